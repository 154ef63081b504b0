# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Databases of other applications, without a profile.
foreach(name otherapps accounting resolutions combinations hazards columnforms rules meanwhile)
    add_test(NAME tst_${name} COMMAND ${CMAKE_COMMAND} -E env ROWBACK_CLI=$<TARGET_FILE:rowback-cli>
        ROWBACK_SERVERS=${ROWBACK_TEST_SERVERS} ROWBACK_SHARED=${PROJECT_SOURCE_DIR}/../shared
        ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py)
endforeach()
# the tests for the servers make a database each of the same name, one after the other
set_tests_properties(tst_otherapps tst_resolutions tst_combinations tst_hazards tst_columnforms tst_rules tst_meanwhile PROPERTIES FIXTURES_REQUIRED servers TIMEOUT 600)
set_tests_properties(tst_resolutions tst_combinations tst_columnforms tst_rules tst_meanwhile PROPERTIES RESOURCE_LOCK smallapp)
# it sets a server to be read-only, or a replica, for a moment
set_tests_properties(tst_hazards PROPERTIES RUN_SERIAL TRUE)
set_tests_properties(tst_accounting PROPERTIES TIMEOUT 300)
