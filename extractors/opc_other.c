/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Other packages of the Office family: XPS pages.
 */
#include "drawing.h"
#include "extractor.h"
#include "markup.h"
#include "opc.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    G_GLYPHS = 1,
    G_COUNT,
};
static const char *const words[G_COUNT] = {
    [G_GLYPHS] = "Glyphs",
};
static struct vocabulary vocabulary = {.names = words, .count = G_COUNT};

struct page_reader {
    struct story *story;
    char *baseline; /* of the last glyphs */
};

/* Glyphs on one baseline are one line (ECMA-388, 12.1). A string may begin with "{}". */
static void give_glyphs(struct page_reader *reader, const struct markup_element *element)
{
    g_autofree char *text = markup_dup(element, "UnicodeString");
    char *baseline = markup_dup(element, "OriginY");

    if (reader->baseline && g_strcmp0(baseline, reader->baseline) != 0)
        story_end_line(reader->story);
    g_free(reader->baseline);
    reader->baseline = baseline;
    if (text == NULL)
        return;
    const char *shown = g_str_has_prefix(text, "{}") ? text + 2 : text;
    story_text(reader->story, shown, strlen(shown));
}

static void page_start(void *user, const struct markup_element *element)
{
    if (element->id == G_GLYPHS)
        give_glyphs(user, element);
}

static void page_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void page_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

static void read_page(struct opc *opc, guint part)
{
    static const struct markup_handler handler = {&vocabulary, page_start, page_end, page_text,
                                                  NULL};
    g_autofree char *name = g_path_get_basename(package_name(opc->package, part));
    struct place place = {.outer = opc->document->place, .kind = PLACE_PART, .name = name};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, &place, TEXT_BODY);
    struct page_reader reader = {.story = story};

    markup_read_part(opc->package, part, &handler, &reader);
    g_free(reader.baseline);
}

static bool has_ending(const char *name, const char *ending)
{
    gsize length = strlen(name);
    gsize tail = strlen(ending);

    return length >= tail && g_ascii_strcasecmp(name + length - tail, ending) == 0;
}

/* True when there were pages, which is where such a package has its text. */
static bool read_pages(struct opc *opc)
{
    guint pages = 0;

    for (guint i = 0; i < package_count(opc->package); i++) {
        if (!has_ending(package_name(opc->package, i), ".fpage") || !opc_visit(opc, i))
            continue;
        if (!budget_has_time(opc->document->budget))
            break;
        read_page(opc, i);
        pages++;
    }
    package_reading(opc->package)->pages = pages;
    return pages > 0;
}

static void read_other(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    bool pages = read_pages(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
    if (!pages)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("only the properties and embedded files of this kind of package are "
                          "read"),
                       NULL);
}

static bool is_other(const struct document *document)
{
    return opc_recognise(document) == OPC_OTHER;
}

static const char *const suffixes[] = {"xps", "oxps", NULL};

const struct extractor opc_extractor = {
    .name = "opc",
    .media_type = "application/vnd.openxmlformats-package",
    .title = N_("XPS pages (xps, oxps)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_other,
    .read = read_other,
};
