/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages, Numbers and Keynote. Since 2013 a zip of archives of Protocol Buffers packed with
 * Snappy; before that a zip with one XML file. The message types and their fields are those that
 * the descriptors within Apple's programs name (TSWP.StorageArchive and so on).
 */
#include "iwork_archive.h"

#include "embedded.h"
#include "extractor.h"
#include "iwork_xml.h"
#include "little_endian.h"
#include "package_names.h"

#include <glib/gi18n.h>
#include <string.h>

#define INDEX_MOST ((guint64)512 << 20)

static bool is_archive(const char *name)
{
    return g_str_has_suffix(name, ".iwa");
}

static bool is_xml(const char *name)
{
    return strcmp(name, "index.xml") == 0 || strcmp(name, "index.apxl") == 0;
}

/* Pictures of the first page that Finder shows. */
static bool is_preview(const char *name)
{
    return strstr(name, "preview") != NULL || strstr(name, "QuickLook/Thumbnail") != NULL;
}

static void lock(struct reading *reading)
{
    reading_worsen(reading, OUTCOME_LOCKED, N_("it is encrypted with a password"), NULL);
}

static void read_archives(struct package *package, struct iwork *iwork)
{
    for (guint i = 0; i < package_count(package); i++) {
        const char *name = package_name(package, i);
        if (!is_archive(name))
            continue;
        g_autoptr(GByteArray) bytes = package_load(package, i, PACKAGE_MEMBER_MOST);
        if (bytes)
            iwork_give_archive(iwork, name, bytes->data, bytes->len);
        if (!budget_has_time(package_document(package)->budget))
            return;
    }
}

/* A document that is a folder keeps its archives in a zip of their own. */
static void read_index(struct package *package, struct iwork *iwork, guint part)
{
    const struct document *document = package_document(package);
    g_autoptr(GByteArray) bytes = package_load(package, part, INDEX_MOST);
    struct document index = *document;

    if (bytes == NULL)
        return;
    index.bytes = bytes->data;
    index.size = bytes->len;
    g_autoptr(Package) inner = package_open(&index, package_reading(package));
    if (inner)
        read_archives(inner, iwork);
}

static void read_xml(struct package *package, struct sink *sink, guint part)
{
    g_autoptr(GByteArray) bytes = package_load(package, part, INDEX_MOST);

    if (bytes && bytes->len > 0 && bytes->data[0] != '<')
        lock(package_reading(package));
    else if (bytes)
        iwork_give_xml(package_document(package), sink, package_reading(package), bytes->data,
                       bytes->len);
}

static void read_parts(struct package *package, struct sink *sink, struct iwork *iwork)
{
    g_autoptr(GHashTable) images = g_hash_table_new(NULL, NULL);
    bool go_on = true;

    for (guint i = 0; go_on && i < package_count(package); i++) {
        const char *name = package_name(package, i);
        if (g_str_has_suffix(name, "Index.zip"))
            read_index(package, iwork, i);
        else if (is_xml(name))
            read_xml(package, sink, i);
        else if (g_str_has_suffix(name, ".iwph") || g_str_has_suffix(name, ".iwpv2"))
            lock(package_reading(package));
        else if (g_str_has_suffix(name, "/Preview.pdf"))
            go_on = embedded_read(package, sink, i);
        else if (embedded_is_image(name) && !is_preview(name))
            go_on = embedded_read_image(package, sink, images, i);
        go_on = go_on && budget_has_time(package_document(package)->budget);
    }
}

/* Old ones that are locked have packed their parts by a method of their own. */
static bool has_own_method(const struct document *document)
{
    guint method = document->size > 10 ? little_16(document->bytes + 8) : 0;

    return method != 0 && method != 8;
}

static void read_iwork(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Package) package = package_open(document, reading);
    struct iwork iwork = {.document = document, .sink = sink, .reading = reading};

    if (package == NULL)
        return;
    if (has_own_method(document)) {
        lock(reading);
        return;
    }
    read_archives(package, &iwork);
    read_parts(package, sink, &iwork);
    if (iwork.has_numbers)
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("the words of its tables are read, the numbers are not: export it as "
                          "xlsx or PDF"),
                       NULL);
}

static bool ends(const struct package_names *walk, const char *ending)
{
    gsize length = strlen(ending);

    return walk->length >= length &&
           memcmp(walk->name + walk->length - length, ending, length) == 0;
}

static bool is_iwork(const struct document *document)
{
    struct package_names walk;
    bool index = false;
    bool history = false;

    if (!package_names_begin(&walk, document->bytes, document->size))
        return false;
    while (package_names_next(&walk)) {
        if (ends(&walk, ".iwa") || package_names_match(&walk, "index.apxl"))
            return true;
        index = index || package_names_match(&walk, "index.xml") || ends(&walk, "/Index.zip");
        history = history || ends(&walk, "uildVersionHistory.plist");
    }
    return index && history;
}

const struct extractor iwork_extractor = {
    .name = "iwork",
    .media_type = "application/vnd.apple.iwork",
    .title = N_("Pages, Numbers or Keynote document (pages, numbers, key)"),
    .library = "libzip, libsnappy, libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"pages", "numbers", "key", "keynote", NULL},
    .signatures = (const struct signature[]){{0, 4, "PK\3\4"}, {0}},
    .recognise = is_iwork,
    .read = read_iwork,
};
