#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside of an empty Debian 13: installs /tmp/sidelight.deb, works with it as a newcomer does, removes it.
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive HOME=/srv/newcomer LC_ALL=C.UTF-8
die() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
passed() { printf 'passed: %s\n' "$*"; }
files() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /var/cache -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/log -o -path /home -o -path /srv \) -prune -o -type f -print | sort; }

apt-get -qq update
before=$(files)
packages=$(dpkg-query -W -f '${Package}\n' | sort)
apt-get -qq install -y --no-install-recommends /tmp/sidelight.deb >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; die "the package cannot be installed"; }
useradd --create-home --home-dir "$HOME" newcomer
as() { setpriv --reuid newcomer --regid newcomer --init-groups env HOME=$HOME LC_ALL="${language:-C.UTF-8}" DISPLAY="${DISPLAY:-}" XDG_CURRENT_DESKTOP=X-Generic "$@"; }
passed "installed, with $(comm -13 <(echo "$packages") <(dpkg-query -W -f '${Package}\n' | sort) | wc -l) packages"

# What a file manager asks: which type is this file, by its name and by its bytes, and what opens it?
cd $HOME
as sidelight new "Harbour fire.sidelight" >/dev/null
cp "Harbour fire.sidelight" nameless && chown newcomer nameless
for file in "Harbour fire.sidelight" nameless; do
    type=$(as mimetype -b "$file")
    [ "$type" = application/x-sidelight ] || die "$file is taken for $type"
done
[ "$(as xdg-mime query default application/x-sidelight)" = sidelight.desktop ] || die "nothing opens a project"
passed "a project is known by its name and by its bytes, and Sidelight opens it"

printf 'Two crews were told.\n\nThe harbour master said the gate was shut. Two fire officers said it stood open.\n' >"$HOME/account one.txt"
printf 'No crew was told.\n\nThe harbour master denies that anybody was told.\n' >"$HOME/account two.txt"
as sidelight import "Harbour fire.sidelight" "account one.txt" "account two.txt" >/dev/null
as sidelight list "Harbour fire.sidelight" articles | grep -q 'Two crews' || die "what was imported is not there"
passed "imported on the command line"

mkdir -p /tmp/pictures
Xvfb :7 -screen 0 1600x1000x24 >/dev/null 2>&1 &
display=$!
export DISPLAY=:7
for _ in $(seq 50); do xdotool getdisplaygeometry >/dev/null 2>&1 && break; sleep .1; done
as openbox >/dev/null 2>&1 &
sleep 1
# As a desktop opens a file by double click: through the desktop entry.
as xdg-open "Harbour fire.sidelight" >/dev/null 2>&1 &
window=
for _ in $(seq 100); do
    window=$(xdotool search --onlyvisible --class sidelight 2>/dev/null | head -1) && [ -n "$window" ] && break
    sleep .1
done
[ -n "$window" ] || die "no window came by double click"
sleep 2
import -window root /tmp/pictures/opened.png
[ "$(identify -format '%k' /tmp/pictures/opened.png)" -gt 50 ] || die "the window is blank"
passed "opened by double click, in a window"

# Highlights by keyboard alone: the library, the first article, a selection, its colour.
xdotool windowactivate --sync "$window" 2>/dev/null || true
xdotool key --delay 60 ctrl+1; sleep .5
xdotool key --delay 60 Home Return; sleep 1
xdotool key --delay 60 ctrl+a; sleep 1
xdotool key --delay 60 1; sleep 1
import -window root /tmp/pictures/highlighted.png
xdotool key --delay 60 ctrl+q
for _ in $(seq 100); do pgrep -u newcomer -x sidelight >/dev/null || break; sleep .1; done
pgrep -u newcomer -x sidelight >/dev/null && die "the program does not end"
as sidelight list "Harbour fire.sidelight" passages | grep -q quote || die "the passage that was made in the window is not in the file"
as sidelight check "Harbour fire.sidelight" >/dev/null || die "the project is not sound"
passed "highlighted in the window, quit; the file is sound"

as sidelight apply "Harbour fire.sidelight" <(printf '%s\n' '{"do":"board","as":"b","name":"Who knew?"}' '{"do":"card","board":"b","note":"Ask both","x":0,"y":0}') >/dev/null 2>&1 ||
    { printf '%s\n' '{"do":"board","as":"b","name":"Who knew?"}' '{"do":"card","board":"b","note":"Ask both","x":0,"y":0}' >a.jsonl; as sidelight apply "Harbour fire.sidelight" a.jsonl >/dev/null; }
as sidelight export "Harbour fire.sidelight" --board "Who knew?" --pdf board.pdf >/dev/null || die "no PDF"
head -c5 board.pdf | grep -q '%PDF-' || die "what was exported is no PDF"
passed "a board as PDF"
kill $display 2>/dev/null || true

apt-get -qq purge -y --auto-remove sidelight >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; die "it cannot be removed"; }
left=$(comm -13 <(echo "$packages") <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort))
[ -z "$left" ] || die "packages are left: $left"
# Caches that the triggers of other packages keep are theirs.
left=$(comm -13 <(echo "$before") <(files) | grep -v -e '^/var/cache' -e '/etc/ld.so.cache' -e '^/etc/passwd-\|^/etc/group-\|^/etc/shadow-\|^/etc/gshadow-\|^/etc/subuid\|^/etc/subgid\|^/var/mail' -e '\.pyc$' || true)
left=$(grep -i sidelight <<<"$left" || true)
[ -z "$left" ] || die "files are left: $left"
passed "removed without traces"
