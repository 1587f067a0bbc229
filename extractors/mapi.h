/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Outlook's messages are bags of properties (MS-OXPROPS), whatever file they lie in: msg,
 * winmail.dat or a mail store.
 */
#ifndef MARUHI_EXTRACTORS_MAPI_H
#define MARUHI_EXTRACTORS_MAPI_H

#include "document.h"

/* Types (MS-OXCDATA 2.11.1). */
enum mapi_type {
    MAPI_16 = 0x0002,
    MAPI_32 = 0x0003,
    MAPI_BOOLEAN = 0x000B,
    MAPI_OBJECT = 0x000D,
    MAPI_TIME = 0x0040,
    MAPI_STRING_8 = 0x001E,
    MAPI_STRING = 0x001F,
    MAPI_BINARY = 0x0102,
};

enum mapi_id {
    MAPI_MESSAGE_CLASS = 0x001A,
    MAPI_SENSITIVITY = 0x0036,
    MAPI_SUBJECT = 0x0037,
    MAPI_SENT_TIME = 0x0039,
    MAPI_FROM_NAME = 0x0042,
    MAPI_HEADERS = 0x007D,
    MAPI_SENDER_NAME = 0x0C1A,
    MAPI_SENDER_ADDRESS = 0x0C1F,
    MAPI_BCC = 0x0E02,
    MAPI_CC = 0x0E03,
    MAPI_TO = 0x0E04,
    MAPI_BODY = 0x1000,
    MAPI_RTF = 0x1009,
    MAPI_HTML = 0x1013,
    MAPI_DISPLAY_NAME = 0x3001,
    MAPI_ADDRESS = 0x3003,
    MAPI_ATTACH_DATA = 0x3701,
    MAPI_ATTACH_SHORT_NAME = 0x3704,
    MAPI_ATTACH_METHOD = 0x3705,
    MAPI_ATTACH_NAME = 0x3707,
    MAPI_ATTACH_TYPE = 0x370E,
    MAPI_SMTP_ADDRESS = 0x39FE,
    MAPI_INTERNET_CODE_PAGE = 0x3FDE,
    MAPI_CODE_PAGE = 0x3FFD,
    MAPI_SENDER_SMTP_ADDRESS = 0x5D01,
    MAPI_FIRST_NAMED = 0x8000,
};

struct mapi;
struct mapi *mapi_new(void);
void mapi_free(struct mapi *mapi);
typedef struct mapi Mapi; /* for g_autoptr(Mapi) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Mapi, mapi_free)

/* Copies. Of the same property the first one stays. */
void mapi_add(struct mapi *mapi, guint id, guint type, const guint8 *bytes, gsize size);

/* The name of a property that has one instead of a fixed number. */
void mapi_add_name(struct mapi *mapi, guint id, const char *name);

/* The code page of strings of one byte a character; of the bag it lies in. 0: not known. */
guint mapi_code_page(const struct mapi *mapi);
void mapi_set_code_page(struct mapi *mapi, guint code_page);

/* The text of a string; NULL when there is none. The caller frees. */
char *mapi_string(const struct mapi *mapi, guint id);
bool mapi_number(const struct mapi *mapi, guint id, guint32 *number);
/* Borrowed; NULL when there is none. */
const guint8 *mapi_bytes(const struct mapi *mapi, guint id, gsize *size);

/* Named properties that are strings, in the order of their numbers. */
typedef void (*mapi_named_taker)(void *user, const char *name, const char *text);
void mapi_each_named(const struct mapi *mapi, mapi_named_taker take, void *user);

/* Gives who wrote what to whom, labels, headers and named properties, and the bodies. */
void mapi_give_message(const struct mapi *mapi, const struct document *document, struct sink *sink,
                       struct reading *reading);

/* One recipient. */
void mapi_give_recipient(const struct mapi *mapi, const struct document *document,
                         struct sink *sink);

/* The name of an attachment, or one made of its number. The caller frees. */
char *mapi_attachment_name(const struct mapi *mapi, guint number);

#endif
