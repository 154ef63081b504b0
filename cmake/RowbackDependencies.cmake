# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Everything from outside that any folder of src/ links, each with its purpose.
include(RowbackParts)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg PrintSupport OPTIONAL_COMPONENTS Network)
set_package_properties(Qt6 PROPERTIES TYPE REQUIRED PURPOSE "Text, files, JSON, the window, the tests' frame")
find_package(Threads REQUIRED)
set_package_properties(Threads PROPERTIES TYPE REQUIRED PURPOSE "Reads several files of a snapshot at a time")
find_package(PkgConfig REQUIRED)
set_package_properties(PkgConfig PROPERTIES TYPE REQUIRED PURPOSE "Finds the clients of the database engines")

rowback_module(sqlite3 MODULE sqlite3 PART "SQLite" PACKAGE libsqlite3-dev
    PURPOSE "embedded databases and the demo")
rowback_module(libmariadb MODULE libmariadb PART "MariaDB, MySQL" PACKAGE libmariadb-dev
    PURPOSE "rows by the engine's own client")
rowback_module(libpq MODULE libpq PART "PostgreSQL" PACKAGE libpq-dev
    PURPOSE "rows by the engine's own client")
rowback_module(LibArchive MODULE libarchive>=3.6 PART "Archives" PACKAGE libarchive-dev
    PURPOSE "snapshots in .zip and .tar.gz, .xz, .zst")
rowback_module(Zlib MODULE zlib PART "Checksums of .tar.gz" PACKAGE zlib1g-dev
    PURPOSE "tells a damaged .tar.gz, which libarchive does not")
rowback_require_modules()

find_package(CLI11 REQUIRED)
set_package_properties(CLI11 PROPERTIES TYPE REQUIRED PURPOSE "Reads the command line (Debian: libcli11-dev)")

find_package(QCustomPlotQt6 REQUIRED)
set_package_properties(QCustomPlotQt6 PROPERTIES TYPE REQUIRED
    PURPOSE "Draws row counts over time (Debian: libqcustomplot-dev)")

find_package(RowbackSyntaxHighlighting)
set_package_properties(RowbackSyntaxHighlighting PROPERTIES TYPE RECOMMENDED
    PURPOSE "Highlights the lines of a dump and the plan's SQL and Python in the window")
rowback_part("KSyntaxHighlighting" "${RowbackSyntaxHighlighting_STATE}")

find_package(Qt6Keychain QUIET)
find_package(Qt6DBus QUIET)
set_package_properties(Qt6Keychain PROPERTIES TYPE OPTIONAL
    PURPOSE "Keeps passwords in the desktop's keychain (Debian: qtkeychain-qt6-dev)")
if(Qt6Keychain_FOUND AND Qt6DBus_FOUND)
    rowback_part("Keychain" "on: QtKeychain ${Qt6Keychain_VERSION}, keeps passwords where the person wants it")
else()
    rowback_part("Keychain" "off: QtKeychain was not found; passwords are asked for each time")
endif()

find_package(Qt6LinguistTools QUIET)
set_package_properties(Qt6LinguistTools PROPERTIES TYPE RECOMMENDED
    PURPOSE "Compiles the window's languages (Debian: qt6-tools-dev and qt6-l10n-tools)")
if(TARGET Qt6::lrelease)
    rowback_part("Languages" "on: de, en, et, fr, nl")
else()
    rowback_part("Languages" "OFF, English only: qt6-tools-dev and qt6-l10n-tools are not installed")
endif()

if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
    find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
    set_package_properties(Python3 PROPERTIES TYPE REQUIRED PURPOSE "Tests of the sources and the scripts")
    rowback_part("Tests" "on: BUILD_TESTING")
else()
    rowback_part("Tests" "off: BUILD_TESTING=OFF")
endif()

if(ROWBACK_SANITIZE)
    rowback_part("Sanitizers" "on: ${ROWBACK_SANITIZE}")
else()
    rowback_part("Sanitizers" "off: ROWBACK_SANITIZE is empty (the preset dev sets it)")
endif()

if(ROWBACK_CCACHE)
    rowback_part("ccache" "on: ${ROWBACK_CCACHE}")
else()
    rowback_part("ccache" "off: not installed")
endif()
