#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with a session bus and a keyring of its own, which are gone afterwards. 77: there is no keyring to run.
set -euo pipefail

for program in dbus-run-session gnome-keyring-daemon; do
    if ! command -v "$program" >/dev/null; then
        echo "SKIPPED: $program is not installed; the desktop's keychain is not tested"
        [ "${CI:-}" = true ] && exit 1
        exit 77
    fi
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"
export XDG_RUNTIME_DIR=$home/run XDG_DATA_HOME=$home/data HOME=$home
# The daemon ends with the bus that it was started on.
# shellcheck disable=SC2016 # the inner shell expands these
dbus-run-session -- bash -euc '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    "$@"
' with-keyring "$@"
