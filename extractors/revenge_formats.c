/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows of what the libraries of the librevenge family read: Visio and Publisher, and the
 * office programs of the eighties and nineties.
 */
#include "extractor.h"
#include "ole.h"
#include "revenge.h"

#include <glib/gi18n.h>
#include <string.h>

static const struct signature compound_signature[] = {{0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                                      {0}};

static bool lists(const struct document *document, const char *name)
{
    return ole_lists(document, &name, 1) != 0;
}

static bool is_visio(const struct document *document)
{
    return lists(document, "VisioDocument");
}

static bool is_publisher(const struct document *document)
{
    return lists(document, "Quill");
}

/* Files of Lotus's kind have a signature, later ones of Quattro Pro are compound. */
static bool is_sheet(const struct document *document)
{
    return document->bytes[0] == 0 || lists(document, "NativeContent_MAIN");
}

/* Version 3 has streams of its own; from 4.5 on there is one, whose pieces have names. */
static bool is_works(const struct document *document)
{
    if (document->bytes[0] != 0xD0 || lists(document, "MN0"))
        return true;
    return lists(document, "CONTENTS") &&
           memmem(document->bytes, document->size, "CHNKWKS", 7) != NULL;
}

static bool is_staroffice(const struct document *document)
{
    static const char *const names[] = {"StarWriterDocument", "StarCalcDocument",
                                        "StarDrawDocument*", "StarImpressDocument"};

    return ole_lists(document, names, G_N_ELEMENTS(names)) != 0;
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    ole_warm_up();
}

const struct extractor vsd_extractor = {
    .name = "vsd",
    .media_type = "application/vnd.visio",
    .title = N_("Visio drawing up to 2010 (vsd, vst, vss)"),
    .library = "libvisio",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"vsd", "vst", "vss", NULL},
    .signatures = compound_signature,
    .recognise = is_visio,
    .read = revenge_read_visio,
    .warm_up = warm_up,
};

const struct extractor publisher_extractor = {
    .name = "pub",
    .media_type = "application/vnd.ms-publisher",
    .title = N_("Publisher document (pub)"),
    .library = "libmspub",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"pub", NULL},
    .signatures = compound_signature,
    .recognise = is_publisher,
    .read = revenge_read_publisher,
    .warm_up = warm_up,
};

const struct extractor lotus_extractor = {
    .name = "lotus",
    .media_type = "application/vnd.lotus-1-2-3",
    .title = N_("Lotus 1-2-3 or Quattro Pro sheet (wk1 to 123, wj2, wq1 to qpw)"),
    .library = "libwps",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"wk1", "wk3", "wk4", "wj1", "wj2", "wj3", "wq1", "wq2", "wb1",
                                      "wb2", "wb3", "qpw", "123", NULL},
    .signatures = (const struct signature[]){{0, 4, "\0\0\2\0"},
                                             {0, 4, "\0\0\x1A\0"},
                                             {0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                             {0}},
    .recognise = is_sheet,
    .read = revenge_read_works,
    .warm_up = warm_up,
};

const struct extractor works_extractor = {
    .name = "wps",
    .media_type = "application/vnd.ms-works",
    .title = N_("Works document, sheet or database (wps, wks, wdb)"),
    .library = "libwps",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"wps", "wks", "wdb", NULL},
    .signatures = (const struct signature[]){{0, 6, "\xFF\0\2\0\4\4"},
                                             {0, 6, "\x20\x54\2\0\0\0"},
                                             {0, 4, "\1\xFE\x32\0"},
                                             {0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"},
                                             {0}},
    .recognise = is_works,
    .read = revenge_read_works,
    .warm_up = warm_up,
};

const struct extractor write_extractor = {
    .name = "write",
    .media_type = "application/x-mswrite",
    .title = N_("Windows Write document, Word for DOS (wri)"),
    .library = "libwps",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"wri", NULL},
    .signatures =
        (const struct signature[]){{0, 6, "\x31\xBE\0\0\0\xAB"}, {0, 6, "\x32\xBE\0\0\0\xAB"}, {0}},
    .read = revenge_read_works,
};

const struct extractor wordperfect_extractor = {
    .name = "wordperfect",
    .media_type = "application/vnd.wordperfect",
    .title = N_("WordPerfect document (wpd)"),
    .library = "libwpd",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"wpd", "wp", "wp5", "wp6", NULL},
    .signatures = (const struct signature[]){{0, 4, "\xFFWPC"}, {0}},
    .read = revenge_read_wordperfect,
};

const struct extractor staroffice_extractor = {
    .name = "staroffice",
    .media_type = "application/vnd.stardivision.writer",
    .title = N_("StarOffice 3 to 5 document (sdw, sdc, sda, sdd)"),
    .library = "libstaroffice",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"sdw", "sdc", "sda", "sdd", NULL},
    .signatures = compound_signature,
    .recognise = is_staroffice,
    .read = revenge_read_staroffice,
    .warm_up = warm_up,
};
