// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/isolates.h"

namespace Rowback {

QByteArray withoutIsolates(QByteArray utf8)
{
    for (const char *const isolate : {"\u2066", "\u2067", "\u2068", "\u2069"}) {
        utf8.replace(isolate, "");
    }
    return utf8;
}

} // namespace Rowback
