/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "package_builder.h"

static void glyphs_on_one_line_of_xps_are_one_line(void **state)
{
    (void)state;
    static const struct package_part parts[] = {
        TYPES(OVERRIDE("FixedDocSeq.fdseq", "vnd.ms-package.xps-fixeddocumentsequence+xml")),
        {"FixedDocSeq.fdseq", "<FixedDocumentSequence/>", 0},
        {"Documents/1/Pages/1.fpage",
         "<FixedPage><Glyphs OriginY=\"10\" UnicodeString=\"社外\"/>"
         "<Glyphs OriginY=\"10\" UnicodeString=\"秘\"/>"
         "<Glyphs OriginY=\"30\" UnicodeString=\"{}{図番}\"/></FixedPage>",
         0},
        {0}};
    g_autofree char *all = read_parts(parts, "a.xps");
    assert_has(all, "社外秘\n{図番}");
    assert_has(all, "a.xps = opc read:");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(glyphs_on_one_line_of_xps_are_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
