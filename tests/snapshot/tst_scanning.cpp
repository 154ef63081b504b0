// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

/// Rows are found by a short way and a long one, and files by several threads: the outcome is the same.
class TestScanning : public QObject
{
    Q_OBJECT

    /// The rows of all tables and what was said of them; the places in the lines are left out.
    static QByteArray outcome(const TestDump &dump)
    {
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        if (!snapshot) {
            return "not opened";
        }
        QByteArray all;
        for (const char *const table : {"a_thing", "a_child", "a_note"}) {
            all += rowsOf(**snapshot, QLatin1String(table)) + '\n';
        }
        return all + problemsOf(**snapshot).toUtf8();
    }
    static QByteArray outcome(const QByteArray &things, const QByteArray &notes)
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), things);
        dump.write(QStringLiteral("a_note.py"), notes);
        dump.finish();
        return outcome(dump);
    }

private slots:
    /// A comment behind a row takes the short way from it, and changes nothing.
    void bothWaysSeeTheSame()
    {
        const std::vector<QByteArray> notes{
            "1,a_Thing,7,'plain'",
            "2,None,None,'an \\'escape\\', \\xe4 and \\n'",
            "3,a_Child,8,u'\\u00e4'",
            "4,None,None,\"it's\"",
            "5,None,None,''",
            "6,None,None,'''three'''",
            "7,a_Unknown,8,'x'",
            "8,None,None,'a bad escape \\x1'",
            "9,5,None,'no model'",
            "10,None,None",
            "11,None,None,'x','y'",
            "12,None,None,text='a keyword'",
            "13, None ,None,'blanks'",
            "14,None,-123456789012345678,'n'",
            "15,None,12345678901234567890,'n'",
            "16,None,None,['a','list']",
            "17,None,None,'\xC3\xA4\xE2\x82\xAC'",
            "18,None,None,'two' 'texts'",
            "18,None,None,'twice'",
            "19,None,None,date(2015,2,29)",
            "20,None,None,dt(2015,6,20,9,30)",
            "21,None,None,time(9,30,0)",
            "22,None,None,True",
            "23,None,None,1.5",
            "24,None,None,'x').save(",
        };
        const std::vector<QByteArray> things{"1,['a','b'],'10.00',date(2015,6,20)",
                                             "2,['a'],'1',None",
                                             "3,None,'x',None",
                                             "4,None,None,None",
                                             "5,['a',None],7,None",
                                             "6,'text','1',None",
                                             "7,[u'\xC3\xA4','\\n'],'-0.5',None"};
        const auto lines = [](const QByteArray &table, const std::vector<QByteArray> &rows, const QByteArray &behind) {
            QByteArray text("# -*- coding: UTF-8 -*-\n");
            for (const QByteArray &row : rows) {
                text += "loader.save(create_" + table + '(' + row + "))" + behind + '\n';
            }
            return text;
        };
        const QByteArray quick = outcome(lines("a_thing", things, ""), lines("a_note", notes, ""));
        const QByteArray slow = outcome(lines("a_thing", things, " # x"), lines("a_note", notes, " # x"));
        QCOMPARE(quick, slow);
        QVERIFY2(quick.contains("an 'escape', ") && quick.contains("a_Unknown"), quick.constData());
        for (std::size_t i = 0; i < notes.size(); ++i) { // each alone, and behind one that is as it should be
            const std::vector<QByteArray> pair{"100,None,None,'before'", notes[i], "101,None,None,'behind'"};
            QCOMPARE(outcome("", lines("a_note", pair, "")), outcome("", lines("a_note", pair, ";")));
        }
    }

    /// The bits of PlainArguments are not enough for so many.
    void functionsOfManyParametersAreChecked()
    {
        QByteArray parameters;
        QByteArray body("    kw = dict()\n    if p99 is not None: p99 = Decimal(p99)\n");
        QByteArray nones;
        for (int i = 0; i < 100; ++i) {
            const QByteArray name = 'p' + QByteArray::number(i);
            parameters += ", " + name;
            body += "    kw.update(" + name + '=' + name + ")\n";
            nones += i < 99 ? ",None" : "";
        }
        TestDump dump;
        dump.script.replace("DEFINITIONS",
                            "a_Wide = resolve_model(\"a.Wide\")\ndef create_a_wide(id" + parameters + "):\n" + body
                                + "    kw.update(id=id)\n    return a_Wide(**kw)\n");
        dump.replace("MAIN", "    execfile(\"a_wide.py\", *args)\n");
        dump.write(QStringLiteral("a_wide.py"),
                   "loader.save(create_a_wide(1" + nones + ",'2.50'))\nloader.save(create_a_wide(2" + nones
                       + ",'no number'))\nloader.save(create_a_wide(3" + nones + ",'\\x1'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_wide"))).foundRows, 1);
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(u"a_wide.py:2") && problems.contains(u"a_wide.py:3"), qPrintable(problems));
    }

    /// In the script's order, whichever thread was done first; the first file is by far the largest.
    void chunksComeInTheOrderOfTheScript()
    {
        constexpr int files = 40;
        const auto write = [](const TestDump &dump, bool lastComesFirst) {
            for (int file = 0; file < files; ++file) {
                const int rows = file == 0 ? 5000 : 10;
                const int first = lastComesFirst && file == files - 1 ? -10 : 10'000 * file;
                QByteArray text("logger.info(\"Loading " + QByteArray::number(5000 + 10 * (files - 1))
                                + " objects (part " + QByteArray::number(file + 1) + " of 40) to table a_note...\")\n");
                for (int row = 0; row < rows; ++row) {
                    text += "loader.save(create_a_note(" + QByteArray::number(first + row) + ",None,None,'x'))\n";
                }
                text += "what is this\n";
                dump.write(QStringLiteral("a_note_%1.py").arg(file + 1), text);
            }
        };
        QByteArray main;
        for (int file = 1; file <= files; ++file) {
            main += "    execfile(\"a_note_" + QByteArray::number(file) + ".py\", *args)\n";
        }
        for (const bool lastComesFirst : {false, true}) {
            TestDump dump;
            dump.replace("MAIN", main);
            write(dump, lastComesFirst);
            dump.finish();
            auto snapshot = Snapshot::open(dump.path(), {}, {});
            QVERIFY(snapshot);
            const TableId id = *(*snapshot)->findTable(QStringLiteral("a_note"));
            const SnapshotTable &table = (*snapshot)->table(id);
            QCOMPARE(table.foundRows, 5000 + 10 * (files - 1));
            QCOMPARE(table.declaredRows, table.foundRows);
            QCOMPARE((*snapshot)->isInKeyOrder(id), !lastComesFirst);
            QCOMPARE((*snapshot)->rowLocation(id, 5000), QStringLiteral("a_note_2.py:2"));
            QCOMPARE((*snapshot)->rowLocation(id, table.foundRows - 1), QStringLiteral("a_note_40.py:11"));
            std::vector<QString> places;
            for (const Problem &problem : (*snapshot)->problems()) {
                if (problem.message.contains(u"does not belong")) {
                    places.push_back(problem.where.section(u':', 0, 1));
                }
            }
            QCOMPARE(places.size(), std::size_t(files));
            QCOMPARE(places.front(), QStringLiteral("a_note_1.py:5002"));
            QCOMPARE(places.back(), QStringLiteral("a_note_40.py:12"));
        }
    }

    void stopsWhenAsked()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(1,None,None,'x'))\n");
        dump.finish();
        std::stop_source stop;
        TaskContext context;
        context.stop = stop.get_token();
        context.progress = [&stop](const Progress &) { stop.request_stop(); };
        const auto snapshot = Snapshot::open(dump.path(), {}, context);
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestScanning)
#include "tst_scanning.moc"
