/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stamp_networks.h"

#include "stamp_net.h"
#include "stamp_weights.h"

const GPtrArray *stamp_networks(void)
{
    static gsize loaded;
    static GPtrArray *nets;

    if (g_once_init_enter(&loaded)) {
        nets = stamp_nets_load(stamp_weights, (gsize)(stamp_weights_end - stamp_weights));
        if (nets && nets->len < STAMP_NETWORKS)
            g_clear_pointer(&nets, g_ptr_array_unref);
        g_once_init_leave(&loaded, 1);
    }
    return nets;
}
