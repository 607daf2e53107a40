#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the judges of a desktop and of Debian say of a package: judge.sh FILE.deb. Everything they say is a failure.
set -euo pipefail
deb=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0
judge() { # NAME CMD…
    local name=$1 said; shift
    if said=$("$@" 2>&1) && [ -z "$said" ]; then
        printf 'passed: %s\n' "$name"
    else
        printf 'FAILED: %s\n%s\n' "$name" "$said"; failed=1
    fi
}
quietly() { # CMD…: what it says counts only if it fails
    local said
    said=$("$@" 2>&1) || { printf '%s\n' "$said"; return 1; }
}
dpkg-deb -x "$deb" "$folder"

judge "lintian" lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
judge "desktop-file-validate" desktop-file-validate "$folder/usr/share/applications/sidelight.desktop"
judge "appstreamcli validate" quietly appstreamcli validate --no-net --strict "$folder"/usr/share/metainfo/*.xml
judge "appstreamcli validate-tree" quietly appstreamcli validate-tree --no-net "$folder"
judge "manual page" bash -c 'zcat "$1" | mandoc -Tlint -Wwarning' _ "$folder/usr/share/man/man1/sidelight.1.gz"
judge "MIME type" bash -c '
    mkdir -p "$1/mime/packages" && cp "$1/usr/share/mime/packages/sidelight.xml" "$1/mime/packages/" && XDG_DATA_DIRS="$1" update-mime-database "$1/mime" 2>&1 &&
    grep -q "application/x-sidelight:\*.sidelight" "$1/mime/globs"' _ "$folder"
judge "icons in all sizes" bash -c '
    for size in 16 22 24 32 48 64 128 256 512; do for icon in apps/sidelight mimetypes/application-x-sidelight; do
        file=$1/usr/share/icons/hicolor/${size}x$size/$icon.png
        [ "$(identify -format "%wx%h" "$file")" = "${size}x$size" ] || echo "$icon is not there in $size"
    done; done' _ "$folder"
judge "completion for bash" bash -c '
    sidelight() { "$folder/usr/bin/sidelight" "$@"; }; . "$1/usr/share/bash-completion/completions/sidelight"
    COMP_WORDS=("$1/usr/bin/sidelight" expo) COMP_CWORD=1; _sidelight; [ "${COMPREPLY[*]}" = export ] || echo "expo: ${COMPREPLY[*]}"
    COMP_WORDS=("$1/usr/bin/sidelight" export p --tilx) COMP_CWORD=3; _sidelight; [ "${#COMPREPLY[*]}" = 0 ] || echo "--tilx: ${COMPREPLY[*]}"
    COMP_WORDS=("$1/usr/bin/sidelight" export p --til) COMP_CWORD=3; _sidelight; [ "${COMPREPLY[*]}" = --tile ] || echo "--til: ${COMPREPLY[*]}"
    COMP_WORDS=("$1/usr/bin/sidelight" list p clai) COMP_CWORD=3; _sidelight; [ "${COMPREPLY[*]}" = claims ] || echo "clai: ${COMPREPLY[*]}"' _ "$folder"
judge "completion for zsh" zsh -n "$folder/usr/share/zsh/vendor-completions/_sidelight"
judge "completion for fish" bash -c '
    found=$(PATH="$1/usr/bin:$PATH" fish --no-config -c "source $1/usr/share/fish/vendor_completions.d/sidelight.fish; complete -C \"sidelight expo\"")
    [ "$found" = export ] || echo "expo: $found"' _ "$folder"
# Each command that the program knows is on the manual page, and nothing else is.
judge "commands on the manual page" bash -c '
    diff <("$1/usr/bin/sidelight" --help | sed -n "s/^  sidelight \([a-z]*\).*/\1/p" | sort -u | grep .) \
         <(zcat "$1/usr/share/man/man1/sidelight.1.gz" | sed -n "/^.SH COMMANDS/,/^.SH OPTIONS/p" | sed -n "s/^\.B[IR] \"\{0,1\}//p" | tr -d "\"," |
           sed "s/\\\\f.*//; s/ [A-Z].*//" | tr " " "\n" | grep -x "[a-z][a-z]*" | sort -u)' _ "$folder"
exit $failed
