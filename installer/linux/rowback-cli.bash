# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Completion of rowback-cli for bash: commands, then the options that the command's own --help lists, then files.
_rowback_cli() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-}
    COMPREPLY=()
    if [ "$COMP_CWORD" = 1 ]; then
        mapfile -t COMPREPLY < <(compgen -W \
            "tables rows compare plan rehearse inject undo report sql demo --help --version" -- "$word")
    elif [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W \
            "$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null | grep -oE -- '--[a-z-]+')" -- "$word")
    else
        case ${COMP_WORDS[COMP_CWORD - 1]} in
            --engine) [ "$command" != sql ] || mapfile -t COMPREPLY < <(compgen -W "sqlite mariadb mysql postgresql" -- "$word") ;;
            --format) mapfile -t COMPREPLY < <(compgen -W "jsonl csv" -- "$word") ;;
            --profile) mapfile -t COMPREPLY < <(compgen -W "lino-welfare" -- "$word") ;;
        esac
    fi
}
complete -o default -F _rowback_cli rowback-cli
