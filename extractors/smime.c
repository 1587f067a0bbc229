/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Signed and encrypted messages (CMS, RFC 5652; S/MIME): what is signed is read, whoever
 * signed it.
 */
#include "extractor.h"

#include <glib/gi18n.h>
#include <openssl/cms.h>
#include <string.h>

/* 1.2.840.113549.1.7 and 1.2.840.113549.1.9.16.1, which one more number follows. */
#define PREFIX        "\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07"
#define PREFIX_LONG   "\x06\x0B\x2A\x86\x48\x86\xF7\x0D\x01\x09\x10\x01"
#define SIGNED        2
#define ENVELOPED     3
#define ENCRYPTED     6
#define COMPRESSED    9
#define AUTHENTICATED 23
#define HEAD          20 /* bytes in which the type stands */
#define CONTENT_MOST  (G_GUINT64_CONSTANT(256) << 20)

/* The last number of the content's type; 0 for what is no such message. */
static guint type_of(const struct document *document)
{
    if (document->size < HEAD + 12 || document->bytes[0] != 0x30)
        return 0;
    for (gsize at = 2; at < 8; at++) {
        const guint8 *bytes = document->bytes + at;
        if (memcmp(bytes, PREFIX, sizeof PREFIX - 1) == 0)
            return bytes[sizeof PREFIX - 1];
        if (memcmp(bytes, PREFIX_LONG, sizeof PREFIX_LONG - 1) == 0)
            return bytes[sizeof PREFIX_LONG - 1];
    }
    return 0;
}

static bool is_message(const struct document *document)
{
    guint type = type_of(document);

    return type == SIGNED || type == ENVELOPED || type == ENCRYPTED || type == COMPRESSED ||
           type == AUTHENTICATED;
}

/* "a.pdf.p7m" holds "a.pdf", a mail's "smime.p7m" holds a mail. */
static char *content_name(const struct document *document)
{
    g_autofree char *base = g_path_get_basename(document->name);
    char *dot = strrchr(base, '.');

    if (dot)
        *dot = '\0';
    return strchr(base, '.') ? g_steal_pointer(&base) : g_strconcat(base, ".eml", NULL);
}

static void give_content(const struct document *document, struct sink *sink,
                         struct reading *reading, CMS_ContentInfo *message)
{
    ASN1_OCTET_STRING **content = CMS_get0_content(message);

    if (content == NULL || *content == NULL) {
        reading_worsen(reading, OUTCOME_READ, N_("only a signature, what it signs is elsewhere"),
                       NULL);
        return;
    }
    gsize size = (gsize)ASN1_STRING_length(*content);
    g_autofree char *name = content_name(document);
    document_read_member(document, sink, name, document->mtime, ASN1_STRING_get0_data(*content),
                         size);
}

static void read_signed(const struct document *document, struct sink *sink, struct reading *reading)
{
    const guint8 *at = document->bytes;

    if (document->size > CONTENT_MOST ||
        !budget_spend(document->budget, BUDGET_UNPACKED, document->size))
        return;
    CMS_ContentInfo *message = d2i_CMS_ContentInfo(NULL, &at, (long)document->size);
    if (message)
        give_content(document, sink, reading, message);
    else
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
    CMS_ContentInfo_free(message);
}

static void read_smime(const struct document *document, struct sink *sink, struct reading *reading)
{
    guint type = type_of(document);

    if (type == SIGNED)
        read_signed(document, sink, reading);
    else if (type == COMPRESSED)
        reading_worsen(reading, OUTCOME_UNSUPPORTED,
                       N_("it is packed by a method that is not supported"), NULL);
    else
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with S/MIME"), NULL);
}

static const char *const suffixes[] = {"p7m", "p7s", "p7c", NULL};

const struct extractor smime_extractor = {
    .name = "smime",
    .media_type = "application/pkcs7-mime",
    .title = N_("Signed or encrypted message (p7m)"),
    .library = "OpenSSL",
    .depth = READS_MEMBERS,
    .suffixes = suffixes,
    .recognise = is_message,
    .read = read_smime,
};
