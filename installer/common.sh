# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of this folder share. Sourced, never run; sets `root` (the project's folder) and enters it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 1
logs=$root/build/logs
jobs=${ROWBACK_JOBS:-$(nproc 2>/dev/null || echo 2)}

say() { printf '==> %s\n' "$*"; }

warn() { printf '\n!!! %s\n\n' "$*" >&2; }

fail() {
    printf '\nError: %s\n' "$*" >&2
    exit 1
}

# logged NAME COMMAND...: runs the command quietly; when it fails, shows the end of what it said.
logged() {
    local log=$logs/$1.log
    shift
    mkdir -p "$logs"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        printf '\nThis went wrong: %s\nThe end of %s:\n' "$*" "$log" >&2
        tail -n 30 "$log" >&2
        return 1
    fi
}
