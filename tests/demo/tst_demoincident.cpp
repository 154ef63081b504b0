// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"
#include "demo/demoincident.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

constexpr DemoOptions smallDemo{.partners = 400};

/// Every file below @p directory with the hash of what is in it.
QMap<QString, QByteArray> contents(const QString &directory)
{
    QMap<QString, QByteArray> all;
    QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QCryptographicHash hash(QCryptographicHash::Sha1);
        if (file.open(QIODevice::ReadOnly) && hash.addData(&file)) {
            all.insert(QDir(directory).relativeFilePath(file.fileName()), hash.result());
        }
    }
    return all;
}

QJsonObject truth(const DemoFiles &files)
{
    QFile file(files.truth);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QMap<QString, qint64> rowCounts(Database &database)
{
    QMap<QString, qint64> counts;
    auto reading = database.beginRead({});
    for (int i = 0; reading && i < database.schema().size(); ++i) {
        const auto count = (*reading)->rowCount(TableId{i});
        counts.insert(database.schema().table(TableId{i}).name, count ? *count : -1);
    }
    return counts;
}

QMap<QString, qint64> rowCounts(const QJsonObject &counts)
{
    QMap<QString, qint64> all;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry) {
        all.insert(entry.key(), entry.value().toInteger());
    }
    return all;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

class TestDemoIncident : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        auto files = writeDemo(m_directory.filePath(QStringLiteral("demo")), smallDemo, nullptr, {});
        ROWBACK_VERIFY(files);
        m_files = *files;
    }

    void saysWhereThingsLie()
    {
        QCOMPARE(m_files.directory, m_directory.filePath(QStringLiteral("demo")));
        QCOMPARE(m_files.snapshot, m_files.catalogue + QStringLiteral("/20150610"));
        for (const QString &path :
             {m_files.live, m_files.ideal, m_files.truth, m_files.snapshot + QStringLiteral("/restore.py"),
              m_files.directory + QStringLiteral("/README.txt")}) {
            QVERIFY2(QFileInfo(path).size() > 0, qPrintable(path));
        }
        const QStringList days = QDir(m_files.catalogue).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(days.size(), 19);
        QCOMPARE(days.first(), QStringLiteral("20150601"));
        QCOMPARE(days.last(), QStringLiteral("20150619"));
    }

    void twoRunsAreEqualToTheLastByte()
    {
        const QString again = m_directory.filePath(QStringLiteral("again"));
        ROWBACK_VERIFY(writeDemo(again, smallDemo, nullptr, {}));
        QCOMPARE(contents(again), contents(m_files.directory));
    }

    void replacesADemoAndLeavesOtherFiles()
    {
        const QString directory = m_directory.filePath(QStringLiteral("replaced"));
        ROWBACK_VERIFY(writeDemo(directory, {.partners = 500}, nullptr, {}));
        QVERIFY(write(directory + QStringLiteral("/my.journal"), "mine"));
        QVERIFY(write(directory + QStringLiteral("/snapshots/20150610/stale.py"), "old"));
        QVERIFY(write(directory + QStringLiteral("/welfare.db-wal"), "old"));
        ROWBACK_VERIFY(writeDemo(directory, smallDemo, nullptr, {}));
        QVERIFY(QFile::remove(directory + QStringLiteral("/my.journal")));
        QCOMPARE(contents(directory), contents(m_files.directory));
    }

    void refusesAFolderOfOthers()
    {
        const QString directory = m_directory.filePath(QStringLiteral("others"));
        QVERIFY(QDir().mkpath(directory));
        QVERIFY(write(directory + QStringLiteral("/welfare.db"), "precious"));
        const auto before = contents(directory);
        const auto files = writeDemo(directory, smallDemo, nullptr, {});
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Refused);
        QVERIFY(files.error().text().contains(directory));
        QCOMPARE(contents(directory), before);
    }

    void refusesAFileInItsPlace()
    {
        const QString path = m_directory.filePath(QStringLiteral("file"));
        QVERIFY(write(path, "precious"));
        const auto files = writeDemo(path, smallDemo, nullptr, {});
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Failed);
    }

    void refusesSizesThatCannotBe_data()
    {
        QTest::addColumn<int>("partners");
        QTest::newRow("none") << 0;
        QTest::newRow("too few") << demoMinimum - 1;
        QTest::newRow("too many") << demoMaximum + 1;
    }
    void refusesSizesThatCannotBe()
    {
        QFETCH(const int, partners);
        const QString directory = m_directory.filePath(QStringLiteral("size"));
        const auto files = writeDemo(directory, {.partners = partners}, nullptr, {});
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Usage);
        QVERIFY(!QFileInfo::exists(directory));
    }

    void canBeCancelled()
    {
        const QString directory = m_directory.filePath(QStringLiteral("cancelled"));
        std::stop_source stop;
        qint64 last = -1;
        const TaskContext context{.stop = stop.get_token(), .progress = [&](const Progress &progress) {
                                      last = progress.done;
                                      if (progress.done == 3) {
                                          stop.request_stop();
                                      }
                                  }};
        const auto files = writeDemo(directory, smallDemo, nullptr, context);
        QVERIFY(!files);
        QCOMPARE(files.error().code, ErrorCode::Cancelled);
        QCOMPARE(last, qint64(3));
        QVERIFY(!QFileInfo::exists(directory));
        ROWBACK_VERIFY(writeDemo(directory, smallDemo, nullptr, {}));
        QCOMPARE(contents(directory), contents(m_files.directory));
    }

    /// On a server nobody could take it away again when something else fails.
    void theLiveDatabaseComesLast()
    {
        const QString directory = m_directory.filePath(QStringLiteral("order"));
        QStringList files;
        std::stop_source stop;
        const TaskContext context{.stop = stop.get_token(), .progress = [&](const Progress &progress) {
                                      if (progress.total == 2 && progress.done == 1) {
                                          files = QDir(directory).entryList(QDir::Files, QDir::Name);
                                          stop.request_stop();
                                      }
                                  }};
        QVERIFY(!writeDemo(directory, smallDemo, nullptr, context));
        QCOMPARE(files, QStringList({QStringLiteral("README.txt"), QStringLiteral("ideal.db"),
                                     QStringLiteral("incident.json")}));
        QVERIFY(!QFileInfo::exists(directory));
    }

    void dumpsArePython()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("SKIPPED: no python3");
        }
        QProcess process;
        process.start(python,
                      {QStringLiteral("-c"),
                       QStringLiteral("import ast, glob, sys\n"
                                      "for name in glob.glob(sys.argv[1] + '/*.py'):\n"
                                      "    ast.parse(open(name, encoding='ascii').read(), name)\n"),
                       m_files.snapshot});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void dumpsLoadAsCPythonSeesThem()
    {
        const QString oracle = QStringLiteral(ROWBACK_SOURCE_DIR "/../shared/tools/oracle_load.py");
        if (!QFileInfo::exists(oracle)) {
            QSKIP("SKIPPED: no shared data: oracle_load.py is not there");
        }
        QProcess process;
        process.start(QStringLiteral("python3"), {oracle, m_files.snapshot});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QMap<QString, qint64> counts;
        for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() == 2) {
                counts.insert(QString::fromUtf8(words[1]), words[0].toLongLong());
            }
        }
        QMap<QString, qint64> expected = rowCounts(truth(m_files).value(QLatin1String("rowsBeforeLoss")).toObject());
        expected.remove(QStringLiteral("django_content_type"));
        QCOMPARE(counts, expected);
    }

    void databasesHoldWhatTheTruthSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("entry");
        QTest::newRow("live") << m_files.live << QStringLiteral("rowsLive");
        QTest::newRow("ideal") << m_files.ideal << QStringLiteral("rowsIdeal");
    }
    void databasesHoldWhatTheTruthSays()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, entry);
        const auto database = open(QStringLiteral("sqlite://") + path, writing());
        QVERIFY(database);
        QCOMPARE(rowCounts(*database), rowCounts(truth(m_files).value(entry).toObject()));
        auto sink = database->beginWrite({});
        ROWBACK_VERIFY(sink);
        ROWBACK_VERIFY((*sink)->checkConstraints());
        const Schema &schema = database->schema();
        const Table &refunds = schema.table(*schema.find(QStringLiteral("aids_refundconfirmation")));
        const int doctor = refunds.columnIndex(QStringLiteral("doctor_id"));
        QVERIFY(std::none_of(refunds.foreignKeys.begin(), refunds.foreignKeys.end(),
                             [doctor](const ForeignKey &key) { return key.columns.front() == doctor; }));
    }

    void liveDatabaseCanBeOfAnyEngine_data() { addEngineRows(); }
    void liveDatabaseCanBeOfAnyEngine()
    {
        ROWBACK_FETCH_ENGINE();
        const QString url = m_databases.create(engine, QStringLiteral("demo_incident"), QString());
        QVERIFY(!url.isEmpty());
        const auto database = open(url, writing());
        QVERIFY(database);
        const QString directory = m_directory.filePath(QStringLiteral("target-") + engineName(engine));
        const auto files = writeDemo(directory, smallDemo, database.get(), {});
        ROWBACK_VERIFY(files);
        QVERIFY(files->live.isEmpty());
        QVERIFY(!QFileInfo::exists(directory + QStringLiteral("/welfare.db")));
        QCOMPARE(rowCounts(*database), rowCounts(truth(*files).value(QLatin1String("rowsLive")).toObject()));
        const auto before = contents(directory);
        const auto again = writeDemo(directory, smallDemo, database.get(), {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Refused); // the database is not empty any more
        QCOMPARE(contents(directory), before);
    }

private:
    QTemporaryDir m_directory;
    TestDatabases m_databases;
    DemoFiles m_files;
};

QTEST_GUILESS_MAIN(TestDemoIncident)
#include "tst_demoincident.moc"
