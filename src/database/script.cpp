// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/script.h"

#include "database/database.h"
#include "database/sql/matching.h"
#include "database/sql/statements.h"
#include "schema/say.h"

#include <algorithm>

namespace Rowback {

namespace {

QString line(const std::string &text)
{
    return fromUtf8(text) + QLatin1String(";\n");
}

const Column &columnAt(const Table &table, int column)
{
    return table.columns[static_cast<std::size_t>(column)];
}

/// " AND "-joined comparisons that are true for these values only.
std::string exactMatch(const Dialect &dialect, const Table &table, const std::vector<int> &columns, const Row &values)
{
    std::string text;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columnAt(table, columns[i]);
        text += i > 0 ? " AND " : "";
        text += values[i].isNull() ? dialect.identifier(column.name) + " IS NULL"
                                   : dialect.exactTerm(column) + " = " + dialect.exactLiteral(column, values[i]);
    }
    return text;
}

std::string keyMatch(const Dialect &dialect, const Table &table, const Key &key)
{
    std::string text;
    for (std::size_t i = 0; i < table.keyColumns.size(); ++i) {
        const Column &column = columnAt(table, table.keyColumns[i]);
        text += (i > 0 ? " AND " : "") + dialect.identifier(column.name) + " = " + dialect.literal(column, key[i]);
    }
    return text;
}

/// The row of Django's table, by which the number of a model is known in the database at hand.
std::string typeMatch(const Dialect &dialect, const Table &table, int typeColumn, const QString &model)
{
    const QString lowered = model.toLower();
    return dialect.identifier(columnAt(table, typeColumn).name)
        + " = (SELECT id FROM django_content_type WHERE LOWER(app_label) = "
        + dialect.literal(lowered.section(QLatin1Char('.'), 0, 0))
        + " AND LOWER(model) = " + dialect.literal(lowered.section(QLatin1Char('.'), 1)) + ") AND ";
}

bool canHold(const Table &table, const std::vector<int> &columns, const Key &tuple)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!canEqual(columnAt(table, columns[i]), tuple[i])) {
            return false;
        }
    }
    return true;
}

std::vector<const Key *> pointers(const std::vector<Key> &keys)
{
    std::vector<const Key *> result;
    std::transform(keys.begin(), keys.end(), std::back_inserter(result), [](const Key &key) { return &key; });
    return result;
}

/// MariaDB's servers are often without the names of time zones, which matter to such columns only.
bool holdsInstants(const Schema &schema)
{
    const auto isInstant = [](const Column &column) { return column.type == ColumnType::Timestamp; };
    return std::any_of(schema.tables().begin(), schema.tables().end(), [&](const Table &table) {
        return std::any_of(table.columns.begin(), table.columns.end(), isInstant);
    });
}

/// SQLite's shell goes on after an error, up to COMMIT; this is what makes that fail.
constexpr const char *sqliteRefusals
    = "CREATE TEMP TABLE IF NOT EXISTS rowback_never (id INTEGER PRIMARY KEY);\n"
      "CREATE TEMP TABLE IF NOT EXISTS rowback_refused (reason TEXT, never INTEGER DEFAULT 0 "
      "REFERENCES rowback_never DEFERRABLE INITIALLY DEFERRED);\n";

/// MariaDB's client may go on after an error, or connect again within the script. So @rowback counts what went well:
/// where that is not all that came before, nothing is written, and nothing committed at the end. On a new connection it
/// is NULL.
QString mariadbBegin(const std::string &timeZone)
{
    return QStringLiteral("SET @rowback = 0, @rowback_autocommit = @@autocommit;\n"
                          // Where nothing is found, the gap is locked too: what a check has not found does not come
                          // after it.
                          "SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ;\n"
                          // All or none of it: what is read and written after it depends on the count.
                          "SET NAMES utf8mb4, foreign_key_checks = 1, unique_checks = 1,\n"
                          "    sql_mode = 'STRICT_ALL_TABLES,NO_AUTO_VALUE_ON_ZERO,NO_ENGINE_SUBSTITUTION',\n")
        + line("    time_zone = " + timeZone + ", autocommit = 0, @rowback = @rowback + 1")
        + QStringLiteral("START TRANSACTION;\n");
}

/// COMMIT or ROLLBACK cannot depend on a value, but a prepared statement can.
QString mariadbCommit(const Dialect &dialect, int passed)
{
    const std::string all = std::to_string(passed);
    const std::string committed = std::to_string(passed + 1);
    return line("SET @rowback_end = IF(@rowback = " + all + ", 'COMMIT', 'DO 0')")
        + line("PREPARE rowback_end FROM @rowback_end") + line("EXECUTE rowback_end")
        + line("SET @rowback = IF(@rowback = " + all + " AND ROW_COUNT() = 0, " + committed + ", NULL)")
        + line("DEALLOCATE PREPARE rowback_end")
        + line("ROLLBACK")
        // What was not rolled back must not be committed by this either.
        + line("SET autocommit = IF(ROW_COUNT() = 0 AND @rowback_autocommit = 1, 1, @@autocommit)")
        + line("SELECT CASE WHEN @rowback = " + committed + " THEN "
               + dialect.literal(say(QT_TRANSLATE_NOOP("Rowback", "Committed: all is written.")))
               + "\n    WHEN @rowback_end IS NULL THEN "
               + dialect.literal(say(QT_TRANSLATE_NOOP(
                   "Rowback", "The connection was lost at the end: compare again to see whether this was committed.")))
               + "\n    ELSE "
               + dialect.literal(
                   say(QT_TRANSLATE_NOOP("Rowback", "Nothing is committed: the first error above says why.")))
               + " END AS outcome");
}

} // namespace

ScriptWriter::ScriptWriter(Engine engine, const Schema &schema)
    : m_engine(engine)
    , m_schema(schema)
{ }

QString ScriptWriter::begin(const QString &timeZone)
{
    const Dialect dialect(m_engine);
    switch (m_engine) {
    case Engine::Sqlite:
        // Where somebody else writes, BEGIN fails and the shell goes on: the savepoint makes one transaction of what
        // comes then.
        return QStringLiteral("PRAGMA foreign_keys = ON;\nBEGIN IMMEDIATE;\nSAVEPOINT rowback;\n"
                              "PRAGMA defer_foreign_keys = ON;\n")
            + QLatin1String(sqliteRefusals);
    case Engine::MariaDb: {
        const bool named = !timeZone.isEmpty() && holdsInstants(m_schema);
        m_passed = 1;
        return mariadbBegin(dialect.timeZone(named ? timeZone : QStringLiteral("+00:00")));
    }
    case Engine::PostgreSql:
        return QStringLiteral("SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"
                              "SET DateStyle = 'ISO, YMD';\nSET IntervalStyle = 'postgres';\n"
                              "SET extra_float_digits = 3;\nSET bytea_output = 'hex';\n")
            + line("SET TIME ZONE " + dialect.timeZone(timeZone.isEmpty() ? QStringLiteral("UTC") : timeZone))
            + QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ;\nSET CONSTRAINTS ALL DEFERRED;\n");
    }
    return {};
}

QString ScriptWriter::commit() const
{
    switch (m_engine) {
    case Engine::Sqlite:
        return QStringLiteral("SELECT reason FROM temp.rowback_refused;\nCOMMIT;\n");
    case Engine::MariaDb:
        return mariadbCommit(Dialect(m_engine), m_passed);
    case Engine::PostgreSql:
        return QStringLiteral("COMMIT;\n");
    }
    return {};
}

QString ScriptWriter::keepFromOthers(const std::vector<TableId> &tables) const
{
    if (m_engine != Engine::PostgreSql || tables.empty()) {
        return {};
    }
    std::vector<const Table *> locked;
    for (const TableId id : tables) {
        locked.push_back(&m_schema.table(id));
    }
    // Whoever writes there waits behind a lock that is waited for, so that must not be long.
    return line("SET LOCAL lock_timeout = '5s'") + line(lockTables(Dialect(m_engine), locked));
}

QString ScriptWriter::comment(const QString &text) const
{
    QString result;
    // Other separators would end a comment for some clients.
    QString plain = text;
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QString &each : plain.split(QLatin1Char('\n'))) {
        result += QLatin1String("-- ") + each + QLatin1Char('\n');
    }
    return result;
}

QString ScriptWriter::insert(TableId id, const std::vector<int> &columns, const Row &row)
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    const Statement statement = m_engine == Engine::MariaDb ? insertWhere(dialect, table, columns, row, reached())
                                                            : insertMany(dialect, table, columns, std::span(&row, 1));
    return written(table, withLiterals(dialect, statement));
}

QString ScriptWriter::update(TableId id, const Key &key, const std::vector<int> &columns, const Row &values)
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    const Statement statement = updateRow(dialect, table, key, columns, values);
    return written(table, onlyIfReached(withLiterals(dialect, statement)));
}

QString ScriptWriter::erase(TableId id, const Key &key)
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    return written(table, onlyIfReached(withLiterals(dialect, deleteRow(dialect, table, key))));
}

std::string ScriptWriter::reached() const
{
    return "@rowback = " + std::to_string(m_passed);
}

/// @p statement ends in a condition.
std::string ScriptWriter::onlyIfReached(const std::string &statement) const
{
    return m_engine == Engine::MariaDb ? statement + " AND " + reached() : statement;
}

QString ScriptWriter::written(const Table &table, const std::string &statement)
{
    switch (m_engine) {
    case Engine::Sqlite: {
        const QString why = say(QT_TRANSLATE_NOOP("Rowback", "A row of %1 could not be written; see the error above."))
                                .arg(table.name);
        return line(statement)
            + line("INSERT INTO temp.rowback_refused (reason) SELECT " + Dialect(m_engine).literal(why)
                   + " WHERE changes() <> 1");
    }
    case Engine::MariaDb: {
        const std::string before = reached();
        ++m_passed;
        // -1 tells of an error; a row that has its new values already is none that was updated.
        return line(statement)
            + line("SET @rowback = IF(" + before + " AND ROW_COUNT() >= 0, " + std::to_string(m_passed) + ", NULL)");
    }
    case Engine::PostgreSql:
        return line(statement); // where it fails, the server does all that follows in vain
    }
    return {};
}

QString ScriptWriter::precondition(TableId id, const Key &key, const std::vector<int> &columns, const Row &values)
{
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    const std::string rest = columns.empty() ? std::string() : " AND " + exactMatch(dialect, table, columns, values);
    return checkRow(table, key, keyMatch(dialect, table, key) + rest, 1);
}

QString ScriptWriter::absence(TableId id, const Key &key)
{
    const Table &table = m_schema.table(id);
    return checkRow(table, key, keyMatch(Dialect(m_engine), table, key), 0);
}

QString ScriptWriter::unreferenced(const Referrers &referrers)
{
    constexpr std::size_t most = 500; ///< values in one statement
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(referrers.table);
    std::vector<Key> tuples;
    std::copy_if(referrers.tuples.begin(), referrers.tuples.end(), std::back_inserter(tuples),
                 [&](const Key &tuple) { return canHold(table, referrers.columns, tuple); });
    const std::vector<const Key *> meant = pointers(tuples);
    const std::vector<const Key *> except = pointers(referrers.except);
    const QString reason
        = say(QT_TRANSLATE_NOOP("Rowback", "%1 refers by %2 to what is to go from %3; rows found:"))
              .arg(table.name, table.columnNames(referrers.columns).join(QLatin1String(", ")), referrers.target);
    QString result;
    for (std::size_t begin = 0; begin < meant.size(); begin += most) {
        Statement match;
        if (referrers.typeColumn >= 0) {
            match.text = typeMatch(dialect, table, referrers.typeColumn, referrers.model);
        }
        addMatch(dialect, match, table, referrers.columns,
                 std::span(meant).subspan(begin, std::min(most, meant.size() - begin)));
        if (!except.empty()) {
            match.text += " AND NOT ";
            addMatch(dialect, match, table, table.keyColumns, except);
        }
        result += check(table, withLiterals(dialect, match), 0, reason);
    }
    return result;
}

QString ScriptWriter::checkRow(const Table &table, const Key &key, const std::string &match, int expected)
{
    return check(table, match, expected,
                 say(QT_TRANSLATE_NOOP("Rowback", "%1 is not as it was when the plan was made; rows found:"))
                     .arg(table.name + QLatin1Char(' ') + displayText(key)));
}

QString ScriptWriter::check(const Table &table, const std::string &match, int expected, const QString &why)
{
    const Dialect dialect(m_engine);
    const std::string reason = dialect.literal(why);
    const std::string from = " FROM " + dialect.ownRows(table) + " WHERE " + match;
    const std::string number = std::to_string(expected);
    switch (m_engine) {
    case Engine::Sqlite:
        return line("INSERT INTO temp.rowback_refused (reason) SELECT " + reason
                    + " || ' ' || n FROM (SELECT COUNT(*) AS n" + from + ") WHERE n <> " + number);
    case Engine::MariaDb: {
        const std::string before = reached();
        ++m_passed;
        // What others change meanwhile must be seen; a snapshot of its own would hide it from the check alone.
        return line("SELECT IF(" + before + ", IF(COUNT(*) = " + number + ", " + std::to_string(m_passed)
                    + ", (SELECT 1 UNION SELECT 2)), NULL) INTO @rowback" + from + " FOR UPDATE");
    }
    case Engine::PostgreSql:
        return line("SELECT CASE WHEN COUNT(*) = " + number + " THEN 1 ELSE CAST(" + reason
                    + " || ' ' || COUNT(*) AS integer) END" + from);
    }
    return {};
}

QString ScriptWriter::advance(TableId id, int column) const
{
    if (m_engine != Engine::PostgreSql) {
        return {};
    }
    const Dialect dialect(m_engine);
    const Table &table = m_schema.table(id);
    const QString &name = columnAt(table, column).name;
    const std::string tableName = dialect.identifier(table.name);
    return line("SELECT setval(s.name, m.highest) FROM (SELECT CAST(pg_get_serial_sequence("
                + dialect.literal(fromUtf8(tableName)) + ", " + dialect.literal(name)
                + ") AS regclass) AS name) AS s, (SELECT max(" + dialect.identifier(name) + ") AS highest FROM "
                + tableName + ") AS m WHERE m.highest > coalesce(pg_sequence_last_value(s.name), 0)");
}

} // namespace Rowback
