/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is put on a document, and what came of it.
 */
#ifndef MARUHI_SCANNER_MARKING_MARK_H
#define MARUHI_SCANNER_MARKING_MARK_H

#include <glib.h>
#include <policies/policy.h>
#include <stdbool.h>

/* Names of what our labels are stored under within a document: custom properties of Office,
 * Info and XMP of PDF, XMP of images, user-defined metadata of ODF. A scan knows our labels
 * by MARK_LEVEL and by nothing else. */
#define MARK_LEVEL "Maruhi_Level" /* "2" */
#define MARK_NAME  "Maruhi_Label" /* "社外秘", for people */
#define MARK_TEXT  "Maruhi_Text"  /* what is seen, so that it can be found and taken off again */
#define MARK_DATE  "Maruhi_Date"  /* "2026-03-31" */
#define MARK_BAND  "Maruhi_Band"  /* "48": rows of a picture that are a band with the label */

/* A label of the company's Microsoft tenant; id NULL: there is none for this level. */
struct mark_sensitivity {
    char *id;     /* GUIDs in lower case, without braces */
    char *tenant; /* the same */
    char *name;
};

struct mark_label {
    int level;  /* LEVEL_NONE: our label is taken off */
    char *name; /* the company's name of the level: "社外秘" */
    /* What is seen: lines, of which the first is the label itself and the others (English
     * line, company and control number) are smaller. */
    char **lines;
    char *date;
    struct mark_sensitivity sensitivity;
    bool visible; /* images: not only metadata, a band above the picture */
    guint band;   /* rows of it, for the metadata; 0: none */

    /* The same drawn as a page of PDF, of exactly its size in points. NULL: not drawn. */
    GBytes *drawing;
    double width, height;
};
struct mark_label *mark_label_new(void);
void mark_label_free(struct mark_label *label);
typedef struct mark_label MarkLabel; /* for g_autoptr(MarkLabel) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(MarkLabel, mark_label_free)

/* The level of a value of MARK_LEVEL; LEVEL_NONE for NULL and what is none. */
int mark_level_of(const char *text);

/* Calls take for each property of the label's sensitivity label, MSIP_Label_… (MIP SDK,
 * "metadata"); not at all when it has none. */
void mark_each_sensitivity(const struct mark_label *label,
                           void (*take)(const char *name, const char *value, void *user),
                           void *user);

/* The lines, joined by '\n': the value of MARK_TEXT. The caller frees. */
char *mark_label_text(const struct mark_label *label);

enum mark_state {
    MARK_MADE,
    MARK_ALREADY, /* the same label is on it */
    MARK_REFUSED, /* it must not or cannot be marked; the reason says why */
    MARK_FAILED,  /* something went wrong; nothing was changed */
    MARK_STATES,
};
const char *mark_state_name(enum mark_state state);

struct mark_result {
    enum mark_state state;
    char *reason;     /* a msgid; NULL when made */
    char *detail;     /* what the reason is about; may be NULL */
    int level_before; /* of our label that was on it; LEVEL_NONE */
    guint places;     /* pages, headers, sheets, masters that now show it */
    guint crowded;    /* of these those without a blank place, where it stands over content */
};
void mark_result_clear(struct mark_result *result);

/* Sets the outcome unless one was set before. */
void mark_refuse(struct mark_result *result, const char *reason, const char *detail);
void mark_fail(struct mark_result *result, const char *reason, const char *detail);

#endif
