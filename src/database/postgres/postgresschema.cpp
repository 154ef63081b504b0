// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgresschema.h"

#include "database/sql/dialect.h"
#include "database/sql/statement.h"

#include <QHash>

#include <limits>

namespace Rowback {

namespace {

using TextRow = PostgresConnection::TextRow;

/// Collects the answers of the catalogue, each of which is about all tables.
class SchemaReader
{
public:
    explicit SchemaReader(PostgresConnection &connection)
        : m_connection(connection)
    { }

    Result<Schema> read();

private:
    Result<void> readTables();
    Result<void> readColumns();
    Result<void> readKeys();
    Result<void> readForeignKeys();
    Result<void> readChecks();
    Result<void> readUniqueRules();
    Result<void> readTriggers();
    Result<void> readOutsideReferences();
    Table *table(const QString &name);
    void addKeyColumn(Table &table, TextRow row);

    PostgresConnection &m_connection;
    Schema m_schema;
};

bool isTrue(const QString &cell)
{
    return cell == QLatin1String("t");
}

DeleteAction deleteAction(const QString &type)
{
    if (type == QLatin1String("c")) {
        return DeleteAction::Cascade;
    }
    if (type == QLatin1String("n")) {
        return DeleteAction::SetNull;
    }
    if (type == QLatin1String("d")) {
        return DeleteAction::SetDefault;
    }
    return type == QLatin1String("r") ? DeleteAction::Restrict : DeleteAction::NoAction;
}

/// That an enum or a domain takes the column's value: the question makes it one, which fails if it cannot be. The
/// condition always holds, and the engine does not know that without the value.
EngineRule ruleOfType(const Column &column)
{
    EngineRule rule;
    rule.name = column.name;
    rule.isCheck = true;
    rule.terms = {
        QStringLiteral("num_nulls(%1) IN (0, 1)").arg(fromUtf8(Dialect(Engine::PostgreSql).identifier(column.name)))};
    rule.meaning = column.typeName;
    rule.typeOf = column.name;
    return rule;
}

/// Of the bits of pg_trigger.tgtype.
QString triggerEvent(int bits)
{
    QStringList events;
    for (const auto &[bit, name] :
         {std::pair(4, "INSERT"), std::pair(16, "UPDATE"), std::pair(8, "DELETE"), std::pair(32, "TRUNCATE")}) {
        if ((bits & bit) != 0) {
            events.append(QLatin1String(name));
        }
    }
    const char *time = (bits & 64) != 0 ? "INSTEAD OF " : (bits & 2) != 0 ? "BEFORE " : "AFTER ";
    return QLatin1String(time) + events.join(QLatin1String(" OR "));
}

Result<Schema> SchemaReader::read()
{
    for (const auto step : {&SchemaReader::readTables, &SchemaReader::readColumns, &SchemaReader::readKeys,
                            &SchemaReader::readForeignKeys, &SchemaReader::readChecks, &SchemaReader::readUniqueRules,
                            &SchemaReader::readTriggers, &SchemaReader::readOutsideReferences}) {
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
    return m_connection.each(
        "SELECT c.relname, has_table_privilege(c.oid, 'SELECT'), has_table_privilege(c.oid, 'INSERT') "
        "AND has_table_privilege(c.oid, 'UPDATE') AND has_table_privilege(c.oid, 'DELETE'), "
        "c.relkind = 'r' AND EXISTS (SELECT FROM pg_inherits AS h WHERE h.inhparent = c.oid) FROM pg_class AS c "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY c.relname::text COLLATE \"C\"",
        [this](TextRow row) {
            Table table;
            table.name = row[0];
            table.canRead = isTrue(row[1]);
            table.canWrite = isTrue(row[2]);
            table.hasHeirs = isTrue(row[3]);
            m_schema.add(std::move(table));
        });
}

Result<void> SchemaReader::readColumns()
{
    return m_connection.each(
        "SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), coalesce(b.typname, t.typname), "
        "CASE WHEN b.oid IS NULL THEN a.atttypmod ELSE t.typtypmod END, a.attnotnull OR t.typnotnull, "
        "pg_get_expr(d.adbin, d.adrelid), a.attidentity <> '', a.attgenerated <> '', "
        "CASE WHEN NOT o.collisdeterministic THEN "
        "coalesce(to_jsonb(o) ->> 'colllocale', to_jsonb(o) ->> 'colliculocale', o.collcollate) END, "
        "t.typtype IN ('d', 'e') "
        "FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid JOIN pg_type AS t ON t.oid = a.atttypid "
        "LEFT JOIN pg_type AS b ON b.oid = t.typbasetype "
        "LEFT JOIN pg_collation AS o ON o.oid = a.attcollation "
        "LEFT JOIN pg_attrdef AS d ON d.adrelid = c.oid AND d.adnum = a.attnum "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.oid, a.attnum",
        [this](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            Column column;
            column.name = row[1];
            column.typeName = row[2];
            column.nullable = !isTrue(row[5]);
            column.generated = isTrue(row[8]);
            if (column.generated) {
                column.generatedAs = row[6];
            } else if (!row[6].isNull()) {
                column.defaultExpression = row[6];
            }
            column.autoIncrement = isTrue(row[7]) || row[6].startsWith(QLatin1String("nextval("));
            applyPostgresType(column, row[3], row[4].toInt());
            if (!row[9].isNull()) { // nondeterministic: of ICU; at level 1 only the letters count
                column.equality = row[9].contains(QLatin1String("level1")) ? TextEquality::Letters : TextEquality::Case;
            }
            if (isTrue(row[10]) && !column.generated) {
                found->rules.push_back(ruleOfType(column));
            }
            found->columns.push_back(std::move(column));
        });
}

/// One row per column of a unique index, in the index's order; an expression has no column.
Result<void> SchemaReader::readKeys()
{
    return m_connection.each(
        "SELECT c.relname, n.relname, i.indisprimary, a.attname, i.indpred IS NOT NULL, NOT i.indimmediate, "
        "coalesce(to_jsonb(i) ->> 'indnullsnotdistinct', 'false') = 'true' "
        "FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid JOIN pg_class AS n ON n.oid = i.indexrelid "
        "CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, place) "
        "LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.number AND k.number > 0 "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "AND c.relkind IN ('r', 'p') AND i.indisunique AND k.place <= i.indnkeyatts "
        "ORDER BY c.oid, n.oid, k.place",
        [this](TextRow row) {
            if (Table *found = table(row[0])) {
                addKeyColumn(*found, row);
            }
        });
}

void SchemaReader::addKeyColumn(Table &table, TextRow row)
{
    const int column = row[3].isNull() ? -1 : table.columnIndex(row[3]);
    if (isTrue(row[2])) {
        table.keyColumns.push_back(column);
        return;
    }
    if (table.uniqueKeys.empty() || table.uniqueKeys.back().name != row[1]) {
        UniqueKey &added = table.uniqueKeys.emplace_back();
        added.name = row[1];
        added.partial = isTrue(row[4]);
        added.deferrable = isTrue(row[5]);
        added.nullsDistinct = !isTrue(row[6]);
    }
    UniqueKey &key = table.uniqueKeys.back();
    key.partial = key.partial || column < 0;
    if (column >= 0) {
        key.columns.push_back(column);
    }
}

/// One that points out of the schema is left to the server: a table of the same name here is another one.
Result<void> SchemaReader::readForeignKeys()
{
    return m_connection.each(
        "SELECT c.relname, f.conname, a.attname, t.relname, b.attname, f.confdeltype, f.condeferrable, f.condeferred, "
        "f.confupdtype "
        "FROM pg_constraint AS f JOIN pg_class AS c ON c.oid = f.conrelid JOIN pg_class AS t ON t.oid = f.confrelid "
        "CROSS JOIN LATERAL unnest(f.conkey, f.confkey) WITH ORDINALITY AS k(own, other, place) "
        "JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum = k.own "
        "JOIN pg_attribute AS b ON b.attrelid = t.oid AND b.attnum = k.other "
        "WHERE f.contype = 'f' AND f.conparentid = 0 AND t.relnamespace = c.relnamespace "
        "AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "ORDER BY c.oid, f.oid, k.place",
        [this](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            if (found->foreignKeys.empty() || found->foreignKeys.back().name != row[1]) {
                ForeignKey &added = found->foreignKeys.emplace_back();
                added.name = row[1];
                added.targetTable = row[3];
                added.onDelete = deleteAction(row[5]);
                added.onUpdate = deleteAction(row[8]);
                added.deferrable = isTrue(row[6]);
                added.initiallyDeferred = isTrue(row[7]);
            }
            ForeignKey &key = found->foreignKeys.back();
            key.columns.push_back(found->columnIndex(row[2]));
            key.targetColumns.append(row[4]);
        });
}

Result<void> SchemaReader::readChecks()
{
    return m_connection.each(
        "SELECT c.relname, k.conname, pg_get_expr(k.conbin, k.conrelid) FROM pg_constraint AS k "
        "JOIN pg_class AS c ON c.oid = k.conrelid WHERE k.contype = 'c' "
        "AND coalesce(to_jsonb(k) ->> 'conenforced', 'true') = 'true' "
        "AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY c.oid, k.oid",
        [this](TextRow row) {
            if (Table *found = table(row[0])) {
                EngineRule &rule = found->rules.emplace_back();
                rule.name = row[1];
                rule.isCheck = true;
                rule.terms = {row[2]};
                rule.meaning = row[2];
            }
        });
}

/// Unique indexes with a condition or an expression, and exclusion constraints; a row for each term.
Result<void> SchemaReader::readUniqueRules()
{
    return m_connection.each(
        "SELECT c.relname, n.relname, pg_get_indexdef(i.indexrelid, k.place, true), "
        "pg_get_expr(i.indpred, i.indrelid), "
        "CASE WHEN x.oid IS NOT NULL THEN (SELECT format('OPERATOR(%I.%s)', s.nspname, o.oprname) "
        "FROM pg_operator AS o JOIN pg_namespace AS s ON s.oid = o.oprnamespace WHERE o.oid = x.conexclop[k.place]) "
        "WHEN to_jsonb(i) ->> 'indnullsnotdistinct' = 'true' THEN 'IS NOT DISTINCT FROM' ELSE '=' END, "
        "coalesce(x.condeferrable, false) "
        "FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid JOIN pg_class AS n ON n.oid = i.indexrelid "
        "LEFT JOIN pg_constraint AS x ON x.conindid = i.indexrelid AND x.contype = 'x' "
        "CROSS JOIN LATERAL generate_series(1, i.indnkeyatts::int) AS k(place) "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) "
        "AND c.relkind IN ('r', 'p') AND (x.oid IS NOT NULL "
        "OR (i.indisunique AND (i.indpred IS NOT NULL OR i.indexprs IS NOT NULL))) ORDER BY c.oid, n.oid, k.place",
        [this](TextRow row) {
            Table *found = table(row[0]);
            if (found == nullptr) {
                return;
            }
            if (found->rules.empty() || found->rules.back().isCheck || found->rules.back().name != row[1]) {
                EngineRule &added = found->rules.emplace_back();
                added.name = row[1];
                added.condition = row[3];
                added.deferrable = isTrue(row[5]);
            }
            found->rules.back().terms.append(row[2]);
            found->rules.back().operators.append(row[4]);
        });
}

Result<void> SchemaReader::readTriggers()
{
    return m_connection.each(
        "SELECT c.relname, t.name, t.type, t.rule FROM (SELECT tgrelid AS oid, tgname AS name, tgtype AS type, NULL AS rule "
        "FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' UNION ALL SELECT ev_class, rulename, 0, "
        "'RULE ' || CASE ev_type WHEN '2' THEN 'UPDATE' WHEN '3' THEN 'INSERT' ELSE 'DELETE' END "
        "|| CASE WHEN is_instead THEN ' INSTEAD' ELSE ' ALSO' END "
        "FROM pg_rewrite WHERE ev_type <> '1' AND ev_enabled <> 'D') AS t JOIN pg_class AS c ON c.oid = t.oid "
        "WHERE c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY t.name",
        [this](TextRow row) {
            if (Table *found = table(row[0])) {
                found->triggers.push_back({row[1], row[3].isNull() ? triggerEvent(row[2].toInt()) : row[3]});
            }
        });
}

Result<void> SchemaReader::readOutsideReferences()
{
    return m_connection.each(
        "SELECT t.relname, s.nspname || '.' || c.relname, f.confdeltype, f.confupdtype, "
        "(SELECT string_agg(a.attname, chr(10)) FROM pg_attribute AS a WHERE a.attrelid = t.oid AND a.attnum = ANY (f.confkey)) "
        "FROM pg_constraint AS f "
        "JOIN pg_class AS c ON c.oid = f.conrelid JOIN pg_namespace AS s ON s.oid = c.relnamespace "
        "JOIN pg_class AS t ON t.oid = f.confrelid "
        "WHERE f.contype = 'f' AND f.conparentid = 0 AND t.relnamespace <> c.relnamespace "
        "AND t.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) ORDER BY 1, 2, 3",
        [this](TextRow row) {
            if (Table *found = table(row[0])) {
                found->outsideReferences.push_back({row[1], deleteAction(row[2]), deleteAction(row[3]),
                                                    row[4].split(QLatin1Char('\n'))});
            }
        });
}

ColumnType typeOf(const QString &type)
{
    static const QHash<QString, ColumnType> types{{QStringLiteral("int2"), ColumnType::Integer},
                                                  {QStringLiteral("int4"), ColumnType::Integer},
                                                  {QStringLiteral("int8"), ColumnType::Integer},
                                                  {QStringLiteral("oid"), ColumnType::Integer},
                                                  {QStringLiteral("bool"), ColumnType::Boolean},
                                                  {QStringLiteral("numeric"), ColumnType::Decimal},
                                                  {QStringLiteral("float4"), ColumnType::Real},
                                                  {QStringLiteral("float8"), ColumnType::Real},
                                                  {QStringLiteral("varchar"), ColumnType::Text},
                                                  {QStringLiteral("bpchar"), ColumnType::Text},
                                                  {QStringLiteral("text"), ColumnType::Text},
                                                  {QStringLiteral("citext"), ColumnType::Text},
                                                  {QStringLiteral("name"), ColumnType::Text},
                                                  {QStringLiteral("bytea"), ColumnType::Bytes},
                                                  {QStringLiteral("date"), ColumnType::Date},
                                                  {QStringLiteral("time"), ColumnType::Time},
                                                  {QStringLiteral("timetz"), ColumnType::Time},
                                                  {QStringLiteral("timestamp"), ColumnType::DateTime},
                                                  {QStringLiteral("timestamptz"), ColumnType::Timestamp},
                                                  {QStringLiteral("json"), ColumnType::Json},
                                                  {QStringLiteral("jsonb"), ColumnType::Json},
                                                  {QStringLiteral("uuid"), ColumnType::Uuid}};
    return types.value(type, ColumnType::Other);
}

} // namespace

void applyPostgresType(Column &column, const QString &type, int modifier)
{
    constexpr int header = 4; // counted into the modifier of types with a length
    column.type = typeOf(type);
    column.equality = type == QLatin1String("citext") ? TextEquality::Case : TextEquality::Exact;
    const bool hasLength = type == QLatin1String("varchar") || type == QLatin1String("bpchar");
    if (hasLength && modifier > header) {
        column.maxLength = modifier - header;
    }
    column.padded = type == QLatin1String("bpchar");
    if (column.type == ColumnType::Decimal && modifier > header) {
        column.precision = ((modifier - header) >> 16) & 0xFFFF;
        column.scale = (modifier - header) & 0x7FF;
    }
    if (type == QLatin1String("int2")) {
        column.range = {std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max()};
    } else if (type == QLatin1String("int4")) {
        column.range = {std::numeric_limits<qint32>::min(), std::numeric_limits<qint32>::max()};
    } else if (type == QLatin1String("int8")) {
        column.range = {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
    }
}

Result<Schema> readPostgresSchema(PostgresConnection &connection)
{
    return SchemaReader(connection).read();
}

} // namespace Rowback
