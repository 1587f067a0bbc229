#!/bin/sh
# Installs what is missing, builds, and runs the tests: all of them on the release build,
# the unit tests once more under ASan and UBSan.
set -eu
cd "$(dirname "$0")/.."
. tests/install_packages.sh
cmake --preset release
cmake --build --preset release
cmake --preset check
cmake --build --preset check
ctest --test-dir build/check -j "$(nproc)" --output-on-failure -R '^test_'
ctest --test-dir build/release -j "$(nproc)" --output-on-failure
