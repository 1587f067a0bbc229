/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mapi.h"

#include "encoding.h"
#include "little_endian.h"
#include "wide_text.h"

struct value {
    guint type;
    gsize size;
    guint8 *bytes;
    char *name;
};

struct mapi {
    GHashTable *values; /* id → struct value */
    guint code_page;
};

static void free_value(gpointer pointer)
{
    struct value *value = pointer;

    g_free(value->bytes);
    g_free(value->name);
    g_free(value);
}

struct mapi *mapi_new(void)
{
    struct mapi *mapi = g_new0(struct mapi, 1);

    mapi->values = g_hash_table_new_full(NULL, NULL, NULL, free_value);
    return mapi;
}

void mapi_free(struct mapi *mapi)
{
    if (mapi == NULL)
        return;
    g_hash_table_unref(mapi->values);
    g_free(mapi);
}

static struct value *find_value(const struct mapi *mapi, guint id)
{
    return g_hash_table_lookup(mapi->values, GUINT_TO_POINTER(id));
}

static struct value *make_value(struct mapi *mapi, guint id)
{
    struct value *value = find_value(mapi, id);

    if (value == NULL) {
        value = g_new0(struct value, 1);
        g_hash_table_insert(mapi->values, GUINT_TO_POINTER(id), value);
    }
    return value;
}

void mapi_add(struct mapi *mapi, guint id, guint type, const guint8 *bytes, gsize size)
{
    struct value *value = make_value(mapi, id);

    if (value->bytes)
        return;
    value->type = type;
    value->size = size;
    value->bytes = size > 0 ? g_memdup2(bytes, size) : NULL;
}

void mapi_add_name(struct mapi *mapi, guint id, const char *name)
{
    struct value *value = find_value(mapi, id);

    if (value && value->name == NULL)
        value->name = g_strdup(name);
}

guint mapi_code_page(const struct mapi *mapi)
{
    guint32 own;

    if (mapi_number(mapi, MAPI_CODE_PAGE, &own) || mapi_number(mapi, MAPI_INTERNET_CODE_PAGE, &own))
        return own;
    return mapi->code_page;
}

void mapi_set_code_page(struct mapi *mapi, guint code_page)
{
    mapi->code_page = code_page;
}

char *mapi_string(const struct mapi *mapi, guint id)
{
    const struct value *value = find_value(mapi, id);

    if (value == NULL || value->bytes == NULL)
        return NULL;
    if (value->type == MAPI_STRING)
        return wide_decode(value->bytes, value->size / 2);
    if (value->type != MAPI_STRING_8)
        return NULL;
    const guint8 *end = memchr(value->bytes, 0, value->size);
    return encoding_decode(encoding_find_code_page(mapi_code_page(mapi)), value->bytes,
                           end ? (gsize)(end - value->bytes) : value->size, NULL);
}

bool mapi_number(const struct mapi *mapi, guint id, guint32 *number)
{
    const struct value *value = find_value(mapi, id);
    bool wide = value && value->type == MAPI_32 && value->size >= 4;
    bool narrow =
        value && (value->type == MAPI_16 || value->type == MAPI_BOOLEAN) && value->size >= 2;

    if (wide)
        *number = little_32(value->bytes);
    else if (narrow)
        *number = little_16(value->bytes);
    return wide || narrow;
}

const guint8 *mapi_bytes(const struct mapi *mapi, guint id, gsize *size)
{
    const struct value *value = find_value(mapi, id);

    *size = value ? value->size : 0;
    return value ? value->bytes : NULL;
}

char *mapi_attachment_name(const struct mapi *mapi, guint number)
{
    static const guint ids[] = {MAPI_ATTACH_NAME, MAPI_ATTACH_SHORT_NAME, MAPI_DISPLAY_NAME};

    for (guint i = 0; i < G_N_ELEMENTS(ids); i++) {
        g_autofree char *name = mapi_string(mapi, ids[i]);
        if (name && *name)
            return g_strdelimit(g_steal_pointer(&name), "/\\", '_');
    }
    return g_strdup_printf("attachment %u", number);
}

static gint by_number(gconstpointer a, gconstpointer b)
{
    return GPOINTER_TO_INT(a) - GPOINTER_TO_INT(b);
}

void mapi_each_named(const struct mapi *mapi, mapi_named_taker take, void *user)
{
    g_autoptr(GList) ids = g_list_sort(g_hash_table_get_keys(mapi->values), by_number);

    for (GList *at = ids; at; at = at->next) {
        const struct value *value = g_hash_table_lookup(mapi->values, at->data);
        g_autofree char *text = value->name ? mapi_string(mapi, GPOINTER_TO_UINT(at->data)) : NULL;
        if (text)
            take(user, value->name, text);
    }
}
