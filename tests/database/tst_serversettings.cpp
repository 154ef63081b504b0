// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"

#include <QScopeGuard>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

/// More than what waits in a socket.
constexpr std::size_t rowCount = 400'000;
const QString tables
    = QStringLiteral("CREATE TABLE t (id integer PRIMARY KEY, name varchar(40)) CHARACTER SET utf8mb4;"
                     "INSERT INTO t SELECT seq, 'Ä€ and some more, so that it is longer' FROM seq_1_to_%1;")
          .arg(rowCount);

} // namespace

/// What a server is set to for everybody must neither cut nor end what is read, nor change a text of it.
class TestServerSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllWhateverMariaDbIsSetTo_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("reset");
        QTest::addColumn<QString>("user");
        const auto row = [](const char *variable, const char *value, const char *usual, const char *user = "root") {
            const QString form = QStringLiteral("SET GLOBAL %1 = %2;");
            QTest::newRow(variable) << form.arg(QLatin1String(variable), QLatin1String(value))
                                    << form.arg(QLatin1String(variable), QLatin1String(usual)) << QString::fromLatin1(user);
        };
        row("sql_select_limit", "2", "18446744073709551615");
        row("max_statement_time", "0.2", "0");
        row("idle_readonly_transaction_timeout", "1", "0");
        row("init_connect", "'SET NAMES latin1'", "''", "rowback_pw");
    }
    void readsAllWhateverMariaDbIsSetTo()
    {
        ROWBACK_REQUIRE_ENGINE(Engine::MariaDb);
        QFETCH(const QString, set);
        QFETCH(const QString, reset);
        QFETCH(const QString, user);
        const QString name = QStringLiteral("serversettings");
        auto url = DatabaseUrl::parse(m_databases.create(Engine::MariaDb, name, tables), QString());
        QVERIFY(url);
        url->user = user;
        Credentials credentials;
        credentials.password = user == QLatin1String("root") ? QString() : QStringLiteral("pa:ss w@rd/'1"); // servers.py
        QVERIFY(m_databases.run(Engine::MariaDb, name, set));
        const auto usual = qScopeGuard([&] { QVERIFY(m_databases.run(Engine::MariaDb, name, reset)); });
        const auto database = Database::open(*url, credentials);
        ROWBACK_VERIFY(database);
        const auto source = (*database)->beginRead({});
        ROWBACK_VERIFY(source);
        QTest::qSleep(1200); // longer than a transaction may be idle
        const TableId id = *(*source)->schema().find(QStringLiteral("t"));
        auto cursor = (*source)->rows({id, {0, 1}, {0}}, {});
        ROWBACK_VERIFY(cursor);
        QTest::qSleep(300); // and than a statement may take
        const std::vector<Row> rows = readAll(**cursor);
        QCOMPARE(rows.size(), rowCount);
        QVERIFY(rows[0][1].text().starts_with("Ä€"));
    }

private:
    TestDatabases m_databases;
};

QTEST_GUILESS_MAIN(TestServerSettings)
#include "tst_serversettings.moc"
