/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Numbers as networks and the machines of Motorola write them, at any address.
 */
#ifndef MARUHI_EXTRACTORS_BIG_ENDIAN_H
#define MARUHI_EXTRACTORS_BIG_ENDIAN_H

#include <glib.h>

static inline guint16 big_16(const guint8 *at)
{
    return (guint16)(at[0] << 8 | at[1]);
}

static inline guint32 big_32(const guint8 *at)
{
    return (guint32)at[0] << 24 | (guint32)at[1] << 16 | (guint32)at[2] << 8 | (guint32)at[3];
}

#endif
