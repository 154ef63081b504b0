// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/pythontext.h"

#include <QString>

#include <string_view>

namespace Rowback {

/// The encoding that a Python file says it is in, in its first or second line (PEP 263), as it stands there; empty: it
/// says none, or UTF-8.
QString declaredEncoding(std::string_view file);

/// Whether Python, as the file says that it is in @p declared, reads these bytes of it otherwise than as @p used.
bool isReadOtherwise(std::string_view bytes, const QString &declared, TextEncoding used);
/// What is to be said then.
QString otherEncoding(const QString &declared);

} // namespace Rowback
