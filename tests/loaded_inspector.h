/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One policy and its inspector for all tests of a file.
 */
#ifndef MARUHI_TESTS_LOADED_INSPECTOR_H
#define MARUHI_TESTS_LOADED_INSPECTOR_H

#include <policies/inspection.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static struct policy *policy;
static struct inspector *inspector;

static inline int load_inspector(const char *const *paths)
{
    g_autoptr(GError) error = NULL;

    policy = policy_load(paths, &error);
    if (policy == NULL) {
        print_error("%s\n", error->message);
        return -1;
    }
    inspector = inspector_new(policy);
    return 0;
}

/* The shipped packs alone; for cmocka. */
static inline int load_packs(void **state)
{
    const char *const paths[] = {SOURCE_DIR "/policies/packs", NULL};

    (void)state;
    return load_inspector(paths);
}

static inline int unload(void **state)
{
    (void)state;
    inspector_free(inspector);
    policy_free(policy);
    return 0;
}

#endif
