// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

#include <algorithm>
#include <numeric>

using namespace Rowback;

/// A dump as a RowSource: orders, projections, searches, places in the files.
class TestDumpSource : public QObject
{
    Q_OBJECT

    TestDump m_dump;
    std::unique_ptr<Snapshot> m_snapshot;
    TableId m_note{};

    QByteArray rows(const std::vector<int> &columns, const std::vector<int> &order)
    {
        return read(m_snapshot->source().rows({m_note, columns, order}, {}));
    }
    QByteArray find(const std::vector<int> &columns, const RowMatch &match)
    {
        return read(m_snapshot->source().find({m_note, columns, {}}, match, {}));
    }
    static QByteArray read(Result<std::unique_ptr<RowCursor>> cursor)
    {
        QStringList lines;
        while (cursor && *(*cursor)->next()) {
            QStringList cells;
            for (const Cell cell : (*cursor)->cells()) {
                cells.append(displayText(cell));
            }
            lines.append(cells.join(u','));
        }
        return lines.join(u' ').toUtf8();
    }

private slots:
    void initTestCase()
    {
        m_dump.write(QStringLiteral("a_note.py"),
                     "# x\n"
                     "loader.save(create_a_note(10,a_Thing,5,'b'))\n"
                     "loader.save(create_a_note(9,None,None,'B'))\n"
                     "loader.save(\n  create_a_note(-3,a_Thing,5,'abcdefghij'))\n"
                     "loader.save(create_a_note(100,a_Child,6,'abcdefgh'))\n"
                     "loader.save(create_a_note(11,a_Child,5,None))\n"
                     "loader.save(create_a_note(12,None,None,'\xC3\xA4'))\n");
        m_dump.write(QStringLiteral("a_child.py"),
                     "loader.save(create_a_child(1,'x'))\nloader.save(create_a_child(2,'y'))\n");
        m_dump.write(QStringLiteral("a_thing.py"),
                     "loader.save(create_a_thing(1,['a','b'],'10.00',None))\n"
                     "loader.save(create_a_thing(2,['a) # \\' x','''b\nc'''],'9.5',None)) # y\n"
                     "loader.save(create_a_thing(3,None,'-3',None))\n");
        m_dump.finish();
        auto snapshot = Snapshot::open(m_dump.path(), {}, {});
        QVERIFY(snapshot);
        m_snapshot = *std::move(snapshot);
        m_note = *m_snapshot->findTable(QStringLiteral("a_note"));
    }

    /// With and without an index, and one kept from before.
    void findsByKeyInWhateverOrderTheRowsAre()
    {
        TestDump dump;
        QByteArray ordered;
        QByteArray reversed;
        for (int i = 1; i <= 50; ++i) {
            ordered += "loader.save(create_a_note(" + QByteArray::number(3 * i) + ",None,None,'x'))\n";
            reversed += "loader.save(create_a_thing(" + QByteArray::number(3 * (51 - i)) + ",None,'1',None))\n";
        }
        dump.write(QStringLiteral("a_note.py"), ordered);
        dump.write(QStringLiteral("a_thing.py"), reversed);
        dump.write(QStringLiteral("a_child.py"),
                   "loader.save(create_a_child(6,'x'))\nloader.save(create_a_child(3,'y'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const TableId note = *(*snapshot)->findTable(QStringLiteral("a_note"));
        const TableId thing = *(*snapshot)->findTable(QStringLiteral("a_thing"));
        const TableId child = *(*snapshot)->findTable(QStringLiteral("a_child"));
        QVERIFY((*snapshot)->isInKeyOrder(note) && !(*snapshot)->isInKeyOrder(thing));
        const auto key = [](std::int64_t id) { return Key{Value::integer(id)}; };
        const auto find = [&](TableId table, std::vector<Key> keys) {
            return read((*snapshot)->source().find({table, {0}, {}}, {{0}, std::move(keys)}, {}));
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(find(note, {key(150), key(3), key(4), key(0), key(151), key(75), key(3)}), QByteArray("3 75 150"));
            QCOMPARE(find(thing, {key(3), key(150), key(4), key(75), key(75)}), QByteArray("150 75 3"));
            QCOMPARE(find(child, {key(3), key(6), key(9)}), QByteArray("6 3"));
            QCOMPARE(find(note, {}), QByteArray());
        }
        QCOMPARE(*(*snapshot)->longestTexts(note, {0}, {}), QStringList(QStringLiteral("150")));
        QCOMPARE(*(*snapshot)->longestTexts(thing, {0}, {}), QStringList(QStringLiteral("150")));
    }

    /// A database orders numbers by value, and quoted ones are no exception.
    void ordersAsTheDatabaseDoes()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"),
                   "loader.save(create_a_note(1,None,'9','9.50'))\n"
                   "loader.save(create_a_note(2,None,'10','10.50'))\n"
                   "loader.save(create_a_note(3,None,'-9223372036854775808','-3.00'))\n"
                   "loader.save(create_a_note(4,None,'18446744073709551615','-20'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const TableId note = *(*snapshot)->findTable(QStringLiteral("a_note"));
        Table table = (*snapshot)->schema().table(note);
        table.columns[2].type = ColumnType::Integer;
        table.columns[3].type = ColumnType::Decimal;
        Schema live;
        live.add(table);
        QVERIFY((*snapshot)->adopt(live, {}));
        QCOMPARE(read((*snapshot)->source().rows({note, {0}, {2}}, {})), QByteArray("3 1 2 4"));
        QCOMPARE(read((*snapshot)->source().rows({note, {0}, {3}}, {})), QByteArray("4 3 1 2"));
        auto found = (*snapshot)->source().find({note, {0}, {}}, {{2}, {{Value::integer(10)}}}, {});
        QVERIFY(found);
        QVERIFY(*(*found)->next());
        QCOMPARE((*found)->cells().front().integer(), 2);
    }

    void ordersAndProjections()
    {
        QCOMPARE(rows({0}, {}), QByteArray("10 9 -3 100 11 12"));
        QCOMPARE(rows({0}, {0}), QByteArray("-3 9 10 11 12 100"));
        QCOMPARE(rows({3, 0}, {3}), QByteArray("NULL,11 B,9 abcdefgh,100 abcdefghij,-3 b,10 ä,12"));
        QCOMPARE(rows({2, 0}, {2, 0}), QByteArray("NULL,9 NULL,12 5,-3 5,10 5,11 6,100"));
        QCOMPARE(rows({1, 0}, {1, 2, 0}), QByteArray("NULL,9 NULL,12 a.Child,11 a.Child,100 a.Thing,-3 a.Thing,10"));
        QCOMPARE(rows({}, {0}), QByteArray("     "));
        QCOMPARE(*m_snapshot->source().rowCount(m_note), 6);
    }

    void searches()
    {
        const auto key = [](std::int64_t id) { return Key{Value::integer(id)}; };
        QCOMPARE(find({0, 3}, {{0}, {key(9), key(-3), key(77), key(9)}}), QByteArray("9,B -3,abcdefghij"));
        QCOMPARE(find({0}, {{2}, {key(5)}}), QByteArray("10 -3 11"));
        QCOMPARE(find({0}, {{2}, {Key{Value()}}}), QByteArray(""));
        QCOMPARE(find({0}, {{3}, {Key{Value::text("b")}, Key{Value::text("ä")}}}), QByteArray("10 12"));
        QCOMPARE(find({0}, {{1, 2}, {Key{Value::of(ValueKind::ContentType, "a.thing"), Value::integer(5)}}}),
                 QByteArray("10 -3"));
        QCOMPARE(find({0}, {{0}, {}}), QByteArray(""));
    }

    void places()
    {
        QCOMPARE(*m_snapshot->rowLocation(m_note, Key{Value::integer(9)}, {}), QStringLiteral("a_note.py:3"));
        QCOMPARE(*m_snapshot->rowLocation(m_note, Key{Value::integer(-3)}, {}), QStringLiteral("a_note.py:5"));
        QCOMPARE(*m_snapshot->rowLocation(m_note, Key{Value::integer(8)}, {}), QString());
        QCOMPARE(m_snapshot->rowLocation(m_note, qint64(0)), QStringLiteral("a_note.py:2"));
        QCOMPARE(m_snapshot->rowLocation(m_note, qint64(6)), QString());
    }

    void aWindowOfRows()
    {
        const RowNumbers wanted{4, 0, 99, -1, 5};
        const auto found = m_snapshot->rowsAt(m_note, wanted, {0, 3}, {});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(3));
        QVERIFY((*found)[0] == (Row{Value::integer(11), Value()}));
        QVERIFY((*found)[2] == (Row{Value::integer(12), Value::text("ä")}));
        QVERIFY(m_snapshot->rowsAt(m_note, {}, {0}, {})->empty());
    }

    void ordersByAColumn()
    {
        QCOMPARE(*m_snapshot->orderBy(m_note, 0, Qt::AscendingOrder, {}), (RowNumbers{2, 1, 0, 4, 5, 3}));
        QCOMPARE(*m_snapshot->orderBy(m_note, 0, Qt::DescendingOrder, {}), (RowNumbers{3, 5, 4, 0, 1, 2}));
        QCOMPARE(*m_snapshot->orderBy(m_note, 2, Qt::AscendingOrder, {}), (RowNumbers{1, 5, 0, 2, 4, 3}));
        QCOMPARE(*m_snapshot->orderBy(m_note, 3, Qt::AscendingOrder, {}), (RowNumbers{4, 5, 3, 2, 0, 1}));
        const TableId thing = *m_snapshot->findTable(QStringLiteral("a_thing"));
        const int amount = m_snapshot->schema().table(thing).columnIndex(QStringLiteral("amount"));
        QCOMPARE(*m_snapshot->orderBy(thing, amount, Qt::AscendingOrder, {}), (RowNumbers{2, 1, 0})); // by value
    }

    void wordsAreOrderedAsPeopleDo()
    {
        TestDump dump;
        const QStringList words{QStringLiteral("Zorn"), QStringLiteral("ärgerlich"), QStringLiteral("Arndt"),
                                QStringLiteral("Ärger"), QStringLiteral("de Vries")};
        QByteArray lines;
        for (int i = 0; i < words.size(); ++i) {
            lines += "loader.save(create_a_note(" + QByteArray::number(i) + ",None,None,'" + words.at(i).toUtf8()
                + "'))\n";
        }
        dump.write(QStringLiteral("a_note.py"), lines);
        dump.finish();
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const TableId note = *(*snapshot)->findTable(QStringLiteral("a_note"));
        QCOMPARE(*(*snapshot)->orderBy(note, 3, Qt::AscendingOrder, {}), (RowNumbers{3, 1, 2, 4, 0}));
        QCOMPARE(*(*snapshot)->orderBy(note, 3, Qt::DescendingOrder, {}), (RowNumbers{0, 4, 2, 1, 3}));
    }

    void textsThatBeginAlike()
    {
        TestDump dump;
        QStringList texts;
        QByteArray lines;
        const QString start = QStringLiteral("the same beginning ").repeated(3);
        for (int i = 0; i < 300; ++i) {
            const QString text = start + QString(i % 17, QLatin1Char('x')) + QString::number(i * 7 % 100);
            texts.append(i % 50 == 0 ? QString() : i % 60 == 1 ? QString(start) : text);
            lines += "loader.save(create_a_note(" + QByteArray::number(i) + ",None,None,"
                + (texts.last().isEmpty() ? QByteArray("None") : "'" + texts.last().toUtf8() + "'") + "))\n";
        }
        dump.write(QStringLiteral("a_note.py"), lines);
        dump.finish();
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const TableId note = *(*snapshot)->findTable(QStringLiteral("a_note"));
        RowNumbers expected(300);
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(),
                         [&](qint64 a, qint64 b) { return texts.at(a).toUtf8() < texts.at(b).toUtf8(); });
        QCOMPARE(*(*snapshot)->orderBy(note, 3, Qt::AscendingOrder, {}), expected);
    }

    void rowsWithAText()
    {
        const auto found = [this](const std::vector<int> &columns, const QString &text) {
            return *m_snapshot->rowsContaining(m_note, columns, text, {});
        };
        QCOMPARE(found({3}, QStringLiteral("b")), (RowNumbers{0, 1, 2, 3}));
        QCOMPARE(found({0, 3}, QStringLiteral("1")), (RowNumbers{0, 3, 4, 5}));
        QCOMPARE(found({3}, QStringLiteral("Ä")), (RowNumbers{5}));
        QCOMPARE(found({0, 1, 2, 3}, QStringLiteral("A.THING")), (RowNumbers{0, 2}));
        QCOMPARE(found({3}, QStringLiteral("null")), (RowNumbers{4})); // as it is shown
        QCOMPARE(found({}, QStringLiteral("b")), RowNumbers());
        QCOMPARE(*m_snapshot->rowsMatching(m_note, {{2}, {Key{Value::integer(5)}}}, {}), (RowNumbers{0, 2, 4}));
    }

    void theLinesOfARow()
    {
        const RowText one = m_snapshot->rowText(m_note, 1);
        QCOMPARE(one.file, QStringLiteral("a_note.py"));
        QCOMPARE(one.line, 3);
        QCOMPARE(one.text, QStringLiteral("loader.save(create_a_note(9,None,None,'B'))"));
        const RowText two = m_snapshot->rowText(m_note, 2);
        QCOMPARE(two.line, 4);
        QCOMPARE(two.text, QStringLiteral("loader.save(\n  create_a_note(-3,a_Thing,5,'abcdefghij'))"));
        QCOMPARE(m_snapshot->rowText(m_note, 5).text, QStringLiteral("loader.save(create_a_note(12,None,None,'ä'))"));
        const TableId thing = *m_snapshot->findTable(QStringLiteral("a_thing"));
        QCOMPARE(m_snapshot->rowText(thing, 1).text,
                 QStringLiteral("loader.save(create_a_thing(2,['a) # \\' x','''b\nc'''],'9.5',None)) # y"));
        QCOMPARE(m_snapshot->rowText(m_note, 6).line, 0);
        QCOMPARE(m_snapshot->rowText(m_note, -1).line, 0);
    }

    void cancelledAccess()
    {
        std::stop_source stop;
        stop.request_stop();
        const TaskContext context{stop.get_token(), {}};
        const RowNumbers first{0};
        QCOMPARE(m_snapshot->rowsAt(m_note, first, {0}, context).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_snapshot->orderBy(m_note, 1, Qt::AscendingOrder, context).error().code, ErrorCode::Cancelled);
        QCOMPARE(m_snapshot->rowsContaining(m_note, {0}, QStringLiteral("1"), context).error().code,
                 ErrorCode::Cancelled);
    }

    void twoCursorsAfterEachOther()
    {
        const TableId child = *m_snapshot->findTable(QStringLiteral("a_child"));
        QCOMPARE(rowsOf(*m_snapshot, QStringLiteral("a_note"), {0}).count('\n'), 6);
        QCOMPARE(rowsOf(*m_snapshot, QStringLiteral("a_child"), {0}).count('\n'), 2);
        QCOMPARE(rowsOf(*m_snapshot, QStringLiteral("a_note"), {0}).count('\n'), 6);
        QCOMPARE(*m_snapshot->source().rowCount(child), 2);
    }

    void cancelledCursor()
    {
        std::stop_source stop;
        auto cursor = m_snapshot->source().rows({m_note, {0}, {}}, {stop.get_token(), {}});
        stop.request_stop();
        const auto row = (*cursor)->next();
        QVERIFY(!row);
        QCOMPARE(row.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDumpSource)
#include "tst_dumpsource.moc"
