/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Our label in a PDF's document information and XMP.
 */
#include "mark_xmp.h"
#include "pdf_marking.h"

#include <stdlib.h>
#include <string.h>

static qpdf_oh info_of(qpdf_data qpdf)
{
    return qpdf_oh_get_key(qpdf, qpdf_get_trailer(qpdf), "/Info");
}

/* A text of Info; NULL when there is none. The caller frees. */
static char *info_text(qpdf_data qpdf, const char *name)
{
    g_autofree char *key = g_strconcat("/", name, NULL);
    qpdf_oh info = info_of(qpdf);

    if (!qpdf_oh_is_dictionary(qpdf, info))
        return NULL;
    qpdf_oh value = qpdf_oh_get_key(qpdf, info, key);
    return qpdf_oh_is_string(qpdf, value) ? g_strdup(qpdf_oh_get_utf8_value(qpdf, value)) : NULL;
}

int pdf_label_level(qpdf_data qpdf)
{
    g_autofree char *level = info_text(qpdf, MARK_LEVEL);

    return mark_level_of(level);
}

bool pdf_has_label(qpdf_data qpdf, const struct mark_label *label)
{
    g_autofree char *text = info_text(qpdf, MARK_TEXT);
    g_autofree char *wanted = mark_label_text(label);
    int level = pdf_label_level(qpdf);

    return level == label->level && (level == LEVEL_NONE || g_strcmp0(text, wanted) == 0);
}

/* ---- Info ---- */

static void set(struct pdf_marking *marking, const char *name, const char *value)
{
    g_autofree char *key = g_strconcat("/", name, NULL);

    qpdf_oh_replace_key(marking->qpdf, marking->info, key,
                        qpdf_oh_new_unicode_string(marking->qpdf, value));
}

static void set_sensitivity(const char *name, const char *value, void *marking)
{
    set(marking, name, value);
}

static void remove_ours(struct pdf_marking *marking)
{
    static const char *const keys[] = {"/" MARK_LEVEL, "/" MARK_NAME, "/" MARK_TEXT, "/" MARK_DATE};

    for (guint i = 0; i < G_N_ELEMENTS(keys); i++)
        qpdf_oh_remove_key(marking->qpdf, marking->info, keys[i]);
}

static void write_info(struct pdf_marking *marking)
{
    const struct mark_label *label = marking->label;
    char level[] = {(char)('0' + label->level), '\0'};

    marking->info = info_of(marking->qpdf);
    if (!qpdf_oh_is_dictionary(marking->qpdf, marking->info) ||
        !qpdf_oh_is_indirect(marking->qpdf, marking->info))
        marking->info = qpdf_make_indirect_object(
            marking->qpdf, pdf_copy_dictionary(marking->qpdf, marking->info));
    else
        pdf_note_change(marking, marking->info);
    remove_ours(marking);
    if (label->level == LEVEL_NONE)
        return;
    g_autofree char *text = mark_label_text(label);
    set(marking, MARK_LEVEL, level);
    set(marking, MARK_NAME, label->name);
    set(marking, MARK_TEXT, text);
    set(marking, MARK_DATE, label->date);
    mark_each_sensitivity(label, set_sensitivity, marking);
}

/* ---- XMP ---- */

/* The packet unpacked; NULL when there is none. The caller frees with free(). */
static unsigned char *load_packet(qpdf_data qpdf, size_t *size)
{
    qpdf_oh stream = qpdf_oh_get_key(qpdf, qpdf_get_root(qpdf), "/Metadata");
    unsigned char *bytes = NULL;
    QPDF_BOOL filtered = QPDF_FALSE;

    *size = 0;
    if (!qpdf_oh_is_stream(qpdf, stream))
        return NULL;
    if (qpdf_oh_get_stream_data(qpdf, stream, qpdf_dl_all, &filtered, &bytes, size) & QPDF_ERRORS)
        return NULL;
    return bytes;
}

static void put_packet(struct pdf_marking *marking, const char *packet)
{
    qpdf_data qpdf = marking->qpdf;
    qpdf_oh root = qpdf_get_root(qpdf);
    qpdf_oh stream = qpdf_oh_get_key(qpdf, root, "/Metadata");

    if (*packet == '\0') {
        qpdf_oh_remove_key(qpdf, root, "/Metadata");
        pdf_note_change(marking, root);
        return;
    }
    if (qpdf_oh_is_stream(qpdf, stream)) {
        pdf_note_change(marking, stream);
    } else {
        stream = qpdf_oh_new_stream(qpdf);
        qpdf_oh dictionary = qpdf_oh_get_dict(qpdf, stream);
        qpdf_oh_replace_key(qpdf, dictionary, "/Type", qpdf_oh_new_name(qpdf, "/Metadata"));
        qpdf_oh_replace_key(qpdf, dictionary, "/Subtype", qpdf_oh_new_name(qpdf, "/XML"));
        qpdf_oh_replace_key(qpdf, root, "/Metadata", stream);
        pdf_note_change(marking, root);
    }
    qpdf_oh_replace_stream_data(qpdf, stream, (const unsigned char *)packet, strlen(packet),
                                qpdf_oh_new_null(qpdf), qpdf_oh_new_null(qpdf));
}

static void write_xmp(struct pdf_marking *marking)
{
    size_t size;
    unsigned char *old = load_packet(marking->qpdf, &size);
    bool nothing_to_do = marking->is_pdfa || (old == NULL && marking->label->level == LEVEL_NONE);
    g_autofree char *packet =
        nothing_to_do ? NULL : mark_xmp_merge((const char *)old, size, marking->label);

    if (packet)
        put_packet(marking, packet);
    free(old);
}

void pdf_write_metadata(struct pdf_marking *marking)
{
    write_info(marking);
    write_xmp(marking);
}

/* ---- PDF/A ---- */

static bool has_rgb_profile(qpdf_data qpdf)
{
    qpdf_oh intents = qpdf_oh_get_key(qpdf, qpdf_get_root(qpdf), "/OutputIntents");
    int count = qpdf_oh_is_array(qpdf, intents) ? qpdf_oh_get_array_n_items(qpdf, intents) : 0;

    for (int i = 0; i < count; i++) {
        qpdf_oh intent = qpdf_oh_get_array_item(qpdf, intents, i);
        if (!qpdf_oh_is_dictionary(qpdf, intent))
            continue;
        qpdf_oh profile = qpdf_oh_get_key(qpdf, intent, "/DestOutputProfile");
        if (!qpdf_oh_is_stream(qpdf, profile))
            continue;
        qpdf_oh colours = qpdf_oh_get_key(qpdf, qpdf_oh_get_dict(qpdf, profile), "/N");
        if (qpdf_oh_is_integer(qpdf, colours) && qpdf_oh_get_int_value(qpdf, colours) == 3)
            return true;
    }
    return false;
}

void pdf_look_at_standard(struct pdf_marking *marking)
{
    size_t size;
    unsigned char *packet = load_packet(marking->qpdf, &size);

    marking->is_pdfa = packet && mark_xmp_is_pdfa((const char *)packet, size);
    marking->needs_grey = marking->is_pdfa && !has_rgb_profile(marking->qpdf);
    free(packet);
}
