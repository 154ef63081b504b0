// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "database/testdatabases.h"
#include "gui/connectionaddress.h"
#include "schema/comparison.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QSpinBox>
#include <QTreeView>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

const QString password = QStringLiteral("pa:ss w@rd/'1"); // of servers.py

/// Every row of every table, in forms that are the same whatever the engine.
Contents comparable(const QString &url)
{
    const auto database = Test::open(url);
    Contents result;
    if (!database) {
        qFatal("%s cannot be opened", qPrintable(url));
    }
    const auto source = database->beginRead({});
    for (int number = 0; number < database->schema().size(); ++number) {
        const TableId id{number};
        const Table &table = database->schema().table(id);
        const std::vector<int> columns = table.allColumns();
        const auto cursor = (*source)->rows({id, columns, table.keyColumns}, {});
        for (const Row &row : readAll(**cursor)) {
            Row &kept = result[table.name].emplace_back();
            for (std::size_t i = 0; i < row.size(); ++i) {
                kept.push_back(canonical(table.columns[i], row[i].cell()));
            }
        }
    }
    return result;
}

/// What differs, for a message; empty: nothing.
QString difference(const Contents &actual, const Contents &expected)
{
    for (const auto &[table, rows] : expected) {
        const auto found = actual.find(table);
        if (found == actual.end() || found->second.size() != rows.size()) {
            return QStringLiteral("%1 has %2 rows, not %3")
                .arg(table)
                .arg(found == actual.end() ? 0 : found->second.size())
                .arg(rows.size());
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (std::size_t column = 0; column < rows[i].size(); ++column) {
                const QString is = displayText(found->second[i][column]);
                const QString shouldBe = displayText(rows[i][column]);
                if (is != shouldBe) {
                    return QStringLiteral("%1, row %2, column %3: %4, not %5")
                        .arg(table, displayText(rows[i].front()), QString::number(column), is, shouldBe);
                }
            }
        }
    }
    return actual.size() == expected.size() ? QString() : QStringLiteral("other tables");
}

/// The way of a person through the window, from the start page on.
class Way
{
public:
    Way()
    {
        window.resize(1200, 780);
        window.show();
    }
    RecoveryController &controller() { return window.wizard().controller(); }
    QString page() { return window.wizard().currentPage()->name(); }
    template <typename T> T &widget(const char *name)
    {
        const auto inPage = window.wizard().currentPage()->findChildren<T *>(QLatin1String(name));
        return inPage.isEmpty() ? named<T>(window, name) : *inPage.constLast();
    }
    QPushButton &next() { return named<QPushButton>(window.wizard(), "nextButton"); }

    MainWindow window;
};

void type(QLineEdit &edit, const QString &text)
{
    QTest::mouseClick(&edit, Qt::LeftButton);
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QCOMPARE(edit.text(), text);
}

void fillIn(Way &way, const DatabaseUrl &url)
{
    way.widget<QComboBox>("kindBox").setCurrentIndex(static_cast<int>(url.engine));
    if (url.engine == Engine::Sqlite) {
        type(way.widget<QLineEdit>("fileEdit"), url.path);
        return;
    }
    const ConnectionAddress address = ConnectionAddress::fromUrl(url);
    type(way.widget<QLineEdit>("hostEdit"), address.host);
    way.widget<QSpinBox>("portBox").setValue(address.port);
    type(way.widget<QLineEdit>("socketEdit"), address.socket);
    type(way.widget<QLineEdit>("nameEdit"), address.name);
    type(way.widget<QLineEdit>("userEdit"), address.user);
    type(way.widget<QLineEdit>("passwordEdit"), password);
}

/// Presses Tab until the widget has the focus; then a key.
void press(Way &way, const char *name, Qt::Key key = Qt::Key_Space)
{
    auto &widget = way.widget<QWidget>(name);
    QTRY_VERIFY2(widget.isVisible() && widget.isEnabled(), name);
    for (int i = 0; i < 120 && QApplication::focusWidget() != &widget; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(QApplication::focusWidget() == &widget, name);
    if (key != Qt::Key_unknown) {
        QTest::keyClick(QApplication::focusWidget(), key);
    }
}

void enter(Way &way, const char *name, const QString &text)
{
    press(way, name, Qt::Key_unknown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), text);
}

} // namespace

/// The real window from its first page to the report and to the undo, and what the database holds then.
class TestWholeWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_wholeway"));
    }
    void init() { failOnWarnings(); }

    void byMouse_data() { addEngineRows(); }
    void byMouse()
    {
        ROWBACK_FETCH_ENGINE();
        DemoFiles files;
        DatabaseUrl url;
        build(engine, files, url);
        const Contents before = comparable(m_url);
        const Contents ideal = comparable(QStringLiteral("sqlite://") + files.ideal);
        Way way;
        QVERIFY(QTest::qWaitForWindowActive(&way.window));
        click(named<QCommandLinkButton>(way.window, "recoverButton"));
        QCOMPARE(way.page(), QStringLiteral("database"));
        fillIn(way, url);
        click(way.widget<QPushButton>("testButton"));
        QVERIFY(waitUntilDone(way.controller()));
        click(way.next());
        QTRY_COMPARE(way.page(), QStringLiteral("snapshot"));

        type(way.widget<QLineEdit>("pathEdit"), files.catalogue);
        QTest::keyClick(&way.widget<QLineEdit>("pathEdit"), Qt::Key_Return);
        auto &view = way.widget<QTreeView>("snapshotView");
        QTRY_VERIFY_WITH_TIMEOUT(view.currentIndex().isValid()
                                     && view.currentIndex().siblingAtColumn(0).data().toString().contains(
                                         QStringLiteral("10")),
                                 30'000); // proposed: the last one before the loss
        click(way.next());
        QVERIFY(waitUntilDone(way.controller()));
        QCOMPARE(way.controller().session().snapshotPath, files.snapshot);
        click(way.next());
        QCOMPARE(way.page(), QStringLiteral("vanished"));

        QVERIFY(waitUntilDone(way.controller()));
        click(way.widget<QPushButton>("allButton"));
        click(way.next());
        QVERIFY(waitUntilDone(way.controller()));
        QCOMPARE(way.page(), QStringLiteral("remap"));
        click(way.next());
        QCOMPARE(way.page(), QStringLiteral("conflicts"));
        click(way.widget<QPushButton>("nextUndecidedButton"));
        QCoreApplication::processEvents(); // the choices are laid out
        click(way.widget<QAbstractButton>("give-back"));
        QVERIFY(waitUntilDone(way.controller()));
        click(way.next());
        QCOMPARE(way.page(), QStringLiteral("review"));
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(waitUntilDone(way.controller()));
        QCOMPARE(difference(comparable(m_url), before), QString());
        click(way.next());
        QCOMPARE(way.page(), QStringLiteral("inject"));

        type(way.widget<QLineEdit>("journalEdit"), m_folder.filePath(engineName(engine) + QStringLiteral(".journal")));
        QTRY_VERIFY(way.widget<QPushButton>("commitButton").isEnabled());
        click(way.widget<QPushButton>("commitButton"));
        QTRY_COMPARE_WITH_TIMEOUT(way.page(), QStringLiteral("report"), 60'000);
        QCOMPARE(difference(comparable(m_url), ideal), QString());
        click(way.widget<QAbstractButton>("undoButton"));
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), DatabaseState::Undone, 60'000);
        QVERIFY(waitUntilDone(way.controller()));
        QCOMPARE(difference(comparable(m_url), before), QString());
    }

    /// The plan has nothing to do with that.
    void aDatabaseThatBecameReadOnlyIsCalledSo()
    {
        const Engine engine = Engine::PostgreSql;
        ROWBACK_REQUIRE_ENGINE(engine);
        DemoFiles files;
        DatabaseUrl url;
        build(engine, files, url);
        Way way;
        way.controller().connectDatabase(m_url, std::nullopt);
        way.controller().openSnapshot(files.snapshot);
        way.controller().setProfile(QStringLiteral("lino-welfare"));
        Decision giveBack;
        giveBack.code = FindingCode::Drifted;
        giveBack.resolution = Resolution::GiveBack;
        way.controller().decide(giveBack);
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(waitUntilDone(way.controller()));
        const auto makeReadOnly = [&](const char *value) {
            return m_databases.run(engine, QStringLiteral("whole_way"),
                                   QStringLiteral("SET default_transaction_read_only = off; ALTER DATABASE \"%1\" SET "
                                                  "default_transaction_read_only = %2;")
                                       .arg(url.name, QLatin1String(value)));
        };
        auto &rehearse = way.widget<QPushButton>("rehearseButton");
        QVERIFY(makeReadOnly("on"));
        rehearse.click();
        QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy(), 30'000);
        QVERIFY(!way.controller().staleness());
        const QString message = wizardMessage(way.window);
        QVERIFY2(message.contains(QStringLiteral("read-only")) && !message.contains(QStringLiteral("has changed")),
                 qPrintable(message));
        QVERIFY(makeReadOnly("off"));
        rehearse.click();
        QVERIFY(waitUntilDone(way.controller()));
        QVERIFY(way.controller().rehearsal());
        QCOMPARE(way.controller().rehearsal()->state, Outcome::State::Rehearsed);
    }

    void byKeysAlone()
    {
        DemoFiles files;
        DatabaseUrl url;
        build(Engine::Sqlite, files, url);
        const Contents before = comparable(m_url);
        Way way;
        QVERIFY(QTest::qWaitForWindowActive(&way.window));
        QTest::keyClick(&way.window, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(way.window.wizard().isVisible());
        enter(way, "fileEdit", url.path);
        press(way, "testButton");
        QVERIFY(waitUntilDone(way.controller()));
        press(way, "nextButton");
        QTRY_COMPARE(way.page(), QStringLiteral("snapshot"));
        enter(way, "pathEdit", files.snapshot);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(way.widget<QTreeView>("snapshotView").currentIndex().isValid());
        press(way, "nextButton");
        QVERIFY(waitUntilDone(way.controller()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(way.page(), QStringLiteral("vanished"));
        QVERIFY(waitUntilDone(way.controller()));
        press(way, "allButton");
        press(way, "nextButton");
        QVERIFY(waitUntilDone(way.controller()));
        press(way, "nextButton");
        QCOMPARE(way.page(), QStringLiteral("conflicts"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F7);
        QCoreApplication::processEvents();
        press(way, "give-back");
        QVERIFY(waitUntilDone(way.controller()));
        press(way, "nextButton");
        QCOMPARE(way.page(), QStringLiteral("review"));
        press(way, "rehearseButton");
        QVERIFY(waitUntilDone(way.controller()));
        press(way, "nextButton");
        QCOMPARE(way.page(), QStringLiteral("inject"));
        enter(way, "journalEdit", m_folder.filePath(QStringLiteral("keys.journal")));
        press(way, "commitButton");
        QTRY_COMPARE_WITH_TIMEOUT(way.page(), QStringLiteral("report"), 60'000);
        QCOMPARE(difference(comparable(m_url), comparable(QStringLiteral("sqlite://") + files.ideal)), QString());
        press(way, "undoButton");
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), DatabaseState::Undone, 60'000);
        QVERIFY(waitUntilDone(way.controller()));
        QCOMPARE(difference(comparable(m_url), before), QString());
    }

private:
    /// The demo in a folder of its own, its live database in the given engine.
    void build(Engine engine, DemoFiles &files, DatabaseUrl &url)
    {
        DemoOptions options;
        options.partners = 400;
        const QString folder = m_folder.filePath(QStringLiteral("demo-%1-%2").arg(engineName(engine)).arg(++m_number));
        if (engine == Engine::Sqlite) {
            const auto written = writeDemo(folder, options, nullptr, {});
            ROWBACK_VERIFY(written);
            files = *written;
            m_url = QStringLiteral("sqlite://") + files.live;
            url = *DatabaseUrl::parse(m_url, {});
            return;
        }
        m_url = m_databases.create(engine, QStringLiteral("whole_way"), QString());
        const auto database = Test::open(m_url, writing());
        QVERIFY(database);
        const auto written = writeDemo(folder, options, database.get(), {});
        ROWBACK_VERIFY(written);
        files = *written;
        url = *DatabaseUrl::parse(m_url, {});
        url.user = QStringLiteral("rowback_pw");
        QVERIFY(engine == Engine::MariaDb
                || m_databases.run(engine, QStringLiteral("whole_way"),
                                   QStringLiteral("GRANT ALL ON ALL TABLES IN SCHEMA public TO rowback_pw;"
                                                  "GRANT ALL ON ALL SEQUENCES IN SCHEMA public TO rowback_pw;")));
    }

    QTemporaryDir m_folder;
    TestDatabases m_databases;
    QString m_url;
    int m_number = 0;
};

QTEST_MAIN(TestWholeWay)
#include "tst_wholeway.moc"
