/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "field_code.h"
#include "rtf_reader.h"

#include <string.h>

#define GROUPS_MOST  500
#define CAPTURE_MOST (64U * 1024U)
#define STORIES_MOST 16

struct rtf_group *rtf_group_of(const struct rtf_reader *reader)
{
    return &g_array_index(reader->groups, struct rtf_group, reader->groups->len - 1);
}

struct rtf_telling *rtf_telling_of(const struct rtf_reader *reader)
{
    return &g_array_index(reader->tellings, struct rtf_telling, reader->tellings->len - 1);
}

/* ---- Text ---- */

void rtf_set_table(struct rtf_reader *reader, bool in_table)
{
    struct rtf_telling *telling = rtf_telling_of(reader);

    if (telling->in_table == in_table)
        return;
    telling->in_table = in_table;
    if (in_table)
        story_enter_table(telling->story);
    else
        story_leave_table(telling->story);
}

static bool is_captured(enum rtf_destination destination)
{
    return destination != RTF_SHOWN && destination != RTF_SKIPPED && destination != RTF_FONTS;
}

static struct rtf_group *find_field(const struct rtf_reader *reader)
{
    for (guint i = reader->groups->len; i > 0; i--) {
        struct rtf_group *group = &g_array_index(reader->groups, struct rtf_group, i - 1);
        if (group->field)
            return group;
    }
    return NULL;
}

/* A field whose result has text shows that, and not what its code says. */
static void note_result(const struct rtf_reader *reader)
{
    struct rtf_group *field = find_field(reader);

    if (field)
        g_clear_pointer(&field->code, g_free);
}

/* Gives what the characters so far are, before anything changes. */
void rtf_settle(struct rtf_reader *reader)
{
    const struct rtf_group *group = rtf_group_of(reader);
    GString *out = reader->text.out;

    rtf_flush(&reader->text);
    if (out->len == 0)
        return;
    if (group->destination == RTF_SHOWN) {
        rtf_set_table(reader, group->in_table);
        note_result(reader);
        if (group->hidden)
            story_hidden_text(rtf_telling_of(reader)->story, out->str, out->len);
        else
            story_text(rtf_telling_of(reader)->story, out->str, out->len);
    } else if (is_captured(group->destination) && reader->capture->len < CAPTURE_MOST) {
        g_string_append_len(reader->capture, out->str, (gssize)out->len);
    }
    g_string_truncate(out, 0);
}

/* ---- Destinations ---- */

static void give(struct rtf_reader *reader, enum text_role role, const char *name, const char *text)
{
    document_give_text(reader->document, reader->sink, NULL, role, name, text);
}

static void give_property(struct rtf_reader *reader, const char *name, const char *text)
{
    bool label = g_ascii_strncasecmp(name, "MSIP_Label_", 11) == 0;

    give(reader, label ? TEXT_LABEL : TEXT_PROPERTY, name, text);
}

/* Words of WordArt on a header or footer are on every page. */
static void end_shape_value(struct rtf_reader *reader)
{
    enum text_role role = rtf_telling_of(reader)->role;
    bool on_every_page = role == TEXT_HEADER || role == TEXT_FOOTER;
    const char *value = reader->capture->str;

    if (g_strcmp0(reader->shape, "wzName") == 0)
        reader->watermark = strstr(value, "WaterMark") != NULL;
    else if (g_strcmp0(reader->shape, "gtextUNICODE") == 0)
        give(reader, reader->watermark || on_every_page ? TEXT_WATERMARK : TEXT_FLOATING, NULL,
             value);
    else if (g_strcmp0(reader->shape, "wzDescription") == 0)
        give(reader, TEXT_PROPERTY, "alternative text", value);
}

static void end_code(struct rtf_reader *reader)
{
    struct rtf_group *field = find_field(reader);

    if (field_code_speaks(reader->capture->str))
        give(reader, TEXT_HIDDEN, NULL, reader->capture->str);
    if (field && field->code == NULL)
        field->code = g_strdup(reader->capture->str);
}

static void end_object(struct rtf_reader *reader)
{
    g_autofree char *name = g_strdup_printf("object %u", ++reader->objects);

    rtf_object_give(reader->document, reader->sink, name, &reader->object);
    rtf_object_clear(&reader->object);
}

static void end_picture(struct rtf_reader *reader)
{
    inner_images_take(&reader->images, reader->object.bytes->data, reader->object.bytes->len);
    rtf_object_clear(&reader->object);
}

static void end_destination(struct rtf_reader *reader, const struct rtf_group *group)
{
    const char *text = reader->capture->str;

    switch (group->destination) {
    case RTF_PROPERTY:
        give_property(reader, group->name, text);
        break;
    case RTF_PROPERTY_NAME:
        g_free(reader->property);
        reader->property = g_strdup(text);
        break;
    case RTF_PROPERTY_VALUE:
        give_property(reader, reader->property ? reader->property : "", text);
        break;
    case RTF_CODE:
        end_code(reader);
        break;
    case RTF_SHAPE_NAME:
        g_free(reader->shape);
        reader->shape = g_strdup(text);
        break;
    case RTF_SHAPE_VALUE:
        end_shape_value(reader);
        break;
    case RTF_COMMENT_AUTHOR:
        give(reader, TEXT_PROPERTY, "comment author", text);
        break;
    case RTF_DOCUMENT_VARIABLE:
        give(reader, TEXT_PROPERTY, "variable", text);
        break;
    case RTF_OBJECT_BYTES:
        end_object(reader);
        break;
    case RTF_PICTURE:
        end_picture(reader);
        break;
    default:
        break;
    }
}

void rtf_start_destination(struct rtf_reader *reader, enum rtf_destination destination,
                           const char *name)
{
    struct rtf_group *group = rtf_group_of(reader);

    rtf_settle(reader);
    /* Nothing within what is skipped is told. */
    if (group->destination == RTF_SKIPPED)
        return;
    group->destination = destination;
    group->owns = true;
    group->name = name;
    if (is_captured(destination))
        g_string_truncate(reader->capture, 0);
    rtf_object_clear(&reader->object);
}

void rtf_start_story(struct rtf_reader *reader, enum text_role role, const char *place_name)
{
    struct rtf_group *group = rtf_group_of(reader);

    rtf_settle(reader);
    if (group->destination != RTF_SHOWN || group->tells || reader->tellings->len >= STORIES_MOST)
        return;
    struct rtf_telling telling = {.role = role};
    if (place_name) {
        telling.place = g_new0(struct place, 1);
        *telling.place = (struct place){
            .outer = reader->document->place, .kind = PLACE_PART, .name = place_name};
    }
    telling.story = story_new(reader->document, reader->sink, telling.place, role);
    g_array_append_val(reader->tellings, telling);
    group->tells = true;
    group->in_table = false;
}

/* ---- Groups ---- */

void rtf_open_group(struct rtf_reader *reader)
{
    struct rtf_group group = *rtf_group_of(reader);

    rtf_settle(reader);
    reader->text.skip = 0;
    reader->starred = false;
    if (reader->groups->len >= GROUPS_MOST) {
        reader->ignored++;
        return;
    }
    if (group.choice)
        group.destination = RTF_SKIPPED;
    rtf_group_of(reader)->choice = false;
    group.choice = group.owns = group.field = false;
    group.tells = false;
    group.code = NULL;
    g_array_append_val(reader->groups, group);
}

static void close_telling(struct rtf_reader *reader)
{
    struct rtf_telling *telling = rtf_telling_of(reader);

    story_close(telling->story);
    g_free(telling->place);
    g_array_set_size(reader->tellings, reader->tellings->len - 1);
}

void rtf_close_group(struct rtf_reader *reader)
{
    rtf_settle(reader);
    reader->text.skip = 0;
    if (reader->ignored > 0) {
        reader->ignored--;
        return;
    }
    struct rtf_group group = *rtf_group_of(reader);
    if (group.owns && group.destination != RTF_SHOWN)
        end_destination(reader, &group);
    /* Only now, since a group can be a field and its code in one. */
    g_autofree char *code = g_steal_pointer(&rtf_group_of(reader)->code);
    if (group.tells)
        close_telling(reader);
    if (reader->groups->len == 1) { /* more braces close than open */
        rtf_group_of(reader)->tells = rtf_group_of(reader)->owns = false;
        return;
    }
    g_array_set_size(reader->groups, reader->groups->len - 1);
    g_autofree char *shown = code ? field_code_shows(code) : NULL;
    if (shown && rtf_group_of(reader)->destination == RTF_SHOWN)
        g_string_append(reader->text.out, shown);
}

void rtf_groups_start(struct rtf_reader *reader)
{
    struct rtf_group group = {.fallback = 1};
    struct rtf_telling telling = {
        .story = story_new(reader->document, reader->sink, NULL, TEXT_BODY), .role = TEXT_BODY};

    rtf_text_start(&reader->text);
    reader->groups = g_array_new(FALSE, FALSE, sizeof(struct rtf_group));
    reader->tellings = g_array_new(FALSE, FALSE, sizeof(struct rtf_telling));
    reader->capture = g_string_new(NULL);
    reader->object.bytes = g_byte_array_new();
    inner_images_start(&reader->images, reader->document, reader->sink, reader->reading);
    g_array_append_val(reader->groups, group);
    g_array_append_val(reader->tellings, telling);
}

void rtf_groups_end(struct rtf_reader *reader)
{
    rtf_settle(reader);
    while (reader->groups->len > 1 || reader->ignored > 0)
        rtf_close_group(reader);
    rtf_settle(reader);
    while (reader->tellings->len > 0)
        close_telling(reader);
    g_free(rtf_group_of(reader)->code);
    g_array_unref(reader->groups);
    g_array_unref(reader->tellings);
    g_string_free(reader->capture, TRUE);
    g_byte_array_unref(reader->object.bytes);
    inner_images_end(&reader->images);
    g_free(reader->property);
    g_free(reader->shape);
    rtf_text_clear(&reader->text);
}
