// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionform.h"
#include "gui/connectionstore.h"
#include "gui/databasefacts.h"
#include "gui/databasepage.h"
#include "gui/guisupport.h"
#include "gui/memorykeychain.h"
#include "gui/recoverywizard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTcpServer>
#include <QToolButton>

#include <algorithm>

using namespace Rowback;

namespace {

bool warns(const std::vector<DatabaseFact> &facts, const QString &part)
{
    return std::any_of(facts.begin(), facts.end(), [&](const DatabaseFact &fact) {
        return fact.kind == DatabaseFact::Kind::Warning && fact.text.contains(part);
    });
}

/// The page with its widgets at hand.
struct Shown
{
    Shown()
    {
        page.resize(900, 600);
        page.show();
    }
    template <typename T> T &child(const char *name)
    {
        T *const found = page.findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }
    QString message() { return child<ConnectionForm>("connectionForm").message(); }
    QString answer() { return child<QLabel>("answerLabel").text(); }
    void type(const char *edit, const QString &text)
    {
        child<QLineEdit>(edit).clear();
        QTest::keyClicks(&child<QLineEdit>(edit), text);
    }
    void test() { QTest::mouseClick(&child<QPushButton>("testButton"), Qt::LeftButton); }
    /// Whether the message stands right below the field, and the field kept its text.
    bool saysBelow(const char *edit)
    {
        QWidget *const line = page.findChild<QWidget *>(QStringLiteral("MessageLine"));
        QWidget &field = child<QWidget>(edit);
        const int below = field.mapTo(&page, QPoint(0, field.height())).y();
        const int top = line->mapTo(&page, QPoint()).y();
        return line->isVisible() && top >= below && top < below + field.height();
    }

    std::map<QString, QString> passwords;
    RecoveryController controller;
    DatabasePage page{controller, nullptr, std::make_unique<MemoryKeychain>(passwords)};
};

} // namespace

class TestDatabasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_databasepage"));
    }
    void init()
    {
        failOnWarnings();
        QSettings().clear();
    }

    void theTestAnswersBesideItself()
    {
        const DemoSite demo;
        Shown shown;
        shown.type("fileEdit", demo.files().live);
        QVERIFY(shown.answer().isEmpty());
        shown.test();
        QVERIFY(!shown.page.whyNotNext().isEmpty());
        QVERIFY(waitUntilDone(shown.controller));
        QCOMPARE(shown.controller.session().databaseUrl, demo.url());
        QVERIFY(shown.answer().contains(QStringLiteral("nothing stands in the way")));
        QVERIFY(shown.child<QListWidget>("factList").count() >= 4);
        QVERIFY(!shown.child<QListWidget>("factList").item(0)->icon().isNull());
        QVERIFY(shown.page.leave());
    }

    void nextConnectsAndThenGoesOn()
    {
        const DemoSite demo;
        Shown shown;
        QSignalSpy finished(&shown.page, &WizardPage::finished);
        shown.type("fileEdit", demo.files().live);
        QVERIFY(!shown.page.leave());
        QVERIFY(waitUntilDone(shown.controller));
        QCOMPARE(finished.size(), 1);
        QVERIFY(shown.page.leave());
        shown.type("fileEdit", QStringLiteral("/elsewhere.db"));
        QVERIFY(!shown.page.leave()); // another one, not asked yet
    }

    void aWarningIsToBeReadFirst()
    {
        const QTemporaryDir folder;
        const QString empty = folder.filePath(QStringLiteral("empty.db"));
        QVERIFY(createSqliteFile(empty)); // without a table
        Shown shown;
        QSignalSpy finished(&shown.page, &WizardPage::finished);
        shown.type("fileEdit", empty);
        QVERIFY(!shown.page.leave());
        QVERIFY(waitUntilDone(shown.controller));
        QCOMPARE(finished.size(), 0);
        QVERIFY(shown.answer().contains(QStringLiteral("before you go on")));
        QVERIFY(shown.page.leave());
    }

    void badInputIsSaidAtTheFieldAndKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("no file") << 0 << QByteArray("fileEdit") << QString() << "No file";
        QTest::newRow("a file that is not there") << 0 << QByteArray("fileEdit") << "/nowhere/x.db"
                                                  << "There is no SQLite";
        QTest::newRow("a file that is no database") << 0 << QByteArray("fileEdit") << ROWBACK_SOURCE_DIR "/LICENSE"
                                                    << "cannot be opened";
        QTest::newRow("a folder") << 0 << QByteArray("fileEdit") << "/tmp"
                                  << "not a file";
        QTest::newRow("no name, MariaDB") << 1 << QByteArray("nameEdit") << QString() << "name of the database";
        QTest::newRow("no name, PostgreSQL") << 2 << QByteArray("nameEdit") << QString() << "name of the database";
        QTest::newRow("a host that cannot be") << 1 << QByteArray("hostEdit") << "no host/at all"
                                               << "name of a host";
        QTest::newRow("a socket that is not there") << 1 << QByteArray("socketEdit") << "/nowhere.sock"
                                                    << "cannot be reached";
        QTest::newRow("a folder without a socket") << 2 << QByteArray("socketEdit") << "/nowhere"
                                                   << "cannot be reached";
    }
    void badInputIsSaidAtTheFieldAndKept()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, edit);
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(kind);
        if (kind > 0 && edit != "nameEdit") {
            shown.type("nameEdit", QStringLiteral("welfare"));
        }
        shown.type(edit.constData(), text);
        shown.test();
        QTRY_VERIFY_WITH_TIMEOUT(shown.message().contains(said), 30'000);
        QTRY_VERIFY(!shown.controller.isBusy());
        QVERIFY(shown.saysBelow(edit.constData()));
        QCOMPARE(shown.child<QLineEdit>(edit.constData()).text(), text);
        QVERIFY(shown.child<QLineEdit>(edit.constData()).hasFocus() || !shown.page.isActiveWindow());
        QTest::keyClick(&shown.child<QLineEdit>(edit.constData()), Qt::Key_A);
        QVERIFY(shown.message().isEmpty()); // it is being mended
    }

    /// Saving mends nothing: what is wrong stays said where the page says that it stands.
    void savingKeepsWhatIsWrongAtTheField()
    {
        Shown shown;
        shown.type("fileEdit", QStringLiteral("/nowhere/x.db"));
        shown.test();
        QTRY_VERIFY(shown.answer().contains(QStringLiteral("stands at the field")));
        const QString said = shown.message();
        QTest::mouseClick(&shown.child<QPushButton>("saveButton"), Qt::LeftButton);
        QCOMPARE(ConnectionStore::connections().size(), 1);
        QVERIFY(shown.answer().contains(QStringLiteral("stands at the field")));
        QVERIFY(!said.isEmpty());
        QCOMPARE(shown.message(), said);
    }

    void hostAndSocketContradict()
    {
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(1);
        shown.type("hostEdit", QStringLiteral("db.example"));
        shown.type("socketEdit", QStringLiteral("/run/x.sock"));
        shown.type("nameEdit", QStringLiteral("w"));
        shown.test();
        QVERIFY(shown.message().contains(QStringLiteral("both a host and a socket")));
        QVERIFY(!shown.controller.isBusy());
    }

    void aPortWhereNobodyListens_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("MariaDB") << 1;
        QTest::newRow("PostgreSQL") << 2;
    }
    void aPortWhereNobodyListens()
    {
        QFETCH(const int, kind);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const int port = server.serverPort();
        server.close();
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(kind);
        shown.type("hostEdit", QStringLiteral("127.0.0.1"));
        shown.child<QSpinBox>("portBox").setValue(port);
        shown.type("nameEdit", QStringLiteral("w"));
        shown.test();
        QTRY_VERIFY(shown.message().contains(QStringLiteral("cannot be reached")));
        QCOMPARE(shown.child<QSpinBox>("portBox").value(), port);
    }

    void fieldsFollowTheKind()
    {
        Shown shown;
        QVERIFY(shown.child<QLineEdit>("fileEdit").isVisible());
        QVERIFY(!shown.child<QLineEdit>("hostEdit").isVisible());
        shown.child<QComboBox>("kindBox").setCurrentIndex(1);
        QVERIFY(!shown.child<QLineEdit>("fileEdit").isVisible());
        for (const char *const name :
             {"hostEdit", "socketEdit", "nameEdit", "userEdit", "passwordEdit", "caFileEdit"}) {
            QVERIFY2(shown.child<QLineEdit>(name).isVisible(), name);
        }
    }

    void thePasswordIsHiddenUntilAskedFor()
    {
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(1);
        QCOMPARE(shown.child<QLineEdit>("passwordEdit").echoMode(), QLineEdit::Password);
        QTest::mouseClick(&shown.child<QToolButton>("showButton"), Qt::LeftButton);
        QCOMPARE(shown.child<QLineEdit>("passwordEdit").echoMode(), QLineEdit::Normal);
    }

    void aSavedConnectionFillsTheFields()
    {
        ConnectionStore::save(
            {QStringLiteral("w"), QStringLiteral("mysql://rb@db.example:3307/welfare?ssl_mode=required"), true});
        Shown shown;
        shown.passwords[ConnectionStore::connections().constFirst().url] = QStringLiteral("geheim");
        shown.child<QListWidget>("connectionList").setCurrentRow(0);
        QCOMPARE(shown.child<QComboBox>("kindBox").currentIndex(), 1);
        QCOMPARE(shown.child<QLineEdit>("hostEdit").text(), QStringLiteral("db.example"));
        QCOMPARE(shown.child<QSpinBox>("portBox").value(), 3307);
        QCOMPARE(shown.child<QComboBox>("tlsBox").currentIndex(), 2);
        QTRY_COMPARE(shown.child<QLineEdit>("passwordEdit").text(), QStringLiteral("geheim"));
        QTest::mouseClick(&shown.child<QPushButton>("removeButton"), Qt::LeftButton);
        QVERIFY(ConnectionStore::connections().isEmpty());
        QVERIFY(shown.passwords.empty());
    }

    void savingKeepsNoPassword()
    {
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(1);
        shown.type("hostEdit", QStringLiteral("db.example"));
        shown.type("nameEdit", QStringLiteral("welfare"));
        shown.type("userEdit", QStringLiteral("rb"));
        shown.type("passwordEdit", QStringLiteral("geheim"));
        QTest::mouseClick(&shown.child<QPushButton>("saveButton"), Qt::LeftButton);
        QCOMPARE(ConnectionStore::connections().constFirst().url, QStringLiteral("mysql://rb@db.example/welfare"));
        shown.child<QListWidget>("connectionList").item(0)->setText(QStringLiteral("Ours"));
        QTRY_COMPARE(ConnectionStore::connections().constFirst().name, QStringLiteral("Ours"));
        QSettings().sync();
        QFile file(QSettings().fileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
    }

    void withoutAKeychainNothingIsPromised()
    {
        RecoveryController controller;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        DatabasePage page(controller);
        auto *const box = page.findChild<QCheckBox *>(QStringLiteral("rememberBox"));
        QTest::qWait(50);
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->toolTip().isEmpty());
        QString problem;
        systemKeychain()->write(QStringLiteral("x"), QStringLiteral("y"), this,
                                [&](const QString &answer) { problem = answer; });
        QTRY_VERIFY(!problem.isEmpty());
    }

    void whatStandsInTheWayIsWarnedOf()
    {
        DatabaseSummary summary;
        summary.engine = Engine::MariaDb;
        summary.tables = 143;
        summary.nonTransactional = QStringList{QStringLiteral("a"), QStringLiteral("b")};
        summary.triggered = QStringList{QStringLiteral("c")};
        summary.facts.missingRights[QStringLiteral("SELECT")] = QStringList{QStringLiteral("pcsw_client")};
        summary.facts.replica = true;
        summary.facts.canWrite = false;
        summary.facts.whyNot = QStringLiteral("The server is read-only.");
        const auto facts = databaseFacts(summary);
        for (const char *const part : {"a, b", "triggers", "pcsw_client. Grant SELECT", "replica", "read-only"}) {
            QVERIFY2(warns(facts, QLatin1String(part)), part);
        }
        QVERIFY(warns(databaseFacts({}), QStringLiteral("no tables")));
    }

    void whereTheConnectionWentIsTold()
    {
        DatabaseSummary summary;
        summary.facts.place = QStringLiteral("localhost:3307");
        QCOMPARE(databaseFacts(summary)[1].text, QStringLiteral("The connection goes to localhost:3307."));
        summary.facts.place = QStringLiteral("/run/my.sock");
        QCOMPARE(databaseFacts(summary)[1].text, QStringLiteral("The connection goes by the socket /run/my.sock."));
    }

    void aPortAndASocketAreNotMixed()
    {
        Shown shown;
        shown.child<QComboBox>("kindBox").setCurrentIndex(static_cast<int>(Engine::MariaDb));
        shown.type("nameEdit", QStringLiteral("welfare"));
        shown.type("socketEdit", QStringLiteral("/run/my.sock"));
        shown.child<QSpinBox>("portBox").setValue(3307);
        shown.test();
        QVERIFY2(shown.message().contains(QStringLiteral("both a port and a socket")), qPrintable(shown.message()));
        QVERIFY(shown.saysBelow("socketEdit"));
        shown.child<QComboBox>("kindBox").setCurrentIndex(static_cast<int>(Engine::PostgreSql)); // whose sockets have one
        QVERIFY(shown.child<ConnectionForm>("connectionForm").check());
    }

    void whatTheUserIsNotShownIsNotDenied()
    {
        DatabaseSummary summary;
        summary.engine = Engine::MariaDb;
        summary.tables = 143;
        const auto has = [&](const QString &part) {
            const auto facts = databaseFacts(summary);
            return std::any_of(facts.begin(), facts.end(),
                               [&](const DatabaseFact &fact) { return fact.text.contains(part); });
        };
        QVERIFY(has(QStringLiteral("No triggers.")));
        summary.facts.hiddenTriggers = QStringList{QStringLiteral("pcsw_client")};
        QVERIFY(!has(QStringLiteral("No triggers.")));
        QVERIFY(has(QStringLiteral("do not show whether there are triggers on pcsw_client.")));
    }

    void aSavedRecoveryGoesOnWhereItWas()
    {
        const DemoSite demo;
        RecoveryWizard wizard;
        RecoverySession session;
        session.databaseUrl = demo.url();
        session.snapshotPath = demo.files().snapshot;
        session.page = QStringLiteral("vanished");
        wizard.resume(session);
        QCOMPARE(wizard.currentPage()->name(), QStringLiteral("database"));
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentPage()->name(), QStringLiteral("vanished"), 30'000);
        QVERIFY(waitUntilDone(wizard.controller()));
        QVERIFY(wizard.controller().survey());
    }

    void aSavedRecoveryWaitsForItsDatabase()
    {
        const DemoSite demo;
        RecoveryWizard wizard;
        wizard.show();
        RecoverySession session;
        session.databaseUrl = QStringLiteral("sqlite:///nowhere.db");
        session.snapshotPath = demo.files().snapshot;
        session.page = QStringLiteral("vanished");
        wizard.resume(session);
        QTRY_VERIFY_WITH_TIMEOUT(wizard.controller().snapshot() && !wizard.controller().isBusy(), 30'000);
        QCOMPARE(wizard.currentPage()->name(), QStringLiteral("database"));
        auto *const edit = wizard.findChild<QLineEdit *>(QStringLiteral("fileEdit"));
        QCOMPARE(edit->text(), QStringLiteral("/nowhere.db"));
        QVERIFY(!wizard.findChild<ConnectionForm *>()->message().isEmpty());
        edit->setText(demo.files().live);
        QTest::mouseClick(wizard.findChild<QPushButton *>(QStringLiteral("testButton")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(wizard.currentPage()->name(), QStringLiteral("vanished"), 30'000);
        QVERIFY(waitUntilDone(wizard.controller()));
    }
};

QTEST_MAIN(TestDatabasePage)
#include "tst_databasepage.moc"
