/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a worker says it read, as another worker gets it: packed, and as it is within.
 */
#include <scanner/kept_text.h>
#include <zstd.h>

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size);

static void take(const struct segment *segment, void *user)
{
    g_autofree char *place = place_format(segment->place);

    *(gsize *)user += segment->length;
    g_assert_true(g_utf8_validate_len(segment->text, segment->length, NULL));
    g_assert_true(g_utf8_validate(place, -1, NULL));
    g_assert_cmpint(segment->role, <, TEXT_ROLES);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size)
{
    const struct place file = {.kind = PLACE_FILE, .name = "file"};
    g_autofree guint8 *packed = g_malloc(ZSTD_compressBound(size));
    gsize length = ZSTD_compress(packed, ZSTD_compressBound(size), data, size, 1);
    gsize text = 0;

    (void)kept_text_read(data, size, &file, take, &text);
    (void)kept_text_read(packed, length, &file, take, &text);
    g_assert_cmpuint(text, <=, 2 * (gsize)KEPT_TEXT_MOST);
    return 0;
}
