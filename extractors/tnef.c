/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Outlook sends to those who have no Outlook: winmail.dat (MS-OXTNEF).
 */
#include "encoding.h"
#include "extractor.h"
#include "little_endian.h"
#include "mapi.h"
#include "wide_text.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEAD_SIZE       6
#define ATTRIBUTE_HEAD  9
#define CHECKSUM_SIZE   2
#define INTERFACE_SIZE  16 /* what stands before an object's bytes */
#define MULTIPLE        0x1000U
#define KIND_OF_NAME    1U
#define PROPERTIES_MOST 100000U
#define VALUES_MOST     100000U

/* Numbers of attributes without their types (2.1.3.3). */
enum {
    TNEF_SUBJECT = 0x8004,
    TNEF_BODY = 0x800C,
    TNEF_ATTACH_DATA = 0x800F,
    TNEF_ATTACH_TITLE = 0x8010,
    TNEF_ATTACH_START = 0x9002,
    TNEF_MESSAGE_PROPERTIES = 0x9003,
    TNEF_RECIPIENTS = 0x9004,
    TNEF_ATTACH_PROPERTIES = 0x9005,
    TNEF_CODE_PAGE = 0x9007,
};

struct bytes {
    const guint8 *at;
    gsize left;
};

struct letter {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct mapi *message;
    struct mapi *attachment; /* NULL: none so far */
    struct bytes data;       /* of the attachment */
    struct bytes recipients;
    guint attachments;
    guint code_page;
    bool cut;
    bool stopped;
};

/* ---- Properties (2.1.3.4) ---- */

static bool take(struct bytes *bytes, gsize size, struct bytes *taken)
{
    if (size > bytes->left)
        return false;
    *taken = (struct bytes){bytes->at, size};
    bytes->at += size;
    bytes->left -= size;
    return true;
}

static bool take_32(struct bytes *bytes, guint32 *number)
{
    struct bytes four;

    if (!take(bytes, 4, &four))
        return false;
    *number = little_32(four.at);
    return true;
}

static void skip_padding(struct bytes *bytes, gsize size)
{
    struct bytes padding;

    take(bytes, MIN((4 - size % 4) % 4, bytes->left), &padding);
}

static gsize fixed_size(guint type)
{
    switch (type) {
    case 0x0001: /* null */
    case MAPI_16:
    case MAPI_32:
    case 0x0004: /* floating point */
    case MAPI_BOOLEAN:
    case 0x000A: /* an error */
        return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case MAPI_TIME:
        return 8;
    case 0x0048: /* GUID */
        return 16;
    default:
        return 0;
    }
}

/* Behind a GUID, a number or a text. */
static bool take_name(struct bytes *bytes, char **name)
{
    struct bytes skipped;
    struct bytes text;
    guint32 kind;
    guint32 size;

    if (!take(bytes, 16, &skipped) || !take_32(bytes, &kind) || !take_32(bytes, &size))
        return false;
    if (kind != KIND_OF_NAME)
        return true;
    if (!take(bytes, size, &text))
        return false;
    skip_padding(bytes, size);
    *name = wide_decode(text.at, text.left / 2);
    return true;
}

static bool take_values(struct bytes *bytes, guint type, struct bytes *first)
{
    bool variable = fixed_size(type & ~MULTIPLE) == 0;
    guint32 count = 1;

    if ((variable || (type & MULTIPLE)) && !take_32(bytes, &count))
        return false;
    for (guint32 i = 0; i < count && i < VALUES_MOST; i++) {
        struct bytes value;
        guint32 size = (guint32)fixed_size(type & ~MULTIPLE);
        if (variable && !take_32(bytes, &size))
            return false;
        if (!take(bytes, size, &value))
            return false;
        skip_padding(bytes, size);
        if (i == 0)
            *first = value;
    }
    return true;
}

/* The bytes of an attachment stay where they are. */
static bool take_property(struct letter *letter, struct bytes *bytes, struct mapi *mapi)
{
    g_autofree char *name = NULL;
    struct bytes value = {0};
    struct bytes tag;

    if (!take(bytes, 4, &tag))
        return false;
    guint type = little_16(tag.at);
    guint id = little_16(tag.at + 2);
    if (id >= MAPI_FIRST_NAMED && !take_name(bytes, &name))
        return false;
    if (!take_values(bytes, type, &value))
        return false;
    if (id == MAPI_ATTACH_DATA && mapi == letter->attachment) {
        gsize skip = type == MAPI_OBJECT ? MIN(INTERFACE_SIZE, value.left) : 0;
        letter->data = (struct bytes){value.at + skip, value.left - skip};
        return true;
    }
    mapi_add(mapi, id, type & ~MULTIPLE, value.at, value.left);
    if (name)
        mapi_add_name(mapi, id, name);
    return true;
}

static bool take_properties(struct letter *letter, struct bytes *bytes, struct mapi *mapi)
{
    guint32 count = 0;

    if (!take_32(bytes, &count))
        return false;
    for (guint32 i = 0; i < count && i < PROPERTIES_MOST; i++)
        if (!take_property(letter, bytes, mapi))
            return false;
    return true;
}

/* ---- Attributes ---- */

static void give_attachment(struct letter *letter)
{
    if (letter->attachment == NULL)
        return;
    g_autofree char *name = mapi_attachment_name(letter->attachment, ++letter->attachments);
    if (letter->data.left > 0 && !letter->stopped &&
        !document_read_member(letter->document, letter->sink, name, 0, letter->data.at,
                              letter->data.left))
        letter->stopped = true;
    g_clear_pointer(&letter->attachment, mapi_free);
    letter->data = (struct bytes){0};
}

static struct mapi *new_bag(const struct letter *letter)
{
    struct mapi *mapi = mapi_new();

    mapi_set_code_page(mapi, letter->code_page);
    return mapi;
}

static void take_attachment(struct letter *letter, guint attribute, struct bytes *bytes)
{
    if (attribute == TNEF_ATTACH_START || letter->attachment == NULL) {
        give_attachment(letter);
        letter->attachment = new_bag(letter);
    }
    if (attribute == TNEF_ATTACH_DATA)
        letter->data = *bytes;
    else if (attribute == TNEF_ATTACH_TITLE)
        mapi_add(letter->attachment, MAPI_ATTACH_SHORT_NAME, MAPI_STRING_8, bytes->at, bytes->left);
    else if (attribute == TNEF_ATTACH_PROPERTIES)
        letter->cut |= !take_properties(letter, bytes, letter->attachment);
}

static void take_attribute(struct letter *letter, guint attribute, struct bytes *bytes)
{
    switch (attribute) {
    case TNEF_CODE_PAGE:
        letter->code_page = bytes->left >= 4 ? little_32(bytes->at) : 0;
        mapi_set_code_page(letter->message, letter->code_page);
        break;
    case TNEF_SUBJECT:
        mapi_add(letter->message, MAPI_SUBJECT, MAPI_STRING_8, bytes->at, bytes->left);
        break;
    case TNEF_BODY:
        mapi_add(letter->message, MAPI_BODY, MAPI_STRING_8, bytes->at, bytes->left);
        break;
    case TNEF_MESSAGE_PROPERTIES:
        letter->cut |= !take_properties(letter, bytes, letter->message);
        break;
    case TNEF_RECIPIENTS:
        letter->recipients = *bytes;
        break;
    case TNEF_ATTACH_START:
    case TNEF_ATTACH_DATA:
    case TNEF_ATTACH_TITLE:
    case TNEF_ATTACH_PROPERTIES:
        take_attachment(letter, attribute, bytes);
        break;
    default:
        break;
    }
}

/* Level, number and type, length, bytes, checksum. */
static void take_attributes(struct letter *letter, struct bytes bytes)
{
    struct bytes head;
    struct bytes content;

    while (bytes.left > 0 && budget_has_time(letter->document->budget)) {
        if (!take(&bytes, ATTRIBUTE_HEAD, &head)) {
            letter->cut = true;
            return;
        }
        gsize size = little_32(head.at + 5);
        letter->cut |= size > bytes.left;
        take(&bytes, MIN(size, bytes.left), &content);
        take_attribute(letter, little_16(head.at + 1), &content);
        take(&bytes, MIN(CHECKSUM_SIZE, bytes.left), &content);
    }
}

/* A count, then that many lists of properties. */
static void give_recipients(struct letter *letter)
{
    struct bytes bytes = letter->recipients;
    guint32 count = 0;

    if (bytes.left == 0 || !take_32(&bytes, &count))
        return;
    for (guint32 i = 0; i < count && i < PROPERTIES_MOST; i++) {
        g_autoptr(Mapi) recipient = new_bag(letter);
        if (!take_properties(letter, &bytes, recipient))
            return;
        mapi_give_recipient(recipient, letter->document, letter->sink);
    }
}

static void read_tnef(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct letter letter = {.document = document, .sink = sink, .reading = reading};

    if (document->size < HEAD_SIZE)
        return;
    letter.message = mapi_new();
    take_attributes(&letter,
                    (struct bytes){document->bytes + HEAD_SIZE, document->size - HEAD_SIZE});
    give_attachment(&letter);
    mapi_give_message(letter.message, document, sink, reading);
    give_recipients(&letter);
    if (letter.cut)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is cut short or damaged: only a part of it can be read"), NULL);
    mapi_free(letter.message);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const struct signature signatures[] = {{0, 4, "\x78\x9F\x3E\x22"}, {0}};
static const char *const suffixes[] = {"tnef", NULL};

const struct extractor tnef_extractor = {
    .name = "tnef",
    .media_type = "application/vnd.ms-tnef",
    .title = N_("Outlook attachment (winmail.dat)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_tnef,
    .warm_up = warm_up,
};
