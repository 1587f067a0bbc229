/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a worker sends, taken for a record by the pool.
 */
#include <scanner/record.h>
#include <scanner/wire.h>

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size);

static void try_record(GVariant *variant)
{
    g_autoptr(Record) record = record_from_variant(variant);

    if (record == NULL)
        return;
    g_autoptr(GVariant) again = g_variant_ref_sink(record_to_variant(record));
    g_autoptr(Record) copy = record_from_variant(again);
    g_assert_nonnull(copy);
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size)
{
    g_autoptr(GBytes) bytes = g_bytes_new(data, size);
    g_autoptr(GVariant) variant = g_variant_ref_sink(
        g_variant_new_from_bytes(G_VARIANT_TYPE(WIRE_RECORD_TYPE), bytes, FALSE));
    /* Bytes alone hardly ever are in normal form; what GLib makes of them is. */
    g_autoptr(GVariant) normal = g_variant_get_normal_form(variant);

    try_record(variant);
    try_record(normal);
    return 0;
}
