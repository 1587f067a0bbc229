/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Office documents: the label in headers, page headers and on masters, and among the
 * properties. Parts that need no change keep every byte, macros among them.
 */
#include "ooxml.h"

#include <glib/gi18n.h>
#include <string.h>

static void ignore_document(struct sink *sink, const struct document *document)
{
    (void)sink;
    (void)document;
}

static void ignore_segment(struct sink *sink, const struct segment *segment)
{
    (void)sink;
    (void)segment;
}

static void ignore_end(struct sink *sink, const struct document *document,
                       const struct reading *reading)
{
    (void)sink;
    (void)document;
    (void)reading;
}

static struct sink nowhere = {ignore_document, ignore_segment, ignore_end, NULL};

/* ---- what it is ---- */

enum ooxml_kind { KIND_UNKNOWN, KIND_WORD, KIND_SHEETS, KIND_SLIDES, KIND_STRICT };

/* By the namespace of the main part's root (ECMA-376 part 1, and part 4 for the usual ones). */
static enum ooxml_kind kind_of(struct ooxml *ooxml)
{
    static const struct {
        const char *space;
        enum ooxml_kind kind;
    } spaces[] = {
        {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", KIND_WORD},
        {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", KIND_SHEETS},
        {"http://schemas.openxmlformats.org/presentationml/2006/main", KIND_SLIDES},
    };
    static const char *const none[] = {NULL};
    enum ooxml_kind kind = KIND_UNKNOWN;
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, ooxml->main, none, &xml)) {
        const char *space = xml_root(&xml)->space;
        for (guint i = 0; i < G_N_ELEMENTS(spaces); i++)
            if (strcmp(space, spaces[i].space) == 0)
                kind = spaces[i].kind;
        if (g_str_has_prefix(space, "http://purl.oclc.org/ooxml/"))
            kind = KIND_STRICT;
    }
    xml_clear(&xml);
    return kind;
}

/* The package's relationship of that kind; NULL. The caller frees. */
static char *package_target(struct ooxml *ooxml, const char *ending)
{
    static const char *const wanted[] = {"Relationship", NULL};
    char *target = NULL;
    struct xml xml;

    if (package_edit_parse(&ooxml->edit, "_rels/.rels", wanted, &xml))
        for (guint i = 1; target == NULL && i < xml.elements->len; i++) {
            const char *type = xml_attribute(xml_at(&xml, i), "Type");
            const char *name = xml_attribute(xml_at(&xml, i), "Target");
            if (type && name && g_str_has_suffix(type, ending))
                target = g_strdup(name + (*name == '/'));
        }
    xml_clear(&xml);
    return target;
}

/* ---- what must not be changed ---- */

static void check_package(struct ooxml *ooxml)
{
    for (guint i = 0; i < zip_edit_count(ooxml->edit.zip); i++) {
        const char *name = zip_edit_name(ooxml->edit.zip, i);
        if (g_ascii_strncasecmp(name, "_xmlsignatures/", 15) == 0)
            mark_refuse(ooxml->edit.result,
                        N_("it is signed; any change would break the signature"), NULL);
        if (g_ascii_strcasecmp(name, "EncryptedPackage") == 0)
            mark_refuse(ooxml->edit.result, N_("it is encrypted: its rights were set on purpose"),
                        NULL);
    }
}

/* ---- the whole ---- */

static void mark_kind(struct ooxml *ooxml)
{
    switch (kind_of(ooxml)) {
    case KIND_WORD:
        ooxml_mark_word(ooxml);
        break;
    case KIND_SHEETS:
        ooxml_mark_sheets(ooxml);
        break;
    case KIND_SLIDES:
        ooxml_mark_slides(ooxml);
        break;
    case KIND_STRICT:
        mark_refuse(ooxml->edit.result, N_("it is in the strict variant of its format"), NULL);
        break;
    default:
        mark_refuse(ooxml->edit.result, N_("there is no way to put a label into such a file"),
                    NULL);
    }
}

static void mark_package(struct ooxml *ooxml, struct mark_edit *edit)
{
    ooxml->main = package_target(ooxml, "/officeDocument");
    if (ooxml->main == NULL) {
        mark_refuse(ooxml->edit.result, N_("it is damaged: a part of it cannot be read"),
                    "officeDocument");
        return;
    }
    ooxml->edit.result->level_before = ooxml_read_label(ooxml);
    if (package_edit_is_already(&ooxml->edit, ooxml->old_text)) {
        if (ooxml->edit.result->state == MARK_MADE)
            ooxml->edit.result->state = MARK_ALREADY;
        return;
    }
    mark_kind(ooxml);
    ooxml_write_properties(ooxml);
    if (ooxml->edit.result->state == MARK_MADE)
        package_edit_write(&ooxml->edit, edit);
}

static void mark(const struct document *document, const struct mark_label *label,
                 struct mark_edit *edit, struct mark_result *result)
{
    struct ooxml ooxml = {0};

    if (!opc_open(&ooxml.opc, document, &nowhere, &ooxml.reading)) {
        mark_refuse(result, ooxml.reading.reason, ooxml.reading.detail);
        reading_clear(&ooxml.reading);
        return;
    }
    if (package_edit_open(&ooxml.edit, document, ooxml.opc.package, label, result))
        check_package(&ooxml);
    if (result->state == MARK_MADE)
        mark_package(&ooxml, edit);
    package_edit_close(&ooxml.edit);
    opc_close(&ooxml.opc);
    reading_clear(&ooxml.reading);
    g_free(ooxml.main);
    g_free(ooxml.old_text);
}

static const char *const types[] = {"docx", "xlsx", "pptx", NULL};

const struct mark_writer mark_ooxml = {
    .name = "ooxml",
    .place = N_("in all page headers or on all slides, and in the properties"),
    .types = types,
    .mark = mark,
};
