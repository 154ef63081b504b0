#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The main job on the demo incident: builds a SQLite database from which 195 partners vanished, and brings them back.
# Everything lies in build/demo afterwards. What was recovered already by this very program is told, not done again,
# unless --anew asks for it.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

demo=$root/build/demo
snapshot=$demo/snapshots/20150610
plan=$demo/recovery.plan
journal=$demo/recovery.journal

program=$root/build/release/bin/rowback-cli

rowback() { "$program" "$@"; }

# step SENTENCE COMMAND...: says what is done and with which command, and does it. What the command says at length lies
# in the folder of logs; the report comes once, at the end.
step() {
    say "$1"
    shift
    printf '    rowback-cli %s\n' "$*"
    rowback "$@" >"$logs/demo-$1.txt" || fail "rowback-cli $1 ended with exit code $?; what it said: $logs/demo-$1.txt"
}

# A path as it stands in a URL.
in_url() {
    local path=$1
    path=${path//%/%25} path=${path// /%20} path=${path//#/%23} path=${path//\?/%3F}
    printf '%s' "$path"
}

database=sqlite://$(in_url "$demo/welfare.db")

# The report is the last thing that is written; a database newer than it was changed since.
is_done() { [ "$demo/report.html" -nt "$program" ] && [ ! "$demo/welfare.db" -nt "$demo/report.html" ]; }

recover() {
    rm -rf "$demo"
    mkdir -p "$demo" "$logs"
    step "Building the demo incident" demo "$demo"
    step "Planning: what vanished, what stands in the way" \
        plan "$snapshot" "$database" -o "$plan" --profile lino-welfare --decide C2=give-back
    step "Rehearsing: everything is done, verified and rolled back" rehearse "$plan" "$database"
    step "Injecting, in one transaction" inject "$plan" "$database" --journal "$journal"
    step "Writing the report" report "$journal" -o "$demo/report.md"
    step "Writing the report for a browser" report "$journal" -o "$demo/report.html"
}

if [ "${1:-}" != --anew ] && is_done; then
    say "The demo incident was recovered already; to do it again: ./setup --anew"
else
    recover
fi
printf '\n'
cat "$demo/report.md"
printf '\n'
say "The files of this recovery:"
printf '    %-9s %s\n' snapshot "$snapshot" database "$demo/welfare.db" plan "$plan" journal "$journal" \
    report "$demo/report.html" '' "$demo/report.md"
printf 'To take it all back: build/release/bin/rowback-cli undo %q %q\n' "$journal" "$database"
