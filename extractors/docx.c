/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Word documents (ECMA-376 part 1, 17): transitional and strict, macros and templates.
 */
#include "drawing.h"
#include "extractor.h"
#include "field_code.h"
#include "markup.h"
#include "opc.h"
#include "story.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    W_ALTERNATE = 1,
    W_CHOICE,
    W_FALLBACK,
    W_PARAGRAPH,
    W_RUN,
    W_RUN_PROPERTIES,
    W_PARAGRAPH_PROPERTIES,
    W_TEXT,
    W_DELETED_TEXT,
    W_FIELD_CODE,
    W_FIELD_MARK,
    W_SIMPLE_FIELD,
    W_TAB,
    W_POSITION_TAB,
    W_BREAK,
    W_RETURN,
    W_HYPHEN,
    W_SYMBOL,
    W_TABLE,
    W_ROW,
    W_CELL,
    W_TEXT_BOX,
    W_TEXT_PATH,
    W_SHAPE,
    W_DELETED,
    W_MOVED_FROM,
    W_VANISH,
    W_COMMENT,
    W_FOOTNOTE,
    W_ENDNOTE,
    W_RUBY_TEXT,
    W_DRAWING_NAME,
    W_COUNT,
};

static const char *const words[W_COUNT] = {
    [W_ALTERNATE] = "AlternateContent",
    [W_CHOICE] = "Choice",
    [W_FALLBACK] = "Fallback",
    [W_PARAGRAPH] = "p",
    [W_RUN] = "r",
    [W_RUN_PROPERTIES] = "rPr",
    [W_PARAGRAPH_PROPERTIES] = "pPr",
    [W_TEXT] = "t",
    [W_DELETED_TEXT] = "delText",
    [W_FIELD_CODE] = "instrText",
    [W_FIELD_MARK] = "fldChar",
    [W_SIMPLE_FIELD] = "fldSimple",
    [W_TAB] = "tab",
    [W_POSITION_TAB] = "ptab",
    [W_BREAK] = "br",
    [W_RETURN] = "cr",
    [W_HYPHEN] = "noBreakHyphen",
    [W_SYMBOL] = "sym",
    [W_TABLE] = "tbl",
    [W_ROW] = "tr",
    [W_CELL] = "tc",
    [W_TEXT_BOX] = "txbxContent",
    [W_TEXT_PATH] = "textpath",
    [W_SHAPE] = "shape",
    [W_DELETED] = "del",
    [W_MOVED_FROM] = "moveFrom",
    [W_VANISH] = "vanish",
    [W_COMMENT] = "comment",
    [W_FOOTNOTE] = "footnote",
    [W_ENDNOTE] = "endnote",
    [W_RUBY_TEXT] = "rt",
    [W_DRAWING_NAME] = "docPr",
};
static struct vocabulary vocabulary = {.names = words, .count = W_COUNT};

struct writer {
    struct story *story;
    enum text_role role; /* of the part */
    guint skipping;      /* depth within a branch that is not read */
    guint alternates;
    guint64 chosen;   /* bit i: the alternate at depth i has its branch */
    guint deleted;    /* depth within what does not show */
    guint properties; /* depth within rPr, pPr */
    guint text;       /* the element whose text counts; 0 for none */
    bool in_paragraph_properties;
    bool run_hidden;
    bool watermark;
    GString *code;  /* of a field that has shown nothing so far */
    bool in_result; /* of that field */
};

/* Of the branches of an AlternateContent the first is read; the others say the same. */
static bool skip_branch(struct writer *writer, guint id)
{
    guint64 bit = G_GUINT64_CONSTANT(1) << (writer->alternates & 63);

    if (id == W_CHOICE || (id == W_FALLBACK && !(writer->chosen & bit))) {
        bool skip = (writer->chosen & bit) != 0;
        writer->chosen |= bit;
        return skip;
    }
    return id == W_FALLBACK;
}

static void give_text_path(struct writer *writer, const struct markup_element *element)
{
    g_autofree char *text = markup_dup(element, "string");
    bool on_every_page = writer->role == TEXT_HEADER || writer->role == TEXT_FOOTER;

    if (text)
        story_give(writer->story,
                   writer->watermark || on_every_page ? TEXT_WATERMARK : TEXT_FLOATING, NULL, text);
}

static bool names_watermark(const struct markup_element *element)
{
    g_autofree char *id = markup_dup(element, "id");
    g_autofree char *name = markup_dup(element, "name");

    return (id && strstr(id, "WaterMark")) || (name && strstr(name, "WaterMark"));
}

/* The alternative text of a picture may be all that is known of it. */
static void give_description(struct writer *writer, const struct markup_element *element)
{
    g_autofree char *text = markup_dup(element, element->id == W_SHAPE ? "alt" : "descr");

    if (text && *text)
        story_give(writer->story, TEXT_PROPERTY, "alternative text", text);
}

static void give_symbol(struct writer *writer, const struct markup_element *element)
{
    g_autofree char *code = markup_dup(element, "char");
    gunichar c = code ? (gunichar)g_ascii_strtoull(code, NULL, 16) : 0;
    char text[6];

    if (c < ' ' || !g_unichar_validate(c) || (c >= 0xE000 && c < 0xF900))
        c = ' ';
    story_text(writer->story, text, (gsize)g_unichar_to_utf8(c, text));
}

/* Page numbers and tables of contents are no content; names and files are. */
static void give_code(struct writer *writer, const char *code)
{
    if (field_code_speaks(code))
        story_give(writer->story, TEXT_HIDDEN, NULL, code);
}

/* A code may lie in many runs. A field that ends and has no text may show what its code
 * says. */
static void end_code(struct writer *writer, bool ends)
{
    if (!writer->in_result)
        give_code(writer, writer->code->str);
    writer->in_result = !ends;
    if (!ends)
        return;
    g_autofree char *shown = field_code_shows(writer->code->str);
    g_string_truncate(writer->code, 0);
    if (shown)
        story_text(writer->story, shown, strlen(shown));
}

static void start_property(struct writer *writer, const struct markup_element *element)
{
    if (element->id == W_VANISH && !writer->in_paragraph_properties)
        writer->run_hidden = writer->run_hidden || markup_is_on(element, "val");
}

static void start_text(struct writer *writer, const struct markup_element *element)
{
    switch (element->id) {
    case W_TEXT:
    case W_DELETED_TEXT:
    case W_FIELD_CODE:
        writer->text = element->id;
        break;
    case W_TAB:
    case W_POSITION_TAB:
        story_text(writer->story, " ", 1);
        break;
    case W_BREAK:
    case W_RETURN:
        story_end_line(writer->story);
        break;
    case W_HYPHEN:
        story_text(writer->story, "-", 1);
        break;
    case W_SYMBOL:
        give_symbol(writer, element);
        break;
    case W_FIELD_MARK:
        if (!markup_is(element, "fldCharType", "begin"))
            end_code(writer, markup_is(element, "fldCharType", "end"));
        break;
    case W_SIMPLE_FIELD: {
        g_autofree char *code = markup_dup(element, "instr");
        if (code)
            give_code(writer, code);
        break;
    }
    default:
        break;
    }
}

/* A box in a header is on every page, as its text is. */
static enum text_role box_role(const struct writer *writer)
{
    if (writer->watermark)
        return TEXT_WATERMARK;
    return writer->role == TEXT_BODY ? TEXT_FLOATING : story_role(writer->story);
}

static void start_block(struct writer *writer, const struct markup_element *element)
{
    switch (element->id) {
    case W_TABLE:
        story_enter_table(writer->story);
        break;
    case W_TEXT_BOX:
        story_enter(writer->story, box_role(writer));
        break;
    case W_COMMENT: {
        g_autofree char *author = markup_dup(element, "author");
        if (author && *author && writer->role == TEXT_COMMENT)
            story_give(writer->story, TEXT_PROPERTY, "comment author", author);
        break;
    }
    case W_RUBY_TEXT:
    case W_DELETED:
    case W_MOVED_FROM:
        writer->deleted++;
        break;
    case W_DRAWING_NAME:
    case W_SHAPE:
        writer->watermark = names_watermark(element);
        give_description(writer, element);
        break;
    case W_TEXT_PATH:
        give_text_path(writer, element);
        break;
    default:
        start_text(writer, element);
        break;
    }
}

static void word_start(void *user, const struct markup_element *element)
{
    struct writer *writer = user;

    if (writer->skipping > 0 || ((element->id == W_CHOICE || element->id == W_FALLBACK) &&
                                 skip_branch(writer, element->id))) {
        writer->skipping++;
        return;
    }
    if (element->id == W_ALTERNATE) {
        writer->alternates++;
        writer->chosen &= ~(G_GUINT64_CONSTANT(1) << (writer->alternates & 63));
    } else if (element->id == W_RUN) {
        writer->run_hidden = false;
    } else if (element->id == W_RUN_PROPERTIES || element->id == W_PARAGRAPH_PROPERTIES) {
        writer->properties++;
        writer->in_paragraph_properties |= element->id == W_PARAGRAPH_PROPERTIES;
    } else if (writer->properties > 0) {
        start_property(writer, element);
    } else {
        start_block(writer, element);
    }
}

static void end_block(struct writer *writer, guint id)
{
    switch (id) {
    case W_PARAGRAPH:
        story_end_line(writer->story);
        break;
    case W_CELL:
        story_end_cell(writer->story);
        break;
    case W_ROW:
        story_end_row(writer->story);
        break;
    case W_TABLE:
        story_leave_table(writer->story);
        break;
    case W_TEXT_BOX:
        story_leave(writer->story);
        break;
    case W_RUBY_TEXT:
    case W_DELETED:
    case W_MOVED_FROM:
        writer->deleted -= MIN(writer->deleted, 1);
        break;
    default:
        break;
    }
}

static void word_end(void *user, guint id, const char *name)
{
    struct writer *writer = user;
    (void)name;

    if (writer->skipping > 0) {
        writer->skipping--;
        return;
    }
    writer->text = 0;
    if (id == W_ALTERNATE) {
        writer->alternates -= MIN(writer->alternates, 1);
    } else if (id == W_RUN) {
        writer->run_hidden = false;
    } else if (id == W_RUN_PROPERTIES || id == W_PARAGRAPH_PROPERTIES) {
        writer->properties -= MIN(writer->properties, 1);
        writer->in_paragraph_properties &= id != W_PARAGRAPH_PROPERTIES;
    } else if (writer->properties == 0) {
        end_block(writer, id);
    }
}

/* A field within the result of another has a code of its own. */
static void add_code(struct writer *writer, const char *text, gsize length)
{
    if (writer->in_result)
        g_string_truncate(writer->code, 0);
    writer->in_result = false;
    if (writer->code->len < 4096)
        g_string_append_len(writer->code, text, (gssize)MIN(length, 4096));
}

static void word_text(void *user, const char *text, gsize length)
{
    struct writer *writer = user;

    if (writer->skipping > 0 || writer->text == 0)
        return;
    if (writer->text == W_FIELD_CODE) {
        add_code(writer, text, length);
        return;
    }
    if (writer->in_result)
        g_string_truncate(writer->code, 0);
    if (writer->text == W_DELETED_TEXT || writer->deleted > 0 || writer->run_hidden) {
        story_hidden_text(writer->story, text, length);
    } else {
        story_text(writer->story, text, length);
    }
}

static void read_story(struct opc *opc, gint64 part, enum text_role role, const struct place *place)
{
    static const struct markup_handler handler = {&vocabulary, word_start, word_end, word_text,
                                                  NULL};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, place, role);
    struct writer writer = {.story = story, .role = role, .code = g_string_new(NULL)};

    markup_read_part(opc->package, part, &handler, &writer);
    end_code(&writer, true);
    g_string_free(writer.code, TRUE);
}

/* Kinds of parts by the last words of their content types (ECMA-376 part 1, 11.3). The
 * particular comes before the general. */
static const struct story_part {
    const char *type;
    const char *name;  /* what its name begins with, when it has no type; NULL: nothing */
    const char *title; /* of the place; NULL: the document itself */
    enum text_role role;
} story_parts[] = {
    {"wordprocessingml.header+", "word/header", "header", TEXT_HEADER},
    {"wordprocessingml.footer+", "word/footer", "footer", TEXT_FOOTER},
    {"document.main+", NULL, NULL, TEXT_BODY},
    {"template.main+", NULL, NULL, TEXT_BODY},
    {"document.macroEnabled.main+", NULL, NULL, TEXT_BODY},
    {"template.macroEnabledTemplate.main+", NULL, NULL, TEXT_BODY},
    {"footnotes+", "word/footnotes", "footnotes", TEXT_NOTE},
    {"endnotes+", "word/endnotes", "endnotes", TEXT_NOTE},
    {"wordprocessingml.comments+", "word/comments.", "comments", TEXT_COMMENT},
    {"document.glossary+", "word/glossary/document", "glossary", TEXT_HIDDEN},
};

/* "word/header2.xml" is "header 2". */
static char *part_title(const char *title, const char *name)
{
    const char *slash = strrchr(name, '/');
    const char *digit = slash ? slash : name;

    while (*digit && !g_ascii_isdigit(*digit))
        digit++;
    guint64 number = g_ascii_strtoull(digit, NULL, 10);
    if (number == 0)
        return g_strdup(title);
    return g_strdup_printf("%s %u", title, (guint)number);
}

static bool is_part(const struct opc *opc, guint part, const struct story_part *kind)
{
    if (opc->types->pdata[part])
        return opc_has_type(opc, part, kind->type);
    return kind->name && g_ascii_strncasecmp(package_name(opc->package, part), kind->name,
                                             strlen(kind->name)) == 0;
}

static void read_parts(struct opc *opc, const struct story_part *kind)
{
    for (guint i = 0; i < package_count(opc->package); i++) {
        if (!is_part(opc, i, kind) || !opc_visit(opc, i))
            continue;
        const char *name = package_name(opc->package, i);
        g_autofree char *title = kind->title ? part_title(kind->title, name) : NULL;
        struct place place = {.outer = opc->document->place, .kind = PLACE_PART, .name = title};
        read_story(opc, i, kind->role, title ? &place : NULL);
    }
}

/* A damaged list of content types leaves the usual name. */
static void read_main_by_name(struct opc *opc)
{
    gint64 part = package_find(opc->package, "word/document.xml");

    for (guint i = 2; i < 6; i++)
        if (opc_find_type(opc, story_parts[i].type) >= 0)
            return;
    if (part < 0)
        reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "word/document.xml");
    else if (opc_visit(opc, part))
        read_story(opc, part, TEXT_BODY, NULL);
}

static void read_docx(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    for (guint i = 0; i < G_N_ELEMENTS(story_parts); i++)
        read_parts(&opc, &story_parts[i]);
    read_main_by_name(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
}

static bool is_docx(const struct document *document)
{
    return opc_recognise(document) == OPC_WORD;
}

static const char *const suffixes[] = {"docx", "docm", "dotx", "dotm", NULL};

const struct extractor docx_extractor = {
    .name = "docx",
    .media_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    .title = N_("Word document (docx, docm, dotx, dotm)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_docx,
    .read = read_docx,
};
