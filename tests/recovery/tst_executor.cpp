// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/executor.h"
#include "recovery/journal.h"
#include "recovery/memorycase.h"
#include "recovery/verification.h"
#include "support/memoryrowsink.h"

using namespace Rowback;

class TestExecutor : public QObject
{
    Q_OBJECT

private slots:
    void thePlanIsRun();
    void whatChangedSinceIsNamed_data();
    void whatChangedSinceIsNamed();
    void anUndoSpeaksOfTheInjection_data();
    void anUndoSpeaksOfTheInjection();
    void itTellsWhetherTheStepsHappened();
    void aTriggerThatWritesSomethingElseIsCaught();
    void aRowThatIsWrittenTwiceIsCaught();
    void failuresAtAnyCallEndInAnError();
    void oneBadRowIsNamed();
    void theRowIsNamedWhereTheEngineNamesItsTable();
    void toleratedRowsAreTriedAgain();
    void aBadRowIsLeftBehindWhenTolerated();
    void cancelled();
    void guardsAreChecked();
    void progressNeverGoesBackAndSaysWhatIsNotCommitted();
};

namespace {

MemoryCase oneRetypedOneLost()
{
    MemoryCase test({"client(app.Client): id key auto, nat text(10) null unique",
                     "note(app.Note): id key auto, subject text, client_id > client"});
    test.both("client", {"50 | z"}).both("note", {"1 | first | 50"});
    test.lost("client", {"1 | x", "3 | y"}).added("client", {"2 | x"});
    test.lost("note", {"7 | old | 1", "9 | older | 3"}).added("note", {"8 | new | 2"});
    return test;
}

Result<Execution> run(MemoryRowSink &sink, const std::vector<Step> &steps, const std::vector<Guard> &guards = {},
                      bool tolerate = false, const TaskContext &context = {})
{
    const References references = References::build(sink.schema(), nullptr, {});
    return Executor(sink, references, {}, context, {.tolerate = tolerate}).run(steps, guards);
}

} // namespace

void TestExecutor::thePlanIsRun()
{
    MemoryCase test = oneRetypedOneLost();
    const Plan plan = test.plan();
    MemoryRowSink sink(test.live);
    const auto done = run(sink, plan.steps, plan.guards);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    QCOMPARE(done->steps.size(), plan.steps.size());
    QCOMPARE(test.live.contents("client"), QStringList({"1 | x", "3 | y", "50 | z"}));
    QCOMPARE(test.live.contents("note"),
             QStringList({"1 | first | 50", "7 | old | 1", "8 | new | 1", "9 | older | 3"}));
    QVERIFY(sink.calls.contains("insert client 1, 3") && sink.calls.contains("sequence client.id"));
    QVERIFY(!sink.committed && !sink.calls.contains("commit")); // that is somebody else's business
}

void TestExecutor::whatChangedSinceIsNamed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("remove");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("named");
    QTest::newRow("the key was taken") << "client"
                                       << ""
                                       << "1 | other"
                                       << "client 1";
    QTest::newRow("the unique value was taken") << "client"
                                                << ""
                                                << "77 | y"
                                                << "client 77";
    QTest::newRow("the row to re-point was deleted") << "note"
                                                     << "8"
                                                     << ""
                                                     << "note 8";
    QTest::newRow("the row to re-point was changed") << "note"
                                                     << "8"
                                                     << "8 | new | 50"
                                                     << "note 8";
    QTest::newRow("the row to delete was changed") << "client"
                                                   << "2"
                                                   << "2 | xx"
                                                   << "client 2";
    QTest::newRow("something refers to the row to delete") << "note"
                                                           << ""
                                                           << "88 | newest | 2"
                                                           << "note 88";
}

void TestExecutor::whatChangedSinceIsNamed()
{
    QFETCH(QString, table);
    QFETCH(QString, remove);
    QFETCH(QString, add);
    QFETCH(QString, named);
    MemoryCase test = oneRetypedOneLost();
    const Plan plan = test.plan();
    test.live.remove(table, remove);
    if (!add.isEmpty()) {
        test.live.fill(table, {add});
    }
    MemoryRowSink sink(test.live);
    const auto done = run(sink, plan.steps, plan.guards);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY2(done.error().message.contains(named), qPrintable(done.error().text()));
}

void TestExecutor::anUndoSpeaksOfTheInjection_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("remove");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("named");
    QTest::newRow("a restored row was changed") << "note"
                                                << "7"
                                                << "7 | else | 1"
                                                << "note 7";
    QTest::newRow("a restored row was deleted") << "note"
                                                << "9"
                                                << ""
                                                << "note 9";
    QTest::newRow("the removed key was taken") << "client"
                                               << ""
                                               << "2 | other"
                                               << "client 2";
    QTest::newRow("something refers to a restored row") << "note"
                                                        << ""
                                                        << "88 | newest | 3"
                                                        << "note 88";
}

/// Another plan is no help there.
void TestExecutor::anUndoSpeaksOfTheInjection()
{
    QFETCH(QString, table);
    QFETCH(QString, remove);
    QFETCH(QString, add);
    QFETCH(QString, named);
    MemoryCase test = oneRetypedOneLost();
    MemoryRowSink sink(test.live);
    const auto done = run(sink, test.plan().steps);
    QVERIFY(done);
    test.live.remove(table, remove);
    if (!add.isEmpty()) {
        test.live.fill(table, {add});
    }
    const References references = References::build(sink.schema(), nullptr, {});
    const auto undone
        = Executor(sink, references, {}, TaskContext(), {.since = Since::Injection}).run(inverse(done->steps), {});
    QVERIFY(!undone);
    const QString text = undone.error().text();
    QCOMPARE(undone.error().code, ErrorCode::Refused);
    QVERIFY2(undone.error().message.contains(named), qPrintable(text));
    QVERIFY2(text.contains("since the injection") && !text.contains("plan"), qPrintable(text));
}

void TestExecutor::itTellsWhetherTheStepsHappened()
{
    MemoryCase test = oneRetypedOneLost();
    const auto planned = test.plan();
    MemoryRowSink sink(test.live);
    const References references = References::build(sink.schema(), nullptr, {});
    const ContentTypes contentTypes;
    const TaskContext context;
    RowProbe probe(sink, references, contentTypes, context);
    const auto isUntouched = [&](const std::vector<Step> &steps) {
        const auto answer = isAsBefore(probe, steps);
        return answer && *answer;
    };
    QVERIFY(isUntouched(planned.steps));
    const auto done = run(sink, planned.steps);
    QVERIFY(done);
    QVERIFY(!isUntouched(done->steps));
    QVERIFY(run(sink, inverse(done->steps)));
    QVERIFY(isUntouched(done->steps));
    test.live.fill("note", {"7 | somebody's | 50"});
    QVERIFY(!isUntouched(done->steps));
}

void TestExecutor::aTriggerThatWritesSomethingElseIsCaught()
{
    for (const QString column : {"subject", "client_id"}) {
        MemoryCase test = oneRetypedOneLost();
        const Plan plan = test.plan();
        MemoryRowSink sink(test.live);
        sink.trigger = [&](TableId table, Row &row) {
            if (table == test.live.id("note")) {
                row[column == "subject" ? 1 : 2] = column == "subject" ? Value::text("else") : Value::integer(50);
            }
        };
        const auto done = run(sink, plan.steps);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains("note 7") && done.error().message.contains(column),
                 qPrintable(done.error().text()));
    }
}

void TestExecutor::aRowThatIsWrittenTwiceIsCaught()
{
    MemoryCase test = oneRetypedOneLost();
    const Plan plan = test.plan();
    MemoryRowSink sink(test.live);
    bool done = false;
    sink.trigger = [&](TableId table, Row &) {
        if (table == test.live.id("note") && !done) {
            done = true;
            test.live.fill("note", {"99 | by a trigger | 50"});
        }
    };
    const auto result = run(sink, plan.steps);
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains("note"), qPrintable(result.error().text()));
}

void TestExecutor::failuresAtAnyCallEndInAnError()
{
    const Plan plan = oneRetypedOneLost().plan();
    MemoryCase whole = oneRetypedOneLost();
    MemoryRowSink all(whole.live);
    QVERIFY(run(all, plan.steps, plan.guards));
    for (int call = 0; call < all.calls.size(); ++call) {
        MemoryCase test = oneRetypedOneLost();
        const auto before = test.live.rows;
        MemoryRowSink sink(test.live);
        sink.failAt = call;
        const auto done = run(sink, plan.steps, plan.guards);
        if (all.calls[call].startsWith("insert") && done) {
            QCOMPARE(test.live.contents("client"),
                     whole.live.contents("client")); // a stretch is tried once more row by row
        } else {
            QVERIFY2(!done, qPrintable(all.calls[call]));
            QVERIFY(!done.error().text().isEmpty());
        }
        QVERIFY(!sink.committed);
        QVERIFY(!sink.calls.contains("commit"));
        QVERIFY(sink.rollback());
        QVERIFY(test.live.rows == before);
    }
}

void TestExecutor::oneBadRowIsNamed()
{
    MemoryCase test = oneRetypedOneLost();
    Plan plan = test.plan();
    for (Step &step : plan.steps) {
        if (step.table == "client" && step.key == Key{Value::integer(3)}) {
            step.after[1] = Value::text("x"); // which client 1 has by then
        }
    }
    MemoryRowSink sink(test.live);
    const auto done = run(sink, plan.steps, plan.guards);
    QVERIFY(!done);
    QCOMPARE(done.error().where, QString("client 3"));
    QCOMPARE(done.error().detail, QString("Duplicate entry 'x'"));
}

void TestExecutor::theRowIsNamedWhereTheEngineNamesItsTable()
{
    const Plan plan = oneRetypedOneLost().plan();
    MemoryCase whole = oneRetypedOneLost();
    MemoryRowSink all(whole.live);
    QVERIFY(run(all, plan.steps, plan.guards));
    const auto answers = {std::pair("note", "note 8"), std::pair("note.subject", "note 8 (subject)")};
    for (const auto &[engines, ours] : answers) {
        MemoryCase test = oneRetypedOneLost();
        MemoryRowSink sink(test.live);
        sink.failAt = static_cast<int>(all.calls.indexOf("update note 8"));
        QVERIFY(sink.failAt > 0);
        sink.failure.where = engines;
        const auto done = run(sink, plan.steps, plan.guards);
        QVERIFY(!done);
        QCOMPARE(done.error().where, QString(ours));
    }
}

void TestExecutor::toleratedRowsAreTriedAgain()
{
    MemoryCase test = oneRetypedOneLost();
    Plan plan = test.plan();
    std::reverse(plan.steps.begin(), plan.steps.end()); // children before parents, the unique value still taken
    std::erase_if(plan.steps, [](const Step &step) { return step.phase != Phase::Insert; });
    test.live.remove("client", "2").remove("note", "8");
    MemoryRowSink sink(test.live);
    const auto done = run(sink, plan.steps, {}, true);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    QVERIFY(done->failures.empty());
    QCOMPARE(done->steps.size(), plan.steps.size());
    QCOMPARE(test.live.contents("note"), QStringList({"1 | first | 50", "7 | old | 1", "9 | older | 3"}));
}

void TestExecutor::aBadRowIsLeftBehindWhenTolerated()
{
    MemoryCase test = oneRetypedOneLost();
    const Plan plan = test.plan();
    test.live.fill("client", {"3 | somebody"});
    MemoryRowSink sink(test.live);
    const auto done = run(sink, plan.steps, {}, true);
    QVERIFY2(done, done ? "" : qPrintable(done.error().text()));
    QCOMPARE(done->failures.size(), std::size_t{2});
    QVERIFY(done->failures.front().message.contains("client 3"));
    QVERIFY(done->failures.back().message.contains("note 9")); // it is not that somebody's note
    QCOMPARE(done->steps.size(), plan.steps.size() - 2);
    QCOMPARE(test.live.contents("client"), QStringList({"1 | x", "3 | somebody", "50 | z"}));
}

void TestExecutor::cancelled()
{
    const Plan plan = oneRetypedOneLost().plan();
    for (const QString at : {"insert client 1, 3", "update note 8", "find note"}) {
        MemoryCase test = oneRetypedOneLost();
        MemoryRowSink sink(test.live);
        std::stop_source stop;
        sink.onCall = [&](const QString &call) {
            if (call == at) {
                stop.request_stop();
            }
        };
        const auto done = run(sink, plan.steps, plan.guards, false, {stop.get_token(), {}});
        QVERIFY2(!done, qPrintable(at));
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
}

void TestExecutor::guardsAreChecked()
{
    MemoryCase test = oneRetypedOneLost();
    const Plan plan = test.plan();
    MemoryRowSink sink(test.live);
    const Guard guard{"client", {Value::integer(50)}, {"nat"}, {Value::text("other")}, {}};
    const auto done = run(sink, plan.steps, {guard});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QVERIFY(done.error().message.contains("client 50"));
    for (const QString &call : std::as_const(sink.calls)) {
        QVERIFY2(call.startsWith("find"), qPrintable(call)); // nothing was written before
    }
}

void TestExecutor::progressNeverGoesBackAndSaysWhatIsNotCommitted()
{
    MemoryCase test({"client(app.Client): id key auto, nat text(10) null unique"});
    QStringList gone;
    for (int key = 1; key <= 2500; ++key) {
        gone.append(QStringLiteral("%1 | %2").arg(key).arg(key));
    }
    test.both("client", {"5000 | z"}).lost("client", gone);
    const Plan plan = test.plan();
    MemoryRowSink sink(test.live);
    std::vector<std::pair<Progress, bool>> told; // and whether a row had been written by then
    TaskContext context;
    context.progress = [&](const Progress &progress) {
        const bool hasWritten = std::any_of(sink.calls.begin(), sink.calls.end(),
                                            [](const QString &call) { return call.startsWith("insert"); });
        told.emplace_back(progress, hasWritten);
    };
    QVERIFY(run(sink, plan.steps, plan.guards, false, context));
    QVERIFY(told.size() >= 5); // before, three times a thousand rows of one table, after
    QVERIFY(!told.front().first.uncommitted);
    qint64 before = 0;
    for (const auto &[progress, hasWritten] : told) {
        QVERIFY(progress.done >= before && progress.done <= progress.total);
        QCOMPARE(progress.uncommitted, hasWritten);
        before = progress.done;
    }
    QCOMPARE(told.back().first.done, told.back().first.total);
    const auto isInReadingBack = [](const auto &one) {
        return one.first.done > one.first.total / 2 && one.first.done < one.first.total;
    };
    QVERIFY(std::count_if(told.begin(), told.end(), isInReadingBack) >= 2); // it does not jump to its end
    QVERIFY(std::any_of(told.begin(), told.end(), [](const auto &one) { return one.first.stage.contains("client"); }));
}

QTEST_APPLESS_MAIN(TestExecutor)
#include "tst_executor.moc"
