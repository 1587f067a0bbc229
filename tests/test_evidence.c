/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Evidence packs: what they say, and that a pack changed later shows.
 */
#include "audit_share.h"

#include <scanner/audit/evidence.h>
#include <scanner/path.h>

struct packs {
    struct fixture *fixture;
    char *folder; /* with the packs in it */
};

static int set_up_packs(void **state)
{
    struct packs *packs = g_new0(struct packs, 1);
    void *fixture = NULL;

    assert_int_equal(set_up(&fixture), 0);
    packs->fixture = fixture;
    packs->folder = g_dir_make_tmp("maruhi-packs-XXXXXX", NULL);
    *state = packs;
    return 0;
}

static void remove_folder(const char *path)
{
    g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
    const char *name;

    while (folder && (name = g_dir_read_name(folder))) {
        g_autofree char *child = g_build_filename(path, name, NULL);
        if (g_file_test(child, G_FILE_TEST_IS_DIR))
            remove_folder(child);
        else
            g_unlink(child);
    }
    g_rmdir(path);
}

static int tear_down_packs(void **state)
{
    struct packs *packs = *state;
    void *fixture = packs->fixture;

    remove_folder(packs->folder);
    g_free(packs->folder);
    g_free(packs);
    return tear_down(&fixture);
}

/* ---- packs ---- */

static char *write_pack(struct packs *packs, const char *name)
{
    struct fixture *fixture = packs->fixture;
    g_autoptr(GPtrArray) scans = inventory_scans(fixture->inventory, NULL);
    const struct audit_wanted wanted = {0};
    g_autoptr(Audit) audit = compare(fixture, scans, &wanted);
    const struct report_source source = {.inventory = fixture->inventory,
                                         .scan = audit_after(audit),
                                         .words = report_policy_words(words),
                                         .policy = words};
    char *folder = g_build_filename(packs->folder, name, NULL);
    g_autofree char *chain = NULL;
    g_autoptr(GError) error = NULL;

    if (!evidence_write(audit, &source, folder, &chain, &error))
        fail_msg("%s", error->message);
    assert_int_equal(strlen(chain), 64);
    return folder;
}

static void scan_twice(struct packs *packs)
{
    const struct paper first[] = {PAPER("a", "drawing <1>", 10, 2), PAPER("a", "mould", 11, 4)};
    const struct paper second[] = {PAPER("a", "mould", 11, 4), PAPER("b", "recipe", 12, 4)};

    open_inventory(packs->fixture);
    SCAN(packs->fixture, first);
    SCAN(packs->fixture, second);
}

/* All that does not hold, joined by "; ". */
static char *find_problems(struct packs *packs, const char *folder)
{
    struct evidence_check check;
    g_autoptr(GError) error = NULL;

    if (!evidence_check_folder(folder, &check, &error))
        fail_msg("%s", error->message);
    assert_true(evidence_check_inventory(packs->fixture->inventory, &check, NULL));
    g_ptr_array_add(check.problems, NULL);
    char *joined = g_strjoinv("; ", (char **)check.problems->pdata);
    evidence_check_clear(&check);
    return joined;
}

static void assert_problem(struct packs *packs, const char *folder, const char *problem)
{
    g_autofree char *problems = find_problems(packs, folder);

    if (*problem == '\0' ? *problems != '\0' : strstr(problems, problem) == NULL)
        fail_msg("found \"%s\", not \"%s\"", problems, problem);
}

static char *read_part(const char *folder, const char *name)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);
    char *text = NULL;

    assert_true(g_file_get_contents(path, &text, NULL, NULL));
    return text;
}

static void write_part(const char *folder, const char *name, const char *text)
{
    g_autofree char *path = g_build_filename(folder, name, NULL);

    assert_true(g_file_set_contents(path, text, -1, NULL));
}

/* Replaces the first place of a text in a part. */
static void falsify(const char *folder, const char *name, const char *from, const char *to)
{
    g_autofree char *text = read_part(folder, name);
    const char *at = strstr(text, from);

    assert_non_null(at);
    g_autofree char *before = g_strndup(text, (gsize)(at - text));
    g_autofree char *changed = g_strconcat(before, to, at + strlen(from), NULL);
    write_part(folder, name, changed);
}

/* ---- tests ---- */

static void a_pack_as_it_was_made_holds(void **state)
{
    struct packs *packs = *state;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    assert_problem(packs, folder, "");
}

static void the_page_tells_what_vanished_and_loads_nothing(void **state)
{
    struct packs *packs = *state;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    g_autofree char *page = read_part(folder, "evidence.html");
    assert_non_null(strstr(page, "a/drawing &lt;1&gt;"));
    assert_non_null(strstr(page, "default-src 'none'; style-src 'sha256-"));
    assert_non_null(strstr(page, "EV-18"));
    assert_null(strstr(page, "<script"));
    assert_null(strstr(page, "http:"));
    assert_null(strstr(page, "https:"));
}

static void each_file_that_was_changed_is_named(void **state)
{
    struct packs *packs = *state;
    static const char *const names[] = {"evidence.html",  "audit.xlsx",  "changes.jsonl",
                                        "chain.jsonl",    "ledger.xlsx", "remediation.csv",
                                        "findings.jsonl", NULL};

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    for (guint i = 0; names[i]; i++) {
        g_autofree char *path = g_build_filename(folder, names[i], NULL);
        g_autofree char *kept = NULL;
        gsize size = 0;
        assert_true(g_file_get_contents(path, &kept, &size, NULL));
        write_part(folder, names[i], "{}");
        g_autofree char *problem =
            g_strdup_printf("%s: it is not the file that was made", names[i]);
        assert_problem(packs, folder, problem);
        assert_true(g_file_set_contents(path, kept, (gssize)size, NULL));
    }
    assert_problem(packs, folder, "");
}

static void files_that_lack_or_do_not_belong_are_named(void **state)
{
    struct packs *packs = *state;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    g_autofree char *ledger = g_build_filename(folder, "ledger.xlsx", NULL);
    write_part(folder, "other.txt", "?");
    g_unlink(ledger);
    assert_problem(packs, folder, "ledger.xlsx: it is missing");
    assert_problem(packs, folder, "other.txt: it does not belong to the pack");
}

static void a_manifest_that_was_written_anew_does_not_fit_the_inventory(void **state)
{
    struct packs *packs = *state;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    falsify(folder, "manifest.json", "\"vanished\":1", "\"vanished\":0");
    assert_problem(packs, folder, "SHA256SUMS: what it says of manifest.json is not so");
    assert_problem(packs, folder, "the inventory has another manifest for pack 1");
}

static void a_manifest_cannot_name_files_elsewhere(void **state)
{
    struct packs *packs = *state;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    falsify(folder, "manifest.json", "\"evidence.html\"", "\"../../etc/passwd\"");
    assert_problem(packs, folder, "cannot be one of the pack: ../../etc/passwd");
}

static void a_later_pack_keeps_the_hash_of_the_earlier_one(void **state)
{
    struct packs *packs = *state;
    struct evidence_check first, second;

    scan_twice(packs);
    g_autofree char *one = write_pack(packs, "1");
    g_autofree char *two = write_pack(packs, "2");
    assert_problem(packs, two, "");
    assert_true(evidence_check_folder(one, &first, NULL));
    assert_true(evidence_check_folder(two, &second, NULL));
    assert_int_equal(second.number, 2);
    assert_int_equal(second.past->len, 1);
    assert_string_equal(second.past->pdata[0], first.manifest);
    evidence_check_clear(&first);
    evidence_check_clear(&second);
    falsify(two, "chain.jsonl", "\"chain\":\"", "\"chain\":\"0");
    assert_problem(packs, two, "chain.jsonl: the chain is broken at line 1");
}

static void a_folder_with_something_in_it_is_not_written_to(void **state)
{
    struct packs *packs = *state;
    g_autoptr(GError) error = NULL;
    g_autofree char *chain = NULL;

    scan_twice(packs);
    g_autofree char *folder = write_pack(packs, "1");
    assert_false(evidence_write(NULL, NULL, folder, &chain, &error));
    assert_non_null(strstr(error->message, "not empty"));
}

static void what_is_no_pack_is_said_to_be_none(void **state)
{
    struct packs *packs = *state;
    struct evidence_check check;
    g_autoptr(GError) error = NULL;

    write_part(packs->folder, "manifest.json", "[1]");
    assert_false(evidence_check_folder(packs->folder, &check, &error));
    assert_non_null(strstr(error->message, "no manifest of an evidence pack"));
    evidence_check_clear(&check);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up_packs, tear_down_packs)
    const struct CMUnitTest tests[] = {
        TEST(a_pack_as_it_was_made_holds),
        TEST(the_page_tells_what_vanished_and_loads_nothing),
        TEST(each_file_that_was_changed_is_named),
        TEST(files_that_lack_or_do_not_belong_are_named),
        TEST(a_manifest_that_was_written_anew_does_not_fit_the_inventory),
        TEST(a_manifest_cannot_name_files_elsewhere),
        TEST(a_later_pack_keeps_the_hash_of_the_earlier_one),
        TEST(a_folder_with_something_in_it_is_not_written_to),
        TEST(what_is_no_pack_is_said_to_be_none),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
