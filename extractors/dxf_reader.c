/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dxf_reader.h"

#include "cad_text.h"

#include <string.h>

bool dxf_handle(struct dxf *dxf, const struct dxf_handler *handlers)
{
    for (; handlers->type; handlers++) {
        if (dxf_object_is(&dxf->object, handlers->type)) {
            handlers->take(dxf);
            return true;
        }
    }
    return false;
}

static char *decode(const struct dxf *dxf, const char *bytes, gsize length)
{
    GString *text = g_string_sized_new(length + 1);

    if (dxf->is_utf8 && g_utf8_validate_len(bytes, length, NULL))
        g_string_append_len(text, bytes, (gssize)length);
    else
        decoder_feed(dxf->decoder, (const guint8 *)bytes, length, true, text);
    return g_string_free(text, FALSE);
}

char *dxf_decode_text(const struct dxf *dxf, const char *bytes, gsize length, bool has_codes)
{
    g_autofree char *text = decode(dxf, bytes, length);

    return cad_text_decode(text, strlen(text), has_codes);
}

char *dxf_decode_pair(const struct dxf *dxf, const struct dxf_pair *pair)
{
    return g_strstrip(pair ? dxf_decode_text(dxf, pair->text, pair->length, false) : g_strdup(""));
}

char *dxf_decode_group(const struct dxf *dxf, int code)
{
    return dxf_decode_pair(dxf, dxf_object_find(&dxf->object, code));
}

char *dxf_join_text(const struct dxf *dxf, guint first, bool has_codes)
{
    const GArray *strings = dxf->object.strings;
    g_autoptr(GString) raw = g_string_new(NULL);

    for (guint i = first; i < strings->len; i++) {
        const struct dxf_pair *pair = &g_array_index(strings, struct dxf_pair, i);
        if (pair->code == 1 || pair->code == 3)
            g_string_append_len(raw, pair->text, (gssize)pair->length);
    }
    return dxf_decode_text(dxf, raw->str, raw->len, has_codes);
}

static void keep_loose(struct dxf *dxf, const struct dxf_pair *pair)
{
    g_autofree char *text = dxf_decode_text(dxf, pair->text, pair->length, true);

    word_list_keep(&dxf->loose, text);
}

void dxf_keep_loose_groups(struct dxf *dxf, bool all)
{
    for (guint i = 0; i < dxf->object.strings->len; i++) {
        const struct dxf_pair *pair = &g_array_index(dxf->object.strings, struct dxf_pair, i);
        bool is_text = pair->code == 1 || pair->code == 3 || pair->code / 10 == 30;
        if (pair->code == 1000 || (all && is_text))
            keep_loose(dxf, pair);
    }
}

void dxf_give_property(const struct dxf *dxf, const char *name, const char *value)
{
    document_give_text(dxf->document, dxf->sink, NULL, TEXT_PROPERTY, name, value);
}

char *dxf_space_name(const struct dxf *dxf, int code)
{
    char *name = dxf_decode_group(dxf, code);

    /* As release 12 writes them. */
    if (g_ascii_strcasecmp(name, "$MODEL_SPACE") == 0 ||
        g_ascii_strcasecmp(name, "$PAPER_SPACE") == 0)
        *name = '*';
    return name;
}

/* ---- encoding ---- */

/* "ANSI_932", "dos932": the number is the code page. */
static char *declared_charset(const char *code_page)
{
    const char *digits = code_page;

    while (*digits && !g_ascii_isdigit(*digits))
        digits++;
    if (*digits == '\0')
        return g_strdup(code_page);
    return g_strconcat(strncmp(digits, "125", 3) == 0 ? "windows" : "cp", digits, NULL);
}

struct head {
    char *version;
    char *code_page;
};

static void read_head(struct dxf_pairs pairs, struct head *head)
{
    struct dxf_pair pair;
    char **wanted = NULL;

    while (dxf_pairs_next(&pairs, &pair) && !dxf_pair_is(&pair, 0, "ENDSEC")) {
        if (wanted && *wanted == NULL && pair.text)
            *wanted = g_strstrip(g_strndup(pair.text, pair.length));
        wanted = dxf_pair_is(&pair, 9, "$ACADVER")       ? &head->version
                 : dxf_pair_is(&pair, 9, "$DWGCODEPAGE") ? &head->code_page
                                                         : NULL;
    }
}

static bool is_one_byte_charset(const char *charset)
{
    static const char *const prefixes[] = {"WINDOWS-", "ISO-8859", "MAC", "KOI8", "IBM", "TIS"};

    for (guint i = 0; i < G_N_ELEMENTS(prefixes); i++)
        if (g_str_has_prefix(charset, prefixes[i]))
            return true;
    return false;
}

/* Many programs declare a code page and write Shift_JIS, so the bytes decide; but among
 * alphabets of one byte a few letters tell nothing, and what is declared does. */
static const char *settle_charset(const struct dxf *dxf, const char *declared)
{
    const char *known = encoding_find(declared);
    const char *found = encoding_settle(declared, dxf->document->bytes, dxf->document->size);

    if (is_one_byte_charset(found))
        return known && is_one_byte_charset(known) ? known : "WINDOWS-1252";
    return found;
}

/* UTF-8 from release 2007 on (AC1021), before that the code page. */
void dxf_settle_encoding(struct dxf *dxf, const struct dxf_pairs *pairs)
{
    struct head head = {0};

    read_head(*pairs, &head);
    bool is_new = head.version && strcmp(head.version, "AC1021") >= 0;
    g_autofree char *declared =
        is_new ? g_strdup("UTF-8") : declared_charset(head.code_page ? head.code_page : "");
    const char *charset =
        pairs->is_binary ? encoding_find(declared) : settle_charset(dxf, declared);
    charset = charset ? charset : "CP932";
    dxf->is_utf8 = strcmp(charset, "UTF-8") == 0;
    dxf->decoder = decoder_open(charset);
    g_free(head.version);
    g_free(head.code_page);
}
