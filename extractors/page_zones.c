/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_zones.h"

#include "picture_blank.h"

#include <leptonica/allheaders.h>

/* Shares of a page. Four of five labels stand in the strips; the title block of a drawing is
 * in the lower right corner (JIS Z 8311, 5.1). */
struct zone {
    float left, top, right, bottom;
    bool drawing; /* only of pages that are wider than high */
};
static const struct zone zones_of_page[] = {
    {0, 0, 1, 0.15F, false}, {0, 0.85F, 1, 1, false}, {0.55F, 0.70F, 1, 0.85F, true}};

/* A page lower than this, inches, is one zone. */
#define PAGE_LEAST 4

/* Longer straight lines are no strokes of letters: inches. Letters of 36 pt are 0.5. */
#define RULE_LEAST 0.6

/* Darker than this is ink, of paper that is white after scanning. */
#define INK_DARK 150

/* So many letters, read with so much confidence, are words. */
#define WORDS_LETTERS 8
#define WORDS_SURE    70

static void free_line(gpointer line)
{
    g_free((char *)((struct ocr_line *)line)->text);
    g_free(line);
}

void page_zones_clear(struct page_zones *zones)
{
    g_clear_pointer(&zones->lines, g_ptr_array_unref);
    *zones = (struct page_zones){0};
}

bool page_zones_are_words(const struct page_zones *zones)
{
    return zones->letters >= WORDS_LETTERS && zones->sure >= (double)zones->letters * WORDS_SURE;
}

struct zone_taking {
    struct page_zones *zones;
    const struct zone *zone;
};

static void take_line(void *closure, const struct ocr_line *line)
{
    struct zone_taking *taking = closure;
    const struct zone *zone = taking->zone;
    float width = zone->right - zone->left, height = zone->bottom - zone->top;
    struct ocr_line *copy = g_new(struct ocr_line, 1);
    guint letters = (guint)g_utf8_strlen(line->text, -1);

    *copy = (struct ocr_line){
        .text = g_strdup(line->text),
        .confidence = line->confidence,
        .box = {zone->left + line->box.left * width, zone->top + line->box.top * height,
                zone->left + line->box.right * width, zone->top + line->box.bottom * height},
    };
    g_ptr_array_add(taking->zones->lines, copy);
    taking->zones->letters += letters;
    taking->zones->sure += (double)line->confidence * letters;
}

void page_zones_drop_rules(PIX *grey, int dpi)
{
    int least = MAX((int)(dpi * RULE_LEAST), 20);
    int none = 1;
    PIX *ink = pixThresholdToBinary(grey, INK_DARK);
    PIX *rules = ink ? pixOpenBrick(NULL, ink, least, 1) : NULL;
    PIX *upright = ink ? pixOpenBrick(NULL, ink, 1, least) : NULL;

    if (rules && upright) {
        pixOr(rules, rules, upright);
        pixZero(rules, &none);
    }
    if (!none) {
        pixDilateBrick(rules, rules, 3, 3); /* their blurred edges */
        pixSetMasked(grey, rules, 255);
    }
    pixDestroy(&ink);
    pixDestroy(&rules);
    pixDestroy(&upright);
}

static enum ocr_end read_zone(PIX *grey, int dpi, struct budget *budget, struct page_zones *zones,
                              const struct zone *zone)
{
    float width = (float)pixGetWidth(grey), height = (float)pixGetHeight(grey);
    struct zone_taking taking = {zones, zone};
    BOX *box = boxCreate((int)(zone->left * width), (int)(zone->top * height),
                         (int)((zone->right - zone->left) * width),
                         (int)((zone->bottom - zone->top) * height));
    PIX *part = box ? pixClipRectangle(grey, box, NULL) : NULL;
    enum ocr_end end = OCR_DONE;

    if (part && !picture_is_blank(part)) {
        page_zones_drop_rules(part, dpi);
        if (!picture_is_blank(part))
            end = ocr_read(part, dpi, OCR_SCATTERED, budget, take_line, &taking);
    }
    pixDestroy(&part);
    boxDestroy(&box);
    return end;
}

enum ocr_end page_zones_read(PIX *grey, int dpi, struct budget *budget, struct page_zones *zones)
{
    static const struct zone whole = {0, 0, 1, 1, false};
    bool wide = pixGetWidth(grey) > pixGetHeight(grey);
    enum ocr_end end = OCR_DONE;

    *zones = (struct page_zones){.lines = g_ptr_array_new_with_free_func(free_line)};
    if (pixGetHeight(grey) < dpi * PAGE_LEAST)
        return read_zone(grey, dpi, budget, zones, &whole);
    for (guint i = 0; i < G_N_ELEMENTS(zones_of_page) && end == OCR_DONE; i++)
        if (wide || !zones_of_page[i].drawing)
            end = read_zone(grey, dpi, budget, zones, &zones_of_page[i]);
    return end;
}
