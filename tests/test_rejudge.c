/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows judged anew from kept texts, by real workers under small policies.
 */
#include "inventory_share.h"

#include <policies/policy.h>
#include <policies/reach.h>
#include <scanner/kept_text.h>
#include <scanner/rejudge.h>
#include <scanner/sift.h>

#define PACK(level) "pack: p\nmarks:\n  - {id: A-1, name: one, level: " level ", pattern: 'ONE'}\n"

struct taken {
    GString *out;
    struct inventory *inventory; /* to be written to, as the command does; NULL: only looked at */
};

static GBytes *text_of(const char *words)
{
    const struct place file = {.kind = PLACE_FILE, .name = "any"};
    const struct segment segment = {
        .role = TEXT_BODY, .place = &file, .text = words, .length = strlen(words), .first_line = 1};
    struct text_packer *packer = text_packer_new();

    text_packer_take(packer, &segment);
    return text_packer_end(packer);
}

/* A file whose record says what was read; NULL words: nothing is kept of it. */
static void put_read(struct fixture *fixture, const struct file *file, GBytes *text)
{
    const struct crawl_entry entry = entry_of(file);
    g_autoptr(GPtrArray) records = records_of(file);
    struct record *record = records->pdata[0];

    record->text = text ? inventory_keep_text(fixture->inventory, text) : 0;
    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

static void put_words(struct fixture *fixture, const struct file *file, const char *words)
{
    g_autoptr(GBytes) text = text_of(words);

    put_read(fixture, file, text);
}

static char *write_pack(const struct fixture *fixture, const char *name, const char *text)
{
    char *path = g_build_filename(fixture->folder, name, NULL);

    assert_true(g_file_set_contents(path, text, -1, NULL));
    return path;
}

/* "name before>after" or "name: why not", sorted by nothing: one worker, one order. */
static void describe_rejudged(struct rejudged_file *file, void *user)
{
    struct taken *taken = user;

    g_string_append(taken->out, file->stored->entry.name);
    if (file->why_not)
        g_string_append_printf(taken->out, ": %s\n", file->why_not);
    else
        g_string_append_printf(taken->out, " %d>%d%s\n", rejudged_before(file, 0)->declared_level,
                               rejudged_after(file, 0)->declared_level,
                               rejudged_differs(file) ? "" : " same");
}

static char *rejudge(struct fixture *fixture, const char *before, const char *after)
{
    const char *const before_paths[] = {before, NULL};
    const char *const after_paths[] = {after, NULL};
    const struct rejudge_options options = {
        .pool = {.workers = 1,
                 .limits = budget_default_limits,
                 .ocr_limits = budget_default_limits,
                 .policy_paths = after_paths,
                 .program = MARUHI_PROGRAM},
        .before_policy_paths = before ? before_paths : NULL,
    };
    struct taken taken = {.out = g_string_new(NULL)};
    g_autoptr(GError) error = NULL;
    struct rejudge *run =
        rejudge_new(fixture->inventory, &options, describe_rejudged, &taken, &error);

    if (run == NULL)
        fail_msg("%s", error->message);
    struct stored_files *files = stored_files_open(fixture->inventory, NULL, NULL);
    assert_non_null(files);
    for (;;) {
        g_autoptr(GPtrArray) list = stored_files_next(files, NULL);
        assert_non_null(list);
        if (list->len == 0)
            break;
        for (guint i = 0; i < list->len; i++)
            rejudge_take(run, g_steal_pointer(&list->pdata[i]));
    }
    stored_files_close(files);
    rejudge_drain(run);
    rejudge_free(run);
    return g_string_free(taken.out, FALSE);
}

static const struct file one = {"", "one.txt", 1, 2, -1};
static const struct file none = {"", "other.txt", 2, -1, -1};
static const struct file lost = {"", "lost.txt", 3, -1, -1};

static void a_stricter_level_is_found_in_kept_text(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *pack = write_pack(fixture, "p.yaml", PACK("3"));

    open_inventory(fixture);
    begin(fixture, "old");
    put_words(fixture, &one, "ONE\n");
    put_words(fixture, &none, "nothing\n");
    end(fixture, SCAN_FINISHED);
    g_autofree char *judged = rejudge(fixture, NULL, pack);
    assert_string_equal(judged, "one.txt 2>3\nother.txt -1>-1 same\n");
}

static void what_was_not_kept_or_makes_no_sense_is_told_and_costs_nobody_else(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *pack = write_pack(fixture, "p.yaml", PACK("3"));
    g_autoptr(GBytes) nonsense = g_bytes_new_static("no text at all", 14);
    static const struct file odd = {"", "odd.txt", 4, -1, -1};

    open_inventory(fixture);
    begin(fixture, "old");
    put_read(fixture, &lost, NULL);
    put_read(fixture, &odd, nonsense);
    put_words(fixture, &one, "ONE\n");
    end(fixture, SCAN_FINISHED);
    g_autofree char *judged = rejudge(fixture, NULL, pack);
    assert_string_equal(judged, "lost.txt: what was read of it was not kept\n"
                                "one.txt 2>3\n"
                                "odd.txt: judging it anew failed\n");
}

static void two_policies_are_compared_whatever_the_rows_say(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *before = write_pack(fixture, "a.yaml", PACK("1"));
    g_autofree char *after = write_pack(fixture, "b.yaml", PACK("4"));

    open_inventory(fixture);
    begin(fixture, "old");
    put_words(fixture, &one, "ONE\n");
    put_words(fixture, &none, "nothing\n");
    end(fixture, SCAN_FINISHED);
    g_autofree char *judged = rejudge(fixture, before, after);
    assert_string_equal(judged, "one.txt 1>4\nother.txt -1>-1 same\n");
}

static void many_files_go_in_many_batches_and_none_is_lost(void **state)
{
    struct fixture *fixture = *state;
    g_autofree char *pack = write_pack(fixture, "p.yaml", PACK("3"));
    guint lines = 0, changed = 0;

    open_inventory(fixture);
    begin(fixture, "old");
    for (guint i = 0; i < 1234; i++) {
        g_autofree char *name = g_strdup_printf("%u.txt", i);
        g_autofree char *words = g_strdup_printf("%s %u\n", i % 3 ? "ONE" : "two", i);
        const struct file file = {"", name, i + 10, -1, -1};
        put_words(fixture, &file, words);
    }
    end(fixture, SCAN_FINISHED);
    g_autofree char *judged = rejudge(fixture, NULL, pack);
    g_auto(GStrv) each = g_strsplit(judged, "\n", -1);
    for (; each[lines] && *each[lines]; lines++)
        changed += g_str_has_suffix(each[lines], " -1>3") ? 1 : 0;
    assert_int_equal(lines, 1234);
    assert_int_equal(changed, 822);
}

#define NATIVE(format)                                                                             \
    "pack: p\nkinds:\n  - {id: K-1, name: k, level: 3, titles: [TITLE], native_formats: [" format  \
    "]}\n"

static GBytes *description_of(const struct fixture *fixture, const char *name, const char *text)
{
    g_autofree char *path = write_pack(fixture, name, text);
    const char *const paths[] = {path, NULL};
    g_autoptr(Policy) policy = policy_load_words(paths, NULL);

    assert_non_null(policy);
    return policy_describe(policy);
}

static bool yes(void *user)
{
    (void)user;
    return true;
}

/* How many of the files the change concerns. */
static guint concerned_by(struct fixture *fixture, const char *before, const char *after)
{
    g_autoptr(GBytes) one_side = description_of(fixture, "a.yaml", before);
    g_autoptr(GBytes) other_side = description_of(fixture, "b.yaml", after);
    g_autoptr(GBytes) reach = reach_between(one_side, other_side);
    const struct pool_options pool = {.workers = 1,
                                      .limits = budget_default_limits,
                                      .ocr_limits = budget_default_limits,
                                      .program = MARUHI_PROGRAM};
    const struct sift_options options = {.pool = &pool, .reach = reach, .go_on = yes};
    struct sifted sifted = {0};

    assert_true(sift_inventory(fixture->inventory, &options, &sifted, NULL));
    const guint concerned = sifted.concerned->len;
    sifted_clear(&sifted);
    return concerned;
}

static void put_typed(struct fixture *fixture, const struct file *file, const char *type)
{
    const struct crawl_entry entry = entry_of(file);
    g_autoptr(GPtrArray) records = records_of(file);
    struct record *record = records->pdata[0];
    g_autoptr(GBytes) text = text_of("nothing\n");

    g_free(record->type);
    record->type = g_strdup(type);
    record->text = inventory_keep_text(fixture->inventory, text);
    inventory_put(fixture->inventory, 0, file->directory, &entry, records);
}

static void what_read_a_file_tells_whether_a_change_concerns_it(void **state)
{
    static const struct file part = {"", "part.1", 4, -1, -1};
    struct fixture *fixture = *state;

    open_inventory(fixture);
    begin(fixture, "old");
    put_typed(fixture, &one, "text");
    put_typed(fixture, &none, "text");
    put_typed(fixture, &part, "creo");
    end(fixture, SCAN_FINISHED);
    assert_int_equal(concerned_by(fixture, NATIVE("creo"), NATIVE("catia")), 1);
    assert_int_equal(concerned_by(fixture, NATIVE("nx"), NATIVE("catia")), 0);
}

static void a_policy_that_does_not_load_is_refused(void **state)
{
    struct fixture *fixture = *state;
    const char *const paths[] = {"/nowhere/p.yaml", NULL};
    const struct rejudge_options options = {.pool = {.workers = 1,
                                                     .limits = budget_default_limits,
                                                     .policy_paths = paths,
                                                     .program = MARUHI_PROGRAM}};
    g_autoptr(GError) error = NULL;

    open_inventory(fixture);
    assert_null(rejudge_new(fixture->inventory, &options, describe_rejudged, NULL, &error));
    assert_non_null(strstr(error->message, "/nowhere/p.yaml"));
}

/* ---- what a rejudging scan is in the inventory ---- */

static guint32 begin_rejudging(struct fixture *fixture, bool *resumed)
{
    static const char *const roots[] = {"/share", NULL};
    const struct scan_facts facts = {.roots = roots,
                                     .version = "1",
                                     .policy = "new",
                                     .policy_paths = "p",
                                     .options = "rejudge",
                                     .sandbox = "none",
                                     .rejudges = true};

    *resumed = true;
    return inventory_begin_scan(fixture->inventory, &facts, resumed, NULL);
}

static void a_rejudging_scan_finds_nothing_gone(void **state)
{
    struct fixture *fixture = *state;
    bool resumed;

    open_inventory(fixture);
    scan(fixture, three, 3);
    assert_int_equal(begin_rejudging(fixture, &resumed), 2);
    end(fixture, SCAN_FINISHED);
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
    struct scan_summary *last = inventory_last_scan(fixture->inventory, NULL);
    assert_true(last->rejudges);
    scan_summary_free(last);
}

static void an_interrupted_scan_is_not_finished_by_rejudging_nor_the_other_way_round(void **state)
{
    struct fixture *fixture = *state;
    bool resumed;

    open_inventory(fixture);
    begin(fixture, "new");
    end(fixture, SCAN_INTERRUPTED);
    assert_int_equal(begin_rejudging(fixture, &resumed), 2);
    assert_false(resumed);
    end(fixture, SCAN_INTERRUPTED);
    assert_int_equal(begin_rejudging(fixture, &resumed), 2);
    assert_true(resumed);
    end(fixture, SCAN_INTERRUPTED);
    assert_false(begin(fixture, "new"));
}

static bool confirm_all(struct fixture *fixture)
{
    struct stored_files *files = stored_files_open(fixture->inventory, "new", NULL);
    g_autoptr(GPtrArray) list = stored_files_next(files, NULL);

    assert_int_equal(stored_files_count(files), list->len);
    for (guint i = 0; i < list->len; i++)
        inventory_confirm(fixture->inventory, list->pdata[i]);
    stored_files_close(files);
    return list->len > 0;
}

static void confirmed_rows_keep_their_version_and_are_not_read_again(void **state)
{
    struct fixture *fixture = *state;
    bool resumed;

    open_inventory(fixture);
    scan(fixture, three, 3);
    begin_rejudging(fixture, &resumed);
    assert_true(confirm_all(fixture));
    end(fixture, SCAN_FINISHED);
    assert_false(confirm_all(fixture));
    assert_rows(fixture, "top.txt@1 a/one.txt@1 a/two.txt@1");
    begin(fixture, "new");
    assert_int_equal(scan_directory(fixture, "a", three, 3, 0), 0);
    end(fixture, SCAN_INTERRUPTED);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_stricter_level_is_found_in_kept_text),
        TEST(what_was_not_kept_or_makes_no_sense_is_told_and_costs_nobody_else),
        TEST(two_policies_are_compared_whatever_the_rows_say),
        TEST(many_files_go_in_many_batches_and_none_is_lost),
        TEST(what_read_a_file_tells_whether_a_change_concerns_it),
        TEST(a_policy_that_does_not_load_is_refused),
        TEST(a_rejudging_scan_finds_nothing_gone),
        TEST(an_interrupted_scan_is_not_finished_by_rejudging_nor_the_other_way_round),
        TEST(confirmed_rows_keep_their_version_and_are_not_read_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
