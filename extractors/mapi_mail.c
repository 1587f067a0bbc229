/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compressed_rtf.h"
#include "encoding.h"
#include "extractor.h"
#include "mail_header.h"
#include "mail_text.h"
#include "mapi.h"
#include "rtf.h"
#include "text_writer.h"

#include <glib/gi18n.h>
#include <string.h>

#define RTF_MOST (64U << 20)

struct postman {
    const struct mapi *mapi;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
};

static bool give_string(const struct postman *postman, guint id, enum text_role role,
                        const char *name)
{
    g_autofree char *text = mapi_string(postman->mapi, id);
    bool there = text && *text;

    if (there)
        document_give_text(postman->document, postman->sink, NULL, role, name, text);
    return there;
}

/* Of the values of MS-OXCMAIL 2.2.3.2.6 those that say something, in the words a mail's header
 * has for them. */
static void give_sensitivity(const struct postman *postman)
{
    static const char *const words[] = {NULL, "Personal", "Private", "Company-Confidential"};
    guint32 number;

    if (mapi_number(postman->mapi, MAPI_SENSITIVITY, &number) && number > 0 &&
        number < G_N_ELEMENTS(words))
        document_give_text(postman->document, postman->sink, NULL, TEXT_LABEL, "Sensitivity",
                           words[number]);
}

/* What the properties tell anyway. */
static bool is_told(const char *name)
{
    static const char *const names[] = {"subject", "from", "to", "cc", "sensitivity"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        if (g_ascii_strcasecmp(name, names[i]) == 0)
            return true;
    return false;
}

/* The headers the mail came with, as one text. */
static void give_headers(const struct postman *postman)
{
    g_autofree char *headers = mapi_string(postman->mapi, MAPI_HEADERS);

    for (char *line = headers; line && *line;) {
        char *end = line;
        do
            end += strcspn(end, "\n") + (strchr(end, '\n') != NULL);
        while (*end == ' ' || *end == '\t');
        g_autofree char *whole = g_strndup(line, (gsize)(end - line));
        char *colon = strchr(whole, ':');
        line = end;
        if (colon == NULL || colon == whole)
            continue;
        *colon = '\0';
        if (!is_told(whole))
            mail_header_give(postman->document, postman->sink, whole, colon + 1);
    }
}

static void give_named(void *user, const char *name, const char *text)
{
    const struct postman *postman = user;
    bool label = mail_header_is_label(name) || g_ascii_strncasecmp(name, "MSIP_Label_", 11) == 0;

    if (label || !mail_header_is_noise(name))
        document_give_text(postman->document, postman->sink, NULL,
                           label ? TEXT_LABEL : TEXT_PROPERTY, name, text);
}

static void give_plain(const struct postman *postman)
{
    g_autofree char *text = mapi_string(postman->mapi, MAPI_BODY);

    if (text && *text)
        text_give_bytes(postman->document, postman->sink, "utf-8", (const guint8 *)text,
                        strlen(text), postman->reading);
}

static void give_html(const struct postman *postman, const char *html, gsize length)
{
    mail_html_give(postman->document, postman->sink, postman->reading, "utf-8",
                   (const guint8 *)html, length);
}

/* The bytes of the page are of the encoding the mail came in; a string is what it is. */
static bool give_html_property(const struct postman *postman)
{
    g_autofree char *text = mapi_string(postman->mapi, MAPI_HTML);
    gsize size;
    const guint8 *bytes = mapi_bytes(postman->mapi, MAPI_HTML, &size);
    guint32 code_page = 0;

    if (text) {
        give_html(postman, text, strlen(text));
        return true;
    }
    if (bytes == NULL)
        return false;
    mapi_number(postman->mapi, MAPI_INTERNET_CODE_PAGE, &code_page);
    mail_html_give(postman->document, postman->sink, postman->reading,
                   encoding_find_code_page(code_page), bytes, size);
    return true;
}

/* Rich text may wrap HTML, or say what the plain text says. */
static void give_rich(const struct postman *postman, bool has_html)
{
    gsize packed_size;
    const guint8 *packed = mapi_bytes(postman->mapi, MAPI_RTF, &packed_size);
    gsize length = 0;

    if (packed == NULL)
        return;
    g_autoptr(GByteArray) rtf =
        compressed_rtf_unpack(postman->document->budget, packed, packed_size, RTF_MOST);
    if (rtf == NULL) {
        reading_worsen(postman->reading, OUTCOME_PARTIAL, N_("its rich text is damaged"), NULL);
        return;
    }
    g_autofree char *html = has_html ? NULL : rtf_unwrap_html(rtf->data, rtf->len, &length);
    if (html)
        give_html(postman, html, length);
    else if (!has_html && !memmem(rtf->data, MIN(rtf->len, 512), "\\fromtext", 9))
        rtf_read_bytes(postman->document, postman->sink, postman->reading, rtf->data, rtf->len);
}

void mapi_give_message(const struct mapi *mapi, const struct document *document, struct sink *sink,
                       struct reading *reading)
{
    struct postman postman = {mapi, document, sink, reading};

    give_string(&postman, MAPI_SUBJECT, TEXT_SUBJECT, "subject");
    if (!give_string(&postman, MAPI_SENDER_NAME, TEXT_PROPERTY, "from"))
        give_string(&postman, MAPI_FROM_NAME, TEXT_PROPERTY, "from");
    if (!give_string(&postman, MAPI_SENDER_SMTP_ADDRESS, TEXT_PROPERTY, "from address"))
        give_string(&postman, MAPI_SENDER_ADDRESS, TEXT_PROPERTY, "from address");
    give_string(&postman, MAPI_TO, TEXT_PROPERTY, "to");
    give_string(&postman, MAPI_CC, TEXT_PROPERTY, "cc");
    give_string(&postman, MAPI_BCC, TEXT_PROPERTY, "bcc");
    give_sensitivity(&postman);
    give_headers(&postman);
    mapi_each_named(mapi, give_named, &postman);
    give_plain(&postman);
    bool has_html = give_html_property(&postman);
    give_rich(&postman, has_html);
}

void mapi_give_recipient(const struct mapi *mapi, const struct document *document,
                         struct sink *sink)
{
    g_autofree char *name = mapi_string(mapi, MAPI_DISPLAY_NAME);
    g_autofree char *smtp = mapi_string(mapi, MAPI_SMTP_ADDRESS);
    g_autofree char *address = mapi_string(mapi, MAPI_ADDRESS);
    const char *best = smtp ? smtp : address ? address : "";
    g_autofree char *whole = g_strdup_printf("%s <%s>", name ? name : "", best);

    if ((name && *name) || *best)
        document_give_text(document, sink, NULL, TEXT_PROPERTY, "recipient", whole);
}
