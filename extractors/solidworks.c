/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * SolidWorks: compound files up to release 2014, and since then a container of its own, whose
 * form people have found out: chunks of a mark, the size packed, the size unpacked, the length
 * of the name, the name with its bits rotated as the eighth byte of the file says, and the
 * stream in DEFLATE. Some streams are parts as Office has them: properties, and the words of
 * features, notes and dimensions (swXmlContents).
 */
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "markup.h"
#include "native_ole.h"
#include "ole_names.h"
#include "opc.h"
#include "picture_size.h"
#include "word_list.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

#define MARK            "\x14\0\6\0\x08\0"
#define MARK_BYTES      6
#define FIRST_MARK_MOST 64U
#define NAME_MOST       256U
#define STREAM_MOST     ((gsize)16 * 1024 * 1024)
#define CHUNKS_MOST     20000U
#define PREVIEW_SIDE    800U

static const char *const sentence =
    N_("only its properties and the names of its features and notes are read: export a drawing "
       "as PDF or DXF to have all of its text inspected");

struct chunk {
    char name[NAME_MOST + 1];
    const guint8 *packed;
    gsize packed_size;
    gsize size;
};

static guint8 rotate(guint8 byte, guint by)
{
    return (guint8)((byte << by | byte >> (8 - by)) & 0xFF);
}

/* False: it only looked like the mark of a chunk. */
static bool read_chunk(const struct document *document, gsize mark, struct chunk *chunk)
{
    const guint8 *bytes = document->bytes;
    gsize left = document->size - mark;

    if (left < 26)
        return false;
    chunk->packed_size = little_32(bytes + mark + 14);
    chunk->size = little_32(bytes + mark + 18);
    gsize length = little_32(bytes + mark + 22);
    if (length == 0 || length > NAME_MOST || chunk->packed_size > left - 26 ||
        length > left - 26 - chunk->packed_size)
        return false;
    for (gsize i = 0; i < length; i++) {
        guint8 letter = rotate(bytes[mark + 26 + i], bytes[7] & 7);
        if (letter < ' ' || letter > '~')
            return false;
        chunk->name[i] = (char)letter;
    }
    chunk->name[length] = '\0';
    chunk->packed = bytes + mark + 26 + length;
    return true;
}

/* NULL: it is damaged or too big. */
static GByteArray *unpack(const struct document *document, const struct chunk *chunk)
{
    if (chunk->size == 0 || chunk->size > STREAM_MOST ||
        !budget_spend(document->budget, BUDGET_UNPACKED, chunk->size))
        return NULL;
    GByteArray *out = g_byte_array_sized_new((guint)chunk->size);
    g_byte_array_set_size(out, (guint)chunk->size);
    GConverter *inflate = G_CONVERTER(g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_RAW));
    gsize taken = 0;
    gsize given = 0;
    g_autoptr(GError) error = NULL;
    GConverterResult result =
        g_converter_convert(inflate, chunk->packed, chunk->packed_size, out->data, out->len,
                            G_CONVERTER_INPUT_AT_END, &taken, &given, &error);
    g_object_unref(inflate);
    if (result != G_CONVERTER_ERROR)
        g_byte_array_set_size(out, (guint)given);
    else
        g_clear_pointer(&out, g_byte_array_unref);
    return out;
}

/* ---- words of features and notes ---- */

static void take_word(struct word_list *words, char *value)
{
    word_list_keep(words, g_strstrip(value));
}

static void words_start(void *user, const struct markup_element *element)
{
    for (int i = 0; i < element->attribute_count; i++) {
        const char **attribute = element->attributes + (gsize)i * 5;
        g_autofree char *value = g_strndup(attribute[3], (gsize)(attribute[4] - attribute[3]));
        take_word(user, value);
    }
}

static void words_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void words_text(void *user, const char *text, gsize length)
{
    g_autofree char *value = g_strndup(text, length);

    take_word(user, value);
}

static void read_words(const GByteArray *bytes, struct word_list *words)
{
    static const struct markup_handler handler = {NULL, words_start, words_end, words_text, NULL};
    struct reading ignored = {0};
    /* A byte of the program's own may come before the text. */
    const guint8 *start = memchr(bytes->data, '<', bytes->len);

    if (start == NULL)
        return;
    struct markup *markup = markup_new(&handler, words);
    markup_feed(markup, start, (gsize)(bytes->data + bytes->len - start));
    markup_finish(markup, &ignored, NULL);
    reading_clear(&ignored);
}

/* ---- the container ---- */

static void read_preview(const struct document *document, struct sink *sink,
                         struct reading *reading, const GByteArray *bytes)
{
    guint width = 0;
    guint height = 0;

    /* A small one shows no text that could be read. */
    if (!picture_size(bytes->data, bytes->len, &width, &height) ||
        MAX(width, height) < PREVIEW_SIDE)
        return;
    if (document->pass == PASS_OCR)
        document_read_member(document, sink, "PreviewPNG", 0, bytes->data, bytes->len);
    else
        reading->needs_ocr = true;
}

static void read_stream(const struct document *document, struct sink *sink, struct reading *reading,
                        const struct chunk *chunk, struct word_list *words)
{
    bool is_custom = strcmp(chunk->name, "docProps/custom.xml") == 0;
    bool is_property = is_custom || strcmp(chunk->name, "docProps/core.xml") == 0 ||
                       strcmp(chunk->name, "docProps/app.xml") == 0;
    bool is_words = g_str_has_prefix(chunk->name, "swXmlContents/");
    bool is_preview = strcmp(chunk->name, "PreviewPNG") == 0;

    if (!is_property && !is_words && !is_preview)
        return;
    g_autoptr(GByteArray) bytes = unpack(document, chunk);
    if (bytes == NULL)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("its compressed content is damaged"), NULL);
    else if (is_property)
        opc_give_properties(document, sink, bytes->data, bytes->len, is_custom);
    else if (is_words)
        read_words(bytes, words);
    else
        read_preview(document, sink, reading, bytes);
}

static void read_container(const struct document *document, struct sink *sink,
                           struct reading *reading)
{
    const guint8 *end = document->bytes + document->size;
    const guint8 *at = document->bytes;
    struct word_list words;
    g_autofree struct chunk *chunk = g_new(struct chunk, 1);

    word_list_start(&words);
    for (guint i = 0; i < CHUNKS_MOST && budget_has_time(document->budget); i++) {
        at = memmem(at, (gsize)(end - at), MARK, MARK_BYTES);
        if (at == NULL)
            break;
        bool is_chunk = read_chunk(document, (gsize)(at - document->bytes), chunk);
        at += MARK_BYTES;
        if (!is_chunk)
            continue;
        if (chunk->packed_size > 0)
            read_stream(document, sink, reading, chunk, &words);
        at = chunk->packed + chunk->packed_size;
    }
    document_give_text(document, sink, NULL, TEXT_BODY, NULL, words.text->str);
    word_list_clear(&words);
    reading_worsen(reading, OUTCOME_PARTIAL, sentence, NULL);
}

static bool is_ole(const struct document *document)
{
    return document->size > 8 && memcmp(document->bytes, OLE_SIGNATURE, 8) == 0;
}

static void read_solidworks(const struct document *document, struct sink *sink,
                            struct reading *reading)
{
    if (is_ole(document))
        native_ole_read(document, sink, reading, sentence);
    else
        read_container(document, sink, reading);
}

static bool recognise(const struct document *document)
{
    static const char *const names[] = {"swXmlContents", "SwDocContentMgr", "SwDocMgrTempStorage",
                                        "ISolidWorksInformation*", "_MO_VERSION_*"};
    struct chunk chunk;

    if (is_ole(document))
        return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
    gsize look = MIN(document->size, FIRST_MARK_MOST);
    const guint8 *mark = look > 8 ? memmem(document->bytes + 8, look - 8, MARK, MARK_BYTES) : NULL;
    return mark && read_chunk(document, (gsize)(mark - document->bytes), &chunk);
}

const struct extractor solidworks_extractor = {
    .name = "solidworks",
    .media_type = "application/x-solidworks",
    .title = N_("SolidWorks model or drawing (sldprt, sldasm, slddrw)"),
    .library = "gio, libxml2, libgsf",
    .depth = READS_PROPERTIES,
    .suffixes =
        (const char *const[]){"sldprt", "sldasm", "slddrw", "sldlfp", "prtdot", "drwdot", NULL},
    .recognise = recognise,
    .read = read_solidworks,
};
