# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Databases of other applications, without a profile.
set(small_app resolutions combinations columnforms valueforms rules meanwhile namedlinks followers besideothers
    allornothing passwords secondplan)
foreach(name otherapps undeclaredkeys accounting hazards ${small_app})
    add_test(NAME tst_${name} COMMAND ${CMAKE_COMMAND} -E env ROWBACK_CLI=$<TARGET_FILE:rowback-cli>
        ROWBACK_SERVERS=${ROWBACK_TEST_SERVERS} ROWBACK_SHARED=${PROJECT_SOURCE_DIR}/../shared
        ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/test_${name}.py)
    set_tests_properties(tst_${name} PROPERTIES FIXTURES_REQUIRED servers TIMEOUT 600)
endforeach()
# their tests for the servers make a database each of the same name, one after the other
foreach(name ${small_app})
    set_tests_properties(tst_${name} PROPERTIES RESOURCE_LOCK smallapp)
endforeach()
# it sets a server to be read-only, or a replica, for a moment
set_tests_properties(tst_hazards PROPERTIES RUN_SERIAL TRUE)
# both make a database of the same name
set_tests_properties(tst_otherapps tst_undeclaredkeys PROPERTIES RESOURCE_LOCK otherapps)
