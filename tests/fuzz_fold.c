/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes through folding, matching and the number scan: no crash, valid UTF-8, as many
 * lines and cells as before, offsets that lead back into the source.
 */
#include <policies/fold.h>
#include <policies/match.h>
#include <policies/numbers.h>

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size);

static const struct pattern patterns[] = {
    {.regex = "社外(秘|\343\212\231)?", .not_before = "弊", .not_after = "書(?!類)|密"},
    {.regex = "[0-9,]+\\.[0-9]{2}"},
    {.regex = "本.{0,30}(秘密|財産)", .not_after = "[^ ]"},
    {.regex = "([A-Z])\\1"},
    {.regex = "「[^」\\n]{2,60}」\\n「"},
    {.regex = "(?<=\\t)[^\\t\\n]+(?=\\t)"},
};

static gsize text_length;

static void take_match(const struct match *match, void *user)
{
    gsize *before = user;
    g_assert(match->start >= *before && match->end > match->start && match->end <= text_length);
    *before = match->start;
}

static void take_number(const struct number *number, void *user)
{
    (void)user;
    g_assert(number->end <= text_length && number->count <= NUMBER_LONGEST);
}

static gsize count(const char *text, gsize length, char wanted)
{
    gsize found = 0;
    for (gsize i = 0; i < length; i++)
        found += text[i] == wanted;
    return found;
}

int LLVMFuzzerTestOneInput(const guint8 *data, gsize size)
{
    static struct folded folded;
    static struct match_scanner *scanner;
    const char *source = (const char *)data;
    gsize before = 0;
    if (scanner == NULL)
        scanner =
            match_scanner_new(matcher_new(patterns, G_N_ELEMENTS(patterns), NULL, NULL, NULL));
    fold_text(&folded, source, size);
    const char *text = folded.text->str;
    text_length = folded.text->len;
    g_assert(g_utf8_validate_len(text, text_length, NULL));
    g_assert(count(source, size, '\n') == count(text, text_length, '\n'));
    g_assert(count(source, size, '\t') == count(text, text_length, '\t'));
    for (gsize i = 0; i <= text_length; i++) {
        gsize offset = folded_source(&folded, i);
        g_assert(offset >= before && offset <= size);
        before = offset;
    }
    before = 0;
    match_scan(scanner, text, text_length, take_match, &before);
    numbers_scan(text, text_length, take_number, NULL);
    return 0;
}
