/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OLE compound files: encrypted Office packages are locked; of the older formats the
 * properties and the files embedded in them are read.
 */
#include "encoding.h"
#include "extractor.h"
#include "ole_names.h"

#include <glib/gi18n.h>
#include <gsf/gsf-doc-meta-data.h>
#include <gsf/gsf-docprop-vector.h>
#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-msole-utils.h>
#include <gsf/gsf-utils.h>
#include <string.h>

#define STREAM_MOST (G_GINT64_CONSTANT(128) << 20)

static const char *const names[] = {
    "EncryptedPackage",
    "WordDocument",
    "Workbook",
    "Book",
    "PowerPoint Document",
    "__properties_version1.0",
    "VisioDocument",
    "\011DRM*",
    "Equation Native",
};
enum {
    HAS_PACKAGE = 1 << 0,
    HAS_WORD = 1 << 1,
    HAS_WORKBOOK = 1 << 2,
    HAS_BOOK = 1 << 3,
    HAS_SLIDES = 1 << 4,
    HAS_MESSAGE = 1 << 5,
    HAS_VISIO = 1 << 6,
    HAS_RIGHTS = 1 << 7,
    HAS_EQUATION = 1 << 8,
    HAS_TEXT_OF_ITS_OWN = HAS_WORD | HAS_WORKBOOK | HAS_BOOK | HAS_SLIDES | HAS_MESSAGE | HAS_VISIO,
};

static guint32 contents_of(const struct document *document)
{
    return ole_lists(document, names, G_N_ELEMENTS(names));
}

static void stay_silent(const char *domain, GLogLevelFlags level, const char *message,
                        gpointer user)
{
    (void)domain, (void)level, (void)message, (void)user;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    gsf_init();
    g_log_set_handler("libgsf:msole", G_LOG_LEVEL_MASK, stay_silent, NULL);
    /* It also warns in nobody's name. */
    g_log_set_handler(NULL, G_LOG_LEVEL_MASK, stay_silent, NULL);
}

static GsfInfile *open_infile(const struct document *document, struct reading *reading)
{
    static bool warm;
    g_autoptr(GError) error = NULL;

    if (!warm)
        warm_up(document->pass);
    warm = true;
    GsfInput *memory = gsf_input_memory_new(document->bytes, (gsf_off_t)document->size, FALSE);
    GsfInfile *infile = gsf_infile_msole_new(memory, &error);
    g_object_unref(memory);
    if (infile == NULL)
        reading_worsen(reading, OUTCOME_DAMAGED, N_("the compound file's directory is damaged"),
                       error ? error->message : NULL);
    return infile;
}

struct giver {
    const struct document *document;
    struct sink *sink;
};

static void give_value(const struct giver *giver, const char *name, const GValue *value)
{
    bool label = g_ascii_strncasecmp(name, "MSIP_Label_", 11) == 0;

    if (G_VALUE_HOLDS_STRING(value))
        document_give_text(giver->document, giver->sink, NULL, label ? TEXT_LABEL : TEXT_PROPERTY,
                           name, g_value_get_string(value));
}

/* "dc:title" is "title". Keywords may be a list. */
static void give_property(gpointer key, gpointer property, gpointer user)
{
    const char *colon = strchr(key, ':');
    const char *name = colon ? colon + 1 : key;
    const GValue *value = gsf_doc_prop_get_val(property);

    if (value == NULL || strcmp(name, "heading-pairs") == 0 || strcmp(name, "document-parts") == 0)
        return;
    if (!VAL_IS_GSF_DOCPROP_VECTOR(value)) {
        give_value(user, name, value);
        return;
    }
    /* What its header recommends instead, the library does not export. */
    G_GNUC_BEGIN_IGNORE_DEPRECATIONS
    const GValueArray *list = gsf_value_get_docprop_varray(value);
    G_GNUC_END_IGNORE_DEPRECATIONS
    for (guint i = 0; list && i < list->n_values; i++)
        give_value(user, name, &list->values[i]);
}

static void read_property_stream(const struct document *document, struct sink *sink,
                                 GsfInfile *infile, const char *name)
{
    GsfInput *stream = gsf_infile_child_by_name(infile, name);
    struct giver giver = {document, sink};

    if (stream == NULL)
        return;
    if (gsf_input_size(stream) <= 4 << 20) {
        GsfDocMetaData *properties = gsf_doc_meta_data_new();
        GError *error = gsf_doc_meta_data_read_from_msole(properties, stream);
        g_clear_error(&error);
        gsf_doc_meta_data_foreach(properties, give_property, &giver);
        g_object_unref(properties);
    }
    g_object_unref(stream);
}

static void read_properties(const struct document *document, struct sink *sink, GsfInfile *infile)
{
    read_property_stream(document, sink, infile, "\005SummaryInformation");
    read_property_stream(document, sink, infile, "\005DocumentSummaryInformation");
}

/* NULL: not there, too big, or cut short. The caller frees. */
static guint8 *load_stream(const struct document *document, GsfInfile *infile, const char *name,
                           gsize *size)
{
    GsfInput *stream = gsf_infile_child_by_name(infile, name);
    guint8 *bytes = NULL;

    if (stream == NULL)
        return NULL;
    gsf_off_t length = gsf_input_size(stream);
    if (length > 0 && length <= STREAM_MOST && (guint64)length <= document->size &&
        budget_spend(document->budget, BUDGET_UNPACKED, (guint64)length)) {
        bytes = g_malloc((gsize)length);
        *size = (gsize)length;
        if (gsf_input_read(stream, (gsize)length, bytes) == NULL)
            g_clear_pointer(&bytes, g_free);
    }
    g_object_unref(stream);
    return bytes;
}

static guint32 read_32(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

/* What the packager wrapped: size, two bytes, label, path, eight bytes, path, size, bytes
 * (MS-OLEDS 2.3.6 and practice). */
static bool unwrap_native(const guint8 *bytes, gsize size, gsize *start, gsize *length,
                          const char **label)
{
    gsize at = 6;

    for (guint string = 0; string < 2; string++) {
        const guint8 *end = at < size ? memchr(bytes + at, 0, size - at) : NULL;
        if (end == NULL)
            return false;
        if (string == 0)
            *label = (const char *)bytes + at;
        at = (gsize)(end - bytes) + 1;
    }
    if (at + 8 > size)
        return false;
    guint32 path = read_32(bytes + at + 4);
    at += 8;
    if (path > size - at || size - at - path < 4)
        return false;
    at += path;
    *length = read_32(bytes + at);
    *start = at + 4;
    return *length > 0 && *length <= size - *start;
}

static bool read_native(const struct document *document, struct sink *sink, GsfInfile *infile)
{
    gsize size = 0;
    gsize start = 0;
    gsize length = 0;
    const char *label = NULL;
    guint8 *native = load_stream(document, infile, "\001Ole10Native", &size);
    bool found = native && unwrap_native(native, size, &start, &length, &label);

    if (found) {
        g_autofree char *name = encoding_decode_name(label, strlen(label));
        found = document_read_member(document, sink, *name ? name : "Ole10Native", 0,
                                     native + start, length);
    }
    g_free(native);
    return found;
}

/* True when a file was found and read. */
static bool read_embedded(const struct document *document, struct sink *sink, GsfInfile *infile)
{
    static const char *const streams[] = {"Package", "CONTENTS"};
    bool found = read_native(document, sink, infile);

    for (guint i = 0; i < G_N_ELEMENTS(streams); i++) {
        gsize size = 0;
        guint8 *bytes = load_stream(document, infile, streams[i], &size);
        found |= bytes && document_read_member(document, sink, streams[i], 0, bytes, size);
        g_free(bytes);
    }
    return found;
}

static void read_locked(const struct document *document, struct sink *sink, struct reading *reading)
{
    GsfInfile *infile = open_infile(document, reading);

    if (infile) {
        read_properties(document, sink, infile);
        g_object_unref(infile);
    }
    reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
}

/* The encryption flag of the file information block (MS-DOC 2.5.2). */
static bool word_is_locked(GsfInfile *infile)
{
    GsfInput *stream = gsf_infile_child_by_name(infile, "WordDocument");
    guint8 head[12];
    bool locked = stream && gsf_input_read(stream, sizeof head, head) && (head[11] & 1);

    g_clear_object(&stream);
    return locked;
}

/* A FILEPASS record stands right behind the first BOF (MS-XLS 2.4.117). */
static bool workbook_is_locked(GsfInfile *infile)
{
    static const char *const streams[] = {"Workbook", "Book"};
    bool locked = false;

    for (guint i = 0; i < G_N_ELEMENTS(streams) && !locked; i++) {
        GsfInput *stream = gsf_infile_child_by_name(infile, streams[i]);
        guint8 head[512];
        gsize size = stream ? (gsize)MIN(gsf_input_size(stream), (gsf_off_t)sizeof head) : 0;
        bool read = size > 4 && gsf_input_read(stream, size, head);
        for (gsize at = 0; read && at + 4 <= size && !locked;) {
            locked = head[at] == 0x2F && head[at + 1] == 0;
            at += 4 + ((gsize)head[at + 2] | (gsize)head[at + 3] << 8);
        }
        g_clear_object(&stream);
    }
    return locked;
}

/* The current user's token says so (MS-PPT 2.3.2). */
static bool slides_are_locked(GsfInfile *infile)
{
    GsfInput *stream = gsf_infile_child_by_name(infile, "Current User");
    guint8 head[16];
    bool locked =
        stream && gsf_input_read(stream, sizeof head, head) && read_32(head + 12) == 0xF3D1C4DFU;

    g_clear_object(&stream);
    return locked;
}

static void read_old(const struct document *document, struct sink *sink, struct reading *reading)
{
    guint32 contents = contents_of(document);
    GsfInfile *infile = open_infile(document, reading);

    if (infile == NULL)
        return;
    read_properties(document, sink, infile);
    bool wrapper = read_embedded(document, sink, infile) || (contents & HAS_EQUATION);
    if (word_is_locked(infile) || workbook_is_locked(infile) || slides_are_locked(infile))
        reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
    if (contents & HAS_RIGHTS)
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
    g_object_unref(infile);
    /* A wrapper around an embedded file has no text besides. */
    if (wrapper && !(contents & HAS_TEXT_OF_ITS_OWN))
        return;
    reading_worsen(reading, OUTCOME_PARTIAL,
                   N_("only the properties of this older format are read; convert it to a "
                      "current format to have its text inspected"),
                   document->format ? document->format->title : NULL);
}

static bool is_locked_package(const struct document *document)
{
    return (contents_of(document) & HAS_PACKAGE) != 0;
}

static bool is_doc(const struct document *document)
{
    return (contents_of(document) & HAS_WORD) != 0;
}

static bool is_xls(const struct document *document)
{
    return (contents_of(document) & (HAS_WORKBOOK | HAS_BOOK)) != 0;
}

static bool is_ppt(const struct document *document)
{
    return (contents_of(document) & HAS_SLIDES) != 0;
}

static bool is_msg(const struct document *document)
{
    return (contents_of(document) & HAS_MESSAGE) != 0;
}

static bool is_vsd(const struct document *document)
{
    return (contents_of(document) & HAS_VISIO) != 0;
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
static const char *const doc_suffixes[] = {"doc", "dot", NULL};
static const char *const xls_suffixes[] = {"xls", "xlt", "xla", NULL};
static const char *const ppt_suffixes[] = {"ppt", "pot", "pps", NULL};
static const char *const msg_suffixes[] = {"msg", "oft", NULL};
static const char *const vsd_suffixes[] = {"vsd", "vst", "vss", NULL};
/* So that a locked document keeps its name's ending. */
static const char *const locked_suffixes[] = {
    "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx", "xltm", "xlsb", "xlam",
    "pptx", "pptm", "potx", "potm", "ppsx", "ppsm", "ppam", "vsdx", NULL};

const struct extractor locked_office_extractor = {
    .name = "locked-office",
    .media_type = "application/encrypted",
    .title = N_("Office document encrypted with a password"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = locked_suffixes,
    .signatures = compound,
    .recognise = is_locked_package,
    .read = read_locked,
    .warm_up = warm_up,
};

const struct extractor doc_extractor = {
    .name = "doc",
    .media_type = "application/msword",
    .title = N_("Word 97–2003 document (doc, dot)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = doc_suffixes,
    .signatures = compound,
    .recognise = is_doc,
    .read = read_old,
    .warm_up = warm_up,
};

const struct extractor xls_extractor = {
    .name = "xls",
    .media_type = "application/vnd.ms-excel",
    .title = N_("Excel 97–2003 workbook (xls, xlt)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = xls_suffixes,
    .signatures = compound,
    .recognise = is_xls,
    .read = read_old,
    .warm_up = warm_up,
};

const struct extractor ppt_extractor = {
    .name = "ppt",
    .media_type = "application/vnd.ms-powerpoint",
    .title = N_("PowerPoint 97–2003 presentation (ppt, pot, pps)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = ppt_suffixes,
    .signatures = compound,
    .recognise = is_ppt,
    .read = read_old,
    .warm_up = warm_up,
};

const struct extractor msg_extractor = {
    .name = "msg",
    .media_type = "application/vnd.ms-outlook",
    .title = N_("Outlook message (msg)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = msg_suffixes,
    .signatures = compound,
    .recognise = is_msg,
    .read = read_old,
    .warm_up = warm_up,
};

const struct extractor vsd_extractor = {
    .name = "vsd",
    .media_type = "application/vnd.visio",
    .title = N_("Visio drawing (vsd, vst)"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .suffixes = vsd_suffixes,
    .signatures = compound,
    .recognise = is_vsd,
    .read = read_old,
    .warm_up = warm_up,
};

const struct extractor ole_extractor = {
    .name = "ole",
    .media_type = "application/x-ole-storage",
    .title = N_("other OLE compound file"),
    .library = "libgsf",
    .depth = READS_PROPERTIES,
    .signatures = compound,
    .read = read_old,
    .warm_up = warm_up,
};
