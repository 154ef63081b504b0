# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

if(DEFINED ENV{CI})
    message(FATAL_ERROR "KSyntaxHighlighting is off, and continuous integration must build with it.")
endif()
message("SKIPPED: KSyntaxHighlighting is off in this build; installer/highlighting.sh gets it.")
