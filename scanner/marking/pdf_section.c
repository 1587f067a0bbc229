/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pdf_section.h"

#include <stdlib.h>
#include <string.h>

/* Readers look for it in the last kilobyte; some files have a little more behind it. */
#define END_MOST 4096U

static const guint8 *find_last(const guint8 *bytes, gsize size, const char *word)
{
    gsize length = strlen(word);

    for (gsize at = size >= length ? size - length + 1 : 0; at > 0; at--)
        if (memcmp(bytes + at - 1, word, length) == 0)
            return bytes + at - 1;
    return NULL;
}

static gsize skip_blanks(const guint8 *bytes, gsize size, gsize at)
{
    while (at < size && strchr(" \t\r\n\f", bytes[at]) != NULL)
        at++;
    return at;
}

bool pdf_find_end(const guint8 *bytes, gsize size, struct pdf_end *end)
{
    gsize tail = MIN(size, END_MOST);
    const guint8 *word = find_last(bytes + size - tail, tail, "startxref");
    char digits[24] = {0};

    if (word == NULL)
        return false;
    gsize at = skip_blanks(bytes, size, (gsize)(word - bytes) + strlen("startxref"));
    for (guint i = 0; i + 1 < sizeof digits && at < size && g_ascii_isdigit(bytes[at]); i++)
        digits[i] = (char)bytes[at++];
    end->section = g_ascii_strtoull(digits, NULL, 10);
    if (digits[0] == '\0' || end->section >= size)
        return false;
    at = skip_blanks(bytes, size, (gsize)end->section);
    end->is_stream = !(size - at > 4 && memcmp(bytes + at, "xref", 4) == 0);
    return !end->is_stream || g_ascii_isdigit(bytes[at]);
}

/* ---- objects ---- */

struct section {
    qpdf_data qpdf;
    struct mark_edit *edit;
    guint64 start;   /* of the fresh bytes within the new file */
    GArray *objects; /* struct pdf_id */
    GArray *offsets; /* guint64, parallel */
};

static guint64 section_here(const struct section *section)
{
    return section->start + section->edit->fresh->len;
}

static void add_stream(struct section *section, qpdf_oh stream)
{
    qpdf_oh dictionary = qpdf_oh_get_dict(section->qpdf, stream);
    unsigned char *bytes = NULL;
    size_t length = 0;
    QPDF_BOOL filtered = QPDF_FALSE;

    qpdf_oh_get_stream_data(section->qpdf, stream, qpdf_dl_none, &filtered, &bytes, &length);
    qpdf_oh_replace_key(section->qpdf, dictionary, "/Length",
                        qpdf_oh_new_integer(section->qpdf, (long long)length));
    mark_edit_add_text(section->edit, qpdf_oh_unparse_resolved(section->qpdf, dictionary));
    mark_edit_add_text(section->edit, "\nstream\n");
    mark_edit_add(section->edit, bytes, length);
    mark_edit_add_text(section->edit, "\nendstream");
    free(bytes);
}

static void add_object(struct section *section, const struct pdf_id *id)
{
    qpdf_oh object = qpdf_get_object_by_id(section->qpdf, id->number, id->generation);
    g_autofree char *head = g_strdup_printf("%d %d obj\n", id->number, id->generation);
    guint64 offset = section_here(section);

    g_array_append_val(section->offsets, offset);
    mark_edit_add_text(section->edit, head);
    if (qpdf_oh_is_stream(section->qpdf, object))
        add_stream(section, object);
    else
        mark_edit_add_text(section->edit, qpdf_oh_unparse_resolved(section->qpdf, object));
    mark_edit_add_text(section->edit, "\nendobj\n");
}

/* ---- the cross-reference section ---- */

/* Numbers in a row make a subsection. */
static guint count_run(const GArray *objects, guint first)
{
    guint count = 1;

    while (first + count < objects->len &&
           g_array_index(objects, struct pdf_id, first + count).number ==
               g_array_index(objects, struct pdf_id, first).number + (int)count)
        count++;
    return count;
}

/* What every trailer has, and the length before, by which we know our section. */
static char *trailer_entries(const struct section *section, const struct pdf_end *end, int size,
                             gsize length_before, qpdf_oh info)
{
    qpdf_data qpdf = section->qpdf;
    qpdf_oh trailer = qpdf_get_trailer(qpdf);
    qpdf_oh ids = qpdf_oh_get_key(qpdf, trailer, "/ID");
    GString *entries = g_string_new(NULL);

    g_string_append_printf(entries, "/Size %d /Prev %" G_GUINT64_FORMAT, size, end->section);
    g_string_append_printf(entries, " /Root %s",
                           qpdf_oh_unparse(qpdf, qpdf_oh_get_key(qpdf, trailer, "/Root")));
    g_string_append_printf(entries, " /Info %s", qpdf_oh_unparse(qpdf, info));
    g_string_append_printf(entries, " " PDF_LENGTH_BEFORE " %" G_GSIZE_FORMAT, length_before);
    if (qpdf_oh_is_array(qpdf, ids) && qpdf_oh_get_array_n_items(qpdf, ids) == 2) {
        g_autofree char *fresh = g_compute_checksum_for_data(
            G_CHECKSUM_MD5, section->edit->fresh->data, section->edit->fresh->len);
        g_string_append_printf(entries, " /ID [%s <%s>]",
                               qpdf_oh_unparse_binary(qpdf, qpdf_oh_get_array_item(qpdf, ids, 0)),
                               fresh);
    }
    return g_string_free(entries, FALSE);
}

static void add_table(struct section *section, const char *trailer)
{
    GString *table = g_string_new("xref\n");

    for (guint i = 0; i < section->objects->len;) {
        guint run = count_run(section->objects, i);
        g_string_append_printf(table, "%d %u\n",
                               g_array_index(section->objects, struct pdf_id, i).number, run);
        for (guint end = i + run; i < end; i++)
            g_string_append_printf(table, "%010" G_GUINT64_FORMAT " %05d n \n",
                                   g_array_index(section->offsets, guint64, i),
                                   g_array_index(section->objects, struct pdf_id, i).generation);
    }
    g_string_append_printf(table, "trailer\n<< %s >>\n", trailer);
    mark_edit_add(section->edit, table->str, table->len);
    g_string_free(table, TRUE);
}

/* Type 1, offset in five bytes, generation in two. */
static void add_entry(GByteArray *entries, guint64 offset, int generation)
{
    guint8 entry[8] = {1,
                       (guint8)(offset >> 32),
                       (guint8)(offset >> 24),
                       (guint8)(offset >> 16),
                       (guint8)(offset >> 8),
                       (guint8)offset,
                       (guint8)((guint)generation >> 8),
                       (guint8)generation};

    g_byte_array_append(entries, entry, sizeof entry);
}

/* The last of the objects is the section itself. */
static void add_section_stream(struct section *section, const char *trailer)
{
    g_autoptr(GByteArray) entries = g_byte_array_new();
    g_autoptr(GString) index = g_string_new(NULL);
    const struct pdf_id *self =
        &g_array_index(section->objects, struct pdf_id, section->objects->len - 1);

    for (guint i = 0; i < section->objects->len;) {
        guint run = count_run(section->objects, i);
        g_string_append_printf(index, "%d %u ",
                               g_array_index(section->objects, struct pdf_id, i).number, run);
        for (guint end = i + run; i < end; i++)
            add_entry(entries, g_array_index(section->offsets, guint64, i),
                      g_array_index(section->objects, struct pdf_id, i).generation);
    }
    g_autofree char *head = g_strdup_printf(
        "%d 0 obj\n<< /Type /XRef /W [1 5 2] /Index [%s] %s /Length %u >>\nstream\n", self->number,
        index->str, trailer, entries->len);
    mark_edit_add_text(section->edit, head);
    mark_edit_add(section->edit, entries->data, entries->len);
    mark_edit_add_text(section->edit, "\nendstream\nendobj\n");
}

void pdf_write_section(qpdf_data qpdf, gsize size, bool ends_line, const struct pdf_end *end,
                       const GArray *objects, int next, qpdf_oh info, struct mark_edit *edit)
{
    struct section section = {
        .qpdf = qpdf,
        .edit = edit,
        .start = size,
        .objects = g_array_copy((GArray *)objects),
        .offsets = g_array_new(FALSE, FALSE, sizeof(guint64)),
    };
    const struct pdf_id self = {.number = next};

    mark_edit_keep(edit, 0, size);
    if (!ends_line)
        mark_edit_add_text(edit, "\n");
    for (guint i = 0; i < objects->len; i++)
        add_object(&section, &g_array_index(objects, struct pdf_id, i));
    guint64 here = section_here(&section);
    if (end->is_stream) {
        g_array_append_val(section.objects, self);
        g_array_append_val(section.offsets, here);
    }
    g_autofree char *trailer =
        trailer_entries(&section, end, next + (end->is_stream ? 1 : 0), size, info);
    if (end->is_stream)
        add_section_stream(&section, trailer);
    else
        add_table(&section, trailer);
    g_autofree char *last = g_strdup_printf("startxref\n%" G_GUINT64_FORMAT "\n%%%%EOF\n", here);
    mark_edit_add_text(edit, last);
    g_array_unref(section.objects);
    g_array_unref(section.offsets);
}
