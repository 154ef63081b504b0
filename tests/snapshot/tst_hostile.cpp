// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <sys/stat.h>
#include <unistd.h>

using namespace Rowback;

/// Input that nobody wrote for us: it must end in problems, quickly, and never in a crash.
class TestHostile : public QObject
{
    Q_OBJECT

    static QByteArray data()
    {
        return "# -*- coding: UTF-8 -*-\nlogger.info(\"Loading 3 objects to table a_thing...\")\n"
               "loader.save(create_a_thing(1,[u'\\xe9\\ud83d\\ude00', 'b\\''],'1.50',date(2015,6,5)))\n"
               "loader.save(\n    create_a_thing(2, (\"x\", '''y\n''',), Decimal('2'), {'a': [1, 2.5]}))  # x\n"
               "loader.save(create_a_thing(3L,None,u'-0.1' "
               "\"2\",dt(2015,6,5,8,0,9)))\n\nloader.flush_deferred_objects()\n";
    }

    /// Reads everything there is, in every way.
    static void readAll(const QString &path)
    {
        const auto snapshot = Snapshot::open(path, {}, {});
        if (!snapshot) {
            QVERIFY(!snapshot.error().message.isEmpty());
            return;
        }
        for (int i = 0; i < (*snapshot)->schema().size(); ++i) {
            const Table &table = (*snapshot)->schema().table(TableId{i});
            const QByteArray rows = rowsOf(**snapshot, table.name);
            QCOMPARE(rowsOf(**snapshot, table.name, table.keyColumns).size(), rows.size());
            QCOMPARE(rows.count('\n'), (*snapshot)->table(TableId{i}).foundRows);
        }
    }

private slots:
    void truncatedAnywhere()
    {
        const QByteArray whole = data();
        TestDump dump;
        dump.finish();
        for (qsizetype size = 0; size <= whole.size(); ++size) {
            dump.write(QStringLiteral("a_thing.py"), whole.left(size));
            readAll(dump.path());
        }
        const QByteArray script = dump.fullScript();
        for (qsizetype size = 0; size <= script.size(); size += 3) {
            dump.write(QStringLiteral("restore.py"), script.left(size));
            readAll(dump.path());
        }
    }

    void flippedBits()
    {
        QRandomGenerator random(20150620);
        const auto flipped = [&random](QByteArray bytes) {
            for (int i = random.bounded(1, 4); i > 0; --i) {
                char &byte = bytes[random.bounded(int(bytes.size()))];
                byte = static_cast<char>(byte ^ (1 << random.bounded(8)));
            }
            return bytes;
        };
        TestDump dump;
        dump.finish();
        for (int i = 0; i < 2500; ++i) {
            dump.write(QStringLiteral("a_thing.py"), flipped(data()));
            readAll(dump.path());
        }
        dump.write(QStringLiteral("a_thing.py"), data());
        for (int i = 0; i < 1500; ++i) {
            dump.write(QStringLiteral("restore.py"), flipped(dump.fullScript()));
            readAll(dump.path());
        }
    }

    /// Not one bit, but pieces: what a reader that looks ahead could stumble over.
    void shuffledPieces()
    {
        const QByteArrayList pieces{"loader.save(",
                                    "create_a_thing(",
                                    "1",
                                    ",",
                                    "'",
                                    "\"\"\"",
                                    "[",
                                    "]",
                                    "(",
                                    ")",
                                    "{",
                                    "}",
                                    ":",
                                    "\\",
                                    "\n",
                                    "#",
                                    "None",
                                    "u'x'",
                                    "date(",
                                    "2015,6,5",
                                    "+",
                                    "-",
                                    "a_Note",
                                    "=",
                                    "yield ",
                                    "\r",
                                    "\xff",
                                    "\xED\xA0\x80",
                                    "and",
                                    "L",
                                    ".5e"};
        QRandomGenerator random(4011);
        TestDump dump;
        dump.finish();
        for (int i = 0; i < 3000; ++i) {
            QByteArray file = "loader.save(create_a_thing(1,";
            for (int n = random.bounded(40); n > 0; --n) {
                file += pieces[random.bounded(int(pieces.size()))];
            }
            dump.write(QStringLiteral("a_thing.py"), file);
            readAll(dump.path());
        }
    }

    void deepNesting_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *const piece : {"[", "(", "{1:", "-", "not ", "a(", "a.", "x[", "1 or ", "'a' "}) {
            QTest::newRow(piece) << QByteArray(piece);
        }
    }
    void deepNesting()
    {
        QFETCH(const QByteArray, piece);
        QElapsedTimer timer;
        timer.start();
        TestDump dump;
        dump.script.replace("DEFINITIONS", "DUPS = " + piece.repeated(200'000) + "\n");
        dump.replace("THING", "    id = " + piece.repeated(200'000) + "\n    return a_Thing(id=id)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(" + piece.repeated(1'000'000) + "\n");
        dump.finish();
        readAll(dump.path());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void deepStatements_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray brackets = QByteArray("(").repeated(200'000);
        QTest::newRow("return (") << "    return " + brackets + "\n";
        QTest::newRow("return ((a))") << "    return " + brackets + "a_Thing(id=id)" + QByteArray(")").repeated(200'000)
                + "\n";
        QTest::newRow("if (") << "    if " + brackets + "\n    return a_Thing(id=id)\n";
        QTest::newRow("kw = (") << "    kw = " + brackets + "dict()\n    return a_Thing(**kw)\n";
        QTest::newRow("kw.update((") << "    kw = dict()\n    kw.update(" + brackets + ")\n    return a_Thing(**kw)\n";
        QTest::newRow("create_child((") << "    return create_mti_child(a_Parent, " + brackets + ", a_Thing)\n";
        QTest::newRow("if: if:") << "    " + QByteArray("if id: ").repeated(200'000) + "return None\n";
        QTest::newRow("pass; if:") << "    " + QByteArray("if id: pass; ").repeated(200'000) + "return None\n";
        QTest::newRow("pass;") << "    " + QByteArray("pass;").repeated(200'000) + "return a_Thing(id=id)\n";
    }
    /// In a create function's statements, which have a parser of their own around that of expressions.
    void deepStatements()
    {
        QFETCH(const QByteArray, body);
        QElapsedTimer timer;
        timer.start();
        TestDump dump;
        dump.replace("THING", body);
        dump.finish();
        readAll(dump.path());
        QVERIFY(timer.elapsed() < 20'000);
    }

    void longTexts()
    {
        TestDump dump;
        const QByteArray text(40'000'000, 'x');
        dump.write(QStringLiteral("a_child.py"),
                   "loader.save(create_a_child(1,'" + text + "\\n'))\nloader.save(create_a_child(2,'" + text);
        dump.finish();
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_child")).size(), text.size() + 31);
        QVERIFY(problemsOf(**snapshot).size() < 500);
    }

    void longNamesAreCut()
    {
        TestDump dump;
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_" + QByteArray(300'000, 'x') + "(1))\n");
        dump.finish();
        const QString problems = problemsOf(**Snapshot::open(dump.path(), {}, {}));
        QVERIFY2(problems.contains(QLatin1String("no function create_xxx"))
                     && problems.contains(QLatin1String("xxx().")),
                 qPrintable(problems.left(1000)));
        QVERIFY(problems.size() < 1000);
    }

    void specialFiles()
    {
        TestDump dump;
        dump.replace("MAIN",
                     "    execfile(\"fifo.py\")\n    execfile(\"link.py\")\n    execfile(\"folder.py\")\n    "
                     "execfile(\"dangling.py\")\n"
                     "    execfile(\"inside.py\")\n    execfile(\"loop.py\")\n");
        dump.finish();
        const auto path = [&dump](const char *name) {
            return QFile::encodeName(dump.path() + QLatin1Char('/') + QLatin1String(name));
        };
        QCOMPARE(mkfifo(path("fifo.py").constData(), 0600), 0);
        QCOMPARE(symlink("/etc/hostname", path("link.py").constData()), 0);
        QCOMPARE(symlink("/nowhere/x.py", path("dangling.py").constData()), 0);
        QCOMPARE(symlink("a_note.py", path("inside.py").constData()), 0);
        QCOMPARE(symlink("loop.py", path("loop.py").constData()), 0);
        QDir(dump.path()).mkdir(QStringLiteral("folder.py"));
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(1,None,None,None))\n");
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(snapshot);
        const QString problems = problemsOf(**snapshot);
        QVERIFY2(problems.contains(QLatin1String("fifo.py is not a regular file")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("link.py is a link that leads out of the dump")),
                 qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("folder.py is not a regular file")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("dangling.py is a link that leads out")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("loop.py is not a regular file")), qPrintable(problems));
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
    }

    void pathsThatAreNoDump()
    {
        QTemporaryDir dir;
        const QString fifo = dir.filePath(QStringLiteral("fifo"));
        QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QFile empty(dir.filePath(QStringLiteral("empty.zip")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QFile python(dir.filePath(QStringLiteral("x.py")));
        QVERIFY(python.open(QIODevice::WriteOnly));
        python.write("import os\n");
        python.close();
        for (const QString &path : {fifo, dir.path(), empty.fileName(), python.fileName(),
                                    dir.filePath(QStringLiteral("gone")), QStringLiteral("/dev/zero"), QString()}) {
            const auto snapshot = Snapshot::open(path, {}, {});
            QVERIFY2(!snapshot, qPrintable(path));
            QVERIFY(!snapshot.error().message.isEmpty());
        }
    }

    void whyAFolderIsNoDump()
    {
        const QTemporaryDir dir;
        const auto message = [&dir] { return Snapshot::open(dir.path(), {}, {}).error().message; };
        const QString script = dir.filePath(QStringLiteral("restore.py"));
        QVERIFY2(message().startsWith(QLatin1String("There is no dump in ")), qPrintable(message()));
        QCOMPARE(mkfifo(QFile::encodeName(script).constData(), 0600), 0);
        QCOMPARE(message(), script + QStringLiteral(" is not a regular file."));
        QFile file(script);
        QVERIFY(file.remove() && file.open(QIODevice::WriteOnly) && file.write("import os\n") > 0);
        file.close();
        QCOMPARE(message(), script + QStringLiteral(" is not the script of a dump."));
        TestDump dump;
        for (const char *const name : {"/a/restore.py", "/snapshot/main.py"}) {
            dump.write(QLatin1String(name), dump.fullScript());
        }
        QVERIFY2(Snapshot::open(dump.path(), {}, {})
                     .error()
                     .message.endsWith(QLatin1String(" holds more than one dump: a, snapshot.")),
                 qPrintable(Snapshot::open(dump.path(), {}, {}).error().message));
    }

    void unreadableFiles()
    {
        if (geteuid() == 0) {
            QSKIP("SKIPPED: the superuser may read everything");
        }
        TestDump dump;
        dump.finish();
        QFile::setPermissions(dump.path() + QStringLiteral("/a_note.py"), {});
        const auto snapshot = Snapshot::open(dump.path(), {}, {});
        QVERIFY(problemsOf(**snapshot).contains(QLatin1String("a_note.py cannot be read")));
        QFile::setPermissions(dump.path() + QStringLiteral("/restore.py"), {});
        QVERIFY(!Snapshot::open(dump.path(), {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
