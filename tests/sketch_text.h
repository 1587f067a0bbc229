/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts made up for sketches: sentences of Japanese characters, each by its number.
 */
#ifndef MARUHI_TESTS_SKETCH_TEXT_H
#define MARUHI_TESTS_SKETCH_TEXT_H

#include <policies/sketch.h>

/* The same for the same number; 30 characters and a full stop. */
static inline void append_sentence(GString *text, guint number)
{
    guint64 state = number * G_GUINT64_CONSTANT(0x9e3779b97f4a7c15) + 1;

    for (guint i = 0; i < 30; i++) {
        state = state * G_GUINT64_CONSTANT(6364136223846793005) + 1442695040888963407U;
        g_string_append_unichar(text, (gunichar)(0x4e00 + (state >> 40) % 6000));
    }
    g_string_append(text, "。\n");
}

static inline void append_sentences(GString *text, guint from, guint to)
{
    for (guint i = from; i < to; i++)
        append_sentence(text, i);
}

static inline GBytes *sketch_of(const char *text)
{
    struct sketch_maker *maker = sketch_maker_new();

    sketch_maker_take(maker, text, strlen(text));
    GBytes *bytes = sketch_maker_end(maker);
    sketch_maker_free(maker);
    return bytes;
}

/* Of sentences from..to-1. */
static inline GBytes *sketch_of_sentences(guint from, guint to)
{
    g_autoptr(GString) text = g_string_new(NULL);

    append_sentences(text, from, to);
    return sketch_of(text->str);
}

#endif
