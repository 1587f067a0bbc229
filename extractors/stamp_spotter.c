/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_spotter.h"

#include <math.h>
#include <string.h>

const char stamp_characters[] = "㊙秘極厳社外部関係者内限り機密取扱注意複写禁止持出"
                                "ACDEFILNOPRSTUYadefilnt";

/* After the classes: the natural logarithm of the size in letters, and where the middle is, in
 * letters. */
enum { SIZE = STAMP_CLASSES, OFFSET_X, OFFSET_Y };

/* What is believed less is no letter. */
#define SHARE_LEAST 0.06F

/* What the network says that much less of than of nothing is below a thousandth. */
#define SAYS_NOTHING 12.0F

/* Two of one kind whose middles are nearer than that, in letters of the larger one, are one. */
#define APART_LEAST 0.45F

/* A texture may look like letters everywhere, a little: of a view no more than the surest so many.
 */
#define LETTERS_MOST 4000

/* The most that is said of a letter. Four at once: each would wait for the one before. */
static float most_of(const float *said)
{
    float most[4] = {said[1], said[2], said[3], said[4]};
    int k = 5;

    for (; k + 4 <= STAMP_CLASSES; k += 4)
        for (int i = 0; i < 4; i++)
            most[i] = MAX(most[i], said[k + i]);
    for (; k < STAMP_CLASSES; k++)
        most[0] = MAX(most[0], said[k]);
    return MAX(MAX(most[0], most[1]), MAX(most[2], most[3]));
}

/* Whether there is anything but nothing. */
static bool put_shares(float *shares, const float *said)
{
    float most = most_of(said), sum = 0;

    if (most < said[0] - SAYS_NOTHING) {
        memset(shares, 0, STAMP_CLASSES * sizeof *shares);
        shares[0] = 1;
        return false;
    }
    most = MAX(most, said[0]);
    for (int k = 0; k < STAMP_CLASSES; k++)
        sum += shares[k] = expf(said[k] - most);
    for (int k = 0; k < STAMP_CLASSES; k++)
        shares[k] /= sum;
    return true;
}

static void add_letters(GArray *letters, const float *shares, const float *said, int column,
                        int row)
{
    for (guint8 k = STAMP_OTHER; k < STAMP_CLASSES; k++) {
        if (shares[k] < SHARE_LEAST)
            continue;
        struct stamp_letter letter = {
            .x = ((float)column + 0.5F) * STAMP_SPOT_CELL +
                 CLAMP(said[OFFSET_X], -1, 1) * STAMP_LETTER,
            .y =
                ((float)row + 0.5F) * STAMP_SPOT_CELL + CLAMP(said[OFFSET_Y], -1, 1) * STAMP_LETTER,
            .size = expf(CLAMP(said[SIZE], -1, 1)) * STAMP_LETTER,
            .share = shares[k],
            .kind = k,
        };
        g_array_append_val(letters, letter);
    }
}

static gint by_share(gconstpointer a, gconstpointer b)
{
    float left = ((const struct stamp_letter *)a)->share;
    float right = ((const struct stamp_letter *)b)->share;

    return left > right ? -1 : left < right;
}

/* Of the cells of one letter the surest stays. */
static void drop_doubles(GArray *letters)
{
    guint kept = 0;

    g_array_sort(letters, by_share);
    g_array_set_size(letters, MIN(letters->len, LETTERS_MOST));
    struct stamp_letter *all = (struct stamp_letter *)(void *)letters->data;
    for (guint i = 0; i < letters->len; i++) {
        bool same = false;
        for (guint j = 0; j < kept && !same; j++)
            same = all[i].kind == all[j].kind && hypotf(all[i].x - all[j].x, all[i].y - all[j].y) <
                                                     APART_LEAST * MAX(all[i].size, all[j].size);
        if (!same)
            all[kept++] = all[i];
    }
    g_array_set_size(letters, kept);
}

struct stamp_sight stamp_spot_image(const struct stamp_net *spotter,
                                    const struct stamp_tensor *image)
{
    struct stamp_tensor out = stamp_net_run(spotter, image, 0, 0);
    struct stamp_sight sight = {.columns = out.width,
                                .rows = out.height,
                                .letters = g_array_new(FALSE, FALSE, sizeof(struct stamp_letter))};

    sight.shares = g_new(float, (gsize)(sight.columns * sight.rows) * STAMP_CLASSES);
    for (int row = 0; row < sight.rows; row++)
        for (int column = 0; column < sight.columns; column++) {
            const float *said = stamp_tensor_at(&out, column, row);
            float *shares = sight.shares + (gsize)(row * sight.columns + column) * STAMP_CLASSES;
            if (put_shares(shares, said))
                add_letters(sight.letters, shares, said, column, row);
        }
    drop_doubles(sight.letters);
    g_free(out.values);
    return sight;
}

void stamp_sight_clear(struct stamp_sight *sight)
{
    g_clear_pointer(&sight->shares, g_free);
    g_clear_pointer(&sight->letters, g_array_unref);
}

float stamp_sight_share(const struct stamp_sight *sight, float x, float y, guint8 kind)
{
    int column = (int)floorf(x / STAMP_SPOT_CELL), row = (int)floorf(y / STAMP_SPOT_CELL);
    float most = 0;

    for (int i = MAX(0, row - 1); i <= MIN(sight->rows - 1, row + 1); i++)
        for (int j = MAX(0, column - 1); j <= MIN(sight->columns - 1, column + 1); j++)
            most = MAX(most, sight->shares[(gsize)(i * sight->columns + j) * STAMP_CLASSES + kind]);
    return most;
}
