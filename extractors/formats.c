/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, in the order they are tried: the particular before the general.
 * One line a format here, and nothing else to touch.
 */
#include "extractor.h"

/* PDF and images. */
extern const struct extractor pdf_extractor;
extern const struct extractor tiff_extractor;
extern const struct extractor jpeg_extractor;
extern const struct extractor png_extractor;
extern const struct extractor gif_extractor;
extern const struct extractor webp_extractor;
extern const struct extractor jp2_extractor;
extern const struct extractor bmp_extractor;
extern const struct extractor jbig2_extractor;

/* Office packages and markup. */
extern const struct extractor docx_extractor;
extern const struct extractor xlsx_extractor;
extern const struct extractor pptx_extractor;
extern const struct extractor odf_extractor;
extern const struct extractor locked_office_extractor;
extern const struct extractor doc_extractor;
extern const struct extractor xls_extractor;
extern const struct extractor ppt_extractor;
extern const struct extractor msg_extractor;
extern const struct extractor vsd_extractor;
extern const struct extractor ole_extractor;

/* Text, archives, mail and the types that are only recognised. */
extern const struct extractor zip_extractor;
extern const struct extractor sevenzip_extractor;
extern const struct extractor rar_extractor;
extern const struct extractor cab_extractor;
extern const struct extractor lzh_extractor;
extern const struct extractor iso_extractor;
extern const struct extractor tar_extractor;
extern const struct extractor rpm_extractor;
extern const struct extractor unix_archive_extractor;
extern const struct extractor gz_extractor;
extern const struct extractor bz2_extractor;
extern const struct extractor xz_extractor;
extern const struct extractor zst_extractor;
extern const struct extractor compress_extractor;
extern const struct extractor lzma_extractor;
extern const struct extractor program_archive_extractor;
extern const struct extractor mbox_extractor;
extern const struct extractor eml_extractor;
extern const struct extractor rtf_extractor;
extern const struct extractor csv_extractor;
extern const struct extractor text_extractor;

const struct extractor *const extractors[] = {
    &pdf_extractor,
    &tiff_extractor,
    &jpeg_extractor,
    &png_extractor,
    &gif_extractor,
    &webp_extractor,
    &jp2_extractor,
    &bmp_extractor,
    &jbig2_extractor,

    /* Packages before the plain zips they are. */
    &docx_extractor,
    &xlsx_extractor,
    &pptx_extractor,
    &odf_extractor,
    &locked_office_extractor,
    &doc_extractor,
    &xls_extractor,
    &ppt_extractor,
    &msg_extractor,
    &vsd_extractor,
    &ole_extractor,

    /* Containers of any kind, after the documents that are containers. */
    &zip_extractor,
    &sevenzip_extractor,
    &rar_extractor,
    &cab_extractor,
    &lzh_extractor,
    &iso_extractor,
    &tar_extractor,
    &rpm_extractor,
    &unix_archive_extractor,
    &gz_extractor,
    &bz2_extractor,
    &xz_extractor,
    &zst_extractor,
    &compress_extractor,
    &lzma_extractor,
    &program_archive_extractor,

    /* What is text and nothing above: these stay last. */
    &mbox_extractor,
    &eml_extractor,
    &rtf_extractor,
    &csv_extractor,
    &text_extractor,
    NULL,
};
