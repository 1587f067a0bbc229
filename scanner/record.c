/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "record.h"

#include "wire.h"

#include <math.h>
#include <openssl/evp.h>
#include <policies/policy.h>
#include <policies/sketch.h>
#include <string.h>

/* What a row may hold; a document with more of it is cut when it is sent, and a worker that
 * sends more is not one of ours. */
#define LIST_MOST 1000U
#define NAME_MOST 256U
#define TEXT_MOST 1024U
#define PATH_MOST 16384U

struct record *record_new(void)
{
    struct record *record = g_new0(struct record, 1);

    record->verdict = verdict_new();
    return record;
}

void record_free(struct record *record)
{
    if (record == NULL)
        return;
    g_free(record->member);
    g_free(record->reason);
    g_free(record->detail);
    g_free(record->type);
    g_free(record->sha256);
    g_bytes_unref(record->sketch);
    g_clear_pointer(&record->stamps, g_ptr_array_unref);
    verdict_free(record->verdict);
    g_free(record);
}

/* ---- out ---- */

/* At most so many bytes of it, whole characters. */
static char *clipped(const char *text, gsize most)
{
    gsize length = strlen(text);

    if (length <= most)
        return g_utf8_make_valid(text, (gssize)length);
    while (most > 0 && ((guchar)text[most] & 0xc0U) == 0x80U)
        most--;
    return g_utf8_make_valid(text, (gssize)most);
}

static GVariant *string_out(const char *text, gsize most)
{
    return g_variant_new_take_string(clipped(text ? text : "", most));
}

static GVariant *maybe_out(const char *text, gsize most)
{
    return g_variant_new_maybe(G_VARIANT_TYPE_STRING, text ? string_out(text, most) : NULL);
}

GVariant *finding_to_variant(const struct finding *finding)
{
    return g_variant_new("(@s@s@suid@ms)", string_out(finding->rule, NAME_MOST),
                         string_out(finding->text, TEXT_MOST),
                         string_out(finding->place, TEXT_MOST), (guint32)finding->role,
                         finding->level, finding->points, maybe_out(finding->why, NAME_MOST));
}

static GVariant *findings_out(const GPtrArray *findings)
{
    GVariantBuilder list;

    g_variant_builder_init(&list, G_VARIANT_TYPE("a" WIRE_FINDING_TYPE));
    for (guint i = 0; i < findings->len && i < LIST_MOST; i++)
        g_variant_builder_add_value(&list, finding_to_variant(findings->pdata[i]));
    return g_variant_builder_end(&list);
}

static GVariant *names_out(const GPtrArray *names)
{
    GVariantBuilder list;

    g_variant_builder_init(&list, G_VARIANT_TYPE_STRING_ARRAY);
    for (guint i = 0; i < names->len && i < LIST_MOST; i++)
        g_variant_builder_add_value(&list, string_out(names->pdata[i], NAME_MOST));
    return g_variant_builder_end(&list);
}

static GVariant *sheet_out(const GPtrArray *sheet)
{
    GVariantBuilder list;

    g_variant_builder_init(&list, G_VARIANT_TYPE("a" WIRE_SCORE_TYPE));
    for (guint i = 0; i < sheet->len && i < LIST_MOST; i++) {
        const struct score_line *line = sheet->pdata[i];
        g_variant_builder_add(&list, "(@s@sdddddddddddddd@ms)", string_out(line->kind, NAME_MOST),
                              string_out(line->against, TEXT_MOST), line->title, line->strong,
                              line->columns, line->values, line->numbers, line->words, line->file,
                              line->extension, line->negative, line->score, line->threshold,
                              line->more_title, line->more_column, line->more_file,
                              maybe_out(line->why, NAME_MOST));
    }
    return g_variant_builder_end(&list);
}

static GVariant *verdict_out(const struct verdict *verdict)
{
    GVariant *parts[] = {
        g_variant_new_int32(verdict->declared_level),
        string_out(verdict->declared_name, NAME_MOST),
        findings_out(verdict->marks),
        findings_out(verdict->rejected),
        g_variant_new_int32(verdict->expected_level),
        names_out(verdict->kinds),
        g_variant_new_double(verdict->score),
        findings_out(verdict->evidence),
        names_out(verdict->issues),
        names_out(verdict->handling),
        g_variant_new_uint32((guint32)verdict->owner),
        maybe_out(verdict->expiry, NAME_MOST),
        sheet_out(verdict->sheet),
    };

    return g_variant_new_tuple(parts, G_N_ELEMENTS(parts));
}

static GVariant *sketch_out(GBytes *sketch)
{
    return sketch ? g_variant_new_from_bytes(G_VARIANT_TYPE_BYTESTRING, sketch, TRUE)
                  : g_variant_new_array(G_VARIANT_TYPE_BYTE, NULL, 0);
}

static GVariant *stamps_out(const GPtrArray *stamps)
{
    GVariantBuilder list;

    g_variant_builder_init(&list, G_VARIANT_TYPE("a" WIRE_STAMP_TYPE));
    for (guint i = 0; stamps && i < stamps->len && i < SEEN_STAMPS_MOST; i++)
        g_variant_builder_add_value(&list, seen_stamp_to_variant(stamps->pdata[i]));
    return g_variant_builder_end(&list);
}

GVariant *record_to_variant(const struct record *record)
{
    GVariant *parts[] = {
        maybe_out(record->member, PATH_MOST),
        g_variant_new_uint32((guint32)record->outcome),
        maybe_out(record->reason, TEXT_MOST),
        maybe_out(record->detail, TEXT_MOST),
        maybe_out(record->type, NAME_MOST),
        g_variant_new_uint64(record->size),
        g_variant_new_int64(record->mtime),
        maybe_out(record->sha256, NAME_MOST),
        g_variant_new_uint32(record->pages),
        g_variant_new_boolean(record->misnamed),
        g_variant_new_boolean(record->needs_ocr),
        verdict_out(record->verdict),
        sketch_out(record->sketch),
        stamps_out(record->stamps),
    };

    return g_variant_new_tuple(parts, G_N_ELEMENTS(parts));
}

GVariant *record_to_fitting_variant(struct record *record)
{
    GVariant *whole = record_to_variant(record);

    if (g_variant_get_size(whole) <= WIRE_MOST / 2)
        return whole;
    g_variant_unref(g_variant_ref_sink(whole));
    GPtrArray *lists[] = {record->verdict->marks, record->verdict->rejected,
                          record->verdict->evidence};
    for (guint i = 0; i < G_N_ELEMENTS(lists); i++)
        g_ptr_array_set_size(lists[i], (gint)MIN(lists[i]->len, 200U));
    return record_to_variant(record);
}

/* ---- compared ---- */

static void digest_text(GByteArray *out, const char *text)
{
    const char *bytes = text ? text : "";

    g_byte_array_append(out, (const guint8 *)bytes, (guint)strlen(bytes) + 1);
}

static void digest_number(GByteArray *out, gint64 number)
{
    g_byte_array_append(out, (const guint8 *)&number, sizeof number);
}

static void digest_points(GByteArray *out, double points)
{
    points += 0.0; /* -0 is 0 */
    g_byte_array_append(out, (const guint8 *)&points, sizeof points);
}

static void digest_names(GByteArray *out, const GPtrArray *names)
{
    digest_number(out, names->len);
    for (guint i = 0; i < names->len; i++)
        digest_text(out, names->pdata[i]);
}

static void digest_findings(GByteArray *out, const GPtrArray *findings)
{
    digest_number(out, findings->len);
    for (guint i = 0; i < findings->len; i++) {
        const struct finding *finding = findings->pdata[i];
        digest_text(out, finding->rule);
        digest_text(out, finding->text);
        digest_text(out, finding->place);
        digest_number(out, finding->role);
        digest_number(out, finding->level);
        digest_points(out, finding->points);
        digest_text(out, finding->why);
    }
}

guint64 verdict_digest(const struct verdict *verdict)
{
    g_autoptr(GByteArray) out = g_byte_array_sized_new(256);
    guint8 digest[EVP_MAX_MD_SIZE] = {0};
    guint64 number = 0;

    digest_number(out, verdict->declared_level);
    digest_text(out, verdict->declared_name);
    digest_number(out, verdict->expected_level);
    digest_points(out, verdict->score);
    digest_number(out, verdict->owner);
    digest_text(out, verdict->expiry);
    digest_names(out, verdict->kinds);
    digest_names(out, verdict->issues);
    digest_names(out, verdict->handling);
    digest_findings(out, verdict->marks);
    digest_findings(out, verdict->rejected);
    digest_findings(out, verdict->evidence);
    EVP_Digest(out->data, out->len, digest, NULL, EVP_sha256(), NULL);
    memcpy(&number, digest, sizeof number);
    return MAX(number, 1);
}

/* ---- in ---- */

/* Reads the children of a tuple one by one and remembers whether anything was wrong. */
struct reader {
    GVariant *tuple;
    gsize next;
    bool wrong;
};

static GVariant *next_child(struct reader *in)
{
    return g_variant_get_child_value(in->tuple, in->next++);
}

static char *string_in(struct reader *in, gsize most)
{
    g_autoptr(GVariant) child = next_child(in);
    gsize length = 0;
    char *text = g_variant_dup_string(child, &length);

    /* Making bytes valid UTF-8 can treble them. */
    in->wrong |= length > 3 * most;
    return text;
}

static char *maybe_in(struct reader *in, gsize most)
{
    g_autoptr(GVariant) child = next_child(in);
    g_autoptr(GVariant) text = g_variant_get_maybe(child);

    if (text == NULL)
        return NULL;
    in->wrong |= g_variant_get_size(text) > 3 * most + 1;
    return g_variant_dup_string(text, NULL);
}

static guint32 number_in(struct reader *in, guint32 most)
{
    g_autoptr(GVariant) child = next_child(in);
    guint32 number = g_variant_get_uint32(child);

    in->wrong |= number > most;
    return number;
}

static int level_in(struct reader *in)
{
    g_autoptr(GVariant) child = next_child(in);
    gint32 level = g_variant_get_int32(child);

    in->wrong |= level < LEVEL_NONE || level > LEVEL_MOST;
    return level;
}

static double points_in(struct reader *in)
{
    g_autoptr(GVariant) child = next_child(in);
    double points = g_variant_get_double(child);

    in->wrong |= !isfinite(points);
    return points;
}

static guint64 unsigned_in(struct reader *in)
{
    g_autoptr(GVariant) child = next_child(in);

    return g_variant_get_uint64(child);
}

static gint64 signed_in(struct reader *in)
{
    g_autoptr(GVariant) child = next_child(in);

    return g_variant_get_int64(child);
}

static bool flag_in(struct reader *in)
{
    g_autoptr(GVariant) child = next_child(in);

    return g_variant_get_boolean(child);
}

struct finding *finding_from_variant(GVariant *variant)
{
    if (!g_variant_is_of_type(variant, G_VARIANT_TYPE(WIRE_FINDING_TYPE)))
        return NULL;
    struct reader in = {.tuple = variant};
    g_autoptr(Finding) finding = g_new0(struct finding, 1);
    finding->rule = string_in(&in, NAME_MOST);
    finding->text = string_in(&in, TEXT_MOST);
    finding->place = string_in(&in, TEXT_MOST);
    finding->role = (enum text_role)number_in(&in, TEXT_ROLES - 1);
    finding->level = level_in(&in);
    finding->points = points_in(&in);
    finding->why = maybe_in(&in, NAME_MOST);
    return in.wrong ? NULL : g_steal_pointer(&finding);
}

static void findings_in(struct reader *in, GPtrArray *findings)
{
    g_autoptr(GVariant) list = next_child(in);
    gsize count = g_variant_n_children(list);

    in->wrong |= count > LIST_MOST;
    for (gsize i = 0; i < count && !in->wrong; i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(list, i);
        struct finding *finding = finding_from_variant(item);
        if (finding)
            g_ptr_array_add(findings, finding);
        else
            in->wrong = true;
    }
}

static void names_in(struct reader *in, GPtrArray *names)
{
    g_autoptr(GVariant) list = next_child(in);
    gsize count = g_variant_n_children(list);

    in->wrong |= count > LIST_MOST;
    for (gsize i = 0; i < count && !in->wrong; i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(list, i);
        in->wrong |= g_variant_get_size(item) > 3 * NAME_MOST + 1;
        g_ptr_array_add(names, g_variant_dup_string(item, NULL));
    }
}

static struct score_line *score_in(GVariant *item)
{
    struct reader in = {.tuple = item};
    g_autoptr(ScoreLine) line = g_new0(struct score_line, 1);

    line->kind = string_in(&in, NAME_MOST);
    line->against = string_in(&in, TEXT_MOST);
    double *const points[] = {
        &line->title,     &line->strong,     &line->columns,     &line->values,    &line->numbers,
        &line->words,     &line->file,       &line->extension,   &line->negative,  &line->score,
        &line->threshold, &line->more_title, &line->more_column, &line->more_file,
    };
    for (guint i = 0; i < G_N_ELEMENTS(points); i++)
        *points[i] = points_in(&in);
    line->why = maybe_in(&in, NAME_MOST);
    return in.wrong ? NULL : g_steal_pointer(&line);
}

static void sheet_in(struct reader *in, GPtrArray *sheet)
{
    g_autoptr(GVariant) list = next_child(in);
    gsize count = g_variant_n_children(list);

    in->wrong |= count > LIST_MOST;
    for (gsize i = 0; i < count && !in->wrong; i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(list, i);
        struct score_line *line = score_in(item);
        if (line)
            g_ptr_array_add(sheet, line);
        else
            in->wrong = true;
    }
}

static void verdict_in(struct reader *outer, struct verdict *verdict)
{
    g_autoptr(GVariant) tuple = next_child(outer);
    struct reader in = {.tuple = tuple};

    verdict->declared_level = level_in(&in);
    g_free(verdict->declared_name);
    verdict->declared_name = string_in(&in, NAME_MOST);
    findings_in(&in, verdict->marks);
    findings_in(&in, verdict->rejected);
    verdict->expected_level = level_in(&in);
    names_in(&in, verdict->kinds);
    verdict->score = points_in(&in);
    findings_in(&in, verdict->evidence);
    names_in(&in, verdict->issues);
    names_in(&in, verdict->handling);
    verdict->owner = (enum document_owner)number_in(&in, OWNER_GOVERNMENT);
    verdict->expiry = maybe_in(&in, NAME_MOST);
    sheet_in(&in, verdict->sheet);
    outer->wrong |= in.wrong;
}

static GBytes *sketch_in(struct reader *in)
{
    g_autoptr(GVariant) bytes = next_child(in);
    gsize size = g_variant_get_size(bytes);
    struct sketch sketch;

    if (size == 0)
        return NULL;
    in->wrong |= !sketch_unpack(&sketch, g_variant_get_data(bytes), size);
    return g_bytes_new(g_variant_get_data(bytes), size);
}

static bool sha256_is_possible(const char *sha256)
{
    return sha256 == NULL || (strlen(sha256) == 64 && strspn(sha256, "0123456789abcdef") == 64);
}

static GPtrArray *stamps_in(struct reader *in)
{
    g_autoptr(GVariant) list = next_child(in);
    gsize count = g_variant_n_children(list);
    GPtrArray *stamps =
        count > 0 ? g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free) : NULL;

    in->wrong |= count > SEEN_STAMPS_MOST;
    for (gsize i = 0; i < count && !in->wrong; i++) {
        g_autoptr(GVariant) item = g_variant_get_child_value(list, i);
        struct seen_stamp *stamp = seen_stamp_from_variant(item);
        if (stamp)
            g_ptr_array_add(stamps, stamp);
        else
            in->wrong = true;
    }
    return stamps;
}

struct record *record_from_variant(GVariant *variant)
{
    if (!g_variant_is_of_type(variant, G_VARIANT_TYPE(WIRE_RECORD_TYPE)) ||
        !g_variant_is_normal_form(variant))
        return NULL;
    struct reader in = {.tuple = variant};
    g_autoptr(Record) record = record_new();
    record->member = maybe_in(&in, PATH_MOST);
    record->outcome = (enum outcome)number_in(&in, OUTCOMES - 1);
    record->reason = maybe_in(&in, TEXT_MOST);
    record->detail = maybe_in(&in, TEXT_MOST);
    record->type = maybe_in(&in, NAME_MOST);
    record->size = unsigned_in(&in);
    record->mtime = signed_in(&in);
    record->sha256 = maybe_in(&in, NAME_MOST);
    record->pages = number_in(&in, G_MAXUINT32);
    record->misnamed = flag_in(&in);
    record->needs_ocr = flag_in(&in);
    verdict_in(&in, record->verdict);
    record->sketch = sketch_in(&in);
    record->stamps = stamps_in(&in);
    if (in.wrong || !sha256_is_possible(record->sha256))
        return NULL;
    /* A row that was not read in full must say why. */
    return record->outcome != OUTCOME_READ && record->reason == NULL ? NULL
                                                                     : g_steal_pointer(&record);
}
