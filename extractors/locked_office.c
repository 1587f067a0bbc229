/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Office packages that are encrypted: compound files around the package.
 */
#include "digest.h"
#include "extractor.h"
#include "office_package.h"
#include "ole.h"
#include "property_set.h"

#include <glib/gi18n.h>

/* The package is read as what it is. */
static void read_inner(const struct document *document, struct sink *sink, struct reading *reading,
                       const GByteArray *package)
{
    struct document inner = *document;

    inner.bytes = package->data;
    inner.size = package->len;
    inner.format = extractor_recognise(&inner);
    if (inner.format == NULL || inner.format->read == NULL || inner.format == document->format) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    inner.media_type = inner.format->media_type;
    reading->inner = inner.format;
    inner.format->read(&inner, sink, reading);
}

/* Rights management keeps its licence in a transformation of that name (MS-OFFCRYPTO 2.2.9). */
static bool has_rights(const struct compound *compound)
{
    for (guint32 i = 1; i < compound_count(compound); i++)
        if (g_str_has_prefix(compound_entry(compound, i)->name, "DRMEncrypted"))
            return true;
    return false;
}

static void read_locked(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Compound) compound = compound_open(document, reading);

    if (compound == NULL) {
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
        return;
    }
    property_sets_give_office(compound, document, sink, reading);
    if (has_rights(compound)) {
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
        return;
    }
    g_autoptr(GByteArray) package = office_package_unlock(compound, document, reading);
    if (package)
        read_inner(document, sink, reading, package);
}

static bool is_locked_package(const struct document *document)
{
    static const char *const names[] = {"EncryptedPackage"};

    return ole_lists(document, names, 1) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
    digests_warm_up();
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
/* So that a locked document keeps its name's ending. */
static const char *const suffixes[] = {"docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx",
                                       "xltm", "xlsb", "xlam", "pptx", "pptm", "potx", "potm",
                                       "ppsx", "ppsm", "ppam", "vsdx", NULL};

const struct extractor locked_office_extractor = {
    .name = "locked-office",
    .media_type = "application/encrypted",
    .title = N_("Office document encrypted with a password"),
    .library = "OpenSSL",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = compound,
    .recognise = is_locked_package,
    .read = read_locked,
    .warm_up = warm_up,
};
