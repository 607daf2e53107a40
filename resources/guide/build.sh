#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The user guide as pages of HTML: build.sh FOLDER, in which the pictures are already; ./dev guide calls it. English stands in the
# folder itself, each other language in one of its own beside its pictures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
out=$1
# The folder, the tag that browsers know, the direction, the name in itself, and "Chapters" and "Languages" for a screen reader.
languages='en en ltr English Chapters Languages
ar ar rtl العربية الفصول اللغات
de de ltr Deutsch Kapitel Sprachen
es es ltr Español Capítulos Idiomas
fr fr ltr Français Chapitres Langues
zh_CN zh-Hans ltr 简体中文 章节 语言'

# A chapter that a language does not have is the English one.
source_of() { if [ -e "$1/$2" ]; then echo "$1/$2"; else echo "$2"; fi; }
title_of() { sed -n '1s/^# //p' "$(source_of "$1" "$2")"; }
page_of() { if [ "$1" = en ]; then echo "$2"; else echo "$1/$2"; fi; }

links_to_chapters() { # LANGUAGE
    echo '<ol>'
    while read -r chapter; do
        printf '<li><a href="%s.html">%s</a></li>\n' "${chapter%.md}" "$(title_of "$1" "$chapter")"
    done <contents
    echo '</ol>'
}

links_to_languages() { # LANGUAGE CHAPTER
    local up=
    [ "$1" = en ] || up=../
    echo '<ul>'
    while read -r code tag _ name _; do
        if [ "$code" = "$1" ]; then
            printf '<li lang="%s" aria-current="true">%s</li>\n' "$tag" "$name"
        else
            printf '<li><a href="%s" lang="%s" hreflang="%s">%s</a></li>\n' "$up$(page_of "$code" "${2%.md}.html")" "$tag" "$tag" "$name"
        fi
    done <<<"$languages"
    echo '</ul>'
}

while read -r code tag direction _ chapters others; do
    folder=$out/$(page_of "$code" "")
    mkdir -p "$folder"
    contents=$(links_to_chapters "$code")
    while read -r chapter; do
        # Links lead from chapter to chapter; here the chapters are pages.
        pandoc --from=gfm+implicit_figures --to=html5 --wrap=preserve --template=page.html --lua-filter=keys.lua \
            --metadata=language:"$code" --variable=tag:"$tag" --variable=direction:"$direction" --variable=chapters:"$chapters" \
            --variable=others:"$others" --variable=contents:"$contents" --variable=languages:"$(links_to_languages "$code" "$chapter")" \
            --metadata=pagetitle:"$(title_of "$code" "$chapter")" "$(source_of "$code" "$chapter")" |
            sed 's/href="\([a-z]*\)\.md/href="\1.html/g' >"$folder/${chapter%.md}.html"
    done <contents
    cp "$folder/$(head -1 contents | sed 's/\.md$/.html/')" "$folder/index.html"
    [ -e "$folder/pictures" ] || ln -s ../pictures "$folder/pictures"
done <<<"$languages"
echo "$(wc -l <contents) chapters in $(wc -l <<<"$languages") languages in $out"
