#!/bin/sh
# Installs what is missing, builds, and runs the tests: all of them on the release build,
# the unit tests once more under ASan and UBSan, but for the one that compares two matching
# libraries: there it takes two minutes, and what it runs of ours all others run, too.
set -eu
cd "$(dirname "$0")/.."
. tests/install_packages.sh
cmake --preset release
cmake --build --preset release
cmake --preset check
cmake --build --preset check
ctest --test-dir build/check -j "$(nproc)" --output-on-failure -R '^test_' -E '^test_match_differential$'
ctest --test-dir build/release -j "$(nproc)" --output-on-failure
