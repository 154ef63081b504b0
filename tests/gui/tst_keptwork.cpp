// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/keptwork.h"
#include "gui/reviewed.h"

#include <QDir>
#include <QListWidget>

using namespace Rowback;

namespace {

Decision giveBack()
{
    Decision decision;
    decision.code = FindingCode::Drifted;
    decision.resolution = Resolution::GiveBack;
    return decision;
}

/// Something worth keeping that needs no file: neither the database nor the snapshot is there.
RecoverySession begun()
{
    RecoverySession session;
    session.databaseUrl = QStringLiteral("sqlite:///nowhere/welfare.db");
    session.snapshotPath = QStringLiteral("/nowhere/snapshot");
    session.decide(giveBack());
    return session;
}

bool isKept(KeptWork &work)
{
    const auto kept = work.keep();
    return kept && *kept;
}

QStringList keptFiles()
{
    return QDir(KeptWork::folder()).entryList(QDir::Files, QDir::Name);
}

RecoverySession onlyKept()
{
    const QStringList files = keptFiles();
    const auto session = sessionFromJson(contents(KeptWork::folder() + QLatin1Char('/') + files.value(0)));
    return files.size() == 1 && session ? *session : RecoverySession();
}

/// The lines of the start page that lead back to something kept.
QList<QListWidgetItem *> wayBack(const MainWindow &window)
{
    return named<QListWidget>(window, "recentList").findItems(QStringLiteral("Go on with"), Qt::MatchStartsWith);
}

/// Nothing can be written while it stands there.
class FileInTheWay
{
public:
    FileInTheWay()
    {
        QDir().mkpath(QFileInfo(KeptWork::folder()).absolutePath());
        QFile file(KeptWork::folder());
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("no file could be put in the way");
        }
    }
    ~FileInTheWay() { QFile::remove(KeptWork::folder()); }
    Q_DISABLE_COPY_MOVE(FileInTheWay)
};

/// Goes on with what was saved as @p path, and chooses something more.
bool openAndChange(Reviewed &way, const QString &path)
{
    QSignalSpy resumed(&way.controller(), &RecoveryController::sessionChanged);
    way.window.openPath(path);
    if (!resumed.wait() || !way.settle()) {
        return false;
    }
    way.controller().confirmHazards(QStringLiteral("welfare"));
    return way.settle();
}

} // namespace

/// What a person has chosen outlives the window, another recovery and a crash.
class TestKeptWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_keptwork"));
    }
    void init() { failOnWarnings(); }

    void onlyWorkIsKept_data()
    {
        QTest::addColumn<std::function<void(RecoverySession &)>>("change");
        QTest::addColumn<bool>("expected");
        const auto add = [](const char *name, bool expected, std::function<void(RecoverySession &)> change) {
            QTest::newRow(name) << change << expected;
        };
        add("nothing chosen", false, [](RecoverySession &) {});
        add("a page that one only looks at", false, [](RecoverySession &s) { s.page = QStringLiteral("snapshot"); });
        add("a page beyond", true, [](RecoverySession &s) { s.page = QStringLiteral("vanished"); });
        add("a decision", true, [](RecoverySession &s) { s.decide(giveBack()); });
        add("a selection", true, [](RecoverySession &s) { s.only.push_back({}); });
        add("an exception", true, [](RecoverySession &s) { s.except.push_back({}); });
        add("a pair", true, [](RecoverySession &s) { s.remap.entries().emplace_back(); });
        add("a name typed", true, [](RecoverySession &s) { s.confirmedName = QStringLiteral("welfare"); });
        add("injected", false, [](RecoverySession &s) { s = begun(), s.journalPath = QStringLiteral("/a.journal"); });
        add("no snapshot", false, [](RecoverySession &s) { s = begun(), s.snapshotPath.clear(); });
        add("no database", false, [](RecoverySession &s) { s = begun(), s.databaseUrl.clear(); });
        add("an address with a password", false, [](RecoverySession &s) {
            s = begun(), s.databaseUrl = QStringLiteral("postgresql://me:secret@host/welfare");
        });
    }
    void onlyWorkIsKept()
    {
        QFETCH(const std::function<void(RecoverySession &)>, change);
        RecoverySession session;
        session.databaseUrl = begun().databaseUrl;
        session.snapshotPath = begun().snapshotPath;
        change(session);
        QTEST(KeptWork::isWorthKeeping(session), "expected");
    }

    void noFileIsWrittenOver()
    {
        RecoverySession session;
        KeptWork work([&] { return session; });
        session = begun();
        for (int number = 1; number <= 3; ++number) {
            work.begin();
            session.confirmedName = QString::number(number);
            QVERIFY(isKept(work));
            session.page = QStringLiteral("review"); // in its own file
            QVERIFY(isKept(work));
            QCOMPARE(keptFiles().size(), number);
        }
        QStringList names;
        for (const RecentItem &item : KeptWork::items()) {
            const auto read = sessionFromJson(contents(item.path));
            QVERIFY(read && read->page == QStringLiteral("review"));
            names.append(read->confirmedName);
            QVERIFY(KeptWork::isKept(item.path) && item.path.contains(QStringLiteral("welfare")));
        }
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    }

    void whatLiesWhereItWasKeptAtFirstIsFound()
    {
        const QDir old(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                       + QStringLiteral("/recoveries"));
        QVERIFY(old.path() != KeptWork::folder() && old.mkpath(QStringLiteral(".")));
        const QString path = old.filePath(QStringLiteral("2026-11-27 083552 welfare.rowback"));
        QVERIFY(write(path, sessionToJson(begun())));
        QCOMPARE(KeptWork::items().size(), 1);
        QCOMPARE(KeptWork::items().constFirst().path, path);
        QVERIFY(KeptWork::isKept(path));
        QVERIFY(QFile::remove(path));
        QVERIFY(KeptWork::folder().endsWith(QStringLiteral("/tst_keptwork/recoveries")));
        QVERIFY(!KeptWork::folder().contains(QCoreApplication::organizationName()));
    }

    void theLastStateWins()
    {
        RecoverySession session = begun();
        KeptWork work([&] { return session; });
        QSignalSpy changed(&work, &KeptWork::itemsChanged);
        session.confirmedName = QStringLiteral("one");
        work.noteChange();
        QTRY_COMPARE(changed.size(), 1);
        session.confirmedName = QStringLiteral("two");
        work.noteChange();
        session.confirmedName = QStringLiteral("three");
        QVERIFY(work.keep());
        QCOMPARE(onlyKept().confirmedName, QStringLiteral("three"));
        session.confirmedName = QStringLiteral("two");
        work.noteChange();
        QTRY_COMPARE(onlyKept().confirmedName, QStringLiteral("two"));
        QCOMPARE(QFileInfo(work.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Nobody pressed anything, and the program ends as in a crash.
    void aDecisionIsKeptByItself()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QTRY_COMPARE(onlyKept().decisions.size(), std::size_t(1));
        QCOMPARE(onlyKept().page, QStringLiteral("review"));
        way.controller().confirmHazards(QStringLiteral("welfare"));
        QTRY_COMPARE(onlyKept().confirmedName, QStringLiteral("welfare"));
        QTRY_COMPARE(wayBack(way.window).size(), 1);
        QVERIFY(way.settle());
    }

    void aClosedWindowLosesNothing()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.window.close();
        QVERIFY(!way.window.isVisible());

        MainWindow later;
        later.show();
        QTRY_COMPARE(wayBack(later).size(), 1);
        Q_EMIT named<QListWidget>(later, "recentList").itemActivated(wayBack(later).constFirst());
        RecoveryController &controller = later.wizard().controller();
        QTRY_COMPARE(controller.session().decisions.size(), std::size_t(1));
        QTRY_COMPARE(later.wizard().currentPage()->name(), QStringLiteral("review"));
        QVERIFY(waitUntilDone(controller));
        controller.confirmHazards(QStringLiteral("welfare")); // goes on in the same file
        QTRY_COMPARE(onlyKept().confirmedName, QStringLiteral("welfare"));
        QVERIFY(waitUntilDone(controller));
    }

    /// The page that it was on is not forgotten while its database cannot be reached.
    void anUnreachableDatabaseLosesNothing()
    {
        RecoverySession session = begun();
        session.page = QStringLiteral("conflicts");
        MainWindow window;
        window.show();
        {
            KeptWork work([&] { return session; });
            session.confirmedName = QStringLiteral("welfare");
            QVERIFY(work.keep());
        }
        window.openPath(KeptWork::items().constFirst().path);
        QTRY_VERIFY(window.wizard().isVisible());
        QTRY_VERIFY(!window.wizard().controller().isBusy());
        QCOMPARE(window.wizard().currentPage()->name(), QStringLiteral("database"));
        window.wizard().controller().confirmHazards(QStringLiteral("other"));
        window.close();
        QCOMPARE(onlyKept().confirmedName, QStringLiteral("other"));
        QCOMPARE(onlyKept().page, QStringLiteral("conflicts"));
    }

    void anotherRecoveryLosesNothing_data()
    {
        QTest::addColumn<bool>("fromFile");
        QTest::newRow("a new one") << false;
        QTest::newRow("one from a file") << true;
    }
    void anotherRecoveryLosesNothing()
    {
        QFETCH(const bool, fromFile);
        Reviewed way;
        QVERIFY(way.settle());
        if (fromFile) {
            RecoverySession other = begun();
            other.confirmedName = QStringLiteral("other");
            const QString path = way.demo.filePath(QStringLiteral("other.rowback"));
            QVERIFY(write(path, sessionToJson(other)));
            way.window.openPath(path);
            QTRY_COMPARE(way.controller().session().confirmedName, QStringLiteral("other"));
            QTRY_VERIFY(!way.controller().isBusy());
        } else {
            named<QAction>(way.window, "newAction").trigger();
            QVERIFY(way.controller().session().decisions.empty());
            QVERIFY(wizardMessage(way.window).contains(QStringLiteral("kept")));
        }
        QCOMPARE(onlyKept().page, QStringLiteral("review"));
        QCOMPARE(onlyKept().databaseUrl, way.demo.url());
        QTRY_COMPARE(wayBack(way.window).size(), 1);
    }

    void aDamagedFileTakesNothingAway()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const QString path = way.demo.filePath(QStringLiteral("damaged.rowback"));
        QVERIFY(write(path, "{"));
        way.window.openPath(path);
        QTRY_VERIFY(!way.window.wizard().isVisible()); // it is said on the start page
        QCOMPARE(way.controller().session().decisions.size(), std::size_t(1));
        QVERIFY(way.controller().plan());
    }

    void whatWasInjectedIsNothingToGoOnWith()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QTRY_COMPARE(wayBack(way.window).size(), 1);
        way.restore();
        QCOMPARE(keptFiles(), QStringList());
        QTRY_COMPARE(wayBack(way.window).size(), 0);
        way.window.close();
        QCOMPARE(keptFiles(), QStringList());
    }

    void whatIsSavedByHandIsThere()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const QString path = way.demo.filePath(QStringLiteral("mine.rowback"));
        QVERIFY(write(path, sessionToJson(way.controller().session())));
        QVERIFY(openAndChange(way, path));
        QTRY_COMPARE(wayBack(way.window).size(), 2); // the first, and what differs from mine.rowback
        named<QAction>(way.window, "saveAction").trigger();
        QTRY_COMPARE(wayBack(way.window).size(), 1);
        QCOMPARE(sessionFromJson(contents(path))->confirmedName, QStringLiteral("welfare"));
        way.window.close();
        QCOMPARE(keptFiles().size(), 1);
    }

    void whatCannotBeSavedIsSaidWhereOneWorks()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const QString path = way.demo.filePath(QStringLiteral("mine.rowback"));
        QVERIFY(write(path, sessionToJson(way.controller().session())));
        QVERIFY(openAndChange(way, path));
        QVERIFY(QFile::remove(path));
        QVERIFY(QDir().mkdir(path)); // cannot be written over
        named<QAction>(way.window, "saveAction").trigger();
        QTRY_VERIFY(wizardMessage(way.window).contains(QLatin1String("mine.rowback")));
        QVERIFY(way.window.wizard().isVisible());
    }

    void whatIsBeingSavedIsSavedBeforeTheWindowGoes()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const QString path = way.demo.filePath(QStringLiteral("mine.rowback"));
        QVERIFY(write(path, sessionToJson(way.controller().session())));
        QVERIFY(openAndChange(way, path));
        named<QAction>(way.window, "saveAction").trigger();
        way.window.close();
        QVERIFY(way.window.isVisible());
        QTRY_VERIFY(!way.window.isVisible());
        QCOMPARE(sessionFromJson(contents(path))->confirmedName, QStringLiteral("welfare"));
    }

    void whatCannotBeKeptIsNotReplaced()
    {
        const FileInTheWay file;
        Reviewed way;
        QVERIFY(way.settle());
        QTRY_VERIFY(wizardMessage(way.window).contains(QStringLiteral("could not be kept"))); // told while working
        named<QAction>(way.window, "newAction").trigger();
        QCOMPARE(way.controller().session().decisions.size(), std::size_t(1));
        QVERIFY(wizardMessage(way.window).contains(QStringLiteral("folder")));
        way.window.close();
        QVERIFY(way.window.isVisible());
        QVERIFY(wizardMessage(way.window).contains(QStringLiteral("close once more")));
        way.window.close();
        QVERIFY(!way.window.isVisible());
    }

    void noPasswordIsWritten()
    {
        Reviewed way;
        QVERIFY(way.settle());
        way.controller().connectDatabase(way.demo.url(), QStringLiteral("pa55-w0rd"));
        QVERIFY(way.settle());
        way.window.close();
        const QStringList files = keptFiles();
        QCOMPARE(files.size(), 1);
        QVERIFY(!contents(KeptWork::folder() + QLatin1Char('/') + files.constFirst()).contains("pa55-w0rd"));
    }

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
};

QTEST_MAIN(TestKeptWork)
#include "tst_keptwork.moc"
