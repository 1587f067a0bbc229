/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * PowerPoint presentations of version 97 to 2003 (MS-PPT).
 */
#include "ppt.h"

#include "digest.h"
#include "extractor.h"
#include "inflate.h"
#include "little_endian.h"
#include "ole.h"
#include "property_set.h"

#include <glib/gi18n.h>
#include <string.h>

#define TOKEN_ENCRYPTED 0xF3D1C4DFU /* 2.3.2 */
#define IS_HIDDEN       0x0004U     /* 2.4.22.3 */
#define ENTRIES_MOST    20000U
#define STORAGE_MOST    (G_GUINT64_CONSTANT(128) << 20)

/* The three lists of a document (2.4.14.1, 2.4.14.3, 2.4.14.6), by the instance of theirs. */
enum { LIST_SLIDES, LIST_MASTERS, LIST_NOTES, LISTS };

struct presentation {
    struct ppt ppt;
    struct office_art_record root;
    GArray *lists[LISTS]; /* of struct ppt_entry */
};

static void clear_entry(gpointer pointer)
{
    struct ppt_entry *entry = pointer;

    g_array_unref(entry->texts);
}

static void add_text(GArray *entries, const struct office_art_record *record)
{
    struct ppt_text text = {record->bytes, record->size, record->type == PPT_TEXT_WIDE, false};
    struct ppt_entry *entry = &g_array_index(entries, struct ppt_entry, entries->len - 1);

    /* A header comes before each text, also before one that is empty. */
    if (record->type == PPT_TEXT_HEADER)
        text = (struct ppt_text){0};
    else if (entry->texts->len > 0)
        g_array_set_size(entry->texts, entry->texts->len - 1);
    g_array_append_val(entry->texts, text);
}

static void load_list(GArray *entries, const struct office_art_record *list)
{
    struct office_art_record record;

    for (gsize at = 0; office_art_next(list->bytes, list->size, &at, &record);) {
        if (record.type == PPT_PERSIST && record.size >= 16 && entries->len < ENTRIES_MOST) {
            struct ppt_entry entry = {
                .object = little_32(record.bytes),
                .number = little_32(record.bytes + 12),
                .texts = g_array_new(FALSE, FALSE, sizeof(struct ppt_text)),
            };
            g_array_append_val(entries, entry);
        } else if (entries->len > 0 &&
                   (record.type == PPT_TEXT_HEADER || record.type == PPT_TEXT_WIDE ||
                    record.type == PPT_TEXT_BYTES)) {
            add_text(entries, &record);
        }
    }
}

static void load_lists(struct presentation *presentation)
{
    struct office_art_record record;

    for (gsize at = 0;
         office_art_next(presentation->root.bytes, presentation->root.size, &at, &record);)
        if (record.type == PPT_LIST && record.instance < LISTS)
            load_list(presentation->lists[record.instance], &record);
}

/* ---- Slides, notes, masters ---- */

static bool is_hidden(const struct office_art_record *slide)
{
    struct office_art_record show;

    return ppt_find_child(slide, PPT_SHOW_ATOM, &show) && show.size >= 12 &&
           (little_16(show.bytes + 10) & IS_HIDDEN);
}

static struct ppt_entry *find_entry(GArray *entries, guint32 number)
{
    for (guint i = 0; i < entries->len; i++) {
        struct ppt_entry *entry = &g_array_index(entries, struct ppt_entry, i);
        if (entry->number == number)
            return entry;
    }
    return NULL;
}

/* Which master and which notes a slide has (2.5.2). */
static guint32 slide_refers(const struct office_art_record *slide, bool to_notes)
{
    struct office_art_record atom;

    if (!ppt_find_child(slide, PPT_SLIDE_ATOM, &atom) || atom.size < 20)
        return 0;
    return little_32(atom.bytes + (to_notes ? 16 : 12));
}

static void give_notes(struct presentation *presentation, const struct office_art_record *slide,
                       const struct place *place)
{
    guint32 number = slide_refers(slide, true);
    struct ppt_entry *entry = number ? find_entry(presentation->lists[LIST_NOTES], number) : NULL;
    struct place notes = {.outer = place, .kind = PLACE_PART, .name = "notes"};
    struct office_art_record record;

    if (entry && ppt_find(&presentation->ppt, entry->object, &record)) {
        ppt_give_slide(&presentation->ppt, &record, entry, TEXT_NOTE, &notes);
        entry->object = 0; /* told */
    }
}

static void give_slide(struct presentation *presentation, struct ppt_entry *entry, guint number,
                       GHashTable *masters)
{
    struct place place = {
        .outer = presentation->ppt.document->place, .kind = PLACE_SLIDE, .number = number};
    struct office_art_record slide;

    if (!ppt_find(&presentation->ppt, entry->object, &slide)) {
        slide = (struct office_art_record){0};
        reading_worsen(presentation->ppt.reading, OUTCOME_PARTIAL, N_("a part of it is missing"),
                       NULL);
    }
    ppt_give_slide(&presentation->ppt, &slide, entry, is_hidden(&slide) ? TEXT_HIDDEN : TEXT_BODY,
                   &place);
    give_notes(presentation, &slide, &place);
    g_hash_table_add(masters, GUINT_TO_POINTER(slide_refers(&slide, false)));
    presentation->ppt.reading->pages++;
}

static void give_slides(struct presentation *presentation, GHashTable *masters)
{
    struct budget *budget = presentation->ppt.document->budget;
    GArray *slides = presentation->lists[LIST_SLIDES];

    for (guint i = 0; i < slides->len; i++) {
        if (!budget_spend(budget, BUDGET_PAGES, 1) || !budget_has_time(budget))
            return;
        give_slide(presentation, &g_array_index(slides, struct ppt_entry, i), i + 1, masters);
    }
}

static void give_named(const struct ppt *ppt, guint32 object, struct ppt_entry *entry,
                       enum text_role role, const char *name)
{
    struct place place = {.outer = ppt->document->place, .kind = PLACE_PART, .name = name};
    struct office_art_record record;

    if (ppt_find(ppt, object, &record))
        ppt_give_slide(ppt, &record, entry, role, &place);
}

/* A master shows on the slides that use it. */
static void give_masters(struct presentation *presentation, GHashTable *used)
{
    GArray *masters = presentation->lists[LIST_MASTERS];
    struct office_art_record atom;

    for (guint i = 0; i < masters->len; i++) {
        struct ppt_entry *entry = &g_array_index(masters, struct ppt_entry, i);
        bool shows = g_hash_table_contains(used, GUINT_TO_POINTER(entry->number));
        g_autofree char *name = g_strdup_printf("master %u", i + 1);
        give_named(&presentation->ppt, entry->object, entry, shows ? TEXT_MASTER : TEXT_HIDDEN,
                   name);
    }
    if (!ppt_find_child(&presentation->root, PPT_DOCUMENT_ATOM, &atom) || atom.size < 32)
        return;
    give_named(&presentation->ppt, little_32(atom.bytes + 24), NULL, TEXT_MASTER, "notes master");
    give_named(&presentation->ppt, little_32(atom.bytes + 28), NULL, TEXT_MASTER, "handout master");
}

/* Notes that no slide refers to. */
static void give_other_notes(struct presentation *presentation)
{
    GArray *notes = presentation->lists[LIST_NOTES];

    for (guint i = 0; i < notes->len; i++) {
        struct ppt_entry *entry = &g_array_index(notes, struct ppt_entry, i);
        give_named(&presentation->ppt, entry->object, entry, TEXT_HIDDEN, "notes");
    }
}

/* ---- Embedded objects ---- */

/* A compound file, packed when the instance says so, behind the size it had (2.10.34). */
static void give_storage(struct presentation *presentation, guint32 object)
{
    const struct document *document = presentation->ppt.document;
    g_autofree char *name = g_strdup_printf("object %u", object);
    struct office_art_record record;

    if (!ppt_find(&presentation->ppt, object, &record) || record.type != PPT_STORAGE)
        return;
    if (record.instance == 0) {
        document_read_member(document, presentation->ppt.sink, name, 0, record.bytes, record.size);
        return;
    }
    if (record.size <= 4)
        return;
    g_autoptr(GByteArray) bytes = inflate_bytes(document->budget, INFLATE_ZLIB, record.bytes + 4,
                                                record.size - 4, STORAGE_MOST);
    if (bytes)
        document_read_member(document, presentation->ppt.sink, name, 0, bytes->data, bytes->len);
}

static void give_objects(struct presentation *presentation)
{
    struct office_art_record objects;
    struct office_art_record object;
    struct office_art_record atom;

    if (!ppt_find_child(&presentation->root, PPT_OBJECTS, &objects))
        return;
    for (gsize at = 0; office_art_next(objects.bytes, objects.size, &at, &object);)
        if (ppt_find_child(&object, PPT_OBJECT_ATOM, &atom) && atom.size >= 20 &&
            budget_has_time(presentation->ppt.document->budget))
            give_storage(presentation, little_32(atom.bytes + 16));
}

/* ---- All of it ---- */

static void give_presentation(struct presentation *presentation)
{
    struct office_art_record record;
    g_autoptr(GHashTable) masters = g_hash_table_new(NULL, NULL);

    load_lists(presentation);
    for (gsize at = 0;
         office_art_next(presentation->root.bytes, presentation->root.size, &at, &record);)
        if (record.type == PPT_HEADERS)
            ppt_give_headers(&presentation->ppt, &record, NULL);
    give_slides(presentation, masters);
    give_masters(presentation, masters);
    give_other_notes(presentation);
    give_objects(presentation);
}

/* The outlines of the slides that a document lists. */
static void give_outlines(const struct ppt *ppt, const struct office_art_record *root)
{
    struct office_art_record list;
    struct office_art_record none = {0};

    for (gsize at = 0; office_art_next(root->bytes, root->size, &at, &list);) {
        g_autoptr(GArray) entries = g_array_new(FALSE, FALSE, sizeof(struct ppt_entry));
        g_array_set_clear_func(entries, clear_entry);
        if (list.type == PPT_LIST)
            load_list(entries, &list);
        for (guint i = 0; i < entries->len; i++)
            ppt_give_slide(ppt, &none, &g_array_index(entries, struct ppt_entry, i), TEXT_BODY,
                           NULL);
    }
}

static void give_stray(const struct ppt *ppt, const struct office_art_record *record)
{
    struct place slide = {.outer = ppt->document->place, .kind = PLACE_SLIDE};
    struct place part = {.outer = ppt->document->place, .kind = PLACE_PART, .name = "notes"};

    if (record->type == PPT_SLIDE) {
        slide.number = ++ppt->reading->pages;
        ppt_give_slide(ppt, record, NULL, TEXT_BODY, &slide);
    } else if (record->type == PPT_NOTES) {
        ppt_give_slide(ppt, record, NULL, TEXT_NOTE, &part);
    } else if (record->type == PPT_MASTER) {
        ppt_give_slide(ppt, record, NULL, TEXT_MASTER, NULL);
    } else if (record->type == PPT_DOCUMENT) {
        give_outlines(ppt, record);
    }
}

/* Without a directory nothing says which slides are of the newest edit. */
static void give_all(const struct ppt *ppt)
{
    struct office_art_record record;

    ppt->reading->pages = 0;
    for (gsize at = 0; office_art_next(ppt->bytes, ppt->size, &at, &record) &&
                       budget_has_time(ppt->document->budget);)
        give_stray(ppt, &record);
    reading_worsen(ppt->reading, OUTCOME_PARTIAL,
                   N_("it is damaged: the order of its text is guessed"), NULL);
}

static bool is_encrypted(const struct compound_stream *user)
{
    return user->size >= 16 && little_32(user->bytes + 12) == TOKEN_ENCRYPTED;
}

static void read_presentation(struct presentation *presentation, const struct compound_stream *user)
{
    struct ppt *ppt = &presentation->ppt;

    ppt->offsets = g_hash_table_new(NULL, NULL);
    for (guint i = 0; i < LISTS; i++) {
        presentation->lists[i] = g_array_new(FALSE, FALSE, sizeof(struct ppt_entry));
        g_array_set_clear_func(presentation->lists[i], clear_entry);
    }
    ppt->reading->pages = 0; /* what the properties say may be old */
    bool listed = ppt_load_directory(ppt, user->bytes, user->size);
    bool locked = ppt->encryption != 0 || is_encrypted(user);
    if (!locked || ppt_unlock(ppt)) {
        if (listed && ppt_find(ppt, ppt->root, &presentation->root) &&
            presentation->root.type == PPT_DOCUMENT)
            give_presentation(presentation);
        else
            give_all(ppt);
    }
    g_free(ppt->decrypted);
    for (guint i = 0; i < LISTS; i++)
        g_array_unref(presentation->lists[i]);
    g_hash_table_unref(ppt->offsets);
}

static void read_streams(struct presentation *presentation, struct compound *compound)
{
    g_auto(CompoundStream) main = {0};
    g_auto(CompoundStream) user = {0};

    compound_load_name(compound, COMPOUND_ROOT, "PowerPoint Document", &main);
    compound_load_name(compound, COMPOUND_ROOT, "Current User", &user);
    presentation->ppt.bytes = main.bytes;
    presentation->ppt.size = main.size;
    read_presentation(presentation, &user);
}

/* Those of an encrypted presentation are encrypted too, each part of them by itself. */
static void give_images(const struct ppt *ppt, struct compound *compound)
{
    g_auto(CompoundStream) stream = {0};
    struct inner_images images;

    if (!compound_load_name(compound, COMPOUND_ROOT, "Pictures", &stream))
        return;
    if (ppt->encryption != 0) {
        reading_worsen(ppt->reading, OUTCOME_PARTIAL, N_("images in it stay encrypted"), NULL);
        return;
    }
    inner_images_start(&images, ppt->document, ppt->sink, ppt->reading);
    office_art_give_images(&images, stream.bytes, stream.size);
    inner_images_end(&images);
}

static void read_ppt(const struct document *document, struct sink *sink, struct reading *reading)
{
    static const char *const rights[] = {"\011DRM*"};
    struct presentation presentation = {
        .ppt = {.document = document, .sink = sink, .reading = reading}};
    g_autoptr(Compound) compound = compound_open(document, reading);

    if (compound == NULL)
        return;
    property_sets_give_office(compound, document, sink, reading);
    if (ole_lists(document, rights, 1))
        reading_worsen(reading, OUTCOME_LOCKED,
                       N_("it is protected by rights management and needs a licence"), NULL);
    read_streams(&presentation, compound);
    give_images(&presentation.ppt, compound);
    ole_read_embedded(compound, document, sink);
}

static bool is_ppt(const struct document *document)
{
    static const char *const names[] = {"PowerPoint Document"};

    return ole_lists(document, names, 1) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
    digests_warm_up();
}

static const struct signature compound[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}, {0}};
static const char *const suffixes[] = {"ppt", "pot", "pps", "ppa", NULL};

const struct extractor ppt_extractor = {
    .name = "ppt",
    .media_type = "application/vnd.ms-powerpoint",
    .title = N_("PowerPoint presentation up to 2003 (ppt, pot, pps)"),
    .library = "–",
    .depth = READS_TEXT,
    .suffixes = suffixes,
    .signatures = compound,
    .recognise = is_ppt,
    .read = read_ppt,
    .warm_up = warm_up,
};
