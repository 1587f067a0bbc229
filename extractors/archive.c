/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "archive.h"

#include "archive_lock.h"
#include "encoding.h"
#include "unpack.h"

#include <archive_entry.h>
#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <string.h>

static locale_t utf8_locale;

void archive_warm_up(enum reading_pass pass)
{
    (void)pass;
    if (utf8_locale == (locale_t)0)
        utf8_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    encodings_warm_up();
}

/* "a/b/report.txt.gz" holds "report.txt"; a stream does not know more than that. */
char *archive_stream_name(const struct document *document)
{
    static const char *const tars[] = {".tgz", ".taz", ".tbz", ".tbz2", ".txz", ".tlz", ".tzst"};
    g_autofree char *base = g_path_get_basename(document->name);
    char *dot = strrchr(base, '.');

    for (guint i = 0; dot && i < G_N_ELEMENTS(tars); i++) {
        if (g_ascii_strcasecmp(dot, tars[i]) == 0) {
            *dot = '\0';
            return g_strconcat(base, ".tar", NULL);
        }
    }
    if (dot && dot > base && strlen(dot) <= 5) {
        *dot = '\0';
        return g_steal_pointer(&base);
    }
    return g_strdup("data");
}

/* libarchive gives raw bytes where the format names no encoding, and converts to the
 * locale's (UTF-8 here) where it does. */
static char *entry_name(const struct document *document, struct archive *archive,
                        struct archive_entry *entry, guint number)
{
    const char *raw = archive_entry_pathname(entry);

    if (archive_format(archive) == ARCHIVE_FORMAT_RAW)
        return archive_stream_name(document);
    if (raw == NULL)
        raw = archive_entry_pathname_utf8(entry);
    if (raw && *raw)
        return encoding_decode_name(raw, strlen(raw));
    return g_strdup_printf("member %u", number);
}

static void fail_member(struct unpack *unpack, const struct member *member, struct archive *archive)
{
    const char *message = archive_error_string(archive);
    enum outcome outcome = unpack_outcome(message);

    /* In a solid archive the members behind one that failed say only this. */
    if (unpack->failed > 0 && message && strstr(message, "internal error"))
        outcome = unpack->last_failure;
    unpack_fail(unpack, member, outcome, unpack_reason(outcome), message);
}

/* Bytes beyond the limit still cost time, so they are paid for as they go by. */
static void drain(struct unpack *unpack, struct archive *archive)
{
    const void *block;
    size_t size;
    la_int64_t offset;

    if ((archive_format(archive) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP)
        return;
    while (!unpack->stopped &&
           archive_read_data_block(archive, &block, &size, &offset) == ARCHIVE_OK)
        if (!budget_spend(unpack->outer->budget, BUDGET_UNPACKED, size) ||
            !budget_has_time(unpack->outer->budget))
            unpack->stopped = true;
}

static void refuse_too_big(struct unpack *unpack, struct member *member, struct archive *archive)
{
    g_byte_array_set_size(member->bytes, 0);
    unpack_fail(unpack, member, OUTCOME_TOO_BIG, unpack_reason(OUTCOME_TOO_BIG), NULL);
    drain(unpack, archive);
}

/* A sparse file has nothing between its blocks; the gap is paid for like content. */
static bool append_gap(struct unpack *unpack, struct member *member, gint64 offset)
{
    static const guint8 zeros[4096];

    while (offset > (gint64)member->bytes->len) {
        gsize size = MIN((gsize)(offset - member->bytes->len), sizeof zeros);
        if (!member_append(unpack, member, zeros, size))
            return false;
    }
    return true;
}

/* By blocks, since archive_read_data() keeps to itself what it had read before an error. */
static void read_member(struct unpack *unpack, struct member *member, struct archive *archive,
                        gint64 declared)
{
    const void *block;
    size_t size;
    la_int64_t offset = 0;
    int result;

    while ((result = archive_read_data_block(archive, &block, &size, &offset)) == ARCHIVE_OK) {
        if (!append_gap(unpack, member, offset) ||
            (size > 0 && !member_append(unpack, member, block, size))) {
            refuse_too_big(unpack, member, archive);
            return;
        }
    }
    if (result != ARCHIVE_EOF)
        fail_member(unpack, member, archive);
    else if (!append_gap(unpack, member, offset))
        refuse_too_big(unpack, member, archive);
    else if ((gint64)member->bytes->len < declared)
        unpack_fail(unpack, member, OUTCOME_DAMAGED, unpack_reason(OUTCOME_DAMAGED), NULL);
    else
        unpack_give(unpack, member);
}

static bool is_locked(const struct unpack *unpack, struct archive_entry *entry)
{
    guint index = unpack->entries - 1;

    if (index < unpack->locked_entries->len && unpack->locked_entries->data[index])
        return true;
    return archive_entry_is_encrypted(entry) && !unpack->has_password;
}

static void take_file(struct unpack *unpack, struct member *member, struct archive *archive,
                      struct archive_entry *entry)
{
    gint64 size = archive_entry_size_is_set(entry) ? archive_entry_size(entry) : 0;

    if (is_locked(unpack, entry))
        unpack_fail(unpack, member, OUTCOME_LOCKED, unpack_reason(OUTCOME_LOCKED), NULL);
    else if (size > 0 && (guint64)size > member_most(unpack->outer))
        refuse_too_big(unpack, member, archive);
    else
        read_member(unpack, member, archive, size);
}

static void take_entry(struct unpack *unpack, struct archive *archive, struct archive_entry *entry)
{
    /* The content of a hard link has its row under the first name. */
    if (archive_entry_filetype(entry) == AE_IFDIR || archive_entry_hardlink(entry))
        return;
    struct member member =
        member_start(entry_name(unpack->outer, archive, entry, unpack->members + 1),
                     archive_entry_mtime_is_set(entry) ? archive_entry_mtime(entry) : 0);
    const char *target = archive_entry_symlink(entry);
    if (archive_entry_filetype(entry) == AE_IFLNK || target)
        unpack_note(unpack, &member, N_("a link to another file, which is not followed"), target);
    else if (archive_entry_filetype(entry) != AE_IFREG && archive_entry_filetype(entry) != 0)
        unpack_note(unpack, &member, N_("a device or another thing that is not a file"), NULL);
    else
        take_file(unpack, &member, archive, entry);
    member_clear(&member);
}

/* "a.7z.001", "a.z01", "a.r00", "a.part2.rar" */
static bool is_volume_name(const char *name)
{
    const char *dot = strrchr(name, '.');
    gsize length = dot ? strlen(dot) : 0;

    if (length == 4 && g_ascii_isdigit(dot[2]) && g_ascii_isdigit(dot[3]))
        return g_ascii_isdigit(dot[1]) || strchr("zr", g_ascii_tolower(dot[1]));
    if (length != 4 || g_ascii_strcasecmp(dot, ".rar") != 0)
        return false;
    const char *part = g_strrstr_len(name, dot - name, ".part");
    return part && part + 5 < dot && strspn(part + 5, "0123456789") == (gsize)(dot - part - 5);
}

/* What the archive as a whole is like when its reader gave up. */
static void report_failure(const struct unpack *unpack, struct archive *archive,
                           struct reading *reading)
{
    const char *message = archive_error_string(archive);
    enum outcome outcome = unpack_outcome(message);

    /* What an old cipher left does not look like an archive to libarchive. */
    if (outcome == OUTCOME_DAMAGED && unpack->members == 0 &&
        g_strcmp0(unpack->locked_method, "RAR 2") == 0)
        outcome = OUTCOME_LOCKED;
    const char *reason = unpack->members == 0
                             ? unpack_reason(outcome)
                             : N_("it is damaged or incomplete, and may have more members");
    if (outcome == OUTCOME_DAMAGED && is_volume_name(unpack->outer->name))
        reason = N_("it is one volume of several: the other volumes hold the rest");
    if (outcome == OUTCOME_LOCKED && unpack->members == 0 && unpack->locked_method) {
        reason = unpack->locked_reason;
        message = unpack->locked_method;
    }
    reading_worsen(reading, unpack->members == 0 ? outcome : OUTCOME_PARTIAL, reason, message);
}

static void walk(struct unpack *unpack, struct archive *archive, struct reading *reading)
{
    struct archive_entry *entry;
    guint failures = 0;

    while (!unpack->stopped && budget_has_time(unpack->outer->budget)) {
        /* libarchive takes a name it cannot convert for a lack of memory when an old errno
         * says so. */
        errno = 0;
        int result = archive_read_next_header(archive, &entry);
        if (result == ARCHIVE_EOF)
            return;
        if (result == ARCHIVE_OK || result == ARCHIVE_WARN) {
            unpack->entries++;
            take_entry(unpack, archive, entry);
            continue;
        }
        if (unpack->members == 0 && archive_read_has_encrypted_entries(archive) > 0)
            reading_worsen(reading, OUTCOME_LOCKED, unpack->locked_reason, unpack->locked_method);
        else
            report_failure(unpack, archive, reading);
        if (result == ARCHIVE_FATAL || failures++ > 100)
            return;
    }
}

/* Of those that may be encrypted, what is said of them and the password that opens them. */
static struct password_search unlock(struct unpack *unpack, const archive_support *supports,
                                     char **password)
{
    struct password_search search = {0};

    unpack->locked_method = archive_lock_method(unpack->outer);
    unpack->locked_entries = archive_locked_entries(unpack->outer);
    if (unpack->locked_method)
        search = archive_find_password(unpack->outer, supports, password);
    unpack->locked_reason = passwords_reason(&search, unpack->outer);
    unpack->has_password = search.found != NULL;
    return search;
}

void archive_read_members(const struct document *document, struct sink *sink,
                          struct reading *reading, const archive_support *supports)
{
    struct unpack unpack = unpack_start(document, sink);
    g_autofree char *password = NULL;

    archive_warm_up(document->pass);
    locale_t before = uselocale(utf8_locale);
    struct password_search search = unlock(&unpack, supports, &password);
    struct archive *archive = archive_read_new();
    for (guint i = 0; supports[i]; i++)
        supports[i](archive);
    if (password)
        archive_read_add_passphrase(archive, password);
    if (archive_read_open_memory(archive, document->bytes, document->size) == ARCHIVE_OK)
        walk(&unpack, archive, reading);
    else
        report_failure(&unpack, archive, reading);
    archive_read_free(archive);
    uselocale(before);
    unpack_end(&unpack, reading);
    g_byte_array_unref(unpack.locked_entries);
    if (search.found)
        passwords_note(&search, document, reading, unpack.locked_method);
    if (is_volume_name(document->name))
        reading_worsen(reading, OUTCOME_PARTIAL,
                       N_("it is one volume of several: the other volumes hold the rest"), NULL);
}
