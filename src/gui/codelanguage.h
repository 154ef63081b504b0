// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Rowback {

/// What a text is written in, as far as it is highlighted.
enum class CodeLanguage : quint8 { Plain, Python, MySql, PostgreSql };

} // namespace Rowback
