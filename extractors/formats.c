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
extern const struct extractor xlsb_extractor;
extern const struct extractor vsdx_extractor;
extern const struct extractor opc_extractor;
extern const struct extractor odf_extractor;
extern const struct extractor epub_extractor;
extern const struct extractor hwpx_extractor;
extern const struct extractor iwork_extractor;
extern const struct extractor locked_office_extractor;
extern const struct extractor doc_extractor;
extern const struct extractor xls_extractor;
extern const struct extractor ppt_extractor;
extern const struct extractor msg_extractor;
extern const struct extractor vsd_extractor;
extern const struct extractor publisher_extractor;
extern const struct extractor works_extractor;
extern const struct extractor project_extractor;
extern const struct extractor staroffice_extractor;
extern const struct extractor solidworks_extractor;
extern const struct extractor inventor_extractor;
extern const struct extractor solid_edge_extractor;
extern const struct extractor nx_extractor;
extern const struct extractor revit_extractor;
extern const struct extractor jtd_extractor;
extern const struct extractor jtdc_extractor;
extern const struct extractor jaw_extractor;
extern const struct extractor hwp_extractor;
extern const struct extractor hwp3_extractor;
extern const struct extractor ole_extractor;
extern const struct extractor emf_extractor;
extern const struct extractor postscript_extractor;
extern const struct extractor wmf_extractor;
extern const struct extractor html_extractor;
extern const struct extractor xml_extractor;

/* Text, archives, mail and the types that are only recognised. */
extern const struct extractor heif_extractor;
extern const struct extractor mp4_extractor;
extern const struct extractor riff_extractor;
extern const struct extractor matroska_extractor;
extern const struct extractor asf_extractor;
extern const struct extractor mpeg_extractor;
extern const struct extractor flv_extractor;
extern const struct extractor ogg_extractor;
extern const struct extractor midi_extractor;
extern const struct extractor mp3_extractor;
extern const struct extractor font_extractor;
extern const struct extractor java_class_extractor;
extern const struct extractor program_extractor;
extern const struct extractor shortcut_extractor;
extern const struct extractor psd_extractor;
extern const struct extractor dwg_extractor;
extern const struct extractor mesh_extractor;
extern const struct extractor cae_deck_extractor;
extern const struct extractor icad_extractor;
extern const struct extractor native_cad_extractor;
extern const struct extractor plc_extractor;
extern const struct extractor cam_extractor;
extern const struct extractor cae_extractor;
extern const struct extractor pcb_extractor;
extern const struct extractor gerber_extractor;
extern const struct extractor excellon_extractor;
extern const struct extractor gcode_extractor;
extern const struct extractor nc_extractor;
extern const struct extractor dxf_extractor;
extern const struct extractor sxf_extractor;
extern const struct extractor step_extractor;
extern const struct extractor iges_extractor;
extern const struct extractor jww_extractor;
extern const struct extractor jws_extractor;
extern const struct extractor catia_extractor;
extern const struct extractor creo_extractor;
extern const struct extractor parasolid_extractor;
extern const struct extractor jt_extractor;
extern const struct extractor dgn_extractor;
extern const struct extractor dwf_extractor;
extern const struct extractor acis_extractor;
extern const struct extractor rhino_extractor;
extern const struct extractor sketchup_extractor;
extern const struct extractor glb_extractor;
extern const struct extractor stl_extractor;
extern const struct extractor docuworks_extractor;
extern const struct extractor onenote_extractor;
extern const struct extractor pst_extractor;
extern const struct extractor dbx_extractor;
extern const struct extractor tnef_extractor;
extern const struct extractor access_extractor;
extern const struct extractor sqlite_extractor;
extern const struct extractor parquet_extractor;
extern const struct extractor hdf5_extractor;
extern const struct extractor lotus_extractor;
extern const struct extractor wordperfect_extractor;
extern const struct extractor write_extractor;
extern const struct extractor chm_extractor;
extern const struct extractor mobi_extractor;
extern const struct extractor udf_extractor;
extern const struct extractor disk_image_extractor;
extern const struct extractor pgp_extractor;
extern const struct extractor smime_extractor;
extern const struct extractor rights_extractor;
extern const struct extractor luks_extractor;
extern const struct extractor lrzip_extractor;
extern const struct extractor dvi_extractor;
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
    &xlsb_extractor,
    &vsdx_extractor,
    &opc_extractor,
    &odf_extractor,
    &epub_extractor,
    &hwpx_extractor,
    &iwork_extractor,
    &locked_office_extractor,
    &doc_extractor,
    &xls_extractor,
    &ppt_extractor,
    &msg_extractor,
    &vsd_extractor,
    &publisher_extractor,
    &lotus_extractor,
    &works_extractor,
    &project_extractor,
    &staroffice_extractor,
    &solidworks_extractor,
    &inventor_extractor,
    &solid_edge_extractor,
    &nx_extractor,
    &revit_extractor,
    &jtd_extractor,
    &jtdc_extractor,
    &hwp_extractor,
    &hwp3_extractor,
    &dgn_extractor,
    &ole_extractor,
    &emf_extractor,
    &postscript_extractor,
    &wmf_extractor,

    /* Known, listed, not read. A program may carry an archive, so that comes first. */
    &program_archive_extractor,
    &heif_extractor,
    &mp4_extractor,
    &riff_extractor,
    &matroska_extractor,
    &asf_extractor,
    &mpeg_extractor,
    &flv_extractor,
    &ogg_extractor,
    &midi_extractor,
    &mp3_extractor,
    &font_extractor,
    &java_class_extractor,
    &program_extractor,
    &shortcut_extractor,
    &psd_extractor,
    &dwg_extractor,
    &dxf_extractor,
    &sxf_extractor,
    &step_extractor,
    &iges_extractor,
    &jww_extractor,
    &jws_extractor,
    &catia_extractor,
    &creo_extractor,
    &parasolid_extractor,
    &jt_extractor,
    &dwf_extractor,
    &acis_extractor,
    &rhino_extractor,
    &sketchup_extractor,
    &glb_extractor,
    &stl_extractor,
    &jaw_extractor,
    &docuworks_extractor,
    &onenote_extractor,
    &pst_extractor,
    &dbx_extractor,
    &tnef_extractor,
    &access_extractor,
    &sqlite_extractor,
    &parquet_extractor,
    &hdf5_extractor,
    &wordperfect_extractor,
    &write_extractor,
    &chm_extractor,
    &mobi_extractor,
    &udf_extractor,
    &disk_image_extractor,
    &pgp_extractor,
    &smime_extractor,
    &rights_extractor,
    &luks_extractor,
    &lrzip_extractor,
    &dvi_extractor,

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

    /* Programs and data for machines, by what their lines say. */
    &gerber_extractor,
    &excellon_extractor,
    &gcode_extractor,
    &nc_extractor,
    &mesh_extractor,
    &cae_deck_extractor,

    /* By their names only, where nothing else in this table knows them. */
    &icad_extractor,
    &native_cad_extractor,
    &plc_extractor,
    &cam_extractor,
    &cae_extractor,
    &pcb_extractor,

    /* What is text and nothing above: these stay last. */
    &mbox_extractor,
    &eml_extractor,
    &html_extractor,
    &xml_extractor,
    &rtf_extractor,
    &csv_extractor,
    &text_extractor,
    NULL,
};
