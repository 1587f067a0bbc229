/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PDF: the label as one form XObject on every page, and in Info and XMP, all in an incremental
 * update. The file as it was stays a prefix of the new one, so cutting it off is the undo.
 */
#include "mark_writer.h"
#include "pdf_compare.h"
#include "pdf_marking.h"
#include "pdf_section.h"

#include <glib/gi18n.h>
#include <string.h>

static void refuse_unreadable(struct mark_result *result, qpdf_data qpdf)
{
    qpdf_error error = qpdf_get_error(qpdf);

    if (qpdf_get_error_code(qpdf, error) == qpdf_e_password)
        mark_refuse(result, N_("it is locked with a password"), NULL);
    else
        mark_refuse(result, N_("it is damaged: its structure cannot be followed"),
                    qpdf_get_error_message_detail(qpdf, error));
}

qpdf_data pdf_open_quietly(const guint8 *bytes, gsize size, struct mark_result *result)
{
    qpdf_data qpdf = qpdf_init();

    qpdf_set_suppress_warnings(qpdf, QPDF_TRUE);
    qpdf_silence_errors(qpdf);
    /* A file whose table has to be guessed is not one to be trusted with more sections. */
    qpdf_set_attempt_recovery(qpdf, QPDF_FALSE);
    if ((qpdf_read_memory(qpdf, "document", (const char *)bytes, size, NULL) & QPDF_ERRORS) == 0)
        return qpdf;
    refuse_unreadable(result, qpdf);
    pdf_close_quietly(qpdf);
    return NULL;
}

/* An error nobody asked for would be printed at the end. */
void pdf_close_quietly(qpdf_data qpdf)
{
    if (qpdf_has_error(qpdf))
        qpdf_get_error(qpdf);
    qpdf_cleanup(&qpdf);
}

void pdf_note_change(struct pdf_marking *marking, qpdf_oh object)
{
    int number = qpdf_oh_get_object_id(marking->qpdf, object);

    if (number > 0 && number < marking->first_new)
        g_hash_table_insert(marking->changed, GINT_TO_POINTER(number),
                            GINT_TO_POINTER(qpdf_oh_get_generation(marking->qpdf, object)));
}

/* The length before our section, when that is the last one of the file: programs that save
 * after us may carry our key along. 0: it is not. */
static gsize length_before_ours(qpdf_data qpdf, const struct document *document)
{
    static const char word[] = "startxref";
    qpdf_oh key = qpdf_oh_get_key(qpdf, qpdf_get_trailer(qpdf), PDF_LENGTH_BEFORE);
    long long length = qpdf_oh_is_integer(qpdf, key) ? qpdf_oh_get_int_value(qpdf, key) : 0;

    if (length <= 0 || (gsize)length >= document->size)
        return 0;
    const guint8 *end = document->bytes + document->size;
    const guint8 *first =
        memmem(document->bytes + length, document->size - (gsize)length, word, strlen(word));
    const guint8 *second =
        first ? memmem(first + 1, (gsize)(end - first) - 1, word, strlen(word)) : NULL;
    return first && !second ? (gsize)length : 0;
}

static int compare_ids(const void *left, const void *right)
{
    const struct pdf_id *one = left, *other = right;

    return one->number < other->number ? -1 : one->number > other->number;
}

static GArray *list_objects(const struct pdf_marking *marking, int next)
{
    GArray *objects = g_array_new(FALSE, FALSE, sizeof(struct pdf_id));
    GHashTableIter iter;
    gpointer number, generation;

    g_hash_table_iter_init(&iter, marking->changed);
    while (g_hash_table_iter_next(&iter, &number, &generation)) {
        struct pdf_id id = {GPOINTER_TO_INT(number), GPOINTER_TO_INT(generation)};
        g_array_append_val(objects, id);
    }
    for (struct pdf_id id = {.number = marking->first_new}; id.number < next; id.number++)
        g_array_append_val(objects, id);
    g_array_sort(objects, compare_ids);
    return objects;
}

static void write_section(struct pdf_marking *marking, const struct pdf_end *end,
                          struct mark_edit *edit)
{
    qpdf_oh last = qpdf_make_indirect_object(marking->qpdf, qpdf_oh_new_null(marking->qpdf));
    int next = qpdf_oh_get_object_id(marking->qpdf, last);
    g_autoptr(GArray) objects = list_objects(marking, next);
    bool ends_line = marking->document->bytes[marking->size - 1] == '\n';

    pdf_write_section(marking->qpdf, marking->size, ends_line, end, objects, next, marking->info,
                      edit);
    if (qpdf_has_error(marking->qpdf))
        mark_fail(marking->result, N_("the label could not be written"),
                  qpdf_get_error_message_detail(marking->qpdf, qpdf_get_error(marking->qpdf)));
}

static void mark_objects(struct pdf_marking *marking, const struct pdf_end *end,
                         struct mark_edit *edit)
{
    pdf_look_at_standard(marking);
    pdf_mark_pages(marking);
    if (marking->result->state == MARK_MADE)
        pdf_write_metadata(marking);
    if (marking->result->state == MARK_MADE)
        write_section(marking, end, edit);
}

static void mark_part(const struct document *document, gsize size, const struct mark_label *label,
                      struct mark_edit *edit, struct mark_result *result)
{
    struct document part = *document;
    struct pdf_marking marking = {
        .document = &part, .label = label, .result = result, .size = size};
    struct pdf_end end;

    part.size = size;
    marking.qpdf = pdf_open_quietly(part.bytes, size, result);
    if (marking.qpdf == NULL)
        return;
    if (!pdf_find_end(part.bytes, size, &end))
        mark_refuse(result, N_("it is damaged: its structure cannot be followed"), "startxref");
    pdf_check(&marking);
    if (result->state == MARK_MADE) {
        marking.changed = g_hash_table_new(NULL, NULL);
        pdf_stamper_start(&marking.stamper, &part, label->width, label->height);
        mark_objects(&marking, &end, edit);
        pdf_stamper_end(&marking.stamper);
        g_hash_table_unref(marking.changed);
    }
    pdf_close_quietly(marking.qpdf);
}

static void mark(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result)
{
    qpdf_data qpdf = pdf_open_quietly(document->bytes, document->size, result);

    if (qpdf == NULL)
        return;
    gsize before = length_before_ours(qpdf, document);
    bool has_label = pdf_has_label(qpdf, label);
    result->level_before = pdf_label_level(qpdf);
    pdf_close_quietly(qpdf);
    if (has_label)
        result->state = MARK_ALREADY;
    else if (before > 0 && label->level == LEVEL_NONE)
        mark_edit_keep(edit, 0, before);
    else
        mark_part(document, before ? before : document->size, label, edit, result);
}

static const char *const types[] = {"pdf", NULL};

const struct mark_writer mark_pdf = {
    .name = "pdf",
    .place = N_("on each page, at the top right or the next blank place, and in the properties"),
    .types = types,
    .mark = mark,
    .compare = pdf_compare,
};
