/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "marked.h"

#include <leptonica/allheaders.h>

struct picture {
    guint8 *bytes;
    gsize size;
};

/* Two dots of the picture are dark. TIFF: with a second page. */
static struct picture make_picture(l_int32 format)
{
    PIX *pix = pixCreate(40, 30, 8);
    struct picture picture = {0};
    l_uint8 *bytes = NULL;
    size_t size = 0;

    pixSetAll(pix);
    pixSetPixel(pix, 3, 4, 10);
    pixSetPixel(pix, 20, 20, 10);
    pixWriteMem(&bytes, &size, pix, format);
    picture.bytes = g_memdup2(bytes, size);
    picture.size = size;
    free(bytes);
    pixDestroy(&pix);
    return picture;
}

static struct picture make_pages(void)
{
    PIXA *pages = pixaCreate(2);
    struct picture picture = {0};
    l_uint8 *bytes = NULL;
    size_t size = 0;

    for (l_int32 i = 0; i < 2; i++) {
        PIX *pix = pixCreate(40, 30, 1);
        pixSetPixel(pix, 3 + i, 4, 1);
        pixaAddPix(pages, pix, L_INSERT);
    }
    pixaWriteMemMultipageTiff(&bytes, &size, pages);
    picture.bytes = g_memdup2(bytes, size);
    picture.size = size;
    free(bytes);
    pixaDestroy(&pages);
    return picture;
}

/* Marks, lets the gate look, marks again and higher, and takes off. */
static void go_through(struct picture picture, const char *name)
{
    struct marked low = mark_bytes(2, name, picture.bytes, picture.size);
    assert_int_equal(low.result.state, MARK_MADE);
    struct marked again = mark_bytes(2, name, low.bytes->data, low.bytes->len);
    struct marked high = mark_bytes(3, name, low.bytes->data, low.bytes->len);
    struct marked off = mark_bytes(LEVEL_NONE, name, high.bytes->data, high.bytes->len);
    g_autofree char *text = text_of(name, low.bytes->data, low.bytes->len);
    g_autofree char *higher = text_of(name, high.bytes->data, high.bytes->len);
    g_autofree char *last = text_of(name, off.bytes->data, off.bytes->len);

    assert_non_null(strstr(text, "| label Maruhi_Level | 2\n"));
    assert_null(
        gate_objection(2, name, picture.bytes, picture.size, low.bytes->data, low.bytes->len));
    assert_int_equal(again.result.state, MARK_ALREADY);
    assert_int_equal(high.result.level_before, 2);
    assert_int_equal(count_of(higher, "Maruhi_Level"), 1);
    assert_non_null(strstr(higher, "| label Maruhi_Level | 3\n"));
    assert_null(strstr(last, "Maruhi_"));
    assert_null(gate_objection(LEVEL_NONE, name, high.bytes->data, high.bytes->len, off.bytes->data,
                               off.bytes->len));
    marked_clear(&low);
    marked_clear(&again);
    marked_clear(&high);
    marked_clear(&off);
    g_free(picture.bytes);
}

static void a_jpeg_carries_the_label(void **state)
{
    (void)state;
    go_through(make_picture(IFF_JFIF_JPEG), "a.jpg");
}

static void a_png_carries_the_label(void **state)
{
    (void)state;
    go_through(make_picture(IFF_PNG), "a.png");
}

static void a_tiff_of_two_pages_carries_the_label(void **state)
{
    (void)state;
    go_through(make_pages(), "a.tif");
}

static void the_bytes_of_a_tiff_stay_but_for_the_pointer(void **state)
{
    (void)state;
    struct picture picture = make_pages();
    struct marked marked = mark_bytes(2, "a.tif", picture.bytes, picture.size);

    assert_memory_equal(marked.bytes->data, picture.bytes, 4);
    assert_memory_equal(marked.bytes->data + 8, picture.bytes + 8, picture.size - 8);
    marked_clear(&marked);
    g_free(picture.bytes);
}

/* Other people's metadata in the same packet. */
static void what_else_is_in_the_packet_stays(void **state)
{
    (void)state;
    static const char packet[] =
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-"
        "rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/"
        "1.1/\"><dc:creator>山田</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";
    static const char name[] = "http://ns.adobe.com/xap/1.0/";
    gsize length = 2 + sizeof name + sizeof packet - 1;
    const guint8 head[] = {0xff, 0xe1, (guint8)(length >> 8), (guint8)length};
    struct picture picture = make_picture(IFF_JFIF_JPEG);
    g_autoptr(GByteArray) bytes = g_byte_array_new();

    g_byte_array_append(bytes, picture.bytes, 2);
    g_byte_array_append(bytes, head, sizeof head);
    g_byte_array_append(bytes, (const guint8 *)name, sizeof name);
    g_byte_array_append(bytes, (const guint8 *)packet, sizeof packet - 1);
    g_byte_array_append(bytes, picture.bytes + 2, (guint)picture.size - 2);
    struct marked marked = mark_bytes(2, "a.jpg", bytes->data, bytes->len);
    g_autofree char *text = text_of("a.jpg", marked.bytes->data, marked.bytes->len);
    assert_non_null(strstr(text, "creator | 山田"));
    assert_non_null(strstr(text, "label Maruhi_Level | 2"));
    struct marked off = mark_bytes(LEVEL_NONE, "a.jpg", marked.bytes->data, marked.bytes->len);
    assert_int_equal(off.bytes->len, bytes->len);
    assert_memory_equal(off.bytes->data, bytes->data, bytes->len);
    marked_clear(&marked);
    marked_clear(&off);
    g_free(picture.bytes);
}

static void the_gate_sees_a_changed_dot(void **state)
{
    (void)state;
    struct picture picture = make_picture(IFF_BMP), before = make_picture(IFF_PNG);
    PIX *pix = pixReadMem(picture.bytes, picture.size);
    l_uint8 *bytes = NULL;
    size_t size = 0;

    pixSetPixel(pix, 4, 4, 10);
    pixWriteMem(&bytes, &size, pix, IFF_PNG);
    g_autofree char *objection = gate_objection(2, "a.png", before.bytes, before.size, bytes, size);
    assert_string_equal(objection, "the picture would change");
    free(bytes);
    pixDestroy(&pix);
    g_free(picture.bytes);
    g_free(before.bytes);
}

/* ---- a band above the picture ---- */

static struct marked mark_visibly(int level, const char *name, const void *bytes, gsize size)
{
    g_autoptr(MarkLabel) label = test_label(level);

    label->visible = true;
    return mark_with(label, name, bytes, size);
}

/* A picture of noise and lines, wide enough for a label. */
static PIX *make_pix(l_int32 depth)
{
    PIX *pix = pixCreate(211, 77, depth);

    for (l_int32 y = 0; y < 77; y++)
        for (l_int32 x = 0; x < 211; x++)
            pixSetPixel(pix, x, y,
                        (l_uint32)((x * 7919 + y * 104729 + x * y) ^ 0x55aa33cc) &
                            (depth == 32 ? 0xffffff00 : (1U << depth) - 1));
    return pix;
}

static struct picture encode(PIX *pix, l_int32 format)
{
    struct picture picture = {0};
    l_uint8 *bytes = NULL;
    size_t size = 0;

    pixWriteMem(&bytes, &size, pix, format);
    picture.bytes = g_memdup2(bytes, size);
    picture.size = size;
    free(bytes);
    return picture;
}

static guint height_of(const GByteArray *bytes)
{
    PIX *pix = pixReadMem(bytes->data, bytes->len);
    guint height = (guint)pixGetHeight(pix);

    pixDestroy(&pix);
    return height;
}

/* Dark or coloured dots of the first rows. */
static guint count_ink(const GByteArray *bytes, l_int32 rows)
{
    PIX *pix = pixReadMem(bytes->data, bytes->len), *grey = pixConvertTo8(pix, 0);
    guint count = 0;

    for (l_int32 y = 0; y < rows; y++)
        for (l_int32 x = 0; x < pixGetWidth(grey); x++) {
            l_uint32 value;
            pixGetPixel(grey, x, y, &value);
            count += value < 160;
        }
    pixDestroy(&pix);
    pixDestroy(&grey);
    return count;
}

/* Puts a band on, a higher one in its place, and takes it off: the picture stays below. */
static void go_through_bands(struct picture picture, const char *name)
{
    struct marked low = mark_visibly(2, name, picture.bytes, picture.size);
    assert_int_equal(low.result.state, MARK_MADE);
    assert_int_equal(low.result.places, 1);
    guint band = height_of(low.bytes) - 77;
    assert_true(band > 20);
    assert_true(count_ink(low.bytes, (l_int32)band) > 100);
    assert_null(
        gate_objection(2, name, picture.bytes, picture.size, low.bytes->data, low.bytes->len));
    struct marked again = mark_visibly(2, name, low.bytes->data, low.bytes->len);
    assert_int_equal(again.result.state, MARK_ALREADY);
    assert_int_equal(again.result.places, 1);
    /* Even when nobody asks for a band any more: the one that is there says the wrong level. */
    struct marked high = mark_bytes(3, name, low.bytes->data, low.bytes->len);
    assert_int_equal(high.result.state, MARK_MADE);
    assert_int_equal(high.result.places, 1);
    assert_null(gate_objection(3, name, low.bytes->data, low.bytes->len, high.bytes->data,
                               high.bytes->len));
    struct marked off = mark_bytes(LEVEL_NONE, name, high.bytes->data, high.bytes->len);
    assert_int_equal(off.result.state, MARK_MADE);
    assert_int_equal(height_of(off.bytes), 77);
    assert_null(gate_objection(LEVEL_NONE, name, picture.bytes, picture.size, off.bytes->data,
                               off.bytes->len));
    marked_clear(&low);
    marked_clear(&again);
    marked_clear(&high);
    marked_clear(&off);
    g_free(picture.bytes);
}

static void a_band_goes_above_a_png_of_any_depth(void **state)
{
    (void)state;
    static const l_int32 depths[] = {1, 2, 4, 8, 16, 32};

    for (guint i = 0; i < G_N_ELEMENTS(depths); i++) {
        PIX *pix = make_pix(depths[i]);
        go_through_bands(encode(pix, IFF_PNG), "a.png");
        pixDestroy(&pix);
    }
}

static void a_band_goes_above_a_png_with_a_palette(void **state)
{
    (void)state;
    PIX *pix = make_pix(4);
    PIXCMAP *colours = pixcmapCreate(4);

    for (int i = 0; i < 16; i++)
        pixcmapAddColor(colours, i * 17, i * 17, i == 8 ? 255 : i * 17);
    pixSetColormap(pix, colours);
    go_through_bands(encode(pix, IFF_PNG), "a.png");
    pixDestroy(&pix);
}

static void a_band_goes_above_a_grey_and_a_coloured_jpeg(void **state)
{
    (void)state;
    static const l_int32 depths[] = {8, 32};

    for (guint i = 0; i < G_N_ELEMENTS(depths); i++) {
        PIX *pix = make_pix(depths[i]);
        go_through_bands(encode(pix, IFF_JFIF_JPEG), "a.jpg");
        pixDestroy(&pix);
    }
}

/* The name says it then. */
static void where_no_band_can_be_the_label_is_in_the_properties_only(void **state)
{
    (void)state;
    struct picture small = make_picture(IFF_PNG), pages = make_pages();
    PIX *pix = make_pix(32);
    struct picture jpeg = encode(pix, IFF_JFIF_JPEG);
    g_autoptr(GByteArray) more = g_byte_array_new();
    g_byte_array_append(more, jpeg.bytes, (guint)jpeg.size);
    g_byte_array_append(more, jpeg.bytes, (guint)jpeg.size);
    struct marked one = mark_visibly(2, "a.png", small.bytes, small.size);
    struct marked other = mark_visibly(2, "a.tif", pages.bytes, pages.size);
    struct marked two_pictures = mark_visibly(2, "a.jpg", more->data, more->len);

    assert_int_equal(one.result.state, MARK_MADE);
    assert_int_equal(one.result.places, 0);
    assert_int_equal(other.result.state, MARK_MADE);
    assert_int_equal(other.result.places, 0);
    assert_int_equal(two_pictures.result.state, MARK_MADE);
    assert_int_equal(two_pictures.result.places, 0);
    assert_true(two_pictures.bytes->len > more->len);
    marked_clear(&one);
    marked_clear(&other);
    marked_clear(&two_pictures);
    pixDestroy(&pix);
    g_free(small.bytes);
    g_free(pages.bytes);
    g_free(jpeg.bytes);
}

static void the_gate_sees_a_changed_dot_below_a_band(void **state)
{
    (void)state;
    PIX *pix = make_pix(8);
    struct picture before = encode(pix, IFF_PNG);
    pixSetPixel(pix, 100, 40, 3);
    struct picture changed = encode(pix, IFF_PNG);
    struct marked marked = mark_visibly(2, "a.png", changed.bytes, changed.size);
    g_autofree char *objection = gate_objection(2, "a.png", before.bytes, before.size,
                                                marked.bytes->data, marked.bytes->len);

    assert_string_equal(objection, "the picture would change");
    marked_clear(&marked);
    pixDestroy(&pix);
    g_free(before.bytes);
    g_free(changed.bytes);
}

/* Whatever a byte is changed to, the picture gets its band or none, and the edit stays within
 * the bytes. */
static void no_changed_byte_leads_a_band_astray(void **state)
{
    (void)state;
    static const l_int32 formats[] = {IFF_JFIF_JPEG, IFF_PNG};
    PIX *pix = make_pix(8);
    guint bands = 0;

    for (guint f = 0; f < G_N_ELEMENTS(formats); f++) {
        struct picture picture = encode(pix, formats[f]);
        for (gsize at = 0; at < picture.size; at += at < 700 ? 11 : 499) {
            guint8 byte = picture.bytes[at];
            picture.bytes[at] = (guint8)~byte;
            struct test_document document;
            test_document(&document, "a", picture.bytes, picture.size);
            if (document.document.format) {
                struct marked marked = mark_visibly(2, "a", picture.bytes, picture.size);
                bands += marked.result.places;
                marked_clear(&marked);
            }
            picture.bytes[at] = byte;
        }
        g_free(picture.bytes);
    }
    pixDestroy(&pix);
    assert_true(bands > 0);
}

/* Whatever a byte is changed to, the edit stays within the bytes. */
static void no_changed_byte_leads_astray(void **state)
{
    (void)state;
    static const l_int32 formats[] = {IFF_JFIF_JPEG, IFF_PNG, IFF_TIFF};
    g_autoptr(MarkLabel) label = test_label(2);

    label->visible = true;
    for (guint f = 0; f < G_N_ELEMENTS(formats); f++) {
        struct picture picture = make_picture(formats[f]);
        for (gsize at = 0; at < MIN(picture.size, 700); at++) {
            struct test_document document;
            struct mark_edit edit;
            struct mark_result result = {.level_before = LEVEL_NONE};
            guint8 byte = picture.bytes[at];
            picture.bytes[at] = (guint8)~byte;
            test_document(&document, "a", picture.bytes, picture.size);
            const struct extractor *format = document.document.format;
            const struct mark_writer *writer = mark_writer_find(format ? format->name : NULL);
            mark_edit_start(&edit);
            if (writer)
                writer->mark(&document.document, label, &edit, &result);
            assert_true(mark_edit_fits(edit.pieces, picture.size, edit.fresh->len));
            mark_edit_clear(&edit);
            mark_result_clear(&result);
            picture.bytes[at] = byte;
        }
        g_free(picture.bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_jpeg_carries_the_label),
        cmocka_unit_test(a_png_carries_the_label),
        cmocka_unit_test(a_tiff_of_two_pages_carries_the_label),
        cmocka_unit_test(the_bytes_of_a_tiff_stay_but_for_the_pointer),
        cmocka_unit_test(what_else_is_in_the_packet_stays),
        cmocka_unit_test(the_gate_sees_a_changed_dot),
        cmocka_unit_test(a_band_goes_above_a_png_of_any_depth),
        cmocka_unit_test(a_band_goes_above_a_png_with_a_palette),
        cmocka_unit_test(a_band_goes_above_a_grey_and_a_coloured_jpeg),
        cmocka_unit_test(where_no_band_can_be_the_label_is_in_the_properties_only),
        cmocka_unit_test(the_gate_sees_a_changed_dot_below_a_band),
        cmocka_unit_test(no_changed_byte_leads_a_band_astray),
        cmocka_unit_test(no_changed_byte_leads_astray),
    };
    setMsgSeverity(L_SEVERITY_NONE);
    extractors_warm_up(PASS_TEXT);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    mark_draw_forget();
    return failed;
}
