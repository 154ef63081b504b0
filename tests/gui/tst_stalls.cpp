// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/recoverywizard.h"
#include "gui/stallwatch.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>

#include <sqlite3.h>

using namespace Rowback;

namespace {

constexpr qint64 longestStall = 100; ///< milliseconds
constexpr qint64 rowBytes = 190; ///< of the data file, on the average

/// A snapshot of one table with notes on things, and a database that lacks every fiftieth of them.
class LargeCase
{
public:
    explicit LargeCase(qint64 bytes)
        : m_rows(bytes / rowBytes)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("20150610"));
        writeScript();
        writeRows();
        writeDatabase();
    }
    QString snapshot() const { return m_folder.filePath(QStringLiteral("20150610")); }
    QString live() const { return m_folder.filePath(QStringLiteral("live.db")); }
    QString journal() const { return m_folder.filePath(QStringLiteral("live.journal")); }
    qint64 rows() const { return m_rows; }
    qint64 lost() const { return m_rows / 50; }

    qint64 liveRows() const
    {
        sqlite3 *database = nullptr;
        sqlite3_open(live().toUtf8().constData(), &database);
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, "SELECT count(*) FROM a_note", -1, &statement, nullptr);
        const qint64 result = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        sqlite3_close(database);
        return result;
    }

private:
    static QByteArray text(qint64 id)
    {
        return "What was said on the telephone, as number " + QByteArray::number(id)
            + ", is kept here for whoever asks again, together with the date and the name of the person who called.";
    }

    void writeScript() const
    {
        QFile file(snapshot() + QStringLiteral("/restore.py"));
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
        QFile file(snapshot() + QStringLiteral("/a_note.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# -*- coding: UTF-8 -*-\nlogger.info(\"Loading objects to table a_note...\")\n"
                   "# fields: id, day, subject, text\n");
        for (qint64 id = 1; id <= m_rows; ++id) {
            file.write("loader.save(create_a_note(" + QByteArray::number(id) + ",date(2015,6,"
                       + QByteArray::number(id % 28 + 1) + "),'Call " + QByteArray::number(id % 977) + "','" + text(id)
                       + "'))\n");
        }
        file.write("loader.flush_deferred_objects()\n");
    }

    void writeDatabase() const
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(live().toUtf8().constData(), &database), SQLITE_OK);
        sqlite3_exec(database,
                     "PRAGMA synchronous = OFF; CREATE TABLE a_note (id integer NOT NULL PRIMARY KEY, day date NOT "
                     "NULL, subject varchar(200) NOT NULL, text text NOT NULL); BEGIN",
                     nullptr, nullptr, nullptr);
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, "INSERT INTO a_note VALUES (?, printf('2015-06-%02d', ?), ?, ?)", -1, &statement,
                           nullptr);
        for (qint64 id = 1; id <= m_rows + 1; ++id) { // the last was added after the loss
            if (id % 50 == 0 && id <= m_rows) {
                continue;
            }
            const QByteArray subject = "Call " + QByteArray::number(id % 977);
            const QByteArray said = text(id);
            sqlite3_bind_int64(statement, 1, id);
            sqlite3_bind_int64(statement, 2, id % 28 + 1);
            sqlite3_bind_text(statement, 3, subject.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_bind_text(statement, 4, said.constData(), -1, SQLITE_TRANSIENT);
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        QCOMPARE(sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    QTemporaryDir m_folder;
    qint64 m_rows;
};

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

    void noneWhileALargeSnapshotComesBack()
    {
        const qint64 megabytes = qEnvironmentVariableIntValue("ROWBACK_STALL_MEGABYTES");
        const LargeCase data((megabytes > 0 ? megabytes : 24) * 1024 * 1024);
        qInfo("%lld rows, %lld of them lost", static_cast<long long>(data.rows()), static_cast<long long>(data.lost()));
        MainWindow window;
        window.resize(1200, 800);
        window.show();
        named(window, "newAction").trigger();
        RecoveryController &controller = window.wizard().controller();
        m_watch = std::make_unique<StallWatch>();

        window.wizard().showPage(QStringLiteral("database"));
        controller.connectDatabase(QStringLiteral("sqlite://") + data.live(), std::nullopt);
        settle(controller, "connecting");
        window.wizard().showPage(QStringLiteral("snapshot"));
        controller.openSnapshot(data.snapshot());
        settle(controller, "opening");
        window.wizard().showPage(QStringLiteral("vanished"));
        settle(controller, "comparing");
        QVERIFY(controller.survey());
        QCOMPARE(static_cast<qint64>(controller.survey()->records.size()), data.lost());
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
        QCOMPARE(data.liveRows(), data.rows() + 1);
        QVERIFY2(m_stalls.isEmpty(), qPrintable(m_stalls.join(QStringLiteral("; "))));
    }

private:
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

    std::unique_ptr<StallWatch> m_watch;
    QStringList m_stalls;
};

QTEST_MAIN(TestStalls)
#include "tst_stalls.moc"
