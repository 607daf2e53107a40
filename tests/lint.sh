#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Form, habits and direction of the sources; ./dev lint calls it inside the environment, after building.
# clang-format and the test of the layers see every file; clang-tidy, which is slow, sees the files that changed since
# main, or with --all every one, or those that are named. --format only looks at the form, --fix mends it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

git() { command git -c safe.directory='*' "$@"; }
sources() { git ls-files -- '*.cpp' '*.h'; }

# Committed since the branch left main (on main itself: in the last commit), and whatever is not committed yet.
changed() {
    local base
    base=$(git merge-base HEAD origin/main 2>/dev/null || git merge-base HEAD main 2>/dev/null || git rev-parse HEAD)
    [ "$base" != "$(git rev-parse HEAD)" ] || base=$(git rev-parse --verify -q HEAD~1 || git rev-parse HEAD)
    { git diff --name-only --diff-filter=d "$base" -- '*.cpp'; git ls-files -o --exclude-standard -- '*.cpp'; } | sort -u
}

# The compile database without what only GCC understands. Nor the precompiled headers: each source must stand alone.
database() {
    mkdir -p build/dev/lint
    python3 - build/dev/compile_commands.json build/dev/lint/compile_commands.json <<'PYTHON'
import json, re, sys
entries = json.load(open(sys.argv[1]))
for entry in entries:
    entry["command"] = re.sub(r" -include \S*cmake_pch\.hxx| -Winvalid-pch| -fpch-preprocess|^\S*ccache ", "", entry["command"])
json.dump(entries, open(sys.argv[2], "w"))
PYTHON
}

tidy() { # one file a line on standard input
    local files
    mapfile -t files < <(grep -v '^$' | grep -Fx -f <(python3 -c '
import json, os
for entry in json.load(open("build/dev/compile_commands.json")):
    print(os.path.relpath(os.path.join(entry["directory"], entry["file"])))') || true)
    echo "clang-tidy: ${#files[@]} files"
    [ ${#files[@]} -eq 0 ] && return
    printf '%s\0' "${files[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet -p build/dev/lint
}

failed=0
format() { sources | xargs -r clang-format --dry-run -Werror && echo "clang-format: $(sources | wc -l) files"; }
case ${1:-} in
--format) format; exit ;;
--fix) sources | xargs -r clang-format -i; exit ;;
--all) wanted() { sources | grep '\.cpp$'; } ;;
'') wanted() { changed; } ;;
*) named=("$@"); wanted() { printf '%s\n' "${named[@]}"; } ;;
esac
format || failed=1
database
wanted | tidy || failed=1
ctest --test-dir build/dev --output-on-failure -R '^layers' || failed=1
exit $failed
