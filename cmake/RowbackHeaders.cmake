# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Most of a compiler's time goes into reading Qt's headers. Read once, they cost a third less of it on a machine that
# builds only once (continuous integration). Elsewhere ccache does better, which cannot share what is compiled so between
# two clones; and a source that forgets an include is found out.
option(ROWBACK_PRECOMPILED_HEADERS "Read the headers that most sources include only once" OFF)

set(rowback_common_headers <algorithm> <functional> <map> <memory> <optional> <set> <span> <string> <string_view>
    <unordered_map> <unordered_set> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFileInfo> <QHash> <QRegularExpression> <QString>
    <QStringList> <QTimeZone>)

# rowback_precompile(TARGET [HEADER...]): these beside the common ones.
function(rowback_precompile target)
    if(ROWBACK_PRECOMPILED_HEADERS)
        target_precompile_headers(${target} PRIVATE ${rowback_common_headers} ${ARGN})
    endif()
endfunction()
