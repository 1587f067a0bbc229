/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Objects and pictures in rich text, which are written in hexadecimal digits.
 */
#ifndef MARUHI_EXTRACTORS_RTF_OBJECT_H
#define MARUHI_EXTRACTORS_RTF_OBJECT_H

#include "document.h"

struct rtf_object {
    GByteArray *bytes;
    guint8 high;  /* first digit of a byte */
    bool is_half; /* whose second comes */
};

/* Appends one digit; the bytes are paid for as they grow. Anything else is left out. */
void rtf_object_add_digit(struct rtf_object *object, struct budget *budget, guint8 digit);
void rtf_object_add_bytes(struct rtf_object *object, struct budget *budget, const guint8 *bytes,
                          gsize size);
void rtf_object_clear(struct rtf_object *object);

/* Reads an object (MS-OLEDS 2.2.5) as a member. */
void rtf_object_give(const struct document *document, struct sink *sink, const char *name,
                     const struct rtf_object *object);

#endif
