/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exposure.h"

#include "access.h"

#include <grp.h>
#include <nss.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>

/* Principals shown; the others are counted. */
#define SHOWN_MOST 8U

struct summing {
    struct exposure *exposure;
    const struct policy *policy;
    GString *who;
    guint count;
    const char *owner; /* name of the first user: a group of the same name is that user's own */
};

void exposure_clear(struct exposure *exposure)
{
    g_free(exposure->who);
    *exposure = (struct exposure){0};
}

static void count(struct summing *summing, enum readers readers, bool person, const char *name)
{
    struct exposure *exposure = summing->exposure;

    exposure->readers = MAX(exposure->readers, readers);
    exposure->people += person && readers == READERS_NAMED;
    if (summing->count++ < SHOWN_MOST)
        g_string_append_printf(summing->who, "%s%s", summing->who->len ? ", " : "", name);
}

/* ---- POSIX ---- */

/* Names come from this machine's own files only: the name service would ask a cache daemon or a
 * directory over a socket, and a scan makes none. Who is known there alone stays a number. */
static void ask_own_files_only(void)
{
    static gsize once;

    if (g_once_init_enter(&once)) {
        (void)__nss_configure_lookup("passwd", "files");
        (void)__nss_configure_lookup("group", "files");
        g_once_init_leave(&once, 1);
    }
}

static void take_user(struct summing *summing, guint32 id)
{
    struct passwd *found = getpwuid(id);
    g_autofree char *name = found ? g_strdup(found->pw_name) : g_strdup_printf("user %u", id);

    if (summing->owner == NULL)
        summing->owner = g_intern_string(name);
    count(summing, READERS_NAMED, id != 0, name);
}

static void take_group(struct summing *summing, guint32 id)
{
    struct group *found = getgrgid(id);
    enum readers readers = READERS_DEPARTMENT;

    if (found && (id == 0 || g_strcmp0(found->gr_name, summing->owner) == 0))
        return; /* the owner's own, or root's */
    g_autofree char *name =
        found ? g_strdup_printf("group %s", found->gr_name) : g_strdup_printf("group %u", id);
    if (found)
        (void)policy_group_readers(summing->policy, found->gr_name, &readers);
    count(summing, readers, false, name);
}

static void take_posix_word(struct summing *summing, const char *word)
{
    ask_own_files_only();
    guint32 id = (guint32)(strlen(word) > 2 ? g_ascii_strtoull(word + 2, NULL, 10) : 0);

    if (g_str_has_prefix(word, "u:"))
        take_user(summing, id);
    else if (g_str_has_prefix(word, "g:"))
        take_group(summing, id);
    else if (strcmp(word, "o") == 0)
        count(summing, READERS_COMPANY, false, "other");
}

/* ---- Windows ---- */

struct known_sid {
    const char *sid, *name;
    bool administrator;
};

/* [MS-DTYP] 2.4.2.4 */
static const struct known_sid known_sids[] = {
    {"S-1-1-0", "Everyone", false},
    {"S-1-5-7", "ANONYMOUS LOGON", false},
    {"S-1-5-11", "Authenticated Users", false},
    {"S-1-5-32-545", "Users", false},
    {"S-1-5-32-546", "Guests", false},
    {"S-1-5-32-547", "Power Users", true},
    {"S-1-5-32-544", "Administrators", true},
    {"S-1-5-32-549", "Server Operators", true},
    {"S-1-5-32-551", "Backup Operators", true},
    {"S-1-5-18", "SYSTEM", true},
    {"S-1-5-19", "LOCAL SERVICE", true},
    {"S-1-5-20", "NETWORK SERVICE", true},
    {"S-1-3-0", "CREATOR OWNER", true},
    {"S-1-3-1", "CREATOR GROUP", true},
    {"S-1-3-4", "OWNER RIGHTS", true},
};

/* The last number of a SID of a domain. */
static const struct known_sid known_numbers[] = {
    {"-500", "Administrator", true},      {"-501", "Guest", false},
    {"-512", "Domain Admins", true},      {"-513", "Domain Users", false},
    {"-514", "Domain Guests", false},     {"-515", "Domain Computers", true},
    {"-516", "Domain Controllers", true}, {"-519", "Enterprise Admins", true},
};

static const struct known_sid *find_sid(const char *sid)
{
    for (gsize i = 0; i < G_N_ELEMENTS(known_sids); i++)
        if (strcmp(known_sids[i].sid, sid) == 0)
            return &known_sids[i];
    for (gsize i = 0; g_str_has_prefix(sid, "S-1-5-21-") && i < G_N_ELEMENTS(known_numbers); i++)
        if (g_str_has_suffix(sid, known_numbers[i].sid))
            return &known_numbers[i];
    return NULL;
}

/* Whether the SID of a domain is a person or a group cannot be told from it: unless the policy
 * knows it as a group it counts as a person. */
static void take_sid(struct summing *summing, const char *sid)
{
    const struct known_sid *known = find_sid(sid);
    enum readers readers = READERS_NAMED;

    if (g_str_has_prefix(sid, "S-1-22-1-")) { /* Samba's for Unix users and groups */
        take_user(summing, (guint32)g_ascii_strtoull(sid + 9, NULL, 10));
        return;
    }
    if (g_str_has_prefix(sid, "S-1-22-2-")) {
        take_group(summing, (guint32)g_ascii_strtoull(sid + 9, NULL, 10));
        return;
    }
    if (known && known->administrator)
        return;
    if (!policy_group_readers(summing->policy, sid, &readers) && known)
        (void)policy_group_readers(summing->policy, known->name, &readers);
    count(summing, readers, known == NULL, known ? known->name : sid);
}

/* ---- the whole ---- */

void exposure_of(struct exposure *exposure, const struct policy *policy, const char *access)
{
    struct summing summing = {.exposure = exposure, .policy = policy, .who = g_string_new(NULL)};
    g_auto(GStrv) words = g_strsplit(access, " ", -1);
    bool posix = g_strcmp0(words[0], "posix") == 0;

    *exposure = (struct exposure){.known = posix || g_strcmp0(words[0], "nt") == 0};
    for (guint i = 1; exposure->known && words[i]; i++) {
        if (posix)
            take_posix_word(&summing, words[i]);
        else
            take_sid(&summing, words[i]);
    }
    if (summing.count > SHOWN_MOST)
        g_string_append_printf(summing.who, " +%u", summing.count - SHOWN_MOST);
    exposure->who = g_string_free(summing.who, FALSE);
}

bool exposure_allowed(const struct exposure *exposure, const struct exposure_limit *limit)
{
    if (!exposure->known || exposure->readers < limit->readers)
        return true;
    if (exposure->readers > limit->readers)
        return false;
    return limit->readers != READERS_NAMED || limit->people_most == 0 ||
           exposure->people <= limit->people_most;
}
