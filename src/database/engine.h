// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

enum class Engine : quint8 { Sqlite, MariaDb, PostgreSql };

/// "SQLite", "MariaDB", "PostgreSQL".
QString engineName(Engine engine);

/// As OpenOptions::timeZone: what the server has configured for the database and the user.
inline const QString ownTimeZone = QStringLiteral("DEFAULT"); // SQL's word for it

} // namespace Rowback
