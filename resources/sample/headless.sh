#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Does the main job without a display: makes the sample investigation from its articles, exports its board and takes a
# picture of the window. Usage: headless.sh FOLDER, with the built sidelight on the PATH; ./dev run calls it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:?usage: headless.sh FOLDER}
mkdir -p "$out"
project="$out/harbour-fire.sidelight"
rm -f "$project" "$out/who-knew.pdf" "$out/window.png"

articles=()
while read -r name; do articles+=("$here/$name"); done <"$here/manifest"

export QT_QPA_PLATFORM=offscreen
sidelight new "$project"
sidelight import "$project" "${articles[@]}"
sidelight apply "$project" "$here/actions.jsonl"
sidelight export "$project" --board "Who knew?" --pdf "$out/who-knew.pdf"
sidelight --screenshot "$out/window.png" "$project"
sidelight check "$project"

printf '\nThe project:  %s\nIts board:    %s\nThe window:   %s\n' "$project" "$out/who-knew.pdf" "$out/window.png"
