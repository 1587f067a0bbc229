/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A band above a JPEG without decoding it: the band is a JPEG of its own with the same
 * tables, and its blocks of coefficients are put above those of the picture, as jpegtran
 * would.
 */
#include "image_band.h"

#include <setjmp.h>
#include <stdio.h>
/* Needs size_t and FILE. */
#include <jpeglib.h>
#include <string.h>

/* All coefficients lie in memory, up to six bytes a pixel. And a block takes a bit at least: a
 * header that promises more than its file can hold is wrong. */
#define PIXELS_MOST     (G_GUINT64_CONSTANT(80) << 20)
#define PIXELS_PER_BYTE 512U
#define SIDE_MOST       65500U /* JPEG_MAX_DIMENSION */
#define SEGMENT_MOST    0xffffU
#define MARKER_ADOBE    (JPEG_APP0 + 14)
#define BLOCK           ((guint)DCTSIZE)

/* All that has to survive a jump out of the library, and be freed after it. */
struct work {
    struct jpeg_error_mgr errors;
    jmp_buf back;
    struct jpeg_decompress_struct picture, band;
    struct jpeg_compress_struct band_maker, result;
    unsigned char *band_bytes, *result_bytes;
    guint8 *row; /* of the band, as the library takes it */
    unsigned long band_size, result_size;
    jvirt_barray_ptr places[MAX_COMPONENTS];
    guint before, height; /* rows of the band that goes, and of the one that comes */
};

/* The library ends with a call of this; there is no other way out of it. */
static void jump_back(j_common_ptr common)
{
    struct work *work = (struct work *)common->client_data;

    longjmp(work->back, 1);
}

static void say_nothing(j_common_ptr common)
{
    (void)common;
}

static void count_warning(j_common_ptr common, int level)
{
    /* A damaged picture would not come out the same. */
    if (level < 0)
        jump_back(common);
}

static struct work *work_new(guint before, guint height)
{
    struct work *work = g_new0(struct work, 1);

    work->before = before;
    work->height = height;
    work->picture.err = work->band.err = jpeg_std_error(&work->errors);
    work->band_maker.err = work->result.err = &work->errors;
    work->errors.error_exit = jump_back;
    work->errors.output_message = say_nothing;
    work->errors.emit_message = count_warning;
    work->picture.client_data = work->band.client_data = work;
    work->band_maker.client_data = work->result.client_data = work;
    return work;
}

static void work_free(struct work *work)
{
    jpeg_destroy_decompress(&work->picture);
    jpeg_destroy_decompress(&work->band);
    jpeg_destroy_compress(&work->band_maker);
    jpeg_destroy_compress(&work->result);
    free(work->band_bytes);
    free(work->result_bytes);
    g_free(work->row);
    g_free(work);
}

static void open_picture(struct work *work, const guint8 *bytes, gsize size)
{
    jpeg_create_decompress(&work->picture);
    jpeg_save_markers(&work->picture, JPEG_COM, SEGMENT_MOST);
    for (int i = 0; i < 16; i++)
        jpeg_save_markers(&work->picture, JPEG_APP0 + i, SEGMENT_MOST);
    jpeg_mem_src(&work->picture, bytes, (unsigned long)size);
    jpeg_read_header(&work->picture, TRUE);
}

/* Turned pictures would have the band at a side, and other spaces of colour other words for red. */
static bool is_turned(const struct jpeg_decompress_struct *picture)
{
    static const guint8 upright_big[] = {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 1};
    static const guint8 upright_little[] = {0x12, 0x01, 3, 0, 1, 0, 0, 0, 1, 0};

    for (jpeg_saved_marker_ptr marker = picture->marker_list; marker; marker = marker->next) {
        const guint8 *at = marker->data;
        gsize size = marker->data_length;
        if (marker->marker != JPEG_APP0 + 1 || size < 6 || memcmp(at, "Exif\0", 6) != 0)
            continue;
        bool big = memmem(at, size, upright_big, 8), little = memmem(at, size, upright_little, 8);
        if ((big && !memmem(at, size, upright_big, sizeof upright_big)) ||
            (little && !memmem(at, size, upright_little, sizeof upright_little)))
            return true;
    }
    return false;
}

static bool is_usual(const struct jpeg_decompress_struct *picture, gsize size)
{
    guint64 pixels = (guint64)picture->image_width * picture->image_height;
    bool colours = picture->jpeg_color_space == JCS_GRAYSCALE ||
                   picture->jpeg_color_space == JCS_YCbCr || picture->jpeg_color_space == JCS_RGB;

    return colours && picture->data_precision == 8 && pixels <= PIXELS_MOST &&
           pixels / PIXELS_PER_BYTE <= size && !is_turned(picture);
}

static guint step_of(const struct jpeg_decompress_struct *picture)
{
    return (guint)picture->max_v_samp_factor * BLOCK;
}

static bool try_to_open(struct work *work, const guint8 *bytes, gsize size)
{
    if (setjmp(work->back) != 0)
        return false;
    open_picture(work, bytes, size);
    return is_usual(&work->picture, size);
}

bool image_band_fits_jpeg(const guint8 *bytes, gsize size, guint *width, guint *step)
{
    struct work *work = work_new(0, 0);
    bool fits = try_to_open(work, bytes, size);

    if (fits) {
        *width = work->picture.image_width;
        *step = step_of(&work->picture);
    }
    work_free(work);
    return fits;
}

/* ---- the band ---- */

/* With the tables and the sampling of the picture. */
static void compress_band(struct work *work, const struct image_band *band)
{
    struct jpeg_compress_struct *maker = &work->band_maker;
    bool grey = work->picture.jpeg_color_space == JCS_GRAYSCALE;
    guint8 *row = work->row = g_malloc((gsize)band->width * 3);

    jpeg_create_compress(maker);
    jpeg_mem_dest(maker, &work->band_bytes, &work->band_size);
    jpeg_copy_critical_parameters(&work->picture, maker);
    maker->image_height = band->height;
    maker->in_color_space = grey ? JCS_GRAYSCALE : JCS_RGB;
    maker->input_components = grey ? 1 : 3;
    jpeg_start_compress(maker, TRUE);
    while (maker->next_scanline < maker->image_height) {
        const guint8 *from = band->rows + (gsize)maker->next_scanline * band->width * 3;
        for (gsize x = 0; grey && x < band->width; x++)
            row[x] = (guint8)((from[3 * x] * 299 + from[3 * x + 1] * 587 + from[3 * x + 2] * 114) /
                              1000);
        if (!grey)
            memcpy(row, from, (gsize)band->width * 3);
        JSAMPROW rows[] = {row};
        jpeg_write_scanlines(maker, rows, 1);
    }
    jpeg_finish_compress(maker);
}

static jvirt_barray_ptr *read_band(struct work *work)
{
    jpeg_create_decompress(&work->band);
    jpeg_mem_src(&work->band, work->band_bytes, work->band_size);
    jpeg_read_header(&work->band, TRUE);
    return jpeg_read_coefficients(&work->band);
}

/* ---- both together ---- */

static guint blocks_of(const struct work *work, const jpeg_component_info *component, guint rows)
{
    return rows / step_of(&work->picture) * (guint)component->v_samp_factor;
}

static guint rounded(guint value, int factor)
{
    guint by = (guint)factor;

    return (value + by - 1) / by * by;
}

/* Asked for before the coefficients are read, when all of them get their memory. */
static void ask_for_places(struct work *work)
{
    j_decompress_ptr picture = &work->picture;

    for (int i = 0; i < picture->num_components; i++) {
        const jpeg_component_info *component = &picture->comp_info[i];
        guint height = component->height_in_blocks + blocks_of(work, component, work->height) -
                       blocks_of(work, component, work->before);
        work->places[i] = (*picture->mem->request_virt_barray)(
            (j_common_ptr)picture, JPOOL_IMAGE, TRUE,
            rounded(component->width_in_blocks, component->h_samp_factor),
            rounded(height, component->v_samp_factor), (JDIMENSION)component->v_samp_factor);
    }
}

static void copy_blocks(struct work *work, jvirt_barray_ptr from, guint from_row,
                        jvirt_barray_ptr to, guint to_row, guint rows, guint columns)
{
    j_common_ptr common = (j_common_ptr)&work->picture;

    for (guint y = 0; y < rows; y++) {
        JBLOCKARRAY source =
            (*work->picture.mem->access_virt_barray)(common, from, from_row + y, 1, FALSE);
        JBLOCKARRAY target =
            (*work->picture.mem->access_virt_barray)(common, to, to_row + y, 1, TRUE);
        memcpy(target[0], source[0], columns * sizeof(JBLOCK));
    }
}

static void fill_places(struct work *work, jvirt_barray_ptr *picture, jvirt_barray_ptr *band)
{
    for (int i = 0; i < work->picture.num_components; i++) {
        const jpeg_component_info *component = &work->picture.comp_info[i];
        guint above = blocks_of(work, component, work->height);
        guint gone = blocks_of(work, component, work->before);
        guint rest = component->height_in_blocks - gone;
        if (band)
            copy_blocks(work, band[i], 0, work->places[i], 0, above, component->width_in_blocks);
        copy_blocks(work, picture[i], gone, work->places[i], above, rest,
                    component->width_in_blocks);
    }
}

/* The library writes these two itself. */
static bool is_written(const struct jpeg_compress_struct *result, jpeg_saved_marker_ptr marker)
{
    if (marker->marker == JPEG_APP0)
        return result->write_JFIF_header && marker->data_length >= 5 &&
               memcmp(marker->data, "JFIF", 5) == 0;
    return marker->marker == MARKER_ADOBE && result->write_Adobe_marker &&
           marker->data_length >= 5 && memcmp(marker->data, "Adobe", 5) == 0;
}

static void write_result(struct work *work)
{
    struct jpeg_compress_struct *result = &work->result;

    result->optimize_coding = TRUE;
    result->arith_code = work->picture.arith_code;
    result->restart_interval = work->picture.restart_interval;
    if (work->picture.progressive_mode)
        jpeg_simple_progression(result);
    jpeg_write_coefficients(result, work->places);
    for (jpeg_saved_marker_ptr marker = work->picture.marker_list; marker; marker = marker->next)
        if (!is_written(result, marker))
            jpeg_write_marker(result, marker->marker, marker->data, marker->data_length);
}

static bool is_possible(const struct work *work, gsize size)
{
    guint height = work->picture.image_height, step = step_of(&work->picture);

    return is_usual(&work->picture, size) && work->before % step == 0 && work->height % step == 0 &&
           work->before < height && height - work->before + work->height <= SIDE_MOST;
}

static bool put_together(struct work *work, const guint8 *bytes, gsize size,
                         const struct image_band *band)
{
    open_picture(work, bytes, size);
    if (!is_possible(work, size) || (band && band->width != work->picture.image_width))
        return false;
    ask_for_places(work);
    jvirt_barray_ptr *coefficients = jpeg_read_coefficients(&work->picture);
    /* Something behind the picture, as another picture is, would be lost. */
    if (work->picture.src->bytes_in_buffer > 0)
        return false;
    if (band)
        compress_band(work, band);
    jvirt_barray_ptr *above = band ? read_band(work) : NULL;
    jpeg_create_compress(&work->result);
    jpeg_mem_dest(&work->result, &work->result_bytes, &work->result_size);
    jpeg_copy_critical_parameters(&work->picture, &work->result);
    work->result.image_height = work->picture.image_height - work->before + work->height;
    write_result(work);
    fill_places(work, coefficients, above);
    jpeg_finish_compress(&work->result);
    return true;
}

/* False, too, when the library jumped back. */
static bool try(struct work *work, const guint8 *bytes, gsize size, const struct image_band *band)
{
    if (setjmp(work->back) != 0)
        return false;
    return put_together(work, bytes, size, band);
}

GByteArray *image_band_jpeg(const guint8 *bytes, gsize size, const struct mark_label *label,
                            guint before, guint height)
{
    struct image_band band = {0};
    guint width = 0, step = 0;
    GByteArray *made = NULL;

    if (!image_band_fits_jpeg(bytes, size, &width, &step) ||
        (height > 0 && !image_band_draw(&band, label, width, height))) {
        image_band_clear(&band);
        return NULL;
    }
    struct work *work = work_new(before, height);
    if (try(work, bytes, size, height > 0 ? &band : NULL)) {
        made = g_byte_array_new();
        g_byte_array_append(made, work->result_bytes, (guint)work->result_size);
    }
    work_free(work);
    image_band_clear(&band);
    return made;
}
