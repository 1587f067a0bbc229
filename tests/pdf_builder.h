/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes small PDFs: objects numbered from 1, the first is the catalogue.
 */
#ifndef MARUHI_TESTS_PDF_BUILDER_H
#define MARUHI_TESTS_PDF_BUILDER_H

#include <glib.h>
#include <string.h>

struct pdf_builder {
    GString *bytes;
    gsize offsets[100];
    guint objects;
};

static inline void pdf_builder_start(struct pdf_builder *self)
{
    *self = (struct pdf_builder){.bytes = g_string_new("%PDF-1.7\n")};
}

static inline void pdf_builder_clear(struct pdf_builder *self)
{
    g_string_free(self->bytes, TRUE);
}

/* Adds an object and gives its number. */
static inline guint pdf_add(struct pdf_builder *self, const char *text)
{
    self->offsets[++self->objects] = self->bytes->len;
    g_string_append_printf(self->bytes, "%u 0 obj\n%s\nendobj\n", self->objects, text);
    return self->objects;
}

static inline guint pdf_add_stream(struct pdf_builder *self, const char *dictionary,
                                   const char *stream)
{
    g_autofree char *text = g_strdup_printf("<<%s/Length %zu>>stream\n%s\nendstream", dictionary,
                                            strlen(stream), stream);
    return pdf_add(self, text);
}

/* trailer: what its dictionary holds beside Size and Root. */
static inline void pdf_finish(struct pdf_builder *self, const char *trailer)
{
    gsize start = self->bytes->len;

    g_string_append_printf(self->bytes, "xref\n0 %u\n0000000000 65535 f \n", self->objects + 1);
    for (guint i = 1; i <= self->objects; i++)
        g_string_append_printf(self->bytes, "%010zu 00000 n \n", self->offsets[i]);
    g_string_append_printf(self->bytes,
                           "trailer\n<</Size %u/Root 1 0 R%s>>\nstartxref\n%zu\n%%%%EOF\n",
                           self->objects + 1, trailer, start);
}

#define PDF_FONT "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"

#define PDF_FONT_JAPANESE                                                                          \
    "<</Type/Font/Subtype/Type0/BaseFont/Ryumin-Light/Encoding/UniJIS-UTF16-H"                     \
    "/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/Ryumin-Light"                     \
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(Japan1)/Supplement 4>>/DW 1000"                     \
    "/FontDescriptor<</Type/FontDescriptor/FontName/Ryumin-Light/Flags 4"                          \
    "/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>"

/* A document of one A4 page: 1 catalogue, 2 page tree, 3 page, 4 its content, 5 Helvetica,
 * 6 a Japanese font; what follows is the caller's. */
static inline void pdf_add_page(struct pdf_builder *self, const char *catalogue, const char *page,
                                const char *resources, const char *content)
{
    g_autofree char *root = g_strdup_printf("<</Type/Catalog/Pages 2 0 R%s>>", catalogue);
    g_autofree char *leaf =
        g_strdup_printf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        "/Resources<</Font<</F 5 0 R/J 6 0 R>>%s>>%s>>",
                        resources, page);

    pdf_builder_start(self);
    pdf_add(self, root);
    pdf_add(self, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
    pdf_add(self, leaf);
    pdf_add_stream(self, "", content);
    pdf_add(self, PDF_FONT);
    pdf_add(self, PDF_FONT_JAPANESE);
}

#endif
