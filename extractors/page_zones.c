/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_zones.h"

#include "ocr_repair.h"
#include "page_segments.h"
#include "picture_blank.h"
#include "stamp_line.h"

#include <leptonica/allheaders.h>

/* Shares of a page. Four of five labels stand in the strips; the title block of a drawing is
 * in the lower right corner (JIS Z 8311, 5.1). */
enum zone_kind {
    ZONE_ALL, /* a page that is one zone */
    ZONE_HEAD,
    ZONE_FOOT,
    ZONE_TITLE_BLOCK, /* only of pages that are wider than high */
    ZONE_EDGE,        /* only what is written downwards */
};
struct zone {
    float left, top, right, bottom;
    enum zone_kind kind;
};
/* Where the title block begins, in the foot, too. */
#define TITLE_LEFT 0.55F

static const struct zone zones_of_page[] = {{0, 0, 1, 0.15F, ZONE_HEAD},
                                            {0, 0.85F, 1, 1, ZONE_FOOT},
                                            {TITLE_LEFT, 0.70F, 1, 0.85F, ZONE_TITLE_BLOCK},
                                            {0, 0, 0.08F, 0.85F, ZONE_EDGE},
                                            {0.92F, 0, 1, 0.85F, ZONE_EDGE}};

/* So many rows next to the edge are read however long; further in only what is short as labels
 * are, in heights of its letters: 取扱区分：関係者外秘 is 10, STRICTLY CONFIDENTIAL 14. */
#define ROWS_OUTSIDE 2
#define LABEL_LENGTH 22

/* Beyond so many rows from the edge the page has begun: cells of tables, lines of forms. Only the
 * title block of a drawing has more of them. */
#define ROWS_MOST 5

/* A line that was read with so much confidence holds no label that was misread. */
#define LABEL_SURE 92

/* Of a column so many characters are a label. */
#define COLUMN_MOST 8

/* A line is known when that share of it was read. */
#define KNOWN_SHARE 0.6F

/* A page lower than this, inches, is one zone. */
#define PAGE_LEAST 4

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

/* A line of a zone that is being read. */
struct line_taking {
    struct page_zones *zones;
    struct text_box box; /* of the page */
    GString *text;       /* what was read, or NULL */
    float least;         /* how much was believed in it, at least */
};

static void take_line(void *closure, const struct ocr_line *line)
{
    struct line_taking *taking = closure;
    struct ocr_line *copy = g_new(struct ocr_line, 1);
    guint letters = (guint)g_utf8_strlen(line->text, -1);

    *copy = (struct ocr_line){g_strdup(line->text), line->confidence, taking->box};
    g_ptr_array_add(taking->zones->lines, copy);
    taking->least = MIN(taking->least, line->confidence);
    if (taking->text)
        g_string_append(taking->text, line->text);
    taking->zones->letters += letters;
    taking->zones->sure += (double)line->confidence * letters;
}

void page_zones_drop_rules(PIX *grey, int dpi)
{
    int none = 1;
    PIX *ink = pixThresholdToBinary(grey, INK_DARK);
    PIX *rules = ink ? page_segments_rules(ink, dpi) : NULL;

    if (rules)
        pixZero(rules, &none);
    if (!none)
        pixSetMasked(grey, rules, 255);
    pixDestroy(&ink);
    pixDestroy(&rules);
}

static float overlap(float low, float high, float other_low, float other_high)
{
    return MAX(MIN(high, other_high) - MAX(low, other_low), 0);
}

static bool is_known(const struct text_box *box, const GArray *known)
{
    float area = (box->right - box->left) * (box->bottom - box->top), covered = 0;

    for (guint i = 0; known && i < known->len; i++) {
        const struct text_box *other = &g_array_index(known, struct text_box, i);
        covered += overlap(box->left, box->right, other->left, other->right) *
                   overlap(box->top, box->bottom, other->top, other->bottom);
    }
    return covered >= KNOWN_SHARE * area;
}

/* A zone that is being read. */
struct zone_reading {
    const struct zone *zone;
    PIX *part;
    int dpi;
    bool wide; /* the page is wider than high, as drawings are */
    struct budget *budget;
    const GArray *known;
    struct page_zones *zones;
};

static struct text_box place_of(const struct zone_reading *reading,
                                const struct page_segment *segment)
{
    const struct zone *zone = reading->zone;
    float across = (zone->right - zone->left) / (float)pixGetWidth(reading->part);
    float down = (zone->bottom - zone->top) / (float)pixGetHeight(reading->part);

    return (struct text_box){
        zone->left + (float)segment->left * across, zone->top + (float)segment->top * down,
        zone->left + (float)segment->right * across, zone->top + (float)segment->bottom * down};
}

/* What the recogniser has misread, where the line holds a label. */
static void take_label(const struct line_taking *taking, PIX *cut, int letter)
{
    float confidence = 0;
    const char *label = stamp_line_label(cut, letter, &confidence);

    if (label == NULL || ocr_holds(taking->text->str, label))
        return;
    struct ocr_line *line = g_new(struct ocr_line, 1);
    *line = (struct ocr_line){g_strdup(label), 100 * confidence, taking->box};
    g_ptr_array_add(taking->zones->lines, line);
}

static enum ocr_end read_segment(const struct zone_reading *reading,
                                 const struct page_segment *segment)
{
    g_autoptr(GString) text = g_string_new(NULL);
    struct line_taking taking = {reading->zones, place_of(reading, segment), text, 100};
    int letter =
        segment->written > 0 ? segment->right - segment->left : segment->bottom - segment->top;
    enum ocr_end end = OCR_DONE;

    if (is_known(&taking.box, reading->known))
        return end;
    PIX *cut = page_segment_cut(reading->part, segment);
    if (cut)
        end = ocr_read(cut, reading->dpi, OCR_LINE, reading->budget, take_line, &taking);
    if (cut && end == OCR_DONE && (text->len == 0 || taking.least < LABEL_SURE) &&
        page_segment_length(segment) <= LABEL_LENGTH)
        take_label(&taking, cut, letter);
    pixDestroy(&cut);
    return end;
}

/* How many rows lie between a line and the edge of the page: above it, in the foot below it. */
static guint rows_beyond(const GArray *lines, guint place, bool foot)
{
    const struct page_segment *line = &g_array_index(lines, struct page_segment, place);
    const struct page_segment *last = NULL;
    guint rows = 0;

    for (guint i = 0; i < lines->len; i++) {
        const struct page_segment *other =
            &g_array_index(lines, struct page_segment, foot ? lines->len - 1 - i : i);
        bool beyond = foot ? other->top >= line->bottom : other->bottom <= line->top;
        bool same_row = last && other->top < last->bottom && other->bottom > last->top;
        if (!beyond || same_row)
            continue;
        last = other;
        rows++;
    }
    return rows;
}

static bool is_in_title_block(const struct zone_reading *reading, const struct page_segment *line)
{
    return reading->zone->kind == ZONE_TITLE_BLOCK ||
           (reading->wide && reading->zone->kind == ZONE_FOOT &&
            (float)line->left > TITLE_LEFT * (float)pixGetWidth(reading->part));
}

static bool may_be_label(const struct zone_reading *reading, const GArray *lines, guint place)
{
    const struct page_segment *line = &g_array_index(lines, struct page_segment, place);
    enum zone_kind kind = reading->zone->kind;
    bool is_short = page_segment_length(line) <= LABEL_LENGTH;

    if (kind == ZONE_ALL || (is_short && is_in_title_block(reading, line)))
        return true;
    return kind != ZONE_TITLE_BLOCK &&
           rows_beyond(lines, place, kind == ZONE_FOOT) < (is_short ? ROWS_MOST : ROWS_OUTSIDE);
}

/* A zone whose lines cannot be told by their shape: the recogniser has to find them. */
static enum ocr_end read_crowded(const struct zone_reading *reading)
{
    const struct zone *zone = reading->zone;
    struct line_taking taking = {
        reading->zones, {zone->left, zone->top, zone->right, zone->bottom}, NULL, 100};

    if (zone->kind == ZONE_EDGE)
        return OCR_DONE;
    return ocr_read(reading->part, reading->dpi, OCR_SCATTERED, reading->budget, take_line,
                    &taking);
}

static enum ocr_end read_lines(const struct zone_reading *reading)
{
    g_autoptr(GArray) lines = page_segments_find(reading->part, reading->dpi);
    g_autoptr(GArray) columns = lines ? page_segments_take_columns(lines) : NULL;
    enum ocr_end end = OCR_DONE;

    if (lines == NULL)
        return read_crowded(reading);

    for (guint i = 0; i < columns->len && end == OCR_DONE; i++) {
        const struct page_segment *column = &g_array_index(columns, struct page_segment, i);
        if (column->written <= COLUMN_MOST)
            end = read_segment(reading, column);
    }
    for (guint i = 0; i < lines->len && end == OCR_DONE; i++)
        if (reading->zone->kind != ZONE_EDGE && may_be_label(reading, lines, i))
            end = read_segment(reading, &g_array_index(lines, struct page_segment, i));
    return end;
}

static enum ocr_end read_zone(PIX *grey, const struct zone_reading *given, const struct zone *zone)
{
    float width = (float)pixGetWidth(grey), height = (float)pixGetHeight(grey);
    struct zone_reading reading = *given;
    BOX *box = boxCreate((int)(zone->left * width), (int)(zone->top * height),
                         (int)((zone->right - zone->left) * width),
                         (int)((zone->bottom - zone->top) * height));
    enum ocr_end end = OCR_DONE;

    reading.zone = zone;
    reading.part = box ? pixClipRectangle(grey, box, NULL) : NULL;
    if (reading.part && !picture_is_blank(reading.part)) {
        page_zones_drop_rules(reading.part, reading.dpi);
        end = read_lines(&reading);
    }
    pixDestroy(&reading.part);
    boxDestroy(&box);
    return end;
}

enum ocr_end page_zones_read(PIX *grey, int dpi, struct budget *budget, const GArray *known,
                             struct page_zones *zones)
{
    static const struct zone whole = {0, 0, 1, 1, ZONE_ALL};
    struct zone_reading reading = {.dpi = dpi,
                                   .wide = pixGetWidth(grey) > pixGetHeight(grey),
                                   .budget = budget,
                                   .known = known,
                                   .zones = zones};
    enum ocr_end end = OCR_DONE;

    *zones = (struct page_zones){.lines = g_ptr_array_new_with_free_func(free_line)};
    if (pixGetHeight(grey) < dpi * PAGE_LEAST)
        return read_zone(grey, &reading, &whole);
    for (guint i = 0; i < G_N_ELEMENTS(zones_of_page) && end == OCR_DONE; i++)
        if (reading.wide || zones_of_page[i].kind != ZONE_TITLE_BLOCK)
            end = read_zone(grey, &reading, &zones_of_page[i]);
    return end;
}
