// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/messageline.h"
#include "gui/recoverywizard.h"
#include "gui/vanishedpage.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

#include <sqlite3.h>

using namespace Rowback;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void runSql(const QString &path, const char *sql)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const int code = sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QCOMPARE(code, SQLITE_OK);
}

/// Of two notes and two tags.
void writeSnapshot(const QDir &folder)
{
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QByteArray script("SOURCE_VERSION = '18.8.0'\n");
    QByteArray main("def main(args):\n");
    for (const char *const model : {"Note", "Tag"}) {
        const QByteArray table = "a_" + QByteArray(model).toLower();
        script += "a_" + QByteArray(model) + " = resolve_model(\"a." + model + "\")\ndef create_" + table
            + "(id, text):\n    kw = dict()\n    kw.update(id=id)\n    kw.update(text=text)\n    return a_" + model
            + "(**kw)\n\n";
        main += "    execfile(\"" + table + ".py\", *args)\n";
        write(folder.filePath(QString::fromLatin1(table) + QStringLiteral(".py")),
              "loader.save(create_" + table + "(1,'first'))\nloader.save(create_" + table + "(2,'second'))\n");
    }
    write(folder.filePath(QStringLiteral("restore.py")), script + main);
}

constexpr const char *bothTables = "CREATE TABLE a_note (id integer PRIMARY KEY, text text);"
                                   "CREATE TABLE a_tag (id integer PRIMARY KEY, text text);"
                                   "INSERT INTO a_note VALUES (1, 'first'), (2, 'second'), (3, 'third');"
                                   "INSERT INTO a_tag VALUES (1, 'first'), (2, 'second')";

/// The page over a snapshot and a database that @p sql made; empty: a file without a byte.
class Compared
{
public:
    explicit Compared(const QByteArray &sql, const QStringList &snapshots = {QStringLiteral("20150610")})
    {
        for (const QString &name : snapshots) {
            writeSnapshot(m_folder.filePath(name));
        }
        sql.isEmpty() ? write(live(), {}) : runSql(live(), sql.constData());
        m_window.resize(1100, 760);
        m_wizard.resize(m_window.size());
        m_window.show();
        controller().connectDatabase(QStringLiteral("sqlite://") + live(), std::nullopt);
        controller().openSnapshot(m_folder.filePath(snapshots.front()));
        m_wizard.showPage(QStringLiteral("vanished"));
    }
    RecoveryController &controller() { return m_wizard.controller(); }
    bool settle()
    {
        return QTest::qWaitFor([&] { return !controller().isBusy(); }, 30'000);
    }
    QString live() const { return m_folder.filePath(QStringLiteral("live.db")); }
    WizardPage &page() { return *m_wizard.currentPage(); }
    template <typename T> T &widget(const char *name)
    {
        return *m_wizard.currentPage()->findChild<T *>(QLatin1String(name));
    }
    QPushButton &next() { return *m_wizard.findChild<QPushButton *>(QStringLiteral("nextButton")); }
    QString subtitle() const { return m_wizard.findChild<QLabel *>(QStringLiteral("subtitleLabel"))->text(); }
    QString wizardMessage() const
    {
        const auto *const area
            = m_wizard.findChild<QWidget *>(QStringLiteral("noticeArea"), Qt::FindDirectChildrenOnly);
        return area->findChild<MessageLine *>()->text();
    }
    QString message() { return widget<MessageLine>("messageLine").text(); }
    void grab(const char *name)
    {
        const QString folder = qEnvironmentVariable("ROWBACK_GRABS");
        if (!folder.isEmpty()) {
            QTest::qWait(100);
            m_wizard.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
        }
    }

private:
    QTemporaryDir m_folder;
    QWidget m_window; ///< without a layout: the offscreen platform warns of one's minimum size
    RecoveryWizard m_wizard{&m_window};
};

} // namespace

/// What page 3 says where nothing, or not everything, can be told of what vanished.
class TestVanishedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_vanishedpage"));
    }
    void init() { failOnWarnings(); }

    void theButtonsHaveTheirTextsWhileItIsCompared()
    {
        RecoveryController controller;
        const VanishedPage page(controller);
        const auto *const button = page.findChild<QPushButton *>(QStringLiteral("allButton"));
        QCOMPARE(button->text(), QStringLiteral("Select &all that vanished"));
        QVERIFY(!button->isEnabled());
    }

    /// In the words of rowback-cli.
    void anotherDatabaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a file without a byte") << QByteArray() << "The database holds no tables.";
        QTest::newRow("another application's")
            << QByteArray("CREATE TABLE t (a integer)") << "The database holds none of the snapshot's tables.";
    }
    void anotherDatabaseIsRefused()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, expected);
        Compared compared(sql);
        QVERIFY(compared.settle());
        compared.grab("vanished-refused");
        QVERIFY2(compared.wizardMessage().contains(expected), qPrintable(compared.wizardMessage()));
        QVERIFY2(!compared.subtitle().contains(QStringLiteral("Nothing")), qPrintable(compared.subtitle()));
        QVERIFY(!compared.controller().survey());
        QCOMPARE(compared.next().text(), QStringLiteral("Compare again"));
        runSql(compared.live(), bothTables);
        QTest::mouseClick(&compared.next(), Qt::LeftButton);
        QVERIFY(compared.settle());
        QCOMPARE(compared.page().name(), QStringLiteral("vanished"));
        QVERIFY(compared.controller().survey());
        QCOMPARE(compared.wizardMessage(), QString());
        QCOMPARE(compared.next().text(), QStringLiteral("Next"));
    }

    void tablesThatCouldNotBeComparedAreNamed()
    {
        Compared compared("CREATE TABLE a_note (id integer, text text); INSERT INTO a_note VALUES (1, 'first')");
        QVERIFY(compared.settle());
        compared.grab("vanished-uncompared");
        QVERIFY(compared.controller().survey() && compared.controller().survey()->isEmpty());
        QVERIFY2(compared.message().startsWith(QStringLiteral("2 table")), qPrintable(compared.message()));
        QVERIFY(compared.message().contains(QStringLiteral("a_note, a_tag")));
        QVERIFY2(compared.subtitle().startsWith(QStringLiteral("As far as")), qPrintable(compared.subtitle()));
        const QString why = compared.widget<QLabel>("detailsLabel").text();
        QVERIFY2(why.contains(QStringLiteral("The table a_note has no key")), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("The database has no table a_tag; its 2 rows")), qPrintable(why));
        runSql(compared.live(), "DROP TABLE a_note");
        runSql(compared.live(), bothTables);
        compared.controller().takeSurvey();
        QVERIFY(compared.settle());
        QCOMPARE(compared.message(), QString());
        QVERIFY(compared.subtitle().startsWith(QStringLiteral("Nothing that the snapshot holds has vanished")));
    }

    void whereNothingVanishedThereIsAWayOn()
    {
        Compared compared(bothTables);
        QVERIFY(compared.settle());
        compared.grab("vanished-nothing");
        QVERIFY2(compared.subtitle().contains(QStringLiteral("an earlier snapshot")), qPrintable(compared.subtitle()));
        QVERIFY(!compared.widget<QPushButton>("allButton").isEnabled());
        QVERIFY(!compared.widget<QPushButton>("noneButton").isEnabled());
        QVERIFY2(compared.page().whyNotNext().startsWith(QStringLiteral("Nothing has vanished")),
                 qPrintable(compared.page().whyNotNext()));
        auto &button = compared.widget<QPushButton>("anotherButton");
        QVERIFY(button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(compared.page().name(), QStringLiteral("snapshot"));
    }

    /// Where its date is that of the one in use, or no more than its file's own time.
    void anotherSnapshotIsOfferedByItsName_data()
    {
        QTest::addColumn<QStringList>("snapshots");
        QTest::newRow("a copy") << QStringList{QStringLiteral("20150610"), QStringLiteral("20150610_copy")};
        QTest::newRow("no date in its name") << QStringList{QStringLiteral("first"), QStringLiteral("second")};
    }
    void anotherSnapshotIsOfferedByItsName()
    {
        QFETCH(const QStringList, snapshots);
        Compared compared(QByteArray(bothTables) + "; DELETE FROM a_note WHERE id = 2", snapshots);
        QVERIFY(compared.settle());
        const auto &button = compared.widget<QPushButton>("restoreButton");
        QTRY_VERIFY(button.isVisible());
        compared.grab("vanished-other-snapshot");
        QVERIFY2(button.text().endsWith(QStringLiteral(" (%1)").arg(snapshots.back())), qPrintable(button.text()));
    }

    void whereSomethingVanishedNobodyIsSentAway()
    {
        Compared compared(bothTables);
        QVERIFY(compared.settle());
        runSql(compared.live(), "DELETE FROM a_note WHERE id = 2");
        compared.controller().takeSurvey();
        QVERIFY(compared.settle());
        QVERIFY(!compared.widget<QPushButton>("anotherButton").isVisible());
        QVERIFY(compared.widget<QPushButton>("allButton").isEnabled());
        QCOMPARE(compared.page().whyNotNext(), QStringLiteral("Nothing is selected yet."));
    }
};

QTEST_MAIN(TestVanishedPage)
#include "tst_vanishedpage.moc"
