# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# From a bare machine to a finished build/release. Sourced after common.sh and packages.sh.

build_folder=$root/build/release

# prepare TARGET PACKAGE...: installs the packages and what the build needs, configures once, builds what changed of
# that target.
prepare() {
    local target=$1
    shift
    check_folders
    say "Packages"
    install_packages "$@" || fail "Packages are missing, see above."
    say "KSyntaxHighlighting for Qt 6"
    "$root/installer/highlighting.sh" ||
        warn "KSyntaxHighlighting could not be had (see above). Rowback builds without it and will show plain text."
    configure
    say "Building (release, $jobs at a time)"
    build_release "$target" || fail "The build failed, see above."
}

# All that is made lies in build. Said first, for whatever cannot write there says so at length, and late.
check_folders() {
    local folder
    for folder in "$root/build" "$logs" "$build_folder"; do
        if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ]; then
            fail "$folder cannot be written to. Make room and get the right to write there, or clone to another place."
        fi
    done
}

# Whether the cache that CMake keeps is that of another folder, because this one is a copy, or was moved. CMake would
# go on compiling what lies there.
is_of_another_clone() {
    local of
    of=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build_folder/CMakeCache.txt" 2>/dev/null) || return 1
    [ -n "$of" ] && [ ! "$of" -ef "$root" ]
}

# A machine of continuous integration has no cache of compiled sources, and builds once.
is_built_once() { [ "${CI:-}" = true ]; }

# Configures when that was not done, or when KSyntaxHighlighting may have come since; ninja sees all other reasons.
configure() {
    local parts=$build_folder/parts.txt
    if is_of_another_clone; then
        say "The build is that of another folder; beginning anew"
        rm -rf "$build_folder"
    fi
    if [ ! -e "$build_folder/build.ninja" ] || ! grep -qs 'KSyntaxHighlighting *on' "$parts"; then
        say "Configuring"
        local options=()
        ! is_built_once || options+=(-D ROWBACK_PRECOMPILED_HEADERS=ON)
        logged configure cmake --preset release "${options[@]}" || fail "Configuring failed, see above."
    fi
    cat "$parts"
}

# On a terminal ninja shows its one moving line, elsewhere only what a compiler has to say.
build_release() {
    if [ -t 1 ]; then
        cmake --build --preset release --parallel "$jobs" --target "$1"
    else
        cmake --build --preset release --parallel "$jobs" --target "$1" -- --quiet
    fi
}
