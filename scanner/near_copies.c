/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "near_copies.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define BANDS     (SKETCH_BINS / 2)
#define BAND_BITS 24U
/* A band is three bytes of the packed sketch, behind the version. */
#define BAND_BYTES 3U

/* Of 64 bins: less is not near (0.44), and what is nearly the same (0.84). */
#define NEAR_LEAST   28U
#define NEARLY_EQUAL 54U
/* Bins of their own that two must have to be compared by them alone. */
#define OWN_LEAST 24U
/* In a band that is common property, each is compared with so many that resemble it most. */
#define NEIGHBOURS 2U

struct entry {
    guint32 key, number;
};

struct near_copies {
    int fd;
    GByteArray *waiting; /* not written yet */
    guint32 count;
    const guint8 *sketches; /* mapped */
    guint32 *parents;       /* union-find */
    guint32 *common;        /* a bit a band */
    struct entry *entries, *sorted;
    guint32 distinct; /* entries in use */
};

/* ---- taking ---- */

struct near_copies *near_copies_new(const char *folder, GError **error)
{
    int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);

    if (fd < 0) {
        g_autofree char *name = g_build_filename(folder, ".maruhi-XXXXXX", NULL);
        fd = g_mkstemp_full(name, O_RDWR | O_CLOEXEC, 0600);
        if (fd >= 0)
            unlink(name);
    }
    if (fd < 0) {
        g_set_error(error, G_IO_ERROR, (gint)g_io_error_from_errno(errno), "%s: %s", folder,
                    g_strerror(errno));
        return NULL;
    }
    struct near_copies *copies = g_new0(struct near_copies, 1);
    copies->fd = fd;
    copies->waiting = g_byte_array_new();
    return copies;
}

void near_copies_free(struct near_copies *copies)
{
    if (copies == NULL)
        return;
    if (copies->sketches)
        munmap((void *)copies->sketches, (gsize)copies->count * SKETCH_BYTES);
    close(copies->fd);
    g_byte_array_unref(copies->waiting);
    g_free(copies->parents);
    g_free(copies->common);
    g_free(copies->entries);
    g_free(copies->sorted);
    g_free(copies);
}

static bool write_waiting(struct near_copies *copies)
{
    gsize done = 0;

    while (done < copies->waiting->len) {
        ssize_t written =
            write(copies->fd, copies->waiting->data + done, copies->waiting->len - done);
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? (gsize)written : 0;
    }
    g_byte_array_set_size(copies->waiting, 0);
    return true;
}

bool near_copies_add(struct near_copies *copies, const guint8 *bytes, gsize size)
{
    struct sketch sketch;

    if (!sketch_unpack(&sketch, bytes, size) || copies->count == G_MAXUINT32)
        return false;
    g_byte_array_append(copies->waiting, bytes, (guint)size);
    copies->count++;
    /* A disk that is full is told by near_copies_group(). */
    return copies->waiting->len < (1U << 20) || write_waiting(copies);
}

/* ---- groups under way ---- */

static guint32 find_root(struct near_copies *copies, guint32 number)
{
    while (copies->parents[number] != number) {
        copies->parents[number] = copies->parents[copies->parents[number]];
        number = copies->parents[number];
    }
    return number;
}

static void join(struct near_copies *copies, guint32 one, guint32 other)
{
    one = find_root(copies, one);
    other = find_root(copies, other);
    copies->parents[MAX(one, other)] = MIN(one, other);
}

static const guint8 *packed(const struct near_copies *copies, guint32 number)
{
    return copies->sketches + (gsize)number * SKETCH_BYTES;
}

static void unpack(const struct near_copies *copies, guint32 number, struct sketch *sketch)
{
    (void)sketch_unpack(sketch, packed(copies, number), SKETCH_BYTES);
}

/* The bins of the bands whose bits are set. */
static guint64 bins_of_bands(guint32 bands)
{
    guint64 bins = 0;

    for (guint band = 0; bands; band++, bands >>= 1)
        if (bands & 1)
            bins |= G_GUINT64_CONSTANT(3) << (2 * band);
    return bins;
}

static guint count_bits(guint64 bits)
{
    return (guint)__builtin_popcountll(bits);
}

static bool are_near(const struct near_copies *copies, guint32 one, guint32 other)
{
    struct sketch first, second;

    unpack(copies, one, &first);
    unpack(copies, other, &second);
    guint64 equal = sketch_equal(&first, &second);
    guint all = count_bits(equal);
    if (all < NEAR_LEAST)
        return false;
    guint64 own = ~bins_of_bands(copies->common[one] | copies->common[other]);
    guint own_bins = count_bits(own);
    bool near = own_bins >= OWN_LEAST
                    ? count_bits(equal & own) * SKETCH_BINS >= own_bins * NEAR_LEAST
                    : all >= NEARLY_EQUAL;
    return near && !sketch_of_one_form(&first, &second, all);
}

static void join_if_near(struct near_copies *copies, guint32 one, guint32 other)
{
    if (find_root(copies, one) != find_root(copies, other) && are_near(copies, one, other))
        join(copies, one, other);
}

/* ---- sketches that are equal ---- */

static guint32 hash_sketch(const guint8 *bytes)
{
    guint64 hash = 0;

    for (guint i = 0; i < SKETCH_BYTES; i++)
        hash = (hash ^ bytes[i]) * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15);
    return (guint32)(hash >> 32);
}

static int compare_entries(const void *one, const void *other)
{
    const struct entry *first = one, *second = other;

    if (first->key != second->key)
        return first->key < second->key ? -1 : 1;
    return (first->number > second->number) - (first->number < second->number);
}

/* Only the first of equal ones goes on; the others are in its group already. */
static void join_equal(struct near_copies *copies)
{
    guint32 kept = 0;

    for (guint32 i = 0; i < copies->count; i++)
        copies->sorted[i] = (struct entry){hash_sketch(packed(copies, i)), i};
    qsort(copies->sorted, copies->count, sizeof *copies->sorted, compare_entries);
    for (guint32 i = 0; i < copies->count; i++) {
        const struct entry *entry = &copies->sorted[i];
        bool equal = kept > 0 && copies->sorted[kept - 1].key == entry->key &&
                     memcmp(packed(copies, copies->sorted[kept - 1].number),
                            packed(copies, entry->number), SKETCH_BYTES) == 0;
        if (equal)
            join(copies, copies->sorted[kept - 1].number, entry->number);
        else
            copies->sorted[kept++] = *entry;
    }
    copies->distinct = kept;
    for (guint32 i = 0; i < kept; i++)
        copies->entries[i].number = copies->sorted[i].number;
}

/* ---- bands ---- */

#define RADIX_BITS 12U
#define RADIX      (1U << RADIX_BITS)

static void sort_by_digit(const struct entry *in, struct entry *out, guint32 count, guint shift)
{
    guint32 starts[RADIX + 1] = {0};

    for (guint32 i = 0; i < count; i++)
        starts[(in[i].key >> shift & (RADIX - 1)) + 1]++;
    for (guint digit = 0; digit < RADIX; digit++)
        starts[digit + 1] += starts[digit];
    for (guint32 i = 0; i < count; i++)
        out[starts[in[i].key >> shift & (RADIX - 1)]++] = in[i];
}

/* Entries in the order of what they have in the band. */
static void sort_band(struct near_copies *copies, guint band)
{
    for (guint32 i = 0; i < copies->distinct; i++) {
        const guint8 *bytes = packed(copies, copies->entries[i].number) + 1 + band * BAND_BYTES;
        copies->entries[i].key =
            (guint32)bytes[0] | (guint32)bytes[1] << 8 | (guint32)bytes[2] << 16;
    }
    sort_by_digit(copies->entries, copies->sorted, copies->distinct, 0);
    sort_by_digit(copies->sorted, copies->entries, copies->distinct, RADIX_BITS);
}

typedef void (*bucket_taker)(struct near_copies *copies, guint band, struct entry *entries,
                             guint32 count);

/* Those that are equal in the band, bucket by bucket. */
static void each_bucket(struct near_copies *copies, guint band, bucket_taker take)
{
    guint32 start = 0;

    sort_band(copies, band);
    for (guint32 i = 1; i <= copies->distinct; i++) {
        if (i < copies->distinct && copies->entries[i].key == copies->entries[start].key)
            continue;
        if (i - start > 1)
            take(copies, band, copies->entries + start, i - start);
        start = i;
    }
}

static void mark_common(struct near_copies *copies, guint band, struct entry *entries,
                        guint32 count)
{
    for (guint32 i = 0; count > NEAR_COMMON_MOST && i < count; i++)
        copies->common[entries[i].number] |= 1U << band;
}

struct bucket_order {
    const struct near_copies *copies;
    guint from; /* byte of the sketch behind the band they have in common */
};

static int compare_from(const void *one, const void *other, void *user)
{
    const struct bucket_order *order = user;
    const guint8 *first = packed(order->copies, ((const struct entry *)one)->number);
    const guint8 *second = packed(order->copies, ((const struct entry *)other)->number);
    int compared = memcmp(first + order->from, second + order->from, SKETCH_BYTES - order->from);

    return compared ? compared : memcmp(first, second, order->from);
}

static bool has_bins_of_its_own(const struct near_copies *copies, guint32 number)
{
    return SKETCH_BINS - 2 * count_bits(copies->common[number]) >= OWN_LEAST;
}

/* Too many for pairs. Who has bins of its own is found by them. The others are put in the order
 * of what follows: those that are nearly the same stand side by side in one band or another. */
static void compare_neighbours(struct near_copies *copies, guint band, struct entry *entries,
                               guint32 count)
{
    struct bucket_order order = {copies, 1 + (band + 1) * BAND_BYTES};
    guint32 kept = 0;

    for (guint32 i = 0; i < count; i++)
        if (!has_bins_of_its_own(copies, entries[i].number))
            entries[kept++] = entries[i];
    if (kept > 1)
        g_qsort_with_data(entries, (gint)kept, sizeof *entries, compare_from, &order);
    for (guint32 i = 0; i < kept; i++)
        for (guint32 j = i + 1; j < kept && j <= i + NEIGHBOURS; j++)
            join_if_near(copies, entries[i].number, entries[j].number);
}

static void compare_bucket(struct near_copies *copies, guint band, struct entry *entries,
                           guint32 count)
{
    if (count > NEAR_COMMON_MOST) {
        compare_neighbours(copies, band, entries, count);
        return;
    }
    for (guint32 i = 0; i < count; i++)
        for (guint32 j = i + 1; j < count; j++)
            join_if_near(copies, entries[i].number, entries[j].number);
}

/* ---- the end ---- */

static bool map_sketches(struct near_copies *copies, GError **error)
{
    gsize size = (gsize)copies->count * SKETCH_BYTES;
    void *map =
        write_waiting(copies) ? mmap(NULL, size, PROT_READ, MAP_SHARED, copies->fd, 0) : MAP_FAILED;

    if (map == MAP_FAILED) {
        g_set_error_literal(error, G_IO_ERROR, (gint)g_io_error_from_errno(errno),
                            g_strerror(errno));
        return false;
    }
    copies->sketches = map;
    return true;
}

static int compare_members(const void *one, const void *other)
{
    const struct near_member *first = one, *second = other;

    if (first->group != second->group)
        return first->group < second->group ? -1 : 1;
    return (first->member > second->member) - (first->member < second->member);
}

static GArray *list_members(struct near_copies *copies)
{
    GArray *members = g_array_new(FALSE, FALSE, sizeof(struct near_member));
    g_autofree guint8 *listed = g_new0(guint8, copies->count);

    /* A root is the lowest of its group; alone it is not listed. */
    for (guint32 i = 0; i < copies->count; i++) {
        struct near_member member = {find_root(copies, i), i};
        struct near_member root = {member.group, member.group};
        if (member.group == i)
            continue;
        g_array_append_val(members, member);
        if (!listed[member.group])
            g_array_append_val(members, root);
        listed[member.group] = 1;
    }
    g_array_sort(members, compare_members);
    return members;
}

GArray *near_copies_group(struct near_copies *copies, GError **error)
{
    if (copies->count == 0)
        return g_array_new(FALSE, FALSE, sizeof(struct near_member));
    if (!map_sketches(copies, error))
        return NULL;
    copies->parents = g_new(guint32, copies->count);
    copies->common = g_new0(guint32, copies->count);
    copies->entries = g_new(struct entry, copies->count);
    copies->sorted = g_new(struct entry, copies->count);
    for (guint32 i = 0; i < copies->count; i++)
        copies->parents[i] = i;
    join_equal(copies);
    for (guint band = 0; band < BANDS; band++)
        each_bucket(copies, band, mark_common);
    for (guint band = 0; band < BANDS; band++)
        each_bucket(copies, band, compare_bucket);
    return list_members(copies);
}

guint near_similarity(const struct sketch *one, const struct sketch *other)
{
    return (count_bits(sketch_equal(one, other)) * 100 + SKETCH_BINS / 2) / SKETCH_BINS;
}
