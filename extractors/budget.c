/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "budget.h"

#define MIB (G_GUINT64_CONSTANT(1) << 20)

const struct budget_limits budget_default_limits = {
    .most =
        {
            [BUDGET_UNPACKED] = 1024 * MIB,
            [BUDGET_MEMBERS] = 20000,
            [BUDGET_DEPTH] = 8,
            [BUDGET_PAGES] = 5000,
            [BUDGET_TEXT] = 128 * MIB,
            [BUDGET_PIXELS] = 600 * MIB,
            [BUDGET_OCR_PAGES] = 200,
            [BUDGET_TIME] = 60000,
        },
};

static const char *const item_names[BUDGET_ITEMS] = {
    [BUDGET_UNPACKED] = "unpacked-bytes",
    [BUDGET_MEMBERS] = "members",
    [BUDGET_DEPTH] = "depth",
    [BUDGET_PAGES] = "pages",
    [BUDGET_TEXT] = "text-bytes",
    [BUDGET_PIXELS] = "pixels",
    [BUDGET_OCR_PAGES] = "ocr-pages",
    [BUDGET_TIME] = "time-ms",
};

void budget_start(struct budget *budget, const struct budget_limits *limits)
{
    *budget = (struct budget){.limits = *limits};
    budget->deadline_us = g_get_monotonic_time() + (gint64)limits->most[BUDGET_TIME] * 1000;
}

bool budget_spend(struct budget *budget, enum budget_item item, guint64 amount)
{
    if (amount > budget_left(budget, item))
        budget->exhausted[item] = true;
    else
        budget->spent[item] += amount;
    return !budget->exhausted[item];
}

guint64 budget_left(const struct budget *budget, enum budget_item item)
{
    return budget->exhausted[item] ? 0 : budget->limits.most[item] - budget->spent[item];
}

bool budget_has_time(struct budget *budget)
{
    if (g_get_monotonic_time() > budget->deadline_us)
        budget->exhausted[BUDGET_TIME] = true;
    return !budget->exhausted[BUDGET_TIME];
}

const char *budget_item_name(enum budget_item item)
{
    return (guint)item < BUDGET_ITEMS ? item_names[item] : "";
}
