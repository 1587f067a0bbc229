/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rtf_object.h"

#include "little_endian.h"
#include "ole.h"

#define BYTES_MOST      (64U << 20)
#define FORMAT_EMBEDDED 2U

void rtf_object_add_bytes(struct rtf_object *object, struct budget *budget, const guint8 *bytes,
                          gsize size)
{
    if (object->bytes->len + size <= BYTES_MOST && budget_spend(budget, BUDGET_UNPACKED, size))
        g_byte_array_append(object->bytes, bytes, (guint)size);
}

void rtf_object_add_digit(struct rtf_object *object, struct budget *budget, guint8 digit)
{
    gint value = g_ascii_xdigit_value((char)digit);

    if (value < 0)
        return;
    if (object->is_half) {
        guint8 byte = (guint8)(object->high << 4 | value);
        rtf_object_add_bytes(object, budget, &byte, 1);
    }
    object->high = (guint8)value;
    object->is_half = !object->is_half;
}

void rtf_object_clear(struct rtf_object *object)
{
    g_byte_array_set_size(object->bytes, 0);
    object->is_half = false;
}

/* A string behind its length. */
static bool skip_string(const GByteArray *bytes, gsize *at)
{
    if (*at + 4 > bytes->len)
        return false;
    gsize length = little_32(bytes->data + *at);
    *at += 4;
    if (length > bytes->len - *at)
        return false;
    *at += length;
    return true;
}

/* Version, format, class, topic, item, size, bytes. */
void rtf_object_give(const struct document *document, struct sink *sink, const char *name,
                     const struct rtf_object *object)
{
    const GByteArray *bytes = object->bytes;
    gsize at = 8;

    if (bytes->len < 8 || little_32(bytes->data + 4) != FORMAT_EMBEDDED)
        return;
    for (guint i = 0; i < 3; i++)
        if (!skip_string(bytes, &at))
            return;
    if (at + 4 >= bytes->len)
        return;
    gsize size = MIN(little_32(bytes->data + at), bytes->len - at - 4);
    ole_read_native(document, sink, name, bytes->data + at + 4, size);
}
