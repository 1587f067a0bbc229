/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Formats of characters and paragraphs lie in pages of 512 bytes, and are kept as changes to
 * their style (2.6, 2.9.33, 2.9.175).
 */
#include "doc.h"
#include "little_endian.h"

#include <string.h>

#define PAGE         512
#define PAGES_MOST   100000U
#define PAGE_NUMBER  0x3FFFFFU
#define OLD_VARIABLE 0xFF
#define OLD_UNKNOWN  0xFE

/* Changes that matter here, as Word 97 numbers them. */
enum change {
    CHANGE_DELETED = 0x0800,
    CHANGE_VANISHED = 0x083C,
    CHANGE_SYMBOL = 0x6A09,
    CHANGE_IN_TABLE = 0x2416,
    CHANGE_ENDS_ROW = 0x2417,
    CHANGE_TABS = 0xC615,
    CHANGE_TABLE = 0xD608,
};

struct change_value {
    guint number;
    const guint8 *bytes;
    gsize size;
};

/* How many bytes follow a change's number: by its highest bits (2.6), but for two. */
static gsize value_size(guint number, const guint8 *bytes, gsize left, gsize *skip)
{
    static const guint8 sizes[] = {1, 1, 2, 4, 2, 2, 0, 3};
    guint kind = number >> 13;

    *skip = 0;
    if (kind != 6)
        return sizes[kind];
    if (number == CHANGE_TABLE) {
        *skip = 2;
        return left >= 2 ? MAX(little_16(bytes), 1) - 1U : 0;
    }
    *skip = 1;
    if (number == CHANGE_TABS && left >= 1 && bytes[0] == 255) {
        gsize deleted = left > 1 ? (gsize)bytes[1] * 4 + 1 : 0;
        return deleted + (deleted + 1 < left ? (gsize)bytes[deleted + 1] * 3 + 1 : 0);
    }
    return left >= 1 ? bytes[0] : 0;
}

/* The numbers of Word 6 take one byte, and what follows them only a table tells. */
static gsize old_value_size(guint number)
{
    static const guint8 paragraph[] = {
        [2] = 2,     [3] = 255,   [4] = 1,   [5] = 1,     [6] = 1,    [7] = 1,     [8] = 1,
        [9] = 1,     [10] = 1,    [11] = 1,  [12] = 255,  [13] = 1,   [14] = 1,    [15] = 255,
        [16] = 2,    [17] = 2,    [18] = 2,  [19] = 2,    [20] = 4,   [21] = 2,    [22] = 2,
        [23] = 255,  [24] = 1,    [25] = 1,  [26] = 2,    [27] = 2,   [28] = 2,    [29] = 1,
        [30] = 2,    [31] = 2,    [32] = 2,  [33] = 2,    [34] = 2,   [35] = 2,    [36] = 2,
        [37] = 1,    [38] = 2,    [39] = 2,  [40] = 2,    [41] = 2,   [42] = 2,    [43] = 2,
        [44] = 1,    [45] = 2,    [46] = 2,  [47] = 2,    [48] = 2,   [49] = 2,    [50] = 1,
        [51] = 1,    [65] = 1,    [66] = 1,  [67] = 1,    [68] = 255, [69] = 2,    [70] = 4,
        [71] = 1,    [72] = 2,    [73] = 3,  [74] = 255,  [75] = 1,   [80] = 2,    [81] = 255,
        [82] = 255,  [85] = 1,    [86] = 1,  [87] = 1,    [88] = 1,   [89] = 1,    [90] = 1,
        [91] = 1,    [92] = 1,    [93] = 2,  [94] = 1,    [95] = 3,   [96] = 2,    [97] = 2,
        [98] = 1,    [99] = 2,    [100] = 1, [101] = 1,   [102] = 1,  [103] = 255, [104] = 1,
        [105] = 255, [106] = 255, [107] = 2, [108] = 255, [109] = 2,  [110] = 2,   [117] = 1,
        [118] = 1,
    };
    return number < G_N_ELEMENTS(paragraph) && paragraph[number] ? paragraph[number] : OLD_UNKNOWN;
}

static guint modern_number(guint old)
{
    switch (old) {
    case 24:
        return CHANGE_IN_TABLE;
    case 25:
        return CHANGE_ENDS_ROW;
    case 65:
        return CHANGE_DELETED;
    case 92:
        return CHANGE_VANISHED;
    default:
        return 0;
    }
}

static bool next_old_change(const guint8 *bytes, gsize size, gsize *at, struct change_value *change)
{
    if (*at >= size)
        return false;
    guint number = bytes[(*at)++];
    gsize length = old_value_size(number);
    if (length == OLD_UNKNOWN || *at >= size)
        return false;
    if (length == OLD_VARIABLE)
        length = bytes[(*at)++];
    if (length > size - *at)
        return false;
    *change = (struct change_value){modern_number(number), bytes + *at, length};
    *at += length;
    return true;
}

static bool next_change(const struct word *word, const guint8 *bytes, gsize size, gsize *at,
                        struct change_value *change)
{
    gsize skip;

    if (word->old)
        return next_old_change(bytes, size, at, change);
    if (size < 2 || *at > size - 2)
        return false;
    guint number = little_16(bytes + *at);
    *at += 2;
    gsize length = value_size(number, bytes + *at, size - *at, &skip);
    if (skip + length > size - *at)
        return false;
    *change = (struct change_value){number, bytes + *at + skip, length};
    *at += skip + length;
    return true;
}

/* The value 128 keeps what the style says, 129 turns it round. */
static bool turns_on(const struct change_value *change)
{
    return change->size > 0 && (change->bytes[0] == 1 || change->bytes[0] == 129);
}

void word_take_changes(const struct word *word, const guint8 *bytes, gsize size,
                       struct word_run *run)
{
    struct change_value change;

    for (gsize at = 0; next_change(word, bytes, size, &at, &change);) {
        if (change.number == CHANGE_DELETED || change.number == CHANGE_VANISHED)
            run->hidden = run->hidden || turns_on(&change);
        else if (change.number == CHANGE_SYMBOL && change.size == 4)
            run->symbol = little_16(change.bytes + 2);
    }
}

/* ---- Pages ---- */

static const guint8 *find_page(const struct word *word, const struct word_bytes *table, gsize index)
{
    gsize each = word->old ? 2 : 4;
    gsize count = (table->size - 4) / (4 + each);
    const guint8 *at = table->bytes + (count + 1) * 4 + index * each;
    gsize number = word->old ? little_16(at) : little_32(at) & PAGE_NUMBER;

    return (number + 1) * PAGE <= word->main.size ? word->main.bytes + number * PAGE : NULL;
}

static gsize count_pages(const struct word *word, const struct word_bytes *table)
{
    return table->size > 4 ? MIN((table->size - 4) / (word->old ? 6U : 8U), PAGES_MOST) : 0;
}

/* A page starts with offsets, one more than there are runs, and ends in their number. */
static guint runs_of(const guint8 *page)
{
    return MIN(page[PAGE - 1], (PAGE - 1 - 4) / 5);
}

static void take_character_run(struct word *word, const guint8 *page, guint index)
{
    struct word_run run = {.from = little_32(page + (gsize)index * 4),
                           .to = little_32(page + (gsize)index * 4 + 4)};
    gsize at = (gsize)page[(gsize)(runs_of(page) + 1) * 4 + index] * 2;
    guint32 behind = word->runs->len > 0
                         ? g_array_index(word->runs, struct word_run, word->runs->len - 1).to
                         : 0;

    if (at == 0 || at >= PAGE - 1 || run.to <= run.from || run.from < behind)
        return;
    word_take_changes(word, page + at + 1, MIN(page[at], PAGE - 2 - at), &run);
    if (run.hidden || run.symbol)
        g_array_append_val(word->runs, run);
}

void word_load_runs(struct word *word)
{
    struct word_bytes table = word_find(word, WORD_CHARACTER_PAGES);

    word->runs = g_array_new(FALSE, FALSE, sizeof(struct word_run));
    for (gsize i = 0; i < count_pages(word, &table); i++) {
        const guint8 *page = find_page(word, &table, i);
        for (guint run = 0; page && run < runs_of(page); run++)
            take_character_run(word, page, run);
    }
}

/* ---- Paragraphs ---- */

/* Behind the offsets stand a byte and what is known of the lines' heights, for each run. The
 * format has its length in words in front, or behind a zero, and the style's number. */
static guint take_paragraph(const struct word *word, const guint8 *page, guint index)
{
    struct change_value change;
    gsize each = word->old ? 7 : 13;
    gsize slot = (gsize)(page[PAGE - 1] + 1) * 4 + index * each;
    gsize at = slot < PAGE - 1 ? (gsize)page[slot] * 2 : 0;
    guint found = 0;

    if (at == 0 || at >= PAGE - 4)
        return 0;
    gsize size = (gsize)page[at] * 2;
    at++;
    if (!word->old && size == 0)
        size = (gsize)page[at++] * 2;
    else if (!word->old)
        size--;
    size = MIN(size, PAGE - 1 - at);
    for (gsize from = 2; next_change(word, page + at, size, &from, &change);) {
        if (change.number == CHANGE_IN_TABLE && turns_on(&change))
            found |= WORD_IN_TABLE;
        else if (change.number == CHANGE_ENDS_ROW && turns_on(&change))
            found |= WORD_ENDS_ROW;
    }
    return found;
}

/* The last of so many ordered offsets that is not behind this one. */
static gsize find_offset(const guint8 *offsets, gsize count, guint32 offset)
{
    gsize low = 0;

    while (count > 1) {
        gsize half = count / 2;
        if (little_32(offsets + (low + half) * 4) <= offset) {
            low += half;
            count -= half;
        } else {
            count = half;
        }
    }
    return low;
}

guint word_paragraph_at(const struct word *word, guint32 offset, struct word_cursor *cursor)
{
    if (offset >= cursor->from && offset < cursor->to)
        return cursor->paragraph;
    struct word_bytes table = word_find(word, WORD_PARAGRAPH_PAGES);
    gsize pages = count_pages(word, &table);
    const guint8 *page =
        pages > 0 ? find_page(word, &table, find_offset(table.bytes, pages, offset)) : NULL;
    guint runs = page ? MIN(page[PAGE - 1], (PAGE - 1 - 4) / 11) : 0;
    *cursor = (struct word_cursor){.from = offset, .to = offset + 1};
    if (runs == 0)
        return 0;
    guint run = (guint)find_offset(page, runs, offset);
    guint32 from = little_32(page + (gsize)run * 4);
    guint32 to = little_32(page + (gsize)run * 4 + 4);
    if (offset >= from && offset < to)
        *cursor = (struct word_cursor){from, to, take_paragraph(word, page, run)};
    return cursor->paragraph;
}
