// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

QString shared(const QString &path)
{
    return QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/data/") + path;
}

/// "table.column -> target.column", nullability.
QStringList references(const Schema &schema)
{
    QStringList result;
    for (const Table &table : schema.tables()) {
        for (const ForeignKey &key : table.foreignKeys) {
            const Column &column = table.columns[static_cast<std::size_t>(key.columns.front())];
            result.append(QStringList{table.name, column.name, key.targetTable, key.targetColumns.front(),
                                      column.nullable ? QStringLiteral("NULL") : QStringLiteral("NOT NULL")}
                              .join(QLatin1Char('\t')));
        }
    }
    result.sort();
    return result;
}

QStringList answerKey(const QString &file)
{
    QFile tsv(file);
    QStringList result;
    if (tsv.open(QIODevice::ReadOnly)) {
        tsv.readLine();
        while (!tsv.atEnd()) {
            QStringList parts = QString::fromUtf8(tsv.readLine()).trimmed().split(QLatin1Char('\t'));
            // The module's name of then; these databases call the table otherwise.
            if (parts.front() == QLatin1String("properties_personproperty")) {
                parts.front() = QStringLiteral("cv_personproperty");
            }
            if (!parts.value(4).startsWith(QLatin1String("gfk"))) {
                result.append((parts.mid(0, 4) + parts.mid(5, 1)).join(QLatin1Char('\t')));
            }
        }
    }
    result.sort();
    return result;
}

const Column *column(const Schema &schema, const char *table, const char *name)
{
    const auto id = schema.find(QLatin1String(table));
    const int index = id ? schema.table(*id).columnIndex(QLatin1String(name)) : -1;
    return index < 0 ? nullptr : &schema.table(*id).columns[static_cast<std::size_t>(index)];
}

QString detailsSql(Engine engine)
{
    const QString common = QStringLiteral(
        "CREATE TABLE parent (id %1, x integer NOT NULL, y integer NOT NULL, UNIQUE (x, y));"
        "CREATE TABLE %2Child Table%2 (a integer NOT NULL, b varchar(10) NOT NULL, note varchar(20), day date,"
        " moment %3, clock time, amount decimal(10, 2) NOT NULL DEFAULT 1.5, small smallint, extra %4, data %5,"
        " ratio double precision, p1 integer, p2 integer, twice integer GENERATED ALWAYS AS (a * 2) STORED,"
        " PRIMARY KEY (b, a), UNIQUE (note, day),"
        " FOREIGN KEY (p1, p2) REFERENCES parent (x, y) ON DELETE CASCADE ON UPDATE SET NULL);"
        "CREATE VIEW a_view AS SELECT x FROM parent;");
    switch (engine) {
    case Engine::Sqlite:
        return common.arg(QStringLiteral("integer PRIMARY KEY"), QStringLiteral("\""), QStringLiteral("datetime"),
                          QStringLiteral("json"), QStringLiteral("blob"))
            + QStringLiteral("CREATE UNIQUE INDEX u1 ON \"Child Table\" (a) WHERE a > 100;"
                             "CREATE UNIQUE INDEX u2 ON \"Child Table\" (lower(note));"
                             "CREATE TRIGGER t AFTER INSERT ON \"Child Table\" BEGIN SELECT 1; END;");
    case Engine::MariaDb:
        return common.arg(QStringLiteral("integer AUTO_INCREMENT PRIMARY KEY"), QStringLiteral("`"),
                          QStringLiteral("datetime(6)"), QStringLiteral("json"), QStringLiteral("longblob"))
            + QStringLiteral("CREATE TRIGGER t AFTER INSERT ON `Child Table` FOR EACH ROW SET @a = 1;");
    case Engine::PostgreSql:
        return common.arg(QStringLiteral("serial PRIMARY KEY"), QStringLiteral("\""), QStringLiteral("timestamp"),
                          QStringLiteral("jsonb"), QStringLiteral("bytea"))
            + QStringLiteral("CREATE UNIQUE INDEX u1 ON \"Child Table\" (a) WHERE a > 100;"
                             "CREATE UNIQUE INDEX u2 ON \"Child Table\" (lower(note));"
                             "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';"
                             "CREATE TRIGGER t AFTER INSERT ON \"Child Table\" FOR EACH ROW EXECUTE FUNCTION f();");
    }
    return {};
}

} // namespace

class TestIntrospection : public QObject
{
    Q_OBJECT

private slots:
    void welfare_data() { addEngineRows(); }
    void welfare();
    void details_data() { addEngineRows(); }
    void details();

    void tellsWhoMayWrite_data() { addEngineRows(); }
    void tellsWhoMayWrite();
    void knowsWhatPostgresAdds();
    void knowsStrictTablesAndThoseWithoutRowid();
    void tellsWhatCannotRollBack();
    void ignoresReferencesOutOfTheDatabase_data() { addEngineRows(); }
    void ignoresReferencesOutOfTheDatabase();

private:
    TestDatabases m_databases;
};

void TestIntrospection::welfare()
{
    ROWBACK_FETCH_ENGINE();
    const QString folder = shared(QStringLiteral("databases/welfare/"));
    if (!QDir(folder).exists()) {
        QSKIP("SKIPPED: no shared data beside the project");
    }
    QString url = QLatin1String("sqlite://") + QDir(folder).absoluteFilePath(QStringLiteral("sqlite.db"));
    if (engine != Engine::Sqlite) {
        const auto file = engine == Engine::MariaDb ? QStringLiteral("mariadb.sql") : QStringLiteral("postgres.sql");
        url = m_databases.createFromFile(engine, QStringLiteral("introspection_welfare"), folder + file);
    }
    const auto database = open(url);
    QVERIFY(database);
    const Schema &schema = database->schema();
    QCOMPARE(schema.size(), 143);

    std::size_t foreignKeys = 0;
    std::size_t uniqueKeys = 0;
    for (const Table &table : schema.tables()) {
        foreignKeys += table.foreignKeys.size();
        uniqueKeys += table.uniqueKeys.size();
        QVERIFY2(!table.keyColumns.empty(), qPrintable(table.name));
        QVERIFY(table.canRead);
        QVERIFY(table.transactional);
        for (const ForeignKey &key : table.foreignKeys) {
            QCOMPARE(key.deferrable, engine != Engine::MariaDb);
            QCOMPARE(key.initiallyDeferred, engine != Engine::MariaDb);
            QVERIFY(key.onDelete == DeleteAction::NoAction || key.onDelete == DeleteAction::Restrict);
        }
    }
    QCOMPARE(foreignKeys, 362U);
    QCOMPARE(uniqueKeys, 24U);
    const QStringList found = references(schema);
    const QStringList expected = answerKey(shared(QStringLiteral("answers/gerd_all_fks.tsv")));
    QCOMPARE(expected.size(), 358);
    for (const QString &reference : expected) {
        QVERIFY2(found.contains(reference), qPrintable(reference));
    }

    const Column *id = column(schema, "contacts_partner", "id");
    QVERIFY(id && id->autoIncrement && id->type == ColumnType::Integer && !id->nullable);
    const Column *pointer = column(schema, "contacts_person", "partner_ptr_id");
    QVERIFY(pointer && !pointer->autoIncrement && pointer->type == ColumnType::Integer);
    QCOMPARE(column(schema, "contacts_person", "birth_date")->type, ColumnType::Text);
    QCOMPARE(column(schema, "addresses_address", "primary")->type, ColumnType::Boolean);
    QCOMPARE(column(schema, "countries_country", "isocode")->type, ColumnType::Text);
    QCOMPARE(column(schema, "countries_country", "isocode")->maxLength, engine == Engine::Sqlite ? -1 : 4);
    if (engine == Engine::MariaDb) {
        QCOMPARE(column(schema, "countries_country", "isocode")->highestCharacter, char32_t(0xFFFF));
    }
}

void TestIntrospection::details()
{
    ROWBACK_FETCH_ENGINE();
    const auto database = open(m_databases.create(engine, QStringLiteral("introspection_details"), detailsSql(engine)));
    QVERIFY(database);
    const Schema &schema = database->schema();
    QCOMPARE(schema.size(), 2);
    const auto child = schema.find(QStringLiteral("Child Table"));
    QVERIFY(child);
    const Table &table = schema.table(*child);

    QCOMPARE(table.columnNames(table.keyColumns), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    QVERIFY(column(schema, "Child Table", "twice")->generated);
    QVERIFY(!column(schema, "Child Table", "a")->generated);
    QCOMPARE(column(schema, "Child Table", "amount")->type, ColumnType::Decimal);
    QCOMPARE(column(schema, "Child Table", "amount")->precision, 10);
    QCOMPARE(column(schema, "Child Table", "amount")->scale, 2);
    QVERIFY(column(schema, "Child Table", "amount")->defaultExpression.has_value());
    QVERIFY(column(schema, "Child Table", "amount")->defaultExpression->contains(QLatin1String("1.5")));
    QVERIFY(!column(schema, "Child Table", "note")->defaultExpression.has_value());
    QCOMPARE(column(schema, "Child Table", "day")->type, ColumnType::Date);
    QCOMPARE(column(schema, "Child Table", "moment")->type, ColumnType::DateTime);
    QCOMPARE(column(schema, "Child Table", "clock")->type, ColumnType::Time);
    QCOMPARE(column(schema, "Child Table", "extra")->type, ColumnType::Json);
    QCOMPARE(column(schema, "Child Table", "data")->type, ColumnType::Bytes);
    QCOMPARE(column(schema, "Child Table", "ratio")->type, ColumnType::Real);
    QVERIFY(column(schema, "parent", "id")->autoIncrement);
    if (engine != Engine::Sqlite) {
        QCOMPARE(column(schema, "Child Table", "small")->range->second, 32767);
        QCOMPARE(column(schema, "Child Table", "note")->maxLength, 20);
    }

    QCOMPARE(table.foreignKeys.size(), 1U);
    const ForeignKey &reference = table.foreignKeys.front();
    QCOMPARE(reference.onDelete, DeleteAction::Cascade);
    QCOMPARE(reference.onUpdate, DeleteAction::SetNull);
    QCOMPARE(reference.targetTable, QStringLiteral("parent"));
    QCOMPARE(table.columnNames(reference.columns), QStringList({QStringLiteral("p1"), QStringLiteral("p2")}));
    QCOMPARE(reference.targetColumns, QStringList({QStringLiteral("x"), QStringLiteral("y")}));
    QVERIFY(!reference.initiallyDeferred);

    QCOMPARE(table.uniqueKeys.size(), engine == Engine::MariaDb ? 1U : 3U);
    int partial = 0;
    for (const UniqueKey &key : table.uniqueKeys) {
        partial += key.partial ? 1 : 0;
        if (!key.partial) {
            QCOMPARE(table.columnNames(key.columns), QStringList({QStringLiteral("note"), QStringLiteral("day")}));
            QVERIFY(key.nullsDistinct);
        }
    }
    QCOMPARE(partial, engine == Engine::MariaDb ? 0 : 2);
    QCOMPARE(table.triggers.size(), 1U);
    QVERIFY2(table.triggers.front().event.contains(QLatin1String("INSERT")), qPrintable(table.triggers.front().event));
}

void TestIntrospection::tellsWhoMayWrite()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("A SQLite file has no users");
    }
    const QString name = QStringLiteral("introspection_rights");
    const QString user = engine == Engine::MariaDb ? QStringLiteral("'rowback_ro'@'%'") : QStringLiteral("rowback_ro");
    const QString makeUser = engine == Engine::MariaDb
        ? QStringLiteral("CREATE OR REPLACE USER %1;").arg(user)
        : QStringLiteral("DROP ROLE IF EXISTS %1; CREATE ROLE %1 LOGIN;").arg(user);
    const QString url = m_databases.create(
        engine, name,
        QStringLiteral(
            "CREATE TABLE readable (id integer PRIMARY KEY); CREATE TABLE writable (id integer PRIMARY KEY);")
            + makeUser
            + QStringLiteral("GRANT SELECT ON readable TO %1; GRANT SELECT, INSERT, UPDATE, DELETE ON writable TO %1;")
                  .arg(user));
    QVERIFY(!url.isEmpty());
    auto parsed = DatabaseUrl::parse(url, QString());
    parsed->user = QStringLiteral("rowback_ro");
    const auto database = open(parsed->toString());
    QVERIFY(database);
    const Schema &schema = database->schema();
    const Table &readable = schema.table(*schema.find(QStringLiteral("readable")));
    const Table &writable = schema.table(*schema.find(QStringLiteral("writable")));
    QVERIFY(readable.canRead);
    QVERIFY(!readable.canWrite);
    QVERIFY(writable.canRead);
    QVERIFY(writable.canWrite);
    QVERIFY(m_databases.run(engine, name,
                            engine == Engine::MariaDb ? QStringLiteral("DROP USER %1;").arg(user)
                                                      : QStringLiteral("DROP OWNED BY %1; DROP ROLE %1;").arg(user)));
}

void TestIntrospection::knowsWhatPostgresAdds()
{
    ROWBACK_REQUIRE_ENGINE(Engine::PostgreSql);
    const QString name = QStringLiteral("introspection_postgres");
    const auto database
        = open(m_databases.create(Engine::PostgreSql, name,
                                  QStringLiteral("CREATE TABLE t (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, "
                                                 "n integer GENERATED BY DEFAULT AS IDENTITY, a integer, b integer, "
                                                 "twice integer GENERATED ALWAYS AS (a * 2) STORED, "
                                                 "CONSTRAINT plain UNIQUE (a), "
                                                 "CONSTRAINT together UNIQUE NULLS NOT DISTINCT (b)); "
                                                 "CREATE UNIQUE INDEX covering ON t (n) INCLUDE (a);")),
               writing());
    QVERIFY(database);
    const Table &table = database->schema().table(TableId{0});
    QVERIFY(column(database->schema(), "t", "id")->autoIncrement);
    QVERIFY(column(database->schema(), "t", "n")->autoIncrement);
    QVERIFY(column(database->schema(), "t", "twice")->generated);
    QCOMPARE(table.uniqueKeys.size(), 3U);
    for (const UniqueKey &key : table.uniqueKeys) {
        QVERIFY(!key.partial);
        QCOMPARE(key.columns.size(), 1U);
        QCOMPARE(key.nullsDistinct, key.name != QLatin1String("together"));
    }
    // A key that only the server hands out is given back all the same.
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(TableId{0}, {0, 1, 2, 3},
                                   {{Value::integer(41), Value::integer(5), Value::integer(6), Value()}}, {}));
    ROWBACK_VERIFY((*sink)->advanceSequence(TableId{0}, 0));
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();
    QVERIFY(m_databases.run(Engine::PostgreSql, name, QStringLiteral("INSERT INTO t (a, b) VALUES (8, 8);")));
    const auto rows = readTable(*database, "t", {QStringLiteral("id")});
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0][0], Value::integer(41));
    QCOMPARE(rows[0][4], Value::integer(12));
    QCOMPARE(rows[1][0], Value::integer(42));
}

void TestIntrospection::knowsStrictTablesAndThoseWithoutRowid()
{
    const auto database
        = open(m_databases.create(Engine::Sqlite, QStringLiteral("introspection_strict"),
                                  QStringLiteral("CREATE TABLE s (id INTEGER PRIMARY KEY, t TEXT, a ANY) STRICT; "
                                                 "CREATE TABLE w (a integer, b text, n integer, PRIMARY KEY (b, a)) "
                                                 "WITHOUT ROWID; "
                                                 "CREATE TABLE k (id INTEGER PRIMARY KEY) WITHOUT ROWID;")),
               writing());
    QVERIFY(database);
    QVERIFY(column(database->schema(), "s", "id")->autoIncrement);
    QVERIFY(!column(database->schema(), "k", "id")->autoIncrement);
    QVERIFY(!column(database->schema(), "w", "a")->nullable);
    const TableId strict = *database->schema().find(QStringLiteral("s"));
    const TableId without = *database->schema().find(QStringLiteral("w"));
    const Table &table = database->schema().table(without);
    QCOMPARE(table.columnNames(table.keyColumns), QStringList({QStringLiteral("b"), QStringLiteral("a")}));
    auto sink = database->beginWrite({});
    ROWBACK_VERIFY(sink);
    ROWBACK_VERIFY((*sink)->insert(without, {0, 1, 2}, {{Value::integer(1), Value::text("x"), Value()}}, {}));
    ROWBACK_VERIFY((*sink)->insert(strict, {0, 1, 2}, {{Value::integer(1), Value::text("7"), Value::integer(8)}}, {}));
    QCOMPARE(*(*sink)->update(without, {Value::text("x"), Value::integer(1)}, {2}, {Value::integer(3)}), 1);
    ROWBACK_VERIFY((*sink)->commit());
    sink->reset();
    QCOMPARE(readTable(*database, "w", {QStringLiteral("b")}).front()[2], Value::integer(3));
    QCOMPARE(readTable(*database, "s", {QStringLiteral("id")}).front()[1], Value::text("7"));
    QCOMPARE(readTable(*database, "s", {QStringLiteral("id")}).front()[2], Value::integer(8));
}

void TestIntrospection::tellsWhatCannotRollBack()
{
    const Engine engine = Engine::MariaDb;
    if (const QString reason = TestDatabases::skipReason(engine); !reason.isEmpty()) {
        ROWBACK_SKIP(qPrintable(QStringLiteral("SKIPPED: no MariaDB server: ") + reason));
    }
    const auto database
        = open(m_databases.create(engine, QStringLiteral("introspection_engines"),
                                  QStringLiteral("CREATE TABLE a (id integer PRIMARY KEY) ENGINE=MyISAM; CREATE TABLE "
                                                 "b (id integer PRIMARY KEY) ENGINE=Aria;"
                                                 "CREATE TABLE c (id integer PRIMARY KEY, t varchar(5) CHARACTER SET "
                                                 "utf8mb3, u varchar(5)) ENGINE=InnoDB;")));
    QVERIFY(database);
    QCOMPARE(database->schema().table(TableId{0}).engine, QStringLiteral("MyISAM"));
    QVERIFY(!database->schema().table(TableId{0}).transactional);
    QVERIFY(!database->schema().table(TableId{1}).transactional);
    QVERIFY(database->schema().table(TableId{2}).transactional);
    QCOMPARE(column(database->schema(), "c", "t")->highestCharacter, char32_t(0xFFFF));
    QCOMPARE(column(database->schema(), "c", "u")->highestCharacter, char32_t(0x10FFFF));
}

/// A table of the same name is another one.
void TestIntrospection::ignoresReferencesOutOfTheDatabase()
{
    ROWBACK_FETCH_ENGINE();
    if (engine == Engine::Sqlite) {
        QSKIP("References of SQLite do not leave the file");
    }
    const QString away = engine == Engine::MariaDb
        ? QStringLiteral("CREATE OR REPLACE DATABASE introspection_away; CREATE TABLE introspection_away.parent ")
        : QStringLiteral("CREATE SCHEMA introspection_away; CREATE TABLE introspection_away.parent ");
    const auto database = open(m_databases.create(
        engine, QStringLiteral("introspection_references"),
        away
            + QStringLiteral("(id integer PRIMARY KEY); CREATE TABLE parent (id integer PRIMARY KEY); "
                             "CREATE TABLE child (id integer PRIMARY KEY, near integer, far integer, "
                             "FOREIGN KEY (near) REFERENCES parent (id), "
                             "FOREIGN KEY (far) REFERENCES introspection_away.parent (id));")));
    QVERIFY(database);
    const Table &child = database->schema().table(*database->schema().find(QStringLiteral("child")));
    QCOMPARE(child.foreignKeys.size(), 1U);
    QCOMPARE(child.columnNames(child.foreignKeys.front().columns), QStringList{QStringLiteral("near")});
}

QTEST_GUILESS_MAIN(TestIntrospection)
#include "tst_introspection.moc"
