// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/snapshotfile.h"

#include "testarchive.h"
#include "testdump.h"

using namespace Rowback;

/// What is a snapshot, and what lies beside snapshots.
class TestSnapshotFile : public QObject
{
    Q_OBJECT

    /// One file as gzip, xz or zstd pack it, by the name's end.
    static void pack(const QString &path, const QByteArray &bytes)
    {
        archive *const packed = archive_write_new();
        archive_write_set_format_raw(packed);
        path.endsWith(QLatin1String(".gz"))       ? archive_write_add_filter_gzip(packed)
            : path.endsWith(QLatin1String(".xz")) ? archive_write_add_filter_xz(packed)
                                                  : archive_write_add_filter_zstd(packed);
        archive_write_open_filename(packed, QFile::encodeName(path).constData());
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, "data");
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_write_header(packed, entry);
        archive_write_data(packed, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        archive_entry_free(entry);
        archive_write_free(packed);
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    static void writeDump(const QString &path)
    {
        TestDump dump;
        TestArchive archive(path);
        archive.add("readme.txt", "x");
        archive.add("snapshot/restore.py", dump.fullScript());
        archive.add("snapshot/a_note.py", "# x\n");
    }

private slots:
    void anythingElseIsNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sql = "-- MariaDB dump\n" + QByteArray("INSERT INTO t VALUES (1);\n").repeated(1000);
        for (const char *const name : {"welfare.sql.gz", "welfare.sql.xz", "welfare.sql.zst", "welfare.tar.gz"}) {
            QTest::newRow(name) << QString::fromLatin1(name) << sql;
        }
        QTest::newRow("a text") << QStringLiteral("letter.txt") << QByteArray("Dear all,\n");
        QTest::newRow("an empty file") << QStringLiteral("empty.zip") << QByteArray();
        QTest::newRow("no archive, by its bytes") << QStringLiteral("20150102.zip") << QByteArray("no archive at all");
        QTest::newRow("a picture") << QStringLiteral("x.png")
                                   << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
        QTest::newRow("another program") << QStringLiteral("settings.py") << QByteArray("import os\n");
    }
    void anythingElseIsNone()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir dir;
        const QString path = dir.filePath(name);
        const bool isPacked = name.endsWith(QLatin1String("gz")) || name.endsWith(QLatin1String("xz"))
            || name.endsWith(QLatin1String("zst"));
        isPacked ? pack(path, bytes) : write(path, bytes);
        const auto found = snapshotAt(path, {});
        QVERIFY(!found);
        QCOMPARE(found.error().message, path + QStringLiteral(" is no snapshot."));
        QVERIFY(found.error().advice.startsWith(QLatin1String("A snapshot is a folder with a restore.py")));
        const auto opened = Snapshot::open(path, {}, {}); // says the same
        QVERIFY(!opened);
        QCOMPARE(opened.error().text(), found.error().text());
    }

    void anArchiveOfAnythingElseIsNone()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("media.tar.gz"));
        {
            TestArchive archive(path);
            archive.add("manage.py", "import os\n");
        }
        const auto found = snapshotAt(path, {});
        QVERIFY(!found);
        QCOMPARE(found.error().message, path + QStringLiteral(" is no snapshot."));
    }

    void aFolderIsOneByItsScript()
    {
        const QTemporaryDir dir;
        QVERIFY(!snapshotAt(dir.path(), {}));
        TestDump dump;
        dump.finish();
        const auto found = snapshotAt(dump.path(), {});
        QVERIFY(found);
        QCOMPARE(found->form, CatalogueEntry::Form::Folder);
        QCOMPARE(snapshotAt(dir.filePath(QStringLiteral("gone")), {}).error().code, ErrorCode::NotFound);
    }

    void aLargeRemapComesBeforeTheRest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("before"); ///< which the remap is put
        for (const char *const before : {"SOURCE_VERSION", "a_Thing = resolve_model", "def create_a_thing"}) {
            QTest::addRow("folder, %s", before) << QString() << QByteArray(before);
            QTest::addRow("single file, %s", before) << QStringLiteral("d.py") << QByteArray(before);
            QTest::addRow("archive, %s", before) << QStringLiteral("a.tar.gz") << QByteArray(before);
        }
    }
    void aLargeRemapComesBeforeTheRest()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, before);
        TestDump dump;
        QByteArray remap("DUPS = {\n");
        for (int i = 0; i < 30'000; ++i) {
            remap += "    " + QByteArray::number(1'000'000 + i) + ": " + QByteArray::number(2'000'000 + i) + ",\n";
        }
        dump.script.replace(before, remap + "}\n" + before);
        dump.finish();
        QString path = dump.path();
        if (name.endsWith(QLatin1String(".py"))) {
            path += QLatin1Char('/') + name;
            QVERIFY(QFile::rename(dump.path() + QStringLiteral("/restore.py"), path));
        } else if (!name.isEmpty()) {
            path += QLatin1Char('/') + name;
            TestArchive archive(path);
            archive.add("s/restore.py", dump.fullScript());
        }
        const auto found = snapshotAt(path, {});
        QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
        const auto snapshot = Snapshot::open(path, {}, {});
        QVERIFY2(snapshot, snapshot ? "" : qPrintable(snapshot.error().text()));
    }

    void anArchiveIsOneWhateverItsName()
    {
        const QTemporaryDir dir;
        for (const char *const name : {"20150605.zip", "a.tar", "a.tar.gz", "a.tar.xz", "a.tar.zst"}) {
            const QString path = dir.filePath(QString::fromLatin1(name));
            writeDump(path);
            QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
            const auto found = snapshotAt(path + QStringLiteral(".old"), {});
            QVERIFY2(found, found ? "" : qPrintable(found.error().text()));
            QCOMPARE(found->form, CatalogueEntry::Form::Archive);
        }
        const auto dated = snapshotAt(dir.filePath(QStringLiteral("20150605.zip.old")), {});
        QCOMPARE(dated->date.date(), QDate(2015, 6, 5));
        QCOMPARE(dated->dateSource, QStringLiteral("name"));
    }

    /// It is one, and whoever opens it is told what is wrong with it.
    void aDamagedArchiveIsNotDenied()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.tar.gz"));
        {
            TestArchive archive(path, TestArchive::Packing::Stored);
            archive.add("media/x.jpg", QByteArray(200'000, 'x'));
            archive.add("snapshot/restore.py", TestDump().fullScript());
        }
        QVERIFY(QFile::resize(path, 100'000));
        const auto found = snapshotAt(path, {});
        QVERIFY(!found);
        QVERIFY2(found.error().message.endsWith(QLatin1String("cannot be read as an archive.")),
                 qPrintable(found.error().message));
    }

    void cancelled()
    {
        const QTemporaryDir dir;
        writeDump(dir.filePath(QStringLiteral("a.zip")));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(snapshotAt(dir.filePath(QStringLiteral("a.zip")), {stop.get_token(), {}}).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFile)
#include "tst_snapshotfile.moc"
