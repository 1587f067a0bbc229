/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mail_header.h"

#include "encoding.h"

#include <string.h>

#define LOOK_BYTES ((gsize)32 * 1024)

/* Line ends and the white space around them become one blank. */
static char *unfold(const char *raw)
{
    GString *out = g_string_new(NULL);

    for (const char *at = raw; *at; at++) {
        if (*at != '\r' && *at != '\n') {
            g_string_append_c(out, *at);
            continue;
        }
        while (at[1] == '\r' || at[1] == '\n' || at[1] == ' ' || at[1] == '\t')
            at++;
        g_string_append_c(out, ' ');
    }
    return g_strstrip(g_string_free(out, FALSE));
}

struct word {
    char *charset;
    char encoding; /* 'B' or 'Q' */
    const char *text;
    gsize length;
    const char *end; /* behind "?=" */
};

/* "=?charset?B?text?=": the text must not hold a question mark. */
static bool find_word(const char *at, struct word *word)
{
    if (!g_str_has_prefix(at, "=?"))
        return false;
    const char *charset = at + 2;
    const char *mark = strchr(charset, '?');
    if (mark == NULL || mark == charset || mark[1] == '\0' || mark[2] != '?')
        return false;
    const char *text = mark + 3;
    const char *end = strstr(text, "?=");
    if (end == NULL || strcspn(charset, "? \t") != (gsize)(mark - charset))
        return false;
    word->encoding = g_ascii_toupper(mark[1]);
    word->text = text;
    word->length = (gsize)(end - text);
    word->end = end + 2;
    if (word->encoding != 'B' && word->encoding != 'Q')
        return false;
    /* RFC 2231 lets a language follow the charset. */
    word->charset = g_strndup(charset, MIN(strcspn(charset, "*"), (gsize)(mark - charset)));
    return true;
}

static void append_base64(const char *text, gsize length, GByteArray *out)
{
    gint state = 0;
    guint save = 0;
    g_autofree guchar *bytes = g_malloc(length / 4 * 3 + 6);
    gsize size = g_base64_decode_step(text, length, bytes, &state, &save);

    g_byte_array_append(out, bytes, (guint)size);
}

static void append_quoted(const char *text, gsize length, GByteArray *out)
{
    for (gsize i = 0; i < length; i++) {
        guint8 byte = (guint8)text[i];
        bool hex = byte == '=' && i + 2 < length && g_ascii_isxdigit(text[i + 1]) &&
                   g_ascii_isxdigit(text[i + 2]);
        if (hex) {
            byte = (guint8)(g_ascii_xdigit_value(text[i + 1]) << 4 |
                            g_ascii_xdigit_value(text[i + 2]));
            i += 2;
        } else if (byte == '_') {
            byte = ' ';
        }
        g_byte_array_append(out, &byte, 1);
    }
}

static void flush(char **charset, GByteArray *bytes, GString *out)
{
    if (*charset && bytes->len > 0) {
        g_autofree char *text = encoding_decode(*charset, bytes->data, bytes->len, NULL);
        g_string_append(out, text);
    }
    g_clear_pointer(charset, g_free);
    g_byte_array_set_size(bytes, 0);
}

/* Old software cuts a character in two words, so neighbours of one charset are joined before
 * they are decoded. */
static char *decode_words(const char *text)
{
    GString *out = g_string_new(NULL);
    g_autoptr(GByteArray) bytes = g_byte_array_new();
    char *charset = NULL;
    struct word word = {0};

    for (const char *at = text; *at;) {
        const char *next = at + strspn(at, " \t");
        bool joins = charset != NULL && find_word(next, &word);
        if (!joins && !find_word(at, &word)) {
            flush(&charset, bytes, out);
            g_string_append_c(out, *at++);
            continue;
        }
        if (charset && g_ascii_strcasecmp(charset, word.charset) != 0)
            flush(&charset, bytes, out);
        g_free(charset);
        charset = word.charset;
        (word.encoding == 'B' ? append_base64 : append_quoted)(word.text, word.length, bytes);
        at = word.end;
    }
    flush(&charset, bytes, out);
    return g_string_free(out, FALSE);
}

char *mail_header_decode(const char *raw)
{
    if (raw == NULL)
        return g_strdup("");
    g_autofree char *flat = unfold(raw);
    g_autofree char *text = encoding_decode_name(flat, strlen(flat));
    return decode_words(text);
}

static const char *const known_headers[] = {
    "received",       "from",        "to",           "cc",           "bcc",
    "subject",        "date",        "message-id",   "reply-to",     "return-path",
    "sender",         "x-mailer",    "mime-version", "x-priority",   "delivered-to",
    "x-uidl",         "importance",  "content-type", "user-agent",   "content-transfer-encoding",
    "x-account",      "in-reply-to", "envelope-to",  "thread-topic", "x-mozilla-status",
    "dkim-signature",
};

static bool is_known(const char *line, gsize length)
{
    for (guint i = 0; i < G_N_ELEMENTS(known_headers); i++)
        if (strlen(known_headers[i]) == length &&
            g_ascii_strncasecmp(known_headers[i], line, length) == 0)
            return true;
    return false;
}

/* The length of the header's name, 0 when the line is none. */
static gsize name_length(const char *line, const char *end)
{
    const char *at = line;

    while (at<end && * at> ' ' && *at < 127 && *at != ':')
        at++;
    gsize length = (gsize)(at - line);
    return at < end && *at == ':' ? length : 0;
}

static guint count_known(const char *at, const char *end)
{
    guint known = 0;

    while (at < end && *at != '\n' && *at != '\r') {
        const char *stop = memchr(at, '\n', (gsize)(end - at));
        stop = stop ? stop : end;
        gsize length = name_length(at, stop);
        if (length == 0 && *at != ' ' && *at != '\t')
            break;
        known += length > 0 && is_known(at, length);
        at = MIN(stop + 1, end);
    }
    return known;
}

bool mail_headers_start(const guint8 *bytes, gsize size, bool sure)
{
    const char *at = (const char *)bytes;
    const char *end = at + MIN(size, LOOK_BYTES);

    if (size > 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0)
        at += 3;
    while (at < end && (*at == '\r' || *at == '\n'))
        at++;
    if (end - at > 5 && (memcmp(at, "From ", 5) == 0 || memcmp(at, ">From", 5) == 0)) {
        at = memchr(at, '\n', (gsize)(end - at));
        if (at == NULL)
            return false;
        at++;
    }
    return count_known(at, end) >= (sure ? 1 : 2);
}

bool mail_header_is_noise(const char *name)
{
    static const char *const noise[] = {
        "received",
        "dkim-signature",
        "message-id",
        "references",
        "in-reply-to",
        "thread-index",
        "mime-version",
        "return-path",
        "domainkey-signature",
        "autocrypt",
        "received-spf",
        "delivered-to",
        "authentication-results",
    };
    static const char *const families[] = {
        "arc-",         "content-",       "x-google-",
        "x-gm-",        "x-received",     "x-spam-",
        "x-forefront-", "x-ms-exchange-", "x-ms-publictraffictype",
        "x-microsoft-"};
    g_autofree char *lower = g_ascii_strdown(name, -1);

    for (guint i = 0; i < G_N_ELEMENTS(noise); i++)
        if (strcmp(noise[i], lower) == 0)
            return true;
    for (guint i = 0; i < G_N_ELEMENTS(families); i++)
        if (g_str_has_prefix(lower, families[i]))
            return true;
    return false;
}
