/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gathers the running text of a document into segments: paragraphs become lines, tables
 * rows and cells, and what stands apart (text boxes, notes, hidden runs) is kept apart.
 */
#ifndef MARUHI_EXTRACTORS_STORY_H
#define MARUHI_EXTRACTORS_STORY_H

#include "document.h"

/* One story is one place. place NULL stands for the document itself; it is borrowed. */
struct story;
struct story *story_new(const struct document *document, struct sink *sink,
                        const struct place *place, enum text_role role);

/* Gives what is left and frees. */
void story_close(struct story *story);
typedef struct story Story; /* for g_autoptr(Story) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Story, story_close)

/* Text of the current paragraph. Blanks and control characters in it become spaces. */
void story_text(struct story *story, const char *text, gsize length);

/* Text as HTML shows it: runs of blanks are one space, and none begins a line. */
void story_prose(struct story *story, const char *text, gsize length);

/* The end of a line if anything stands on it. */
void story_end_text(struct story *story);

/* The end of a paragraph or a line. */
void story_end_line(struct story *story);

/* Text that is there but not shown (deleted, hidden, ruby). Its paragraph is given twice: as
 * it shows, and as TEXT_HIDDEN with what does not show in its place. */
void story_hidden_text(struct story *story, const char *text, gsize length);

/* So many lines (or rows) come that are empty or repeat the last one. */
void story_skip_lines(struct story *story, guint lines);

/* Text of its own role until the matching leave. */
void story_enter(struct story *story, enum text_role role);
void story_leave(struct story *story);

/* The role text has now. */
enum text_role story_role(const struct story *story);

/* A table: cells end, then their row. Tables nest. */
void story_enter_table(struct story *story);
void story_end_cell(struct story *story);
void story_end_row(struct story *story);
void story_leave_table(struct story *story);

/* A short text of a role of its own, in the story's place. */
void story_give(struct story *story, enum text_role role, const char *name, const char *text);

#endif
