// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/guisupport.h"
#include "gui/mainwindow.h"
#include "gui/messageline.h"
#include "gui/recoverywizard.h"
#include "gui/snapshotbrowser.h"
#include "gui/snapshotpage.h"
#include "gui/timelineplot.h"
#include "models/problemlistmodel.h"
#include "models/snapshotlistmodel.h"
#include "snapshot/testdump.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTreeView>

#include <memory>

using namespace Rowback;

namespace {

struct Shown
{
    Shown() { page.show(); }
    template <typename T> T &child(const char *name)
    {
        T *const found = page.findChild<T *>(QLatin1String(name));
        Q_ASSERT(found);
        return *found;
    }
    /// As a person would: type and press Enter.
    void type(const QString &path)
    {
        child<QLineEdit>("pathEdit").clear();
        QTest::keyClicks(&child<QLineEdit>("pathEdit"), path);
        QTest::keyClick(&child<QLineEdit>("pathEdit"), Qt::Key_Return);
    }
    int listed() { return child<QTreeView>("snapshotView").model()->rowCount(); }
    QString message() { return child<MessageLine>("pathMessage").text(); }

    RecoveryController controller;
    SnapshotPage page{controller};
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestSnapshotPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_snapshotpage"));
    }
    void init() { failOnWarnings(); }

    void aFolderOfSnapshotsIsListedAndTheNewestProposed()
    {
        Shown shown;
        shown.type(m_demo.files().catalogue);
        QTRY_COMPARE(shown.listed(), 19);
        QVERIFY(shown.page.chosenPath().endsWith(QStringLiteral("20150619")));
        QCOMPARE(shown.page.nextText(), QStringLiteral("Use this snapshot"));
        QCOMPARE(shown.page.whyNotNext(), QString());
    }

    void useThisSnapshotOpensIt()
    {
        Shown shown;
        shown.controller.connectDatabase(m_demo.url(), std::nullopt);
        shown.page.look(m_demo.files().catalogue);
        QTRY_COMPARE(shown.listed(), 19);
        shown.page.propose(m_demo.files().snapshot, QStringLiteral("the last one before rows vanished"));
        QCOMPARE(shown.page.chosenPath(), m_demo.files().snapshot);
        QVERIFY(!shown.child<QGroupBox>("openedBox").isVisible());
        QVERIFY(!shown.page.leave());
        QVERIFY(waitUntilDone(shown.controller));
        QCOMPARE(shown.controller.session().snapshotPath, m_demo.files().snapshot);
        QVERIFY(shown.child<QGroupBox>("openedBox").isVisible());
        QVERIFY(shown.child<QLabel>("openedLabel").text().contains(QStringLiteral("25 table")));
        QCOMPARE(shown.page.nextText(), QStringLiteral("Next"));
        QVERIFY(shown.page.leave());
        // its application is known
        QCOMPARE(shown.controller.session().profile, QStringLiteral("lino-welfare"));
        QCOMPARE(shown.child<QComboBox>("profileBox").currentData().toString(), QStringLiteral("lino-welfare"));
    }

    /// Nobody chose it: it is said, and holds, of the snapshot that is open.
    void aProposedProfileGoesWithItsSnapshot()
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("media.zip")), "no archive");
        Shown shown;
        shown.controller.openSnapshot(m_demo.files().snapshot);
        QVERIFY(waitUntilDone(shown.controller));
        const auto &said = shown.child<MessageLine>("profileMessage");
        QVERIFY(said.isVisible());
        shown.type(folder.path());
        QVERIFY(!said.isVisible());
        shown.controller.openSnapshot(folder.filePath(QStringLiteral("media.zip")));
        QTRY_VERIFY(!shown.controller.isBusy());
        QVERIFY(!said.isVisible());
        QCOMPARE(shown.controller.session().profile, QString());
        shown.controller.openSnapshot(m_demo.files().snapshot);
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(said.isVisible());
        QCOMPARE(shown.controller.session().profile, QStringLiteral("lino-welfare"));
    }

    /// Asked only of a snapshot that has a site's clock in its datetimes, or may have.
    void theTimeZoneOfASnapshotIsAskedFor()
    {
        const TestDump dump;
        dump.finish();
        Shown shown;
        shown.controller.openSnapshot(m_demo.files().snapshot);
        QVERIFY(waitUntilDone(shown.controller));
        QWidget &row = shown.child<QWidget>("zoneWidget");
        QVERIFY(!row.isVisible());
        shown.controller.openSnapshot(dump.path());
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(row.isVisible());
        auto &box = shown.child<QComboBox>("zoneBox");
        QCOMPARE(box.currentText(), QStringLiteral("As the snapshot says (Europe/Brussels)"));
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("Europe/Tallinn"));
        QCOMPARE(shown.controller.session().timeZone, QStringLiteral("Europe/Tallinn"));
        shown.controller.openSnapshot(m_demo.files().snapshot); // what was chosen is shown as long as it holds
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(row.isVisible());
        QCOMPARE(box.currentText(), QStringLiteral("Europe/Tallinn"));
        QTest::keyClick(&box, Qt::Key_Home);
        QCOMPARE(shown.controller.session().timeZone, QString());
        QVERIFY(!row.isVisible());
    }

    void theLastOneBeforeTheLossIsProposed()
    {
        Shown shown;
        shown.type(m_demo.files().catalogue);
        QTRY_COMPARE_WITH_TIMEOUT(shown.page.chosenPath(), m_demo.files().snapshot, 30'000);
        const auto *const view = &shown.child<QTreeView>("snapshotView");
        const QString note = view->currentIndex().siblingAtColumn(SnapshotListModel::NoteColumn).data().toString();
        QVERIFY2(note.startsWith(QStringLiteral("Proposed: the last one before contacts_partner lost")),
                 qPrintable(note));
        const auto told = [&](int column) { return view->currentIndex().siblingAtColumn(column).data().toString(); };
        QVERIFY(QLocale().toLongLong(told(SnapshotListModel::RowsColumn)) > 1000);
        QCOMPARE(told(SnapshotListModel::ProblemsColumn), QStringLiteral("0"));
        auto &plot = *shown.page.findChild<TimelinePlot *>();
        QVERIFY(plot.isVisible());
        QCOMPARE(plot.current(), 9);
        QVERIFY2(plot.description().contains(QStringLiteral("contacts_partner")), qPrintable(plot.description()));
        QTest::keyClick(&plot, Qt::Key_Left); // picked there, chosen in the list
        QVERIFY(shown.page.chosenPath().endsWith(QStringLiteral("20150609")));
    }

    /// Deleted since the last snapshot, or the folder holds good ones only: how they went on is seen all the same.
    void snapshotsWithoutALossHaveTheirLine()
    {
        const QString folder = m_demo.filePath(QStringLiteral("good"));
        for (const char *const day : {"20150609", "20150610"}) {
            const QDir from(m_demo.files().catalogue + QLatin1Char('/') + QLatin1String(day));
            const QString to = folder + QLatin1Char('/') + QLatin1String(day);
            QVERIFY(QDir().mkpath(to));
            for (const QString &file : from.entryList(QDir::Files)) {
                QVERIFY(QFile::copy(from.filePath(file), to + QLatin1Char('/') + file));
            }
        }
        Shown shown;
        shown.type(folder);
        QTRY_COMPARE(shown.listed(), 2);
        auto &plot = *shown.page.findChild<TimelinePlot *>();
        QTRY_VERIFY2(plot.description().contains(QStringLiteral("contacts_partner")), qPrintable(plot.description()));
    }

    void aChoiceIsNotOverruledByAProposal()
    {
        Shown shown;
        shown.page.look(m_demo.files().catalogue);
        QTRY_COMPARE(shown.listed(), 19);
        auto &view = shown.child<QTreeView>("snapshotView");
        QTest::keyClick(&view, Qt::Key_Down);
        const QString chosen = shown.page.chosenPath();
        shown.page.propose(m_demo.files().snapshot, QStringLiteral("why"));
        QCOMPARE(shown.page.chosenPath(), chosen);
    }

    void aSingleSnapshotStandsForItself()
    {
        Shown shown;
        shown.type(m_demo.files().snapshot);
        QTRY_COMPARE(shown.listed(), 1);
        QCOMPARE(shown.page.chosenPath(), m_demo.files().snapshot);
    }

    void aProfileThatWasChosenStays()
    {
        Shown shown;
        RecoverySession session;
        session.snapshotPath = m_demo.files().snapshot;
        session.savedAt = QDateTime::currentDateTime();
        shown.controller.resume(session); // "none" was chosen and saved
        QVERIFY(waitUntilDone(shown.controller));
        QCOMPARE(shown.controller.session().profile, QString());
        auto &box = shown.child<QComboBox>("profileBox");
        box.setCurrentIndex(box.findData(QStringLiteral("lino-welfare")));
        Q_EMIT box.activated(box.currentIndex());
        QCOMPARE(shown.controller.session().profile, QStringLiteral("lino-welfare"));
    }

    void badInputIsSaidBesideTheField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("opens"); // it looks like a snapshot until it is opened
        QTest::addColumn<QString>("said");
        QDir folder(m_folder.path());
        QVERIFY(folder.mkpath(QStringLiteral("empty")));
        write(folder.filePath(QStringLiteral("text.zip")), "no archive at all");
        write(folder.filePath(QStringLiteral("settings.py")), "DEBUG = True\n");
        write(folder.filePath(QStringLiteral("letter.txt")), "Dear all,\n");
        // the end of an empty zip archive
        write(folder.filePath(QStringLiteral("nothing.zip")), QByteArray("PK\5\6", 4) + QByteArray(18, '\0'));
        QTest::newRow("nothing there") << QStringLiteral("/nowhere/at/all") << false << "nothing at this path";
        QTest::newRow("an empty folder") << folder.filePath(QStringLiteral("empty")) << false << "none lies in it";
        const auto isNone = [&](const char *row, const QString &name) {
            QTest::newRow(row) << folder.filePath(name) << false << name + QStringLiteral(" is no snapshot.");
        };
        isNone("an archive without a dump", QStringLiteral("nothing.zip"));
        isNone("no archive", QStringLiteral("text.zip"));
        isNone("another Python file", QStringLiteral("settings.py"));
        isNone("a file of any other kind", QStringLiteral("letter.txt"));
        write(folder.filePath(QStringLiteral("old.py")), "resolve_model(\"a.B\")\nloader = 1\n");
        QTest::newRow("what looks like a dump") << folder.filePath(QStringLiteral("old.py")) << true << QString();
    }
    void badInputIsSaidBesideTheField()
    {
        QFETCH(const QString, path);
        QFETCH(const bool, opens);
        QFETCH(const QString, said);
        Shown shown;
        shown.type(path);
        if (opens) {
            QTRY_COMPARE(shown.listed(), 1);
            QVERIFY(!shown.page.leave());
        }
        QTRY_VERIFY(!shown.message().isEmpty());
        QVERIFY(shown.message().contains(said));
        QVERIFY(shown.child<MessageLine>("pathMessage").isVisible());
        QCOMPARE(shown.child<QLineEdit>("pathEdit").text(), path);
        QTRY_VERIFY(!shown.controller.isBusy());
        QVERIFY(!shown.controller.snapshot());
    }

    void errorsOfASnapshotAreShownAndDoNotStopIt()
    {
        const QString broken = m_folder.filePath(QStringLiteral("broken"));
        QVERIFY(QDir().mkpath(broken));
        const QDir whole(m_demo.files().snapshot);
        for (const QString &name : whole.entryList(QDir::Files)) {
            QVERIFY(QFile::copy(whole.filePath(name), broken + QLatin1Char('/') + name));
        }
        const QString victim = broken + QStringLiteral("/contacts_person.py");
        QFile file(victim);
        QVERIFY2(file.open(QIODevice::ReadWrite), qPrintable(victim));
        QVERIFY(file.resize(file.size() / 2));
        file.close();
        Shown shown;
        shown.controller.connectDatabase(m_demo.url(), std::nullopt);
        shown.type(broken);
        QTRY_COMPARE(shown.listed(), 1);
        QVERIFY(!shown.page.leave());
        QVERIFY(waitUntilDone(shown.controller));
        QVERIFY(shown.controller.snapshot()->hasErrors);
        QVERIFY(shown.child<MessageLine>("openedMessage").text().contains(QStringLiteral("could not be read")));
        const auto &problems = shown.child<QTreeView>("problemView");
        QVERIFY(problems.model()->rowCount() > 0);
        const QHeaderView &columns = *problems.header();
        QTRY_VERIFY2(columns.sectionSize(ProblemListModel::MessageColumn) > columns.length() / 2, "it is cut");
        QVERIFY(columns.length() <= problems.viewport()->width());
        const QModelIndex first
            = shown.child<QTreeView>("snapshotView").model()->index(0, SnapshotListModel::ProblemsColumn);
        QCOMPARE(first.data().toInt(), shown.child<QTreeView>("problemView").model()->rowCount());
        QVERIFY(shown.page.leave());
    }

    /// The press on "Use this snapshot" takes the focus from the field, which has it looked at what lies there.
    void pressedWhileItIsLookedAtItIsUsedThen()
    {
        Shown shown;
        shown.controller.connectDatabase(m_demo.url(), std::nullopt);
        QVERIFY(waitUntilDone(shown.controller));
        shown.child<QLineEdit>("pathEdit").setText(m_demo.files().snapshot);
        QCOMPARE(shown.page.whyNotNext(), QString());
        QVERIFY(!shown.page.leave());
        QVERIFY(shown.message().contains(QStringLiteral("still looking")));
        QTRY_VERIFY(shown.controller.snapshot());
        QCOMPARE(shown.controller.session().snapshotPath, m_demo.files().snapshot);
        QCOMPARE(shown.message(), QString());

        Shown other;
        other.child<QLineEdit>("pathEdit").setText(m_demo.files().catalogue); // which of them?
        QVERIFY(!other.page.leave());
        QTRY_VERIFY(other.message().contains(QStringLiteral("Several snapshots")));
        QCOMPARE(other.controller.session().snapshotPath, QString());
    }

    void withoutADatabaseItGoesNoFurther()
    {
        Shown shown;
        shown.controller.openSnapshot(m_demo.files().snapshot);
        QVERIFY(waitUntilDone(shown.controller));
        QTRY_COMPARE(shown.page.chosenPath(), m_demo.files().snapshot);
        QVERIFY(shown.page.whyNotNext().contains(QStringLiteral("No database")));
    }

    void aDroppedFolderOfSnapshotsComesHere()
    {
        MainWindow window;
        window.show();
        window.findChild<QAction *>(QStringLiteral("newAction"))->trigger();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_demo.files().catalogue)});
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QTRY_COMPARE(window.wizard().currentPage()->name(), QStringLiteral("snapshot"));
        QVERIFY(window.wizard().isVisible());
        const auto *const view = window.findChild<QTreeView *>(QStringLiteral("snapshotView"));
        QTRY_COMPARE(view->model()->rowCount(), 19);
    }

    void whatIsDroppedAndIsNoSnapshotIsSaidToBeNone()
    {
        const QString path = m_folder.filePath(QStringLiteral("welfare.sql.gz"));
        write(path, QByteArray::fromHex("1f8b0800000000000203730e72750c7155087174f27155a8b0e60200c5610f6810000000"));
        const auto drop = [&](MainWindow &window) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &enter);
            QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&window, &event);
        };
        MainWindow window;
        window.show();
        drop(window); // onto the start page: to be looked at
        const auto &line = *window.browser().findChild<MessageLine *>(QStringLiteral("messageLine"));
        QTRY_VERIFY2(line.text().contains(path + QStringLiteral(" is no snapshot.")), qPrintable(line.text()));
        QVERIFY(window.browser().isVisible());
        window.findChild<QAction *>(QStringLiteral("newAction"))->trigger();
        drop(window); // onto a recovery
        const auto &ofPage = *window.wizard().findChild<MessageLine *>(QStringLiteral("pathMessage"));
        QTRY_VERIFY2(ofPage.text().contains(QStringLiteral("is no snapshot.")), qPrintable(ofPage.text()));
    }

    /// A line that loses the focus tells of its last edit, and the window must still be whole to hear it.
    void aWindowThatGoesWhileAPathIsTypedIsToldOfItWhileItIsWhole()
    {
        auto window = std::make_unique<MainWindow>();
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->findChild<QAction *>(QStringLiteral("newAction"))->trigger();
        window->openPath(m_demo.files().snapshot);
        auto &edit = *window->wizard().findChild<QLineEdit *>(QStringLiteral("pathEdit"));
        QTRY_VERIFY(edit.isVisible());
        QTRY_COMPARE(window->wizard().findChild<SnapshotPage *>()->chosenPath(), m_demo.files().snapshot);
        edit.setFocus();
        QVERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, QStringLiteral("-of-yesterday"));
        QStringList told;
        connect(&window->wizard(), &RecoveryWizard::statusChanged, this,
                [&told, object = static_cast<const QObject *>(window.get())] {
                    told.append(QLatin1String(object->metaObject()->className()));
                });
        window.reset();
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.filter(QStringLiteral("Rowback::MainWindow")), told);
    }

    void theDemoIsBuiltAndOpened()
    {
        MainWindow window;
        window.show();
        DemoOptions options;
        options.partners = demoMinimum;
        window.openDemo(options);
        RecoveryController &controller = window.wizard().controller();
        QTRY_VERIFY_WITH_TIMEOUT(controller.database() && controller.snapshot(), 60'000);
        QTRY_VERIFY(!controller.isBusy());
        QVERIFY(window.wizard().isVisible());
        QCOMPARE(window.wizard().currentPage()->name(), QStringLiteral("database"));
        QCOMPARE(controller.session().profile, QStringLiteral("lino-welfare"));
        controller.takeSurvey();
        QVERIFY(waitUntilDone(controller));
        QVERIFY(!controller.survey()->isEmpty());
    }

private:
    const DemoSite m_demo;
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSnapshotPage)
#include "tst_snapshotpage.moc"
