/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files within a PDF: attachments, the payload of a protected cover, XFA forms.
 */
#include "pdf_internal.hh"

#include <Annot.h>
#include <Catalog.h>
#include <FileSpec.h>
#include <Page.h>

#include <set>

static const int files_most = 20000;

/* False: it unpacks to more than may be unpacked. */
static bool unpack(struct pdf *pdf, Stream *stream, std::string &bytes)
{
    gsize paid = 0;

    stream->reset();
    for (int c = stream->getChar(); c != EOF; c = stream->getChar()) {
        bytes.push_back(static_cast<char>(c));
        if (bytes.size() - paid < 0x10000)
            continue;
        if (!budget_spend(pdf->budget, BUDGET_UNPACKED, bytes.size() - paid) ||
            !budget_has_time(pdf->budget))
            return false;
        paid = bytes.size();
    }
    stream->close();
    return budget_spend(pdf->budget, BUDGET_UNPACKED, bytes.size() - paid);
}

static bool give_file(struct pdf *pdf, FileSpec *file, pdf_take_file take, void *closure)
{
    const GooString *own = file->getFileName();
    std::string name = own ? pdf_utf8(own->toStr()) : std::string("attachment");
    EmbFile *embedded = file->isOk() ? file->getEmbeddedFile() : nullptr;
    std::string bytes;

    if (embedded == nullptr || !embedded->isOk() || !unpack(pdf, embedded->stream(), bytes))
        return take(closure, name.c_str(), nullptr, 0);
    return take(closure, name.c_str(), reinterpret_cast<const guint8 *>(bytes.data()),
                bytes.size());
}

static bool give_page_files(struct pdf *pdf, Page *page, pdf_take_file take, void *closure)
{
    Annots *annotations = page->getAnnots();

    if (annotations == nullptr)
        return true;
    for (Annot *annotation : annotations->getAnnots()) {
        if (annotation->getType() != Annot::typeFileAttachment)
            continue;
        Object specification = annotation->getAnnotObj().dictLookup("FS");
        FileSpec file(&specification);
        if (!give_file(pdf, &file, take, closure))
            return false;
    }
    return true;
}

static void append_xfa(struct pdf *pdf, Object &part, std::string &bytes)
{
    if (part.isStream())
        unpack(pdf, part.getStream(), bytes);
}

/* The pages of such a form may say no more than "please wait"; its text is in here. */
static bool give_xfa(struct pdf *pdf, pdf_take_file take, void *closure)
{
    Object *form = pdf->document->getCatalog()->getAcroForm();
    std::string bytes;

    if (form == nullptr || !form->isDict())
        return true;
    Object xfa = form->dictLookup("XFA");
    append_xfa(pdf, xfa, bytes);
    for (int i = 1; xfa.isArray() && i < xfa.arrayGetLength() && i < files_most; i += 2) {
        Object part = xfa.arrayGet(i);
        append_xfa(pdf, part, bytes);
    }
    if (bytes.empty())
        return true;
    return take(closure, "xfa.xml", reinterpret_cast<const guint8 *>(bytes.data()), bytes.size());
}

void pdf_give_files(struct pdf *pdf, pdf_take_file take, void *closure)
{
    Catalog *catalog = pdf->document->getCatalog();
    int files = catalog->numEmbeddedFiles();

    for (int i = 0; i < files && i < files_most; i++) {
        std::unique_ptr<FileSpec> file = catalog->embeddedFile(i);
        if (file && !give_file(pdf, file.get(), take, closure))
            return;
    }
    for (guint number = 1; number <= pdf_count_pages(pdf); number++) {
        Page *page = budget_has_time(pdf->budget) ? pdf->document->getPage(static_cast<int>(number))
                                                  : nullptr;
        if (page && !give_page_files(pdf, page, take, closure))
            return;
    }
    give_xfa(pdf, take, closure);
}

/* ISO 32000-2, 7.6.7: an unencrypted wrapper names its payload in the catalog's AF array. */
bool pdf_is_cover(struct pdf *pdf)
{
    Object catalog = pdf->document->getXRef()->getCatalog();
    Object files = catalog.isDict() ? catalog.dictLookup("AF") : Object(objNull);

    for (int i = 0; files.isArray() && i < files.arrayGetLength() && i < files_most; i++) {
        Object file = files.arrayGet(i);
        if (!file.isDict())
            continue;
        Object relation = file.dictLookup("AFRelationship");
        if (relation.isName("EncryptedPayload"))
            return true;
    }
    return false;
}
