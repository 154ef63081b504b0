// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "database/testdatabases.h"
#include "gui/connectionaddress.h"
#include "gui/connectionform.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>

#include <sqlite3.h>

using namespace Rowback;
using namespace Rowback::Test;

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

/// Where a page says what is wrong.
QString said(QWidget &page)
{
    QStringList texts;
    for (const MessageLine *const line : page.findChildren<MessageLine *>()) {
        texts.append(line->isVisible() ? line->text() : QString());
    }
    if (const auto *const form = page.findChild<ConnectionForm *>()) {
        texts.append(form->message());
    }
    const auto *const facts = page.findChild<QListWidget *>(QStringLiteral("factList"));
    for (int row = 0; facts != nullptr && row < facts->count(); ++row) {
        texts.append(facts->item(row)->text());
    }
    for (const char *const name : {"journalNoteLabel", "countLabel"}) {
        const auto *const label = page.findChild<QLabel *>(QLatin1String(name));
        texts.append(label != nullptr ? label->text() : QString());
    }
    return texts.join(QLatin1Char('\n'));
}

bool saysNothingWasEntered(QWidget &page)
{
    const auto lines = page.findChildren<MessageLine *>();
    return std::any_of(lines.begin(), lines.end(), [](const MessageLine *line) {
        return line->text().contains(QStringLiteral("nothing was entered after it"));
    });
}

} // namespace

/// What a person may type wrongly on any page of the wizard: the page says what is wrong, keeps what was typed, and the
/// database stays as it was.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_badinput"));
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(QStringLiteral("empty")));
        write(folder.filePath(QStringLiteral("text.db")), "no database at all, however long one looks at it");
        runSql(folder.filePath(QStringLiteral("keyless.db")), "CREATE TABLE t (a integer)");
    }
    void init() { failOnWarnings(); }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("kind"); // of database
        QTest::addColumn<QByteArray>("edit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QDir folder(m_folder.path());
        const auto path = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
        QTest::newRow("no such database file") << QByteArray("database") << 0 << QByteArray("fileEdit")
                                               << "/nowhere/x.db" << "There is no SQLite";
        QTest::newRow("a folder for a database")
            << QByteArray("database") << 0 << QByteArray("fileEdit") << path("empty") << "not a file";
        QTest::newRow("a text for a database")
            << QByteArray("database") << 0 << QByteArray("fileEdit") << path("text.db") << "cannot be opened";
        QTest::newRow("a database without keys")
            << QByteArray("database") << 0 << QByteArray("fileEdit") << path("keyless.db") << "have no key";
        QTest::newRow("an unreachable MariaDB") << QByteArray("database") << 1 << QByteArray("hostEdit")
                                                << "nowhere.invalid" << "cannot be reached";
        QTest::newRow("an unreachable PostgreSQL") << QByteArray("database") << 2 << QByteArray("hostEdit")
                                                   << "nowhere.invalid" << "cannot be reached";
        QTest::newRow("no such snapshot") << QByteArray("snapshot") << 0 << QByteArray("pathEdit")
                                          << "/nowhere/at/all" << "nothing at this path";
        QTest::newRow("an empty folder") << QByteArray("snapshot") << 0 << QByteArray("pathEdit") << path("empty")
                                         << "none lies in it";
        QTest::newRow("no folder for the journal") << QByteArray("inject") << 0 << QByteArray("journalEdit")
                                                   << "/nowhere/at/all/x.journal" << "/nowhere/at/all";
    }
    void fields()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const int, kind);
        QFETCH(const QByteArray, edit);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        Reviewed way;
        QVERIFY(way.settle());
        if (page == "inject") {
            way.toRestorePage();
        } else {
            way.window.wizard().showPage(QString::fromLatin1(page));
        }
        if (page == "database") {
            way.widget<QComboBox>("kindBox").setCurrentIndex(kind);
            way.widget<QLineEdit>("nameEdit").setText(QStringLiteral("welfare"));
        }
        auto &field = way.widget<QLineEdit>(edit.constData());
        field.setFocus();
        field.clear();
        QTest::keyClicks(&field, text);
        // a snapshot is looked at first, and then opened
        for (int i = 0; i < 2 && page != "inject" && !said(way.page()).contains(expected); ++i) {
            QTRY_VERIFY(way.next().isEnabled());
            click(way.next());
            QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy() && way.next().isEnabled(), 30'000);
        }
        QTRY_VERIFY2_WITH_TIMEOUT(said(way.page()).contains(expected), qPrintable(said(way.page())), 30'000);
        QCOMPARE(way.window.wizard().currentPage()->name(), QString::fromLatin1(page));
        QCOMPARE(way.widget<QLineEdit>(edit.constData()).text(), text);
        QVERIFY(way.isAsBefore());
    }

    void aWrongPassword_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("MariaDB") << Engine::MariaDb;
        QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    }
    void aWrongPassword()
    {
        ROWBACK_FETCH_ENGINE();
        const TestDatabases databases;
        auto url = DatabaseUrl::parse(databases.create(engine, QStringLiteral("badinput"),
                                                       QStringLiteral("CREATE TABLE t (id integer primary key);")),
                                      {});
        QVERIFY(url);
        url->user = QStringLiteral("rowback_pw");
        Reviewed way;
        QVERIFY(way.settle());
        way.window.wizard().showPage(QStringLiteral("database"));
        way.widget<ConnectionForm>("connectionForm").setAddress(ConnectionAddress::fromUrl(*url));
        way.widget<QLineEdit>("passwordEdit").setText(QStringLiteral("geheim"));
        click(way.next());
        QTRY_VERIFY_WITH_TIMEOUT(said(way.page()).contains(QStringLiteral("did not let this user in")), 30'000);
        QCOMPARE(way.widget<QLineEdit>("passwordEdit").text(), QStringLiteral("geheim"));
        QVERIFY(!said(way.page()).contains(QStringLiteral("geheim")));
    }

    /// All that is live is in the snapshot, and one row more.
    void aSnapshotThatIsNewerThanTheDatabase()
    {
        const QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(QStringLiteral("20150610")));
        write(folder.filePath(QStringLiteral("20150610/restore.py")),
              "SOURCE_VERSION = '18.8.0'\na_Note = resolve_model(\"a.Note\")\ndef create_a_note(id, text):\n"
              "    kw = dict()\n    kw.update(id=id)\n    kw.update(text=text)\n    return a_Note(**kw)\n\n"
              "def main(args):\n    execfile(\"a_note.py\", *args)\n");
        write(folder.filePath(QStringLiteral("20150610/a_note.py")),
              "loader.save(create_a_note(1,'first'))\nloader.save(create_a_note(2,'second'))\n");
        const QString live = folder.filePath(QStringLiteral("older.db"));
        runSql(live, "CREATE TABLE a_note (id integer PRIMARY KEY, text text); INSERT INTO a_note VALUES (1, 'first')");
        MainWindow window;
        window.show();
        RecoveryController &controller = window.wizard().controller();
        controller.connectDatabase(QStringLiteral("sqlite://") + live, std::nullopt);
        controller.openSnapshot(folder.filePath(QStringLiteral("20150610")));
        QVERIFY(waitUntilDone(controller));
        for (const bool isOlder : {true, false}) {
            controller.takeSurvey();
            QVERIFY(waitUntilDone(controller));
            QVERIFY(controller.survey() && controller.survey()->records.size() == 1);
            for (const char *const page : {"vanished", "snapshot"}) {
                window.wizard().showPage(QLatin1String(page));
                QCOMPARE(saysNothingWasEntered(*window.wizard().currentPage()), isOlder);
            }
            if (isOlder) {
                runSql(live, "INSERT INTO a_note VALUES (3, 'added since')");
            }
        }
    }

    void noUndecidedConflictIsLeft()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.window.wizard().showPage(QStringLiteral("conflicts"));
        QVERIFY(way.settle());
        QTRY_VERIFY2(said(way.page()).contains(QStringLiteral("0 left")), qPrintable(said(way.page())));
        QVERIFY(!way.widget<QPushButton>("nextUndecidedButton").isEnabled());
        QTest::keyClick(&way.page(), Qt::Key_F7);
        QVERIFY(way.next().isEnabled());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestBadInput)
#include "tst_badinput.moc"
