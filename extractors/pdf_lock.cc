/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How PDFs are encrypted (ISO 32000-2, 7.6), and passwords for them.
 */
#include "pdf_internal.hh"

/* The filters for streams and for attached files of versions 4 and 5 name their method. */
static std::string named_method(const Object &encrypt, const char *use)
{
    Object filters = encrypt.dictLookup("CF");
    Object name = encrypt.dictLookup(use);

    if (!filters.isDict() || !name.isName())
        return "";
    Object filter = filters.dictLookup(name.getName());
    Object method = filter.isDict() ? filter.dictLookup("CFM") : Object(objNull);
    return method.isName() ? method.getName() : "";
}

static std::string find_method(const Object &encrypt)
{
    Object version = encrypt.dictLookup("V");
    Object length = encrypt.dictLookup("Length");
    int bits = length.isInt() ? length.getInt() : 40;
    std::string named = named_method(encrypt, "StmF");

    if (named.empty())
        named = named_method(encrypt, "EFF");
    if (named == "AESV3")
        return "AES, 256 bits";
    if (named == "AESV2")
        return "AES, 128 bits";
    if (version.isInt() && version.getInt() >= 4)
        bits = bits == 40 ? 128 : bits;
    if (version.isInt() && version.getInt() == 1)
        bits = 40;
    return "RC4, " + std::to_string(bits < 40 ? bits * 8 : bits) + " bits";
}

void pdf_find_encryption(struct pdf *pdf)
{
    XRef *xref = pdf->document->getXRef();
    Object *trailer = xref ? xref->getTrailerDict() : nullptr;

    if (trailer == nullptr || !trailer->isDict())
        return;
    Object encrypt = trailer->dictLookup("Encrypt");
    if (!encrypt.isDict())
        return;
    Object filter = encrypt.dictLookup("Filter");
    pdf->handler = filter.isName() ? filter.getName() : "?";
    if (pdf->handler == "Standard")
        pdf->method = find_method(encrypt);
}

const char *pdf_security_handler(const struct pdf *pdf)
{
    return pdf->handler.empty() ? nullptr : pdf->handler.c_str();
}

const char *pdf_encryption_method(const struct pdf *pdf)
{
    return pdf->method.empty() ? nullptr : pdf->method.c_str();
}

/* The newest revision takes UTF-8; the older ones take bytes of whatever encoding the program
 * used. */
bool pdf_unlock(struct pdf *pdf, const char *password)
{
    static const char *const charsets[] = {"CP932", "ISO-8859-1"};

    pdf_open_bytes(pdf, password);
    for (const char *charset : charsets) {
        if (pdf->state == PDF_OPEN || g_str_is_ascii(password))
            break;
        char *bytes = g_convert(password, -1, charset, "UTF-8", nullptr, nullptr, nullptr);
        if (bytes)
            pdf_open_bytes(pdf, bytes);
        g_free(bytes);
    }
    if (pdf->state == PDF_OPEN)
        pdf_show_layers(pdf);
    return pdf->state == PDF_OPEN;
}
