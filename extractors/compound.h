/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * OLE compound files (MS-CFB) in memory: storages are folders, streams are files.
 *
 * Read here and not by libgsf because files that end too early, and those whose allocation
 * table or tree of names is damaged, still have to give what they hold: a missing piece of the
 * table is taken to say that sectors follow each other, as they nearly always do, and names
 * that no tree leads to stand at the root.
 */
#ifndef MARUHI_EXTRACTORS_COMPOUND_H
#define MARUHI_EXTRACTORS_COMPOUND_H

#include "document.h"

#define COMPOUND_ROOT 0U

struct compound;

/* The document must be open as long as the compound, and outcomes go to reading. NULL: its
 * directory cannot be found, and reading says so. */
struct compound *compound_open(const struct document *document, struct reading *reading);
void compound_close(struct compound *compound);
typedef struct compound Compound; /* for g_autoptr(Compound) */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Compound, compound_close)

struct compound_entry {
    char *name;     /* UTF-8 */
    guint32 parent; /* number of its storage; the root is its own */
    bool is_storage;
    bool is_used; /* false: an empty slot of the directory */
    guint8 class_id[16];
    guint32 start; /* first sector */
    guint64 size;  /* bytes, as declared */
};

/* Entries are numbered from 0, which is the root. */
guint32 compound_count(const struct compound *compound);
const struct compound_entry *compound_entry(const struct compound *compound, guint32 number);

/* The entry of that name in a storage, whatever the case of its ASCII letters; 0: none. */
guint32 compound_find(const struct compound *compound, guint32 storage, const char *name);

struct compound_stream {
    const guint8 *bytes;
    gsize size;
    guint8 *copy; /* NULL: the bytes are the document's own */
};

/* The bytes of a stream, as many as there are; those that lie scattered are paid for and
 * copied. False: no such stream, empty, or too big. Clear it in both cases. */
bool compound_load(struct compound *compound, guint32 number, struct compound_stream *stream);
bool compound_load_name(struct compound *compound, guint32 storage, const char *name,
                        struct compound_stream *stream);
/* The bytes of a stream to be changed; NULL when the budget has no room for a copy. */
guint8 *compound_stream_own(struct compound *compound, struct compound_stream *stream);

void compound_stream_clear(struct compound_stream *stream);
typedef struct compound_stream CompoundStream; /* for g_auto(CompoundStream) */
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(CompoundStream, compound_stream_clear)

/* A storage as a compound file of its own, with another storage that it shares with others (0:
 * none). NULL when the budget has no room for it. */
GByteArray *compound_extract(struct compound *compound, guint32 storage, guint32 shared);

#endif
