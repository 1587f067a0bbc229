/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_layout.h"

#include <math.h>
#include <string.h>

/* Headers and footers stand in these bands and are short. Shares of the page's height. */
#define BAND       0.08F
#define BAND_BYTES 240

/* A page smaller than this (points) is a label or a clipping and has no bands. */
#define PAGE_LEAST 250.0

/* Watermarks are drawn askew and large. Degrees and points. */
#define ASKEW          8.0
#define WATERMARK_SIZE 16.0F

/* The lower right corner of a drawing. Shares of the page. */
#define TITLE_LEFT 0.5F
#define TITLE_TOP  0.7F

/* Each line of the first lines of a page is told apart where paragraphs are. */
#define BLOCK_GAP 2.0F

struct giving {
    const struct pdf_page *page;
    const struct document *document;
    struct sink *sink;
    struct place place;
    bool has_bands;
    bool is_drawing;
    bool tells_blocks; /* boxes of paragraphs are worth their cost */
    GString *block;
    struct pdf_line block_line; /* role and box of the block */
    float last_bottom;
    guint32 next_line;
    guint32 first_line;
    bool stopped;
};

static const struct pdf_line *line_at(const struct pdf_page *page, guint i)
{
    return &g_array_index(page->lines, struct pdf_line, i);
}

static bool is_askew(const struct pdf_line *line)
{
    double rest = fmod(fabs((double)line->angle), 90);

    return rest > ASKEW && rest < 90 - ASKEW;
}

static bool is_outside(const struct text_box *box)
{
    return box->right < 0 || box->bottom < 0 || box->left > 1 || box->top > 1;
}

static enum text_role role_of(const struct giving *giving, const struct pdf_line *line)
{
    if (line->role != TEXT_BODY)
        return line->role;
    if (is_outside(&line->box))
        return TEXT_HIDDEN;
    if (is_askew(line) && line->size >= WATERMARK_SIZE)
        return TEXT_WATERMARK;
    if (giving->is_drawing && line->box.left > TITLE_LEFT && line->box.top > TITLE_TOP)
        return TEXT_TITLE_BLOCK;
    if (!giving->has_bands || line->length > BAND_BYTES)
        return TEXT_BODY;
    if (line->box.bottom < BAND)
        return TEXT_HEADER;
    return line->box.top > 1 - BAND ? TEXT_FOOTER : TEXT_BODY;
}

/* Drawings are sheets of the A series with many short texts and little prose. */
static bool looks_drawn(const struct pdf_page *page)
{
    double longer = MAX(page->width, page->height), shorter = MIN(page->width, page->height);
    double ratio = shorter > 0 ? longer / shorter : 0;

    if (ratio < 1.37 || ratio > 1.46 || page->lines->len < 8)
        return false;
    return page->glyphs / page->lines->len < 20;
}

static void widen(struct text_box *box, const struct text_box *by)
{
    box->left = MIN(box->left, by->left);
    box->top = MIN(box->top, by->top);
    box->right = MAX(box->right, by->right);
    box->bottom = MAX(box->bottom, by->bottom);
}

static struct text_box clip(struct text_box box)
{
    return (struct text_box){CLAMP(box.left, 0, 1), CLAMP(box.top, 0, 1), CLAMP(box.right, 0, 1),
                             CLAMP(box.bottom, 0, 1)};
}

static void flush(struct giving *giving)
{
    struct segment segment = {
        .role = giving->block_line.role,
        .place = &giving->place,
        .text = giving->block->str,
        .length = giving->block->len,
        .first_line = giving->first_line,
        .box = clip(giving->block_line.box),
    };

    if (!giving->stopped && giving->block->len > 0)
        giving->stopped = !document_give(giving->document, giving->sink, &segment);
    g_string_truncate(giving->block, 0);
}

static bool belongs(const struct giving *giving, const struct pdf_line *line, enum text_role role)
{
    if (giving->block->len == 0 || role != giving->block_line.role ||
        giving->block->len + line->length > TEXT_SEGMENT_BYTES)
        return false;
    if (role == TEXT_HEADER || role == TEXT_FOOTER)
        return false;
    float height = line->size / (float)MAX(giving->page->height, 1.0);
    return !giving->tells_blocks || role != TEXT_BODY ||
           fabsf(line->box.top - giving->last_bottom) < BLOCK_GAP * height;
}

static void add_piece(struct giving *giving, const struct pdf_line *line, enum text_role role,
                      const char *text, gsize length)
{
    if (!belongs(giving, line, role)) {
        flush(giving);
        giving->block_line = *line;
        giving->block_line.role = role;
        giving->first_line = giving->next_line;
    }
    g_string_append_len(giving->block, text, (gssize)length);
    g_string_append_c(giving->block, '\n');
    widen(&giving->block_line.box, &line->box);
    giving->last_bottom = line->box.bottom;
    giving->next_line++;
}

/* What stands far apart in a header is not one sentence: "company <tab> mark". */
static void add_line(struct giving *giving, const struct pdf_line *line, const char *text,
                     gsize length)
{
    enum text_role role = role_of(giving, line);
    const char *end = text + length;

    while (role == TEXT_HEADER || role == TEXT_FOOTER || role == TEXT_TITLE_BLOCK) {
        const char *tab = memchr(text, '\t', (gsize)(end - text));
        if (tab == NULL)
            break;
        if (tab > text)
            add_piece(giving, line, role, text, (gsize)(tab - text));
        text = tab + 1;
    }
    if (end > text && line->glyphs > 0)
        add_piece(giving, line, role, text, (gsize)(end - text));
}

static bool is_next_in_stack(const struct pdf_line *a, const struct pdf_line *b)
{
    return b->glyphs == 1 && a->role == b->role && fabsf(a->size - b->size) < 0.1F * a->size;
}

static bool is_near(const struct pdf_page *page, const struct pdf_line *a, const struct pdf_line *b)
{
    double across = (double)(b->box.left - a->box.left) * page->width;
    double down = (double)(b->box.top - a->box.top) * page->height;

    return hypot(across, down) < 3.0 * (double)a->size;
}

/* Single glyphs that follow each other (stacked characters of a frame, a string turned glyph
 * by glyph) are one string. Returns how many lines it takes. */
static guint add_stack(struct giving *giving, guint at)
{
    const struct pdf_page *page = giving->page;
    struct pdf_line joined = *line_at(page, at);
    g_autoptr(GString) text = g_string_new_len(page->text->str + joined.at, (gssize)joined.length);
    guint i = at + 1;

    while (i < page->lines->len && joined.glyphs == 1 &&
           is_next_in_stack(line_at(page, at), line_at(page, i)) &&
           is_near(page, line_at(page, i - 1), line_at(page, i))) {
        const struct pdf_line *line = line_at(page, i++);
        g_string_append_len(text, page->text->str + line->at, (gssize)line->length);
        widen(&joined.box, &line->box);
    }
    joined.length = text->len;
    add_line(giving, &joined, text->str, text->len);
    return i - at;
}

bool pdf_page_give(const struct pdf_page *page, guint number, const struct document *document,
                   struct sink *sink)
{
    struct giving giving = {
        .page = page,
        .document = document,
        .sink = sink,
        .place = {.outer = document->place, .kind = PLACE_PAGE, .number = number},
        .has_bands = page->height >= PAGE_LEAST && page->width >= PAGE_LEAST,
        .is_drawing = looks_drawn(page),
        .tells_blocks = number == 1 || page->lines->len <= 40,
        .block = g_string_new(NULL),
        .next_line = 1,
    };

    for (guint i = 0; i < page->lines->len && !giving.stopped;)
        i += add_stack(&giving, i);
    flush(&giving);
    g_string_free(giving.block, TRUE);
    return !giving.stopped;
}
