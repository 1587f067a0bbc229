/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a loaded policy is made of. For the files of this folder only; others see policy.h.
 */
#ifndef MARUHI_POLICIES_POLICY_MODEL_H
#define MARUHI_POLICIES_POLICY_MODEL_H

#include "company_model.h"
#include "match.h"
#include "policy.h"
#include "probe.h"
#include "validators.h"
#include "verdict.h"

struct policy_position {
    const char *file; /* owned by the policy */
    int line;
    int column;
};

/* Where a mark of the rule is able to declare its document (domain 2.3). */
enum mark_context {
    MARK_ANY,      /* any place, when its sentence does not say otherwise */
    MARK_DECLARED, /* only where documents are labelled: D1 to D6 */
    MARK_LONE,     /* only when nothing else stands in its line, cell, frame or stamp */
    MARK_FIELD,    /* only as the value of a field such as 機密区分 */
};

struct mark_rule {
    char *id;
    char *name;
    const char *pack;
    int level; /* LEVEL_NONE: handling or owner only */
    enum mark_context context;
    char *handling;
    enum document_owner owner; /* OWNER_UNKNOWN: says nothing of it */
    bool off;                  /* by the company's adjustment */
    bool suspected;            /* a garbled form: never counts, is shown for a person to look */
    bool expiry;               /* a mark of limited time; leaves the marks within it standing */
    bool ownership;            /* a sentence that names the owner */
    bool topic;         /* its words are titles and headings too: 秘密情報, 個人情報 */
    bool apart;         /* one sign, that letters beside it make a word: 秘書, 神秘 */
    bool named;         /* a name may stand before it without a blank: 品質保証部外秘 */
    Probe *owner_name;  /* finds the owner's name in such a sentence; may be NULL */
    Probe *unless_near; /* rejects when it matches around the mark; may be NULL */
    int scheme;         /* index of the customer scheme it belongs to, or -1 */
};

/* One pattern of the one database, and what a match of it means. */
enum target_use {
    TARGET_MARK,
    TARGET_FIELD,      /* the name of a field that holds the level */
    TARGET_DISCLAIMER, /* a sentence of a mail disclaimer */
    TARGET_GENRE,      /* a title of a genre */
    TARGET_GENRE_LINE, /* a line that is typical of it */
    TARGET_SELF,
    TARGET_SCHEME,
    TARGET_TITLE,
    TARGET_STRONG,
    TARGET_VALUE,
    TARGET_WORD,     /* of the trade */
    TARGET_NEGATIVE, /* of one kind */
    TARGET_COMMON,   /* a negative of all kinds */
    TARGET_EVIDENCE, /* of a group that kinds may ask for */
    TARGET_HEADING,  /* names numbers: rule is the number use, item 1 when it forbids it */
};

struct target {
    enum target_use use;
    guint rule;    /* index into the array of its use */
    guint item;    /* of that rule */
    int level;     /* TARGET_MARK: of this spelling */
    bool distinct; /* counts the words it is found in, not how often */
    bool alone;    /* shares its pattern with no other target */
    guint next;    /* index + 1 in shared_targets of the next of the same pattern; 0: none */
};

struct scored_pattern {
    char *regex;
    double points;
    guint least;  /* matches needed before it counts */
    guint target; /* its place in the database */
    bool distinct;
    const struct text_check *check; /* what a match must pass; NULL: nothing */
};

/* Numbers of a kind: they count by what names them, before them or above their column. */
struct number_use {
    guint kind;
    const struct validator *validator;
    char *heading, *unless; /* patterns of the database; unless may be NULL */
    double points;
    guint least;
    guint rows_unheaded; /* an unnamed column of so many counts by its pass rate; 0: never */
    guint grouped;       /* so many unnamed ones in groups of four count; 0: never */
};

/* Patterns that kinds may ask for, so many distinct ones of them. */
struct evidence_group {
    char *id;
    GArray *patterns; /* struct scored_pattern */
};

struct need {
    guint group; /* index into policy->evidence */
    guint least;
};

struct kind_rule {
    char *id;
    char *name;
    const char *pack;
    char *business;
    int level;
    enum document_owner owner;
    double threshold;
    double least_fill;   /* share of filled cells below the headings found; 0: not asked */
    guint least_columns; /* columns that must stand in one row before they count */
    guint least_values;  /* distinct value patterns without which it is a blank form */
    guint least_rows;    /* filled rows below the headings without which it is none */
    bool personal;
    bool controlled; /* technology to be reported beforehand: E01 */
    bool off;        /* by the company's adjustment */
    bool masked;
    bool lenient; /* catalogue-like common negatives do not touch it */
    GArray *titles, *strong, *values, *negatives; /* struct scored_pattern */
    GArray *words;                                /* guint: patterns of words of the trade */
    GArray *word_stems; /* guint, by word: the first one of the same stem; itself if it is that */
    GPtrArray *columns; /* folded char * */
    GPtrArray *key_columns; /* folded; one of them has to be among those found */
    GPtrArray *files;       /* Probe * over the folded name */
    /* Lower case char *. A native one makes the kind by itself, a typical one with any sign. */
    GPtrArray *extensions, *native_extensions, *typical_extensions;
    /* Lower case char *: names of extractors. What the first bytes tell makes the kind whatever
     * the name is: bracket.prt.12, a .prt of NX. */
    GPtrArray *native_formats;
    GArray *needs;      /* struct need */
    GArray *quantities; /* struct need: each a value like those above */
};

struct weights {
    double title, strong, strong_most, column, column_most, value, value_most, word, word_most,
        word_least, file, extension, native_extension, typical_extension, threshold;
};

/* A kind of text in which marks are spoken of, not made (domain 2.11.9). */
struct genre_rule {
    char *id;
    GPtrArray *files; /* Probe * */
    GPtrArray *extensions;
    GArray *titles, *structure; /* struct scored_pattern */
    guint least;                /* distinct structure patterns that make it so */
    bool mentions;              /* marks in its prose are M3 */
    bool code;                  /* M7 */
    bool story;                 /* no mark in its text is its own */
    bool sample;                /* nor is what its forms are filled in with */
    bool goods;                 /* 取扱注意 in it warns of things, not of papers */
    bool asks;                  /* asks for another paper: its fields are of that one */
    bool blank;                 /* waits to be filled in: what is filled in is none */
    double kind_points;         /* given to every kind, negative */
    double name_points;         /* instead, where it is called so and nothing of it looks so */
};

struct common_negative {
    char *id;
    struct scored_pattern pattern;
};

struct folder_rule {
    char *pattern;
    Probe *path;
    int default_level;
    int max_level;
    enum document_owner owner;
};

struct label_rule {
    char *id;   /* lower case GUID; NULL when given by name only */
    char *name; /* folded; may be NULL */
    int level;
    const char *site; /* one of the policy's strings; may be NULL */
};

struct customer_scheme {
    char *id;
    char *name;
    GPtrArray *owners; /* folded names; seen in path or text they make the scheme valid */
};

/* A mention, a statement about oneself, a field: probes over the text beside a mark. */
enum mention_code { MENTION_M1, MENTION_M4, MENTION_M5, MENTION_M6, MENTION_M9, MENTION_CODES };
struct mention_rule {
    enum mention_code code;
    Probe *before; /* matched against what stands before the mark; may be NULL */
    Probe *after;
};

struct example {
    guint rule; /* index into marks or kinds */
    bool kind;
    bool match; /* false: must not match */
    char *text;
    char *path; /* file name to judge it under; may be NULL */
    struct policy_position at;
};

struct policy {
    GPtrArray *files; /* char *, names of the packs */
    char *fingerprint;
    char *level_names[LEVEL_MOST + 1];
    GHashTable *level_aliases; /* folded text → level + 1 */

    GPtrArray *marks;            /* struct mark_rule */
    GPtrArray *kinds;            /* struct kind_rule */
    GPtrArray *genres;           /* struct genre_rule */
    GPtrArray *common;           /* struct common_negative */
    GPtrArray *evidence;         /* struct evidence_group */
    GArray *numbers;             /* struct number_use */
    GPtrArray *folders;          /* struct folder_rule */
    GPtrArray *labels;           /* struct label_rule */
    GPtrArray *schemes;          /* struct customer_scheme */
    GPtrArray *self_names;       /* folded char * */
    const char *first_self_name; /* as written; NULL for none */
    struct company *company;
    GPtrArray *third_names;     /* folded char *: owners known to be third parties */
    GPtrArray *mentions;        /* struct mention_rule */
    GArray *marks_in_fields;    /* struct field_mark */
    Probe *subject;             /* before a mark: 本資料は … */
    Probe *predicate;           /* behind a mark: …です */
    Probe *no_subject;          /* what may stand before a mark that is a sentence of its own */
    Probe *head_line;           /* a line of the head: 作成 品質課, 高千穂工業 御中 */
    Probe *remark_cell;         /* a cell before one that speaks of the document: 備考 */
    Probe *other_paper;         /* a field of another paper, up to its value: その図面の印 */
    Probe *request;             /* behind such a mark: …ですので転送しないで */
    Probe *copy_name;           /* a file name that tells of a copy */
    Probe *name_ending;         /* what behind a mark in a file name makes it a topic */
    Probe *about_kind;          /* what behind a kind's name makes it a topic */
    Probe *title_block;         /* labels of title blocks, whole cells */
    Probe *samples;             /* names of fields whose value is a sample of a mark, whole cells */
    Probe *glossary;            /* headings of tables that explain words, whole cells */
    GPtrArray *name_exclusions; /* Probe *: file names in which no mark is looked for */
    struct weights weights;
    GHashTable *columns; /* folded heading → GArray of struct column_use */
    GHashTable *ids; /* id → position it was defined at, for duplicates; struct policy_position */

    guint level_rules[LEVEL_MOST + 2]; /* marks for values and labels of a level; last: of none */

    GArray *patterns;         /* struct pattern, parallel to targets */
    GArray *positions;        /* struct policy_position */
    GArray *targets;          /* struct target */
    GArray *shared_targets;   /* struct target: those of patterns that others have too */
    GHashTable *shared;       /* pattern → its index + 1 */
    GHashTable *shared_words; /* the same of words */
    GPtrArray *strings;       /* what patterns borrow */
    struct matcher *matcher;
    GArray *examples; /* struct example */
};

struct field_mark {
    Probe *value; /* anchored at the value */
    guint rule;
    int level;
};

struct column_use {
    guint kind;
    guint column;
};

struct policy *policy_new(void);

/* A copy of text among the policy's strings; NULL for NULL. */
const char *policy_keep(struct policy *policy, const char *text);

/* Adds a pattern to the database to be; takes copies. Returns its index. */
guint policy_add_pattern(struct policy *policy, const struct pattern *pattern,
                         const struct target *target, const struct policy_position *at);

/* The rules that stand for values and labels mapped to a level; before compiling. */
void policy_add_level_rules(struct policy *policy);

/* Builds the database, soon if that is asked for (match.h); an error points at the pattern at
 * fault. */
bool policy_compile(struct policy *policy, bool soon, GError **error);

/* A copy of text as the matcher will see it. The caller frees. */
char *policy_fold(const char *text);

/* More than this many kinds of numbers are told to be too many. */
#define NUMBER_USES_MOST 24U

/* A strong phrase of so many points needs nothing beside it: a key's first line, a program's. */
#define PROOF_POINTS 4

/* Columns of one kind. */
#define KIND_COLUMNS_MOST 64U

/* Index of a rule by its id; -1 when there is none. */
int policy_find_kind(const struct policy *policy, const char *id);
int policy_find_mark(const struct policy *policy, const char *id);

struct mark_rule *mark_rule_new(void);
struct kind_rule *kind_rule_new(const struct weights *weights);
struct genre_rule *genre_rule_new(void);
struct evidence_group *evidence_group_new(void);
void mark_rule_free(struct mark_rule *rule);
void kind_rule_free(struct kind_rule *rule);
void genre_rule_free(struct genre_rule *rule);

static inline const struct mark_rule *policy_mark(const struct policy *policy, guint index)
{
    return (const struct mark_rule *)g_ptr_array_index(policy->marks, index);
}

static inline const struct kind_rule *policy_kind(const struct policy *policy, guint index)
{
    return (const struct kind_rule *)g_ptr_array_index(policy->kinds, index);
}

#endif
