#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the harnesses of libFuzzer: fuzz.sh SECONDS [KIND…]. What they learn is kept in build/fuzz/corpus; an input that fails is left in
# build/fuzz/found, and belongs into tests/fuzz/corpus once it is understood. ./dev fuzz calls it in the environment, after building.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-60}
shift || true
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || kinds=(html mail text)
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1:detect_stack_use_after_return=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
failed=0
for kind in "${kinds[@]}"; do
    mkdir -p "build/fuzz/corpus/$kind" build/fuzz/found
    log=build/fuzz/$kind.log
    build/fuzz/bin/"fuzz_$kind" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix=build/fuzz/found/"$kind"- build/fuzz/corpus/"$kind" tests/fuzz/corpus/"$kind" >"$log" 2>&1
    status=$?
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1)
    printf '{"name":"fuzz_%s","seconds":%d,"runs":%s,"failures":%d}\n' "$kind" "$seconds" "${runs:-0}" $((status != 0))
    [ $status -eq 0 ] || { failed=1; tail -60 "$log" >&2; }
done
exit $failed
