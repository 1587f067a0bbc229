/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What would change a verdict: marks and evidence it rests on, rejected marks that would raise
 * it, kinds of documents it just misses.
 */
#ifndef MARUHI_SCANNER_WHAT_IF_H
#define MARUHI_SCANNER_WHAT_IF_H

#include <policies/policy.h>
#include <policies/verdict.h>

/* Sentences in the language of the output, the weightiest first; char *, with a free function.
 * Those on kinds need the verdict's score sheet. The caller frees. */
GPtrArray *what_if(const struct policy *policy, const struct verdict *verdict);

#endif
