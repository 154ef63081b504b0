// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace Rowback {

/// In which other forms a database keeps what a dump writes; see Snapshot::adopt(). Without any, values are as written.
struct LiveForms
{
    std::set<std::pair<QString, QString>> uuidDigits; ///< table and column: UUIDs as 32 hexadecimal digits, no hyphens
    QTimeZone
        dumpZone; ///< of the dump's datetimes, where columns without a zone hold UTC; invalid: these hold the same

    bool operator==(const LiveForms &) const = default;
};

/// The form in which a column of the snapshot gives its values.
enum class CellForm : quint8 { AsWritten, UuidDigits, Utc };

/// "0A1B2C3D-..." as "0a1b2c3d..."; nothing of any other text, also of one without hyphens.
std::optional<std::string> digitsOfUuid(std::string_view text);

/// "2016-07-04 10:00:00" of @p zone in UTC. An hour that comes twice, or not at all, is taken for winter's, as
/// PostgreSQL does. What is no datetime stays as it is.
std::string momentInUtc(std::string_view moment, const QTimeZone &zone);

} // namespace Rowback
