/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Values of level fields that no pattern of the database knows: 機密区分：B, and the company's own
 * names of levels.
 */
#include "inspection_state.h"

#include <string.h>

/* The value's own text: up to a blank, a bar, a sign or the end of the cell. */
static gsize value_length(const char *text, gsize length)
{
    gsize at = 0;

    while (at < length && strchr("\t\n |,;()[]/", text[at]) == NULL) {
        gsize bytes = 0;
        if (tick_at(text + at, length - at, &bytes) != TICK_NONE)
            break;
        at = (gsize)(g_utf8_next_char(text + at) - text);
    }
    return MIN(at, length);
}

/* 区分, with no word what kind: 一般 and 公開 are values of many such fields. */
static bool field_is_bare(const char *text, const struct span *field)
{
    static const char *const names[] = {"区分", "分類", "種別"};

    for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
        gsize length = strlen(names[i]);
        if (field->end - field->start <= length + 1 && field->end >= length &&
            memcmp(text + field->end - length, names[i], length) == 0)
            return true;
    }
    return false;
}

/* 秘密 S を n 個に分ける: what stands behind a blank goes on with the sentence. */
static bool goes_on_in_hiragana(const char *text, gsize at, gsize end)
{
    while (at < end && text[at] == ' ')
        at++;
    gunichar next = at < end ? g_utf8_get_char_validated(text + at, (gssize)(end - at)) : 0;

    return next >= 0x3041 && next <= 0x3096;
}

/* Whether a value of one letter is a rank of secrecy: 機密区分：B, 情報ランク A, but not
 * 管理区分：A, nor the choice "S / A / B / C" (domain 2.9, S-7). */
static bool letter_is_rank(const char *text, const struct span *field, gsize value, gsize end)
{
    /* 機密 A（段ボール）: the name of a thing. */
    bool short_name = g_utf8_strlen(text + field->start, (gssize)(field->end - field->start)) <= 2;
    if (short_name && strspn(text + field->end, " ") == value - field->end)
        return false;
    static const char *const secrecy[] = {"機密",           "秘",         "情報",
                                          "セキュリティ",   "SECURITY",   "CONFIDENTIALITY",
                                          "CLASSIFICATION", "SENSITIVITY"};
    gsize next = value + 1;

    if (goes_on_in_hiragana(text, next, end))
        return false;
    while (next < end && strchr(" /,|\t", text[next]) != NULL)
        next++;
    if (next > value + 1 && next < end && g_ascii_isupper(text[next]) &&
        (next + 1 >= end || !g_ascii_isalnum(text[next + 1])))
        return false;
    for (gsize i = 0; i < G_N_ELEMENTS(secrecy); i++)
        if (g_strstr_len(text + field->start, (gssize)(field->end - field->start), secrecy[i]))
            return true;
    return false;
}

static void value_take(struct inspection *inspection, const struct segment *segment,
                       const struct span *field, gsize start, gsize end)
{
    const struct policy *policy = inspection->policy;
    const char *text = inspection->inspector->folded.text->str;
    const struct ruling ticked = {.ticked = true};
    gsize length = value_length(text + start, end - start);
    g_autofree char *value = g_strndup(text + start, length);
    int level = GPOINTER_TO_INT(g_hash_table_lookup(policy->level_aliases, value)) - 1;
    bool bare = field_is_bare(text, field);

    for (guint i = 0; i < policy->marks_in_fields->len; i++) {
        const struct field_mark *mark =
            &g_array_index(policy->marks_in_fields, struct field_mark, i);
        gsize matched = 0;
        if (bare && mark->level < 2)
            continue;
        if (!policy_mark(policy, mark->rule)->off &&
            probe_find(mark->value, text + start, end - start, NULL, &matched) && matched > 0) {
            inspection_note(inspection, mark->rule, level >= 0 ? level : mark->level,
                            inspection_source(inspection, segment, start, start + matched), segment,
                            segment->role, &ticked, NULL);
            return;
        }
    }
    if (length == 1 && !letter_is_rank(text, field, start, end))
        return;
    if (level >= (bare ? 2 : 0))
        inspection_note(inspection, policy->level_rules[level], level,
                        inspection_source(inspection, segment, start, start + length), segment,
                        segment->role, &ticked, NULL);
}

static bool mark_stands_at(const struct inspection *inspection, gsize offset)
{
    const GArray *marks = inspection->inspector->marks;

    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        if (hit->start <= offset && offset < hit->end)
            return true;
    }
    return false;
}

static void field_take(struct inspection *inspection, const struct segment *segment,
                       const struct span *field)
{
    const GString *text = inspection->inspector->folded.text;
    gsize at = field->end;
    gsize most = MIN(text->len, field->end + FIELD_BYTES_MOST);
    guint signs = 0;
    enum tick tick = TICK_NONE;

    while (most > at && most < text->len && ((guchar)text->str[most] & 0xC0) == 0x80)
        most--;
    while (at < most && text->str[at] != '\n') {
        gsize bytes = 0;
        enum tick here = tick_at(text->str + at, most - at, &bytes);
        if (here != TICK_NONE) {
            tick = here;
            at += bytes;
        } else if (field_separates(g_utf8_get_char(text->str + at))) {
            at = (gsize)(g_utf8_next_char(text->str + at) - text->str);
            signs++;
        } else if (tick == TICK_EMPTY) {
            at = (gsize)(g_utf8_next_char(text->str + at) - text->str);
        } else {
            break;
        }
    }
    if (at < most && text->str[at] != '\n' && (signs > 0 || tick == TICK_SET) &&
        !mark_stands_at(inspection, at))
        value_take(inspection, segment, field, at, most);
}

void fields_take(struct inspection *inspection, const struct segment *segment)
{
    const GArray *fields = inspection->inspector->fields;

    for (guint i = 0; i < fields->len && i < 32; i++)
        field_take(inspection, segment, &g_array_index(fields, struct span, i));
}
