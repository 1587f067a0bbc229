/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Electronic books (EPUB 2 and 3): web pages in a zip, in the order a package document gives
 * (EPUB 3.3, 5; Open Container Format 4.2).
 */
#include "embedded.h"
#include "extractor.h"
#include "html_piece.h"
#include "markup.h"

#include <glib/gi18n.h>
#include <string.h>

enum {
    E_METADATA = 1,
    E_ITEM,
    E_ITEMREF,
    E_CIPHER,
    E_COUNT,
};
static const char *const words[E_COUNT] = {
    [E_METADATA] = "metadata",
    [E_ITEM] = "item",
    [E_ITEMREF] = "itemref",
    [E_CIPHER] = "CipherReference",
};
static struct vocabulary vocabulary = {.names = words, .count = E_COUNT};

struct book {
    struct package *package;
    const struct document *document;
    struct sink *sink;
    char *folder;        /* of the package document, with its slash; "" at the root */
    GHashTable *targets; /* id of an item → its path */
    GPtrArray *spine;    /* paths in reading order */
    GHashTable *locked;  /* paths of what is encrypted */
    GHashTable *read;    /* numbers of the parts read */
    bool in_metadata;
    GString *property;
};

/* ---- the package document ---- */

static char *path_of(const struct book *book, const struct markup_element *item)
{
    g_autofree char *href = markup_dup(item, "href");
    g_autofree char *plain = href ? g_uri_unescape_string(href, NULL) : NULL;

    return g_strconcat(book->folder, plain ? plain : href, NULL);
}

static void take_item(struct book *book, const struct markup_element *item)
{
    char *id = markup_dup(item, "id");

    if (id)
        g_hash_table_insert(book->targets, id, path_of(book, item));
}

static void take_reference(struct book *book, const struct markup_element *reference)
{
    g_autofree char *id = markup_dup(reference, "idref");
    const char *target = id ? g_hash_table_lookup(book->targets, id) : NULL;

    if (target)
        g_ptr_array_add(book->spine, g_strdup(target));
}

static void take_cipher(struct book *book, const struct markup_element *reference)
{
    char *target = markup_dup(reference, "URI");

    if (target)
        g_hash_table_add(book->locked, target);
}

static void book_start(void *user, const struct markup_element *element)
{
    struct book *book = user;

    g_string_truncate(book->property, 0);
    if (element->id == E_METADATA)
        book->in_metadata = true;
    else if (element->id == E_ITEM)
        take_item(book, element);
    else if (element->id == E_ITEMREF)
        take_reference(book, element);
    else if (element->id == E_CIPHER)
        take_cipher(book, element);
}

static void book_end(void *user, guint id, const char *name)
{
    struct book *book = user;

    if (id == E_METADATA)
        book->in_metadata = false;
    else if (book->in_metadata)
        document_give_text(book->document, book->sink, NULL, text_property_role(name), name,
                           g_strstrip(book->property->str));
    g_string_truncate(book->property, 0);
}

static void book_text(void *user, const char *text, gsize length)
{
    struct book *book = user;

    if (book->in_metadata)
        g_string_append_len(book->property, text, (gssize)length);
}

static gint64 find_package_document(const struct package *package)
{
    for (guint i = 0; i < package_count(package); i++)
        if (g_str_has_suffix(package_name(package, i), ".opf"))
            return i;
    return -1;
}

static void read_order(struct book *book)
{
    static const struct markup_handler handler = {&vocabulary, book_start, book_end, book_text,
                                                  NULL};
    gint64 encryption = package_find(book->package, "META-INF/encryption.xml");
    gint64 part = find_package_document(book->package);

    if (encryption >= 0)
        markup_read_part(book->package, encryption, &handler, book);
    if (part < 0) {
        reading_worsen(package_reading(book->package), OUTCOME_DAMAGED,
                       N_("a part of it is missing"), "package.opf");
        return;
    }
    const char *name = package_name(book->package, (guint)part);
    const char *slash = strrchr(name, '/');
    g_free(book->folder);
    book->folder = g_strndup(name, slash ? (gsize)(slash - name) + 1 : 0);
    markup_read_part(book->package, part, &handler, book);
}

/* ---- pages ---- */

static bool read_page(struct book *book, guint part)
{
    const char *name = package_name(book->package, part);
    const struct place place = {.outer = book->document->place, .kind = PLACE_PART, .name = name};
    struct reading *reading = package_reading(book->package);

    if (!g_hash_table_add(book->read, GUINT_TO_POINTER(part + 1)))
        return true;
    if (g_hash_table_contains(book->locked, name)) {
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), name);
        return true;
    }
    g_autoptr(GByteArray) bytes = package_load(book->package, part, PACKAGE_MEMBER_MOST);
    if (bytes)
        html_piece_read(book->document, book->sink, reading, &place, bytes->data, bytes->len);
    return budget_has_time(book->document->budget);
}

/* In the order of the book, then pages that stand in no order: a thing somebody left. */
static void read_pages(struct book *book)
{
    bool go_on = true;

    for (guint i = 0; go_on && i < book->spine->len; i++) {
        gint64 part = package_find(book->package, book->spine->pdata[i]);
        if (part >= 0)
            go_on = read_page(book, (guint)part);
        else
            reading_worsen(package_reading(book->package), OUTCOME_PARTIAL,
                           N_("a part of it is missing"), book->spine->pdata[i]);
    }
    for (guint i = 0; go_on && i < package_count(book->package); i++)
        if (html_piece_is(package_name(book->package, i)))
            go_on = read_page(book, i);
}

static void read_rest(struct book *book)
{
    static const char *const endings[] = {".css", ".ncx", ".opf", ".js", ".otf", ".woff", ".smil"};
    g_autoptr(GHashTable) images = g_hash_table_new(NULL, NULL);
    bool go_on = true;

    for (guint i = 0; go_on && i < package_count(book->package); i++) {
        const char *name = package_name(book->package, i);
        bool known = g_hash_table_contains(book->read, GUINT_TO_POINTER(i + 1)) ||
                     g_hash_table_contains(book->locked, name);
        for (guint e = 0; e < G_N_ELEMENTS(endings); e++)
            known = known || g_str_has_suffix(name, endings[e]);
        if (embedded_is_image(name))
            go_on = embedded_read_image(book->package, book->sink, images, i);
        else if (!known && !embedded_is_plumbing(name))
            go_on = embedded_read(book->package, book->sink, i);
    }
}

static void read_epub(const struct document *document, struct sink *sink, struct reading *reading)
{
    g_autoptr(Package) package = package_open(document, reading);
    struct book book = {.package = package, .document = document, .sink = sink};

    if (package == NULL)
        return;
    book.folder = g_strdup("");
    book.targets = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
    book.locked = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    book.read = g_hash_table_new(NULL, NULL);
    book.spine = g_ptr_array_new_with_free_func(g_free);
    book.property = g_string_new(NULL);
    read_order(&book);
    read_pages(&book);
    read_rest(&book);
    reading->pages = book.spine->len;
    g_free(book.folder);
    g_hash_table_unref(book.targets);
    g_hash_table_unref(book.locked);
    g_hash_table_unref(book.read);
    g_ptr_array_unref(book.spine);
    g_string_free(book.property, TRUE);
}

static bool is_epub(const struct document *document)
{
    static const char *const names[] = {"META-INF/container.xml"};

    return memmem(document->bytes, MIN(document->size, 256), "mimetypeapplication/epub+zip", 28) ||
           package_lists(document, names, 1) != 0;
}

const struct extractor epub_extractor = {
    .name = "epub",
    .media_type = "application/epub+zip",
    .title = N_("Electronic book (epub)"),
    .library = "libzip, libxml2",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"epub", NULL},
    .signatures = (const struct signature[]){{0, 4, "PK\3\4"}, {0}},
    .recognise = is_epub,
    .read = read_epub,
};
