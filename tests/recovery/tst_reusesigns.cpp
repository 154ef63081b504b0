// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "memorycase.h"

using namespace Rowback;

/// A number that was given out again to one that has much in common with the first: the town, the language, a surname.
/// What hung on it, its unique value and the moment of its creation tell.
class TestReuseSigns : public QObject
{
    Q_OBJECT

private slots:
    void allThatHungOnItIsGone_data();
    void allThatHungOnItIsGone();
    void anotherUniqueValueAddsToThem_data();
    void anotherUniqueValueAddsToThem();
    void theMomentOfCreationTells_data();
    void theMomentOfCreationTells();
    void shortWordsAreNoName();
    void flagsThatGoTogetherAreOne();
};

namespace {

/// Forty firms in four towns, each with a bill and a visit. The tests have their way with the hundredth.
MemoryCase firms(const QString &columns, const QString &values)
{
    MemoryCase test({"firm: id key auto, name text, town text, zip text, country text" + columns,
                     "bill: id key auto, firm_id > firm, amount", "visit: id key auto, firm_id null > firm, day date"});
    for (int i = 1; i <= 40; ++i) {
        test.both("firm",
                  {QStringLiteral("%1 | name%1 | town%2 | zip%2 | country%2").arg(i).arg(i % 4)
                   + QString(values).replace("%1", QString::number(i))});
        test.both("bill", {QStringLiteral("%1 | %1 | %1000").arg(i)});
        test.both("visit", {QStringLiteral("%1 | %1 | 2015-01-%2").arg(i).arg(i % 28 + 1, 2, 10, QLatin1Char('0'))});
    }
    return test;
}

bool isReused(const MemoryCase &test)
{
    return toldOf(test.plan(), FindingCode::ReusedId) == QStringList("C3 firm 100 new-id");
}

} // namespace

void TestReuseSigns::allThatHungOnItIsGone_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QStringList>("bills");
    QTest::addColumn<bool>("another");
    const QStringList none;
    QTest::newRow("another firm of the town") << "Baker | town1 | zip1 | country1" << none << true;
    QTest::newRow("the same, with a bill as before")
        << "Baker | town1 | zip1 | country1" << QStringList("1002 | 100 | 8") << false;
    QTest::newRow("the same firm, moved") << "Smith | town2 | zip2 | country2" << none << false;
    QTest::newRow("the same firm, by a longer name") << "Smith & Sons | town1 | zip1 | country1" << none << false;
}

void TestReuseSigns::allThatHungOnItIsGone()
{
    QFETCH(const QString, now);
    QFETCH(const QStringList, bills);
    QFETCH(const bool, another);
    MemoryCase test = firms({}, {});
    test.lost("firm", {"100 | Smith | town1 | zip1 | country1"}).added("firm", {"100 | " + now});
    test.lost("bill", {"1001 | 100 | 7", "1002 | 100 | 8"})
        .added("bill", bills)
        .lost("visit", {"1001 | 100 | 2015-03-03"});
    QCOMPARE(isReused(test), another);
    const int to = another ? 101 : 100; // nothing is grafted onto the other firm
    QVERIFY(
        told(test.plan().steps).contains(QStringLiteral("insert bill 1001: id=1001, firm_id=%1, amount=7").arg(to)));
}

void TestReuseSigns::anotherUniqueValueAddsToThem_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("another");
    QTest::newRow("another number") << "v101" << true;
    QTest::newRow("its own number") << "v100" << false;
}

/// One bill that is gone is not enough.
void TestReuseSigns::anotherUniqueValueAddsToThem()
{
    QFETCH(const QString, number);
    QFETCH(const bool, another);
    MemoryCase test = firms(", vat text null unique", " | v%1");
    test.lost("firm", {"100 | Smith | town1 | zip1 | country1 | v100"});
    test.added("firm", {"100 | Baker | town1 | zip1 | country1 | " + number}).lost("bill", {"1001 | 100 | 7"});
    QCOMPARE(isReused(test), another);
}

void TestReuseSigns::theMomentOfCreationTells_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("created");
    QTest::addColumn<bool>("another");
    QTest::newRow("created after the snapshot") << "Baker"
                                                << "2015-06-15 10:00:00" << true;
    QTest::newRow("renamed") << "Baker"
                             << "2015-05-01 10:00:00" << false;
    QTest::newRow("entered again, as it was") << "Smith"
                                              << "2015-06-15 10:00:00" << false;
}

/// Nothing ever hung on it.
void TestReuseSigns::theMomentOfCreationTells()
{
    QFETCH(const QString, name);
    QFETCH(const QString, created);
    QFETCH(const bool, another);
    MemoryCase test = firms(", made datetime, touched datetime", " | 2014-01-01 10:%1:00 | 2014-02-02 10:00:00");
    for (MemoryTables *const side : {&test.snapshot, &test.live}) {
        for (int i = 1; i < 10; ++i) { // two digits
            side->set("firm", QString::number(i), "made", QStringLiteral("2014-01-01 09:0%1:00").arg(i));
        }
    }
    test.lost("firm", {"100 | Smith | town1 | zip1 | country1 | 2015-05-01 10:00:00 | 2015-05-02 10:00:00"});
    test.added("firm",
               {QStringLiteral("100 | %1 | town1 | zip1 | country1 | %2 | 2015-06-16 10:00:00").arg(name, created)});
    QCOMPARE(isReused(test), another);
}

/// Every other association has the same three letters in its name.
void TestReuseSigns::shortWordsAreNoName()
{
    MemoryCase test = firms({}, {});
    test.lost("firm", {"100 | Cardijn V.o.G. | town1 | zip1 | country1"});
    test.added("firm", {"100 | Alternative V.o.G. | town1 | zip1 | country1"});
    test.lost("bill", {"1001 | 100 | 7", "1002 | 100 | 8"}).lost("visit", {"1001 | 100 | 2015-03-03"});
    QVERIFY(isReused(test));
}

/// What recurs each year may do so on any weekday, and what follows a moving feast on none: seven flags that say one
/// thing, which half of the rows have.
void TestReuseSigns::flagsThatGoTogetherAreOne()
{
    QStringList week;
    for (const char *const day : {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}) {
        week.append(QLatin1String(day) + QLatin1String(" boolean"));
    }
    MemoryCase test({"feast: id key auto, name text, day date, unit text, " + week.join(", "),
                     "event: id key auto, feast_id > feast, day date"});
    const QString yearly(" | Y | true | true | true | true | true | true | true");
    const QString moving(" | E | false | false | false | false | false | false | false");
    for (int i = 1; i <= 14; ++i) {
        test.both("feast", {QStringLiteral("%1 | name%1 | 2013-01-%2").arg(i).arg(i + 10) + (i < 8 ? yearly : moving)});
        test.both("event", {QStringLiteral("%1 | %1 | 2014-01-%2").arg(i).arg(i + 10)});
    }
    test.lost("feast", {"100 | Rosenmontag | 2013-02-11" + moving});
    test.added("feast", {"100 | Weiberfastnacht | 2013-02-07" + moving});
    test.lost("event", {"101 | 100 | 2014-03-03", "102 | 100 | 2015-02-16", "103 | 100 | 2016-02-08"});
    const Plan plan = test.plan();
    QCOMPARE(toldOf(plan, FindingCode::ReusedId), QStringList("C3 feast 100 new-id"));
    QVERIFY(told(plan.steps).contains("insert event 101: id=101, feast_id=101, day=2014-03-03"));
}

QTEST_GUILESS_MAIN(TestReuseSigns)
#include "tst_reusesigns.moc"
