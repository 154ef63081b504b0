# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Databases of other applications, without a profile. The servers' place is the one of tests/servers.
foreach(name otherapps accounting)
    add_test(NAME tst_${name} COMMAND ${CMAKE_COMMAND} -E env ROWBACK_CLI=$<TARGET_FILE:rowback-cli>
        ROWBACK_SERVERS=${CMAKE_BINARY_DIR}/servers ROWBACK_SHARED=${PROJECT_SOURCE_DIR}/../shared
        python3 ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py)
endforeach()
