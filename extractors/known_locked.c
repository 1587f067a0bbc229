/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that are encrypted as a whole by something that has no password to try here.
 */
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

static void read_pgp(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)document, (void)sink;
    reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with PGP"), NULL);
}

static bool has_ending(const struct document *document, const char *const *endings)
{
    const char *dot = strrchr(document->name, '.');
    g_autofree char *lower = dot ? g_ascii_strdown(dot + 1, -1) : NULL;

    return lower && g_strv_contains(endings, lower);
}

/* In armour, or a packet of a session key or of encrypted data (RFC 4880, 4.2, 4.3). */
static bool is_pgp(const struct document *document)
{
    static const char armour[] = "-----BEGIN PGP MESSAGE-----";
    static const char *const endings[] = {"gpg", "pgp", NULL};

    if (document->size > sizeof armour && memcmp(document->bytes, armour, sizeof armour - 1) == 0)
        return true;
    guint8 head = document->bytes[0];
    guint tag = head & 0x40 ? head & 0x3FU : head >> 2 & 0xFU;
    return (head & 0x80) && (tag == 1 || tag == 3 || tag == 9 || tag == 18) &&
           has_ending(document, endings);
}

const struct extractor pgp_extractor = {
    .name = "pgp",
    .media_type = "application/pgp-encrypted",
    .title = N_("PGP message or key"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"gpg", "pgp", "asc", NULL},
    .recognise = is_pgp,
    .read = read_pgp,
};

static void read_luks(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)document, (void)sink;
    reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), "LUKS");
}

const struct extractor luks_extractor = {
    .name = "luks",
    .media_type = "application/x-luks",
    .title = N_("Encrypted disk (luks)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"luks", NULL},
    .signatures = (const struct signature[]){{0, 6, "LUKS\xBA\xBE"}, {0}},
    .read = read_luks,
};

static void read_rights(const struct document *document, struct sink *sink, struct reading *reading)
{
    (void)document, (void)sink;
    reading_worsen(reading, OUTCOME_LOCKED,
                   N_("it is protected by rights management and needs a licence"), NULL);
}

/* What Outlook attaches to a protected mail, and files protected as they are. */
const struct extractor rights_extractor = {
    .name = "rights",
    .media_type = "application/x-microsoft-rpmsg-message",
    .title = N_("Mail or file under rights management (rpmsg, pfile)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"rpmsg", "pfile", "ppdf", "ptxt", NULL},
    .signatures =
        (const struct signature[]){{0, 6, "\x76\xE8\x04\x60\xC4\x11"}, {0, 6, ".pfile"}, {0}},
    .read = read_rights,
};
