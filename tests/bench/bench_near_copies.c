/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * bench_near_copies [SKETCHES]: what grouping costs. Of 100 synthetic sketches 80 are of a
 * document alone, 10 are five pairs, 8 share half of their bins with thousands (a letterhead)
 * and 2 are one form that was copied again and again.
 */
#include "cost.h"

#include <scanner/near_copies.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static guint64 state = 1;

static guint64 next_random(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

/* The packed bins of random content; the bytes in front are the version, those behind tell of
 * numbers and slots: none. */
static void fill(guint8 bytes[SKETCH_BYTES], guint bands)
{
    memset(bytes, 0, SKETCH_BYTES);
    bytes[0] = 1;
    for (guint i = 0; i < bands * 3; i++)
        bytes[1 + i] = (guint8)(next_random() >> 20);
}

/* Other content in some of the bands. */
static void edit(guint8 bytes[SKETCH_BYTES], guint bands)
{
    for (guint i = 0; i < bands; i++)
        bytes[1 + next_random() % 32 * 3] ^= (guint8)(next_random() >> 20 | 1);
}

static void fill_number(guint8 bytes[SKETCH_BYTES], guint64 number)
{
    static guint8 letterhead[SKETCH_BYTES], form[SKETCH_BYTES];
    guint sort = (guint)(number % 100);

    if (letterhead[0] == 0) {
        fill(letterhead, 32);
        fill(form, 32);
    }
    if (sort < 10 && number % 2)
        edit(bytes, 8); /* of the one before */
    else
        fill(bytes, 32);
    if (sort >= 90 && sort < 98)
        memcpy(bytes + 1, letterhead + 1, (gsize)16 * 3);
    if (sort >= 98) {
        memcpy(bytes, form, SKETCH_BYTES);
        edit(bytes, 2);
    }
}

int main(int argc, char **argv)
{
    guint64 count = argc > 1 ? g_ascii_strtoull(argv[1], NULL, 10) : 1000000;
    struct near_copies *copies = near_copies_new(g_get_tmp_dir(), NULL);
    guint8 bytes[SKETCH_BYTES];
    struct rusage usage;

    if (copies == NULL)
        return 2;
    for (guint64 i = 0; i < count; i++) {
        fill_number(bytes, i);
        near_copies_add(copies, bytes, sizeof bytes);
    }
    double begun = cpu_seconds();
    g_autoptr(GArray) members = near_copies_group(copies, NULL);
    double grouped = cpu_seconds() - begun;
    guint pairs = 0;
    for (guint i = 1; members && i < members->len; i++) {
        const struct near_member *one = &g_array_index(members, struct near_member, i - 1);
        const struct near_member *other = &g_array_index(members, struct near_member, i);
        pairs += one->group == other->group && other->member % 100 < 10;
    }
    getrusage(RUSAGE_SELF, &usage);
    printf("%" G_GUINT64_FORMAT
           " sketches of %u bytes: grouped in %.2f s CPU (%.2f us each), peak %ld "
           "MiB with the mapped file of %" G_GUINT64_FORMAT " MiB; %u of %" G_GUINT64_FORMAT
           " pairs found, %u documents in groups\n",
           count, SKETCH_BYTES, grouped, grouped / (double)count * 1e6, usage.ru_maxrss / 1024,
           count * SKETCH_BYTES >> 20, pairs, count / 20, members ? members->len : 0);
    near_copies_free(copies);
    return 0;
}
