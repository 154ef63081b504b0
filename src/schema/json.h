// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

namespace Rowback {

/// Appends @p cell as JSON (design section 7): null, true/false, integers and real numbers; JSON as it is; all else as
/// text: decimals, dates, "YYYY-MM-DDTHH:MM:SS", content types, bytes in hex. Lone surrogates become \udXXX.
void appendJson(QByteArray &out, Cell cell);

/// The same for a text: in quotes, escaped.
void appendJsonText(QByteArray &out, std::string_view text);

/// Writes rows as JSON objects keyed by column, without a line end: {"id":1,"name":"x"}.
class JsonRowWriter
{
public:
    explicit JsonRowWriter(const QStringList &columns);
    /// As many cells as there are columns.
    void append(QByteArray &out, std::span<const Cell> cells) const;

private:
    std::vector<QByteArray> m_names; ///< quoted and escaped, with the colon
};

QByteArray rowToJson(const QStringList &columns, std::span<const Cell> cells);

} // namespace Rowback
