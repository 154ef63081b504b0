#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package and has Debian's own tools look it over. With a folder, as root, also proves that it
# installs and runs on a Debian 12 that has nothing else: that system is made in the folder once, and the package is
# installed in a copy of it. A picture of the window lies in build/package-proof.png afterwards.
#
#     installer/checkpackage.sh [FOLDER]
set -euo pipefail
# shellcheck source=common.sh
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
# shellcheck source=packages.sh
. "$root/installer/packages.sh"
# shellcheck source=build.sh
. "$root/installer/build.sh"

linux=$root/installer/linux
picture=$root/build/package-proof.png

look_over() {
    say "Looking it over"
    lintian --allow-root --fail-on error,warning "$1"
    desktop-file-validate "$linux/org.rowback.Rowback.desktop"
    appstreamcli validate --no-net "$linux/org.rowback.Rowback.metainfo.xml"
    local page complaints
    for page in "$linux"/*.1; do
        complaints=$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null)
        [ -z "$complaints" ] || fail "$page: $complaints"
    done
}

in_bare() { "${as_bare[@]}" "$@"; }

# A fresh copy each time, so that nothing of an earlier package helps the next one.
make_bare() {
    local source=$1/bookworm options
    bare=$1/with-rowback
    if [ ! -e "$source/etc/apt/sources.list" ]; then
        say "Making a bare Debian 12 in $source, once"
        logged debootstrap debootstrap --variant=minbase bookworm "$source" "$(debian_mirror)" ||
            fail "There is no bare system, see above."
    fi
    rm -rf "$bare"
    cp -a "$source" "$bare"
    # apt reaches the mirror as it does here
    for options in /etc/apt/apt.conf /etc/apt/apt.conf.d/*proxy*; do
        [ ! -e "$options" ] || cp "$options" "$bare$options"
    done
    cp "$2" "$bare/rowback.deb"
    as_bare=(env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 "DISPLAY=:$display" chroot "$bare")
}

install_there() {
    say "Installing it on a bare Debian 12"
    logged bare-update in_bare apt-get update
    logged bare-install in_bare env DEBIAN_FRONTEND=noninteractive \
        apt-get -y --no-install-recommends install /rowback.deb
}

# The command line recovers the demo incident; the window shows itself and is photographed. The X server is that of this
# machine, reached by its abstract socket.
run_there() {
    say "Running both programs there"
    Xvfb ":$display" -screen 0 1280x800x24 >/dev/null 2>&1 &
    local server=$!
    sleep 2
    in_bare rowback-cli --version
    in_bare rowback --version
    local database=sqlite:///root/demo/welfare.db
    in_bare rowback-cli demo /root/demo --quiet >/dev/null
    in_bare rowback-cli plan /root/demo/snapshots/20150610 "$database" -o /root/recovery.plan --profile lino-welfare \
        --decide C2=give-back --quiet >/dev/null
    in_bare rowback-cli inject /root/recovery.plan "$database" --journal /root/recovery.journal --quiet >/dev/null
    "${as_bare[@]}" rowback /root/demo/snapshots/20150610 >"$logs/bare-window.log" 2>&1 &
    local window=$!
    sleep 20
    DISPLAY=":$display" import -window root "$picture"
    kill -0 "$window" 2>/dev/null || {
        kill "$server"
        fail "The window did not stay open; see $logs/bare-window.log."
    }
    kill "$window"
    wait "$window" 2>/dev/null || true
    kill "$server"
    wait "$server" 2>/dev/null || true
    [ ! -s "$logs/bare-window.log" ] || fail "The window complained: $(cat "$logs/bare-window.log")"
    [ "$(identify -format %k "$picture")" -gt 50 ] || fail "The window is empty: $picture"
}

prepare deb "${build_packages[@]}" "${packaging_packages[@]}"
package=$(find "$build_folder" -maxdepth 1 -name 'rowback_*.deb' -printf '%T@ %p\n' | sort -n | tail -n 1)
package=${package#* }
look_over "$package"
if [ $# -gt 0 ]; then
    [ "$(id -u)" = 0 ] || fail "To make a bare system in $1 needs root."
    install_packages "${proof_packages[@]}"
    mkdir -p "$logs"
    display=$((90 + RANDOM % 900))
    make_bare "$1" "$package"
    install_there
    run_there
    say "The package installs on a bare Debian 12, and both programs run there. The window: $picture"
fi
say "The package: $package"
