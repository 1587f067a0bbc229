/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "page_lines.h"

#include "ocr_repair.h"

#include <string.h>

/* Confidence, per cent. */
#define NOISE_SURE  30
#define NOISE_SHORT 55
#define READ_SURE   70

/* A line this long is running text (bytes). */
#define LINE_LONG 120

void page_lines_open(struct page_lines *lines, const struct document *document, struct sink *sink,
                     guint page)
{
    *lines = (struct page_lines){
        .document = document,
        .sink = sink,
        .place = {.outer = document->place, .kind = PLACE_PAGE, .number = page},
        .role = TEXT_OCR,
        .block = g_string_new(NULL),
        .given = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .boxes = g_array_new(FALSE, FALSE, sizeof(struct text_box)),
        .frames = sink->picture ? g_array_new(FALSE, FALSE, sizeof(struct page_frame)) : NULL,
    };
}

void page_lines_close(struct page_lines *lines)
{
    page_lines_flush(lines);
    g_string_free(lines->block, TRUE);
    g_hash_table_unref(lines->given);
    g_array_unref(lines->boxes);
    g_clear_pointer(&lines->frames, g_array_unref);
}

void page_lines_flush(struct page_lines *lines)
{
    struct segment segment = {
        .role = lines->role,
        .place = &lines->place,
        .text = lines->block->str,
        .length = lines->block->len,
        .box = lines->box,
    };

    if (!lines->stopped && lines->block->len > 0)
        lines->stopped = !document_give(lines->document, lines->sink, &segment);
    g_string_truncate(lines->block, 0);
}

void page_lines_frame(struct page_lines *lines, enum page_frame_kind kind,
                      const struct text_box *box)
{
    const struct page_frame frame = {kind, *box};

    if (lines->frames)
        g_array_append_val(lines->frames, frame);
}

static void widen(struct text_box *box, const struct text_box *by)
{
    box->left = MIN(box->left, by->left);
    box->top = MIN(box->top, by->top);
    box->right = MAX(box->right, by->right);
    box->bottom = MAX(box->bottom, by->bottom);
}

bool page_line_is_noise(const struct ocr_line *line)
{
    glong letters = g_utf8_strlen(line->text, -1);

    return line->confidence < NOISE_SURE || (letters < 4 && line->confidence < NOISE_SHORT);
}

static void add(struct page_lines *lines, const char *text, const struct text_box *box)
{
    if (lines->block->len == 0)
        lines->box = *box;
    widen(&lines->box, box);
    g_string_append(lines->block, text);
    g_string_append_c(lines->block, '\n');
    lines->lines++;
    if (strlen(text) < LINE_LONG || lines->block->len > TEXT_SEGMENT_BYTES - 4096)
        page_lines_flush(lines);
}

void page_lines_take(void *closure, const struct ocr_line *line)
{
    struct page_lines *lines = closure;
    g_autofree char *label = ocr_repair(line->text);

    /* A label is no texture, however little the recogniser believes in it. */
    if (label == NULL && page_line_is_noise(line) && !ocr_holds_label(line->text))
        return;
    g_hash_table_add(lines->given, g_strdup(label ? label : line->text));
    if (label || line->confidence >= READ_SURE)
        g_array_append_val(lines->boxes, line->box);
    add(lines, label ? label : line->text, &line->box);
}

void page_lines_take_once(struct page_lines *lines, const struct ocr_line *line)
{
    g_autofree char *label = ocr_repair(line->text);

    if (!g_hash_table_contains(lines->given, label ? label : line->text))
        page_lines_take(lines, line);
}
