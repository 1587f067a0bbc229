/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive_lock.h"

#include "little_endian.h"

#include <archive_entry.h>
#include <string.h>

#define ZIP_ENTRY          46 /* bytes of an entry of the directory (APPNOTE 4.3.12) */
#define ZIP_END            22 /* 4.3.16 */
#define ZIP_ENCRYPTED      0x0001U
#define ZIP_STRONG         0x0040U
#define ZIP_METHOD_AES     99U
#define ZIP_EXTRA_AES      0x9901U
#define SEVENZIP_PACKED    0x17 /* the list is not as it is */
#define RAR5_SIGNATURE     "Rar!\x1A\x07\x01"
#define RAR_ARCHIVE        0x73
#define RAR_FILE           0x74
#define RAR_ALL_ENCRYPTED  0x0080U
#define RAR_ENCRYPTED      0x0004U
#define RAR_HAS_DATA       0x8000U
#define RAR5_FILE          2
#define RAR5_ALL_ENCRYPTED 4
#define RAR5_ENCRYPTION    1 /* a record behind a file's header */
#define ENTRIES_MOST       1000000U
#define CHECK_MOST         ((gsize)16 << 20) /* bytes that have to come out right */

static bool starts_with(const struct document *document, const char *bytes, gsize length)
{
    return document->size > length && memcmp(document->bytes, bytes, length) == 0;
}

/* ---- Zip ---- */

/* It has a patent, and no library has it. */
static const char strong_encryption[] = "PKWARE, strong encryption";

/* The strength is behind two bytes each of version, maker (WinZip, "AES Encryption
 * Information"). */
static const char *aes_method(const guint8 *extra, gsize size)
{
    static const char *const methods[] = {"AES, 128 bits", "AES, 192 bits", "AES, 256 bits"};

    for (gsize at = 0; at + 4 <= size;) {
        guint id = little_16(extra + at);
        gsize length = little_16(extra + at + 2);
        if (id == ZIP_EXTRA_AES && length >= 7 && at + 4 + length <= size) {
            guint strength = extra[at + 8];
            return strength >= 1 && strength <= 3 ? methods[strength - 1] : "AES";
        }
        at += 4 + length;
    }
    return "AES";
}

static const char *entry_method(const guint8 *entry, gsize left)
{
    guint flags = little_16(entry + 8);
    gsize name = little_16(entry + 28);
    gsize extra = little_16(entry + 30);

    if (!(flags & ZIP_ENCRYPTED))
        return NULL;
    if (flags & ZIP_STRONG)
        return strong_encryption;
    if (little_16(entry + 10) != ZIP_METHOD_AES)
        return "ZipCrypto";
    return ZIP_ENTRY + name + extra <= left ? aes_method(entry + ZIP_ENTRY + name, extra) : "AES";
}

static gsize find_end(const struct document *document)
{
    gsize tail = MIN(document->size, 65535 + ZIP_END);

    for (gsize back = ZIP_END; back <= tail; back++)
        if (memcmp(document->bytes + document->size - back, "PK\5\6", 4) == 0)
            return document->size - back;
    return document->size;
}

/* The first encrypted entry speaks for all. */
static const char *zip_method(const struct document *document)
{
    gsize end = find_end(document);

    if (document->size - end < ZIP_END)
        return NULL;
    gsize length = little_32(document->bytes + end + 12);
    gsize at = end - MIN(length, end);
    while (at + ZIP_ENTRY <= end && memcmp(document->bytes + at, "PK\1\2", 4) == 0) {
        const guint8 *entry = document->bytes + at;
        const char *method = entry_method(entry, end - at);
        if (method)
            return method;
        at += ZIP_ENTRY + (gsize)little_16(entry + 28) + little_16(entry + 30) +
              little_16(entry + 32);
    }
    return NULL;
}

/* ---- 7z, RAR ---- */

/* The list of members is packed by methods that a few bytes before it name (7zFormat.txt). */
static const char *sevenzip_method(const struct document *document)
{
    if (document->size < 32)
        return NULL;
    guint64 offset = little_64(document->bytes + 12);
    guint64 size = little_64(document->bytes + 20);
    bool within = offset <= document->size - 32 && size <= document->size - 32 - offset;
    const guint8 *list = document->bytes + 32 + (within ? (gsize)offset : 0);
    bool packed = within && size > 0 && list[0] == SEVENZIP_PACKED;
    bool names = packed && memmem(list, (gsize)size, "\x06\xF1\x07\x01", 4);
    return names ? "7z, AES, 256 bits, names too" : "7z, AES, 256 bits";
}

/* Blocks of a checksum, kind, flags and size, and perhaps a further size (technote.txt of RAR
 * 3). Files of version 2 have a cipher of their own. */
static const char *rar_method(const struct document *document)
{
    for (gsize at = 7; document->size > 32 && at < document->size - 32;) {
        const guint8 *block = document->bytes + at;
        guint flags = little_16(block + 3);
        gsize size = little_16(block + 5);
        if (block[2] == RAR_ARCHIVE && (flags & RAR_ALL_ENCRYPTED))
            return "RAR 3, AES, 128 bits, names too";
        if (block[2] == RAR_FILE && (flags & RAR_ENCRYPTED))
            return block[24] < 29 ? "RAR 2" : "RAR 3, AES, 128 bits";
        if (size < 7)
            return NULL;
        at += size + (flags & RAR_HAS_DATA ? (gsize)little_32(block + 7) : 0);
    }
    return NULL;
}

/* Seven bits a byte, the lowest first (RAR 5.0 archive format, "Data types"). */
static bool take_number(const struct document *document, gsize *at, guint64 *number)
{
    *number = 0;
    for (guint i = 0; i < 9 && *at < document->size; i++) {
        guint8 byte = document->bytes[(*at)++];
        *number |= (guint64)(byte & 0x7F) << (7 * i);
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

struct rar_block {
    guint64 kind;
    gsize extra; /* where its further records start */
    gsize end;   /* and end, as the header does */
    gsize next;
};

/* A checksum, the header's size; its kind, flags, and sizes of what they announce. */
static bool take_block(const struct document *document, gsize at, struct rar_block *block)
{
    guint64 size, flags, extra = 0, data = 0;

    at += 4;
    if (at >= document->size || !take_number(document, &at, &size) || size > document->size - at)
        return false;
    block->end = at + (gsize)size;
    if (!take_number(document, &at, &block->kind) || !take_number(document, &at, &flags) ||
        ((flags & 1) && !take_number(document, &at, &extra)) ||
        ((flags & 2) && !take_number(document, &at, &data)) || extra > size ||
        data > document->size)
        return false;
    block->extra = block->end - (gsize)extra;
    block->next = block->end + (gsize)data;
    return true;
}

static bool has_record(const struct document *document, const struct rar_block *block,
                       guint64 wanted)
{
    for (gsize at = block->extra; at < block->end;) {
        guint64 size, kind;
        if (!take_number(document, &at, &size) || size > block->end - at)
            return false;
        gsize next = at + (gsize)size;
        if (take_number(document, &at, &kind) && kind == wanted)
            return true;
        at = next;
    }
    return false;
}

GByteArray *archive_locked_entries(const struct document *document)
{
    GByteArray *locked = g_byte_array_new();
    struct rar_block block;

    for (gsize at = 8; starts_with(document, RAR5_SIGNATURE, 8) && locked->len < ENTRIES_MOST &&
                       take_block(document, at, &block);
         at = block.next) {
        guint8 is_locked = has_record(document, &block, RAR5_ENCRYPTION);
        if (block.kind == RAR5_FILE)
            g_byte_array_append(locked, &is_locked, 1);
    }
    return locked;
}

static const char *rar5_method(const struct document *document)
{
    g_autoptr(GByteArray) locked = archive_locked_entries(document);
    struct rar_block block;

    if (take_block(document, 8, &block) && block.kind == RAR5_ALL_ENCRYPTED)
        return "RAR 5, AES, 256 bits, names too";
    return memchr(locked->data ? locked->data : (const guint8 *)"", 1, locked->len)
               ? "RAR 5, AES, 256 bits"
               : NULL;
}

static bool is_zip(const struct document *document)
{
    return starts_with(document, "PK", 2);
}

const char *archive_lock_method(const struct document *document)
{
    if (is_zip(document))
        return zip_method(document);
    if (starts_with(document, "7z\xBC\xAF\x27\x1C", 6))
        return sevenzip_method(document);
    if (starts_with(document, RAR5_SIGNATURE, 8))
        return rar5_method(document);
    return starts_with(document, "Rar!\x1A\x07", 6) ? rar_method(document) : NULL;
}

/* ---- Passwords ---- */

struct trial {
    const struct document *document;
    const archive_support *supports;
    char *bytes;
};

/* A check of one or two bytes is right too often by chance: what comes out has to be whole. */
static bool comes_out(struct archive *archive, struct budget *budget)
{
    const void *block;
    size_t size;
    la_int64_t offset;
    gsize total = 0;
    int result;

    while ((result = archive_read_data_block(archive, &block, &size, &offset)) == ARCHIVE_OK) {
        total += size;
        if (total > CHECK_MOST || !budget_has_time(budget))
            return total > CHECK_MOST;
    }
    return result == ARCHIVE_EOF;
}

static bool try_bytes(struct trial *trial, const char *bytes)
{
    struct archive *archive = archive_read_new();
    struct archive_entry *entry;
    bool right = false;
    bool found = false;

    for (guint i = 0; trial->supports[i]; i++)
        trial->supports[i](archive);
    archive_read_add_passphrase(archive, bytes);
    if (archive_read_open_memory(archive, trial->document->bytes, trial->document->size) ==
        ARCHIVE_OK) {
        while (!found && archive_read_next_header(archive, &entry) == ARCHIVE_OK)
            found = archive_entry_is_data_encrypted(entry) == 1 && archive_entry_size(entry) != 0;
        right = found && comes_out(archive, trial->document->budget);
    }
    archive_read_free(archive);
    if (right)
        trial->bytes = g_strdup(bytes);
    return right;
}

/* Programs write what the user typed in the encoding of their system. */
static bool opens(void *user, const char *password)
{
    struct trial *trial = user;

    if (try_bytes(trial, password))
        return true;
    g_autofree char *local = g_str_is_ascii(password)
                                 ? NULL
                                 : g_convert(password, -1, "CP932", "UTF-8", NULL, NULL, NULL);
    return local && try_bytes(trial, local);
}

struct password_search archive_find_password(const struct document *document,
                                             const archive_support *supports, char **bytes)
{
    struct trial trial = {document, supports, NULL};
    bool none = !is_zip(document) || zip_method(document) == strong_encryption;
    struct password_search search = {.untried = none};

    if (!search.untried)
        search = passwords_find(document, NULL, opens, &trial);
    *bytes = trial.bytes;
    return search;
}
