/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ocr.h"

#include <leptonica/allheaders.h>
#include <string.h>
#include <tesseract/capi.h>
#include <time.h>

/* One page is never worth more than this, of processor time. */
#define PAGE_MS 30000

/* Tesseract asks for four threads a line, which spin: on two cores that makes it six times
 * dearer. OMP_THREAD_LIMIT=1 would stop that if it stood in the environment before the
 * program began; this does too. Weak, because a Tesseract without OpenMP needs none. */
extern void omp_set_max_active_levels(int levels) __attribute__((weak));

/* A line with so many Latin letters, and that share of them, is read in English as well, which is
 * taken unless it is less sure by so much. */
#define LATIN_LEAST  4
#define LATIN_SHARE  0.6
#define LATIN_UNSURE 10

static TessBaseAPI *japanese, *english;
static bool tried;

/* Whatever the engine opens late (its log, which goes nowhere) it opens here. */
static void recognise_nothing(TessBaseAPI *engine)
{
    PIX *blank = pixCreate(64, 64, 8);

    TessBaseAPIReadConfigFile(engine, "/dev/null/none"); /* complains into the log */
    pixSetAll(blank);
    TessBaseAPISetImage2(engine, blank);
    TessBaseAPIRecognize(engine, NULL);
    TessBaseAPIClear(engine);
    pixDestroy(&blank);
}

/* NULL: it is not installed. */
static TessBaseAPI *load(const char *language)
{
    TessBaseAPI *engine = TessBaseAPICreate();

    if (TessBaseAPIInit2(engine, NULL, language, OEM_LSTM_ONLY) != 0) {
        TessBaseAPIDelete(engine);
        return NULL;
    }
    TessBaseAPISetVariable(engine, "debug_file", "/dev/null");
    recognise_nothing(engine);
    return engine;
}

/* Without jpn a scan would be read as noise, so eng alone is not good enough to load. */
bool ocr_start(void)
{
    if (omp_set_max_active_levels)
        omp_set_max_active_levels(0);
    if (!tried)
        japanese = load("jpn");
    if (!tried && japanese)
        english = load("eng");
    tried = true;
    setMsgSeverity(L_SEVERITY_NONE);
    return japanese != NULL;
}

const char *ocr_languages(void)
{
    return japanese == NULL ? NULL : english ? "jpn+eng" : "jpn";
}

static bool is_wide(gunichar c)
{
    return c >= 0x2e80;
}

/* Japanese has no blanks; the engine sees some in wide spacing. */
static char *tidy_line(const char *text)
{
    GString *out = g_string_new(NULL);
    gunichar before = 0;
    bool blank = false;

    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (g_unichar_isspace(c)) {
            blank = out->len > 0;
            continue;
        }
        if (blank && !(is_wide(before) && is_wide(c)))
            g_string_append_c(out, ' ');
        g_string_append_unichar(out, c);
        before = c;
        blank = false;
    }
    return g_string_free(out, FALSE);
}

static struct text_box line_box(TessResultIterator *results, const PIX *pix)
{
    int left, top, right, bottom;
    struct text_box box = {0};
    const float width = (float)pixGetWidth(pix), height = (float)pixGetHeight(pix);

    if (TessPageIteratorBoundingBox(TessResultIteratorGetPageIterator(results), RIL_TEXTLINE, &left,
                                    &top, &right, &bottom))
        box = (struct text_box){(float)left / width, (float)top / height, (float)right / width,
                                (float)bottom / height};
    return box;
}

/* Both ends of a page's time: a machine busy with other work is no reason to give a page up,
 * so what one page is worth is counted in time of this process. */
struct page_time {
    gint64 deadline_us; /* of the file, monotonic clock */
    gint64 cpu_most_us;
};

static gint64 cpu_us(void)
{
    struct timespec spent = {0};

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    return (gint64)spent.tv_sec * G_USEC_PER_SEC + spent.tv_nsec / 1000;
}

static bool is_over(const struct page_time *time)
{
    return g_get_monotonic_time() > time->deadline_us || cpu_us() > time->cpu_most_us;
}

static bool was_cancelled(void *time, int words)
{
    (void)words;
    return is_over(time);
}

/* The cancel function is asked between words; the deadline of the monitor itself is not
 * looked at by the LSTM recogniser. */
static enum ocr_end recognise(TessBaseAPI *engine, struct page_time *time)
{
    ETEXT_DESC *monitor = TessMonitorCreate();

    TessMonitorSetCancelFunc(monitor, was_cancelled);
    TessMonitorSetCancelThis(monitor, time);
    bool failed = TessBaseAPIRecognize(engine, monitor) != 0;
    TessMonitorDelete(monitor);
    if (is_over(time))
        return OCR_STOPPED;
    return failed ? OCR_FAILED : OCR_DONE;
}

/* What the engine is unsure of it reads once more with black and white exchanged, which doubles the
 * price of every poor line. */
static void show(TessBaseAPI *engine, PIX *pix, int dpi, TessPageSegMode mode, bool dark_on_light)
{
    TessBaseAPISetVariable(engine, "tessedit_do_invert", dark_on_light ? "0" : "1");
    TessBaseAPISetPageSegMode(engine, mode);
    TessBaseAPISetImage2(engine, pix);
    TessBaseAPISetSourceResolution(engine, dpi);
}

/* A page that is being read. */
struct page_reading {
    PIX *pix;
    int dpi;
    bool dark_on_light; /* for certain */
    struct page_time time;
    ocr_take take;
    void *closure;
};

static bool is_latin_line(const char *text)
{
    guint latin = 0, others = 0;

    for (const char *p = text; *p; p = g_utf8_next_char(p)) {
        gunichar c = g_utf8_get_char(p);
        if (c < 0x80 && g_ascii_isalpha((char)c))
            latin++;
        else if (g_unichar_isalpha(c))
            others++;
    }
    return latin >= LATIN_LEAST && latin >= (latin + others) * LATIN_SHARE;
}

static PIX *cut_line(PIX *pix, const struct text_box *share)
{
    float width = (float)pixGetWidth(pix), height = (float)pixGetHeight(pix);
    float margin = (share->bottom - share->top) * height * 0.2F + 2;
    BOX *box = boxCreate((int)(share->left * width - margin), (int)(share->top * height - margin),
                         (int)((share->right - share->left) * width + 2 * margin),
                         (int)((share->bottom - share->top) * height + 2 * margin));
    PIX *part = box ? pixClipRectangle(pix, box, NULL) : NULL;

    boxDestroy(&box);
    return part;
}

/* The whole line in English, and how sure; NULL: nothing was read. */
static char *read_english(struct page_reading *page, const struct text_box *box, float *sure)
{
    PIX *part = cut_line(page->pix, box);
    char *tidy = NULL;

    if (part == NULL)
        return NULL;
    show(english, part, page->dpi, PSM_SINGLE_LINE, page->dark_on_light);
    if (recognise(english, &page->time) == OCR_DONE) {
        char *text = TessBaseAPIGetUTF8Text(english);
        *sure = (float)TessBaseAPIMeanTextConf(english);
        tidy = text && g_utf8_validate(text, -1, NULL) ? tidy_line(text) : NULL;
        TessDeleteText(text);
    }
    TessBaseAPIClear(english);
    pixDestroy(&part);
    return tidy;
}

static void take_line(struct page_reading *page, TessResultIterator *results)
{
    char *text = TessResultIteratorGetUTF8Text(results, RIL_TEXTLINE);

    if (text == NULL)
        return;
    g_autofree char *tidy = g_utf8_validate(text, -1, NULL) ? tidy_line(text) : NULL;
    g_autofree char *latin = NULL;
    struct ocr_line line = {
        .text = tidy,
        .confidence = TessResultIteratorConfidence(results, RIL_TEXTLINE),
        .box = line_box(results, page->pix),
    };
    float sure = 0;

    if (english && tidy && is_latin_line(tidy))
        latin = read_english(page, &line.box, &sure);
    if (latin && *latin && sure > line.confidence - LATIN_UNSURE)
        line = (struct ocr_line){latin, sure, line.box};
    if (line.text && *line.text)
        page->take(page->closure, &line);
    TessDeleteText(text);
}

static void take_lines(struct page_reading *page)
{
    TessResultIterator *results = TessBaseAPIGetIterator(japanese);

    if (results == NULL)
        return;
    do
        take_line(page, results);
    while (TessResultIteratorNext(results, RIL_TEXTLINE));
    TessResultIteratorDelete(results);
}

enum ocr_end ocr_read(PIX *pix, int dpi, enum ocr_layout layout, struct budget *budget,
                      ocr_take take, void *closure)
{
    static const TessPageSegMode modes[] = {[OCR_TEXT] = PSM_AUTO,
                                            [OCR_SCATTERED] = PSM_SPARSE_TEXT,
                                            [OCR_BLOCK] = PSM_SINGLE_BLOCK,
                                            [OCR_LINE] = PSM_SINGLE_LINE};
    struct page_reading page = {.pix = pix,
                                .dpi = dpi,
                                .dark_on_light = layout == OCR_LINE,
                                .take = take,
                                .closure = closure};

    if (!ocr_start())
        return OCR_MISSING;
    if (!budget_has_time(budget))
        return OCR_STOPPED;
    page.time = (struct page_time){budget->deadline_us, cpu_us() + (gint64)PAGE_MS * 1000};
    show(japanese, pix, dpi, modes[layout], page.dark_on_light);
    enum ocr_end end = recognise(japanese, &page.time);
    if (end != OCR_FAILED)
        take_lines(&page);
    TessBaseAPIClear(japanese);
    return end;
}
