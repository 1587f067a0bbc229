/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Excel workbooks up to version 2003 (MS-XLS), and the single sheets of versions 2 to 4.
 */
#include "xls.h"

#include "compound.h"
#include "digest.h"
#include "extractor.h"
#include "little_endian.h"
#include "office_art.h"
#include "ole.h"
#include "property_set.h"

#include <glib/gi18n.h>
#include <string.h>

#define SHEETS_MOST     10000U
#define NAMES_MOST      (256U * 1024U)
#define DRAWINGS_MOST   (256U << 20)
#define KIND_MODULE     6 /* of Visual Basic, without cells */
#define NAME_IS_BUILTIN 0x20U
#define TOKEN_TEXT      0x17 /* 2.5.198.89 */

struct bound_sheet {
    char *name;
    gsize offset;
    guint kind;
    bool hidden;
};

struct workbook {
    struct xls *xls;
    GArray *sheets;       /* of struct bound_sheet */
    GString *names;       /* defined names, one a line */
    guint formats;        /* without numbers, so far */
    GByteArray *drawings; /* what the drawings of all sheets share: OfficeArt records in pieces */
    bool locked;
};

static void clear_sheet(gpointer pointer)
{
    struct bound_sheet *sheet = pointer;

    g_free(sheet->name);
}

/* ---- What stands before the sheets ---- */

static void take_strings(struct xls *xls, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&xls->biff, record);

    biff_skip(&reader, 4);
    guint32 count = biff_take_32(&reader);
    for (guint32 i = 0; i < count && !reader.ended; i++) {
        biff_take_string(&reader, 2, xls->values.text);
        bool look = i % 10000 == 0;
        if (!sheet_values_end_string(&xls->values) ||
            (look && !budget_has_time(xls->document->budget)))
            break;
    }
}

static void take_format(struct workbook *workbook, const struct biff_record *record)
{
    struct biff *biff = &workbook->xls->biff;
    struct biff_reader reader = biff_read(biff, record);
    g_autoptr(GString) code = g_string_new(NULL);
    guint number = workbook->formats++;

    if (biff->version >= 4) {
        guint given = biff_take_16(&reader);
        number = biff->version >= 5 ? given : number;
    }
    biff_take_string(&reader, biff->version == 8 ? 2 : 1, code);
    sheet_values_add_format(&workbook->xls->values, number, code->str);
    /* Cells of version 2 name the format itself. */
    if (biff->version == 2)
        sheet_values_add_style(&workbook->xls->values, number);
}

static void take_style(struct workbook *workbook, const struct biff_record *record)
{
    if (record->size >= 4)
        sheet_values_add_style(&workbook->xls->values, workbook->xls->biff.version >= 5
                                                           ? little_16(record->bytes + 2)
                                                           : record->bytes[1]);
}

/* Where it starts, whether it is hidden, what kind it is, its name (2.4.28). */
static void take_sheet(struct workbook *workbook, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&workbook->xls->biff, record);
    g_autoptr(GString) name = g_string_new(NULL);

    struct bound_sheet sheet = {.offset = biff_take_32(&reader)};
    sheet.hidden = (biff_take_8(&reader) & 3) != 0;
    sheet.kind = biff_take_8(&reader);
    biff_take_string(&reader, 1, name);
    sheet.name = g_strdup(name->str);
    if (workbook->sheets->len < SHEETS_MOST)
        g_array_append_val(workbook->sheets, sheet);
    else
        g_free(sheet.name);
}

/* The name, and the text when it stands for one (2.4.150). */
static void take_name(struct workbook *workbook, const struct biff_record *record)
{
    struct biff_reader reader = biff_read(&workbook->xls->biff, record);
    guint flags = biff_take_16(&reader);

    if (workbook->xls->biff.version < 5 || (flags & NAME_IS_BUILTIN) ||
        workbook->names->len >= NAMES_MOST)
        return;
    biff_skip(&reader, 1);
    guint length = biff_take_8(&reader);
    guint formula = biff_take_16(&reader);
    biff_skip(&reader, 8);
    biff_take_counted(&reader, length, workbook->names);
    g_string_append_c(workbook->names, ' ');
    if (formula > 2 && biff_take_8(&reader) == TOKEN_TEXT)
        biff_take_string(&reader, 1, workbook->names);
    g_string_append_c(workbook->names, '\n');
}

static void take_drawings(struct workbook *workbook, const struct biff_record *first)
{
    struct biff_record record = *first;

    do {
        if (!budget_spend(workbook->xls->document->budget, BUDGET_UNPACKED, record.size))
            return;
        g_byte_array_append(workbook->drawings, record.bytes, (guint)record.size);
    } while (workbook->drawings->len < DRAWINGS_MOST &&
             biff_record_at(&workbook->xls->biff, record.next, &record) &&
             record.type == BIFF_CONTINUE);
}

static void give_images(const struct workbook *workbook)
{
    struct inner_images images;

    inner_images_start(&images, workbook->xls->document, workbook->xls->sink,
                       workbook->xls->reading);
    office_art_give_images(&images, workbook->drawings->data, workbook->drawings->len);
    inner_images_end(&images);
}

static void set_code_page(struct xls *xls, guint code_page)
{
    const char *charset = encoding_find_code_page(code_page);

    if (charset == NULL)
        return;
    decoder_close(xls->biff.decoder);
    xls->biff.decoder = decoder_open(charset);
}

static void take_global(struct workbook *workbook, const struct biff_record *record)
{
    struct xls *xls = workbook->xls;

    switch (record->type) {
    case BIFF_ENCRYPTED:
        workbook->locked = !xls_unlock(xls, record);
        break;
    case BIFF_CODE_PAGE:
        if (record->size >= 2)
            set_code_page(xls, little_16(record->bytes));
        break;
    case BIFF_DATE_MODE:
        xls->values.from_1904 = record->size >= 2 && little_16(record->bytes) == 1;
        break;
    case BIFF_FORMAT_2:
    case BIFF_FORMAT:
        take_format(workbook, record);
        break;
    case BIFF_STYLE_3:
    case BIFF_STYLE_4:
    case BIFF_STYLE:
        take_style(workbook, record);
        break;
    case BIFF_SHARED_STRINGS:
        take_strings(xls, record);
        break;
    case BIFF_DRAWING_GROUP:
        take_drawings(workbook, record);
        break;
    case BIFF_SHEET:
        take_sheet(workbook, record);
        break;
    case BIFF_NAME:
    case 0x218:
        take_name(workbook, record);
        break;
    default:
        break;
    }
}

/* Gives where they end. In files with one sheet nothing parts them from the sheet, so there
 * they are looked for until its end. */
static gsize read_globals(struct workbook *workbook, gsize at)
{
    struct biff_record record;

    while (!workbook->locked && biff_record_at(&workbook->xls->biff, at, &record)) {
        at = record.next;
        if (record.type == BIFF_END)
            return at;
        take_global(workbook, &record);
    }
    reading_worsen(workbook->xls->reading, OUTCOME_PARTIAL, N_("its records end too early"), NULL);
    return at;
}

/* ---- Sheets ---- */

static bool is_begin(const struct biff *biff, gsize at)
{
    struct biff_record record;

    return biff_record_at(biff, at, &record) && (record.type & 0xFF) == (BIFF_BEGIN & 0xFF);
}

static void read_sheet(struct xls *xls, const struct bound_sheet *sheet, guint number)
{
    struct place place = {
        .outer = xls->document->place, .kind = PLACE_SHEET, .number = number, .name = sheet->name};
    struct biff_record begin;

    document_give_text(xls->document, xls->sink, &place, TEXT_SHEET_NAME, NULL, sheet->name);
    xls->reading->pages++;
    if (sheet->kind == KIND_MODULE)
        return;
    if (!is_begin(&xls->biff, sheet->offset)) {
        reading_worsen(xls->reading, OUTCOME_PARTIAL, N_("a part of it is missing"), sheet->name);
        return;
    }
    biff_record_at(&xls->biff, sheet->offset, &begin);
    xls_sheet_read(xls, begin.next, &place, sheet->hidden ? TEXT_HIDDEN : TEXT_BODY);
}

static void read_sheets(const struct workbook *workbook)
{
    struct budget *budget = workbook->xls->document->budget;

    for (guint i = 0; i < workbook->sheets->len; i++) {
        if (!budget_spend(budget, BUDGET_PAGES, 1) || !budget_has_time(budget))
            return;
        read_sheet(workbook->xls, &g_array_index(workbook->sheets, struct bound_sheet, i), i + 1);
    }
}

/* Files of one sheet, and workbooks whose list of sheets is lost: whatever comes. */
static void read_all_sheets(struct xls *xls, gsize at)
{
    struct biff_record record;
    guint number = 0;

    while (biff_record_at(&xls->biff, at, &record) && budget_has_time(xls->document->budget)) {
        at = record.next;
        if ((record.type & 0xFF) != (BIFF_BEGIN & 0xFF))
            continue;
        struct place place = {
            .outer = xls->document->place, .kind = PLACE_SHEET, .number = ++number};
        at = xls_sheet_read(xls, at, &place, TEXT_BODY);
        xls->reading->pages++;
    }
}

static void read_records(struct workbook *workbook, const struct biff_record *begin)
{
    struct xls *xls = workbook->xls;
    guint kind = begin->size >= 4 ? little_16(begin->bytes + 2) : 0;
    gsize end = read_globals(workbook, begin->next);

    if (workbook->locked)
        return;
    document_give_text(xls->document, xls->sink, NULL, TEXT_PROPERTY, "defined names",
                       workbook->names->str);
    if (workbook->sheets->len > 0)
        read_sheets(workbook);
    else
        read_all_sheets(xls, kind == 5 ? end : 0);
    give_images(workbook);
}

/* The version follows from the first record, and of 5 and 8 from its content (2.4.21). */
static guint version_of(const struct biff_record *begin)
{
    guint version = begin->size >= 2 ? little_16(begin->bytes) : 0;

    switch (begin->type) {
    case 0x009:
        return 2;
    case 0x209:
        return 3;
    case 0x409:
        return 4;
    default:
        return version == 0x600 ? 8 : 5;
    }
}

static void read_stream(struct xls *xls)
{
    struct workbook workbook = {.xls = xls,
                                .sheets = g_array_new(FALSE, FALSE, sizeof(struct bound_sheet)),
                                .names = g_string_new(NULL),
                                .drawings = g_byte_array_new()};
    struct biff_record begin;

    g_array_set_clear_func(workbook.sheets, clear_sheet);
    sheet_values_start(&xls->values);
    xls->decrypted = NULL;
    xls->biff.decoder = decoder_open("WINDOWS-1252");
    if (is_begin(&xls->biff, 0) && biff_record_at(&xls->biff, 0, &begin)) {
        xls->biff.version = version_of(&begin);
        read_records(&workbook, &begin);
    } else {
        reading_worsen(xls->reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
    }
    decoder_close(xls->biff.decoder);
    sheet_values_clear(&xls->values);
    g_free(xls->decrypted);
    g_array_unref(workbook.sheets);
    g_string_free(workbook.names, TRUE);
    g_byte_array_unref(workbook.drawings);
}

static void read_workbook(struct xls *xls, struct compound *compound)
{
    static const char *const names[] = {"Workbook", "Book"};
    g_auto(CompoundStream) stream = {0};
    bool found = false;

    for (guint i = 0; i < G_N_ELEMENTS(names) && !found; i++)
        found = compound_load_name(compound, COMPOUND_ROOT, names[i], &stream);
    xls->biff.bytes = stream.bytes;
    xls->biff.size = stream.size;
    read_stream(xls);
}

static bool is_compound(const struct document *document)
{
    return document->bytes[0] == 0xD0;
}

static void read_xls(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct xls xls = {.document = document, .sink = sink, .reading = reading};

    if (!is_compound(document)) {
        xls.biff.bytes = document->bytes;
        xls.biff.size = document->size;
        read_stream(&xls);
        return;
    }
    g_autoptr(Compound) compound = compound_open(document, reading);
    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    read_workbook(&xls, compound);
    ole_read_embedded(compound, document, sink);
}

/* A bare sheet begins with a record of a known length and kind. */
static bool is_bare(const struct document *document)
{
    static const guint kinds[] = {0x05, 0x10, 0x20, 0x40, 0x100};

    if (document->size < 32 || little_16(document->bytes + 2) > 16 ||
        little_16(document->bytes + 2) < 4)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
        if (little_16(document->bytes + 6) == kinds[i])
            return true;
    return false;
}

static bool is_xls(const struct document *document)
{
    static const char *const names[] = {"Workbook", "Book"};

    return is_compound(document) ? ole_lists(document, names, G_N_ELEMENTS(names)) != 0
                                 : is_bare(document);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
    ole_warm_up();
    digests_warm_up();
}

static const struct signature signatures[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                              {0, 2, "\x09\x00"},
                                              {0, 2, "\x09\x02"},
                                              {0, 2, "\x09\x04"},
                                              {0, 2, "\x09\x08"},
                                              {0}};
static const char *const suffixes[] = {"xls", "xlt", "xla", "xlr", "xlc", "xlw", NULL};

const struct extractor xls_extractor = {
    .name = "xls",
    .media_type = "application/vnd.ms-excel",
    .title = N_("Excel workbook up to 2003 (xls, xlt)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .recognise = is_xls,
    .read = read_xls,
    .warm_up = warm_up,
};
