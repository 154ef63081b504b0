# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# rowback_options: what every target of this project is compiled with.
add_library(rowback_options INTERFACE)
target_compile_features(rowback_options INTERFACE cxx_std_20)
target_compile_options(rowback_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wundef)
target_compile_definitions(rowback_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    ROWBACK_VERSION="${PROJECT_VERSION}")
# Calls into libraries are resolved at the start, and that table is read-only from then on.
target_link_options(rowback_options INTERFACE -Wl,-z,relro,-z,now)
if(ROWBACK_SANITIZE)
    target_compile_options(rowback_options INTERFACE -fsanitize=${ROWBACK_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(rowback_options INTERFACE -fsanitize=${ROWBACK_SANITIZE})
endif()

find_program(ROWBACK_CCACHE ccache)
if(ROWBACK_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${ROWBACK_CCACHE})
endif()
