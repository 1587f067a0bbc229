/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "numbers.h"

#include <stdbool.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#define GROUPS_MOST  8
#define BOXES        12
#define GROUPS_AGAIN 3 /* of a list that goes on: they are the first of the next */

struct group {
    gsize start;
    gsize end;
};

/* A list of groups with the same separator between them. */
struct group_list {
    struct group groups[GROUPS_MOST];
    guint count;
    char separator;
    bool cut;   /* goes on for longer than is kept */
    bool again; /* is the rest of one that was cut */
};

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_';
}

/* The first digit at or behind offset; length when there is none. */
static gsize find_digit(const char *text, gsize offset, gsize length)
{
#ifdef __SSE2__
    const __m128i below = _mm_set1_epi8('0' - 1);
    const __m128i above = _mm_set1_epi8('9' + 1);
    for (; length - offset >= 16; offset += 16) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)(text + offset));
        int mask = _mm_movemask_epi8(
            _mm_and_si128(_mm_cmpgt_epi8(bytes, below), _mm_cmplt_epi8(bytes, above)));
        if (mask != 0)
            return offset + (gsize)__builtin_ctz((unsigned)mask);
    }
#endif
    while (offset < length && !is_digit(text[offset]))
        offset++;
    return offset;
}

static gsize digits_end(const char *text, gsize offset, gsize length)
{
    while (offset < length && is_digit(text[offset]))
        offset++;
    return offset;
}

/* Whether the number from start to end stands for itself. */
static bool is_apart(const char *text, gsize length, gsize start, gsize end)
{
    char before = start > 0 ? text[start - 1] : '\n';
    char behind = end < length ? text[end] : '\n';
    bool invoice = before == 'T' && (start < 2 || !is_letter(text[start - 2]));
    if ((is_letter(before) && !invoice) || is_letter(behind) || is_digit(before) ||
        is_digit(behind) || before == '.' || before == ',')
        return false;
    if (before == '-' && start > 1 && (is_letter(text[start - 2]) || is_digit(text[start - 2])))
        return false;
    if (behind == '-' && end + 1 < length && is_letter(text[end + 1]))
        return false;
    bool point = behind == '.' || behind == ',';
    return !(point && end + 1 < length && is_digit(text[end + 1]));
}

static void give(const char *text, gsize length, const struct group *groups, guint count,
                 number_taker taker, void *user)
{
    struct number number = {
        .start = groups[0].start, .end = groups[count - 1].end, .groups = count};
    for (guint i = 0; i < count; i++) {
        gsize digits = groups[i].end - groups[i].start;
        if (number.count + digits > NUMBER_LONGEST)
            return;
        memcpy(number.digits + number.count, text + groups[i].start, digits);
        number.count += (guint)digits;
    }
    if (number.count >= NUMBER_SHORTEST && is_apart(text, length, number.start, number.end))
        taker(&number, user);
}

static bool are_fours(const struct group *groups, guint count)
{
    for (guint i = 0; i < count; i++)
        if (groups[i].end - groups[i].start != 4)
            return false;
    return true;
}

static void give_list(const char *text, gsize length, const struct group_list *list,
                      number_taker taker, void *user)
{
    if (list->separator == '-' || list->count == 1) {
        if (!list->cut)
            give(text, length, list->groups, list->count, taker, user);
        return;
    }
    guint starts = list->cut ? list->count - GROUPS_AGAIN : list->count;
    for (guint i = 0; i < starts; i++) {
        give(text, length, list->groups + i, 1, taker, user);
        for (guint fours = 3; fours <= 4 && i + fours <= list->count; fours++)
            if ((fours < list->count || list->cut || list->again) &&
                are_fours(list->groups + i, fours))
                give(text, length, list->groups + i, fours, taker, user);
    }
    if (!list->cut && !list->again)
        give(text, length, list->groups, list->count, taker, user);
}

/* Reads groups from offset on; gives where to go on. A list too long to keep is read to
 * its end when parted by '-', and goes on with its last groups when by ' '. */
static gsize read_list(const char *text, gsize offset, gsize length, struct group_list *list)
{
    bool again = list->cut && list->separator == ' ';
    *list = (struct group_list){.again = again};
    while (true) {
        struct group group = {offset, digits_end(text, offset, length)};
        if (list->count == GROUPS_MOST) {
            list->cut = true;
            if (list->separator == ' ')
                return list->groups[GROUPS_MOST - GROUPS_AGAIN].start;
        } else {
            list->groups[list->count++] = group;
        }
        offset = group.end;
        if (length - offset < 2 || (text[offset] != '-' && text[offset] != ' ') ||
            !is_digit(text[offset + 1]))
            return offset;
        if (list->separator != '\0' && text[offset] != list->separator)
            return offset;
        list->separator = text[offset];
        offset++;
    }
}

/* A number of a form with one box a digit, cells or blanks between them; gives its end, or offset
 * when there is none. Only numbers of twelve digits are asked for so. */
static gsize read_boxes(const char *text, gsize offset, gsize length, number_taker taker,
                        void *user)
{
    struct group boxes[BOXES];
    char separator = offset + 1 < length ? text[offset + 1] : '\0';
    gsize at = offset;

    if (separator != '\t' && separator != ' ')
        return offset;
    for (guint i = 0; i < BOXES; i++, at += 2) {
        bool last = i + 1 == BOXES;
        if (at >= length || !is_digit(text[at]) ||
            (!last && (at + 1 >= length || text[at + 1] != separator)))
            return offset;
        boxes[i] = (struct group){at, at + 1};
    }
    gsize end = at - 1;
    bool goes_on = end + 1 < length && text[end] == separator && is_digit(text[end + 1]);
    bool begun = offset > 1 && text[offset - 1] == separator && is_digit(text[offset - 2]);
    if (goes_on || begun)
        return offset;
    give(text, length, boxes, BOXES, taker, user);
    return end;
}

/* A group that is no number, nor the beginning of one: most of a table's. */
static bool is_too_short(const char *text, gsize offset, gsize length)
{
    const gsize end = digits_end(text, offset, length);
    const char behind = end < length ? text[end] : '\n';

    return end - offset < NUMBER_SHORTEST && behind != '-' && behind != ' ' &&
           (behind != '\t' || end - offset > 1);
}

void numbers_scan(const char *text, gsize length, number_taker taker, void *user)
{
    struct group_list list = {.count = 0};
    for (gsize offset = find_digit(text, 0, length); offset < length;
         offset = find_digit(text, offset, length)) {
        if (!list.cut && is_too_short(text, offset, length)) {
            offset = digits_end(text, offset, length);
            continue;
        }
        gsize end = read_boxes(text, offset, length, taker, user);
        if (end > offset) {
            offset = end;
            list = (struct group_list){.count = 0};
            continue;
        }
        offset = read_list(text, offset, length, &list);
        give_list(text, length, &list, taker, user);
    }
}
