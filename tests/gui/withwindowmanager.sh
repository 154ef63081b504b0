#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# withwindowmanager.sh PROGRAM [ARGUMENT...]: runs a test on an X server of its own with a window manager, where windows
# are mapped, activated and given their focus as on a desktop. Ends with 77 where one of the two is not installed.
set -eu

for needed in xvfb-run openbox; do
    if ! command -v "$needed" >/dev/null; then
        echo "SKIPPED: $needed is not installed" >&2
        [ "${CI:-}" != true ] || exit 1 # there, nothing may be skipped
        exit 77
    fi
done

# shellcheck disable=SC2016 # the inner shell is to expand them
exec xvfb-run -a -s "-screen 0 1280x800x24" sh -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    "$@"
    result=$?
    kill "$manager" 2>/dev/null
    exit "$result"' sh "$@"
