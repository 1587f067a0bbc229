/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * report.html: one file that opens from a share without a network. What stands still (style,
 * program, the libraries under html/vendor/) is embedded in this program at build time; what
 * was found is JSON in script elements of type application/json, which are no programs.
 *
 * The inventory is read twice: once for the numbers and to find where the gravest documents
 * end when not all of them fit a page, once to write those. Memory grows with what the page
 * shows, not with the number of files.
 */
#ifndef MARUHI_SCANNER_REPORTS_HTML_H
#define MARUHI_SCANNER_REPORTS_HTML_H

#include "issues.h"
#include "report.h"

#include <policies/policy.h>
#include <stdio.h>

/* What a browser holds and still answers at once; html/README.md has the measurement. */
#define HTML_DOCUMENTS_MOST 100000U
/* Documents that take their whole score sheet along: some 700 bytes each. */
#define HTML_SHEETS_MOST 20000U
/* Findings of each sort in a score sheet; the others are counted. */
#define HTML_FINDINGS_MOST 12U

/* ---- html_parts.c ---- */

enum html_part {
    HTML_BODY,
    HTML_GRID_STYLE,
    HTML_STYLE,
    HTML_LIBRARY_CHARTS,
    HTML_LIBRARY_GRID,
    HTML_WORDS,
    HTML_DATA,
    HTML_CHARTS,
    HTML_TABLE,
    HTML_SHEET,
    HTML_PROGRAM,
    HTML_PARTS
};
/* The embedded text, without NUL at its end; lent for ever. */
const char *html_part(enum html_part part, gsize *length);

/* ---- html_json.c: JSON that may stand in a script element ---- */

/* As json_text(), with bidirectional controls shown as "[U+202E]", so that no name can pass
 * for another. */
void html_text(GString *out, const char *name, const char *text);
/* Writes '<' as an escape, so that nothing ends the element, and empties the string. */
bool html_flush(FILE *file, GString *json);

/* Texts by number, each written once. */
struct html_table;
struct html_table *html_table_new(void);
void html_table_free(struct html_table *table);
/* The number of a text; -1 for NULL and "". */
gint64 html_table_index(struct html_table *table, const char *text);
guint html_table_length(const struct html_table *table);
/* Lent. */
const char *html_table_text(const struct html_table *table, guint at);
void html_table_write(GString *out, const char *name, const struct html_table *table);

/* ---- html_rank.c ---- */

/* How grave a document is: its gravest issue, then its level. 0 is the gravest. */
#define HTML_RANKS ((SEVERITIES + 1) * 5)
/* HTML_RANKS for a document a page has nothing to say of. */
guint html_rank(const struct inventory_row *row);
/* SEVERITIES when there is no issue. */
enum severity html_severity(const struct record *record);

/* The first `most` documents by rank, those of one rank in the order of their paths. */
struct html_cut {
    guint rank;   /* all before it are in */
    guint64 left; /* of that rank, that still are */
};
struct html_cut html_cut_at(const guint64 ranks[HTML_RANKS], guint64 most);
/* Whether the next document, of that rank, is in. */
bool html_cut_takes(struct html_cut *cut, guint rank);

/* ---- html_survey.c: the first reading ---- */

struct html_survey {
    const struct report_source *source;
    guint64 files, members, bytes, needs_ocr, outcomes[OUTCOMES];
    guint64 protected, labelled, partners, by_level[5], labelled_by_level[5];
    guint64 in_name, in_folder, in_document, in_metadata; /* where labels of protected ones are */
    guint64 findings[SEVERITIES], ranks[HTML_RANKS];
    GHashTable *codes;   /* code → guint64[SEVERITIES] */
    GHashTable *reasons; /* struct html_reason, its own key */
    GHashTable *copies;  /* guint64 id of the first → struct html_copies */
    GPtrArray *folders;  /* struct html_folder */
    GHashTable *by_path; /* of folders */
};

bool html_survey_take(struct html_survey *survey, const struct report_source *source,
                      GError **error);
void html_survey_clear(struct html_survey *survey);
/* The numbers and what the charts show, as members of the object that is open. */
void html_survey_write(GString *out, const struct html_survey *survey);
/* Why documents were not read, msgid to sentence in the language in force. */
void html_survey_write_reasons(GString *out, const struct html_survey *survey);

/* ---- html_folders.c ---- */

/* Folders of the first three levels; deeper ones count for the third. */
struct html_folder {
    char *path;   /* as shown: "/share/設計" */
    guint parent; /* its own number for a root */
    guint64 documents, protected, unlabelled, findings[SEVERITIES];
};
void html_folders_note(struct html_survey *survey, const struct inventory_row *row);
void html_folders_write(GString *out, const struct html_survey *survey);
/* How much there is to do, as one number. */
guint64 html_folder_risk(const struct html_folder *folder);

/* ---- html_documents.c: the second reading ---- */

/* Writes the score sheets and the columns of the table as script elements. */
bool html_documents_write(FILE *file, const struct html_survey *survey, GError **error);

#endif
