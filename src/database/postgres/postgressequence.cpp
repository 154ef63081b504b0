// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgressequence.h"

#include "database/sql/dialect.h"

namespace Rowback {

namespace {

struct Sequence
{
    QString name; ///< quoted as SQL wants it; empty: the column has none
    QString increment;
    bool ours = false;
};

/// The sequence that belongs to the column, or that its default takes values from.
Result<Sequence> sequenceOf(PostgresConnection &connection, const std::string &table, const std::string &column)
{
    Sequence sequence;
    auto done = connection.each(
        "SELECT c.oid::regclass::text, s.seqincrement, pg_has_role(c.relowner, 'USAGE') "
        "FROM pg_class AS c JOIN pg_sequence AS s ON s.seqrelid = c.oid WHERE c.oid = coalesce("
        "pg_get_serial_sequence("
            + table + ", " + column
            + ")::regclass, (SELECT d.refobjid FROM pg_attrdef AS a "
              "JOIN pg_attribute AS t ON t.attrelid = a.adrelid AND t.attnum = a.adnum "
              "JOIN pg_depend AS d ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid "
              "AND d.refclassid = 'pg_class'::regclass JOIN pg_class AS q ON q.oid = d.refobjid AND q.relkind = 'S' "
              "WHERE a.adrelid = "
            + table + "::regclass AND t.attname = " + column + " LIMIT 1))",
        [&](PostgresConnection::TextRow row) {
            sequence = {row[0], row[1], row[2] == QLatin1String("t")};
        });
    return done ? Result<Sequence>(std::move(sequence)) : done.unexpected();
}

} // namespace

Result<void> advancePostgresSequence(PostgresConnection &connection, const Table &table, int column)
{
    const Dialect dialect(Engine::PostgreSql);
    const std::string tableName = dialect.identifier(table.name);
    const QString &plainColumn = table.columns[static_cast<std::size_t>(column)].name;
    const auto sequence
        = sequenceOf(connection, dialect.literal(QString::fromStdString(tableName)), dialect.literal(plainColumn));
    if (!sequence) {
        return sequence.unexpected();
    }
    const std::string name = utf8(sequence->name);
    if (name.empty()) {
        return {};
    }
    const std::string behind = "SELECT m.largest FROM (SELECT max(" + dialect.identifier(plainColumn)
        + ") AS largest FROM " + tableName + ") AS m, " + name
        + " AS s WHERE m.largest > s.last_value OR (m.largest = s.last_value AND NOT s.is_called)";
    QString largest;
    const auto keep = [&](PostgresConnection::TextRow row) { largest = row[0]; };
    if (auto asked = connection.each(behind, keep); !asked || largest.isEmpty()) {
        return asked;
    }
    if (!sequence->ours) {
        auto set = connection.run("SELECT setval(" + dialect.literal(sequence->name) + ", " + utf8(largest) + ")");
        return set ? Result<void>{} : set.unexpected();
    }
    // A change that changes nothing locks the sequence, so that it stands still while it is looked at again.
    if (auto locked = connection.run("ALTER SEQUENCE " + name + " INCREMENT BY " + utf8(sequence->increment));
        !locked) {
        return locked.unexpected();
    }
    largest.clear();
    if (auto asked = connection.each(behind, keep); !asked || largest.isEmpty()) {
        return asked;
    }
    auto restarted
        = connection.run("ALTER SEQUENCE " + name + " RESTART WITH " + std::to_string(largest.toLongLong() + 1));
    return restarted ? Result<void>{} : restarted.unexpected();
}

} // namespace Rowback
