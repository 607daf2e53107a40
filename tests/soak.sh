#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every harness of storage as long as the minutes given allow, then what takes its own time: a project of 5 GB, all tests
# under the thread sanitizer, libFuzzer on the readers (30 minutes a kind when 60 are given), the count of the lines and branches that no test reaches, and mistakes that the harnesses must
# notice. Prints the scorecard: a JSON object a line. Called by ./dev soak, inside the environment, when everything is built.
set -uo pipefail

minutes=${1:-60}
[[ $minutes =~ ^[1-9][0-9]*$ ]] || { echo "soak wants a number of minutes." >&2; exit 2; }
usual=12 # minutes that all of them take with as many trials as the tests make
failed=0
line() { # NAME TRIALS FAILURES TARGET [BESIDES]
    printf '{"name":"%s","trials":%s,"failures":%s,"target":"%s"%s}\n' "$1" "$2" "$3" "$4" "${5:+,$5}"
}

# A harness prints its lines itself, so which there are follows from which use the scorecard.
harnesses() {
    local source name output bin=build/dev/bin
    export QT_QPA_PLATFORM=offscreen QTEST_FUNCTION_TIMEOUT=86400000 SIDELIGHT_SCORECARD=1
    SIDELIGHT_TRIALS=$(python3 -c 'import sys; print(min(10, int(sys.argv[1]) / int(sys.argv[2])))' "$minutes" "$usual") || exit
    export SIDELIGHT_TRIALS
    for source in $(grep -l 'scorecard::print' -r tests --include='*_test.cpp' | sort); do
        name=$(basename "$source" _test.cpp)
        [ -x "$bin/test_$name" ] || { echo "soak: test_$name is not built." >&2; failed=1; continue; }
        output=$("$bin/test_$name" 2>&1) || { failed=1; grep -A2 '^FAIL' <<<"$output" >&2; }
        grep '^{"name":' <<<"$output" || true
    done
    build/release/bin/huge_project || failed=1
    unset SIDELIGHT_TRIALS SIDELIGHT_SCORECARD
}

# Not those whose processes end, or are limited in memory, in ways that the sanitizer cannot follow; nor what kills and fails by
# the thousand, in one thread each.
races() {
    local output suites reports without='import_worker|article_import|sample_headless|app_command_line|app_program'
    without+='|power_loss|disk_fault|recovery|out_of_memory|migration|damage|history_property|kill|instances'
    output=$(ctest --preset tsan -E "^($without)\$" 2>&1) || failed=1
    suites=$(grep -c '^ *[0-9]*/[0-9]* Test ' <<<"$output")
    reports=$(grep -c 'WARNING: ThreadSanitizer' <<<"$output")
    grep '^SUMMARY: ThreadSanitizer' <<<"$output" | sort -u >&2
    line "F30 data races in the suites with threads" "$suites" "$reports" "0 reports"
}

# Lines and branches, without the branches that an exception would take: gcc makes one behind every call.
coverage() { # NAME FOLDER TARGET
    local summary
    summary=$(gcovr --root . --filter "$2/" --exclude-throw-branches --exclude-unreachable-branches --json-summary-pretty \
        "build/coverage/$2" 2>/dev/null) || { failed=1; return; }
    python3 - "$1" "$3" "$summary" <<'PYTHON'
import json, sys
name, target, summary = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
print(json.dumps({"name": name, "trials": summary["branch_total"],
                  "failures": summary["branch_total"] - summary["branch_covered"], "target": target,
                  "branches_percent": summary["branch_percent"], "lines_percent": summary["line_percent"]},
                 separators=(",", ":")))
PYTHON
}
untried() {
    find build/coverage -name '*.gcda' -delete
    local folder
    for folder in base text project exchange; do # without what needs the whole program
        SIDELIGHT_TRIALS=0.1 ctest --test-dir "build/coverage/tests/$folder" -j2 -E '^board_pdf$' >build/coverage/soak.log 2>&1 ||
            { failed=1; grep 'Failed' build/coverage/soak.log >&2; }
    done
    coverage "F31 branches of storage not run" models/project "at most 5 %"
    coverage "F31 branches of importers not run" models/exchange "at most 10 %"
}

harnesses
races
bash tests/fuzz/fuzz.sh $((minutes * 30)) || failed=1
untried
SIDELIGHT_SCORECARD=1 python3 tests/teeth.py || failed=1
exit $failed
