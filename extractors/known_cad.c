/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawings and models in the formats of CAD systems that nobody but their makers reads.
 */
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

static bool is_jt(const struct document *document)
{
    gsize look = MIN(document->size, 80);

    return look == 80 && g_ascii_isdigit(document->bytes[8]) &&
           memmem(document->bytes, look, "JT", 2) != NULL;
}

static bool count_fits(gsize size, guint32 count)
{
    return count > 0 && (size - 84) / 50 == count && (size - 84) % 50 == 0;
}

/* A header of 80 bytes, the number of triangles, 50 bytes for each. */
static bool is_binary_stl(const struct document *document)
{
    guint32 count;

    if (document->size < 84)
        return false;
    memcpy(&count, document->bytes + 80, 4);
    return count_fits(document->size, GUINT32_FROM_LE(count));
}

/* The first element of a design file: its type, then a length that fits the type. */
const struct extractor catia_extractor = {
    .name = "catia",
    .media_type = "application/x-catia",
    .title = N_("CATIA V5 model or drawing"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes =
        (const char *const[]){"catpart", "catproduct", "catdrawing", "catshape", "cgr", NULL},
    .signatures = (const struct signature[]){{0, 7, "V5_CFV2"}, {0}},
    .refusal =
        N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP"),
};

const struct extractor creo_extractor = {
    .name = "creo",
    .media_type = "application/x-creo",
    .title = N_("Creo or Pro/ENGINEER model or drawing"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"prt", "asm", "drw", "frm", "lay", NULL},
    .signatures = (const struct signature[]){{0, 6, "#UGC:2"}, {0}},
    .refusal =
        N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP"),
};

const struct extractor jt_extractor = {
    .name = "jt",
    .media_type = "model/jt",
    .title = N_("JT model"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"jt", NULL},
    .signatures = (const struct signature[]){{0, 8, "Version "}, {0}},
    .recognise = is_jt,
    .refusal =
        N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP"),
};

const struct extractor rhino_extractor = {
    .name = "rhino",
    .media_type = "model/vnd.3dm",
    .title = N_("Rhino model (3dm)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"3dm", NULL},
    .signatures = (const struct signature[]){{0, 25, "3D Geometry File Format  "}, {0}},
    .refusal =
        N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP"),
};

const struct extractor sketchup_extractor = {
    .name = "sketchup",
    .media_type = "application/vnd.sketchup.skp",
    .title = N_("SketchUp model (skp)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"skp", NULL},
    .signatures = (const struct signature[]){{0, 8, "\xFF\xFE\xFF\x0ES\0k\0"}, {0}},
    .refusal =
        N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP"),
};

const struct extractor glb_extractor = {
    .name = "glb",
    .media_type = "model/gltf-binary",
    .title = N_("glTF model (glb)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"glb", NULL},
    .signatures = (const struct signature[]){{0, 8, "glTF\2\0\0\0"}, {0}},
    .refusal = N_("a shape without text: nothing to inspect but its name"),
};

const struct extractor stl_extractor = {
    .name = "stl",
    .media_type = "model/stl",
    .title = N_("STL model in binary"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"stl", NULL},
    .recognise = is_binary_stl,
    .refusal = N_("a shape without text: nothing to inspect but its name"),
};
