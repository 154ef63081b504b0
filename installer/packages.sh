# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The distribution's packages that Rowback needs, and how they get here. Sourced after common.sh.

build_packages=(cmake ninja-build g++ pkg-config ccache python3 qt6-base-dev qt6-svg-dev
    libsqlite3-dev libmariadb-dev libpq-dev libarchive-dev zlib1g-dev libcli11-dev libqcustomplot-dev
    qtkeychain-qt6-dev qt6-tools-dev qt6-l10n-tools qt6-translations-l10n fonts-dejavu-core)
# The tests start servers of their own in temporary folders; those that the packages bring are left alone.
test_packages=(shellcheck mariadb-server postgresql xvfb xauth openbox dbus-daemon
    gnome-keyring libsecret-1-0)
# To build KSyntaxHighlighting from its sources, where the distribution has no package of it.
highlighting_packages=(extra-cmake-modules perl xz-utils)
# To build the Debian package and to look it over.
packaging_packages=(dpkg-dev file lintian desktop-file-utils appstream man-db)
# To prove it on a bare Debian.
proof_packages=(debootstrap xvfb imagemagick)

# Those of the named packages that are not installed, one a line.
missing_packages() {
    local installed package
    # dpkg-query fails when one of them is unknown to it, and says nothing wrong about the others.
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "installed $package" <<<"$installed" || echo "$package"
    done
}

# as_root COMMAND...: directly, or with sudo where that asks nothing or somebody is there to be asked.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
        sudo "$@"
    else
        return 1
    fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 "$@"; }

# Refreshes apt's lists, once in a run. A source that does not answer need not be the one that is wanted.
refresh_apt() {
    [ -z "${apt_refreshed:-}" ] || return 0
    apt_refreshed=yes
    logged apt-update apt_get update || warn "apt-get update did not go through; trying with the lists that are there."
}

# The archive of the first Debian release in apt's configuration.
debian_mirror() {
    # shellcheck disable=SC2016 # apt expands these
    apt-get indextargets --format '$(ORIGIN)|$(SITE)|$(RELEASE)' 'Created-By: Packages' |
        awk -F'|' '$1 == "Debian" && $3 !~ /security/ && !found { print $2; found = 1 }'
}

# install_packages PACKAGE...: installs what is missing. Nothing is removed for it: a machine that runs another
# database server keeps it, and apt says what stands in the way.
install_packages() {
    local missing
    command -v dpkg-query >/dev/null || {
        warn "This is not a Debian system. Install the counterparts of: $*"
        return 0
    }
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -gt 0 ] || return 0
    as_root true || {
        printf '\nThese packages are missing, and to install them needs root: %s\nRun this, then come back:\n\n' \
            "${missing[*]}" >&2
        printf '    sudo apt-get install --no-install-recommends %s\n' "${missing[*]}" >&2
        return 1
    }
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    refresh_apt
    logged apt-install apt_get --no-install-recommends --no-remove install "${missing[@]}"
}
