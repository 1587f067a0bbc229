/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture.h"

#include "ink.h"
#include "page_lines.h"
#include "page_stamps.h"
#include "page_turn.h"
#include "page_zones.h"
#include "picture_blank.h"
#include "picture_memory.h"

#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
#include <malloc.h>
#include <math.h>
#include <string.h>
#include <tiffio.h>

/* Smaller ones are icons. */
#define SIDE_LEAST 40

/* A JPEG of more pixels is decoded to a half, a quarter, an eighth. */
#define JPEG_MOST (16U * 1000U * 1000U)

/* What one decoded image may take, bytes. An A0 drawing of 300 dpi, 1 bit, is 17 MB. */
#define DECODED_MOST (320U * 1024U * 1024U)

/* More pixels are not looked at by the recogniser: the image is made smaller. */
#define PIXELS_MOST (48U * 1000U * 1000U)

/* More are not kept in colour. */
#define COLOURED_MOST (24U * 1000U * 1000U)

/* Freed pieces of at most this size, and so much of them in all, stay in the process, bytes. */
#define KEPT_PIECE (32 * 1024 * 1024)
#define KEPT_MOST  (96 * 1024 * 1024)

/* Letters of 10 pt need this much. */
#define DPI_LEAST 100

/* Images and what networks make of them come and go many times a page. Given back to the system
 * each time, they cost a fifth of a page's time: the system has to clear them anew. */
static void keep_memory(void)
{
    mallopt(M_MMAP_THRESHOLD, KEPT_PIECE);
    mallopt(M_TRIM_THRESHOLD, KEPT_MOST);
}

void picture_warm_up(enum reading_pass pass)
{
    setMsgSeverity(L_SEVERITY_NONE);
    TIFFSetErrorHandler(NULL);
    TIFFSetWarningHandler(NULL);
    if (pass != PASS_OCR)
        return;
    keep_memory();
    picture_memory_warm_up();
    ocr_start();
}

bool picture_may_be_decoded(struct reading *reading, guint64 width, guint64 height, guint bits)
{
    bool absurd = width > (1U << 20) || height > (1U << 20);
    guint64 pixels = absurd ? 0 : width * height;

    if (!absurd && pixels * (bits <= 1 ? 1 : bits <= 8 ? 8 : 32) / 8 <= DECODED_MOST)
        return true;
    g_autofree char *detail =
        g_strdup_printf("%" G_GUINT64_FORMAT " x %" G_GUINT64_FORMAT, width, height);
    reading_worsen(reading, OUTCOME_TOO_BIG, N_("the image has more pixels than the limit"),
                   detail);
    return false;
}

bool picture_fits(const struct document *document, struct reading *reading, guint64 width,
                  guint64 height, guint bits)
{
    return picture_may_be_decoded(reading, width, height, bits) &&
           budget_spend(document->budget, BUDGET_PIXELS, width * height);
}

void picture_wait(struct reading *reading, guint64 width, guint64 height)
{
    reading->pages = MAX(reading->pages, 1);
    if (width < SIDE_LEAST || height < SIDE_LEAST) {
        reading_worsen(reading, OUTCOME_READ, N_("too small to hold text"), NULL);
        return;
    }
    reading->needs_ocr = true;
    reading_worsen(reading, OUTCOME_PARTIAL, N_("the image waits for recognition"), NULL);
}

/* 8 bits a pixel; of a large image made smaller on the way, for of black and white ones the whole
 * would take eight times the memory they do. */
static PIX *make_grey(PIX *pix, double *scale)
{
    guint64 pixels = (guint64)pixGetWidth(pix) * (guint64)pixGetHeight(pix);

    *scale = 1;
    if (pixels <= PIXELS_MOST)
        return pixConvertTo8(pix, 0);
    *scale = 1 / ceil(sqrt((double)pixels / PIXELS_MOST));
    if (pixGetDepth(pix) == 1)
        return pixScaleToGray(pix, (l_float32)*scale);
    PIX *grey = pixConvertTo8(pix, 0);
    PIX *scaled = grey ? pixScale(grey, (l_float32)*scale, (l_float32)*scale) : NULL;
    pixDestroy(&grey);
    return scaled;
}

/* Takes pix; gives 8 bits a pixel, upright, of a size the recogniser can work with. */
static PIX *prepare(PIX *pix, int *dpi)
{
    double scale = 1;
    PIX *grey = make_grey(pix, &scale);
    bool low = *dpi < DPI_LEAST &&
               (guint64)pixGetWidth(pix) * (guint64)pixGetHeight(pix) < PIXELS_MOST / 4;

    pixDestroy(&pix);
    *dpi = (int)(*dpi * (low ? 2 : scale));
    if (grey == NULL || !low)
        return grey;
    PIX *scaled = pixScale(grey, 2, 2);
    pixDestroy(&grey);
    return scaled;
}

/* Screens say 72 or 96, and many programs write that; then a page is taken for A4. */
static int guess_dpi(const PIX *pix, int dpi)
{
    if (dpi <= 0)
        dpi = pixGetXRes(pix);
    if (dpi > DPI_LEAST && dpi <= 2400)
        return dpi;
    int shorter = MIN(pixGetWidth(pix), pixGetHeight(pix));
    return CLAMP((int)(shorter / 8.27), 60, 600);
}

static void tell_end(struct reading *reading, enum ocr_end end, guint page)
{
    g_autofree char *detail = g_strdup_printf("%u", page);

    if (end == OCR_STOPPED)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("recognising a page took too long"), detail);
    else if (end == OCR_FAILED)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("a page could not be recognised"), detail);
    else if (end == OCR_MISSING)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("images were not read: Tesseract's Japanese data is not installed"),
                       NULL);
}

/* A page on its way through the recognisers. */
struct page_image {
    PIX *whole; /* as stamps are looked for in it: as fine as it was scanned, in its colours */
    int whole_dpi;
    PIX *grey; /* as the recogniser is given it */
    int dpi;
};

/* The image as stamps are looked for in it: not too large. */
static PIX *choose_whole(PIX *pix, int *dpi)
{
    guint64 pixels = (guint64)pixGetWidth(pix) * (guint64)pixGetHeight(pix);

    if (pixGetDepth(pix) != 32 || pixels <= COLOURED_MOST)
        return pixClone(pix);
    *dpi /= 2;
    return pixScaleAreaMap2(pix);
}

static void turn_quarters(PIX **pix, int quarters)
{
    PIX *turned = pixRotateOrth(*pix, quarters);

    if (turned) {
        pixDestroy(pix);
        *pix = turned;
    }
}

/* Turns the page upright. False: it stands so. */
static bool turn_upright(struct page_image *image, struct budget *budget)
{
    int quarters = page_turn_find(image->grey, image->dpi, budget);

    if (quarters == 0)
        return false;
    turn_quarters(&image->grey, quarters);
    turn_quarters(&image->whole, quarters);
    return true;
}

/* The zones of the page, which is turned upright where they are no words as it is. */
static enum ocr_end read_zones(struct page_image *image, struct budget *budget,
                               struct page_zones *zones)
{
    enum ocr_end end = page_zones_read(image->grey, image->dpi, budget, NULL, zones);

    if (end != OCR_DONE || page_zones_are_words(zones) || !turn_upright(image, budget))
        return end;
    page_zones_clear(zones);
    return page_zones_read(image->grey, image->dpi, budget, NULL, zones);
}

/* The whole page, and of its zones what the recogniser's layout analysis has missed. */
static enum ocr_end read_text(struct page_lines *lines, struct page_image *image,
                              struct page_zones *zones)
{
    struct budget *budget = lines->document->budget;

    turn_upright(image, budget);
    enum ocr_end end = ocr_read(image->grey, image->dpi, OCR_TEXT, budget, page_lines_take, lines);
    page_lines_flush(lines);
    if (end == OCR_DONE)
        end = page_zones_read(image->grey, image->dpi, budget, lines->boxes, zones);
    return end;
}

/* The stamps that no network knows, as the recogniser reads them without frame and black text. */
static void read_ink(struct page_lines *lines, const struct page_image *image)
{
    lines->role = TEXT_STAMP;
    ink_read(image->whole, image->whole_dpi, lines->document->budget, page_lines_take, lines);
    page_lines_flush(lines);
    lines->role = TEXT_OCR;
}

static void give_zones(struct page_lines *lines, const struct page_zones *zones)
{
    for (guint i = 0; zones->lines && i < zones->lines->len; i++) {
        const struct ocr_line *line = zones->lines->pdata[i];
        page_lines_frame(lines, FRAME_LINE, &line->box);
        page_lines_take_once(lines, line);
    }
    page_lines_flush(lines);
}

/* Labels are looked for on every page, text is read where that is wanted and paid for. */
static enum ocr_end recognise_page(struct page_lines *lines, struct page_image *image, bool text)
{
    struct page_zones zones = {0};
    enum ocr_end end =
        text ? read_text(lines, image, &zones) : read_zones(image, lines->document->budget, &zones);
    guint certain = page_stamps_give(lines, image->whole, image->whole_dpi);

    give_zones(lines, &zones);
    if (text && certain == 0 && end == OCR_DONE)
        read_ink(lines, image);
    page_zones_clear(&zones);
    return end;
}

static void give_picture(const struct page_lines *lines, PIX *pix)
{
    g_autoptr(GBytes) picture = page_picture_draw(pix, lines->frames);

    if (picture)
        lines->sink->picture(lines->sink, &lines->place, picture);
}

/* Whether the text of a page is to be read and not its labels alone. */
static bool wants_text(const struct document *document, struct reading *reading)
{
    if (document->budget->limits.most[BUDGET_OCR_PAGES] > 0)
        return budget_spend(document->budget, BUDGET_OCR_PAGES, 1);
    reading->needs_ocr = true;
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("its labels were looked for; its text waits for recognition"), NULL);
    return false;
}

/* Takes pix. */
static struct page_image open_image(PIX *pix, int dpi)
{
    struct page_image image = {.whole_dpi = dpi, .dpi = dpi};

    image.whole = choose_whole(pix, &image.whole_dpi);
    image.grey = prepare(pix, &image.dpi);
    return image;
}

/* Reads one page that is not known yet. */
static enum ocr_end read_page(const struct document *document, struct sink *sink,
                              struct page_image *image, guint page, bool text, bool *stopped)
{
    struct page_lines lines;
    enum ocr_end end = OCR_FAILED;

    page_lines_open(&lines, document, sink, page);
    if (image->grey && picture_is_blank(image->grey))
        end = OCR_DONE;
    else if (image->grey && image->whole)
        end = recognise_page(&lines, image, text);
    if (image->whole && lines.frames)
        give_picture(&lines, image->whole);
    page_lines_close(&lines);
    *stopped = lines.stopped;
    return end;
}

/* The same of a page like one that was read before. Who wants a picture of the page gets one that
 * is read. */
static enum ocr_end read_or_remember(const struct document *document, struct sink *sink,
                                     struct page_image *image, guint page, bool text, bool *stopped)
{
    struct place place = {.outer = document->place, .kind = PLACE_PAGE, .number = page};
    struct picture_memory memory;

    if (sink->picture || image->whole == NULL)
        return read_page(document, sink, image, page, text, stopped);
    g_autofree char *key = picture_memory_key(image->whole, image->whole_dpi, text);
    if (picture_memory_give(key, document, sink, &place))
        return OCR_DONE;
    picture_memory_start(&memory, sink);
    enum ocr_end end = read_page(document, &memory.sink, image, page, text, stopped);
    picture_memory_end(&memory, key, end == OCR_DONE && !*stopped);
    return end;
}

/* Takes pix. False: stop. */
static bool recognise(const struct document *document, struct sink *sink, struct reading *reading,
                      PIX *pix, guint page, int dpi, bool may_have_text)
{
    struct page_image image = open_image(pix, guess_dpi(pix, dpi));
    bool blank = image.grey && picture_is_blank(image.grey), stopped = false;
    bool text = !blank && may_have_text && wants_text(document, reading);

    tell_end(reading, read_or_remember(document, sink, &image, page, text, &stopped), page);
    pixDestroy(&image.whole);
    pixDestroy(&image.grey);
    return !stopped && budget_has_time(document->budget);
}

bool picture_recognise(const struct document *document, struct sink *sink, struct reading *reading,
                       PIX *pix, guint page, int dpi)
{
    return recognise(document, sink, reading, pix, page, dpi, true);
}

bool picture_find_labels(const struct document *document, struct sink *sink,
                         struct reading *reading, PIX *pix, guint page, int dpi)
{
    return recognise(document, sink, reading, pix, page, dpi, false);
}

/* Photographs are larger than recognition needs, and JPEG can be decoded to a part. */
static guint choose_reduction(guint64 width, guint64 height, int format)
{
    guint reduction = 1;

    while (format == IFF_JFIF_JPEG && reduction < 8 &&
           width * height / reduction / reduction > JPEG_MOST)
        reduction *= 2;
    return reduction;
}

/* A JPEG that was cut off, or has rubbish within, still shows something. */
static PIX *decode(const struct document *document, struct reading *reading, int format,
                   guint reduction)
{
    l_int32 warnings = 0;

    if (format != IFF_JFIF_JPEG)
        return pixReadMem(document->bytes, document->size);
    PIX *pix = pixReadMemJpeg(document->bytes, document->size, 0, (l_int32)reduction, &warnings,
                              L_JPEG_CONTINUE_WITH_BAD_DATA);
    if (pix && warnings > 0)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it is damaged; what could be read was read"),
                       NULL);
    return pix;
}

/* Takes an image as it is stored and gives it as it is meant to be looked at. */
static PIX *turn(PIX *pix, guint orientation)
{
    static const int quarters[] = {0, 0, 0, 2, 2, 1, 1, 3, 3};
    if (orientation < 2 || pix == NULL)
        return pix;
    bool mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    PIX *turned = pixRotateOrth(pix, quarters[orientation]);

    pixDestroy(&pix);
    if (turned && mirrored)
        pixFlipLR(turned, turned);
    return turned;
}

static void decode_and_recognise(const struct document *document, struct sink *sink,
                                 struct reading *reading, int format, guint reduction,
                                 guint orientation)
{
    PIX *pix = turn(decode(document, reading, format, reduction), orientation);

    if (pix == NULL)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it cannot be decoded as an image"), NULL);
    else
        picture_recognise(document, sink, reading, pix, 1, 0);
}

void picture_read(const struct document *document, struct sink *sink, struct reading *reading,
                  guint orientation)
{
    l_int32 format = 0, width = 0, height = 0, bits = 0, samples = 0;

    if (pixReadHeaderMem(document->bytes, document->size, &format, &width, &height, &bits, &samples,
                         NULL) != 0 ||
        width < 1 || height < 1) {
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it cannot be decoded as an image"), NULL);
        return;
    }
    reading->pages = 1;
    if (document->pass == PASS_TEXT || width < SIDE_LEAST || height < SIDE_LEAST) {
        picture_wait(reading, (guint64)width, (guint64)height);
        return;
    }
    guint reduction = choose_reduction((guint64)width, (guint64)height, format);
    if (!picture_fits(document, reading, (guint64)width / reduction, (guint64)height / reduction,
                      (guint)(bits * MAX(samples, 1))))
        return;
    decode_and_recognise(document, sink, reading, format, reduction, orientation);
}
