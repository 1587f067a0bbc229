/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "package.h"

#include "package_names.h"

#include <glib/gi18n.h>
#include <string.h>
#include <zip.h>

#define PIECE      (32 * 1024)
#define PARTS_MOST 50000

struct part {
    char *name;
    guint64 packed;
    guint64 declared;
    gint64 mtime;
    guint32 crc;
    bool locked;
};

struct package {
    const struct document *document;
    struct reading *reading;
    zip_t *zip;
    GArray *parts;       /* of struct part */
    GHashTable *by_name; /* lower-case name → index + 1 */
};

guint32 package_lists(const struct document *document, const char *const *names, guint count)
{
    struct package_names walk;
    guint32 found = 0;
    const guint32 all = count < 32 ? (1U << count) - 1 : G_MAXUINT32;

    if (document->size < 4 || memcmp(document->bytes, "PK", 2) != 0)
        return 0;
    if (!package_names_begin(&walk, document->bytes, document->size))
        return 0;
    while (found != all && package_names_next(&walk))
        for (guint i = 0; i < count; i++)
            if (package_names_match(&walk, names[i]))
                found |= 1U << i;
    return found;
}

static void clear_part(gpointer part)
{
    g_free(((struct part *)part)->name);
}

/* Some writers use backslashes, and some put a slash in front. */
static char *clean_name(const char *raw)
{
    while (*raw == '/' || *raw == '\\')
        raw++;
    char *name = g_utf8_make_valid(raw, -1);
    for (char *c = name; *c; c++)
        if (*c == '\\')
            *c = '/';
    return name;
}

static void list_part(struct package *package, zip_uint64_t index)
{
    zip_stat_t stat;
    struct part part = {0};

    zip_stat_init(&stat);
    if (zip_stat_index(package->zip, index, ZIP_FL_ENC_GUESS, &stat) == 0) {
        part.name = clean_name(stat.name ? stat.name : "");
        part.packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? stat.comp_size : 0;
        part.declared = (stat.valid & ZIP_STAT_SIZE) ? stat.size : 0;
        part.mtime = (stat.valid & ZIP_STAT_MTIME) ? stat.mtime : 0;
        part.crc = (stat.valid & ZIP_STAT_CRC) ? stat.crc : 0;
        part.locked =
            (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE;
    } else {
        part.name = g_strdup("");
    }
    g_array_append_val(package->parts, part);
    char *key = g_ascii_strdown(part.name, -1);
    if (g_hash_table_contains(package->by_name, key)) {
        reading_worsen(package->reading, OUTCOME_DAMAGED,
                       N_("two parts of it have the same name; one of them was not read"), key);
        g_free(key);
    } else {
        g_hash_table_insert(package->by_name, key, GUINT_TO_POINTER(package->parts->len));
    }
}

static void list_parts(struct package *package)
{
    zip_int64_t count = zip_get_num_entries(package->zip, 0);

    if (count > PARTS_MOST) {
        reading_worsen(package->reading, OUTCOME_TOO_BIG, N_("it has more members than the limit"),
                       NULL);
        count = PARTS_MOST;
    }
    for (zip_int64_t i = 0; i < count; i++)
        list_part(package, (zip_uint64_t)i);
}

static zip_t *open_zip(const struct document *document, struct reading *reading)
{
    zip_error_t error;
    zip_t *zip = NULL;

    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(document->bytes, document->size, 0, &error);
    if (source)
        zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && zip == NULL)
        zip_source_free(source);
    if (zip == NULL)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("the package's directory is damaged"),
                       zip_error_strerror(&error));
    zip_error_fini(&error);
    return zip;
}

struct package *package_open(const struct document *document, struct reading *reading)
{
    zip_t *zip = open_zip(document, reading);

    if (zip == NULL)
        return NULL;
    struct package *package = g_new0(struct package, 1);
    package->document = document;
    package->reading = reading;
    package->zip = zip;
    package->parts = g_array_new(FALSE, FALSE, sizeof(struct part));
    g_array_set_clear_func(package->parts, clear_part);
    package->by_name = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    list_parts(package);
    return package;
}

void package_close(struct package *package)
{
    if (package == NULL)
        return;
    zip_discard(package->zip);
    g_hash_table_unref(package->by_name);
    g_array_unref(package->parts);
    g_free(package);
}

static const struct part *part_at(const struct package *package, guint part)
{
    return &g_array_index(package->parts, struct part, part);
}

const struct document *package_document(const struct package *package)
{
    return package->document;
}

struct reading *package_reading(const struct package *package)
{
    return package->reading;
}

guint package_count(const struct package *package)
{
    return package->parts->len;
}

const char *package_name(const struct package *package, guint part)
{
    return part_at(package, part)->name;
}

gint64 package_mtime(const struct package *package, guint part)
{
    return part_at(package, part)->mtime;
}

guint64 package_packed_size(const struct package *package, guint part)
{
    return part_at(package, part)->packed;
}

guint64 package_declared_size(const struct package *package, guint part)
{
    return part_at(package, part)->declared;
}

guint32 package_crc(const struct package *package, guint part)
{
    return part_at(package, part)->crc;
}

bool package_is_locked(const struct package *package, guint part)
{
    return part_at(package, part)->locked;
}

gint64 package_find(const struct package *package, const char *name)
{
    while (*name == '/')
        name++;
    g_autofree char *key = g_ascii_strdown(name, -1);
    guint index = GPOINTER_TO_UINT(g_hash_table_lookup(package->by_name, key));
    return (gint64)index - 1;
}

static bool fail(struct package *package, guint part, enum outcome outcome, const char *reason)
{
    reading_worsen(package->reading, outcome, reason, package_name(package, part));
    return false;
}

static bool pump(struct package *package, guint part, zip_file_t *file, package_taker take,
                 void *user)
{
    struct budget *budget = package->document->budget;
    g_autofree guint8 *piece = g_malloc(PIECE);
    guint64 total = 0;

    for (;;) {
        zip_int64_t got = zip_fread(file, piece, PIECE);
        if (got < 0)
            return fail(package, part, OUTCOME_DAMAGED, N_("a part of it cannot be unpacked"));
        if (got == 0)
            return true;
        total += (guint64)got;
        if (total > PACKAGE_PART_MOST)
            return fail(package, part, OUTCOME_TOO_BIG,
                        N_("a part of it unpacks to more bytes than the limit"));
        if (!budget_spend(budget, BUDGET_UNPACKED, (guint64)got) || !budget_has_time(budget))
            return false;
        if (!take(user, piece, (gsize)got))
            return false;
    }
}

bool package_unpack(struct package *package, guint part, package_taker take, void *user)
{
    if (package_is_locked(package, part))
        return fail(package, part, OUTCOME_LOCKED, N_("it is encrypted with a password"));
    zip_file_t *file = zip_fopen_index(package->zip, part, 0);
    if (file == NULL)
        return fail(package, part, OUTCOME_DAMAGED, N_("a part of it cannot be unpacked"));
    bool whole = pump(package, part, file, take, user);
    zip_fclose(file);
    return whole;
}

struct load {
    GByteArray *bytes;
    guint64 most;
    bool over;
};

static bool load_piece(void *user, const guint8 *bytes, gsize size)
{
    struct load *load = user;

    load->over = load->bytes->len + size > load->most;
    if (!load->over)
        g_byte_array_append(load->bytes, bytes, (guint)size);
    return !load->over;
}

GByteArray *package_load(struct package *package, guint part, guint64 most)
{
    guint64 declared = package_declared_size(package, part);
    guint64 limit = MIN(most, PACKAGE_MEMBER_MOST);
    struct load load = {.bytes = g_byte_array_sized_new((guint)MIN(declared, limit)),
                        .most = limit};

    bool whole = declared <= limit && package_unpack(package, part, load_piece, &load);
    if (load.over || declared > limit)
        fail(package, part, OUTCOME_TOO_BIG,
             N_("a part of it unpacks to more bytes than the limit"));
    if (whole)
        return load.bytes;
    g_byte_array_unref(load.bytes);
    return NULL;
}
