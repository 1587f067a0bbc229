/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * DXF drawings, in text and in binary, of releases 10 to 2018 and of the many programs that
 * write their own idea of it. Group codes are those of Autodesk's DXF reference.
 */
#include "dxf_reader.h"
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

#define COMMENT_BYTES_MOST ((gsize)256 * 1024)
#define PAIRS_PER_CLOCK    100000U

/* ---- header ---- */

static void take_custom(struct dxf *dxf, const struct dxf_pair *pair)
{
    char *value = dxf_decode_pair(dxf, pair);

    if (strcmp(dxf->variable, "$CUSTOMPROPERTYTAG") == 0) {
        g_free(dxf->custom_name);
        dxf->custom_name = value;
        return;
    }
    dxf_give_property(dxf, dxf->custom_name ? dxf->custom_name : "custom", value);
    g_free(value);
}

static void take_variable(struct dxf *dxf, const struct dxf_pair *pair)
{
    static const char *const properties[][2] = {
        {"$TITLE", "title"},        {"$SUBJECT", "subject"},   {"$AUTHOR", "author"},
        {"$KEYWORDS", "keywords"},  {"$COMMENTS", "comments"}, {"$LASTSAVEDBY", "lastmodifiedby"},
        {"$PROJECTNAME", "project"}};

    if (dxf->variable == NULL || pair->text == NULL || pair->code < 1 || pair->code > 8)
        return;
    if (g_str_has_prefix(dxf->variable, "$CUSTOMPROPERTY"))
        take_custom(dxf, pair);
    for (guint i = 0; i < G_N_ELEMENTS(properties); i++) {
        if (strcmp(dxf->variable, properties[i][0]) != 0)
            continue;
        g_autofree char *value = dxf_decode_pair(dxf, pair);
        dxf_give_property(dxf, properties[i][1], value);
    }
}

static void take_header(struct dxf *dxf, const struct dxf_pair *pair)
{
    if (pair->code == 9 && pair->text) {
        g_free(dxf->variable);
        dxf->variable = g_strstrip(g_strndup(pair->text, pair->length));
    } else {
        take_variable(dxf, pair);
    }
}

/* ---- tables and objects ---- */

static void take_layer(struct dxf *dxf)
{
    g_autofree char *name = dxf_decode_group(dxf, 2);
    bool is_frozen = (dxf->object.flags & 1) != 0;

    cad_drawing_layer(dxf->drawing, name, !is_frozen && dxf->object.color >= 0);
    dxf_keep_loose_groups(dxf, false);
}

static void take_block_record(struct dxf *dxf)
{
    const struct dxf_pair *handle = dxf_object_find(&dxf->object, 5);

    if (handle)
        g_hash_table_replace(dxf->records, g_strndup(handle->text, handle->length),
                             dxf_space_name(dxf, 2));
}

/* The name and the owner behind the mark of this class, not those of its base. */
static void take_layout(struct dxf *dxf)
{
    const GArray *strings = dxf->object.strings;
    const struct dxf_pair *name = NULL;
    const struct dxf_pair *record = NULL;
    bool in_layout = false;

    for (guint i = 0; i < strings->len; i++) {
        const struct dxf_pair *pair = &g_array_index(strings, struct dxf_pair, i);
        in_layout |= dxf_pair_is(pair, 100, "AcDbLayout");
        if (in_layout && pair->code == 1 && name == NULL)
            name = pair;
        if (in_layout && pair->code == 330)
            record = pair;
    }
    if (name == NULL || record == NULL)
        return;
    g_autofree char *handle = g_strndup(record->text, record->length);
    const char *space = g_hash_table_lookup(dxf->records, handle);
    g_autofree char *shown = dxf_decode_pair(dxf, name);
    if (space && g_ascii_strcasecmp(space, DXF_MODEL) != 0)
        cad_space_show(cad_drawing_space(dxf->drawing, space), shown);
}

/* Releases 2000 to 2002 keep the drawing's properties in a record of this form. */
static void take_properties(struct dxf *dxf)
{
    static const char *const names[] = {[2] = "title",    [3] = "subject",  [4] = "author",
                                        [6] = "comments", [7] = "keywords", [8] = "lastmodifiedby"};

    for (guint i = 0; i < dxf->object.strings->len; i++) {
        const struct dxf_pair *pair = &g_array_index(dxf->object.strings, struct dxf_pair, i);
        g_autofree char *value = dxf_decode_pair(dxf, pair);
        char *equals = strchr(value, '=');
        if (pair->code < (int)G_N_ELEMENTS(names) && pair->code > 0 && names[pair->code]) {
            dxf_give_property(dxf, names[pair->code], value);
        } else if (pair->code / 10 == 30 && equals && equals > value) {
            *equals = '\0';
            dxf_give_property(dxf, value, equals + 1);
        }
    }
}

static void take_record(struct dxf *dxf)
{
    const struct dxf_pair *first = dxf_object_find(&dxf->object, 1);

    if (first && dxf_pair_is(first, 1, "DWGPROPS COOKIE"))
        take_properties(dxf);
    else
        dxf_keep_loose_groups(dxf, true);
}

static void take_file_name(struct dxf *dxf)
{
    g_autofree char *path = dxf_decode_group(dxf, 1);

    dxf_give_property(dxf, "linked file", path);
}

static const struct dxf_handler table_handlers[] = {
    {"LAYER", take_layer},
    {"BLOCK_RECORD", take_block_record},
    {NULL, NULL},
};

static const struct dxf_handler object_handlers[] = {
    {"LAYOUT", take_layout},
    {"XRECORD", take_record},
    {"IMAGEDEF", take_file_name},
    {"PDFDEFINITION", take_file_name},
    {"DWFDEFINITION", take_file_name},
    {"DGNDEFINITION", take_file_name},
    {NULL, NULL},
};

static void finish_object(struct dxf *dxf)
{
    switch (dxf->section) {
    case SECTION_BLOCKS:
    case SECTION_ENTITIES:
        dxf_take_entity(dxf);
        break;
    case SECTION_TABLES:
        dxf_handle(dxf, table_handlers);
        break;
    case SECTION_OBJECTS:
        dxf_handle(dxf, object_handlers);
        break;
    default:
        break;
    }
}

static enum section find_section(const struct dxf_pair *pair)
{
    static const char *const names[] = {
        [SECTION_HEADER] = "HEADER",     [SECTION_TABLES] = "TABLES",   [SECTION_BLOCKS] = "BLOCKS",
        [SECTION_ENTITIES] = "ENTITIES", [SECTION_OBJECTS] = "OBJECTS",
    };

    for (guint i = SECTION_HEADER; i < G_N_ELEMENTS(names); i++)
        if (dxf_pair_is(pair, 2, names[i]))
            return (enum section)i;
    return SECTION_NONE;
}

static void take_pair(struct dxf *dxf, const struct dxf_pair *pair)
{
    if (pair->code == 0) {
        if (dxf->object.type[0])
            finish_object(dxf);
        dxf_object_start(&dxf->object, pair);
    } else if (pair->code == 2 && dxf_object_is(&dxf->object, "SECTION")) {
        dxf->section = find_section(pair);
        dxf->block = NULL;
    } else if (pair->code == 999 && pair->text && dxf->comments->len < COMMENT_BYTES_MOST) {
        g_autofree char *text = dxf_decode_pair(dxf, pair);
        g_string_append_printf(dxf->comments, "%s\n", text);
    } else if (dxf->section == SECTION_HEADER) {
        take_header(dxf, pair);
    } else {
        dxf_object_take(&dxf->object, pair);
    }
}

/* ---- the whole file ---- */

static void dxf_start(struct dxf *dxf, const struct document *document, struct sink *sink)
{
    *dxf = (struct dxf){
        .document = document,
        .sink = sink,
        .drawing = cad_drawing_new(document, sink),
        .records = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .comments = g_string_new(NULL),
    };
    word_list_start(&dxf->loose);
    dxf_object_init(&dxf->object);
    dxf->model = cad_drawing_space(dxf->drawing, DXF_MODEL);
    cad_space_show(dxf->model, NULL);
}

static void dxf_end(struct dxf *dxf)
{
    cad_drawing_free(dxf->drawing);
    decoder_close(dxf->decoder);
    dxf_object_clear(&dxf->object);
    g_hash_table_unref(dxf->records);
    word_list_clear(&dxf->loose);
    g_string_free(dxf->comments, TRUE);
    g_free(dxf->variable);
    g_free(dxf->custom_name);
}

static void read_dxf(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct dxf_pairs pairs;
    struct dxf_pair pair;
    struct dxf dxf;
    guint count = 0;

    dxf_pairs_start(&pairs, document->bytes, document->size);
    dxf_start(&dxf, document, sink);
    dxf_settle_encoding(&dxf, &pairs);
    while (dxf_pairs_next(&pairs, &pair) && !dxf_pair_is(&pair, 0, "EOF")) {
        take_pair(&dxf, &pair);
        if (++count % PAIRS_PER_CLOCK == 0 && !budget_has_time(document->budget))
            break;
    }
    finish_object(&dxf);
    document_give_text(document, sink, NULL, TEXT_COMMENT, NULL, dxf.comments->str);
    cad_drawing_give(dxf.drawing, reading);
    document_give_text(document, sink, NULL, TEXT_HIDDEN, NULL, dxf.loose.text->str);
    if (pairs.is_damaged)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("its structure is damaged; what could be found in it was read"), NULL);
    dxf_end(&dxf);
}

/* A drawing begins with a section; comments may come before. */
static bool recognise_dxf(const struct document *document)
{
    struct dxf_pairs pairs;
    struct dxf_pair pair;

    dxf_pairs_start(&pairs, document->bytes, MIN(document->size, 64 * 1024));
    for (guint comments = 0; dxf_pairs_next(&pairs, &pair) && !pairs.is_damaged; comments++) {
        if (dxf_pair_is(&pair, 0, "SECTION"))
            return true;
        if (pair.code != 999 || comments > 256)
            return false;
    }
    return false;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor dxf_extractor = {
    .name = "dxf",
    .media_type = "image/vnd.dxf",
    .title = N_("DXF drawing"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"dxf", "dxb", NULL},
    .recognise = recognise_dxf,
    .read = read_dxf,
    .warm_up = warm_up,
};
