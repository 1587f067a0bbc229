/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PDF files that must not be changed, or cannot be without harm.
 */
#include "pdf_marking.h"

#include <glib/gi18n.h>
#include <string.h>

#define FIELDS_MOST 20000U
#define DEPTH_MOST  32U

static bool has(struct pdf_marking *marking, qpdf_oh dictionary, const char *key)
{
    return qpdf_oh_is_dictionary(marking->qpdf, dictionary) &&
           qpdf_oh_has_key(marking->qpdf, dictionary, key) &&
           !qpdf_oh_is_null(marking->qpdf, qpdf_oh_get_key(marking->qpdf, dictionary, key));
}

/* ---- signatures (ISO 32000-1, 12.7.4.5 and 12.8) ---- */

static bool is_signed_field(struct pdf_marking *marking, qpdf_oh field, const char *inherited,
                            guint depth, guint *left);

static bool has_signed_kid(struct pdf_marking *marking, qpdf_oh list, const char *kind, guint depth,
                           guint *left)
{
    int count =
        qpdf_oh_is_array(marking->qpdf, list) ? qpdf_oh_get_array_n_items(marking->qpdf, list) : 0;

    for (int i = 0; i<count && * left> 0; i++)
        if (is_signed_field(marking, qpdf_oh_get_array_item(marking->qpdf, list, i), kind,
                            depth + 1, left))
            return true;
    return false;
}

static bool is_signed_field(struct pdf_marking *marking, qpdf_oh field, const char *inherited,
                            guint depth, guint *left)
{
    qpdf_data qpdf = marking->qpdf;

    if (depth > DEPTH_MOST || *left == 0 || !qpdf_oh_is_dictionary(qpdf, field))
        return false;
    --*left;
    qpdf_oh kind = qpdf_oh_get_key(qpdf, field, "/FT");
    g_autofree char *name =
        g_strdup(qpdf_oh_is_name(qpdf, kind) ? qpdf_oh_get_name(qpdf, kind) : inherited);
    if (strcmp(name, "/Sig") == 0 && has(marking, field, "/V"))
        return true;
    return has_signed_kid(marking, qpdf_oh_get_key(qpdf, field, "/Kids"), name, depth, left);
}

static void check_form(struct pdf_marking *marking, qpdf_oh root)
{
    qpdf_data qpdf = marking->qpdf;
    qpdf_oh form = qpdf_oh_get_key(qpdf, root, "/AcroForm");
    guint left = FIELDS_MOST;

    if (!qpdf_oh_is_dictionary(qpdf, form))
        return;
    if (has(marking, form, "/XFA"))
        mark_refuse(marking->result, N_("it is an XFA form, which shows other pages than it has"),
                    NULL);
    qpdf_oh flags = qpdf_oh_get_key(qpdf, form, "/SigFlags");
    bool flagged = qpdf_oh_is_integer(qpdf, flags) && (qpdf_oh_get_int_value(qpdf, flags) & 1);
    if (flagged || has_signed_kid(marking, qpdf_oh_get_key(qpdf, form, "/Fields"), "", 0, &left))
        mark_refuse(marking->result, N_("it is signed; any change would break the signature"),
                    NULL);
}

/* ---- the whole ---- */

static void check_structure(struct pdf_marking *marking, qpdf_oh root)
{
    qpdf_data qpdf = marking->qpdf;

    if (!qpdf_oh_is_dictionary(qpdf, root) ||
        !qpdf_oh_is_indirect(qpdf, qpdf_oh_get_key(qpdf, qpdf_get_trailer(qpdf), "/Root"))) {
        mark_refuse(marking->result, N_("it is damaged: its structure cannot be followed"),
                    "/Root");
        return;
    }
    /* Offsets are then counted from the header by some readers, from the start by others. */
    if (marking->size < 5 || memcmp(marking->document->bytes, "%PDF-", 5) != 0)
        mark_refuse(marking->result, N_("other bytes stand before its beginning"), NULL);
}

void pdf_check(struct pdf_marking *marking)
{
    qpdf_oh root = qpdf_get_root(marking->qpdf);

    if (qpdf_is_encrypted(marking->qpdf)) {
        mark_refuse(marking->result, N_("it is encrypted: its rights were set on purpose"), NULL);
        return;
    }
    check_structure(marking, root);
    if (marking->result->state != MARK_MADE)
        return;
    if (has(marking, root, "/Perms"))
        mark_refuse(marking->result,
                    N_("it is certified, or carries usage rights that a change breaks"), NULL);
    if (has(marking, root, "/DSS"))
        mark_refuse(marking->result, N_("it is signed; any change would break the signature"),
                    NULL);
    check_form(marking, root);
}
