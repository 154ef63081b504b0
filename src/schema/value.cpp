// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/value.h"

#include <QStringList>

#include <functional>

namespace Rowback {

QString displayText(Cell cell)
{
    switch (cell.kind()) {
    case ValueKind::Null:
        return QStringLiteral("NULL");
    case ValueKind::Boolean:
        return cell.integer() != 0 ? QStringLiteral("True") : QStringLiteral("False");
    case ValueKind::Integer:
        return QString::number(cell.integer());
    case ValueKind::Bytes:
        return QString::fromLatin1(QByteArray(cell.text().data(), static_cast<qsizetype>(cell.text().size())).toHex());
    default:
        return QString::fromUtf8(cell.text().data(), static_cast<qsizetype>(cell.text().size()));
    }
}

QString displayText(const Key &key)
{
    if (key.size() == 1) {
        return displayText(key.front());
    }
    QStringList parts;
    for (const Value &value : key) {
        parts.append(displayText(value));
    }
    return QLatin1Char('(') + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

std::size_t ValueHash::operator()(const Value &value) const noexcept
{
    const std::size_t payload
        = value.holdsInteger() ? std::hash<std::int64_t>{}(value.integer()) : std::hash<std::string>{}(value.text());
    return payload * 31 + static_cast<std::size_t>(value.kind());
}

std::size_t ValueHash::operator()(const std::vector<Value> &values) const noexcept
{
    std::size_t seed = values.size();
    for (const Value &value : values) {
        seed ^= (*this)(value) + 0x9e3779b97f4a7c15ULL + (seed << 6U) + (seed >> 2U);
    }
    return seed;
}

} // namespace Rowback
