#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The user guide as pages of HTML: build.sh FOLDER, in which the pictures are already; ./dev guide calls it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=$1
contents=$(mktemp)
trap 'rm -f "$contents"' EXIT

# Links lead from chapter to chapter; here the chapters are pages.
links='s/href="\([a-z]*\)\.md/href="\1.html/g'
{
    echo '<ol>'
    while read -r chapter; do
        printf '<li><a href="%s.html">%s</a></li>\n' "${chapter%.md}" "$(sed -n '1s/^# //p' "$chapter")"
    done <contents
    echo '</ol>'
} >"$contents"
while read -r chapter; do
    pandoc --from=gfm+implicit_figures --to=html5 --wrap=preserve --template=page.html \
        --variable=contents:"$(cat "$contents")" --metadata=pagetitle:"$(sed -n '1s/^# //p' "$chapter")" "$chapter" |
        sed "$links" >"$out/${chapter%.md}.html"
done <contents
cp "$out/$(head -1 contents | sed 's/\.md$/.html/')" "$out/index.html"
echo "$(wc -l <contents) chapters in $out"
