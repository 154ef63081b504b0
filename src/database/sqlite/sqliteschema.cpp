// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/sqliteschema.h"

#include "database/sql/dialect.h"
#include "database/sqlite/createtable.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace Rowback {

namespace {

/// Reads one table after the other.
class TableReader
{
public:
    explicit TableReader(SqliteConnection &connection)
        : m_connection(connection)
    { }

    Result<Schema> readAll();

private:
    /// Calls @p take for each row of the answer.
    template <typename Take> Result<void> each(const std::string &text, Take take);
    std::string pragma(const char *name, const QString &of) const;

    Result<void> readTable(Table &table, const QString &sql, bool withoutRowid);
    Result<void> readColumns(Table &table);
    Result<void> readUniqueKeys(Table &table);
    Result<void> readUniqueKey(Table &table, UniqueKey &key);
    Result<void> readForeignKeys(Table &table, const QString &sql);
    Result<void> readRules(Table &table, const QString &sql);
    Result<void> readTriggers(Table &table);

    SqliteConnection &m_connection;
    Dialect m_dialect{Engine::Sqlite};
};

template <typename Take> Result<void> TableReader::each(const std::string &text, Take take)
{
    auto statement = SqliteStatement::prepare(m_connection, text);
    if (!statement) {
        return statement.unexpected();
    }
    while (true) {
        auto more = statement->step();
        if (!more) {
            return more.unexpected();
        }
        if (!*more) {
            return {};
        }
        take(*statement);
    }
}

std::string TableReader::pragma(const char *name, const QString &of) const
{
    return "PRAGMA main." + std::string(name) + '(' + m_dialect.identifier(of) + ')';
}

DeleteAction deleteAction(const QString &name)
{
    if (name == QLatin1String("CASCADE")) {
        return DeleteAction::Cascade;
    }
    if (name == QLatin1String("SET NULL")) {
        return DeleteAction::SetNull;
    }
    if (name == QLatin1String("SET DEFAULT")) {
        return DeleteAction::SetDefault;
    }
    return name == QLatin1String("RESTRICT") ? DeleteAction::Restrict : DeleteAction::NoAction;
}

Result<Schema> TableReader::readAll()
{
    struct Listed
    {
        Table table;
        QString sql;
        bool withoutRowid = false;
    };
    std::vector<Listed> listed;
    auto done = each("SELECT l.name, s.sql, l.wr FROM pragma_table_list AS l JOIN main.sqlite_schema AS s "
                     "ON s.type = 'table' AND s.name = l.name "
                     "WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                     "ORDER BY l.name COLLATE BINARY",
                     [&](SqliteStatement &row) {
                         Listed &each = listed.emplace_back();
                         each.table.name = row.text(0);
                         each.sql = row.text(1);
                         each.withoutRowid = row.integer(2) != 0;
                     });
    Schema schema;
    for (Listed &each : listed) {
        if (done) {
            done = readTable(each.table, each.sql, each.withoutRowid);
            schema.add(std::move(each.table));
        }
    }
    // A foreign key that names no columns means its target's primary key.
    for (int i = 0; i < schema.size(); ++i) {
        for (ForeignKey &key : schema.table(TableId{i}).foreignKeys) {
            const auto target = schema.find(key.targetTable);
            if (key.targetColumns.isEmpty() && target) {
                key.targetColumns = schema.table(*target).columnNames(schema.table(*target).keyColumns);
            }
        }
    }
    return done ? Result<Schema>(std::move(schema)) : done.unexpected();
}

Result<void> TableReader::readTable(Table &table, const QString &sql, bool withoutRowid)
{
    auto done = readColumns(table);
    for (const auto &[name, expression] : generatedColumnsOf(sql)) {
        if (const int column = table.columnIndex(name); column >= 0) {
            table.columns[static_cast<std::size_t>(column)].generatedAs = expression;
        }
    }
    if (done && table.keyColumns.size() == 1) {
        Column &key = table.columns[static_cast<std::size_t>(table.keyColumns.front())];
        key.autoIncrement = !withoutRowid && key.typeName.compare(QLatin1String("integer"), Qt::CaseInsensitive) == 0;
        key.nullable = key.nullable && !key.autoIncrement;
    }
    if (done) {
        done = readUniqueKeys(table);
    }
    if (done) {
        done = readForeignKeys(table, sql);
    }
    if (done) {
        done = readRules(table, sql);
    }
    return done ? readTriggers(table) : std::move(done);
}

Result<void> TableReader::readColumns(Table &table)
{
    std::vector<std::pair<qint64, int>> keyParts;
    auto done = each(pragma("table_xinfo", table.name), [&](SqliteStatement &row) {
        Column column;
        column.name = row.text(1);
        column.typeName = row.text(2);
        column.nullable = row.integer(3) == 0;
        if (!row.isNull(4)) {
            column.defaultExpression = row.text(4);
        }
        column.generated = row.integer(6) == 2 || row.integer(6) == 3;
        applySqliteType(column);
        if (row.integer(5) > 0) {
            keyParts.emplace_back(row.integer(5), static_cast<int>(table.columns.size()));
        }
        table.columns.push_back(std::move(column));
    });
    std::sort(keyParts.begin(), keyParts.end());
    for (const auto &[place, column] : keyParts) {
        table.keyColumns.push_back(column);
    }
    return done;
}

Result<void> TableReader::readUniqueKeys(Table &table)
{
    UniqueKey primary;
    auto done = each(pragma("index_list", table.name), [&](SqliteStatement &row) {
        if (row.integer(2) == 1 && row.text(3) != QLatin1String("pk")) {
            UniqueKey &key = table.uniqueKeys.emplace_back();
            key.name = row.text(1);
            key.partial = row.integer(4) == 1;
        } else if (row.text(3) == QLatin1String("pk")) {
            primary.name = row.text(1);
        }
    });
    if (done && !primary.name.isEmpty()) {
        done = readUniqueKey(table, primary); // for its columns' collations
    }
    for (UniqueKey &key : table.uniqueKeys) {
        if (done) {
            done = readUniqueKey(table, key);
        }
    }
    return done;
}

Result<void> TableReader::readUniqueKey(Table &table, UniqueKey &key)
{
    return each(pragma("index_xinfo", key.name), [&](SqliteStatement &row) {
        if (row.integer(5) == 0) {
            return;
        }
        const int column = row.isNull(2) ? -1 : table.columnIndex(row.text(2));
        if (column < 0) {
            key.partial = true;
        } else {
            key.columns.push_back(column);
            TextEquality &equality = table.columns[static_cast<std::size_t>(column)].equality;
            if (row.text(4).compare(QLatin1String("NOCASE"), Qt::CaseInsensitive) == 0) {
                equality = TextEquality::AsciiCase;
            } else if (row.text(4).compare(QLatin1String("RTRIM"), Qt::CaseInsensitive) == 0) {
                equality = TextEquality::Padding;
            }
        }
    });
}

Result<void> TableReader::readForeignKeys(Table &table, const QString &sql)
{
    const std::vector<bool> deferred = initiallyDeferredReferences(sql);
    auto done = each(pragma("foreign_key_list", table.name), [&](SqliteStatement &row) {
        if (row.integer(1) == 0) {
            ForeignKey key;
            key.targetTable = row.text(2);
            key.onDelete = deleteAction(row.text(6));
            key.onUpdate = deleteAction(row.text(5));
            key.deferrable = true; // by defer_foreign_keys, whatever the table says
            // SQLite numbers them from the last to the first.
            const std::size_t place = deferred.size() - 1 - static_cast<std::size_t>(row.integer(0));
            key.initiallyDeferred = place < deferred.size() && deferred[place];
            table.foreignKeys.push_back(std::move(key));
        }
        ForeignKey &key = table.foreignKeys.back();
        key.columns.push_back(table.columnIndex(row.text(3)));
        if (!row.isNull(4)) {
            key.targetColumns.append(row.text(4));
        }
    });
    std::reverse(table.foreignKeys.begin(), table.foreignKeys.end());
    return done;
}

Result<void> TableReader::readRules(Table &table, const QString &sql)
{
    table.rules = checksOf(sql);
    const bool anyPartial = std::any_of(table.uniqueKeys.begin(), table.uniqueKeys.end(),
                                        [](const UniqueKey &key) { return key.partial; });
    if (!anyPartial) {
        return {};
    }
    Column text;
    text.type = ColumnType::Text;
    return each("SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = "
                    + m_dialect.literal(text, Value::text(utf8(table.name))),
                [&](SqliteStatement &row) {
                    const QString name = row.text(0);
                    const bool isPartial = std::any_of(
                        table.uniqueKeys.begin(), table.uniqueKeys.end(),
                        [&](const UniqueKey &key) { return key.partial && key.name == name; });
                    if (isPartial) {
                        table.rules.push_back(uniqueRuleOf(name, row.text(1)));
                    }
                });
}

Result<void> TableReader::readTriggers(Table &table)
{
    static const QRegularExpression event(
        QStringLiteral("\\b(BEFORE|AFTER|INSTEAD\\s+OF)?\\s*\\b(INSERT|UPDATE|DELETE)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    Column text;
    text.type = ColumnType::Text;
    return each("SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND tbl_name = "
                    + m_dialect.literal(text, Value::text(utf8(table.name))),
                [&](SqliteStatement &row) {
                    const auto match = event.match(row.text(1));
                    const QString time = match.captured(1).isEmpty() ? QStringLiteral("BEFORE") : match.captured(1);
                    table.triggers.push_back(
                        {row.text(0), (time + QLatin1Char(' ') + match.captured(2)).simplified().toUpper()});
                });
}

} // namespace

void applySqliteType(Column &column)
{
    static const QRegularExpression sizes(QStringLiteral("\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\)"));
    const QString name = column.typeName.section(QLatin1Char('('), 0, 0).trimmed().toLower();
    const auto match = sizes.match(column.typeName);
    const auto has = [&](const char *part) { return name.contains(QLatin1String(part)); };
    if (name.startsWith(QLatin1String("bool"))
        || (name == QLatin1String("tinyint") && match.captured(1) == QLatin1String("1"))) {
        column.type = ColumnType::Boolean;
    } else if (has("int") && !has("interval") && !has("point")) {
        column.type = ColumnType::Integer;
        column.range = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    } else if (has("dec") || has("numeric") || has("money")) {
        column.type = ColumnType::Decimal;
        column.precision = match.hasMatch() ? match.captured(1).toInt() : -1;
        column.scale = match.hasMatch() ? match.captured(2).toInt() : -1;
    } else if (has("real") || has("floa") || has("doub")) {
        column.type = ColumnType::Real;
    } else if (has("datetime") || has("timestamp")) {
        column.type = ColumnType::DateTime;
    } else if (has("date")) {
        column.type = ColumnType::Date;
    } else if (has("time")) {
        column.type = ColumnType::Time;
    } else if (has("json")) {
        column.type = ColumnType::Json;
    } else if (has("uuid")) {
        column.type = ColumnType::Uuid;
    } else if (has("blob") || has("binary") || has("bytea")) {
        column.type = ColumnType::Bytes;
    } else {
        column.type = has("char") || has("text") || has("clob") ? ColumnType::Text : ColumnType::Other;
    }
}

Result<Schema> readSqliteSchema(SqliteConnection &connection)
{
    return TableReader(connection).readAll();
}

} // namespace Rowback
