/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The label on each page: a form XObject in the page's resources, drawn by a stream behind
 * the page's content, which is wrapped so that the label is drawn in a known state.
 */
#include "pdf_content.h"
#include "pdf_marking.h"

#include <glib/gi18n.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define PARENTS_MOST 64U
/* Of a page without a box of its own (ISO 32000-1 requires one; readers assume Letter). */
#define USUAL_WIDTH  612.0
#define USUAL_HEIGHT 792.0

/* ---- what a page inherits (ISO 32000-1, table 30) ---- */

struct inherited {
    qpdf_oh value;
    int holder; /* number of the page or the node above it */
    bool found;
};

static struct inherited look_up(qpdf_data qpdf, qpdf_oh page, const char *key)
{
    qpdf_oh node = page;

    for (guint i = 0; i < PARENTS_MOST && qpdf_oh_is_dictionary(qpdf, node); i++) {
        qpdf_oh value = qpdf_oh_get_key(qpdf, node, key);
        if (!qpdf_oh_is_null(qpdf, value))
            return (struct inherited){value, qpdf_oh_get_object_id(qpdf, node), true};
        node = qpdf_oh_get_key(qpdf, node, "/Parent");
    }
    return (struct inherited){0};
}

struct rectangle {
    double left, bottom, right, top;
};

static bool read_rectangle(qpdf_data qpdf, qpdf_oh page, const char *key,
                           struct rectangle *rectangle)
{
    struct inherited box = look_up(qpdf, page, key);
    double sides[4];

    if (!box.found || !qpdf_oh_is_array(qpdf, box.value) ||
        qpdf_oh_get_array_n_items(qpdf, box.value) != 4)
        return false;
    for (int i = 0; i < 4; i++) {
        qpdf_oh item = qpdf_oh_get_array_item(qpdf, box.value, i);
        if (!qpdf_oh_is_number(qpdf, item))
            return false;
        sides[i] = qpdf_oh_get_numeric_value(qpdf, item);
    }
    *rectangle = (struct rectangle){fmin(sides[0], sides[2]), fmin(sides[1], sides[3]),
                                    fmax(sides[0], sides[2]), fmax(sides[1], sides[3])};
    return rectangle->right > rectangle->left && rectangle->top > rectangle->bottom;
}

static struct pdf_sheet read_sheet(qpdf_data qpdf, qpdf_oh page)
{
    struct rectangle media = {0, 0, USUAL_WIDTH, USUAL_HEIGHT}, crop;
    struct inherited rotation = look_up(qpdf, page, "/Rotate");
    qpdf_oh unit = qpdf_oh_get_key(qpdf, page, "/UserUnit");
    struct pdf_sheet sheet = {.user_unit = 1};

    read_rectangle(qpdf, page, "/MediaBox", &media);
    if (read_rectangle(qpdf, page, "/CropBox", &crop)) {
        crop = (struct rectangle){fmax(media.left, crop.left), fmax(media.bottom, crop.bottom),
                                  fmin(media.right, crop.right), fmin(media.top, crop.top)};
        if (crop.right > crop.left && crop.top > crop.bottom)
            media = crop;
    }
    sheet.x = media.left;
    sheet.y = media.bottom;
    sheet.width = media.right - media.left;
    sheet.height = media.top - media.bottom;
    if (rotation.found && qpdf_oh_is_number(qpdf, rotation.value))
        sheet.rotation = (int)fmod(qpdf_oh_get_numeric_value(qpdf, rotation.value), 360);
    sheet.rotation = (sheet.rotation + 360) % 360;
    if (qpdf_oh_is_number(qpdf, unit) && qpdf_oh_get_numeric_value(qpdf, unit) > 0.01)
        sheet.user_unit = qpdf_oh_get_numeric_value(qpdf, unit);
    return sheet;
}

/* ---- the form ---- */

static void set_stream(qpdf_data qpdf, qpdf_oh stream, const void *bytes, gsize size)
{
    qpdf_oh_replace_stream_data(qpdf, stream, bytes, size, qpdf_oh_new_null(qpdf),
                                qpdf_oh_new_null(qpdf));
}

static qpdf_oh new_box(qpdf_data qpdf, double width, double height)
{
    qpdf_oh box = qpdf_oh_new_array(qpdf);
    const double sides[] = {0, 0, width, height};

    for (guint i = 0; i < G_N_ELEMENTS(sides); i++)
        qpdf_oh_append_item(qpdf, box, qpdf_oh_new_real_from_double(qpdf, sides[i], 2));
    return box;
}

/* The drawing is of our own making; its red is always written like this. */
static char *make_grey(const unsigned char *content, gsize size)
{
    g_autofree char *text = g_strndup((const char *)content, size);
    g_auto(GStrv) fills = g_strsplit(text, "0.75 0 0 rg", -1);
    g_autofree char *filled = g_strjoinv("0 g", fills);
    g_auto(GStrv) strokes = g_strsplit(filled, "0.75 0 0 RG", -1);

    return g_strjoinv("0 G", strokes);
}

static void fill_form(struct pdf_marking *marking, qpdf_data drawing)
{
    qpdf_data qpdf = marking->qpdf;
    qpdf_oh page = qpdf_get_page_n(drawing, 0);
    qpdf_oh resources = qpdf_oh_get_key(drawing, page, "/Resources");
    qpdf_oh form = qpdf_oh_get_dict(qpdf, marking->form);
    unsigned char *content = NULL;
    size_t size = 0;

    if (!qpdf_oh_is_indirect(drawing, resources))
        resources = qpdf_make_indirect_object(drawing, resources);
    qpdf_oh_get_page_content_data(drawing, page, &content, &size);
    g_autofree char *grey = marking->needs_grey ? make_grey(content, size) : NULL;
    set_stream(qpdf, marking->form, grey ? (const void *)grey : content,
               grey ? strlen(grey) : size);
    free(content);
    qpdf_oh_replace_key(qpdf, form, "/Type", qpdf_oh_new_name(qpdf, "/XObject"));
    qpdf_oh_replace_key(qpdf, form, "/Subtype", qpdf_oh_new_name(qpdf, "/Form"));
    qpdf_oh_replace_key(qpdf, form, "/BBox",
                        new_box(qpdf, marking->label->width, marking->label->height));
    qpdf_oh_replace_key(qpdf, form, "/Resources",
                        qpdf_oh_copy_foreign_object(qpdf, drawing, resources));
    qpdf_oh_replace_key(qpdf, form, PDF_FORM_KEY, qpdf_oh_new_integer(qpdf, marking->label->level));
}

/* The first of our objects: their numbers begin here. */
static bool make_form(struct pdf_marking *marking)
{
    const struct mark_label *label = marking->label;
    gsize size = 0;
    const void *bytes = label->drawing ? g_bytes_get_data(label->drawing, &size) : NULL;

    marking->form = qpdf_oh_new_stream(marking->qpdf);
    marking->first_new = qpdf_oh_get_object_id(marking->qpdf, marking->form);
    set_stream(marking->qpdf, marking->form, "", 0);
    marking->opening = qpdf_oh_new_stream(marking->qpdf);
    set_stream(marking->qpdf, marking->opening, "q\n", 2);
    if (label->level == LEVEL_NONE)
        return true;
    qpdf_data drawing = bytes ? pdf_open_quietly(bytes, size, marking->result) : NULL;
    if (drawing == NULL) {
        mark_fail(marking->result, N_("the label could not be written"), "drawing");
        return false;
    }
    fill_form(marking, drawing);
    pdf_close_quietly(drawing);
    return true;
}

/* ---- a label that is there from before, in a file that was saved by others since ---- */

static bool is_our_form(qpdf_data qpdf, qpdf_oh object)
{
    return qpdf_oh_is_stream(qpdf, object) &&
           qpdf_oh_has_key(qpdf, qpdf_oh_get_dict(qpdf, object), PDF_FORM_KEY);
}

static bool box_size(qpdf_data qpdf, qpdf_oh form, double *width, double *height)
{
    qpdf_oh box = qpdf_oh_get_key(qpdf, qpdf_oh_get_dict(qpdf, form), "/BBox");

    if (!qpdf_oh_is_array(qpdf, box) || qpdf_oh_get_array_n_items(qpdf, box) != 4)
        return false;
    *width = qpdf_oh_get_numeric_value(qpdf, qpdf_oh_get_array_item(qpdf, box, 2));
    *height = qpdf_oh_get_numeric_value(qpdf, qpdf_oh_get_array_item(qpdf, box, 3));
    return *width > 0 && *height > 0;
}

/* The old form stays where pages draw it and draws the new one within its box, or nothing. */
static void redraw_form(struct pdf_marking *marking, qpdf_oh old)
{
    qpdf_data qpdf = marking->qpdf;
    const struct mark_label *label = marking->label;
    qpdf_oh dictionary = qpdf_oh_get_dict(qpdf, old);
    g_autoptr(GString) content = g_string_new(NULL);
    double width, height;

    pdf_note_change(marking, old);
    if (label->level == LEVEL_NONE) {
        qpdf_oh_remove_key(qpdf, dictionary, PDF_FORM_KEY);
        qpdf_oh_replace_key(qpdf, dictionary, "/Resources", qpdf_oh_new_dictionary(qpdf));
    } else if (box_size(qpdf, old, &width, &height)) {
        char scale[G_ASCII_DTOSTR_BUF_SIZE];
        double fitting = fmin(width / label->width, height / label->height);
        g_ascii_formatd(scale, sizeof scale, "%.4f", fitting);
        g_string_printf(content, "%s 0 0 %s 0 0 cm /Maruhi Do\n", scale, scale);
        qpdf_oh objects = qpdf_oh_new_dictionary(qpdf);
        qpdf_oh_replace_key(qpdf, objects, "/Maruhi", marking->form);
        qpdf_oh resources = qpdf_oh_new_dictionary(qpdf);
        qpdf_oh_replace_key(qpdf, resources, "/XObject", objects);
        qpdf_oh_replace_key(qpdf, dictionary, "/Resources", resources);
        qpdf_oh_replace_key(qpdf, dictionary, PDF_FORM_KEY,
                            qpdf_oh_new_integer(qpdf, label->level));
    }
    set_stream(qpdf, old, content->str, content->len);
}

static GPtrArray *list_keys(qpdf_data qpdf, qpdf_oh dictionary)
{
    GPtrArray *keys = g_ptr_array_new_with_free_func(g_free);

    if (!qpdf_oh_is_dictionary(qpdf, dictionary))
        return keys;
    qpdf_oh_begin_dict_key_iter(qpdf, dictionary);
    while (qpdf_oh_dict_more_keys(qpdf))
        g_ptr_array_add(keys, g_strdup(qpdf_oh_dict_next_key(qpdf)));
    return keys;
}

/* True when the page draws one of our forms, which now is as wanted. */
static bool redraw_page(struct pdf_marking *marking, qpdf_oh page)
{
    qpdf_data qpdf = marking->qpdf;
    struct inherited resources = look_up(qpdf, page, "/Resources");
    bool found = false;

    if (!resources.found || !qpdf_oh_is_dictionary(qpdf, resources.value))
        return false;
    qpdf_oh objects = qpdf_oh_get_key(qpdf, resources.value, "/XObject");
    g_autoptr(GPtrArray) keys = list_keys(qpdf, objects);
    for (guint i = 0; i < keys->len; i++) {
        qpdf_oh object = qpdf_oh_get_key(qpdf, objects, keys->pdata[i]);
        if (!is_our_form(qpdf, object))
            continue;
        int number = qpdf_oh_get_object_id(qpdf, object);
        if (number < marking->first_new &&
            !g_hash_table_contains(marking->changed, GINT_TO_POINTER(number)))
            redraw_form(marking, object);
        found = true;
    }
    return found;
}

/* ---- a page ---- */

qpdf_oh pdf_copy_dictionary(qpdf_data qpdf, qpdf_oh dictionary)
{
    qpdf_oh copy = qpdf_oh_new_dictionary(qpdf);
    g_autoptr(GPtrArray) keys = list_keys(qpdf, dictionary);

    for (guint i = 0; i < keys->len; i++)
        qpdf_oh_replace_key(qpdf, copy, keys->pdata[i],
                            qpdf_oh_get_key(qpdf, dictionary, keys->pdata[i]));
    return copy;
}

struct our_resources {
    qpdf_oh dictionary;
    char name[24]; /* of the form in it */
};

static struct our_resources *make_resources(struct pdf_marking *marking, qpdf_oh old)
{
    qpdf_data qpdf = marking->qpdf;
    struct our_resources *ours = g_new0(struct our_resources, 1);
    qpdf_oh copy = pdf_copy_dictionary(qpdf, old);
    qpdf_oh objects = pdf_copy_dictionary(qpdf, qpdf_oh_get_key(qpdf, copy, "/XObject"));
    guint number = 0;

    do {
        g_snprintf(ours->name, sizeof ours->name, "/Maruhi%u", number++);
    } while (qpdf_oh_has_key(qpdf, objects, ours->name));
    qpdf_oh_replace_key(qpdf, objects, ours->name, marking->form);
    qpdf_oh_replace_key(qpdf, copy, "/XObject", objects);
    ours->dictionary = qpdf_make_indirect_object(qpdf, copy);
    return ours;
}

/* Pages that share their resources share ours. */
static const struct our_resources *take_resources(struct pdf_marking *marking, qpdf_oh page)
{
    struct inherited old = look_up(marking->qpdf, page, "/Resources");
    int shared = old.found ? qpdf_oh_get_object_id(marking->qpdf, old.value) : 0;
    int key = shared > 0 ? shared : -old.holder;
    gpointer slot = GINT_TO_POINTER(key);
    struct our_resources *ours = g_hash_table_lookup(marking->resources, slot);

    if (ours == NULL || key == 0) {
        qpdf_oh dictionary = old.found ? old.value : qpdf_oh_new_dictionary(marking->qpdf);
        ours = make_resources(marking, dictionary);
        g_hash_table_replace(marking->resources, slot, ours);
    }
    return ours;
}

static struct pdf_content scan_content(struct pdf_marking *marking, qpdf_oh page)
{
    unsigned char *bytes = NULL;
    size_t size = 0;
    struct pdf_content content = {0};

    if (qpdf_oh_get_page_content_data(marking->qpdf, page, &bytes, &size) & QPDF_ERRORS)
        content.cut_off = true;
    else
        content = pdf_content_scan(bytes, size);
    free(bytes);
    return content;
}

static char *drawing_operators(struct pdf_marking *marking, const struct pdf_spot *spot,
                               const struct pdf_sheet *sheet, const char *name)
{
    g_autofree char *matrix = pdf_spot_matrix(&marking->stamper, spot, sheet);
    GString *text = g_string_new("q\n/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");

    g_string_append_printf(text, "%scm\n", matrix);
    if (spot->dark && spot->blank)
        g_string_append_printf(text, "1 g 0 0 %d %d re f\n", (int)marking->label->width,
                               (int)marking->label->height);
    g_string_append_printf(text, "%s Do\nEMC\nQ\n", name);
    return g_string_free(text, FALSE);
}

/* Closes what the content left open, back to the state before it. */
static char *closing_operators(const struct pdf_content *content)
{
    GString *text = g_string_new("\n");

    if (content->text)
        g_string_append(text, "ET\n");
    for (guint i = 0; i < content->marked; i++)
        g_string_append(text, "EMC\n");
    for (guint i = 0; i < content->saved; i++)
        g_string_append(text, "Q\n");
    g_string_append(text, "Q\n");
    return g_string_free(text, FALSE);
}

static qpdf_oh stream_of(struct pdf_marking *marking, const char *text)
{
    gpointer known = g_hash_table_lookup(marking->closings, text);

    if (known)
        return GPOINTER_TO_UINT(known);
    qpdf_oh stream = qpdf_oh_new_stream(marking->qpdf);
    set_stream(marking->qpdf, stream, text, strlen(text));
    g_hash_table_insert(marking->closings, g_strdup(text), GUINT_TO_POINTER(stream));
    return stream;
}

static void append_contents(qpdf_data qpdf, qpdf_oh array, qpdf_oh contents)
{
    int count = qpdf_oh_is_array(qpdf, contents) ? qpdf_oh_get_array_n_items(qpdf, contents) : 0;

    if (qpdf_oh_is_stream(qpdf, contents))
        qpdf_oh_append_item(qpdf, array, contents);
    for (int i = 0; i < count; i++)
        qpdf_oh_append_item(qpdf, array, qpdf_oh_get_array_item(qpdf, contents, i));
}

static void replace_contents(struct pdf_marking *marking, qpdf_oh page,
                             const struct pdf_content *content, const char *drawing)
{
    qpdf_data qpdf = marking->qpdf;
    qpdf_oh array = qpdf_oh_new_array(qpdf);
    qpdf_oh old = qpdf_oh_get_key(qpdf, page, "/Contents");
    g_autofree char *closing = closing_operators(content);
    g_autofree char *behind = g_strconcat(closing, drawing, NULL);

    if (content->restored) {
        /* Wrapped, a Q too many would take effect. So the label goes below the content. */
        qpdf_oh_append_item(qpdf, array, stream_of(marking, drawing));
        append_contents(qpdf, array, old);
    } else {
        qpdf_oh_append_item(qpdf, array, marking->opening);
        append_contents(qpdf, array, old);
        qpdf_oh_append_item(qpdf, array, stream_of(marking, behind));
    }
    qpdf_oh_replace_key(qpdf, page, "/Contents", array);
}

static void mark_page(struct pdf_marking *marking, qpdf_oh page, guint number)
{
    struct pdf_sheet sheet = read_sheet(marking->qpdf, page);
    struct pdf_content content = scan_content(marking, page);
    g_autofree char *shown = g_strdup_printf("%u", number);

    if (qpdf_oh_get_object_id(marking->qpdf, page) >= marking->first_new ||
        sheet.rotation % 90 != 0) {
        mark_refuse(marking->result, N_("it is damaged: its list of pages is not in order"), shown);
        return;
    }
    if (content.cut_off) {
        mark_refuse(marking->result, N_("it is damaged: the content of a page cannot be read"),
                    shown);
        return;
    }
    struct pdf_spot spot = pdf_find_spot(&marking->stamper, number, &sheet);
    const struct our_resources *resources = take_resources(marking, page);
    g_autofree char *drawing = drawing_operators(marking, &spot, &sheet, resources->name);
    replace_contents(marking, page, &content, drawing);
    qpdf_oh_replace_key(marking->qpdf, page, "/Resources", resources->dictionary);
    pdf_note_change(marking, page);
    marking->result->places++;
    marking->result->crowded += !spot.blank;
}

static void mark_each_page(struct pdf_marking *marking)
{
    int count = qpdf_get_num_pages(marking->qpdf);

    if (count <= 0)
        mark_refuse(marking->result, N_("it is damaged: its list of pages is not in order"), NULL);
    for (int i = 0; i < count && marking->result->state == MARK_MADE; i++) {
        qpdf_oh page = qpdf_get_page_n(marking->qpdf, (size_t)i);
        if (redraw_page(marking, page))
            marking->result->places++;
        else if (marking->label->level != LEVEL_NONE)
            mark_page(marking, page, (guint)i + 1);
        if (!budget_has_time(marking->document->budget))
            mark_fail(marking->result, N_("marking it took longer than the limit"), NULL);
    }
}

void pdf_mark_pages(struct pdf_marking *marking)
{
    if (!make_form(marking))
        return;
    if (pdf_get_state(marking->stamper.pdf) != PDF_OPEN || pdf_is_cover(marking->stamper.pdf)) {
        mark_refuse(marking->result, N_("it is only the cover of an encrypted document"), NULL);
        return;
    }
    marking->closings = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    marking->resources = g_hash_table_new_full(NULL, NULL, NULL, g_free);
    mark_each_page(marking);
    g_hash_table_unref(marking->closings);
    g_hash_table_unref(marking->resources);
}
