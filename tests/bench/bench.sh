#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every bench, or the one that is named (import, open, highlight, start …): one JSON object a line, the median as the
# value. ./dev bench calls it, with the release build's programs on the PATH.
set -uo pipefail
bin=$(dirname "$(command -v bench_open)")
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} SIDELIGHT_BIN=${SIDELIGHT_BIN:-$bin/sidelight}
if [ $# -gt 0 ]; then
    [ -x "$bin/bench_$1" ] || { echo "bench: there is no $1; there are: $(cd "$bin" && echo bench_* | sed 's/bench_//g')" >&2; exit 2; }
    exec "$bin/bench_$1"
fi
failed=0
for program in "$bin"/bench_*; do
    [ -x "$program" ] || continue
    "$program" || failed=1
done
exit $failed
