/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "match.h"
#include "match_cache.h"
#include "match_candidates.h"
#include "match_confirm.h"

#include <hs.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Text is scanned in pieces that end at a line end, so that what a piece costs in memory is
 * bounded and a piece stays in the cache. */
#define PIECE_BYTES     (256U * 1024U)
#define SPREAD_MOST     64U /* bytes */
#define CANDIDATES_MOST (1U << 20)
#define CROSSED_LINES   2

#define FLAGS_COMMON (HS_FLAG_UTF8 | HS_FLAG_MULTILINE)

/* How a pattern is found, from best to last resort. */
enum finding_mode {
    MODE_EXACT,  /* Hyperscan gives start and end */
    MODE_LINE,   /* Hyperscan gives ends; PCRE2 searches their lines */
    MODE_FILTER, /* Hyperscan says where it may be; PCRE2 searches those lines */
    MODE_ONCE,   /* Hyperscan says that it is there */
};

static const unsigned mode_flags[] = {
    [MODE_EXACT] = FLAGS_COMMON | HS_FLAG_SOM_LEFTMOST,
    [MODE_LINE] = FLAGS_COMMON,
    [MODE_FILTER] = FLAGS_COMMON | HS_FLAG_PREFILTER,
    [MODE_ONCE] = FLAGS_COMMON | HS_FLAG_SINGLEMATCH,
};

/* Patterns prepared together. */
struct part {
    hs_database_t *database; /* NULL when there are none */
    guint32 *patterns;       /* by Hyperscan's number: their index, or NO_PATTERN */
};

#define PARTS      2U
#define NO_PATTERN G_MAXUINT32

struct matcher {
    guint count;
    struct pattern *patterns; /* own copies */
    struct part parts[PARTS]; /* the second: what the first, of other patterns, lacks */
    guint8 *modes;
    bool *crossing; /* whether a match may hold a newline, going by how it is written */
};

/* Patterns on their way into a database. */
struct preparation {
    struct matcher *matcher;
    struct part *part;
    GArray *indices; /* guint: of the patterns */
    GRegex *gap;
    char **loosened; /* what Hyperscan gets instead of a pattern; NULL: the pattern */
};

struct match_scanner {
    const struct matcher *matcher;
    hs_scratch_t *scratch;
    struct confirmation *confirmation;
    struct confirmer *confirmers; /* by pattern, made when first needed */
    GArray *candidates;           /* of struct candidate */
    guint32 *newest;              /* by pattern: index + 1 of its last candidate, 0 for none */
    gsize *free_from;             /* by pattern: where the next match may start */
    const char *piece;
    gsize piece_length;
    const struct part *part; /* that is being scanned for */
    bool complete;
};

GQuark match_error_quark(void)
{
    return g_quark_from_static_string("maruhi-match-error");
}

static bool fail(GError **error, const char *message)
{
    g_set_error_literal(error, MATCH_ERROR, 0, message);
    return false;
}

/* Whether Hyperscan takes a pattern in a mode, going by its parser; *spread is how much the
 * lengths of its matches differ, 0 where they have no bound. */
static bool parser_accepts(const char *regex, enum finding_mode mode, unsigned *spread,
                           char **refusal)
{
    hs_expr_info_t *info = NULL;
    hs_compile_error_t *reason = NULL;
    if (hs_expression_info(regex, mode_flags[mode], &info, &reason) == HS_SUCCESS) {
        *spread = info->max_width == UINT_MAX ? 0 : info->max_width - info->min_width;
        free(info);
        return true;
    }
    g_free(*refusal);
    *refusal = g_strdup(reason != NULL ? reason->message : "not supported");
    hs_free_compile_error(reason);
    return false;
}

bool match_may_be_once(const char *regex)
{
    g_autofree char *refusal = NULL;
    unsigned spread = 0;

    return parser_accepts(regex, MODE_ONCE, &spread, &refusal);
}

/* "A[^\n]{0,30}B" as "A[^\n]*B", which ends wherever that one does: counting costs Hyperscan
 * longer to prepare than all ordinary patterns together. NULL when there is nothing to loosen. */
static const char counted_gap[] =
    "(\\[\\^[^\\[\\]]*\\\\n[^\\[\\]]*\\]|(?<!\\\\)\\.)\\{\\d+,\\d+\\}";

static char *loosen(const GRegex *gap, const char *regex)
{
    return g_regex_match(gap, regex, 0, NULL) ? g_regex_replace(gap, regex, -1, 0, "\\1*", 0, NULL)
                                              : NULL;
}

/* The best mode for a pattern. */
static bool choose_mode(const char *regex, enum finding_mode *mode, GError **error)
{
    g_autofree char *refusal = NULL;
    unsigned spread = 0;
    for (unsigned i = MODE_EXACT; i <= MODE_FILTER; i++) {
        *mode = (enum finding_mode)i;
        if (parser_accepts(regex, *mode, &spread, &refusal) &&
            (*mode != MODE_EXACT || spread <= SPREAD_MOST))
            return true;
    }
    return fail(error, refusal != NULL ? refusal : "not supported");
}

/* Compiles the patterns into one database; -1 when that worked, -2 when all of them together
 * are refused, otherwise the one that cannot be used in its mode. */
static int compile_once(const struct preparation *preparation, GError **error)
{
    struct matcher *matcher = preparation->matcher;
    char *const *loosened = preparation->loosened;
    const guint count = preparation->indices->len;
    g_autofree const char **regexes = g_new(const char *, count);
    g_autofree unsigned *flags = g_new(unsigned, count);
    g_autofree unsigned *ids = g_new(unsigned, count);
    for (guint i = 0; i < count; i++) {
        const guint index = g_array_index(preparation->indices, guint, i);
        regexes[i] = loosened[index] != NULL ? loosened[index] : matcher->patterns[index].regex;
        flags[i] = mode_flags[matcher->modes[index]];
        ids[i] = i;
        preparation->part->patterns[i] = index;
    }
    hs_compile_error_t *refusal = NULL;
    if (hs_compile_multi(regexes, flags, ids, count, HS_MODE_BLOCK, NULL,
                         &preparation->part->database, &refusal) == HS_SUCCESS)
        return -1;
    fail(error, refusal != NULL ? refusal->message : "not supported");
    int refused = -2;
    if (refusal != NULL && refusal->expression >= 0 && (guint)refusal->expression < count)
        refused = (int)g_array_index(preparation->indices, guint, refusal->expression);
    hs_free_compile_error(refusal);
    return refused;
}

/* Patterns that are too big in one mode are tried in the next. */
static bool compile_all(const struct preparation *preparation, guint *failed, GError **error)
{
    struct matcher *matcher = preparation->matcher;

    while (true) {
        g_autoptr(GError) refusal = NULL;
        int refused = compile_once(preparation, &refusal);
        if (refused == -1)
            return true;
        *failed = refused >= 0 ? (guint)refused : 0;
        if (refused < 0 || matcher->modes[refused] >= MODE_FILTER) {
            g_propagate_error(error, g_steal_pointer(&refusal));
            return false;
        }
        matcher->modes[refused]++;
    }
}

bool match_may_cross(const char *regex)
{
    static const char *const signs[] = {"\\n", "\\s", "\\W", "\\D", "\\R", "\\v", "[^"};
    for (gsize i = 0; i < G_N_ELEMENTS(signs); i++)
        if (strstr(regex, signs[i]) != NULL)
            return true;
    return false;
}

static bool prepare_pattern(struct preparation *preparation, guint index, GError **error)
{
    struct matcher *matcher = preparation->matcher;
    const struct pattern *pattern = &matcher->patterns[index];
    enum finding_mode mode = MODE_EXACT;
    unsigned spread = 0;
    g_autofree char *refusal = NULL;
    g_autofree char *loosened = loosen(preparation->gap, pattern->regex);

    if (!confirmer_check(pattern, error))
        return false;
    if (pattern->once) {
        matcher->modes[index] = MODE_ONCE;
        return parser_accepts(pattern->regex, MODE_ONCE, &spread, &refusal) || fail(error, refusal);
    }
    if (loosened != NULL && parser_accepts(loosened, MODE_LINE, &spread, &refusal)) {
        preparation->loosened[index] = g_steal_pointer(&loosened);
        mode = MODE_LINE;
    } else if (!choose_mode(pattern->regex, &mode, error)) {
        return false;
    }
    matcher->modes[index] = (guint8)mode;
    return true;
}

/* Compiles the patterns of those indices into a part. */
static bool matcher_prepare(struct matcher *matcher, struct part *part, GArray *indices,
                            guint *failed, GError **error)
{
    struct preparation preparation = {matcher, part, indices, g_regex_new(counted_gap, 0, 0, NULL),
                                      g_new0(char *, matcher->count + 1)};
    bool usable = true;

    part->patterns = g_new0(guint32, indices->len);
    for (guint i = 0; usable && i < indices->len; i++) {
        *failed = g_array_index(indices, guint, i);
        usable = prepare_pattern(&preparation, *failed, error);
    }
    if (usable && indices->len > 0)
        usable = compile_all(&preparation, failed, error);
    for (guint i = 0; i < matcher->count; i++)
        g_free(preparation.loosened[i]);
    g_free(preparation.loosened);
    g_regex_unref(preparation.gap);
    return usable;
}

static void copy_patterns(struct matcher *matcher, const struct pattern *patterns)
{
    for (guint i = 0; i < matcher->count; i++) {
        matcher->patterns[i] =
            (struct pattern){g_strdup(patterns[i].regex), g_strdup(patterns[i].not_before),
                             g_strdup(patterns[i].not_after), patterns[i].once};
        matcher->crossing[i] = match_may_cross(patterns[i].regex);
    }
}

/* All patterns as one part, kept or prepared. */
static bool prepare_whole(struct matcher *matcher, const char *cache, guint *failed, GError **error)
{
    struct part *part = &matcher->parts[0];
    g_autoptr(GArray) indices = g_array_new(FALSE, FALSE, sizeof(guint));

    for (guint i = 0; i < matcher->count; i++)
        g_array_append_val(indices, i);
    if (cache != NULL && matcher->count > 0 &&
        match_cache_load(cache, matcher->patterns, matcher->count, matcher->modes,
                         &part->database)) {
        part->patterns = g_memdup2(indices->data, matcher->count * sizeof(guint));
        return true;
    }
    if (!matcher_prepare(matcher, part, indices, failed, error))
        return false;
    if (cache != NULL && matcher->count > 0)
        match_cache_store(cache, matcher->patterns, matcher->count, matcher->modes, part->database);
    return true;
}

/* The nearest that is kept as the first part, what it lacks as the second; false when nothing is
 * near enough, or the rest cannot be prepared. */
static bool prepare_beside(struct matcher *matcher, const char *cache)
{
    struct part *part = &matcher->parts[0];
    g_autoptr(GArray) missing = g_array_new(FALSE, FALSE, sizeof(guint));
    guint failed = 0;

    if (!match_cache_load_near(cache, matcher->patterns, matcher->count, matcher->modes,
                               &part->patterns, missing, &part->database))
        return false;
    if (missing->len == 0 || matcher_prepare(matcher, &matcher->parts[1], missing, &failed, NULL))
        return true;
    for (guint i = 0; i < PARTS; i++) {
        hs_free_database(matcher->parts[i].database);
        g_free(matcher->parts[i].patterns);
        matcher->parts[i] = (struct part){0};
    }
    return false;
}

static struct matcher *make_matcher(const struct pattern *patterns, guint count, const char *cache,
                                    bool soon, guint *failed, GError **error)
{
    struct matcher *matcher = g_new0(struct matcher, 1);
    guint refused = 0;

    matcher->count = count;
    matcher->patterns = g_new0(struct pattern, count);
    matcher->modes = g_new0(guint8, count);
    matcher->crossing = g_new0(bool, count);
    copy_patterns(matcher, patterns);
    bool usable = hs_valid_platform() == HS_SUCCESS ||
                  fail(error, "this processor lacks SSSE3, which Hyperscan needs");
    if (usable && !(soon && cache != NULL && count > 0 && prepare_beside(matcher, cache)))
        usable = prepare_whole(matcher, cache, &refused, error);
    if (usable)
        return matcher;
    if (failed != NULL)
        *failed = refused;
    matcher_free(matcher);
    return NULL;
}

struct matcher *matcher_new(const struct pattern *patterns, guint count, const char *cache,
                            guint *failed, GError **error)
{
    return make_matcher(patterns, count, cache, false, failed, error);
}

struct matcher *matcher_new_soon(const struct pattern *patterns, guint count, const char *cache,
                                 guint *failed, GError **error)
{
    return make_matcher(patterns, count, cache, true, failed, error);
}

void matcher_free(struct matcher *matcher)
{
    if (matcher == NULL)
        return;
    for (guint i = 0; i < matcher->count; i++) {
        g_free((char *)matcher->patterns[i].regex);
        g_free((char *)matcher->patterns[i].not_before);
        g_free((char *)matcher->patterns[i].not_after);
    }
    for (guint i = 0; i < PARTS; i++) {
        hs_free_database(matcher->parts[i].database);
        g_free(matcher->parts[i].patterns);
    }
    g_free(matcher->patterns);
    g_free(matcher->modes);
    g_free(matcher->crossing);
    g_free(matcher);
}

struct match_scanner *match_scanner_new(const struct matcher *matcher)
{
    struct match_scanner *scanner = g_new0(struct match_scanner, 1);
    scanner->matcher = matcher;
    scanner->confirmation = confirmation_new();
    scanner->confirmers = g_new0(struct confirmer, matcher->count);
    scanner->candidates = g_array_new(FALSE, FALSE, sizeof(struct candidate));
    scanner->newest = g_new0(guint32, matcher->count);
    scanner->free_from = g_new0(gsize, matcher->count);
    for (guint i = 0; i < PARTS; i++)
        if (matcher->parts[i].database != NULL &&
            hs_alloc_scratch(matcher->parts[i].database, &scanner->scratch) != HS_SUCCESS)
            g_error("no memory for matching");
    return scanner;
}

void match_scanner_free(struct match_scanner *scanner)
{
    if (scanner == NULL)
        return;
    hs_free_scratch(scanner->scratch);
    confirmation_free(scanner->confirmation);
    for (guint i = 0; i < scanner->matcher->count; i++)
        confirmer_clear(&scanner->confirmers[i]);
    g_free(scanner->confirmers);
    g_array_unref(scanner->candidates);
    g_free(scanner->newest);
    g_free(scanner->free_from);
    g_free(scanner);
}

/* NULL when there is nothing to confirm it with, which patterns that were checked never are. */
static const struct confirmer *confirmer_of(struct match_scanner *scanner, guint pattern)
{
    struct confirmer *confirmer = &scanner->confirmers[pattern];

    if (confirmer->regex != NULL ||
        confirmer_init(confirmer, &scanner->matcher->patterns[pattern], NULL))
        return confirmer;
    scanner->complete = false;
    return NULL;
}

static bool has_surroundings(const struct pattern *pattern)
{
    return (pattern->not_before != NULL && *pattern->not_before != '\0') ||
           (pattern->not_after != NULL && *pattern->not_after != '\0');
}

static bool candidate_dropped(struct match_scanner *scanner, const struct candidate *candidate)
{
    const struct confirm_text text = {scanner->piece, 0, scanner->piece_length};

    if (!has_surroundings(&scanner->matcher->patterns[candidate->pattern]))
        return false;
    const struct confirmer *confirmer = confirmer_of(scanner, candidate->pattern);
    return confirmer == NULL || confirm_dropped(scanner->confirmation, confirmer, &text,
                                                candidate->start, candidate->end);
}

static gsize line_start(const struct match_scanner *scanner, gsize offset)
{
    const char *newline = memrchr(scanner->piece, '\n', offset);
    return newline == NULL ? 0 : (gsize)(newline - scanner->piece) + 1;
}

/* For a pattern that may cross lines, some lines before count too. */
static gsize lines_start(const struct match_scanner *scanner, gsize offset, bool crossing)
{
    gsize start = line_start(scanner, offset);
    for (int i = 0; crossing && i < CROSSED_LINES && start > 0; i++)
        start = line_start(scanner, start - 1);
    return start;
}

static gsize line_end(const struct match_scanner *scanner, gsize offset)
{
    const char *newline = memchr(scanner->piece + offset, '\n', scanner->piece_length - offset);
    return newline == NULL ? scanner->piece_length : (gsize)(newline - scanner->piece);
}

/* Hyperscan tells every end. Ends of one pattern come in ascending order, so those of the
 * same start, or on a line that will be searched anyway, need no new candidate. */
static int take_event(unsigned number, unsigned long long from, unsigned long long to,
                      unsigned flags, void *context)
{
    (void)flags;
    struct match_scanner *scanner = context;
    const guint32 id = scanner->part->patterns[number];
    if (id == NO_PATTERN)
        return 0;
    guint32 newest = scanner->newest[id];
    struct candidate *last =
        newest == 0 ? NULL : &g_array_index(scanner->candidates, struct candidate, newest - 1);
    bool exact = scanner->matcher->modes[id] == MODE_EXACT;

    if (last != NULL && last->line != 0 && to <= last->end)
        return 0;
    if (exact && last != NULL && last->line == 0 && last->start == from) {
        last->end = to;
        return 0;
    }
    if (scanner->candidates->len >= CANDIDATES_MOST) {
        scanner->complete = false;
        return 1;
    }
    struct candidate candidate = {.pattern = id, .start = from, .end = to};
    if (scanner->matcher->modes[id] == MODE_ONCE) {
        candidate.start = to;
    } else if (!exact) {
        candidate.line = 1;
        candidate.start = lines_start(scanner, to, scanner->matcher->crossing[id]);
        candidate.end = line_end(scanner, to);
    }
    g_array_append_val(scanner->candidates, candidate);
    scanner->newest[id] = scanner->candidates->len;
    return 0;
}

static gsize character_behind(const struct confirm_text *text, gsize offset)
{
    do
        offset++;
    while (offset < text->end && (text->bytes[offset] & 0xC0) == 0x80);
    return offset;
}

/* Turns a line to be searched into what PCRE2 finds on it. What it may cost grows with the
 * line only, whatever the text does. */
static void search_line(struct match_scanner *scanner, struct candidate line)
{
    const struct confirmer *confirmer = confirmer_of(scanner, line.pattern);
    struct confirm_text text = {scanner->piece, line.start, line.end};
    gsize left = 16 * (line.end - line.start) + PIECE_BYTES;
    struct candidate found = {.pattern = line.pattern};
    enum confirm_result result = CONFIRM_NO;

    if (confirmer == NULL ||
        !g_utf8_validate_len(text.bytes + text.start, text.end - text.start, NULL)) {
        scanner->complete = false;
        return;
    }
    for (gsize from = line.start; from < line.end;) {
        result =
            confirm_search(scanner->confirmation, confirmer, &text, from, &found.start, &found.end);
        if (result != CONFIRM_YES)
            break;
        bool full = scanner->candidates->len >= CANDIDATES_MOST;
        if (full || found.end - found.start > left) {
            scanner->complete = false;
            break;
        }
        left -= found.end - found.start;
        from = found.end;
        if (confirm_dropped(scanner->confirmation, confirmer, &text, found.start, found.end))
            from = character_behind(&text, found.start);
        else
            g_array_append_val(scanner->candidates, found);
    }
    if (result == CONFIRM_TOO_HARD)
        scanner->complete = false;
}

static void search_lines(struct match_scanner *scanner)
{
    guint count = scanner->candidates->len;
    for (guint i = 0; i < count; i++) {
        struct candidate line = g_array_index(scanner->candidates, struct candidate, i);
        scanner->newest[line.pattern] = 0;
        if (line.line != 0)
            search_line(scanner, line);
    }
}

/* Gives what stands, in order. */
static void give_matches(struct match_scanner *scanner, gsize base, match_taker taker, void *user)
{
    const struct candidate *previous = NULL;
    for (guint i = 0; i < scanner->candidates->len; i++) {
        const struct candidate *next = &g_array_index(scanner->candidates, struct candidate, i);
        bool shorter = previous != NULL && previous->start == next->start &&
                       previous->pattern == next->pattern;
        if (next->line != 0)
            continue;
        previous = next;
        if (shorter || next->start < scanner->free_from[next->pattern])
            continue;
        if (candidate_dropped(scanner, next))
            continue;
        scanner->free_from[next->pattern] = next->end;
        struct match match = {next->pattern, base + next->start, base + next->end};
        taker(&match, user);
    }
    for (guint i = 0; i < scanner->candidates->len; i++)
        scanner->free_from[g_array_index(scanner->candidates, struct candidate, i).pattern] = 0;
}

static void scan_piece(struct match_scanner *scanner, const char *text, gsize start, gsize end,
                       match_taker taker, void *user)
{
    scanner->piece = text + start;
    scanner->piece_length = end - start;
    for (guint i = 0; i < PARTS && scanner->matcher->parts[i].database != NULL; i++) {
        scanner->part = &scanner->matcher->parts[i];
        if (hs_scan(scanner->part->database, scanner->piece, (unsigned)scanner->piece_length, 0,
                    scanner->scratch, take_event, scanner) != HS_SUCCESS)
            scanner->complete = false;
    }
    if (scanner->candidates->len == 0)
        return;
    search_lines(scanner);
    candidates_sort(scanner->candidates);
    give_matches(scanner, start, taker, user);
    g_array_set_size(scanner->candidates, 0);
}

/* Where a piece from start ends: at a line end, as long as lines are below 1 GiB. */
static gsize piece_end(const char *text, gsize start, gsize length)
{
    if (length - start <= PIECE_BYTES)
        return length;
    gsize most = MIN(length - start, (gsize)1 << 30);
    const char *newline = memrchr(text + start, '\n', PIECE_BYTES);
    if (newline == NULL)
        newline = memchr(text + start + PIECE_BYTES, '\n', most - PIECE_BYTES);
    return newline == NULL ? start + most : (gsize)(newline - text) + 1;
}

bool match_scan(struct match_scanner *scanner, const char *text, gsize length, match_taker taker,
                void *user)
{
    scanner->complete = true;
    if (scanner->matcher->parts[0].database == NULL)
        return true;
    for (gsize start = 0; start < length;) {
        gsize end = piece_end(text, start, length);
        scan_piece(scanner, text, start, end, taker, user);
        start = end;
    }
    return scanner->complete;
}
