#!/bin/sh
# Installs what is missing, builds, and runs the main job on samples/share.
# The results are in build/samples.
set -eu
cd "$(dirname "$0")/.."
. tests/install_packages.sh
cmake --preset release
cmake --build --preset release
mkdir -p build/samples
rm -f build/samples/maruhi.db*
status=0
build/release/maruhi scan --inventory build/samples/maruhi.db samples/share || status=$?
# 1: done, but some samples are locked or damaged on purpose.
[ "$status" -le 1 ] || exit "$status"
build/release/maruhi report --inventory build/samples/maruhi.db --output-dir build/samples
ls -l build/samples
