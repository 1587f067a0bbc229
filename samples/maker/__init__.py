# SPDX-License-Identifier: GPL-3.0-or-later
"""Writers of the formats that samples/make_share.py needs."""
