/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compound.h"

#include "little_endian.h"

#include <glib/gi18n.h>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

#define ENTRY_SIZE     128
#define HEADER_FAT     109 /* sectors of the table that the header itself names (2.2) */
#define MINI_SECTOR    64
#define MINI_CUTOFF    4096
#define SECTOR_REGULAR 0xFFFFFFFAU /* above stand marks, not sectors (2.1) */
#define SECTOR_FREE    0xFFFFFFFFU
#define STREAM_MOST    (G_GUINT64_CONSTANT(512) << 20)
#define STORAGE_DEPTH  32
#define KIND_STORAGE   1
#define KIND_STREAM    2
#define KIND_ROOT      5
#define NO_ENTRY       0xFFFFFFFFU
#define PARENT_UNKNOWN 0xFFFFFFFFU

/* Units of one size, each of which a table says which one follows. */
struct sectors {
    const guint8 *bytes;
    gsize size; /* bytes */
    gsize unit; /* bytes */
    GArray *next;
};

struct compound {
    const struct document *document;
    struct reading *reading;
    bool is_old; /* version 3, where sizes have 32 bits */
    struct sectors sectors;
    struct sectors mini;
    struct compound_stream mini_stream;
    GArray *entries;
};

static void note_cut(struct compound *compound)
{
    reading_worsen(compound->reading, OUTCOME_PARTIAL,
                   N_("it is cut short or damaged: only a part of it can be read"), NULL);
}

/* ---- Chains ---- */

static bool holds(const struct sectors *sectors, guint32 number)
{
    return number < SECTOR_REGULAR && (guint64)number * sectors->unit < sectors->size;
}

static guint32 next_of(const struct sectors *sectors, guint32 number)
{
    return number < sectors->next->len ? g_array_index(sectors->next, guint32, number)
                                       : SECTOR_FREE;
}

/* The bytes from a sector on that lie in the order of their chain; moves number behind them. */
static gsize run_of(const struct sectors *sectors, guint32 *number, gsize most)
{
    gsize from = (gsize)*number * sectors->unit;
    gsize length = sectors->unit;
    guint32 at = *number;
    guint32 next;

    while ((next = next_of(sectors, at)) == at + 1 && length < most && holds(sectors, next)) {
        length += sectors->unit;
        at = next;
    }
    *number = next;
    return MIN(MIN(length, most), sectors->size - from);
}

/* Gathers what lies scattered. A chain that bites its own tail ends when most is full. */
static void gather(const struct sectors *sectors, guint32 number, gsize most, GByteArray *out)
{
    while (out->len < most && holds(sectors, number)) {
        gsize from = (gsize)number * sectors->unit;
        gsize length = run_of(sectors, &number, most - out->len);
        g_byte_array_append(out, sectors->bytes + from, (guint)length);
    }
}

/* At most so many bytes of a chain. False when the budget has no room. */
static bool load_chain(struct compound *compound, const struct sectors *sectors, guint32 number,
                       gsize most, struct compound_stream *stream)
{
    if (most == 0 || !holds(sectors, number))
        return true;
    guint32 behind = number;
    stream->bytes = sectors->bytes + (gsize)number * sectors->unit;
    stream->size = run_of(sectors, &behind, most);
    if (stream->size == most || !holds(sectors, behind))
        return true;
    if (!budget_spend(compound->document->budget, BUDGET_UNPACKED, most))
        return false;
    GByteArray *whole = g_byte_array_sized_new((guint)most);
    gather(sectors, number, most, whole);
    stream->size = whole->len;
    stream->copy = g_byte_array_free(whole, FALSE);
    stream->bytes = stream->copy;
    return true;
}

/* ---- The allocation table ---- */

static const guint8 *find_sector(const struct compound *compound, guint32 number)
{
    const struct sectors *sectors = &compound->sectors;
    guint64 at = (guint64)number * sectors->unit;

    return number < SECTOR_REGULAR && at + sectors->unit <= sectors->size ? sectors->bytes + at
                                                                          : NULL;
}

/* Which sectors hold the table: the header names some, a chain of sectors the others. */
static GArray *list_table(const struct compound *compound, guint32 most)
{
    const guint8 *header = compound->document->bytes;
    GArray *list = g_array_new(FALSE, FALSE, sizeof(guint32));
    guint32 count = MIN(little_32(header + 44), most);
    guint32 slots = (guint32)(compound->sectors.unit / 4) - 1;
    guint32 next = little_32(header + 68);

    for (guint32 i = 0; i < HEADER_FAT && list->len < count; i++) {
        guint32 number = little_32(header + 76 + (gsize)i * 4);
        g_array_append_val(list, number);
    }
    while (list->len < count) {
        const guint8 *more = find_sector(compound, next);
        for (guint32 i = 0; i < slots && list->len < count; i++) {
            guint32 number = more ? little_32(more + (gsize)i * 4) : SECTOR_FREE;
            g_array_append_val(list, number);
        }
        next = more ? little_32(more + (gsize)slots * 4) : SECTOR_FREE;
    }
    return list;
}

/* What a lost piece of the table would have said of nearly all sectors. */
static void append_guess(GArray *next, guint32 count)
{
    for (guint32 i = 0; i < count; i++) {
        guint32 following = next->len + 1;
        g_array_append_val(next, following);
    }
}

static void append_numbers(GArray *next, const guint8 *bytes, guint32 count)
{
    for (guint32 i = 0; i < count; i++) {
        guint32 number = little_32(bytes + (gsize)i * 4);
        g_array_append_val(next, number);
    }
}

static void load_table(struct compound *compound)
{
    struct sectors *sectors = &compound->sectors;
    guint32 slots = (guint32)(sectors->unit / 4);
    guint32 count = (guint32)MIN((sectors->size + sectors->unit - 1) / sectors->unit, G_MAXINT32);
    g_autoptr(GArray) list = list_table(compound, count / slots + 1);

    sectors->next = g_array_sized_new(FALSE, FALSE, sizeof(guint32), count);
    for (guint i = 0; i < list->len && sectors->next->len < count; i++) {
        const guint8 *piece = find_sector(compound, g_array_index(list, guint32, i));
        guint32 length = MIN(slots, count - sectors->next->len);
        if (piece)
            append_numbers(sectors->next, piece, length);
        else
            append_guess(sectors->next, length);
        if (piece == NULL)
            note_cut(compound);
    }
}

static void load_mini_table(struct compound *compound)
{
    const struct compound_entry *root = compound_entry(compound, COMPOUND_ROOT);
    const guint8 *header = compound->document->bytes;
    g_auto(CompoundStream) table = {0};

    compound->mini.next = g_array_new(FALSE, FALSE, sizeof(guint32));
    compound->mini.unit = MINI_SECTOR;
    if (!load_chain(compound, &compound->sectors, root->start,
                    (gsize)MIN(root->size, compound->document->size), &compound->mini_stream))
        return;
    compound->mini.bytes = compound->mini_stream.bytes;
    compound->mini.size = compound->mini_stream.size;
    guint32 count = (guint32)(compound->mini.size / MINI_SECTOR) + 1;
    load_chain(compound, &compound->sectors, little_32(header + 60), (gsize)count * 4, &table);
    append_numbers(compound->mini.next, table.bytes, (guint32)(table.size / 4));
    if (compound->mini.next->len < count - 1) {
        append_guess(compound->mini.next, count - 1 - compound->mini.next->len);
        note_cut(compound);
    }
}

/* ---- The directory ---- */

static void clear_entry(gpointer pointer)
{
    struct compound_entry *entry = pointer;

    g_free(entry->name);
}

static char *entry_name(const guint8 *bytes)
{
    gunichar2 units[32];
    guint length = little_16(bytes + 64) / 2U;

    for (guint i = 0; i < 32; i++)
        units[i] = little_16(bytes + (gsize)i * 2);
    g_autofree char *name =
        g_utf16_to_utf8(units, length ? MIN(length, 32) - 1 : 0, NULL, NULL, NULL);
    return name ? g_steal_pointer(&name) : g_strdup("?");
}

static void add_entry(struct compound *compound, const guint8 *bytes)
{
    guint8 kind = bytes[66];
    struct compound_entry entry = {
        .name = entry_name(bytes),
        .parent = PARENT_UNKNOWN,
        .is_storage = kind == KIND_STORAGE || kind == KIND_ROOT,
        .is_used = kind == KIND_STORAGE || kind == KIND_STREAM || kind == KIND_ROOT,
        .start = little_32(bytes + 116),
        .size = compound->is_old ? little_32(bytes + 120) : little_64(bytes + 120),
    };

    memcpy(entry.class_id, bytes + 80, sizeof entry.class_id);
    g_array_append_val(compound->entries, entry);
}

/* The names of a storage form a tree, of which only the sides matter here. */
static void walk_tree(struct compound *compound, const guint8 *directory, guint32 storage)
{
    g_autoptr(GArray) stack = g_array_new(FALSE, FALSE, sizeof(guint32));
    guint32 child = little_32(directory + (gsize)storage * ENTRY_SIZE + 76);

    g_array_append_val(stack, child);
    while (stack->len > 0) {
        guint32 number = g_array_index(stack, guint32, stack->len - 1);
        g_array_set_size(stack, stack->len - 1);
        if (number >= compound->entries->len)
            continue;
        struct compound_entry *entry =
            &g_array_index(compound->entries, struct compound_entry, number);
        if (entry->parent != PARENT_UNKNOWN || !entry->is_used)
            continue;
        entry->parent = storage;
        guint32 left = little_32(directory + (gsize)number * ENTRY_SIZE + 68);
        guint32 right = little_32(directory + (gsize)number * ENTRY_SIZE + 72);
        g_array_append_val(stack, left);
        g_array_append_val(stack, right);
    }
}

static void build_tree(struct compound *compound, const guint8 *directory)
{
    g_array_index(compound->entries, struct compound_entry, 0).parent = COMPOUND_ROOT;
    for (guint32 i = 0; i < compound->entries->len; i++)
        if (g_array_index(compound->entries, struct compound_entry, i).is_storage)
            walk_tree(compound, directory, i);
    for (guint32 i = 0; i < compound->entries->len; i++) {
        struct compound_entry *entry = &g_array_index(compound->entries, struct compound_entry, i);
        if (entry->parent == PARENT_UNKNOWN)
            entry->parent = COMPOUND_ROOT;
    }
}

static bool load_directory(struct compound *compound)
{
    g_auto(CompoundStream) directory = {0};

    load_chain(compound, &compound->sectors, little_32(compound->document->bytes + 48),
               compound->sectors.size, &directory);
    for (gsize at = 0; at + ENTRY_SIZE <= directory.size; at += ENTRY_SIZE) {
        /* A guessed chain runs into what is no directory. */
        if (directory.bytes[at + 66] > KIND_ROOT || little_16(directory.bytes + at + 64) > 64)
            break;
        add_entry(compound, directory.bytes + at);
    }
    if (compound->entries->len == 0 || directory.bytes[66] != KIND_ROOT)
        return false;
    build_tree(compound, directory.bytes);
    return true;
}

struct compound *compound_open(const struct document *document, struct reading *reading)
{
    static const guint8 signature[8] = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    bool whole = document->size > 512 && memcmp(document->bytes, signature, 8) == 0;
    gsize sector = whole && document->bytes[30] == 12 ? 4096 : 512;
    g_autoptr(Compound) compound = g_new0(struct compound, 1);

    compound->document = document;
    compound->reading = reading;
    compound->entries = g_array_new(FALSE, FALSE, sizeof(struct compound_entry));
    g_array_set_clear_func(compound->entries, clear_entry);
    if (whole && document->size > sector) {
        compound->is_old = sector == 512;
        compound->sectors = (struct sectors){
            .bytes = document->bytes + sector, .size = document->size - sector, .unit = sector};
        load_table(compound);
    }
    if (compound->sectors.next == NULL || !load_directory(compound)) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("the compound file's directory is damaged"),
                       NULL);
        return NULL;
    }
    load_mini_table(compound);
    return g_steal_pointer(&compound);
}

void compound_close(struct compound *compound)
{
    if (compound == NULL)
        return;
    compound_stream_clear(&compound->mini_stream);
    g_clear_pointer(&compound->sectors.next, g_array_unref);
    g_clear_pointer(&compound->mini.next, g_array_unref);
    g_array_unref(compound->entries);
    g_free(compound);
}

guint32 compound_count(const struct compound *compound)
{
    return compound->entries->len;
}

const struct compound_entry *compound_entry(const struct compound *compound, guint32 number)
{
    return &g_array_index(compound->entries, struct compound_entry, number);
}

guint32 compound_find(const struct compound *compound, guint32 storage, const char *name)
{
    for (guint32 i = 1; i < compound->entries->len; i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        if (entry->parent == storage && entry->is_used &&
            g_ascii_strcasecmp(entry->name, name) == 0)
            return i;
    }
    return 0;
}

bool compound_load(struct compound *compound, guint32 number, struct compound_stream *stream)
{
    const struct compound_entry *entry = compound_entry(compound, number);
    bool mini = entry->size < MINI_CUTOFF;
    const struct sectors *sectors = mini ? &compound->mini : &compound->sectors;
    gsize most = (gsize)MIN(entry->size, sectors->size);

    *stream = (struct compound_stream){0};
    if (number == COMPOUND_ROOT || number >= compound->entries->len || entry->is_storage ||
        !entry->is_used || most > STREAM_MOST)
        return false;
    if (!load_chain(compound, sectors, entry->start, most, stream))
        return false;
    if (stream->size < entry->size)
        note_cut(compound);
    return stream->size > 0;
}

bool compound_load_name(struct compound *compound, guint32 storage, const char *name,
                        struct compound_stream *stream)
{
    return compound_load(compound, compound_find(compound, storage, name), stream);
}

guint8 *compound_stream_own(struct compound *compound, struct compound_stream *stream)
{
    if (stream->copy == NULL &&
        budget_spend(compound->document->budget, BUDGET_UNPACKED, stream->size)) {
        stream->copy = g_memdup2(stream->bytes, stream->size);
        stream->bytes = stream->copy;
    }
    return stream->copy;
}

void compound_stream_clear(struct compound_stream *stream)
{
    g_free(stream->copy);
    *stream = (struct compound_stream){0};
}

/* ---- Storages as files ---- */

static bool copy_stream(struct compound *compound, guint32 number, GsfOutfile *folder)
{
    g_auto(CompoundStream) stream = {0};

    if (!compound_load(compound, number, &stream))
        return true;
    if (!budget_spend(compound->document->budget, BUDGET_UNPACKED, stream.size))
        return false;
    GsfOutput *copy = gsf_outfile_new_child(folder, compound_entry(compound, number)->name, FALSE);
    gsf_output_write(copy, stream.size, stream.bytes);
    gsf_output_close(copy);
    g_object_unref(copy);
    return true;
}

static bool copy_storage(struct compound *compound, guint32 storage, GsfOutfile *folder,
                         guint depth);

static bool copy_folder(struct compound *compound, guint32 storage, GsfOutfile *folder, guint depth)
{
    GsfOutput *child = gsf_outfile_new_child(folder, compound_entry(compound, storage)->name, TRUE);
    bool room = copy_storage(compound, storage, GSF_OUTFILE(child), depth + 1);

    gsf_output_close(child);
    g_object_unref(child);
    return room && budget_has_time(compound->document->budget);
}

static bool copy_storage(struct compound *compound, guint32 storage, GsfOutfile *folder,
                         guint depth)
{
    bool room = true;

    for (guint32 i = 1; i < compound_count(compound) && room; i++) {
        const struct compound_entry *entry = compound_entry(compound, i);
        if (entry->parent != storage || !entry->is_used)
            continue;
        if (!entry->is_storage)
            room = copy_stream(compound, i, folder);
        else if (depth < STORAGE_DEPTH)
            room = copy_folder(compound, i, folder, depth);
    }
    return room;
}

GByteArray *compound_extract(struct compound *compound, guint32 storage, guint32 shared)
{
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *file = gsf_outfile_msole_new(memory);
    GByteArray *bytes = NULL;

    bool room = copy_storage(compound, storage, file, 0) &&
                (shared == 0 || copy_folder(compound, shared, file, 0));
    gsf_output_close(GSF_OUTPUT(file));
    const guint8 *start = gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory));
    gsf_off_t size = gsf_output_size(memory);
    if (room && start && size > 0 && size < G_MAXINT32) {
        bytes = g_byte_array_sized_new((guint)size);
        g_byte_array_append(bytes, start, (guint)size);
    }
    g_object_unref(file);
    g_object_unref(memory);
    return bytes;
}
