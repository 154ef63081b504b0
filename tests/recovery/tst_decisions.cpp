// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/decisions.h"

#include <QTest>

using namespace Rowback;

class TestDecisions : public QObject
{
    Q_OBJECT

private slots:
    void parse_data();
    void parse();
    void mistakes_data();
    void mistakes();
    void theMostParticularCounts();
    void amongEqualsTheLastCounts();
    void whatIsNotAllowedIsNotTaken();
    void aKindThatDoesNotFitLeavesAConflictOpen();
    void unusedOnesAreTold();
    void oneOfTwoIsNamedByWhatIsItsOwn();
    void aRemapLeavesTheColumnsToOthers();
};

namespace {

Decision parsed(const QString &text)
{
    const auto decision = Decisions::parse(text);
    if (!decision) {
        qFatal("%s", qPrintable(decision.error().text()));
    }
    return *decision;
}

Finding recreated()
{
    Finding finding;
    finding.code = FindingCode::Recreated;
    finding.rows = {{"client", {}, {Value::integer(2)}, {}, RowRole::Recreated, {}},
                    {"client", {}, {Value::integer(1)}, {}, RowRole::Original, {}}};
    finding.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated, Resolution::Skip};
    return finding;
}

} // namespace

void TestDecisions::parse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<FindingCode>("code");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Resolution>("resolution");
    QTest::addColumn<QStringList>("columns");
    QTest::newRow("a whole kind") << "C2=give-back" << FindingCode::Drifted << ""
                                  << "" << Resolution::GiveBack << QStringList();
    QTest::newRow("a table") << "V3:note=leave" << FindingCode::SeveredLink << "note"
                             << "" << Resolution::Leave << QStringList();
    QTest::newRow("one row") << "C1:client:2=skip" << FindingCode::Recreated << "client"
                             << "2" << Resolution::Skip << QStringList();
    QTest::newRow("a composite key") << "V1:place:(1, BE)=skip" << FindingCode::VanishedRecord << "place"
                                     << "(1, BE)" << Resolution::Skip << QStringList();
    QTest::newRow("a key with a colon and an equals sign")
        << "V1:tag:a:b=c=skip" << FindingCode::VanishedRecord << "tag"
        << "a:b=c" << Resolution::Skip << QStringList();
    QTest::newRow("columns") << "W3:client:2=restore-columns:name,city" << FindingCode::Changed << "client"
                             << "2" << Resolution::RestoreColumns << QStringList({"name", "city"});
}

void TestDecisions::parse()
{
    QFETCH(QString, text);
    const Decision decision = parsed(text);
    QTEST(decision.code, "code");
    QTEST(decision.table, "table");
    QTEST(decision.key, "key");
    QTEST(decision.resolution, "resolution");
    QTEST(decision.columns, "columns");
}

void TestDecisions::mistakes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *const text :
         {"", "C2", "=", "C9=skip", "C2=", "C2=new-id", "C2=undecided", "H1=confirm", "c2 give-back"}) {
        QTest::newRow(*text == '\0' ? "nothing" : text) << text;
    }
}

void TestDecisions::mistakes()
{
    QFETCH(QString, text);
    const auto decision = Decisions::parse(text);
    QVERIFY(!decision);
    QCOMPARE(decision.error().code, ErrorCode::Usage);
    QVERIFY(!decision.error().advice.isEmpty());
}

void TestDecisions::theMostParticularCounts()
{
    Decisions decisions;
    decisions.add(parsed("C1:client:1=keep-recreated"));
    decisions.add(parsed("C1:client=skip"));
    decisions.add(parsed("C1=skip"));
    decisions.add(parsed("C2=skip"));
    Finding finding = recreated();
    decisions.apply(finding, Resolution::KeepOriginal);
    QCOMPARE(finding.resolution, Resolution::KeepRecreated); // any of its rows may be named
    QVERIFY(finding.decided);
}

void TestDecisions::amongEqualsTheLastCounts()
{
    Decisions decisions;
    decisions.add(parsed("C1=skip"));
    decisions.add(parsed("C1=keep-recreated"));
    Finding finding = recreated();
    decisions.apply(finding, Resolution::KeepOriginal);
    QCOMPARE(finding.resolution, Resolution::KeepRecreated);
}

void TestDecisions::whatIsNotAllowedIsNotTaken()
{
    Decisions decisions;
    decisions.add(parsed("C1=skip"));
    decisions.add(parsed("C1:client:2=keep-both"));
    Finding finding = recreated();
    decisions.apply(finding, Resolution::KeepOriginal);
    QCOMPARE(finding.resolution, Resolution::Undecided); // nor is anything else: the person meant something else
    QVERIFY(!finding.decided);
    QCOMPARE(decisions.unused().front().key, QString("2"));
    Decisions none;
    none.apply(finding, Resolution::KeepOriginal);
    QCOMPARE(finding.resolution, Resolution::KeepOriginal);
    QVERIFY(!finding.decided);
}

void TestDecisions::aKindThatDoesNotFitLeavesAConflictOpen()
{
    Decisions decisions;
    decisions.add(parsed("C1=keep-both"));
    Finding finding = recreated();
    decisions.apply(finding, Resolution::KeepOriginal); // which would remove a record
    QCOMPARE(finding.resolution, Resolution::Undecided);
    QVERIFY(!finding.decided);
}

void TestDecisions::unusedOnesAreTold()
{
    Decisions decisions;
    decisions.add(parsed("C1:client:99=skip"));
    decisions.add(parsed("C1:client:2=skip"));
    Finding finding = recreated();
    decisions.apply(finding, Resolution::KeepOriginal);
    QCOMPARE(decisions.unused().size(), std::size_t{1});
    QCOMPARE(decisions.unused().front().key, QString("99"));
    for (const char *const text : {"C1:client:99=skip", "C2=give-back", "C1:client:2=keep-original:city,name"}) {
        QCOMPARE(decisionText(parsed(text)), QString(text));
    }
}

void TestDecisions::oneOfTwoIsNamedByWhatIsItsOwn()
{
    Finding first = recreated();
    first.resolution = Resolution::KeepOriginal;
    first.columns = QStringList{"client.city"};
    Finding second = first;
    second.rows.back().key = {Value::integer(3)};
    QCOMPARE(decisionText(SingleDecisions({first}).of(first)), QString("C1:client:2=keep-original:client.city"));
    QCOMPARE(decisionText(SingleDecisions({first, second}).of(first)),
             QString("C1:client:1=keep-original:client.city"));
    second.resolution = Resolution::Skip;
    QCOMPARE(decisionText(SingleDecisions({first, second}).of(second)), QString("C1:client:3=skip"));
}

void TestDecisions::aRemapLeavesTheColumnsToOthers()
{
    Decisions decisions;
    decisions.add(parsed("C1:client:2=keep-original:city"));
    decisions.addFromRemap(parsed("C1:client:2=keep-original"), "1", "2 to 1");
    Finding finding = recreated();
    decisions.apply(finding, Resolution::Undecided);
    QCOMPARE(finding.columns, QStringList("city"));
    decisions.addFromRemap(parsed("C1:client:2=keep-recreated"), "1", "1 to 2");
    decisions.apply(finding, Resolution::Undecided);
    QCOMPARE(finding.resolution, Resolution::KeepRecreated);
    QVERIFY(finding.columns.isEmpty());
}

QTEST_APPLESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
