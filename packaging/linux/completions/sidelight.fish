# SPDX-License-Identifier: GPL-3.0-or-later
# Completion for fish. Commands and options are asked of the program itself, so that they never age.
function __sidelight_usage
    sidelight --help 2>/dev/null | string match -r '^  sidelight .*' | string replace '  sidelight ' ''
end
function __sidelight_commands
    __sidelight_usage | string match -r '^[a-z]+' | sort -u
end
function __sidelight_options
    set -l words (commandline -opc)
    __sidelight_usage | string match -r "^$words[2] .*" | string match -ar -- '--[a-z-]+' | sort -u
end
complete -c sidelight -n __fish_use_subcommand -a '(__sidelight_commands)'
complete -c sidelight -n 'string match -q -- "-*" (commandline -ct)' -a '(__sidelight_options)' -f
