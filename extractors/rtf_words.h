/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The control words of rich text that matter here, and what each does.
 */
#ifndef MARUHI_EXTRACTORS_RTF_WORDS_H
#define MARUHI_EXTRACTORS_RTF_WORDS_H

#include <glib.h>

/* What becomes of the text of a group. */
enum rtf_destination {
    RTF_SHOWN,
    RTF_SKIPPED,
    RTF_FONTS,
    RTF_PROPERTY,
    RTF_PROPERTY_NAME,
    RTF_PROPERTY_VALUE,
    RTF_CODE, /* of a field */
    RTF_SHAPE_NAME,
    RTF_SHAPE_VALUE,
    RTF_OBJECT_BYTES,
    RTF_PICTURE,
    RTF_COMMENT_AUTHOR,
    RTF_DOCUMENT_VARIABLE,
};

enum rtf_action {
    RTF_DOES_NOTHING,
    RTF_STARTS_DESTINATION,
    RTF_STARTS_STORY, /* number: enum text_role */
    RTF_STARTS_BOX,
    RTF_STARTS_FIELD,
    RTF_STARTS_CHOICE, /* \upr: of its two groups the second is read */
    RTF_SHOWS,         /* number: a character */
    RTF_ENDS_LINE,
    RTF_ENDS_PARAGRAPH,
    RTF_ENDS_CELL,
    RTF_ENDS_ROW,
    RTF_RESETS_PARAGRAPH,
    RTF_RESETS_CHARACTERS,
    RTF_IS_IN_TABLE,
    RTF_HIDES,
    RTF_SETS_FONT,
    RTF_SETS_DEFAULT_FONT,
    RTF_SETS_CHARSET, /* number: a code page when the word has none */
    RTF_SETS_FONT_CHARSET,
    RTF_SETS_FONT_CODE_PAGE,
    RTF_SETS_FALLBACK,
    RTF_IS_UNICODE,
    RTF_IS_BINARY,
    RTF_COUNTS_PAGES,
};

struct rtf_word {
    const char *word;
    enum rtf_action action;
    enum rtf_destination destination;
    guint number;
    const char *name; /* of a property; of a story's place */
};

/* NULL: the word is not known. */
const struct rtf_word *rtf_find_word(const char *word);

#endif
