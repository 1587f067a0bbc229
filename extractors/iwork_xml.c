/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "iwork_xml.h"

#include "markup.h"
#include "story.h"

#include <string.h>

enum {
    I_STORAGE = 1,
    I_PARAGRAPH,
    I_BREAK,
    I_LINE_BREAK,
    I_TAB,
    I_CELL_TEXT,
    I_NUMBER,
    I_WORKSPACE,
    I_TABLE,
    I_METADATA,
    I_STRING,
    I_MASTER,
    I_NOTES,
    I_ANNOTATION,
    I_COUNT,
};
static const char *const words[I_COUNT] = {
    [I_STORAGE] = "text-storage",
    [I_PARAGRAPH] = "p",
    [I_BREAK] = "br",
    [I_LINE_BREAK] = "lnbr",
    [I_TAB] = "tab",
    [I_CELL_TEXT] = "ct",
    [I_NUMBER] = "n",
    [I_WORKSPACE] = "workspace",
    [I_TABLE] = "tabular-model",
    [I_METADATA] = "metadata",
    [I_STRING] = "string",
    [I_MASTER] = "master-slide",
    [I_NOTES] = "notes",
    [I_ANNOTATION] = "annotation",
};
static struct vocabulary vocabulary = {.names = words, .count = I_COUNT};

struct index_reader {
    const struct document *document;
    struct sink *sink;
    struct story *story;
    guint paragraphs; /* depth within them */
    bool in_metadata;
    char *property; /* the element around the strings of the metadata */
};

static enum text_role role_of(const struct index_reader *reader,
                              const struct markup_element *storage)
{
    static const struct {
        const char *kind;
        enum text_role role;
    } kinds[] = {{"header", TEXT_HEADER},
                 {"footer", TEXT_FOOTER},
                 {"footnote", TEXT_NOTE},
                 {"note", TEXT_NOTE},
                 {"textbox", TEXT_FLOATING}};

    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (markup_is(storage, "kind", kinds[i].kind))
            return kinds[i].role;
    return story_role(reader->story);
}

static void give_attribute(struct index_reader *reader, enum text_role role, const char *name,
                           const struct markup_element *element, const char *attribute)
{
    g_autofree char *text = markup_dup(element, attribute);

    if (text)
        document_give_text(reader->document, reader->sink, NULL, role, name, text);
}

static void give_cell(struct index_reader *reader, const struct markup_element *element,
                      const char *attribute)
{
    g_autofree char *text = markup_dup(element, attribute);

    if (text == NULL)
        return;
    story_text(reader->story, text, strlen(text));
    story_end_line(reader->story);
}

static void index_start(void *user, const struct markup_element *element)
{
    struct index_reader *reader = user;

    switch (element->id) {
    case I_STORAGE:
        story_enter(reader->story, role_of(reader, element));
        break;
    case I_MASTER:
        story_enter(reader->story, TEXT_MASTER);
        break;
    case I_NOTES:
        story_enter(reader->story, TEXT_NOTE);
        break;
    case I_ANNOTATION:
        story_enter(reader->story, TEXT_COMMENT);
        break;
    case I_PARAGRAPH:
        reader->paragraphs++;
        break;
    case I_BREAK:
    case I_LINE_BREAK:
        story_end_line(reader->story);
        break;
    case I_TAB:
        story_text(reader->story, "\t", 1);
        break;
    case I_CELL_TEXT:
        give_cell(reader, element, "s");
        break;
    case I_NUMBER:
        give_cell(reader, element, "v");
        break;
    case I_WORKSPACE:
        give_attribute(reader, TEXT_SHEET_NAME, NULL, element, "workspace-name");
        break;
    case I_TABLE:
        give_attribute(reader, TEXT_FLOATING, NULL, element, "name");
        break;
    case I_METADATA:
        reader->in_metadata = true;
        break;
    case I_STRING:
        if (reader->in_metadata)
            give_attribute(reader, TEXT_PROPERTY, reader->property, element, "string");
        break;
    default:
        if (reader->in_metadata && strcmp(element->name, "array") != 0) {
            g_free(reader->property);
            reader->property = g_strdup(element->name);
        }
        break;
    }
}

static void index_end(void *user, guint id, const char *name)
{
    struct index_reader *reader = user;
    (void)name;

    if (id == I_STORAGE || id == I_MASTER || id == I_NOTES || id == I_ANNOTATION)
        story_leave(reader->story);
    else if (id == I_METADATA)
        reader->in_metadata = false;
    if (id != I_PARAGRAPH || reader->paragraphs == 0)
        return;
    reader->paragraphs--;
    story_end_line(reader->story);
}

static void index_text(void *user, const char *text, gsize length)
{
    struct index_reader *reader = user;

    if (reader->paragraphs > 0)
        story_prose(reader->story, text, length);
}

void iwork_give_xml(const struct document *document, struct sink *sink, struct reading *reading,
                    const guint8 *bytes, gsize size)
{
    static const struct markup_handler handler = {&vocabulary, index_start, index_end, index_text,
                                                  NULL};
    g_autoptr(Story) story = story_new(document, sink, NULL, TEXT_BODY);
    struct index_reader reader = {.document = document, .sink = sink, .story = story};
    struct markup *markup = markup_new(&handler, &reader);

    markup_feed(markup, bytes, size);
    markup_finish(markup, reading, NULL);
    g_free(reader.property);
}
