/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * LZH archives. liblhasa knows all methods that were in use; member names are taken from
 * the raw header, since it folds the case of names and turns '\' into '/' byte by byte,
 * which breaks names in Shift_JIS.
 */
#include "lzh.h"

#include "encoding.h"
#include "extractor.h"
#include "unpack.h"

#include <glib/gi18n.h>
#include <lhasa.h>
#include <string.h>

#define BLOCK_BYTES ((gsize)32 * 1024)

/* Types of extended headers. */
#define HEADER_FILE_NAME        0x01
#define HEADER_FOLDER_NAME      0x02
#define HEADER_WIDE_FILE_NAME   0x44
#define HEADER_WIDE_FOLDER_NAME 0x45

struct memory {
    const guint8 *bytes;
    gsize left;
};

static int read_memory(void *handle, void *to, size_t size)
{
    struct memory *memory = handle;
    gsize take = MIN(size, memory->left);

    memcpy(to, memory->bytes, take);
    memory->bytes += take;
    memory->left -= take;
    return (int)take;
}

static int skip_memory(void *handle, size_t size)
{
    struct memory *memory = handle;
    gsize take = MIN(size, memory->left);

    memory->bytes += take;
    memory->left -= take;
    return take == size;
}

static const LHAInputStreamType memory_stream = {read_memory, skip_memory, NULL};

/* A folder name has 0xFF between its parts; in Shift_JIS no character contains it. */
static char *decode_folder(const guint8 *bytes, gsize length)
{
    g_autofree char *copy = g_strndup((const char *)bytes, length);

    for (gsize i = 0; copy[i]; i++)
        if ((guint8)copy[i] == 0xFF)
            copy[i] = '/';
    return encoding_decode_name(copy, strlen(copy));
}

static char *decode_wide(const guint8 *bytes, gsize length)
{
    g_autofree guint8 *copy = g_memdup2(bytes, length);

    for (gsize i = 0; i + 1 < length; i += 2) {
        if (copy[i] == 0xFF && copy[i + 1] == 0xFF) {
            copy[i] = '/';
            copy[i + 1] = 0;
        }
    }
    return g_convert((const char *)copy, (gssize)(length & ~(gsize)1), "UTF-8", "UTF-16LE", NULL,
                     NULL, NULL);
}

struct lzh_name {
    char *folder;
    char *file;
    bool wide_folder;
    bool wide_file;
};

static void replace(char **to, char *text)
{
    g_free(*to);
    *to = text;
}

static void take_extended(struct lzh_name *name, guint type, const guint8 *bytes, gsize length)
{
    if (type == HEADER_FILE_NAME && !name->wide_file)
        replace(&name->file,
                encoding_decode_name((const char *)bytes, strnlen((const char *)bytes, length)));
    if (type == HEADER_FOLDER_NAME && !name->wide_folder)
        replace(&name->folder, decode_folder(bytes, length));
    char *wide = NULL;
    if (type == HEADER_WIDE_FILE_NAME || type == HEADER_WIDE_FOLDER_NAME)
        wide = decode_wide(bytes, length);
    if (wide && type == HEADER_WIDE_FILE_NAME) {
        replace(&name->file, wide);
        name->wide_file = true;
    } else if (wide) {
        replace(&name->folder, wide);
        name->wide_folder = true;
    }
}

/* The chain of extended headers; each ends with the length of the next. */
static void take_chain(struct lzh_name *name, const LHAFileHeader *header, gsize at)
{
    const guint8 *raw = header->raw_data;
    gsize field = header->header_level == 3 ? 4 : 2;

    while (at + field <= header->raw_data_len) {
        gsize length = (gsize)(raw[at] | raw[at + 1] << 8);
        if (field == 4)
            length |= (gsize)raw[at + 2] << 16 | (gsize)raw[at + 3] << 24;
        at += field;
        if (length < field + 1 || length > header->raw_data_len - at)
            return;
        take_extended(name, raw[at], raw + at + 1, length - field - 1);
        at += length - field;
    }
}

/* The name in the header itself (levels 0 and 1) has either kind of slash. */
static void take_basic(struct lzh_name *name, const LHAFileHeader *header)
{
    const guint8 *raw = header->raw_data;
    gsize length = header->raw_data_len > 22 ? raw[21] : 0;

    if (length == 0 || 22 + length > header->raw_data_len)
        return;
    name->file = decode_folder(raw + 22, strnlen((const char *)raw + 22, length));
    g_strdelimit(name->file, "\\", '/');
}

/* Where the first length of the chain stands, by header level. */
static gsize chain_start(const LHAFileHeader *header)
{
    switch (header->header_level) {
    case 1:
        /* The last two bytes of the basic header, which ends raw[0] + 2 bytes in. */
        return header->raw_data_len > 0 ? (gsize)header->raw_data[0] : header->raw_data_len;
    case 2:
        return 24;
    case 3:
        return 28;
    default:
        return header->raw_data_len;
    }
}

static char *member_name(const LHAFileHeader *header, guint number)
{
    struct lzh_name name = {0};

    if (header->raw_data && header->header_level <= 1)
        take_basic(&name, header);
    if (header->raw_data)
        take_chain(&name, header, chain_start(header));
    char *full = g_strconcat(name.folder ? name.folder : "", name.file ? name.file : "", NULL);
    g_free(name.folder);
    g_free(name.file);
    if (*full == '\0')
        replace(&full, g_strdup_printf("member %u", number));
    return full;
}

static void read_bytes(struct unpack *unpack, struct member *member, LHAReader *reader,
                       const LHAFileHeader *header)
{
    g_autofree guint8 *block = g_malloc(BLOCK_BYTES);
    gsize size;

    while ((size = lha_reader_read(reader, block, BLOCK_BYTES)) > 0) {
        if (!member_append(unpack, member, block, size)) {
            g_byte_array_set_size(member->bytes, 0);
            unpack_fail(unpack, member, OUTCOME_TOO_BIG, unpack_reason(OUTCOME_TOO_BIG), NULL);
            return;
        }
    }
    if (member->bytes->len == header->length)
        unpack_give(unpack, member);
    else if (member->bytes->len == 0)
        unpack_fail(unpack, member, OUTCOME_UNSUPPORTED, unpack_reason(OUTCOME_UNSUPPORTED),
                    header->compress_method);
    else
        unpack_fail(unpack, member, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
}

static void take_file(struct unpack *unpack, LHAReader *reader, const LHAFileHeader *header)
{
    bool is_folder = strcmp(header->compress_method, LHA_COMPRESS_TYPE_DIR) == 0;

    if (is_folder && header->symlink_target == NULL)
        return;
    struct member member =
        member_start(member_name(header, unpack->members + 1), header->timestamp);
    if (is_folder)
        unpack_note(unpack, &member, N_("a link to another file, which is not followed"),
                    header->symlink_target);
    else if (header->length > member_most(unpack->outer))
        unpack_fail(unpack, &member, OUTCOME_TOO_BIG, unpack_reason(OUTCOME_TOO_BIG), NULL);
    else
        read_bytes(unpack, &member, reader, header);
    member_clear(&member);
}

/* An archive ends with a zero byte, or with its file. */
static bool ends_early(const struct memory *memory)
{
    return memory->left > 1;
}

static void read_lzh(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct unpack unpack = unpack_start(document, sink);
    struct memory memory = {document->bytes, document->size};
    LHAInputStream *stream = lha_input_stream_new(&memory_stream, &memory);
    LHAReader *reader = lha_reader_new(stream);
    LHAFileHeader *header;

    lha_reader_set_dir_policy(reader, LHA_READER_DIR_PLAIN);
    while (!unpack.stopped && budget_has_time(document->budget) &&
           (header = lha_reader_next_file(reader)) != NULL)
        take_file(&unpack, reader, header);
    lha_reader_free(reader);
    lha_input_stream_free(stream);
    unpack_end(&unpack, reading);
    if (unpack.members == 0 && !unpack.stopped)
        reading_worsen(reading, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
    else if (!unpack.stopped && ends_early(&memory))
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is damaged or incomplete, and may have more members"), NULL);
}

GByteArray *lzh_unpack_first(const struct document *document, const guint8 *bytes, gsize size)
{
    struct unpack unpack = unpack_start(document, NULL);
    struct member member = member_start(NULL, 0);
    struct memory memory = {bytes, size};
    LHAInputStream *stream = lha_input_stream_new(&memory_stream, &memory);
    LHAReader *reader = lha_reader_new(stream);
    g_autofree guint8 *block = g_malloc(BLOCK_BYTES);
    const LHAFileHeader *header = lha_reader_next_file(reader);
    bool has_room = header != NULL;
    gsize got;

    while (has_room && (got = lha_reader_read(reader, block, BLOCK_BYTES)) > 0)
        has_room = member_append(&unpack, &member, block, got);
    bool is_whole = has_room && member.bytes->len == header->length;
    GByteArray *result = is_whole ? g_byte_array_ref(member.bytes) : NULL;
    member_clear(&member);
    lha_reader_free(reader);
    lha_input_stream_free(stream);
    return result;
}

static bool recognise(const struct document *document)
{
    const guint8 *bytes = document->bytes;

    return document->size > 21 && bytes[20] <= 3 && bytes[6] == '-' &&
           (g_ascii_isalnum(bytes[4]) && g_ascii_isalnum(bytes[5]));
}

const struct extractor lzh_extractor = {
    .name = "lzh",
    .media_type = "application/x-lzh-compressed",
    .title = N_("LZH archive (lzh, lha, lzs)"),
    .library = "liblhasa",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"lzh", "lha", "lzs", "pma", NULL},
    .signatures = (const struct signature[]){{2, 3, "-lh"}, {2, 3, "-lz"}, {2, 3, "-pm"}, {0}},
    .recognise = recognise,
    .read = read_lzh,
};
