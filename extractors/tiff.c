/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "extractor.h"
#include "page_sample.h"
#include "picture.h"
#include "tiff_decode.h"
#include "tiff_tags.h"

#include <glib/gi18n.h>
#include <leptonica/allheaders.h>
#include <string.h>

/* Where the directories of all pages stand, in their order: an array of gsize. Those of a file that
 * was made to never end lead back to one that was there already. */
static GArray *list_pages(const struct document *document, struct reading *reading)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    GArray *pages = g_array_new(FALSE, FALSE, sizeof(gsize));
    gsize offset = tiff_first_page(document->bytes, document->size);
    struct tiff_page page;

    while (offset > 0 && tiff_read_page(document->bytes, document->size, offset, &page) &&
           budget_spend(document->budget, BUDGET_PAGES, 1)) {
        if (!g_hash_table_add(seen, GSIZE_TO_POINTER(offset))) {
            reading_worsen(reading, OUTCOME_PARTIAL, N_("its list of pages runs in a circle"),
                           NULL);
            break;
        }
        g_array_append_val(pages, offset);
        offset = page.next;
    }
    return pages;
}

/* False: stop. */
static bool read_page(const struct document *document, struct sink *sink, struct reading *reading,
                      const struct tiff_page *page, bool text)
{
    size_t offset = page->offset;
    guint bits = page->samples > 1 ? 32 : page->bits;

    if (document->pass == PASS_TEXT || page->width < 1 || page->height < 1) {
        picture_wait(reading, page->width, page->height);
        return true;
    }
    if (!picture_fits(document, reading, page->width, page->height, bits))
        return true;
    PIX *pix = pixReadMemFromMultipageTiff(document->bytes, document->size, &offset);
    if (pix == NULL && picture_fits(document, reading, page->width, page->height, 32))
        pix = tiff_decode(document->bytes, document->size, page->offset);
    if (pix == NULL) {
        reading_worsen(reading, OUTCOME_PARTIAL, N_("pages are damaged"), NULL);
        return true;
    }
    return text ? picture_recognise(document, sink, reading, pix, reading->pages, 0)
                : picture_find_labels(document, sink, reading, pix, reading->pages, 0);
}

static void read_pages(const struct document *document, struct sink *sink, struct reading *reading,
                       const GArray *offsets)
{
    struct page_sample sample;

    page_sample_start(&sample, document->budget, offsets->len);
    for (guint i = 0; i < offsets->len; i++) {
        struct place place = {
            .outer = document->place, .kind = PLACE_PAGE, .number = ++reading->pages};
        gsize offset = g_array_index(offsets, gsize, i);
        struct tiff_page page;
        if (!tiff_read_page(document->bytes, document->size, offset, &page))
            break;
        tiff_give_tags(document, sink, &place, document->bytes, document->size, offset);
        if (!read_page(document, sink, reading, &page, page_sample_take(&sample)) ||
            !budget_has_time(document->budget))
            break;
    }
    if (document->pass == PASS_OCR)
        page_sample_tell(&sample, reading);
}

static void read_tiff(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(GArray) offsets = list_pages(document, reading);

    read_pages(document, sink, reading, offsets);
    if (document->size > 2 && memchr(document->bytes + 2, '+', MIN(document->size - 2, 2)))
        reading_worsen(reading, OUTCOME_UNSUPPORTED,
                       N_("BigTIFF images are not read; convert it to TIFF or PDF"), NULL);
    else if (reading->pages == 0)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("it cannot be decoded as an image"), NULL);
}

static const char *const suffixes[] = {"tif", "tiff", NULL};

static const struct signature signatures[] = {
    {0, 4, "II*\0"}, {0, 4, "MM\0*"}, {0, 4, "II+\0"}, {0, 4, "MM\0+"}, {0}};

const struct extractor tiff_extractor = {
    .name = "tiff",
    .media_type = "image/tiff",
    .title = N_("TIFF image, also of many pages"),
    .library = "leptonica, libtiff, tesseract",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = signatures,
    .read = read_tiff,
    .warm_up = picture_warm_up,
};
