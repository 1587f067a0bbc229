/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_turn.h"

#include "page_zones.h"

#include <leptonica/allheaders.h>

/* The sample: a square of so many inches, in the part of the page with the most letters. */
#define SAMPLE_INCHES 1.6

/* The sample has to have so much ink, but be no picture. */
#define INK_LEAST 0.015F
#define INK_MOST  0.35F
#define INK_DARK  150

/* So many letters, read with so much confidence, say that they are upright. */
#define LETTERS_LEAST 8
#define SURE_UPRIGHT  72
#define SURE_LEAST    62
/* Another direction has to be so much better than the page as it is. */
#define BETTER 1.25

struct reading_score {
    guint letters;
    double sure; /* confidences added up, of lines of some confidence */
};

static void take_line(void *closure, const struct ocr_line *line)
{
    struct reading_score *score = closure;
    guint letters = (guint)g_utf8_strlen(line->text, -1);

    score->letters += letters;
    score->sure += (double)line->confidence * letters;
}

static double mean(const struct reading_score *score)
{
    return score->letters > 0 ? score->sure / score->letters : 0;
}

static l_float32 share_within(PIX *pix, BOX *box)
{
    l_float32 share = 0;
    PIX *part = pixClipRectangle(pix, box, NULL);

    if (part)
        pixForegroundFraction(part, &share);
    pixDestroy(&part);
    return share;
}

/* The square with the most edges between ink and paper: letters have more than anything else. */
static BOX *densest_square(PIX *ink, PIX *edges, int side)
{
    BOX *best = NULL;
    l_float32 most = 0;

    for (int y = 0; y + side <= pixGetHeight(ink); y += side / 2)
        for (int x = 0; x + side <= pixGetWidth(ink); x += side / 2) {
            BOX *box = boxCreate(x, y, side, side);
            l_float32 inked = share_within(ink, box), edged = share_within(edges, box);
            if (inked > INK_LEAST && inked < INK_MOST && edged > most) {
                most = edged;
                boxDestroy(&best);
                best = boxClone(box);
            }
            boxDestroy(&box);
        }
    return best;
}

static BOX *choose_sample(PIX *grey, int dpi)
{
    int shorter = MIN(pixGetWidth(grey), pixGetHeight(grey));
    int side = MAX(MIN((int)(SAMPLE_INCHES * dpi), shorter), 8);
    PIX *ink = pixThresholdToBinary(grey, INK_DARK);
    PIX *edges = ink ? pixDilateBrick(NULL, ink, 3, 3) : NULL;
    BOX *box = NULL;

    if (edges) {
        pixXor(edges, edges, ink);
        box = densest_square(ink, edges, side);
    }
    pixDestroy(&ink);
    pixDestroy(&edges);
    return box;
}

static struct reading_score read_turned(PIX *sample, int quarters, int dpi, struct budget *budget)
{
    struct reading_score score = {0};
    PIX *turned = pixRotateOrth(sample, quarters);

    if (turned)
        ocr_read(turned, dpi, OCR_BLOCK, budget, take_line, &score);
    pixDestroy(&turned);
    return score;
}

static int best_direction(PIX *sample, int dpi, struct budget *budget)
{
    struct reading_score upright = read_turned(sample, 0, dpi, budget);
    double best = upright.sure * BETTER;
    int quarters = 0;

    if (upright.letters >= LETTERS_LEAST && mean(&upright) >= SURE_UPRIGHT)
        return 0;
    for (int i = 1; i < 4; i++) {
        struct reading_score score = read_turned(sample, i, dpi, budget);
        if (score.letters < LETTERS_LEAST || mean(&score) < SURE_LEAST ||
            mean(&score) < mean(&upright) + 5 || score.sure <= best)
            continue;
        best = score.sure;
        quarters = i;
    }
    return quarters;
}

int page_turn_find(PIX *grey, int dpi, struct budget *budget)
{
    BOX *box = choose_sample(grey, dpi);
    PIX *sample = box ? pixClipRectangle(grey, box, NULL) : NULL;
    int quarters = 0;

    if (sample) {
        page_zones_drop_rules(sample, dpi);
        quarters = best_direction(sample, dpi, budget);
    }
    pixDestroy(&sample);
    boxDestroy(&box);
    return quarters;
}
