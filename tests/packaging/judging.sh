# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# For scripts that ask others what they think: whoever says anything at all, or fails, has found something. They end with $failed.
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
