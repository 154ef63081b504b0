// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

/// A dump whose values are given as a database writes them.
class TestLiveForms : public QObject
{
    Q_OBJECT

    static constexpr const char *rows
        = "loader.save(create_a_note(1,None,dt(2015,7,1,10,0,0),'0A1B2C3D-4e5f-4607-8899-aabbccddeeff'))\n"
          "loader.save(create_a_note(2,None,dt(2015,1,1,10,0,0,500000),UUID('00000000-4e5f-4607-8899-aabbccddeeff')))\n"
          "loader.save(create_a_note(3,None,None,'ffffffff4e5f46078899aabbccddeeff'))\n"
          "loader.save(create_a_note(4,None,date(2015,7,1),'no UUID'))\n";

    static QByteArray read(Result<std::unique_ptr<RowCursor>> cursor)
    {
        QStringList lines;
        const auto done = visitRows(std::move(cursor), [&](std::span<const Cell> cells) {
            QStringList texts;
            for (const Cell cell : cells) {
                texts.append(displayText(cell));
            }
            lines.append(texts.join(u','));
            return true;
        });
        return done ? lines.join(u'|').toUtf8() : QByteArray("failed");
    }

private slots:
    void digits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("digits");
        QTest::newRow("with hyphens") << QByteArray("0a1b2c3d-4e5f-4607-8899-aabbccddeeff")
                                      << QByteArray("0a1b2c3d4e5f46078899aabbccddeeff");
        QTest::newRow("in upper case") << QByteArray("0A1B2C3D-4E5F-4607-8899-AABBCCDDEEFF")
                                       << QByteArray("0a1b2c3d4e5f46078899aabbccddeeff");
        QTest::newRow("digits alone are given so") << QByteArray("0a1b2c3d4e5f46078899aabbccddeeff") << QByteArray();
        QTest::newRow("a hyphen elsewhere") << QByteArray("0a1b2c3-d4e5f-4607-8899-aabbccddeeff") << QByteArray();
        QTest::newRow("a letter that is no digit")
            << QByteArray("0g1b2c3d-4e5f-4607-8899-aabbccddeeff") << QByteArray();
        QTest::newRow("too long") << QByteArray("0a1b2c3d-4e5f-4607-8899-aabbccddeeff0") << QByteArray();
    }
    void digits()
    {
        QFETCH(const QByteArray, text);
        QTEST(QByteArray::fromStdString(digitsOfUuid(text.toStdString()).value_or(std::string())), "digits");
    }

    void moments_data()
    {
        QTest::addColumn<QByteArray>("clock");
        QTest::addColumn<QByteArray>("utc");
        QTest::newRow("winter") << QByteArray("2015-01-01 00:30:00") << QByteArray("2014-12-31 23:30:00");
        QTest::newRow("summer, with a fraction")
            << QByteArray("2015-07-01 10:00:00.250000") << QByteArray("2015-07-01 08:00:00.250000");
        QTest::newRow("before the hour that is left out")
            << QByteArray("2015-03-29 01:59:59") << QByteArray("2015-03-29 00:59:59");
        QTest::newRow("in the hour that is left out")
            << QByteArray("2015-03-29 02:30:00") << QByteArray("2015-03-29 01:30:00");
        QTest::newRow("behind it") << QByteArray("2015-03-29 03:00:00") << QByteArray("2015-03-29 01:00:00");
        QTest::newRow("before the hour that comes twice")
            << QByteArray("2015-10-25 01:59:59") << QByteArray("2015-10-24 23:59:59");
        QTest::newRow("in the hour that comes twice")
            << QByteArray("2015-10-25 02:30:00") << QByteArray("2015-10-25 01:30:00");
        QTest::newRow("behind that") << QByteArray("2015-10-25 03:00:00") << QByteArray("2015-10-25 02:00:00");
        QTest::newRow("no datetime") << QByteArray("soon") << QByteArray("soon");
    }
    void moments()
    {
        QFETCH(const QByteArray, clock);
        const QTimeZone zone("Europe/Brussels");
        QTEST(QByteArray::fromStdString(momentInUtc(clock.toStdString(), zone)), "utc");
    }

    void ofADump()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"), rows);
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QVERIFY(!(*snapshot)->hasErrors());
        const TableId note = *(*snapshot)->findTable(QStringLiteral("a_note"));
        Table table = (*snapshot)->schema().table(note);
        table.columns[2].type = ColumnType::DateTime;
        table.columns[3].type = ColumnType::Text;
        table.keyColumns = {3};
        Schema live;
        live.add(table);
        RowSource &source = (*snapshot)->source();
        LiveForms forms;
        forms.uuidDigits = {{QStringLiteral("a_note"), QStringLiteral("text")}};
        forms.dumpZone = QTimeZone("Europe/Brussels");
        QVERIFY((*snapshot)->adopt(live, {}, forms));
        QCOMPARE(read(source.rows({note, {0, 2, 3}, {3}}, {})),
                 QByteArray("2,2015-01-01 09:00:00.500000,000000004e5f46078899aabbccddeeff|"
                            "1,2015-07-01 08:00:00,0a1b2c3d4e5f46078899aabbccddeeff|"
                            "3,NULL,ffffffff4e5f46078899aabbccddeeff|"
                            "4,2015-07-01,no UUID"));
        const Key key{Value::text("0a1b2c3d4e5f46078899aabbccddeeff")};
        QCOMPARE(read(source.find({note, {0}, {}}, {{3}, {key}}, {})), QByteArray("1"));
        QVERIFY((*snapshot)->adopt(live, {}));
        QCOMPARE(read(source.rows({note, {2, 3}, {}}, {})).left(56),
                 QByteArray("2015-07-01 10:00:00,0A1B2C3D-4e5f-4607-8899-aabbccddeeff"));
    }

    void notAnyTextIsAUuid()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(1,None,5,UUID('no UUID')))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QVERIFY((*snapshot)->hasErrors());
    }
};

QTEST_GUILESS_MAIN(TestLiveForms)
#include "tst_liveforms.moc"
