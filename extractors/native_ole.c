/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * CAD systems that keep their models and drawings in compound files. Which system it was
 * show the names at the root, as they were seen in files of each.
 */
#include "native_ole.h"

#include "extractor.h"
#include "ole.h"
#include "property_set.h"
#include "wide_text.h"

#include <glib/gi18n.h>

static const char *const sentence =
    N_("only its properties are read: export a drawing as PDF or DXF, or a model as STEP, to "
       "have its text inspected");

void native_ole_read(const struct document *document, struct sink *sink, struct reading *reading,
                     const char *rest)
{
    g_autoptr(Compound) compound = compound_open(document, reading);

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    property_sets_give(compound, document, sink, reading);
    ole_read_embedded(compound, document, sink);
    reading_worsen(reading, OUTCOME_PARTIAL, rest, NULL);
}

static void read_native(const struct document *document, struct sink *sink, struct reading *reading)
{
    native_ole_read(document, sink, reading, sentence);
}

/* Revit writes who, where and with what in UTF-16 into one stream. */
static void read_revit(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct reading inner = {0};
    g_autoptr(Compound) compound = compound_open(document, &inner);
    g_auto(CompoundStream) stream = {0};

    if (compound && compound_load_name(compound, COMPOUND_ROOT, "BasicFileInfo", &stream)) {
        g_autoptr(GString) text = g_string_new(NULL);
        wide_append(text, stream.bytes, stream.size / 2);
        document_give_text(document, sink, NULL, TEXT_PROPERTY, "file info", text->str);
    }
    reading_clear(&inner);
    read_native(document, sink, reading);
}

static bool lists(const struct document *document, const char *const *names, guint count)
{
    return ole_lists(document, names, count) != 0;
}

static bool is_inventor(const struct document *document)
{
    static const char *const names[] = {"RSeDb", "RSeStorage", "RSeSegInfo", "UFRxDoc"};

    return lists(document, names, G_N_ELEMENTS(names));
}

static bool is_solid_edge(const struct document *document)
{
    static const char *const names[] = {"JSitesList", "JProperties", "JDraftDocument*",
                                        "\005Rfunnyd1*"};

    return lists(document, names, G_N_ELEMENTS(names));
}

static bool is_nx(const struct document *document)
{
    static const char *const names[] = {"UG_PART"};

    return lists(document, names, G_N_ELEMENTS(names));
}

static bool is_revit(const struct document *document)
{
    static const char *const names[] = {"BasicFileInfo"};

    return lists(document, names, G_N_ELEMENTS(names));
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

static const struct signature compound_signature[] = {{0, 8, OLE_SIGNATURE}, {0}};

const struct extractor inventor_extractor = {
    .name = "inventor",
    .media_type = "application/x-inventor",
    .title = N_("Inventor model or drawing (ipt, iam, idw, ipn)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"ipt", "iam", "idw", "ipn", "ide", NULL},
    .signatures = compound_signature,
    .recognise = is_inventor,
    .read = read_native,
    .warm_up = warm_up,
};

const struct extractor solid_edge_extractor = {
    .name = "solid-edge",
    .media_type = "application/x-solid-edge",
    .title = N_("Solid Edge model or drawing (par, psm, asm, dft)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"par", "psm", "asm", "dft", "pwd", NULL},
    .signatures = compound_signature,
    .recognise = is_solid_edge,
    .read = read_native,
    .warm_up = warm_up,
};

const struct extractor nx_extractor = {
    .name = "nx",
    .media_type = "application/x-nx-part",
    .title = N_("NX model or drawing (prt)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"prt", NULL},
    .signatures = compound_signature,
    .recognise = is_nx,
    .read = read_native,
    .warm_up = warm_up,
};

const struct extractor revit_extractor = {
    .name = "revit",
    .media_type = "application/x-revit",
    .title = N_("Revit model (rvt, rfa)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"rvt", "rfa", "rte", NULL},
    .signatures = compound_signature,
    .recognise = is_revit,
    .read = read_revit,
    .warm_up = warm_up,
};
