// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/report.h"
#include "storyplan.h"

#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

Report reportOf(const Plan &plan, const Outcome *outcome = nullptr)
{
    return buildReport({&plan, outcome, false});
}

/// "C2 undecided 1" for each item: the test reads like the list.
QStringList summary(const std::vector<ReportItem> &items)
{
    QStringList result;
    for (const ReportItem &item : items) {
        result.append(QStringLiteral("%1 %2 %3")
                          .arg(item.code.isEmpty() ? item.title : item.code, item.resolution)
                          .arg(item.count)
                          .simplified());
    }
    return result;
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private slots:
    void threeGroupsOfAPlan()
    {
        const Report report = reportOf(storyPlan());
        QCOMPARE(
            summary(report.attention),
            (QStringList{QStringLiteral("C2 undecided 1"), QStringLiteral("W1 report 1"), QStringLiteral("W2 report 2"),
                         QStringLiteral("V3 leave 1"), QStringLiteral("Left out 1")}));
        QCOMPARE(summary(report.explained),
                 (QStringList{QStringLiteral("C1 keep-original 1"), QStringLiteral("C1 keep-original 1"),
                              QStringLiteral("V3 relink 2"), QStringLiteral("W1 heal 1")}));
        QCOMPARE(summary(report.done), QStringList{QStringLiteral("V1 restore 2")});
        QCOMPARE(report.state, QStringLiteral("planned"));
        QCOMPARE(report.stateSentence, QStringLiteral("Nothing was written: this is a plan."));
        QVERIFY((report.done.front().keys == std::vector<Key>{key(4011), key(20737)}));
    }

    void equalWarningsAreOneLineOfTheLoader()
    {
        const Report report = reportOf(storyPlan());
        QCOMPARE(report.attention[2].loaderLines,
                 QStringList{QStringLiteral("- aids.IncomeConfirmation ['Date range 12/1/14… lies outside of granted "
                                            "period 12/1/14…5/31/15.'] (2 object(s) with primary key 125, 126)")});
    }

    void mergedRecordsAreExplainedByTheRemap()
    {
        const Report report = reportOf(storyPlan());
        QCOMPARE(report.explained[0].remapRows,
                 QStringList{QStringLiteral("contacts_partner 200708 → 4011 (national_id 580515 498-14)")});
        QCOMPARE(report.explained[1].remapRows.size(), 1);
        QCOMPARE(report.explained[0].rows,
                 (QStringList{QStringLiteral("original: pcsw_client 4011, Client — Secret, Erna"),
                              QStringLiteral("re-created: pcsw_client 200708, Client — Secret, E.")}));
    }

    void confirmationsComeWithTheCommitOnly()
    {
        const Plan plan = storyPlan();
        const Outcome rehearsed = outcomeOf(Outcome::State::Rehearsed);
        QCOMPARE(reportOf(plan, &rehearsed).explained.size(), std::size_t{4});
        const Outcome committed = outcomeOf(Outcome::State::Committed);
        const Report report = reportOf(plan, &committed);
        QCOMPARE(report.explained.size(), std::size_t{4 + 3});
        QCOMPARE(report.explained[0].loaderLines,
                 QStringList{QStringLiteral("- contacts.Partner {'id': ['Partner with this ID already exists.']} (2 "
                                            "object(s) with primary key 4011, 20737)")});
        QCOMPARE(report.explained[0].count, 2);
        QCOMPARE(report.explained[0].remapRows.size(), 2);
        QCOMPARE(report.explained[1].loaderLines,
                 QStringList{QStringLiteral("- pcsw.Client (1062, \"Duplicate entry '4011' for key 'PRIMARY'\") (1 "
                                            "object(s) with primary key 4011)")});
        QCOMPARE(report.explained[2].remapRows,
                 QStringList{QStringLiteral("contacts_partner 200714 → 20737 (national_id 950120 575-51)")});
    }

    void stateSentences_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("fails");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char *name, Outcome::State state, bool fails, const char *sentence) {
            QTest::newRow(name) << static_cast<int>(state) << fails << QString::fromUtf8(sentence);
        };
        add("rehearsed", Outcome::State::Rehearsed, false,
            "Rehearsed at 2015-06-20 14:03 UTC: everything fits, nothing was written.");
        add("rehearsed with failures", Outcome::State::Rehearsed, true,
            "Rehearsed at 2015-06-20 14:03 UTC: 1 row(s) do not fit, nothing was written.");
        add("committed", Outcome::State::Committed, false, "Committed at 2015-06-20 14:03 UTC.");
        add("tolerated", Outcome::State::Committed, true, "Committed at 2015-06-20 14:03 UTC, without 1 row(s).");
        add("cancelled", Outcome::State::Cancelled, false,
            "Cancelled at 2015-06-20 14:03 UTC and rolled back: nothing was written.");
        add("undone", Outcome::State::Undone, false, "Undone at 2015-06-20 14:03 UTC: the injection was taken back.");
    }
    void stateSentences()
    {
        QFETCH(const int, state);
        QFETCH(const bool, fails);
        Outcome outcome = outcomeOf(static_cast<Outcome::State>(state));
        if (fails) {
            outcome.failures = {{ErrorCode::Failed, QStringLiteral("no")}};
        }
        QTEST(reportOf(storyPlan(), &outcome).stateSentence, "sentence");
    }

    void anUndoTellsWhatItLeaves()
    {
        Plan plan = storyPlan();
        Finding cascade = finding(FindingCode::CascadeHazard, Resolution::Confirm, {row("pcsw_client", 1)});
        plan.findings.push_back(cascade); // nothing was left to the database
        const Outcome undone = outcomeOf(Outcome::State::Undone);
        QVERIFY(reportOf(plan, &undone).stateSentence.endsWith(QLatin1String("the injection was taken back.")));
        cascade.rows.push_back(row("archive.card", 1));
        cascade.rows.back().role = RowRole::Referrer;
        plan.findings.insert(plan.findings.end(), 2, cascade);
        QVERIFY(reportOf(plan, &undone)
                    .stateSentence.endsWith(QLatin1String("the injection was taken back, but not what the database may "
                                                          "have deleted or changed by itself in archive.card.")));
    }

    void failuresComeFirst()
    {
        Outcome outcome = outcomeOf(Outcome::State::RolledBack);
        outcome.error = Error{ErrorCode::Refused, QStringLiteral("The row was changed."),
                              QStringLiteral("notes_note 1442"), QStringLiteral("Make a new plan.")};
        outcome.failures = {{ErrorCode::Failed, QStringLiteral("Too long."), QStringLiteral("cal_event 5")}};
        outcome.warnings = {QStringLiteral("Slow.")};
        const Report report = reportOf(storyPlan(), &outcome);
        QCOMPARE(report.stateSentence,
                 QStringLiteral("Rolled back: notes_note 1442: The row was changed. Make a new plan."));
        QCOMPARE(report.attention[0].title, QStringLiteral("Error"));
        QCOMPARE(report.attention[1].sentence, QStringLiteral("cal_event 5: Too long."));
        QCOMPARE(report.attention[2].code, QStringLiteral("C2"));
        QCOMPARE(report.attention[report.attention.size() - 2].sentence, QStringLiteral("Slow."));
    }

    void whatFailedIsNotDone()
    {
        Plan plan = storyPlan();
        plan.findings.push_back(finding(FindingCode::VanishedRelated, Resolution::Restore, {row("work_job", 3)}));
        plan.findings.push_back(finding(FindingCode::VanishedRelated, Resolution::Restore, {row("work_job", 4)}));
        const auto jobsIn = [](const std::vector<ReportItem> &items) {
            std::vector<Key> keys;
            for (const ReportItem &item : items) {
                if (item.table == QLatin1String("work_job")) {
                    keys.insert(keys.end(), item.keys.begin(), item.keys.end());
                }
            }
            return keys;
        };
        Outcome outcome = outcomeOf(Outcome::State::Committed);
        QVERIFY(jobsIn(reportOf(plan, &outcome).done) == std::vector<Key>({key(3), key(4)}));
        outcome.failures = {{ErrorCode::Failed, QStringLiteral("No."), QStringLiteral("work_job 3")}};
        outcome.unwritten = {static_cast<int>(plan.findings.size()) - 2};
        const Report report = reportOf(plan, &outcome);
        QVERIFY(jobsIn(report.done) == std::vector<Key>({key(4)}));
        QVERIFY(jobsIn(report.attention) == std::vector<Key>({key(3)}));
        QCOMPARE(report.attention[0].sentence, QStringLiteral("work_job 3: No."));
        QVERIFY(std::any_of(report.attention.begin(), report.attention.end(), [](const ReportItem &item) {
            return item.table == QLatin1String("work_job") && item.sentence.contains(QLatin1String("not carried out"));
        }));
    }

    /// What another row stands for is not done, and nobody is to worry about it.
    void whatAnotherStandsForIsExplained()
    {
        Plan plan;
        plan.findings = {finding(FindingCode::VanishedRecord, Resolution::Skip, {row("client", 1)}),
                         finding(FindingCode::VanishedRecord, Resolution::Skip, {row("client", 2)}),
                         finding(FindingCode::VanishedRecord, Resolution::Skip, {row("client", 3)}),
                         finding(FindingCode::VanishedRecord, Resolution::Restore, {row("client", 4)})};
        plan.findings[0].sentence = QStringLiteral("Anna stands for it.");
        plan.findings[1].sentence = QStringLiteral("Bert stands for it.");
        plan.findings[2].decided = true;
        const Report report = reportOf(plan);
        QCOMPARE(summary(report.attention), QStringList{QStringLiteral("V1 skip 1")});
        QCOMPARE(summary(report.explained), (QStringList{QStringLiteral("V1 skip 1"), QStringLiteral("V1 skip 1")}));
        QCOMPARE(report.explained[1].sentence, QStringLiteral("Bert stands for it."));
        QCOMPARE(summary(report.done), QStringList{QStringLiteral("V1 restore 1")});
    }

    void hazardsNeedAttentionEvenWhenConfirmed()
    {
        Plan plan;
        plan.findings = {finding(FindingCode::TriggerHazard, Resolution::Confirm, {}),
                         finding(FindingCode::CascadeHazard, Resolution::Stop, {}),
                         finding(FindingCode::Changed, Resolution::KeepLive, {row("a", 1)}),
                         finding(FindingCode::Changed, Resolution::KeepLive, {row("a", 2)}),
                         finding(FindingCode::Changed, Resolution::KeepLive, {row("b", 2)}),
                         finding(FindingCode::Collision, Resolution::Skip, {row("a", 3)})};
        const Report report = reportOf(plan);
        QCOMPARE(
            summary(report.attention),
            (QStringList{QStringLiteral("H3 stop 1"), QStringLiteral("C5 skip 1"), QStringLiteral("H1 confirm 1")}));
        QCOMPARE(summary(report.explained),
                 (QStringList{QStringLiteral("W3 keep-live 2"), QStringLiteral("W3 keep-live 1")}));
    }

    void aHazardNamesItsTableWithoutAKey()
    {
        Plan plan;
        plan.findings = {finding(FindingCode::TriggerHazard, Resolution::Stop,
                                 {{QStringLiteral("work_job"), {}, {}, QStringLiteral("work_job"), RowRole::Live, {}}})};
        const ReportItem item = reportOf(plan).attention.front();
        QCOMPARE(item.rows, QStringList{QStringLiteral("live: work_job")});
        QVERIFY(item.keys.empty());
        QCOMPARE(item.table, QStringLiteral("work_job"));
    }

    void thousandsOfRowsAreOneItem()
    {
        Plan plan;
        for (int i = 0; i < 100'000; ++i) {
            plan.findings.push_back(finding(FindingCode::VanishedRelated, Resolution::Restore, {row("cal_guest", i)}));
        }
        const Report report = reportOf(plan);
        QCOMPARE(report.done.size(), std::size_t{1});
        QCOMPARE(report.done.front().count, 100'000);
        QCOMPARE(report.done.front().keys.size(), std::size_t{100'000});
    }

    void countsAreThoseOfTheOutcome()
    {
        QCOMPARE(reportOf(storyPlan()).counts.size(), std::size_t{2});
        Outcome outcome = outcomeOf(Outcome::State::Committed);
        outcome.done = {{QStringLiteral("x"), 7}};
        const Report report = reportOf(storyPlan(), &outcome);
        QCOMPARE(report.counts.size(), std::size_t{1});
        QCOMPARE(report.counts.front().inserted, 7);
    }

    void whatItIsAbout()
    {
        QStringList facts;
        for (const ReportFact &fact : reportOf(storyPlan()).about) {
            facts.append(fact.name + QLatin1Char('=') + fact.value);
        }
        QVERIFY(facts.contains(QStringLiteral("snapshot=20150605")));
        QVERIFY(facts.contains(QStringLiteral("snapshotDate=2015-06-05 01:30")));
        QVERIFY(facts.contains(QStringLiteral("database=welfare on db.example.org")));
        QVERIFY(facts.contains(QStringLiteral("madeBy=admin@server")));
        QVERIFY(facts.contains(QStringLiteral("planHash=") + planHash(storyPlan())));
    }

    void appendixForOldSnapshotsOnly()
    {
        Plan plan = storyPlan();
        const QStringList old = reportOf(plan).oldLoaderLines;
        QCOMPARE(old.size(), 5);
        QVERIFY(old.contains(QStringLiteral("- aids.RefundConfirmation {'doctor': [u'Person instance with pk 902 does "
                                            "not exist.']} (4 object(s) with primary key 17, 167, 301, 330)")));
        plan.origin.snapshotDate = QDateTime(QDate(2016, 4, 19), QTime(0, 0));
        QVERIFY(reportOf(plan).oldLoaderLines.isEmpty());
        plan.origin.snapshotDate = QDateTime();
        QVERIFY(reportOf(plan).oldLoaderLines.isEmpty());
    }

    void ofTwoRowsEachValueHasItsOwner()
    {
        Plan plan;
        plan.findings = {finding(FindingCode::Drifted, Resolution::GiveBack,
                                 {row("client", 2, RowRole::Live), row("client", 1, RowRole::Original)}),
                         finding(FindingCode::Collision, Resolution::DropRecreated,
                                 {row("guest", 8, RowRole::Recreated), row("guest", 7, RowRole::Restored)}),
                         finding(FindingCode::Drifted, Resolution::Undecided,
                                 {row("client", 4, RowRole::Live), row("client", 3, RowRole::Original)})};
        const Value x = Value::text("x");
        plan.findings[0].cells = {{QStringLiteral("nat"), x, x, {}, TwoFutures{x, Value()}}};
        plan.findings[1].cells = {{QStringLiteral("id"), Value::integer(7), Value::integer(8), {}, TwoFutures{}}};
        plan.findings[2].cells = {{QStringLiteral("nat"), x, x, {}}};
        const auto cells = [&](bool redact) {
            const Report report = buildReport({&plan, nullptr, redact});
            QStringList result;
            for (const auto *const group : {&report.attention, &report.explained, &report.done}) {
                for (const ReportItem &item : *group) {
                    result += item.cells;
                }
            }
            result.sort();
            return result;
        };
        QCOMPARE(
            cells(false),
            (QStringList{QStringLiteral(
                             "id: guest 7, in the snapshot 7 → stays away | guest 8, live now 8 → is removed"),
                         QStringLiteral("nat: client 1, in the snapshot x → x | client 2, live now x → NULL"),
                         QStringLiteral("nat: client 3, in the snapshot x | client 4, live now x")}));
        QVERIFY(cells(true).contains(
            QStringLiteral("nat: client 1, in the snapshot ••• → ••• | client 2, live now ••• → NULL")));
    }

    void whatNobodyDecidedHasNoFuture()
    {
        Plan plan;
        plan.findings = {merged(1, 2, QStringLiteral("x"))};
        plan.findings.front().resolution = Resolution::Undecided;
        QCOMPARE(reportOf(plan).attention.front().cells,
                 QStringList{QStringLiteral("remarks: snapshot SecretRemark|`<b> | live now NULL")});
    }

    void controlCharactersDisappear()
    {
        Plan plan = storyPlan();
        plan.findings[4].sentence = QStringLiteral("a\x1b[31mb\nc\u202ed");
        QCOMPARE(reportOf(plan).attention[0].sentence, QStringLiteral("a\uFFFD[31mb c\uFFFDd"));
        plan.findings[4].sentence = QStringLiteral("\u2068a\u2069 b"); // as sentences from the right have it
        QCOMPARE(reportOf(plan).attention[0].sentence, plan.findings[4].sentence);
        for (const QString &open : {QStringLiteral("\u2068a b"), QStringLiteral("a\u2069 \u2068b")}) {
            plan.findings[4].sentence = open;
            const QString told = reportOf(plan).attention[0].sentence;
            QVERIFY(!told.contains(QChar(0x2068)) && !told.contains(QChar(0x2069)));
        }
    }

    void redactedLoaderLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const char *line, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        add("national id", "Deferred Client #1 ('  (1)') : (1062, \"Duplicate entry '710608' for key 'national_id'\")",
            "Deferred Client #1 ('•••') : (1062, \"Duplicate entry '•••' for key 'national_id'\")");
        add("missing record stays",
            "- dupable_clients.Word {'owner': ['Client instance with pk 5 does not exist.']} (1 object(s) with primary "
            "key 14)",
            "- dupable_clients.Word {'owner': ['Client instance with pk 5 does not exist.']} (1 object(s) with primary "
            "key 14)");
        add("primary key stays",
            "- pcsw.Client (1062, \"Duplicate entry '5' for key 'PRIMARY'\") (1 object(s) with primary key 5)",
            "- pcsw.Client (1062, \"Duplicate entry '5' for key 'PRIMARY'\") (1 object(s) with primary key 5)");
        add("existing id stays",
            "- contacts.Partner {'id': ['Partner with this ID already exists.']} (1 object(s) with primary key 5)",
            "- contacts.Partner {'id': ['Partner with this ID already exists.']} (1 object(s) with primary key 5)");
        add("other message", "- aids.X ['Date range 1/1/15… lies outside'] (1 object(s) with primary key 5)",
            "- aids.X ••• (1 object(s) with primary key 5)");
        add("anything else", "Somebody called Erna", "•••");
    }
    void redactedLoaderLines()
    {
        QFETCH(const QString, line);
        Plan plan;
        plan.findings = {warned(FindingCode::Dangling, "t", 1, line)};
        const Report report = buildReport({&plan, nullptr, true});
        QCOMPARE(report.attention.front().loaderLines.size(), 1);
        QTEST(report.attention.front().loaderLines.front(), "expected");
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
