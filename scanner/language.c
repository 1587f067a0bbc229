/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "language.h"

#include <glib.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

static char chosen[3] = "en";

/* gettext looks at LANGUAGE only in a locale other than "C"; "C.UTF-8" is always there, a
 * ja_JP.UTF-8 often is not. */
static void use(const char *code)
{
    g_strlcpy(chosen, code, sizeof chosen);
    if (setlocale(LC_ALL, "C.UTF-8") == NULL)
        setlocale(LC_ALL, "");
    setlocale(LC_NUMERIC, "C");
    g_setenv("LANGUAGE", code, TRUE);
}

static bool speaks_japanese(void)
{
    const char *const *names = g_get_language_names();

    for (guint i = 0; names[i]; i++) {
        if (g_str_has_prefix(names[i], "ja"))
            return true;
        if (g_str_has_prefix(names[i], "en"))
            return false;
    }
    return false;
}

void language_start(void)
{
    g_autofree char *program = g_file_read_link("/proc/self/exe", NULL);
    g_autofree char *folder = program ? g_path_get_dirname(program) : g_strdup(".");
    g_autofree char *built = g_build_filename(folder, "locale", NULL);
    const char *found = g_file_test(built, G_FILE_TEST_IS_DIR) ? built : MARUHI_LOCALE_INSTALLED;

    bindtextdomain(GETTEXT_PACKAGE, found);
    bind_textdomain_codeset(GETTEXT_PACKAGE, "UTF-8");
    textdomain(GETTEXT_PACKAGE);
    use(speaks_japanese() ? "ja" : "en");
}

bool language_choose(const char *code)
{
    if (strcmp(code, "ja") != 0 && strcmp(code, "en") != 0)
        return false;
    use(code);
    return true;
}

const char *language_code(void)
{
    return chosen;
}

const char *language_translate(const char *msgid)
{
    return msgid && *msgid ? gettext(msgid) : "";
}
