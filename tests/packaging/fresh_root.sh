#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's machine: an empty Debian 13 with a plain desktop and what looks at it from outside, into which the package is installed,
# in which the program is started on a display and worked with in three languages, and from which it is removed again:
# fresh_root.sh FILE.deb. Nothing of it may be left. SIDELIGHT_PICTURES: a folder for pictures of each step.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$(realpath "$1")
out=${SIDELIGHT_PICTURES:-$(mktemp -d)}
began=$SECONDS
desktop=xvfb,xauth,xdotool,x11-utils,x11-xkb-utils,openbox,dbus,at-spi2-core,desktop-file-utils,xdg-utils,libglib2.0-bin,fonts-dejavu-core,locales
judges=imagemagick,procps,libfile-mimeinfo-perl,python3-gi,gir1.2-atspi-2.0,sqlite3,poppler-utils
inside=$(printf 'mkdir "$1/tmp/newcomer" && cp "%s" "$1/tmp/newcomer/sidelight.deb" && cp "%s"/*.py "%s"/*.sh "%s"/translations/*.ts "$1/tmp/newcomer/" &&
    chmod -R a+rX "$1/tmp/newcomer" && chmod 1777 "$1/tmp"; code=0; chroot "$1" bash /tmp/newcomer/newcomer.sh || code=$?; mkdir -p "%s"; cp "$1"/tmp/pictures/* "%s"/ || true; exit $code' \
    "$deb" "$here" "$here" "$here/../.." "$out" "$out")
mmdebstrap --quiet --variant=apt --include="$desktop,$judges" --aptopt='Acquire::Retries "3"' --customize-hook="$inside" trixie /dev/null ||
    { printf 'FAILED: the pictures of the last steps stand in %s.\n' "$out" >&2; exit 1; }
printf 'The package was installed, used in three languages and removed in an empty Debian 13 (%d s); pictures of each step stand in %s.\n' $((SECONDS - began)) "$out"
