/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

static const char binary[] = "\1\2\3\4\0\0\0\5\6\7\x80\x81\0\0\0\0\0";

static void a_name_tells_the_type_of_bytes_nobody_knows(void **state)
{
    (void)state;
    static const struct {
        const char *name, *wanted;
    } cases[] = {
        {"a.gxw", "a.gxw = plc-project unsupported: PLC projects are not inspected"},
        {"a.ICD", "a.ICD = icad unsupported: native CAD data is not inspected"},
        {"a.mcam", "a.mcam = cam-project unsupported: CAM projects are not inspected"},
        {"a.sdy", "a.sdy = cae-result unsupported: models and results of simulations"},
        {"a.pcbdoc", "a.pcbdoc = pcb-project unsupported: circuit board projects"},
        {"a.top", "a.top = native-cad unsupported: native CAD data"},
        {"a.xyz", "a.xyz = unknown unsupported: this type of file is not known"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *all = read_all(cases[i].name, binary, sizeof binary);
        assert_has(all, cases[i].wanted);
    }
}

static void bytes_that_say_otherwise_win(void **state)
{
    (void)state;
    static const char prose[] = "社外秘 の文書\n";
    g_autofree char *text = read_all("a.gxw", prose, strlen(prose));
    assert_has(text, "a.gxw = text read:");
    g_autofree char *png = read_all("a.icd", "\x89PNG\r\n\x1A\n\0\0\0\0", 12);
    assert_has(png, "a.icd = png ");
}

static void containers_of_a_known_kind_give_what_they_hold(void **state)
{
    (void)state;
    gsize size;
    const struct package_part parts[] = {{"comment.txt", "社外秘\n", 0}, {0}};
    g_autofree guint8 *zip = package_build(parts, &size);
    g_autofree char *all = read_all("a.gx3", zip, size);
    assert_has(all, "a.gx3!/comment.txt | body | 社外秘");
    assert_has(all, "a.gx3 = plc-project read:");
    g_autofree char *plain = read_all("a.zip", zip, size);
    assert_has(plain, "a.zip = zip read:");
    const struct package_part streams[] = {{"Something", "x", 0}, {0}};
    g_autofree char *ole = read_streams(streams, "a.mcx");
    assert_has(ole, "a.mcx = cam-project partial: CAM projects are not inspected");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_name_tells_the_type_of_bytes_nobody_knows),
        cmocka_unit_test(bytes_that_say_otherwise_win),
        cmocka_unit_test(containers_of_a_known_kind_give_what_they_hold),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
