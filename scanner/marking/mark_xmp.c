/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mark_xmp.h"

#include <string.h>

#define OPENING "<rdf:Description rdf:about=\"\" xmlns:maruhi=\"urn:maruhi:label:1\""
#define CLOSING "</rdf:Description>"
#define RDF_END "</rdf:RDF>"

static const char packet_head[] =
    "<?xpacket begin=\"\357\273\277\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">";
static const char packet_tail[] = RDF_END "</x:xmpmeta>\n<?xpacket end=\"w\"?>";

static void append_value(GString *packet, const char *prefix, const char *name, const char *value)
{
    g_autofree char *escaped = g_markup_escape_text(value, -1);

    g_string_append_printf(packet, "<%s:%s>%s</%s:%s>", prefix, name, escaped, prefix, name);
}

/* Programs of Adobe mirror the keys of Info that they do not know under pdfx; readers of
 * sensitivity labels look there. */
static void append_sensitivity(const char *name, const char *value, void *packet)
{
    append_value(packet, "pdfx", name, value);
}

static void append_label(GString *packet, const struct mark_label *label)
{
    g_autofree char *text = mark_label_text(label);
    char level[] = {(char)('0' + label->level), '\0'};

    if (label->level == LEVEL_NONE)
        return;
    g_string_append(packet, OPENING);
    if (label->sensitivity.id)
        g_string_append(packet, " xmlns:pdfx=\"http://ns.adobe.com/pdfx/1.3/\"");
    g_string_append_c(packet, '>');
    append_value(packet, "maruhi", MARK_LEVEL, level);
    append_value(packet, "maruhi", MARK_NAME, label->name);
    append_value(packet, "maruhi", MARK_TEXT, text);
    if (label->band > 0) {
        g_autofree char *band = g_strdup_printf("%u", label->band);
        append_value(packet, "maruhi", MARK_BAND, band);
    }
    append_value(packet, "maruhi", MARK_DATE, label->date);
    mark_each_sensitivity(label, append_sensitivity, packet);
    g_string_append(packet, CLOSING);
}

static const char *find_in(const char *from, const char *end, const char *word)
{
    return from ? memmem(from, (gsize)(end - from), word, strlen(word)) : NULL;
}

/* Our own part of a packet. False: there is none. */
static bool find_label(const char *packet, gsize size, const char **start, const char **end)
{
    const char *close;

    *start = find_in(packet, packet + size, OPENING);
    close = find_in(*start, packet + size, CLOSING);
    *end = close ? close + strlen(CLOSING) : NULL;
    return close != NULL;
}

char *mark_xmp_merge(const char *old, gsize size, const struct mark_label *label)
{
    GString *packet = g_string_new(NULL);
    const char *start, *end;

    if (old == NULL) {
        g_string_append(packet, packet_head);
        append_label(packet, label);
        g_string_append(packet, packet_tail);
        return g_string_free(packet, FALSE);
    }
    const char *at = old;
    if (find_label(old, size, &start, &end)) {
        g_string_append_len(packet, old, start - old);
        at = end;
    }
    const char *rdf_end = find_in(at, old + size, RDF_END);
    if (rdf_end == NULL || memchr(old, '\0', size) != NULL ||
        !g_utf8_validate(old, (gssize)size, NULL)) {
        g_string_free(packet, TRUE);
        return NULL;
    }
    g_string_append_len(packet, at, rdf_end - at);
    if (at != old && label->level == LEVEL_NONE && strstr(packet->str, "<rdf:Description") == NULL)
        return g_string_free(g_string_truncate(packet, 0), FALSE);
    append_label(packet, label);
    g_string_append_len(packet, rdf_end, old + size - rdf_end);
    return g_string_free(packet, FALSE);
}

/* A number of up to five digits of our part of a packet; -1: there is none. */
static int number_of(const char *packet, gsize size, const char *tag)
{
    const char *start, *end;
    int number = -1;

    if (!find_label(packet, size, &start, &end))
        return -1;
    const char *value = find_in(start, end, tag);
    const char *last = value ? MIN(value + strlen(tag) + 5, end) : NULL;
    for (const char *at = value ? value + strlen(tag) : end; last && at < last; at++) {
        if (!g_ascii_isdigit(*at))
            break;
        number = MAX(number, 0) * 10 + (*at - '0');
    }
    return number;
}

int mark_xmp_level(const char *packet, gsize size)
{
    int level = number_of(packet, size, "<maruhi:" MARK_LEVEL ">");

    return level >= 0 && level <= LEVEL_MOST ? level : LEVEL_NONE;
}

guint mark_xmp_band(const char *packet, gsize size)
{
    return (guint)MAX(0, number_of(packet, size, "<maruhi:" MARK_BAND ">"));
}

bool mark_xmp_has(const char *packet, gsize size, const struct mark_label *label)
{
    g_autoptr(GString) wanted = g_string_new(NULL);
    const char *start, *end;

    append_label(wanted, label);
    if (!find_label(packet, size, &start, &end))
        return label->level == LEVEL_NONE;
    /* The date is that of the first time. */
    const char *date = find_in(start, end, "<maruhi:" MARK_DATE ">");
    return date && wanted->len > (gsize)(date - start) &&
           memcmp(start, wanted->str, (gsize)(date - start)) == 0;
}

bool mark_xmp_is_pdfa(const char *packet, gsize size)
{
    return find_in(packet, packet + size, "http://www.aiim.org/pdfa/ns/id/") != NULL;
}
