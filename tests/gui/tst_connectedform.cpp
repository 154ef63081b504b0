// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionform.h"
#include "gui/connectionstore.h"
#include "gui/databasepage.h"
#include "gui/guisupport.h"
#include "gui/memorykeychain.h"
#include "gui/messageline.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Rowback;

/// What the database page tells is of the database that its form names.
class TestConnectedForm : public QObject
{
    Q_OBJECT

    const DemoSite m_demo;

    struct Shown
    {
        Shown() { page.show(); }
        template <typename T> T &child(const char *name) { return *page.findChild<T *>(QLatin1String(name)); }
        void type(const char *edit, const QString &text)
        {
            child<QLineEdit>(edit).clear();
            QTest::keyClicks(&child<QLineEdit>(edit), text);
        }
        bool connectTo(const QString &file)
        {
            type("fileEdit", file);
            QTest::mouseClick(&child<QPushButton>("testButton"), Qt::LeftButton);
            return waitUntilDone(controller);
        }
        bool tellsFacts() { return child<QListWidget>("factList").isVisible(); }
        QString answer() { return child<QLabel>("answerLabel").text(); }

        std::map<QString, QString> passwords;
        RecoveryController controller;
        DatabasePage page{controller, nullptr, std::make_unique<MemoryKeychain>(passwords)};
    };

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_connectedform"));
    }
    void init() { failOnWarnings(); }

    void factsAreNotOfAnotherDatabase()
    {
        Shown shown;
        QVERIFY(shown.connectTo(m_demo.files().live));
        QVERIFY(shown.tellsFacts());
        shown.child<QComboBox>("kindBox").setCurrentIndex(1);
        QVERIFY(!shown.tellsFacts());
        shown.type("hostEdit", QStringLiteral("db.example.org"));
        QVERIFY(!shown.tellsFacts() && !shown.child<QLabel>("factLabel").isVisible());
        QCOMPARE(shown.answer(), QString());
        shown.child<QComboBox>("kindBox").setCurrentIndex(0);
        QVERIFY(shown.tellsFacts()); // that one is still connected
        shown.type("fileEdit", QStringLiteral("/elsewhere.db"));
        QVERIFY(!shown.tellsFacts());
    }

    void factsAreNotOfAnotherSavedConnection()
    {
        ConnectionStore::save({QStringLiteral("demo"), m_demo.url(), false}, {});
        ConnectionStore::save(
            {QStringLiteral("server"), QStringLiteral("mariadb://lino@db.example.org/incident"), false}, {});
        Shown shown;
        auto &list = shown.child<QListWidget>("connectionList");
        list.setCurrentItem(list.findItems(QStringLiteral("demo"), Qt::MatchExactly).value(0));
        QTest::mouseClick(&shown.child<QPushButton>("testButton"), Qt::LeftButton);
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(shown.tellsFacts());
        list.setCurrentItem(list.findItems(QStringLiteral("server"), Qt::MatchExactly).value(0));
        QVERIFY(!shown.tellsFacts());
        list.setCurrentItem(list.findItems(QStringLiteral("demo"), Qt::MatchExactly).value(0));
        QVERIFY(shown.tellsFacts());
        QVERIFY(shown.page.leave()); // no need to ask again
        shown.child<QPushButton>("newButton").click();
        QVERIFY(!shown.tellsFacts());
    }

    /// In the words of libmariadb and libpq.
    void troubleWithEncryptionIsSaidWhereItIsMended_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");
        const auto row = [](Engine engine, const char *name, const char *words, const char *field) {
            QTest::addRow("%s, %s", qPrintable(engineName(engine)), name)
                << engine << QString::fromLatin1(words) << QString::fromLatin1(field);
        };
        const Engine mariaDb = Engine::MariaDb;
        row(mariaDb, "none", "(2026, 'TLS/SSL error: SSL is required, but the server does not support it')", "tlsBox");
        row(mariaDb, "another name", "(2026, 'TLS/SSL error: Validation of SSL server certificate failed')", "tlsBox");
        row(mariaDb, "too old", "(2026, 'TLS/SSL error: tlsv1 alert protocol version')", "tlsBox");
        row(mariaDb, "required",
            "(3159, 'Connections using insecure transport are prohibited while --require_secure_transport=ON.')",
            "tlsBox");
        row(mariaDb, "wrong authority", "(2026, 'TLS/SSL error: self-signed certificate')", "caFileEdit");
        row(mariaDb, "unknown authority", "(2026, 'TLS/SSL error: unable to get local issuer certificate')",
            "caFileEdit");
        row(mariaDb, "no file", "(2026, 'TLS/SSL error: No such file or directory (2)')", "caFileEdit");
        row(mariaDb, "another file", "(2026, 'TLS/SSL error: no certificate or crl found')", "caFileEdit");
        row(mariaDb, "its name", "(2005, \"Unknown server host 'SSL.example.org' (-2)\")", "hostEdit");
        const Engine postgreSql = Engine::PostgreSql;
        row(postgreSql, "none",
            "connection to server at \"127.0.0.1\", port 5432 failed: server does not support SSL, but SSL was "
            "required",
            "tlsBox");
        row(postgreSql, "another name",
            "connection to server at \"127.0.0.1\", port 5432 failed: server certificate for \"db.example.org\" (and 1 "
            "other name) does not match host name \"127.0.0.1\"",
            "tlsBox");
        row(postgreSql, "required",
            "connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  no pg_hba.conf entry for host "
            "\"127.0.0.1\", user \"jane\", database \"welfare\", no encryption",
            "tlsBox");
        row(postgreSql, "nobody",
            "connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  no pg_hba.conf entry for host "
            "\"127.0.0.1\", user \"jane\", database \"welfare\", SSL encryption\nconnection to server at "
            "\"127.0.0.1\", "
            "port 5432 failed: FATAL:  no pg_hba.conf entry for host \"127.0.0.1\", user \"jane\", database "
            "\"welfare\", no encryption",
            "passwordEdit");
        row(postgreSql, "wrong authority",
            "connection to server at \"127.0.0.1\", port 5432 failed: SSL error: certificate verify failed",
            "caFileEdit");
        row(postgreSql, "no file",
            "connection to server at \"127.0.0.1\", port 5432 failed: root certificate file "
            "\"/home/jane/.postgresql/root.crt\" does not exist\nEither provide the file or change sslmode to disable "
            "server "
            "certificate verification.",
            "caFileEdit");
        row(postgreSql, "another file",
            "connection to server at \"127.0.0.1\", port 5432 failed: could not read root certificate file "
            "\"/etc/hostname\": no certificate or crl found",
            "caFileEdit");
        row(postgreSql, "its name",
            "could not translate host name \"SSL.example.org\" to address: Name or service not known", "hostEdit");
        row(postgreSql, "its user",
            "connection to server at \"127.0.0.1\", port 5432 failed: FATAL:  password authentication failed for user "
            "\"certificate\"",
            "passwordEdit");
    }
    void troubleWithEncryptionIsSaidWhereItIsMended()
    {
        QFETCH(const Engine, engine);
        QFETCH(const QString, words);
        QFETCH(const QString, field);
        ConnectionForm form;
        form.setAddress(ConnectionAddress::fromUrl(
            *DatabaseUrl::parse(QStringLiteral("%1://jane@127.0.0.1/welfare")
                                    .arg(QLatin1String(engine == Engine::MariaDb ? "mysql" : "postgresql")),
                                {})));
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const bool isLogin = words.contains(QStringLiteral("FATAL"));
        form.showError({.code = ErrorCode::Connection,
                        .message = QStringLiteral("It did not work."),
                        .advice = QStringLiteral("Check sslmode."),
                        .detail = words,
                        .refusal = isLogin ? Refusal::AccessDenied : Refusal::None});
        QVERIFY(QApplication::focusWidget() != nullptr);
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
        QVERIFY2(!form.message().contains(QStringLiteral("sslmode")), qPrintable(form.message()));
        const auto *const edit = form.findChild<QWidget *>(field);
        const auto *const line = form.findChild<MessageLine *>();
        QCoreApplication::processEvents();
        const int bottom = edit->mapTo(&form, QPoint(0, edit->height())).y();
        QVERIFY2(line->y() >= bottom && line->y() < bottom + 3 * edit->height() / 2,
                 "it does not stand below the field");
    }

    void anAnswerThatComesLateIsNotOfWhatWasTypedMeanwhile()
    {
        Shown shown;
        QSignalSpy finished(&shown.page, &WizardPage::finished);
        shown.type("fileEdit", m_demo.files().live);
        QTest::mouseClick(&shown.child<QPushButton>("testButton"), Qt::LeftButton);
        shown.type("fileEdit", QStringLiteral("/elsewhere.db"));
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(shown.controller.database().has_value());
        QVERIFY(!shown.tellsFacts());
        QCOMPARE(shown.answer(), QString());
        QVERIFY(!shown.page.leave()); // it is asked first
        QTRY_VERIFY(!shown.controller.isBusy());
        QCOMPARE(finished.size(), 0);
    }
};

QTEST_MAIN(TestConnectedForm)
#include "tst_connectedform.moc"
