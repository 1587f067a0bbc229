/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "iwork_archive.h"

#include "little_endian.h"
#include "story.h"

#include <glib/gi18n.h>
#include <snappy-c.h>
#include <string.h>

#define ARCHIVE_MOST ((gsize)256 << 20)
#define HEAD         ((gsize)4)

/* Message types, by the registries of the three programs; those below 200 differ. */
enum {
    TN_SHEET = 2,
    TSK_AUTHOR = 212,
    TSWP_STORAGE = 2001,
    TSWP_STORAGE_ALSO = 2005,
    TSD_COMMENT = 3056,
    TST_TABLE_MODEL = 6001,
    TST_TILE = 6002,
    TST_DATA_LIST = 6005,
};

/* ---- Protocol Buffers ---- */

struct span {
    const guint8 *at;
    const guint8 *end;
};

struct field {
    guint number;
    guint64 value;     /* of a varint */
    struct span bytes; /* of what has a length */
    bool has_bytes;
};

static bool take_varint(struct span *span, guint64 *value)
{
    *value = 0;
    for (guint shift = 0; span->at < span->end && shift < 64; shift += 7) {
        guint8 byte = *span->at++;
        *value |= (guint64)(byte & 0x7F) << shift;
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

static bool take_bytes(struct span *span, guint64 length, struct span *bytes)
{
    if (length > (guint64)(span->end - span->at))
        return false;
    *bytes = (struct span){span->at, span->at + length};
    span->at += length;
    return true;
}

/* False at the end, and where it is no message. */
static bool next_field(struct span *message, struct field *field)
{
    guint64 key;
    struct span skipped;

    *field = (struct field){0};
    if (message->at >= message->end || !take_varint(message, &key))
        return false;
    field->number = (guint)(key >> 3);
    switch (key & 7) {
    case 0:
        return take_varint(message, &field->value);
    case 1:
        return take_bytes(message, 8, &skipped);
    case 2:
        field->has_bytes = true;
        return take_varint(message, &field->value) &&
               take_bytes(message, field->value, &field->bytes);
    case 5:
        return take_bytes(message, 4, &skipped);
    default:
        return false;
    }
}

/* The first field of that number which has bytes; an empty span when there is none. */
static struct span find_bytes(struct span message, guint number)
{
    struct field field;

    while (next_field(&message, &field))
        if (field.number == number && field.has_bytes)
            return field.bytes;
    return (struct span){NULL, NULL};
}

static char *as_text(struct span bytes)
{
    return bytes.at ? g_utf8_make_valid((const char *)bytes.at, bytes.end - bytes.at) : NULL;
}

/* ---- messages ---- */

struct archive {
    struct iwork *iwork;
    struct place place;
    enum text_role role; /* of running text */
    bool is_slide;
};

static void give(struct archive *archive, enum text_role role, struct span bytes)
{
    g_autofree char *text = as_text(bytes);

    if (text)
        document_give_text(archive->iwork->document, archive->iwork->sink, &archive->place, role,
                           NULL, text);
}

/* TSWP.StorageArchive: kind = 1, text = 3. Headers and footers share one kind. */
static enum text_role role_of_kind(const struct archive *archive, guint64 kind)
{
    static const enum text_role roles[] = {TEXT_BODY, TEXT_HEADER, TEXT_NOTE, TEXT_FLOATING,
                                           TEXT_NOTE};

    if (archive->role != TEXT_BODY || archive->is_slide)
        return kind == 4 ? TEXT_NOTE : archive->role;
    return kind < G_N_ELEMENTS(roles) ? roles[kind] : TEXT_BODY;
}

static void give_lines(struct story *story, const char *text)
{
    g_auto(GStrv) lines = g_strsplit_set(text, "\n\r", -1);

    for (guint i = 0; lines[i]; i++) {
        story_text(story, lines[i], strlen(lines[i]));
        if (lines[i + 1])
            story_end_line(story);
    }
}

/* U+2028 ends a line, U+2029 a paragraph, U+FFFC stands for an object. */
static char *plain_lines(struct span bytes)
{
    g_autofree char *text = as_text(bytes);
    GString *out = g_string_new(NULL);

    for (const char *at = text; at && *at; at = g_utf8_next_char(at)) {
        gunichar character = g_utf8_get_char(at);
        if (character == 0x2028 || character == 0x2029)
            g_string_append_c(out, '\n');
        else if (character != 0xFFFC)
            g_string_append_unichar(out, character);
    }
    return g_string_free(out, FALSE);
}

static void give_storage(struct archive *archive, struct span message)
{
    g_autoptr(Story) story =
        story_new(archive->iwork->document, archive->iwork->sink, &archive->place, archive->role);
    struct field field;
    enum text_role role = role_of_kind(archive, 0);

    while (next_field(&message, &field)) {
        if (field.number == 1 && !field.has_bytes)
            role = role_of_kind(archive, field.value);
        if (field.number != 3 || !field.has_bytes)
            continue;
        g_autofree char *text = plain_lines(field.bytes);
        story_enter(story, role);
        give_lines(story, text);
        story_leave(story);
    }
}

/* TST.TableDataList: entries = 3, of which string = 3. */
static void give_strings(struct archive *archive, struct span message)
{
    g_autoptr(Story) story =
        story_new(archive->iwork->document, archive->iwork->sink, &archive->place, TEXT_BODY);
    struct field field;

    while (next_field(&message, &field)) {
        if (field.number != 3 || !field.has_bytes)
            continue;
        struct span bytes = find_bytes(field.bytes, 3);
        g_autofree char *text = as_text(bytes);
        if (text == NULL ||
            !g_utf8_validate_len((const char *)bytes.at, (gsize)(bytes.end - bytes.at), NULL))
            continue;
        give_lines(story, text);
        story_end_line(story);
    }
}

static void give_message(struct archive *archive, guint64 type, struct span message)
{
    switch (type) {
    case TSWP_STORAGE:
    case TSWP_STORAGE_ALSO:
        give_storage(archive, message);
        break;
    case TST_DATA_LIST:
        give_strings(archive, message);
        break;
    case TST_TABLE_MODEL:
        give(archive, TEXT_FLOATING, find_bytes(message, 8));
        break;
    case TST_TILE:
        archive->iwork->has_numbers = true;
        break;
    case TSD_COMMENT:
        give(archive, TEXT_COMMENT, find_bytes(message, 1));
        break;
    case TSK_AUTHOR:
        give(archive, TEXT_PROPERTY, find_bytes(message, 1));
        break;
    case TN_SHEET:
        if (g_str_has_suffix(archive->iwork->document->name, ".numbers"))
            give(archive, TEXT_SHEET_NAME, find_bytes(message, 1));
        break;
    default:
        break;
    }
}

/* TSP.ArchiveInfo: message_infos = 2, of which type = 1 and length = 3. */
static bool give_object(struct archive *archive, struct span info, struct span *stream)
{
    struct field field;

    while (next_field(&info, &field)) {
        struct field part;
        struct span message;
        guint64 type = 0;
        guint64 length = 0;
        if (field.number != 2 || !field.has_bytes)
            continue;
        while (next_field(&field.bytes, &part)) {
            type = part.number == 1 && !part.has_bytes ? part.value : type;
            length = part.number == 3 && !part.has_bytes ? part.value : length;
        }
        if (!take_bytes(stream, length, &message))
            return false;
        give_message(archive, type, message);
    }
    return true;
}

static bool give_stream(struct archive *archive, struct span stream)
{
    guint64 length;
    struct span info;

    while (stream.at < stream.end) {
        if (!budget_has_time(archive->iwork->document->budget))
            return true;
        if (!take_varint(&stream, &length) || !take_bytes(&stream, length, &info) ||
            !give_object(archive, info, &stream))
            return false;
    }
    return true;
}

/* ---- chunks: 0, three bytes of length, a block of Snappy ---- */

static bool unpack_chunk(struct budget *budget, GByteArray *out, const char *bytes, gsize size)
{
    size_t length;

    if (snappy_uncompressed_length(bytes, size, &length) != SNAPPY_OK ||
        length > ARCHIVE_MOST - out->len || !budget_spend(budget, BUDGET_UNPACKED, length))
        return false;
    if (length == 0)
        return true;
    guint before = out->len;
    g_byte_array_set_size(out, before + (guint)length);
    if (snappy_uncompress(bytes, size, (char *)out->data + before, &length) == SNAPPY_OK)
        return true;
    g_byte_array_set_size(out, before);
    return false;
}

static bool unpack(struct budget *budget, GByteArray *out, const guint8 *bytes, gsize size)
{
    for (gsize at = 0; at + HEAD <= size;) {
        gsize length = little_32(bytes + at) >> 8;
        if (bytes[at] != 0 || length > size - at - HEAD ||
            !unpack_chunk(budget, out, (const char *)bytes + at + HEAD, length))
            return false;
        at += HEAD + length;
    }
    return true;
}

void iwork_give_archive(struct iwork *iwork, const char *name, const guint8 *bytes, gsize size)
{
    const char *slash = strrchr(name, '/');
    const char *base = slash ? slash + 1 : name;
    bool master = g_str_has_prefix(base, "MasterSlide") ||
                  g_str_has_prefix(base, "TemplateSlide") ||
                  g_str_has_prefix(base, "DocumentStylesheet");
    struct archive archive = {
        .iwork = iwork,
        .place = {.outer = iwork->document->place, .kind = PLACE_PART, .name = base},
        .role = master ? TEXT_MASTER : TEXT_BODY,
        .is_slide = g_str_has_prefix(base, "Slide"),
    };
    g_autoptr(GByteArray) stream = g_byte_array_new();

    iwork->reading->pages += archive.is_slide;
    bool whole = unpack(iwork->document->budget, stream, bytes, size);
    if (stream->len > 0)
        whole =
            give_stream(&archive, (struct span){stream->data, stream->data + stream->len}) && whole;
    if (!whole)
        reading_worsen(iwork->reading, OUTCOME_PARTIAL,
                       N_("it is damaged; what could be read was read"), name);
}
