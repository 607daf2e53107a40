#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the judges of a desktop say of the files by which it knows the program: desktop_files.sh FOLDER, of an installed tree; or, so that
# every test run asks them, desktop_files.sh PROJECT PROGRAM, of the sources and a program that was built. All they say is a failure.
set -euo pipefail
folder=$1
. "$(dirname "${BASH_SOURCE[0]}")/judging.sh"
take() { install -D -m 644 "$sources/$1" "$folder/usr/share/$2"; }

if [ $# = 2 ]; then # as packaging/linux/CMakeLists.txt installs them
    sources=$1/packaging/linux program=$2
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    take sidelight.desktop applications/sidelight.desktop
    take sidelight-mime.xml mime/packages/sidelight.xml
    take completions/sidelight.bash bash-completion/completions/sidelight
    take completions/_sidelight zsh/vendor-completions/_sidelight
    take completions/sidelight.fish fish/vendor_completions.d/sidelight.fish
    mkdir -p "$folder/usr/bin" "$folder/usr/share/metainfo" "$folder/usr/share/man/man1"
    ln -s "$program" "$folder/usr/bin/sidelight"
    gzip -9nc "$sources/sidelight.1" >"$folder/usr/share/man/man1/sidelight.1.gz"
    sed -e "s/@PROJECT_VERSION@/$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' "$1/CMakeLists.txt")/" -e 's|@[A-Z_]*@|https://sidelight.example|' \
        "$sources/sidelight.metainfo.xml.in" >"$folder/usr/share/metainfo/app.sidelight.Sidelight.metainfo.xml"
    for picture in $(sed -n 's|.*@SIDELIGHT_SCREENSHOTS@/\([^<]*\)<.*|\1|p' "$sources/sidelight.metainfo.xml.in"); do
        judge "picture $picture" test -s "$1/resources/screenshots/$picture"
    done
    for entry in sidelight application-x-sidelight; do judge "icon $entry" xmllint --noout "$1/resources/icons/$entry.svg"; done
fi

judge "desktop-file-validate" desktop-file-validate "$folder/usr/share/applications/sidelight.desktop"
judge "appstreamcli validate" quietly appstreamcli validate --no-net --strict "$folder"/usr/share/metainfo/*.xml
judge "manual page" bash -c 'zcat "$1" | mandoc -Tlint -Wwarning' _ "$folder/usr/share/man/man1/sidelight.1.gz"
judge "MIME types" bash -c '
    mkdir -p "$1/mime/packages" && cp "$1/usr/share/mime/packages/sidelight.xml" "$1/mime/packages/" && XDG_DATA_DIRS="$1" update-mime-database "$1/mime" 2>&1 &&
    for type in $(sed -n "s/^MimeType=//p" "$1/usr/share/applications/sidelight.desktop" | tr ";" " "); do
        grep -q "$type:" "$1/mime/globs" || echo "$type belongs to no ending"
    done; rm -r "$1/mime"' _ "$folder"
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
