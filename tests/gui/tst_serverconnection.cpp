// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"
#include "gui/connectionform.h"
#include "gui/connectionstore.h"
#include "gui/databasepage.h"
#include "gui/guisupport.h"
#include "gui/memorykeychain.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

const QString password = QStringLiteral("pa:ss w@rd/'1"); // of servers.py

template <typename T> T &child(QWidget &widget, const char *name)
{
    T *const found = widget.findChild<T *>(QLatin1String(name));
    Q_ASSERT(found);
    return *found;
}

void test(QWidget &page, RecoveryController &controller)
{
    child<QPushButton>(page, "testButton").click();
    QVERIFY(QTest::qWaitFor([&] { return !controller.isBusy(); }, 30'000));
}

QString factsOf(QWidget &page)
{
    QStringList result;
    const auto &list = child<QListWidget>(page, "factList");
    for (int row = 0; row < list.count(); ++row) {
        result.append(list.item(row)->text());
    }
    return result.join(QLatin1Char('\n'));
}

} // namespace

/// The database page in front of real servers.
class TestServerConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_serverconnection"));
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }

    void whatIsWrongIsSaidAtItsField_data() { addServerRows(); }
    void whatIsWrongIsSaidAtItsField()
    {
        ROWBACK_FETCH_ENGINE();
        const DatabaseUrl url = create(engine);
        RecoveryController controller;
        DatabasePage page(controller);
        page.show();
        auto &form = child<ConnectionForm>(page, "connectionForm");
        form.setAddress(ConnectionAddress::fromUrl(url));

        child<QLineEdit>(page, "passwordEdit").setText(QStringLiteral("geheim"));
        test(page, controller);
        QVERIFY(form.message().contains(QStringLiteral("did not let this user in")));
        QVERIFY(!form.message().contains(QStringLiteral("geheim")));
        QCOMPARE(child<QLineEdit>(page, "passwordEdit").text(), QStringLiteral("geheim"));

        child<QLineEdit>(page, "passwordEdit").setText(password);
        child<QLineEdit>(page, "nameEdit").setText(QStringLiteral("no such database"));
        test(page, controller);
        QVERIFY(form.message().contains(QStringLiteral("no database of that name")));

        child<QLineEdit>(page, "nameEdit").setText(url.name);
        test(page, controller);
        QCOMPARE(form.message(), QString());
        QVERIFY(controller.database());
        QCOMPARE(controller.database()->engine, engine);
        QCOMPARE(controller.session().databaseUrl, url.toString());
        QVERIFY(child<QListWidget>(page, "factList").count() > 3);
    }

    /// The servers of the tests have no TLS.
    void encryptionThatTheServerLacksIsSaidAtItsField_data() { addServerRows(); }
    void encryptionThatTheServerLacksIsSaidAtItsField()
    {
        ROWBACK_FETCH_ENGINE();
        RecoveryController controller;
        DatabasePage page(controller);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        child<ConnectionForm>(page, "connectionForm").setAddress(ConnectionAddress::fromUrl(create(engine)));
        child<QLineEdit>(page, "passwordEdit").setText(password);
        auto &tls = child<QComboBox>(page, "tlsBox");
        for (const TlsMode mode : {TlsMode::Required, TlsMode::Verified}) {
            tls.setCurrentIndex(static_cast<int>(mode));
            child<QLineEdit>(page, "userEdit").setFocus();
            test(page, controller);
            const QString message = child<ConnectionForm>(page, "connectionForm").message();
            QVERIFY2(message.contains(QStringLiteral("TLS")), qPrintable(message));
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&tls));
        }
    }

    void missingRightsAreNamed_data() { addServerRows(); }
    void missingRightsAreNamed()
    {
        ROWBACK_FETCH_ENGINE();
        const bool isMariaDb = engine == Engine::MariaDb;
        QString sql = QStringLiteral("CREATE TABLE whole (id integer primary key); CREATE TABLE unseen (id integer "
                                     "primary key); CREATE TABLE kept (id integer primary key);");
        sql += isMariaDb
            ? QStringLiteral("CREATE OR REPLACE USER rowback_narrow@'%';")
            : QStringLiteral("DO $$ BEGIN CREATE ROLE rowback_narrow LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; "
                             "END $$;");
        sql += QString(QStringLiteral("GRANT SELECT, INSERT, UPDATE, DELETE ON whole TO %1; GRANT INSERT ON unseen TO "
                                      "%1; GRANT SELECT, UPDATE ON kept TO %1;"))
                   .arg(isMariaDb ? QStringLiteral("rowback_narrow@'%'") : QStringLiteral("rowback_narrow"));
        auto url = DatabaseUrl::parse(m_databases.create(engine, QStringLiteral("rights"), sql), {});
        QVERIFY(url);
        url->user = QStringLiteral("rowback_narrow");
        RecoveryController controller;
        DatabasePage page(controller);
        page.show();
        child<ConnectionForm>(page, "connectionForm").setAddress(ConnectionAddress::fromUrl(*url));
        test(page, controller);
        QVERIFY2(controller.database(), qPrintable(child<ConnectionForm>(page, "connectionForm").message()));
        const QString facts = factsOf(page);
        for (const char *const part : {"may not read 1 table(s): unseen. Grant SELECT", "(INSERT): kept",
                                       "(UPDATE): unseen", "(DELETE): kept, unseen"}) {
            QVERIFY2(facts.contains(QLatin1String(part)), qPrintable(facts));
        }
        QCOMPARE(facts.contains(QStringLiteral("hides the others")), isMariaDb);
        QVERIFY2(!facts.contains(QStringLiteral("whole,")), qPrintable(facts));
        QVERIFY(child<QLabel>(page, "answerLabel").text().contains(QStringLiteral("before you go on")));
    }

    void aRememberedPasswordComesFromTheKeychain_data() { addServerRows(); }
    void aRememberedPasswordComesFromTheKeychain()
    {
        ROWBACK_FETCH_ENGINE();
        const DatabaseUrl url = create(engine);
        std::map<QString, QString> passwords;
        {
            RecoveryController controller;
            DatabasePage page(controller, nullptr, std::make_unique<MemoryKeychain>(passwords));
            page.show();
            child<ConnectionForm>(page, "connectionForm").setAddress(ConnectionAddress::fromUrl(url));
            QTRY_VERIFY(child<QCheckBox>(page, "rememberBox").isEnabled());
            child<QCheckBox>(page, "rememberBox").setChecked(true);
            child<QLineEdit>(page, "passwordEdit").setText(password);
            test(page, controller);
            QTRY_COMPARE(ConnectionStore::connections().size(), 1);
            QCOMPARE(passwords[url.toString()], password);
        }
        RecoveryController controller;
        DatabasePage page(controller, nullptr, std::make_unique<MemoryKeychain>(passwords));
        page.show();
        RecoverySession session;
        session.databaseUrl = url.toString();
        controller.resume(session);
        QTRY_VERIFY_WITH_TIMEOUT(controller.database(), 30'000);
        QCOMPARE(child<QLineEdit>(page, "passwordEdit").text(), password);
        QVERIFY(child<ConnectionForm>(page, "connectionForm").message().isEmpty());
    }

private:
    static void addServerRows()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("MariaDB") << Engine::MariaDb;
        QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    }

    /// A database with one table, as the user who has a password.
    DatabaseUrl create(Engine engine) const
    {
        const QString url = m_databases.create(engine, QStringLiteral("serverconnection"),
                                               QStringLiteral("CREATE TABLE t (id integer primary key);"));
        auto parsed = DatabaseUrl::parse(url, {});
        if (!parsed) {
            qFatal("%s", qPrintable(parsed.error().text()));
        }
        parsed->user = QStringLiteral("rowback_pw");
        return *parsed;
    }

    TestDatabases m_databases;
};

QTEST_MAIN(TestServerConnection)
#include "tst_serverconnection.moc"
