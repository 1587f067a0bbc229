/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of commands: two lines a command here, and nothing else to touch.
 */
#include "command.h"

extern const struct command cmd_scan;
extern const struct command cmd_rejudge;
extern const struct command cmd_explain;
extern const struct command cmd_text;
extern const struct command cmd_formats;
extern const struct command cmd_status;
extern const struct command cmd_report;
extern const struct command cmd_audit;
extern const struct command cmd_evidence_verify;
extern const struct command cmd_check;
extern const struct command cmd_review_import;
extern const struct command cmd_asset_list;
extern const struct command cmd_asset_show;
extern const struct command cmd_asset_add;
extern const struct command cmd_asset_set;
extern const struct command cmd_mark_apply;
extern const struct command cmd_mark_plan;
extern const struct command cmd_mark_undo;
extern const struct command cmd_mark_verify;
extern const struct command cmd_policy_check;
extern const struct command cmd_policy_diff;
extern const struct command cmd_policy_init;
extern const struct command cmd_policy_list;
extern const struct command cmd_policy_test;
extern const struct command cmd_manual;
extern const struct command cmd_completion;

/* One a line, in the order of `maruhi --help`. */
/* clang-format off */
const struct command *const commands[] = {
    &cmd_scan,
    &cmd_rejudge,
    &cmd_explain,
    &cmd_text,
    &cmd_status,
    &cmd_report,
    &cmd_audit,
    &cmd_evidence_verify,
    &cmd_check,
    &cmd_review_import,
    &cmd_asset_list,
    &cmd_asset_show,
    &cmd_asset_add,
    &cmd_asset_set,
    &cmd_mark_plan,
    &cmd_mark_apply,
    &cmd_mark_verify,
    &cmd_mark_undo,
    &cmd_policy_init,
    &cmd_policy_check,
    &cmd_policy_diff,
    &cmd_policy_list,
    &cmd_policy_test,
    &cmd_formats,
    &cmd_manual,
    &cmd_completion,
    NULL,
};
/* clang-format on */
