/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a DWG file, unpacked (Open Design Specification for .dwg files 5.4.1,
 * chapters 3 to 5). Up to release 2002 they lie in the file as they are; release 2004 packs
 * pages of them, release 2007 in another way, and 2010 to 2018 as 2004.
 */
#ifndef MARUHI_EXTRACTORS_DWG_SECTIONS_H
#define MARUHI_EXTRACTORS_DWG_SECTIONS_H

#include "document.h"

enum dwg_release {
    DWG_R13 = 1012,
    DWG_R14 = 1014,
    DWG_2000 = 1015,
    DWG_2004 = 1018,
    DWG_2007 = 1021,
    DWG_2010 = 1024,
    DWG_2013 = 1027,
    DWG_2018 = 1032,
};

enum dwg_section {
    DWG_CLASSES,
    DWG_HANDLES, /* where the objects lie */
    DWG_OBJECTS,
    DWG_SUMMARY, /* from release 2004 on */
    DWG_SECTIONS,
};

struct dwg_bytes {
    const guint8 *bytes;
    gsize size;
};

struct dwg_file {
    enum dwg_release release;                /* rounded down to one of those above */
    guint code_page;                         /* number of Windows', as 932 */
    struct dwg_bytes sections[DWG_SECTIONS]; /* size 0: not there */
    GByteArray *unpacked[DWG_SECTIONS];      /* what of them is not the file's own bytes */
    bool is_locked;
};

/* Releases before 13 have another form. */
bool dwg_release_is_known(const struct document *document);

/* Finds and unpacks what can be found. False: it is damaged, or a limit was met. */
bool dwg_file_open(struct dwg_file *file, const struct document *document);
void dwg_file_clear(struct dwg_file *file);

#endif
