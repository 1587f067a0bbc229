/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is known of one document while it is being judged. For the files of this folder
 * only. Memory is bounded: findings per rule, evidence per kind and headings are capped and
 * only counted beyond that.
 */
#ifndef MARUHI_POLICIES_INSPECTION_STATE_H
#define MARUHI_POLICIES_INSPECTION_STATE_H

#include "fold.h"
#include "inspection.h"
#include "policy_model.h"
#include "sketch.h"
#include "words.h"

/* Marks of one rule looked at in running text; later ones are counted only. */
#define MARKS_JUDGED_MOST 1000U
/* Findings kept of one rule: of those that count, stand alone and are rejected each. */
#define FINDINGS_KEPT_MOST 8U
/* Marks of one segment looked at. */
#define SEGMENT_MARKS_MOST 8000U
/* Bytes of text beside a mark that its judgement may look at, each way. */
#define CONTEXT_BYTES 360U
/* Lines that make the head of a document, and those that make a page's edge. */
#define HEAD_LINES         10U
#define BODY_LINES_COUNTED 1000U
#define EDGE_LINES         3U
#define HEADER_ROWS        20U
#define FORM_ROWS          60U
#define HEADER_COLUMNS     64U

struct inspector {
    const struct policy *policy;
    struct match_scanner *scanner;
    struct folded folded; /* of the segment being taken */
    struct folded piece;  /* of short pieces beside it */
    GArray *marks;        /* struct mark_hit of the segment */
    GArray *stops;        /* struct span: mail disclaimers of the segment */
    GArray *fields;       /* struct span: names of level fields of the segment */
    GArray *headings;     /* struct number_heading of the segment */
    bool makes_sketches;
    bool makes_score_sheets;
};

struct span {
    gsize start, end;
};

struct mark_hit {
    gsize start, end;
    guint rule;
    int level;
};

/* Where a mark stands in its segment. */
struct spot {
    const struct segment *segment; /* NULL for a name */
    const char *text;              /* folded */
    gsize length;
    gsize start, end;           /* the mark */
    gsize line_start, line_end; /* its line or cell */
    guint32 row, column;        /* within its place, from 1; column 0: not a cell */
    guint32 page;
    guint filled;    /* lines with letters before its own, of the whole body */
    bool head;       /* of the document */
    bool edge;       /* of a page */
    bool gap_before; /* blanks stood here in the source */
    bool gap_after;
    bool cut;       /* the line is longer than what is looked at */
    gsize residual; /* letters of the line that no mark covers */
};

/* A mark judged so far; genre and repetition decide at the end. */
struct candidate {
    struct finding *finding;
    guint rule;
    bool ticked;   /* the value of a field */
    bool far;      /* stands alone, but not where documents are labelled */
    bool alone;    /* nothing else stands in its line of the body */
    bool leads;    /* its line or cell begins with it */
    bool trails;   /* or ends */
    bool inner;    /* words stand before and behind it in its line of the body */
    bool prose;    /* rejected as part of running text */
    bool apart;    /* set apart in its short line, though not where documents are labelled */
    bool boxed;    /* in a text box, with other lines in it */
    bool fills;    /* a text box or a field of its own, or a line of one */
    bool shared;   /* words share its line */
    bool valued;   /* alone in a cell behind a filled one */
    bool joined;   /* 極秘の紙だけは: a particle joins it to its sentence */
    bool states;   /* its sentence says that this document is so */
    bool topical;  /* in a name, words that name a subject as well: 秘密文書, 営業秘密 */
    bool own;      /* the value of a field that names this document */
    bool assigned; /* the value of a variable, if the document is a program */
    guint32 page;
    guint32 row;
    guint filled; /* lines with letters before it */
};

struct rule_tally {
    guint16 judged;
    guint16 kept_counted;
    guint16 kept_alone; /* far from the head: the whole document decides */
    guint16 kept_rejected;
    guint16 alone_pages; /* pages on which it stood alone */
    guint32 last_page;
};

struct header_row {
    guint kind;
    guint32 sheet;   /* number of its table */
    guint count;     /* columns found */
    guint row_count; /* of them in its last row */
    bool keyed;      /* a key column is among them */
    guint cell_count;
    guint8 cells_at[HEADER_COLUMNS]; /* cells they stand in */
    guint32 row;
    guint64 cells; /* below it */
    guint64 filled;
    guint filled_rows; /* rows in which two fifths of its cells are filled, two at least */
    guint full_rows;   /* rows that are filled up to its last cell, three fifths at least */
    bool table;        /* false: a line of text, of which cells are not known */
};

/* Labels with their values beside them. */
struct form_state {
    guint64 seen; /* columns of the kind */
    guint32 sheet;
    guint count;
    guint filled;
    bool keyed;
};

struct kind_state {
    double title; /* points so far */
    bool filled;  /* rows of it are filled in; set when it is scored */
    struct header_row *header;
    struct form_state *form; /* of the sheet being read */
    struct form_state *best; /* of sheets before it */
    guint evidence;
    struct finding *columns; /* the headings found, among the evidence; lent. NULL: none yet */
};

/* A column name found in one of the last rows. */
struct heading_hit {
    guint32 row;
    guint16 kind;
    guint8 column; /* of the kind */
    guint8 cell;
};

/* The table that is being read. */
struct table_place {
    guint32 number; /* from 1 */
    guint32 page;
    guint32 first_row, last_row;
    guint32 lone_row; /* that held a label and nothing else; 0: none */
    GArray *hits;     /* struct heading_hit */
    GArray *headed;   /* guint: kinds whose header stands in this table */
};

/* Words that name a number, or that say it is something else. */
struct number_heading {
    gsize start, end;
    guint16 use;
    bool forbids;
};

/* A column of the table that is being read, as one use sees it. */
struct number_column {
    bool named, barred;
    guint16 numbers, passes;
    guint16 repeats, steps, times;
    guint64 last;
};

/* Numbers of one use in the whole document. */
struct number_state {
    guint named;    /* that count by their name or column */
    guint grouped;  /* unnamed ones that pass, written in groups */
    guint headings; /* that were found in the segment */
    char *sample;   /* masked */
    char *place;
};

/* The genre that takes most from a kind. */
struct against {
    const struct genre_rule *genre; /* NULL: none */
    double points;
};

/* The first text of a group of evidence. */
struct group_state {
    char *sample;
    char *place;
};

struct inspection {
    struct inspector *inspector;
    const struct policy *policy;
    char *path; /* as given */
    char *folded_path;
    char *name;       /* folded file name */
    char *extension;  /* ASCII lower case; "" for none */
    const char *type; /* the extractor's name, set when it is judged; NULL: unknown */
    finding_taker taker;
    void *user;

    GArray *candidates;         /* struct candidate */
    struct rule_tally *tallies; /* by mark rule */
    guint16 *counts;            /* matches by pattern, saturating */
    struct kind_state *kinds;
    GPtrArray *evidence;          /* struct finding; capped */
    GArray *number_columns;       /* struct number_column: the first column's by use, and so on */
    struct number_state *numbers; /* by number use */
    struct group_state *groups;   /* by group of evidence */
    GHashTable *words;            /* guint64: pattern and hash of a text found; for distinct ones */
    GPtrArray *owners;            /* folded names of owners told by sentences; capped */
    struct table_place table;
    guint body_lines; /* filled lines seen in the body */
    struct word_ground ground;
    guint32 pages; /* highest page, sheet or slide number seen */
    bool self_named;
    bool in_sheets;            /* its tables are sheets of a workbook */
    bool in_part;              /* some text was too hostile to be matched in full */
    bool relative_owner;       /* a sentence says 当社 or "our company" */
    int label_level;           /* of a sensitivity label */
    struct against against[2]; /* of any paper; of one that is filled in */
    char *expiry;
    char *nearby_date;           /* the first date near the head */
    bool blank_choice;           /* a choice field with nothing ticked */
    struct sketch_maker *sketch; /* NULL: none is made */
};

/* sheet.c */
/* Notes how a kind scored, when that is asked for; the line is copied. */
void sheet_add(struct inspection *inspection, guint kind, const struct score_line *line,
               struct verdict *verdict);
/* Puts the kinds in order, the nearest to its threshold first, and drops chance hits. */
void sheet_close(struct verdict *verdict);
bool sheet_has(const struct verdict *verdict, const char *kind);

/* columns.c */
bool place_in_sheet(const struct place *place);
/* A table goes on in the next segment of its sheet, or where its rows follow on. */
void table_begin(struct inspection *inspection, const struct segment *segment);

/* number_columns.c */
void number_heading_add(struct inspection *inspection, const struct target *target,
                        const struct match *match);
/* Called behind the matching of each segment. */
void numbers_take(struct inspection *inspection, const struct segment *segment);
/* At the end of a table and of the document. */
void number_columns_settle(struct inspection *inspection);
guint numbers_found(const struct inspection *inspection, guint use);

/* spots.c */

/* Walks a segment's marks in order and keeps count of lines. */
struct line_walker {
    const char *text;
    gsize length;
    gsize at;     /* start of the current line */
    guint row;    /* from 0 */
    guint filled; /* lines with letters before this one */
};
void line_walk(struct line_walker *walker, gsize offset);
guint text_filled_lines(const char *text, gsize length);
void spot_locate(struct spot *spot, const struct line_walker *walker, guint lines_before);
void spot_measure(struct spot *spot, const GArray *marks, guint index);
/* Set apart within its line or cell by brackets, ornaments, blanks or the line's ends; widely:
 * by wide blanks only, at an end of the line. */
bool spot_is_set_apart(const struct folded *folded, const struct spot *spot, bool widely);
/* Nothing but a remark in brackets follows in its line: 公表前厳秘（10月1日発表まで）. */
bool spot_bears_remark(const struct spot *spot);
/* 極秘で進んだ提携: a particle joins the mark to what follows. */
bool spot_is_of_sentence(const struct spot *spot);
/* The same, but for は and と, which define: 極秘とは. */
bool spot_is_within_sentence(const struct spot *spot);
/* 公開可, 公表済: a mark that allows something. */
bool spot_says_may(const struct spot *spot);
/* In a cell behind a filled one of its row. */
bool spot_follows_cell(const struct spot *spot);
/* Other lines of its segment hold letters. */
bool spot_has_company(const struct spot *spot);
/* ◆取扱注意◆: the same sign on either side. */
bool spot_between_stars(const struct spot *spot);
bool spot_begins_line(const struct spot *spot);
/* Where the mark ends; the closing bracket, if blanks stand between: ( 社外秘 )と押す. */
gsize spot_closing_bracket(const struct spot *spot);
bool spot_ends_line(const struct spot *spot);
bool spot_apart_before(const struct spot *spot);
bool spot_apart_after(const struct spot *spot);
/* Text beside the mark in its sentence: line, cell or up to the full stop. */
struct span spot_sentence_before(const struct spot *spot);
struct span spot_sentence_after(const struct spot *spot);

/* declaration.c */

struct ruling {
    const char *why; /* msgid; NULL: it declares */
    bool far, alone, prose, ticked, leads, trails, states, apart;
    bool own;      /* the value of a field that names this document: この申請書の区分 */
    bool assigned; /* LEVEL = "社外秘": of a program, if the document is one */
    bool shared;   /* words share its line */
    bool topical;  /* in a name, words that name a subject as well */
    bool common;   /* a common word in running text: not worth a row */
};
struct ruling declaration_decide(struct inspection *inspection, const struct mark_rule *rule,
                                 const struct spot *spot);

/* listings.c */
/* "(1) 極秘", "・社外秘", "■ 極秘 きわめて重要な秘密": an item of a list. */
bool spot_is_list_item(const struct spot *spot);
/* "02_【社外秘】技術標準" below "01_総務": one of the names of a list. */
bool spot_is_numbered(const struct spot *spot);
/* 「社外秘」 in a line beside others of such words. */
bool spot_is_quoted_word(const struct spot *spot);
/* "Confidential: for some." beside a line that says what another level means. */
bool spot_is_defined(const struct inspection *inspection, const struct spot *spot);
bool spot_is_legend_entry(const struct spot *spot);
/* In a row of cells that begins with 例. */
bool spot_in_example_row(const struct spot *spot);
/* The whole text, but for a remark in brackets behind it. */
bool spot_is_all_but_remark(const struct spot *spot);
/* What the cell before it names is text to be shown elsewhere. */
bool spot_is_sample(const struct inspection *inspection, const struct spot *spot);
/* In a table of words: 用語 | 意味, 英語 | 日本語, or of the choices of a program. */
bool spot_in_glossary(const struct inspection *inspection, const struct spot *spot);

/* spoken.c */
/* The marked words are an identifier, a key or a path of a program. */
bool spot_in_code(const struct spot *spot);
/* "極秘", in a list of literals; <item>極秘</item>. */
bool spot_is_code_value(const struct spot *spot);
/* LEVEL = "社外秘". */
bool spot_is_assigned(const struct spot *spot);
/* Within an English sentence. */
bool spot_joins_english(const struct inspection *inspection, const struct spot *spot);
/* our policy on Confidential, 【社外秘】の件名ルール: in a name or a subject, part of its phrase.
 */
bool spot_is_asked_about(const struct spot *spot);
/* あなたの㊙情報: something of somebody. */
bool spot_is_of_somebody(const struct spot *spot);
/* secret ⏎ confidential: one of some words in small letters, each in its line. */
bool spot_is_word_of_list(const struct inspection *inspection, const struct spot *spot);
/* how to say "Confidential": in quotation marks, among other words. */
bool spot_is_word_in_quotes(const struct spot *spot);
/* In the lines of a mail that another one quotes. */
bool spot_is_quoted(const struct spot *spot);
/* 「秘」「社外秘」⏎又は…: in quotation marks, in a sentence that the end of the line cuts. */
bool spot_is_quoted_across_lines(const struct spot *spot);

/* mark_lists.c */
/* Levels from here up are worth a mark. */
#define LEVEL_PROTECTED 2
/* Marks of other levels close to it. spoken_of: its document is of a kind that speaks of marks. */
bool mark_has_company(const struct inspection *inspection, const struct candidate *candidate,
                      bool spoken_of);
/* It has, or the document's other marks make it one of a list in another way. */
bool mark_is_of_list(const struct inspection *inspection, const struct candidate *candidate,
                     bool spoken_of);

/* level_lists.c */
/* 極秘, 社外秘: a level's name, not 関係者限り or 部外秘, which may stand beside one. */
bool is_word_of_scheme(const char *text, gsize length);
/* 極秘・秘・社外秘: another level's mark beside it, with nothing but a list sign between. */
bool spot_stands_in_list(const struct inspection *inspection, const struct spot *spot);
/* Three levels in its line, whatever stands between; or a count of two; or one and 公開. */
bool spot_shares_line_with_levels(const struct inspection *inspection, const struct spot *spot);
/* 区分 極秘 社外秘 公開: a field whose value is followed by two more levels and nothing else. */
bool spot_leads_choice(const struct inspection *inspection, const struct spot *spot);
/* One of the marks of rows that hold nothing but marks: a sheet of stickers. */
bool spot_is_of_printed_sheet(const struct inspection *inspection, const struct spot *spot);

/* around.c */
/* The line below goes on with a particle: 社外秘 / の紙が残っていませんか. */
bool spot_goes_on_below(const struct inspection *inspection, const struct spot *spot);
/* The line above is a question, or breaks off before the mark: "The footer reads". */
bool spot_is_led_to(const struct spot *spot);
/* "2 図面(社外秘) 3枚" below "1 計算書". */
bool spot_is_counted_item(const struct spot *spot);
/* "箱2 書類 社外秘" below "箱1 ガラス". */
bool spot_is_of_numbered_thing(const struct spot *spot);
/* Between the steps 2 and 3 of an instruction. */
bool spot_is_within_steps(const struct spot *spot);
/* Below a name and a time, in a text with more of these. */
bool spot_is_post(const struct spot *spot);

/* grid.c */
/* One of the values of a table, in cells or in lines of words. */
bool spot_in_grid(const struct inspection *inspection, const struct spot *spot);
/* A word of a line below the name of a level field in the line above. */
bool spot_below_field_word(const struct inspection *inspection, const struct spot *spot);
/* A word behind the name of a level field in a line of names and values. */
bool spot_beside_field_word(const struct inspection *inspection, const struct spot *spot);

/* named_values.c */
/* 名入れ 極秘, beside 数量 100枚: what a thing is, by a name that is no field of a level. */
bool spot_is_named_value(const struct inspection *inspection, const struct spot *spot);
/* 側面 社外秘 below a title: the last word of a line, behind a short name that is no title. */
bool spot_is_behind_name(const struct inspection *inspection, const struct spot *spot);
/* 校正(印面:極秘): the same in brackets. */
bool spot_is_bracketed_value(const struct inspection *inspection, const struct spot *spot);

/* fields.c */
#define FIELD_BYTES_MOST 240U
enum tick { TICK_NONE, TICK_EMPTY, TICK_SET };
/* The sign of an option at text, and its length in bytes. */
enum tick tick_at(const char *text, gsize length, gsize *bytes);
/* What lies between a field's name and its value. */
bool field_separates(gunichar character);
enum field_answer { FIELD_NONE, FIELD_VALUE, FIELD_NOT_TICKED, FIELD_BLANK, FIELD_COLUMN };
/* 機密：社外秘: whether a mark is the name of the field rather than a mark. */
bool mark_names_field(const struct policy *policy, const struct inspector *inspector, guint index);
enum field_answer field_of_mark(const struct inspection *inspection, const struct spot *spot);
/* その図面の印 □秘 ☑社外秘: the name of its field says that its value is another paper's. */
bool field_is_of_other_paper(const struct inspection *inspection, const struct spot *spot);
/* この申請書の区分 □極秘 ☑秘: it names its own paper. */
bool field_is_of_own_paper(const struct inspection *inspection, const struct spot *spot);

/* title_block.c */
/* A cell of a title block: rows around it begin with 図番, 品名, SCALE … */
bool field_in_title_block(const struct inspection *inspection, const struct spot *spot);

/* field_names.c */
/* "機密区分:S" of a form's field 機密区分_2 that holds S; NULL when its name says nothing of
 * levels. The caller frees. */
char *field_named_value(struct inspection *inspection, const struct segment *segment);
/* Whether a word would be the name of a level field, were a colon behind it. */
bool field_is_named(const struct inspection *inspection, const char *word);

/* field_values.c */
/* Marks that only fields can hold, and the company's own names of levels. */
void fields_take(struct inspection *inspection, const struct segment *segment);

/* Fills gap_before and gap_after from the source of what the inspector has folded. */
void spot_find_gaps(const struct inspection *inspection, struct spot *spot);

/* mark_noun.c */
/* Where a mark of the text ends: behind a noun that belongs to it, when nothing joins it. */
gsize mark_end(const struct inspection *inspection, const struct segment *segment,
               const struct target *target, const struct match *match);
/* 社外秘文書: a mark with the name of a thing behind it. */
bool spot_names_thing(const struct spot *spot);
/* A level the company gave this very spelling wins over the rule's. spot may be NULL. */
int mark_level(const struct inspection *inspection, int level, const struct spot *spot);

/* names.c */
void names_take(struct inspection *inspection);
/* 見積.docx without its ending; a name without one as it is. The caller frees. */
char *name_stem(const char *name);
bool name_is_copy(const struct inspection *inspection);
/* The strictest of the folder rules that fit. */
struct folder_view {
    int default_level, max_level;
    enum document_owner owner;
};
struct folder_view names_folder(const struct inspection *inspection);
/* Whether a mark found in a name is set apart as domain 2.10 asks. NULL: it is. */
const char *name_ruling(const struct inspection *inspection, const struct mark_rule *rule,
                        const struct spot *spot);

/* owners.c */
void owner_note(struct inspection *inspection, const struct mark_rule *rule,
                const struct spot *spot);
enum document_owner owner_decide(const struct inspection *inspection, bool third_party_mark,
                                 bool government_mark, enum document_owner folder);

/* labels.c */
void label_take(struct inspection *inspection, const struct segment *segment);
/* What is read of a label's text, folded. The caller frees. */
char *label_fold(const struct segment *segment);

/* expiry.c */
void expiry_take(struct inspection *inspection, const struct spot *spot);
bool expiry_is_past(const char *date);

/* kinds.c */
/* Whether a match stands in a line or cell that is short enough for a title; otherwise it is none.
 */
bool title_stands(const GString *text, const struct match *match);
/* How much of a title a match is: 1 at the head, 0.5 as a line elsewhere, 0 in prose. */
double title_share(const struct inspection *inspection, const struct segment *segment,
                   const struct match *match);
void kind_title(struct inspection *inspection, const struct segment *segment,
                const struct target *target, const struct match *match);
/* Whether the text found is what it looks like. */
bool kind_check(const struct inspection *inspection, const struct target *target,
                const struct match *match);
/* A match that has been counted. */
void kind_hit(struct inspection *inspection, const struct segment *segment,
              const struct target *target, const struct match *match);
void group_hit(struct inspection *inspection, const struct segment *segment, guint group,
               const struct match *match);
/* What stood there, for people; NULL when enough is kept of the kind. */
struct finding *evidence_keep(struct inspection *inspection, guint kind, const char *text,
                              const char *place, enum text_role role, double points);

/* trade_words.c */
/* values: distinct ones found of the kind. */
double word_points(struct inspection *inspection, guint kind, guint values);
/* Enough of the kind's words, whatever stands beside them. */
bool words_stand(const struct inspection *inspection, guint kind);
/* "キャビ(?:ティ)?" as "キャビ": a pattern up to what only patterns have, behind a blank unless
 * first. */
void word_show(GString *shown, const char *regex);

/* kinds.c again */
void kinds_judge(struct inspection *inspection, struct verdict *verdict);
void evidence_add(struct inspection *inspection, guint kind, const struct segment *segment,
                  const char *text, double points);
/* The best headings so far, instead of those before; their points are set at the end. */
void evidence_of_columns(struct inspection *inspection, guint kind, const struct segment *segment,
                         const char *text);

/* columns.c */
#define ROW_CELLS_MOST 256U
struct row_view {
    const char *cells[ROW_CELLS_MOST];
    gsize lengths[ROW_CELLS_MOST];
    guint count;
};
bool role_has_columns(enum text_role role);
void columns_take(struct inspection *inspection, const struct segment *segment);
/* What `headings`, by their folded texts, hold for each cell of the rows in which headings may
 * stand, and how many cells its row has. text: the segment's, folded; piece is written to. */
typedef void (*heading_taker)(gconstpointer found, guint cells, void *user);
void columns_look_up(GHashTable *headings, const struct segment *segment, const GString *text,
                     struct folded *piece, heading_taker take, void *user);
/* A folded row, its cells set apart by tabs. */
void row_split(struct row_view *view, const char *row, gsize length);
/* The row of a table that begins there; where the next one does. */
gsize row_read(struct row_view *view, const GString *text, gsize at);
bool cell_is_filled(const struct row_view *view, guint cell);
bool is_key_column(const struct policy *policy, guint kind, guint column);

/* number_rows.c */
bool row_is_of_numbers(const struct row_view *view);
/* Rows of numbers that columns_take() would count of the segment at most. */
guint columns_count_number_rows(const struct segment *segment, const GString *text,
                                struct folded *piece);

/* forms.c */
/* The labels of a row whose headings have been noted. */
void form_take(struct inspection *inspection, const struct row_view *view, guint32 row);
/* A row without labels. */
void form_take_below(struct inspection *inspection, guint32 row);

/* genres.c */
/* A title counts at the head and in headings only. */
void genre_title(struct inspection *inspection, const struct segment *segment, guint genre,
                 const struct match *match);
/* The first genre that speaks about marks. */
const struct genre_rule *genre_decide(const struct inspection *inspection);
/* A form that asks for something about another paper: 図面持出願. */
bool genre_asks_for_paper(const struct inspection *inspection);
/* A manual of a machine, a parcel's papers. */
bool genre_warns_of_goods(const struct inspection *inspection);
/* At the end: notes the genre that takes most from every kind. */
void genre_find_against(struct inspection *inspection);
/* What takes most from this kind. */
const struct against *genre_against(const struct inspection *inspection, guint kind);

/* Drops the marks that a longer one covers. */
void marks_keep_longest(const struct policy *policy, GArray *marks);
/* Drops marks whose rule is off and single signs that are part of a word. Blanks of the source
 * set them apart. */
void marks_drop_void(const struct inspection *inspection, const struct segment *segment,
                     GArray *marks);

/* 社外秘　情報管理規則: the noun behind a wide blank begins another word, and a shorter hit is the
 * mark. */
bool mark_spans_gap(const struct inspection *inspection, const struct segment *segment,
                    const GArray *marks, const struct mark_hit *hit);

/* inspection.c */
/* Of the name at the path's end: ASCII lower case, "" for none. The caller frees. */
char *extension_of(const char *path);
/* segment: where the text comes from; NULL for a name. */
gsize mark_start(const struct inspection *inspection, const struct segment *segment,
                 const struct target *target, const struct match *match);
void inspection_note(struct inspection *inspection, guint rule, int level, char *text,
                     const struct segment *segment, enum text_role role,
                     const struct ruling *ruling, const struct spot *spot);
/* What stood there in the source, blanks trimmed. The caller frees. */
char *inspection_source(const struct inspection *inspection, const struct segment *segment,
                        gsize start, gsize end);

#endif
