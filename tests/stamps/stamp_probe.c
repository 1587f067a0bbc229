/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Shows the training script what the detector sees. File names come on standard input.
 *
 *   stamp_probe planes OUT            the 120-dpi plane of each page; a line each on output
 *   stamp_probe candidates WEIGHTS    what the finder proposes, aligned and read if the weights
 *                                     have networks for that
 *   stamp_probe rough CUTS            what the aligner is shown of places
 *   stamp_probe cuts CUTS             what the reader is shown of places: input lines
 *                                     "file x y width height angle"
 *   stamp_probe views OUT COLUMNS ROWS   places as they are, input as for cuts
 *   stamp_probe find                  what the program itself finds
 */
#include <extractors/stamp.h>
#include <extractors/stamp_align.h>
#include <extractors/stamp_networks.h>
#include <extractors/stamp_reader.h>

#include <leptonica/allheaders.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool open_page(struct stamp_page *page, const char *name)
{
    PIX *pix = pixRead(name);
    bool fine = stamp_page_open(page, pix, 0);

    pixDestroy(&pix);
    if (!fine)
        fprintf(stderr, "%s cannot be read\n", name);
    return fine;
}

/* A line of standard input without its end; false when there is none. */
static bool next_line(char *line, int size)
{
    if (fgets(line, size, stdin) == NULL)
        return false;
    line[strcspn(line, "\n")] = '\0';
    return true;
}

static void write_planes(FILE *out)
{
    char line[4096];

    while (next_line(line, sizeof line)) {
        struct stamp_page page;
        if (!open_page(&page, line))
            continue;
        const struct stamp_plane *plane = &page.levels[0];
        gsize size = (gsize)plane->width * (gsize)plane->height;
        printf("%s\t%ld\t%d\t%d\t%d\t%.3f\n", line, ftell(out), plane->width, plane->height,
               plane->ink != NULL, (double)plane->dpi);
        fwrite(plane->dark, 1, size, out);
        if (plane->ink)
            fwrite(plane->ink, 1, size, out);
        stamp_page_close(&page);
    }
}

static void print_place(const char *name, const struct stamp_page *page,
                        const struct stamp_candidate *one)
{
    printf("%s\t%.3f\t%.2f\t%.2f\t%.2f\t%.2f\t%.4f\t%.4f", name, (double)page->levels[0].dpi,
           (double)one->place.x, (double)one->place.y, (double)one->place.width,
           (double)one->place.height, (double)one->place.angle, (double)one->score);
}

/* Of the finder alone, or aligned and read by those networks that there are. */
static void print_candidates(const GPtrArray *nets)
{
    struct budget budget;
    char line[4096];

    while (next_line(line, sizeof line)) {
        struct stamp_page page;
        budget_start(&budget, &budget_default_limits);
        if (!open_page(&page, line))
            continue;
        g_autoptr(GArray) found =
            stamp_search(g_ptr_array_index(nets, STAMP_FINDER), &page, &budget);
        if (nets->len > STAMP_ALIGNER)
            stamp_align_all(g_ptr_array_index(nets, STAMP_ALIGNER), &page, found);
        for (guint i = 0; i < found->len; i++) {
            const struct stamp_candidate *one = &g_array_index(found, struct stamp_candidate, i);
            print_place(line, &page, one);
            if (nets->len > STAMP_SQUARE_READER && stamp_place_is_square(&one->place)) {
                struct stamp_reading reading = stamp_reader_read(
                    g_ptr_array_index(nets, STAMP_SQUARE_READER), &page, &one->place);
                printf("\t%u\t%.4f", reading.label, (double)reading.confidence);
            }
            printf("\n");
        }
        stamp_page_close(&page);
    }
}

static void print_stamps(void)
{
    struct budget budget;
    char line[4096];

    while (next_line(line, sizeof line)) {
        PIX *pix = pixRead(line);
        budget_start(&budget, &budget_default_limits);
        g_autoptr(GArray) stamps = stamp_find(pix, 0, &budget);
        for (guint i = 0; i < stamps->len; i++) {
            const struct stamp *one = &g_array_index(stamps, struct stamp, i);
            printf("%s\t%.5f\t%.5f\t%.5f\t%.5f\t%.1f\t%s\t%.4f\t%s\n", line, (double)one->box.left,
                   (double)one->box.top, (double)one->box.right, (double)one->box.bottom,
                   (double)one->angle, one->label, (double)one->confidence,
                   one->level == STAMP_CERTAIN ? "certain" : "suspected");
        }
        pixDestroy(&pix);
    }
}

static void write_cut(FILE *out, const struct stamp_page *page, const struct stamp_place *cut,
                      int columns, int rows)
{
    struct stamp_tensor image = stamp_tensor_new(columns, rows, 2, 0);

    if (page->detail.dark)
        stamp_page_cut(page, cut, &image);
    for (int i = 0; i < columns * rows * 2; i++)
        fputc((int)(image.values[i] * 255 + 0.5F), out);
    g_free(image.values);
}

/* A line "file x y width height angle"; opens the page if it is another one than that of before. */
static bool next_place(struct stamp_page *page, char **open, struct stamp_place *place)
{
    char line[4096];

    if (!next_line(line, sizeof line))
        return false;
    g_auto(GStrv) fields = g_strsplit(line, "\t", 7);
    if (g_strv_length(fields) < 6)
        return false;
    if (*open == NULL || strcmp(*open, fields[0]) != 0) {
        stamp_page_close(page);
        g_free(*open);
        *open = g_strdup(fields[0]);
        open_page(page, *open);
    }
    *place = (struct stamp_place){strtof(fields[1], NULL), strtof(fields[2], NULL),
                                  strtof(fields[3], NULL), strtof(fields[4], NULL),
                                  strtof(fields[5], NULL)};
    return true;
}

/* Places of one page stand together in the input. */
static void write_cuts(FILE *out, struct stamp_place (*cut_of)(const struct stamp_place *),
                       int side)
{
    struct stamp_page page = {0};
    struct stamp_place place;
    g_autofree char *open = NULL;

    while (next_place(&page, &open, &place)) {
        struct stamp_place cut = cut_of(&place);
        write_cut(out, &page, &cut, side, side);
    }
    stamp_page_close(&page);
}

static void write_views(FILE *out, int columns, int rows)
{
    struct stamp_page page = {0};
    struct stamp_place place;
    g_autofree char *open = NULL;

    while (next_place(&page, &open, &place))
        write_cut(out, &page, &place, columns, rows);
    stamp_page_close(&page);
}

static int with_weights(const char *name)
{
    g_autofree char *bytes = NULL;
    gsize size = 0;

    if (!g_file_get_contents(name, &bytes, &size, NULL))
        return 2;
    g_autoptr(GPtrArray) nets = stamp_nets_load((const guint8 *)bytes, size);
    if (nets == NULL)
        return 2;
    print_candidates(nets);
    return 0;
}

int main(int argc, char **argv)
{
    const char *mode = argc > 1 ? argv[1] : "";

    setMsgSeverity(L_SEVERITY_NONE);
    if (strcmp(mode, "find") == 0) {
        print_stamps();
        return 0;
    }
    if (strcmp(mode, "candidates") == 0 && argc == 3)
        return with_weights(argv[2]);
    FILE *out = argc > 2 ? fopen(argv[2], "wb") : NULL;
    if (strcmp(mode, "planes") == 0 && out)
        write_planes(out);
    else if (strcmp(mode, "rough") == 0 && out)
        write_cuts(out, stamp_align_cut_place, STAMP_ALIGN_SIDE);
    else if (strcmp(mode, "cuts") == 0 && out)
        write_cuts(out, stamp_reader_cut_place, STAMP_SQUARE_SIDE);
    else if (strcmp(mode, "views") == 0 && out && argc == 5)
        write_views(out, (int)strtol(argv[3], NULL, 10), (int)strtol(argv[4], NULL, 10));
    else
        return 2;
    return fclose(out) == 0 ? 0 : 2;
}
