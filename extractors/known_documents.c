/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents, mail stores and databases that are recognised but not read.
 */
#include "extractor.h"
#include "plain.h"

#include <glib/gi18n.h>
#include <string.h>

/* The signature is so short that a text may begin with it. */
static bool is_not_text(const struct document *document)
{
    return !bytes_are_text(document->bytes, document->size);
}

const struct extractor docuworks_extractor = {
    .name = "docuworks",
    .media_type = "application/vnd.fujifilm.docuworks",
    .title = N_("DocuWorks document (xdw, xbd)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"xdw", "xbd", "xct", NULL},
    .signatures = (const struct signature[]){{0, 4, "\x60\x0E\x82\1"}, {0}},
    .refusal = N_("DocuWorks documents are not inspected: export them to PDF"),
};

const struct extractor dbx_extractor = {
    .name = "dbx",
    .media_type = "application/x-outlook-express",
    .title = N_("Outlook Express mail store (dbx)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"dbx", NULL},
    .signatures = (const struct signature[]){{0, 4, "\xCF\xAD\x12\xFE"}, {0}},
    .refusal = N_("Outlook mail stores are not inspected: save the mails as eml or msg"),
};

const struct extractor sqlite_extractor = {
    .name = "sqlite",
    .media_type = "application/vnd.sqlite3",
    .title = N_("SQLite database"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"sqlite", "sqlite3", "db", "db3", NULL},
    .signatures = (const struct signature[]){{0, 16, "SQLite format 3\0"}, {0}},
    .is_general = true,
    .refusal = N_("databases are not inspected: export the tables that matter as csv or xlsx"),
};

const struct extractor parquet_extractor = {
    .name = "parquet",
    .media_type = "application/vnd.apache.parquet",
    .title = N_("Parquet table"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"parquet", NULL},
    .signatures = (const struct signature[]){{0, 4, "PAR1"}, {0}},
    .recognise = is_not_text,
    .refusal = N_("databases are not inspected: export the tables that matter as csv or xlsx"),
};

const struct extractor hdf5_extractor = {
    .name = "hdf5",
    .media_type = "application/x-hdf5",
    .title = N_("Measurement data (hdf5, mat)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"h5", "hdf5", "mat", "nc", "nc4", NULL},
    .signatures = (const struct signature[]){{0, 8, "\x89HDF\r\n\x1A\n"},
                                             {0, 19, "MATLAB 5.0 MAT-file"},
                                             {0}},
    .refusal = N_("measurement data is not inspected: export it as csv"),
};

const struct extractor udf_extractor = {
    .name = "udf",
    .media_type = "application/x-udf-image",
    .title = N_("Disc image (UDF)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"udf", NULL},
    .signatures = (const struct signature[]){{32769, 5, "BEA01"}, {0}},
    .refusal = N_("disc images of this type are not inspected: copy the files off it"),
};

const struct extractor disk_image_extractor = {
    .name = "disk-image",
    .media_type = "application/x-disk-image",
    .title = N_("Disk of a virtual machine (vmdk, vhdx, qcow2)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"vmdk", "vhd", "vhdx", "qcow2", "vdi", NULL},
    .signatures =
        (const struct signature[]){
            {0, 4, "KDMV"}, {0, 8, "vhdxfile"}, {0, 8, "conectix"}, {0, 4, "QFI\xFB"}, {0}},
    .recognise = is_not_text,
    .refusal = N_("disks of virtual machines are not inspected: copy the files off it"),
};

const struct extractor lrzip_extractor = {
    .name = "lrzip",
    .media_type = "application/x-lrzip",
    .title = N_("Compressed stream (lrz)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"lrz", NULL},
    .signatures = (const struct signature[]){{0, 4, "LRZI"}, {0}},
    .recognise = is_not_text,
    .refusal = N_("it is packed by a method that is not supported"),
};

const struct extractor dvi_extractor = {
    .name = "dvi",
    .media_type = "application/x-dvi",
    .title = N_("TeX output (dvi)"),
    .library = "",
    .depth = READS_NOTHING,
    .suffixes = (const char *const[]){"dvi", NULL},
    .signatures = (const struct signature[]){{0, 5, "\xF7\2\1\x83\x92"}, {0}},
    .refusal = N_("TeX output is not inspected: convert it to PDF"),
};
