/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML that is changed by cutting and putting in text at known bytes, so that whatever is not
 * changed stays byte for byte: prefixes, order of attributes, blanks, unknown extensions.
 */
#ifndef MARUHI_SCANNER_MARKING_XML_EDIT_H
#define MARUHI_SCANNER_MARKING_XML_EDIT_H

#include <glib.h>
#include <stdbool.h>

struct xml_element {
    char *name;        /* local */
    char *space;       /* URI of its namespace; "" for none */
    char **attributes; /* local name, value, …, NULL */
    gint parent;       /* index of the nearest listed element around it; -1: none */
    guint depth;       /* 0: the root */
    gsize start;       /* of its start tag */
    gsize inner;       /* behind the start tag */
    gsize inner_end;   /* of its end tag */
    gsize end;         /* behind the end tag */
    bool empty;        /* <a/> */
};

struct xml {
    GByteArray *bytes;
    GArray *elements; /* of struct xml_element, in document order */
    GArray *splices;
};

/* Takes the bytes. wanted: local names that are listed, NULL ends; NULL: all. The root is always
 * listed. False: it is not well-formed, not UTF-8 or has a document type; xml_clear() in both
 * cases. */
bool xml_parse(struct xml *xml, GByteArray *bytes, const char *const *wanted);
void xml_clear(struct xml *xml);

const struct xml_element *xml_root(const struct xml *xml);
const struct xml_element *xml_at(const struct xml *xml, guint index);
/* The next element of that name from an index on; -1: none. */
gint xml_find(const struct xml *xml, guint from, const char *name);
/* The first child of that name; NULL. */
const struct xml_element *xml_child(const struct xml *xml, const struct xml_element *parent,
                                    const char *name);
gint xml_index(const struct xml *xml, const struct xml_element *element);
/* The value of an attribute by its local name; NULL. Lent. */
const char *xml_attribute(const struct xml_element *element, const char *name);
bool xml_is_within(const struct xml_element *inner, const struct xml_element *outer);
/* The text within, tags left out, entities replaced. The caller frees. */
char *xml_text(const struct xml *xml, const struct xml_element *element);
/* "w:" as it stands in the element's tag; "" for none. The caller frees. */
char *xml_prefix(const struct xml *xml, const struct xml_element *element);

/* Changes are noted and made by xml_finish(); they must not overlap. */
void xml_insert(struct xml *xml, gsize at, const char *text);
void xml_remove(struct xml *xml, gsize from, gsize to);
/* Gives an element an attribute: text is " name=\"value\"" as it is to stand there, in place
 * of the one with that local name. */
void xml_set_attribute(struct xml *xml, const struct xml_element *element, const char *local,
                       const char *text);
/* As the first or last thing within the element; once for an empty one. */
void xml_put_first(struct xml *xml, const struct xml_element *element, const char *text);
void xml_put_last(struct xml *xml, const struct xml_element *element, const char *text);
/* The changed bytes. The caller unrefs. */
GByteArray *xml_finish(struct xml *xml);

#endif
