// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

#include <QElapsedTimer>

#include <sys/resource.h>

using namespace Rowback;

/// Edits that change what rows mean from afar, where a reader that looks at one statement alone would guess wrong.
class TestEdits : public QObject
{
    Q_OBJECT

    static constexpr const char *remapped
        = "    kw = dict()\n    kw.update(id=new_id(id))\n    kw.update(day=day)\n    return a_Thing(**kw)\n";

    /// In KiB; it never goes down.
    static qint64 peakMemory()
    {
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    }

    static std::unique_ptr<Snapshot> open(const TestDump &dump)
    {
        auto snapshot = Snapshot::open(dump.path(), {}, {});
        return snapshot ? *std::move(snapshot) : nullptr;
    }

private slots:
    void marked_data()
    {
        QTest::addColumn<QByteArray>("definitions");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("mainLine");
        const auto row = [](const char *name, const QByteArray &definitions, const QByteArray &body,
                            const QByteArray &mainLine) { QTest::newRow(name) << definitions << body << mainLine; };
        const QByteArray get = "def new_id(old): return DUPS.get(old, old)\n";
        const QByteArray plain
            = "    kw = dict()\n    kw.update(id=id)\n    kw.update(day=day)\n    return a_Thing(**kw)\n";
        const QByteArray dups = "DUPS = {1: 100}\n";
        row("item set later", dups + "DUPS[7] = 8\n" + get, QByteArray(remapped), QByteArray());
        row("update()", dups + "DUPS.update({7: 8})\n" + get, QByteArray(remapped), QByteArray());
        row("loop", dups + "for i in (7, 8):\n    DUPS[i] = 5\n" + get, QByteArray(remapped), QByteArray());
        row("under a condition", dups + "if 1:\n    DUPS = {}\n" + get, QByteArray(remapped), QByteArray());
        row("del", dups + "del DUPS\n" + get, QByteArray(remapped), QByteArray());
        row("imported again", dups + "from x import DUPS\n" + get, QByteArray(remapped), QByteArray());
        row("in main", dups + get, QByteArray(remapped), QByteArray("    DUPS[7] = 8\n"));
        row("changed by its other name", "A = {1: 100}\nDUPS = A\nA[7] = 8\n" + get, QByteArray(remapped), QByteArray());
        row("by the name of its name", "A = {1: 100}\nB = A\nDUPS = B\nA[7] = 8\n" + get, QByteArray(remapped),
            QByteArray());
        row("found in another one", "A = {1: {1: 100}}\nDUPS = A[1]\nA[1].update({7: 8})\n" + get,
            QByteArray(remapped), QByteArray());
        row("given out by a function", "A = {1: 100}\ndef a(x): return A\nDUPS = a(1)\nA[7] = 8\n" + get,
            QByteArray(remapped), QByteArray());
        row("not a literal", "DUPS = dict([(1, 100)])\n" + get, QByteArray(remapped), QByteArray());
        row("function defined again", dups + get + "def new_id(old):\n    x = old\n    return x\n",
            QByteArray(remapped), QByteArray());
        row("function assigned", dups + get + "new_id = lambda x: x\n", QByteArray(remapped), QByteArray());
        row("chain of comparisons", QByteArray(), "    if 100 < id < 200: return None\n" + plain, QByteArray());
        row("columns thrown away", QByteArray(), "    kw = dict()\n    kw.update(day=day)\n" + plain, QByteArray());
        row("columns thrown away under a condition", QByteArray(),
            "    kw = dict()\n    if id: kw = {}\n    kw.update(id=id)\n    return a_Thing(**kw)\n", QByteArray());
        row("column twice in one update", QByteArray(),
            "    kw = dict()\n    kw.update(id=id, day=id, day=3)\n    return a_Thing(**kw)\n", QByteArray());
        row("column twice in one line", QByteArray(), "    return a_Thing(id=id, day=day, day=3)\n", QByteArray());
        row("column twice in one line of a child", QByteArray(),
            "    return create_child(a_Note, id, a_Thing, day=day, day=3)\n", QByteArray());
        row("create function imported in main", QByteArray(), plain,
            QByteArray("    from a.restore import create_a_thing\n"));
    }
    void marked()
    {
        QFETCH(const QByteArray, definitions);
        QFETCH(const QByteArray, mainLine);
        TestDump dump;
        dump.script.replace("DEFINITIONS", definitions);
        dump.script.replace("    loader = DpyLoader", mainLine + "    loader = DpyLoader");
        QFETCH(const QByteArray, body);
        dump.replace("THING", body);
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,None,None,None))\n");
        dump.finish();
        const auto snapshot = open(dump);
        QVERIFY(snapshot);
        QVERIFY2(!snapshot->table(TableId{0}).interpreted, qPrintable(problemsOf(*snapshot)));
        QVERIFY(snapshot->table(TableId{0}).hasErrors);
        QVERIFY(!snapshot->table(TableId{2}).hasErrors);
        QVERIFY(rowsOf(*snapshot, QStringLiteral("a_thing")).contains("\"id\":7,"));
    }

    void rowsOfAnotherTable_data()
    {
        QTest::addColumn<QByteArray>("definitions");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("where");
        const auto row
            = [](const char *name, const QByteArray &definitions, const QByteArray &body, const char *where) {
                  QTest::newRow(name) << definitions << body << QString::fromLatin1(where);
              };
        row("create function called", QByteArray(), "    return create_a_note(id, None, None, name)\n",
            "a_note restore.py:26");
        row("by way of a function", "def make(id):\n    note = create_a_note(id, None, None, '')\n    return note\n",
            "    return make(id)\n", "a_note restore.py:29");
        row("model called", QByteArray(), "    return a_Note(id=abs(id))\n", "a_note restore.py:25");
        row("model assigned", "a_Thing = a_Note\n", "    return a_Thing(id=id)\n", "a_note restore.py:26");
        row("by a name that is computed", QByteArray(), "    return globals()['create_' + 'a_note'](id, 1, 1, 1)\n",
            " restore.py:26");
    }
    /// Marking one table is not enough: in Python the rows go to the other.
    void rowsOfAnotherTable()
    {
        QFETCH(const QByteArray, definitions);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, where);
        TestDump dump;
        dump.script.replace("DEFINITIONS", definitions);
        dump.replace("THING", body);
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,None,None,None))\n");
        dump.finish();
        const auto snapshot = open(dump);
        QVERIFY2(problemsOf(*snapshot).contains(QLatin1String("error ") + where + QLatin1String(" Rows of")),
                 qPrintable(problemsOf(*snapshot)));
        QVERIFY(snapshot->table(*snapshot->findTable(QStringLiteral("a_note"))).hasErrors);
        QCOMPARE(snapshot->table(*snapshot->findTable(QStringLiteral("a_child"))).hasErrors,
                 body.contains("globals") || definitions.contains("a_Thing = ")); // which is its parent
    }

    void columnsLeftOutOfARow_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("column");
        const QByteArray all = "    if name is not None: kw.update(bv2kw('name',name))\n    kw.update(day=day)\n";
        QTest::newRow("by a condition") << QByteArray(all + "    if amount: kw.update(amount=amount)\n")
                                        << QByteArray("['D', 'F']") << QByteArray("amount");
        QTest::newRow("all languages") << QByteArray("    kw.update(amount=amount, day=day)\n"
                                                     "    if id == 8: kw.update(bv2kw('name',name))\n")
                                       << QByteArray("['D', 'F']") << QByteArray("name");
        QTest::newRow("all languages of an empty field") << all << QByteArray("None") << QByteArray();
        QTest::newRow("the same, edited")
            << QByteArray("    if id == 9: return None\n" + all) << QByteArray("None") << QByteArray();
        QTest::newRow("none") << all << QByteArray("['None', '']") << QByteArray();
    }
    /// Python leaves it to the database's default, which need not be NULL.
    void columnsLeftOutOfARow()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, column);
        TestDump dump;
        dump.replace("THING", "    kw = dict()\n    kw.update(id=id)\n" + lines + "    return a_Thing(**kw)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7," + name + ",None,None))\n");
        dump.finish();
        const auto snapshot = open(dump);
        const QString expected
            = QStringLiteral("The create function leaves column %1 out for this row").arg(QString::fromLatin1(column));
        QCOMPARE(problemsOf(*snapshot).contains(expected), !column.isEmpty());
        QCOMPARE(snapshot->table(TableId{0}).hasErrors, !column.isEmpty());
        QCOMPARE(snapshot->table(TableId{0}).foundRows, 1);
    }

    void keysOfDictionaries_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("rows");
        const QByteArray all = "{\"id\":7}\n";
        for (const char *const lookup :
             {"M.get(name)", "name in M", "M[name]", "name in {1: 2}", "{name: 1}", "M.get((1, name))"}) {
            QTest::newRow(lookup) << QByteArray(lookup) << QByteArray();
        }
        QTest::newRow("tuple") << QByteArray("M.get((1, 2)) == 'pair'") << QByteArray();
        QTest::newRow("another tuple") << QByteArray("M.get((1, 3))") << all;
        QTest::newRow("no key") << QByteArray("M.get(None)") << all;
        QTest::newRow("float") << QByteArray("M.get(1.0) == 'one'") << QByteArray();
        QTest::newRow("same text") << QByteArray("id is 7") << QByteArray();
    }
    /// A list cannot be looked up: in Python that is a TypeError, and no row.
    void keysOfDictionaries()
    {
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, rows);
        TestDump dump;
        dump.script.replace("DEFINITIONS", "M = {(1, 2): 'pair', 1: 'one'}\n");
        dump.replace("THING", "    if " + condition + ": return None\n    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,['D', 'F'],None,None))\n");
        dump.finish();
        const auto snapshot = open(dump);
        QCOMPARE(rowsOf(*snapshot, QStringLiteral("a_thing")), rows);
        QCOMPARE(snapshot->table(TableId{0}).hasErrors, condition.contains("name") || condition.contains("is"));
    }

    void createFunctionThatMayBeAnother_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("imported") << QByteArray("from a.restore import create_a_note\n");
        QTest::newRow("defined under a condition")
            << QByteArray("if 1:\n    def create_a_note(id, t, o, x):\n        return a_Note(id=id)\n");
        QTest::newRow("decorated") << QByteArray("@twice\ndef create_a_note(id, t, o, x):\n    return a_Note(id=id)\n");
    }
    void createFunctionThatMayBeAnother()
    {
        QFETCH(const QByteArray, text);
        TestDump dump;
        dump.script.replace("def main", text + "\ndef main");
        dump.finish();
        const auto snapshot = open(dump);
        const TableId note = *snapshot->findTable(QStringLiteral("a_note"));
        QVERIFY2(!snapshot->table(note).interpreted && snapshot->table(note).hasErrors,
                 qPrintable(problemsOf(*snapshot)));
        QVERIFY(snapshot->table(TableId{0}).interpreted);
    }

    void languagesWithAGap_data()
    {
        QTest::addColumn<QByteArray>("languages");
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray always;
        const QByteArray edited = "    if id == 8: return None\n"; // not plain any more
        QTest::newRow("in the middle") << QByteArray("de=values[0],en=values[2]") << always
                                       << QByteArray("\"name\":\"D\",\"name_en\":\"E\"");
        QTest::newRow("in the middle, edited")
            << QByteArray("de=values[0],en=values[2]") << edited << QByteArray("\"name\":\"D\",\"name_en\":\"E\"");
        QTest::newRow("at the beginning")
            << QByteArray("fr=values[1], en=values[2]") << always << QByteArray("\"name\":\"F\",\"name_en\":\"E\"");
        QTest::newRow("one place for two")
            << QByteArray("de=values[0],en=values[0]") << always << QByteArray("\"name\":\"D\",\"name_en\":\"D\"");
    }
    void languagesWithAGap()
    {
        QFETCH(const QByteArray, languages);
        QFETCH(const QByteArray, condition);
        QFETCH(const QByteArray, rest);
        TestDump dump;
        dump.script.replace("de=values[0],fr=values[1]", languages);
        dump.replace("THING",
                     condition
                         + "    kw = dict()\n    if name is not None: kw.update(bv2kw('name',name))\n"
                           "    kw.update(id=id)\n    kw.update(amount=amount)\n    kw.update(day=day)\n"
                           "    return a_Thing(**kw)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,['D','F','E'],None,None))\n");
        dump.finish();
        const auto snapshot = open(dump);
        QVERIFY2(rowsOf(*snapshot, QStringLiteral("a_thing")).contains(rest),
                 rowsOf(*snapshot, QStringLiteral("a_thing")).constData());
        QCOMPARE(problemsOf(*snapshot).contains(QLatin1String("restore.py:16 bv2kw() leaves a language out")),
                 !languages.contains("en=values[0]"));
        QVERIFY(!snapshot->table(TableId{0}).hasErrors);
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,['D'],None,None))\n"); // an IndexError
        QCOMPARE(open(dump)->table(TableId{0}).hasErrors, !languages.contains("en=values[0]"));
    }

    void integersOfAnySize_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("passed on") << QByteArray("    return a_Thing(id=id)\n");
        QTest::newRow("computed") << QByteArray(
            "    if id == 8: return None\n    return a_Thing(id=DUPS.get(id, id))\n");
    }
    void integersOfAnySize()
    {
        QFETCH(const QByteArray, body);
        TestDump dump;
        dump.script.replace("DEFINITIONS", "DUPS = {9223372036854775809: -9223372036854775809}\n");
        dump.replace("THING", body);
        QByteArray rows;
        QByteArray expected;
        for (const char *const number : {"9223372036854775807", "9223372036854775808", "-9223372036854775808",
                                         "-9223372036854775809", "340282366920938463463374607431768211456", "-0"}) {
            rows += QByteArray("loader.save(create_a_thing(") + number + ",None,None,None))\n";
            expected += QByteArray("{\"id\":") + (number == QByteArray("-0") ? "0" : number) + "}\n";
        }
        rows += "loader.save(create_a_thing(--9223372036854775808,None,None,None))\n"
                "loader.save(create_a_thing(7.0,None,None,None))\n";
        expected += "{\"id\":9223372036854775808}\n{\"id\":7.0}\n";
        dump.write(QStringLiteral("a_thing.py"), rows);
        dump.finish();
        QCOMPARE(rowsOf(*open(dump), QStringLiteral("a_thing")), expected);
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(1,None,None,None))\n"
                   "loader.save(create_a_thing(-9223372036854775808,None,None,None))\n"
                   "loader.save(create_a_thing(-9223372036854775807,None,None,None))\n");
        QCOMPARE(rowsOf(*open(dump), QStringLiteral("a_thing"), {0}),
                 QByteArray("{\"id\":-9223372036854775808}\n{\"id\":-9223372036854775807}\n{\"id\":1}\n"));
    }

    void greatIntegersAreComparedExactly()
    {
        TestDump dump;
        dump.replace("THING",
                     "    if id == 18446744073709551616: return None\n    if id > 18446744073709551618: return None\n"
                     "    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(18446744073709551616,None,None,None))\n"
                   "loader.save(create_a_thing(18446744073709551617,None,None,None))\n"
                   "loader.save(create_a_thing(18446744073709551619,None,None,None))\n");
        dump.finish();
        QCOMPARE(rowsOf(*open(dump), QStringLiteral("a_thing")), QByteArray("{\"id\":18446744073709551617}\n"));
    }

    void twoOriginsOfOneTable()
    {
        TestDump dump;
        dump.replace("THING", "    return a_Note(id=id)\n");
        dump.finish();
        QVERIFY2(
            problemsOf(*open(dump))
                .contains(QLatin1String(
                    "warning a_note restore.py:33 Rows of create_a_thing() and of create_a_note() go to this table")),
            qPrintable(problemsOf(*open(dump))));
    }

    void identityIsNotEquality()
    {
        TestDump dump;
        dump.replace("THING", "    if id is True: return None\n    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"),
                   "loader.save(create_a_thing(1,None,None,None))\nloader.save(create_a_thing(True,None,None,None))\n");
        dump.finish();
        QCOMPARE(rowsOf(*open(dump), QStringLiteral("a_thing")), QByteArray("{\"id\":1}\n"));
    }

    void pointerKeepsItsName_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QByteArray>("pointer");
        QTest::newRow("item of a dictionary") << QByteArray() << QByteArray("DUPS[thing_ptr_id]");
        QTest::newRow("variable") << QByteArray("    new_pk = DUPS.get(thing_ptr_id, 5)\n") << QByteArray("new_pk");
    }
    void pointerKeepsItsName()
    {
        QFETCH(const QByteArray, lines);
        QFETCH(const QByteArray, pointer);
        TestDump dump;
        dump.script.replace("DEFINITIONS", "DUPS = {1: 9}\n");
        dump.script.replace("    return create_mti_child(a_Thing, thing_ptr_id",
                            lines + "    return create_mti_child(a_Thing, " + pointer);
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x'))\n");
        dump.finish();
        QCOMPARE(rowsOf(*open(dump), QStringLiteral("a_child")), QByteArray("{\"thing_ptr_id\":9,\"nick\":\"x\"}\n"));
    }

    void aMovedFileIsNotSwitchedOff()
    {
        TestDump dump;
        dump.replace("MAIN",
                     "    # execfile(\"a_note.py\", *args)\n    execfile(\"a_thing.py\", *args)\n"
                     "    execfile(\"a_child.py\", *args)\n    execfile(\"a_note.py\", *args)\n");
        dump.finish();
        QCOMPARE(problemsOf(*open(dump)), QString());
    }

    void anotherWayToWriteTheNameOfAFile()
    {
        TestDump dump;
        dump.replace("MAIN",
                     "    execfile(\"./a_thing.py\", *args)\n    execfile(\"a_child.py\", *args)\n"
                     "    # execfile(\"a_note.py\", *args)\n    execfile(\".//a_note.py\", *args)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,None,None,None))\n");
        dump.finish();
        QCOMPARE(problemsOf(*open(dump)), QString());
        dump.script.replace("    loader = DpyLoader", "    execfile(\"a_thing.py\", *args)\n    loader = DpyLoader");
        dump.finish();
        QVERIFY2(problemsOf(*open(dump)).contains(QLatin1String("more than once")),
                 qPrintable(problemsOf(*open(dump))));
    }

    void problemsOfARenamedModelBelongToItsTable()
    {
        TestDump dump;
        dump.replace("THING", "    return a_Note(id=id)\n");
        dump.finish();
        QFile::remove(dump.path() + QStringLiteral("/a_thing.py"));
        auto snapshot = open(dump);
        QVERIFY(snapshot->table(*snapshot->findTable(QStringLiteral("a_note"))).hasErrors);
        QVERIFY(!snapshot->table(*snapshot->findTable(QStringLiteral("a_child"))).hasErrors);
        dump.write(QStringLiteral("a_thing.py"),
                   "logger.info(\"Loading 2 objects to table a_thing...\")\nloader.save(create_a_thing(1,2,3,4))\n");
        dump.write(
            QStringLiteral("a_note.py"),
            "logger.info(\"Loading 1 objects to table a_note...\")\nloader.save(create_a_note(2,None,None,4))\n");
        snapshot = open(dump);
        QVERIFY2(problemsOf(*snapshot).contains(
                     QLatin1String("warning a_note a_thing.py The dump says that the table has 3 rows; 2 were found.")),
                 qPrintable(problemsOf(*snapshot)));
    }

    /// A real dump names noteers_note.py, which is not there, and has a notes_note.py, which it does not name.
    void aMissingFileOfNoTableMayHoldAnyRows()
    {
        TestDump dump;
        dump.replace("MAIN", "    execfile(\"a_thing.py\", *args)\n    execfile(\"aers_note.py\", *args)\n");
        dump.finish();
        QVERIFY(open(dump)->table(TableId{0}).hasErrors);
    }

    void nothingIsRead()
    {
        TestDump dump;
        dump.script = dump.script.left(dump.script.indexOf("def main"));
        dump.finish();
        auto snapshot = open(dump);
        QVERIFY2(problemsOf(*snapshot).contains(QLatin1String("error  restore.py The script reads no rows at all")),
                 qPrintable(problemsOf(*snapshot)));
        dump.write(QStringLiteral("d20120713.py"),
                   dump.fullScript() + "def a_note_objects():\n    yield create_a_note(1,None,None,'x')\n");
        snapshot = *Snapshot::open(dump.path() + QStringLiteral("/d20120713.py"), {}, {});
        QVERIFY2(problemsOf(*snapshot).contains(QLatin1String("a_note_objects() is not called")),
                 qPrintable(problemsOf(*snapshot)));
        QVERIFY(snapshot->table(*snapshot->findTable(QStringLiteral("a_note"))).hasErrors);
    }

    void rowsInUnknownStatements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("saved by the script") << QByteArray("loader.save(create_a_note(7,None,None,'q'))\n");
        QTest::newRow("a file under a condition") << QByteArray("if 1: execfile(\"a_more.py\")\n");
        QTest::newRow("a file in a block") << QByteArray("if 1:\n    execfile(\"a_more.py\")\n");
    }
    void rowsInUnknownStatements()
    {
        QFETCH(const QByteArray, text);
        TestDump dump;
        dump.script.replace("def main", text + "\ndef main");
        dump.finish();
        QVERIFY(problemsOf(*open(dump)).contains(QLatin1String("rows may be missing")));
    }

    void filesThatEndTooEarly_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray row = "loader.save(create_a_note(1,None,None,'x'))\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("bracket of the header")
            << QByteArray("logger.info(\"Loading 1 objects to table a_note...\"\n" + row);
        QTest::newRow("quote of the header")
            << QByteArray("logger.info(\"Loading 1 objects to table a_note...)\n" + row);
        QTest::newRow("docstring") << QByteArray("\"\"\"x\n" + row);
    }
    void filesThatEndTooEarly()
    {
        QFETCH(const QByteArray, file);
        TestDump dump;
        dump.write(QStringLiteral("a_note.py"), file);
        dump.finish();
        const auto snapshot = open(dump);
        QVERIFY2(snapshot->table(*snapshot->findTable(QStringLiteral("a_note"))).hasErrors,
                 qPrintable(problemsOf(*snapshot)));
    }

    void aFileCutOffInItsHeader()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), "logger.info(\"Loading 0 objects to table a_thing...\")\n");
        dump.write(QStringLiteral("a_child.py"), "logger.info(\"Loading 0 objects to table a_child...\")\n");
        dump.write(QStringLiteral("a_note.py"), "# -*- coding: UT");
        dump.finish();
        QVERIFY2(problemsOf(*open(dump))
                     .startsWith(QLatin1String(
                         "warning a_note restore.py The file of this table has neither rows nor their number")),
                 qPrintable(problemsOf(*open(dump))));
    }

    /// Sparse files: what is not there reads as NUL bytes.
    void holesTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        TestDump dump;
        dump.write(QStringLiteral("a_child.py"), "loader.save(create_a_child(1,'x");
        dump.finish();
        QVERIFY(QFile::resize(dump.path() + QStringLiteral("/a_child.py"), qint64(512) << 20));
        QVERIFY(QFile::resize(dump.path() + QStringLiteral("/restore.py"), qint64(512) << 20));
        const auto snapshot = open(dump);
        QVERIFY(snapshot);
        QVERIFY(problemsOf(*snapshot).contains(QLatin1String("the script was read up to there")));
        QVERIFY(problemsOf(*snapshot).contains(QLatin1String("error a_child a_child.py:1:")));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void bounded_data()
    {
        QTest::addColumn<QByteArray>("definitions");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char *name, const QByteArray &definitions, const QByteArray &body,
                            const QByteArray &file) { QTest::newRow(name) << definitions << body << file; };
        const QByteArray one = "loader.save(create_a_thing(1,None,None,None))\n";
        QByteArray lists = "A0 = [1,1,1,1,1,1,1,1,1,1]\n";
        QByteArray texts = "A0 = '" + QByteArray(1000, 'x') + "'\n";
        QByteArray tower;
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = "A" + QByteArray::number(i - 1);
            lists += "A" + QByteArray::number(i) + " = [" + (before + ",").repeated(10) + "]\n";
            texts += "A" + QByteArray::number(i) + " = " + before + "+" + before + "\n";
            tower += "def f" + QByteArray::number(i) + "(x): return " + QByteArray(950, '-') + "f"
                + QByteArray::number(i + 1) + "(x)\n";
        }
        tower += "def f40(x): return x\n";
        row("lists of lists", lists, QByteArray("    return a_Thing(id=id)\n"), one);
        row("texts of texts", texts, QByteArray("    return a_Thing(id=id)\n"), one);
        row("tower of functions", tower, QByteArray("    return a_Thing(id=f22(id))\n"), one);
        row("lists in a row", QByteArray(),
            QByteArray("    day = [day,day,day,day]\n").repeated(60) + "    return a_Thing(id=id)\n", one);
        row("texts in a row", QByteArray(),
            QByteArray("    day = day + day\n").repeated(60) + "    return a_Thing(id=id)\n",
            QByteArray("loader.save(create_a_thing(1,None,None,'doubled'))\n").repeated(1000));
        QByteArray parameters;
        for (int i = 0; i < 60'000; ++i) {
            parameters += "p" + QByteArray::number(i) + ",";
        }
        row("parameters", "def create_a_x(" + parameters + "): return a_Note()\n",
            QByteArray("    return a_Thing(id=id)\n"), one);
        row("dropped rows on one line", QByteArray(), QByteArray("    return None\n"),
            one.trimmed().append(';').repeated(100'000));
        row("open brackets", QByteArray(), QByteArray("    return a_Thing(id=id)\n"),
            QByteArray("loader.save(create_a_thing([\n").repeated(100'000));
    }
    void bounded()
    {
        QFETCH(const QByteArray, definitions);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, file);
        QElapsedTimer timer;
        timer.start();
        TestDump dump;
        dump.script.replace("DEFINITIONS", definitions);
        dump.replace("THING", body);
        dump.write(QStringLiteral("a_thing.py"), file);
        dump.finish();
        QVERIFY(open(dump));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Doubling a text again and again would fill the memory before any number of steps is reached.
    void doubledTexts()
    {
        TestDump dump;
        dump.replace("THING", QByteArray("    day = day + day\n").repeated(60) + "    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,None,None,'doubled'))\n");
        dump.finish();
        const qint64 before = peakMemory();
        const auto snapshot = open(dump);
        QVERIFY(problemsOf(*snapshot).contains(QLatin1String("an expression takes too many steps")));
        QVERIFY(snapshot->table(TableId{0}).hasErrors);
        QVERIFY2(peakMemory() - before < 64 << 10, qPrintable(QString::number(peakMemory() - before)));
    }

    void longTextsMayBeJoined()
    {
        TestDump dump;
        dump.replace("THING", "    return a_Thing(id=id, day='x' + name + '. ' + day)\n");
        const QByteArray text(5'000'000, 'a');
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(1,'" + text + "',None,'" + text + "'))\n");
        dump.finish();
        QVERIFY(rowsOf(*open(dump), QStringLiteral("a_thing")).contains("\"x" + text + ". " + text + '"'));
    }

    void constantsAreNotCopiedForEachRow()
    {
        QByteArray dictionary = "A = {";
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i) {
            dictionary += QByteArray::number(i) + ":1,";
            rows += "loader.save(create_a_thing(" + QByteArray::number(i + 19'999) + ",None,None,None))\n";
        }
        TestDump dump;
        dump.script.replace("DEFINITIONS", dictionary + "}\n");
        dump.replace("THING", "    if id in A: return None\n    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"), rows);
        dump.finish();
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(open(dump)->table(TableId{0}).foundRows, 19'999);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
