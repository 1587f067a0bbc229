/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "picture_memory.h"

#include "digest.h"

#include <leptonica/allheaders.h>
#include <string.h>

#define PAGES_MOST 256U
#define LINES_MOST 400U

struct line {
    enum text_role role;
    char *text;
    struct text_box box;
    bool stamped;
    struct text_stamp stamp;
};

static GHashTable *pages; /* key → its GArray of struct line */
static struct digest *digest;

static void clear_line(gpointer pointer)
{
    struct line *line = pointer;

    g_free(line->text);
    g_free((guint8 *)line->stamp.png);
}

static void free_lines(gpointer lines)
{
    g_array_unref(lines);
}

void picture_memory_warm_up(void)
{
    if (digest == NULL)
        digest = digest_open("SHA256");
}

char *picture_memory_key(PIX *pix, int dpi, bool text)
{
    guint8 hash[DIGEST_MOST];
    GString *key = g_string_new(NULL);
    gsize size = (gsize)pixGetHeight(pix) * (gsize)pixGetWpl(pix) * 4;

    picture_memory_warm_up();
    if (digest == NULL)
        return g_string_free(key, TRUE);
    digest_two(digest, pixGetData(pix), size, NULL, 0, hash);
    g_string_printf(key, "%d %d %d %d %s ", pixGetWidth(pix), pixGetHeight(pix), pixGetDepth(pix),
                    dpi, text ? "text" : "labels");
    for (gsize i = 0; i < digest_size(digest); i++)
        g_string_append_printf(key, "%02x", hash[i]);
    return g_string_free(key, FALSE);
}

bool picture_memory_give(const char *key, const struct document *document, struct sink *sink,
                         const struct place *place)
{
    const GArray *lines = pages && key ? g_hash_table_lookup(pages, key) : NULL;

    if (lines == NULL)
        return false;
    for (guint i = 0; i < lines->len; i++) {
        const struct line *line = &g_array_index(lines, struct line, i);
        struct segment segment = {
            .role = line->role,
            .place = place,
            .text = line->text,
            .length = strlen(line->text),
            .box = line->box,
            .stamp = line->stamped ? &line->stamp : NULL,
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
        .stamped = segment->stamp != NULL,
    };

    if (line.stamped) {
        line.stamp = *segment->stamp;
        line.stamp.png = g_memdup2(line.stamp.png, line.stamp.png_size);
    }
    g_array_append_val(memory->lines, line);
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

void picture_memory_end(struct picture_memory *memory, const char *key, bool whole)
{
    if (!whole || key == NULL || memory->lines->len > LINES_MOST) {
        g_array_unref(memory->lines);
        return;
    }
    if (pages == NULL)
        pages = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, free_lines);
    if (g_hash_table_size(pages) >= PAGES_MOST)
        g_hash_table_remove_all(pages);
    g_hash_table_replace(pages, g_strdup(key), memory->lines);
}
