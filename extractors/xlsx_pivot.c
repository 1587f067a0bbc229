/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What pivot tables remember of their source: names of columns and values that may stand on
 * no sheet any more (ECMA-376 part 1, 18.10.1.67).
 */
#include "xlsx_cells.h"

#include "markup.h"
#include "story.h"

#include <string.h>

enum {
    C_FIELD = 1,
    C_STRING,
    C_SOURCE,
    C_COUNT,
};
static const char *const words[C_COUNT] = {
    [C_FIELD] = "cacheField",
    [C_STRING] = "s",
    [C_SOURCE] = "worksheetSource",
};
static struct vocabulary vocabulary = {.names = words, .count = C_COUNT};

static void cache_start(void *user, const struct markup_element *element)
{
    struct story *story = user;
    g_autofree char *value =
        element->id == 0 ? NULL : markup_dup(element, element->id == C_STRING ? "v" : "name");

    if (value == NULL)
        return;
    story_text(story, value, strlen(value));
    story_end_line(story);
}

static void no_end(void *user, guint id, const char *name)
{
    (void)user, (void)id, (void)name;
}

static void no_text(void *user, const char *text, gsize length)
{
    (void)user, (void)text, (void)length;
}

void xlsx_pivot_caches_read(struct opc *opc)
{
    static const struct markup_handler handler = {&vocabulary, cache_start, no_end, no_text, NULL};

    for (guint i = 0; i < package_count(opc->package); i++) {
        bool cache = opc_has_type(opc, i, "pivotCacheDefinition+") ||
                     opc_has_type(opc, i, "pivotCacheRecords+");
        if (!cache || !opc_visit(opc, i))
            continue;
        struct place place = {
            .outer = opc->document->place, .kind = PLACE_PART, .name = "pivot table's memory"};
        g_autoptr(Story) story = story_new(opc->document, opc->sink, &place, TEXT_HIDDEN);
        markup_read_part(opc->package, i, &handler, story);
    }
}
