/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a company's own pack changes: names, levels, labels, folders, customers.
 */
#include "loaded_inspector.h"

#include <glib/gstdio.h>
#include <policies/company.h>

static const char pack[] = "pack: our\n"
                           "levels:\n"
                           "  - {level: 4, name: 最重要, aliases: [CONFIDENTIAL]}\n"
                           "self_names: [株式会社丸々製作所, MARUMARU MFG]\n"
                           "third_parties: [丸々製作所商事]\n"
                           "field_values:\n"
                           "  - {text: ランクA, level: 3}\n"
                           "labels:\n"
                           "  - {id: 8B1F2C3D-1111-2222-3333-444455556666, level: 3}\n"
                           "  - {name: 関係部署, level: 3}\n"
                           "folders:\n"
                           "  - {path: 設計/金型, default_level: 4}\n"
                           "  - {path: 貸出, max_level: 2}\n"
                           "customers:\n"
                           "  - id: CS-A\n"
                           "    name: A社\n"
                           "    owners: [甲乙自動車]\n"
                           "    marks: [{text: R1, level: 4}]\n"
                           "apply:\n"
                           "  name_form: suffix\n"
                           "  wording:\n"
                           "    - {level: 2, header: 社内かぎり}\n"
                           "leave_alone:\n"
                           "  - {folders: [監査凍結], why: 証拠として凍結中}\n"
                           "departments:\n"
                           "  - {name: 設計部, owner: 設計部長, folders: [設計]}\n"
                           "  - {name: 金型課, folders: [設計/金型]}\n"
                           "exposure:\n"
                           "  - {level: 3, people: 12}\n"
                           "groups:\n"
                           "  - {names: [kaihatsu, S-1-5-21-1-2-3-1105], readers: department}\n"
                           "folder_uses:\n"
                           "  - {use: cloud, folders: ['クラウド*']}\n"
                           "retention:\n"
                           "  - {kinds: [DK-61], years: 12, basis: 社内規程}\n"
                           "contracts:\n"
                           "  - {id: NDA-12, party: 甲乙自動車, folders: [取引先/甲乙自動車],"
                           " names: [甲乙自動車], ends: 2026-03-31}\n"
                           "numbers: {untouched_years: 5}\n";

static struct verdict *judge(const char *path, enum text_role role, const char *name,
                             const char *text)
{
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};
    const struct segment segment = {.role = role,
                                    .place = &file,
                                    .name = name,
                                    .text = text,
                                    .length = strlen(text),
                                    .first_line = 1};
    struct inspection *inspection = inspection_new(inspector, path, NULL, NULL);

    inspection_take(inspection, &segment);
    return inspection_judge(inspection, NULL, NULL);
}

static bool has_issue(const struct verdict *verdict, const char *code)
{
    for (guint i = 0; i < verdict->issues->len; i++)
        if (strcmp(g_ptr_array_index(verdict->issues, i), code) == 0)
            return true;
    return false;
}

static void the_company_names_its_levels(void **state)
{
    (void)state;
    g_autoptr(Verdict) verdict = judge("a.txt", TEXT_BODY, NULL, "CONFIDENTIAL\n");

    assert_int_equal(verdict->declared_level, 4);
    assert_string_equal(verdict->declared_name, "最重要");
}

static void its_own_property_is_not_a_third_party_s(void **state)
{
    (void)state;
    g_autoptr(Verdict) own = judge("a.txt", TEXT_BODY, NULL, "PROPERTY OF MARUMARU MFG\n");
    g_autoptr(Verdict) other = judge("a.txt", TEXT_BODY, NULL, "PROPERTY OF KOOTSU LTD\n");
    g_autoptr(Verdict) own_sentence = judge(
        "a.txt", TEXT_BODY, NULL, "本図面は（株）丸々の図であり株式会社丸々製作所の所有物です。\n");
    g_autoptr(Verdict) alike =
        judge("a.txt", TEXT_BODY, NULL, "本図面は丸々製作所商事の所有物です。\n");

    assert_int_equal(own->owner, OWNER_SELF);
    assert_int_equal(other->owner, OWNER_THIRD_PARTY);
    assert_int_equal(own_sentence->owner, OWNER_SELF);
    assert_int_equal(alike->owner, OWNER_THIRD_PARTY);
}

static void a_field_s_value_is_mapped(void **state)
{
    (void)state;
    g_autoptr(Verdict) mapped = judge("a.txt", TEXT_BODY, NULL, "機密区分：ランクA\n");
    g_autoptr(Verdict) prose = judge("a.txt", TEXT_BODY, NULL, "ランクA\n");
    g_autoptr(Verdict) unmapped = judge("a.txt", TEXT_BODY, NULL, "機密区分：レベル1\n");

    assert_int_equal(mapped->declared_level, 3);
    assert_int_equal(prose->declared_level, LEVEL_NONE);
    assert_int_equal(unmapped->declared_level, LEVEL_NONE);
}

static void labels_are_mapped_by_identifier_and_name(void **state)
{
    (void)state;
    g_autoptr(Verdict) by_id =
        judge("a.docx", TEXT_LABEL, "MSIP_Label_8b1f2c3d-1111-2222-3333-444455556666_Name", "x");
    g_autoptr(Verdict) by_name = judge("a.docx", TEXT_LABEL, "MSIP_Label_1_Name", "関係部署");
    g_autoptr(Verdict) unknown = judge("a.docx", TEXT_LABEL, "MSIP_Label_1_Name", "なにか");

    assert_int_equal(by_id->declared_level, 3);
    assert_int_equal(by_name->declared_level, 3);
    assert_int_equal(unknown->declared_level, LEVEL_NONE);
    assert_true(
        g_str_has_prefix(((struct finding *)g_ptr_array_index(unknown->rejected, 0))->why, "L1"));
}

static void folders_ask_and_limit(void **state)
{
    (void)state;
    g_autoptr(Verdict) asked = judge("本社/設計/金型/a.txt", TEXT_BODY, NULL, "x\n");
    g_autoptr(Verdict) beside = judge("本社/設計/金型費/a.txt", TEXT_BODY, NULL, "x\n");
    g_autoptr(Verdict) over = judge("貸出/【極秘】a.txt", TEXT_BODY, NULL, "x\n");

    assert_int_equal(asked->expected_level, 4);
    assert_true(has_issue(asked, "U01"));
    assert_int_equal(beside->expected_level, LEVEL_NONE);
    assert_true(has_issue(over, "M01"));
}

static void a_customer_s_mark_counts_where_the_customer_is_named(void **state)
{
    (void)state;
    g_autoptr(Verdict) named = judge("a.txt", TEXT_BODY, NULL, "甲乙自動車 御中\n機密区分：R1\n");
    g_autoptr(Verdict) path = judge("甲乙自動車/a.txt", TEXT_BODY, NULL, "機密区分：R1\n");
    g_autoptr(Verdict) nobody = judge("a.txt", TEXT_BODY, NULL, "機密区分：R1\n");

    assert_int_equal(named->declared_level, 4);
    assert_int_equal(named->owner, OWNER_THIRD_PARTY);
    assert_int_equal(path->declared_level, 4);
    assert_int_equal(nobody->declared_level, LEVEL_NONE);
}

static void secrets_are_masked_in_evidence(void **state)
{
    (void)state;
    g_autoptr(Verdict) verdict =
        judge("id_rsa", TEXT_BODY, NULL, "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n");
    g_autoptr(Verdict) number =
        judge("a.txt", TEXT_BODY, NULL, "マイナンバー 1234 5678 9018\n個人番号の届\n");

    assert_int_equal(verdict->expected_level, 4);
    assert_true(verdict->evidence->len > 0);
    for (guint i = 0; i < verdict->evidence->len; i++)
        assert_null(
            strstr(((struct finding *)g_ptr_array_index(verdict->evidence, i))->text, "PRIVATE"));
    assert_true(number->evidence->len > 0);
    for (guint i = 0; i < number->evidence->len; i++)
        assert_null(
            strstr(((struct finding *)g_ptr_array_index(number->evidence, i))->text, "1234"));
}

/* Pieces that rules look for, put together at random: nothing may crash, hang or pile up. */
static void hostile_text_is_survived(void **state)
{
    static const char *const pieces[] = {"社外秘",
                                         "極秘",
                                         "㊙",
                                         "機密区分：",
                                         "□",
                                         "■",
                                         "\n",
                                         "\t",
                                         "　",
                                         "本資料は",
                                         "です。",
                                         "「",
                                         "」",
                                         "CONFIDENTIAL",
                                         " ",
                                         "123456789018",
                                         "個人番号",
                                         "工程No.",
                                         "の所有物です",
                                         "PROPERTY OF ",
                                         "2026年3月31日まで社外秘",
                                         "\xEF\xBF\xBD",
                                         "\xF3\xA0\x84\x80",
                                         "〓秘",
                                         "(",
                                         ")",
                                         "%",
                                         "\n\n",
                                         "社",
                                         "外",
                                         "秘",
                                         "TLP:RED",
                                         "x"};
    g_autoptr(GRand) random = g_rand_new_with_seed(20260613);
    const struct place file = {NULL, PLACE_FILE, 0, 0, "x"};

    (void)state;
    for (guint round = 0; round < 60; round++) {
        g_autoptr(GString) text = g_string_new(NULL);
        g_autoptr(GString) path = g_string_new("a");
        guint count = (guint)g_rand_int_range(random, 0, 400);
        for (guint i = 0; i < count; i++)
            g_string_append(text, pieces[g_rand_int_range(random, 0, G_N_ELEMENTS(pieces))]);
        for (guint i = 0; i < 6; i++)
            g_string_append(path, pieces[g_rand_int_range(random, 0, G_N_ELEMENTS(pieces))]);
        struct inspection *inspection = inspection_new(inspector, path->str, NULL, NULL);
        for (int role = 0; role < TEXT_ROLES; role++) {
            const struct segment segment = {.role = (enum text_role)role,
                                            .shape = round % 2 ? TEXT_TABLE : TEXT_LINES,
                                            .place = &file,
                                            .name = "MSIP_Label_Name",
                                            .text = text->str,
                                            .length = text->len,
                                            .first_line = 1};
            inspection_take(inspection, &segment);
        }
        g_autoptr(Verdict) verdict = inspection_judge(inspection, NULL, NULL);
        assert_in_range(verdict->marks->len + verdict->rejected->len, 0, 1000);
    }
}

static void labels_are_worded_by_level(void **state)
{
    (void)state;
    const struct wording *own = policy_wording(policy, 2);
    const struct wording *shipped = policy_wording(policy, 4);

    assert_int_equal(policy_name_form(policy), NAME_FORM_SUFFIX);
    assert_string_equal(own->header, "社内かぎり");
    assert_string_equal(own->name, "【社外秘】");
    assert_string_equal(shipped->footer,
                        "極秘／株式会社丸々製作所／管理番号 {number}／無断複製・開示禁止");
    assert_null(policy_wording(policy, 0));
    assert_null(policy_wording(policy, LEVEL_NONE));
    assert_string_equal(policy_label_of_level(policy, 3)->id,
                        "8b1f2c3d-1111-2222-3333-444455556666");
    assert_null(policy_label_of_level(policy, 4));
}

static void some_files_are_left_alone(void **state)
{
    g_autoptr(GPtrArray) program = g_ptr_array_new();
    const char *why = NULL;

    (void)state;
    g_ptr_array_add(program, "DK-27");
    assert_int_equal(policy_left_alone(policy, "a/O1234.NC", NULL, &why), NO_RENAME | NO_REWRITE);
    assert_string_equal(why, "加工機が名前と先頭の行で呼び出す");
    assert_int_equal(policy_left_alone(policy, "a/O1234", program, NULL), NO_RENAME | NO_REWRITE);
    assert_int_equal(policy_left_alone(policy, "a/図面.zip", NULL, NULL), NO_REWRITE);
    assert_int_equal(policy_left_alone(policy, "x/監査凍結/見積.docx", NULL, &why),
                     NO_RENAME | NO_REWRITE);
    assert_string_equal(why, "証拠として凍結中");
    assert_int_equal(policy_left_alone(policy, "監査凍結.docx", NULL, &why), MAY_TOUCH);
    assert_null(why);
}

static void the_closest_folder_names_the_department(void **state)
{
    (void)state;
    assert_string_equal(policy_department(policy, "設計/図面/a.dwg")->name, "設計部");
    assert_string_equal(policy_department(policy, "設計/図面/a.dwg")->owner, "設計部長");
    assert_string_equal(policy_department(policy, "本社/設計/金型/a.dwg")->name, "金型課");
    assert_null(policy_department(policy, "営業/a.dwg"));
    assert_string_equal(policy_business(policy, "DK-24", "営業/a.xlsx"), "製造");
    assert_string_equal(policy_business(policy, NULL, "営業/a.xlsx"), "営業");
    assert_string_equal(policy_business(policy, NULL, "a.xlsx"), "");
}

static void exposure_is_limited_by_level(void **state)
{
    enum readers readers = READERS_NAMED;

    (void)state;
    assert_int_equal(policy_exposure_limit(policy, 4)->readers, READERS_NAMED);
    assert_int_equal(policy_exposure_limit(policy, 4)->people_most, 5);
    assert_int_equal(policy_exposure_limit(policy, 3)->readers, READERS_DEPARTMENT);
    assert_int_equal(policy_exposure_limit(policy, 3)->people_most, 12);
    assert_false(policy_exposure_limit(policy, 3)->cloud);
    assert_int_equal(policy_exposure_limit(policy, LEVEL_NONE)->readers, READERS_COMPANY);
    assert_true(policy_group_readers(policy, "Kaihatsu", &readers));
    assert_int_equal(readers, READERS_DEPARTMENT);
    assert_true(policy_group_readers(policy, "S-1-1-0", &readers));
    assert_int_equal(readers, READERS_ANYONE);
    assert_false(policy_group_readers(policy, "yamada", &readers));
    assert_int_equal(policy_folder_uses(policy, "クラウド共有/OneDrive - 丸々/a.xlsx"),
                     FOLDER_CLOUD);
    assert_int_equal(policy_folder_uses(policy, "デスクトップ/旧/a.xlsx"),
                     FOLDER_PERSONAL | FOLDER_BACKUP);
    assert_int_equal(policy_folder_uses(policy, "a.xlsx"), 0);
}

static char *exposure_of(const char *terms)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *path = NULL;
    g_autofree char *text = g_strconcat(
        "pack: p\nmarks: [{id: A-1, name: one, level: 3, pattern: ONE}]\n", terms, NULL);
    const int fd = g_file_open_tmp("maruhi-XXXXXX.yaml", &path, NULL);
    const char *const paths[] = {path, NULL};

    assert_true(fd >= 0 && close(fd) == 0 && g_file_set_contents(path, text, -1, NULL));
    g_autoptr(Policy) words = policy_load_words(paths, &error);
    g_unlink(path);
    if (words == NULL)
        fail_msg("%s", error->message);
    return policy_exposure_digest(words);
}

static void
the_digest_of_exposure_tells_limits_groups_and_folders_apart_and_nothing_else(void **state)
{
    static const char *const others[] = {
        "exposure: [{level: 3, people: 13}]\n",
        "exposure: [{level: 3, cloud: true}]\n",
        "groups: [{names: [kaihatsu], readers: department}]\n",
        "folder_uses: [{use: cloud, folders: ['クラウド*']}]\n",
        "folder_uses: [{use: backup, folders: ['クラウド*']}]\n",
    };
    g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autofree char *named = exposure_of("levels: [{level: 4, name: 最重要}]\n");

    (void)state;
    g_hash_table_add(seen, exposure_of(""));
    assert_true(g_hash_table_contains(seen, named));
    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        assert_true(g_hash_table_add(seen, exposure_of(others[i])));
}

static void keeping_follows_law_company_and_contract(void **state)
{
    (void)state;
    const struct contract *contract = policy_contract(policy, "取引先/甲乙自動車/a.dwg", NULL);

    assert_int_equal(policy_retention(policy, "DK-61", OWNER_UNKNOWN)->years, 12);
    assert_int_equal(policy_retention(policy, "DK-70", OWNER_UNKNOWN)->years, 10);
    assert_string_equal(policy_retention(policy, "DK-52", OWNER_UNKNOWN)->until, "出願公開まで");
    assert_string_equal(policy_retention(policy, NULL, OWNER_THIRD_PARTY)->until,
                        "契約の返却条項による");
    assert_int_equal(policy_retention(policy, "DK-10", OWNER_SELF)->years, 10);
    assert_null(policy_retention(policy, "DK-33", OWNER_SELF));
    assert_string_equal(contract->id, "NDA-12");
    assert_string_equal(contract->return_by, "2026-03-31");
    assert_ptr_equal(policy_contract(policy, "a.dwg", "株式会社 甲乙自動車"), contract);
    assert_null(policy_contract(policy, "取引先/丙/a.dwg", NULL));
    assert_int_equal((int)policy_number(policy, POLICY_UNTOUCHED_YEARS), 5);
    assert_int_equal((int)policy_number(policy, POLICY_DUE_HIGH_DAYS), 7);
}

static int load(void **state)
{
    g_autofree char *folder = g_dir_make_tmp("maruhi-company-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(folder, "our.yaml", NULL);
    const char *const paths[] = {SOURCE_DIR "/policies/packs", path, NULL};

    (void)state;
    if (!g_file_set_contents(path, pack, -1, NULL))
        return -1;
    int status = load_inspector(paths);
    g_unlink(path);
    g_rmdir(folder);
    return status;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_company_names_its_levels),
        cmocka_unit_test(its_own_property_is_not_a_third_party_s),
        cmocka_unit_test(a_field_s_value_is_mapped),
        cmocka_unit_test(labels_are_mapped_by_identifier_and_name),
        cmocka_unit_test(folders_ask_and_limit),
        cmocka_unit_test(a_customer_s_mark_counts_where_the_customer_is_named),
        cmocka_unit_test(secrets_are_masked_in_evidence),
        cmocka_unit_test(hostile_text_is_survived),
        cmocka_unit_test(labels_are_worded_by_level),
        cmocka_unit_test(some_files_are_left_alone),
        cmocka_unit_test(the_closest_folder_names_the_department),
        cmocka_unit_test(exposure_is_limited_by_level),
        cmocka_unit_test(
            the_digest_of_exposure_tells_limits_groups_and_folders_apart_and_nothing_else),
        cmocka_unit_test(keeping_follows_law_company_and_contract),
    };

    return cmocka_run_group_tests(tests, load, unload);
}
