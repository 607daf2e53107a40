#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the judges of a desktop and of Debian say of a package: judge.sh FILE.deb. Everything they say is a failure.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
. "$here/judging.sh"
dpkg-deb -x "$deb" "$folder"

judge "lintian" lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
judge "appstreamcli validate-tree" quietly appstreamcli validate-tree --no-net "$folder"
judge "icons in all sizes" bash -c '
    for size in 16 22 24 32 48 64 128 256 512; do for icon in apps/sidelight mimetypes/application-x-sidelight; do
        file=$1/usr/share/icons/hicolor/${size}x$size/$icon.png
        [ "$(identify -format "%wx%h" "$file")" = "${size}x$size" ] || echo "$icon is not there in $size"
    done; done' _ "$folder"
judge "modules" bash -c '
    cd "$1/usr/lib/sidelight/modules" && [ "$(echo *)" = \
        "sidelight-mail.so sidelight-pdf-finish.so sidelight-pdf.so sidelight-scripts.so sidelight-syntax.so" ] || ls' _ "$folder"
bash "$here/desktop_files.sh" "$folder" || failed=1
exit $failed
