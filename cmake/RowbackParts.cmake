# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What this build consists of, said at the end of configuring and kept in parts.txt for ./setup and ./check.

# rowback_part("SQLite" "on: libsqlite3 3.40.1"): one line of the list.
function(rowback_part name state)
    string(LENGTH "${name}" length)
    math(EXPR gap "22 - ${length}")
    string(REPEAT " " ${gap} padding)
    set_property(GLOBAL APPEND PROPERTY ROWBACK_PARTS "    ${name}${padding}${state}")
endfunction()

# rowback_module(sqlite3 MODULE sqlite3 PART "SQLite" PACKAGE libsqlite3-dev PURPOSE "..."): a C library that Rowback
# cannot do without, as the target PkgConfig::sqlite3. What is missing is gathered for rowback_require_modules().
function(rowback_module prefix)
    cmake_parse_arguments(arg "" "MODULE;PART;PACKAGE;PURPOSE" "" ${ARGN})
    pkg_check_modules(${prefix} QUIET IMPORTED_TARGET GLOBAL ${arg_MODULE})
    if(${prefix}_FOUND)
        rowback_part("${arg_PART}" "on: ${${prefix}_MODULE_NAME} ${${prefix}_VERSION}, ${arg_PURPOSE}")
    else()
        set_property(GLOBAL APPEND_STRING PROPERTY ROWBACK_MISSING
            "\n  ${arg_MODULE} (${arg_PURPOSE}); on Debian the package ${arg_PACKAGE}")
    endif()
endfunction()

# Ends configuring with one list of all that is missing.
function(rowback_require_modules)
    get_property(missing GLOBAL PROPERTY ROWBACK_MISSING)
    if(missing)
        message(FATAL_ERROR "Rowback needs these libraries, which pkg-config does not find:${missing}\n"
            "./setup installs what is missing.")
    endif()
endfunction()

function(rowback_show_parts)
    get_property(parts GLOBAL PROPERTY ROWBACK_PARTS)
    list(JOIN parts "\n" text)
    set(text "Rowback ${PROJECT_VERSION} with Qt ${Qt6_VERSION}, ${CMAKE_BUILD_TYPE}:\n${text}")
    message(STATUS "${text}")
    file(WRITE ${PROJECT_BINARY_DIR}/parts.txt "${text}\n")
endfunction()
