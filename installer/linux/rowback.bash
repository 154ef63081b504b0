# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of rowback, the window, for bash: its options, else files and folders, since each may be a snapshot.
_rowback() {
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "--help --version" -- "$word")
    fi
}
complete -o default -F _rowback rowback
