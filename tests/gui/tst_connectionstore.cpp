// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionaddress.h"
#include "gui/connectionstore.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

using namespace Rowback;

class TestConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_connectionstore"));
    }
    void init() { QSettings().clear(); }

    void whatIsSavedIsThereAgain()
    {
        const SavedConnection saved{QStringLiteral("welfare"), QStringLiteral("mysql://rb@db.example/welfare"), true};
        QCOMPARE(ConnectionStore::save(saved), saved.name);
        QCOMPARE(ConnectionStore::connections(), QList<SavedConnection>{saved});
    }

    void aNameIsGivenOnce()
    {
        const QString url = QStringLiteral("sqlite:///tmp/a.db");
        QCOMPARE(ConnectionStore::save({QStringLiteral("a"), url, false}), QStringLiteral("a"));
        QCOMPARE(ConnectionStore::save({QStringLiteral("a"), url, false}), QStringLiteral("a (2)"));
        QCOMPARE(ConnectionStore::save({QStringLiteral("a"), url, false}, QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(ConnectionStore::connections().size(), 2);
    }

    void aChangedOneKeepsItsPlace()
    {
        for (const char *const name : {"a", "b", "c"}) {
            QVERIFY(!ConnectionStore::save({QString::fromLatin1(name), QStringLiteral("sqlite:///x.db"), false}).isEmpty());
        }
        ConnectionStore::save({QStringLiteral("z"), QStringLiteral("sqlite:///y.db"), false}, QStringLiteral("b"));
        QCOMPARE(ConnectionStore::connections().at(1).name, QStringLiteral("z"));
        ConnectionStore::remove(QStringLiteral("z"));
        QCOMPARE(ConnectionStore::connections().size(), 2);
        QCOMPARE(ConnectionStore::connections().at(1).name, QStringLiteral("c"));
    }

    void noPasswordReachesTheFile()
    {
        const QString refused = ConnectionStore::save(
            {QStringLiteral("w"), QStringLiteral("mysql://rb:geheim@db.example/welfare"), false});
        QCOMPARE(refused, QString());
        QVERIFY(ConnectionStore::connections().isEmpty());
        QSettings settings;
        settings.setValue(QStringLiteral("other"), 1);
        settings.sync();
        QFile file(settings.fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
    }

    void anAddressGoesThroughTheFieldsUnchanged_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("file") << QStringLiteral("sqlite:///tmp/a%20b.db");
        QTest::newRow("host") << QStringLiteral("mysql://rb@db.example:3307/welfare");
        QTest::newRow("socket") << QStringLiteral("mysql://rb@/welfare?unix_socket=%2Frun%2Fmy.sock");
        QTest::newRow("encrypted") << QStringLiteral(
            "mysql://rb@db.example/welfare?ssl_ca=%2Fca.pem&ssl_mode=verify_identity");
        QTest::newRow("options without a field")
            << QStringLiteral("postgresql://rb@db.example/welfare?application_name=x&sslmode=verify-ca");
        QTest::newRow("folder of sockets") << QStringLiteral("postgresql://rb@/welfare?host=%2Frun%2Fpg&sslmode=require");
    }
    void anAddressGoesThroughTheFieldsUnchanged()
    {
        QFETCH(const QString, url);
        const auto parsed = DatabaseUrl::parse(url, QDir::currentPath());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text()));
        QCOMPARE(ConnectionAddress::fromUrl(*parsed).toUrl(), *parsed);
    }

    void fieldsAreFilledFromWhatEachEngineCallsThem()
    {
        const auto parsed = DatabaseUrl::parse(
            QStringLiteral("postgresql://rb@/w?host=%2Frun%2Fpg&sslmode=verify-full&sslrootcert=%2Fca.pem"), {});
        QVERIFY(parsed);
        const ConnectionAddress address = ConnectionAddress::fromUrl(*parsed);
        QCOMPARE(address.socket, QStringLiteral("/run/pg"));
        QCOMPARE(address.tls, TlsMode::Verified);
        QCOMPARE(address.caFile, QStringLiteral("/ca.pem"));
        QVERIFY(address.otherOptions.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionStore)
#include "tst_connectionstore.moc"
