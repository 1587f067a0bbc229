/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <scanner/record.h>
#include <scanner/wire.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

static struct seen_stamp *suspected_stamp(const char *picture, double confidence)
{
    struct seen_stamp *stamp = g_new0(struct seen_stamp, 1);

    stamp->label = g_strdup("㊙");
    stamp->page = 2;
    stamp->confidence = confidence;
    stamp->box = (struct text_box){0.25F, 0.5F, 0.375F, 0.75F};
    stamp->picture = g_bytes_new(picture, strlen(picture));
    return stamp;
}

static struct record *full_record(void)
{
    struct record *record = record_new();
    struct finding *mark = finding_new("MK-009", "社外秘", "page 1", TEXT_HEADER);

    record->member = g_strdup("部品.zip!/図面.pdf");
    record->outcome = OUTCOME_PARTIAL;
    record->reason = g_strdup("some of it was not read");
    record->detail = g_strdup("3 pages");
    record->type = g_strdup("pdf");
    record->size = 1234567890123;
    record->mtime = -5;
    record->sha256 = g_strnfill(64, 'a');
    record->pages = 7;
    record->misnamed = true;
    mark->level = 2;
    mark->why = g_strdup("M1: a mention");
    g_ptr_array_add(record->verdict->marks, mark);
    g_ptr_array_add(record->verdict->kinds, g_strdup("DK-24"));
    record->stamps = g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free);
    g_ptr_array_add(record->stamps, suspected_stamp("\x89PNG\r\n\x1a\n...", 0.5));
    record->verdict->declared_level = 2;
    record->verdict->expected_level = 3;
    record->verdict->score = 4.5;
    record->verdict->owner = OWNER_THIRD_PARTY;
    record->verdict->expiry = g_strdup("2026-03-31");
    return record;
}

/* As the pool gets it: the bytes alone, untrusted. */
static struct record *sent(const struct record *record)
{
    g_autoptr(GVariant) out = g_variant_ref_sink(record_to_variant(record));
    g_autoptr(GBytes) bytes = g_variant_get_data_as_bytes(out);
    g_autoptr(GVariant) in = g_variant_ref_sink(
        g_variant_new_from_bytes(G_VARIANT_TYPE(WIRE_RECORD_TYPE), bytes, FALSE));

    return record_from_variant(in);
}

static void a_record_comes_out_as_it_went_in(void **state)
{
    (void)state;
    g_autoptr(Record) record = full_record();
    g_autoptr(Record) copy = sent(record);

    assert_non_null(copy);
    assert_string_equal(copy->member, record->member);
    assert_int_equal(copy->outcome, OUTCOME_PARTIAL);
    assert_string_equal(copy->reason, record->reason);
    assert_string_equal(copy->detail, "3 pages");
    assert_true(copy->size == record->size && copy->mtime == -5);
    assert_string_equal(copy->sha256, record->sha256);
    assert_int_equal(copy->pages, 7);
    assert_true(copy->misnamed && !copy->needs_ocr);
    assert_int_equal(copy->verdict->marks->len, 1);
    const struct finding *mark = copy->verdict->marks->pdata[0];
    assert_string_equal(mark->text, "社外秘");
    assert_int_equal(mark->role, TEXT_HEADER);
    assert_int_equal(mark->level, 2);
    assert_string_equal(mark->why, "M1: a mention");
    assert_string_equal(copy->verdict->kinds->pdata[0], "DK-24");
    assert_int_equal(copy->verdict->owner, OWNER_THIRD_PARTY);
    assert_string_equal(copy->verdict->expiry, "2026-03-31");
    assert_int_equal(copy->stamps->len, 1);
    const struct seen_stamp *stamp = copy->stamps->pdata[0];
    assert_string_equal(stamp->label, "㊙");
    assert_true(stamp->page == 2 && !stamp->certain && stamp->confidence == 0.5);
    assert_true(stamp->box.left == 0.25F && stamp->box.bottom == 0.75F);
    assert_int_equal(g_bytes_get_size(stamp->picture), 11);
}

static void a_stamp_with_what_is_no_picture_or_no_share_is_nonsense(void **state)
{
    static const struct {
        const char *picture;
        double confidence;
    } wrong[] = {{"GIF89a......", 0.5}, {"\x89PNG\r\n\x1a\n...", 1.5}};
    (void)state;

    for (guint i = 0; i < G_N_ELEMENTS(wrong); i++) {
        g_autoptr(Record) record = full_record();
        g_ptr_array_add(record->stamps, suspected_stamp(wrong[i].picture, wrong[i].confidence));
        assert_null(sent(record));
    }
}

static void an_empty_record_keeps_its_nulls(void **state)
{
    (void)state;
    g_autoptr(Record) record = record_new();
    g_autoptr(Record) copy = sent(record);

    assert_non_null(copy);
    assert_null(copy->member);
    assert_null(copy->reason);
    assert_null(copy->sha256);
    assert_int_equal(copy->verdict->declared_level, -1);
}

static void numbers_out_of_range_are_nonsense(void **state)
{
    (void)state;
    g_autoptr(Record) record = full_record();

    record->outcome = OUTCOMES;
    assert_null(sent(record));
    record->outcome = OUTCOME_READ;
    record->verdict->declared_level = 5;
    assert_null(sent(record));
    record->verdict->declared_level = 4;
    record->verdict->score = 0.0 / 0.0;
    assert_null(sent(record));
    record->verdict->score = 0;
    record->sha256[0] = 'X';
    assert_null(sent(record));
    record->sha256[0] = '0';
    ((struct finding *)record->verdict->marks->pdata[0])->role = TEXT_ROLES;
    assert_null(sent(record));
}

static void a_record_not_read_in_full_must_say_why(void **state)
{
    (void)state;
    g_autoptr(Record) record = full_record();

    g_clear_pointer(&record->reason, g_free);
    assert_null(sent(record));
}

static void too_many_findings_are_cut_and_long_text_is_cut_between_characters(void **state)
{
    (void)state;
    g_autoptr(Record) record = record_new();
    g_autoptr(GString) text = g_string_new("a");

    for (guint i = 0; i < 2000; i++)
        g_string_append(text, "秘");
    for (guint i = 0; i < 1500; i++)
        g_ptr_array_add(record->verdict->evidence,
                        finding_new("DK-01", text->str, "page 1", TEXT_BODY));
    g_autoptr(Record) copy = sent(record);
    assert_non_null(copy);
    assert_int_equal(copy->verdict->evidence->len, 1000);
    const struct finding *cut = copy->verdict->evidence->pdata[0];
    assert_int_equal(strlen(cut->text), 1024);
    assert_true(g_str_has_suffix(cut->text, "秘"));
}

static void no_damage_to_the_bytes_is_taken_for_a_record_unchecked(void **state)
{
    (void)state;
    g_autoptr(Record) record = full_record();
    g_autoptr(GVariant) out = g_variant_ref_sink(record_to_variant(record));
    gsize size = g_variant_get_size(out);
    guint refused = 0;

    for (gsize i = 0; i < size * 8; i++) {
        guint8 *damaged = g_memdup2(g_variant_get_data(out), size);
        damaged[i / 8] ^= (guint8)(1U << (i % 8));
        g_autoptr(GBytes) bytes = g_bytes_new_take(damaged, size);
        g_autoptr(GVariant) in = g_variant_ref_sink(
            g_variant_new_from_bytes(G_VARIANT_TYPE(WIRE_RECORD_TYPE), bytes, FALSE));
        g_autoptr(Record) copy = record_from_variant(in);
        if (copy == NULL)
            refused++;
        else
            assert_true(copy->outcome < OUTCOMES && copy->verdict->declared_level <= 4);
    }
    assert_true(refused > size);
}

/* The other end would take it for nonsense and end who sent it. */
static void a_message_without_bytes_is_refused_where_it_is_sent(void **state)
{
    GVariantBuilder none;
    int ends[2];

    (void)state;
    assert_true(wire_pair(ends));
    g_variant_builder_init(&none, G_VARIANT_TYPE("au"));
    assert_false(wire_send(ends[0], WIRE_SAME, g_variant_new("(au)", &none), -1, true));
    close(ends[0]);
    close(ends[1]);
}

static void a_long_message_crosses_the_wire_in_packets(void **state)
{
    (void)state;
    int ends[2];
    assert_true(wire_pair(ends));
    g_autofree char *text = g_strnfill(100000, 'x');
    struct wire wire = {.fd = ends[1]};
    struct wire_message message;

    assert_true(
        wire_send(ends[0], WIRE_JOB, g_variant_new("(ts)", (guint64)7, text), ends[0], true));
    assert_int_equal(wire_receive(&wire, false, true, &message), WIRE_MESSAGE);
    assert_int_equal(message.kind, WIRE_JOB);
    assert_true(message.fd >= 0);
    const char *got = NULL;
    guint64 id = 0;
    g_variant_get(message.body, "(t&s)", &id, &got);
    assert_int_equal(id, 7);
    assert_string_equal(got, text);
    wire_message_clear(&message);
    assert_int_equal(wire_receive(&wire, false, true, &message), WIRE_AGAIN);
    close(ends[0]);
    assert_int_equal(wire_receive(&wire, false, true, &message), WIRE_CLOSED);
    wire_clear(&wire);
}

static void what_breaks_the_rules_of_the_wire_is_nonsense(void **state)
{
    (void)state;
    static const guint32 packets[][4] = {
        {WIRE_KINDS, 8, 1, 0},         /* a kind there is none of */
        {WIRE_DONE, WIRE_MOST + 1, 1}, /* too long */
        {WIRE_DONE, 0, 1, 0},          /* empty */
        {WIRE_DONE, 8, 0, 0},          /* goes on from nothing */
        {WIRE_DONE, 2, 1, 0},          /* more than it said */
        {WIRE_HELLO, 4, 1, 0},         /* not of its type's form */
    };
    for (gsize i = 0; i < G_N_ELEMENTS(packets); i++) {
        int ends[2];
        assert_true(wire_pair(ends));
        struct wire wire = {.fd = ends[1]};
        struct wire_message message;
        assert_int_equal(send(ends[0], packets[i], sizeof packets[i], 0), sizeof packets[i]);
        assert_int_equal(wire_receive(&wire, false, false, &message), WIRE_NONSENSE);
        wire_clear(&wire);
        close(ends[0]);
    }
}

static void a_descriptor_nobody_asked_for_is_nonsense(void **state)
{
    (void)state;
    int ends[2];
    assert_true(wire_pair(ends));
    struct wire wire = {.fd = ends[1]};
    struct wire_message message;

    assert_true(
        wire_send(ends[0], WIRE_DONE, g_variant_new("(tt)", (guint64)1, (guint64)2), 0, true));
    assert_int_equal(wire_receive(&wire, false, false, &message), WIRE_NONSENSE);
    wire_clear(&wire);
    close(ends[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_record_comes_out_as_it_went_in),
        cmocka_unit_test(a_stamp_with_what_is_no_picture_or_no_share_is_nonsense),
        cmocka_unit_test(an_empty_record_keeps_its_nulls),
        cmocka_unit_test(numbers_out_of_range_are_nonsense),
        cmocka_unit_test(a_record_not_read_in_full_must_say_why),
        cmocka_unit_test(too_many_findings_are_cut_and_long_text_is_cut_between_characters),
        cmocka_unit_test(no_damage_to_the_bytes_is_taken_for_a_record_unchecked),
        cmocka_unit_test(a_message_without_bytes_is_refused_where_it_is_sent),
        cmocka_unit_test(a_long_message_crosses_the_wire_in_packets),
        cmocka_unit_test(what_breaks_the_rules_of_the_wire_is_nonsense),
        cmocka_unit_test(a_descriptor_nobody_asked_for_is_nonsense),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
