/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The judging of one document: takes its segments as they are read, gives a verdict at its
 * end. An inspector keeps what is costly from document to document (scratch memory).
 */
#ifndef MARUHI_POLICIES_INSPECTION_H
#define MARUHI_POLICIES_INSPECTION_H

#include "policy.h"
#include "verdict.h"

/* One thread's. The policy must outlive it. */
struct inspector;
struct inspector *inspector_new(const struct policy *policy);
void inspector_free(struct inspector *inspector);
/* From here on its verdicts carry a score sheet, and the evidence of all that is on it. */
void inspector_make_score_sheets(struct inspector *inspector);
/* From here on its inspections make sketches of their texts. */
void inspector_make_sketches(struct inspector *inspector);

/* Called at once for a mark that counts wherever it stands, so that it survives a crash of
 * its document; the verdict may yet reject it. */
typedef void (*finding_taker)(const struct finding *finding, void *user);

/* path: UTF-8, '/' between folders, "!/" before a member: "設計/図面.zip!/A/部品図.dxf".
 * It is judged too: file name and folder names. taker may be NULL. */
struct inspection;
struct inspection *inspection_new(struct inspector *inspector, const char *path,
                                  finding_taker taker, void *user);

void inspection_take(struct inspection *inspection, const struct segment *segment);

/* The sketch (sketch.h) of the text taken so far; NULL when it is too short or none is made. */
GBytes *inspection_sketch(const struct inspection *inspection);
/* type: the extractor's name, NULL when unknown. Frees the inspection. */
struct verdict *inspection_judge(struct inspection *inspection, const char *type,
                                 const struct reading *reading);

/* Gives up on it. */
void inspection_free(struct inspection *inspection);

#endif
