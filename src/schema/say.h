// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QString>

namespace Rowback {

/// A text for a person in their language: say(QT_TRANSLATE_NOOP("Rowback", "…")). The macro tells the translators' tools,
/// which do not know this function.
inline QString say(const char *text)
{
    return QCoreApplication::translate("Rowback", text);
}

} // namespace Rowback
