/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "worker.h"

#include "kept_text.h"

#include <extractors/extractor.h>
#include <glib/gi18n.h>
#include <string.h>
#include <unistd.h>

/* Findings sent ahead of a document's verdict; they only matter if it kills us. */
#define EARLY_FINDINGS 100U
/* Longer text goes in several messages. */
#define SEGMENT_MOST (1U << 20)

struct open_document {
    struct open_document *outer;
    const struct document *document;
    struct file_reader *reader;
    guint32 number;
    char *path; /* "a/b.zip!/c.docx" */
    struct inspection *inspection;
    struct text_packer *packer; /* NULL: text is not kept */
    GPtrArray *stamps;          /* struct seen_stamp; NULL: none so far */
    guint findings;
};

struct file_reader {
    struct sink sink;
    const struct worker_setup *setup;
    const char *path;
    const struct content *content;
    struct budget *budget;
    struct reading *loading; /* how getting at the bytes went */
    struct open_document *innermost;
    guint32 documents;
};

/* Time spent waiting for the pool is not the file's. */
static void send_answer(struct file_reader *reader, enum wire_kind kind, GVariant *body)
{
    gint64 before = g_get_monotonic_time();

    if (!wire_send(WORKER_SOCKET, kind, body, -1, true))
        _exit(WORKER_ENDED);
    reader->budget->deadline_us += g_get_monotonic_time() - before;
}

static const char *member_path(const struct file_reader *reader, const char *path)
{
    gsize outer = strlen(reader->path) + strlen("!/");

    return strlen(path) > outer ? path + outer : path;
}

static void send_finding(const struct finding *finding, void *user)
{
    struct open_document *open = user;

    if (open->findings++ >= EARLY_FINDINGS)
        return;
    send_answer(
        open->reader, WIRE_FINDING,
        g_variant_new("(u@" WIRE_FINDING_TYPE ")", open->number, finding_to_variant(finding)));
}

static void take_open(struct sink *sink, const struct document *document)
{
    struct file_reader *reader = (struct file_reader *)sink;
    struct open_document *open = g_new0(struct open_document, 1);

    open->outer = reader->innermost;
    open->document = document;
    open->reader = reader;
    open->number = reader->documents++;
    open->path = place_format_path(document->place);
    reader->innermost = open;
    if (open->number > 0)
        send_answer(reader, WIRE_OPEN,
                    g_variant_new("(us)", open->number, member_path(reader, open->path)));
    if (reader->setup->inspector)
        open->inspection = inspection_new(reader->setup->inspector, open->path, send_finding, open);
    if (reader->setup->keep_text)
        open->packer = text_packer_new();
}

/* Where a text may be cut: behind a whole character. */
static gsize whole_characters(const char *text, gsize length)
{
    if (length <= SEGMENT_MOST)
        return length;
    gsize end = SEGMENT_MOST;
    while (end > 0 && ((guchar)text[end] & 0xc0U) == 0x80U)
        end--;
    return end;
}

static void send_segment(struct open_document *open, const struct segment *segment)
{
    g_autofree char *raw_place = place_format(segment->place);
    g_autofree char *place = g_utf8_make_valid(raw_place, -1);
    g_autofree char *name = segment->name ? g_utf8_make_valid(segment->name, -1) : NULL;
    const char *text = segment->text;
    gsize left = segment->length;

    while (left > 0) {
        gsize part = whole_characters(text, left);
        g_autofree char *copy = g_utf8_make_valid(text, (gssize)part);
        send_answer(
            open->reader, WIRE_SEGMENT,
            g_variant_new("(uusmss)", open->number, (guint32)segment->role, place, name, copy));
        text += part;
        left -= part;
    }
}

static void note_stamp(struct open_document *open, const struct segment *segment)
{
    if (open->stamps == NULL)
        open->stamps = g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free);
    if (open->stamps->len < SEEN_STAMPS_MOST)
        g_ptr_array_add(open->stamps, seen_stamp_of(segment));
}

static void take_segment(struct sink *sink, const struct segment *segment)
{
    struct file_reader *reader = (struct file_reader *)sink;
    struct open_document *open = reader->innermost;

    if (open->inspection)
        inspection_take(open->inspection, segment);
    if (open->packer)
        text_packer_take(open->packer, segment);
    if (segment->stamp)
        note_stamp(open, segment);
    if (reader->setup->task == TASK_TEXT)
        send_segment(open, segment);
}

/* What is too large for a message is left out. */
static void take_picture(struct sink *sink, const struct place *place, GBytes *png)
{
    struct file_reader *reader = (struct file_reader *)sink;

    if (g_bytes_get_size(png) < WIRE_MOST / 2)
        send_answer(reader, WIRE_PICTURE,
                    g_variant_new("(uu@ay)", reader->innermost->number, place_page(place),
                                  g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, png, TRUE)));
}

/* The reading as it is, and what the file itself adds to it. */
static void final_reading(const struct file_reader *reader, const struct document *document,
                          const struct reading *reading, struct reading *final)
{
    *final = *reading;
    final->reason = g_strdup(reading->reason);
    final->detail = g_strdup(reading->detail);
    if (document->outer == NULL && reader->loading->outcome != OUTCOME_READ)
        reading_worsen(final, reader->loading->outcome, reader->loading->reason,
                       reader->loading->detail);
    else if (document->outer == NULL)
        content_check(reader->content, final);
    if (final->outcome != OUTCOME_READ && final->reason == NULL)
        final->reason = g_strdup(N_("it could not be read in full"));
}

static char *document_sha256(const struct file_reader *reader, const struct document *document)
{
    if (document->outer == NULL)
        return reader->loading->outcome == OUTCOME_READ
                   ? content_sha256(reader->content, reader->budget)
                   : NULL;
    return document->bytes ? bytes_sha256(document->bytes, document->size) : NULL;
}

static struct record *make_record(const struct file_reader *reader, const struct document *document,
                                  struct reading *reading)
{
    struct record *record = record_new();

    record->outcome = reading->outcome;
    record->reason = g_steal_pointer(&reading->reason);
    record->detail = g_steal_pointer(&reading->detail);
    record->type = g_strdup(document->format ? document->format->name : document->media_type);
    record->size = document->size;
    record->mtime = document->mtime;
    record->sha256 = document_sha256(reader, document);
    record->pages = reading->pages;
    record->misnamed = document->misnamed;
    record->needs_ocr = reading->needs_ocr;
    return record;
}

static void send_text(struct open_document *open)
{
    g_autoptr(GBytes) text = open->packer ? text_packer_end(open->packer) : NULL;

    if (text)
        send_answer(open->reader, WIRE_TEXT,
                    g_variant_new("(u@ay)", open->number,
                                  g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, text, TRUE)));
}

static void take_close(struct sink *sink, const struct document *document,
                       const struct reading *reading)
{
    struct file_reader *reader = (struct file_reader *)sink;
    struct open_document *open = reader->innermost;
    struct reading final;

    final_reading(reader, document, reading, &final);
    struct verdict *verdict = NULL;
    g_autoptr(GBytes) sketch = open->inspection ? inspection_sketch(open->inspection) : NULL;
    if (open->inspection) {
        const char *type = document->format ? document->format->name : NULL;
        verdict = inspection_judge(g_steal_pointer(&open->inspection), type, &final);
    }
    g_autoptr(Record) record = make_record(reader, document, &final);
    if (verdict) {
        verdict_free(record->verdict);
        record->verdict = verdict;
    }
    record->sketch = g_steal_pointer(&sketch);
    record->stamps = g_steal_pointer(&open->stamps);
    if (open->number > 0)
        record->member = g_strdup(member_path(reader, open->path));
    send_text(open);
    send_answer(
        reader, WIRE_RECORD,
        g_variant_new("(u@" WIRE_RECORD_TYPE ")", open->number, record_to_fitting_variant(record)));
    reading_clear(&final);
    reader->innermost = open->outer;
    g_free(open->path);
    g_free(open);
}

/* Bytes there are none of: judged by its name all the same. */
static void refuse_file(struct file_reader *reader, struct document *document)
{
    reader->sink.open(&reader->sink, document);
    reader->sink.close(&reader->sink, document, reader->loading);
}

void worker_read_file(const struct worker_setup *setup, const char *path, int fd)
{
    struct budget budget;
    struct reading loading = {0};
    struct content content;
    struct file_reader reader = {
        .sink = {.open = take_open, .segment = take_segment, .close = take_close},
        .setup = setup,
        .path = path,
        .content = &content,
        .budget = &budget,
        .loading = &loading,
    };

    if (setup->pictures)
        reader.sink.picture = take_picture;
    budget_start(&budget, &setup->limits[setup->pass]);
    bool loaded = content_load(&content, fd, &loading);
    if (setup->faults && loaded)
        worker_have_fault(content.bytes, content.size);
    struct place place = {.kind = PLACE_FILE, .name = path};
    struct document document = {
        .place = &place,
        .name = path,
        .bytes = content.bytes,
        .size = content.size,
        .mtime = content.mtime,
        .pass = setup->pass,
        .budget = &budget,
        .passwords = (const char *const *)setup->passwords,
    };
    if (loaded)
        document_read(&document, &reader.sink);
    else
        refuse_file(&reader, &document);
    content_clear(&content);
    reading_clear(&loading);
}
