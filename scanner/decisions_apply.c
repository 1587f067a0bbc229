/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What people decided, laid over what was found. The inventory keeps what was found; this
 * happens anew whenever a row is read, so a decision counts at once and can be taken back.
 */
#include "assets.h"
#include "decisions.h"

#include <string.h>

/* Labels begin with 社外秘. */
#define LABEL_LEAST 2

/* What cannot be wrong with a document that holds nothing to protect. What is not about its
 * content stays: other people's documents, government marks, what was not read. */
static const char *const harmless[] = {"U01", "U02", "U03", "M01", "D01", "D02",
                                       "D03", "P01", "P02", "C02", "K01", "K02",
                                       "T02", "L01", "E01", "N01", NULL};

struct overlay {
    const struct decisions *decisions; /* NULL when the asset is applied */
    struct inventory_row *row;
    GPtrArray *issues;
    GArray *rulings;
};

static bool has_issue(const struct overlay *overlay, const char *code, guint *at)
{
    return g_ptr_array_find_with_equal_func(overlay->issues, code, g_str_equal, at);
}

static void note(struct overlay *overlay, const char *code, const struct decision *decision,
                 enum decision_standing standing, bool settles)
{
    const struct ruling ruling = {g_intern_string(code), decision, standing, settles};

    g_array_append_val(overlay->rulings, ruling);
}

static void settle(struct overlay *overlay, const char *code, const struct decision *decision)
{
    guint at;

    if (!has_issue(overlay, code, &at))
        return;
    g_ptr_array_remove_index(overlay->issues, at);
    note(overlay, code, decision, DECISION_HOLDS, true);
}

/* The issue stands if and only if that is so. */
static void set_issue(struct overlay *overlay, const char *code, bool stands,
                      const struct decision *decision)
{
    if (!stands)
        settle(overlay, code, decision);
    else if (!has_issue(overlay, code, NULL))
        g_ptr_array_add(overlay->issues, g_strdup(code));
}

static void apply_level(struct overlay *overlay, int level, const struct decision *decision)
{
    struct verdict *verdict = overlay->row->record->verdict;
    int declared = verdict->declared_level;

    verdict->expected_level = level;
    set_issue(overlay, "U01", declared < 0 && level >= LABEL_LEAST, decision);
    set_issue(overlay, "M01",
              declared >= 0 && declared != level && MAX(declared, level) >= LABEL_LEAST, decision);
    if (declared < 0 && level < LABEL_LEAST)
        settle(overlay, "D01", decision);
    if (declared >= level)
        settle(overlay, "D02", decision);
}

static void apply_not_asset(struct overlay *overlay, const struct decision *decision)
{
    overlay->row->record->verdict->expected_level = LEVEL_NONE;
    for (guint i = 0; harmless[i]; i++)
        settle(overlay, harmless[i], decision);
}

static void apply_to_document(struct overlay *overlay)
{
    enum decision_standing standing;
    const struct decision *decision =
        decisions_find(overlay->decisions, overlay->row, "", &standing);

    if (decision == NULL)
        return;
    note(overlay, "", decision, standing, false);
    if (standing != DECISION_HOLDS)
        return;
    if (decision->choice == DECISION_LABEL)
        apply_level(overlay, decision->level, decision);
    else if (decision->choice == DECISION_NOT_ASSET)
        apply_not_asset(overlay, decision);
}

static void apply_to_issues(struct overlay *overlay)
{
    /* Backwards: an issue that is settled leaves the list. */
    for (guint i = overlay->issues->len; i-- > 0;) {
        const char *code = g_intern_string(overlay->issues->pdata[i]);
        enum decision_standing standing;
        const struct decision *decision =
            decisions_find(overlay->decisions, overlay->row, code, &standing);
        if (decision == NULL)
            continue;
        if (decision->choice == DECISION_EXCEPTION && standing == DECISION_HOLDS)
            settle(overlay, code, decision);
        else
            note(overlay, code, decision, standing, false);
    }
}

static struct overlay overlay_begin(const struct decisions *decisions, struct inventory_row *row)
{
    return (struct overlay){
        .decisions = decisions,
        .row = row,
        .issues = row->record->verdict->issues,
        .rulings = row->rulings ? row->rulings : g_array_new(FALSE, FALSE, sizeof(struct ruling)),
    };
}

static void overlay_end(struct overlay *overlay)
{
    if (overlay->rulings->len == 0)
        g_clear_pointer(&overlay->rulings, g_array_unref);
    overlay->row->rulings = overlay->rulings;
}

void decisions_apply(const struct decisions *decisions, struct inventory_row *row)
{
    row->found_level = row->record->verdict->expected_level;
    if (decisions_count(decisions) == 0)
        return;
    struct overlay overlay = overlay_begin(decisions, row);
    apply_to_document(&overlay);
    apply_to_issues(&overlay);
    overlay_end(&overlay);
}

/* ---- what was decided on its asset ---- */

static bool is_yes(const struct asset *asset, enum asset_field field)
{
    return g_strcmp0(asset_value(asset, field), "yes") == 0;
}

static bool is_registered_as_personal(const struct inventory_row *row)
{
    bool number =
        g_ptr_array_find_with_equal_func(row->record->verdict->kinds, "DK-73", g_str_equal, NULL);

    return number ? is_yes(row->asset, ASSET_MY_NUMBER)
                  : is_yes(row->asset, ASSET_PERSONAL) || is_yes(row->asset, ASSET_SENSITIVE) ||
                        is_yes(row->asset, ASSET_MY_NUMBER);
}

void asset_apply(struct inventory_row *row, bool was_there)
{
    const char *confirmed = asset_value(row->asset, ASSET_CONFIRMED);
    const struct ruling *whole = inventory_row_ruling(row, "");
    bool decided = whole && whole->standing == DECISION_HOLDS;

    if (row->asset->values == NULL)
        return;
    struct overlay overlay = overlay_begin(NULL, row);
    if (is_registered_as_personal(row))
        settle(&overlay, "N01", NULL);
    if (!decided && g_strcmp0(confirmed, "not_asset") == 0 &&
        row->record->verdict->declared_level < LABEL_LEAST && was_there)
        apply_not_asset(&overlay, NULL);
    else if (!decided && asset_value(row->asset, ASSET_LEVEL))
        apply_level(&overlay, asset_level(row->asset), NULL);
    overlay_end(&overlay);
}

/* ---- asking ---- */

const struct ruling *inventory_row_ruling(const struct inventory_row *row, const char *code)
{
    for (guint i = 0; row->rulings && i < row->rulings->len; i++) {
        const struct ruling *ruling = &g_array_index(row->rulings, struct ruling, i);
        if (strcmp(ruling->code, code) == 0)
            return ruling;
    }
    return NULL;
}
