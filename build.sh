#!/usr/bin/env bash
# Builds, serves and tests Rehearsal. `./build.sh help` lists what it does.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")"

. web/build/common.sh
. web/build/debian_next.sh
. web/build/toolchain.sh
prepare_toolchain
