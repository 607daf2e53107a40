# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for bash. Commands and options are asked of the program itself, so that they never age.
_sidelight() {
    local word=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]} usage
    usage=$("${COMP_WORDS[0]}" --help 2>/dev/null) || return
    if [[ $word == -* || ( $COMP_CWORD -eq 1 && -z $word ) ]]; then
        if [[ $COMP_CWORD -eq 1 ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$(grep -o '^  sidelight [a-z-]*[a-z]' <<<"$usage" | cut -c13- | sort -u) --version" -- "$word")
        else
            mapfile -t COMPREPLY < <(compgen -W "$(grep "^  sidelight $command " <<<"$usage" | grep -o -- '--[a-z-]*' | sort -u)" -- "$word")
        fi
        return
    fi
    if [[ $COMP_CWORD -eq 1 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(grep -o '^  sidelight [a-z]*' <<<"$usage" | cut -c13- | sort -u)" -- "$word")
    elif [[ $command == list && $COMP_CWORD -eq 3 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^  sidelight list PROJECT //p' <<<"$usage" | tr '|' ' ')" -- "$word")
    elif [[ $command == layout && $COMP_CWORD -eq 4 ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(sed -n 's/^  sidelight layout PROJECT BOARD //p' <<<"$usage" | tr '|' ' ')" -- "$word")
    fi
    compopt -o default 2>/dev/null # files, where nothing else fits
}
complete -o filenames -F _sidelight sidelight
