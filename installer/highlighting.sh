#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Gets KSyntaxHighlighting for Qt 6: the distribution's KF6 package, or else a static copy that is built from Debian's
# source package into build/deps/highlighting, where cmake/FindRowbackSyntaxHighlighting.cmake looks for it.
# Exits with 0 when it is there. Without it Rowback still builds, and shows plain text.
set -euo pipefail
# shellcheck source=installer/common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=installer/packages.sh
. "$root/installer/packages.sh"

kf6_package=libkf6syntaxhighlighting-dev
prefix=$root/build/deps/highlighting
qt_version=$(pkg-config --modversion Qt6Core 2>/dev/null || echo unknown)
stamp=$prefix/built-for-qt-$qt_version

# fetch_from SUITE FOLDER: the original tarball of that suite's source package. The lists live in FOLDER, the system's
# are not touched; apt checks the release's signature and, by it, the tarball.
fetch_from() {
    local suite=$1 folder=$2 mirror options
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || { echo "apt has no Debian mirror configured" >&2 && return 1; }
    mkdir -p "$folder/lists/partial" "$folder/cache/archives/partial" "$folder/parts"
    echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror $suite main" >"$folder/sources.list"
    options=(-qq -o Dir::Etc::SourceList="$folder/sources.list" -o Dir::Etc::SourceParts="$folder/parts"
        -o Dir::State::Lists="$folder/lists" -o Dir::Cache="$folder/cache" -o Acquire::Languages=none
        -o Acquire::Retries=3 -o APT::Update::Post-Invoke-Success= -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update || return 1
    (cd "$folder" && apt-get "${options[@]}" --only-source --download-only --tar-only source ksyntax-highlighting)
}

# Prints where the tarball is.
fetch() {
    local own suite
    own=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    for suite in ${own:+"$own"} trixie sid; do
        if fetch_from "$suite" "$work/$suite" >>"$logs/highlighting-fetch.log" 2>&1; then
            find "$work/$suite" -maxdepth 1 -name 'ksyntax-highlighting_*.orig.tar.*' ! -name '*.asc' | head -n 1
            return
        fi
    done
    echo "No Debian release offered the sources; see $logs/highlighting-fetch.log:" >&2
    tail -n 5 "$logs/highlighting-fetch.log" >&2
    return 1
}

# Static, because the shared library would bear the name of the distribution's, which is built with Qt 5.
build() {
    local ecm launcher
    ecm=$(dpkg-query -W -f '${Version}' extra-cmake-modules | sed 's/-.*//')
    launcher=$(command -v ccache || true)
    sed -i -E "s/find_package\(ECM [0-9.]+ +/find_package(ECM $ecm /" "$work/source/CMakeLists.txt"
    logged highlighting-configure cmake -S "$work/source" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$prefix" -DCMAKE_INSTALL_LIBDIR=lib -DCMAKE_POSITION_INDEPENDENT_CODE=ON \
        -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" -DQT_MAJOR_VERSION=6 -DBUILD_WITH_QT6=ON -DBUILD_SHARED_LIBS=OFF \
        -DBUILD_TESTING=OFF -DBUILD_QCH=OFF -DNO_STANDARD_PATHS=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Widgets=ON \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6PrintSupport=ON -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON || return 1
    logged highlighting-build cmake --build "$work/build" --parallel "$jobs" || return 1
    rm -rf "$prefix"
    logged highlighting-install cmake --install "$work/build" || return 1
    touch "$stamp"
}

has_distribution_package() {
    [ -z "$(missing_packages "$kf6_package")" ] || apt-cache show --no-all-versions "$kf6_package" >/dev/null 2>&1
}

if [ -e "$stamp" ]; then
    exit 0
fi
command -v dpkg-query >/dev/null || fail "Install your distribution's KF6 KSyntaxHighlighting (development files)."
if has_distribution_package; then
    install_packages "$kf6_package"
    exit
fi
install_packages "${highlighting_packages[@]}"
mkdir -p "$logs"
: >"$logs/highlighting-fetch.log"
work=$(mktemp -d "$root/build/highlighting.XXXXXX")
trap 'rm -rf "$work"' EXIT
say "Fetching the sources of KSyntaxHighlighting (this distribution has no package of it for Qt 6)"
tarball=$(fetch)
[ -n "$tarball" ] || fail "apt fetched no tarball, see $logs/highlighting-fetch.log."
say "Building KSyntaxHighlighting from $(basename "$tarball"), once (a minute or two)"
mkdir "$work/source"
tar -xf "$tarball" -C "$work/source" --strip-components=1
build
