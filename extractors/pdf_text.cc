/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a page draws, as lines in the order they are drawn.
 */
#include "pdf_internal.hh"

#include <Annot.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <OutputDev.h>

#include <cmath>
#include <cstring>

namespace
{

struct Point {
    double x, y;
};

/* A glyph as it stands on the page; y grows downwards. */
struct Glyph {
    Point from, to; /* along its baseline */
    Point forward;  /* unit vector of its baseline */
    double size;
};

bool is_unmapped(Unicode character)
{
    return character == 0xfffd || character < 0x20 || (character >= 0xe000 && character < 0xf900);
}

bool is_ideograph(Unicode character)
{
    return character >= 0x2e80 && character < 0xff00;
}

/* Poppler knows no watermark annotations, yet draws them. */
bool is_watermark(const Annot *annotation)
{
    const Object &object = annotation->getAnnotObj();

    return object.isDict() && object.dictLookup("Subtype").isName("Watermark");
}

enum text_role role_of(const Annot *annotation)
{
    if (is_watermark(annotation))
        return TEXT_WATERMARK;
    switch (annotation->getType()) {
    case Annot::typeStamp:
        return TEXT_STAMP;
    case Annot::typeWidget:
        return TEXT_FORM_FIELD;
    default:
        return TEXT_ANNOTATION;
    }
}

class TextDevice : public OutputDev
{
  public:
    explicit TextDevice(struct pdf *pdf_) : pdf(pdf_)
    {
    }

    bool upsideDown() override
    {
        return true;
    }
    bool useDrawChar() override
    {
        return true;
    }
    bool interpretType3Chars() override
    {
        return false;
    }
    bool needNonText() override
    {
        return false;
    }

    void startPage(int number, GfxState *state, XRef *xref) override;
    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX,
                  double originY, CharCode code, int nBytes, const Unicode *u, int uLen) override;
    void beginActualText(GfxState *state, const GooString *text) override;
    void endActualText(GfxState *state) override;
    void beginMarkedContent(const char *name, Dict *properties) override;
    void endMarkedContent(GfxState *state) override;

    void begin(struct pdf_page *page_);
    void begin_annotation(Annot *annotation);
    void finish();

  private:
    Glyph place(GfxState *state, double x, double y, double dx, double dy) const;
    bool repeats(const Glyph &glyph, Unicode character) const;
    bool continues(const Glyph &glyph) const;
    void separate(const Glyph &glyph, Unicode next);
    void begin_line(const Glyph &glyph);
    void end_line();
    void extend(const Glyph &glyph);
    void append(Unicode character);
    void count(Unicode character);

    struct pdf *pdf;
    struct pdf_page *page = nullptr;
    enum text_role role = TEXT_BODY;
    enum text_role outer_role = TEXT_BODY; /* of the annotation being drawn */
    unsigned marked_depth = 0;             /* within the artifact that sets the role */
    bool open = false;                     /* there is a line to go on with */
    struct pdf_line line = {};
    Glyph last = {};
    Unicode last_character = 0;
    double left = 0, top = 0, right = 0, bottom = 0;
    std::string actual; /* what the file says the glyphs being drawn mean */
    gsize actual_at = 0;
    guint actual_unmapped = 0;
    bool in_actual = false;
};

void TextDevice::begin(struct pdf_page *page_)
{
    page = page_;
    role = outer_role = TEXT_BODY;
    marked_depth = 0;
    open = in_actual = false;
    last_character = 0;
}

void TextDevice::startPage(int, GfxState *state, XRef *)
{
    page->width = state->getPageWidth();
    page->height = state->getPageHeight();
}

Glyph TextDevice::place(GfxState *state, double x, double y, double dx, double dy) const
{
    Glyph glyph;
    double a, b, c, d;
    const std::shared_ptr<GfxFont> &font = state->getFont();
    bool vertical = font && font->getWMode() == 1;

    state->transform(x, y, &glyph.from.x, &glyph.from.y);
    state->transform(x + dx, y + dy, &glyph.to.x, &glyph.to.y);
    state->getFontTransMat(&a, &b, &c, &d);
    glyph.forward = vertical ? Point{-c, -d} : Point{a, b};
    double length = std::hypot(glyph.forward.x, glyph.forward.y);
    glyph.forward =
        length > 1e-9 ? Point{glyph.forward.x / length, glyph.forward.y / length} : Point{1, 0};
    glyph.size = state->getTransformedFontSize();
    if (font && font->getType() == fontType3) /* its em is whatever its matrix makes it */
        glyph.size = 2 * std::hypot(glyph.to.x - glyph.from.x, glyph.to.y - glyph.from.y);
    if (!(glyph.size > 0.01))
        glyph.size = 0.01;
    return glyph;
}

/* Bold faked by drawing a glyph twice, a little apart. */
bool TextDevice::repeats(const Glyph &glyph, Unicode character) const
{
    return open && character == last_character &&
           std::fabs(glyph.from.x - last.from.x) < 0.1 * glyph.size &&
           std::fabs(glyph.from.y - last.from.y) < 0.1 * glyph.size;
}

bool TextDevice::continues(const Glyph &glyph) const
{
    if (!open)
        return false;
    double size = std::fmax(glyph.size, last.size);
    Point gap = {glyph.from.x - last.to.x, glyph.from.y - last.to.y};
    double cosine = glyph.forward.x * last.forward.x + glyph.forward.y * last.forward.y;
    double along = gap.x * last.forward.x + gap.y * last.forward.y;
    double across = std::fabs(gap.x * last.forward.y - gap.y * last.forward.x);

    return cosine > 0.98 && across < 0.5 * size && along > -0.8 * size;
}

/* The blank that a gap stands for; a wide one is a tab, as between columns. */
void TextDevice::separate(const Glyph &glyph, Unicode next)
{
    double along =
        (glyph.from.x - last.to.x) * last.forward.x + (glyph.from.y - last.to.y) * last.forward.y;
    double least = is_ideograph(next) && is_ideograph(last_character) ? 0.35 : 0.13;
    double size = std::fmin(glyph.size, last.size);
    char end = page->text->len > 0 ? page->text->str[page->text->len - 1] : '\n';

    if (along > 2.5 * size)
        g_string_append_c(page->text, '\t');
    else if (along > least * size && end != ' ' && next != ' ')
        g_string_append_c(page->text, ' ');
}

void TextDevice::begin_line(const Glyph &glyph)
{
    end_line();
    line = {};
    line.at = page->text->len;
    line.role = role;
    line.size = static_cast<float>(glyph.size);
    line.angle = static_cast<float>(std::atan2(glyph.forward.y, glyph.forward.x) * 180 / M_PI);
    left = top = 1e9;
    right = bottom = -1e9;
    open = true;
}

void TextDevice::end_line()
{
    if (!open)
        return;
    open = false;
    double width = page->width > 1 ? page->width : 1;
    double height = page->height > 1 ? page->height : 1;
    line.length = page->text->len - line.at;
    line.box = {static_cast<float>(left / width), static_cast<float>(top / height),
                static_cast<float>(right / width), static_cast<float>(bottom / height)};
    g_string_append_c(page->text, '\n');
    g_array_append_val(page->lines, line);
}

/* Ascender and descender are guessed: a box is for telling a header from a body. */
void TextDevice::extend(const Glyph &glyph)
{
    Point up = {glyph.forward.y * glyph.size, -glyph.forward.x * glyph.size};
    const Point corners[] = {
        {glyph.from.x + 0.8 * up.x, glyph.from.y + 0.8 * up.y},
        {glyph.from.x - 0.2 * up.x, glyph.from.y - 0.2 * up.y},
        {glyph.to.x + 0.8 * up.x, glyph.to.y + 0.8 * up.y},
        {glyph.to.x - 0.2 * up.x, glyph.to.y - 0.2 * up.y},
    };

    for (const Point &corner : corners) {
        left = std::fmin(left, corner.x);
        right = std::fmax(right, corner.x);
        top = std::fmin(top, corner.y);
        bottom = std::fmax(bottom, corner.y);
    }
    if (glyph.size > line.size)
        line.size = static_cast<float>(glyph.size);
}

void TextDevice::append(Unicode character)
{
    char bytes[6];
    bool valid = character >= 0x20 && g_unichar_validate(character);
    int length = g_unichar_to_utf8(valid ? character : 0xfffd, bytes);

    g_string_append_len(page->text, bytes, length);
}

void TextDevice::count(Unicode character)
{
    if (character == ' ' || character == 0x3000 || character == 0xa0)
        return;
    page->glyphs++;
    line.glyphs++;
    if (is_unmapped(character)) {
        page->unmapped++;
        actual_unmapped++;
    }
}

void TextDevice::drawChar(GfxState *state, double x, double y, double dx, double dy, double, double,
                          CharCode, int nBytes, const Unicode *u, int uLen)
{
    Unicode first = u && uLen > 0 ? u[0] : 0xfffd;
    double space = state->getCharSpace();
    double shift_x = 0, shift_y = 0;

    if (nBytes == 1 && first == ' ')
        space += state->getWordSpace();
    if (!(state->getFont() && state->getFont()->getWMode() == 1))
        state->textTransformDelta(space * state->getHorizScaling(), 0, &shift_x, &shift_y);
    Glyph glyph = place(state, x, y, dx - shift_x, dy - shift_y);
    if (!std::isfinite(glyph.from.x + glyph.from.y + glyph.to.x + glyph.to.y + glyph.size))
        return;
    if (repeats(glyph, first))
        return;
    if (continues(glyph))
        separate(glyph, first);
    else
        begin_line(glyph);
    append(first);
    for (int i = 1; u && i < uLen; i++)
        append(u[i]);
    count(first);
    page->hidden += (state->getRender() & 3) == 3; /* ISO 32000-1, table 106 */
    extend(glyph);
    last = glyph;
    last_character = first;
    if (page->text->len > budget_left(pdf->budget, BUDGET_TEXT)) {
        (void)budget_spend(pdf->budget, BUDGET_TEXT, page->text->len);
        throw Stopped();
    }
}

void TextDevice::beginActualText(GfxState *, const GooString *text)
{
    actual = pdf_utf8(text->toStr());
    actual_at = page->text->len;
    actual_unmapped = 0;
    in_actual = true;
}

/* What is drawn stands, whatever the file says it means: a mark must not hide so. Only where
 * the glyphs say nothing is the file believed. */
void TextDevice::endActualText(GfxState *)
{
    bool within = open && actual_at >= line.at;

    if (in_actual && within && actual_unmapped > 0) {
        g_string_truncate(page->text, actual_at);
        g_string_append_len(page->text, actual.data(), static_cast<gssize>(actual.size()));
        page->unmapped -= actual_unmapped;
    }
    in_actual = false;
    actual.clear();
}

void TextDevice::beginMarkedContent(const char *name, Dict *properties)
{
    if (marked_depth > 0) {
        marked_depth++;
        return;
    }
    if (properties == nullptr || strcmp(name, "Artifact") != 0)
        return;
    Object subtype = properties->lookup("Subtype");
    if (subtype.isName("Header"))
        role = TEXT_HEADER;
    else if (subtype.isName("Footer"))
        role = TEXT_FOOTER;
    else if (subtype.isName("Watermark"))
        role = TEXT_WATERMARK;
    else
        return;
    marked_depth = 1;
    end_line();
}

void TextDevice::endMarkedContent(GfxState *)
{
    if (marked_depth == 0 || --marked_depth > 0)
        return;
    end_line();
    role = outer_role;
}

void TextDevice::begin_annotation(Annot *annotation)
{
    end_line();
    marked_depth = 0;
    role = outer_role = role_of(annotation);
}

void TextDevice::finish()
{
    end_line();
}

bool decide_annotation(Annot *annotation, void *closure)
{
    const unsigned hiding = Annot::flagHidden | Annot::flagNoView;

    static_cast<TextDevice *>(closure)->begin_annotation(annotation);
    if (annotation->getFlags() & hiding)
        annotation->setFlags(annotation->getFlags() & ~hiding);
    return true;
}

} // namespace

void pdf_page_start(struct pdf_page *page)
{
    *page = {};
    page->text = g_string_new(nullptr);
    page->lines = g_array_new(FALSE, FALSE, sizeof(struct pdf_line));
}

void pdf_page_clear(struct pdf_page *page)
{
    if (page->text)
        g_string_free(page->text, TRUE);
    if (page->lines)
        g_array_unref(page->lines);
    *page = {};
}

bool pdf_read_page(struct pdf *pdf, guint number, struct pdf_page *page)
{
    GString *text = page->text;
    GArray *lines = page->lines;

    *page = {};
    page->text = g_string_truncate(text, 0);
    page->lines = g_array_set_size(lines, 0);
    if (pdf->document->getPage(static_cast<int>(number)) == nullptr) {
        page->missing = true;
        return true;
    }
    if (!pdf->text_device)
        pdf->text_device = std::make_unique<TextDevice>(pdf);
    auto *device = static_cast<TextDevice *>(pdf->text_device.get());
    device->begin(page);
    bool done = pdf_run_page(pdf, number, device, 72, decide_annotation, device);
    device->finish();
    return done;
}
