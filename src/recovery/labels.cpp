// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/labels.h"

#include <QStringList>

namespace Rowback {

namespace {
constexpr qsizetype longestText = 60;
}

Labels::Labels(const Situation &situation)
    : m_situation(situation)
{ }

QString Labels::verboseName(TableId table) const
{
    return m_situation.profile->verboseName(m_situation.table(table).name, model(table));
}

QString Labels::lookUp(const QString &column, const std::map<TableId, Row> &family, TableId first) const
{
    for (std::optional<TableId> table = first; table; table = m_situation.references.parent(*table)) {
        const auto row = family.find(*table);
        const int index = m_situation.table(*table).columnIndex(column);
        if (row != family.end() && index >= 0) {
            const Value &value = row->second[static_cast<std::size_t>(index)];
            return value.isNull() ? QString() : displayText(value);
        }
    }
    return {};
}

QString Labels::fill(const QString &pattern, TableId table, const std::map<TableId, Row> &family) const
{
    QString result;
    QString optional;
    bool inOptional = false;
    bool optionalHolds = true;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        QString &out = inOptional ? optional : result;
        if (c == QLatin1Char('[')) {
            inOptional = true;
            optionalHolds = true;
            optional.clear();
        } else if (c == QLatin1Char(']') && inOptional) {
            inOptional = false;
            result += optionalHolds ? optional : QString();
        } else if (const qsizetype end = pattern.indexOf(QLatin1Char('}'), i); c == QLatin1Char('{') && end > i) {
            const QString value = lookUp(pattern.mid(i + 1, end - i - 1), family, table);
            optionalHolds = optionalHolds && !value.isEmpty();
            out += value;
            i = end;
        } else {
            out += c;
        }
    }
    return result.trimmed();
}

QString Labels::firstTexts(TableId table, const std::map<TableId, Row> &family) const
{
    QStringList texts;
    for (std::optional<TableId> current = table; current && texts.isEmpty();
         current = m_situation.references.parent(*current)) {
        const auto row = family.find(*current);
        if (row == family.end()) {
            continue;
        }
        const auto &columns = m_situation.table(*current).columns;
        for (std::size_t i = 0; i < columns.size() && texts.size() < 2; ++i) {
            const Value &value = row->second[i];
            const bool isText = columns[i].type == ColumnType::Text // a snapshot alone knows no types
                || (columns[i].type == ColumnType::Unknown && value.kind() == ValueKind::Text);
            if (isText && value.text().size() > 2 && !m_situation.table(*current).isKeyColumn(static_cast<int>(i))) {
                texts.append(displayText(value).simplified().left(longestText));
            }
        }
    }
    return texts.join(QLatin1String(", "));
}

QString Labels::text(TableId table, const std::map<TableId, Row> &family) const
{
    const QString pattern = m_situation.profile->labelTemplate(m_situation.table(table).name);
    return pattern.isEmpty() ? firstTexts(table, family) : fill(pattern, table, family);
}

QString Labels::order(TableId table, const std::map<TableId, Row> &family) const
{
    QStringList texts;
    for (const QString &column : m_situation.profile->ordering(m_situation.table(table).name)) {
        texts.append(lookUp(column, family, table));
    }
    return texts.join(QChar(1));
}

QString Labels::label(const RowRef &ref, const std::map<TableId, Row> &family) const
{
    const QString described = text(ref.table, family);
    const QString named = verboseName(ref.table) + QLatin1Char(' ') + displayText(ref.key);
    return described.isEmpty() ? named : named + QStringLiteral(" — ") + described;
}

QString Labels::loaderName(const RowRef &ref) const
{
    const QString pattern = m_situation.profile->loaderName(m_situation.table(ref.table).name);
    const QString standard = QStringLiteral("{model} object");
    return QString(pattern.isEmpty() ? standard : pattern)
        .replace(QLatin1String("{key}"), displayText(ref.key))
        .replace(QLatin1String("{model}"), model(ref.table).section(QLatin1Char('.'), -1));
}

} // namespace Rowback
