/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The networks of the stamp detector, loaded once.
 */
#ifndef MARUHI_EXTRACTORS_STAMP_NETWORKS_H
#define MARUHI_EXTRACTORS_STAMP_NETWORKS_H

#include <glib.h>

/* In the order of their file. */
enum stamp_network {
    STAMP_FINDER,        /* where something stands: stamp_search.h */
    STAMP_ALIGNER,       /* where exactly: stamp_align.h */
    STAMP_SQUARE_READER, /* ㊙ and 秘: stamp_reader.h */
    STAMP_SPOTTER,       /* the characters of the labels: stamp_spotter.h */
    STAMP_LINES,         /* the same in lines of text, of an earlier training, which knows better
                            which way Latin letters lie: stamp_line.h */
    STAMP_JUDGE,         /* as the spotter, but larger, for what is believed in: stamp_judge.h */
    STAMP_NETWORKS,
};

/* STAMP_NETWORKS of struct stamp_net, lent for ever; NULL: the weights are no such file. */
const GPtrArray *stamp_networks(void);

#endif
