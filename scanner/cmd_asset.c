/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * maruhi asset list, show, add and set: the lines of the ledger from the command line.
 */
#include "command.h"

#include "assets.h"
#include "day.h"
#include "path.h"
#include "reports/survey.h"

#include <glib/gi18n.h>
#include <inttypes.h>
#include <policies/company.h>
#include <stdio.h>
#include <string.h>

extern const struct command cmd_asset_list, cmd_asset_show, cmd_asset_add, cmd_asset_set;

/* ---- values as people give them ---- */

static bool read_level(const struct policy *policy, const char *text, char **value)
{
    for (int level = 0; level <= LEVEL_MOST; level++) {
        if (strcmp(text, policy_level_name(policy, level)) == 0 ||
            (text[0] == '0' + level && text[1] == '\0')) {
            *value = g_strdup_printf("%d", level);
            return true;
        }
    }
    command_complain(_("level=%s: the levels are %s, %s, %s, %s and %s"), text,
                     policy_level_name(policy, 4), policy_level_name(policy, 3),
                     policy_level_name(policy, 2), policy_level_name(policy, 1),
                     policy_level_name(policy, 0));
    return false;
}

static bool read_one_of(enum asset_field field, const char *const *choices, const char *text,
                        char **value)
{
    if (g_strv_contains(choices, text)) {
        *value = g_strdup(text);
        return true;
    }
    g_autofree char *list = g_strjoinv(", ", (char **)choices);
    command_complain(_("%s=%s: it is one of %s"), asset_field_name(field), text, list);
    return false;
}

static bool read_day(enum asset_field field, const char *text, char **value)
{
    struct day day;

    if (!day_parse(text, &day)) {
        command_complain(_("%s=%s: it is a day such as 2026-03-31"), asset_field_name(field), text);
        return false;
    }
    *value = day_format(&day);
    return true;
}

/* The value as it is kept; false, with a word said, for one that cannot be. */
static bool read_value(const struct policy *policy, enum asset_field field, const char *text,
                       char **value)
{
    static const char *const forms[] = {"electronic", "mail", "paper", "embodied", "human", NULL};
    static const char *const confirmations[] = {"asset", "not_asset", NULL};
    static const char *const yes_or_no[] = {"yes", "no", NULL};
    static const char *const grades[] = {"3", "2", "1", NULL};

    *value = NULL;
    if (*text == '\0')
        return true;
    switch (field) {
    case ASSET_LEVEL:
        return read_level(policy, text, value);
    case ASSET_FORM:
        return read_one_of(field, forms, text, value);
    case ASSET_CONFIRMED:
        return read_one_of(field, confirmations, text, value);
    case ASSET_PERSONAL:
    case ASSET_SENSITIVE:
    case ASSET_MY_NUMBER:
        return read_one_of(field, yes_or_no, text, value);
    case ASSET_CONFIDENTIALITY:
    case ASSET_INTEGRITY:
    case ASSET_AVAILABILITY:
        return read_one_of(field, grades, text, value);
    case ASSET_ENDED:
        return read_day(field, text, value);
    default:
        *value = g_strdup(text);
        return true;
    }
}

/* ---- FIELD=VALUE ---- */

struct entering {
    const char *number; /* NULL: a new line */
    enum asset_form form;
    char *values[ASSET_FIELDS]; /* "" takes back; NULL: not given */
    char *added;                /* the number of the new line */
};

static void entering_clear(struct entering *entering)
{
    for (guint i = 0; i < ASSET_FIELDS; i++)
        g_free(entering->values[i]);
    g_free(entering->added);
}

static void name_fields(const char *given)
{
    GString *names = g_string_new(NULL);

    for (guint i = 0; i < ASSET_FIELDS; i++)
        g_string_append_printf(names, "%s%s", i ? ", " : "", asset_field_name((enum asset_field)i));
    command_complain(_("%s: give FIELD=VALUE; the fields are %s"), given, names->str);
    g_string_free(names, TRUE);
}

static bool read_pair(const struct policy *policy, const char *pair, struct entering *entering)
{
    const char *sign = strchr(pair, '=');
    g_autofree char *name = g_strndup(pair, sign ? (gsize)(sign - pair) : 0);
    enum asset_field field;
    char *value;

    if (sign == NULL || !g_utf8_validate(pair, -1, NULL) || !asset_field_find(name, &field)) {
        g_autofree char *shown = path_display(pair);
        name_fields(shown);
        return false;
    }
    if (!read_value(policy, field, sign + 1, &value))
        return false;
    g_free(entering->values[field]);
    entering->values[field] = value ? value : g_strdup("");
    return true;
}

static bool enter(struct inventory *inventory, void *user, GError **error)
{
    const struct asset_entry entry = {g_get_user_name(), NULL};
    struct entering *entering = user;
    g_autoptr(Assets) assets = entering->number ? assets_load(inventory, error) : NULL;
    const struct asset *asset = assets ? assets_find(assets, entering->number) : NULL;
    gint64 id = asset ? asset->id : 0;

    if (entering->number && asset == NULL) {
        if (assets)
            g_set_error(error, INVENTORY_ERROR, 0, _("%s: there is no such line in the ledger"),
                        entering->number);
        return false;
    }
    if (entering->number == NULL)
        id = asset_add(inventory, entering->form, NULL, error);
    for (guint i = 0; id && i < ASSET_FIELDS; i++)
        if (entering->values[i] &&
            !asset_enter(inventory, id, (enum asset_field)i, entering->values[i], &entry, error))
            return false;
    return id != 0;
}

/* ---- the commands that write ---- */

struct session {
    struct policy *policy;
    struct inventory *inventory;
};

static bool session_open(struct session *session, enum inventory_access access)
{
    g_autoptr(GError) error = NULL;

    session->policy = policy_load_words((const char *const *)common_options.policy_paths, &error);
    session->inventory =
        session->policy ? inventory_open(common_options.inventory, access, &error) : NULL;
    if (session->inventory)
        return true;
    command_complain("%s", error->message);
    policy_free(session->policy);
    return false;
}

static void session_close(struct session *session)
{
    inventory_close(session->inventory);
    policy_free(session->policy);
}

static const struct asset *last_asset(const struct assets *assets)
{
    const GPtrArray *list = assets_list(assets);

    return list->pdata[list->len - 1];
}

static int write_entries(struct session *session, struct entering *entering)
{
    g_autoptr(GError) error = NULL;

    if (!inventory_write(session->inventory, enter, entering, &error) ||
        !assets_register(session->inventory,
                         (guint)policy_number(session->policy, POLICY_ASSET_FOLDER_DEPTH),
                         &error)) {
        command_complain("%s", error->message);
        return EXIT_COULD_NOT_RUN;
    }
    if (entering->number == NULL) {
        g_autoptr(Assets) assets = assets_load(session->inventory, &error);
        if (assets)
            printf("%s\n", last_asset(assets)->number);
    }
    return EXIT_DONE;
}

static int read_and_write(char **pairs, struct entering *entering, bool is_new)
{
    struct session session;
    int status = EXIT_COULD_NOT_RUN;
    bool read = true;

    if (!session_open(&session, INVENTORY_WRITE))
        return status;
    for (guint i = 0; pairs[i] && read; i++)
        read = read_pair(session.policy, pairs[i], entering);
    const char *form = entering->values[ASSET_FORM];
    if (read && is_new &&
        (form == NULL || entering->values[ASSET_NAME] == NULL ||
         !asset_form_find(form, &entering->form) || entering->form <= ASSET_MAIL)) {
        command_complain(_("asset add: give at least name=NAME and form=paper, embodied or human; "
                           "files and mails come from the scan"));
        read = false;
    }
    if (read && is_new)
        g_clear_pointer(&entering->values[ASSET_FORM], g_free);
    if (read)
        status = write_entries(&session, entering);
    session_close(&session);
    entering_clear(entering);
    return status;
}

static int run_add(int argc, char **argv)
{
    struct entering entering = {0};

    if (!command_parse(&cmd_asset_add, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    return read_and_write(argv + 1, &entering, true);
}

static int run_set(int argc, char **argv)
{
    struct entering entering = {0};

    if (!command_parse(&cmd_asset_set, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc < 3) {
        command_complain(_("asset set: give the NUMBER of a line and FIELD=VALUE"));
        return EXIT_COULD_NOT_RUN;
    }
    entering.number = argv[1];
    return read_and_write(argv + 2, &entering, false);
}

/* ---- the commands that show ---- */

static const char *state_title(const struct holding *holding)
{
    static const char *const titles[] = {
        [HOLDING_PRESENT] = "",
        [HOLDING_GHOST] = N_("gone"),
        [HOLDING_ENDED] = N_("ceased"),
        [HOLDING_NOT_ASSET] = N_("not an asset"),
    };
    const char *title = titles[holding_state(holding)];

    if (*title)
        return _(title);
    return holding->asset && asset_is_confirmed(holding->asset) ? _("confirmed")
                                                                : _("not confirmed");
}

static void print_holding(const struct survey *survey, const struct holding *holding)
{
    g_autofree char *form = holding_value(survey, holding, ASSET_FORM);
    g_autofree char *name = holding_value(survey, holding, ASSET_NAME);
    g_autofree char *department = holding_value(survey, holding, ASSET_DEPARTMENT);

    printf("%s\t%s\t%s\t%" PRIu64 "\t%" PRIu64 "\t%s\t%s\t%s\n",
           *holding_number(holding) ? holding_number(holding) : "-",
           report_level_name(survey->source, holding_level(holding)), form, holding->documents,
           holding->labelled, state_title(holding), *department ? department : "-", name);
}

static bool take_survey(struct survey *survey, struct report_source *source)
{
    g_autoptr(GError) error = NULL;

    if (survey_take(survey, source, &error))
        return true;
    command_complain("%s", error->message);
    return false;
}

static int run_list(int argc, char **argv)
{
    struct session session;
    struct survey survey;

    if (!command_parse(&cmd_asset_list, NULL, &argc, &argv) ||
        !session_open(&session, INVENTORY_READ))
        return EXIT_COULD_NOT_RUN;
    struct report_source source = {.inventory = session.inventory,
                                   .policy = session.policy,
                                   .words = report_policy_words(session.policy)};
    bool taken = take_survey(&survey, &source);
    if (taken)
        printf("%s\n", _("number\tlevel\tform\tdocuments\tlabelled\tstate\tdepartment\tname"));
    for (guint i = 0; taken && i < survey.holdings->len; i++)
        print_holding(&survey, survey.holdings->pdata[i]);
    survey_clear(&survey);
    session_close(&session);
    return taken ? EXIT_DONE : EXIT_COULD_NOT_RUN;
}

static void print_history(struct inventory *inventory, const struct asset *asset)
{
    g_autoptr(GPtrArray) history = assets_history(inventory, asset->id, NULL);

    for (guint i = 0; history && i < history->len; i++) {
        const struct asset_change *change = history->pdata[i];
        g_autoptr(GDateTime) time = g_date_time_new_from_unix_local(change->entered);
        g_autofree char *when = g_date_time_format(time, "%Y-%m-%d %H:%M");
        printf("  %s  %s=%s  %s%s%s\n", when, asset_field_name(change->field),
               change->value ? change->value : "", change->by ? change->by : "?",
               change->source ? "  " : "", change->source ? change->source : "");
    }
}

static void print_asset(const struct survey *survey, const struct holding *holding)
{
    g_autofree char *place = holding_place(holding);

    printf("%s  %s\n", holding_number(holding), state_title(holding));
    if (*place)
        printf("  %s: %s\n", _("Where (folder, shelf)"), place);
    printf("  %s: %" PRIu64 " (%s %" PRIu64 ")\n", _("Documents"), holding->documents,
           _("labelled"), holding->labelled);
    for (guint i = 0; i < ASSET_FIELDS; i++) {
        enum asset_field field = (enum asset_field)i;
        g_autofree char *value = holding_value(survey, holding, field);
        bool entered = asset_value(holding->asset, field) != NULL;
        if (*value)
            printf("  %s=%s%s\n", asset_field_name(field), value, entered ? "" : _("  (proposed)"));
    }
    printf("%s\n", _("Entered:"));
    print_history(survey->source->inventory, holding->asset);
}

static bool show(struct session *session, const char *number)
{
    struct report_source source = {.inventory = session->inventory,
                                   .policy = session->policy,
                                   .words = report_policy_words(session->policy)};
    struct survey survey;
    bool shown = false, taken = take_survey(&survey, &source);

    for (guint i = 0; taken && i < survey.holdings->len && !shown; i++) {
        const struct holding *holding = survey.holdings->pdata[i];
        shown = holding->asset && strcmp(holding->asset->number, number) == 0;
        if (shown)
            print_asset(&survey, holding);
    }
    if (taken && !shown)
        command_complain(_("%s: there is no such line in the ledger"), number);
    survey_clear(&survey);
    return shown;
}

static int run_show(int argc, char **argv)
{
    struct session session;

    if (!command_parse(&cmd_asset_show, NULL, &argc, &argv))
        return EXIT_COULD_NOT_RUN;
    if (argc != 2) {
        command_complain(_("asset show: which line? Give its NUMBER"));
        return EXIT_COULD_NOT_RUN;
    }
    if (!session_open(&session, INVENTORY_READ))
        return EXIT_COULD_NOT_RUN;
    bool shown = show(&session, argv[1]);
    session_close(&session);
    return shown ? EXIT_DONE : EXIT_COULD_NOT_RUN;
}

const struct command cmd_asset_list = {
    .name = "asset list",
    .arguments = "",
    .summary = N_("List the lines of the ledger"),
    .run = run_list,
};
const struct command cmd_asset_show = {
    .name = "asset show",
    .arguments = "NUMBER",
    .summary = N_("Show a line of the ledger and what was ever entered in it"),
    .run = run_show,
};
const struct command cmd_asset_add = {
    .name = "asset add",
    .arguments = "form=FORM name=NAME [FIELD=VALUE…]",
    .summary = N_("Add a line for what is no file: paper, objects, what people know"),
    .run = run_add,
};
const struct command cmd_asset_set = {
    .name = "asset set",
    .arguments = "NUMBER FIELD=VALUE…",
    .summary = N_("Enter something in a line of the ledger"),
    .run = run_set,
};
