/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PDF. Pages are given one by one, so that what was found stands if a later page ends the
 * worker.
 */
#include "extractor.h"
#include "page_sample.h"
#include "passwords.h"
#include "pdf_document.h"
#include "pdf_layout.h"
#include "picture.h"
#include "xmp.h"

#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
#include <math.h>
#include <string.h>

/* A page with fewer glyphs is looked at for pictures. */
#define GLYPHS_FEW 400

/* Pictures count when they cover this share of the page; on a page with hardly any text,
 * drawn lines do too, as in a drawing whose letters are strokes. */
#define COVERED_SOME  0.10
#define COVERED_MUCH  0.50
#define COVERED_WHOLE 0.85
#define GLYPHS_NONE   20
#define PATHS_MANY    60

/* Dots per inch a page is rendered with when its images do not say. */
#define DPI_USUAL 200.0
#define DPI_LEAST 150.0
#define DPI_MOST  320.0
#define DPI_SCAN  140.0

/* The most pixels a page is rendered to: A1 of 170 dpi. */
#define RENDERED_MOST 24e6

struct waiting_page {
    guint number;
    double width, height; /* points */
    struct pdf_pictures pictures;
    bool has_text; /* which needs no recognition; its labels alone are looked for */
};

struct job {
    struct pdf *pdf;
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct pdf_page page;
    GArray *waiting; /* struct waiting_page: those whose text only recognition can tell */
    guint unmapped;  /* of these those that have text without meaning */
    guint layered;   /* of these those whose text was recognised before */
    guint unseen;    /* of these those that could not be rendered */
    guint missing;
    guint64 glyphs;
    bool stopped;
};

static bool take_text(void *closure, guint page, enum text_role role, const char *name,
                      const char *text)
{
    struct job *job = closure;
    struct place place = {.outer = job->document->place, .kind = PLACE_PAGE, .number = page};

    if (!document_give_text(job->document, job->sink, page > 0 ? &place : NULL, role, name, text))
        job->stopped = true;
    return !job->stopped;
}

static void take_metadata(void *closure, const char *bytes, gsize size)
{
    struct job *job = closure;

    xmp_give(job->document, job->sink, NULL, bytes, size);
}

static bool take_file(void *closure, const char *name, const guint8 *bytes, gsize size)
{
    struct job *job = closure;
    gint64 mtime = job->document->mtime;

    if (bytes == NULL)
        return document_refuse_member(job->document, job->sink, name, mtime, OUTCOME_DAMAGED,
                                      N_("the attachment cannot be unpacked"), NULL);
    return document_read_member(job->document, job->sink, name, mtime, bytes, size);
}

static bool is_unreadable(const struct pdf_page *page)
{
    return page->glyphs >= GLYPHS_NONE && page->unmapped * 2 > page->glyphs;
}

static bool shows_more(const struct pdf_page *page, const struct pdf_pictures *pictures)
{
    if (page->glyphs < GLYPHS_NONE)
        return pictures->covered >= COVERED_SOME || pictures->paths >= PATHS_MANY;
    return pictures->covered >= COVERED_MUCH;
}

/* A scan under the text of an earlier recognition: its stamps are not in that text. */
static bool is_recognised_scan(const struct pdf_page *page)
{
    return page->glyphs >= GLYPHS_NONE && page->hidden * 2 > page->glyphs;
}

/* The same where that text is painted, under the image or in the paper's colour: only the image
 * tells, which is as large as the page and as fine as a scan. */
static bool is_covered_by_scan(const struct pdf_page *page, const struct pdf_pictures *pictures)
{
    return page->glyphs >= GLYPHS_NONE && pictures->covered >= COVERED_WHOLE &&
           pictures->dpi >= DPI_SCAN;
}

static bool needs_recognition(struct job *job, guint number, struct pdf_pictures *pictures)
{
    bool unreadable = is_unreadable(&job->page);

    *pictures = (struct pdf_pictures){0};
    if (job->page.glyphs >= GLYPHS_FEW && !unreadable && !is_recognised_scan(&job->page) &&
        !pdf_has_large_image(job->pdf, number))
        return false;
    if (!pdf_find_pictures(job->pdf, number, pictures)) {
        job->stopped = true;
        return false;
    }
    job->unmapped += unreadable;
    if (job->page.glyphs >= GLYPHS_FEW && !unreadable && !is_recognised_scan(&job->page))
        return is_covered_by_scan(&job->page, pictures);
    return unreadable || shows_more(&job->page, pictures);
}

/* The images' own resolution or a whole fraction of it: anything else is blurred and slower. */
static double choose_dpi(const struct waiting_page *page)
{
    bool scanned = page->pictures.covered >= COVERED_MUCH && page->pictures.dpi >= DPI_LEAST;
    double dpi = scanned ? page->pictures.dpi : DPI_USUAL;

    if (dpi > DPI_MOST)
        dpi /= ceil(dpi / DPI_MOST);
    double pixels = page->width * page->height / 72 / 72 * dpi * dpi;
    return pixels > RENDERED_MOST ? dpi * sqrt(RENDERED_MOST / pixels) : dpi;
}

/* Takes the rows. */
static PIX *picture_of(guint8 *rows, guint width, guint height)
{
    PIX *pix = pixCreate((l_int32)width, (l_int32)height, 32);

    for (guint y = 0; pix && y < height; y++) {
        l_uint32 *line = pixGetData(pix) + (gsize)y * (gsize)pixGetWpl(pix);
        const guint8 *row = rows + (gsize)y * width * 3;
        for (guint x = 0; x < width; x++, row += 3)
            composeRGBPixel(row[0], row[1], row[2], &line[x]);
    }
    g_free(rows);
    return pix;
}

/* text: whether its text is read and not its labels alone. False: stop. */
static bool recognise_page(struct job *job, const struct waiting_page *page, bool text)
{
    double dpi = choose_dpi(page);
    double pixels = page->width * page->height / 72 / 72 * dpi * dpi;
    guint width = 0, height = 0;

    /* poppler gives such an image as white, after a long while or at once */
    if (!picture_may_be_decoded(job->reading, page->pictures.biggest.width,
                                page->pictures.biggest.height, page->pictures.biggest.bits))
        return true;
    if (!budget_spend(job->document->budget, BUDGET_PIXELS, (guint64)pixels))
        return false;
    guint8 *rows = pdf_render_page(job->pdf, page->number, dpi, &width, &height);
    PIX *pix = rows ? picture_of(rows, width, height) : NULL;
    if (pix == NULL) {
        job->unseen++;
        return budget_has_time(job->document->budget);
    }
    return text ? picture_recognise(job->document, job->sink, job->reading, pix, page->number,
                                    (int)dpi)
                : picture_find_labels(job->document, job->sink, job->reading, pix, page->number,
                                      (int)dpi);
}

/* Comes after all else, so that what it costs takes nothing from the rest. */
static void recognise_pages(struct job *job)
{
    struct page_sample sample;

    page_sample_start(&sample, job->document->budget, job->waiting->len - job->layered);
    for (guint i = 0; i < job->waiting->len && !job->stopped; i++) {
        const struct waiting_page *page = &g_array_index(job->waiting, struct waiting_page, i);
        bool text = !page->has_text && page_sample_take(&sample);
        job->stopped = !recognise_page(job, page, text);
    }
    page_sample_tell(&sample, job->reading);
}

static void read_page(struct job *job, guint number)
{
    struct waiting_page waiting = {.number = number};
    bool done = pdf_read_page(job->pdf, number, &job->page);

    job->missing += job->page.missing;
    job->glyphs += job->page.glyphs;
    if (!pdf_page_give(&job->page, number, job->document, job->sink) || !done) {
        job->stopped = true;
        return;
    }
    pdf_give_annotations(job->pdf, number, take_text, job);
    waiting.width = job->page.width;
    waiting.height = job->page.height;
    if (!job->stopped && needs_recognition(job, number, &waiting.pictures)) {
        waiting.has_text = !is_unreadable(&job->page) &&
                           (is_recognised_scan(&job->page) || job->page.glyphs >= GLYPHS_FEW);
        g_array_append_val(job->waiting, waiting);
        job->layered += waiting.has_text;
    }
}

static void read_pages(struct job *job)
{
    guint pages = pdf_count_pages(job->pdf);

    pdf_page_start(&job->page);
    job->reading->pages = pages;
    for (guint number = 1; number <= pages && !job->stopped; number++) {
        if (!budget_has_time(job->document->budget) ||
            !budget_spend(job->document->budget, BUDGET_PAGES, 1))
            break;
        read_page(job, number);
    }
    pdf_page_clear(&job->page);
}

static void tell_waiting(const struct job *job)
{
    bool later = job->document->pass == PASS_TEXT;
    guint pages = later ? job->waiting->len : job->unseen;
    g_autofree char *detail = g_strdup_printf("%u/%u", pages, job->reading->pages);

    if (pages == 0)
        return;
    job->reading->needs_ocr = later;
    if (!later)
        reading_worsen(job->reading, OUTCOME_PARTIAL, N_("pages could not be rendered"), detail);
    else if (job->unmapped == pages)
        reading_worsen(job->reading, OUTCOME_PARTIAL,
                       N_("pages whose text has no meaning wait for recognition"), detail);
    else if (job->layered == pages)
        reading_worsen(job->reading, OUTCOME_PARTIAL,
                       N_("scanned pages with text were not looked at for stamps yet"), detail);
    else
        reading_worsen(job->reading, OUTCOME_PARTIAL, N_("pages without text wait for recognition"),
                       detail);
}

static void tell_damage(const struct job *job)
{
    const char *complaint = pdf_complaint(job->pdf);

    if (job->missing > 0) {
        g_autofree char *detail = g_strdup_printf("%u/%u", job->missing, job->reading->pages);
        reading_worsen(job->reading, OUTCOME_PARTIAL, N_("pages are damaged"), detail);
    }
    if (job->reading->pages == 0)
        reading_worsen(job->reading, OUTCOME_DAMAGED, N_("it has no pages"), complaint);
    else if (pdf_is_repaired(job->pdf) && job->glyphs == 0)
        reading_worsen(job->reading, OUTCOME_DAMAGED, N_("its end is missing"), NULL);
    else if (complaint)
        reading_worsen(job->reading, OUTCOME_PARTIAL,
                       N_("it is damaged; what could be read was read"), complaint);
}

/* The end of a zip's directory behind the end of the PDF: somebody can open it as a zip. */
static void tell_polyglot(const struct job *job)
{
    const struct document *document = job->document;
    gsize tail = MIN(document->size, 65536 + 22);
    const guint8 *at = document->bytes + document->size - tail;
    const guint8 *zip = memmem(at, tail, "PK\5\6", 4);

    if (zip && memmem(zip, tail - (gsize)(zip - at), "%%EOF", 5) == NULL)
        reading_worsen(job->reading, OUTCOME_PARTIAL,
                       N_("it is also an archive, which was not opened"), NULL);
}

static void read_open(struct job *job)
{
    pdf_give_properties(job->pdf, take_text, job);
    pdf_give_metadata(job->pdf, take_metadata, job);
    pdf_give_layers(job->pdf, take_text, job);
    pdf_give_outline(job->pdf, take_text, job);
    pdf_give_form(job->pdf, take_text, job);
    read_pages(job);
    if (!job->stopped)
        pdf_give_files(job->pdf, take_file, job);
    if (!job->stopped && job->document->pass == PASS_OCR)
        recognise_pages(job);
    if (!job->stopped && pdf_is_cover(job->pdf))
        reading_worsen(job->reading, OUTCOME_LOCKED,
                       N_("its content is encrypted by rights management"), NULL);
    tell_damage(job);
    tell_polyglot(job);
    tell_waiting(job);
}

static bool unlock(void *user, const char *password)
{
    return pdf_unlock(user, password);
}

static void read_locked(struct job *job)
{
    struct password_search search = passwords_find(job->document, NULL, unlock, job->pdf);

    passwords_note(&search, job->document, job->reading, pdf_encryption_method(job->pdf));
    if (search.found)
        read_open(job);
}

/* Everybody can open it; what they may do with it, the owner's password decides. */
static void tell_restriction(const struct job *job)
{
    const char *method = pdf_encryption_method(job->pdf);

    if (method)
        document_give_text(job->document, job->sink, NULL, TEXT_PROPERTY, "encryption", method);
    if (pdf_security_handler(job->pdf))
        reading_worsen(job->reading, OUTCOME_READ,
                       N_("its use is restricted by an owner password, its text was read"), method);
}

static void read_pdf(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Pdf) pdf = pdf_open(document->bytes, document->size, document->budget);
    g_autoptr(GArray) waiting = g_array_new(FALSE, FALSE, sizeof(struct waiting_page));
    struct job job = {
        .pdf = pdf, .document = document, .sink = sink, .reading = reading, .waiting = waiting};

    switch (pdf_get_state(pdf)) {
    case PDF_OPEN:
        tell_restriction(&job);
        read_open(&job);
        break;
    case PDF_LOCKED:
        read_locked(&job);
        break;
    case PDF_PROTECTED:
        reading_worsen(reading, OUTCOME_LOCKED, N_("encrypted by rights management"),
                       pdf_security_handler(pdf));
        break;
    case PDF_DAMAGED:
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it cannot be opened as a PDF"),
                       pdf_complaint(pdf));
        break;
    }
}

static bool stands_at(const struct document *document, gsize offset, const char *bytes,
                      gsize length)
{
    return document->size >= offset + length &&
           memcmp(document->bytes + offset, bytes, length) == 0;
}

/* An archive may hold a PDF as it is near its beginning. */
static bool is_container(const struct document *document)
{
    static const struct signature signatures[] = {{0, 2, "PK"},
                                                  {0, 4, "Rar!"},
                                                  {0, 4, "7z\xbc\xaf"},
                                                  {0, 4, "MSCF"},
                                                  {0, 7, "!<arch>"},
                                                  {0, 5, "07070"},
                                                  {0, 4, "\xd0\xcf\x11\xe0"},
                                                  {257, 5, "ustar"},
                                                  {2, 3, "-lh"},
                                                  {0, 2, "\xc7\x71"},
                                                  {0}};

    for (guint i = 0; signatures[i].length > 0; i++)
        if (stands_at(document, signatures[i].offset, signatures[i].bytes, signatures[i].length))
            return true;
    return false;
}

/* The header may stand anywhere in the first 1024 bytes (ISO 32000-1, Annex H.3.4.1), but a
 * text that only speaks of it has no end. Readers open files without a good header too, if
 * they end like a PDF. */
static bool is_pdf(const struct document *document)
{
    gsize tail = MIN(document->size, 2048);
    const guint8 *end = document->bytes + document->size - tail;

    if (stands_at(document, 0, "%PDF", 4))
        return true;
    if (is_container(document) || memmem(end, tail, "%%EOF", 5) == NULL)
        return false;
    return memmem(document->bytes, MIN(document->size, 1024), "%PDF-", 5) != NULL ||
           (memmem(end, tail, "startxref", 9) != NULL && memmem(end, tail, "trailer", 7) != NULL);
}

static void warm_up(enum reading_pass pass)
{
    pdf_start();
    picture_warm_up(pass);
}

static const char *const suffixes[] = {"pdf", "ai", NULL};

const struct extractor pdf_extractor = {
    .name = "pdf",
    .media_type = "application/pdf",
    .title = N_("PDF document"),
    .library = "poppler",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .recognise = is_pdf,
    .read = read_pdf,
    .warm_up = warm_up,
};
