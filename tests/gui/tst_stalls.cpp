// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"
#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/stallwatch.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

constexpr qint64 longestStall = 100; ///< milliseconds
constexpr qint64 rowBytes = 190; ///< of the data file, on the average

constexpr qint64 rowsOnServer = 200'000;

QByteArray said(const QByteArray &id)
{
    return "What was said on the telephone, as number " + id
        + ", is kept here for whoever asks again, together with the date and the name of the person who called.";
}

/// A snapshot of one table with notes on things.
class LargeSnapshot
{
public:
    explicit LargeSnapshot(qint64 rows)
        : m_rows(rows)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("20150610"));
        writeScript();
        writeRows();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("20150610")); }
    QString journal() const { return m_folder.filePath(QStringLiteral("live.journal")); }

private:
    void writeScript() const
    {
        QFile file(path() + QStringLiteral("/restore.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"(# -*- coding: UTF-8 -*-
SOURCE_VERSION = '18.8.0'
from datetime import datetime
def dt(*args):
    return datetime(*args)
a_Note = resolve_model("a.Note")
def create_a_note(id, day, subject, text):
    kw = dict()
    kw.update(id=id)
    kw.update(day=day)
    kw.update(subject=subject)
    kw.update(text=text)
    return a_Note(**kw)

def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    args = (globals(), locals())
    execfile("a_note.py", *args)
    loader.finalize()

if __name__ == '__main__':
    main(args)
)");
    }

    void writeRows() const
    {
        QFile file(path() + QStringLiteral("/a_note.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# -*- coding: UTF-8 -*-\nlogger.info(\"Loading objects to table a_note...\")\n"
                   "# fields: id, day, subject, text\n");
        for (qint64 id = 1; id <= m_rows; ++id) {
            file.write("loader.save(create_a_note(" + QByteArray::number(id) + ",date(2015,6,"
                       + QByteArray::number(id % 28 + 1) + "),'Call " + QByteArray::number(id % 977) + "','"
                       + said(QByteArray::number(id)) + "'))\n");
        }
        file.write("loader.flush_deferred_objects()\n");
    }

    QTemporaryDir m_folder;
    qint64 m_rows;
};

/// The database that lacks every fiftieth of these rows, and got one after the loss.
QString databaseOf(qint64 rows, Engine engine)
{
    const bool isMariaDb = engine == Engine::MariaDb;
    const QString last = QString::number(rows + 1);
    const QString numbers = engine == Engine::Sqlite
        ? QStringLiteral("WITH RECURSIVE n(id) AS (VALUES (1) UNION ALL SELECT id + 1 FROM n WHERE id < %1) ").arg(last)
        : QString();
    const QString source = engine == Engine::Sqlite ? QStringLiteral("n")
        : isMariaDb ? QStringLiteral("(SELECT seq AS id FROM seq_1_to_%1) n").arg(last)
                    : QStringLiteral("(SELECT generate_series(1, %1) AS id) n").arg(last);
    const QString day = engine == Engine::Sqlite ? QStringLiteral("printf('2015-06-%02d', id % 28 + 1)")
        : isMariaDb ? QStringLiteral("date_add('2015-06-01', INTERVAL id % 28 DAY)")
                    : QStringLiteral("date '2015-06-01' + (id % 28)::int");
    const QString joined = isMariaDb ? QStringLiteral("concat('%1', %2, '%3')") : QStringLiteral("'%1' || %2 || '%3'");
    const QString text = QString::fromLatin1(said("#"));
    const QString insert
        = QStringLiteral("INSERT INTO a_note SELECT id, %1, %2, %3 FROM %4 WHERE id % 50 <> 0 OR id > %5;")
              .arg(day, joined.arg(QStringLiteral("Call "), QStringLiteral("(id % 977)"), QString()),
                   joined.arg(text.section(QLatin1Char('#'), 0, 0), QStringLiteral("id"),
                              text.section(QLatin1Char('#'), 1)),
                   source, QString::number(rows));
    return QStringLiteral("CREATE TABLE a_note (id integer NOT NULL PRIMARY KEY, day date NOT NULL, "
                          "subject varchar(200) NOT NULL, text text NOT NULL);\n")
        + (engine == Engine::Sqlite ? numbers + insert : insert);
}

} // namespace

/// The event loop of the real window while a large snapshot is opened, compared and injected. ROWBACK_STALL_MEGABYTES
/// says how large; the target "stalls" takes 1024.
class TestStalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_stalls"));
    }
    void init() { failOnWarnings(); }

    void noneWhileALargeSnapshotComesBack_data() { addEngineRows(); }
    void noneWhileALargeSnapshotComesBack()
    {
        ROWBACK_FETCH_ENGINE();
        const qint64 megabytes = qEnvironmentVariableIntValue("ROWBACK_STALL_MEGABYTES");
        const qint64 rows = engine == Engine::Sqlite ? (megabytes > 0 ? megabytes : 24) * 1024 * 1024 / rowBytes
                                                     : rowsOnServer;
        const qint64 lost = rows / 50;
        const LargeSnapshot data(rows);
        const QString url = m_databases.create(engine, QStringLiteral("stalls"), databaseOf(rows, engine));
        QVERIFY(!url.isEmpty());
        qInfo("%lld rows, %lld of them lost", static_cast<long long>(rows), static_cast<long long>(lost));
        m_stalls.clear();
        MainWindow window;
        window.resize(1200, 800);
        window.show();
        named(window, "newAction").trigger();
        RecoveryController &controller = window.wizard().controller();
        m_watch = std::make_unique<StallWatch>();

        window.wizard().showPage(QStringLiteral("database"));
        controller.connectDatabase(url, std::nullopt);
        settle(controller, "connecting");
        window.wizard().showPage(QStringLiteral("snapshot"));
        controller.openSnapshot(data.path());
        settle(controller, "opening");
        window.wizard().showPage(QStringLiteral("vanished"));
        settle(controller, "comparing");
        QVERIFY(controller.survey());
        QCOMPARE(static_cast<qint64>(controller.survey()->records.size()), lost);
        window.wizard().currentPage()->findChild<QAbstractButton *>(QStringLiteral("allButton"))->click();
        settle(controller, "selecting all");
        window.wizard().showPage(QStringLiteral("review"));
        settle(controller, "planning");
        QVERIFY(controller.plan());
        controller.rehearse();
        settle(controller, "rehearsing");
        QVERIFY2(controller.whyNotReady().isEmpty(), qPrintable(controller.whyNotReady()));
        window.wizard().showPage(QStringLiteral("inject"));
        controller.inject(data.journal());
        settle(controller, "injecting");
        QCOMPARE(controller.databaseState(), RecoveryController::DatabaseState::Committed);
        settle(controller, "reporting");
        QCOMPARE(rowsIn(url), rows + 1);
        QVERIFY2(m_stalls.isEmpty(), qPrintable(m_stalls.join(QStringLiteral("; "))));
    }

private:
    static qint64 rowsIn(const QString &url)
    {
        const auto database = open(url);
        const auto source = database->beginRead({});
        const auto rows = (*source)->rowCount(*database->schema().find(QStringLiteral("a_note")));
        return rows ? *rows : -1;
    }

    static QAction &named(QObject &parent, const char *name)
    {
        return *parent.findChild<QAction *>(QLatin1String(name));
    }

    /// Until the work is done and shown; notes the longest stall of it.
    void settle(RecoveryController &controller, const char *stage)
    {
        QVERIFY(QTest::qWaitFor([&] { return !controller.isBusy(); }, 1'200'000));
        QTest::qWait(500);
        const qint64 stall = m_watch->longest();
        m_watch = std::make_unique<StallWatch>();
        qInfo("%s: longest stall %lld ms", stage, static_cast<long long>(stall));
        if (stall > longestStall) {
            m_stalls.append(QStringLiteral("%1: %2 ms").arg(QLatin1String(stage)).arg(stall));
        }
    }

    TestDatabases m_databases;
    std::unique_ptr<StallWatch> m_watch;
    QStringList m_stalls;
};

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
