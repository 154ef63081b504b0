// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbcolumn.h"

#include <QHash>

#include <limits>

namespace Rowback {

namespace {

/// Of an integer of so many bits; what is beyond 64 bits with a sign is left out.
std::pair<qint64, qint64> rangeOf(int bits, bool isUnsigned)
{
    if (bits == 64) {
        return {isUnsigned ? 0 : std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    }
    const qint64 half = qint64(1) << (bits - 1);
    return isUnsigned ? std::pair(qint64(0), 2 * half - 1) : std::pair(-half, half - 1);
}

int bitsOf(const QString &dataType)
{
    if (dataType == QLatin1String("tinyint")) {
        return 8;
    }
    if (dataType == QLatin1String("smallint")) {
        return 16;
    }
    if (dataType == QLatin1String("mediumint")) {
        return 24;
    }
    if (dataType == QLatin1String("int")) {
        return 32;
    }
    return dataType == QLatin1String("bigint") ? 64 : 0;
}

ColumnType typeOf(const QString &dataType)
{
    static const QHash<QString, ColumnType> types{{QStringLiteral("year"), ColumnType::Integer},
                                                  {QStringLiteral("bit"), ColumnType::Integer},
                                                  {QStringLiteral("decimal"), ColumnType::Decimal},
                                                  {QStringLiteral("float"), ColumnType::Real},
                                                  {QStringLiteral("double"), ColumnType::Real},
                                                  {QStringLiteral("char"), ColumnType::Text},
                                                  {QStringLiteral("varchar"), ColumnType::Text},
                                                  {QStringLiteral("tinytext"), ColumnType::Text},
                                                  {QStringLiteral("text"), ColumnType::Text},
                                                  {QStringLiteral("mediumtext"), ColumnType::Text},
                                                  {QStringLiteral("longtext"), ColumnType::Text},
                                                  {QStringLiteral("enum"), ColumnType::Text},
                                                  {QStringLiteral("set"), ColumnType::Text},
                                                  {QStringLiteral("date"), ColumnType::Date},
                                                  {QStringLiteral("time"), ColumnType::Time},
                                                  {QStringLiteral("datetime"), ColumnType::DateTime},
                                                  {QStringLiteral("timestamp"), ColumnType::Timestamp},
                                                  {QStringLiteral("json"), ColumnType::Json},
                                                  {QStringLiteral("uuid"), ColumnType::Uuid},
                                                  {QStringLiteral("inet4"), ColumnType::Other},
                                                  {QStringLiteral("inet6"), ColumnType::Other}};
    // What is left is blobs, binaries, and geometries, which travel as bytes.
    return types.value(dataType, ColumnType::Bytes);
}

void applyInteger(Column &column, int bits)
{
    const bool isUnsigned = column.typeName.contains(QLatin1String("unsigned"));
    const bool boolean = column.typeName == QLatin1String("tinyint(1)");
    column.type = boolean ? ColumnType::Boolean : ColumnType::Integer;
    column.range = rangeOf(bits, isUnsigned);
}

char32_t highestCharacter(const QString &characterSet)
{
    if (characterSet == QLatin1String("utf8") || characterSet == QLatin1String("utf8mb3")
        || characterSet == QLatin1String("ucs2")) {
        return 0xFFFF;
    }
    return characterSet == QLatin1String("ascii") ? 0x7F : 0x10FFFF;
}

TextEquality equalityOf(const QString &collation)
{
    if (!collation.endsWith(QLatin1String("_ci"))) {
        const bool pads = !collation.isEmpty() && collation != QLatin1String("binary")
            && !collation.contains(QLatin1String("nopad"));
        return pads ? TextEquality::Padding : TextEquality::Exact;
    }
    return collation.endsWith(QLatin1String("_as_ci")) ? TextEquality::Case : TextEquality::Letters;
}

} // namespace

void applyMariaDbType(Column &column, const MariaDbColumnFacts &facts)
{
    column.typeName = facts.columnType;
    if (const int bits = bitsOf(facts.dataType); bits > 0) {
        applyInteger(column, bits);
        return;
    }
    column.type = typeOf(facts.dataType);
    if (facts.columnType == QLatin1String("bit(1)")) {
        column.type = ColumnType::Boolean;
    }
    if (column.type == ColumnType::Decimal) {
        column.precision = facts.precision;
        column.scale = facts.scale;
    }
    if (facts.dataType == QLatin1String("char") || facts.dataType == QLatin1String("varchar")) {
        column.maxLength = static_cast<int>(facts.maximumLength);
    }
    column.padded = facts.dataType == QLatin1String("char");
    column.highestCharacter = highestCharacter(facts.characterSet);
    column.timeFraction = facts.secondDigits > 0;
    column.equality = equalityOf(facts.collation);
}

} // namespace Rowback
