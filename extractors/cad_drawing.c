/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cad_drawing.h"

#include "cad_layout.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* What is kept until the end; more is not read. */
#define KEPT_BYTES_MOST ((gsize)64 * 1024 * 1024)
#define KEPT_ITEMS_MOST 500000U
#define NESTING_MOST    12U
#define FRAMES_MOST     512U

struct cad_space {
    char *name;
    char *shown_name;
    bool is_sheet;
    bool is_placed;    /* its text is on a sheet already */
    bool is_inserted;  /* somewhere */
    bool is_measuring; /* a block within itself ends here */
    bool is_measured;
    double base_x, base_y;
    struct cad_box box; /* of what is drawn on it; with its inserts once measured */
    GArray *frames;     /* struct cad_box */
    GArray *texts;      /* struct cad_text, strings in the drawing's chunk */
    GArray *inserts;    /* struct cad_insert */
};

struct cad_drawing {
    const struct document *document;
    struct sink *sink;
    GHashTable *layers; /* lower case → 1 shown, 2 not shown */
    GPtrArray *layer_names;
    GHashTable *names; /* lower case → space */
    GPtrArray *spaces; /* owned, as they came */
    GStringChunk *strings;
    gsize kept_bytes;
    guint kept_items;
    bool is_full;
};

static void space_free(gpointer pointer)
{
    struct cad_space *space = pointer;

    g_free(space->name);
    g_free(space->shown_name);
    g_array_unref(space->frames);
    g_array_unref(space->texts);
    g_array_unref(space->inserts);
    g_free(space);
}

struct cad_drawing *cad_drawing_new(const struct document *document, struct sink *sink)
{
    struct cad_drawing *drawing = g_new0(struct cad_drawing, 1);

    drawing->document = document;
    drawing->sink = sink;
    drawing->layers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    drawing->layer_names = g_ptr_array_new_with_free_func(g_free);
    drawing->names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    drawing->spaces = g_ptr_array_new_with_free_func(space_free);
    drawing->strings = g_string_chunk_new((gsize)16 * 1024);
    return drawing;
}

void cad_drawing_free(struct cad_drawing *drawing)
{
    g_hash_table_unref(drawing->layers);
    g_ptr_array_unref(drawing->layer_names);
    g_hash_table_unref(drawing->names);
    g_ptr_array_unref(drawing->spaces);
    g_string_chunk_free(drawing->strings);
    g_free(drawing);
}

/* Pays for something kept; false when there is no more room. */
static bool keep(struct cad_drawing *drawing, gsize bytes)
{
    drawing->kept_items++;
    drawing->kept_bytes += bytes;
    if (drawing->kept_items > KEPT_ITEMS_MOST || drawing->kept_bytes > KEPT_BYTES_MOST)
        drawing->is_full = true;
    return !drawing->is_full;
}

void cad_drawing_layer(struct cad_drawing *drawing, const char *name, bool is_shown)
{
    char *key = g_ascii_strdown(name, -1);

    if (!keep(drawing, strlen(name)) || g_hash_table_contains(drawing->layers, key)) {
        g_free(key);
        return;
    }
    g_hash_table_insert(drawing->layers, key, GINT_TO_POINTER(is_shown ? 1 : 2));
    g_ptr_array_add(drawing->layer_names, g_strdup(name));
}

struct cad_space *cad_drawing_space(struct cad_drawing *drawing, const char *name)
{
    char *key = g_ascii_strdown(name, -1);
    struct cad_space *space = g_hash_table_lookup(drawing->names, key);

    if (space) {
        g_free(key);
        return space;
    }
    keep(drawing, strlen(name));
    space = g_new0(struct cad_space, 1);
    space->name = g_strdup(name);
    space->box = cad_box_empty;
    space->frames = g_array_new(FALSE, FALSE, sizeof(struct cad_box));
    space->texts = g_array_new(FALSE, FALSE, sizeof(struct cad_text));
    space->inserts = g_array_new(FALSE, FALSE, sizeof(struct cad_insert));
    g_hash_table_insert(drawing->names, key, space);
    g_ptr_array_add(drawing->spaces, space);
    return space;
}

const char *cad_space_name(const struct cad_space *space)
{
    return space->name;
}

void cad_space_show(struct cad_space *space, const char *shown_name)
{
    space->is_sheet = true;
    if (shown_name && *shown_name) {
        g_free(space->shown_name);
        space->shown_name = g_strdup(shown_name);
    }
}

void cad_space_set_base(struct cad_space *space, double x, double y)
{
    space->base_x = x;
    space->base_y = y;
}

bool cad_space_has_text(const struct cad_space *space)
{
    return space->texts->len > 0;
}

static const char *keep_string(struct cad_drawing *drawing, const char *text)
{
    return text ? g_string_chunk_insert(drawing->strings, text) : NULL;
}

void cad_space_add_text(struct cad_drawing *drawing, struct cad_space *space,
                        const struct cad_text *text)
{
    struct cad_text kept = *text;

    if (text->text == NULL || text->text[strspn(text->text, " \n\t")] == '\0' ||
        !keep(drawing, strlen(text->text)))
        return;
    kept.text = keep_string(drawing, text->text);
    kept.tag = keep_string(drawing, text->tag);
    kept.layer = text->layer ? g_string_chunk_insert_const(drawing->strings, text->layer) : NULL;
    g_array_append_val(space->texts, kept);
    if (!text->is_hidden)
        cad_box_add(&space->box, text->x, text->y);
}

void cad_space_add_insert(struct cad_drawing *drawing, struct cad_space *space,
                          const struct cad_insert *insert)
{
    struct cad_insert kept = *insert;

    if (!keep(drawing, 0))
        return;
    kept.block = g_string_chunk_insert_const(drawing->strings, insert->block);
    g_array_append_val(space->inserts, kept);
    cad_drawing_space(drawing, insert->block)->is_inserted = true;
}

void cad_space_add_point(struct cad_space *space, double x, double y)
{
    cad_box_add(&space->box, x, y);
}

void cad_space_add_rectangle(struct cad_space *space, double left, double bottom, double right,
                             double top)
{
    struct cad_box box = {left, bottom, right, top};

    cad_box_join(&space->box, &box);
    if (cad_box_is_paper(&box) && space->frames->len < FRAMES_MOST)
        g_array_append_val(space->frames, box);
}

/* Block names drawing offices use. */
bool cad_name_is_title_block(const char *name)
{
    static const char *const words[] = {"title", "frame", "waku",     "border", "hyoudai", "hyodai",
                                        "図枠",  "表題",  "タイトル", "用紙枠", "図面枠",  NULL};
    g_autofree char *lower = g_ascii_strdown(name, -1);

    for (guint i = 0; words[i]; i++)
        if (strstr(lower, words[i]))
            return true;
    return false;
}

/* ---- where the blocks come to stand ---- */

/* x' = a x + b y + x, y' = c x + d y + y */
struct matrix {
    double a, b, c, d, x, y;
};

static const struct matrix identity = {1, 0, 0, 1, 0, 0};

static void transform(const struct matrix *matrix, double *x, double *y)
{
    double from_x = *x;

    *x = matrix->a * from_x + matrix->b * *y + matrix->x;
    *y = matrix->c * from_x + matrix->d * *y + matrix->y;
}

static struct matrix insert_matrix(const struct matrix *outer, const struct cad_insert *insert,
                                   const struct cad_space *block)
{
    double angle = insert->rotation * G_PI / 180;
    double cosine = cos(angle);
    double sine = sin(angle);
    struct matrix inner = {cosine * insert->scale_x,
                           -sine * insert->scale_y,
                           sine * insert->scale_x,
                           cosine * insert->scale_y,
                           insert->x,
                           insert->y};
    double base_x = -block->base_x;
    double base_y = -block->base_y;

    transform(&inner, &base_x, &base_y);
    inner.x = base_x;
    inner.y = base_y;
    struct matrix both = {outer->a * inner.a + outer->b * inner.c,
                          outer->a * inner.b + outer->b * inner.d,
                          outer->c * inner.a + outer->d * inner.c,
                          outer->c * inner.b + outer->d * inner.d,
                          inner.x,
                          inner.y};
    transform(outer, &both.x, &both.y);
    return both;
}

static struct cad_box transform_box(const struct matrix *matrix, const struct cad_box *box)
{
    struct cad_box result = cad_box_empty;

    for (guint corner = 0; corner < 4; corner++) {
        double x = corner & 1 ? box->right : box->left;
        double y = corner & 2 ? box->top : box->bottom;
        transform(matrix, &x, &y);
        cad_box_add(&result, x, y);
    }
    return result;
}

/* Joins what is inserted into the box of a space; frames may be inserted too. */
static void measure(struct cad_drawing *drawing, struct cad_space *space, guint depth)
{
    if (space->is_measured || space->is_measuring || depth > NESTING_MOST)
        return;
    space->is_measuring = true;
    for (guint i = 0; i < space->inserts->len; i++) {
        const struct cad_insert *insert = &g_array_index(space->inserts, struct cad_insert, i);
        struct cad_space *block = cad_drawing_space(drawing, insert->block);
        measure(drawing, block, depth + 1);
        if (cad_box_is_empty(&block->box))
            continue;
        struct matrix matrix = insert_matrix(&identity, insert, block);
        struct cad_box box = transform_box(&matrix, &block->box);
        cad_box_join(&space->box, &box);
        if (cad_box_is_paper(&box) && space->frames->len < FRAMES_MOST)
            g_array_append_val(space->frames, box);
    }
    space->is_measuring = false;
    space->is_measured = true;
}

static void place_texts(const struct cad_drawing *drawing, const struct cad_space *space,
                        const struct matrix *matrix, bool in_title_block, GArray *placed)
{
    for (guint i = 0; i < space->texts->len; i++) {
        struct cad_text text = g_array_index(space->texts, struct cad_text, i);
        transform(matrix, &text.x, &text.y);
        text.x = isfinite(text.x) ? text.x : 0;
        text.y = isfinite(text.y) ? text.y : 0;
        text.height *= hypot(matrix->b, matrix->d);
        text.in_title_block |= in_title_block;
        g_autofree char *layer = text.layer ? g_ascii_strdown(text.layer, -1) : NULL;
        text.is_hidden |=
            layer && g_hash_table_lookup(drawing->layers, layer) == GINT_TO_POINTER(2);
        g_array_append_val(placed, text);
    }
}

/* The text of a block is given where it is first inserted, and there only. */
static void place_space(struct cad_drawing *drawing, struct cad_space *space,
                        const struct matrix *matrix, bool in_title_block, GArray *placed,
                        guint depth)
{
    if (space->is_placed || depth > NESTING_MOST)
        return;
    space->is_placed = true;
    place_texts(drawing, space, matrix, in_title_block, placed);
    for (guint i = 0; i < space->inserts->len; i++) {
        const struct cad_insert *insert = &g_array_index(space->inserts, struct cad_insert, i);
        struct cad_space *block = cad_drawing_space(drawing, insert->block);
        struct matrix inner = insert_matrix(matrix, insert, block);
        place_space(drawing, block, &inner, in_title_block || cad_name_is_title_block(block->name),
                    placed, depth + 1);
    }
}

/* ---- giving ---- */

static bool is_of_the_program(const char *name)
{
    return *name == '\0' || *name == '*' || *name == '_' || strcmp(name, "0") == 0 ||
           g_ascii_strcasecmp(name, "defpoints") == 0;
}

static void give_names(struct cad_drawing *drawing)
{
    const struct document *document = drawing->document;

    for (guint i = 0; i < drawing->layer_names->len; i++) {
        const char *name = g_ptr_array_index(drawing->layer_names, i);
        if (!is_of_the_program(name))
            document_give_text(document, drawing->sink, NULL, TEXT_LAYER, NULL, name);
    }
    for (guint i = 0; i < drawing->spaces->len; i++) {
        const struct cad_space *space = g_ptr_array_index(drawing->spaces, i);
        if (space->is_sheet && space->shown_name)
            document_give_text(document, drawing->sink, NULL, TEXT_SHEET_NAME, NULL,
                               space->shown_name);
        else if (!space->is_sheet && space->is_inserted && !is_of_the_program(space->name))
            document_give_text(document, drawing->sink, NULL, TEXT_PROPERTY, "block", space->name);
    }
}

static void give_sheet(struct cad_drawing *drawing, struct cad_space *space,
                       struct reading *reading)
{
    g_autoptr(GArray) placed = g_array_new(FALSE, FALSE, sizeof(struct cad_text));
    const struct place part = {
        .outer = drawing->document->place, .kind = PLACE_PART, .name = space->shown_name};

    measure(drawing, space, 0);
    place_space(drawing, space, &identity, false, placed, 0);
    if (placed->len > 0)
        reading->pages++;
    cad_layout_give(drawing->document, drawing->sink,
                    space->shown_name ? &part : drawing->document->place, placed, space->frames,
                    &space->box);
}

/* The blocks AutoCAD makes for dimensions and tables show even if what inserts them is not
 * understood. */
static bool draws_something(const struct cad_space *space)
{
    const char *name = space->name;

    return name[0] == '*' && (name[1] == 'D' || name[1] == 'T') && g_ascii_isdigit(name[2]);
}

/* A block that is inserted nowhere is in the file all the same. */
static void give_unused(struct cad_drawing *drawing, struct cad_space *space)
{
    g_autoptr(GArray) placed = g_array_new(FALSE, FALSE, sizeof(struct cad_text));
    const struct place part = {
        .outer = drawing->document->place, .kind = PLACE_PART, .name = space->name};

    place_space(drawing, space, &identity, false, placed, 0);
    for (guint i = 0; i < placed->len; i++)
        g_array_index(placed, struct cad_text, i).is_hidden |= !draws_something(space);
    cad_layout_give(drawing->document, drawing->sink, &part, placed, space->frames, &space->box);
}

void cad_drawing_give(struct cad_drawing *drawing, struct reading *reading)
{
    /* Inserting may have made spaces for blocks that are not in the file. */
    give_names(drawing);
    for (guint i = 0; i < drawing->spaces->len; i++) {
        struct cad_space *space = g_ptr_array_index(drawing->spaces, i);
        if (space->is_sheet && budget_has_time(drawing->document->budget))
            give_sheet(drawing, space, reading);
    }
    for (guint i = 0; i < drawing->spaces->len; i++) {
        struct cad_space *space = g_ptr_array_index(drawing->spaces, i);
        if (!space->is_placed && budget_has_time(drawing->document->budget))
            give_unused(drawing, space);
    }
    if (drawing->is_full)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it has more text than the limit"), NULL);
}
