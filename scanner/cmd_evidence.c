/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi evidence verify DIR…: whether packs are as they were made.
 */
#include "command.h"

#include "audit/evidence.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

struct packs {
    struct evidence_check *checks;
    char **folders;
    guint count;
};

/* A later pack of the same inventory knows the earlier ones by their hashes. */
static void compare_packs(struct packs *packs)
{
    for (guint i = 0; i < packs->count; i++)
        for (guint j = 0; j < packs->count; j++) {
            struct evidence_check *earlier = &packs->checks[i], *later = &packs->checks[j];
            if (earlier->number == 0 || later->number <= earlier->number ||
                strcmp(earlier->inventory, later->inventory) != 0 ||
                later->past->len < earlier->number ||
                strcmp(later->past->pdata[earlier->number - 1], earlier->manifest) == 0)
                continue;
            g_autofree char *shown = g_filename_display_name(packs->folders[j]);
            g_ptr_array_add(earlier->problems,
                            g_strdup_printf(_("%s knows this pack with another manifest"), shown));
        }
}

static bool check_with_inventory(struct packs *packs)
{
    g_autoptr(GError) error = NULL;

    if (!g_file_test(common_options.inventory, G_FILE_TEST_EXISTS)) {
        printf(_("%s is not there: the packs are not compared with the inventory\n"),
               common_options.inventory);
        return true;
    }
    struct inventory *inventory = inventory_open(common_options.inventory, INVENTORY_READ, &error);
    bool done = inventory != NULL;
    for (guint i = 0; done && i < packs->count; i++)
        done = evidence_check_inventory(inventory, &packs->checks[i], &error);
    inventory_close(inventory);
    if (!done)
        command_complain("%s", error->message);
    return done;
}

static bool print_pack(const struct evidence_check *check, const char *folder)
{
    g_autofree char *shown = g_filename_display_name(folder);

    if (check->problems->len == 0)
        printf(_("%s: pack %" PRIu64 " is as it was made; %" PRIu64 " files, chain %s\n"), shown,
               check->number, check->files, check->chain);
    for (guint i = 0; i < check->problems->len; i++)
        printf("%s: %s\n", shown, (const char *)check->problems->pdata[i]);
    return check->problems->len == 0;
}

static int verify(struct packs *packs)
{
    bool well = true;

    for (guint i = 0; i < packs->count; i++) {
        g_autoptr(GError) error = NULL;
        if (!evidence_check_folder(packs->folders[i], &packs->checks[i], &error)) {
            command_complain("%s", error->message);
            return EXIT_COULD_NOT_RUN;
        }
    }
    compare_packs(packs);
    if (!check_with_inventory(packs))
        return EXIT_COULD_NOT_RUN;
    for (guint i = 0; i < packs->count; i++)
        well = print_pack(&packs->checks[i], packs->folders[i]) && well;
    return well ? EXIT_DONE : EXIT_CHECK_FAILED;
}

extern const struct command cmd_evidence_verify;

static int run_verify(int argc, char **argv)
{
    if (!command_parse(&cmd_evidence_verify, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc < 2) {
        command_complain(_("evidence verify: which folder? Give at least one"));
        return EXIT_COULD_NOT_RUN;
    }
    struct packs packs = {.folders = argv + 1, .count = (guint)argc - 1};
    packs.checks = g_new0(struct evidence_check, packs.count);
    int status = verify(&packs);
    for (guint i = 0; i < packs.count; i++)
        evidence_check_clear(&packs.checks[i]);
    g_free(packs.checks);
    return status;
}

const struct command cmd_evidence_verify = {
    .name = "evidence verify",
    .arguments = "DIR…",
    .summary = N_("Check that evidence packs are as they were made"),
    .run = run_verify,
};
