/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PDF for C: what the extractor needs of poppler's C++ core, and no more. The core is used
 * rather than poppler-glib or poppler-cpp because one run over a page gives the text of the
 * page and of what annotations draw, its place, its angle and the marked content it is in;
 * those two need three runs for that, and cannot be stopped within a page.
 */
#ifndef MARUHI_EXTRACTORS_PDF_DOCUMENT_H
#define MARUHI_EXTRACTORS_PDF_DOCUMENT_H

#include <glib.h>
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

#include "budget.h"
#include "text.h"

typedef struct pdf Pdf;

enum pdf_state {
    PDF_OPEN,
    PDF_LOCKED,    /* a password opens it */
    PDF_PROTECTED, /* another security handler: rights management, a certificate */
    PDF_DAMAGED,
};

/* Reads poppler's tables once; without it the first pdf_open() does. */
void pdf_start(void);

/* Opens bytes, which must outlive it. Never NULL; whatever the state, pdf_close() frees. */
struct pdf *pdf_open(const guint8 *bytes, gsize size, struct budget *budget);
void pdf_close(struct pdf *pdf);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Pdf, pdf_close)

enum pdf_state pdf_get_state(const struct pdf *pdf);
guint pdf_count_pages(const struct pdf *pdf);

/* True when the end of the file was lost and another had to be made up. */
bool pdf_is_repaired(const struct pdf *pdf);

/* The name of the security handler, NULL when it is not encrypted. Lent. */
const char *pdf_security_handler(const struct pdf *pdf);

/* How it is encrypted: "AES, 256 bits"; NULL when it is not, or nobody knows. Lent. */
const char *pdf_encryption_method(const struct pdf *pdf);

/* Opens a locked one with a password in UTF-8, the owner's or the user's. */
bool pdf_unlock(struct pdf *pdf, const char *password);

/* The first complaint that says that content is missing (cross references rebuilt, a stream
 * cut off); NULL when there was none so far. Lent until the next call. */
const char *pdf_complaint(const struct pdf *pdf);

/* Takes a text that is no part of a page's drawing; page 0 is the document. Texts are UTF-8.
 * False: stop. */
typedef bool (*pdf_take_text)(void *closure, guint page, enum text_role role, const char *name,
                              const char *text);

/* Takes an attached file. bytes NULL: it could not be unpacked. */
typedef bool (*pdf_take_file)(void *closure, const char *name, const guint8 *bytes, gsize size);

/* Takes XMP, which is bytes of XML. */
typedef void (*pdf_take_bytes)(void *closure, const char *bytes, gsize size);

void pdf_give_metadata(struct pdf *pdf, pdf_take_bytes take, void *closure);
void pdf_give_properties(struct pdf *pdf, pdf_take_text take, void *closure);
void pdf_give_layers(struct pdf *pdf, pdf_take_text take, void *closure);
void pdf_give_outline(struct pdf *pdf, pdf_take_text take, void *closure);
void pdf_give_form(struct pdf *pdf, pdf_take_text take, void *closure);

/* The contents, names, authors and subjects of a page's annotations. */
void pdf_give_annotations(struct pdf *pdf, guint page, pdf_take_text take, void *closure);

/* Files attached to the document and to annotations, and an XFA form as "xfa.xml". Pays for
 * the unpacked bytes. */
void pdf_give_files(struct pdf *pdf, pdf_take_file take, void *closure);

/* True when the document is only the cover of one that rights management encrypts. */
bool pdf_is_cover(struct pdf *pdf);

struct pdf_line {
    gsize at;            /* in the page's text; a line ends in '\n' there */
    gsize length;        /* without the '\n' */
    enum text_role role; /* TEXT_BODY unless the document itself says what it is */
    guint glyphs;        /* that are not blank */
    float size;          /* of the font, points */
    float angle;         /* degrees, clockwise, -180 to 180 */
    struct text_box box;
};

/* What a page draws. */
struct pdf_page {
    GString *text;
    GArray *lines;        /* struct pdf_line in the order they are drawn */
    double width, height; /* points, as it is shown */
    guint glyphs;         /* not blank */
    guint unmapped;       /* of them those of which nobody knows what character they are */
    guint hidden;         /* and those that are not painted, as recognised text lies on a scan */
    bool missing;         /* there is no such page in the file */
};

void pdf_page_start(struct pdf_page *page);
void pdf_page_clear(struct pdf_page *page);

/* Reads what page number (from 1) draws. False when time or text ran out within it: page
 * holds what was read so far, and the pdf must only be closed. */
bool pdf_read_page(struct pdf *pdf, guint number, struct pdf_page *page);

/* What a page draws beside text. */
struct pdf_pictures {
    double covered; /* share of the page that images cover, at most 1 */
    double dpi;     /* of the largest image; 0 when there is none */
    guint paths;    /* lines and areas drawn */
    struct {
        guint64 width, height;
        guint bits; /* of a pixel */
    } biggest;      /* image by what it takes decoded, as it says of itself */
};

bool pdf_find_pictures(struct pdf *pdf, guint number, struct pdf_pictures *pictures);

/* Whether an image that could be a scan of the page is among what it draws with: told by its size
 * alone, without drawing anything. */
bool pdf_has_large_image(struct pdf *pdf, guint number);

/* Renders a page as red, green and blue bytes, rows of exactly 3 * width. NULL when it
 * cannot be; the caller frees with g_free. Check the pixel budget first. */
guint8 *pdf_render_page(struct pdf *pdf, guint number, double dpi, guint *width, guint *height);

#ifdef __cplusplus
}
#endif

#endif
