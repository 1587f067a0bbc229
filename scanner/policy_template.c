/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "policy_template.h"

#include <policies/policy.h>

#include <glib/gi18n.h>
#include <string.h>

const struct policy_scheme policy_schemes[] = {
    {"S-1", {"公開", "一般", "社外秘", "秘", "極秘"}},
    {"S-2", {"公開", "一般", "社外秘", "秘", "厳秘"}},
    {"S-3", {"公開", "一般", "社外秘", "機密", "極秘"}},
    {"S-4", {"公開", "一般", "社外秘", "秘密", "極秘"}},
    {"S-11", {"公開", "一般", "社内限", "部門限", "役員限"}},
    {"S-13", {"Public", "General", "Internal", "Confidential", "Strictly Confidential"}},
    {"S-14", {"Public", "General", "Internal", "Confidential", "Restricted"}},
};
const guint policy_scheme_count = G_N_ELEMENTS(policy_schemes);

static const char head[] =
    "# What only the company itself can say. Lines that begin with \"#\" are examples; the "
    "shipped\n"
    "# packs named under layers bring all else. Check it with \"maruhi policy check\" and scan "
    "with\n"
    "# --policy and this file's name. docs/policies.md explains every key.\n"
    "pack: company\n"
    "description: levels, names, labels and folders of the company\n"
    "layers: [core, manufacturing, personal-data, controlled-technology, government]\n";

static bool fail(GError **error, const char *format, const char *answer)
{
    g_set_error(error, POLICY_ERROR, 0, format, answer);
    return false;
}

/* A YAML scalar in single quotes. */
static void append_quoted(GString *out, const char *text)
{
    g_auto(GStrv) parts = g_strsplit(text, "'", -1);
    g_autofree char *doubled = g_strjoinv("''", parts);

    g_string_append_printf(out, "'%s'", doubled);
}

static bool text_is_fine(const char *text, GError **error)
{
    bool fine = g_utf8_validate(text, -1, NULL) && *text != '\0';

    for (const char *at = text; fine && *at != '\0'; at = g_utf8_next_char(at))
        fine = !g_unichar_iscntrl(g_utf8_get_char(at));
    return fine || fail(error, _("\"%s\" is empty or holds characters that no name has"), text);
}

/* "設計,図面" as [設計, 図面]. */
static bool append_list(GString *out, char *const *texts, GError **error)
{
    g_string_append_c(out, '[');
    for (guint i = 0; texts[i] != NULL; i++) {
        g_autofree char *text = g_strdup(texts[i]);
        if (!text_is_fine(g_strstrip(text), error))
            return false;
        g_string_append(out, i > 0 ? ", " : "");
        append_quoted(out, text);
    }
    g_string_append_c(out, ']');
    return true;
}

/* "text=4": the part before the last sign and the level behind it. */
static char *split_level(const char *answer, int *level, GError **error)
{
    const char *sign = strrchr(answer, '=');
    bool digit = sign != NULL && g_ascii_isdigit(sign[1]) && sign[2] == '\0';

    if (!digit || sign[1] - '0' > LEVEL_MOST || sign == answer) {
        fail(error, _("\"%s\" is not of the form NAME=LEVEL with a level from 0 to 4"), answer);
        return NULL;
    }
    *level = sign[1] - '0';
    g_autofree char *name = g_strndup(answer, (gsize)(sign - answer));
    g_strstrip(name);
    return text_is_fine(name, error) ? g_steal_pointer(&name) : NULL;
}

/* ---- sections ---- */

static const struct policy_scheme *find_scheme(const char *id, GError **error)
{
    for (guint i = 0; i < policy_scheme_count; i++)
        if (id == NULL || g_ascii_strcasecmp(policy_schemes[i].id, id) == 0)
            return &policy_schemes[i];
    fail(error, _("\"%s\" is not a scheme; known are S-1, S-2, S-3, S-4, S-11, S-13 and S-14"), id);
    return NULL;
}

static bool write_levels(GString *out, const struct policy_answers *answers, GError **error)
{
    static const char *const aliases[] = {"[公開可, 一般公開]", "[社内一般, 一般情報, 区分なし]",
                                          "[社内限り]", "[㊙, マル秘]", "[最高機密]"};
    const struct policy_scheme *scheme = find_scheme(answers->scheme, error);

    if (scheme == NULL)
        return false;
    g_string_append(out, "\n# Levels from the strictest down. An alias gives a spelling the level "
                         "of its row.\nlevels:\n");
    for (int level = LEVEL_MOST; level >= 0; level--)
        g_string_append_printf(out, "  - {level: %d, name: %s, aliases: %s}\n", level,
                               scheme->names[level], aliases[level]);
    return true;
}

static bool write_ranks(GString *out, const struct policy_answers *answers, GError **error)
{
    g_string_append(out, "\n# Values of a field such as 機密区分 that carry no direction of their "
                         "own. Nothing is guessed.\n");
    if (answers->ranks == NULL) {
        g_string_append(out, "# field_values:\n#   - {text: レベル4, level: 4}\n"
                             "#   - {text: A, level: 3}\n");
        return true;
    }
    g_auto(GStrv) ranks = g_strsplit(answers->ranks, ",", -1);
    if (g_strv_length(ranks) > LEVEL_MOST)
        return fail(error, _("\"%s\" has more ranks than there are levels from 4 to 1"),
                    answers->ranks);
    g_string_append(out, "field_values:\n");
    for (int i = 0; ranks[i] != NULL; i++) {
        g_strstrip(ranks[i]);
        if (!text_is_fine(ranks[i], error))
            return false;
        g_string_append(out, "  - {text: ");
        append_quoted(out, ranks[i]);
        g_string_append_printf(out, ", level: %d}\n", LEVEL_MOST - i);
    }
    return true;
}

static bool write_names(GString *out, const struct policy_answers *answers, GError **error)
{
    static char *none[] = {NULL};
    g_autoptr(GPtrArray) own = g_ptr_array_new();

    if (answers->company != NULL)
        g_ptr_array_add(own, answers->company);
    for (guint i = 0; answers->self_names != NULL && answers->self_names[i] != NULL; i++)
        g_ptr_array_add(own, answers->self_names[i]);
    g_ptr_array_add(own, NULL);
    g_string_append(out, "\n# One's own names; whoever else is named as the owner of a document is "
                         "a third party.\n");
    if (own->len == 1)
        g_string_append(out, "# company: {name: 株式会社丸々製作所}\n"
                             "# self_names: [株式会社丸々製作所, MARUMARU MFG]\n");
    if (answers->company != NULL) {
        if (!text_is_fine(answers->company, error))
            return false;
        g_string_append(out, "company: {name: ");
        append_quoted(out, answers->company);
        g_string_append(out, "}\n");
    }
    if (own->len > 1) {
        g_string_append(out, "self_names: ");
        if (!append_list(out, (char *const *)own->pdata, error))
            return false;
        g_string_append_c(out, '\n');
    }
    g_string_append(out, "third_parties: ");
    if (!append_list(out, answers->third != NULL ? answers->third : none, error))
        return false;
    g_string_append_c(out, '\n');
    return true;
}

/* 8-4-4-4-12 hexadecimal digits. */
static bool is_guid(const char *text)
{
    return g_regex_match_simple("^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", text, 0,
                                0);
}

static bool write_pairs(GString *out, char *const *answers, const char *key, const char *level_key,
                        GError **error)
{
    for (guint i = 0; answers != NULL && answers[i] != NULL; i++) {
        int level = LEVEL_NONE;
        g_autofree char *name = split_level(answers[i], &level, error);
        if (name == NULL)
            return false;
        g_string_append_printf(out, "  - {%s: ",
                               key == NULL && is_guid(name) ? "id"
                               : key == NULL                ? "name"
                                                            : key);
        append_quoted(out, name);
        g_string_append_printf(out, ", %s: %d}\n", level_key, level);
    }
    return true;
}

static bool write_labels(GString *out, const struct policy_answers *answers, GError **error)
{
    g_string_append(out,
                    "\n# Sensitivity labels of Microsoft Purview by GUID or by display name.\n"
                    "labels:\n"
                    "  - {name: Public, level: 0}\n  - {name: General, level: 1}\n"
                    "  - {name: Internal, level: 2}\n  - {name: Confidential, level: 2}\n"
                    "  - {name: Highly Confidential, level: 4}\n  - {name: Restricted, level: 3}\n"
                    "  - {name: Company-Confidential, level: 2}\n");
    if (!write_pairs(out, answers->labels, NULL, "level", error))
        return false;
    g_string_append(out, "#  - {id: 8b1f0000-0000-0000-0000-000000000000, level: 3}\n");
    return true;
}

static bool write_folders(GString *out, const struct policy_answers *answers, GError **error)
{
    g_string_append(out, "\n# Folders, by whole names from any depth; '*' stands for anything "
                         "within one name.\nfolders:\n"
                         "  - {path: '*ホームページ*', max_level: 0}\n"
                         "  - {path: '*公開資料*', max_level: 0}\n"
                         "  - {path: '*客先支給*', owner: third_party}\n"
                         "  - {path: '*預かり*', owner: third_party}\n");
    if (!write_pairs(out, answers->folders, "path", "default_level", error))
        return false;
    g_string_append(out, "#  - {path: 設計/金型, default_level: 4}\n");
    return true;
}

static bool write_department(GString *out, const char *answer, GError **error)
{
    g_auto(GStrv) parts = g_strsplit(answer, ":", 3);
    guint count = g_strv_length(parts);

    if (count == 0 || !text_is_fine(g_strstrip(parts[0]), error))
        return count > 0 || fail(error, _("\"%s\" is not a department"), answer);
    g_auto(GStrv) folders = g_strsplit(count > 2 ? parts[2] : parts[0], ",", -1);
    g_string_append(out, "  - {name: ");
    append_quoted(out, parts[0]);
    if (count > 1 && *g_strstrip(parts[1]) != '\0') {
        g_string_append(out, ", owner: ");
        append_quoted(out, parts[1]);
    }
    g_string_append(out, ", folders: ");
    bool fine = append_list(out, folders, error);
    g_string_append(out, "}\n");
    return fine;
}

static bool write_departments(GString *out, const struct policy_answers *answers, GError **error)
{
    bool any = answers->departments != NULL && answers->departments[0] != NULL;

    g_string_append(out, "\n# Departments, who answers for their documents, and their folders.\n");
    g_string_append(out,
                    any ? "departments:\n"
                        : "# departments:\n#   - {name: 設計部, owner: 設計部長, place: 本社2F, "
                          "folders: [設計, '図面*']}\n");
    for (guint i = 0; any && answers->departments[i] != NULL; i++)
        if (!write_department(out, answers->departments[i], error))
            return false;
    return true;
}

static bool write_customer(GString *out, guint number, const char *answer, GError **error)
{
    g_auto(GStrv) parts = g_strsplit(answer, ":", 2);
    g_auto(GStrv) marks = g_strsplit(parts[0] != NULL && parts[1] != NULL ? parts[1] : "", ",", -1);

    if (parts[0] == NULL || !text_is_fine(g_strstrip(parts[0]), error))
        return parts[0] != NULL || fail(error, _("\"%s\" is not a customer"), answer);
    g_string_append_printf(out, "  - id: CS-%u\n    name: ", number);
    append_quoted(out, parts[0]);
    g_string_append(out, "\n    owners: [");
    append_quoted(out, parts[0]);
    g_string_append(out, "]\n    marks:\n");
    for (guint i = 0; marks[i] != NULL; i++) {
        int level = LEVEL_NONE;
        g_autofree char *text = split_level(marks[i], &level, error);
        if (text == NULL)
            return false;
        g_string_append(out, "      - {text: ");
        append_quoted(out, text);
        g_string_append_printf(out, ", level: %d}\n", level);
    }
    return true;
}

/* Customers without marks of their own are third parties only. */
static bool write_customers(GString *out, const struct policy_answers *answers, GError **error)
{
    guint number = 0;

    g_string_append(out,
                    "\n# Levels of customers, valid only in documents that name the customer.\n");
    for (guint i = 0; answers->customers != NULL && answers->customers[i] != NULL; i++) {
        if (strchr(answers->customers[i], ':') == NULL)
            continue;
        if (number++ == 0)
            g_string_append(out, "customers:\n");
        if (!write_customer(out, number, answers->customers[i], error))
            return false;
    }
    if (number == 0)
        g_string_append(out, "# customers:\n#   - id: CS-1\n#     name: A社\n"
                             "#     owners: [A社, 株式会社エー]\n#     marks:\n"
                             "#       - {text: R1, level: 4}\n#       - {text: R2, level: 3}\n");
    return true;
}

static const char tail[] =
    "\n# Rules of the shipped packs as they do not fit here: off, another level, another "
    "threshold.\n"
    "# adjust:\n#   - {id: EN-01, level: 3}\n#   - {id: DK-24, level: 4, threshold: 8}\n"
    "#   - {id: MK-015, off: true}\n"
    "\n# Who may read a level at most, days to put findings right, what a check lets pass.\n"
    "# exposure:\n#   - {level: 4, readers: named, people: 5, cloud: false, personal: false, "
    "published: false}\n"
    "# numbers: {due_high_days: 7, due_medium_days: 30, due_low_days: 365, check_unlabelled: 0}\n";

/* Customers named without marks belong to the third parties. */
static char **third_parties(const struct policy_answers *answers)
{
    g_autoptr(GStrvBuilder) names = g_strv_builder_new();

    if (answers->third != NULL)
        g_strv_builder_addv(names, (const char **)answers->third);
    for (guint i = 0; answers->customers != NULL && answers->customers[i] != NULL; i++)
        if (strchr(answers->customers[i], ':') == NULL)
            g_strv_builder_add(names, answers->customers[i]);
    return g_strv_builder_end(names);
}

char *policy_template_write(const struct policy_answers *answers, GError **error)
{
    g_autoptr(GString) out = g_string_new(head);
    g_auto(GStrv) third = third_parties(answers);
    struct policy_answers all = *answers;

    all.third = third;
    if (!write_levels(out, &all, error) || !write_ranks(out, &all, error) ||
        !write_names(out, &all, error) || !write_labels(out, &all, error) ||
        !write_folders(out, &all, error) || !write_departments(out, &all, error) ||
        !write_customers(out, &all, error))
        return NULL;
    g_string_append(out, tail);
    return g_string_free(g_steal_pointer(&out), FALSE);
}
