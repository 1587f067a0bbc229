/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OpenDocument texts, sheets, slides and drawings: packages and flat files, and their
 * OpenOffice.org 1.x forerunners.
 */
#include "digest.h"
#include "embedded.h"
#include "extractor.h"
#include "odf_lock.h"
#include "odf_text.h"

#include <glib/gi18n.h>
#include <string.h>

static void read_part(struct package *package, struct sink *sink, gint64 part,
                      const struct place *place, enum text_role base)
{
    struct odf_reader reader;

    odf_reader_begin(&reader, package_document(package), sink, package_reading(package), place,
                     base);
    markup_read_part(package, part, &odf_handler, &reader);
    odf_reader_end(&reader);
}

/* Charts, formulas and sheets in a text lie in folders of their own: "Object 1/". */
static void read_object(struct package *package, struct sink *sink, guint part)
{
    const char *name = package_name(package, part);
    const char *slash = strrchr(name, '/');
    g_autofree char *folder = g_strndup(name, (gsize)(slash - name));
    struct place place = {
        .outer = package_document(package)->place, .kind = PLACE_PART, .name = folder};

    read_part(package, sink, part, &place, TEXT_FLOATING);
}

static bool is_object_stream(const char *name)
{
    return g_str_has_prefix(name, "Object ") && strchr(name, '/') == NULL;
}

static void read_contents(struct package *package, struct sink *sink)
{
    g_autoptr(GHashTable) images = g_hash_table_new(NULL, NULL);
    bool go_on = true;

    for (guint i = 0; go_on && i < package_count(package); i++) {
        const char *name = package_name(package, i);
        bool object = g_str_has_suffix(name, "/content.xml") ||
                      (g_str_has_suffix(name, "/styles.xml") && strncmp(name, "Object", 6) == 0);
        if (object)
            read_object(package, sink, i);
        else if (is_object_stream(name) && package_declared_size(package, i) > 0)
            go_on = embedded_read(package, sink, i);
        else if (g_str_has_prefix(name, "Pictures/") && embedded_is_image(name))
            go_on = embedded_read_image(package, sink, images, i);
        else if (g_str_has_prefix(name, "Pictures/") && embedded_is_metafile(name))
            go_on = embedded_read_metafile(package, sink, i);
        else if (!embedded_is_plumbing(name))
            go_on = embedded_read(package, sink, i);
    }
}

static void read_main_parts(struct package *package, struct sink *sink)
{
    static const char *const names[] = {"meta.xml", "styles.xml", "content.xml"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        gint64 part = package_find(package, names[i]);
        if (part >= 0)
            read_part(package, sink, part, NULL, TEXT_BODY);
        else if (i == 2)
            reading_worsen(package_reading(package), OUTCOME_DAMAGED, N_("a part of it is missing"),
                           names[i]);
    }
}

static void read_package(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    g_autoptr(Package) package = package_open(document, reading);
    g_autoptr(GByteArray) clear = NULL;

    if (package == NULL)
        return;
    if (!odf_is_locked(package, &clear)) {
        read_main_parts(package, sink);
        read_contents(package, sink);
    } else if (clear) {
        struct document inner = *document;
        inner.bytes = clear->data;
        inner.size = clear->len;
        read_package(&inner, sink, reading);
    }
}

static void read_flat(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct odf_reader reader;

    odf_reader_begin(&reader, document, sink, reading, NULL, TEXT_BODY);
    struct markup *markup = markup_new(&odf_handler, &reader);
    markup_feed(markup, document->bytes, document->size);
    markup_finish(markup, reading, NULL);
    odf_reader_end(&reader);
}

static bool is_zip(const struct document *document)
{
    return document->size > 4 && memcmp(document->bytes, "PK", 2) == 0;
}

static void read_odf(const struct document *document, struct sink *sink, struct reading *reading)
{
    if (is_zip(document))
        read_package(document, sink, reading);
    else
        read_flat(document, sink, reading);
}

/* The media type is the first entry, stored as it is (ODF 1.3 part 2, 3.3). */
static bool says_odf(const struct document *document)
{
    const guint8 *bytes = document->bytes;
    gsize near = MIN(document->size, 256);

    return memmem(bytes, near, "mimetypeapplication/vnd.oasis.opendocument.", 43) ||
           memmem(bytes, near, "mimetypeapplication/vnd.sun.xml.", 32);
}

static bool is_flat(const struct document *document)
{
    gsize near = MIN(document->size, 4096);

    return memmem(document->bytes, near, "<office:document", 16) &&
           memmem(document->bytes, near, "urn:oasis:names:tc:opendocument:xmlns:office", 44);
}

static bool is_odf(const struct document *document)
{
    static const char *const names[] = {"content.xml", "META-INF/manifest.xml", "mimetype"};

    if (!is_zip(document))
        return is_flat(document);
    return says_odf(document) || (package_lists(document, names, G_N_ELEMENTS(names)) & 3) == 3;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    digests_warm_up();
}

static const char *const suffixes[] = {"odt", "ott", "odm", "oth", "ods",  "ots",  "odp",  "otp",
                                       "odg", "otg", "odf", "odc", "fodt", "fods", "fodp", "fodg",
                                       "sxw", "stw", "sxc", "stc", "sxi",  "sti",  "sxd",  NULL};

const struct extractor odf_extractor = {
    .name = "odf",
    .media_type = "application/vnd.oasis.opendocument.text",
    .title = N_("OpenDocument text, sheet, slides, drawing (odt, ods, odp, odg, fodt)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_odf,
    .read = read_odf,
    .warm_up = warm_up,
};
