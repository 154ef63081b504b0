// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

/// What data files may hold, and what is said of what they may not.
class TestDataFiles : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("rows");
        const QByteArray one = R"({"id":1,"name":"a","name_fr":"b","amount":"1.50","day":"2015-06-05"})"
                               "\n";
        QTest::newRow("as dump2py writes it")
            << QByteArray("loader.save(create_a_thing(1,['a', 'b'],'1.50',date(2015,6,5)))\n") << one;
        QTest::newRow("as black writes it") << QByteArray(
            "loader.save(\n    create_a_thing(\n        1,\n        [\n            \"a\",\n            \"b\",\n"
            "        ],\n        \"1.50\",\n        date(2015, 6, 5),\n    )\n)\n")
                                            << one;
        QTest::newRow("spaces before and in brackets")
            << QByteArray("loader . save ( create_a_thing ( 1 , [ 'a' , 'b' ] , '1.50' , date ( 2015 , 6 , 5 ) ) )\n")
            << one;
        QTest::newRow("no line end at the end")
            << QByteArray("loader.save(create_a_thing(1,['a', 'b'],'1.50',date(2015,6,5)))") << one;
        QTest::newRow("Windows line ends and a byte order mark")
            << QByteArray("\xEF\xBB\xBF# x\r\nloader.save(create_a_thing(1,['a', 'b'],'1.50',date(2015,6,5)))\r\n")
            << one;
        QTest::newRow("keywords") << QByteArray(
            "loader.save(create_a_thing(1, day=date(2015,6,5), amount='1.50', name=('a', 'b')))\n")
                                  << one;
        QTest::newRow("comments, blank lines, flush, semicolons, None, a docstring, pass") << QByteArray(
            "\"\"\"x\ny\"\"\"\nloader.save(None)\npass\n\nlogger.info(\"Loading 1 objects to table a_thing...\") # c\n"
            "loader.save(create_a_thing(1,['a', # c )\n 'b'],'1.50',date(2015,6,5))); pass # x\n"
            "loader.flush_deferred_objects()\n") << one;
        QTest::newRow("texts in pieces, sums, slices, and, or")
            << QByteArray("loader.save(create_a_thing(0 or 1,['a' 'b'[:-1], 'xb'[1]],'1' \".50\",date(2015,6,5) and "
                          "date(2015,6,2+3)))\n")
            << QByteArray(R"({"id":1,"name":"a","name_fr":"b","amount":"1.50","day":"2015-06-05"})"
                          "\n");
        QTest::newRow("long integers, underscores, other kinds")
            << QByteArray(
                   "loader.save(create_a_thing(5L,None,None,10_000))\nloader.save(create_a_thing(+6,None,7,-1.5))\n"
                   "loader.save(create_a_thing(12345678901234567890,None,None,1e5))\n")
            << QByteArray(R"({"id":5,"name":null,"name_fr":null,"amount":null,"day":10000})"
                          "\n"
                          R"({"id":6,"name":null,"name_fr":null,"amount":"7","day":-1.5})"
                          "\n"
                          R"({"id":12345678901234567890,"name":null,"name_fr":null,"amount":null,"day":1e+05})"
                          "\n");
        QTest::newRow("dates of all kinds")
            << QByteArray("loader.save(create_a_thing(1,None,None,dt(2015,6,5,8,0,9)))\nloader.save(create_a_thing(2,"
                          "None,None,time(8,5)))\n"
                          "loader.save(create_a_thing(3,None,None,datetime.datetime(2015,6,5,1,2,3,4)))\n"
                          "loader.save(create_a_thing(4,None,None,i2d(20110523)))\nloader.save(create_a_thing(5,None,"
                          "None,datetime( 2015 , 6 , 5 )))\n")
            << QByteArray(R"({"id":1,"name":null,"name_fr":null,"amount":null,"day":"2015-06-05T08:00:09"})"
                          "\n"
                          R"({"id":2,"name":null,"name_fr":null,"amount":null,"day":"08:05:00"})"
                          "\n"
                          R"({"id":3,"name":null,"name_fr":null,"amount":null,"day":"2015-06-05T01:02:03.000004"})"
                          "\n"
                          R"({"id":4,"name":null,"name_fr":null,"amount":null,"day":"2011-05-23"})"
                          "\n"
                          R"({"id":5,"name":null,"name_fr":null,"amount":null,"day":"2015-06-05T00:00:00"})"
                          "\n");
        QTest::newRow("babel: None inside, a bare text, a dict, too many")
            << QByteArray("loader.save(create_a_thing(1,[None, "
                          "'None'],None,None))\nloader.save(create_a_thing(2,'x',None,None))\n"
                          "loader.save(create_a_thing(3,{'fr': 'f'},None,None))\nloader.save(create_a_thing(4,['a', "
                          "'b', 'c'],None,None))\n")
            << QByteArray(R"({"id":1,"name":null,"name_fr":"None","amount":null,"day":null})"
                          "\n"
                          R"({"id":2,"name":"x","name_fr":null,"amount":null,"day":null})"
                          "\n"
                          R"({"id":3,"name":null,"name_fr":"f","amount":null,"day":null})"
                          "\n"
                          R"({"id":4,"name":"a","name_fr":"b","amount":null,"day":null})"
                          "\n");
        QTest::newRow("lists and dicts where no babel field is, booleans, decimals of other forms")
            << QByteArray("loader.save(create_a_thing(1,None,'1e-07',[1, {'a': None}, "
                          "(True,)]))\nloader.save(create_a_thing(2,None,Decimal('2.0'),False))\n")
            << QByteArray(R"({"id":1,"name":null,"name_fr":null,"amount":"1E-7","day":[1,{"a":null},[true]]})"
                          "\n"
                          R"({"id":2,"name":null,"name_fr":null,"amount":"2.0","day":false})"
                          "\n");
        QTest::newRow("a model as a value")
            << QByteArray("loader.save(create_a_thing(1,None,None,a_Note))\n")
            << QByteArray(R"({"id":1,"name":null,"name_fr":null,"amount":null,"day":"a.Note"})"
                          "\n");
    }
    void rows()
    {
        QFETCH(const QByteArray, file);
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), file);
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QTEST(rowsOf(**snapshot, QStringLiteral("a_thing")), "rows");
        QVERIFY2(!(*snapshot)->hasErrors(), qPrintable(problemsOf(**snapshot)));
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("problem");
        const auto row = [](const QByteArray &name, const QByteArray &line, const char *problem) {
            QTest::newRow(name.constData()) << line << QString::fromLatin1(problem);
        };
        row("too many values", "loader.save(create_a_thing(1,None,None,None,5))", ":2:45 ");
        row("too few values", "loader.save(create_a_thing(1,None,None))", "3 values instead of 4");
        row("unknown name", "loader.save(create_a_thing(1,None,None,a_Gone))", "\"a_Gone\" is not known");
        row("unknown function", "loader.save(create_a_thing(1,None,None,evil('x')))", "\"evil\" is not known");
        row("unknown table", "loader.save(create_b_thing(1))", "no function create_b_thing()");
        row("text without end", "loader.save(create_a_thing(1,None,None,'x))", "a text is not closed");
        row("bracket missing", "loader.save(create_a_thing(1,None,None,'x')", "a bracket is missing");
        row("garbage behind", "loader.save(create_a_thing(1,None,None,'x')) x", "something follows");
        row("bad date", "loader.save(create_a_thing(1,None,None,date(2015,13,1)))", "date() cannot be computed");
        row("bad escape", "loader.save(create_a_thing(1,None,None,'\\x4'))", "an escape that is not understood");
        for (const char *const text : {"\\x4", "a\\N b", "a\\N{BULLET} b", "\\u12", "\\U00110000"}) {
            for (const char *const list :
                 {"['%1','F']", "['D','%1']", "('D','%1')", "[u'D', u'%1', 'E']", "['D' '%1','F']"}) {
                const QByteArray value = QByteArray(list).replace("%1", text);
                row("bad escape in " + value, "loader.save(create_a_thing(1," + value + ",None,None))",
                    "an escape that is not understood");
            }
        }
        row("bad decimal", "loader.save(create_a_thing(1,None,'abc',None))", "not a decimal number");
        row("text for one language only", "loader.save(create_a_thing(1,['x'],None,None))", "text for each language");
        row("comma twice", "loader.save(create_a_thing(1,,None,None,None))", "\",\" is not understood");
        row("octal number", "loader.save(create_a_thing(010,None,None,None))", "\"010\" is not understood");
        row("unknown keyword", "loader.save(create_a_thing(1,None,None,x=1))", "no free parameter x");
        row("keyword twice", "loader.save(create_a_thing(1,None,None,id=1))", "no free parameter id");
        row("other statement", "import os", "does not belong");
        row("a call of the system", "os.system('rm -rf /')", "does not belong");
        row("indented", "    loader.save(create_a_thing(1,None,None,None))", "indented otherwise");
        row("indented below a condition", "if True:\n\tloader.save(create_a_thing(1,None,None,None))",
            "does not belong");
        row("something else is saved", "loader.save(5)", "only rows can be saved");
        row("nested a million deep", "loader.save(create_a_thing(1,None,None," + QByteArray(1'000'000, '[') + ")",
            "nested deeper than");
        row("a million minus signs", "loader.save(create_a_thing(1,None,None," + QByteArray(1'000'000, '-') + "1))",
            "nested deeper than");
        row("a million sums", "loader.save(create_a_thing(1,None,None,1" + QByteArray("+1").repeated(1'000'000) + "))",
            "nested deeper than");
        row("tolerated, as of 2015",
            "raise Exception(\"The data of this table has not been dumpedbecause an error x occured.\")",
            "has not been dumped");
        row("tolerated, the error's words have quotes",
            "raise Exception(\"The data of this table has not been dumpedbecause an error no \"such\" column "
            "occured.\")",
            "an error no \"such\" column occured.");
        row("tolerated, they have several lines",
            "raise Exception(\"The data of this table has not been dumpedbecause an error (1054, \n'or so') "
            "occured.\")",
            "has not been dumpedbecause an error (1054,");
    }
    void broken()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QString, problem);
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(7,None,None,None))\n" + line
                       + "\nloader.save(create_a_thing(8,None,None,None))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(QLatin1String("error ")) && problems.contains(QLatin1String(" a_thing.py:2:")),
                 qPrintable(problems.left(500)));
        QVERIFY2(problems.contains(problem), qPrintable(problems.left(500)));
        QVERIFY((*snapshot)->hasErrors());
        const QByteArray rows = rowsOf(**snapshot, QStringLiteral("a_thing"));
        QCOMPARE(rows.count("\"id\":7"), 1);
        QCOMPARE(rows.count("\"id\":8"), 1);
        QCOMPARE(rows.count('\n'), 2);
    }

    void truncatedFileIsAnError()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"),
                   "logger.info(\"Loading 2 objects to table a_thing...\")\n"
                   "loader.save(create_a_thing(1,None,None,None))\nloader.save(create_a_thing(2,No");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("the file ends in the middle of a row")));
        QVERIFY((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_thing"))).hasErrors);
        QVERIFY(!(*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_note"))).hasErrors);
    }

    void countsAreComparedOverAllChunks()
    {
        TestDump dump;
        dump.replace("MAIN", "    execfile(\"a_thing_1.py\", *args)\n    execfile(\"a_thing_2.py\", *args)\n");
        dump.write(QStringLiteral("a_thing_1.py"),
                   "logger.info(\"Loading 3 objects (part 1 of 2) to table a_thing...\")\n"
                   "loader.save(create_a_thing(1,None,None,None))\nloader.save(create_a_thing(2,None,None,None))\n");
        dump.write(QStringLiteral("a_thing_2.py"),
                   "logger.info(\"Loading 3 objects (part 2 of 2) to table a_thing...\")\n"
                   "loader.save(create_a_thing(3,None,None,None))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const SnapshotTable &table = (*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_thing")));
        QCOMPARE(table.declaredRows, 3);
        QCOMPARE(table.foundRows, 3);
        QCOMPARE(table.files, QStringList({QStringLiteral("a_thing_1.py"), QStringLiteral("a_thing_2.py")}));
        QVERIFY(!problemsOf(**snapshot).contains(QLatin1String("says that the table has")));
        dump.write(QStringLiteral("a_thing_2.py"), "");
        snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(problemsOf(**snapshot)
                    .contains(QLatin1String(
                        "warning a_thing a_thing_1.py The dump says that the table has 3 rows; 2 were found.")));
    }

    void missingAndOrphanFiles()
    {
        TestDump dump;
        dump.finish();
        QFile::remove(dump.path() + QStringLiteral("/a_note.py"));
        dump.write(QStringLiteral("a_old.py"), "logger.info(\"Loading 1 objects to table a_old...\")\n");
        dump.write(QStringLiteral("manage.py"), "import os\n");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(
                     QRegularExpression(QStringLiteral("error a_note restore.py:\\d+ The file a_note.py is missing."))),
                 qPrintable(problems));
        QVERIFY(problems.contains(QLatin1String("warning a_old a_old.py This data file is not named by the script")));
        QVERIFY(!problems.contains(QLatin1String("manage.py")));
    }

    void duplicateKeys()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(1,None,None,None))\nloader.save(create_a_thing(1,None,None,None))\n");
        dump.write(QStringLiteral("a_child.py"),
                   "loader.save(create_a_child(1,'x'))\nloader.save(create_a_child(1,'y'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(QLatin1String(
                     "warning a_thing a_thing.py:2 The row with key 1 was there before, at a_thing.py:1.")),
                 qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String(
                     "error a_child a_child.py:2 Another row with key 1 was there before, at a_child.py:1.")),
                 qPrintable(problems));
    }

    void manyDuplicatesAreSummedUp()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_child.py"),
                   QByteArray("loader.save(create_a_child(5,'x'))\n").repeated(5000)
                       + "loader.save(create_a_child('k','x'))\nloader.save(create_a_child('k','y'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE((*snapshot)->problems().size(), std::size_t(21));
        QVERIFY2(problemsOf(**snapshot)
                     .contains(QLatin1String("error a_child  In all, 5000 rows have a key that was there before.")),
                 qPrintable(problemsOf(**snapshot)));
    }

    void textKeysOfDigitsStayTexts()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,None,None,None))\n");
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x'))\n");
        dump.write(QStringLiteral("a_note.py"),
                   "loader.save(create_a_note('9',None,'7','x'))\nloader.save(create_a_note('10',None,None,'x'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note"), {0}),
                 QByteArray("{\"id\":\"10\",\"owner_type_id\":null,\"owner_id\":null,\"text\":\"x\"}\n"
                            "{\"id\":\"9\",\"owner_type_id\":null,\"owner_id\":\"7\",\"text\":\"x\"}\n"));
    }

    void tablesThatNobodyReads_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("severity");
        QTest::newRow("the line is gone") << QByteArray() << "error"; // nobody says that this is meant
        QTest::newRow("the line is switched off") << QByteArray("    # execfile(\"a_note.py\", *args)\n") << "warning";
    }

    void tablesThatNobodyReads()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, severity);
        TestDump dump;
        dump.replace("MAIN",
                     "    execfile(\"a_thing.py\", *args)\n    execfile(\"a_child_1.py\", *args)\n" + line);
        dump.write(QStringLiteral("a_child_1.py"), "loader.save(create_a_child(\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(severity
                                   + QLatin1String(" a_note restore.py The script reads no file of this table.")),
                 qPrintable(problems));
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_note"))).hasErrors,
                 severity == QLatin1String("error"));
        QVERIFY((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_child"))).hasErrors);
        QVERIFY(!(*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_thing"))).hasErrors);
    }

    void otherEncodingIsReadAndReported()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_child.py"),
                   "# -*- coding: UTF-8 -*-\nloader.save(create_a_child(1,'K\xe4se \x80'))\n");
        dump.write(QStringLiteral("a_thing.py"), QByteArray("loader.save(create_a_thing(1,None,None,'\0'))\n", 43));
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_child")),
                 QByteArray("{\"thing_ptr_id\":1,\"nick\":\"Käse €\"}\n"));
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("Windows code page 1252")));
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("NUL byte")));
        QVERIFY((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_thing"))).hasErrors);
    }

    void quotedIntegersOfPythonTwoOnMySql()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"),
                   "loader.save(create_a_note(u'12',a_Thing,u'7',u'12'))\nloader.save(create_a_note(u'3',None,u'x',u'"
                   "007'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note"), {0}),
                 QByteArray("{\"id\":3,\"owner_type_id\":null,\"owner_id\":\"x\",\"text\":\"007\"}\n"
                            "{\"id\":12,\"owner_type_id\":\"a.Thing\",\"owner_id\":7,\"text\":\"12\"}\n"));
    }

    void manyProblemsAreCounted()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), QByteArray("loader.save(create_a_thing(1))\n").repeated(100'000));
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY((*snapshot)->problems().size() < 60);
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("99950 more problems")));
    }

    void manyTextsWithoutEndAreNoQuadraticTime()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"),
                   QByteArray("loader.save(create_a_thing(1,'''x\"\"\",[(\n").repeated(50'000));
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QVERIFY((*snapshot)->hasErrors());
    }
};

QTEST_GUILESS_MAIN(TestDataFiles)
#include "tst_datafiles.moc"
