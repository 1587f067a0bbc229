/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Binary Excel workbooks (MS-XLSB 2.1.4, 2.4): names of sheets, texts of cells without their
 * places, headers and footers.
 */
#include "drawing.h"
#include "extractor.h"
#include "opc.h"
#include "story.h"
#include "xlsx_cells.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    RECORD_CELL_TEXT = 6,
    RECORD_FORMULA_TEXT = 8,
    RECORD_SHARED_STRING = 19,
    RECORD_SHEET = 156,
    RECORD_HEADER_FOOTER = 479,
};

struct record {
    guint type;
    const guint8 *bytes;
    gsize size;
};

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

static bool next_record(const GByteArray *part, gsize *at, struct record *record)
{
    guint32 type;
    guint32 size;

    if (!read_number(part, at, 2, &type) || !read_number(part, at, 4, &size) ||
        size > part->len - *at)
        return false;
    *record = (struct record){type, part->data + *at, size};
    *at += size;
    return true;
}

static guint32 read_32(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

/* A count and as many UTF-16 units; all ones stand for no string. Moves behind it. NULL when
 * there is none. The caller frees. */
static char *read_string(const struct record *record, gsize *at)
{
    if (record->size < 4 || *at > record->size - 4)
        return NULL;
    guint32 count = read_32(record->bytes + *at);
    *at += 4;
    if (count == G_MAXUINT32 || count > (record->size - *at) / 2)
        return NULL;
    gsize from = *at;
    *at += (gsize)count * 2;
    return g_convert_with_fallback((const char *)record->bytes + from, (gssize)count * 2, "UTF-8",
                                   "UTF-16LE", "\357\277\275", NULL, NULL, NULL);
}

/* Flags, then odd header and footer, even ones, those of the first page (2.4.64). */
static void give_headers(const struct opc *opc, const struct record *record,
                         const struct place *place)
{
    gsize at = 2;

    for (guint i = 0; i < 6; i++) {
        g_autofree char *coded = read_string(record, &at);
        if (coded == NULL)
            continue;
        g_autofree char *text = xlsx_header_text(coded);
        document_give_text(opc->document, opc->sink, place, i % 2 == 0 ? TEXT_HEADER : TEXT_FOOTER,
                           NULL, text);
    }
}

static void give_line(struct story *story, const struct record *record, gsize at)
{
    g_autofree char *text = read_string(record, &at);

    if (text == NULL)
        return;
    story_text(story, text, strlen(text));
    story_end_line(story);
}

/* State, number, relation, name (2.4.304). */
static void give_sheet(struct opc *opc, const struct record *record)
{
    gsize at = 8;
    g_autofree char *relation = read_string(record, &at);
    g_autofree char *name = read_string(record, &at);
    (void)relation; /* only stepped over */

    document_give_text(opc->document, opc->sink, NULL, TEXT_SHEET_NAME, NULL, name);
    package_reading(opc->package)->pages++;
}

static void read_records(struct opc *opc, guint part)
{
    g_autoptr(GByteArray) bytes = package_load(opc->package, part, PACKAGE_MEMBER_MOST);
    g_autofree char *name = g_path_get_basename(package_name(opc->package, part));
    struct place place = {.outer = opc->document->place, .kind = PLACE_PART, .name = name};
    g_autoptr(Story) story = story_new(opc->document, opc->sink, &place, TEXT_BODY);
    struct record record;
    gsize at = 0;

    while (bytes && next_record(bytes, &at, &record)) {
        if (record.type == RECORD_SHARED_STRING)
            give_line(story, &record, 1);
        else if (record.type == RECORD_CELL_TEXT || record.type == RECORD_FORMULA_TEXT)
            give_line(story, &record, 8);
        else if (record.type == RECORD_SHEET)
            give_sheet(opc, &record);
        else if (record.type == RECORD_HEADER_FOOTER)
            give_headers(opc, &record, &place);
    }
}

static bool has_records(const char *name)
{
    return g_strcmp0(name, "xl/workbook.bin") == 0 ||
           g_strcmp0(name, "xl/sharedStrings.bin") == 0 ||
           (g_str_has_prefix(name, "xl/worksheets/sheet") && g_str_has_suffix(name, ".bin"));
}

static void read_xlsb(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct opc opc;

    if (!opc_open(&opc, document, sink, reading))
        return;
    opc_read_properties(&opc);
    for (guint i = 0; i < package_count(opc.package); i++)
        if (has_records(package_name(opc.package, i)) && budget_has_time(document->budget))
            read_records(&opc, i);
    drawing_read_all(&opc);
    opc_read_embedded(&opc);
    opc_close(&opc);
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("the texts of its cells are read without their places, its numbers and "
                      "comments are not"),
                   NULL);
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
