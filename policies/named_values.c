/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * 名入れ 極秘, and below it 数量 100枚: names of things and what they are, none of them a field
 * that holds the level of its document.
 */
#include "inspection_state.h"
#include "segment_lines.h"

#include <string.h>

#define LINE_BYTES_MOST 160U
#define NAME_BYTES_MOST 40U
#define ROW_BYTES_MOST  600U
/* Filled lines above it; further up titles share their line with a label, so such lines have to
 * stand on either side. */
#define LINES_ABOVE 2U

/* Bytes of the name a line begins with: up to a colon, or to a blank; two of them behind ASCII.
 * 0: it has none, or nothing behind it. */
static gsize name_of_line(struct line line)
{
    const char *end = line.start + line.length;
    const char *at = line.start;

    if (line.length == 0 || line.length > LINE_BYTES_MOST || line_words(line) == 0)
        return 0;
    for (; at < end; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        bool colon = character == ':' || character == 0xFF1A;
        bool wide = character == '\t' || character == 0x3000 ||
                    (character == ' ' && at + 1 < end && parts_words(g_utf8_get_char(at + 1)));
        bool japanese = at > line.start && (guchar)at[-1] >= 0x80;
        if (colon || wide || (character == ' ' && japanese))
            break;
    }
    gsize length = (gsize)(at - line.start);
    return length > 0 && length <= NAME_BYTES_MOST && at < end ? length : 0;
}

/* 報告書 社外秘: a title and its label. */
static bool is_title(const char *name)
{
    static const glong least = 2; /* 表: the front */

    static const char *const endings[] = {
        "書", "票", "表",   "図",   "案",   "録", "報告", "計画", "覧",     "料",     "帳",
        "簿", "集", "要領", "メモ", "結果", "値", "条件", "価格", "リスト", "データ", "以上"};

    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(name, endings[i]))
            return g_utf8_strlen(name, -1) >= least;
    return false;
}

/* A name that says nothing of a document and its head: 名入れ, 数量, but not 件名, 図番 or 備考. */
static bool is_of_thing(const struct inspection *inspection, const char *name, gsize length)
{
    const struct policy *policy = inspection->policy;
    g_autofree char *text = g_strndup(name, length);
    g_autofree char *folded = policy_fold(text);
    gsize size = strlen(g_strstrip(folded));

    return size > strspn(folded, "0123456789.") &&
           !probe_find(policy->head_line, folded, size, NULL, NULL) &&
           !probe_find(policy->title_block, folded, size, NULL, NULL) &&
           !probe_find(policy->remark_cell, folded, size, NULL, NULL);
}

static bool names_thing(const struct inspection *inspection, struct line line)
{
    gsize length = name_of_line(line);

    return length > 0 && is_of_thing(inspection, line.start, length);
}

/* 表：社外秘: no title stands before a colon. */
static bool has_colon(struct line line, gsize name)
{
    return name > 0 &&
           (line.start[name] == ':' || g_utf8_get_char_validated(line.start + name, 3) == 0xFF1A);
}

static bool stands_among(bool above, bool below, bool far_down)
{
    return far_down ? above || below : above && below;
}

static bool line_is_named_value(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if (source >= segment->length)
        return false;
    struct line own = line_around(segment, source);
    gsize length = name_of_line(own);
    g_autofree char *name = g_strndup(own.start, length);
    const guint least = has_colon(own, length) ? LINES_ABOVE - 1 : LINES_ABOVE;
    return length > 0 && source >= (gsize)(own.start - segment->text) + length &&
           names_thing(inspection, own) && !is_title(name) && !field_is_named(inspection, name) &&
           stands_among(names_thing(inspection, line_before(segment, own)),
                        names_thing(inspection, line_after(segment, own)), spot->filled >= least);
}

/* The name in a row of two filled cells; its length is 0 where it is none. */
static struct line name_of_row(const char *text, gsize length, gsize offset)
{
    struct line name = {text, 0};
    guint filled = 0;

    const gsize least = offset > ROW_BYTES_MOST ? offset - ROW_BYTES_MOST : 0;
    while (offset > least && text[offset - 1] != '\n')
        offset--;
    if (offset > 0 && offset == least)
        return name;
    while (filled <= 2 && offset < length && text[offset] != '\n') {
        gsize size = strcspn(text + offset, "\t\n");
        if (size > 0 && filled++ == 0)
            name = (struct line){text + offset, size};
        offset += size + (text[offset + size] == '\t');
    }
    if (filled != 2 || name.length > NAME_BYTES_MOST)
        name.length = 0;
    return name;
}

static bool row_names_thing(const struct inspection *inspection, struct line name)
{
    return name.length > 0 && is_of_thing(inspection, name.start, name.length);
}

static bool cell_is_named_value(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    struct line own = name_of_row(text, spot->length, spot->start);
    gsize start;

    if (spot->column < 2 || !row_names_thing(inspection, own) ||
        own.start + own.length > text + spot->line_start)
        return false;
    g_autofree char *name = g_strndup(own.start, own.length);
    if (is_title(name) || field_is_named(inspection, name))
        return false;
    start = (gsize)(own.start - text);
    while (start > 0 && text[start - 1] != '\n')
        start--;
    const char *newline = memchr(text + spot->end, '\n', spot->length - spot->end);
    bool above =
        start > 0 && row_names_thing(inspection, name_of_row(text, spot->length, start - 1));
    bool below =
        newline != NULL &&
        row_names_thing(inspection, name_of_row(text, spot->length, (gsize)(newline - text) + 1));
    /* A label fills its cell: "商品 | スタンパー 社外秘 赤" has none. */
    return stands_among(above, below, spot->row > LINES_ABOVE || spot->residual > 0);
}

/* 品質課 社外秘, 試験 極秘: who labels it, or what. */
static bool may_be_labelled(const char *name)
{
    static const char *const endings[] = {
        "課",   "部",   "室",   "係",   "班", "場",   "店",   "社",   "様",   "殿", "検討", "試験",
        "評価", "調査", "試作", "改善", "分", "見積", "予定", "日程", "会議", "報", "案内", "析"};

    if (is_title(name))
        return true;
    for (gsize i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(name, endings[i]))
            return true;
    return false;
}

/* One wide blank, or two narrow ones at most; a label on the right stands further off. */
static bool is_narrow_gap(const char *from, const char *to)
{
    guint width = 0;

    for (; from < to; from = g_utf8_next_char(from))
        width += (guchar)*from < 0x80 && *from != '\t' ? 1 : 2;
    return width >= 1 && width <= 2;
}

bool spot_is_behind_name(const struct inspection *inspection, const struct spot *spot)
{
    const struct segment *segment = spot->segment;
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    if (spot->column > 0 || spot->cut || spot->filled == 0 || source >= segment->length ||
        !spot_ends_line(spot))
        return false;
    struct line own = line_around(segment, source);
    gsize length = name_of_line(own);
    const char *mark = segment->text + source;
    if (length == 0 || own.start + length >= mark || !is_narrow_gap(own.start + length, mark) ||
        !names_thing(inspection, own))
        return false;
    g_autofree char *name = g_strndup(own.start, length);
    return !may_be_labelled(name) && !field_is_named(inspection, name);
}

/* Where the name ends that a colon right before the spot gives a value to; 0: there is none. */
static gsize end_of_name_before(const struct spot *spot)
{
    gsize at = spot->start;

    while (at > spot->line_start && spot->text[at - 1] == ' ')
        at--;
    return at > spot->line_start && spot->text[at - 1] == ':' ? at - 1 : 0;
}

bool spot_is_bracketed_value(const struct inspection *inspection, const struct spot *spot)
{
    const char *text = spot->text;
    gsize end = end_of_name_before(spot);
    gsize start = end;

    if (end == 0 || spot->end >= spot->line_end || text[spot->end] != ')')
        return false;
    while (start > spot->line_start && strchr("()", text[start - 1]) == NULL)
        start--;
    if (start == spot->line_start || text[start - 1] != '(' || start == end)
        return false;
    g_autofree char *name = g_strndup(text + start, end - start);
    return end - start <= NAME_BYTES_MOST && is_of_thing(inspection, name, end - start) &&
           !field_is_named(inspection, name);
}

bool spot_is_named_value(const struct inspection *inspection, const struct spot *spot)
{
    if (spot_begins_line(spot) && spot->column == 0)
        return false;
    return spot->column > 0 ? cell_is_named_value(inspection, spot)
                            : line_is_named_value(inspection, spot);
}
