#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs libFuzzer on what reads strangers' files: fuzz.sh SECONDS [KIND…], as many kinds at a time as there are processors. What it learns is kept in
# build/fuzz/corpus; an input that fails is left in build/fuzz/found, and belongs into tests/fuzz/corpus once it is understood.
# ./dev fuzz calls it in the environment, after building.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-60}
shift || true
kinds=("$@")
[ ${#kinds[@]} -gt 0 ] || mapfile -t kinds < <(ls tests/fuzz/corpus)
export ASAN_OPTIONS=detect_leaks=0:allocator_may_return_null=1:detect_stack_use_after_return=0
# What is tried is written to files, which need be on no disk.
[ -w /dev/shm ] && export TMPDIR=/dev/shm
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1

# Of a PDF, the library that reads it is not ours, and what takes it too long a worker's clock ends: told, and gone on with.
one() { # KIND
    local kind=$1 log=build/fuzz/$1.log status=70 runs=0 slow=0 timeout=20 longest=65536 ends=$((SECONDS + seconds))
    local found=build/fuzz/found/$1-
    mkdir -p "build/fuzz/corpus/$kind" build/fuzz/found
    [ "$kind" = pdf ] && timeout=5
    [ "$kind" = project ] && longest=131072 timeout=60
    [ "$kind" = rows ] && longest=1024 timeout=60
    while [ $status -eq 70 ] && [ $SECONDS -lt $ends ]; do
        build/fuzz/bin/fuzz_strangers "$kind" -max_total_time=$((ends - SECONDS)) -timeout=$timeout -rss_limit_mb=2048 -max_len=$longest \
            -print_final_stats=1 -artifact_prefix="$found" build/fuzz/corpus/"$kind" tests/fuzz/corpus/"$kind" >"$log" 2>&1
        status=$?
        runs=$((runs + $(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -1 | grep . || echo 0)))
        [ $status -eq 70 ] && [ "$kind" != pdf ] && break
        [ $status -eq 70 ] && { slow=$((slow + 1)); rm -f "$found"timeout-*; }
    done
    [ "$kind" = pdf ] && [ $status -eq 70 ] && status=0
    printf '{"name":"fuzz_%s","seconds":%d,"runs":%s,"slow":%d,"failures":%d}\n' "$kind" "$seconds" "$runs" "$slow" $((status != 0))
    [ $status -eq 0 ] || tail -60 "$log" >&2
    return $status
}

failed=0 running=0
for kind in "${kinds[@]}"; do
    if [ $running -ge "$(nproc)" ]; then
        wait -n || failed=1
        running=$((running - 1))
    fi
    one "$kind" &
    running=$((running + 1))
done
while [ $running -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
done
exit $failed
