// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

/// Restore scripts as generators wrote them, and as people edited them.
class TestScripts : public QObject
{
    Q_OBJECT

    static constexpr const char *plainBody
        = "    kw = dict()\n    kw.update(id=id)\n    kw.update(day=day)\n    return a_Thing(**kw)\n";

private slots:
    void information()
    {
        TestDump dump;
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->info().sourceVersion, QStringLiteral("18.8.0"));
        QCOMPARE((*snapshot)->info().timeZone, QStringLiteral("Europe/Brussels"));
        QCOMPARE((*snapshot)->info().languages, QStringList({QStringLiteral("de"), QStringLiteral("fr")}));
        QVERIFY((*snapshot)->info().datetimesAreUtc);
        QCOMPARE((*snapshot)->info().dateSource, QStringLiteral("mtime"));
        QCOMPARE(problemsOf(**snapshot), QString());
    }

    void schema()
    {
        TestDump dump;
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        const Schema &schema = (*snapshot)->schema();
        QCOMPARE(schema.size(), 3);
        const Table &thing = schema.table(*schema.find(QStringLiteral("a_thing")));
        QCOMPARE(thing.model, QStringLiteral("a.Thing"));
        QCOMPARE(thing.columnNames(thing.allColumns()).join(u','), QStringLiteral("id,name,name_fr,amount,day"));
        QCOMPARE(thing.columns[3].type, ColumnType::Decimal);
        QCOMPARE(thing.columns[4].type, ColumnType::Unknown);
        const Table &note = schema.table(*schema.find(QStringLiteral("a_note")));
        QCOMPARE(note.contentTypeColumns, std::vector<int>{1});
        QCOMPARE(note.genericReferences.size(), std::size_t(1));
        QCOMPARE(note.genericReferences[0].idColumn, 2);
        const TableId child = *schema.find(QStringLiteral("a_child"));
        QCOMPARE(schema.table(child).keyColumns, std::vector<int>{0});
        QCOMPARE((*snapshot)->table(child).parentModel, QStringLiteral("a.Thing"));
        QCOMPARE((*snapshot)->table(child).parentTable, QStringLiteral("a_thing"));
        QCOMPARE((*snapshot)->table(child).parentPointerColumn, QStringLiteral("thing_ptr_id"));
        QCOMPARE((*snapshot)->findTable(QStringLiteral("a.Child")), std::optional(child));
    }

    void edited_data()
    {
        QTest::addColumn<QByteArray>("definitions");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("rows"); ///< of the things (1, ['a','b'], '1.5', 7) and (2, None, None, 8)
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const QByteArray &definitions, const QByteArray &body,
                            const QByteArray &rows, const char *problem) {
            QTest::newRow(name) << definitions << body << rows << QString::fromLatin1(problem);
        };
        const QByteArray kw = "    kw = dict()\n";
        const QByteArray result = "    return a_Thing(**kw)\n";
        row("remap of a key", "DUPS = {\n  1: 100, # x\n}\ndef new_id(old):\n    return DUPS.get(old, old)\n",
            "    id = new_id(id)\n" + kw + "    kw.update(id=id)\n" + result, "{\"id\":100}\n{\"id\":2}\n", "");
        row("dictionary itself", "DUPS = {7: 70, 8: 80}\n",
            kw + "    kw.update(id=id)\n    kw.update(day=DUPS[day])\n" + result,
            "{\"id\":1,\"day\":70}\n{\"id\":2,\"day\":80}\n", "");
        row("dictionary with get and a default", "DUPS = {7: 70}\n",
            kw + "    kw.update(id=id)\n    kw.update(day=DUPS.get(day, None))\n" + result,
            "{\"id\":1,\"day\":70}\n{\"id\":2,\"day\":null}\n", "");
        row("key missing in a dictionary", "DUPS = {7: 70}\n",
            kw + "    kw.update(id=id)\n    kw.update(day=DUPS[day])\n" + result, "{\"id\":1,\"day\":70}\n",
            "error a_thing a_thing.py:2:");
        row("rows dropped", "", "    if id in (1, 5): return None\n" + kw + "    kw.update(id=id)\n" + result,
            "{\"id\":2}\n", "notice a_thing a_thing.py:1:");
        row("rows dropped in a block, with more conditions", "LIMIT = 5\n",
            "    if day == 8 and not id > LIMIT or name is None:\n        if id != 3:\n            return\n" + kw
                + "    kw.update(id=id)\n" + result,
            "{\"id\":1}\n", "");
        row("constant column", "", kw + "    kw.update(language='de')\n    kw.update(id=id)\n" + result,
            "{\"language\":\"de\",\"id\":1}\n{\"language\":\"de\",\"id\":2}\n", "");
        row("column under another name", "", kw + "    kw.update(id=id)\n    kw.update(fee_id=day)\n" + result,
            "{\"id\":1,\"fee_id\":7}\n{\"id\":2,\"fee_id\":8}\n", "");
        row("column left out", "", kw + "    kw.update(id=id)\n    # kw.update(day=day)\n" + result,
            "{\"id\":1}\n{\"id\":2}\n", "Column day is left out by hand");
        row("value or another one", "", kw + "    kw.update(id=id)\n    kw.update(amount=amount or '0')\n" + result,
            "{\"id\":1,\"amount\":\"1.5\"}\n{\"id\":2,\"amount\":\"0\"}\n", "");
        row("sum of texts", "",
            "    if amount is None: amount = 'x'\n" + kw
                + "    kw.update(id=id)\n    kw.update(body=amount+\". \"+amount)\n" + result,
            "{\"id\":1,\"body\":\"1.5. 1.5\"}\n{\"id\":2,\"body\":\"x. x\"}\n", "");
        row("sum with None fails", "", kw + "    kw.update(id=id)\n    kw.update(body=amount+'x')\n" + result,
            "{\"id\":1,\"body\":\"1.5x\"}\n", "error a_thing a_thing.py:2:");
        row("value changed under a condition", "",
            "    if day: day = 'set'\n" + kw + "    kw.update(id=id)\n    if id == 2:\n        kw.update(day=day)\n"
                + result,
            "{\"id\":1,\"day\":null}\n{\"id\":2,\"day\":\"set\"}\n", "");
        row("choice by value", "",
            "    if amount: amount = settings.SITE.modules.a.Things.get_by_value(amount)\n" + kw
                + "    kw.update(id=id)\n    kw.update(amount=amount)\n" + result,
            "{\"id\":1,\"amount\":\"1.5\"}\n{\"id\":2,\"amount\":null}\n", "");
        row("decimal in the old order", "",
            kw
                + "    kw.update(id=id)\n    if amount is not None: amount = Decimal(amount)\n    "
                  "kw.update(amount=amount)\n"
                + result,
            "{\"id\":1,\"amount\":\"1.5\"}\n{\"id\":2,\"amount\":null}\n", "");
        row("two-line conditions", "",
            "    if amount is not None:\n        amount = Decimal(amount)\n" + kw
                + "    if name is not None:\n        kw.update(bv2kw('name', name))\n    kw.update(id=id)\n    "
                  "kw.update(amount=amount)\n"
                + result,
            "{\"name\":\"a\",\"name_fr\":\"b\",\"id\":1,\"amount\":\"1.5\"}\n{\"name\":null,\"name_fr\":null,\"id\":2,"
            "\"amount\":null}\n",
            "");
        row("babel without a guard fails on None", "",
            kw + "    kw.update(bv2kw('name', name))\n    kw.update(id=id)\n" + result,
            "{\"name\":\"a\",\"name_fr\":\"b\",\"id\":1}\n", "text for each language");
        row("keywords in the return", "", "    return a_Thing(id=id, day=day)\n",
            "{\"id\":1,\"day\":7}\n{\"id\":2,\"day\":8}\n", "");
        row("empty braces", "", "    kw = {}\n    kw.update(id=id, day=day)\n" + result,
            "{\"id\":1,\"day\":7}\n{\"id\":2,\"day\":8}\n", "");
        row("column set twice keeps its place", "",
            kw + "    kw.update(id=id)\n    kw.update(day=day)\n    kw.update(id=5)\n" + result,
            "{\"id\":5,\"day\":7}\n{\"id\":5,\"day\":8}\n", "");
        row("a value for what has no texts", "",
            kw + "    kw.update(id=id, name='?')\n    if name is not None: kw.update(bv2kw('name', name))\n" + result,
            "{\"id\":1,\"name\":\"a\",\"name_fr\":\"b\"}\n{\"id\":2,\"name\":\"?\",\"name_fr\":null}\n", "");
        row("a value for the language that has no text", "",
            kw + "    kw.update(id=id, name_fr='?')\n    kw.update(bv2kw('name', ['x', None]))\n" + result,
            "{\"id\":1,\"name_fr\":\"?\",\"name\":\"x\"}\n{\"id\":2,\"name_fr\":\"?\",\"name\":\"x\"}\n", "");
        row("nothing comes back", "", "    return None\n", "", "");
    }
    void edited()
    {
        QFETCH(const QByteArray, definitions);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, problem);
        TestDump dump;
        dump.script.replace("DEFINITIONS", definitions);
        dump.replace("THING", body);
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(1,['a','b'],'1.5',7))\nloader.save(create_a_thing(2,None,None,8))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QTEST(rowsOf(**snapshot, QStringLiteral("a_thing")), "rows");
        QVERIFY2(problemsOf(**snapshot).contains(problem), qPrintable(problemsOf(**snapshot)));
        QVERIFY((*snapshot)->table(TableId{0}).interpreted);
    }

    void notUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("line"); ///< within the function, from 1
        const QByteArray rest = plainBody;
        QTest::newRow("loop") << "    for x in name: pass\n" + rest << 1;
        QTest::newRow("call of the system") << "    os.system('x')\n" + rest << 1;
        QTest::newRow("unknown function") << "    id = secret(id)\n" + rest << 0;
        QTest::newRow("unknown name") << "    id = secret\n" + rest << 0;
        QTest::newRow("else") << "    if id: pass\n    else: id = 5\n" + rest << 2;
        QTest::newRow("multiplication") << "    id = id * 2\n" + rest << 1;
        QTest::newRow("item of kw") << QByteArray("    kw = dict()\n    kw['id'] = id\n    return a_Thing(**kw)\n")
                                    << 2;
        QTest::newRow("no return") << QByteArray("    kw = dict()\n    kw.update(id=id)\n") << 2;
        QTest::newRow("return of a row under a condition") << "    if id: return a_Thing(id=id)\n" + rest << 1;
        QTest::newRow("deep blocks") << [] {
            QByteArray body;
            for (int i = 1; i < 2000; ++i) {
                body += QByteArray(i, ' ') + "if id:\n";
            }
            return body + QByteArray(2000, ' ') + "pass\n";
        }() << 51;
    }
    void notUnderstood()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, line);
        TestDump dump;
        dump.replace("THING", body);
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,['a','b'],'1.5',7))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const SnapshotTable &table = (*snapshot)->table(TableId{0});
        QVERIFY(!table.interpreted);
        QVERIFY(table.hasErrors);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_thing")),
                 QByteArray("{\"id\":1,\"name\":[\"a\",\"b\"],\"amount\":\"1.5\",\"day\":7}\n"));
        const qsizetype head = dump.fullScript().left(dump.fullScript().indexOf("def create_a_thing")).count('\n') + 1;
        QVERIFY2(problemsOf(**snapshot).contains(QStringLiteral("error a_thing restore.py:%1 ").arg(head + line)),
                 qPrintable(problemsOf(**snapshot)));
    }

    void inheritanceForms_data()
    {
        QTest::addColumn<QByteArray>("function");
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("one line, as of 2013")
            << QByteArray("    return create_mti_child(a_Thing,thing_ptr_id,a_Child,nick=nick)\n")
            << QByteArray("{\"thing_ptr_id\":1,\"nick\":\"x\"}\n");
        QTest::newRow("one line, as of 2016")
            << QByteArray("    return create_mti_child(a_Thing, thing_ptr_id, a_Child,nick=nick)\n")
            << QByteArray("{\"thing_ptr_id\":1,\"nick\":\"x\"}\n");
        QTest::newRow("create_child, as of 2012")
            << QByteArray("    return create_child(a_Thing,thing_ptr_id,a_Child,nick=nick)\n")
            << QByteArray("{\"thing_ptr_id\":1,\"nick\":\"x\"}\n");
        QTest::newRow("insert_child, no columns")
            << QByteArray("    return insert_child(a_Thing,thing_ptr_id,a_Child)\n")
            << QByteArray("{\"thing_ptr_id\":1}\n");
        QTest::newRow("pointer remapped")
            << QByteArray("    return create_mti_child(a_Thing, new_id(thing_ptr_id), a_Child, nick=nick)\n")
            << QByteArray("{\"thing_ptr_id\":9,\"nick\":\"x\"}\n");
        QTest::newRow("no child any more") << QByteArray(
            "    kw = dict()\n    kw.update(id=thing_ptr_id)\n    kw.update(nick=nick)\n    return a_Child(**kw)\n")
                                           << QByteArray("{\"id\":1,\"nick\":\"x\"}\n");
    }
    void inheritanceForms()
    {
        QFETCH(const QByteArray, function);
        TestDump dump;
        dump.script.replace("DEFINITIONS", "def new_id(x): return {1: 9}[x]\n");
        dump.script.replace("    kw = dict()\n    kw.update(nick=nick)\n    return create_mti_child(a_Thing, "
                            "thing_ptr_id, a_Child, **kw)\n",
                            function);
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QTEST(rowsOf(**snapshot, QStringLiteral("a_child")), "rows");
        QVERIFY2(!(*snapshot)->hasErrors(), qPrintable(problemsOf(**snapshot)));
    }

    void otherModelIsTheTarget()
    {
        TestDump dump;
        dump.replace("THING", "    return a_Note(id=id, text=day)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,None,None,'t'))\n");
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(2,a_Thing,1,'n'))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(!(*snapshot)->schema().find(QStringLiteral("a_thing")));
        const QByteArray rows = rowsOf(**snapshot, QStringLiteral("a_note"));
        QCOMPARE(rows, rowsOf(**snapshot, QStringLiteral("a_thing")));
        QCOMPARE(rows,
                 QByteArray("{\"id\":1,\"text\":\"t\",\"owner_type_id\":null,\"owner_id\":null}\n"
                            "{\"id\":2,\"text\":\"n\",\"owner_type_id\":\"a.Thing\",\"owner_id\":1}\n"));
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("The rows of create_a_thing() go to the table a_note.")));
    }

    void mainAsItWasEdited()
    {
        TestDump dump;
        dump.replace("MAIN",
                     "    execfile(\"a_note.py\", *args)\n"
                     "    # execfile(\"a_child.py\", *args)\n"
                     "raise Exception(\"The data of table a_thing has not been dumpedbecause an error X occured.\")\n"
                     "    execfile(\"../a_more.py\")\n"
                     "    execfile(\"/etc/passwd\")\n"
                     "    if x:\n        execfile(\"a_thing.py\")\n");
        dump.finish();
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x'))\n");
        dump.write(QStringLiteral("../a_more.py"), "loader.save(create_a_note(1,None,None,'more'))\n");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QFile::remove(dump.path() + QStringLiteral("/../a_more.py"));
        QVERIFY(snapshot);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_child")), QByteArray());
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(QRegularExpression(
                     QStringLiteral("warning a_child restore.py:\\d+ The file a_child.py is switched off"))),
                 qPrintable(problems));
        QVERIFY2(problems.contains(QRegularExpression(
                     QStringLiteral("error a_thing restore.py:\\d+ The data of table a_thing has not been dumped"))),
                 qPrintable(problems));
        QVERIFY2(problems.contains(
                     QRegularExpression(QStringLiteral("notice a_more restore.py:\\d+ ../a_more.py lies outside"))),
                 qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("/etc/passwd is outside of the dump")), qPrintable(problems));
        QVERIFY2(problems.contains(QRegularExpression(
                     QStringLiteral("error  restore.py:\\d+ This statement was not interpreted; rows may be missing"))),
                 qPrintable(problems));
    }

    /// With quotes and a line end, which --tolerate does not escape.
    void toleratedInTheErrorsOwnWords()
    {
        TestDump dump;
        dump.replace("MAIN",
                     "    execfile(\"a_note.py\", *args)\n"
                     "raise Exception(\"The data of table a_thing has not been dumpedbecause an error \"X\"\n"
                     "DETAIL: 'y') occured.\")\n"
                     "    execfile(\"a_child.py\", *args)\n");
        dump.finish();
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x'))\n");
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(1,None,None,'more'))\n");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(
            problems.contains(QRegularExpression(QStringLiteral(
                "error a_thing restore.py:\\d+ The data of table a_thing has not been dumpedbecause an error \"X\""))),
            qPrintable(problems));
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_child")).count('\n'), 1);
    }

    void oneLanguage()
    {
        TestDump dump;
        dump.script.replace("def bv2kw(fieldname, values):", "def other(fieldname, values):");
        dump.replace("THING", plainBody);
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,None,None,['a']))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_thing")), QByteArray("{\"id\":1,\"day\":\"a\"}\n"));
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("notice a_thing a_thing.py:1:")));
    }

    void languagesByPlaceNotByOrder()
    {
        TestDump dump;
        dump.script.replace("de=values[0],fr=values[1]", "fr=values[1],de=values[0]");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,['d','f'],None,None))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(rowsOf(**snapshot, QStringLiteral("a_thing")).contains("\"name\":\"d\",\"name_fr\":\"f\""));
    }

    void singleFile()
    {
        TestDump dump;
        QByteArray script = dump.fullScript();
        script = script.left(script.indexOf("def main"));
        script += "def a_thing_objects():\n    yield create_a_thing(2,[u'a', u'b'],u'1.5',\n  None)\n# comment\n    "
                  "yield create_a_thing(1,None,None,'''\nx''')\n\n"
                  "def a_note_objects():\n    pass\n\n"
                  "def objects():\n    # there are 2 models with circular dependencies\n    yield a_note_objects()\n   "
                  " yield a_thing_objects()\n\nsettings.SITE.install_migrations(globals())\n";
        dump.write(QStringLiteral("d20120713.py"), script);
        auto snapshot = Snapshot::open(dump.path() + QStringLiteral("/d20120713.py"), {}, {});
        QVERIFY(snapshot);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_thing")),
                 QByteArray("{\"id\":2,\"name\":\"a\",\"name_fr\":\"b\",\"amount\":\"1.5\",\"day\":null}\n{\"id\":1,"
                            "\"name\":null,\"name_fr\":null,\"amount\":null,\"day\":\"\\nx\"}\n"));
        QCOMPARE(problemsOf(**snapshot), QString());
        QCOMPARE((*snapshot)->info().date, QDateTime(QDate(2012, 7, 13), QTime(0, 0)));
    }

    void mainOf2013()
    {
        TestDump dump;
        QByteArray script = dump.fullScript();
        script = script.left(script.indexOf("def main")) + "execfile(\"a_note.py\")\n";
        dump.write(QStringLiteral("main.py"), script);
        dump.write(
            QStringLiteral("a_note.py"),
            "logger.info(\"loading 1 objects to table a_note...\")\nloader.save(create_a_note(1,None,None,None))\n");
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_note"))).declaredRows, 1);
        QCOMPARE((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_note"))).foundRows, 1);
    }

    void editedDatetimeFunctionIsAnError()
    {
        TestDump dump;
        dump.script.replace("return datetime(*args)", "return datetime(*args) + hours(2)");
        dump.script.replace("return make_aware(datetime(*args), timezone=utc)", "x = 5");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY2(problemsOf(**snapshot).contains(QLatin1String("dt() was not understood")),
                 qPrintable(problemsOf(**snapshot)));
    }

    void endlessFunctionsAreStopped()
    {
        TestDump dump;
        dump.script.replace("DEFINITIONS",
                            "def f(x): return g(x)+g(x)+g(x)+g(x)\ndef g(x): return f(x)+f(x)+f(x)+f(x)\n");
        dump.replace("THING", "    id = f(id)\n" + QByteArray(plainBody));
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,None,None,None))\n");
        dump.finish();
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY((*snapshot)->hasErrors());
    }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
