// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sqlite/createtable.h"
#include "database/testdatabases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

/// What an engine enforces beyond plain keys: how it is read, and asked about rows that are not there yet.
class TestEngineRules : public QObject
{
    Q_OBJECT

private slots:
    void aRuleIsAskedAboutRows_data();
    void aRuleIsAskedAboutRows();
    void whatCannotBeAskedIsTold();
    void aPlainTableHasNoRules_data();
    void aPlainTableHasNoRules();
    void checksOfAStatement();
    void generatedColumnsOfAStatement();
    void ruleOfAnIndex();

private:
    static QStringList told(const RuleAnswer &answer);
    void addRows(Engine engine, const char *name, const QString &columns, const QString &after, const QString &breaches,
                 const QString &renamed = {});

    TestDatabases m_databases;
};

/// "0" of a check, "0 of 2" of a row that agrees with a live one, "2 and 0" of two new ones, "1!" of one that the
/// engine refuses to judge.
QStringList TestEngineRules::told(const RuleAnswer &answer)
{
    QStringList result;
    for (const Breach &breach : answer.breaches) {
        QString text = QString::number(breach.row);
        text += breach.holder ? QLatin1String(" of ") + displayText(*breach.holder) : QString();
        text += breach.rival ? QLatin1String(" and ") + QString::number(*breach.rival) : QString();
        result.append(text + QLatin1String(breach.refusal.isEmpty() ? "" : "!"));
    }
    result.sort();
    return result;
}

void TestEngineRules::addRows(Engine engine, const char *name, const QString &columns, const QString &after,
                              const QString &breaches, const QString &renamed)
{
    const QString table
        = QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, mail varchar(20), n integer, extra date%1);");
    QTest::addRow("%s %s", qPrintable(engineName(engine)), name)
        << engine << table.arg(columns) + after << breaches << renamed;
}

void TestEngineRules::aRuleIsAskedAboutRows_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("breaches");
    QTest::addColumn<QString>("renamed"); // which column of the table is called "one" in the end
    const QString index = QStringLiteral("CREATE UNIQUE INDEX one ON t %1;");
    const QString both = QStringLiteral("0 of 2; 1 and 0; 1 of 2");
    const QString condition = index.arg(QStringLiteral("(mail) WHERE n < 50"));
    const QString lower = index.arg(QStringLiteral("(lower(mail))"));
    const QString computed = QStringLiteral(", folded varchar(20) GENERATED ALWAYS AS (lower(mail)) STORED");
    for (const Engine engine : TestDatabases::engines) {
        addRows(engine, "check", QStringLiteral(", CONSTRAINT one CHECK (n < 50)"), {}, QStringLiteral("1"));
        addRows(engine, "check of two columns",
                QStringLiteral(", CONSTRAINT one CHECK (mail <> 'A@B' OR extra IS NOT NULL)"), {},
                QLatin1String(engine == Engine::MariaDb ? "0; 1" : "1"));
        addRows(engine, "generated", computed, index.arg(QStringLiteral("(folded)")), both);
    }
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        addRows(engine, "condition", {}, condition, QStringLiteral("0 of 2"));
        addRows(engine, "expression", {}, lower, both);
    }
    addRows(Engine::PostgreSql, "NULLs", {}, index.arg(QStringLiteral("(extra) NULLS NOT DISTINCT")),
            QStringLiteral("0 of 1; 1 and 0; 1 of 1; 2 and 0; 2 and 1; 2 of 1"));
    addRows(Engine::PostgreSql, "exclusion", {},
            QStringLiteral("ALTER TABLE t ADD CONSTRAINT one EXCLUDE USING btree (mail WITH =);"),
            QStringLiteral("0 of 2"));
    addRows(Engine::PostgreSql, "domain", {},
            QStringLiteral("CREATE DOMAIN few AS integer CHECK (VALUE < 50); ALTER TABLE t "
                           "ALTER n TYPE few; ALTER TABLE t RENAME n TO one;"),
            QStringLiteral("1!"), QStringLiteral("n"));
    addRows(Engine::PostgreSql, "enum", {},
            QStringLiteral("CREATE TYPE mails AS ENUM ('a@b', 'A@B'); ALTER TABLE t ALTER mail "
                           "TYPE mails USING mail::mails; ALTER TABLE t RENAME mail TO one;"),
            QStringLiteral("2!"), QStringLiteral("mail"));
    addRows(Engine::MariaDb, "prefix", {}, index.arg(QStringLiteral("(mail(1))")), both);
    addRows(Engine::MariaDb, "second prefix", {}, index.arg(QStringLiteral("(n, mail(1))")), {});
    addRows(Engine::MariaDb, "enum", {}, QStringLiteral("ALTER TABLE t CHANGE mail one enum('x', 'a@b');"),
            QStringLiteral("2"), QStringLiteral("mail"));
    addRows(Engine::MariaDb, "set", {}, QStringLiteral("ALTER TABLE t CHANGE mail one set('x', 'a@b', 'it''s');"),
            QStringLiteral("2"), QStringLiteral("mail"));
}

void TestEngineRules::aRuleIsAskedAboutRows()
{
    ROWBACK_FETCH_ENGINE();
    QFETCH(QString, sql);
    QFETCH(QString, renamed);
    QStringList names{QStringLiteral("id"), QStringLiteral("mail"), QStringLiteral("n"), QStringLiteral("extra")};
    names.replaceInStrings(QRegularExpression(QStringLiteral("^%1$").arg(renamed)), QStringLiteral("one"));
    const QString rows = QStringLiteral("INSERT INTO t (id) VALUES (1);"
                                        "INSERT INTO t (%1) VALUES (2, 'a@b', 1, '2015-01-01');");
    const auto database
        = open(m_databases.create(engine, QStringLiteral("enginerules"), sql + rows.arg(names.join(QLatin1Char(',')))));
    QVERIFY(database);
    const TableId id = *database->schema().find(QStringLiteral("t"));
    const Table &table = database->schema().table(id);
    QCOMPARE(table.rules.size(), std::size_t{1});
    QCOMPARE(table.rules.front().name, QStringLiteral("one"));
    std::vector<Row> lost;
    for (const auto &[mail, n] : {std::pair("a@b", 2), std::pair("A@B", 60), std::pair("c@d", 3)}) {
        lost.push_back(
            {Value::integer(static_cast<qint64>(lost.size()) + 5), Value::text(mail), Value::integer(n), {}});
        lost.back().resize(table.columns.size());
    }
    std::vector<ProposedRow> proposed;
    for (const Row &row : lost) {
        proposed.push_back({&row, {0, 1, 2, 3}});
    }
    const auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    const auto answer = (*source)->breaches(id, table.rules.front(), proposed, {});
    ROWBACK_VERIFY(answer);
    QCOMPARE(answer->unanswered, QString());
    QTEST(told(*answer).join(QLatin1String("; ")), "breaches");
}

void TestEngineRules::whatCannotBeAskedIsTold()
{
    const auto database = open(m_databases.create(Engine::Sqlite, QStringLiteral("enginerules"),
                                                  QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY);")));
    QVERIFY(database);
    const auto source = database->beginRead({});
    ROWBACK_VERIFY(source);
    EngineRule rule;
    rule.name = QStringLiteral("one");
    rule.isCheck = true;
    rule.terms = {QStringLiteral("nowhere > 1")};
    const Row row{Value::integer(5)};
    const ProposedRow proposed{&row, {0}};
    const auto answer = (*source)->breaches(TableId{0}, rule, std::span(&proposed, 1), {});
    ROWBACK_VERIFY(answer);
    QVERIFY2(answer->unanswered.contains(QLatin1String("nowhere")), qPrintable(answer->unanswered));
    QVERIFY(answer->breaches.empty());
}

void TestEngineRules::aPlainTableHasNoRules_data()
{
    addEngineRows();
}

void TestEngineRules::aPlainTableHasNoRules()
{
    ROWBACK_FETCH_ENGINE();
    const auto database
        = open(m_databases.create(engine, QStringLiteral("enginerules"),
                                  QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, mail varchar(20) NOT NULL "
                                                 "UNIQUE, n integer, UNIQUE (n, mail));")));
    QVERIFY(database);
    QVERIFY(database->schema().table(TableId{0}).rules.empty());
}

void TestEngineRules::checksOfAStatement()
{
    const auto rules = checksOf(
        QStringLiteral("CREATE TABLE \"t\" (\"n\" integer NOT NULL CHECK (\"n\" >= (0)), -- CHECK (not this)\n"
                       " s text DEFAULT 'CHECK (nor this)', CONSTRAINT \"short\" CHECK (length(s) < 9))"));
    QCOMPARE(rules.size(), std::size_t{2});
    QCOMPARE(rules[0].terms, QStringList{QStringLiteral("\"n\" >= (0)")});
    QCOMPARE(rules[0].name, QStringLiteral("\"n\" >= (0)"));
    QCOMPARE(rules[0].meaning, QString());
    QCOMPARE(rules[1].terms, QStringList{QStringLiteral("length(s) < 9")});
    QCOMPARE(rules[1].name, QStringLiteral("short"));
    QCOMPARE(rules[1].meaning, QStringLiteral("length(s) < 9"));
}

void TestEngineRules::generatedColumnsOfAStatement()
{
    const auto columns = generatedColumnsOf(QStringLiteral(
        "CREATE TABLE t (a text, \"b c\" text GENERATED ALWAYS AS (lower(a) || ')') STORED, d int AS (1), e int)"));
    QCOMPARE(columns.size(), std::size_t{2});
    QCOMPARE(columns.at(QStringLiteral("b c")), QStringLiteral("lower(a) || ')'"));
    QCOMPARE(columns.at(QStringLiteral("d")), QStringLiteral("1"));
}

void TestEngineRules::ruleOfAnIndex()
{
    const EngineRule rule = uniqueRuleOf(
        QStringLiteral("u"), QStringLiteral("CREATE UNIQUE INDEX \"u(1)\" ON t (lower(a, 'x') DESC, b) WHERE a > 1"));
    QCOMPARE(rule.terms, (QStringList{QStringLiteral("lower(a, 'x')"), QStringLiteral("b")}));
    QCOMPARE(rule.operators, (QStringList{QStringLiteral("="), QStringLiteral("=")}));
    QCOMPARE(rule.condition, QStringLiteral("a > 1"));
    const QString cut = QStringLiteral("CREATE UNIQUE INDEX u ON t (a");
    QCOMPARE(uniqueRuleOf(QStringLiteral("u"), cut).terms, QStringList{cut}); // never a shorter rule
}

QTEST_GUILESS_MAIN(TestEngineRules)
#include "tst_enginerules.moc"
