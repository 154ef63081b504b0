// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/mariadb/mariadbschema.h"

#include "database/mariadb/mariadbcolumn.h"
#include "database/mariadb/mariadbrights.h"
#include "database/sql/dialect.h"
#include "database/sql/statement.h"

#include <map>
#include <utility>

namespace Rowback {

namespace {

using TextRow = MariaDbConnection::TextRow;

/// Collects the answers of information_schema, each of which is about all tables.
class SchemaReader
{
public:
    explicit SchemaReader(MariaDbConnection &connection)
        : m_connection(connection)
    { }

    Result<Schema> read();

private:
    Result<void> readTables();
    Result<void> readColumns();
    Result<void> readChecks();
    Result<void> readKeys();
    Result<void> readForeignKeys();
    Result<void> readActions();
    Result<void> readOutsideReferences();
    Result<void> readTriggers();
    Result<void> readDeletePrivileges();
    Table *table(const QString &name);
    void addColumn(Table &table, TextRow row);

    MariaDbConnection &m_connection;
    Schema m_schema;
};

/// A key over the beginnings of texts is one over expressions.
void addTerm(std::map<QString, EngineRule> &rules, MariaDbConnection::TextRow row)
{
    EngineRule &rule = rules[row[1]];
    rule.name = row[1];
    const QString name = fromUtf8(Dialect(Engine::MariaDb).identifier(row[2]));
    rule.terms.append(row[3].isNull() ? name : QStringLiteral("LEFT(%1, %2)").arg(name, row[3]));
    rule.operators.append(QStringLiteral("="));
}

/// Of set('a','b'): that nothing is left of a text without the elements, each between two commas.
QString conditionOfSet(const QString &name, const QString &elements)
{
    QString rest = QStringLiteral("CONCAT(',', REPLACE(LOWER(%1), ',', ',,'), ',')").arg(name);
    for (const QString &element : elements.split(QLatin1Char(','))) { // an element has no comma
        rest = QStringLiteral("REPLACE(%1, CONCAT(',', LOWER(%2), ','), '')").arg(rest, element);
    }
    return QStringLiteral("%1 = '' OR %2 = ''").arg(name, rest);
}

/// That the column's type has the value.
void addRuleOfType(Table &table, const Column &column, const QString &dataType)
{
    const bool isSet = dataType == QLatin1String("set");
    if (!isSet && dataType != QLatin1String("enum")) {
        return;
    }
    const QString name = fromUtf8(Dialect(Engine::MariaDb).identifier(column.name));
    const qsizetype open = column.typeName.indexOf(QLatin1Char('('));
    const QString values = column.typeName.mid(open + 1, column.typeName.lastIndexOf(QLatin1Char(')')) - open - 1);
    EngineRule &rule = table.rules.emplace_back();
    rule.name = column.name;
    rule.isCheck = true;
    rule.terms = {isSet ? conditionOfSet(name, values) : name + QLatin1String(" IN (") + values + QLatin1Char(')')};
    rule.meaning = column.typeName;
    rule.typeOf = column.name;
}

DeleteAction deleteAction(const QString &rule)
{
    if (rule == QLatin1String("CASCADE")) {
        return DeleteAction::Cascade;
    }
    if (rule == QLatin1String("SET NULL")) {
        return DeleteAction::SetNull;
    }
    if (rule == QLatin1String("SET DEFAULT")) {
        return DeleteAction::SetDefault;
    }
    return rule == QLatin1String("RESTRICT") ? DeleteAction::Restrict : DeleteAction::NoAction;
}

Result<Schema> SchemaReader::read()
{
    for (const auto step : {&SchemaReader::readTables, &SchemaReader::readColumns, &SchemaReader::readChecks,
                            &SchemaReader::readKeys, &SchemaReader::readForeignKeys, &SchemaReader::readTriggers,
                            &SchemaReader::readOutsideReferences, &SchemaReader::readDeletePrivileges}) {
        if (auto done = (this->*step)(); !done) {
            return done.unexpected();
        }
    }
    return std::move(m_schema);
}

Table *SchemaReader::table(const QString &name)
{
    const auto id = m_schema.find(name);
    return id ? &m_schema.table(*id) : nullptr;
}

Result<void> SchemaReader::readTables()
{
    return m_connection.each("SELECT t.TABLE_NAME, t.ENGINE, e.TRANSACTIONS FROM information_schema.TABLES AS t "
                             "LEFT JOIN information_schema.ENGINES AS e ON e.ENGINE = t.ENGINE "
                             "WHERE t.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE IN ('BASE TABLE', 'SYSTEM VERSIONED') "
                             "ORDER BY CAST(t.TABLE_NAME AS BINARY)",
                             [this](TextRow row) {
                                 Table table;
                                 table.name = row[0];
                                 table.engine = row[1];
                                 table.transactional = row[2] == QLatin1String("YES");
                                 m_schema.add(std::move(table));
                             });
}

void SchemaReader::addColumn(Table &table, TextRow row)
{
    Column column;
    column.name = row[1];
    column.nullable = row[4] == QLatin1String("YES");
    // MariaDB writes the expression NULL where a nullable column has no default.
    if (!row[5].isNull() && row[5] != QLatin1String("NULL")) {
        column.defaultExpression = row[5];
    }
    const QString extra = row[6].toLower();
    column.autoIncrement = extra.contains(QLatin1String("auto_increment"));
    column.movesOnUpdate = extra.contains(QLatin1String("on update"));
    column.generated = extra.contains(QLatin1String("virtual")) || extra.contains(QLatin1String("stored"))
        || extra.contains(QLatin1String("persistent"));
    column.generatedAs = row[14];
    applyMariaDbType(column,
                     {row[2], row[3], row[7].isNull() ? -1 : row[7].toLongLong(), row[8].toInt(), row[9].toInt(),
                      row[10].toInt(), row[11], row[13]});
    addRuleOfType(table, column, row[2]);
    const QStringList rights = row[12].split(QLatin1Char(','));
    table.canRead = table.canRead && rights.contains(QLatin1String("select"));
    table.canWrite
        = table.canWrite && rights.contains(QLatin1String("insert")) && rights.contains(QLatin1String("update"));
    table.columns.push_back(std::move(column));
}

Result<void> SchemaReader::readColumns()
{
    return m_connection.each(
        "SELECT TABLE_NAME, COLUMN_NAME, DATA_TYPE, COLUMN_TYPE, IS_NULLABLE, COLUMN_DEFAULT, EXTRA, "
        "CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION, NUMERIC_SCALE, DATETIME_PRECISION, CHARACTER_SET_NAME, "
        "PRIVILEGES, COLLATION_NAME, GENERATION_EXPRESSION "
        "FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, ORDINAL_POSITION",
        [this](TextRow row) {
            if (Table *found = table(row[0])) {
                addColumn(*found, row);
            }
        });
}

/// MariaDB's JSON is a text with a check of its own.
Result<void> SchemaReader::readChecks()
{
    if (mariadb_connection(m_connection.handle()) == 0) {
        return {};
    }
    return m_connection.each(
        "SELECT TABLE_NAME, CONSTRAINT_NAME, CHECK_CLAUSE FROM information_schema.CHECK_CONSTRAINTS "
        "WHERE CONSTRAINT_SCHEMA = DATABASE() ORDER BY TABLE_NAME, CONSTRAINT_NAME",
        [this](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            EngineRule &rule = found->rules.emplace_back();
            rule.name = row[1];
            rule.isCheck = true;
            rule.terms = {row[2]};
            rule.meaning = row[2];
            const int column = row[2].startsWith(QLatin1String("json_valid(")) ? found->columnIndex(row[1]) : -1;
            if (column >= 0) {
                found->columns[static_cast<std::size_t>(column)].type = ColumnType::Json;
            }
        });
}

Result<void> SchemaReader::readKeys()
{
    std::map<int, std::map<QString, EngineRule>> rules; // by table and key
    auto done = m_connection.each(
        "SELECT TABLE_NAME, INDEX_NAME, COLUMN_NAME, SUB_PART FROM information_schema.STATISTICS "
        "WHERE TABLE_SCHEMA = DATABASE() AND NON_UNIQUE = 0 ORDER BY TABLE_NAME, INDEX_NAME, SEQ_IN_INDEX",
        [&](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            const int column = found->columnIndex(row[2]);
            if (row[1] == QLatin1String("PRIMARY")) {
                found->keyColumns.push_back(column);
                return;
            }
            if (found->uniqueKeys.empty() || found->uniqueKeys.back().name != row[1]) {
                found->uniqueKeys.emplace_back().name = row[1];
            }
            UniqueKey &key = found->uniqueKeys.back();
            key.partial = key.partial || column < 0 || !row[3].isNull();
            if (column >= 0) {
                key.columns.push_back(column);
            }
            addTerm(rules[index(*m_schema.find(row[0]))], row);
        });
    for (int i = 0; done && i < m_schema.size(); ++i) {
        Table &each = m_schema.table(TableId{i});
        for (const UniqueKey &key : each.uniqueKeys) {
            const auto rule = rules[i].find(key.name);
            if (key.partial && rule != rules[i].end()) {
                each.rules.push_back(std::move(rule->second));
            }
        }
    }
    return done;
}

/// One that points to another database is left to the server: a table of the same name here is another one.
Result<void> SchemaReader::readForeignKeys()
{
    const auto read = m_connection.each(
        "SELECT TABLE_NAME, CONSTRAINT_NAME, COLUMN_NAME, REFERENCED_TABLE_NAME, REFERENCED_COLUMN_NAME "
        "FROM information_schema.KEY_COLUMN_USAGE WHERE CONSTRAINT_SCHEMA = DATABASE() "
        "AND REFERENCED_TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME, CONSTRAINT_NAME, ORDINAL_POSITION",
        [this](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            if (found->foreignKeys.empty() || found->foreignKeys.back().name != row[1]) {
                ForeignKey &added = found->foreignKeys.emplace_back();
                added.name = row[1];
                added.targetTable = row[3];
            }
            ForeignKey &key = found->foreignKeys.back();
            key.columns.push_back(found->columnIndex(row[2]));
            key.targetColumns.append(row[4]);
        });
    return read ? readActions() : read.unexpected();
}

/// A user who may only read is not shown them, but the references themselves.
Result<void> SchemaReader::readActions()
{
    return m_connection.each(
        "SELECT TABLE_NAME, CONSTRAINT_NAME, DELETE_RULE, UPDATE_RULE "
        "FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()",
        [this](TextRow row) {
            Table *const found = table(row[0]);
            for (std::size_t i = 0; found != nullptr && i < found->foreignKeys.size(); ++i) {
                if (ForeignKey &key = found->foreignKeys[i]; key.name == row[1]) {
                    key.onDelete = deleteAction(row[2]);
                    key.onUpdate = deleteAction(row[3]);
                }
            }
        });
}

Result<void> SchemaReader::readOutsideReferences()
{
    QString last;
    return m_connection.each(
        "SELECT r.REFERENCED_TABLE_NAME, CONCAT(r.CONSTRAINT_SCHEMA, '.', r.TABLE_NAME), r.DELETE_RULE, r.UPDATE_RULE, "
        "k.REFERENCED_COLUMN_NAME, r.CONSTRAINT_NAME FROM information_schema.REFERENTIAL_CONSTRAINTS AS r "
        "LEFT JOIN information_schema.KEY_COLUMN_USAGE AS k ON k.CONSTRAINT_SCHEMA = r.CONSTRAINT_SCHEMA "
        "AND k.CONSTRAINT_NAME = r.CONSTRAINT_NAME AND k.TABLE_NAME = r.TABLE_NAME "
        "WHERE r.UNIQUE_CONSTRAINT_SCHEMA = DATABASE() AND r.CONSTRAINT_SCHEMA <> DATABASE() "
        "ORDER BY 1, 2, 3, r.CONSTRAINT_NAME, k.ORDINAL_POSITION",
        [this, &last](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            const QString constraint = row[1] + QLatin1Char('\n') + row[5];
            if (std::exchange(last, constraint) != constraint) {
                found->outsideReferences.push_back({row[1], deleteAction(row[2]), deleteAction(row[3]), {}});
            }
            if (!row[4].isNull()) {
                found->outsideReferences.back().targetColumns.append(row[4]);
            }
        });
}

Result<void> SchemaReader::readTriggers()
{
    return m_connection.each("SELECT EVENT_OBJECT_TABLE, TRIGGER_NAME, ACTION_TIMING, EVENT_MANIPULATION "
                             "FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() "
                             "ORDER BY TRIGGER_NAME",
                             [this](TextRow row) {
                                 if (Table *found = table(row[0])) {
                                     found->triggers.push_back({row[1], row[2] + QLatin1Char(' ') + row[3]});
                                 }
                             });
}

/// Columns tell who may insert and update, but not who may delete.
Result<void> SchemaReader::readDeletePrivileges()
{
    const auto grant = mariaDbGrant(m_connection, "DELETE");
    if (!grant) {
        return grant.unexpected();
    }
    for (int i = 0; i < m_schema.size() && !grant->everywhere; ++i) {
        Table &each = m_schema.table(TableId{i});
        each.canWrite = each.canWrite && grant->tables.contains(each.name);
    }
    return {};
}

} // namespace

Result<Schema> readMariaDbSchema(MariaDbConnection &connection)
{
    return SchemaReader(connection).read();
}

} // namespace Rowback
