// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/catalogue.h"
#include "testarchive.h"
#include "testdump.h"

#include <clocale>

using namespace Rowback;

/// Archives as snapshots, and folders of snapshots.
class TestArchives : public QObject
{
    Q_OBJECT

    static constexpr const char *note = "loader.save(create_a_note(1,None,None,'x'))\n";

    static void fill(TestArchive &archive, const QByteArray &folder)
    {
        TestDump dump;
        archive.add("manage.py", "import os\n");
        archive.add("media/webdav/x.jpg", QByteArray(10'000, 'x'));
        archive.add(folder + "a_note.py", note);
        archive.add(folder + "a_thing.py", "# x\n");
        archive.add(folder + "a_child.py", "# x\n");
        archive.add(folder + "requirements.txt", "x==1\n");
        archive.add(folder + "dump.sql", QByteArray(100'000, ' '));
        archive.add(folder + "restore.py", dump.fullScript());
    }

private slots:
    void everyKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("folder");
        for (const char *const kind : {"zip", "tar", "tar.gz", "tar.xz", "tar.zst"}) {
            QTest::addRow("%s, dump in a folder", kind)
                << QStringLiteral("20170316_1909.") + QLatin1String(kind) << QByteArray("snapshot/");
            QTest::addRow("%s, dump at the top", kind)
                << QStringLiteral("20170316_1909.") + QLatin1String(kind) << QByteArray("");
            QTest::addRow("%s, dump deep inside", kind)
                << QStringLiteral("20170316_1909.") + QLatin1String(kind) << QByteArray("./home/x/a b/ü/snapshot/");
        }
    }
    void everyKind()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, folder);
        QTemporaryDir dir;
        const QString path = dir.filePath(name);
        {
            TestArchive archive(path);
            fill(archive, folder);
        }
        auto snapshot = Snapshot::open(path, {}, {});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text()));
        QCOMPARE(problemsOf(**snapshot), QString());
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")),
                 QByteArray("{\"id\":1,\"owner_type_id\":null,\"owner_id\":null,\"text\":\"x\"}\n"));
        QCOMPARE((*snapshot)->info().date, QDateTime(QDate(2017, 3, 16), QTime(19, 9)));
        QCOMPARE((*snapshot)->rowLocation(*(*snapshot)->findTable(QStringLiteral("a_note")), 0),
                 QStringLiteral("a_note.py:1"));
    }

    void dateFromInside()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("snapshot.zip")));
            fill(archive, "snapshot/");
        }
        auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("snapshot.zip")), {}, {});
        QCOMPARE((*snapshot)->info().dateSource, QStringLiteral("archive"));
        QCOMPARE((*snapshot)->info().date.toSecsSinceEpoch(), 1'433'500'000);
    }

    void namesThatLeadOut()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.tar")));
            fill(archive, "snapshot/");
            archive.add("../evil.py", "x");
            archive.add("/tmp/evil.py", "x");
            archive.add("snapshot/../../a_note.py", "x");
            archive.addLink("snapshot/link.py", "/etc/passwd");
        }
        auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.tar")), {}, {});
        QVERIFY(snapshot);
        const QString problems = problemsOf(**snapshot);
        QCOMPARE(problems.count(QLatin1String("leads out of the archive")), 2);
        QCOMPARE(problems.count(QLatin1String("not a regular file")), 1);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("../evil.py"))));
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
    }

    /// As `tar -P` writes them; GNU tar takes the root away when it unpacks.
    void absoluteNames()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.tar.gz")));
            fill(archive, "/var/backups/snapshot/");
        }
        auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.tar.gz")), {}, {});
        QVERIFY(snapshot);
        QVERIFY2((*snapshot)->problems().empty(), qPrintable(problemsOf(**snapshot)));
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
    }

    void nothingButNamesThatLeadOut()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.zip")));
            fill(archive, "../snapshot/");
        }
        const auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {}, {});
        QVERIFY(!snapshot);
        QVERIFY2(snapshot.error().message.contains(QLatin1String("names that lead out of it")),
                 qPrintable(snapshot.error().message));
    }

    /// Backups that save room write a file which did not change as a link to another one.
    void hardLinks()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.tar")));
            archive.add("yesterday/a_note.py", note);
            archive.addHardLink("today/a_note.py", "yesterday/a_note.py");
            archive.addHardLink("today/a_thing.py", "yesterday/missing.py");
            archive.add("today/restore.py", TestDump().fullScript());
        }
        const auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.tar")), {}, {});
        QVERIFY(snapshot);
        QCOMPARE(rowsOf(**snapshot, QStringLiteral("a_note")).count('\n'), 1);
        QCOMPARE(problemsOf(**snapshot).count(QLatin1String("not a regular file")), 1);
    }

    void bombs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("member");
        for (const char *const kind : {"zip", "tar.gz", "tar.zst"}) {
            QTest::addRow("%s, in a data file", kind)
                << QStringLiteral("a.") + QLatin1String(kind) << QByteArray("snapshot/a_note.py");
        }
        QTest::newRow("tar.zst, beside the dump") << QStringLiteral("a.tar.zst") << QByteArray("aaa.jpg");
    }
    void bombs()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, member);
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(name));
            archive.add(member, QByteArray(1 << 20, ' '), 600);
            fill(archive, "snapshot/");
        }
        auto snapshot = Snapshot::open(dir.filePath(name), {}, {});
        QVERIFY(!snapshot);
        QVERIFY2(snapshot.error().message.contains(QLatin1String("unpacks to far more")),
                 qPrintable(snapshot.error().text()));
    }

    void boundsAreOptions()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.zip")));
            fill(archive, "snapshot/");
        }
        QVERIFY(!Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {.unpackedBytes = 1000}, {}));
        QVERIFY(!Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {.archiveMembers = 3}, {}));
    }

    void damagedArchives()
    {
        QTemporaryDir dir;
        for (const char *const kind : {"zip", "tar.gz", "tar.xz", "tar.zst"}) {
            const QString path = dir.filePath(QStringLiteral("a.") + QLatin1String(kind));
            {
                TestArchive archive(path);
                fill(archive, "snapshot/");
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            const QByteArray whole = file.readAll();
            for (qsizetype size = 0; size < whole.size(); size += whole.size() / 20) {
                file.resize(size);
                const auto snapshot = Snapshot::open(path, {}, {});
                QVERIFY(snapshot || !snapshot.error().message.isEmpty());
            }
            for (int i = 0; i < 100; ++i) {
                QByteArray flipped = whole;
                flipped[i * 7919 % whole.size()] = static_cast<char>(flipped[i * 7919 % whole.size()] ^ (1 << (i % 8)));
                file.resize(0);
                file.seek(0);
                file.write(flipped);
                file.flush();
                const auto snapshot = Snapshot::open(path, {}, {});
                QVERIFY(snapshot || !snapshot.error().message.isEmpty());
            }
        }
    }

    /// One letter of a row is another, and nothing but a checksum tells.
    void damagedRowsAreNotTakenForGood_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *const kind : {"zip", "tar.gz"}) {
            QTest::newRow(kind) << QStringLiteral("a.") + QLatin1String(kind);
        }
    }
    void damagedRowsAreNotTakenForGood()
    {
        QFETCH(const QString, name);
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(name), TestArchive::Packing::Stored);
            fill(archive, "snapshot/");
        }
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const qsizetype at = bytes.indexOf("None,'x'") + 6;
        QVERIFY(at > 6);
        bytes[at] = 'y';
        file.seek(0);
        file.write(bytes);
        file.close();
        const auto snapshot = Snapshot::open(file.fileName(), {}, {});
        if (name.endsWith(QLatin1String("zip"))) {
            QVERIFY(snapshot);
            QVERIFY((*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_note"))).hasErrors);
            QVERIFY(!(*snapshot)->table(*(*snapshot)->findTable(QStringLiteral("a_child"))).hasErrors);
            QVERIFY(problemsOf(**snapshot).contains(QLatin1String("This file is damaged")));
        } else {
            QVERIFY(!snapshot);
            QVERIFY2(snapshot.error().message.contains(QLatin1String("cannot be read")),
                     qPrintable(snapshot.error().text()));
        }
    }

    void aZipWithoutItsEndIsReported()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zip"));
        {
            TestArchive archive(path);
            fill(archive, "snapshot/");
        }
        QFile::resize(path, QFileInfo(path).size() - 30);
        const auto snapshot = Snapshot::open(path, {}, {});
        QVERIFY(snapshot);
        QVERIFY2(problemsOf(**snapshot).contains(QLatin1String("it was cut off")), qPrintable(problemsOf(**snapshot)));
    }

    /// As cron starts programs.
    void namesDoNotDependOnTheLocale()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.zip")));
            fill(archive, "B\xc3\xbcro/");
        }
        const QByteArray before = setlocale(LC_CTYPE, nullptr);
        setlocale(LC_CTYPE, "C");
        const auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {}, {});
        setlocale(LC_CTYPE, before.constData());
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text()));
        QCOMPARE(problemsOf(**snapshot), QString());
    }

    void severalDumps_data()
    {
        QTest::addColumn<QByteArrayList>("scripts");
        QTest::addColumn<QString>("said"); ///< in the error, or in the problem
        QTest::addColumn<bool>("isOpened");
        const auto row = [](const char *name, const QByteArrayList &scripts, const char *said, bool isOpened) {
            QTest::newRow(name) << scripts << QString::fromLatin1(said) << isOpened;
        };
        const char *const another = "another dump here; it was not read.";
        row("side by side", {"a/restore.py", "snapshot/restore.py"}, "a.zip holds more than one dump: a, snapshot.",
            false);
        row("of different times", {"a/main.py", "snapshot/restore.py"}, "more than one dump: a, snapshot.", false);
        row("single files", {"x/d20130101.py", "x/d20140101.py"}, "dump: x/d20130101.py, x/d20140101.py.", false);
        row("one below the other", {"old/restore.py", "main.py"}, "warning  old/restore.py The archive holds ", true);
        row("a script of two times", {"s/main.py", "s/restore.py"}, "notice  s/main.py The archive holds ", true);
        row("a single file beside it", {"d20130101.py", "s/restore.py"}, another, true);
    }
    /// As it is with a folder.
    void severalDumps()
    {
        QFETCH(const QByteArrayList, scripts);
        QFETCH(const QString, said);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.zip"));
        {
            TestArchive archive(path);
            for (const QByteArray &script : scripts) {
                archive.add(script, TestDump().fullScript());
            }
        }
        const auto snapshot = Snapshot::open(path, {}, {});
        QTEST(snapshot.has_value(), "isOpened");
        const QString text = snapshot ? problemsOf(**snapshot) : snapshot.error().message;
        QVERIFY2(text.contains(said), qPrintable(text));
    }

    void noDumpInside()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.zip")));
            archive.add("settings.py", "import os\n");
        }
        const auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {}, {});
        QVERIFY(!snapshot);
        QVERIFY2(snapshot.error().message.endsWith(QLatin1String("a.zip is no snapshot.")),
                 qPrintable(snapshot.error().message));
    }

    void cancelled()
    {
        QTemporaryDir dir;
        {
            TestArchive archive(dir.filePath(QStringLiteral("a.zip")));
            fill(archive, "snapshot/");
        }
        std::stop_source stop;
        stop.request_stop();
        const auto snapshot = Snapshot::open(dir.filePath(QStringLiteral("a.zip")), {}, {stop.get_token(), {}});
        QVERIFY(!snapshot);
        QCOMPARE(snapshot.error().code, ErrorCode::Cancelled);
    }

    void datesInNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *name, const char *date) {
            QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(date);
        };
        row("20150605", "2015-06-05T00:00:00");
        row("2015-06-05", "2015-06-05T00:00:00");
        row("2015_06_05", "2015-06-05T00:00:00");
        row("snapshot_20150605.zip", "2015-06-05T00:00:00");
        row("snapshot_2015-06-05.zip", "2015-06-05T00:00:00");
        row("d20120713.py", "2012-07-13T00:00:00");
        row("b20130827_020101.py", "2013-08-27T02:01:01");
        row("20170316_1909.zip", "2017-03-16T19:09:00");
        row("20150605_0130", "2015-06-05T01:30:00");
        row("2015-06-05T08:30:15.tar.gz", "2015-06-05T08:30:15");
        row("prj 2015-06-05 01.30", "2015-06-05T01:30:00");
        row("18.12.0", "");
        row("18.8.0", "");
        row("snapshot.zip", "");
        row("20151305", "");
        row("20150231", "");
        row("120150605", "");
        row("201506051", "");
        row("20150231_20150301.zip", "2015-03-01T00:00:00");
    }
    void datesInNames()
    {
        QFETCH(const QString, name);
        QTEST(dateInName(name).toString(Qt::ISODate), "date");
    }

    void catalogue()
    {
        QTemporaryDir dir;
        const auto copyDump = [&dir](const QString &name) {
            TestDump dump;
            dump.finish();
            QDir().mkpath(dir.filePath(name));
            for (const QString &file : QDir(dump.path()).entryList(QDir::Files)) {
                QFile::copy(dump.path() + QLatin1Char('/') + file, dir.filePath(name) + QLatin1Char('/') + file);
            }
        };
        const auto write = [&dir](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        copyDump(QStringLiteral("20150607"));
        copyDump(QStringLiteral("2015-06-05_0130"));
        {
            TestArchive archive(dir.filePath(QStringLiteral("snapshot_20150606.tar.gz")));
            fill(archive, "snapshot/");
        }
        {
            TestArchive archive(dir.filePath(QStringLiteral("media_20150606.zip")));
            archive.add("manage.py", "import os\n");
        }
        TestDump dump;
        write(QStringLiteral("d20120713.py"), dump.fullScript().replace("def main", "def objects"));
        write(QStringLiteral("settings.py"), "import os\n");
        write(QStringLiteral("20150101.sql"), "CREATE TABLE x\n");
        write(QStringLiteral("20150102.zip"), "no archive at all");
        QDir().mkpath(dir.filePath(QStringLiteral("20150103")));
        const auto entries = listCatalogue(dir.path(), {});
        QVERIFY(entries);
        QStringList labels;
        for (const CatalogueEntry &entry : *entries) {
            labels.append(entry.label);
        }
        QCOMPARE(labels,
                 QStringList({QStringLiteral("d20120713.py"), QStringLiteral("2015-06-05_0130"),
                              QStringLiteral("snapshot_20150606.tar.gz"), QStringLiteral("20150607")}));
        QCOMPARE((*entries)[2].form, CatalogueEntry::Form::Archive);
        QCOMPARE((*entries)[0].form, CatalogueEntry::Form::SingleFile);
        for (const CatalogueEntry &entry : *entries) {
            QVERIFY2(Snapshot::open(entry.path, {}, {}), qPrintable(entry.path));
        }
        QVERIFY(!listCatalogue(dir.filePath(QStringLiteral("gone")), {}));
    }
};

QTEST_GUILESS_MAIN(TestArchives)
#include "tst_archives.moc"
