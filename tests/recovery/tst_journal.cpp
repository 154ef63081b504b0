// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/journalwriter.h"
#include "sampleplan.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

const QDateTime noon(QDate(2015, 6, 20), QTime(12, 0), Qt::UTC);
const QDateTime later(QDate(2015, 6, 20), QTime(14, 3), Qt::UTC);

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

Result<JournalWriter> started(const QString &path)
{
    const Plan plan = samplePlan();
    Result<JournalWriter> writer = JournalWriter::create(path, plan, noon, QStringLiteral("root@server"));
    for (const Step &step : plan.steps) {
        const Result<void> added = writer ? writer->add(step) : Result<void>();
        if (!added) {
            return added.unexpected();
        }
    }
    return writer;
}

/// A whole file of the state; empty where it could not be written.
QByteArray journalBytes(const QString &path, Journal::State state)
{
    Result<JournalWriter> writer = started(path);
    if (!writer || !writer->prepare()) {
        return {};
    }
    if (state != Journal::State::Prepared && !writer->markCommitted(later)) {
        return {};
    }
    return contents(path);
}

void compareSteps(const std::vector<Step> &actual, const std::vector<Step> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QCOMPARE(actual[i].phase, expected[i].phase);
        QCOMPARE(actual[i].operation, expected[i].operation);
        QCOMPARE(actual[i].table, expected[i].table);
        QCOMPARE(actual[i].columns, expected[i].columns);
        QVERIFY(actual[i].key == expected[i].key);
        QVERIFY(actual[i].before == expected[i].before);
        QVERIFY(actual[i].after == expected[i].after);
        QCOMPARE(actual[i].finding, expected[i].finding);
    }
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("%1.journal").arg(++m_files));
    }

    void wholeLife()
    {
        Result<JournalWriter> writer = started(m_path);
        QVERIFY2(writer, writer ? "" : qPrintable(writer.error().text()));
        QVERIFY(writer->prepare());

        const Result<Journal> prepared = readJournal(m_path);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().text()));
        QCOMPARE(prepared->state, Journal::State::Prepared);
        QVERIFY(prepared->checkCanUndo());
        QCOMPARE(prepared->planHash, planHash(samplePlan()));
        QCOMPARE(planToJson(prepared->plan), planToJson(samplePlan()));
        QCOMPARE(prepared->injectedAt, noon);
        QCOMPARE(prepared->injectedBy, QStringLiteral("root@server"));
        compareSteps(prepared->steps, samplePlan().steps);

        QVERIFY(writer->markCommitted(later));
        const Result<Journal> committed = readJournal(m_path);
        QVERIFY(committed);
        QCOMPARE(committed->state, Journal::State::Committed);
        QCOMPARE(committed->stateAt, later);
        QCOMPARE(committed->outcome().state, Outcome::State::Committed);
        QCOMPARE(committed->outcome().at, later);
        QCOMPARE(committed->outcome().done.size(), std::size_t{2});
        QVERIFY(committed->checkCanUndo());

        QVERIFY(appendJournalState(m_path, Journal::State::Undone, later.addDays(1)));
        const Result<Journal> undone = readJournal(m_path);
        QVERIFY(undone);
        QCOMPARE(undone->state, Journal::State::Undone);
        QCOMPARE(undone->stateAt, later.addDays(1));
        QVERIFY(!undone->checkCanUndo());
        QCOMPARE(undone->checkCanUndo().error().code, ErrorCode::Refused);
    }

    void isForItsOwnerAlone()
    {
        const Result<JournalWriter> writer = started(m_path);
        QVERIFY(writer);
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(m_path).permissions(), mine);
    }

    /// Else a report that is made later would say that all was restored.
    void toleratedFailuresAreKept()
    {
        const Plan plan = samplePlan();
        Result<JournalWriter> writer = JournalWriter::create(m_path, plan, noon, QStringLiteral("root@server"));
        QVERIFY(writer);
        for (std::size_t i = 0; i + 1 < plan.steps.size(); ++i) {
            QVERIFY(writer->add(plan.steps[i]));
        }
        const Error failure{ErrorCode::Failed, QStringLiteral("The engine refused it."), QStringLiteral("work_job 3"),
                            QStringLiteral("Look at its triggers."), QStringLiteral("no job 3\n“ä”")};
        QVERIFY(writer->addFailure(failure));
        QVERIFY(writer->prepare());
        QVERIFY(writer->markCommitted(later));
        const Result<Journal> journal = readJournal(m_path);
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().text()));
        QCOMPARE(journal->steps.size(), plan.steps.size() - 1);
        const Outcome outcome = journal->outcome();
        QCOMPARE(outcome.failures.size(), std::size_t{1});
        QCOMPARE(outcome.failures.front().text(), failure.text());
        QCOMPARE(outcome.unwritten, std::set<int>{plan.steps.back().finding});
    }

    void everyLineIsJson()
    {
        const QList<QByteArray> lines = journalBytes(m_path, Journal::State::Committed).split('\n');
        QCOMPARE(lines.size(), 2 + 6 + 2 + 1);
        QVERIFY(lines[0].startsWith("{\"rowback\":\"journal\",\"version\":1,"));
        QVERIFY(lines[1].startsWith("{\"rowback\":\"plan\",\"version\":1,"));
        QVERIFY(lines[8].startsWith("{\"state\":\"prepared\",\"steps\":6,"));
        QCOMPARE(lines[9], QByteArray("{\"state\":\"committed\",\"at\":\"2015-06-20T14:03:00.000Z\"}"));
    }

    void neverOverwrites()
    {
        replace(m_path, "precious");
        const Result<JournalWriter> writer = started(m_path);
        QVERIFY(!writer);
        QCOMPARE(writer.error().code, ErrorCode::Usage);
        QCOMPARE(writer.error().where, m_path);
        QCOMPARE(contents(m_path), QByteArray("precious"));
    }

    void folderThatIsNotThere()
    {
        const Result<JournalWriter> writer = started(m_folder.filePath(QStringLiteral("no/such/file")));
        QVERIFY(!writer);
        QVERIFY(!writer.error().detail.isEmpty());
    }

    void whatDoesNotComeToItsEndLeavesNothing()
    {
        QVERIFY(started(m_path)); // the writer ends here, for want of memory, say
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void discardLeavesNothing()
    {
        Result<JournalWriter> writer = started(m_path);
        QVERIFY(writer);
        writer->discard();
        QVERIFY(!QFileInfo::exists(m_path));
    }

    /// It looks the same, whether the program was killed or the file of a committed injection was cut short.
    void withoutPrepareNobodyKnows()
    {
        const QByteArray whole = journalBytes(m_path, Journal::State::Prepared);
        replace(m_path, whole.left(whole.indexOf("\n{\"state\"") + 1));
        const Result<Journal> journal = readJournal(m_path);
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().text()));
        QCOMPARE(journal->state, Journal::State::Incomplete);
        QCOMPARE(journal->outcome().state, Outcome::State::Unknown);
        const Error why = journal->checkCanUndo().error();
        QCOMPARE(why.code, ErrorCode::Refused);
        QVERIFY2(why.message.contains(QStringLiteral("incomplete")), qPrintable(why.text()));
        QVERIFY2(why.advice.contains(QStringLiteral("database")), qPrintable(why.text()));
        QCOMPARE(journal->outcome().error->text(), why.text());
    }

    void cutOffAnywhere()
    {
        const QByteArray whole = journalBytes(m_path, Journal::State::Committed);
        const qsizetype header = whole.indexOf('\n') + 1;
        const qsizetype prepared = whole.indexOf('\n', whole.indexOf("{\"state\":\"prepared\"")) + 1;
        QVERIFY(header > 1 && prepared > header);
        for (qsizetype size = 0; size < whole.size(); size += size + 300 < prepared ? 11 : 1) {
            replace(m_path, whole.left(size));
            const Result<Journal> journal = readJournal(m_path);
            if (size < header) {
                QVERIFY(!journal);
                QVERIFY(journal.error().message.contains(QStringLiteral("not a journal")));
                continue;
            }
            QVERIFY2(journal, qPrintable(QString::number(size)));
            const auto state = size < prepared ? Journal::State::Incomplete : Journal::State::Prepared;
            QVERIFY2(journal->state == state, qPrintable(QString::number(size)));
            const auto glance = journalStateAtGlance(m_path);
            QVERIFY2(glance.value_or(Journal::State::Incomplete) == state, qPrintable(QString::number(size)));
        }
    }

    void aGlanceSeesTheLastState()
    {
        QVERIFY(!journalStateAtGlance(m_path)); // there is no file
        const QString other = m_path + QStringLiteral(".other");
        replace(m_path, QByteArray(100'000, 'a') + '\n' + journalBytes(other, Journal::State::Prepared));
        QVERIFY(journalStateAtGlance(m_path) == Journal::State::Prepared);
        for (const auto state : {Journal::State::Committed, Journal::State::Undone}) {
            QVERIFY(appendJournalState(m_path, state, later));
            QVERIFY(journalStateAtGlance(m_path) == state);
        }
        replace(m_path, QByteArray(100'000, 'a'));
        QVERIFY(!journalStateAtGlance(m_path));
    }

    void cutOffStateIsWrittenAnew()
    {
        const QByteArray whole = journalBytes(m_path, Journal::State::Committed);
        replace(m_path, whole.chopped(10));
        QVERIFY(appendJournalState(m_path, Journal::State::Committed, later));
        const Result<Journal> journal = readJournal(m_path);
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().text()));
        QCOMPARE(journal->state, Journal::State::Committed);
    }

    void changesByHandAreRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("a value of a step")
            << QByteArray("\n{\"phase\":\"park\"") << QByteArray("\n{\"phase\":\"insert\"");
        QTest::newRow("a line that is no JSON") << QByteArray("\n{\"phase\":\"park\"") << QByteArray("\nphase park");
        QTest::newRow("the plan") << QByteArray("Ärgerlich") << QByteArray("Freundlich");
        QTest::newRow("the plan's hash") << QByteArray("\"planHash\":\"") << QByteArray("\"planHash\":\"0");
        QTest::newRow("who did it") << QByteArray("root@server\"}\n") << QByteArray("nobody\"}\n");
        QTest::newRow("the number of steps") << QByteArray("\"steps\":6") << QByteArray("\"steps\":5");
        QTest::newRow("another state") << QByteArray("\"committed\"") << QByteArray("\"incomplete\"");
        QTest::newRow("the time of COMMIT") << QByteArray("T14:03") << QByteArray("T99:03");
    }
    void changesByHandAreRefused()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArray bytes = journalBytes(m_path, Journal::State::Committed);
        const qsizetype found = bytes.indexOf(from);
        QVERIFY(found >= 0);
        replace(m_path, bytes.replace(found, from.size(), to));
        const Result<Journal> journal = readJournal(m_path);
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::Unreadable);
        QVERIFY2(journal.error().message.contains(QStringLiteral("changed by hand")),
                 qPrintable(journal.error().text()));
        QVERIFY(journal.error().where.startsWith(m_path + QLatin1Char(':')));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("not a journal");
        QTest::newRow("a plan") << planToJson(samplePlan()) << QStringLiteral("not a journal");
        QTest::newRow("zeros") << QByteArray(5000, '\0') << QStringLiteral("not a journal");
        QTest::newRow("nesting a million deep") << QByteArray(1'000'000, '[') + '\n' << QStringLiteral("not a journal");
        QTest::newRow("later version") << QByteArray("{\"rowback\":\"journal\",\"version\":2}\n")
                                       << QStringLiteral("version 2");
    }
    void otherFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        replace(m_path, bytes);
        const Result<Journal> journal = readJournal(m_path);
        QVERIFY(!journal);
        QCOMPARE(journal.error().code, ErrorCode::Unreadable);
        QVERIFY2(journal.error().message.contains(sentence), qPrintable(journal.error().text()));
    }

    void missingFile()
    {
        QCOMPARE(readJournal(m_path).error().code, ErrorCode::NotFound);
        QVERIFY(!appendJournalState(m_path, Journal::State::Undone, later));
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void fullDiskIsToldBeforeCommit()
    {
        const auto previous = std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 30'000; // as if the disk were full there
        Result<JournalWriter> writer = JournalWriter::create(m_path, samplePlan(), noon, QStringLiteral("me"));
        QVERIFY(writer);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        bool failed = false;
        for (int i = 0; i < 200 && !failed; ++i) {
            failed = !writer->add(samplePlan().steps[1]);
        }
        const Result<void> prepared = writer->prepare();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, previous);
        QVERIFY(!prepared);
        QVERIFY(!prepared.error().detail.isEmpty());
        QCOMPARE(readJournal(m_path)->state, Journal::State::Incomplete);
    }

    void inverseGoesBackwards()
    {
        const std::vector<Step> steps = samplePlan().steps;
        const std::vector<Step> back = inverse(steps);
        QCOMPARE(back.size(), steps.size());
        QCOMPARE(back.front().operation, Operation::Insert); // the last step erased a row
        QCOMPARE(back.front().phase, Phase::Insert);
        QVERIFY(back.front().before.empty());
        QVERIFY(back.front().after == steps.back().before);
        QCOMPARE(back[4].operation, Operation::Erase); // the second step inserted one
        QCOMPARE(back[4].phase, Phase::Delete);
        QVERIFY(back[4].before == steps[1].after);
        QVERIFY(back[4].after.empty());
        QCOMPARE(back.back().operation, Operation::Update);
        QVERIFY(back.back().before == steps.front().after);
        QVERIFY(back.back().after == steps.front().before);
        QCOMPARE(back[2].phase, Phase::Relink);
    }

    void inverseOfTheInverse()
    {
        const std::vector<Step> steps = samplePlan().steps;
        compareSteps(inverse(inverse(steps)), steps);
        QVERIFY(inverse({}).empty());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
