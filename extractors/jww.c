/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Drawings of Jw_cad (jww) and its figures (jws), by the form its author publishes with the
 * program (jwdatafmt.txt, versions 2.23 to 7.02, which later releases still write). Figures
 * have another header, whose form is not published; their objects are found by their names.
 */
#include "cad_drawing.h"
#include "extractor.h"
#include "jww_archive.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#define LAYERS            16U
#define OBJECTS_PER_CLOCK 20000U
#define NESTING_MOST      8U
#define IMAGES_MOST       1000U
#define SYMBOL_PEN        100 /* a point with this pen has a symbol */
#define FREE_COLOR        10  /* a solid with this pen has a colour of its own */

struct jww {
    const struct document *document;
    struct sink *sink;
    struct reading *reading;
    struct jww_archive archive;
    struct cad_drawing *drawing;
    struct cad_space *space;
    guint32 version;
    double sheet_width; /* millimetres; 0 not known */
    bool has_layers;
    bool is_shown[LAYERS][LAYERS]; /* by group */
    guint objects;
};

/* What all objects begin with. */
struct base {
    guint pen_style, pen_color, layer, group;
};

/* ---- header ---- */

static void take_groups(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;

    for (guint group = 0; group < LAYERS; group++) {
        bool is_shown = jww_take_32(archive) != 0;
        jww_skip(archive, 4 + 8 + 4); /* layer to write on, scale, protection */
        for (guint layer = 0; layer < LAYERS; layer++) {
            jww->is_shown[group][layer] = jww_take_32(archive) != 0 && is_shown;
            jww_skip(archive, 4);
        }
    }
    jww->has_layers = true;
}

/* Those of the layers of each group, then those of the groups. */
static void take_layer_names(struct jww *jww)
{
    for (guint i = 0; i < LAYERS * LAYERS + LAYERS; i++) {
        g_autofree char *name = g_strstrip(jww_take_string(&jww->archive));
        cad_drawing_layer(jww->drawing, name, true);
    }
}

/* Colours and line types of SXF by their names, from version 4.20 on. */
static void skip_sxf_tables(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;

    if (jww->version < 420)
        return;
    jww_skip(archive, 257 * 8);
    for (guint i = 0; i < 257; i++) {
        jww_skip_string(archive);
        jww_skip(archive, 16);
    }
    jww_skip(archive, 33 * 16);
    for (guint i = 0; i < 33; i++) {
        jww_skip_string(archive);
        jww_skip(archive, 4 + 10 * 8);
    }
}

/* Settings for shadows, views, parallels, pens, line types, printing and figures: sizes in the
 * order they stand, with the versions that brought them. */
static void skip_settings(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;
    guint32 version = jww->version;

    jww_skip(archive, 28);
    jww_skip(archive, version >= 300 ? 16 : 0);
    jww_skip(archive, 4 + 24 + 24);
    jww_skip(archive, version >= 300 ? 8 * 28 + 56 : 4 * 24);
    jww_skip(archive, 80 + 8 + 10 * 8 + 10 * 16 + 8 * 16 + 5 * 20 + 4 * 16 + 44);
    jww_skip(archive, version >= 223 ? 20 + 40 : 0);
    jww_skip(archive, version >= 225 ? 32 : 0);
    jww_skip(archive, version >= 230 ? 8 : 0);
    skip_sxf_tables(jww);
    jww_skip(archive, 10 * 28 + 32 + 16 + 4 + 48);
}

/* Sheets by their number, the longer side; coordinates are millimetres from their middle. */
static void add_sheet(struct jww *jww, guint32 size)
{
    static const double widths[] = {1189, 841, 594, 420, 297, 0, 0, 0, 1682, 2378, 3364, 4756};
    double width = size < G_N_ELEMENTS(widths) ? widths[size] : 0;

    jww->sheet_width = width;
    if (width > 0)
        cad_space_add_rectangle(jww->space, -width / 2, -width / 2 / G_SQRT2, width / 2,
                                width / 2 / G_SQRT2);
}

static void take_header(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;

    jww_skip(archive, 8);
    jww->version = jww_take_32(archive);
    g_autofree char *memo = jww_take_string(archive);
    document_give_text(jww->document, jww->sink, NULL, TEXT_PROPERTY, "memo", memo);
    add_sheet(jww, jww_take_32(archive));
    jww_skip(archive, 4);
    take_groups(jww);
    jww_skip(archive, 14 * 4 + 7 * 4 + 24 + 8 + 40);
    take_layer_names(jww);
    skip_settings(jww);
}

/* ---- objects ---- */

static struct base take_base(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;
    struct base base;

    jww_skip(archive, 4);
    base.pen_style = jww_take_8(archive);
    base.pen_color = jww_take_16(archive);
    jww_skip(archive, jww->version >= 351 ? 2 : 0);
    base.layer = jww_take_16(archive);
    base.group = jww_take_16(archive);
    jww_skip(archive, 2);
    return base;
}

static void take_point(struct jww *jww)
{
    double x = jww_take_double(&jww->archive);
    double y = jww_take_double(&jww->archive);

    if (!jww->archive.has_failed)
        cad_space_add_point(jww->space, x, y);
}

static void take_line(struct jww *jww)
{
    take_base(jww);
    take_point(jww);
    take_point(jww);
}

static void take_arc(struct jww *jww)
{
    take_base(jww);
    take_point(jww);
    jww_skip(&jww->archive, 5 * 8 + 4);
}

static void take_mark(struct jww *jww)
{
    struct base base = take_base(jww);

    take_point(jww);
    jww_skip(&jww->archive, 4);
    jww_skip(&jww->archive, base.pen_style == SYMBOL_PEN ? 4 + 16 : 0);
}

static void take_solid(struct jww *jww)
{
    struct base base = take_base(jww);

    for (guint i = 0; i < 4; i++)
        take_point(jww);
    jww_skip(&jww->archive, base.pen_color == FREE_COLOR ? 4 : 0);
}

/* Settings that newer versions keep as text stand far below the sheet. */
static bool is_off_sheet(const struct jww *jww, const struct cad_text *text)
{
    return jww->sheet_width > 0 &&
           (fabs(text->x) > jww->sheet_width || fabs(text->y) > jww->sheet_width);
}

static bool is_layer_hidden(const struct jww *jww, const struct base *base)
{
    return base->group < LAYERS && base->layer < LAYERS && jww->has_layers &&
           !jww->is_shown[base->group][base->layer];
}

/* "^@BM" begins the name of a picture that is shown in the text's place. */
static void give_text(struct jww *jww, const struct cad_text *text)
{
    if (g_str_has_prefix(text->text, "^@BM"))
        document_give_text(jww->document, jww->sink, NULL, TEXT_PROPERTY, "linked file",
                           text->text + 4);
    else
        cad_space_add_text(jww->drawing, jww->space, text);
}

static void take_text(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;
    struct base base = take_base(jww);
    struct cad_text text = {.x = jww_take_double(archive), .y = jww_take_double(archive)};

    jww_skip(archive, 16 + 4 + 8); /* end, kind of text, width of a letter */
    text.height = jww_take_double(archive);
    jww_skip(archive, 16); /* spacing, angle */
    jww_skip_string(archive);
    g_autofree char *string = jww_take_string(archive);
    text.text = string;
    text.is_hidden = is_layer_hidden(jww, &base) || is_off_sheet(jww, &text);
    if (!archive->has_failed)
        give_text(jww, &text);
}

static void take_dimension(struct jww *jww)
{
    take_base(jww);
    take_line(jww);
    take_text(jww);
    if (jww->version < 420)
        return;
    jww_skip(&jww->archive, 2);
    take_line(jww);
    take_line(jww);
    for (guint i = 0; i < 4; i++)
        take_mark(jww);
}

/* Blocks have numbers; a '*' keeps the name from being given as one people chose. */
static char *block_name(guint32 number)
{
    return g_strdup_printf("*%u", number);
}

static void take_insert(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;

    take_base(jww);
    struct cad_insert insert = {
        .x = jww_take_double(archive),
        .y = jww_take_double(archive),
        .scale_x = jww_take_double(archive),
        .scale_y = jww_take_double(archive),
        .rotation = jww_take_double(archive) * 180 / G_PI,
    };
    g_autofree char *name = block_name(jww_take_32(archive));
    insert.block = name;
    if (!archive->has_failed)
        cad_space_add_insert(jww->drawing, jww->space, &insert);
}

static void take_list(struct jww *jww, guint depth);

static void take_block(struct jww *jww, guint depth)
{
    struct jww_archive *archive = &jww->archive;
    struct cad_space *outer = jww->space;

    take_base(jww);
    g_autofree char *key = block_name(jww_take_32(archive));
    jww_skip(archive, 4 + 4); /* whether it is used, when it was made */
    g_autofree char *name = jww_take_string(archive);
    /* "name@@SfigorgFlag@@4": what it becomes in SXF. */
    char *flag = strstr(name, "@@");
    if (flag)
        *flag = '\0';
    document_give_text(jww->document, jww->sink, NULL, TEXT_PROPERTY, "block", name);
    jww->space = cad_drawing_space(jww->drawing, key);
    take_list(jww, depth + 1);
    jww->space = outer;
}

static const struct {
    const char *class;
    void (*take)(struct jww *jww);
} takers[] = {
    {"CDataSen", take_line},     {"CDataEnko", take_arc},    {"CDataTen", take_mark},
    {"CDataMoji", take_text},    {"CDataSolid", take_solid}, {"CDataSunpou", take_dimension},
    {"CDataBlock", take_insert},
};

static void take_object(struct jww *jww, const char *class, guint depth)
{
    for (guint i = 0; i < G_N_ELEMENTS(takers); i++) {
        if (strcmp(takers[i].class, class) == 0) {
            takers[i].take(jww);
            return;
        }
    }
    /* Without knowing an object's size nothing behind it can be found. */
    if (strcmp(class, "CDataList") == 0 && depth < NESTING_MOST)
        take_block(jww, depth);
    else
        jww->archive.has_failed = true;
}

static void take_list(struct jww *jww, guint depth)
{
    struct jww_archive *archive = &jww->archive;
    guint32 count = jww_take_count(archive);

    for (guint32 i = 0; i < count && !archive->has_failed; i++) {
        const char *class = jww_take_class(archive);
        if (class)
            take_object(jww, class, depth);
        if (++jww->objects % OBJECTS_PER_CLOCK == 0 && !budget_has_time(jww->document->budget))
            archive->has_failed = true;
    }
}

/* Pictures that are packed into the drawing. */
static void take_images(struct jww *jww)
{
    struct jww_archive *archive = &jww->archive;
    guint32 count = archive->at < archive->end ? jww_take_32(archive) : 0;

    for (guint32 i = 0; i < MIN(count, IMAGES_MOST); i++) {
        g_autofree char *name = jww_take_string(archive);
        guint32 size = jww_take_32(archive);
        const guint8 *bytes = archive->at;
        jww_skip(archive, size);
        if (archive->has_failed ||
            !document_read_member(jww->document, jww->sink, name, 0, bytes, size))
            return;
    }
}

/* ---- the file ---- */

static void jww_start(struct jww *jww, const struct document *document, struct sink *sink,
                      struct reading *reading)
{
    *jww = (struct jww){.document = document,
                        .sink = sink,
                        .reading = reading,
                        .drawing = cad_drawing_new(document, sink)};
    jww_archive_start(&jww->archive, document->bytes, document->size);
    jww->space = cad_drawing_space(jww->drawing, "*sheet");
    cad_space_show(jww->space, NULL);
}

static void jww_end(struct jww *jww)
{
    cad_drawing_give(jww->drawing, jww->reading);
    if (jww->archive.has_failed)
        reading_worsen(jww->reading, OUTCOME_PARTIAL,
                       N_("its structure is damaged; what could be found in it was read"), NULL);
    cad_drawing_free(jww->drawing);
    jww_archive_clear(&jww->archive);
}

static bool list_comes(const struct jww_archive *archive)
{
    struct jww_archive ahead = *archive;
    guint32 count = jww_take_count(&ahead);

    return jww_take_16(&ahead) == 0xFFFF && count > 0 && !ahead.has_failed;
}

static void read_jww(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct jww jww;

    jww_start(&jww, document, sink, reading);
    take_header(&jww);
    /* Behind the header of an unknown version the objects are found by their names; a drawing
     * without objects has none to find. */
    if (!list_comes(&jww.archive)) {
        const guint8 *here = jww.archive.at;
        jww.archive.at = document->bytes;
        if (!jww_find_list(&jww.archive, "CData"))
            jww.archive.at = here;
    }
    take_list(&jww, 0);
    take_list(&jww, 0);
    if (!jww.archive.has_failed && jww.version >= 700)
        take_images(&jww);
    jww_end(&jww);
}

static void read_jws(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct jww jww;

    jww_start(&jww, document, sink, reading);
    jww_skip(&jww.archive, 8 + 192);
    jww.version = jww_take_32(&jww.archive);
    if (jww_find_list(&jww.archive, "CData")) {
        take_list(&jww, 0);
        if (jww.archive.at < jww.archive.end)
            take_list(&jww, 0);
    } else {
        jww.archive.has_failed = true;
    }
    jww_end(&jww);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

const struct extractor jww_extractor = {
    .name = "jww",
    .media_type = "application/x-jww",
    .title = N_("Jw_cad drawing (jww)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"jww", NULL},
    .signatures = (const struct signature[]){{0, 8, "JwwData."}, {0}},
    .read = read_jww,
    .warm_up = warm_up,
};

const struct extractor jws_extractor = {
    .name = "jws",
    .media_type = "application/x-jww",
    .title = N_("Jw_cad figure (jws)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"jws", NULL},
    .signatures = (const struct signature[]){{0, 8, "JwsData."}, {0}},
    .read = read_jws,
    .warm_up = warm_up,
};
