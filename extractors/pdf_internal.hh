/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the C++ files behind pdf_document.h share.
 */
#ifndef MARUHI_EXTRACTORS_PDF_INTERNAL_HH
#define MARUHI_EXTRACTORS_PDF_INTERNAL_HH

#include "pdf_document.h"

#include <memory>
#include <string>

#include <Error.h>
#include <GlobalParams.h>
#include <Object.h>
#include <OutputDev.h>
#include <PDFDoc.h>

/* Thrown through poppler, whose pages cannot be left otherwise: it asks whether to go on,
 * but a no ends only the innermost of nested forms. Its frames are not unwound properly, so
 * the document is given up (leaked) afterwards; the worker is recycled sooner or later. */
struct Stopped {
};

struct pdf {
    const char *bytes = nullptr;
    size_t size = 0;
    std::string repaired; /* the bytes with an end put to them, when they had none */
    std::unique_ptr<PDFDoc> document;
    enum pdf_state state = PDF_DAMAGED;
    std::string handler;
    std::string method; /* of encryption */
    std::string complaint;
    struct budget *budget = nullptr;
    bool stopped = false;
    /* One of a kind for all pages: they keep the colour spaces, which are dear to build. */
    std::unique_ptr<OutputDev> text_device, picture_device;
};

/* Opens the bytes, with a password or with none. */
void pdf_open_bytes(struct pdf *pdf, const char *password);

/* Sets the handler and the method. */
void pdf_find_encryption(struct pdf *pdf);

/* Text in layers that are switched off is text of the document all the same. */
void pdf_show_layers(struct pdf *pdf);

/* The bytes with a trailer; empty when nothing in there looks like a page. */
std::string pdf_repair(const guint8 *bytes, gsize size, struct budget *budget);

/* A text string of any of the encodings PDF knows, and of Shift_JIS, which it does not know
 * but many Japanese programs write: then both readings, on two lines. */
std::string pdf_utf8(const std::string &text);

void pdf_append_utf8(std::string &out, Unicode character);

/* Given to poppler as the question whether to stop; throws Stopped instead of a yes. */
bool pdf_check_time(void *pdf);

/* Runs a page through a device. False: stopped. */
bool pdf_run_page(struct pdf *pdf, guint number, OutputDev *device, double dpi,
                  bool (*decide)(class Annot *, void *), void *closure);

#endif
