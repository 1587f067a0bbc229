/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Binary Excel workbooks (MS-XLSB): a package whose main parts are records.
 */
#include "xlsb.h"

#include "drawing.h"
#include "extractor.h"
#include "little_endian.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define RECORDS_BETWEEN_LOOKS 10000
#define NAMES_MOST            (256U * 1024U)
#define NAME_IS_BUILTIN       0x20U
#define TOKEN_TEXT            0x17
#define FROM_1904             1U
#define SHOWN                 0U

/* ---- Records ---- */

/* Types take up to two bytes of seven bits, sizes up to four. */
static bool read_number(const GByteArray *part, gsize *at, guint most, guint32 *number)
{
    *number = 0;
    for (guint i = 0; i < most && *at < part->len; i++) {
        guint8 byte = part->data[(*at)++];
        *number |= (guint32)(byte & 0x7F) << (7 * i);
        if (!(byte & 0x80))
            return true;
    }
    return *at < part->len;
}

bool xlsb_next(const GByteArray *part, gsize *at, struct xlsb_record *record)
{
    guint32 type;
    guint32 size;

    if (!read_number(part, at, 2, &type) || !read_number(part, at, 4, &size) ||
        size > part->len - *at)
        return false;
    *record = (struct xlsb_record){type, part->data + *at, size};
    *at += size;
    return true;
}

/* A count and as many UTF-16 units; all ones stand for no string. */
bool xlsb_take_string(const struct xlsb_record *record, gsize *at, GString *out)
{
    if (record->size < 4 || *at > record->size - 4)
        return false;
    guint32 count = little_32(record->bytes + *at);
    *at += 4;
    if (count == G_MAXUINT32 || count > (record->size - *at) / 2)
        return false;
    wide_append(out, record->bytes + *at, count);
    *at += (gsize)count * 2;
    return true;
}

void xlsb_read_part(struct opc *opc, gint64 part, xlsb_take take, void *user)
{
    struct xlsb_record record;
    gsize at = 0;

    if (part < 0)
        return;
    g_autoptr(GByteArray) bytes = package_load(opc->package, (guint)part, PACKAGE_MEMBER_MOST);
    gsize read = 0;
    for (guint i = 1; bytes && xlsb_next(bytes, &at, &record); i++, read = at)
        if (!take(user, &record) ||
            (i % RECORDS_BETWEEN_LOOKS == 0 && !budget_has_time(opc->document->budget)))
            return;
    if (bytes && read < bytes->len)
        reading_worsen(package_reading(opc->package), OUTCOME_PARTIAL,
                       N_("its records end too early"), NULL);
}

/* ---- What cells refer to ---- */

static bool take_shared_string(void *user, const struct xlsb_record *record)
{
    struct sheet_values *values = user;
    gsize at = 1;

    if (record->type != XLSB_SHARED_STRING)
        return true;
    xlsb_take_string(record, &at, values->text);
    return sheet_values_end_string(values);
}

struct style_reader {
    struct sheet_values *values;
    bool of_cells; /* and not those that styles of cells are made from */
};

static bool take_style(void *user, const struct xlsb_record *record)
{
    struct style_reader *reader = user;
    g_autoptr(GString) code = g_string_new(NULL);
    gsize at = 2;

    if (record->type == XLSB_STYLES_BEGIN || record->type == XLSB_STYLES_END)
        reader->of_cells = record->type == XLSB_STYLES_BEGIN;
    else if (record->type == XLSB_FORMAT && xlsb_take_string(record, &at, code))
        sheet_values_add_format(reader->values, little_16(record->bytes), code->str);
    else if (record->type == XLSB_STYLE && reader->of_cells && record->size >= 4)
        sheet_values_add_style(reader->values, little_16(record->bytes + 2));
    return true;
}

/* ---- The workbook ---- */

struct sheet {
    char *name;
    char *relation;
    bool hidden;
};

struct workbook {
    struct opc *opc;
    struct sheet_values values;
    GArray *sheets; /* of struct sheet */
    GString *names; /* defined names, one a line */
};

static void clear_sheet(gpointer pointer)
{
    struct sheet *sheet = pointer;

    g_free(sheet->name);
    g_free(sheet->relation);
}

/* State, number, relation, name (2.4.304). */
static void take_sheet(struct workbook *workbook, const struct xlsb_record *record)
{
    g_autoptr(GString) relation = g_string_new(NULL);
    g_autoptr(GString) name = g_string_new(NULL);
    gsize at = 8;

    if (record->size < at)
        return;
    xlsb_take_string(record, &at, relation);
    xlsb_take_string(record, &at, name);
    struct sheet sheet = {
        .name = g_strdup(name->str),
        .relation = g_strdup(relation->str),
        .hidden = little_32(record->bytes) != SHOWN,
    };
    g_array_append_val(workbook->sheets, sheet);
}

/* Flags, key, sheet, name, formula (2.4.704): the text when it stands for one. */
static void take_name(struct workbook *workbook, const struct xlsb_record *record)
{
    gsize at = 9;

    if (record->size < at || (little_32(record->bytes) & NAME_IS_BUILTIN) ||
        workbook->names->len >= NAMES_MOST || !xlsb_take_string(record, &at, workbook->names))
        return;
    g_string_append_c(workbook->names, ' ');
    /* Size of the formula, token, count. */
    if (record->size >= at + 7 && record->bytes[at + 4] == TOKEN_TEXT) {
        gsize count = little_16(record->bytes + at + 5);
        wide_append(workbook->names, record->bytes + at + 7,
                    MIN(count, (record->size - at - 7) / 2));
    }
    g_string_append_c(workbook->names, '\n');
}

static bool take_book_record(void *user, const struct xlsb_record *record)
{
    struct workbook *workbook = user;

    if (record->type == XLSB_SHEET)
        take_sheet(workbook, record);
    else if (record->type == XLSB_NAME)
        take_name(workbook, record);
    else if (record->type == XLSB_BOOK_PROPERTIES && record->size >= 4)
        workbook->values.from_1904 = (little_32(record->bytes) & FROM_1904) != 0;
    return workbook->sheets->len < G_MAXUINT16;
}

static void read_comments(struct opc *opc, gint64 part, const struct place *place)
{
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);

    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (strcmp(relation->type, "comments") == 0 && opc_visit(opc, relation->part))
            xlsb_comments_read(opc, relation->part, place);
        else if (strcmp(relation->type, "vmlDrawing") == 0 && opc_visit(opc, relation->part))
            drawing_read(opc, relation->part, TEXT_FLOATING, place);
    }
    drawing_read_related(opc, part, place);
}

static void read_sheet(struct workbook *workbook, const struct sheet *sheet, guint number,
                       gint64 part)
{
    struct opc *opc = workbook->opc;
    struct place place = {
        .outer = opc->document->place, .kind = PLACE_SHEET, .number = number, .name = sheet->name};

    document_give_text(opc->document, opc->sink, &place, TEXT_SHEET_NAME, NULL, sheet->name);
    package_reading(opc->package)->pages++;
    if (!opc_visit(opc, part))
        return;
    xlsb_sheet_read(opc, &workbook->values, part, sheet->hidden ? TEXT_HIDDEN : TEXT_BODY, &place);
    read_comments(opc, part, &place);
}

static gint64 find_related(const GPtrArray *relations, const char *type)
{
    for (guint i = 0; i < relations->len; i++) {
        const struct relation *relation = relations->pdata[i];
        if (strcmp(relation->type, type) == 0)
            return relation->part;
    }
    return -1;
}

static void read_sheets(struct workbook *workbook, const GPtrArray *relations)
{
    struct budget *budget = workbook->opc->document->budget;

    for (guint i = 0; i < workbook->sheets->len; i++) {
        const struct sheet *sheet = &g_array_index(workbook->sheets, struct sheet, i);
        const struct relation *relation = opc_find_relation(relations, sheet->relation);
        if (!budget_spend(budget, BUDGET_PAGES, 1) || !budget_has_time(budget))
            return;
        if (relation == NULL || relation->part < 0)
            reading_worsen(package_reading(workbook->opc->package), OUTCOME_DAMAGED,
                           N_("a part of it is missing"), sheet->name);
        read_sheet(workbook, sheet, i + 1, relation ? relation->part : -1);
    }
}

/* Sheets that no workbook lists, because it is damaged or on purpose. */
static void read_stray_sheets(struct workbook *workbook)
{
    struct opc *opc = workbook->opc;

    for (guint i = 0; i < package_count(opc->package); i++) {
        const char *path = package_name(opc->package, i);
        g_autofree char *name = g_path_get_basename(path);
        struct sheet sheet = {.name = name, .hidden = true};
        bool stray =
            g_str_has_prefix(path, "xl/worksheets/sheet") && g_str_has_suffix(path, ".bin");
        if (stray && !g_hash_table_contains(opc->visited, GSIZE_TO_POINTER((gsize)i + 1)) &&
            budget_has_time(opc->document->budget))
            read_sheet(workbook, &sheet, 0, i);
    }
}

static void read_workbook(struct opc *opc)
{
    gint64 part = opc_find_type(opc, "binary.macroEnabled.main");
    if (part < 0)
        part = package_find(opc->package, "xl/workbook.bin");
    g_autoptr(GPtrArray) relations = opc_relations(opc, part);
    struct workbook workbook = {.opc = opc,
                                .sheets = g_array_new(FALSE, FALSE, sizeof(struct sheet)),
                                .names = g_string_new(NULL)};
    struct style_reader styles = {.values = &workbook.values};

    g_array_set_clear_func(workbook.sheets, clear_sheet);
    sheet_values_start(&workbook.values);
    if (part < 0)
        reading_worsen(package_reading(opc->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "xl/workbook.bin");
    xlsb_read_part(opc, part, take_book_record, &workbook);
    xlsb_read_part(opc, find_related(relations, "sharedStrings"), take_shared_string,
                   &workbook.values);
    xlsb_read_part(opc, find_related(relations, "styles"), take_style, &styles);
    document_give_text(opc->document, opc->sink, NULL, TEXT_PROPERTY, "defined names",
                       workbook.names->str);
    read_sheets(&workbook, relations);
    read_stray_sheets(&workbook);
    sheet_values_clear(&workbook.values);
    g_array_unref(workbook.sheets);
    g_string_free(workbook.names, TRUE);
}

/* ---- What pivot tables keep of their sources ---- */

static bool take_pivot_string(void *user, const struct xlsb_record *record)
{
    gsize at = 0;

    if (record->type == XLSB_PIVOT_STRING && xlsb_take_string(record, &at, user))
        g_string_append_c(user, '\n');
    return ((GString *)user)->len < SHEET_STRINGS_BYTES_MOST;
}

static void read_pivot_caches(struct opc *opc)
{
    g_autoptr(GString) strings = g_string_new(NULL);

    for (guint i = 0; i < package_count(opc->package); i++)
        if (g_str_has_prefix(package_name(opc->package, i), "xl/pivotCache/pivotCacheDefinition"))
            xlsb_read_part(opc, i, take_pivot_string, strings);
    document_give_text(opc->document, opc->sink, NULL, TEXT_HIDDEN, NULL, strings->str);
}

static void read_xlsb(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    read_workbook(&opc);
    read_pivot_caches(&opc);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
}

static bool is_xlsb(const struct document *document)
{
    return opc_recognise(document) == OPC_EXCEL_BINARY;
}

static const char *const suffixes[] = {"xlsb", NULL};

const struct extractor xlsb_extractor = {
    .name = "xlsb",
    .media_type = "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    .title = N_("Excel binary workbook (xlsb)"),
    .library = "libzip",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_xlsb,
    .read = read_xlsb,
};
