#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every harness of storage as long as the minutes given allow, and prints the scorecard: a JSON object a line.
# Called by ./dev soak, inside the environment.
set -uo pipefail

minutes=${1:-60}
[[ $minutes =~ ^[1-9][0-9]*$ ]] || { echo "soak wants a number of minutes." >&2; exit 2; }
bin=build/${SIDELIGHT_PRESET:-dev}/bin
usual=12 # minutes that all of them take with as many trials as the tests make
export QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=86400000 SIDELIGHT_SCORECARD=1
SIDELIGHT_TRIALS=$(awk -v m="$minutes" -v u="$usual" 'BEGIN { f = m / u; print f > 10 ? 10 : f }')
export SIDELIGHT_TRIALS

# A harness prints its lines itself, so which there are follows from which use the scorecard.
failed=0
for source in $(grep -l 'scorecard::print' -r tests --include='*_test.cpp' | sort); do
    name=$(basename "$source" _test.cpp)
    [ -x "$bin/test_$name" ] || { echo "soak: test_$name is not built." >&2; failed=1; continue; }
    output=$("$bin/test_$name" 2>&1) || { failed=1; grep -A2 '^FAIL' <<<"$output" >&2; }
    grep '^{"name":' <<<"$output" || true
done
exit $failed
