// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

static QString problemsOfTies(const Snapshot &snapshot)
{
    return problemsOf(snapshot).split(QLatin1Char('\n')).filter(QStringLiteral("a_tie.py")).join(QLatin1Char('\n'));
}

/// A table of rows like "(1,'x')" with a space between two, and columns likewise.
static void writeTies(TestDump &dump, const QByteArray &columns, const QByteArray &rows)
{
    QByteArray definition = "a_Tie = resolve_model(\"a.Tie\")\ndef create_a_tie(" + columns.split(' ').join(", ")
        + "):\n    kw = dict()\n";
    for (const QByteArray &column : columns.split(' ')) {
        definition += "    kw.update(" + column + "=" + column + ")\n";
    }
    dump.replace("DEFINITIONS", definition + "    return a_Tie(**kw)\n");
    dump.replace("MAIN", "    execfile(\"a_tie.py\", *args)\n");
    QByteArray lines;
    for (const QByteArray &row : rows.split(' ')) {
        lines += "loader.save(create_a_tie" + row + ")\n";
    }
    dump.write(QStringLiteral("a_tie.py"), lines);
    dump.finish();
}

/// What is said of the table a_tie once a database says what its key is: columns of the dump, by place, and one after
/// them that the dump lacks.
static QString problemsOnceKeyIsKnown(Snapshot &snapshot, const QVector<int> &key)
{
    Table table = snapshot.schema().table(*snapshot.findTable(QStringLiteral("a_tie")));
    table.columns.push_back(table.columns.front());
    table.columns.back().name = QStringLiteral("not_dumped");
    table.keyColumns.assign(key.begin(), key.end());
    Schema live;
    live.add(table);
    return snapshot.adopt(live, {}) ? problemsOfTies(snapshot) : QStringLiteral("failed");
}

/// What is taken for a table's key before a database is asked, and after.
class TestKeys : public QObject
{
    Q_OBJECT

private slots:
    void theFirstColumnOfAKeyOfSeveralMayRepeat()
    {
        TestDump dump;
        writeTies(dump, "left_id right_id", "(1,2) (1,3)");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(problemsOfTies(**snapshot),
                 QStringLiteral("warning a_tie a_tie.py:2 Another row with key 1 was there before, at a_tie.py:1."));
        QVERIFY(!(*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_tie"))).hasErrors); // the database knows
        QCOMPARE(problemsOnceKeyIsKnown(**snapshot, {0, 1}), QString());
    }

    void aDatabaseSaysWhatTheKeyIs_data()
    {
        QTest::addColumn<QVector<int>>("key");
        QTest::addColumn<QString>("problem");
        QTest::newRow("several") << QVector<int>{
            0, 1} << "error a_tie a_tie.py:3 Another row with key (1, 2) was there before, at a_tie.py:1.";
        QTest::newRow("the guess") << QVector<int>{0}
                                   << "error a_tie a_tie.py:3 Another row with key 1 was there before, at a_tie.py:1.";
        QTest::newRow("not dumped") << QVector<int>{
            3} << "warning a_tie a_tie.py:3 Another row with key 1 was there before, at a_tie.py:1.";
    }
    void aDatabaseSaysWhatTheKeyIs()
    {
        QFETCH(QVector<int>, key);
        TestDump dump;
        writeTies(dump, "left_id right_id text", "(1,2,'x') (2,3,'x') (1,2,'y')");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(!(*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_tie"))).hasErrors);
        QTEST(problemsOnceKeyIsKnown(**snapshot, key), "problem");
        QTEST(problemsOnceKeyIsKnown(**snapshot, key), "problem"); // told once
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_tie"))).hasErrors, key.front() != 3);
    }

    void aKeyIsGuessedByNameAndValues_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("problem");
        const QByteArray repeating = "('A','X',1) ('B','Y',1) ('C','X',2)";
        QTest::newRow("a name that keys have") << QByteArray("sku code text") << QByteArray("('B','Y',1) ('A','X',1)")
                                               << QStringLiteral("code") << QString();
        QTest::newRow("its values repeat")
            << QByteArray("sku code text") << repeating << QStringLiteral("sku") << QString();
        QTest::newRow("not each row has a value")
            << QByteArray("sku code text") << QByteArray("('B','Y',1) ('A',None,1)") << QStringLiteral("sku")
            << QString();
        QTest::newRow("another name") << QByteArray("text nr code") << QByteArray("(1,'A','X') (1,'B','X')")
                                      << QStringLiteral("nr") << QString();
        QTest::newRow("all repeat") << QByteArray("hall nr text") << QByteArray("('A',1,'x') ('B',1,'x') ('A',2,'y')")
                                    << QStringLiteral("nr")
                                    << QStringLiteral(
                                           "warning a_tie a_tie.py:2 Another row with key 1 was there before, "
                                           "at a_tie.py:1.");
        QTest::newRow("what Django calls the key")
            << QByteArray("text id code") << QByteArray("('x',1,'A') ('y',1,'B')") << QStringLiteral("id")
            << QStringLiteral("error a_tie a_tie.py:2 Another row with key 1 was there before, at a_tie.py:1.");
    }
    void aKeyIsGuessedByNameAndValues()
    {
        QFETCH(const QByteArray, columns);
        QFETCH(const QByteArray, rows);
        TestDump dump;
        writeTies(dump, columns, rows);
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        const Table &table = (*snapshot)->schema().table(*(*snapshot)->findTable(QStringLiteral("a_tie")));
        QTEST(table.columnNames(table.keyColumns).join(QLatin1Char(' ')), "key");
        QTEST(problemsOfTies(**snapshot), "problem");
    }

    void aDatabaseSaysThatTheNamesMeanNoKey_data()
    {
        QTest::addColumn<QByteArray>("columns");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QVector<int>>("key");
        QTest::addColumn<QString>("problem");
        const QByteArray shelves = "('A',1,'x') ('B',1,'x') ('A',2,'y')";
        QTest::newRow("it has several columns")
            << QByteArray("hall nr text") << shelves << QVector<int>{0, 1} << QString();
        QTest::newRow("it is a text") << QByteArray("code sku text") << QByteArray("('X','B',1) ('X','A',1)")
                                      << QVector<int>{1} << QString();
        QTest::newRow("even of id") << QByteArray("id sku text") << QByteArray("(1,'B',1) (1,'A',1)") << QVector<int>{1}
                                    << QString();
        QTest::newRow("it is the name after all")
            << QByteArray("code sku text") << QByteArray("('X','B',1) ('X','A',1)") << QVector<int>{0}
            << QStringLiteral("error a_tie a_tie.py:2 Another row with key X was there before, at a_tie.py:1.");
        QTest::newRow("it repeats where the names do not")
            << QByteArray("id sku text") << QByteArray("(1,'A',1) (2,'A',1)") << QVector<int>{1}
            << QStringLiteral("error a_tie a_tie.py:2 Another row with key A was there before, at a_tie.py:1.");
    }
    void aDatabaseSaysThatTheNamesMeanNoKey()
    {
        QFETCH(const QByteArray, columns);
        QFETCH(const QByteArray, rows);
        QFETCH(const QVector<int>, key);
        QFETCH(const QString, problem);
        TestDump dump;
        writeTies(dump, columns, rows);
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(problemsOnceKeyIsKnown(**snapshot, key), problem);
        QCOMPARE(problemsOnceKeyIsKnown(**snapshot, key), problem); // told once
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_tie"))).hasErrors, !problem.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
