/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Models and projects of programs whose files only their makers read and whose first bytes
 * nobody has published: known by the name's ending, where the bytes are not those of another
 * format. Containers of a known kind give what they hold.
 */
#include "extractor.h"
#include "native_ole.h"

#include <glib/gi18n.h>
#include <string.h>

extern const struct extractor zip_extractor;

static bool begins(const struct document *document, const char *bytes, gsize length)
{
    return document->size > length && memcmp(document->bytes, bytes, length) == 0;
}

static void read_project(const struct document *document, struct sink *sink,
                         struct reading *reading)
{
    const char *sentence = document->format->refusal;

    if (begins(document, "PK\3\4", 4))
        zip_extractor.read(document, sink, reading);
    else if (begins(document, OLE_SIGNATURE, 8))
        native_ole_read(document, sink, reading, sentence);
    else
        reading_worsen(reading, OUTCOME_UNSUPPORTED, sentence, document->format->title);
}

#define NATIVE_CAD                                                                                 \
    N_("native CAD data is not inspected: export a drawing as PDF or DXF, or a model as STEP")

const struct extractor icad_extractor = {
    .name = "icad",
    .media_type = "application/x-icad",
    .title = N_("iCAD SX model or drawing (icd)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"icd", "icdx", NULL},
    .by_name = true,
    .refusal = NATIVE_CAD,
    .read = read_project,
};

const struct extractor native_cad_extractor = {
    .name = "native-cad",
    .media_type = "application/x-native-cad",
    .title = N_("model or drawing of another CAD system (TopSolid, Creo Elements, Vectorworks …)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"top", "toppkg", "topprj", "mi",    "sdpc",  "sdac", "model",
                                      "vwx", "mcd",    "z3",     "z3prt", "z3asm", "ckd",  "f3d",
                                      "f3z", "fcstd",  "3dxml",  "skb",   "dgk",   "jwc",  NULL},
    .by_name = true,
    .refusal = NATIVE_CAD,
    .read = read_project,
};

const struct extractor plc_extractor = {
    .name = "plc-project",
    .media_type = "application/x-plc-project",
    .title = N_("project of a PLC or operator panel (GX Works, CX-One, TIA, KV Studio …)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes =
        (const char *const[]){
            "gxw",   "gx3",   "gx2",    "gpj",   "gps",   "gtx",   "gtw",   "gto",   "cxp",
            "cxr",   "smc2",  "nvf",    "kpr",   "kvs",   "kvp",   "ap11",  "ap12",  "ap13",
            "ap14",  "ap15",  "ap15_1", "ap16",  "ap17",  "ap18",  "ap19",  "ap20",  "zap11",
            "zap12", "zap13", "zap14",  "zap15", "zap16", "zap17", "zap18", "zap19", "zap20",
            "s7p",   "mwp",   "acd",    "rss",   "rsp",   "mer",   "apa",   "stu",   "sta",
            "xef",   "prx",   "prw",    "cpj",   "v8",    "v9",    NULL},
    .by_name = true,
    .refusal = N_("PLC projects are not inspected: print the program with its comments as PDF, or "
                  "export them as csv"),
    .read = read_project,
};

const struct extractor cam_extractor = {
    .name = "cam-project",
    .media_type = "application/x-cam-project",
    .title = N_("CAM project (Mastercam, hyperMILL, ESPRIT, WorkNC, CAM-TOOL …)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"mcam",  "emcam", "mcx", "mcx-5", "mcx-6", "mcx-7", "mcx-8",
                                      "mcx-9", "mc9",   "mc8", "hmc",   "esp",   "vnc",   "wkz",
                                      "ct",    "elt",   "fm",  "cgt",   "pmz",   NULL},
    .by_name = true,
    .refusal = N_("CAM projects are not inspected, only the NC programs made from them: export "
                  "set-up sheets as PDF"),
    .read = read_project,
};

const struct extractor cae_extractor = {
    .name = "cae-result",
    .media_type = "application/x-cae-result",
    .title = N_("model or result of a simulation (Moldflow, ANSYS, Abaqus, COMSOL …)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes =
        (const char *const[]){"sdy",  "mfr",  "mpi",  "udm", "rst", "rth", "dbb",    "mechdb",
                              "wbpj", "wbpz", "cae",  "odb", "op2", "xdb", "h3d",    "hm",
                              "mph",  "cas",  "cdat", "msh", "frd", "unv", "d3plot", NULL},
    .by_name = true,
    .refusal = N_("models and results of simulations are not inspected: export the report as PDF"),
    .read = read_project,
};

const struct extractor pcb_extractor = {
    .name = "pcb-project",
    .media_type = "application/x-pcb-project",
    .title = N_("schematic or layout of a circuit board (Altium, OrCAD, Eagle, CR-5000 …)"),
    .library = "",
    .depth = READS_PROPERTIES,
    .suffixes = (const char *const[]){"schdoc", "pcbdoc", "prjpcb", "dsn", "opj", "olb", "brd",
                                      "sch", "pcb", "pwb", "bsf", "ddb", NULL},
    .by_name = true,
    .refusal = N_("circuit board projects are not inspected: export schematic and layout as PDF"),
    .read = read_project,
};
