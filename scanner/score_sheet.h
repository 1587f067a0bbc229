/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The score sheet of one document, for people: each rule, its points, place and evidence, why
 * what was rejected was rejected, what would change the verdict, and what the inventory adds.
 */
#ifndef MARUHI_SCANNER_SCORE_SHEET_H
#define MARUHI_SCANNER_SCORE_SHEET_H

#include "inventory.h"

#include <stdio.h>

struct score_sheet {
    const struct policy *policy;
    const char *path;                /* as shown */
    const struct record *record;     /* judged under that policy */
    const struct record *recorded;   /* as it is in the inventory, without decisions; or NULL */
    const struct inventory_row *row; /* its row with what other rows add; or NULL */
    struct inventory *inventory;     /* of the row */
};

void score_sheet_print(const struct score_sheet *sheet, FILE *out);

#endif
