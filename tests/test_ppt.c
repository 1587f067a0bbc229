/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "ole_builder.h"

#include <extractors/ppt.h>

#define CONTAINER    0xF
#define ART_DRAWING  0xF002
#define ART_GROUP    0xF003
#define ART_SHAPE    0xF004
#define ART_TEXT_BOX 0xF00D
#define ART_ANCHOR   0xF00F
#define ART_CLIENT   0xF011

/* ---- Records ---- */

static gsize begin(GByteArray *out, guint version, guint instance, guint type)
{
    put_16(out, version | instance << 4);
    put_16(out, type);
    put_32(out, 0);
    return out->len;
}

static void end(GByteArray *out, gsize from)
{
    set_32(out, from - 4, (guint32)(out->len - from));
}

static void put_wide_atom(GByteArray *out, guint instance, guint type, const char *text)
{
    gsize at = begin(out, 0, instance, type);

    put_wide(out, text);
    end(out, at);
}

static void put_numbers(GByteArray *out, guint type, const guint32 *numbers, guint count)
{
    gsize at = begin(out, 0, 0, type);

    for (guint i = 0; i < count; i++)
        put_32(out, numbers[i]);
    end(out, at);
}

#define PUT_NUMBERS(out, type, ...)                                                                \
    put_numbers(out, type, (const guint32[]){__VA_ARGS__},                                         \
                G_N_ELEMENTS(((const guint32[]){__VA_ARGS__})))

/* A shape with a text, or with a reference to the outline when text is NULL. */
static void put_shape(GByteArray *out, guint placeholder, const char *text)
{
    gsize shape = begin(out, CONTAINER, 0, ART_SHAPE);

    if (placeholder > 0) {
        gsize client = begin(out, CONTAINER, 0, ART_CLIENT);
        PUT_NUMBERS(out, PPT_PLACEHOLDER, 0, placeholder);
        end(out, client);
    }
    gsize box = begin(out, CONTAINER, 0, ART_TEXT_BOX);
    if (text)
        put_wide_atom(out, 0, PPT_TEXT_WIDE, text);
    else
        PUT_NUMBERS(out, PPT_OUTLINE_REFERENCE, 0);
    end(out, box);
    end(out, shape);
}

static void put_cell(GByteArray *out, guint32 left, guint32 top, const char *text)
{
    gsize shape = begin(out, CONTAINER, 0, ART_SHAPE);

    PUT_NUMBERS(out, ART_ANCHOR, left, top, 0, 0);
    gsize box = begin(out, CONTAINER, 0, ART_TEXT_BOX);
    put_wide_atom(out, 0, PPT_TEXT_WIDE, text);
    end(out, box);
    end(out, shape);
}

static void put_table(GByteArray *out)
{
    gsize group = begin(out, CONTAINER, 0, ART_GROUP);
    gsize shape = begin(out, CONTAINER, 0, ART_SHAPE);
    gsize properties = begin(out, 3, 1, 0xF122);

    put_bytes(out, "\x9F\x03\x01\0\0\0", 6);
    end(out, properties);
    end(out, shape);
    put_cell(out, 100, 10, "極秘");
    put_cell(out, 0, 10, "機密区分");
    put_cell(out, 0, 20, "部署");
    put_cell(out, 100, 20, "設計");
    end(out, group);
}

static void put_comment(GByteArray *out)
{
    gsize tags = begin(out, CONTAINER, 0, PPT_TAGS);
    gsize tag = begin(out, CONTAINER, 0, PPT_TAG);
    put_wide_atom(out, 0, PPT_STRING, "___PPT10");
    gsize content = begin(out, 0, 0, PPT_TAG_CONTENT);
    gsize comment = begin(out, CONTAINER, 0, PPT_COMMENT);
    put_wide_atom(out, 0, PPT_STRING, "鈴木");
    put_wide_atom(out, 1, PPT_STRING, "要確認");
    end(out, comment);
    end(out, content);
    end(out, tag);
    end(out, tags);
}

static void put_slide(GByteArray *out, guint32 notes, bool hidden)
{
    gsize slide = begin(out, CONTAINER, 0, PPT_SLIDE);
    PUT_NUMBERS(out, PPT_SLIDE_ATOM, 0, 0, 0, 0x80000000, notes, 0);
    if (hidden)
        PUT_NUMBERS(out, PPT_SHOW_ATOM, 0, 0, 0x00040000, 0);
    gsize drawing = begin(out, CONTAINER, 0, PPT_DRAWING);
    gsize art = begin(out, CONTAINER, 0, ART_DRAWING);
    put_shape(out, 13, NULL);
    put_shape(out, 0, "取扱注意");
    put_shape(out, 9, "社外秘");
    put_table(out);
    end(out, art);
    end(out, drawing);
    put_comment(out);
    end(out, slide);
}

static void put_page(GByteArray *out, guint type, const char *text)
{
    gsize page = begin(out, CONTAINER, 0, type);
    gsize drawing = begin(out, CONTAINER, 0, PPT_DRAWING);

    put_shape(out, 0, text);
    end(out, drawing);
    end(out, page);
}

static void put_list(GByteArray *out, guint list, guint32 object, guint32 number, const char *text)
{
    gsize at = begin(out, CONTAINER, list, PPT_LIST);

    PUT_NUMBERS(out, PPT_PERSIST, object, 0, 0, number, 0);
    if (text) {
        PUT_NUMBERS(out, PPT_TEXT_HEADER, 0);
        put_wide_atom(out, 0, PPT_TEXT_WIDE, text);
    }
    end(out, at);
}

static void put_root(GByteArray *out, const char *title)
{
    gsize root = begin(out, CONTAINER, 0, PPT_DOCUMENT);

    put_list(out, 1, 3, 0x80000000, NULL);
    put_list(out, 0, 2, 256, title);
    put_list(out, 2, 4, 300, NULL);
    end(out, root);
}

/* Objects 1 to 4: document, slide, master, notes. Gives where the edit stands. */
static guint32 put_presentation(GByteArray *out, bool hidden)
{
    guint32 places[4];

    places[0] = out->len;
    put_root(out, "開発計画\v極秘\r二行目");
    places[1] = out->len;
    put_slide(out, 300, hidden);
    places[2] = out->len;
    put_page(out, PPT_MASTER, "関係者外秘");
    places[3] = out->len;
    put_page(out, PPT_NOTES, "話す内容");
    guint32 directory = out->len;
    PUT_NUMBERS(out, PPT_DIRECTORY, 4U << 20 | 1, places[0], places[1], places[2], places[3]);
    guint32 edit = out->len;
    PUT_NUMBERS(out, PPT_EDIT, 0, 0, 0, directory, 1, 0, 0);
    return edit;
}

/* A later save that replaces the document alone. */
static guint32 put_edit(GByteArray *out, guint32 before)
{
    guint32 root = out->len;

    put_root(out, "新しい題名");
    guint32 directory = out->len;
    PUT_NUMBERS(out, PPT_DIRECTORY, 1U << 20 | 1, root);
    guint32 edit = out->len;
    PUT_NUMBERS(out, PPT_EDIT, 0, 0, before, directory, 1, 0, 0);
    return edit;
}

static char *read_presentation(const GByteArray *slides, guint32 edit, guint32 token)
{
    g_autoptr(GByteArray) user = g_byte_array_new();

    PUT_NUMBERS(user, 0x0FF6, 20, token, edit, 0);
    const struct package_part parts[] = {
        {"PowerPoint Document", (const char *)slides->data, slides->len},
        {"Current User", (const char *)user->data, user->len},
        {0}};
    return read_streams(parts, "a.ppt");
}

/* ---- Tests ---- */

static void shapes_of_a_slide_play_their_roles(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_presentation(slides, false);
    g_autofree char *all = read_presentation(slides, edit, 0xE391C05FU);
    assert_has(all, "a.ppt | body | 開発計画\n極秘\n二行目\n");
    assert_has(all, "| text_box | 取扱注意\n");
    assert_has(all, "| footer | 社外秘\n");
    assert_has(all, "| note | 話す内容\n");
    assert_has(all, "| master | 関係者外秘\n");
    assert_has(all, "| comment | 要確認\n");
    assert_has(all, "| property comment author | 鈴木\n");
    assert_has(all, "= ppt read:");
}

static void a_table_has_rows_in_the_order_they_show(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_presentation(slides, false);
    g_autofree char *all = read_presentation(slides, edit, 0);
    assert_has(all, "| body | 機密区分\t極秘\n部署\t設計\n");
}

static void a_hidden_slide_is_hidden(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_presentation(slides, true);
    g_autofree char *all = read_presentation(slides, edit, 0);
    assert_has(all, "| hidden | 開発計画\n極秘\n二行目\n");
}

static void of_several_saves_the_newest_counts(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_edit(slides, put_presentation(slides, false));
    g_autofree char *all = read_presentation(slides, edit, 0);
    assert_has(all, "| body | 新しい題名\n");
    assert_has(all, "| text_box | 取扱注意\n");
    assert_has_not(all, "開発計画");
}

static void without_a_directory_everything_is_told(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_presentation(slides, false);
    g_byte_array_set_size(slides, edit);
    g_autofree char *all = read_presentation(slides, 0, 0);
    assert_has(all, "| body | 開発計画\n極秘\n二行目\n");
    assert_has(all, "| text_box | 取扱注意\n");
    assert_has(all, "= ppt partial:");
}

static void an_encrypted_presentation_is_locked(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_presentation(slides, false);
    g_autofree char *all = read_presentation(slides, edit, 0xF3D1C4DFU);
    assert_has(all, "= ppt locked:");
}

static void damage_anywhere_ends(void **state)
{
    (void)state;
    g_autoptr(GByteArray) slides = g_byte_array_new();
    guint32 edit = put_edit(slides, put_presentation(slides, false));
    for (gsize at = 0; at + 4 < slides->len; at += 2) {
        g_autoptr(GByteArray) copy = g_byte_array_new();
        put_bytes(copy, slides->data, slides->len);
        memset(copy->data + at, at % 4 ? 0xFF : 0, 4);
        g_autofree char *all = read_presentation(copy, edit, 0);
        assert_non_null(strstr(all, " = ppt "));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shapes_of_a_slide_play_their_roles),
        cmocka_unit_test(a_table_has_rows_in_the_order_they_show),
        cmocka_unit_test(a_hidden_slide_is_hidden),
        cmocka_unit_test(of_several_saves_the_newest_counts),
        cmocka_unit_test(without_a_directory_everything_is_told),
        cmocka_unit_test(an_encrypted_presentation_is_locked),
        cmocka_unit_test(damage_anywhere_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
