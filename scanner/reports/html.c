/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * report.html as a whole: what it may do, what it is made of, in which order it stands.
 */
#include "html.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <scanner/json.h>
#include <scanner/language.h>
#include <scanner/path.h>
#include <string.h>

#define SCHEMA 1

/* The programs, in the order they run. */
static const enum html_part programs[] = {
    HTML_LIBRARY_CHARTS, HTML_LIBRARY_GRID, HTML_WORDS, HTML_DATA,
    HTML_CHARTS,         HTML_TABLE,        HTML_SHEET, HTML_PROGRAM,
};
static const enum html_part styles[] = {HTML_GRID_STYLE, HTML_STYLE};

/* ---- what the page may do: nothing but run what stands in it ---- */

static void append_hashes(GString *policy, const enum html_part *parts, gsize count)
{
    for (gsize i = 0; i < count; i++) {
        gsize length = 0, size = 32;
        guint8 digest[32];
        const char *text = html_part(parts[i], &length);
        g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);
        g_checksum_update(checksum, (const guchar *)text, (gssize)length);
        g_checksum_get_digest(checksum, digest, &size);
        g_autofree char *base64 = g_base64_encode(digest, size);
        g_string_append_printf(policy, " 'sha256-%s'", base64);
    }
}

/* Content Security Policy Level 3. Pictures are data: URIs within the page. */
static char *content_policy(void)
{
    GString *policy = g_string_new("default-src 'none'; img-src data:; base-uri 'none';"
                                   " form-action 'none'; script-src");

    append_hashes(policy, programs, G_N_ELEMENTS(programs));
    g_string_append(policy, "; style-src");
    append_hashes(policy, styles, G_N_ELEMENTS(styles));
    return g_string_free(policy, FALSE);
}

/* ---- the words of codes, in both languages ---- */

static void write_issues(GString *out)
{
    json_open(out, "issues", '{');
    for (guint i = 0; issue_at(i); i++) {
        const struct issue *issue = issue_at(i);
        json_open(out, issue->code, '[');
        json_text(out, NULL, _(issue->title));
        json_text(out, NULL, _(issue->remedy));
        json_close(out, ']');
    }
    json_close(out, '}');
}

static void write_lists(GString *out)
{
    json_open(out, "severities", '[');
    for (guint i = 0; i < SEVERITIES; i++)
        json_text(out, NULL, severity_title((enum severity)i));
    json_close(out, ']');
    json_open(out, "outcomes", '[');
    for (guint i = 0; i < OUTCOMES; i++)
        json_text(out, NULL, report_outcome_title((enum outcome)i));
    json_close(out, ']');
    json_open(out, "roles", '[');
    for (guint i = 0; i < TEXT_ROLES; i++)
        json_text(out, NULL, report_role_title((enum text_role)i));
    json_close(out, ']');
    json_open(out, "owners", '[');
    for (int i = OWNER_UNKNOWN; i <= OWNER_GOVERNMENT; i++)
        json_text(out, NULL, report_owner_title((enum document_owner)i));
    json_close(out, ']');
}

static void write_handling(GString *out)
{
    static const char *const codes[] = {
        "no_copy",  "no_removal", "view_only", "return",   "limited_disclosure",
        "no_photo", "no_print",   "storage",   "disposal", "serial",
        "no_send"};

    json_open(out, "handling", '{');
    for (guint i = 0; i < G_N_ELEMENTS(codes); i++)
        json_text(out, codes[i], report_handling_title(codes[i]));
    json_close(out, '}');
}

/* Why something was not read: sentences of the program. */
static void write_reasons(GString *out, const struct html_survey *survey)
{
    json_open(out, "reasons", '{');
    html_survey_write_reasons(out, survey);
    json_close(out, '}');
}

static void write_words(GString *out, const struct html_survey *survey)
{
    static const char *const languages[] = {"ja", "en"};
    g_autofree char *before = g_strdup(language_code());

    json_open(out, "words", '{');
    for (guint i = 0; i < G_N_ELEMENTS(languages); i++) {
        language_choose(languages[i]);
        json_open(out, languages[i], '{');
        write_issues(out);
        write_lists(out);
        write_handling(out);
        write_reasons(out, survey);
        json_close(out, '}');
    }
    json_close(out, '}');
    language_choose(before);
}

/* ---- the scan ---- */

static void write_scan(GString *out, const struct scan_summary *scan)
{
    static const char *const states[] = {"running", "interrupted", "finished"};

    json_open(out, "scan", '{');
    json_integer(out, "id", scan->id);
    json_integer(out, "started", scan->started);
    json_integer(out, "ended", scan->ended);
    json_text(out, "state", states[scan->state]);
    html_text(out, "version", scan->version);
    html_text(out, "policy", scan->policy);
    html_text(out, "policy_paths", scan->policy_paths);
    html_text(out, "options", scan->options);
    html_text(out, "sandbox", scan->sandbox);
    json_open(out, "roots", '[');
    for (guint i = 0; scan->roots && scan->roots[i]; i++) {
        g_autofree char *root = path_display(scan->roots[i]);
        html_text(out, NULL, root);
    }
    json_close(out, ']');
    json_close(out, '}');
}

static bool write_total(const struct scan_total *total, void *user)
{
    GString *out = user;

    json_open(out, NULL, '[');
    json_integer(out, NULL, total->scan);
    json_integer(out, NULL, total->started);
    json_integer(out, NULL, (gint64)total->counts.files);
    json_integer(out, NULL, (gint64)total->counts.outcome[OUTCOME_READ]);
    json_integer(out, NULL, (gint64)total->counts.outcome[OUTCOME_EXCLUDED]);
    guint64 labelled = 0, called_for = 0;
    for (guint level = 2; level <= LEVEL_MOST; level++) {
        labelled += total->counts.declared[level + 1];
        called_for += total->counts.expected[level + 1];
    }
    json_integer(out, NULL, (gint64)labelled);
    json_integer(out, NULL, (gint64)called_for);
    json_integer(out, NULL, (gint64)total->counts.issues);
    json_close(out, ']');
    return true;
}

static void write_levels(GString *out, const struct report_source *source)
{
    json_open(out, "levels", '[');
    for (int level = 0; level <= LEVEL_MOST; level++)
        html_text(out, NULL, report_level_name(source, level));
    json_close(out, ']');
}

static bool write_facts(GString *out, const struct html_survey *survey, GError **error)
{
    const struct report_source *source = survey->source;
    guint64 documents = 0;

    for (guint i = 0; i < HTML_RANKS; i++)
        documents += survey->ranks[i];
    json_open(out, NULL, '{');
    json_integer(out, "schema", SCHEMA);
    json_text(out, "version", MARUHI_VERSION);
    json_integer(out, "written", g_get_real_time() / G_USEC_PER_SEC);
    json_integer(out, "documents", (gint64)documents);
    json_integer(out, "most", HTML_DOCUMENTS_MOST);
    json_integer(out, "sheets_most", HTML_SHEETS_MOST);
    if (source->scan)
        write_scan(out, source->scan);
    write_levels(out, source);
    html_survey_write(out, survey);
    json_open(out, "trend", '[');
    bool read = inventory_each_total(source->inventory, write_total, out, error);
    json_close(out, ']');
    write_words(out, survey);
    json_close(out, '}');
    return read;
}

/* ---- the file ---- */

static void write_part(FILE *file, const char *open, enum html_part part, const char *close)
{
    gsize length = 0;
    const char *text = html_part(part, &length);

    fputs(open, file);
    fwrite(text, 1, length, file);
    fputs(close, file);
}

static void write_head(FILE *file, const char *language)
{
    g_autofree char *policy = content_policy();

    fprintf(file,
            "<!DOCTYPE html>\n<html lang=\"ja\" data-language=\"%s\">\n<head>\n"
            "<meta charset=\"utf-8\">\n"
            "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"referrer\" content=\"no-referrer\">\n"
            "<meta name=\"color-scheme\" content=\"light dark\">\n"
            "<meta name=\"generator\" content=\"maruhi " MARUHI_VERSION "\">\n"
            "<title>maruhi ㊙</title>\n",
            language ? language : "ja", policy);
    for (gsize i = 0; i < G_N_ELEMENTS(styles); i++)
        write_part(file, "<style>", styles[i], "</style>\n");
    fputs("</head>\n", file);
}

/* The numbers and the programs come before the many documents, so that the page shows what
 * it knows while the rest is read. */
static bool write_page(FILE *file, const struct html_survey *survey, GError **error)
{
    GString *facts = g_string_new(NULL);
    bool read = write_facts(facts, survey, error);

    if (read) {
        write_head(file, survey->source->language);
        write_part(file, "<body>\n", HTML_BODY, "");
        fputs("<script type=\"application/json\" id=\"facts\">", file);
        html_flush(file, facts);
        fputs("</script>\n", file);
        for (gsize i = 0; i < G_N_ELEMENTS(programs); i++)
            write_part(file, "<script>", programs[i], "</script>\n");
        read = html_documents_write(file, survey, error);
        fputs("</body>\n</html>\n", file);
    }
    g_string_free(facts, TRUE);
    return read;
}

static bool write_report(const struct report_source *source, const char *path, GError **error)
{
    struct html_survey survey;
    bool read = html_survey_take(&survey, source, error);
    FILE *file = read ? fopen(path, "we") : NULL;

    read = read && (file == NULL || write_page(file, &survey, error));
    html_survey_clear(&survey);
    bool failed = file == NULL || ferror(file) != 0;
    if (file && fclose(file) != 0)
        failed = true;
    if (!read || !failed)
        return read;
    g_autofree char *shown = g_filename_display_name(path);
    g_set_error(error, INVENTORY_ERROR, errno, "%s: %s", shown, g_strerror(errno));
    return false;
}

const struct report report_html = {
    .format = "html",
    .file_name = "report.html",
    .title = N_("The whole at a glance, one page for a browser"),
    .write = write_report,
};
