/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "slide_room.h"

#define EDGE     100000
#define TOP_EDGE 60000
/* Another font than ours may be wider. */
#define WIDTH_EXTRA 1.15

/* What a thing on a master or a layout counts, which is on all of its slides. */
#define HIT_ON_MASTER 1000U
#define HIT_ON_LAYOUT 100U

static void page_free(struct slide_page *page)
{
    g_free(page->name);
    g_free(page->above);
    g_array_unref(page->areas);
    g_free(page);
}

void slide_room_start(struct slide_room *room)
{
    *room = (struct slide_room){
        .pages = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)page_free)};
}

void slide_room_clear(struct slide_room *room)
{
    g_clear_pointer(&room->pages, g_hash_table_unref);
}

void slide_room_set_label(struct slide_room *room, double width, double height)
{
    room->label_width = MIN((gint64)(width * EMU_POINT * WIDTH_EXTRA), room->width / 2);
    room->label_height = (gint64)(height * EMU_POINT);
}

struct slide_page *slide_room_find(const struct slide_room *room, const char *name)
{
    return name ? g_hash_table_lookup(room->pages, name) : NULL;
}

struct slide_page *slide_room_add(struct slide_room *room, const char *name, const char *above)
{
    struct slide_page *page = g_new0(struct slide_page, 1);

    page->name = g_strdup(name);
    page->above = g_strdup(above);
    page->areas = g_array_new(FALSE, FALSE, sizeof(struct slide_area));
    g_hash_table_replace(room->pages, page->name, page);
    return page;
}

void slide_page_add_area(struct slide_page *page, struct slide_area area)
{
    gint64 free_part = area.covers ? 0 : (area.bottom - area.top) / 6;

    area.top += free_part;
    area.bottom -= free_part;
    g_array_append_val(page->areas, area);
}

/* ---- places ---- */

/* Along the edges, the top right corner first. */
static const struct {
    double across;
    bool bottom;
} places[] = {{1, false}, {0.5, false}, {0, false}, {1, true}, {0, true}, {0.5, true}};

static struct slide_area place_at(const struct slide_room *room, guint place)
{
    gint64 space = room->width - 2 * EDGE - room->label_width;
    gint64 left = EDGE + (gint64)(places[place].across * (double)space);
    gint64 top = places[place].bottom ? room->height - TOP_EDGE - room->label_height : TOP_EDGE;

    return (struct slide_area){left, top, left + room->label_width, top + room->label_height,
                               false};
}

static bool overlap(const struct slide_area *one, const struct slide_area *other)
{
    return one->left < other->right && other->left < one->right && one->top < other->bottom &&
           other->top < one->bottom;
}

static bool is_free(const struct slide_page *page, const struct slide_area *place,
                    bool only_covering)
{
    for (guint i = 0; page && i < page->areas->len; i++) {
        const struct slide_area *area = &g_array_index(page->areas, struct slide_area, i);
        if ((area->covers || !only_covering) && overlap(area, place))
            return false;
    }
    return true;
}

static struct slide_page *page_above(const struct slide_room *room, const struct slide_page *page)
{
    return page ? slide_room_find(room, page->above) : NULL;
}

static guint count_hits(const struct slide_room *room, const struct slide_page *master,
                        const struct slide_area *place)
{
    GHashTableIter iter;
    gpointer value;
    guint hits = 0;

    g_hash_table_iter_init(&iter, room->pages);
    while (g_hash_table_iter_next(&iter, NULL, &value)) {
        const struct slide_page *page = value, *above = page_above(room, page);
        bool is_layout = above == master && page_above(room, above) == NULL;
        bool upon = page == master || above == master || page_above(room, above) == master;
        if (upon && !is_free(page, place, false))
            hits += page == master ? HIT_ON_MASTER : is_layout ? HIT_ON_LAYOUT : 1;
    }
    return hits;
}

void slide_room_place_master(struct slide_room *room, struct slide_page *master)
{
    guint fewest = G_MAXUINT;

    for (guint p = 0; p < G_N_ELEMENTS(places); p++) {
        struct slide_area place = place_at(room, p);
        guint hits = count_hits(room, master, &place);
        if (hits >= fewest)
            continue;
        fewest = hits;
        master->label = place;
    }
    master->is_marked = true;
    master->is_free = fewest == 0;
}

static void find_place(const struct slide_room *room, struct slide_page *page,
                       const struct slide_page *above, const struct slide_page *top)
{
    for (guint p = 0; p < G_N_ELEMENTS(places); p++) {
        page->label = place_at(room, p);
        page->is_free = is_free(page, &page->label, false) && is_free(above, &page->label, false) &&
                        is_free(top, &page->label, false);
        if (page->is_free)
            return;
    }
    page->label = place_at(room, 0);
}

bool slide_room_place_upon(struct slide_room *room, struct slide_page *page)
{
    const struct slide_page *above = page_above(room, page), *top = page_above(room, above);
    const struct slide_page *labelled = above && above->is_marked ? above : top;
    bool shown = labelled && !page->hides_above && is_free(page, &labelled->label, true) &&
                 (labelled == above || is_free(above, &labelled->label, true));

    if (shown)
        return false;
    find_place(room, page, page->hides_above ? NULL : above, page->hides_above ? NULL : top);
    page->is_marked = true;
    return true;
}
