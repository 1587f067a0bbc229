/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

static char *read_text(const char *name, const char *text)
{
    return read_all(name, text, strlen(text));
}

static void meshes_are_recognised_and_their_words_read(void **state)
{
    (void)state;
    static const struct {
        const char *what, *text, *wanted;
    } meshes[] = {
        {"stl", "solid 社外秘_カバー\n facet normal 0 0 1\n  outer loop\n", "solid 社外秘_カバー"},
        {"obj", "# 極秘\nmtllib a.mtl\nv 0.0 1.0 2e-3\nv 1 2 3\nv 4 5 6\nf 1 2 3\n", "# 極秘"},
        {"ply", "ply\nformat ascii 1.0\ncomment 社外秘\nelement vertex 8\n", "comment 社外秘"},
        {"wrl", "#VRML V2.0 utf8\nDEF カバー Transform {\n", "DEF カバー"},
        {"vda", "KATALOG = HEADER / 20\nSEND. FIRMA : MARUHI\n", "MARUHI"},
    };
    for (guint i = 0; i < G_N_ELEMENTS(meshes); i++) {
        g_autofree char *all = read_text("a.dat", meshes[i].text);
        assert_has(all, "a.dat = mesh read:");
        assert_has(all, meshes[i].wanted);
    }
}

static void decks_for_solvers_are_recognised_and_their_words_read(void **state)
{
    (void)state;
    static const char *const decks[] = {
        "*KEYWORD\n$ 社外秘 衝突解析\n*NODE\n 1, 0.0, 1.0\n",
        "$ 社外秘 衝突解析\nSOL 101\nCEND\nBEGIN BULK\nGRID,1,,0.,0.,0.\n",
        "*HEADING\n** 社外秘 衝突解析\n*NODE\n1, 0., 0.\n",
        "/COM,ANSYS RELEASE 2020\n! 社外秘 衝突解析\n/PREP7\n",
    };
    for (guint i = 0; i < G_N_ELEMENTS(decks); i++) {
        g_autofree char *all = read_text("a.dat", decks[i]);
        assert_has(all, "a.dat = cae-deck read:");
        assert_has(all, "社外秘 衝突解析");
        assert_has(all, "a.dat | comment | ");
    }
}

static void prose_is_neither(void **state)
{
    (void)state;
    static const char *const texts[] = {"solid state drives are fast\nand quiet\n",
                                        "v 1 is the first version\nv 2 the second\n",
                                        "*NODE is a keyword\nof many programs\n"};

    for (guint i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *all = read_text("a.dat", texts[i]);
        assert_has(all, "a.dat = text read:");
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(meshes_are_recognised_and_their_words_read),
        cmocka_unit_test(decks_for_solvers_are_recognised_and_their_words_read),
        cmocka_unit_test(prose_is_neither),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
