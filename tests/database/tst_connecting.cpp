// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/database.h"
#include "support/silentserver.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <thread>

using namespace Rowback;
using Rowback::Test::SilentServer;
using namespace std::chrono_literals;

namespace {

QString urlOf(const QByteArray &scheme, const SilentServer &server)
{
    return QStringLiteral("%1://jane@127.0.0.1:%2/welfare").arg(QLatin1String(scheme)).arg(server.port());
}

Result<std::unique_ptr<Database>> tryOpen(const QString &url, const std::stop_token &stop)
{
    Credentials credentials;
    credentials.password = QStringLiteral("secret");
    return Database::open(*DatabaseUrl::parse(url, QString()), credentials, {.stop = stop});
}

/// Opening is asked to stop @p after it began, and must have done so within half a second.
void verifyStops(const QString &url, std::chrono::milliseconds after)
{
    std::stop_source source;
    QElapsedTimer asked;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(after);
        asked.start();
        source.request_stop();
    });
    const auto opened = tryOpen(url, source.get_token());
    stopper.join();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    QVERIFY2(asked.elapsed() < 500, qPrintable(QString::number(asked.elapsed())));
}

} // namespace

/// Connecting to what does not answer: it ends when its time is over, and as soon as somebody asks to stop.
class TestConnecting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsWhenAsked_data() { addServers(); }
    void stopsWhenAsked()
    {
        QFETCH(const QByteArray, scheme);
        QFETCH(const SilentServer::Kind, kind);
        const SilentServer server(kind);
        for (const auto after : {0ms, 300ms}) {
            verifyStops(urlOf(scheme, server), after);
        }
    }

    void endsWhenItsTimeIsOver_data() { addServers(); }
    void endsWhenItsTimeIsOver()
    {
        QFETCH(const QByteArray, scheme);
        QFETCH(const SilentServer::Kind, kind);
        const SilentServer server(kind);
        QElapsedTimer timer;
        timer.start();
        const auto opened = tryOpen(urlOf(scheme, server) + QStringLiteral("?connect_timeout=1"), {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Connection);
        QVERIFY2(timer.elapsed() >= 900 && timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }

    void stopsWaitingForALockedFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("locked.db"));
        QVERIFY(createSqliteFile(path));
        sqlite3 *holder = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &holder), SQLITE_OK);
        QCOMPARE(sqlite3_exec(holder, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        verifyStops(QStringLiteral("sqlite://") + path, 300ms);
        sqlite3_close(holder);
    }

private:
    static void addServers()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<SilentServer::Kind>("kind");
        for (const char *const scheme : {"mysql", "postgresql"}) {
            QTest::addRow("%s, never answers", scheme) << QByteArray(scheme) << SilentServer::Kind::NeverAnswers;
            QTest::addRow("%s, never accepts", scheme) << QByteArray(scheme) << SilentServer::Kind::NeverAccepts;
        }
    }
};

QTEST_GUILESS_MAIN(TestConnecting)
#include "tst_connecting.moc"
