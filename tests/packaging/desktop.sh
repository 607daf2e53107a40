#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A desktop for whoever calls it: a display, a session's bus, a window manager, and a keyboard of the language beside the usual one;
# desktop.sh LAYOUT COMMAND… runs a command on it.
set -euo pipefail
layout=$1; shift
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
exec 3<>"$XDG_RUNTIME_DIR/display"
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 2>/dev/null &
display=$!
trap 'kill $display; wait $display 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
for _ in $(seq 200); do [ -s "$XDG_RUNTIME_DIR/display" ] && break; sleep .05; done
DISPLAY=:$(cat "$XDG_RUNTIME_DIR/display")
export DISPLAY
setxkbmap -layout "us,$layout"
dbus-run-session -- bash -c '
    openbox >"$XDG_RUNTIME_DIR/openbox.log" 2>&1 &
    for _ in $(seq 200); do xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id" && break; sleep .05; done
    "$@"; code=$?
    kill %1 2>/dev/null || { echo "the window manager has ended:"; cat "$XDG_RUNTIME_DIR/openbox.log"; } >&2
    exit $code' _ "$@" 2> >(grep -v -e "^dbus-daemon" -e "^SpiRegistry" >&2)
