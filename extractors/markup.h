/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML as a stream of events: libxml2's SAX2 push parser without a tree, without a network,
 * and without entity expansion (an internal entity whose value holds no further reference
 * is replaced, nothing else is). Damaged XML is read as far as it goes and beyond.
 *
 * Elements are told apart by their local name: the transitional, the strict and the older
 * namespaces of one vocabulary use the same names for the same things.
 */
#ifndef MARUHI_EXTRACTORS_MARKUP_H
#define MARUHI_EXTRACTORS_MARKUP_H

#include "package.h"

/* Names a reader knows; the id of an element is its index here, 0 for all others.
 * names[0] is not used. Define it static: it remembers its lookup table. */
struct vocabulary {
    const char *const *names;
    guint count;
    GHashTable *ids; /* made on first use */
};

struct markup_element {
    guint id;
    const char *name;        /* local name */
    const char *prefix;      /* NULL when there is none */
    const char **attributes; /* libxml2's tuples */
    int attribute_count;
};

struct markup_handler {
    struct vocabulary *vocabulary;
    void (*start)(void *user, const struct markup_element *element);
    void (*end)(void *user, guint id, const char *name);
    void (*text)(void *user, const char *text, gsize length);
    void (*comment)(void *user, const char *text); /* may be NULL */
};

/* An attribute by its local name. False when there is none. The value is borrowed and not
 * terminated, and an ampersand in it is still a reference: libxml2 leaves that one to whoever
 * builds a tree. */
bool markup_find(const struct markup_element *element, const char *name, const char **value,
                 gsize *length);

/* The value of an attribute as it is meant. The caller frees. */
char *markup_decode(const char *value, gsize length);

/* The same of one by its name; NULL when there is none. */
char *markup_dup(const struct markup_element *element, const char *name);

/* Does the attribute have this value? */
bool markup_is(const struct markup_element *element, const char *name, const char *value);

/* An attribute that switches: "1", "true", "on" and an attribute that is not there. */
bool markup_is_on(const struct markup_element *element, const char *name);

/* A whole number, or the other one when there is none. */
guint markup_number(const struct markup_element *element, const char *name, guint otherwise);

/* Parses bytes as they come. */
struct markup;
struct markup *markup_new(const struct markup_handler *handler, void *user);
/* The same for bytes that are UTF-8 whatever the XML declares. */
struct markup *markup_new_utf8(const struct markup_handler *handler, void *user);
void markup_feed(struct markup *markup, const guint8 *bytes, gsize size);

/* Parses what is left and frees. Records what was wrong, naming what was parsed (may be
 * NULL). False when it was damaged. */
bool markup_finish(struct markup *markup, struct reading *reading, const char *name);

/* Parses a part of a package. False when it is missing or was not read to its end; the
 * package's reading knows. */
bool markup_read_part(struct package *package, gint64 part, const struct markup_handler *handler,
                      void *user);

#endif
