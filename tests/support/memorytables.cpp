// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/memorytables.h"

#include "schema/comparison.h"

#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

ColumnType typeOf(const QString &word)
{
    static const QHash<QString, ColumnType> types{
        {QStringLiteral("text"), ColumnType::Text},         {QStringLiteral("boolean"), ColumnType::Boolean},
        {QStringLiteral("decimal"), ColumnType::Decimal},   {QStringLiteral("real"), ColumnType::Real},
        {QStringLiteral("date"), ColumnType::Date},         {QStringLiteral("time"), ColumnType::Time},
        {QStringLiteral("datetime"), ColumnType::DateTime}, {QStringLiteral("uuid"), ColumnType::Uuid},
    };
    return types.value(word, ColumnType::Unknown);
}

/// Reads one column and what its flags say of its table.
class ColumnReader
{
public:
    ColumnReader(Table &table, const QString &text)
        : m_table(table)
        , m_words(text.simplified().split(QLatin1Char(' ')))
        , m_index(static_cast<int>(table.columns.size()))
    { }

    void read()
    {
        m_column.name = m_words.takeFirst();
        m_column.type = ColumnType::Integer;
        m_column.nullable = false;
        while (!m_words.isEmpty()) {
            flag(m_words.takeFirst());
        }
        m_table.columns.push_back(m_column);
    }

private:
    static QString argument(const QString &word) { return word.section(QLatin1Char('('), 1).chopped(1); }

    void flag(const QString &word)
    {
        const QString name = word.section(QLatin1Char('('), 0, 0);
        if (typeOf(name) != ColumnType::Unknown) {
            m_column.type = typeOf(name);
            m_column.maxLength = word == name ? -1 : argument(word).toInt();
        } else if (name == QLatin1String("key")) {
            m_table.keyColumns.push_back(m_index);
        } else if (name == QLatin1String("auto")) {
            m_column.autoIncrement = true;
        } else if (name == QLatin1String("null")) {
            m_column.nullable = true;
        } else if (name == QLatin1String("default")) {
            m_column.defaultExpression = QStringLiteral("0");
        } else if (name == QLatin1String("unique")) {
            m_table.uniqueKeys.push_back({m_column.name, {m_index}});
        } else if (name == QLatin1String("generic")) {
            m_table.genericReferences.push_back({m_table.columnIndex(argument(word)), m_index});
        } else {
            foreignKey(word);
        }
    }

    void foreignKey(const QString &word)
    {
        auto &keys = m_table.foreignKeys;
        if (word == QLatin1String(">")) {
            const QString target = m_words.takeFirst();
            keys.push_back({m_column.name, {m_index}, target.section(QLatin1Char('.'), 0, 0), {}});
            if (const QString column = target.section(QLatin1Char('.'), 1); !column.isEmpty()) {
                keys.back().targetColumns.append(column);
            }
        } else if (word == QLatin1String("cascade")) {
            keys.back().onDelete = DeleteAction::Cascade;
        } else if (word == QLatin1String("setnull")) {
            keys.back().onDelete = DeleteAction::SetNull;
        } else if (word == QLatin1String("deferrable")) {
            keys.back().deferrable = true;
        } else {
            qFatal("unknown word \"%s\" in a test's table", qPrintable(word));
        }
    }

    Table &m_table;
    QStringList m_words;
    int m_index;
    Column m_column;
};

Table tableOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\w+)(?:\\(([\\w.]+)\\))?: (.*)$"));
    static const QRegularExpression together(QStringLiteral("^unique\\(([\\w+]+)\\)$"));
    const auto match = form.match(text);
    Q_ASSERT(match.hasMatch());
    Table table;
    table.name = match.captured(1);
    table.model = match.captured(2);
    for (const QString &part : match.captured(3).split(QStringLiteral(", "))) {
        const auto several = together.match(part);
        if (!several.hasMatch()) {
            ColumnReader(table, part).read();
            continue;
        }
        UniqueKey unique{several.captured(1), {}};
        for (const QString &name : several.captured(1).split(QLatin1Char('+'))) {
            unique.columns.push_back(table.columnIndex(name));
        }
        table.uniqueKeys.push_back(std::move(unique));
    }
    return table;
}

Value valueOf(const Column &column, const QString &text)
{
    const std::string bytes = text.toStdString();
    if (text == QLatin1String("~")) {
        return {};
    }
    if (text.startsWith(QLatin1Char('@'))) {
        return Value::of(ValueKind::ContentType, std::string_view(bytes).substr(1));
    }
    switch (column.type) {
    case ColumnType::Integer: {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        return isNumber ? Value::integer(number) : Value::text(bytes);
    }
    case ColumnType::Boolean:
        return Value::boolean(text == QLatin1String("true"));
    case ColumnType::Decimal:
        return Value::of(ValueKind::Decimal, bytes);
    case ColumnType::Real:
        return Value::of(ValueKind::Real, bytes);
    case ColumnType::Date:
        return Value::of(ValueKind::Date, bytes);
    case ColumnType::Time:
        return Value::of(ValueKind::Time, bytes);
    case ColumnType::DateTime:
        return Value::of(ValueKind::DateTime, bytes);
    default:
        return Value::text(bytes);
    }
}

QString textOf(const Value &value)
{
    return value.isNull()                        ? QStringLiteral("~")
        : value.kind() == ValueKind::ContentType ? QLatin1Char('@') + QString::fromStdString(value.text())
        : value.kind() == ValueKind::Boolean ? (value.integer() != 0 ? QStringLiteral("true") : QStringLiteral("false"))
                                             : displayText(value);
}

} // namespace

MemoryTables::MemoryTables(const QStringList &tables)
{
    for (const QString &table : tables) {
        schema.add(tableOf(table));
    }
    rows.resize(static_cast<std::size_t>(schema.size()));
}

TableId MemoryTables::id(const QString &table) const
{
    const auto found = schema.find(table);
    if (!found) {
        qFatal("a test has no table \"%s\"", qPrintable(table));
    }
    return *found;
}

Row MemoryTables::parse(const QString &table, const QString &row) const
{
    const Table &definition = schema.table(id(table));
    const QStringList parts = row.split(QLatin1Char('|'));
    if (static_cast<std::size_t>(parts.size()) != definition.columns.size()) {
        qFatal("a row of \"%s\" has the wrong number of values: %s", qPrintable(table), qPrintable(row));
    }
    Row result;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        result.push_back(valueOf(definition.columns[static_cast<std::size_t>(i)], parts[i].trimmed()));
    }
    return result;
}

MemoryTables &MemoryTables::fill(const QString &table, const QStringList &texts)
{
    for (const QString &text : texts) {
        rowsOf(id(table)).push_back(parse(table, text));
    }
    return *this;
}

MemoryTables &MemoryTables::remove(const QString &table, const QString &key)
{
    const TableId which = id(table);
    std::erase_if(rowsOf(which), [&](const Row &row) { return displayText(keyOf(which, row)) == key; });
    return *this;
}

MemoryTables &MemoryTables::set(const QString &table, const QString &key, const QString &column, const QString &value)
{
    const TableId which = id(table);
    const auto c = static_cast<std::size_t>(schema.table(which).columnIndex(column));
    for (Row &row : rowsOf(which)) {
        if (displayText(keyOf(which, row)) == key) {
            row[c] = valueOf(schema.table(which).columns[c], value);
        }
    }
    return *this;
}

QStringList MemoryTables::contents(const QString &table) const
{
    QStringList result;
    for (const Row &row : rowsOf(id(table))) {
        QStringList texts;
        for (const Value &value : row) {
            texts.append(textOf(value));
        }
        result.append(texts.join(QStringLiteral(" | ")));
    }
    result.sort();
    return result;
}

Key MemoryTables::keyOf(TableId table, const Row &row) const
{
    Key key;
    for (const int column : schema.table(table).keyColumns) {
        const auto c = static_cast<std::size_t>(column);
        key.push_back(canonical(schema.table(table).columns[c], row[c].cell()));
    }
    return key;
}

} // namespace Rowback
