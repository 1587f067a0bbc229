/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Mail. Bodies are text of the mail itself, everything that has a name of its own is a
 * document within it.
 */
#include "encoding.h"
#include "extractor.h"
#include "mail_header.h"
#include "mail_text.h"
#include "text_writer.h"
#include "unpack.h"

#include <glib/gi18n.h>
#include <gmime/gmime.h>
#include <string.h>

#define PART_DEPTH 64

struct mail {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct unpack unpack;
    guint parts;
    guint depth;
};

static void warm_up(enum reading_pass pass)
{
    static bool done;

    (void)pass;
    if (!done)
        g_mime_init();
    done = true;
    encodings_warm_up();
}

static void give_headers(struct mail *mail, GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    int count = g_mime_header_list_get_count(headers);

    for (int i = 0; i < count && budget_has_time(mail->document->budget); i++) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        g_autofree char *name = g_utf8_make_valid(g_mime_header_get_name(header), -1);
        mail_header_give(mail->document, mail->sink, name, g_mime_header_get_raw_value(header));
    }
}

/* GMime decodes names as RFC 2231 and 2047 say; old software did as it liked. */
static char *part_name(struct mail *mail, GMimePart *part)
{
    const char *given = g_mime_part_get_filename(part);
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));

    if (given && *given)
        return mail_header_decode(given);
    if (g_mime_content_type_is_type(type, "text", "html"))
        return g_strdup_printf("part %u.html", mail->parts);
    return g_strdup_printf("part %u", mail->parts);
}

/* False when the budget has no room. */
static bool decode_part(struct mail *mail, GMimePart *part, struct member *member)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    g_autoptr(GByteArray) bytes = g_byte_array_new();

    if (content == NULL)
        return true;
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    g_mime_data_wrapper_write_to_stream(content, stream);
    g_object_unref(stream);
    return member_append(&mail->unpack, member, bytes->data, bytes->len);
}

static bool holds_pgp(const struct member *member)
{
    return memmem(member->bytes->data, member->bytes->len, "-----BEGIN PGP MESSAGE-----", 27);
}

static bool holds_uuencode(const struct member *member)
{
    const char *text = (const char *)member->bytes->data;
    const char *begin = memmem(text, member->bytes->len, "\nbegin 6", 8);
    gsize left = begin ? member->bytes->len - (gsize)(begin - text) : 0;

    return left > 12 && begin[10] == ' ' && memmem(begin, left, "\nend", 4);
}

static void give_body(struct mail *mail, GMimePart *part, const struct member *member)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *charset = g_mime_content_type_get_parameter(type, "charset");

    if (member->bytes->len == 0)
        return;
    if (g_mime_content_type_is_type(type, "text", "html"))
        mail_html_give(mail->document, mail->sink, mail->reading, charset, member->bytes->data,
                       member->bytes->len);
    else
        text_give_bytes(mail->document, mail->sink, charset, member->bytes->data,
                        member->bytes->len, mail->reading);
    if (holds_uuencode(member))
        reading_worsen(mail->reading, OUTCOME_PARTIAL,
                       N_("a file within its text (uuencode) is not read"), NULL);
    if (holds_pgp(member))
        reading_worsen(mail->reading, OUTCOME_LOCKED, N_("its text is encrypted with PGP"), NULL);
}

static bool is_body(GMimePart *part)
{
    GMimeObject *object = GMIME_OBJECT(part);
    GMimeContentDisposition *disposition = g_mime_object_get_content_disposition(object);
    GMimeContentType *type = g_mime_object_get_content_type(object);

    if (!g_mime_content_type_is_type(type, "text", "*") || g_mime_part_get_filename(part))
        return false;
    return disposition == NULL || !g_mime_content_disposition_is_attachment(disposition);
}

/* S/MIME in one piece, and encrypted: what is only signed is a document of its own. */
static bool refuse_smime(struct mail *mail, GMimePart *part, const struct member *member)
{
    GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    const char *kind = g_mime_content_type_get_parameter(type, "smime-type");
    bool smime = g_mime_content_type_is_type(type, "application", "pkcs7-mime") ||
                 g_mime_content_type_is_type(type, "application", "x-pkcs7-mime");

    if (!smime || kind == NULL || g_ascii_strncasecmp(kind, "signed", 6) == 0)
        return false;
    struct member empty = member_start(g_strdup(member->name), 0);
    unpack_fail(&mail->unpack, &empty, OUTCOME_LOCKED, N_("it is encrypted with S/MIME"), NULL);
    member_clear(&empty);
    return true;
}

static void read_leaf(struct mail *mail, GMimePart *part)
{
    struct member member = member_start(part_name(mail, part), mail->document->mtime);

    if (!decode_part(mail, part, &member))
        unpack_fail(&mail->unpack, &member, OUTCOME_TOO_BIG, unpack_reason(OUTCOME_TOO_BIG), NULL);
    else if (is_body(part))
        give_body(mail, part, &member);
    else if (!refuse_smime(mail, part, &member))
        unpack_give(&mail->unpack, &member);
    member_clear(&member);
}

static char *message_name(struct mail *mail, GMimeMessage *message)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    GMimeHeader *header = g_mime_header_list_get_header(headers, "Subject");
    g_autofree char *subject =
        mail_header_decode(header ? g_mime_header_get_raw_value(header) : NULL);

    if (*subject == '\0')
        return g_strdup_printf("message %u.eml", mail->parts);
    return g_strconcat(g_strdelimit(subject, "/\\", '_'), ".eml", NULL);
}

static void read_message_part(struct mail *mail, GMimeMessagePart *part)
{
    GMimeMessage *message = g_mime_message_part_get_message(part);
    g_autoptr(GByteArray) bytes = g_byte_array_new();

    if (message == NULL)
        return;
    GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream), FALSE);
    g_mime_object_write_to_stream(GMIME_OBJECT(message), NULL, stream);
    g_object_unref(stream);
    struct member member = member_start(message_name(mail, message), mail->document->mtime);
    if (member_append(&mail->unpack, &member, bytes->data, bytes->len))
        unpack_give(&mail->unpack, &member);
    else
        unpack_fail(&mail->unpack, &member, OUTCOME_TOO_BIG, unpack_reason(OUTCOME_TOO_BIG), NULL);
    member_clear(&member);
}

static void refuse_encrypted(struct mail *mail)
{
    struct member member = member_start(g_strdup_printf("part %u", mail->parts), 0);

    unpack_fail(&mail->unpack, &member, OUTCOME_LOCKED, N_("it is encrypted for its recipients"),
                NULL);
    member_clear(&member);
}

static void give_raw_text(struct mail *mail, const char *text)
{
    if (text && *text)
        text_give_bytes(mail->document, mail->sink, NULL, (const guint8 *)text, strlen(text),
                        mail->reading);
}

static void read_part(struct mail *mail, GMimeObject *object);

static void read_multipart(struct mail *mail, GMimeMultipart *multipart)
{
    int count = g_mime_multipart_get_count(multipart);

    if (mail->depth >= PART_DEPTH) {
        reading_worsen(mail->reading, OUTCOME_PARTIAL, N_("its parts are nested too deeply"), NULL);
        return;
    }
    mail->depth++;
    /* What stands outside the parts; in a damaged mail that can be all of it. */
    give_raw_text(mail, g_mime_multipart_get_prologue(multipart));
    for (int i = 0; i < count && !mail->unpack.stopped; i++)
        read_part(mail, g_mime_multipart_get_part(multipart, i));
    give_raw_text(mail, g_mime_multipart_get_epilogue(multipart));
    mail->depth--;
}

static void read_part(struct mail *mail, GMimeObject *object)
{
    mail->parts++;
    if (object == NULL || !budget_has_time(mail->document->budget))
        return;
    if (GMIME_IS_MULTIPART_ENCRYPTED(object))
        refuse_encrypted(mail);
    else if (GMIME_IS_MULTIPART(object))
        read_multipart(mail, GMIME_MULTIPART(object));
    else if (GMIME_IS_MESSAGE_PART(object))
        read_message_part(mail, GMIME_MESSAGE_PART(object));
    else if (GMIME_IS_PART(object))
        read_leaf(mail, GMIME_PART(object));
    if (GMIME_IS_MESSAGE_PARTIAL(object))
        reading_worsen(mail->reading, OUTCOME_PARTIAL,
                       N_("it is one piece of a message that was sent in several"), NULL);
}

/* Some systems keep the line of a mail folder in front of a single mail. */
static gsize skip_from_line(const struct document *document)
{
    const guint8 *end = NULL;

    if (document->size > 5 && memcmp(document->bytes, "From ", 5) == 0)
        end = memchr(document->bytes, '\n', document->size);
    return end ? (gsize)(end - document->bytes) + 1 : 0;
}

static GMimeMessage *parse(const struct document *document)
{
    static const char *charsets[] = {"utf-8", "cp932", "euc-jp", "iso-8859-1", NULL};
    gsize skip = skip_from_line(document);
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)document->bytes + skip,
                                                            document->size - skip);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions *options = g_mime_parser_options_new();

    g_mime_parser_options_set_fallback_charsets(options, charsets);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MESSAGE);
    g_mime_parser_set_persist_stream(parser, TRUE);
    GMimeMessage *message = g_mime_parser_construct_message(parser, options);
    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    return message;
}

static void read_mail(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct mail mail = {
        .document = document,
        .sink = sink,
        .reading = reading,
        .unpack = unpack_start(document, sink),
    };

    warm_up(document->pass);
    GMimeMessage *message = parse(document);
    if (message == NULL) {
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it is damaged: read as plain text"), NULL);
        text_give_bytes(document, sink, NULL, document->bytes, document->size, reading);
        return;
    }
    give_headers(&mail, GMIME_OBJECT(message));
    read_part(&mail, g_mime_message_get_mime_part(message));
    g_object_unref(message);
    if (mail.unpack.locked > 0 && mail.unpack.locked == mail.unpack.members)
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted for its recipients"), NULL);
    unpack_end(&mail.unpack, reading);
}

static bool has_suffix(const struct document *document, const char *suffix)
{
    const char *dot = strrchr(document->name, '.');

    return dot && g_ascii_strcasecmp(dot + 1, suffix) == 0;
}

static bool recognise(const struct document *document)
{
    return mail_headers_start(document->bytes, document->size, has_suffix(document, "eml"));
}

const struct extractor eml_extractor = {
    .name = "eml",
    .media_type = "message/rfc822",
    .title = N_("Mail (eml, mht)"),
    .library = "GMime",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"eml", "mht", "mhtml", "nws", NULL},
    .recognise = recognise,
    .read = read_mail,
    .warm_up = warm_up,
};
