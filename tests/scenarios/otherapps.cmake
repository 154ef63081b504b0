# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_test(NAME tst_otherapps COMMAND ${CMAKE_COMMAND} -E env ROWBACK_CLI=$<TARGET_FILE:rowback-cli>
    python3 ${CMAKE_CURRENT_LIST_DIR}/test_otherapps.py)
