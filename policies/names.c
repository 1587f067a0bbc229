/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What file and folder names say (domain 2.10): marks set off by brackets, dashes or the
 * name's ends; folders hand theirs down to all that lies in them.
 */
#include "inspection_state.h"

#include <glib/gi18n.h>
#include <string.h>

/* Paths are as long as file systems allow; this many folders are looked at. */
#define FOLDERS_MOST 64U

struct name_hits {
    const struct inspection *inspection;
    GArray *marks; /* struct mark_hit */
};

static void name_take_match(const struct match *match, void *user)
{
    struct name_hits *hits = user;
    const struct policy *policy = hits->inspection->policy;
    const struct target *target = &g_array_index(policy->targets, struct target, match->pattern);
    struct inspection *inspection = (struct inspection *)hits->inspection;

    if (target->use == TARGET_MARK && hits->marks->len < SEGMENT_MARKS_MOST) {
        const struct mark_hit hit = {mark_start(inspection, NULL, target, match), match->end,
                                     target->rule, target->level};
        g_array_append_val(hits->marks, hit);
    } else if (target->use == TARGET_SCHEME && inspection->counts[match->pattern] < G_MAXUINT16) {
        inspection->counts[match->pattern]++;
    }
}

/* Letters beside the mark in a name; '_' sets apart here. */
static bool name_joins(gunichar character)
{
    return g_unichar_isalnum(character) || character == 0x30FC;
}

/* 【秘】, (秘) and ㊙ bring their own brackets or circle. */
static bool is_framed(const struct spot *spot, gsize offset)
{
    return g_str_has_prefix(spot->text + offset, FOLD_MARUHI);
}

static bool joined_before(const struct spot *spot)
{
    return spot->start > 0 && !spot->gap_before && !is_framed(spot, spot->start) &&
           name_joins(g_utf8_get_char(g_utf8_prev_char(spot->text + spot->start)));
}

static bool joined_after(const struct spot *spot)
{
    bool framed =
        spot->end >= strlen(FOLD_MARUHI) && is_framed(spot, spot->end - strlen(FOLD_MARUHI));

    return spot->end < spot->length && !spot->gap_after && !framed &&
           name_joins(g_utf8_get_char(spot->text + spot->end));
}

static bool digits_only_before(const struct spot *spot)
{
    for (gsize i = 0; i < spot->start; i++)
        if (!g_ascii_isdigit(spot->text[i]) && strchr("._- ", spot->text[i]) == NULL)
            return false;
    return true;
}

/* フォルダ and 資料 may follow a mark in a folder's name. */
static bool folder_word_follows(const struct spot *spot)
{
    const char *rest = spot->text + spot->end;

    return g_str_has_prefix(rest, "フォルダ") || g_str_has_prefix(rest, "資料") ||
           g_str_has_prefix(rest, "書類") || g_str_has_prefix(rest, "文書") ||
           g_str_has_prefix(rest, "データ") || g_str_has_prefix(rest, "FOLDER");
}

/* "secret_santa": a word, where "SECRET_" would be a mark. */
static bool source_is_lower(const struct inspection *inspection, const struct spot *spot)
{
    gsize source = folded_source(&inspection->inspector->folded, spot->start);

    return source < spot->segment->length && g_ascii_islower(spot->segment->text[source]);
}

/* 社外秘文書, 極秘資料: such documents in general. */
static bool is_compound(const struct spot *spot)
{
    static const char *const nouns[] = {"文書", "資料", "情報", "書類", "扱い"};

    for (gsize i = 0; i < G_N_ELEMENTS(nouns); i++)
        if (spot->end - spot->start >= strlen(nouns[i]) &&
            g_str_has_prefix(spot->text + spot->end - strlen(nouns[i]), nouns[i]))
            return true;
    return false;
}

static bool is_set_off(const struct spot *spot)
{
    bool sign = spot->end < spot->length && strchr("_-])> ", spot->text[spot->end]) != NULL;

    return sign || spot->gap_after || g_str_has_prefix(spot->text + spot->end, "】") ||
           (spot->end >= strlen(FOLD_MARUHI) && is_framed(spot, spot->end - strlen(FOLD_MARUHI)));
}

/* 【社外秘】の付け方; Confidential の訳し方, but not Confidential のり付け. */
static bool particle_follows(const struct spot *spot)
{
    static const char *const particles[] = {"の", "を", "は", "と", "が", "に"};
    const char *rest = spot->text + spot->end;

    rest += g_str_has_prefix(rest, "】") ? strlen("】") : 0;
    const bool blank = *rest == ' ';
    rest += blank;
    for (gsize i = 0; i < G_N_ELEMENTS(particles); i++)
        if (g_str_has_prefix(rest, particles[i]))
            return !blank || g_utf8_get_char(rest + strlen(particles[i])) >= 0x30A1;
    return false;
}

/* 社外秘表示の手順 and 社外秘文書_台帳 are about marks; 【社外秘】文書管理規程 is rules that are
 * labelled themselves. */
static bool name_is_topic(const struct policy *policy, const struct spot *spot)
{
    gsize at = spot->end;

    if (!is_compound(spot) && is_set_off(spot) && !particle_follows(spot))
        return false;
    if (g_str_has_prefix(spot->text + at, "】"))
        at += strlen("】");
    while (at < spot->length && strchr("_- ", spot->text[at]) != NULL)
        at++;
    return probe_find(policy->name_ending, spot->text + at, spot->length - at, NULL, NULL);
}

const char *name_ruling(const struct inspection *inspection, const struct mark_rule *rule,
                        const struct spot *spot)
{
    /* C社支給図: whose it is may stand before a third party's mark. */
    bool owned = rule->owner == OWNER_THIRD_PARTY && rule->level == LEVEL_NONE;
    bool before = !owned && joined_before(spot) && !digits_only_before(spot);
    bool after = joined_after(spot) && !folder_word_follows(spot);
    bool ascii = (guchar)spot->text[spot->start] < 0x80;

    if (rule->suspected)
        return N_("O1: looks like a garbled mark; a person has to look");
    if (name_is_topic(inspection->policy, spot))
        return N_("M3: the name tells of a document about marks");
    if (spot_is_asked_about(spot))
        return N_("M3: the name tells of a document about marks");
    if (spot_is_bracketed_value(inspection, spot))
        return N_("M6: the mark speaks of something other than this document");
    if (before || (after && ascii))
        return N_("N2: part of a longer word in the name");
    if (ascii && rule->context == MARK_LONE && source_is_lower(inspection, spot))
        return N_("N2: part of a longer word in the name");
    if (spot->segment->role == TEXT_FOLDER_NAME && rule->level == 0)
        return N_("F1: a folder for public papers declares none of them");
    if (after && rule->context != MARK_ANY)
        return N_("N2: part of a longer word in the name");
    return NULL;
}

/* 清酒「極秘」_案内: what something is called. */
static bool is_called_so(const struct spot *spot)
{
    const gsize sign = strlen("「");

    return spot->start > sign && memcmp(spot->text + spot->start - sign, "「", sign) == 0 &&
           g_str_has_prefix(spot->text + spot->end, "」") &&
           name_joins(g_utf8_get_char(g_utf8_prev_char(spot->text + spot->start - sign)));
}

/* 講演メモ_営業秘密, but not 【営業秘密】講演メモ, nor 図面_機密. */
static bool may_name_subject(const struct mark_rule *rule, const struct spot *spot)
{
    gunichar before =
        spot->start > 0 ? g_utf8_get_char(g_utf8_prev_char(spot->text + spot->start)) : 0;

    if (is_called_so(spot))
        return true;
    return rule->topic && before != 0x3010 && before != '(' && before != '[' &&
           g_utf8_strlen(spot->text + spot->start, (gssize)(spot->end - spot->start)) > 2;
}

static void name_judge(struct inspection *inspection, const char *source, enum text_role role)
{
    struct inspector *inspector = inspection->inspector;
    g_autoptr(GArray) marks = g_array_new(FALSE, FALSE, sizeof(struct mark_hit));
    struct name_hits hits = {inspection, marks};
    const struct segment segment = {.role = role, .text = source, .length = strlen(source)};

    fold_text(&inspector->folded, source, segment.length);
    const GString *text = inspector->folded.text;
    match_scan(inspector->scanner, text->str, text->len, name_take_match, &hits);
    marks_drop_void(inspection, &segment, marks);
    marks_keep_longest(inspection->policy, marks);
    for (guint i = 0; i < marks->len; i++) {
        const struct mark_hit *hit = &g_array_index(marks, struct mark_hit, i);
        const struct mark_rule *rule = policy_mark(inspection->policy, hit->rule);
        struct spot spot = {.segment = &segment,
                            .text = text->str,
                            .length = text->len,
                            .start = hit->start,
                            .end = hit->end,
                            .line_end = text->len};
        spot_find_gaps(inspection, &spot);
        struct ruling ruling = {.why = name_ruling(inspection, rule, &spot),
                                .topical = may_name_subject(rule, &spot)};
        inspection_note(inspection, hit->rule, hit->level,
                        inspection_source(inspection, &segment, hit->start, hit->end), &segment,
                        role, &ruling, &spot);
        if (ruling.why == NULL && rule->owner == OWNER_THIRD_PARTY)
            owner_note(inspection, rule, &spot);
        if (ruling.why == NULL && rule->expiry)
            expiry_take(inspection, &spot);
    }
}

char *name_stem(const char *name)
{
    const char *dot = strrchr(name, '.');

    return dot != NULL && dot != name && strlen(dot) <= 11 ? g_strndup(name, (gsize)(dot - name))
                                                           : g_strdup(name);
}

static bool name_excluded(const struct inspection *inspection)
{
    const GPtrArray *exclusions = inspection->policy->name_exclusions;

    for (guint i = 0; i < exclusions->len; i++)
        if (probe_find(g_ptr_array_index(exclusions, i), inspection->name, strlen(inspection->name),
                       NULL, NULL))
            return true;
    return false;
}

void names_take(struct inspection *inspection)
{
    g_auto(GStrv) parts = g_strsplit(inspection->path, "/", -1);
    guint count = g_strv_length(parts);
    guint first = count > FOLDERS_MOST ? count - FOLDERS_MOST : 0;

    for (guint i = first; i < count; i++) {
        gsize length = strlen(parts[i]);
        bool container = length > 0 && parts[i][length - 1] == '!';
        if (container)
            parts[i][length - 1] = '\0';
        if (i + 1 == count && name_excluded(inspection))
            continue;
        g_autofree char *stem =
            container || i + 1 == count ? name_stem(parts[i]) : g_strdup(parts[i]);
        name_judge(inspection, stem, i + 1 == count ? TEXT_FILE_NAME : TEXT_FOLDER_NAME);
    }
}

bool name_is_copy(const struct inspection *inspection)
{
    return probe_find(inspection->policy->copy_name, inspection->name, strlen(inspection->name),
                      NULL, NULL);
}

struct folder_view names_folder(const struct inspection *inspection)
{
    struct folder_view view = {LEVEL_NONE, LEVEL_NONE, OWNER_UNKNOWN};
    const GPtrArray *folders = inspection->policy->folders;
    const char *end = strrchr(inspection->folded_path, '/');

    if (end == NULL)
        return view;
    for (guint i = 0; i < folders->len; i++) {
        const struct folder_rule *folder = g_ptr_array_index(folders, i);
        if (!probe_find(folder->path, inspection->folded_path,
                        (gsize)(end - inspection->folded_path), NULL, NULL))
            continue;
        view.default_level = MAX(view.default_level, folder->default_level);
        if (folder->max_level != LEVEL_NONE &&
            (view.max_level == LEVEL_NONE || folder->max_level < view.max_level))
            view.max_level = folder->max_level;
        view.owner = folder->owner != OWNER_UNKNOWN ? folder->owner : view.owner;
    }
    return view;
}
