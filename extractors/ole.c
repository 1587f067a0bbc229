/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OLE compound files of which the properties and the files embedded in them are read.
 */
#include "ole.h"

#include "extractor.h"
#include "little_endian.h"
#include "property_set.h"

#include <glib/gi18n.h>
#include <string.h>

static const char *const names[] = {
    "\011DRM*",
    "Equation Native",
};
enum {
    HAS_RIGHTS = 1 << 0,
    HAS_EQUATION = 1 << 1,
};

static guint32 contents_of(const struct document *document)
{
    return ole_lists(document, names, G_N_ELEMENTS(names));
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

static void read_old(const struct document *document, struct sink *sink, struct reading *reading)
{
    guint32 contents = contents_of(document);
    g_autoptr(Compound) compound = compound_open(document, reading);

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    bool wrapper = ole_read_embedded(compound, document, sink) || (contents & HAS_EQUATION);
    if (contents & HAS_RIGHTS)
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
    /* A wrapper around an embedded file has no text besides. */
    if (wrapper)
        return;
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("only the properties of this older format are read; convert it to a "
                      "current format to have its text inspected"),
                   document->format ? document->format->title : NULL);
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
const struct extractor ole_extractor = {
    .name = "ole",
    .media_type = "application/x-ole-storage",
    .title = N_("other OLE compound file"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .signatures = compound,
    .is_general = true,
    .read = read_old,
    .warm_up = warm_up,
};
