/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail_text.h"

#include "encoding.h"
#include "extractor.h"
#include "mail_header.h"
#include "text_writer.h"

#include <string.h>

bool mail_header_is_label(const char *name)
{
    static const char *const labels[] = {
        "sensitivity",       "x-label",
        "msip_labels",       "x-sensitivity",
        "classification",    "x-classification",
        "x-confidentiality", "x-ms-exchange-organization-classification"};

    for (guint i = 0; i < G_N_ELEMENTS(labels); i++)
        if (g_ascii_strcasecmp(labels[i], name) == 0)
            return true;
    return false;
}

void mail_header_give(const struct document *document, struct sink *sink, const char *name,
                      const char *raw)
{
    g_autofree char *value = mail_header_decode(raw);
    enum text_role role = TEXT_PROPERTY;

    if (mail_header_is_label(name))
        role = TEXT_LABEL;
    else if (mail_header_is_noise(name))
        return;
    else if (g_ascii_strcasecmp(name, "subject") == 0)
        role = TEXT_SUBJECT;
    document_give_text(document, sink, NULL, role, name, value);
}

void mail_html_give(const struct document *document, struct sink *sink, struct reading *reading,
                    const char *charset, const guint8 *bytes, gsize size)
{
    const struct extractor *html = extractor_find("html");

    if (html == NULL || html->read == NULL) {
        text_give_bytes(document, sink, charset, bytes, size, reading);
        return;
    }
    gsize length = 0;
    g_autofree char *text = charset ? encoding_decode(charset, bytes, size, &length) : NULL;
    g_autofree char *marked = text ? g_strconcat("\xEF\xBB\xBF", text, NULL) : NULL;
    struct document page = *document;
    page.bytes = marked ? (const guint8 *)marked : bytes;
    page.size = marked ? length + 3 : size;
    page.format = html;
    html->read(&page, sink, reading);
}
