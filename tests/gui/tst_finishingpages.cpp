// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include "gui/codeview.h"
#include "gui/journals.h"
#include "gui/language.h"
#include "gui/messageline.h"
#include "gui/reportview.h"
#include "models/plancountsmodel.h"
#include "models/planstepsmodel.h"
#include "report/amounts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include <sqlite3.h>

using namespace Rowback;
using State = RecoveryController::DatabaseState;

namespace {

bool isTroubled(Reviewed &way)
{
    return way.widget<QWidget>("planTrouble").isVisible();
}

/// Why there must be another plan, as the page says it.
QString trouble(Reviewed &way)
{
    return named<QLabel>(way.widget<QWidget>("planTrouble"), "whyLabel").text();
}

/// As the page offers it.
void planAgain(Reviewed &way)
{
    const auto stale = way.controller().plan();
    click(way.widget<QPushButton>("wayOutButton"));
    QVERIFY(way.settle());
    QVERIFY(way.controller().plan() && way.controller().plan() != stale);
    QVERIFY(!way.controller().staleness());
    QVERIFY(!isTroubled(way));
}

/// Somebody writes a row that is to come back.
void insertByHand(const Reviewed &way, const Step &step)
{
    const auto database = Database::open(*DatabaseUrl::parse(way.demo.url(), {}), {}, forWriting());
    const auto sink = (*database)->beginWrite({});
    const TableId id = *(*database)->schema().find(step.table);
    std::vector<int> columns;
    for (const QString &column : step.columns) {
        columns.push_back((*database)->schema().table(id).columnIndex(column));
    }
    QVERIFY((*sink)->insert(id, columns, {step.after}, {}));
    QVERIFY((*sink)->commit());
}

/// The first one, which refers to no other.
RowName bringBackByHand(Reviewed &way)
{
    const auto plan = way.controller().plan();
    const Step step = *std::find_if(plan->steps.begin(), plan->steps.end(),
                                    [](const Step &one) { return one.phase == Phase::Insert; });
    insertByHand(way, step);
    return {step.table, displayText(step.key)};
}

bool addTrigger(const QString &path, const QByteArray &body = "SELECT 1")
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    const QByteArray trigger = "CREATE TRIGGER quiet AFTER INSERT ON notes_note BEGIN " + body + "; END";
    const int done = sqlite3_exec(database, trigger.constData(), nullptr, nullptr, nullptr);
    sqlite3_close(database);
    return done == SQLITE_OK;
}

} // namespace

class TestFinishingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void nothingIsRestoredBeforeEverythingIsDecidedAndRehearsed()
    {
        Reviewed way(400, false);
        QVERIFY(way.settle());
        QVERIFY(!way.next().isEnabled());
        QVERIFY(!way.widget<QPushButton>("rehearseButton").isEnabled());
        QVERIFY(!way.widget<QLabel>("rehearseLabel").text().isEmpty());
        QVERIFY(!named<QLabel>(way.window.wizard(), "whyLabel").text().isEmpty());

        Decision giveBack;
        giveBack.code = FindingCode::Drifted;
        giveBack.resolution = Resolution::GiveBack;
        way.controller().decide(giveBack);
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        QVERIFY(!way.next().isEnabled());
        QVERIFY(way.next().text().contains(QString::number(way.controller().recordsToRestore())));
        way.toRestorePage();
        QVERIFY(way.isAsBefore());
    }

    void reviewShowsThePlan()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const auto plan = way.controller().plan();
        QCOMPARE(way.widget<QAbstractItemView>("stepsView").model()->rowCount(), static_cast<int>(plan->steps.size()));
        QTRY_COMPARE(way.widget<QAbstractItemView>("countsView").model()->rowCount(),
                     static_cast<int>(plan->counts().size()) + 1);
        QVERIFY(way.widget<CodeView>("sqlView").toPlainText().contains(QStringLiteral("INSERT INTO")));
        QVERIFY(way.widget<CodeView>("pythonView").toPlainText().contains(QStringLiteral("DUPS")));
        QVERIFY(way.widget<QListWidget>("warningsList").count() > 0);

        const QString path = way.demo.filePath(QStringLiteral("plan.sql"));
        named<QTabWidget>(way.page(), "tabs").setCurrentWidget(&way.widget<QWidget>("sqlTab"));
        click(way.widget<QPushButton>("saveSqlButton"));
        chooseFile(way.page(), path);
        QTRY_VERIFY(way.message().contains(path));
        const QByteArray script = contents(path);
        QVERIFY(script.contains("INSERT INTO") && script.trimmed().endsWith("COMMIT;"));

        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QVERIFY2(way.message().contains(QStringLiteral("Nothing was written")), qPrintable(way.message()));
        QVERIFY(way.isAsBefore());
    }

    /// 195 here and 419 there would be read as two different things.
    void everyPageSpeaksOfTheSameAmounts()
    {
        speak(QStringLiteral("en"));
        Reviewed way;
        QVERIFY(way.settle());
        way.window.wizard().showPage(QStringLiteral("vanished"));
        QVERIFY(way.settle());
        click(way.widget<QPushButton>("allButton"));
        const QString selected = way.widget<QLabel>("summaryLabel").text();
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        const auto plan = way.controller().plan();
        const Amount amount = amountOf(*plan, plan->counts());
        QCOMPARE(amount.records, 14); // of 400 partners
        QVERIFY(amount.rows > amount.records && amount.tables > 1);
        const QString text = amountText(amount);
        QCOMPARE(text, QStringLiteral("14 records, %1 rows in %2 tables").arg(amount.rows).arg(amount.tables));
        QCOMPARE(way.next().text(), QStringLiteral("Restore 14 records…"));
        QVERIFY2(selected.startsWith(QStringLiteral("Selected: 14 records and "))
                     && selected.contains(
                         QStringLiteral(" related, %1 rows in %2 tables").arg(amount.rows).arg(amount.tables)),
                 qPrintable(selected));
        way.restore();
        QCOMPARE(way.widget<QLabel>("headlineLabel").text(), QStringLiteral("Came back: %1.").arg(text));
        QCOMPARE(amountText({0, 1506, 1}), QStringLiteral("1,506 rows in 1 table"));
    }

    void namesAndReasonsAreWhole()
    {
        speak(QStringLiteral("de")); // the numbers' titles are long
        const auto english = qScopeGuard([] { speak(QStringLiteral("en")); });
        const DemoSite demo;
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        named<QAction>(window, "newAction").trigger();
        RecoveryWizard &wizard = window.wizard();
        wizard.controller().openSnapshot(demo.files().snapshot);
        wizard.controller().connectDatabase(demo.url(), std::nullopt);
        wizard.controller().setProfile(QStringLiteral("lino-welfare"));
        wizard.controller().makePlan(); // known before the page is seen
        QVERIFY(waitUntilDone(wizard.controller()));
        const auto isCounted = [&] {
            const auto views = window.findChildren<QTableView *>(QStringLiteral("countsView"));
            return std::any_of(views.begin(), views.end(),
                               [](const QTableView *view) { return view->model()->rowCount() > 5; });
        };
        QTRY_VERIFY(isCounted());
        wizard.showPage(QStringLiteral("review"));
        QWidget &page = *wizard.currentPage();
        const QTableView &counts = named<QTableView>(page, "countsView");
        const QAbstractItemView &hints = counts;
        QTRY_VERIFY(counts.columnWidth(PlanCountsModel::TableColumn)
                    >= hints.sizeHintForColumn(PlanCountsModel::TableColumn));
        QTableView &steps = named<QTableView>(page, "stepsView");
        const QLabel &why = named<QLabel>(page, "stepLabel");
        QVERIFY(!why.isVisible());
        const QModelIndex step = steps.model()->index(20, PlanStepsModel::WhyColumn);
        steps.setCurrentIndex(step);
        QVERIFY(why.isVisible());
        QCOMPARE(why.text(), step.data().toString());
    }

    void aHazardIsPassedByTheNameOfTheDatabase()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QVERIFY(addTrigger(way.demo.files().live));
        way.controller().connectDatabase(way.demo.url(), std::nullopt);
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        QVERIFY(!way.widget<QPushButton>("rehearseButton").isEnabled());
        QPushButton &goOn = way.widget<QPushButton>("hazardButton");
        QVERIFY(goOn.isVisible() && !goOn.isEnabled());
        QTest::keyClicks(&way.widget<QLineEdit>("hazardNameEdit"), QStringLiteral("something"));
        QVERIFY(!goOn.isEnabled());
        way.widget<QLineEdit>("hazardNameEdit").clear();
        QTest::keyClicks(&way.widget<QLineEdit>("hazardNameEdit"), QStringLiteral("welfare"));
        click(goOn);
        QVERIFY(way.settle());
        QVERIFY(way.controller().plan()->stoppingHazards().empty());
        QVERIFY(!goOn.isVisible());
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QVERIFY(way.next().isEnabled());
        QVERIFY(way.isAsBefore());
    }

    void aTriggerThatCameAfterThePlanStopsIt()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QVERIFY(addTrigger(way.demo.files().live));
        click(way.widget<QPushButton>("rehearseButton"));
        QTRY_VERIFY(isTroubled(way));
        QVERIFY2(trouble(way).contains(QStringLiteral("Writing to notes_note fires the trigger quiet")),
                 qPrintable(trouble(way)));
        QVERIFY(!way.next().isEnabled());
        planAgain(way); // it asks about the trigger
        QCOMPARE(way.controller().plan()->stoppingHazards().size(), std::size_t(1));
        QVERIFY(way.widget<QPushButton>("hazardButton").isVisible());
        QVERIFY(way.isAsBefore());
    }

    void aRehearsalThatFailsNamesTheRowAndLeadsToAnotherPlan()
    {
        Reviewed way;
        QVERIFY(way.settle());
        const RowName row = bringBackByHand(way);
        const Contents disturbed = contentsOf(way.demo.files().live);
        const auto stale = way.controller().plan();
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QVERIFY(isTroubled(way));
        QVERIFY2(trouble(way).contains(row.table + QLatin1Char(' ') + row.key), qPrintable(trouble(way)));
        QVERIFY(!way.widget<QPushButton>("rehearseButton").isEnabled());
        QVERIFY(!way.next().isEnabled());
        click(named<QPushButton>(way.window.wizard(), "backButton")); // nor is there a way around it
        QVERIFY(way.settle());
        QVERIFY(isTroubled(way));
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        QVERIFY(isTroubled(way) && !way.next().isEnabled());

        planAgain(way);
        QVERIFY(way.controller().plan()->steps.size() < stale->steps.size());
        QVERIFY(contentsOf(way.demo.files().live) == disturbed);
        way.restore();
    }

    void aRestoreThatIsRefusedLeadsToAnotherPlan()
    {
        Reviewed way;
        way.toRestorePage();
        const RowName row = bringBackByHand(way);
        const Contents disturbed = contentsOf(way.demo.files().live);
        way.widget<QLineEdit>("journalEdit").setText(way.journal());
        QTRY_VERIFY(way.widget<QPushButton>("commitButton").isEnabled());
        click(way.widget<QPushButton>("commitButton"));
        QVERIFY(way.settle());
        QCOMPARE(way.controller().databaseState(), State::Untouched);
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("inject"));
        QVERIFY(isTroubled(way));
        QVERIFY2(trouble(way).contains(row.table + QLatin1Char(' ') + row.key), qPrintable(trouble(way)));
        QTest::qWait(100); // the journal is looked at again
        QVERIFY(!way.widget<QPushButton>("commitButton").isEnabled());
        const QString why = way.widget<QLabel>("commitNoteLabel").text();
        QVERIFY2(why.contains(QStringLiteral("must be made again")), qPrintable(why));
        QVERIFY(!way.controller().rehearsal());
        QVERIFY(contentsOf(way.demo.files().live) == disturbed);

        planAgain(way);
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("review"));
        QVERIFY(way.message().isEmpty());
        way.restore();
    }

    /// An empty selection would bring back everything.
    void whereNothingSelectedIsMissingAnyMoreOneChoosesAgain()
    {
        Reviewed way;
        QVERIFY(way.settle());
        RecoveryController &controller = way.controller();
        controller.takeSurvey();
        QVERIFY(way.settle());
        const auto survey = controller.survey();
        const auto single = std::find_if(survey->records.begin(), survey->records.end(), [](const SurveyedRecord &one) {
            return one.table == QLatin1String("notes_note") && one.rowCount == 1;
        });
        QVERIFY(single != survey->records.end());
        controller.select({{single->table, displayText(single->key)}}, {});
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        const auto plan = controller.plan();
        for (const Step &step : plan->steps) {
            if (step.operation == Operation::Insert) {
                insertByHand(way, step);
            }
        }
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        click(way.widget<QPushButton>("wayOutButton"));
        QVERIFY(way.settle());
        QCOMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("vanished"));
        QVERIFY(!controller.plan());
        QVERIFY(!controller.survey()->isEmpty());
        QCOMPARE(way.next().isEnabled(), true); // and says what is missing
    }

    void whatWasRehearsedIsNotSaidNotToBe()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QVERIFY(way.controller().whyNotReady().contains(QStringLiteral("not been rehearsed")));
        QVERIFY(addTrigger(way.demo.files().live, "SELECT RAISE(ABORT, 'not today')"));
        way.controller().connectDatabase(way.demo.url(), std::nullopt);
        way.controller().confirmHazards(QStringLiteral("welfare"));
        way.window.wizard().showPage(QStringLiteral("review"));
        QVERIFY(way.settle());
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QCOMPARE(way.controller().rehearsal()->state, Outcome::State::RolledBack);
        const QString details
            = way.widget<MessageLine>("messageLine").findChild<QLabel *>(QStringLiteral("detailsLabel"))->text();
        QVERIFY2(details.contains(QStringLiteral("not today")), qPrintable(details));
        QVERIFY2(!way.message().contains(QStringLiteral("not today")), qPrintable(way.message()));
        QVERIFY(!isTroubled(way)); // another plan would not help
        QCOMPARE(way.controller().whyNotReady(), QStringLiteral("The rehearsal of this plan did not work."));
    }

    void aJournalThatCannotBeIsSaidBesideTheField()
    {
        Reviewed way;
        way.toRestorePage();
        QLineEdit &edit = way.widget<QLineEdit>("journalEdit");
        QLabel &note = way.widget<QLabel>("journalNoteLabel");
        QPushButton &commit = way.widget<QPushButton>("commitButton");
        QTRY_VERIFY(commit.isEnabled()); // what is proposed will do
        const QString proposed = note.text();
        QVERIFY(edit.text().contains(QStringLiteral("welfare")) && edit.text().startsWith(journalFolder()));
        for (const QString &wrong : {QStringLiteral("/nowhere/at/all/x.journal"), QStringLiteral("x.journal"),
                                     QString(), way.demo.files().live}) {
            edit.setText(wrong);
            QVERIFY(!commit.isEnabled());
            QTRY_VERIFY(note.text() != proposed && edit.accessibleDescription() == note.text());
            QVERIFY(!commit.isEnabled());
            QCOMPARE(edit.text(), wrong);
            edit.setText(way.journal());
            QTRY_VERIFY(commit.isEnabled());
        }
        QVERIFY(way.isAsBefore());
    }

    /// The folder went between the look at it and the restore.
    void aJournalThatFailsIsSaidBesideTheFieldUntilItIsTriedAgain()
    {
        Reviewed way;
        way.toRestorePage();
        const QString folder = way.demo.filePath(QStringLiteral("kept"));
        QVERIFY(QDir().mkpath(folder));
        QLabel &note = way.widget<QLabel>("journalNoteLabel");
        QPushButton &commit = way.widget<QPushButton>("commitButton");
        way.widget<QLineEdit>("journalEdit").setText(folder + QStringLiteral("/x.journal"));
        QTRY_VERIFY(commit.isEnabled());
        const QString usual = note.text();
        QVERIFY(QDir(folder).removeRecursively());
        click(commit);
        QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy(), 20'000);
        QVERIFY2(note.text().contains(QStringLiteral("Nothing was restored")), qPrintable(note.text()));
        QCOMPARE(wizardMessage(way.window), QString());
        QCOMPARE(QApplication::focusWidget(), &way.widget<QLineEdit>("journalEdit"));
        QVERIFY(way.isAsBefore());
        QVERIFY(QDir().mkpath(folder));
        click(commit);
        QCOMPARE(note.text(), usual);
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), DatabaseState::Committed, 60'000);
    }

    /// That is no reason to plan and rehearse again.
    void aLockedFileIsWaitedFor()
    {
        Reviewed way;
        way.toRestorePage();
        way.widget<QLineEdit>("journalEdit").setText(way.journal());
        QPushButton &commit = way.widget<QPushButton>("commitButton");
        QTRY_VERIFY(commit.isEnabled());
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(way.demo.files().live), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        click(commit);
        QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy(), 20'000);
        QVERIFY(!isTroubled(way));
        QVERIFY2(way.message().contains(QStringLiteral("locked by another program"))
                     && way.message().contains(QStringLiteral("wait until they are done")),
                 qPrintable(way.message()));
        QVERIFY(way.controller().rehearsal() && !way.controller().staleness());
        QTRY_VERIFY(commit.isEnabled());
        sqlite3_close(other); // takes it back
        click(commit);
        QCOMPARE(way.message(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), DatabaseState::Committed, 60'000);

        way.window.wizard().showPage(QStringLiteral("report"));
        QCOMPARE(sqlite3_open(qPrintable(way.demo.files().live), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        click(way.widget<QAbstractButton>("undoButton"));
        QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy(), 20'000);
        QVERIFY2(way.message().contains(QStringLiteral("wait until they are done")), qPrintable(way.message()));
        QCOMPARE(wizardMessage(way.window), QString());
        sqlite3_close(other);
    }

    /// It says nothing of the plan: what was rehearsed before still holds.
    void aLockedFileLeavesTheEarlierRehearsal()
    {
        Reviewed way;
        QVERIFY(way.settle());
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QTRY_VERIFY(way.next().isEnabled());
        const QDateTime at = way.controller().rehearsal()->at;
        const QString rehearsed = way.controller().session().rehearsedPlan;
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(way.demo.files().live), &other), SQLITE_OK);
        QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(!way.next().isEnabled()); // as long as it runs
        QTRY_VERIFY_WITH_TIMEOUT(!way.controller().isBusy(), 20'000);
        QVERIFY(!way.controller().staleness());
        QVERIFY(way.controller().rehearsal());
        QCOMPARE(way.controller().rehearsal()->at, at);
        QCOMPARE(way.controller().session().rehearsedPlan, rehearsed);
        QVERIFY2(way.message().startsWith(QStringLiteral("It could not be rehearsed again."))
                     && way.message().contains(QStringLiteral("locked by another program"))
                     && way.message().contains(QStringLiteral("still holds")),
                 qPrintable(way.message()));
        QCOMPARE(wizardMessage(way.window), QString());
        QVERIFY(way.next().isEnabled());
        sqlite3_close(other); // takes it back
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QVERIFY2(way.message().startsWith(QStringLiteral("Rehearsed at")), qPrintable(way.message()));
    }

    void restoreReportUndo()
    {
        Reviewed way;
        way.toRestorePage();
        QCOMPARE(way.widget<QLabel>("stateLabel").text(), QStringLiteral("Nothing written yet"));
        QPushButton &commit = way.widget<QPushButton>("commitButton");
        QVERIFY(commit.text().contains(QString::number(way.controller().recordsToRestore())));
        QVERIFY(!commit.isDefault() && !commit.autoDefault());
        way.widget<QLineEdit>("journalEdit").setText(way.journal());
        QTRY_VERIFY(commit.isEnabled());
        QTest::keyClick(&way.widget<QLineEdit>("journalEdit"), Qt::Key_Return);
        QVERIFY(way.settle());
        QVERIFY(way.isAsBefore());
        QVERIFY(!QFile::exists(way.journal()));

        QList<int> values;
        const QProgressBar &bar = way.widget<QProgressBar>("bar");
        connect(&bar, &QProgressBar::valueChanged, &bar, [&](int value) { values.append(value); });
        QList<State> states;
        QList<int> outcomes;
        QDateTime written;
        connect(&way.controller(), &RecoveryController::databaseStateChanged, this, [&] {
            states.append(way.controller().databaseState());
            written = states.size() == 1 ? QDateTime::currentDateTime() : written;
            const auto &outcome = way.controller().outcome(); // who is told of the commit can say when it was
            outcomes.append(outcome ? static_cast<int>(outcome->state) : -1);
        });
        QWidget &restorePage = way.page();
        click(commit);
        QVERIFY(!named<QPushButton>(way.window.wizard(), "backButton").isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), State::Committed, 60'000);
        QTRY_COMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("report"));
        QCOMPARE(states, QList<State>({State::Uncommitted, State::Committed}));
        QCOMPARE(outcomes.constLast(), static_cast<int>(Outcome::State::Committed));
        QVERIFY(way.controller().outcome()->at >= written); // the commit's time, not the beginning's
        QVERIFY(std::is_sorted(values.begin(), values.end()) && values.constLast() == bar.maximum());
        QVERIFY(named<QLabel>(restorePage, "stateLabel").text().startsWith(QStringLiteral("Committed at")));
        QVERIFY(!named<QPushButton>(way.window.wizard(), "backButton").isEnabled());
        QVERIFY(contentsOf(way.demo.files().live) == contentsOf(way.demo.files().ideal));
        QVERIFY(QFile::exists(way.journal()));

        QTextBrowser &browser = way.widget<QTextBrowser>("browser");
        QTRY_VERIFY(browser.toPlainText().contains(QStringLiteral("Committed at")));
        saveInEveryFormat(way);

        int restored = 0;
        int filled = 0;
        for (const TableCounts &counts : way.controller().outcome()->done) {
            restored += counts.inserted;
            filled += counts.inserted > 0 ? 1 : 0;
        }
        QVERIFY(filled < static_cast<int>(way.controller().outcome()->done.size()));
        const QString headline = QString::number(restored);
        QVERIFY(way.widget<QLabel>("headlineLabel").text().contains(headline));
        QVERIFY(way.widget<QLabel>("headlineLabel").text().contains(QStringLiteral("in %1 table").arg(filled)));
        click(way.widget<QAbstractButton>("undoButton"));
        QTRY_COMPARE_WITH_TIMEOUT(way.controller().databaseState(), State::Undone, 60'000);
        QVERIFY(way.settle());
        QVERIFY(way.isAsBefore());
        QVERIFY(way.message().startsWith(QStringLiteral("Undone at")));
        QTRY_VERIFY(browser.toPlainText().contains(QStringLiteral("Undone at")));
        QVERIFY(way.widget<QLabel>("headlineLabel").text().contains(headline));
        QVERIFY(!way.widget<QAbstractButton>("undoButton").isEnabled());
    }

    void cancelTakesEverythingBack()
    {
        Reviewed way(3000);
        way.toRestorePage();
        QWidget &page = way.page();
        bool wasInTheMiddle = false;
        connect(&way.controller(), &RecoveryController::databaseStateChanged, &page, [&] {
            if (way.controller().databaseState() == State::Uncommitted) {
                wasInTheMiddle = true;
                QTest::mouseClick(&named<QPushButton>(page, "cancelButton"), Qt::LeftButton);
            }
        });
        bool cancelled = false;
        for (int attempt = 0; attempt < 10 && !cancelled; ++attempt) {
            way.window.wizard().showPage(QStringLiteral("inject"));
            named<QLineEdit>(page, "journalEdit").setText(way.demo.filePath(QStringLiteral("%1.journal").arg(attempt)));
            QTRY_VERIFY(named<QPushButton>(page, "commitButton").isEnabled());
            click(named<QPushButton>(page, "commitButton"));
            QVERIFY(way.settle());
            cancelled = way.controller().outcome()->state == Outcome::State::Cancelled;
            if (!cancelled) { // it was quicker than we
                way.controller().undo();
                QVERIFY(way.settle());
            }
        }
        QVERIFY(wasInTheMiddle && cancelled);
        QCOMPARE(way.controller().databaseState(), State::Untouched);
        QVERIFY(way.isAsBefore());
        QVERIFY(named<MessageLine>(page, "messageLine").text().startsWith(QStringLiteral("Cancelled")));
        QCOMPARE(way.window.wizard().currentPage(), &page);
        QTRY_VERIFY(named<QPushButton>(page, "commitButton").isEnabled()); // one may try again
    }

    void anUndoThatIsRefusedKeepsTheRestore()
    {
        Reviewed way;
        way.restore();
        const auto journal = readJournal(way.journal());
        const auto touched = std::find_if(journal->steps.begin(), journal->steps.end(), [](const Step &step) {
            return step.table == QLatin1String("contacts_partner") && step.operation == Operation::Insert;
        });
        QVERIFY(touched != journal->steps.end());
        const auto database = Database::open(*DatabaseUrl::parse(way.demo.url(), {}), {}, forWriting());
        {
            const auto sink = (*database)->beginWrite({});
            const TableId id = *(*database)->schema().find(touched->table);
            const int name = (*database)->schema().table(id).columnIndex(QStringLiteral("name"));
            QCOMPARE(*(*sink)->update(id, touched->key, {name}, {Value::text("somebody typed this")}), 1);
            QVERIFY((*sink)->commit());
        }
        const Contents touchedContents = contentsOf(way.demo.files().live);
        click(way.widget<QAbstractButton>("undoButton"));
        QVERIFY(way.settle());
        QCOMPARE(way.controller().databaseState(), State::Committed);
        QVERIFY2(way.message().contains(displayText(touched->key)), qPrintable(way.message()));
        QVERIFY(contentsOf(way.demo.files().live) == touchedContents);
        QVERIFY(way.widget<QAbstractButton>("undoButton").isEnabled());
    }

private:
    void saveInEveryFormat(Reviewed &way)
    {
        const std::map<QString, QByteArray> beginnings{{QStringLiteral("html"), "<!DOCTYPE html>"},
                                                       {QStringLiteral("pdf"), "%PDF-"},
                                                       {QStringLiteral("csv"), "\xef\xbb\xbf"},
                                                       {QStringLiteral("md"), "# "},
                                                       {QStringLiteral("json"), "{"}};
        const std::map<QString, const char *> buttons{{QStringLiteral("html"), "htmlButton"},
                                                      {QStringLiteral("pdf"), "pdfButton"},
                                                      {QStringLiteral("csv"), "csvButton"},
                                                      {QStringLiteral("md"), "markdownButton"},
                                                      {QStringLiteral("json"), "jsonButton"}};
        ReportView &view = way.widget<ReportView>("reportView");
        for (const auto &[suffix, button] : buttons) {
            const QString path = way.demo.filePath(QStringLiteral("report.") + suffix);
            click(named<QPushButton>(view, button));
            chooseFile(view, path);
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
            QVERIFY2(contents(path).startsWith(beginnings.at(suffix)), qPrintable(suffix));
        }
        const auto plan = way.controller().plan();
        const auto recreated = std::find_if(plan->findings.begin(), plan->findings.end(),
                                            [](const Finding &one) { return one.code == FindingCode::Recreated; });
        const QString name = recreated->rows.front().label.section(QStringLiteral(" — "), 1);
        QVERIFY(!name.isEmpty());
        QVERIFY(contents(way.demo.filePath(QStringLiteral("report.html"))).contains(name.toUtf8()));
        click(named<QPushButton>(view, "letterButton"));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("Keep the original")));
        QVERIFY(view.messageLine().text().contains(QLatin1String("clipboard")));
        named<QCheckBox>(view, "redactBox").setChecked(true);
        QTRY_VERIFY(!named<QTextBrowser>(view, "browser").toPlainText().contains(name));
        const QString masked = way.demo.filePath(QStringLiteral("masked.json"));
        click(named<QPushButton>(view, "jsonButton"));
        chooseFile(view, masked);
        QTRY_VERIFY(QFile::exists(masked));
        QVERIFY(!contents(masked).contains(name.toUtf8()));
        QVERIFY(QJsonDocument::fromJson(contents(masked)).object().value(QStringLiteral("redacted")).toBool());
    }
};

QTEST_MAIN(TestFinishingPages)
#include "tst_finishingpages.moc"
