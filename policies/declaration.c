/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether a mark declares its document or is only spoken of (domain 2.8).
 */
#include "inspection_state.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *const mention_reasons[MENTION_CODES] = {
    [MENTION_M1] = N_("M1: the sentence defines or rules the mark"),
    [MENTION_M4] = N_("M4: the mark is quoted"),
    [MENTION_M5] = N_("M5: the sentence denies or lifts the mark"),
    [MENTION_M6] = N_("M6: the mark speaks of something other than this document"),
    [MENTION_M9] = N_("M9: an example, a translation or a search"),
};

static struct ruling reject(const char *why)
{
    return (struct ruling){.why = why};
}

static struct ruling reject_prose(const char *why)
{
    return (struct ruling){.why = why, .prose = true};
}

static const struct ruling declares = {.why = NULL};
static const struct ruling states_so = {.why = NULL, .states = true};

/* Lines in which a single sign may share its line with a title. */
#define LEADING_LINES 2

/* ---- what stands beside it ---- */

/* What holds even where the sentence says 本資料は社外秘です. */
static bool outweighs_statement(enum mention_code code)
{
    return code == MENTION_M5 || code == MENTION_M9;
}

/* 社外秘　ラベル検討会: behind a blank another word begins, none that is joined to the mark. */
static bool leads_a_title(const struct spot *spot)
{
    return spot->segment->role == TEXT_BODY && spot->filled == 0 && spot->gap_after &&
           spot->column == 0 && (guchar)spot->text[spot->start] >= 0x80 && spot_begins_line(spot) &&
           !spot_is_of_sentence(spot);
}

/* strong: only those that outweigh a statement; otherwise all the others. */
static const char *mention_find(const struct policy *policy, const struct spot *spot, bool strong)
{
    gsize before = spot->start - spot->line_start;
    gsize end = spot_closing_bracket(spot);
    gsize after = spot->line_end - end;
    const bool leads_title = leads_a_title(spot);

    for (guint i = 0; i < policy->mentions->len; i++) {
        const struct mention_rule *rule = g_ptr_array_index(policy->mentions, i);
        if (outweighs_statement(rule->code) != strong ||
            (rule->code == MENTION_M1 && rule->before == NULL && leads_title))
            continue;
        bool fits_before =
            rule->before == NULL ||
            probe_find(rule->before, spot->text + spot->line_start, before, NULL, NULL);
        if (fits_before &&
            (rule->after == NULL || probe_find(rule->after, spot->text + end, after, NULL, NULL)))
            return mention_reasons[rule->code];
    }
    return NULL;
}

/* 新製品の値段 | 社外秘なのでお答えできません: the cell before it says what that is about. Cells
 * such as 備考 speak of the document. */
static bool answers_its_row(const struct policy *policy, const struct spot *spot)
{
    gsize end = spot->line_start;

    while (end > 0 && spot->text[end - 1] == '\t')
        end--;
    gsize start = end;
    while (start > 0 && strchr("\t\n", spot->text[start - 1]) == NULL)
        start--;
    return spot->column > 1 && end > start &&
           !probe_find(policy->remark_cell, spot->text + start, end - start, NULL, NULL);
}

/* 社外秘ですので転送しないでください: a sentence that begins with the mark is about its own
 * document, if its predicate is one that only such sentences have. */
static bool states_implicitly(const struct policy *policy, const struct spot *spot)
{
    struct span before = spot_sentence_before(spot);
    struct span after = spot_sentence_after(spot);

    return !answers_its_row(policy, spot) && !spot_is_led_to(spot) &&
           probe_find(policy->no_subject, spot->text + before.start, before.end - before.start,
                      NULL, NULL) &&
           probe_find(policy->request, spot->text + after.start, after.end - after.start, NULL,
                      NULL);
}

/* 「本資料は社外秘です」と書くだけでは秘密として…: what somebody says has a subject of its own. The
 * end of it; start where nobody does. */
static gsize behind_sayings(const struct spot *spot, struct span before)
{
    static const char opens[] = "「";
    static const char closes[] = "」";
    const char *text = spot->text;
    const char *close =
        g_strrstr_len(text + before.start, (gssize)(before.end - before.start), closes);
    const char *open = close != NULL ? g_strrstr_len(text + before.start,
                                                     close - text - (gssize)before.start, opens)
                                     : NULL;
    bool says = open != NULL && g_strstr_len(open, close - open, "は") != NULL;

    return says ? (gsize)(close - text) + strlen(closes) : before.start;
}

/* 本資料は社外秘につき …: subject before, predicate behind, in one sentence. */
static bool states_itself(const struct policy *policy, const struct spot *spot)
{
    struct span before = spot_sentence_before(spot);
    struct span after = spot_sentence_after(spot);

    /* 本書は次の情報を社外秘とする rules something else. */
    if (spot->start >= 3 && memcmp(spot->text + spot->start - 3, "を", 3) == 0)
        return false;
    if (states_implicitly(policy, spot))
        return true;
    before.start = behind_sayings(spot, before);
    return probe_find(policy->subject, spot->text + before.start, before.end - before.start, NULL,
                      NULL) &&
           probe_find(policy->predicate, spot->text + after.start, after.end - after.start, NULL,
                      NULL);
}

static bool in_disclaimer(const struct inspection *inspection, const struct spot *spot)
{
    const GArray *stops = inspection->inspector->stops;

    for (guint i = 0; spot->segment != NULL && i < stops->len; i++) {
        const struct span *stop = &g_array_index(stops, struct span, i);
        gsize from = MIN(stop->end, spot->end);
        gsize to = MAX(stop->start, spot->start);
        if (to <= from || (to - from < 700 &&
                           g_strstr_len(spot->text + from, (gssize)(to - from), "\n\n") == NULL))
            return true;
    }
    return false;
}

static bool near_words(const struct mark_rule *rule, const struct spot *spot)
{
    gsize start = spot->start > CONTEXT_BYTES ? spot->start - CONTEXT_BYTES : 0;
    gsize end = MIN(spot->length, spot->end + CONTEXT_BYTES);

    while (start < spot->start && ((guchar)spot->text[start] & 0xC0) == 0x80)
        start++;
    while (end > spot->end && end < spot->length && ((guchar)spot->text[end] & 0xC0) == 0x80)
        end--;
    return probe_find(rule->unless_near, spot->text + start, end - start, NULL, NULL);
}

static const char running_text[] =
    N_("M0: part of running text that does not speak of its own document");
static const char itself[] = "";

/* What the lines around it make of a mark; NULL: nothing. */
static const char *said_around(const struct inspection *inspection, const struct spot *spot)
{
    if (spot_is_post(spot))
        return mention_reasons[MENTION_M4];
    if (spot_is_within_steps(spot))
        return mention_reasons[MENTION_M1];
    if (field_is_of_other_paper(inspection, spot))
        return mention_reasons[MENTION_M6];
    if (spot_goes_on_below(inspection, spot) || spot_is_led_to(spot))
        return running_text;
    return NULL;
}

/* Why its sentence makes it a mention; itself when the sentence is about its own document;
 * NULL when the sentence does not say. */
static const char *prose_mention(const struct inspection *inspection, const struct spot *spot)
{
    const char *mention = mention_find(inspection->policy, spot, true);

    if (mention == NULL && spot_stands_in_list(inspection, spot))
        mention = N_("M2: one of several levels in a list");
    if (mention == NULL && states_itself(inspection->policy, spot))
        mention = itself;
    return mention != NULL ? mention : mention_find(inspection->policy, spot, false);
}

/* 表示方法 | 「秘」又は CONFIDENTIAL */
static bool is_alternative(const struct spot *spot)
{
    static const char *const words[] = {"又は", "または", "もしくは", "若しくは",
                                        "及び", "および", "OR ",      "AND "};
    const char *behind = spot->text + spot->end;

    behind += strspn(behind, " ");
    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(behind, words[i]))
            return true;
    return false;
}

/* Why the value of a field is not the level of its own document; NULL: it is. */
static const char *field_mention(const struct inspection *inspection, const struct spot *spot)
{
    if (spot->segment->role != TEXT_BODY)
        return NULL;
    if (spot_is_quoted(spot))
        return mention_reasons[MENTION_M4];
    if (spot_is_sample(inspection, spot))
        return mention_reasons[MENTION_M9];
    if (is_alternative(spot))
        return mention_reasons[MENTION_M1];
    if (spot_leads_choice(inspection, spot))
        return N_("M2: one of several levels in a list");
    /* 図面の扱い | 社外秘と秘があった */
    const char *prose = spot_is_of_sentence(spot) ? prose_mention(inspection, spot) : NULL;
    if (prose != NULL && prose != itself)
        return prose;
    return field_is_of_other_paper(inspection, spot) ? mention_reasons[MENTION_M6] : NULL;
}

static bool line_is_short(const struct spot *spot, glong most)
{
    return !spot->cut && g_utf8_strlen(spot->text + spot->line_start,
                                       (gssize)(spot->line_end - spot->line_start)) <= most;
}

/* 本図面は甲乙工業の所有物 …, or a short PROPERTY OF … in a title block. */
static bool owns_itself(const struct policy *policy, const struct spot *spot)
{
    struct span before = spot_sentence_before(spot);

    bool english = (guchar)spot->text[spot->start] < 0x80;

    return (english && line_is_short(spot, 60)) ||
           probe_find(policy->subject, spot->text + before.start, before.end - before.start, NULL,
                      NULL);
}

/* ---- by role ---- */

/* Roles that by themselves are places where documents are labelled (D2). */
static bool role_labels(enum text_role role)
{
    switch (role) {
    case TEXT_HEADER:
    case TEXT_FOOTER:
    case TEXT_WATERMARK:
    case TEXT_TITLE_BLOCK:
    case TEXT_STAMP:
    case TEXT_MASTER:
    case TEXT_SUBJECT:
    case TEXT_SHEET_NAME:
    case TEXT_LAYER:
    case TEXT_PROPERTY:
        return true;
    default:
        return false;
    }
}

/* Document properties that say nothing about the level whatever stands in them. */
static bool property_is_free_text(const char *name)
{
    static const char *const names[] = {"description", "comments",    "creator",  "producer",
                                        "company",     "application", "template", "lastmodifiedby",
                                        "author",      "from",        "to",       "cc",
                                        "bcc",         "sender",      "reply-to"};

    for (gsize i = 0; name != NULL && i < G_N_ELEMENTS(names); i++) {
        const char *colon = strrchr(name, ':');
        if (g_ascii_strcasecmp(colon != NULL ? colon + 1 : name, names[i]) == 0)
            return true;
    }
    return false;
}

/* Not 社外秘→公開, nor 社外秘? */
static bool free_of_signs(const struct spot *spot)
{
    static const char *const signs[] = {"→", "⇒", "->", "?"};
    gssize length = (gssize)(spot->line_end - spot->line_start);

    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
        if (g_strstr_len(spot->text + spot->line_start, length, signs[i]) != NULL)
            return false;
    return true;
}

/* ㊙計算, (秘)試算: joined to a word. In a subject only a mark with its own frame does that. */
static bool labels_in_words(const struct spot *spot)
{
    return spot->segment->role != TEXT_SUBJECT ||
           g_str_has_prefix(spot->text + spot->start, FOLD_MARUHI);
}

static struct ruling decide_in_label(struct inspection *inspection, const struct mark_rule *rule,
                                     const struct spot *spot)
{
    bool apart = spot_apart_before(spot) && spot_apart_after(spot);
    bool free_text =
        spot->segment->role == TEXT_PROPERTY && property_is_free_text(spot->segment->name);

    if (spot->residual == 0 && free_of_signs(spot))
        return declares;
    const char *mention = prose_mention(inspection, spot);
    if (mention != NULL)
        return mention == itself ? declares : reject_prose(mention);
    if (spot->residual == 0)
        return declares;
    if (spot_is_bracketed_value(inspection, spot))
        return reject_prose(mention_reasons[MENTION_M6]);
    if (spot_is_word_in_quotes(spot))
        return reject_prose(mention_reasons[MENTION_M4]);
    if (spot->segment->role == TEXT_SUBJECT && spot_is_asked_about(spot))
        return reject_prose(running_text);
    if (rule->ownership && owns_itself(inspection->policy, spot))
        return declares;
    if (spot_joins_english(inspection, spot))
        return reject_prose(running_text);
    /* 社外秘　文書管理規程 in a header is a label and the title. */
    bool leads = spot->gap_after && spot_begins_line(spot);
    if (!leads && probe_find(inspection->policy->name_ending, spot->text + spot->end,
                             spot->line_end - spot->end, NULL, NULL))
        return reject_prose(N_("M3: the title of a document about marks"));
    bool clear = rule->context != MARK_LONE || spot->residual <= 12 || spot_bears_remark(spot) ||
                 spot_is_set_apart(&inspection->inspector->folded, spot, false);
    if (apart && clear && (!free_text || spot_is_all_but_remark(spot)))
        return declares;
    if (rule->context == MARK_ANY && !free_text && rule->level != LEVEL_NONE &&
        labels_in_words(spot) && !spot_is_of_sentence(spot) &&
        (spot_apart_before(spot) || spot_apart_after(spot)) && spot->residual <= 24)
        return declares;
    return reject_prose(running_text);
}

/* Alone in its line, cell or frame. */
static struct ruling decide_alone(const struct inspection *inspection, const struct mark_rule *rule,
                                  const struct spot *spot)
{
    bool table = spot->column > 0;

    if (spot->head || spot->edge || spot->segment->role == TEXT_FLOATING ||
        spot->segment->role == TEXT_FORM_FIELD || spot->segment->role == TEXT_ANNOTATION)
        return (struct ruling){.alone = spot->segment->role == TEXT_BODY};
    if (table)
        return field_in_title_block(inspection, spot)
                   ? declares
                   : reject(N_("P2: a cell that is not at the head of its sheet"));
    struct ruling far = {.far = true, .alone = true};
    if (rule->context != MARK_ANY)
        far.why = N_("P1: stands alone, but not where documents are labelled");
    return far;
}

/* 第1条(秘密情報): the title of a clause. */
static bool titles_clause(const struct spot *spot, const char *opening)
{
    static const char *const ends[] = {"条", "項", "章", "節", "款"};
    gsize length = (gsize)(opening - spot->text) - spot->line_start;

    for (gsize i = 0; i < G_N_ELEMENTS(ends); i++)
        if (length >= strlen(ends[i]) &&
            memcmp(opening - strlen(ends[i]), ends[i], strlen(ends[i])) == 0)
            return true;
    return false;
}

/* ㊙ゲスト, ㊙レシピ: a word of magazines. "2等 ㊙福袋": one of any kind, behind other words. */
static bool opens_catchword(const struct inspection *inspection, const struct spot *spot)
{
    gsize source = folded_source(&inspection->inspector->folded, spot->start);
    gunichar next = spot->end < spot->line_end ? g_utf8_get_char(spot->text + spot->end) : 0;
    bool kana = next >= 0x3041 && next <= 0x30FF;
    guint32 rows = next <= 0x3096 ? 1 : LEADING_LINES; /* ㊙ねんど: no title of a paper */

    return source < spot->segment->length &&
           g_utf8_get_char(spot->segment->text + source) == 0x3299 && !spot->gap_after &&
           ((kana && spot->row > rows) ||
            (g_unichar_isalpha(next) && spot->row > 1 && !spot_begins_line(spot)));
}

/* secret: a word. Labels are written in capitals. */
static bool is_small(const struct inspection *inspection, const struct spot *spot)
{
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    return source < spot->segment->length && g_ascii_islower(spot->segment->text[source]);
}

/* "CONFIDENTIAL - Property of Kanamori Gear. Do not distribute outside the company.": the
 * notice at the head of a page or of a program, however long. */
static bool opens_notice(const struct spot *spot)
{
    const char *behind = spot->text + spot->end;
    gsize left = spot->line_end - spot->end;

    if (!spot->head || spot->cut || !spot_begins_line(spot) ||
        (guchar)spot->text[spot->start] >= 0x80)
        return false;
    return left > 2 && (strchr(".:", behind[0]) != NULL ||
                        (behind[0] == ' ' && strchr("-/|", behind[1]) != NULL && behind[2] == ' '));
}

/* "Confidential, for sales staff only". */
static bool asks_readers(const struct spot *spot)
{
    static const char *const words[] = {", FOR ", ", NOT ", ", DO NOT ", ", ONLY ", ", PLEASE "};
    const char *behind = spot->text + spot->end;

    for (gsize i = 0; i < G_N_ELEMENTS(words); i++)
        if (g_str_has_prefix(behind, words[i]))
            return spot->head && spot_begins_line(spot);
    return false;
}

/* At the head a mark may share its line with a date, a name or a title. An English one in
 * small letters is a word. */
static bool set_apart_at_head(const struct inspection *inspection, const struct mark_rule *rule,
                              const struct spot *spot)
{
    const struct folded *folded = &inspection->inspector->folded;
    const char *bracket =
        spot->start > spot->line_start ? g_utf8_prev_char(spot->text + spot->start) : NULL;
    bool small = is_small(inspection, spot);

    /* The end or the beginning of a title: 設計変更の説明【取扱注意】 */
    bool framed = bracket != NULL &&
                  (g_utf8_get_char(bracket) == 0x3010 || spot_between_stars(spot)) &&
                  spot->row <= LEADING_LINES && spot->head;
    bool word = rule->level == 0 && !spot_says_may(spot);
    bool remark = rule->level >= 0 && !word && spot_bears_remark(spot);
    bool lone =
        !framed && !remark && rule->context == MARK_LONE && (rule->level < 3 || !spot->head);
    bool block = spot->column > 0 && field_in_title_block(inspection, spot);
    bool leads = spot->row <= LEADING_LINES && (spot_begins_line(spot) || spot_ends_line(spot));
    if ((!spot->head && !spot->edge && !block) || lone || small ||
        (bracket != NULL && titles_clause(spot, bracket)) || opens_catchword(inspection, spot))
        return false;
    return (line_is_short(spot, 60) || opens_notice(spot)) &&
           (remark || asks_readers(spot) ||
            spot_is_set_apart(folded, spot, rule->context == MARK_LONE && !(rule->apart && leads)));
}

/* 秘 2024.1.10 in a text box: a stamp with a date or a name. */
static bool labels_its_box(const struct spot *spot)
{
    return spot->segment->role == TEXT_FLOATING && line_is_short(spot, 40) &&
           spot->residual <= 16 && spot_apart_before(spot) && spot_apart_after(spot);
}

/* ※関係者限り。転送しないこと。 A line that begins with the mark as a sentence of its own. */
static bool is_a_sentence(const struct spot *spot)
{
    return spot_begins_line(spot) && line_is_short(spot, 40) &&
           g_str_has_prefix(spot->text + spot->end, "。");
}

/* その画面、社外秘。 */
static bool goes_on(const struct spot *spot)
{
    static const char comma[] = "、";

    return spot->start >= spot->line_start + strlen(comma) &&
           g_str_has_prefix(spot->text + spot->start - strlen(comma), comma) &&
           g_str_has_prefix(spot->text + spot->end, "。");
}

static struct ruling decide_in_body(struct inspection *inspection, const struct mark_rule *rule,
                                    const struct spot *spot)
{
    const char *mention = prose_mention(inspection, spot);
    /* 区分には極秘、秘、社外秘があるが、この資料は社外秘である。 */
    if (spot_is_list_item(spot) ||
        (spot_shares_line_with_levels(inspection, spot) && mention != itself))
        return reject_prose(N_("M2: one of several levels in a list"));
    if (spot_is_sample(inspection, spot) || spot_is_of_printed_sheet(inspection, spot) ||
        spot_is_legend_entry(spot) || spot_in_glossary(inspection, spot))
        return reject_prose(N_("M9: an example, a translation or a search"));
    if (spot_is_code_value(spot))
        return reject_prose(N_("M7: part of program code or settings"));
    if (spot_is_quoted(spot) || spot_is_quoted_word(spot) || spot_is_quoted_across_lines(spot))
        return reject_prose(mention_reasons[MENTION_M4]);
    if (spot_in_grid(inspection, spot) || spot_is_of_numbered_thing(spot))
        return reject(N_("M6: the value of one row of a list"));
    const char *around = mention != itself ? said_around(inspection, spot) : NULL;
    if (around != NULL)
        return reject_prose(around);
    if ((rule->context == MARK_LONE && is_small(inspection, spot)) ||
        spot_is_word_of_list(inspection, spot))
        return reject_prose(running_text);
    if (spot->residual == 0 && !spot->cut)
        return spot_stands_in_list(inspection, spot)
                   ? reject_prose(N_("M2: one of several levels in a list"))
                   : decide_alone(inspection, rule, spot);
    if (rule->context != MARK_LONE && !rule->topic && is_a_sentence(spot))
        return decide_alone(inspection, rule, spot);
    if (spot_in_code(spot))
        return reject_prose(N_("M7: part of program code or settings"));
    if (mention != NULL)
        return mention == itself ? states_so : reject_prose(mention);
    if (rule->ownership && owns_itself(inspection->policy, spot))
        return states_so;
    if (spot_is_numbered(spot) || spot_is_counted_item(spot) || spot_is_defined(inspection, spot))
        return reject_prose(N_("M2: one of several levels in a list"));
    if (spot_joins_english(inspection, spot) || spot_is_of_somebody(spot))
        return reject_prose(running_text);
    if (spot_is_behind_name(inspection, spot))
        return reject_prose(mention_reasons[MENTION_M6]);
    if (set_apart_at_head(inspection, rule, spot))
        return declares;
    if (rule->context == MARK_ANY && line_is_short(spot, 12) && spot_apart_before(spot) &&
        spot_apart_after(spot) && !goes_on(spot))
        return decide_alone(inspection, rule, spot);
    if (labels_its_box(spot))
        return declares;
    struct ruling prose = reject_prose(running_text);
    prose.common = rule->context == MARK_LONE;
    prose.apart = line_is_short(spot, 40) && !is_small(inspection, spot) &&
                  spot_is_set_apart(&inspection->inspector->folded, spot, false);
    return prose;
}

static struct ruling decide_field(const struct inspection *inspection, const struct spot *spot,
                                  enum field_answer answer)
{
    switch (answer) {
    case FIELD_NOT_TICKED:
        return reject(N_("D6: an option that is not ticked"));
    case FIELD_BLANK:
        return reject(N_("D6: a form in which no option is ticked"));
    case FIELD_COLUMN:
        return reject(N_("M6: the value of one row of a list"));
    case FIELD_VALUE:
    case FIELD_NONE:
        break;
    }
    return (struct ruling){.ticked = true,
                           .own = field_is_of_own_paper(inspection, spot),
                           .assigned = spot_is_assigned(spot)};
}

/* 杜外秘 is no word: alone in a header or a stamp it is what recognition made of one. 〓秘 may
 * stand for any sign. */
static bool garbled_label(const struct spot *spot)
{
    gunichar first = g_utf8_get_char(spot->text + spot->start);
    bool unknown_sign = first == '?' || first == 0x3013 || first == 0xFFFD ||
                        g_unichar_type(first) == G_UNICODE_PRIVATE_USE;

    return !unknown_sign && spot->residual == 0 && role_labels(spot->segment->role);
}

struct ruling declaration_decide(struct inspection *inspection, const struct mark_rule *rule,
                                 const struct spot *spot)
{
    if (rule->suspected && !garbled_label(spot))
        return reject(N_("O1: looks like a garbled mark; a person has to look"));
    if (spot->segment->role == TEXT_SUSPECTED)
        return reject(N_("O2: may be a stamp of this word; a person has to look"));
    if (spot->segment->role == TEXT_HIDDEN)
        return reject(N_("H1: hidden or deleted text, which no reader sees"));
    if (rule->unless_near != NULL && near_words(rule, spot))
        return reject(N_("N1: the words around it give it another meaning"));
    if (in_disclaimer(inspection, spot))
        return reject(N_("M8: part of a mail disclaimer"));
    if (spot_in_example_row(spot))
        return reject(N_("M9: an example, a translation or a search"));
    enum field_answer field = field_of_mark(inspection, spot);
    const char *mention = field == FIELD_VALUE ? field_mention(inspection, spot) : NULL;
    if (mention != NULL)
        return reject_prose(mention);
    if (field != FIELD_NONE)
        return decide_field(inspection, spot, field);
    if (role_labels(spot->segment->role))
        return decide_in_label(inspection, rule, spot);
    struct ruling ruling = decide_in_body(inspection, rule, spot);
    ruling.leads = spot_begins_line(spot);
    ruling.trails = spot_ends_line(spot);
    ruling.shared = spot->residual > 0;
    return ruling;
}
