/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where on slides there is room for a label: on a master where its slides leave room, and on
 * those slides that do not show their master or cover that place.
 */
#ifndef MARUHI_SCANNER_MARKING_SLIDE_ROOM_H
#define MARUHI_SCANNER_MARKING_SLIDE_ROOM_H

#include <glib.h>
#include <stdbool.h>

/* English metric units: 12700 a point, 360000 a centimetre. */
#define EMU_POINT      12700
#define EMU_CENTIMETRE 360000

struct slide_area {
    gint64 left, top, right, bottom;
    bool covers; /* what lies behind it is not seen */
};

/* A master, a layout or a slide. */
struct slide_page {
    char *name;
    char *above;             /* name of the layout or master it is drawn upon; NULL */
    GArray *areas;           /* of struct slide_area: its own shapes */
    bool hides_above;        /* what it is drawn upon is not shown */
    bool is_marked;          /* has its own label … */
    struct slide_area label; /* … here */
    bool is_free;            /* and nothing else is there */
};

struct slide_room {
    GHashTable *pages; /* name → struct slide_page */
    gint64 width, height;
    gint64 label_width, label_height;
};

void slide_room_start(struct slide_room *room);
void slide_room_clear(struct slide_room *room);
/* Sets the label's size by that of its drawing in points; never over half a slide. */
void slide_room_set_label(struct slide_room *room, double width, double height);

/* Adds a page; both names are copied, above may be NULL. Lent. */
struct slide_page *slide_room_add(struct slide_room *room, const char *name, const char *above);
struct slide_page *slide_room_find(const struct slide_room *room, const char *name);
/* Text without a ground stands in the middle of its area and leaves the rest free. */
void slide_page_add_area(struct slide_page *page, struct slide_area area);

/* Decides where a master has its label: where it meets the fewest things of what is drawn upon
 * it; of equals the first, which is the top right corner. */
void slide_room_place_master(struct slide_room *room, struct slide_page *master);

/* Decides on a page that is drawn upon others, which have been decided on: true when it needs a
 * label of its own. */
bool slide_room_place_upon(struct slide_room *room, struct slide_page *page);

#endif
