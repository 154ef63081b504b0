# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# KSyntaxHighlighting for Qt 6, as the target Rowback::SyntaxHighlighting:
#   1. the distribution's KF6 package;
#   2. else the static copy that installer/highlighting.sh built (KF5's sources with Qt 6, so it bears KF5's name);
#   3. else none, said loudly: the program then shows plain text.
# Sets RowbackSyntaxHighlighting_FOUND and RowbackSyntaxHighlighting_STATE, a line for the list of parts.
set(ROWBACK_HIGHLIGHTING_PREFIX "${PROJECT_SOURCE_DIR}/build/deps/highlighting" CACHE PATH
    "Where installer/highlighting.sh put KSyntaxHighlighting")

function(_rowback_offer_highlighting target)
    add_library(Rowback::SyntaxHighlighting INTERFACE IMPORTED GLOBAL)
    target_link_libraries(Rowback::SyntaxHighlighting INTERFACE ${target})
endfunction()

set(RowbackSyntaxHighlighting_STATE "OFF, plain text only: ./setup or installer/highlighting.sh gets it")
if(NOT TARGET Qt6::Gui OR NOT TARGET Qt6::Network)
    set(RowbackSyntaxHighlighting_STATE "OFF, plain text only: Qt Gui and Qt Network are not installed")
else()
    find_package(KF6SyntaxHighlighting QUIET)
    if(NOT TARGET KF6::SyntaxHighlighting)
        # Only there: what the system has under this name is built with Qt 5.
        find_package(KF5SyntaxHighlighting QUIET PATHS ${ROWBACK_HIGHLIGHTING_PREFIX} NO_DEFAULT_PATH)
    endif()
endif()

if(TARGET KF6::SyntaxHighlighting)
    _rowback_offer_highlighting(KF6::SyntaxHighlighting)
    set(RowbackSyntaxHighlighting_VERSION ${KF6SyntaxHighlighting_VERSION})
    set(RowbackSyntaxHighlighting_STATE "on: the distribution's KF6 ${KF6SyntaxHighlighting_VERSION}")
elseif(TARGET KF5::SyntaxHighlighting)
    get_target_property(_rowback_links KF5::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
    if("${_rowback_links}" MATCHES "Qt6::")
        _rowback_offer_highlighting(KF5::SyntaxHighlighting)
        set(RowbackSyntaxHighlighting_VERSION ${KF5SyntaxHighlighting_VERSION})
        set(RowbackSyntaxHighlighting_STATE
            "on: ${KF5SyntaxHighlighting_VERSION} built with Qt 6, in ${ROWBACK_HIGHLIGHTING_PREFIX}")
    else()
        set(RowbackSyntaxHighlighting_STATE
            "OFF, plain text only: the copy in ${ROWBACK_HIGHLIGHTING_PREFIX} is not built with Qt 6")
    endif()
    unset(_rowback_links)
endif()

if(TARGET Rowback::SyntaxHighlighting)
    set(RowbackSyntaxHighlighting_FOUND TRUE)
else()
    set(RowbackSyntaxHighlighting_FOUND FALSE)
    message(WARNING "KSyntaxHighlighting is ${RowbackSyntaxHighlighting_STATE}.")
endif()
