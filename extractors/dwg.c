/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * AutoCAD drawings of releases 13 to 2018 by the Open Design Specification for .dwg files
 * 5.4.1: properties, and the text of entities where it stands. What the specification does
 * not tell (objects of other programs, fields) is given as far as its strings stand apart,
 * which they do from release 2007 on.
 */
#include "dwg_reader.h"
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <math.h>

#define OBJECTS_PER_CLOCK 5000U
#define PROPERTIES_MOST   1000U
#define LAYER_IS_FROZEN   1U
#define LAYER_IS_OFF      2U

/* ---- tables and objects ---- */

static void take_block_header(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    char *name = dwg_text(dwg, object);

    dwg_take_b(bits);
    if (bits->release < DWG_2007)
        dwg_take_bs(bits);
    dwg_skip_bits(bits, 1 + 1 + 1 + 1 + 1); /* of what kind it is */
    if (bits->release >= DWG_2000)
        dwg_take_b(bits);
    if (bits->release >= DWG_2004)
        dwg_take_bl(bits);
    double x = dwg_take_bd(bits);
    double y = dwg_take_bd(bits);
    struct cad_space *space = cad_drawing_space(dwg->drawing, name);
    if (!bits->has_failed && isfinite(x) && isfinite(y))
        cad_space_set_base(space, x, y);
    if (g_ascii_strncasecmp(name, DWG_MODEL, strlen(DWG_MODEL)) == 0 ||
        g_ascii_strncasecmp(name, DWG_PAPER, strlen(DWG_PAPER)) == 0)
        cad_space_show(space, NULL);
    dwg_take_bd(bits);
    g_autofree char *path = dwg_text(dwg, object);
    if (!bits->has_failed)
        dwg_give_property(dwg, "xref", path);
    g_hash_table_replace(dwg->blocks, dwg_key(object->handle), name);
}

static void take_layer(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    char *name = dwg_text(dwg, object);
    bool is_shown = true;

    dwg_take_b(bits);
    if (bits->release < DWG_2007)
        dwg_take_bs(bits);
    dwg_take_b(bits);
    if (bits->release < DWG_2000) {
        bool is_frozen = dwg_take_b(bits);
        is_shown = dwg_take_b(bits) && !is_frozen;
    } else {
        is_shown = !(dwg_take_bs(bits) & (LAYER_IS_FROZEN | LAYER_IS_OFF));
    }
    cad_drawing_layer(dwg->drawing, name, is_shown);
    g_hash_table_replace(dwg->layers, dwg_key(object->handle), name);
}

/* Strings of the plot settings come first; the name of the sheet is the last one. */
static void take_layout(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    g_autofree char *name = NULL;

    for (guint i = 0; i < 5; i++) {
        g_free(name);
        if (bits->release < DWG_2007 && i == 2) {
            dwg_take_bs(bits);
            dwg_skip_doubles(bits, 4 + 2);
        } else if (bits->release < DWG_2007 && i == 3) {
            dwg_skip_doubles(bits, 2);
            for (guint word = 0; word < 3; word++)
                dwg_take_bs(bits);
            dwg_skip_doubles(bits, 4);
            if (bits->release < DWG_2004)
                g_free(dwg_text(dwg, object));
            dwg_skip_doubles(bits, 2);
        } else if (bits->release < DWG_2007 && i == 4) {
            dwg_take_bs(bits);
            dwg_skip_doubles(bits, 3);
            for (guint word = 0; word < 3 && bits->release >= DWG_2004; word++)
                dwg_take_bs(bits);
        }
        name = dwg_text(dwg, object);
    }
    /* Among what it refers to is the block of its sheet. */
    for (guint i = 0; i < 8 && !object->handles.has_failed; i++) {
        guint64 handle = dwg_take_handle(&object->handles, object->handle);
        const char *block = g_hash_table_lookup(dwg->blocks, dwg_key(handle));
        if (block && g_ascii_strncasecmp(block, DWG_PAPER, strlen(DWG_PAPER)) == 0) {
            cad_space_show(cad_drawing_space(dwg->drawing, block), name);
            return;
        }
    }
}

/* The size in bytes of a value in a record by its group code; 0: it is a string, and what is
 * not known. */
static gsize value_bytes(guint code)
{
    static const struct {
        guint last;
        gsize bytes;
    } ranges[] = {{9, 0},    {39, 24}, {59, 8},  {79, 2},  {99, 4},  {104, 0},  {109, 8},
                  {139, 24}, {149, 8}, {169, 8}, {179, 2}, {209, 0}, {239, 24}, {269, 0},
                  {279, 2},  {289, 1}, {299, 1}, {309, 0}, {319, 0}, {369, 8},  {389, 2},
                  {399, 8},  {409, 2}, {419, 0}, {429, 4}, {439, 0}, {459, 4},  {469, 8}};

    for (guint i = 0; i < G_N_ELEMENTS(ranges); i++)
        if (code <= ranges[i].last)
            return ranges[i].bytes;
    return 0;
}

static char *take_record_string(struct dwg *dwg, struct dwg_bits *bits)
{
    guint length = dwg_take_rs(bits);

    if (bits->release >= DWG_2007)
        return dwg_wide_text(bits, length);
    guint code_page = dwg_take_rc(bits);
    (void)code_page;
    g_autofree guint8 *bytes = g_malloc0((gsize)length + 1);
    for (guint i = 0; i < length && !bits->has_failed; i++)
        bytes[i] = (guint8)dwg_take_rc(bits);
    return dwg_decode(bytes, length, dwg->file.code_page);
}

/* Properties of releases 2000 to 2002, by their group codes. */
static void take_record_property(struct dwg *dwg, guint code, char *text)
{
    static const char *const names[] = {[2] = "title",    [3] = "subject",  [4] = "author",
                                        [6] = "comments", [7] = "keywords", [8] = "lastmodifiedby"};
    char *equals = strchr(text, '=');

    if (code < G_N_ELEMENTS(names) && names[code]) {
        dwg_give_property(dwg, names[code], text);
    } else if (code >= 300 && code <= 309 && equals && equals > text) {
        *equals = '\0';
        dwg_give_property(dwg, text, equals + 1);
    }
}

static void take_record(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;
    gsize size = dwg_take_bl(bits);
    bool are_properties = false;

    bits->end = MIN(bits->end, bits->at + size * 8);
    while (bits->at + 16 < bits->end && !bits->has_failed) {
        guint code = dwg_take_rs(bits);
        gsize bytes = value_bytes(code);
        bool is_string = code <= 9 || (code >= 100 && code <= 102) || code / 10 == 30 ||
                         code / 10 == 41 || code / 10 == 43;
        if (code / 10 == 31)
            bytes = dwg_take_rc(bits);
        if (!is_string && bytes == 0 && code / 10 != 31)
            return;
        if (!is_string) {
            dwg_skip_bits(bits, bytes * 8);
            continue;
        }
        g_autofree char *text = take_record_string(dwg, bits);
        are_properties |= code == 1 && strcmp(text, "DWGPROPS COOKIE") == 0;
        if (are_properties)
            take_record_property(dwg, code, text);
        else
            word_list_keep(&dwg->loose, text);
    }
}

static void take_image(struct dwg *dwg, struct dwg_object *object)
{
    struct dwg_bits *bits = &object->data;

    dwg_take_bl(bits);
    dwg_take_rd(bits);
    dwg_take_rd(bits);
    g_autofree char *path = dwg_text(dwg, object);
    if (!bits->has_failed)
        dwg_give_property(dwg, "linked file", path);
}

static void take_class(struct dwg *dwg, struct dwg_object *object)
{
    const struct dwg_class *class = dwg_class_find(dwg->classes, object->type);
    const char *name = class ? class->name : "";

    if (strcmp(name, "LAYOUT") == 0)
        take_layout(dwg, object);
    else if (strcmp(name, "XRECORD") == 0)
        take_record(dwg, object);
    else if (strcmp(name, "IMAGEDEF") == 0)
        take_image(dwg, object);
    else if (object->is_entity || strcmp(name, "FIELD") == 0)
        dwg_keep_strings(dwg, object);
}

static void take_object(struct dwg *dwg, struct dwg_object *object)
{
    if (object->type == DWG_XRECORD)
        take_record(dwg, object);
    else if (object->type == DWG_LAYOUT)
        take_layout(dwg, object);
    else if (object->type >= DWG_FIRST_CLASS)
        take_class(dwg, object);
    else
        dwg_take_entity(dwg, object);
}

/* Blocks and layers first, since entities refer to them. */
static bool visit(void *user, guint64 handle, gsize offset)
{
    struct dwg *dwg = user;
    struct dwg_object object;
    GString *extension = dwg->is_second_pass ? g_string_truncate(dwg->extension, 0) : NULL;

    if (++dwg->objects % OBJECTS_PER_CLOCK == 0 && !budget_has_time(dwg->document->budget))
        return false;
    bool read = dwg_object_open(&object, &dwg->file, offset, dwg->classes, extension) &&
                object.handle == handle;
    if (!dwg->is_second_pass) {
        dwg->failed += !read;
        if (read && object.type == DWG_BLOCK_HEADER)
            take_block_header(dwg, &object);
        else if (read && object.type == DWG_LAYER)
            take_layer(dwg, &object);
        return true;
    }
    if (!read)
        return true;
    take_object(dwg, &object);
    g_auto(GStrv) lines = g_strsplit(dwg->extension->str, "\n", -1);
    for (guint i = 0; lines[i]; i++)
        word_list_keep(&dwg->loose, lines[i]);
    return true;
}

/* ---- properties ---- */

struct summary {
    const struct dwg *dwg;
    const guint8 *at;
    const guint8 *end;
};

/* A length of 16 bits, then characters with a zero at their end. NULL: it ends here. */
static char *take_summary_string(struct summary *summary)
{
    bool is_wide = summary->dwg->file.release >= DWG_2007;
    gsize left = (gsize)(summary->end - summary->at);
    gsize length = left >= 2 ? little_16(summary->at) : 0;
    gsize bytes = is_wide ? length * 2 : length;

    if (left < 2 + bytes)
        return NULL;
    const guint8 *from = summary->at + 2;
    summary->at = from + bytes;
    return is_wide ? wide_decode(from, length)
                   : dwg_decode(from, length, summary->dwg->file.code_page);
}

static void give_summary(const struct dwg *dwg)
{
    static const char *const names[] = {"title",    "subject",        "author",   "keywords",
                                        "comments", "lastmodifiedby", "revision", "hyperlink base"};
    const struct dwg_bytes *section = &dwg->file.sections[DWG_SUMMARY];

    if (section->size == 0)
        return;
    struct summary summary = {dwg, section->bytes, section->bytes + section->size};
    for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
        g_autofree char *value = take_summary_string(&summary);
        if (value == NULL)
            return;
        dwg_give_property(dwg, names[i], value);
    }
    /* Time of editing, of making, of the last change. */
    if (summary.end - summary.at < 26)
        return;
    guint count = little_16(summary.at + 24);
    summary.at += 26;
    for (guint i = 0; i < MIN(count, PROPERTIES_MOST); i++) {
        g_autofree char *name = take_summary_string(&summary);
        g_autofree char *value = take_summary_string(&summary);
        if (value == NULL)
            return;
        dwg_give_property(dwg, name, value);
    }
}

/* ---- the file ---- */

static void dwg_start(struct dwg *dwg)
{
    dwg->classes = dwg_classes_read(&dwg->file);
    dwg->drawing = cad_drawing_new(dwg->document, dwg->sink);
    dwg->blocks = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    dwg->layers = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    dwg->inserts = g_hash_table_new(NULL, NULL);
    dwg->extension = g_string_new(NULL);
    word_list_start(&dwg->notes);
    word_list_start(&dwg->loose);
    cad_space_show(cad_drawing_space(dwg->drawing, DWG_MODEL), NULL);
}

static void dwg_end(struct dwg *dwg)
{
    g_array_unref(dwg->classes);
    cad_drawing_free(dwg->drawing);
    g_hash_table_unref(dwg->blocks);
    g_hash_table_unref(dwg->layers);
    g_hash_table_unref(dwg->inserts);
    g_string_free(dwg->extension, TRUE);
    word_list_clear(&dwg->notes);
    word_list_clear(&dwg->loose);
}

static void read_objects(struct dwg *dwg, struct reading *reading)
{
    bool whole = dwg_objects_visit(&dwg->file, visit, dwg);

    dwg->is_second_pass = true;
    whole &= dwg_objects_visit(&dwg->file, visit, dwg);
    cad_drawing_give(dwg->drawing, reading);
    document_give_text(dwg->document, dwg->sink, NULL, TEXT_FLOATING, NULL, dwg->notes.text->str);
    document_give_text(dwg->document, dwg->sink, NULL, TEXT_HIDDEN, NULL, dwg->loose.text->str);
    if (!whole || dwg->failed > 0) {
        g_autofree char *detail = g_strdup_printf("%u/%u", dwg->failed, dwg->objects / 2);
        reading_worsen(
            reading, OUTCOME_PARTIAL,
            N_("some of its objects could not be read: save it as DXF or PDF to be sure"), detail);
    }
}

static void read_dwg(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct dwg dwg = {.document = document, .sink = sink};

    if (!dwg_release_is_known(document)) {
        reading_worsen(reading, OUTCOME_UNSUPPORTED,
                       N_("DWG drawings before release 13 are not inspected: save them as DXF or "
                          "PDF"),
                       NULL);
        return;
    }
    bool opened = dwg_file_open(&dwg.file, document);
    give_summary(&dwg);
    if (opened && !dwg.file.is_locked) {
        dwg_start(&dwg);
        read_objects(&dwg, reading);
        dwg_end(&dwg);
    } else if (dwg.file.is_locked) {
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
    } else {
        reading_worsen(reading, OUTCOME_DAMAGED,
                       N_("its structure is damaged: save it as DXF or PDF"), NULL);
    }
    dwg_file_clear(&dwg.file);
}

/* "AC10" and two digits, then zeros: no text begins so. */
static bool recognise(const struct document *document)
{
    return document->size > 0x80 && document->bytes[6] == 0 &&
           g_ascii_isdigit(document->bytes[4]) && g_ascii_isdigit(document->bytes[5]);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor dwg_extractor = {
    .name = "dwg",
    .media_type = "image/vnd.dwg",
    .title = N_("AutoCAD drawing (dwg, dwt), releases 13 to 2018"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"dwg", "dwt", "dws", NULL},
    .signatures = (const struct signature[]){{0, 4, "AC10"}, {0, 4, "AC1."}, {0, 4, "AC2."}, {0}},
    .recognise = recognise,
    .read = read_dwg,
    .warm_up = warm_up,
};
