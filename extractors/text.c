/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text.h"

#include <string.h>

static const char *const role_names[TEXT_ROLES] = {
    [TEXT_BODY] = "body",
    [TEXT_HEADER] = "header",
    [TEXT_FOOTER] = "footer",
    [TEXT_WATERMARK] = "watermark",
    [TEXT_TITLE_BLOCK] = "title_block",
    [TEXT_STAMP] = "stamp",
    [TEXT_FLOATING] = "text_box",
    [TEXT_MASTER] = "master",
    [TEXT_NOTE] = "note",
    [TEXT_COMMENT] = "comment",
    [TEXT_ANNOTATION] = "annotation",
    [TEXT_FORM_FIELD] = "form_field",
    [TEXT_SHEET_NAME] = "sheet_name",
    [TEXT_LAYER] = "layer",
    [TEXT_SUBJECT] = "subject",
    [TEXT_PROPERTY] = "property",
    [TEXT_LABEL] = "label",
    [TEXT_FILE_NAME] = "file_name",
    [TEXT_FOLDER_NAME] = "folder_name",
    [TEXT_HIDDEN] = "hidden",
    [TEXT_OCR] = "ocr",
    [TEXT_SUSPECTED] = "suspected_stamp",
};

const char *text_role_name(enum text_role role)
{
    return (guint)role < TEXT_ROLES ? role_names[role] : "body";
}

bool text_role_find(const char *name, enum text_role *role)
{
    for (guint i = 0; i < TEXT_ROLES; i++) {
        if (strcmp(role_names[i], name) == 0) {
            *role = (enum text_role)i;
            return true;
        }
    }
    return false;
}

static void append_column(GString *out, guint32 column)
{
    char letters[8];
    guint at = sizeof letters;

    for (; column > 0 && at > 0; column = (column - 1) / 26)
        letters[--at] = (char)('A' + (column - 1) % 26);
    g_string_append_len(out, letters + at, (gssize)(sizeof letters - at));
}

static void append_link(GString *out, const struct place *place)
{
    const char *name = place->name ? place->name : "";

    switch (place->kind) {
    case PLACE_PAGE:
        g_string_append_printf(out, "page %u", place->number);
        break;
    case PLACE_SLIDE:
        g_string_append_printf(out, "slide %u", place->number);
        break;
    case PLACE_LINE:
        g_string_append_printf(out, "line %u", place->number);
        break;
    case PLACE_SHEET:
        g_string_append_printf(out, "sheet %s", name);
        break;
    case PLACE_CELL:
        append_column(out, place->column);
        g_string_append_printf(out, "%u", place->number);
        break;
    case PLACE_PART:
        g_string_append(out, name);
        break;
    case PLACE_FILE:
    case PLACE_MEMBER:
        break;
    }
}

static bool is_document(const struct place *place)
{
    return place->kind == PLACE_FILE || place->kind == PLACE_MEMBER;
}

static void append_chain(GString *out, const struct place *place)
{
    if (place == NULL || is_document(place))
        return;
    append_chain(out, place->outer);
    if (out->len > 0)
        g_string_append(out, " › ");
    append_link(out, place);
}

enum text_role text_property_role(const char *name)
{
    bool label = name && (g_ascii_strncasecmp(name, "MSIP_Label_", 11) == 0 ||
                          g_ascii_strncasecmp(name, "Maruhi_", 7) == 0 ||
                          g_ascii_strcasecmp(name, "Sensitivity") == 0);

    return label ? TEXT_LABEL : TEXT_PROPERTY;
}

char *place_format(const struct place *place)
{
    GString *out = g_string_new(NULL);

    append_chain(out, place);
    return g_string_free(out, FALSE);
}

static void append_path(GString *out, const struct place *place)
{
    if (place == NULL)
        return;
    append_path(out, place->outer);
    if (!is_document(place))
        return;
    if (out->len > 0)
        g_string_append(out, "!/");
    g_string_append(out, place->name ? place->name : "");
}

char *place_format_path(const struct place *place)
{
    GString *out = g_string_new(NULL);

    append_path(out, place);
    return g_string_free(out, FALSE);
}

guint32 place_page(const struct place *place)
{
    for (; place != NULL && !is_document(place); place = place->outer)
        if (place->kind == PLACE_PAGE || place->kind == PLACE_SLIDE || place->kind == PLACE_SHEET)
            return place->number;
    return 0;
}
