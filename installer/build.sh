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
    say "Packages"
    install_packages "$@" || fail "Packages are missing, see above."
    say "KSyntaxHighlighting for Qt 6"
    "$root/installer/highlighting.sh" ||
        warn "KSyntaxHighlighting could not be had (see above). Rowback builds without it and will show plain text."
    configure
    say "Building (release, $jobs at a time)"
    build_release "$target" || fail "The build failed, see above."
}

# Configures when that was not done, or when KSyntaxHighlighting may have come since; ninja sees all other reasons.
configure() {
    local parts=$build_folder/parts.txt
    if [ ! -e "$build_folder/build.ninja" ] || ! grep -qs 'KSyntaxHighlighting *on' "$parts"; then
        say "Configuring"
        logged configure cmake --preset release || fail "Configuring failed, see above."
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
