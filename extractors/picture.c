/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture.h"

#include "ink.h"
#include "ocr.h"

#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
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

/* A page whose dark share is below this has nothing on it. */
#define BLANK_SHARE 0.00015

/* Letters of 10 pt need this much. */
#define DPI_LEAST 100

/* Marks stand in these bands of a page, where the layout analysis misses lone words. */
#define STRIP_SHARE 0.15

/* Confidence, per cent. */
#define NOISE_SURE  30
#define NOISE_SHORT 55

/* A line this long is running text (bytes). */
#define LINE_LONG 120

void picture_warm_up(enum reading_pass pass)
{
    setMsgSeverity(L_SEVERITY_NONE);
    TIFFSetErrorHandler(NULL);
    TIFFSetWarningHandler(NULL);
    if (pass == PASS_OCR)
        ocr_start();
}

bool picture_fits(const struct document *document, struct reading *reading, guint64 width,
                  guint64 height, guint bits)
{
    g_autofree char *detail =
        g_strdup_printf("%" G_GUINT64_FORMAT " x %" G_GUINT64_FORMAT, width, height);
    bool absurd = width > (1U << 20) || height > (1U << 20);
    guint64 pixels = absurd ? 0 : width * height;

    if (absurd || pixels * (bits <= 1 ? 1 : bits <= 8 ? 8 : 32) / 8 > DECODED_MOST) {
        reading_worsen(reading, OUTCOME_TOO_BIG, N_("the image has more pixels than the limit"),
                       detail);
        return false;
    }
    return budget_spend(document->budget, BUDGET_PIXELS, pixels);
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

/* Dark and light may be exchanged, so that what counts is the distance from the median. */
static bool is_blank(PIX *grey)
{
    NUMA *counts = pixGetGrayHistogram(grey, 2);
    double total = 0, far = 0, sum = 0;
    int median = 0;

    if (counts == NULL)
        return false;
    const l_float32 *values = numaGetFArray(counts, L_NOCOPY);
    int levels = numaGetCount(counts);
    for (int i = 0; i < levels; i++)
        total += (double)values[i];
    for (int i = 0; i < levels && sum < total / 2; i++, median = i - 1)
        sum += (double)values[i];
    for (int i = 0; i < levels; i++)
        if (abs(i - median) > 48)
            far += (double)values[i];
    numaDestroy(&counts);
    return far < total * BLANK_SHARE;
}

/* Takes pix; gives 8 bits a pixel, upright, of a size the recogniser can work with. */
static PIX *prepare(PIX *pix, int *dpi)
{
    PIX *grey = pixConvertTo8(pix, 0);
    guint64 pixels = (guint64)pixGetWidth(pix) * (guint64)pixGetHeight(pix);
    double scale = 1;

    pixDestroy(&pix);
    if (*dpi < DPI_LEAST)
        scale = pixels < PIXELS_MOST / 4 ? 2 : 1;
    if (pixels > PIXELS_MOST)
        scale = 1 / ceil(sqrt((double)pixels / PIXELS_MOST));
    *dpi = (int)(*dpi * scale);
    if (grey == NULL || fabs(scale - 1) < 0.01)
        return grey;
    PIX *scaled = pixScale(grey, (l_float32)scale, (l_float32)scale);
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

struct taking {
    const struct document *document;
    struct sink *sink;
    struct place place;
    GString *block;
    struct text_box box;
    float top, share; /* where the recognised strip lies on its page */
    enum text_role role;
    guint lines;
    bool stopped;
};

static void flush(struct taking *taking)
{
    struct segment segment = {
        .role = taking->role,
        .place = &taking->place,
        .text = taking->block->str,
        .length = taking->block->len,
        .box = taking->box,
    };

    if (!taking->stopped && taking->block->len > 0)
        taking->stopped = !document_give(taking->document, taking->sink, &segment);
    g_string_truncate(taking->block, 0);
}

static void widen(struct text_box *box, const struct text_box *by)
{
    box->left = MIN(box->left, by->left);
    box->top = MIN(box->top, by->top);
    box->right = MAX(box->right, by->right);
    box->bottom = MAX(box->bottom, by->bottom);
}

/* What a texture looks like to the recogniser: one or two letters it does not believe in. */
static bool is_noise(const struct ocr_line *line)
{
    glong letters = g_utf8_strlen(line->text, -1);

    return line->confidence < NOISE_SURE || (letters < 4 && line->confidence < NOISE_SHORT);
}

/* Short lines stand alone, as marks do; long ones are running text and stay together. */
static void take_line(void *closure, const struct ocr_line *line)
{
    struct taking *taking = closure;
    struct text_box box = line->box;
    bool alone = strlen(line->text) < LINE_LONG;

    if (is_noise(line))
        return;
    box.top = taking->top + box.top * taking->share;
    box.bottom = taking->top + box.bottom * taking->share;
    if (taking->block->len == 0)
        taking->box = box;
    widen(&taking->box, &box);
    g_string_append(taking->block, line->text);
    g_string_append_c(taking->block, '\n');
    taking->lines++;
    if (alone || taking->block->len > TEXT_SEGMENT_BYTES - 4096)
        flush(taking);
}

static enum ocr_end recognise_strip(struct taking *taking, PIX *pix, int dpi, bool bottom)
{
    int height = (int)(pixGetHeight(pix) * STRIP_SHARE);
    int top = bottom ? pixGetHeight(pix) - height : 0;
    BOX *box = boxCreate(0, top, pixGetWidth(pix), height);
    PIX *strip = pixClipRectangle(pix, box, NULL);
    enum ocr_end end = OCR_FAILED;

    taking->share = (float)STRIP_SHARE;
    taking->top = bottom ? (float)(1 - STRIP_SHARE) : 0;
    if (strip && !is_blank(strip))
        end = ocr_read(strip, dpi, OCR_SCATTERED, taking->document->budget, take_line, taking);
    flush(taking);
    pixDestroy(&strip);
    boxDestroy(&box);
    return end;
}

static enum ocr_end recognise_page(struct taking *taking, PIX *pix, int dpi)
{
    enum ocr_end end = ocr_read(pix, dpi, OCR_TEXT, taking->document->budget, take_line, taking);

    flush(taking);
    if (end != OCR_DONE)
        return end;
    if (taking->lines == 0) {
        end = ocr_read(pix, dpi, OCR_SCATTERED, taking->document->budget, take_line, taking);
        flush(taking);
        return end;
    }
    if (pixGetHeight(pix) < dpi * 4) /* less than a page: all of it was near the edge */
        return end;
    if (recognise_strip(taking, pix, dpi, false) == OCR_STOPPED ||
        recognise_strip(taking, pix, dpi, true) == OCR_STOPPED)
        return OCR_STOPPED;
    return end;
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

/* The image as stamps are looked for in it: not too large. NULL: it has no colours. */
static PIX *choose_colour(PIX *pix, int *dpi)
{
    guint64 pixels = (guint64)pixGetWidth(pix) * (guint64)pixGetHeight(pix);

    if (pixGetDepth(pix) != 32)
        return NULL;
    if (pixels <= COLOURED_MOST)
        return pixClone(pix);
    *dpi /= 2;
    return pixScaleAreaMap2(pix);
}

/* Takes pix. */
static enum ocr_end recognise_all(struct taking *taking, PIX *pix, int dpi)
{
    int resolution = guess_dpi(pix, dpi);
    int whole = resolution;
    PIX *colour = choose_colour(pix, &whole);
    PIX *grey = prepare(pix, &resolution);
    enum ocr_end end = grey ? OCR_DONE : OCR_FAILED;

    if (grey && !is_blank(grey)) {
        bool paid = budget_spend(taking->document->budget, BUDGET_OCR_PAGES, 1);
        taking->stopped = !paid;
        end = paid ? recognise_page(taking, grey, resolution) : OCR_DONE;
        if (paid && colour && end == OCR_DONE) {
            taking->role = TEXT_STAMP;
            taking->top = 0;
            taking->share = 1;
            ink_read(colour, whole, taking->document->budget, take_line, taking);
            flush(taking);
        }
    }
    pixDestroy(&grey);
    pixDestroy(&colour);
    return end;
}

bool picture_recognise(const struct document *document, struct sink *sink, struct reading *reading,
                       PIX *pix, guint page, int dpi)
{
    struct taking taking = {
        .document = document,
        .sink = sink,
        .place = {.outer = document->place, .kind = PLACE_PAGE, .number = page},
        .block = g_string_new(NULL),
        .role = TEXT_OCR,
        .share = 1,
    };
    tell_end(reading, recognise_all(&taking, pix, dpi), page);
    g_string_free(taking.block, TRUE);
    return !taking.stopped && budget_has_time(document->budget);
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
    PIX *pix = turn(decode(document, reading, format, reduction), orientation);
    if (pix == NULL)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it cannot be decoded as an image"), NULL);
    else
        picture_recognise(document, sink, reading, pix, 1, 0);
}
