#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What ./dev run does without a display, judged by programs that are not ours. The built sidelight is $SIDELIGHT_BIN.
set -euo pipefail

sample=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../resources/sample" && pwd)
out=$(mktemp -d "${TMPDIR:-/tmp}/side light XXXXXX")
trap 'rm -rf "$out"' EXIT
export HOME=$out/home XDG_CONFIG_HOME=$out/home XDG_CACHE_HOME=$out/home XDG_STATE_HOME=$out/home XDG_DATA_HOME=$out/home
mkdir "$HOME"
PATH=$(dirname "$SIDELIGHT_BIN"):$PATH

fail() { echo "FAIL: $*"; exit 1; }

bash "$sample/headless.sh" "$out" >"$out/said" || { cat "$out/said"; fail "headless.sh ended with an error"; }
grep -q '^9 imported, 0 already there, 0 failed$' "$out/said" || fail "not every article was imported"

project=$out/harbour-fire.sidelight
[ "$(sqlite3 "$project" 'PRAGMA integrity_check')" = ok ] || fail "SQLite finds the project damaged"
[ -z "$(sqlite3 "$project" 'PRAGMA foreign_key_check')" ] || fail "SQLite finds references to nothing"

# Every quote of the board, and every outlet that it cites, stands in the PDF's list of sources.
qpdf --check "$out/who-knew.pdf" >/dev/null || fail "qpdf finds the PDF damaged"
python3 -B - "$sample/actions.jsonl" "$out/who-knew.pdf" <<'PYTHON' || fail "the PDF lacks something"
import json, subprocess, sys
actions = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
shown = {action["shows"] for action in actions if action["do"] == "card" and action["board"] == "knew" and "shows" in action}
quotes = [action["quote"] for action in actions if action["do"] == "highlight" and action["as"] in shown]
printed = subprocess.run(["pdftotext", "-layout", sys.argv[2], "-"], capture_output=True, text=True, check=True).stdout
raw = subprocess.run(["pdftotext", "-raw", sys.argv[2], "-"], capture_output=True, text=True, check=True).stdout
words = " ".join(printed.split()) + " " + " ".join(raw.split())
missing = [text for text in quotes + ["The Vessin Gazette", "Radio Estuary", "tidewrack.example"] if text not in words]
print("\n".join("not in the PDF: " + text for text in missing))
sys.exit(1 if missing or len(quotes) < 9 else 0)
PYTHON

[ "$(head -c 4 "$out/window.png" | tail -c 3)" = PNG ] || fail "there is no picture of the window"
echo "PASS: the sample is made, exported and pictured without a display"
