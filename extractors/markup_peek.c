/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "markup_peek.h"

#include <string.h>

void markup_peek(struct markup_peek *peek, const struct document *document)
{
    const guint8 *bytes = document->bytes;
    gsize at = 0;
    gsize out = 0;

    if (document->size >= 3 && memcmp(bytes, "\357\273\277", 3) == 0)
        at = 3;
    else if (document->size >= 2 &&
             ((bytes[0] == 0xFE && bytes[1] == 0xFF) || (bytes[0] == 0xFF && bytes[1] == 0xFE)))
        at = 2;
    for (; at < document->size && at < 4 * sizeof peek->text && out + 1 < sizeof peek->text; at++) {
        if (bytes[at] == 0 || (out == 0 && g_ascii_isspace((char)bytes[at])))
            continue;
        if (out == 0 && bytes[at] != '<')
            break;
        peek->text[out++] = g_ascii_tolower((char)bytes[at]);
    }
    peek->text[out] = '\0';
}

/* Behind the comments and processing instructions that may come first. */
static const char *skip_prologue(const char *text)
{
    for (;;) {
        const char *end = NULL;
        if (g_str_has_prefix(text, "<!--"))
            end = strstr(text, "-->");
        else if (g_str_has_prefix(text, "<?"))
            end = strstr(text, "?>");
        if (end == NULL)
            return text;
        text = end + (text[1] == '?' ? 2 : 3);
        while (g_ascii_isspace(*text))
            text++;
    }
}

static bool has_tag(const char *text, const char *const *tags)
{
    if (*text != '<')
        return false;
    for (guint i = 0; tags[i]; i++) {
        gsize length = strlen(tags[i]);
        char next = strncmp(text + 1, tags[i], length) == 0 ? text[1 + length] : 'x';
        if (g_ascii_isspace(next) || next == '>' || next == '/')
            return true;
    }
    return false;
}

bool markup_peek_is_html(const struct markup_peek *peek)
{
    static const char *const tags[] = {
        "html", "head",   "body",  "title",   "meta",  "p",    "div",      "h1",    "h2",
        "h3",   "h4",     "h5",    "h6",      "table", "ul",   "ol",       "dl",    "section",
        "nav",  "footer", "style", "article", "main",  "font", "center",   "link",  "script",
        "span", "form",   "br",    "hr",      "img",   "a",    "noscript", "aside", NULL};
    const char *text = skip_prologue(peek->text);

    if (strstr(text, "<!doctype html") || strstr(text, "<html"))
        return true;
    return text == peek->text && has_tag(text, tags) &&
           (strstr(text, "</") || strstr(text, "/>") || strstr(text, "<br"));
}

bool markup_peek_is_xml(const struct markup_peek *peek)
{
    if (g_str_has_prefix(peek->text, "<?xml"))
        return true;
    const char *text = skip_prologue(peek->text);
    if (g_str_has_prefix(text, "<!doctype"))
        return true;
    if (*text != '<' || !(g_ascii_isalpha(text[1]) || text[1] == '_'))
        return false;
    const char *end = strchr(text, '>');
    const char *space = strstr(text, "xmlns");
    return space && (end == NULL || space < end);
}

char *markup_declared_charset(const struct document *document)
{
    struct markup_peek peek;
    const char *at;
    bool xml;

    markup_peek(&peek, document);
    xml = g_str_has_prefix(peek.text, "<?xml");
    at = strstr(peek.text, xml ? "encoding" : "charset");
    if (at == NULL && xml)
        at = strstr(peek.text, "charset");
    if (at == NULL)
        return NULL;
    at += strcspn(at, "=>");
    at += strspn(at, "= \t\r\n\"'");
    gsize length = strcspn(at, " \t\r\n\"'>;/?");
    return length > 0 && length < 40 ? g_strndup(at, length) : NULL;
}
