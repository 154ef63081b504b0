// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/livereader.h"

#include "demo/demoincident.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Rowback;

/// Browsing the demo's live database, in which client 4011 is gone and was entered again as 200708.
class TestLiveReader : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<LiveReader> m_reader;
    SnapshotOutline m_outline;

    const SnapshotTableSummary &summary(TableId id) const
    {
        return m_outline.summary.tables[static_cast<std::size_t>(index(id))];
    }
    TableId table(const QString &name) const
    {
        for (std::size_t i = 0; i < m_outline.summary.tables.size(); ++i) {
            if (m_outline.summary.tables[i].name == name) {
                return TableId{static_cast<int>(i)};
            }
        }
        qFatal("no table %s", qPrintable(name));
    }
    int column(TableId id, const QString &name) const
    {
        return static_cast<int>(summary(id).columns.indexOf(name));
    }
    qint64 select(const RowQuery &query)
    {
        const auto count = m_reader->select(query, {});
        return count ? *count : -1;
    }
    qint64 selectKey(const QString &name, std::int64_t key)
    {
        RowQuery query;
        query.table = table(name);
        query.match = {{column(query.table, summary(query.table).keyColumns.front())}, {{Value::integer(key)}}};
        return select(query);
    }
    QString cell(qint64 place, int column)
    {
        const auto page = m_reader->page(place, 1, {});
        return page && !page->rows.empty() ? page->rows.front()[static_cast<std::size_t>(column)].text
                                           : QStringLiteral("none");
    }
    void change(const char *statement) const { run(m_file, statement); }
    static void run(const QString &file, const char *statement)
    {
        sqlite3 *connection = nullptr;
        QCOMPARE(sqlite3_open(file.toUtf8().constData(), &connection), SQLITE_OK);
        QCOMPARE(sqlite3_exec(connection, statement, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(connection);
    }

    std::unique_ptr<LiveReader> openNew(const char *statements) const
    {
        const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db"));
        run(file, statements);
        auto reader = LiveReader::open(QStringLiteral("sqlite://") + file, std::nullopt, {}, {});
        return reader ? *std::move(reader) : nullptr;
    }
    /// The first cells of all rows.
    static QString keys(LiveReader &reader, const RowQuery &query)
    {
        QStringList result;
        if (const auto count = reader.select(query, {})) {
            const auto page = reader.page(0, *count, {});
            std::transform(page->rows.begin(), page->rows.end(), std::back_inserter(result),
                           [](const auto &row) { return row.front().text; });
        }
        return result.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void initTestCase()
    {
        DemoOptions options;
        options.partners = 400;
        const auto demo = writeDemo(m_folder.filePath(QStringLiteral("demo")), options, nullptr, {});
        QVERIFY(demo);
        m_file = demo->live;
        auto reader = LiveReader::open(QStringLiteral("sqlite://") + demo->live, std::nullopt, {}, {});
        QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text()));
        m_reader = *std::move(reader);
        m_outline = m_reader->outline();
    }

    void tablesAreCounted()
    {
        const auto &clients = summary(table(QStringLiteral("pcsw_client")));
        QVERIFY(clients.contents.foundRows > 100);
        QCOMPARE(clients.model.toLower(), QStringLiteral("pcsw.client")); // its exact spelling is in no database
        RowQuery query;
        query.table = table(QStringLiteral("pcsw_client"));
        QCOMPARE(select(query), clients.contents.foundRows);
    }

    void rowsComeInTheOrderOfKeysAndOthers()
    {
        RowQuery query;
        query.table = table(QStringLiteral("contacts_person"));
        const qint64 all = select(query);
        QVERIFY(cell(0, 0).toLongLong() < cell(1, 0).toLongLong());
        query.sortColumn = column(query.table, QStringLiteral("last_name"));
        QCOMPARE(select(query), all);
        const QString first = cell(0, query.sortColumn);
        query.order = Qt::DescendingOrder;
        QCOMPARE(select(query), all);
        const QString last = cell(0, query.sortColumn);
        QVERIFY(first.toUtf8() < last.toUtf8());
        QCOMPARE(cell(all - 1, query.sortColumn), first);
        query.text = last.toUpper();
        query.textColumn = query.sortColumn;
        const qint64 some = select(query);
        QVERIFY(some > 0 && some < all);
        QCOMPARE(cell(0, query.sortColumn), last);
    }

    void referencesBothWays()
    {
        QCOMPARE(selectKey(QStringLiteral("pcsw_client"), 200708), 1);
        const qint64 client = m_reader->page(0, 1, {})->numbers.front();
        const auto referrers = m_reader->referrers(client, {});
        QVERIFY(referrers);
        const auto notes = std::find_if(referrers->begin(), referrers->end(),
                                        [](const Referrer &each) { return each.tableName == QLatin1String("notes_note"); });
        QVERIFY(notes != referrers->end());
        RowQuery query;
        query.table = notes->table;
        query.match = notes->match;
        QCOMPARE(select(query), notes->rows);
        const int project = column(query.table, QStringLiteral("project_id"));
        QCOMPARE(cell(0, project), QStringLiteral("200708"));
        const auto target = m_reader->follow(m_reader->page(0, 1, {})->numbers.front(), project, {});
        QVERIFY(target);
        QCOMPARE(target->table, table(QStringLiteral("pcsw_client")));
        QCOMPARE(target->row, client); // a row keeps its number
        query = {};
        query.table = target->table;
        QVERIFY(select(query) > 1);
        QVERIFY(m_reader->placeOf(client) > 0);
        QCOMPARE(cell(m_reader->placeOf(client), 0), QStringLiteral("200708"));
    }

    void referencesToAnotherUniqueColumn()
    {
        const auto reader = openNew("CREATE TABLE client (id integer PRIMARY KEY, number text UNIQUE);"
                              "CREATE TABLE note (id integer PRIMARY KEY, number text REFERENCES client (number));"
                              "INSERT INTO client VALUES (1, 'N1'), (2, NULL);"
                              "INSERT INTO note VALUES (7, 'N1'), (8, NULL);");
        QVERIFY(reader);
        const TableId client{0};
        RowQuery query;
        query.table = client;
        QCOMPARE(*reader->select(query, {}), 2);
        const auto clients = reader->page(0, 2, {})->numbers;
        const auto named = reader->referrers(clients[0], {});
        QVERIFY(named && named->size() == 1);
        QCOMPARE(named->front().rows, 1);
        const auto nameless = reader->referrers(clients[1], {});
        QVERIFY(nameless && nameless->empty());
        query = {};
        query.table = named->front().table;
        query.match = named->front().match;
        QCOMPARE(*reader->select(query, {}), 1);
        const auto target = reader->follow(reader->page(0, 1, {})->numbers.front(), 1, {});
        QVERIFY(target);
        QVERIFY(target->table == client && target->row == clients[0]);
    }

    void aRowThatOthersDeleteIsSaidToBeGone()
    {
        RowQuery query;
        query.table = table(QStringLiteral("dupable_clients_word"));
        const qint64 all = select(query);
        const QString key = cell(all - 1, 0);
        change(qPrintable(QStringLiteral("DELETE FROM dupable_clients_word WHERE id = %1").arg(key)));
        QCOMPARE(cell(all - 1, 0), QStringLiteral("gone meanwhile"));
        const auto csv = m_reader->csv({all - 2, all - 1}, {});
        QVERIFY(csv);
        QCOMPARE(csv->count('\n'), 2); // the header and the one that is there
        QCOMPARE(select(query), all - 1);
    }

    void textsComeInTheOrderOfTheAlphabet()
    {
        const auto reader = openNew("CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT, old INTEGER);"
                                    "INSERT INTO p VALUES (1, 'Zorn', 1), (2, 'ärgerlich', 1), (3, NULL, 1),"
                                    "(4, 'Ärger', 0), (5, 'de Vries', 1), (6, 'Arndt', 1);");
        RowQuery query;
        query.sortColumn = 1;
        QCOMPARE(keys(*reader, query), QStringLiteral("3 4 2 6 5 1"));
        query.order = Qt::DescendingOrder;
        QCOMPARE(keys(*reader, query), QStringLiteral("1 5 6 2 4 3"));
        query.text = QStringLiteral("r");
        query.textColumn = 1;
        QCOMPARE(keys(*reader, query), QStringLiteral("1 5 6 2 4"));
        query.match = {{2}, {{Value::integer(1)}}};
        QCOMPARE(keys(*reader, query), QStringLiteral("1 5 6 2"));
        QVERIFY(!reader->note().isByCodePoint);
    }

    void tooManyTextsComeByCodePoint()
    {
        const auto reader = openNew("CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT, digits TEXT);"
                                    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 100001)"
                                    "INSERT INTO p SELECT i, 'n' || i, i FROM n;"
                                    "UPDATE p SET name = 'Ä' WHERE id = 7;");
        RowQuery query;
        query.sortColumn = 1;
        query.order = Qt::DescendingOrder;
        QCOMPARE(*reader->select(query, {}), 100'001);
        QVERIFY(reader->note().isByCodePoint);
        QCOMPARE(reader->page(0, 1, {})->rows.front().front().text, QStringLiteral("7"));
        query.sortColumn = 2;
        QVERIFY(reader->select(query, {}));
        QVERIFY(!reader->note().isByCodePoint); // no letter in it
        query.sortColumn = 1;
        query.text = QStringLiteral("9");
        QVERIFY(reader->select(query, {}));
        QVERIFY(!reader->note().isByCodePoint); // those that are left are few enough
    }

    void aTableWithoutAKey()
    {
        const auto reader = openNew("CREATE TABLE p (name TEXT, n INTEGER);"
                                    "INSERT INTO p VALUES ('b', 2), ('a', 1), (NULL, 3), ('a', 1);");
        RowQuery query;
        QCOMPARE(*reader->select(query, {}), 4);
        QVERIFY(!reader->note().isCapped);
        const auto page = reader->page(0, 10, {});
        QCOMPARE(page->rows.size(), 4U);
        QCOMPARE(page->rows[2][1].text, QStringLiteral("3"));
        QVERIFY(page->rows[2][0].isNull);
        QCOMPARE(page->numbers[1], page->numbers[3]); // nothing tells them apart
        query.sortColumn = 1;
        QCOMPARE(keys(*reader, query), QStringLiteral("a a b NULL"));
        query.match = {{1}, {{Value::integer(1)}}};
        QCOMPARE(*reader->select(query, {}), 2);
    }

    void aTableWithoutAKeyIsCut()
    {
        const auto reader = openNew("CREATE TABLE p (n INTEGER, name TEXT);"
                                    "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 100001)"
                                    "INSERT INTO p SELECT i, 'x' FROM n;");
        QCOMPARE(*reader->select({}, {}), 100'000);
        QVERIFY(reader->note().isCapped);
        QCOMPARE(reader->outline().summary.tables.front().contents.foundRows, 100'001);
        RowQuery query;
        query.text = QStringLiteral("99");
        QCOMPARE(*reader->select(query, {}), 3'691);
        QVERIFY(!reader->note().isCapped);
    }

    void whatIsOutOfRange()
    {
        QCOMPARE(m_reader->placeOf(-1), -1);
        QCOMPARE(m_reader->placeOf(1'000'000), -1);
        QVERIFY(m_reader->page(1'000'000, 10, {})->rows.empty());
        QCOMPARE(selectKey(QStringLiteral("pcsw_client"), 4011), 0); // vanished
        QVERIFY(!LiveReader::open(QStringLiteral("sqlite:///nowhere/at/all.db"), std::nullopt, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestLiveReader)
#include "tst_livereader.moc"
