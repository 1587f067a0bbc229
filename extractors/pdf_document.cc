/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_internal.hh"

#include <OptionalContent.h>
#include <OutputDev.h>
#include <Page.h>
#include <UTF.h>

#include <cstring>
#include <vector>

/* Poppler's complaints go to one function for the whole process. */
static struct pdf *listener;

static bool tells_of_loss(const char *message)
{
    static const char *const losses[] = {
        "Couldn't find trailer",
        "Couldn't read xref",
        "xref",
        "end of file in",
        "FCHECK",
        "Unterminated",
        "Bad image",
        "Bad block header",
        "Bad two dim",
        "Bad page",
        "Page count",
        "Invalid page",
        "not a dict",
        "Couldn't find a font",
        "Missing 'endstream'",
        "Unknown compression",
        "Unknown filter",
        "bad code in",
        "Bad uncompressed",
        "Bad dynamic code",
        "Incomplete",
        "Bad 'Length' attribute",
        "object stream",
        "Kid object",
    };

    for (const char *loss : losses)
        if (strstr(message, loss))
            return true;
    return false;
}

static void hear(ErrorCategory category, Goffset, const char *message)
{
    if (listener && listener->complaint.empty() && category == errSyntaxError &&
        tells_of_loss(message))
        listener->complaint = message;
}

void pdf_start(void)
{
    static GlobalParamsIniter *keeper;

    if (keeper == nullptr)
        keeper = new GlobalParamsIniter(hear);
}

bool pdf_check_time(void *closure)
{
    struct pdf *pdf = static_cast<struct pdf *>(closure);

    if (!budget_has_time(pdf->budget))
        throw Stopped();
    return false;
}

/* Text in layers that are switched off is text of the document all the same. */
void pdf_show_layers(struct pdf *pdf)
{
    OCGs *layers = pdf->document->getOptContentConfig();

    if (layers == nullptr || !layers->hasOCGs())
        return;
    for (const auto &layer : layers->getOCGs())
        layer.second->setState(OptionalContentGroup::On);
}

static void find_state(struct pdf *pdf)
{
    pdf_find_encryption(pdf);
    if (pdf->document->isOk())
        pdf->state = PDF_OPEN;
    else if (pdf->document->getErrorCode() == errEncrypted)
        pdf->state = pdf->handler == "Standard" ? PDF_LOCKED : PDF_PROTECTED;
}

void pdf_open_bytes(struct pdf *pdf, const char *password)
{
    const char *bytes = pdf->repaired.empty() ? pdf->bytes : pdf->repaired.data();
    size_t size = pdf->repaired.empty() ? pdf->size : pdf->repaired.size();
    auto *stream = new MemStream(bytes, 0, static_cast<Goffset>(size), Object(objNull));
    auto secret = password ? std::optional<GooString>(password) : std::optional<GooString>();

    pdf->document = std::make_unique<PDFDoc>(stream, secret, secret, nullptr, [pdf] {
        pdf->complaint = "its table of objects had to be rebuilt";
    });
    find_state(pdf);
}

struct pdf *pdf_open(const guint8 *bytes, gsize size, struct budget *budget)
{
    pdf_start();
    struct pdf *pdf = new struct pdf;
    pdf->budget = budget;
    listener = pdf;
    pdf->bytes = reinterpret_cast<const char *>(bytes);
    pdf->size = size;
    pdf_open_bytes(pdf, nullptr);
    if (pdf->state == PDF_DAMAGED)
        pdf->repaired = pdf_repair(bytes, size, budget);
    if (!pdf->repaired.empty())
        pdf_open_bytes(pdf, nullptr);
    if (pdf->state == PDF_OPEN)
        pdf_show_layers(pdf);
    return pdf;
}

bool pdf_is_repaired(const struct pdf *pdf)
{
    return !pdf->repaired.empty();
}

void pdf_close(struct pdf *pdf)
{
    if (pdf == nullptr)
        return;
    if (listener == pdf)
        listener = nullptr;
    if (pdf->stopped) { /* poppler was left in the middle: nothing of it may be freed */
        static std::vector<PDFDoc *> abandoned;
        abandoned.push_back(pdf->document.release());
    }
    delete pdf;
}

enum pdf_state pdf_get_state(const struct pdf *pdf)
{
    return pdf->state;
}

guint pdf_count_pages(const struct pdf *pdf)
{
    int pages = pdf->state == PDF_OPEN ? pdf->document->getNumPages() : 0;

    return pages > 0 ? static_cast<guint>(pages) : 0;
}

const char *pdf_complaint(const struct pdf *pdf)
{
    return pdf->complaint.empty() ? nullptr : pdf->complaint.c_str();
}

bool pdf_run_page(struct pdf *pdf, guint number, OutputDev *device, double dpi,
                  bool (*decide)(Annot *, void *), void *closure)
{
    listener = pdf;
    try {
        pdf->document->displayPage(device, static_cast<int>(number), dpi, dpi, 0, false, true,
                                   false, pdf_check_time, pdf, decide, closure);
    } catch (const Stopped &) {
        pdf->stopped = true;
    }
    return !pdf->stopped;
}

void pdf_append_utf8(std::string &out, Unicode character)
{
    char bytes[6];
    bool valid = character != 0 && g_unichar_validate(character);
    int length = g_unichar_to_utf8(valid ? character : 0xfffd, bytes);

    out.append(bytes, static_cast<size_t>(length));
}

static std::string shift_jis_reading(const std::string &text)
{
    gsize length = 0;
    char *reading = g_convert(text.data(), static_cast<gssize>(text.size()), "UTF-8", "CP932",
                              nullptr, &length, nullptr);
    std::string out;

    if (reading)
        out.assign(reading, length);
    g_free(reading);
    return out;
}

static bool is_plain(const std::string &text)
{
    for (unsigned char c : text)
        if (c >= 0x80)
            return false;
    return true;
}

std::string pdf_utf8(const std::string &text)
{
    bool utf16 = GooString::hasUnicodeMarker(text) || GooString::hasUnicodeMarkerLE(text);
    Unicode *characters = nullptr;
    std::string out;

    if (text.compare(0, 3, "\xef\xbb\xbf") == 0)
        return text.substr(3);
    int length = TextStringToUCS4(text, &characters);
    for (int i = 0; i < length; i++)
        pdf_append_utf8(out, characters[i]);
    gfree(characters);
    if (!utf16 && !is_plain(text)) {
        std::string other = shift_jis_reading(text);
        if (!other.empty())
            out += "\n" + other;
    }
    return out;
}
