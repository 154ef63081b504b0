// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/plan.h"
#include "sampleplan.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Rowback;
using namespace Rowback::Test;

namespace {

Plan planOf(const Value &value)
{
    Plan plan;
    plan.steps = {
        {Phase::Insert, Operation::Insert, QStringLiteral("t"), {value}, {QStringLiteral("c")}, {}, {value}, -1, {}}};
    return plan;
}

/// What remains when a person puts @p to in the place of @p from.
QByteArray edited(QByteArray json, const char *from, const char *to)
{
    const qsizetype found = json.indexOf(from);
    return found < 0 ? QByteArray() : json.replace(found, static_cast<qsizetype>(qstrlen(from)), to);
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private slots:
    void counts()
    {
        const std::vector<TableCounts> counts = samplePlan().counts();
        QCOMPARE(counts.size(), std::size_t{2});
        QCOMPARE(counts[0].table, QStringLiteral("pcsw_client"));
        QCOMPARE(counts[0].inserted, 1);
        QCOMPARE(counts[0].deleted, 1);
        QCOMPARE(counts[0].updated, 0); // the parked row is deleted later
        QCOMPARE(counts[1].table, QStringLiteral("notes_note"));
        QCOMPARE(counts[1].repointed, 1);
        QCOMPARE(counts[1].relinked, 1);
        QCOMPARE(counts[1].updated, 1);
    }

    void parkedRowThatStaysIsCounted()
    {
        Plan plan = samplePlan();
        plan.steps.pop_back();
        QCOMPARE(plan.counts()[0].updated, 1);
    }

    void onlyConflictsAreUndecided()
    {
        const Plan plan = samplePlan();
        QCOMPARE(plan.undecided(), 1); // the drifted one, not the dangling one
        QCOMPARE(plan.stoppingHazards(), std::vector<int>{2});
    }

    void names()
    {
        QCOMPARE(phaseName(Phase::Repoint), QStringLiteral("re-point"));
        QCOMPARE(phaseName(Phase::Relink), QStringLiteral("re-link"));
        QCOMPARE(operationName(Operation::Erase), QStringLiteral("erase"));
    }

    void everythingSurvivesTheFile()
    {
        const Plan plan = samplePlan();
        const QByteArray json = planToJson(plan);
        const Result<Plan> read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(planToJson(*read), json);
        QCOMPARE(planHash(*read), planHash(plan));
        QCOMPARE(read->origin.madeAt, plan.origin.madeAt);
        QCOMPARE(read->origin.snapshotDate, plan.origin.snapshotDate);
        QCOMPARE(read->origin.databaseIdentity, plan.origin.databaseIdentity);
        QCOMPARE(read->leftOut, plan.leftOut);
        QCOMPARE(read->records, plan.records);
        QCOMPARE(read->findings.size(), plan.findings.size());
        const Finding &merged = read->findings.front();
        QCOMPARE(merged.rows[1].role, RowRole::Recreated);
        QCOMPARE(merged.rows[0].label, QStringLiteral("Client 4011 — Ärgerlich, Erna"));
        QVERIFY(merged.allows(Resolution::KeepBoth));
        QCOMPARE(merged.score, 0.1);
        QCOMPARE(merged.cells.front().live, Value());
        QCOMPARE(merged.cells.front().after, text("087 2"));
        QCOMPARE(merged.loaderLines, plan.findings.front().loaderLines);
        QCOMPARE(merged.confirmingLines, plan.findings.front().confirmingLines);
        QCOMPARE(*read->remap.target(QStringLiteral("contacts_partner"), key(200708)), key(4011));
        QCOMPARE(read->remap.entries().front().touched.front().second, 3);
        QCOMPARE(read->guards.front().values, plan.guards.front().values);
        QCOMPARE(read->steps.size(), plan.steps.size());
        QCOMPARE(read->steps[5].before, plan.steps[5].before);
        QVERIFY(read->steps[5].after.empty());
        QCOMPARE(read->steps[3].phase, Phase::Relink);
    }

    void twoRowsSurviveEachWithItsFuture()
    {
        Finding drifted;
        drifted.code = FindingCode::Drifted;
        drifted.resolution = Resolution::GiveBack;
        drifted.rows.resize(2);
        drifted.cells = {{QStringLiteral("nat"), text("x"), text("x"), {}, TwoFutures{text("x"), Value()}},
                         {QStringLiteral("gone"), text("x"), text("x"), {}, TwoFutures{}},
                         {QStringLiteral("open"), text("x"), text("x"), {}}};
        Plan plan;
        plan.findings = {drifted};
        const QByteArray json = planToJson(plan);
        QVERIFY2(json.contains(R"("live":"x","afterwards":{"snapshot":"x","live":null}})"), json.constData());
        const Result<Plan> read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(planToJson(*read), json);
        const std::vector<FindingCell> &cells = read->findings.front().cells;
        QCOMPARE(cells[0].futures->snapshot, std::optional(text("x")));
        QCOMPARE(cells[0].futures->live, std::optional(Value())); // is there, and holds NULL
        QVERIFY(cells[1].futures && !cells[1].futures->snapshot && !cells[1].futures->live); // neither is there
        QVERIFY(!cells[2].futures); // nobody knows
    }

    void twoRowsOfAnOlderFile()
    {
        Plan plan;
        plan.findings.resize(1);
        plan.findings.front().code = FindingCode::Drifted;
        plan.findings.front().cells = {{QStringLiteral("nat"), text("x"), text("y"), text("z")}};
        const QByteArray json = planToJson(plan); // one row: told as older versions told two
        QVERIFY(json.contains(R"("after":"z")"));
        const Result<Plan> read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(!read->findings.front().cells.front().futures);
    }

    void emptyPlanSurvives()
    {
        const QByteArray json = planToJson(Plan());
        const Result<Plan> read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QCOMPARE(planToJson(*read), json);
    }

    void fileIsOneJsonDocument()
    {
        const QJsonDocument document = QJsonDocument::fromJson(planToJson(samplePlan()));
        QVERIFY(document.isObject());
        QCOMPARE(document[QLatin1String("rowback")].toString(), QStringLiteral("plan"));
        QCOMPARE(document[QLatin1String("version")].toInt(), 1);
        QCOMPARE(document[QLatin1String("hash")].toString(), planHash(samplePlan()));
        QCOMPARE(document[QLatin1String("steps")].toArray().size(), 6);
    }

    void everyStepHasItsOwnLine()
    {
        const QList<QByteArray> lines = planToJson(samplePlan()).split('\n');
        const auto steps = std::count_if(lines.begin(), lines.end(),
                                         [](const QByteArray &line) { return line.startsWith("{\"phase\":"); });
        QCOMPARE(steps, 6);
    }

    void valuesSurvive_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, ValueKind kind, const QByteArray &payload, const QByteArray &written) {
            QTest::newRow(name) << static_cast<int>(kind) << payload << written;
        };
        row("text with quotes, backslash and line feed", ValueKind::Text, "a\"b\\c\nd\t\x01\x7f",
            "\"a\\\"b\\\\c\\nd\\t\\u0001\\u007f\"");
        row("text with umlauts and an emoji", ValueKind::Text, "Ä€😀", "\"Ä€😀\"");
        row("empty text", ValueKind::Text, "", "\"\"");
        row("text that looks like a tag", ValueKind::Text, "{\"date\":\"2015-06-05\"}",
            "\"{\\\"date\\\":\\\"2015-06-05\\\"}\"");
        row("text with a NUL", ValueKind::Text, QByteArray("a\0b", 3), "{\"text64\":\"YQBi\"}");
        row("byte order mark", ValueKind::Text, "\xef\xbb\xbf\xef\xbb\xbfx", "\"\\ufeff\xef\xbb\xbfx\"");
        row("lone surrogate", ValueKind::Text, "x\xed\xa0\xbd", "{\"text64\":\"eO2gvQ==\"}");
        row("bytes", ValueKind::Bytes, QByteArray("\xff\x00\x01", 3), "{\"bytes64\":\"/wAB\"}");
        row("decimal with trailing zeros", ValueKind::Decimal, "12345678901234567890.1200",
            "{\"decimal\":\"12345678901234567890.1200\"}");
        row("real", ValueKind::Real, "1e-300", "{\"real\":\"1e-300\"}");
        row("date", ValueKind::Date, "0000-00-00", "{\"date\":\"0000-00-00\"}");
        row("time", ValueKind::Time, "838:59:59.000001", "{\"time\":\"838:59:59.000001\"}");
        row("datetime with offset", ValueKind::DateTime, "2015-06-05 01:02:03.000001+02",
            "{\"datetime\":\"2015-06-05 01:02:03.000001+02\"}");
        row("content type", ValueKind::ContentType, "pcsw.Client", "{\"contenttype\":\"pcsw.Client\"}");
        row("json", ValueKind::Json, "[1,{\"a\":null}]", "{\"json\":\"[1,{\\\"a\\\":null}]\"}");
        row("broken json bytes", ValueKind::Json, "\xff", "{\"json64\":\"/w==\"}");
    }
    void valuesSurvive()
    {
        QFETCH(const int, kind);
        QFETCH(const QByteArray, payload);
        QFETCH(const QByteArray, written);
        const Value value = Value::of(static_cast<ValueKind>(kind), payload.toStdString());
        const QByteArray json = planToJson(planOf(value));
        QVERIFY2(json.contains("\"after\":[" + written + "]"), json.constData());
        const Result<Plan> read = planFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(read->steps[0].after[0] == value);
        QVERIFY(read->steps[0].key[0] == value);
    }

    void numbersSurvive_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("zero") << qint64{0} << QByteArray("0");
        QTest::newRow("negative") << qint64{-17} << QByteArray("-17");
        QTest::newRow("largest that a double holds") << ((qint64{1} << 53) - 1) << QByteArray("9007199254740991");
        QTest::newRow("one more") << (qint64{1} << 53) << QByteArray("{\"integer\":\"9007199254740992\"}");
        QTest::newRow("largest") << std::numeric_limits<qint64>::max()
                                 << QByteArray("{\"integer\":\"9223372036854775807\"}");
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min()
                                  << QByteArray("{\"integer\":\"-9223372036854775808\"}");
    }
    void numbersSurvive()
    {
        QFETCH(const qint64, number);
        QFETCH(const QByteArray, written);
        const QByteArray json = planToJson(planOf(Value::integer(number)));
        QVERIFY2(json.contains("\"after\":[" + written + "]"), json.constData());
        const Result<Plan> read = planFromJson(json);
        QVERIFY(read);
        QVERIFY(read->steps[0].after[0] == Value::integer(number));
    }

    void truthSurvives()
    {
        QVERIFY(planFromJson(planToJson(planOf(Value::boolean(true))))->steps[0].after[0] == Value::boolean(true));
        QVERIFY(planFromJson(planToJson(planOf(Value())))->steps[0].after[0].isNull());
    }

    void hashIsOfWhatThePlanDoes()
    {
        const Plan plan = samplePlan();
        QCOMPARE(planHash(plan).size(), 64);
        Plan other = samplePlan();
        other.findings[0].sentence = QStringLiteral("Something else");
        other.origin.madeBy = QStringLiteral("somebody else");
        QCOMPARE(planHash(other), planHash(plan));
        other.origin.databaseIdentity = QStringLiteral("another");
        QVERIFY(planHash(other) != planHash(plan));
        Plan third = samplePlan();
        third.steps[1].after[1] = text("580515 498-15");
        QVERIFY(planHash(third) != planHash(plan));
        Plan fourth = samplePlan();
        fourth.guards.clear();
        QVERIFY(planHash(fourth) != planHash(plan));
    }

    void wrongFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        const QByteArray good = planToJson(samplePlan());
        const QString changed = QStringLiteral("changed by hand");
        QTest::newRow("empty file") << QByteArray() << QStringLiteral("not a plan");
        QTest::newRow("not JSON") << QByteArray("hello\n\"guards\":[") << QStringLiteral("not a plan");
        QTest::newRow("another JSON") << QByteArray("{\"a\":\n1}") << QStringLiteral("not a plan");
        QTest::newRow("a list") << QByteArray("[1,2]") << QStringLiteral("not a plan");
        QTest::newRow("a journal") << QByteArray("{\"rowback\":\"journal\",\"version\":1}\n")
                                   << QStringLiteral("not a plan");
        QTest::newRow("later version") << edited(good, "\"version\":1", "\"version\":2")
                                       << QStringLiteral("version 2, and this Rowback reads version 1");
        QTest::newRow("later version in another layout")
            << QByteArray("{\"rowback\":\"plan\",\"version\":3}") << QStringLiteral("version 3");
        QTest::newRow("a value in a step changed")
            << edited(good, "\"after\":[4011,\"580515", "\"after\":[4011,\"580516") << changed;
        QTest::newRow("a decision changed in the file")
            << edited(good, "\"resolution\":\"undecided\"", "\"resolution\":\"give-back\"") << changed;
        QTest::newRow("another database") << edited(good, "mariadb:7f3a", "mariadb:7f3b") << changed;
        QTest::newRow("the hash changed") << edited(good, "\"hash\":\"", "\"hash\":\"0") << changed;
        QTest::newRow("formatted anew") << QJsonDocument::fromJson(good).toJson() << changed;
        QTest::newRow("line ends of another system") << QByteArray(good).replace("\n", "\r\n") << changed;
    }
    void wrongFilesAreRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, sentence);
        const Result<Plan> read = planFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Unreadable);
        QVERIFY2(read.error().message.contains(sentence), qPrintable(read.error().text()));
    }

    void truncatedAtEveryByte()
    {
        const QByteArray good = planToJson(samplePlan());
        for (qsizetype size = 0; size + 1 < good.size(); ++size) {
            QVERIFY2(!planFromJson(good.left(size)), qPrintable(QString::number(size)));
        }
    }

    void everyBitFlippedIsNoticedOrHarmless()
    {
        const QByteArray good = planToJson(samplePlan());
        const QString hash = planHash(samplePlan());
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ (1 << (at % 7)));
            const Result<Plan> read = planFromJson(bad);
            QVERIFY2(!read || planHash(*read) == hash, qPrintable(QString::number(at)));
        }
    }

    void hugePlansAreReadQuickly()
    {
        Plan plan;
        QStringList columns;
        Row row;
        for (int column = 0; column < 15; ++column) {
            columns.append(QStringLiteral("column_%1").arg(column));
            row.push_back(column % 2 == 0 ? Value::integer(column) : text("some text"));
        }
        for (int i = 0; i < 200'000; ++i) {
            plan.steps.push_back(
                {Phase::Insert, Operation::Insert, QStringLiteral("t"), key(i), columns, {}, row, -1, {}});
        }
        const QByteArray json = planToJson(plan);
        QElapsedTimer timer;
        timer.start();
        const Result<Plan> read = planFromJson(json);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(read);
        QCOMPARE(read->steps.size(), plan.steps.size());
        QVERIFY(read->steps.front().columns.isSharedWith(read->steps.back().columns));
        qInfo("200 000 steps, %lld bytes, read in %lld ms", static_cast<long long>(json.size()),
              static_cast<long long>(elapsed));
        QVERIFY(elapsed < 20'000); // some two seconds; sanitizers are slower
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
