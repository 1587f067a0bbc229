/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Mail folders in one file: messages one after the other, each behind a line "From …".
 */
#include "extractor.h"
#include "mail_header.h"

#include <glib/gi18n.h>
#include <string.h>

/* The Japanese mail program Foxmail puts a line of DLE and six bytes before each. */
static const char foxmail[] = "\x10\x10\x10\x10\x10\x10\x10\x11\x11\x11\x11\x11\x11S\r\n";

static gsize line_length(const guint8 *bytes, gsize left)
{
    const guint8 *end = memchr(bytes, '\n', left);

    return end ? (gsize)(end - bytes) + 1 : left;
}

/* The length of the line that starts a message, 0 when it is none. */
static gsize separator_length(const guint8 *bytes, gsize left)
{
    if (left > sizeof foxmail && memcmp(bytes, foxmail, sizeof foxmail - 1) == 0)
        return sizeof foxmail - 1;
    if (left < 5 || memcmp(bytes, "From ", 5) != 0)
        return 0;
    gsize length = line_length(bytes, left);
    if (length == left || bytes[length] == '\n' || bytes[length] == '\r')
        return 0;
    return mail_headers_start(bytes + length, left - length, true) ? length : 0;
}

/* Where the next separator stands, or the end. */
static gsize find_separator(const guint8 *bytes, gsize size, gsize at)
{
    while (at < size) {
        at += line_length(bytes + at, size - at);
        if (at < size && separator_length(bytes + at, size - at) > 0)
            return at;
    }
    return size;
}

static void read_mbox(const struct document *document, struct sink *sink, struct reading *reading)
{
    guint number = 0;

    (void)reading;
    for (gsize at = 0; at < document->size && budget_has_time(document->budget);) {
        gsize end = find_separator(document->bytes, document->size, at);
        gsize skip = separator_length(document->bytes + at, document->size - at);
        g_autofree char *name = g_strdup_printf("%u.eml", ++number);
        if (!document_read_member(document, sink, name, document->mtime,
                                  document->bytes + at + skip, end - at - skip))
            return;
        at = end;
    }
}

/* One message that is named as a mail is a mail, whatever line stands before it. */
static bool recognise(const struct document *document)
{
    const char *dot = strrchr(document->name, '.');

    if (separator_length(document->bytes, document->size) == 0)
        return false;
    return dot == NULL || g_ascii_strcasecmp(dot, ".eml") != 0 ||
           find_separator(document->bytes, document->size, 0) < document->size;
}

const struct extractor mbox_extractor = {
    .name = "mbox",
    .media_type = "application/mbox",
    .title = N_("Mail folder (mbox)"),
    .library = "GMime",
    .depth = READS_MEMBERS,
    .suffixes = (const char *const[]){"mbox", "mbx", NULL},
    .recognise = recognise,
    .read = read_mbox,
};
