// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/livevalues.h"

#include "schema/moments.h"

#include <QCoreApplication>
#include <QDate>

namespace Rowback {

LiveValues::LiveValues(const Situation &situation)
    : m_situation(situation)
{ }

Value LiveValues::nothing(TableId table, int column) const
{
    const Column &live = m_situation.table(table).columns[static_cast<std::size_t>(column)];
    if (live.type != ColumnType::Text) {
        return {};
    }
    const auto &habits = m_situation.comparison(table).habits;
    const EmptyHabit habit = habits.empty() ? EmptyHabit() : habits[static_cast<std::size_t>(column)];
    const bool usesNull = habit.hasNull || !habit.hasEmptyText; // without a sign of '', None means what it says
    const bool isReference = std::any_of(m_situation.references.from(table).begin(),
                                         m_situation.references.from(table).end(), [&](int index) {
                                             const auto &columns = m_situation.references.at(index).columns;
                                             return std::find(columns.begin(), columns.end(), column) != columns.end();
                                         });
    const bool isUnique
        = std::any_of(m_situation.table(table).uniqueKeys.begin(), m_situation.table(table).uniqueKeys.end(),
                      [&](const UniqueKey &key) {
                          return std::find(key.columns.begin(), key.columns.end(), column) != key.columns.end();
                      });
    // an empty reference points nowhere, and two empty unique texts would clash
    return live.nullable && (usesNull || isReference || isUnique) ? Value() : Value::text({});
}

namespace {

/// Whether the column takes the value in its own form only; others take it as it is, to the last digit.
bool isWrittenPlainly(const Column &live, const Value &snapshot)
{
    switch (live.type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
        return true;
    case ColumnType::Text:
        return live.padded;
    case ColumnType::Date:
        return snapshot.kind() == ValueKind::DateTime;
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
        return snapshot.kind() == ValueKind::Date;
    default:
        return false;
    }
}

} // namespace

Value LiveValues::convert(TableId table, int column, const Value &snapshot) const
{
    const auto c = static_cast<std::size_t>(column);
    const Column &live = m_situation.table(table).columns[c];
    const AlignedTable &aligned = m_situation.alignment.at(table);
    if (snapshot.isNull()) {
        return nothing(table, column);
    }
    const auto &habits = m_situation.comparison(table).habits;
    if (aligned.hints[c].duration && snapshot.text() == "0:00" && !habits.empty() && !habits[c].hasZeroDuration) {
        return nothing(table, column);
    }
    if (aligned.babel[c] && snapshot.text() == "None" && live.nullable && !habits.empty() && habits[c].hasNull) {
        return {};
    }
    if (aligned.contentTypes[c] && snapshot.kind() == ValueKind::ContentType) {
        const auto id = m_situation.contentTypes.id(snapshot.text());
        return id ? Value::integer(*id) : snapshot;
    }
    return isWrittenPlainly(live, snapshot) ? canonical(live, snapshot.cell()) : snapshot;
}

Row LiveValues::convert(TableId table, const Row &snapshot) const
{
    Row result(snapshot.size());
    for (const int column : m_situation.alignment.at(table).common) {
        const auto c = static_cast<std::size_t>(column);
        result[c] = convert(table, column, snapshot[c]);
    }
    return result;
}

Value LiveValues::neutral(const Column &column)
{
    switch (column.type) {
    case ColumnType::Text:
        return Value::text({});
    case ColumnType::Integer:
        return Value::integer(0);
    case ColumnType::Boolean:
        return Value::boolean(false);
    case ColumnType::Decimal:
    case ColumnType::Real:
        return Value::of(ValueKind::Decimal, "0");
    default:
        return {};
    }
}

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("Rowback", text);
}

int characters(const std::string &text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool hasHigherCharacter(const std::string &text, char32_t limit)
{
    return limit <= 0xFFFF
        && std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0U; });
}

QString textMisfit(const Column &column, const Value &value)
{
    const std::string text = value.holdsInteger() ? displayText(value).toStdString() : value.text();
    if (column.maxLength >= 0 && characters(text) > column.maxLength) {
        return sentence(QT_TRANSLATE_NOOP("Rowback", "The text has %1 characters, the column takes %2."))
            .arg(characters(text))
            .arg(column.maxLength);
    }
    if (hasHigherCharacter(text, column.highestCharacter)) {
        return sentence(
            QT_TRANSLATE_NOOP("Rowback", "The column's character set cannot hold every character of the text."));
    }
    return {};
}

QString integerMisfit(const Column &column, const Value &value)
{
    if (value.kind() != ValueKind::Integer && value.kind() != ValueKind::Boolean
        && value.kind() != ValueKind::Decimal) {
        return sentence(QT_TRANSLATE_NOOP("Rowback", "The column holds integers, the snapshot has the text \"%1\"."))
            .arg(displayText(value).left(40));
    }
    const bool inRange = value.kind() == ValueKind::Decimal || !column.range
        || (value.integer() >= column.range->first && value.integer() <= column.range->second);
    return inRange
        ? QString()
        : sentence(QT_TRANSLATE_NOOP("Rowback", "The number %1 is out of the column's range.")).arg(displayText(value));
}

QString decimalMisfit(const Column &column, const Value &value)
{
    const std::string text = value.holdsInteger() ? displayText(value).toStdString() : value.text();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const Value plain = canonical(column, value.cell());
    if (plain.kind() != ValueKind::Decimal && column.type == ColumnType::Decimal) {
        return sentence(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is no decimal number.")).arg(displayText(value).left(40));
    }
    if (column.precision < 0 || column.scale < 0 || plain.kind() != ValueKind::Decimal) {
        return {};
    }
    const std::size_t point = plain.text().find('.');
    const auto whole = plain.text().substr(0, point);
    const auto fraction = point == std::string::npos ? std::string() : plain.text().substr(point + 1);
    const auto wholeDigits = whole == "0" || whole == "-0" ? 0 : std::count_if(whole.begin(), whole.end(), isDigit);
    const bool fits
        = wholeDigits <= column.precision - column.scale && static_cast<int>(fraction.size()) <= column.scale;
    return fits ? QString()
                : sentence(QT_TRANSLATE_NOOP("Rowback", "The number %1 has more digits than the column takes."))
                      .arg(displayText(value));
}

QString dateMisfit(const Column &column, const Value &value)
{
    const QString text = displayText(value);
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid() || value.holdsInteger()) {
        return sentence(QT_TRANSLATE_NOOP("Rowback", "\"%1\" is no date that the column can hold.")).arg(text.left(40));
    }
    return column.type != ColumnType::Date || wholeDay(value.text())
        ? QString()
        : sentence(QT_TRANSLATE_NOOP("Rowback", "The column holds dates, the snapshot has the time of \"%1\" besides."))
              .arg(text.left(40));
}

} // namespace

QString LiveValues::misfit(TableId table, int column, const Value &live) const
{
    const Column &target = m_situation.table(table).columns[static_cast<std::size_t>(column)];
    if (live.isNull()) {
        return target.nullable || target.generated || target.autoIncrement
            ? QString()
            : sentence(QT_TRANSLATE_NOOP("Rowback", "The snapshot has no value, and the column must have one."));
    }
    if (live.kind() == ValueKind::ContentType) {
        return sentence(QT_TRANSLATE_NOOP("Rowback", "The live database does not know the content type %1."))
            .arg(displayText(live));
    }
    switch (target.type) {
    case ColumnType::Text:
        return textMisfit(target, live);
    case ColumnType::Integer:
        return integerMisfit(target, live);
    case ColumnType::Decimal:
    case ColumnType::Real:
        return decimalMisfit(target, live);
    case ColumnType::Date:
    case ColumnType::DateTime:
    case ColumnType::Timestamp:
        return dateMisfit(target, live);
    default:
        return {};
    }
}

} // namespace Rowback
