/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dwg_object.h"

#include "little_endian.h"

#define CLASSES_MOST     2000U
#define REACTORS_MOST    100000U
#define EXTENSIONS_MOST  1000U
#define EXTENSION_MOST   ((gsize)256 * 1024)
#define ENTITY_CLASS     0x1F2U
#define CLASSES_DATA_AT  20 /* behind a mark of 16 bytes and the size */
#define COLOR_HAS_HANDLE 0x4000U
#define COLOR_HAS_RGB    0x8000U
#define COLOR_HAS_ALPHA  0x2000U

/* ---- classes ---- */

static void add_class(GArray *classes, guint number, bool is_entity, char *name)
{
    struct dwg_class class = {number, is_entity, NULL};

    class.name = name;
    g_array_append_val(classes, class);
}

static void clear_class(gpointer class)
{
    g_free(((struct dwg_class *)class)->name);
}

/* The stream of strings ends before the handles with a bit that says whether there is one,
 * and before it its size in bits. */
static bool open_strings(struct dwg_bits *strings, const struct dwg_bits *data, gsize end)
{
    *strings = *data;
    if (end < 1 + 16 || end > data->end)
        return false;
    strings->at = end - 1;
    if (!dwg_take_b(strings))
        return false;
    gsize at = end - 1 - 16;
    strings->at = at;
    gsize size = dwg_take_rs(strings);
    if (size & 0x8000) {
        if (at < 16)
            return false;
        at -= 16;
        strings->at = at;
        size = (size & 0x7FFF) | (gsize)dwg_take_rs(strings) << 15;
    }
    if (size > at)
        return false;
    strings->at = at - size;
    strings->end = at;
    return !strings->has_failed;
}

static void read_class(struct dwg_bits *data, struct dwg_bits *strings, const struct dwg_file *file,
                       GArray *classes)
{
    guint number = dwg_take_bs(data);

    dwg_take_bs(data);
    g_free(dwg_take_text(strings, file->code_page));
    g_free(dwg_take_text(strings, file->code_page));
    char *name = dwg_take_text(strings, file->code_page);
    dwg_take_b(data);
    bool is_entity = dwg_take_bs(data) == ENTITY_CLASS;
    if (file->release >= DWG_2004)
        for (guint i = 0; i < 5; i++)
            i == 1 || i == 2 ? (void)dwg_take_bs(data) : (void)dwg_take_bl(data);
    add_class(classes, number, is_entity, name);
}

/* From release 2007 on the strings stand apart, and the size is in bits. */
static bool open_classes(const struct dwg_file *file, struct dwg_bits *data,
                         struct dwg_bits *strings)
{
    const struct dwg_bytes *section = &file->sections[DWG_CLASSES];

    if (section->size <= CLASSES_DATA_AT + 8)
        return false;
    *data = dwg_bits_of(section->bytes, section->size, file->release);
    gsize size = little_32(section->bytes + 16);
    data->at = CLASSES_DATA_AT * 8;
    /* Later releases of a form have sizes of 64 bits. */
    if (file->release >= DWG_2010 && section->size > CLASSES_DATA_AT + 12 &&
        little_32(section->bytes + CLASSES_DATA_AT) == 0)
        data->at += 32;
    gsize start = data->at;
    data->end = MIN(data->end, start + size * 8);
    if (file->release >= DWG_2007) {
        gsize bits = dwg_take_rl(data);
        if (!open_strings(strings, data, MIN(start + bits, data->end)))
            return false;
    }
    if (file->release >= DWG_2004) {
        dwg_take_bs(data);
        dwg_skip_bits(data, 16 + 1);
    }
    return !data->has_failed;
}

GArray *dwg_classes_read(const struct dwg_file *file)
{
    GArray *classes = g_array_new(FALSE, FALSE, sizeof(struct dwg_class));
    struct dwg_bits data;
    struct dwg_bits strings;
    bool is_apart = file->release >= DWG_2007;

    g_array_set_clear_func(classes, clear_class);
    if (!open_classes(file, &data, &strings))
        return classes;
    while (data.at + 40 < data.end && !data.has_failed && classes->len < CLASSES_MOST &&
           (!is_apart || strings.at < strings.end))
        read_class(&data, is_apart ? &strings : &data, file, classes);
    return classes;
}

const struct dwg_class *dwg_class_find(const GArray *classes, guint number)
{
    for (guint i = 0; i < classes->len; i++) {
        const struct dwg_class *class = &g_array_index(classes, struct dwg_class, i);
        if (class->number == number)
            return class;
    }
    return NULL;
}

/* ---- where the objects lie ---- */

/* Groups that begin with their size in big-endian order; in them steps from object to object. */
bool dwg_objects_visit(const struct dwg_file *file, dwg_visit visit, void *user)
{
    const struct dwg_bytes *list = &file->sections[DWG_HANDLES];
    gsize at = 0;

    while (at + 2 <= list->size) {
        gsize size = (gsize)list->bytes[at] << 8 | list->bytes[at + 1];
        if (size <= 2)
            return true;
        if (size > list->size - at)
            return false;
        struct dwg_bits bits = dwg_bits_of(list->bytes + at + 2, size - 2, file->release);
        guint64 handle = 0;
        gint64 offset = 0;
        while (bits.at < bits.end && !bits.has_failed) {
            handle += dwg_take_mc(&bits);
            if (__builtin_add_overflow(offset, dwg_take_signed_mc(&bits), &offset))
                return false;
            if (!bits.has_failed && offset >= 0 && !visit(user, handle, (gsize)offset))
                return false;
        }
        at += size + 2; /* a checksum follows */
    }
    return true;
}

/* ---- one object ---- */

static bool is_entity(guint type, const GArray *classes)
{
    if (type >= DWG_FIRST_CLASS) {
        const struct dwg_class *class = dwg_class_find(classes, type);
        return class && class->is_entity;
    }
    return (type >= 1 && type <= 41) || (type >= 44 && type <= 47) || type == 74 ||
           (type >= 77 && type <= 78);
}

static guint take_type(struct dwg_bits *bits)
{
    if (bits->release < DWG_2010)
        return dwg_take_bs(bits);
    switch (dwg_take_bits(bits, 2)) {
    case 0:
        return dwg_take_rc(bits);
    case 1:
        return dwg_take_rc(bits) + 0x1F0;
    default:
        return dwg_take_rs(bits);
    }
}

/* UTF-16 from release 2007 on; before that bytes with their code page. */
static char *take_extension_string(struct dwg_bits *bits, guint code_page)
{
    if (bits->release >= DWG_2007)
        return dwg_wide_text(bits, dwg_take_rs(bits));
    guint length = dwg_take_rc(bits);
    guint8 bytes[256];
    dwg_take_rs(bits);
    for (guint i = 0; i < length; i++)
        bytes[i] = (guint8)dwg_take_rc(bits);
    return dwg_decode(bytes, length, code_page);
}

static void keep_extension(struct dwg_bits *bits, guint code_page, GString *out)
{
    g_autofree char *text = take_extension_string(bits, code_page);

    if (out && !bits->has_failed && out->len < EXTENSION_MOST)
        g_string_append_printf(out, "%s\n", text);
}

/* Items of a code and a value whose size the code gives (20.1.2). */
static void take_extension_items(struct dwg_bits *bits, guint code_page, GString *out)
{
    while (bits->at + 8 <= bits->end && !bits->has_failed) {
        guint code = dwg_take_rc(bits);
        if (code == 0)
            keep_extension(bits, code_page, out);
        else if (code == 2)
            dwg_take_rc(bits);
        else if (code == 3 || code == 5 || (code >= 40 && code <= 42))
            dwg_skip_bits(bits, 64);
        else if (code == 4)
            dwg_skip_bits(bits, 8 * (gsize)dwg_take_rc(bits));
        else if (code >= 10 && code <= 15)
            dwg_skip_bits(bits, 3 * 64);
        else if (code == 70)
            dwg_skip_bits(bits, 16);
        else if (code == 71)
            dwg_skip_bits(bits, 32);
        else
            return;
    }
}

static void take_extensions(struct dwg_bits *bits, guint64 own, guint code_page, GString *out)
{
    gsize size;

    for (guint i = 0; i < EXTENSIONS_MOST && (size = dwg_take_bs(bits)) != 0; i++) {
        dwg_take_handle(bits, own);
        gsize start = bits->at;
        struct dwg_bits items = *bits;
        dwg_skip_bits(bits, size * 8);
        items.end = MIN(items.end, start + size * 8);
        if (!bits->has_failed)
            take_extension_items(&items, code_page, out);
    }
}

struct common {
    guint32 reactors;
    bool has_dictionary;
    bool has_links;
    bool has_line_type; /* up to release 14 */
    guint color;
};

static void skip_graphics(struct dwg_bits *bits)
{
    if (dwg_take_b(bits))
        dwg_skip_bits(
            bits, 8 * (gsize)(bits->release >= DWG_2010 ? dwg_take_bll(bits) : dwg_take_rl(bits)));
}

static guint take_color(struct dwg_bits *bits)
{
    guint color = dwg_take_bs(bits);

    if (bits->release < DWG_2004)
        return 0;
    if (color & COLOR_HAS_RGB)
        dwg_take_bl(bits);
    if (color & COLOR_HAS_ALPHA)
        dwg_take_bl(bits);
    return color;
}

static void take_entity_data(struct dwg_object *object, struct common *common)
{
    struct dwg_bits *bits = &object->data;
    enum dwg_release release = bits->release;
    guint mode = dwg_take_bits(bits, 2);

    object->space = mode == 1 ? DWG_ON_PAPER : mode == 2 ? DWG_IN_MODEL : DWG_IN_BLOCK;
    common->reactors = dwg_take_bl(bits);
    common->has_dictionary = release < DWG_2004 || !dwg_take_b(bits);
    if (release >= DWG_2013)
        dwg_take_b(bits);
    if (release < DWG_2000)
        common->has_line_type = !dwg_take_b(bits);
    common->has_links = release < DWG_2004 && !dwg_take_b(bits);
    common->color = take_color(bits);
    dwg_take_bd(bits);
    if (release >= DWG_2000)
        dwg_skip_bits(bits, 4);
    if (release >= DWG_2007)
        dwg_skip_bits(bits, 10);
    if (release >= DWG_2010)
        dwg_skip_bits(bits, 3);
    object->is_invisible = dwg_take_bs(bits) & 1;
    if (release >= DWG_2000)
        dwg_take_rc(bits);
}

static void take_object_data(struct dwg_object *object, struct common *common)
{
    struct dwg_bits *bits = &object->data;

    common->reactors = dwg_take_bl(bits);
    common->has_dictionary = bits->release < DWG_2004 || !dwg_take_b(bits);
    if (bits->release >= DWG_2013)
        dwg_take_b(bits);
}

static void take_common_handles(struct dwg_object *object, const struct common *common)
{
    struct dwg_bits *bits = &object->handles;

    if (!object->is_entity || object->space == DWG_IN_BLOCK)
        object->owner = dwg_take_handle(bits, object->handle);
    for (guint32 i = 0; i < MIN(common->reactors, REACTORS_MOST) && !bits->has_failed; i++)
        dwg_take_handle(bits, object->handle);
    if (common->has_dictionary)
        dwg_take_handle(bits, object->handle);
    if (!object->is_entity)
        return;
    if (bits->release < DWG_2000) {
        object->layer = dwg_take_handle(bits, object->handle);
        if (common->has_line_type)
            dwg_take_handle(bits, object->handle);
    }
    for (guint i = 0; common->has_links && i < 2; i++)
        dwg_take_handle(bits, object->handle);
    if (common->color & COLOR_HAS_HANDLE)
        dwg_take_handle(bits, object->handle);
    if (bits->release >= DWG_2000)
        object->layer = dwg_take_handle(bits, object->handle);
}

/* Where the handles begin, in bits from the object's start. 0: release 13 or 14, which says
 * so further on. */
static gsize open_bits(struct dwg_object *object, const struct dwg_file *file, gsize offset)
{
    const struct dwg_bytes *objects = &file->sections[DWG_OBJECTS];

    if (offset >= objects->size)
        return G_MAXSIZE;
    struct dwg_bits bits =
        dwg_bits_of(objects->bytes + offset, objects->size - offset, file->release);
    gsize size = dwg_take_ms(&bits);
    gsize handle_bits = file->release >= DWG_2010 ? (gsize)dwg_take_mc(&bits) : 0;
    gsize start = bits.at / 8;
    if (bits.has_failed || size == 0 || size > objects->size - offset - start)
        return G_MAXSIZE;
    object->data = dwg_bits_of(objects->bytes + offset + start, size, file->release);
    object->type = take_type(&object->data);
    if (file->release >= DWG_2010)
        return handle_bits <= size * 8 ? size * 8 - handle_bits : G_MAXSIZE;
    return file->release >= DWG_2000 ? dwg_take_rl(&object->data) : 0;
}

bool dwg_object_open(struct dwg_object *object, const struct dwg_file *file, gsize offset,
                     const GArray *classes, GString *extension)
{
    struct common common = {0};

    *object = (struct dwg_object){0};
    gsize end = open_bits(object, file, offset);
    if (end == G_MAXSIZE)
        return false;
    object->is_entity = is_entity(object->type, classes);
    object->handle = dwg_take_handle(&object->data, 0);
    take_extensions(&object->data, object->handle, file->code_page, extension);
    if (object->is_entity)
        skip_graphics(&object->data);
    if (file->release < DWG_2000)
        end = dwg_take_rl(&object->data);
    if (object->is_entity)
        take_entity_data(object, &common);
    else
        take_object_data(object, &common);
    if (object->data.has_failed || end > object->data.end)
        return false;
    object->handles = object->data;
    object->handles.at = end;
    if (file->release >= DWG_2007)
        object->has_strings = open_strings(&object->strings, &object->data, end);
    take_common_handles(object, &common);
    return true;
}

char *dwg_object_text(struct dwg_object *object, guint code_page)
{
    if (object->data.release < DWG_2007)
        return dwg_take_text(&object->data, code_page);
    return object->has_strings ? dwg_take_text(&object->strings, code_page) : g_strdup("");
}
