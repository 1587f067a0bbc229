# SPDX-License-Identifier: GPL-3.0-or-later
# For the checks that run the program as a person does; sourced by them, in a folder of their own.

fail() {
    echo "FAILED: $1"
    exit 1
}

# What the command says stands in `out` and `err`: expect STATUS command...
expect() {
    wanted=$1
    shift
    status=0
    "$@" >out 2>err || status=$?
    [ "$status" = "$wanted" ] || { cat out err; fail "$* gave $status, not $wanted"; }
}
