/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Edits a workbook as libxlsxwriter wrote it, cell by cell, like somebody who fills it in.
 * Cells keep their styles; texts stand inline.
 */
#ifndef MARUHI_TESTS_WORKBOOK_EDITOR_H
#define MARUHI_TESTS_WORKBOOK_EDITOR_H

#include <glib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include <cmocka.h>

/* The parts of a package in memory: name → text. */
struct editor {
    GHashTable *parts;
};

static inline void editor_open(struct editor *editor, const char *path)
{
    int problem = 0;
    zip_t *archive = zip_open(path, ZIP_RDONLY, &problem);

    assert_non_null(archive);
    editor->parts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); i++) {
        zip_stat_t status;
        assert_int_equal(zip_stat_index(archive, (zip_uint64_t)i, 0, &status), 0);
        char *text = g_malloc0(status.size + 1);
        zip_file_t *file = zip_fopen_index(archive, (zip_uint64_t)i, 0);
        assert_int_equal(zip_fread(file, text, status.size), status.size);
        zip_fclose(file);
        g_hash_table_insert(editor->parts, g_strdup(status.name), text);
    }
    zip_discard(archive);
}

static inline void editor_save(struct editor *editor, const char *path)
{
    int problem = 0;
    zip_t *archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &problem);
    GHashTableIter iter;
    gpointer name, text;

    assert_non_null(archive);
    g_hash_table_iter_init(&iter, editor->parts);
    while (g_hash_table_iter_next(&iter, &name, &text)) {
        zip_source_t *source = zip_source_buffer(archive, text, strlen(text), 0);
        assert_true(zip_file_add(archive, name, source, ZIP_FL_OVERWRITE) >= 0);
    }
    assert_int_equal(zip_close(archive), 0);
}

static inline void editor_clear(struct editor *editor)
{
    g_hash_table_unref(editor->parts);
}

static inline void editor_put(struct editor *editor, const char *part, char *text)
{
    g_hash_table_replace(editor->parts, g_strdup(part), text);
}

/* Replaces the first occurrence in a part. */
static inline void editor_replace(struct editor *editor, const char *part, const char *from,
                                  const char *to)
{
    const char *text = g_hash_table_lookup(editor->parts, part);
    const char *at = strstr(text, from);

    if (at == NULL) {
        fail_msg("%s is not in %s", from, part);
        return;
    }
    g_autofree char *head = g_strndup(text, (gsize)(at - text));
    editor_put(editor, part, g_strconcat(head, to, at + strlen(from), NULL));
}

/* "J5" of the cell to the right of others by the title of its column: the row that holds `id`,
 * the column whose title that is. The caller frees. */
static inline char *editor_find(struct editor *editor, const char *part, const char *id,
                                const char *title)
{
    const char *text = g_hash_table_lookup(editor->parts, part);
    g_autofree char *title_cell = g_strdup_printf("<t>%s</t>", title);
    g_autofree char *id_cell = g_strdup_printf("<t>%s</t>", id);
    const char *heading = strstr(text, title_cell), *line = strstr(text, id_cell);

    if (heading == NULL || line == NULL) {
        fail_msg("%s or %s is not in %s", title, id, part);
        return NULL;
    }
    while (strncmp(heading, "<c r=\"", 6) != 0)
        heading--;
    while (strncmp(line, "<row r=\"", 8) != 0)
        line--;
    g_autofree char *column =
        g_strndup(heading + 6, strspn(heading + 6, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"));
    return g_strdup_printf("%s%d", column, atoi(line + 8));
}

/* Sets what a cell holds: its inner XML and its type ("inlineStr", "n", "e"). */
static inline void editor_set_raw(struct editor *editor, const char *part, const char *cell,
                                  const char *type, const char *inner)
{
    const char *text = g_hash_table_lookup(editor->parts, part);
    g_autofree char *start = g_strdup_printf("<c r=\"%s\"", cell);
    const char *at = strstr(text, start);

    if (at == NULL) {
        fail_msg("there is no cell %s in %s", cell, part);
        return;
    }
    const char *end = strchr(at, '>');
    const char *behind = end[-1] == '/' ? end + 1 : strstr(at, "</c>") + 4;
    const char *style = strstr(at, " s=\"");
    g_autofree char *kept =
        style && style < end ? g_strndup(style, strcspn(style + 4, "\"") + 5) : g_strdup("");
    g_autofree char *head = g_strndup(text, (gsize)(at - text));
    editor_put(editor, part,
               g_strconcat(head, start, kept, " t=\"", type, "\">", inner, "</c>", behind, NULL));
}

static inline void editor_set(struct editor *editor, const char *part, const char *id,
                              const char *title, const char *value)
{
    g_autofree char *cell = editor_find(editor, part, id, title);
    g_autofree char *escaped = g_markup_escape_text(value, -1);
    g_autofree char *inner = g_strdup_printf("<is><t>%s</t></is>", escaped);

    editor_set_raw(editor, part, cell, "inlineStr", inner);
}

#endif
