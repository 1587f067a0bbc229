/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inventory_share.h"

static const guint8 png[] = "\x89PNG\r\n\x1a\n....";

static struct seen_stamp *stamp_of(const char *label, bool certain)
{
    struct seen_stamp *stamp = g_new0(struct seen_stamp, 1);

    stamp->label = g_strdup(label);
    stamp->page = 3;
    stamp->certain = certain;
    stamp->confidence = certain ? 0.995 : 0.75;
    stamp->box = (struct text_box){0.5F, 0.25F, 0.75F, 0.5F};
    if (!certain)
        stamp->picture = g_bytes_new_static(png, sizeof png);
    return stamp;
}

/* Files without findings are not asked for more. */
static void put_stamped(struct fixture *fixture, const char *first, const char *second)
{
    const struct file file = {"", "scan.pdf", 5, 3, -1};
    const struct crawl_entry entry = entry_of(&file);
    g_autoptr(GPtrArray) records = records_of(&file);
    struct record *record = records->pdata[0];

    g_ptr_array_add(record->verdict->marks, finding_new("M-01", first, "page 3", TEXT_STAMP));
    record->stamps = g_ptr_array_new_with_free_func((GDestroyNotify)seen_stamp_free);
    g_ptr_array_add(record->stamps, stamp_of(first, true));
    if (second)
        g_ptr_array_add(record->stamps, stamp_of(second, false));
    inventory_put(fixture->inventory, 0, "", &entry, records);
}

static bool describe_stamps(const struct inventory_row *row, void *user)
{
    GString *all = user;

    for (guint i = 0; row->record->stamps && i < row->record->stamps->len; i++) {
        const struct seen_stamp *stamp = row->record->stamps->pdata[i];
        g_string_append_printf(all, "%s p%u %s %.3f %.2f-%.2f %zu;", stamp->label, stamp->page,
                               stamp->certain ? "certain" : "suspected", stamp->confidence,
                               (double)stamp->box.left, (double)stamp->box.bottom,
                               stamp->picture ? g_bytes_get_size(stamp->picture) : 0);
    }
    return true;
}

static void assert_stamps(struct fixture *fixture, const char *expected)
{
    g_autoptr(GString) all = g_string_new(NULL);

    assert_true(inventory_each_row(fixture->inventory, true, describe_stamps, all, NULL));
    assert_string_equal(all->str, expected);
}

static void stamps_come_out_with_the_findings_of_their_row(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "p1");
    put_stamped(fixture, "㊙", "社外秘");
    end(fixture, SCAN_FINISHED);
    assert_stamps(fixture, "㊙ p3 certain 0.995 0.50-0.50 0;"
                           "社外秘 p3 suspected 0.750 0.50-0.50 13;");
}

static void a_second_reading_replaces_them(void **state)
{
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "p1");
    put_stamped(fixture, "㊙", "社外秘");
    put_stamped(fixture, "極秘", NULL);
    end(fixture, SCAN_FINISHED);
    assert_stamps(fixture, "極秘 p3 certain 0.995 0.50-0.50 0;");
}

static void a_row_that_is_judged_anew_shows_what_was_seen(void **state)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = "p2",
                                     .policy_paths = "packs",
                                     .options = "",
                                     .sandbox = "none",
                                     .rejudges = true};
    const struct file file = {"", "scan.pdf", 5, 4, -1};
    const struct crawl_entry entry = entry_of(&file);
    g_autoptr(GPtrArray) records = records_of(&file);
    struct fixture *fixture = *state;
    struct record *record = records->pdata[0];
    bool resumed = false;

    open_inventory(fixture);
    begin(fixture, "p1");
    put_stamped(fixture, "㊙", "社外秘");
    end(fixture, SCAN_FINISHED);
    assert_true(inventory_begin_scan(fixture->inventory, &facts, &resumed, NULL) > 0);
    g_ptr_array_add(record->verdict->marks, finding_new("M-02", "㊙", "page 3", TEXT_STAMP));
    inventory_put(fixture->inventory, 0, "", &entry, records);
    end(fixture, SCAN_FINISHED);
    assert_stamps(fixture, "㊙ p3 certain 0.995 0.50-0.50 0;"
                           "社外秘 p3 suspected 0.750 0.50-0.50 13;");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(stamps_come_out_with_the_findings_of_their_row, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(a_second_reading_replaces_them, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_row_that_is_judged_anew_shows_what_was_seen, set_up,
                                        tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
