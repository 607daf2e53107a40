#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's machine: an empty Debian 13 into which the package is installed, in which the program is started on a display
# and worked with, and from which it is removed again: fresh_root.sh FILE.deb. Nothing of it may be left.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
deb=$(realpath "$1")
out=${SIDELIGHT_PICTURES:-$(mktemp -d)}
began=$SECONDS
inside=$(printf 'cp "%s" "$1/tmp/sidelight.deb"; cp "%s" "$1/tmp/newcomer.sh"; chroot "$1" bash /tmp/newcomer.sh; mkdir -p "%s"; cp "$1"/tmp/pictures/* "%s"/' \
    "$deb" "$here/newcomer.sh" "$out" "$out")
mmdebstrap --quiet --variant=apt --include=xvfb,xauth,xdotool,imagemagick,openbox,procps,xdg-utils,libfile-mimeinfo-perl,dbus,fonts-dejavu-core \
    --aptopt='Acquire::Retries "3"' --customize-hook="$inside" trixie /dev/null
printf 'The package was installed, used and removed in an empty Debian 13 (%d s).\n' $((SECONDS - began))
