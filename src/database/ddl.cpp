// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database.h"
#include "database/sql/dialect.h"
#include "database/sql/statement.h"

namespace Rowback {

namespace {

/// Makes the statements of one table at a time.
/// What is known from elsewhere is not made a constraint.
std::vector<ForeignKey> declaredKeys(const Table &table)
{
    std::vector<ForeignKey> result = table.foreignKeys;
    std::erase_if(result, [](const ForeignKey &key) { return !key.declared; });
    return result;
}

class TableMaker
{
public:
    explicit TableMaker(Engine engine)
        : m_dialect(engine)
    { }

    QString create(const Table &table) const;
    QStringList addForeignKeys(const Table &table) const;
    QStringList indexes(const Table &table) const;
    bool indexesByItself() const { return m_dialect.engine() == Engine::MariaDb; }
    bool addsForeignKeysLater() const { return m_dialect.engine() != Engine::Sqlite; }

private:
    QString quoted(const QString &name) const { return fromUtf8(m_dialect.identifier(name)); }
    QString names(const QStringList &list) const;
    QString columnLine(const Table &table, int index) const;
    QString typeOf(const Table &table, int index) const;
    QString textType(const Column &column, bool inKey) const;
    QString foreignKeyLine(const Table &table, const ForeignKey &key) const;

    Dialect m_dialect;
};

QString onDelete(DeleteAction action)
{
    switch (action) {
    case DeleteAction::NoAction:
        return {};
    case DeleteAction::Restrict:
        return QStringLiteral(" ON DELETE RESTRICT");
    case DeleteAction::Cascade:
        return QStringLiteral(" ON DELETE CASCADE");
    case DeleteAction::SetNull:
        return QStringLiteral(" ON DELETE SET NULL");
    case DeleteAction::SetDefault:
        return QStringLiteral(" ON DELETE SET DEFAULT");
    }
    return {};
}

bool isInAnyKey(const Table &table, int index)
{
    const auto holds = [index](const std::vector<int> &columns) {
        return std::find(columns.begin(), columns.end(), index) != columns.end();
    };
    return table.isKeyColumn(index)
        || std::any_of(table.uniqueKeys.begin(), table.uniqueKeys.end(),
                       [&](const UniqueKey &key) { return holds(key.columns); })
        || std::any_of(table.foreignKeys.begin(), table.foreignKeys.end(),
                       [&](const ForeignKey &key) { return holds(key.columns); });
}

QString TableMaker::names(const QStringList &list) const
{
    QStringList result;
    for (const QString &name : list) {
        result.append(quoted(name));
    }
    return result.join(QLatin1String(", "));
}

QString TableMaker::textType(const Column &column, bool inKey) const
{
    if (column.maxLength > 0) {
        return QStringLiteral("varchar(%1)").arg(column.maxLength);
    }
    if (m_dialect.engine() == Engine::MariaDb) {
        return inKey ? QStringLiteral("varchar(255)") : QStringLiteral("longtext");
    }
    return QStringLiteral("text");
}

QString TableMaker::typeOf(const Table &table, int index) const
{
    const Column &column = table.columns[static_cast<std::size_t>(index)];
    const bool maria = m_dialect.engine() == Engine::MariaDb;
    const bool postgres = m_dialect.engine() == Engine::PostgreSql;
    switch (column.type) {
    case ColumnType::Integer:
        // Only this spelling makes a SQLite column the row's own number.
        return column.autoIncrement && m_dialect.engine() == Engine::Sqlite ? QStringLiteral("integer")
                                                                            : QStringLiteral("bigint");
    case ColumnType::Boolean:
        return maria ? QStringLiteral("tinyint(1)") : postgres ? QStringLiteral("boolean") : QStringLiteral("bool");
    case ColumnType::Decimal:
        return QStringLiteral("decimal(%1, %2)")
            .arg(column.precision > 0 ? column.precision : 20)
            .arg(column.scale >= 0 ? column.scale : 6);
    case ColumnType::Real:
        return postgres ? QStringLiteral("double precision") : QStringLiteral("double");
    case ColumnType::Bytes:
        return maria ? QStringLiteral("longblob") : postgres ? QStringLiteral("bytea") : QStringLiteral("blob");
    case ColumnType::Date:
        return QStringLiteral("date");
    case ColumnType::Time:
        return maria ? QStringLiteral("time(6)") : QStringLiteral("time");
    case ColumnType::DateTime:
        return maria   ? QStringLiteral("datetime(6)")
            : postgres ? QStringLiteral("timestamp")
                       : QStringLiteral("datetime");
    case ColumnType::Timestamp:
        return maria   ? QStringLiteral("timestamp(6)")
            : postgres ? QStringLiteral("timestamptz")
                       : QStringLiteral("datetime");
    case ColumnType::Json:
        return postgres ? QStringLiteral("jsonb") : QStringLiteral("json");
    case ColumnType::Uuid:
        return QStringLiteral("uuid");
    case ColumnType::Text:
    case ColumnType::Unknown:
    case ColumnType::Other:
        return textType(column, isInAnyKey(table, index));
    }
    return {};
}

QString TableMaker::columnLine(const Table &table, int index) const
{
    const Column &column = table.columns[static_cast<std::size_t>(index)];
    QString line = quoted(column.name) + QLatin1Char(' ') + typeOf(table, index);
    line += column.nullable ? QString() : QStringLiteral(" NOT NULL");
    if (column.autoIncrement && m_dialect.engine() == Engine::MariaDb) {
        line += QStringLiteral(" AUTO_INCREMENT");
    }
    if (column.autoIncrement && m_dialect.engine() == Engine::PostgreSql) {
        line += QStringLiteral(" GENERATED BY DEFAULT AS IDENTITY");
    }
    if (column.autoIncrement && m_dialect.engine() == Engine::Sqlite && table.keyColumns == std::vector{index}) {
        line += QStringLiteral(" PRIMARY KEY AUTOINCREMENT");
    }
    return line;
}

QString TableMaker::foreignKeyLine(const Table &table, const ForeignKey &key) const
{
    QString line = QStringLiteral("FOREIGN KEY (%1) REFERENCES %2 (%3)%4")
                       .arg(names(table.columnNames(key.columns)), quoted(key.targetTable), names(key.targetColumns),
                            onDelete(key.onDelete));
    if (key.deferrable && m_dialect.engine() != Engine::MariaDb) {
        line
            += key.initiallyDeferred ? QStringLiteral(" DEFERRABLE INITIALLY DEFERRED") : QStringLiteral(" DEFERRABLE");
    }
    return line;
}

QString TableMaker::create(const Table &table) const
{
    QStringList lines;
    bool keyIsDeclared = table.keyColumns.empty();
    for (int index = 0; index < static_cast<int>(table.columns.size()); ++index) {
        lines.append(columnLine(table, index));
        keyIsDeclared = keyIsDeclared || lines.last().contains(QLatin1String(" PRIMARY KEY"));
    }
    if (!keyIsDeclared) {
        lines.append(QStringLiteral("PRIMARY KEY (%1)").arg(names(table.columnNames(table.keyColumns))));
    }
    for (const UniqueKey &key : table.uniqueKeys) {
        if (!key.partial) {
            lines.append(QStringLiteral("UNIQUE (%1)").arg(names(table.columnNames(key.columns))));
        }
    }
    if (!addsForeignKeysLater()) {
        for (const ForeignKey &key : declaredKeys(table)) {
            lines.append(foreignKeyLine(table, key));
        }
    }
    const QString options
        = m_dialect.engine() == Engine::MariaDb ? QStringLiteral(" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4") : QString();
    return QStringLiteral("CREATE TABLE %1 (\n    %2\n)%3")
        .arg(quoted(table.name), lines.join(QLatin1String(",\n    ")), options);
}

QStringList TableMaker::addForeignKeys(const Table &table) const
{
    QStringList lines;
    for (const ForeignKey &key : declaredKeys(table)) {
        lines.append(QLatin1String("ADD ") + foreignKeyLine(table, key));
    }
    if (lines.isEmpty()) {
        return {};
    }
    return {QStringLiteral("ALTER TABLE %1\n    %2").arg(quoted(table.name), lines.join(QLatin1String(",\n    ")))};
}

/// For what refers to others. Without them the engine looks through the whole table for each row of theirs that goes.
QStringList TableMaker::indexes(const Table &table) const
{
    std::vector<std::vector<int>> indexed{table.keyColumns};
    for (const UniqueKey &key : table.uniqueKeys) {
        indexed.push_back(key.partial ? std::vector<int>() : key.columns);
    }
    QStringList statements;
    for (const ForeignKey &key : declaredKeys(table)) {
        const bool isIndexed = std::any_of(indexed.begin(), indexed.end(), [&](const std::vector<int> &columns) {
            return columns.size() >= key.columns.size()
                && std::equal(key.columns.begin(), key.columns.end(), columns.begin());
        });
        if (isIndexed) {
            continue;
        }
        indexed.push_back(key.columns);
        const QStringList columns = table.columnNames(key.columns);
        const QString name = m_dialect.engine() == Engine::Sqlite
            ? quoted(table.name + QLatin1Char('_') + columns.join(QLatin1Char('_')) + QLatin1String("_idx"))
                + QLatin1Char(' ')
            : QString(); // PostgreSQL finds a free one
        statements.append(QStringLiteral("CREATE INDEX %1ON %2 (%3)").arg(name, quoted(table.name), names(columns)));
    }
    return statements;
}

} // namespace

QStringList ddl(const Schema &schema, Engine engine)
{
    const TableMaker maker(engine);
    QStringList statements;
    for (const Table &table : schema.tables()) {
        statements.append(maker.create(table));
        if (!maker.indexesByItself()) {
            statements.append(maker.indexes(table));
        }
    }
    if (maker.addsForeignKeysLater()) {
        for (const Table &table : schema.tables()) {
            statements.append(maker.addForeignKeys(table));
        }
    }
    return statements;
}

} // namespace Rowback
