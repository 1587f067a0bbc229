/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a page shows beside its text: whether there are pictures on it, and how it looks.
 */
#include "pdf_internal.hh"

#include <GfxState.h>
#include <OutputDev.h>
#include <SplashOutputDev.h>
#include <splash/SplashBitmap.h>

#include <algorithm>
#include <cmath>

namespace
{

/* Notes where images stand without decoding them. */
class PictureDevice : public OutputDev
{
  public:
    void begin(struct pdf_pictures *pictures_)
    {
        *pictures_ = {};
        pictures = pictures_;
        largest = 0;
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
        return true; /* pictures and drawn text may hide in there */
    }
    bool useShadedFills(int) override
    {
        return true;
    }
    bool useTilingPatternFill() override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override
    {
        return true;
    }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override
    {
        return true;
    }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override
    {
        return true;
    }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override
    {
        return true;
    }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override
    {
        return true;
    }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                           int, int, int, double, double) override
    {
        return true;
    }
    void stroke(GfxState *) override
    {
        pictures->paths++;
    }
    void fill(GfxState *) override
    {
        pictures->paths++;
    }
    void eoFill(GfxState *) override
    {
        pictures->paths++;
    }
    void drawImageMask(GfxState *state, Object *ref, Stream *stream, int width, int height,
                       bool invert, bool interpolate, bool inlined) override
    {
        note(state, width, height, nullptr);
        OutputDev::drawImageMask(state, ref, stream, width, height, invert, interpolate, inlined);
    }
    void drawImage(GfxState *state, Object *ref, Stream *stream, int width, int height,
                   GfxImageColorMap *colours, bool interpolate, const int *mask,
                   bool inlined) override
    {
        note(state, width, height, colours);
        OutputDev::drawImage(state, ref, stream, width, height, colours, interpolate, mask,
                             inlined);
    }
    void drawMaskedImage(GfxState *state, Object *, Stream *, int width, int height,
                         GfxImageColorMap *colours, bool, Stream *, int, int, bool, bool) override
    {
        note(state, width, height, colours);
    }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int width, int height,
                             GfxImageColorMap *colours, bool, Stream *, int, int,
                             GfxImageColorMap *, bool) override
    {
        note(state, width, height, colours);
    }

  private:
    void note(GfxState *state, int width, int height, GfxImageColorMap *colours);
    void weigh(int width, int height, GfxImageColorMap *colours);

    struct pdf_pictures *pictures = nullptr;
    double largest = 0;
};

void PictureDevice::weigh(int width, int height, GfxImageColorMap *colours)
{
    auto &biggest = pictures->biggest;
    auto across = static_cast<guint64>(std::max(width, 0));
    auto down = static_cast<guint64>(std::max(height, 0));
    int bits = colours ? colours->getBits() * colours->getNumPixelComps() : 1;

    if (across * down * static_cast<guint64>(bits) > biggest.width * biggest.height * biggest.bits)
        biggest = {across, down, static_cast<guint>(bits)};
}

void PictureDevice::note(GfxState *state, int width, int height, GfxImageColorMap *colours)
{
    weigh(width, height, colours);

    const double *m = state->getCTM();
    double page = state->getPageWidth() * state->getPageHeight();
    double area = std::fabs(m[0] * m[3] - m[1] * m[2]);
    double placed = std::hypot(m[0], m[1]);

    if (page > 0)
        pictures->covered = std::fmin(1, pictures->covered + area / page);
    if (area <= largest)
        return;
    largest = area;
    pictures->dpi = placed > 1 ? width * 72.0 / placed : 0;
}

guint8 *copy_rows(SplashBitmap *bitmap, guint width, guint height)
{
    guint8 *rows = static_cast<guint8 *>(g_try_malloc_n(height, width * 3));

    for (guint y = 0; rows && y < height; y++)
        memcpy(rows + static_cast<gsize>(y) * width * 3,
               bitmap->getDataPtr() +
                   static_cast<gsize>(y) * static_cast<gsize>(bitmap->getRowSize()),
               static_cast<gsize>(width) * 3);
    return rows;
}

} // namespace

bool pdf_find_pictures(struct pdf *pdf, guint number, struct pdf_pictures *pictures)
{
    if (!pdf->picture_device)
        pdf->picture_device = std::make_unique<PictureDevice>();
    auto *device = static_cast<PictureDevice *>(pdf->picture_device.get());
    device->begin(pictures);
    return pdf_run_page(pdf, number, device, 72, nullptr, nullptr);
}

/* Pixels either way: an A5 page of 150 dpi has 870 x 1240. Strips of a scan are as wide and lower.
 */
static bool is_large(const Object &object)
{
    constexpr int wide = 800, high = 100;

    if (!object.isStream())
        return false;
    Dict *dict = object.streamGetDict();
    Object width = dict->lookup("Width"), height = dict->lookup("Height");
    return dict->lookup("Subtype").isName("Image") && width.isInt() && height.isInt() &&
           width.getInt() >= wide && height.getInt() >= high;
}

bool pdf_has_large_image(struct pdf *pdf, guint number)
{
    Page *page = pdf->document->getPage(static_cast<int>(number));
    Dict *resources = page ? page->getResourceDict() : nullptr;
    Object images = resources ? resources->lookup("XObject") : Object(objNull);

    for (int i = 0; images.isDict() && i < images.dictGetLength(); i++)
        if (is_large(images.dictGetVal(i)))
            return true;
    return false;
}

guint8 *pdf_render_page(struct pdf *pdf, guint number, double dpi, guint *width, guint *height)
{
    SplashColor white = {255, 255, 255};
    SplashOutputDev device(splashModeRGB8, 1, false, white);

    device.startDoc(pdf->document.get());
    if (!pdf_run_page(pdf, number, &device, dpi, nullptr, nullptr))
        return nullptr;
    SplashBitmap *bitmap = device.getBitmap();
    if (bitmap == nullptr || bitmap->getDataPtr() == nullptr || bitmap->getWidth() < 1 ||
        bitmap->getHeight() < 1)
        return nullptr;
    *width = static_cast<guint>(bitmap->getWidth());
    *height = static_cast<guint>(bitmap->getHeight());
    return copy_rows(bitmap, *width, *height);
}
