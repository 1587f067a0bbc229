/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Before compression: a version byte, then segment after segment. Numbers are 7 bits a byte,
 * the lowest first, the top bit set while more follow. A segment is
 *   a byte of the flags below, the role,
 *   its place when it differs from that of the segment before: how many links, and of each,
 *   from the innermost: kind, number, column, length of the name + 1 (0: none), name,
 *   the name's length and the name, the first line, the box in 65535ths, where flagged,
 *   the text's length, the text.
 */
#include "kept_text.h"

#include <string.h>
#include <zstd.h>

#define KEPT_VERSION 1
/* On documents of some kilobytes level 3 packs a tenth better than level 1 for twice the
 * time, and higher levels hardly better still. */
#define PACK_LEVEL 3
#define LINKS_MOST 16U

enum segment_flag {
    HAS_PLACE = 1, /* another one than before */
    HAS_NAME = 2,
    HAS_LINE = 4,
    HAS_BOX = 8,
    IS_TABLE = 16,
    FLAGS_KNOWN = 31,
};

struct text_packer {
    GByteArray *bytes;
    GByteArray *place; /* of the last segment, as written */
    GByteArray *next;
    bool too_much;
};

/* ---- packing ---- */

static void put_number(GByteArray *out, guint64 number)
{
    guint8 bytes[10];
    guint count = 0;

    for (; number >= 0x80; number >>= 7)
        bytes[count++] = (guint8)(number | 0x80);
    bytes[count++] = (guint8)number;
    g_byte_array_append(out, bytes, count);
}

static void put_text(GByteArray *out, const char *text, gsize length)
{
    put_number(out, length);
    g_byte_array_append(out, (const guint8 *)text, (guint)length);
}

static bool is_document(const struct place *place)
{
    return place->kind == PLACE_FILE || place->kind == PLACE_MEMBER;
}

static void put_place(GByteArray *out, const struct place *place)
{
    guint links = 0;

    for (const struct place *at = place; at && !is_document(at) && links < LINKS_MOST;
         at = at->outer)
        links++;
    put_number(out, links);
    for (const struct place *at = place; links > 0; at = at->outer, links--) {
        g_autofree char *name = at->name ? g_utf8_make_valid(at->name, -1) : NULL;
        put_number(out, (guint64)at->kind);
        put_number(out, at->number);
        put_number(out, at->column);
        put_number(out, name ? strlen(name) + 1 : 0);
        if (name)
            g_byte_array_append(out, (const guint8 *)name, (guint)strlen(name));
    }
}

static bool same_bytes(const GByteArray *one, const GByteArray *other)
{
    return one->len == other->len && memcmp(one->data, other->data, one->len) == 0;
}

static bool has_box(const struct text_box *box)
{
    return box->left > 0 || box->top > 0 || box->right > 0 || box->bottom > 0;
}

static void put_box(GByteArray *out, const struct text_box *box)
{
    const float sides[] = {box->left, box->top, box->right, box->bottom};

    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        put_number(out, (guint64)(CLAMP(sides[i], 0.0F, 1.0F) * 65535.0F + 0.5F));
}

struct text_packer *text_packer_new(void)
{
    static const guint8 version = KEPT_VERSION;
    static const guint8 no_links = 0;
    struct text_packer *packer = g_new0(struct text_packer, 1);

    packer->bytes = g_byte_array_new();
    packer->place = g_byte_array_new();
    packer->next = g_byte_array_new();
    g_byte_array_append(packer->bytes, &version, 1);
    g_byte_array_append(packer->place, &no_links, 1);
    return packer;
}

void text_packer_free(struct text_packer *packer)
{
    if (packer == NULL)
        return;
    g_byte_array_unref(packer->bytes);
    g_byte_array_unref(packer->place);
    g_byte_array_unref(packer->next);
    g_free(packer);
}

/* Whether the place is another one than before; keeps it for the next segment. */
static bool take_place(struct text_packer *packer, const struct place *place)
{
    g_byte_array_set_size(packer->next, 0);
    put_place(packer->next, place);
    if (same_bytes(packer->place, packer->next))
        return false;
    GByteArray *before = packer->place;
    packer->place = packer->next;
    packer->next = before;
    return true;
}

void text_packer_take(struct text_packer *packer, const struct segment *segment)
{
    GByteArray *out = packer->bytes;

    if (packer->too_much || segment->length > KEPT_TEXT_MOST - out->len) {
        packer->too_much = true;
        return;
    }
    bool moved = take_place(packer, segment->place);
    guint8 head[] = {(guint8)((moved ? HAS_PLACE : 0) | (segment->name ? HAS_NAME : 0) |
                              (segment->first_line ? HAS_LINE : 0) |
                              (has_box(&segment->box) ? HAS_BOX : 0) |
                              (segment->shape == TEXT_TABLE ? IS_TABLE : 0)),
                     (guint8)segment->role};
    g_byte_array_append(out, head, sizeof head);
    if (moved)
        g_byte_array_append(out, packer->place->data, packer->place->len);
    if (segment->name) {
        g_autofree char *name = g_utf8_make_valid(segment->name, -1);
        put_text(out, name, strlen(name));
    }
    if (segment->first_line)
        put_number(out, segment->first_line);
    if (has_box(&segment->box))
        put_box(out, &segment->box);
    put_text(out, segment->text, segment->length);
}

/* One for the life of a worker: making it costs more than packing a page. */
static ZSTD_CCtx *pack_context(void)
{
    static ZSTD_CCtx *context;

    if (context == NULL)
        context = ZSTD_createCCtx();
    return context;
}

GBytes *text_packer_end(struct text_packer *packer)
{
    GBytes *packed = NULL;

    if (!packer->too_much && packer->bytes->len <= KEPT_TEXT_MOST) {
        gsize room = ZSTD_compressBound(packer->bytes->len);
        guint8 *out = g_malloc(room);
        gsize size = ZSTD_compressCCtx(pack_context(), out, room, packer->bytes->data,
                                       packer->bytes->len, PACK_LEVEL);
        if (!ZSTD_isError(size) && size <= KEPT_PACKED_MOST)
            packed = g_bytes_new_take(g_realloc(out, size), size);
        else
            g_free(out);
    }
    text_packer_free(packer);
    return packed;
}

/* ---- unpacking ---- */

struct kept_reader {
    const guint8 *at, *end;
    const struct place *document;
    struct place links[LINKS_MOST];
    char *names[LINKS_MOST]; /* of the links */
    guint count;
    bool wrong;
};

static guint64 get_number(struct kept_reader *in, guint64 most)
{
    guint64 number = 0;

    for (guint shift = 0; shift < 63; shift += 7) {
        if (in->at == in->end)
            break;
        guint8 byte = *in->at++;
        number |= (guint64)(byte & 0x7f) << shift;
        if (byte < 0x80) {
            in->wrong |= number > most;
            return in->wrong ? 0 : number;
        }
    }
    in->wrong = true;
    return 0;
}

/* Characters of three bytes of which all are characters: not those that could be written shorter
 * (0xe0), nor halves of pairs (0xed). */
static bool is_three_bytes(const guint8 *at)
{
    return *at >= 0xe1 && *at != 0xed && *at <= 0xef && (at[1] & 0xc0) == 0x80 &&
           (at[2] & 0xc0) == 0x80;
}

/* The character at this place. 0: it is none. */
static gsize character_length(const guint8 *at, gsize left)
{
    if (*at < 0x80)
        return *at != '\0';
    const gunichar character = g_utf8_get_char_validated((const char *)at, (gssize)left);
    return g_unichar_validate(character) ? (gsize)g_unichar_to_utf8(character, NULL) : 0;
}

/* Eight bytes that are ASCII characters, none of them 0. */
static bool is_ascii_block(const guint8 *at)
{
    const guint64 ones = G_GUINT64_CONSTANT(0x0101010101010101);
    guint64 block = 0;

    memcpy(&block, at, sizeof block);
    return ((block | (block - ones)) & (ones << 7)) == 0;
}

/* As g_utf8_validate_len(), which took 1/20 of a rejudge: each text passes here whenever it is
 * looked at. */
static bool is_utf8(const guint8 *bytes, gsize length)
{
    gsize at = 0;

    while (at < length) {
        while (length - at >= 8 && is_ascii_block(bytes + at))
            at += 8;
        while (length - at >= 3 && is_three_bytes(bytes + at))
            at += 3;
        if (at == length)
            break;
        const gsize step = character_length(bytes + at, length - at);
        if (step == 0)
            return false;
        at += step;
    }
    return true;
}

static const char *get_bytes(struct kept_reader *in, gsize length)
{
    const char *bytes = (const char *)in->at;

    if (in->wrong || length > (gsize)(in->end - in->at) || !is_utf8(in->at, length)) {
        in->wrong = true;
        return NULL;
    }
    in->at += length;
    return bytes;
}

static char *get_name(struct kept_reader *in)
{
    const guint64 length = get_number(in, G_MAXINT32);
    const char *bytes = length ? get_bytes(in, length - 1) : NULL;

    return bytes ? g_strndup(bytes, length - 1) : NULL;
}

static void get_place(struct kept_reader *in)
{
    guint count = (guint)get_number(in, LINKS_MOST);

    for (guint i = 0; i < count && !in->wrong; i++) {
        g_free(in->names[i]);
        in->links[i] = (struct place){
            .outer = i + 1 < count ? &in->links[i + 1] : in->document,
            .kind = (enum place_kind)get_number(in, PLACE_CELL),
            .number = (guint32)get_number(in, G_MAXUINT32),
            .column = (guint32)get_number(in, G_MAXUINT32),
        };
        in->links[i].name = in->names[i] = get_name(in);
        in->wrong |= is_document(&in->links[i]);
    }
    in->count = in->wrong ? 0 : count;
}

static void get_box(struct kept_reader *in, struct text_box *box)
{
    float sides[4];

    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        sides[i] = (float)get_number(in, 65535) / 65535.0F;
    *box = (struct text_box){sides[0], sides[1], sides[2], sides[3]};
}

static void get_segment(struct kept_reader *in, segment_taker take, void *user)
{
    guint flags = (guint)get_number(in, FLAGS_KNOWN);
    g_autofree char *name = NULL;
    struct segment segment = {
        .role = (enum text_role)get_number(in, TEXT_ROLES - 1),
        .shape = flags & IS_TABLE ? TEXT_TABLE : TEXT_LINES,
    };

    if (flags & HAS_PLACE)
        get_place(in);
    if (flags & HAS_NAME) {
        gsize length = (gsize)get_number(in, G_MAXINT32);
        const char *bytes = get_bytes(in, length);
        name = bytes ? g_strndup(bytes, length) : NULL;
        segment.name = name;
    }
    if (flags & HAS_LINE)
        segment.first_line = (guint32)get_number(in, G_MAXUINT32);
    if (flags & HAS_BOX)
        get_box(in, &segment.box);
    segment.length = (gsize)get_number(in, KEPT_TEXT_MOST);
    segment.text = get_bytes(in, segment.length);
    segment.place = in->count ? &in->links[0] : in->document;
    if (!in->wrong)
        take(&segment, user);
}

static ZSTD_DCtx *unpack_context(void)
{
    static ZSTD_DCtx *context;

    if (context == NULL)
        context = ZSTD_createDCtx();
    return context;
}

/* The packed bytes say how much they unpack to; whoever lies about it is refused. */
static guint8 *unpack(const guint8 *bytes, gsize size, gsize *length)
{
    unsigned long long said = ZSTD_getFrameContentSize(bytes, size);

    if (said == ZSTD_CONTENTSIZE_UNKNOWN || said == ZSTD_CONTENTSIZE_ERROR || said < 1 ||
        said > KEPT_TEXT_MOST)
        return NULL;
    guint8 *out = g_malloc((gsize)said);
    *length = ZSTD_decompressDCtx(unpack_context(), out, (gsize)said, bytes, size);
    if (!ZSTD_isError(*length) && *length == said)
        return out;
    g_free(out);
    return NULL;
}

bool kept_text_read(const guint8 *bytes, gsize size, const struct place *document,
                    segment_taker take, void *user)
{
    gsize length = 0;
    g_autofree guint8 *text = unpack(bytes, size, &length);

    if (text == NULL || text[0] != KEPT_VERSION)
        return false;
    struct kept_reader in = {.at = text + 1, .end = text + length, .document = document};
    while (in.at < in.end && !in.wrong)
        get_segment(&in, take, user);
    for (guint i = 0; i < LINKS_MOST; i++)
        g_free(in.names[i]);
    return !in.wrong;
}
