/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Windows help: web pages and what belongs to them, in one compressed file. libmspack reads it
 * out of memory and writes into memory.
 */
#include "embedded.h"
#include "encoding.h"
#include "extractor.h"
#include "html_piece.h"
#include "little_endian.h"
#include "plain.h"

#include <glib/gi18n.h>
#include <mspack.h>
#include <string.h>
#include <strings.h>

#define SYSTEM_TITLE 3
#define MEMBER_MOST  ((gsize)64 << 20)

/* Both what libmspack reads from and what it writes to. */
struct memory_file {
    struct mspack_file base;
    const guint8 *bytes; /* NULL: written to */
    gsize size;
    gsize at;
    GByteArray *written;
};

struct help {
    struct mspack_system system; /* the first, so that callbacks find the rest */
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    GByteArray *written; /* of the member being unpacked */
};

/* ---- memory as libmspack's files ---- */

static struct mspack_file *open_memory(struct mspack_system *system, const char *name, int mode)
{
    struct help *help = (struct help *)(void *)system;
    struct memory_file *file = g_new0(struct memory_file, 1);
    (void)name;

    if (mode == MSPACK_SYS_OPEN_READ) {
        file->bytes = help->document->bytes;
        file->size = help->document->size;
    } else {
        file->written = help->written;
    }
    return &file->base;
}

static void close_memory(struct mspack_file *base)
{
    g_free(base);
}

static int read_memory(struct mspack_file *base, void *buffer, int count)
{
    struct memory_file *file = (struct memory_file *)(void *)base;
    gsize piece = MIN((gsize)MAX(count, 0), file->size - file->at);

    if (piece > 0)
        memcpy(buffer, file->bytes + file->at, piece);
    file->at += piece;
    return (int)piece;
}

static int write_memory(struct mspack_file *base, void *buffer, int count)
{
    struct memory_file *file = (struct memory_file *)(void *)base;

    if (file->written == NULL || count < 0 || file->written->len + (gsize)count > MEMBER_MOST)
        return -1;
    g_byte_array_append(file->written, buffer, (guint)count);
    return count;
}

static int seek_memory(struct mspack_file *base, off_t offset, int mode)
{
    struct memory_file *file = (struct memory_file *)(void *)base;
    gint64 from = mode == MSPACK_SYS_SEEK_START ? 0
                  : mode == MSPACK_SYS_SEEK_CUR ? (gint64)file->at
                                                : (gint64)file->size;

    if (offset > (gint64)file->size || from + offset < 0 || from + offset > (gint64)file->size)
        return -1;
    file->at = (gsize)(from + offset);
    return 0;
}

static off_t tell_memory(struct mspack_file *base)
{
    return (off_t)((struct memory_file *)(void *)base)->at;
}

static void no_message(struct mspack_file *file, const char *format, ...)
{
    (void)file;
    (void)format;
}

static void *allocate(struct mspack_system *system, size_t size)
{
    (void)system;
    return g_try_malloc(size);
}

static void copy(void *from, void *to, size_t size)
{
    memmove(to, from, size);
}

/* ---- members ---- */

/* "#SYSTEM" is a version, then records of a code, a length and bytes. */
static void give_title(struct help *help, const guint8 *bytes, gsize size)
{
    for (gsize at = 4; at + 4 <= size; at += 4 + (gsize)little_16(bytes + at + 2)) {
        gsize length = MIN(little_16(bytes + at + 2), size - at - 4);
        if (little_16(bytes + at) != SYSTEM_TITLE)
            continue;
        g_autofree char *title = encoding_decode_name(
            (const char *)bytes + at + 4, strnlen((const char *)bytes + at + 4, length));
        document_give_text(help->document, help->sink, NULL, TEXT_PROPERTY, "title", title);
    }
}

static bool give_member(struct help *help, const char *name, const guint8 *bytes, gsize size)
{
    const struct place place = {.outer = help->document->place, .kind = PLACE_PART, .name = name};

    if (strcmp(name, "#SYSTEM") == 0)
        give_title(help, bytes, size);
    else if (html_piece_is(name))
        html_piece_read(help->document, help->sink, help->reading, &place, bytes, size);
    else
        return embedded_give_bytes(help->document, help->sink, help->reading, name, bytes, size);
    return budget_has_time(help->document->budget);
}

/* Tables of the help viewer, and what only decorates. */
static bool is_plumbing(const char *name)
{
    static const char *const endings[] = {".css", ".js", ".hhc", ".hhk", ".ico"};

    if (strcmp(name, "#SYSTEM") == 0)
        return false;
    for (guint i = 0; i < G_N_ELEMENTS(endings); i++)
        if (g_str_has_suffix(name, endings[i]))
            return true;
    return name[0] == '#' || name[0] == '$' || name[0] == ':' || *name == '\0' ||
           g_str_has_suffix(name, "/");
}

/* False: a limit was met. */
static bool read_member(struct help *help, struct mschm_decompressor *unpacker,
                        struct mschmd_file *file)
{
    const char *path = file->filename[0] == '/' ? file->filename + 1 : file->filename;
    g_autofree char *name = g_utf8_make_valid(path, -1);

    if (is_plumbing(name))
        return true;
    if (file->length < 0 ||
        !budget_spend(help->document->budget, BUDGET_UNPACKED, (guint64)file->length))
        return false;
    help->written = g_byte_array_new();
    int error = unpacker->extract(unpacker, file, "");
    g_autoptr(GByteArray) written = g_steal_pointer(&help->written);
    bool go_on = written->len == 0 || give_member(help, name, written->data, written->len);
    if (error != MSPACK_ERR_OK)
        reading_worsen(help->reading, OUTCOME_PARTIAL,
                       N_("it is damaged; what could be read was read"), name);
    return go_on;
}

static void read_members(struct help *help, struct mschm_decompressor *unpacker)
{
    struct mschmd_header *chm = unpacker->open(unpacker, "");
    guint pages = 0;
    bool go_on = true;

    if (chm == NULL) {
        reading_worsen(help->reading, OUTCOME_DAMAGED, N_("it is damaged"), NULL);
        return;
    }
    for (struct mschmd_file *file = chm->files; file && go_on; file = file->next) {
        pages += html_piece_is(file->filename);
        go_on = read_member(help, unpacker, file);
    }
    help->reading->pages = pages;
    if (pages == 0)
        reading_worsen(help->reading, OUTCOME_PARTIAL,
                       N_("no text was found in it, though it may have some"), NULL);
    unpacker->close(unpacker, chm);
}

static void read_chm(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct help help = {
        .system = {.open = open_memory,
                   .close = close_memory,
                   .read = read_memory,
                   .write = write_memory,
                   .seek = seek_memory,
                   .tell = tell_memory,
                   .message = no_message,
                   .alloc = allocate,
                   .free = g_free,
                   .copy = copy},
        .document = document,
        .sink = sink,
        .reading = reading,
    };
    struct mschm_decompressor *unpacker = mspack_create_chm_decompressor(&help.system);

    if (unpacker == NULL) {
        reading_worsen(reading, OUTCOME_TOO_BIG, N_("it needs too much memory"), NULL);
        return;
    }
    read_members(&help, unpacker);
    mspack_destroy_chm_decompressor(unpacker);
}

/* The signature is so short that a text may begin with it. */
static bool is_not_text(const struct document *document)
{
    return !bytes_are_text(document->bytes, document->size);
}

const struct extractor chm_extractor = {
    .name = "chm",
    .media_type = "application/vnd.ms-htmlhelp",
    .title = N_("Windows help (chm)"),
    .library = "libmspack, libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"chm", NULL},
    .signatures = (const struct signature[]){{0, 4, "ITSF"}, {0}},
    .recognise = is_not_text,
    .read = read_chm,
};
