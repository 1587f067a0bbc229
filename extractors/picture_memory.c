/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture_memory.h"

/* Larger images are scans, of which no two are the same. */
#define IMAGE_BYTES_MOST (512U * 1024U)
#define IMAGES_MOST      256U
#define LINES_MOST       200U

struct line {
    enum text_role role;
    char *text;
    struct text_box box;
};

static GHashTable *images; /* SHA-256 of the bytes → its GArray of struct line */

static void clear_line(gpointer pointer)
{
    struct line *line = pointer;

    g_free(line->text);
}

static void free_lines(gpointer lines)
{
    g_array_unref(lines);
}

static char *key_of(const struct document *document)
{
    return document->size > IMAGE_BYTES_MOST
               ? NULL
               : g_compute_checksum_for_data(G_CHECKSUM_SHA256, document->bytes, document->size);
}

bool picture_memory_give(const struct document *document, struct sink *sink)
{
    g_autofree char *key = images ? key_of(document) : NULL;
    const GArray *lines = key ? g_hash_table_lookup(images, key) : NULL;
    struct place place = {.outer = document->place, .kind = PLACE_PAGE, .number = 1};

    if (lines == NULL)
        return false;
    for (guint i = 0; i < lines->len; i++) {
        const struct line *line = &g_array_index(lines, struct line, i);
        struct segment segment = {
            .role = line->role,
            .place = &place,
            .text = line->text,
            .length = strlen(line->text),
            .box = line->box,
        };
        if (!document_give(document, sink, &segment))
            break;
    }
    return true;
}

static void take(struct sink *sink, const struct segment *segment)
{
    struct picture_memory *memory = (struct picture_memory *)sink;
    struct line line = {
        .role = segment->role,
        .text = g_strndup(segment->text, segment->length),
        .box = segment->box,
    };

    g_array_append_val(memory->lines, line);
    memory->stamped = memory->stamped || segment->stamp != NULL;
    memory->inner->segment(memory->inner, segment);
}

void picture_memory_start(struct picture_memory *memory, struct sink *inner)
{
    *memory = (struct picture_memory){
        .sink = {.segment = take},
        .inner = inner,
        .lines = g_array_new(FALSE, FALSE, sizeof(struct line)),
    };
    g_array_set_clear_func(memory->lines, clear_line);
}

void picture_memory_end(struct picture_memory *memory, const struct document *document, bool whole)
{
    bool keeps = whole && !memory->stamped && memory->lines->len <= LINES_MOST;
    char *key = keeps ? key_of(document) : NULL;

    if (key == NULL) {
        g_array_unref(memory->lines);
        return;
    }
    if (images == NULL)
        images = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_lines);
    if (g_hash_table_size(images) >= IMAGES_MOST)
        g_hash_table_remove_all(images);
    g_hash_table_replace(images, key, memory->lines);
}
