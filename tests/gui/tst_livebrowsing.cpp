// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/testdatabases.h"
#include "gui/browserplace.h"
#include "gui/browsing.h"
#include "gui/guisupport.h"
#include "gui/messageline.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

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

void openAddress(SnapshotBrowser &browser, const QString &address)
{
    auto &path = child<QLineEdit>(browser, "pathEdit");
    path.setText(address);
    QTest::keyClick(&path, Qt::Key_Return);
    QTest::qWait(50);
    QTRY_VERIFY_WITH_TIMEOUT(!browser.controller().isBusy(), 30'000);
}

void filter(SnapshotBrowser &browser, const QString &text)
{
    auto &edit = child<QLineEdit>(browser, "rowFilterEdit");
    edit.setText(text);
    QTest::keyClick(&edit, Qt::Key_Return);
    settle(browser);
}

void sortBy(SnapshotBrowser &browser, const QString &column)
{
    Q_EMIT rows(browser).horizontalHeader()->sectionClicked(columnOf(browser, column));
    settle(browser);
}

void choose(SnapshotBrowser &browser, const QString &key)
{
    for (int row = 0; row < rows(browser).model()->rowCount(); ++row) {
        if (cell(browser, row, 0) == key) {
            rows(browser).setCurrentIndex(rows(browser).model()->index(row, 1));
            settle(browser);
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no row %1").arg(key)));
}

} // namespace

/// Looking at the live tables of servers: the demo's, as the user who has a password.
class TestLiveBrowsing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_livebrowsing"));
    }
    void init() { failOnWarnings(); }

    void aPasswordIsAskedFor_data() { addServerRows(); }
    void aPasswordIsAskedFor()
    {
        ROWBACK_FETCH_ENGINE();
        const DatabaseUrl url = create(
            engine, QStringLiteral("CREATE TABLE t (id integer primary key); GRANT SELECT ON t TO rowback_pw;"));
        SnapshotBrowser browser;
        browser.show();
        const auto &line = child<QWidget>(browser, "passwordWidget");
        auto &edit = child<QLineEdit>(browser, "passwordEdit");
        QVERIFY(!line.isVisible());
        openAddress(browser, url.toString());
        QVERIFY(line.isVisible());
        QCOMPARE(browser.window()->focusWidget(), &edit);
        QVERIFY(child<QLabel>(browser, "passwordLabel").text().contains(QStringLiteral("rowback_pw")));
        QVERIFY2(message(browser).contains(QStringLiteral("kept nowhere")), qPrintable(message(browser)));

        edit.setText(QStringLiteral("geheim"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message(browser).contains(QStringLiteral("Type the password again")), 30'000);
        QVERIFY(message(browser).contains(QStringLiteral("did not let this user in")));
        QVERIFY(!message(browser).contains(QStringLiteral("geheim")));
        QVERIFY(line.isVisible() && !browser.controller().outline());
        QCOMPARE(edit.text(), QStringLiteral("geheim"));

        edit.setText(password);
        child<QPushButton>(browser, "connectButton").click();
        QTRY_VERIFY_WITH_TIMEOUT(browser.controller().outline(), 30'000);
        QVERIFY(!line.isVisible());
        QVERIFY(edit.text().isEmpty());
        QVERIFY(message(browser).isEmpty());
        settle(browser);
        QCOMPARE(browser.controller().outline()->summary.tables.size(), 1U);
        QVERIFY(QSettings().allKeys().isEmpty());
    }

    void tablesAndReferences_data() { addServerRows(); }
    void tablesAndReferences()
    {
        ROWBACK_FETCH_ENGINE();
        DemoFiles files;
        SnapshotBrowser browser;
        browser.resize(1200, 800);
        browser.show();
        openAddress(browser, fill(engine, files));
        QVERIFY2(browser.controller().outline(), qPrintable(message(browser)));
        showTable(browser, QStringLiteral("pcsw_client"));
        const int all = rows(browser).model()->rowCount();
        QVERIFY(all > 100);
        sortBy(browser, QStringLiteral("national_id"));
        const int national = columnOf(browser, QStringLiteral("national_id"));
        QVERIFY(cell(browser, 0, national) == QStringLiteral("NULL")
                || cell(browser, 0, national) < cell(browser, 1, national));
        sortBy(browser, QStringLiteral("national_id"));
        QVERIFY(cell(browser, 0, national) > cell(browser, 1, national));
        filter(browser, QStringLiteral("200708"));
        QCOMPARE(rows(browser).model()->rowCount(), 1);
        QCOMPARE(cell(browser, 0, 0), QStringLiteral("200708"));

        rows(browser).setCurrentIndex(rows(browser).model()->index(0, 0));
        child<QPushButton>(browser, "referrersButton").click();
        settle(browser);
        auto &referrers = child<QTreeView>(browser, "referrersView");
        QVERIFY(referrers.model()->rowCount() > 1);
        QModelIndex notes;
        for (int row = 0; row < referrers.model()->rowCount(); ++row) {
            const QModelIndex index = referrers.model()->index(row, 0);
            notes = index.data().toString().contains(QLatin1String("notes_note")) ? index : notes;
        }
        QVERIFY(notes.isValid());
        const int count = notes.siblingAtColumn(2).data().toInt();
        Q_EMIT referrers.activated(notes);
        settle(browser);
        QCOMPARE(rows(browser).model()->rowCount(), count);
        const int project = columnOf(browser, QStringLiteral("project_id"));
        QCOMPARE(cell(browser, 0, project), QStringLiteral("200708"));
        rows(browser).setFocus();
        rows(browser).setCurrentIndex(rows(browser).model()->index(0, project));
        QTest::keyClick(&rows(browser), Qt::Key_Return);
        QTest::qWait(50);
        settle(browser);
        QCOMPARE(rows(browser).model()->rowCount(), all);
        QCOMPARE(cell(browser, rows(browser).currentIndex().row(), 0), QStringLiteral("200708"));
    }

    void aTableWithoutAKeyIsShown_data() { addServerRows(); }
    void aTableWithoutAKeyIsShown()
    {
        ROWBACK_FETCH_ENGINE();
        const QString url = m_databases.create(
            engine, QStringLiteral("unkeyed"),
            QStringLiteral("CREATE TABLE parent (id integer primary key, name varchar(20));"
                           "CREATE TABLE bare (parent_id integer references parent(id), note varchar(20));"
                           "INSERT INTO parent VALUES (1, 'Zorn'), (2, 'Ärger'), (3, 'Arndt');"
                           "INSERT INTO bare VALUES (1, 'b'), (1, 'b'), (NULL, 'a');"));
        SnapshotBrowser browser;
        browser.show();
        openAddress(browser, url);
        settle(browser);
        showTable(browser, QStringLiteral("bare"));
        QCOMPARE(rows(browser).model()->rowCount(), 3);
        QCOMPARE(message(browser), QString());
        sortBy(browser, QStringLiteral("note"));
        QCOMPARE(cell(browser, 0, 1), QStringLiteral("a"));
        QCOMPARE(cell(browser, 0, 0), QStringLiteral("NULL"));
        rows(browser).setFocus();
        rows(browser).setCurrentIndex(rows(browser).model()->index(1, 0));
        if (engine == Engine::PostgreSql) { // MariaDB takes no notice of a reference that is written so
            QTest::keyClick(&rows(browser), Qt::Key_Return);
            QTest::qWait(50);
            settle(browser);
            QCOMPARE(cell(browser, rows(browser).currentIndex().row(), 1), QStringLiteral("Zorn"));
        }
        showTable(browser, QStringLiteral("parent"));
        sortBy(browser, QStringLiteral("name"));
        QCOMPARE(cell(browser, 0, 1), QStringLiteral("Ärger"));
        QCOMPARE(cell(browser, 2, 1), QStringLiteral("Zorn"));
    }

    void besideASnapshot_data() { addServerRows(); }
    void besideASnapshot()
    {
        ROWBACK_FETCH_ENGINE();
        DemoFiles files;
        BrowserPlace place;
        place.resize(1280, 800);
        place.show();
        place.setRecoveryDatabase(fill(engine, files));
        place.setProfile(QStringLiteral("lino-welfare"));
        place.browser().openSnapshot(files.snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(place.browser().controller().outline(), 30'000);
        settle(place.browser());
        child<QCheckBox>(place, "besideCheck").click();
        QTRY_VERIFY_WITH_TIMEOUT(place.liveBrowser().controller().outline(), 30'000);
        settle(place.liveBrowser());
        showTable(place.browser(), QStringLiteral("pcsw_client"));
        const auto &words = child<QLabel>(place, "comparisonLabel");
        choose(place.browser(), QStringLiteral("21148"));
        QTRY_VERIFY2(words.text().contains(QStringLiteral("21148: 1 column(s) differ: national_id")),
                     qPrintable(words.text()));
        choose(place.browser(), QStringLiteral("4011"));
        QTRY_VERIFY2(words.text().contains(QStringLiteral("4011 is in the snapshot only")), qPrintable(words.text()));
        choose(place.liveBrowser(), QStringLiteral("200708"));
        QTRY_VERIFY2(words.text().contains(QStringLiteral("200708 is in the live database only")),
                     qPrintable(words.text()));
    }

private:
    static void addServerRows()
    {
        QTest::addColumn<Engine>("engine");
        QTest::newRow("MariaDB") << Engine::MariaDb;
        QTest::newRow("PostgreSQL") << Engine::PostgreSql;
    }
    static QString message(SnapshotBrowser &browser)
    {
        const auto &line = child<MessageLine>(browser, "messageLine");
        return line.isVisible() ? line.text() : QString();
    }

    DatabaseUrl create(Engine engine, const QString &sql) const
    {
        auto url = DatabaseUrl::parse(m_databases.create(engine, QStringLiteral("livebrowsing"), sql), {});
        if (!url) {
            qFatal("%s", qPrintable(url.error().text()));
        }
        url->user = QStringLiteral("rowback_pw");
        return *url;
    }

    /// The address of the demo's live database, for the user who needs no password.
    QString fill(Engine engine, DemoFiles &files)
    {
        const QString url = m_databases.create(engine, QStringLiteral("livedemo"), QString());
        const auto database = Test::open(url, writing());
        DemoOptions options;
        options.partners = 400;
        const auto written
            = writeDemo(m_folder.filePath(QString::number(++m_number)), options, database.get(), {});
        if (!written) {
            qFatal("%s", qPrintable(written.error().text()));
        }
        files = *written;
        return url;
    }

    QTemporaryDir m_folder;
    TestDatabases m_databases;
    int m_number = 0;
};

QTEST_MAIN(TestLiveBrowsing)
#include "tst_livebrowsing.moc"
