/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rtf_token.h"

#include <string.h>

static void scan_number(struct rtf_scanner *scanner, struct rtf_token *token)
{
    gsize at = scanner->at;
    bool negative = at < scanner->size && scanner->bytes[at] == '-';
    gint64 number = 0;

    at += negative;
    if (at >= scanner->size || !g_ascii_isdigit(scanner->bytes[at]))
        return;
    for (; at < scanner->size && g_ascii_isdigit(scanner->bytes[at]); at++)
        number = MIN(number * 10 + (scanner->bytes[at] - '0'), G_MAXINT32);
    token->has_number = true;
    token->number = (gint32)(negative ? -number : number);
    scanner->at = at;
}

/* Bytes that stand for themselves, backslashes and braces too. */
static void scan_binary(struct rtf_scanner *scanner, struct rtf_token *token)
{
    gsize size = token->number > 0 ? (gsize)token->number : 0;

    token->bytes = scanner->bytes + scanner->at;
    token->size = MIN(size, scanner->size - scanner->at);
    scanner->at += token->size;
}

static void scan_word(struct rtf_scanner *scanner, struct rtf_token *token)
{
    gsize length = 0;

    token->kind = RTF_WORD;
    for (; scanner->at < scanner->size && g_ascii_isalpha(scanner->bytes[scanner->at]);
         scanner->at++)
        if (length < RTF_WORD_MOST)
            token->word[length++] = (char)scanner->bytes[scanner->at];
    token->word[length] = '\0';
    scan_number(scanner, token);
    if (scanner->at < scanner->size && scanner->bytes[scanner->at] == ' ')
        scanner->at++;
    if (strcmp(token->word, "bin") == 0)
        scan_binary(scanner, token);
}

static void scan_hex(struct rtf_scanner *scanner, struct rtf_token *token)
{
    guint value = 0;

    for (guint i = 0; i < 2 && scanner->at < scanner->size; i++) {
        gint digit = g_ascii_xdigit_value((char)scanner->bytes[scanner->at]);
        if (digit < 0)
            break;
        value = value << 4 | (guint)digit;
        scanner->at++;
    }
    token->kind = RTF_HEX;
    token->byte = (guint8)value;
}

static void scan_control(struct rtf_scanner *scanner, struct rtf_token *token)
{
    guint8 byte = scanner->at < scanner->size ? scanner->bytes[scanner->at] : ' ';

    if (g_ascii_isalpha(byte)) {
        scan_word(scanner, token);
        return;
    }
    scanner->at += scanner->at < scanner->size;
    if (byte == '\'') {
        scan_hex(scanner, token);
        return;
    }
    token->kind = RTF_SYMBOL;
    token->word[0] = (char)byte;
    token->word[1] = '\0';
}

static bool is_line_end(guint8 byte)
{
    return byte == '\r' || byte == '\n' || byte == '\0';
}

static bool is_lead(guint8 byte)
{
    return (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
}

static bool ends_text(guint8 byte)
{
    return is_line_end(byte) || byte == '{' || byte == '}' || byte == '\\';
}

/* Whether the byte behind a first one belongs to it: some programs put a backslash before a
 * second byte that looks like a brace or a backslash, others do not. */
static bool is_pair(const struct rtf_scanner *scanner)
{
    const guint8 *at = scanner->bytes + scanner->at;
    gsize left = scanner->size - scanner->at;

    if (!scanner->double_bytes || left < 2 || !is_lead(at[0]))
        return false;
    return at[1] != '\\' || left < 3 || !(at[2] == '\\' || at[2] == '{' || at[2] == '}');
}

static void scan_text(struct rtf_scanner *scanner, struct rtf_token *token)
{
    gsize from = scanner->at;

    while (scanner->at < scanner->size && !ends_text(scanner->bytes[scanner->at]))
        scanner->at += is_pair(scanner) ? 2 : 1;
    token->kind = RTF_TEXT;
    token->bytes = scanner->bytes + from;
    token->size = scanner->at - from;
}

bool rtf_next(struct rtf_scanner *scanner, struct rtf_token *token)
{
    while (scanner->at < scanner->size && is_line_end(scanner->bytes[scanner->at]))
        scanner->at++;
    if (scanner->at >= scanner->size)
        return false;
    token->has_number = false;
    token->number = 0;
    token->size = 0;
    guint8 byte = scanner->bytes[scanner->at++];
    if (byte == '{' || byte == '}') {
        token->kind = byte == '{' ? RTF_OPEN : RTF_CLOSE;
    } else if (byte == '\\') {
        scan_control(scanner, token);
    } else {
        scanner->at--;
        scan_text(scanner, token);
    }
    return true;
}
