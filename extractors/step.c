/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * STEP models (ISO 10303-21) and SXF drawings, which use its form: P21 by AP202, and SFC,
 * whose statements stand in comments (SXF Ver. 3.1, 2009). Of a model the words are few:
 * who made it, what the parts are called, and how secret it is (AP203 asks for that).
 */
#include "step_record.h"

#include "cad_drawing.h"
#include "extractor.h"

#include <glib/gi18n.h>
#include <string.h>

#define RECORDS_PER_CLOCK 100000U
#define SEEN_MOST         200000U
#define POINTS_MOST       1000000U
#define FIGURES_MOST      10000U
#define HEAD_BYTES        4096U

struct point {
    double x, y;
};

struct step {
    const struct document *document;
    struct sink *sink;
    struct step_scan scan;
    struct cad_drawing *drawing; /* text with a place */
    struct cad_space *sheet;     /* of SFC: the figure that is being drawn; the last is the sheet */
    GHashTable *figures;         /* name of a figure → of its space */
    guint figure_count;
    GHashTable *points; /* number of a CARTESIAN_POINT, or of what lies on it → struct point */
    GHashTable *seen;   /* strings given */
    GString *body;
    GString *comments;
    bool has_end;
    bool is_drawing;
};

/* ---- what statements say ---- */

static bool first_time(struct step *step, const char *text)
{
    return g_hash_table_size(step->seen) < SEEN_MOST &&
           g_hash_table_add(step->seen, g_strdup(text));
}

static void give(struct step *step, enum text_role role, const char *name, const char *text)
{
    document_give_text(step->document, step->sink, NULL, role, name, text);
}

/* The strings of one parameter, or of all (index -1), each given with this name. */
static void give_strings(struct step *step, const struct step_record *record, int index,
                         enum text_role role, const char *name)
{
    struct step_parameters parameters;
    struct step_parameter parameter;
    g_autoptr(GString) last = g_string_new(NULL);

    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (step_parameters_next(&parameters, &parameter)) {
        if (!parameter.is_string || (index >= 0 && (int)parameter.index != index))
            continue;
        g_autofree char *text = step_decode(&step->scan, parameter.at, parameter.length);
        g_strstrip(text);
        /* Identifier and name of a part are often the same. */
        if (strcmp(text, last->str) != 0)
            give(step, role, name, text);
        g_string_assign(last, text);
    }
}

static void take_file_name(struct step *step, const struct step_record *record)
{
    static const char *const names[] = {"file name", "created",     "author",       "company",
                                        "processor", "application", "authorisation"};

    for (guint i = 0; i < G_N_ELEMENTS(names); i++)
        give_strings(step, record, (int)i, TEXT_PROPERTY, names[i]);
}

/* The words of a statement go into the body, each once. */
static void take_words(struct step *step, const struct step_record *record)
{
    struct step_parameters parameters;
    struct step_parameter parameter;

    if (memchr(record->at, '\'', record->length) == NULL)
        return;
    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (step_parameters_next(&parameters, &parameter)) {
        if (!parameter.is_string || parameter.length == 0)
            continue;
        g_autofree char *text = step_decode(&step->scan, parameter.at, parameter.length);
        g_strstrip(text);
        if (*text == '\0' || strcmp(text, "NONE") == 0 || !first_time(step, text))
            continue;
        g_string_append(step->body, text);
        g_string_append_c(step->body, '\n');
    }
}

/* ---- drawings: where a text stands ---- */

static guint64 reference_of(const struct step_parameter *parameter)
{
    guint64 number = 0;

    if (parameter->is_string || parameter->length < 2 || *parameter->at != '#')
        return 0;
    for (gsize i = 1; i < parameter->length && g_ascii_isdigit(parameter->at[i]); i++)
        number = number * 10 + (guint64)(parameter->at[i] - '0');
    return number;
}

static double number_of(const struct step_parameter *parameter)
{
    char digits[48];
    gsize length = MIN(parameter->length, sizeof digits - 1);

    memcpy(digits, parameter->at, length);
    digits[length] = '\0';
    return g_ascii_strtod(digits, NULL);
}

static void keep_point(struct step *step, guint64 number, struct point point)
{
    if (number > 0 && g_hash_table_size(step->points) < POINTS_MOST)
        g_hash_table_insert(step->points, GSIZE_TO_POINTER(number),
                            g_memdup2(&point, sizeof point));
}

static void take_point(struct step *step, const struct step_record *record)
{
    struct step_parameters parameters;
    struct step_parameter parameter;
    double numbers[2] = {0, 0};
    guint count = 0;

    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (count < 2 && step_parameters_next(&parameters, &parameter))
        if (!parameter.is_string)
            numbers[count++] = number_of(&parameter);
    keep_point(step, record->number, (struct point){numbers[0], numbers[1]});
    cad_space_add_point(step->sheet, numbers[0], numbers[1]);
}

/* The first thing it refers to whose place is known. */
static const struct point *find_point(struct step *step, const struct step_record *record)
{
    struct step_parameters parameters;
    struct step_parameter parameter;

    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (step_parameters_next(&parameters, &parameter)) {
        guint64 number = reference_of(&parameter);
        const struct point *point =
            number ? g_hash_table_lookup(step->points, GSIZE_TO_POINTER(number)) : NULL;
        if (point)
            return point;
    }
    return NULL;
}

static void take_placement(struct step *step, const struct step_record *record)
{
    const struct point *point = find_point(step, record);

    if (point)
        keep_point(step, record->number, *point);
}

/* TEXT_LITERAL('name','the text',#placement,…). */
static void take_text(struct step *step, const struct step_record *record)
{
    const struct point *point = find_point(step, record);
    struct step_parameters parameters;
    struct step_parameter parameter;

    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (step_parameters_next(&parameters, &parameter) && parameter.index < 2) {
        if (parameter.index != 1 || !parameter.is_string)
            continue;
        g_autofree char *text = step_decode(&step->scan, parameter.at, parameter.length);
        struct cad_text cad_text = {
            .text = text, .x = point ? point->x : 0, .y = point ? point->y : 0};
        cad_space_add_text(step->drawing, step->sheet, &cad_text);
    }
}

/* ---- statements by their keywords ---- */

struct rule {
    const char *keyword;
    enum text_role role;
    const char *name; /* of a property */
    int parameter;    /* that says it; -1: all */
};

/* The words of these say something by what they are of. */
static const struct rule rules[] = {
    {"FILE_DESCRIPTION", TEXT_PROPERTY, "description", 0},
    {"FILE_SCHEMA", TEXT_PROPERTY, "schema", -1},
    {"PRODUCT", TEXT_PROPERTY, "product", -1},
    {"SECURITY_CLASSIFICATION_LEVEL", TEXT_PROPERTY, "security classification", -1},
    {"SECURITY_CLASSIFICATION", TEXT_PROPERTY, "security classification", -1},
    {"ORGANIZATION", TEXT_PROPERTY, "company", -1},
    {"PERSON", TEXT_PROPERTY, "author", -1},
    {"PRESENTATION_LAYER_ASSIGNMENT", TEXT_LAYER, NULL, -1},
    {"DRAWING_SHEET_REVISION", TEXT_SHEET_NAME, NULL, -1},
    {"DRAWING_DEFINITION", TEXT_SHEET_NAME, NULL, -1},
};

static const struct rule *find_rule(const char *keyword)
{
    for (guint i = 0; i < G_N_ELEMENTS(rules); i++)
        if (strcmp(rules[i].keyword, keyword) == 0)
            return &rules[i];
    return NULL;
}

static void take_statement(struct step *step, const struct step_record *record)
{
    const char *keyword = record->keyword;
    const struct rule *rule = find_rule(keyword);

    if (rule)
        give_strings(step, record, rule->parameter, rule->role, rule->name);
    else if (strcmp(keyword, "FILE_NAME") == 0)
        take_file_name(step, record);
    else if (step->is_drawing && strcmp(keyword, "CARTESIAN_POINT") == 0)
        take_point(step, record);
    else if (step->is_drawing && g_str_has_prefix(keyword, "AXIS2_PLACEMENT"))
        take_placement(step, record);
    else if (step->is_drawing && g_str_has_prefix(keyword, "TEXT_LITERAL"))
        take_text(step, record);
    else
        take_words(step, record);
    step->has_end |= g_str_has_prefix(keyword, "END-ISO-10303");
}

/* ---- SFC ---- */

static const struct {
    const char *feature;
    enum text_role role;
    const char *name;
} features[] = {
    {"layer_feature", TEXT_LAYER, NULL},
    {"drawing_sheet_feature", TEXT_SHEET_NAME, NULL},
    {"drawing_attribute_feature", TEXT_TITLE_BLOCK, NULL},
};

/* The parameters of a feature in the order they stand. */
static guint list_parameters(const struct step *step, const struct step_record *record,
                             struct step_parameter *list, guint most)
{
    struct step_parameters parameters;
    struct step_parameter parameter;
    guint count = 0;

    step_parameters_start(&parameters, &step->scan, record, &parameter);
    while (count < most && step_parameters_next(&parameters, &parameter))
        list[count++] = parameter;
    return count;
}

/* layer, colour, font, text, x, y, height, … */
static void take_text_feature(struct step *step, const struct step_record *record)
{
    struct step_parameter list[7];

    if (list_parameters(step, record, list, 7) < 7)
        return;
    g_autofree char *text = step_decode(&step->scan, list[3].at, list[3].length);
    struct cad_text cad_text = {.text = text,
                                .x = number_of(&list[4]),
                                .y = number_of(&list[5]),
                                .height = number_of(&list[6])};
    cad_space_add_text(step->drawing, step->sheet, &cad_text);
}

/* name, kind of paper, orientation, width, height. The sizes are those of free sheets. */
static void take_sheet_feature(struct step *step, const struct step_record *record)
{
    struct step_parameter list[5];

    if (list_parameters(step, record, list, 5) < 5)
        return;
    cad_space_add_rectangle(step->sheet, 0, 0, number_of(&list[3]), number_of(&list[4]));
}

static void begin_figure(struct step *step)
{
    g_autofree char *name = g_strdup_printf("figure %u", ++step->figure_count);

    step->sheet = cad_drawing_space(step->drawing, name);
}

/* name, kind: what was drawn since the last one is this figure. */
static void take_figure_feature(struct step *step, const struct step_record *record)
{
    struct step_parameter name;

    if (list_parameters(step, record, &name, 1) < 1 || step->figure_count >= FIGURES_MOST)
        return;
    g_hash_table_insert(step->figures, step_decode(&step->scan, name.at, name.length),
                        g_strdup(cad_space_name(step->sheet)));
    begin_figure(step);
}

/* layer, name of the figure, x, y, angle, two scales. */
static void take_locate_feature(struct step *step, const struct step_record *record)
{
    struct step_parameter list[7];

    if (list_parameters(step, record, list, 7) < 7)
        return;
    g_autofree char *name = step_decode(&step->scan, list[1].at, list[1].length);
    struct cad_insert insert = {
        .block = g_hash_table_lookup(step->figures, name),
        .x = number_of(&list[2]),
        .y = number_of(&list[3]),
        .rotation = number_of(&list[4]),
        .scale_x = number_of(&list[5]),
        .scale_y = number_of(&list[6]),
    };
    if (insert.block)
        cad_space_add_insert(step->drawing, step->sheet, &insert);
}

/* layer, colour, type, width, then the ends. */
static void take_line_feature(struct step *step, const struct step_record *record)
{
    struct step_parameter list[8];

    if (list_parameters(step, record, list, 8) < 8)
        return;
    cad_space_add_point(step->sheet, number_of(&list[4]), number_of(&list[5]));
    cad_space_add_point(step->sheet, number_of(&list[6]), number_of(&list[7]));
}

static bool is_number(const char *text)
{
    return text[strspn(text, "+-0123456789. ")] == '\0';
}

/* The one or two words among a feature's numbers: a dimension's text, the name of a part. */
static void take_feature_words(struct step *step, const struct step_record *record)
{
    struct step_parameter list[64];
    guint count = list_parameters(step, record, list, G_N_ELEMENTS(list));

    for (guint i = 0; i < count; i++) {
        if (!list[i].is_string || list[i].length == 0)
            continue;
        g_autofree char *text = step_decode(&step->scan, list[i].at, list[i].length);
        if (!is_number(text) && first_time(step, text))
            g_string_append_printf(step->body, "%s\n", text);
    }
}

static const struct {
    const char *feature;
    void (*take)(struct step *step, const struct step_record *record);
} takers[] = {
    {"text_string_feature", take_text_feature},   {"drawing_sheet_feature", take_sheet_feature},
    {"line_feature", take_line_feature},          {"sfig_org_feature", take_figure_feature},
    {"sfig_locate_feature", take_locate_feature},
};

static bool has_words_of_its_own(const char *keyword)
{
    static const char *const others[] = {"text_string_feature", "line_feature", "layer_feature",
                                         "sfig_locate_feature", "drawing_attribute_feature"};

    for (guint i = 0; i < G_N_ELEMENTS(others); i++)
        if (strcmp(others[i], keyword) == 0)
            return false;
    return !g_str_has_prefix(keyword, "pre_defined_") &&
           !g_str_has_prefix(keyword, "user_defined_") && strcmp(keyword, "text_font_feature") != 0;
}

static void take_feature(struct step *step, const struct step_record *record)
{
    const char *keyword = record->keyword;

    for (guint i = 0; i < G_N_ELEMENTS(features); i++) {
        if (strcmp(features[i].feature, keyword) != 0)
            continue;
        give_strings(step, record, features[i].role == TEXT_TITLE_BLOCK ? -1 : 0, features[i].role,
                     features[i].name);
    }
    for (guint i = 0; i < G_N_ELEMENTS(takers); i++) {
        if (strcmp(takers[i].feature, keyword) != 0)
            continue;
        takers[i].take(step, record);
        break;
    }
    if (has_words_of_its_own(keyword))
        take_feature_words(step, record);
}

static void take_comment(struct step *step, const struct step_record *comment)
{
    if (comment->length < 4 || memcmp(comment->at, "SXF", 3) != 0) {
        g_autofree char *text = step_decode(&step->scan, comment->at, comment->length);
        if (step->comments->len < TEXT_SEGMENT_BYTES)
            g_string_append_printf(step->comments, "%s\n", g_strstrip(text));
        return;
    }
    const guint8 *hash = memchr(comment->at, '#', comment->length);
    struct step_record feature;
    if (hash == NULL)
        return;
    step_record_split(&feature, hash, (gsize)(comment->at + comment->length - hash));
    take_feature(step, &feature);
}

/* ---- the file ---- */

static bool head_has(const struct document *document, const char *text)
{
    return memmem(document->bytes, MIN(document->size, HEAD_BYTES), text, strlen(text)) != NULL;
}

static bool is_sxf(const struct document *document)
{
    return head_has(document, "SCADEC") || head_has(document, "ASSOCIATIVE_DRAUGHTING") ||
           head_has(document, "/*SXF");
}

static void step_start(struct step *step, const struct document *document, struct sink *sink)
{
    *step = (struct step){
        .document = document,
        .sink = sink,
        .drawing = cad_drawing_new(document, sink),
        .points = g_hash_table_new_full(NULL, NULL, NULL, g_free),
        .figures = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free),
        .seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
        .body = g_string_new(NULL),
        .comments = g_string_new(NULL),
        .is_drawing = is_sxf(document),
    };
    step_scan_start(&step->scan, document->bytes, document->size);
    begin_figure(step);
}

static void step_end(struct step *step)
{
    step_scan_clear(&step->scan);
    cad_drawing_free(step->drawing);
    g_hash_table_unref(step->points);
    g_hash_table_unref(step->figures);
    g_hash_table_unref(step->seen);
    g_string_free(step->body, TRUE);
    g_string_free(step->comments, TRUE);
}

static void flush_body(struct step *step, gsize keep)
{
    if (step->body->len <= keep)
        return;
    give(step, TEXT_BODY, NULL, step->body->str);
    g_string_truncate(step->body, 0);
}

static void read_step(const struct document *document, struct sink *sink, struct reading *reading)
{
    struct step_record record;
    struct step step;
    guint count = 0;

    step_start(&step, document, sink);
    while (step_scan_next(&step.scan, &record)) {
        if (record.is_comment)
            take_comment(&step, &record);
        else
            take_statement(&step, &record);
        flush_body(&step, TEXT_SEGMENT_BYTES / 2);
        if (++count % RECORDS_PER_CLOCK == 0 && !budget_has_time(document->budget))
            break;
    }
    give(&step, TEXT_COMMENT, NULL, step.comments->str);
    cad_space_show(step.sheet, NULL);
    cad_drawing_give(step.drawing, reading);
    flush_body(&step, 0);
    if (!step.has_end)
        reading_worsen(reading, OUTCOME_PARTIAL, N_("it ends too early"), NULL);
    step_end(&step);
}

static bool recognise_sxf(const struct document *document)
{
    return is_sxf(document);
}

static void warm_up(enum reading_pass pass)
{
    (void)pass;
    encodings_warm_up();
}

static const struct signature exchange_structure[] = {{0, 13, "ISO-10303-21;"}, {0}};

const struct extractor sxf_extractor = {
    .name = "sxf",
    .media_type = "application/x-sxf",
    .title = N_("SXF drawing (p21, sfc)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"sfc", "p21", NULL},
    .signatures = exchange_structure,
    .recognise = recognise_sxf,
    .read = read_step,
    .warm_up = warm_up,
};

const struct extractor step_extractor = {
    .name = "step",
    .media_type = "model/step",
    .title = N_("STEP model (stp, step)"),
    .library = "iconv",
    .depth = READS_TEXT,
    .suffixes = (const char *const[]){"stp", "step", "p21", NULL},
    .signatures = exchange_structure,
    .read = read_step,
    .warm_up = warm_up,
};
