/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the files that read rich text share: the groups that are open and the stories that are
 * being told.
 */
#ifndef MARUHI_EXTRACTORS_RTF_READER_H
#define MARUHI_EXTRACTORS_RTF_READER_H

#include "inner_image.h"
#include "rtf_object.h"
#include "rtf_text.h"
#include "rtf_token.h"
#include "rtf_words.h"
#include "story.h"

struct rtf_group {
    enum rtf_destination destination;
    bool owns; /* the destination began with it */
    bool hidden;
    bool in_table;
    bool choice; /* its first group says the same as its second */
    bool field;
    bool tells; /* a story began with it */
    guint font;
    guint fallback;   /* characters that stand for a \u */
    const char *name; /* of a property */
    char *code;       /* of a field that has no result so far */
};

/* A story and whether a table is open in it. */
struct rtf_telling {
    struct story *story;
    struct place *place; /* NULL: the document */
    bool in_table;
    enum text_role role;
};

struct rtf_reader {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct rtf_scanner scanner;
    struct rtf_text text;
    GArray *groups;   /* of struct rtf_group */
    GArray *tellings; /* of struct rtf_telling */
    guint ignored;    /* groups beyond GROUPS_MOST */
    bool starred;     /* \*: a destination that is not known is skipped */
    guint default_font;
    guint font; /* whose description comes in the table of fonts */
    GString *capture;
    char *property; /* a custom one, whose value comes */
    char *shape;    /* a property of a shape, whose value comes */
    bool watermark; /* the shape is named one */
    struct rtf_object object;
    guint objects;
    struct inner_images images;
};

/* The innermost ones. There always is one. */
struct rtf_group *rtf_group_of(const struct rtf_reader *reader);
struct rtf_telling *rtf_telling_of(const struct rtf_reader *reader);

void rtf_groups_start(struct rtf_reader *reader);
void rtf_groups_end(struct rtf_reader *reader);

void rtf_open_group(struct rtf_reader *reader);
void rtf_close_group(struct rtf_reader *reader);

/* Gives what the characters so far are, before anything changes. */
void rtf_settle(struct rtf_reader *reader);

/* Opens or closes a table as the text that comes stands in one or not. */
void rtf_set_table(struct rtf_reader *reader, bool in_table);

/* The text of this group, from here on, is something else. */
void rtf_start_destination(struct rtf_reader *reader, enum rtf_destination destination,
                           const char *name);

/* The text of this group is a story of its own. place_name NULL: in no part of its own. */
void rtf_start_story(struct rtf_reader *reader, enum text_role role, const char *place_name);

#endif
