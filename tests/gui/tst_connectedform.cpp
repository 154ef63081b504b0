// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionstore.h"
#include "gui/databasepage.h"
#include "gui/guisupport.h"
#include "gui/memorykeychain.h"

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
