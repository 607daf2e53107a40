#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A desktop for whoever calls it: a display, a session's bus and a window manager; desktop.sh COMMAND… runs a command on it.
set -euo pipefail
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
exec 3<>"$XDG_RUNTIME_DIR/display"
# Without -noreset the display would begin anew whenever the last of its windows is gone, and take the window manager with it.
Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset 2>/dev/null &
display=$!
trap 'kill $display; wait $display 2>/dev/null || true; rm -rf "$XDG_RUNTIME_DIR"' EXIT
for _ in $(seq 400); do [ -s "$XDG_RUNTIME_DIR/display" ] && break; sleep .05; done
DISPLAY=:$(cat "$XDG_RUNTIME_DIR/display")
export DISPLAY
dbus-run-session -- bash -c '
    openbox >"$XDG_RUNTIME_DIR/openbox.log" 2>&1 &
    for _ in $(seq 400); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break; sleep .05; done
    code=0
    "$@" || code=$?
    kill %1 2>/dev/null || { echo "FAILED: the window manager has ended:"; cat "$XDG_RUNTIME_DIR/openbox.log"; code=1; } >&2
    exit $code' _ "$@" 2> >(grep -v -e "^dbus-daemon" -e "^SpiRegistry" >&2)
