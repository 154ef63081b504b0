# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# rowback_add_test(NAME tst_x SOURCES ... LIBRARIES ... [LABELS ...] [TIMEOUT s] [WRAPPER script]): a Qt test in
# the tests' own environment; the script is given the command.
function(rowback_add_test)
    cmake_parse_arguments(arg "" "NAME;TIMEOUT;WRAPPER" "SOURCES;LIBRARIES;LABELS" ${ARGN})
    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_include_directories(${arg_NAME} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${arg_NAME} PRIVATE ROWBACK_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_link_libraries(${arg_NAME} PRIVATE ${arg_LIBRARIES} Qt6::Test rowback_options)
    add_test(NAME ${arg_NAME} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${arg_NAME}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    # A home of its own: no test reads or leaves settings, data, caches or sockets of the person who runs it.
    set(home ${PROJECT_BINARY_DIR}/tests/homes/${arg_NAME})
    file(MAKE_DIRECTORY ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${arg_NAME} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;QT_FATAL_WARNINGS=1;XDG_RUNTIME_DIR=${home}/run;\
XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_STATE_HOME=${home}/state")
endfunction()
