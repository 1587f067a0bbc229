/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_segments.h"

#include "grey_relief.h"
#include "ink_open.h"

#include <leptonica/allheaders.h>

/* Lines are looked for at about this resolution: letters of 7 pt have 10 pixels there. */
#define SEARCH_DPI 100

/* Inches: strokes are thinner than that; letters of 5 to 48 pt are so high. */
#define STROKE_MOST  0.14
#define HEIGHT_LEAST 0.045
#define HEIGHT_MOST  0.7

/* Longer straight lines are frames and rules: inches. Of a line that is not level a shorter part
 * is straight. The letters of 36 pt are 0.5 high. */
#define RULE_LEAST    0.55
#define RULE_STRAIGHT 0.25
#define RULE_THICK    0.09

/* By how much ink has to be darker than the paper around it, or lighter. */
#define CONTRAST_LEAST 40

/* Letters nearer than that stand in one line: inches; in heights of the letters. A full blank parts
 * a label from what stands beside it, but not the single letters of 社　外　秘. */
#define GAP_CLOSED 0.06
#define GAP_JOINED 0.75
#define GAP_SPACED 2.2

/* Within a line letters stand closer than lines do: inches. So much more of the text has to run
 * one way than the other; a run is longer than high by so much. */
#define GAP_OF_LETTERS 0.035
#define AXIS_CLEAR     1.6
#define RUN_LONG       4

/* Letters of one line overlap by that share of the lower one's height, and differ so much. */
#define OVERLAP_LEAST 0.5
#define HEIGHTS_APART 2.2

/* More dark ground than this share of the image may hold light letters. */
#define GROUND_LEAST 0.02F
#define GROUND_DARK  140

/* More runs of ink are no text but a picture or a texture. */
#define RUNS_MOST 1500

/* Specks of paper and dither: pixels of the search, either way. */
#define SPECK_MOST 3

/* A run that is so many times higher than wide is a bar, no letter: not even an I. */
#define BAR_SLIM 8

double page_segment_length(const struct page_segment *segment)
{
    return (double)(segment->right - segment->left) / MAX(segment->bottom - segment->top, 1);
}

/* Ink is there around, in so much of it: inches each way, and a share. Light letters on a bar leave
 * more of its ink between them than dark ones have on paper; but a crowded title block may have as
 * much, and beside its letters a bar is nothing else. Seen in pixels of about that many an inch. */
#define GROUND_AROUND 0.08
#define GROUND_INK    0.55
#define GROUND_PURE   0.85
#define GROUND_DPI    60

/* Where the share of ink, which is 0 where all is ink and 255 where none is, is more than that. */
static PIX *inked(PIX *shares, double share)
{
    return shares ? pixThresholdToBinary(shares, (int)(255 * (1 - share))) : NULL;
}

/* Bars with the light letters on them; NULL: there are none. */
static PIX *bars_of(PIX *ink, int dpi)
{
    const int factor = CLAMP(dpi / GROUND_DPI, 1, 4), around = (int)(GROUND_AROUND * dpi / factor);
    int none = 1;
    PIX *grey =
        factor > 1 ? pixScaleToGray(ink, 1 / (l_float32)factor) : pixConvert1To8(NULL, ink, 255, 0);
    PIX *shares = grey ? pixBlockconv(grey, around, around) : NULL;
    PIX *pure = inked(shares, GROUND_PURE), *mixed = inked(shares, GROUND_INK);
    if (pure)
        pixZero(pure, &none);
    PIX *bars = none || mixed == NULL ? NULL : pixSeedfillBinary(NULL, pure, mixed, 8);
    if (bars)
        pixDilateBrick(bars, bars, around, around);
    PIX *large = bars ? pixExpandReplicate(bars, factor) : NULL;

    pixDestroy(&grey);
    pixDestroy(&shares);
    pixDestroy(&pure);
    pixDestroy(&mixed);
    pixDestroy(&bars);
    return large;
}

static PIX *rules_along(PIX *ink, PIX *bars, int dpi, bool across)
{
    int straight = MAX((int)(RULE_STRAIGHT * dpi), 12), least = (int)(RULE_LEAST * dpi);
    int thick = MAX((int)(RULE_THICK * dpi), 6);
    PIX *parts = ink_open(ink, straight, across);
    PIX *solid = parts ? ink_open(parts, thick, !across) : NULL;
    if (solid && bars)
        pixOr(solid, solid, bars);
    PIX *thin = solid ? pixSubtract(NULL, parts, solid) : NULL; /* a bar is ground for letters */
    PIX *wide = thin ? pixDilateBrick(NULL, thin, 3, 3) : NULL; /* also their blurred edges */
    PIX *rules =
        wide ? pixSelectBySize(wide, across ? least : 0, across ? 0 : least, 8,
                               across ? L_SELECT_WIDTH : L_SELECT_HEIGHT, L_SELECT_IF_GTE, NULL)
             : NULL;

    pixDestroy(&parts);
    pixDestroy(&solid);
    pixDestroy(&thin);
    pixDestroy(&wide);
    return rules;
}

PIX *page_segments_rules(PIX *ink, int dpi)
{
    PIX *bars = bars_of(ink, dpi);
    PIX *across = rules_along(ink, bars, dpi, true), *down = rules_along(ink, bars, dpi, false);

    if (across && down)
        pixOr(across, across, down);
    pixDestroy(&bars);
    pixDestroy(&down);
    return across;
}

/* Strokes that are darker (lighter) than what lies around them, as bits; rules are left away. */
static PIX *find_strokes(PIX *grey, int dpi, bool light)
{
    int side = (int)(STROKE_MOST * dpi) | 1;
    PIX *strokes = grey_relief(grey, side, CONTRAST_LEAST, light);
    PIX *rules = strokes ? page_segments_rules(strokes, dpi) : NULL;
    PIX *clean = NULL;

    if (rules) {
        pixSubtract(strokes, strokes, rules);
        clean = pixSelectBySize(strokes, SPECK_MOST, SPECK_MOST, 8, L_SELECT_IF_EITHER,
                                L_SELECT_IF_GT, NULL);
    }
    pixDestroy(&rules);
    pixDestroy(&strokes);
    return clean;
}

static int compare_left(gconstpointer first, gconstpointer second)
{
    return ((const struct page_segment *)first)->left - ((const struct page_segment *)second)->left;
}

static int compare_top(gconstpointer first, gconstpointer second)
{
    return ((const struct page_segment *)first)->top - ((const struct page_segment *)second)->top;
}

/* About as wide as high: one character. */
static bool is_character(const struct page_segment *segment)
{
    double length = page_segment_length(segment);

    return length > 0.6 && length < 1.6;
}

/* spaced: of the line only single characters are known so far. */
static bool continues(const struct page_segment *line, bool spaced, const struct page_segment *run)
{
    int high = line->bottom - line->top, low = run->bottom - run->top;
    int overlap = MIN(line->bottom, run->bottom) - MAX(line->top, run->top);
    double gap = spaced && is_character(run) ? GAP_SPACED : GAP_JOINED;

    if (high < low) {
        int other = high;
        high = low;
        low = other;
    }
    return line->light == run->light && run->left - line->right <= gap * high &&
           overlap >= OVERLAP_LEAST * low && high <= HEIGHTS_APART * low;
}

/* Joins runs of ink to lines: each continues the nearest line that ends before it. */
static void join_runs(GArray *runs, GArray *lines)
{
    g_autoptr(GByteArray) spaced = g_byte_array_new(); /* one a line from first on */
    guint first = lines->len;

    g_array_sort(runs, compare_left);
    for (guint i = 0; i < runs->len; i++) {
        const struct page_segment *run = &g_array_index(runs, struct page_segment, i);
        guint8 single = is_character(run);
        struct page_segment *best = NULL;
        for (guint j = first; j < lines->len; j++) {
            struct page_segment *line = &g_array_index(lines, struct page_segment, j);
            if (continues(line, spaced->data[j - first], run) &&
                (best == NULL || line->right > best->right))
                best = line;
        }
        if (best == NULL) {
            g_array_append_val(lines, *run);
            g_byte_array_append(spaced, &single, 1);
            continue;
        }
        spaced->data[best - &g_array_index(lines, struct page_segment, first)] &= single;
        best->right = MAX(best->right, run->right);
        best->top = MIN(best->top, run->top);
        best->bottom = MAX(best->bottom, run->bottom);
    }
}

static bool is_run(int width, int height, int dpi)
{
    return height >= HEIGHT_LEAST * dpi && height <= HEIGHT_MOST * dpi && width * BAR_SLIM > height;
}

/* The runs of ink that have the size of letters; NULL: there are too many. */
static GArray *take_runs(PIX *strokes, int dpi, bool light)
{
    GArray *runs = g_array_new(FALSE, TRUE, sizeof(struct page_segment));
    PIX *closed = pixCloseSafeBrick(NULL, strokes, MAX((int)(GAP_CLOSED * dpi), 2), 1);
    BOXA *boxes = closed ? pixConnCompBB(closed, 8) : NULL;
    int count = boxes ? boxaGetCount(boxes) : 0;

    for (int i = 0; i < count; i++) {
        int x, y, width, height;
        boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
        struct page_segment run = {x, y, x + width, y + height, light, 0};
        if (is_run(width, height, dpi))
            g_array_append_val(runs, run);
    }
    boxaDestroy(&boxes);
    pixDestroy(&closed);
    if (runs->len > RUNS_MOST)
        g_clear_pointer(&runs, g_array_unref);
    return runs;
}

static PIX *clip(PIX *grey, int left, int top, int right, int bottom)
{
    BOX *box = boxCreate(MAX(left, 0), MAX(top, 0), right - MAX(left, 0), bottom - MAX(top, 0));
    PIX *part = box ? pixClipRectangle(grey, box, NULL) : NULL;

    boxDestroy(&box);
    return part;
}

/* The shade of the paper: the most frequent one. */
static int ground_of(PIX *part)
{
    NUMA *counts = pixGetGrayHistogram(part, 1);
    l_float32 most = 0;
    l_int32 shade = 255;

    if (counts)
        numaGetMax(counts, &most, &shade);
    numaDestroy(&counts);
    return shade;
}

/* Between light letters the ground looks dark, and the other way round: what lies on the wrong
 * ground is dropped. */
static void drop_gaps(PIX *small, GArray *lines)
{
    for (guint i = lines->len; i-- > 0;) {
        const struct page_segment *line = &g_array_index(lines, struct page_segment, i);
        PIX *part = clip(small, line->left - 2, line->top - 2, line->right + 2, line->bottom + 2);
        bool light = part && ground_of(part) < GROUND_DARK;
        if (part && light != line->light)
            g_array_remove_index_fast(lines, i);
        pixDestroy(&part);
    }
}

static bool find_lines(PIX *small, int dpi, bool light, GArray *lines)
{
    PIX *strokes = find_strokes(small, dpi, light);
    g_autoptr(GArray) runs = strokes ? take_runs(strokes, dpi, light) : NULL;

    if (runs)
        join_runs(runs, lines);
    pixDestroy(&strokes);
    return runs != NULL;
}

static bool has_dark_ground(PIX *small)
{
    PIX *dark = pixThresholdToBinary(small, GROUND_DARK);
    PIX *solid = dark ? pixOpenBrick(NULL, dark, 9, 9) : NULL;
    l_float32 share = 0;

    if (solid)
        pixForegroundFraction(solid, &share);
    pixDestroy(&dark);
    pixDestroy(&solid);
    return share >= GROUND_LEAST;
}

static void enlarge(GArray *lines, int factor)
{
    for (guint i = 0; i < lines->len; i++) {
        struct page_segment *line = &g_array_index(lines, struct page_segment, i);
        line->left *= factor;
        line->top *= factor;
        line->right *= factor;
        line->bottom *= factor;
    }
}

static PIX *shrink(PIX *grey, int dpi, int *factor)
{
    *factor = MAX((dpi + SEARCH_DPI / 4) / SEARCH_DPI, 1);
    return *factor > 1 ? pixScaleAreaMap(grey, 1 / (l_float32)*factor, 1 / (l_float32)*factor)
                       : pixClone(grey);
}

GArray *page_segments_find(PIX *grey, int dpi)
{
    GArray *lines = g_array_new(FALSE, TRUE, sizeof(struct page_segment));
    int factor = 1;
    PIX *small = shrink(grey, dpi, &factor);

    bool told = small && find_lines(small, dpi / factor, false, lines);

    if (told && has_dark_ground(small)) {
        told = find_lines(small, dpi / factor, true, lines);
        drop_gaps(small, lines);
    }

    pixDestroy(&small);
    if (!told) {
        g_array_unref(lines);
        return NULL;
    }
    enlarge(lines, factor);
    g_array_sort(lines, compare_top);
    return lines;
}

/* How much text runs that way, pixels. */
static int run_length(PIX *strokes, int dpi, bool across)
{
    int gap = MAX((int)(GAP_OF_LETTERS * dpi), 2), sum = 0;
    PIX *closed = pixCloseSafeBrick(NULL, strokes, across ? gap : 1, across ? 1 : gap);
    BOXA *boxes = closed ? pixConnCompBB(closed, 8) : NULL;
    int count = boxes ? boxaGetCount(boxes) : 0;

    for (int i = 0; i < count; i++) {
        int width, height;
        boxaGetBoxGeometry(boxes, i, NULL, NULL, &width, &height);
        int length = across ? width : height, thick = across ? height : width;
        if (thick >= HEIGHT_LEAST * dpi && thick <= HEIGHT_MOST * dpi && length >= RUN_LONG * thick)
            sum += length;
    }
    boxaDestroy(&boxes);
    pixDestroy(&closed);
    return sum;
}

enum text_axis page_segments_axis(PIX *grey, int dpi)
{
    int factor = 1;
    PIX *small = shrink(grey, dpi, &factor);
    PIX *strokes = small ? find_strokes(small, dpi / factor, false) : NULL;
    int across = strokes ? run_length(strokes, dpi / factor, true) : 0;
    int down = strokes ? run_length(strokes, dpi / factor, false) : 0;

    pixDestroy(&small);
    pixDestroy(&strokes);
    if (across > AXIS_CLEAR * down)
        return AXIS_ACROSS;
    return down > AXIS_CLEAR * across ? AXIS_DOWN : AXIS_UNCLEAR;
}

/* ---- columns ---- */

static bool stands_below(const struct page_segment *upper, const struct page_segment *lower)
{
    int width = upper->right - upper->left, other = lower->right - lower->left;
    int apart = abs(upper->left + upper->right - lower->left - lower->right) / 2;
    int gap = lower->top - upper->bottom;

    return upper->light == lower->light && apart * 3 <= width && width * 3 <= other * 5 &&
           other * 3 <= width * 5 && gap >= -width / 8 && gap * 5 <= width * 4;
}

/* Follows a column down from its first character; the places of its parts, ascending. */
static GArray *follow_column(const GArray *segments, guint first)
{
    GArray *parts = g_array_new(FALSE, FALSE, sizeof(guint));
    const struct page_segment *last = &g_array_index(segments, struct page_segment, first);

    g_array_append_val(parts, first);
    for (guint i = first + 1; i < segments->len; i++) {
        const struct page_segment *next = &g_array_index(segments, struct page_segment, i);
        if (is_character(next) && stands_below(last, next)) {
            g_array_append_val(parts, i);
            last = next;
        }
    }
    return parts;
}

static struct page_segment take_column(GArray *segments, const GArray *parts)
{
    struct page_segment column =
        g_array_index(segments, struct page_segment, g_array_index(parts, guint, 0));

    column.written = parts->len;
    for (guint i = parts->len; i-- > 0;) {
        guint at = g_array_index(parts, guint, i);
        const struct page_segment *part = &g_array_index(segments, struct page_segment, at);
        column.left = MIN(column.left, part->left);
        column.right = MAX(column.right, part->right);
        column.bottom = MAX(column.bottom, part->bottom);
        g_array_remove_index(segments, at);
    }
    return column;
}

GArray *page_segments_take_columns(GArray *segments)
{
    GArray *columns = g_array_new(FALSE, TRUE, sizeof(struct page_segment));

    for (guint i = 0; i < segments->len;) {
        if (!is_character(&g_array_index(segments, struct page_segment, i))) {
            i++;
            continue;
        }
        g_autoptr(GArray) parts = follow_column(segments, i);
        if (parts->len < 2) {
            i++;
            continue;
        }
        struct page_segment column = take_column(segments, parts);
        g_array_append_val(columns, column);
    }
    return columns;
}

/* ---- cutting out ---- */

/* How high letters are. */
struct letter_heights {
    int usual;   /* what most of the ink has, weighed by the width of its parts */
    int tallest; /* of one letter alone that is no bar */
};

/* What frames a line and is not part of it: a box around it, bars at its ends, a rule above or
 * below. An l or an I is as slim as a bar, but no higher than what is tallest beside it. */
static bool is_frame(const PIX *cut, int width, int height, double filled,
                     const struct letter_heights *letters)
{
    double across = (double)width / pixGetWidth(cut), down = (double)height / pixGetHeight(cut);

    if (across > 0.7 && down > 0.6 && filled < 0.35)
        return true;
    if (across > 0.6 && down < 0.15 && width > 2 * letters->usual)
        return true;
    return width * BAR_SLIM < height && height > letters->usual * 1.05 &&
           height > letters->tallest * 1.15;
}

static struct letter_heights measure_letters(BOXA *boxes)
{
    struct letter_heights heights = {0};
    int count = boxaGetCount(boxes), best = 0;
    double sum = 0, weight = 0;

    for (int i = 0; i < count; i++) {
        int width, height;
        boxaGetBoxGeometry(boxes, i, NULL, NULL, &width, &height);
        if (width > 4 * height || width * BAR_SLIM < height)
            continue;
        sum += (double)width * height;
        weight += width;
        best = MAX(best, height);
        if (width < 2 * height && width * 4 > height)
            heights.tallest = MAX(heights.tallest, height);
    }
    heights.usual = weight > 0 ? (int)(sum / weight) : best;
    return heights;
}

/* Of a box its straight sides alone: a letter may touch it. */
static PIX *sides_of(PIX *part, const PIX *cut)
{
    PIX *across = pixOpenBrick(NULL, part, MAX(pixGetWidth(cut) * 3 / 10, 1), 1);
    PIX *down = pixOpenBrick(NULL, part, 1, MAX(pixGetHeight(cut) * 11 / 20, 1));

    if (across && down)
        pixOr(across, across, down);
    pixDestroy(&down);
    return across;
}

static void erase_part(PIX *cut, PIX *part, int x, int y, int ground)
{
    bool box = pixGetWidth(part) > pixGetWidth(cut) / 2;
    PIX *lines = box ? sides_of(part, cut) : pixClone(part);
    PIX *wider = lines ? pixAddBorder(lines, 2, 0) : NULL;

    if (wider) {
        pixDilateBrick(wider, wider, 3, 3); /* its blurred edges */
        pixSetMaskedGeneral(cut, wider, (l_uint32)ground, x - 2, y - 2);
    }
    pixDestroy(&lines);
    pixDestroy(&wider);
}

/* Half way between paper and ink. */
static int ink_level(PIX *cut, int ground)
{
    l_int32 darkest = 0;

    pixGetExtremeValue(cut, 1, L_SELECT_MIN, NULL, NULL, NULL, &darkest);
    return MAX((ground + darkest) / 2, 1);
}

static void erase_frame(PIX *cut, int ground)
{
    PIXA *parts = NULL;
    PIX *ink = pixThresholdToBinary(cut, ink_level(cut, ground));
    BOXA *boxes = ink ? pixConnComp(ink, &parts, 8) : NULL;
    struct letter_heights letters = boxes ? measure_letters(boxes) : (struct letter_heights){0};
    int count = boxes ? boxaGetCount(boxes) : 0;

    for (int i = 0; i < count; i++) {
        int x, y, width, height, pixels = 0;
        PIX *part = pixaGetPix(parts, i, L_CLONE);
        boxaGetBoxGeometry(boxes, i, &x, &y, &width, &height);
        pixCountPixels(part, &pixels, NULL);
        if (is_frame(cut, width, height, (double)pixels / (width * height), &letters))
            erase_part(cut, part, x, y, ground);
        pixDestroy(&part);
    }
    boxaDestroy(&boxes);
    pixaDestroy(&parts);
    pixDestroy(&ink);
}

/* The characters of a column, of equal height each, side by side. */
static PIX *lay_column(PIX *grey, const struct page_segment *column)
{
    int width = column->right - column->left, margin = width / 6;
    int step = (column->bottom - column->top) / (int)column->written;
    int wide = width + 2 * margin;
    PIX *line = pixCreate(wide * (int)column->written, step + 2 * margin, 8);

    if (line)
        pixSetAllArbitrary(line, 255);
    for (int i = 0; line && i < (int)column->written; i++) {
        int top = column->top + i * (column->bottom - column->top) / (int)column->written;
        pixRasterop(line, i * wide, margin, wide, step, PIX_SRC, grey, column->left - margin, top);
    }
    return line;
}

PIX *page_segment_cut(PIX *grey, const struct page_segment *segment)
{
    int height = segment->bottom - segment->top, margin = height / 5 + 2;
    PIX *part = segment->written > 0 ? lay_column(grey, segment)
                                     : clip(grey, segment->left - margin, segment->top - margin,
                                            segment->right + margin, segment->bottom + margin);
    if (part == NULL)
        return NULL;
    if (segment->light)
        pixInvert(part, part);
    int ground = ground_of(part);
    erase_frame(part, ground); /* what it leaves of a box are bars */
    erase_frame(part, ground);
    PIX *framed = pixAddBorderGeneral(part, margin, margin, margin, margin, (l_uint32)ground);
    pixDestroy(&part);
    return framed;
}
