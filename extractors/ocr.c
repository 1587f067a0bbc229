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

static TessBaseAPI *engine;
static const char *languages;
static bool tried;

/* Whatever the engine opens late (its log, which goes nowhere) it opens here. */
static void recognise_nothing(void)
{
    PIX *blank = pixCreate(64, 64, 8);

    TessBaseAPIReadConfigFile(engine, "/dev/null/none"); /* complains into the log */
    pixSetAll(blank);
    TessBaseAPISetImage2(engine, blank);
    TessBaseAPIRecognize(engine, NULL);
    TessBaseAPIClear(engine);
    pixDestroy(&blank);
}

/* Without jpn a scan would be read as noise, so eng alone is not good enough to load. */
bool ocr_start(void)
{
    static const char *const choices[] = {"jpn+eng", "jpn"};

    if (omp_set_max_active_levels)
        omp_set_max_active_levels(0);
    for (guint i = 0; !tried && engine == NULL && i < G_N_ELEMENTS(choices); i++) {
        TessBaseAPI *api = TessBaseAPICreate();
        if (TessBaseAPIInit2(api, NULL, choices[i], OEM_LSTM_ONLY) == 0) {
            engine = api;
            languages = choices[i];
            TessBaseAPISetVariable(api, "debug_file", "/dev/null");
        } else {
            TessBaseAPIDelete(api);
        }
    }
    if (!tried && engine)
        recognise_nothing();
    tried = true;
    setMsgSeverity(L_SEVERITY_NONE);
    return engine != NULL;
}

const char *ocr_languages(void)
{
    return languages;
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

static void take_line(TessResultIterator *results, const PIX *pix, ocr_take take, void *closure)
{
    char *text = TessResultIteratorGetUTF8Text(results, RIL_TEXTLINE);

    if (text == NULL)
        return;
    g_autofree char *tidy = g_utf8_validate(text, -1, NULL) ? tidy_line(text) : NULL;
    struct ocr_line line = {
        .text = tidy,
        .confidence = TessResultIteratorConfidence(results, RIL_TEXTLINE),
        .box = line_box(results, pix),
    };
    if (tidy && *tidy)
        take(closure, &line);
    TessDeleteText(text);
}

static void take_lines(const PIX *pix, ocr_take take, void *closure)
{
    TessResultIterator *results = TessBaseAPIGetIterator(engine);

    if (results == NULL)
        return;
    do
        take_line(results, pix, take, closure);
    while (TessResultIteratorNext(results, RIL_TEXTLINE));
    TessResultIteratorDelete(results);
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
static enum ocr_end recognise(const struct budget *budget)
{
    struct page_time time = {budget->deadline_us, cpu_us() + (gint64)PAGE_MS * 1000};
    ETEXT_DESC *monitor = TessMonitorCreate();

    TessMonitorSetCancelFunc(monitor, was_cancelled);
    TessMonitorSetCancelThis(monitor, &time);
    bool failed = TessBaseAPIRecognize(engine, monitor) != 0;
    TessMonitorDelete(monitor);
    if (is_over(&time))
        return OCR_STOPPED;
    return failed ? OCR_FAILED : OCR_DONE;
}

enum ocr_end ocr_read(PIX *pix, int dpi, enum ocr_layout layout, struct budget *budget,
                      ocr_take take, void *closure)
{
    if (!ocr_start())
        return OCR_MISSING;
    if (!budget_has_time(budget))
        return OCR_STOPPED;
    static const TessPageSegMode modes[] = {
        [OCR_TEXT] = PSM_AUTO, [OCR_SCATTERED] = PSM_SPARSE_TEXT, [OCR_BLOCK] = PSM_SINGLE_BLOCK};

    TessBaseAPISetPageSegMode(engine, modes[layout]);
    TessBaseAPISetImage2(engine, pix);
    TessBaseAPISetSourceResolution(engine, dpi);
    enum ocr_end end = recognise(budget);
    if (end != OCR_FAILED)
        take_lines(pix, take, closure);
    TessBaseAPIClear(engine);
    return end;
}
