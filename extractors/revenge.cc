/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "revenge.h"

#include "revenge_receiver.hh"
#include "revenge_stream.hh"

#include <cstring>
#include <glib/gi18n.h>
#include <libmspub/libmspub.h>
#include <libstaroffice/libstaroffice.hxx>
#include <libvisio/libvisio.h>
#include <libwpd/libwpd.h>
#include <libwps/libwps.h>

extern "C" {
#include "encoding.h"
#include "little_endian.h"
#include "native_ole.h"
#include "ole.h"
#include "property_set.h"
}

static const gsize WORDPERFECT_PACKET_MOST = 16 << 20;

enum class Result {
    read,
    failed,
    locked,
};

using Parser = Result (*)(const struct document *document, ByteStream &stream, Receiver &receiver);

/* ---- libwps: Works, Lotus 1-2-3, Quattro Pro, Write, Multiplan ---- */

/* Files of DOS do not say in which code page they are; the text in them does. */
static const char *guess_encoding(const struct document *document)
{
    g_autoptr(GString) text = g_string_new(nullptr);
    const gsize most = gsize{256} * 1024;

    for (gsize at = 0; at < document->size && text->len < most;) {
        gsize from = at;
        while (at < document->size && document->bytes[at] >= ' ')
            at++;
        if (at - from >= 4) {
            g_string_append_len(text, reinterpret_cast<const char *>(document->bytes + from),
                                static_cast<gssize>(at - from));
            g_string_append_c(text, '\n');
        }
        at++;
    }
    const char *found = encoding_detect(reinterpret_cast<const guint8 *>(text->str), text->len);
    return g_strcmp0(found, encoding_find("CP932")) == 0 ? "CP932" : "";
}

template <typename Interface>
static libwps::WPSResult parse_works(ByteStream &stream, Interface *listener, const char *password,
                                     const char *encoding)
{
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    return libwps::WPSDocument::parse(&stream, listener, password, encoding);
}

static Result read_works(const struct document *document, ByteStream &stream, Receiver &receiver)
{
    static const char *const none[] = {"", nullptr};
    libwps::WPSKind kind = libwps::WPS_TEXT;
    libwps::WPSCreator creator = libwps::WPS_MSWORKS;
    bool needs_encoding = false;
    auto confidence =
        libwps::WPSDocument::isFileFormatSupported(&stream, kind, creator, needs_encoding);
    bool locked = confidence == libwps::WPS_CONFIDENCE_SUPPORTED_ENCRYPTION;
    libwps::WPSResult result = libwps::WPS_UNKNOWN_ERROR;

    if (confidence == libwps::WPS_CONFIDENCE_NONE)
        return Result::failed;
    const char *encoding = needs_encoding ? guess_encoding(document) : "";
    const char *const *passwords = locked && document->passwords ? document->passwords : none;
    for (guint i = 0; passwords[i] && result != libwps::WPS_OK; i++)
        result = kind == libwps::WPS_TEXT
                     ? parse_works<librevenge::RVNGTextInterface>(stream, &receiver, passwords[i],
                                                                  encoding)
                     : parse_works<librevenge::RVNGSpreadsheetInterface>(stream, &receiver,
                                                                         passwords[i], encoding);
    if (result == libwps::WPS_OK)
        return Result::read;
    return locked || result == libwps::WPS_ENCRYPTION_ERROR ? Result::locked : Result::failed;
}

/* ---- libwpd: WordPerfect ---- */

static const char *find_password(const struct document *document, ByteStream &stream)
{
    for (guint i = 0; document->passwords && document->passwords[i]; i++) {
        stream.seek(0, librevenge::RVNG_SEEK_SET);
        if (libwpd::WPDocument::verifyPassword(&stream, document->passwords[i]) ==
            libwpd::WPD_PASSWORD_MATCH_OK)
            return document->passwords[i];
    }
    return nullptr;
}

/* In the index of version 6 and later stands the size of each packet, which libwpd makes room for
 * unseen. In what is damaged it can be any number up to 4 GB. */
static bool has_giant_packet(const struct document *document)
{
    static const gsize version_at = 10, index_at = 14, entries_at = 14, entry_size = 14;
    const guint8 *bytes = document->bytes;

    if (document->size < index_at + 2 || bytes[version_at] != 2)
        return false;
    gsize index = little_16(bytes + index_at);
    guint count = index + 4 <= document->size ? little_16(bytes + index + 2) : 0;
    for (guint i = 0; i < count; i++) {
        gsize entry = index + entries_at + i * entry_size;
        if (entry + entry_size > document->size)
            return false;
        if (little_32(bytes + entry + 6) > MAX(document->size, WORDPERFECT_PACKET_MOST))
            return true;
    }
    return false;
}

static Result read_wordperfect(const struct document *document, ByteStream &stream,
                               Receiver &receiver)
{
    auto confidence = libwpd::WPDocument::isFileFormatSupported(&stream);
    const char *password = nullptr;

    if (confidence == libwpd::WPD_CONFIDENCE_NONE)
        return Result::failed;
    if (confidence == libwpd::WPD_CONFIDENCE_EXCELLENT && has_giant_packet(document))
        return Result::failed;
    if (confidence == libwpd::WPD_CONFIDENCE_SUPPORTED_ENCRYPTION)
        password = find_password(document, stream);
    if (confidence != libwpd::WPD_CONFIDENCE_EXCELLENT && password == nullptr)
        return Result::locked;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    return libwpd::WPDocument::parse(&stream, &receiver, password) == libwpd::WPD_OK
               ? Result::read
               : Result::failed;
}

/* ---- libmspub, libvisio, libstaroffice ---- */

static Result read_publisher(const struct document *, ByteStream &stream, Receiver &receiver)
{
    return libmspub::MSPUBDocument::parse(&stream, &receiver) ? Result::read : Result::failed;
}

/* A file of stencils has no pages; its shapes are its pages. */
static Result read_visio(const struct document *document, ByteStream &stream, Receiver &receiver)
{
    if (libvisio::VisioDocument::parse(&stream, &receiver))
        return Result::read;
    if (!g_str_has_suffix(document->name, ".vss"))
        return Result::failed;
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    return libvisio::VisioDocument::parseStencils(&stream, &receiver) ? Result::read
                                                                      : Result::failed;
}

static STOFFDocument::Result parse_staroffice(ByteStream &stream, Receiver &receiver,
                                              STOFFDocument::Kind kind, const char *password)
{
    stream.seek(0, librevenge::RVNG_SEEK_SET);
    switch (kind) {
    case STOFFDocument::STOFF_K_TEXT:
        return STOFFDocument::parse(
            &stream, static_cast<librevenge::RVNGTextInterface *>(&receiver), password);
    case STOFFDocument::STOFF_K_SPREADSHEET:
        return STOFFDocument::parse(
            &stream, static_cast<librevenge::RVNGSpreadsheetInterface *>(&receiver), password);
    case STOFFDocument::STOFF_K_PRESENTATION:
        return STOFFDocument::parse(
            &stream, static_cast<librevenge::RVNGPresentationInterface *>(&receiver), password);
    case STOFFDocument::STOFF_K_DRAW:
    case STOFFDocument::STOFF_K_GRAPHIC:
        return STOFFDocument::parse(
            &stream, static_cast<librevenge::RVNGDrawingInterface *>(&receiver), password);
    default:
        return STOFFDocument::STOFF_R_UNKNOWN_ERROR;
    }
}

static Result read_staroffice(const struct document *document, ByteStream &stream,
                              Receiver &receiver)
{
    static const char *const none[] = {nullptr};
    STOFFDocument::Kind kind = STOFFDocument::STOFF_K_UNKNOWN;
    auto confidence = STOFFDocument::isFileFormatSupported(&stream, kind);

    if (confidence == STOFFDocument::STOFF_C_NONE)
        return Result::failed;
    /* It takes sheets for encrypted that are not. */
    auto result = parse_staroffice(stream, receiver, kind, nullptr);
    const char *const *passwords = document->passwords ? document->passwords : none;
    for (guint i = 0; passwords[i] && result != STOFFDocument::STOFF_R_OK; i++)
        result = parse_staroffice(stream, receiver, kind, passwords[i]);
    if (result == STOFFDocument::STOFF_R_OK)
        return Result::read;
    return confidence == STOFFDocument::STOFF_C_EXCELLENT ? Result::failed : Result::locked;
}

/* ---- all of them ---- */

static void tell(Result result, struct reading *reading)
{
    if (result == Result::locked)
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), nullptr);
    else if (result == Result::failed)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is damaged, or of a variant that is not known; what could be read "
                          "was read"),
                       nullptr);
}

static void parse(const struct document *document, struct sink *sink, struct reading *reading,
                  const CompoundFolder *folder, Parser parser)
{
    ByteStream stream(document->bytes, document->size, folder);
    Receiver receiver(document, sink, reading, folder == nullptr);

    try {
        Result result = parser(document, stream, receiver);
        tell(result, reading);
        if (result == Result::read && !receiver.has_heard())
            reading_worsen(reading, OUTCOME_PARTIAL,
                           N_("no text was found in it, though it may have some"), nullptr);
    } catch (const Stopped &) {
        /* The budget says why. */
    } catch (const std::bad_alloc &) {
        reading_worsen(reading, OUTCOME_TOO_BIG, N_("it needs too much memory"), nullptr);
    } catch (...) {
        tell(Result::failed, reading);
    }
    receiver.end();
}

/* Nothing is thrown from here on but what has no memory, which ends the worker. */
static void read(const struct document *document, struct sink *sink, struct reading *reading,
                 Parser parser)
{
    bool is_compound = document->size > 8 && memcmp(document->bytes, OLE_SIGNATURE, 8) == 0;
    g_autoptr(Compound) compound = is_compound ? compound_open(document, reading) : nullptr;

    if (is_compound && compound == nullptr)
        return;
    if (compound == nullptr) {
        parse(document, sink, reading, nullptr, parser);
        return;
    }
    CompoundFolder folder(compound);
    property_sets_give_office(compound, document, sink, reading);
    parse(document, sink, reading, &folder, parser);
    ole_read_embedded(compound, document, sink);
}

void revenge_read_works(const struct document *document, struct sink *sink, struct reading *reading)
{
    read(document, sink, reading, read_works);
}

void revenge_read_wordperfect(const struct document *document, struct sink *sink,
                              struct reading *reading)
{
    read(document, sink, reading, read_wordperfect);
}

void revenge_read_publisher(const struct document *document, struct sink *sink,
                            struct reading *reading)
{
    read(document, sink, reading, read_publisher);
}

void revenge_read_visio(const struct document *document, struct sink *sink, struct reading *reading)
{
    read(document, sink, reading, read_visio);
}

void revenge_read_staroffice(const struct document *document, struct sink *sink,
                             struct reading *reading)
{
    read(document, sink, reading, read_staroffice);
}
