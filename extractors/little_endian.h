/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers as Intel machines write them, at any address.
 */
#ifndef MARUHI_EXTRACTORS_LITTLE_ENDIAN_H
#define MARUHI_EXTRACTORS_LITTLE_ENDIAN_H

#include <glib.h>
#include <string.h>

static inline guint16 little_16(const guint8 *at)
{
    return (guint16)(at[0] | at[1] << 8);
}

static inline guint32 little_32(const guint8 *at)
{
    return (guint32)at[0] | (guint32)at[1] << 8 | (guint32)at[2] << 16 | (guint32)at[3] << 24;
}

static inline guint64 little_64(const guint8 *at)
{
    return (guint64)little_32(at) | (guint64)little_32(at + 4) << 32;
}

static inline double little_double(const guint8 *at)
{
    guint64 bits = little_64(at);
    double number;

    memcpy(&number, &bits, sizeof number);
    return number;
}

#endif
