/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The exchange structure of STEP files (ISO 10303-21): statements that end in ';', comments,
 * and strings with their escapes. SXF files are written in it too.
 */
#ifndef MARUHI_EXTRACTORS_STEP_RECORD_H
#define MARUHI_EXTRACTORS_STEP_RECORD_H

#include "encoding.h"

#include <glib.h>
#include <stdbool.h>

struct step_scan {
    const guint8 *at;
    const guint8 *end;
    const char *charset; /* of strings: by the standard ASCII, in practice anything */
    struct decoder *decoder;
};

struct step_record {
    bool is_comment;
    guint64 number; /* of "#12=…"; 0 none */
    char keyword[64];
    const guint8 *at; /* the parameters without their brackets, or the comment's text */
    gsize length;
};

/* Finds the encoding of the bytes. */
void step_scan_start(struct step_scan *scan, const guint8 *bytes, gsize size);
void step_scan_clear(struct step_scan *scan);

/* The next statement or comment; false at the end. */
bool step_scan_next(struct step_scan *scan, struct step_record *record);

/* A statement that stands elsewhere: SXF has its own in comments. */
void step_record_split(struct step_record *record, const guint8 *bytes, gsize length);

/* Parameters one after the other, flat: those within brackets like the others. */
struct step_parameters {
    const struct step_scan *scan;
    const guint8 *at;
    const guint8 *end;
    const guint8 *start;
    guint depth; /* of brackets */
};

struct step_parameter {
    guint index; /* of the parameter of the statement this stands in, from 0 */
    bool is_string;
    const guint8 *at; /* as it is written, without quotes */
    gsize length;
};

void step_parameters_start(struct step_parameters *parameters, const struct step_scan *scan,
                           const struct step_record *record, struct step_parameter *first);
bool step_parameters_next(struct step_parameters *parameters, struct step_parameter *parameter);

/* The text of a string; the caller frees. */
char *step_decode(const struct step_scan *scan, const guint8 *bytes, gsize length);

#endif
