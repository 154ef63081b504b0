// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"
#include "recovery/rules.h"

using namespace Rowback;

/// What a profile says, and the rules that it sets.
class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void lookUps();
    void namesAsDjangoWritesThem();
    void mistakes_data();
    void mistakes();
    void readings();
    void liesWithin_data();
    void liesWithin();
    void periods_data();
    void periods();
};

void TestProfile::lookUps()
{
    const auto profile = Profile::fromJson(R"json({"name": "t", "references": {"a": ["x"], "t.a": ["y", "z"]},
        "durations": ["esf.esf*", "cal.length"], "labels": {"client": "{name}"}, "ordering": {"client": ["name"]},
        "genericReferences": [{"type": "owner_type_id", "id": "owner_id"}], "loaderNames": {"client": "  ({key})"
}
})json",
                                           "t.json");
    QVERIFY(profile);
    QCOMPARE(profile->referenceTargets("t", "a"), QStringList({"y", "z"}));
    QCOMPARE(profile->referenceTargets("u", "a"), QStringList("x"));
    QCOMPARE(profile->referenceTargets("u", "b"), QStringList());
    QVERIFY(profile->hints("esf", "esf10").duration && profile->hints("cal", "length").duration);
    QVERIFY(!profile->hints("esf", "name").duration && !profile->hints("cal", "length2").duration);
    QCOMPARE(profile->labelTemplate("client"), QString("{name}"));
    QCOMPARE(profile->ordering("client"), QStringList("name"));
    QCOMPARE(profile->genericReferences().size(), std::size_t{1});
    QCOMPARE(profile->loaderName("client"), QString("  ({key})"));
}

void TestProfile::namesAsDjangoWritesThem()
{
    const auto profile = Profile::fromJson(R"({"name": "t", "verboseNames": {"pcsw_client": "Client"}})", "t.json");
    QCOMPARE(profile->verboseName("pcsw_client", "x.Y"), QString("Client"));
    QCOMPARE(profile->verboseName("cal_guestrole", "cal.GuestRole"), QString("Guest role"));
    QCOMPARE(profile->verboseName("plain", {}), QString("plain"));
}

void TestProfile::mistakes_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("cut off") << QByteArray(R"({"name": )");
    QTest::newRow("an unknown key") << QByteArray(R"({"name": "t", "refrences": {}})");
    QTest::newRow("a number for a name") << QByteArray(R"({"name": 5})");
    QTest::newRow("a text for a list") << QByteArray(R"({"references": {"a": "x"}})");
    QTest::newRow("a list for an object") << QByteArray(R"({"references": ["a"]})");
    QTest::newRow("an unknown rule") << QByteArray(
        R"({"checks": [{"name": "a", "rule": "b", "tables": [], "messages": {}}]})");
    QTest::newRow("a pair without an id") << QByteArray(R"({"genericReferences": [{"type": "a"}]})");
    QTest::newRow("generic references that are no list")
        << QByteArray(R"({"genericReferences": {"type": "a", "id": "b"}})");
    QTest::newRow("a counter of nothing") << QByteArray(R"({"counters": [{"table": "a", "column": "b"}]})");
    QTest::newRow("checks that are no list") << QByteArray(R"({"checks": {"name": "a"}})");
}

void TestProfile::mistakes()
{
    QFETCH(QByteArray, json);
    const auto profile = Profile::fromJson(json, "t.json");
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::Usage);
    QCOMPARE(profile.error().where, QString("t.json"));
}

void TestProfile::readings()
{
    ProfileCheck check;
    check.readings = {{"open", false, "1.1.26"}, {"one-day", true, {}}};
    QCOMPARE(check.reading("open", "9.9")->name, QString("open"));
    QCOMPARE(check.reading({}, "1.1.25")->name, QString("open"));
    QCOMPARE(check.reading({}, "1.1.26")->name, QString("one-day"));
    QCOMPARE(check.reading({}, "1.1.100")->name, QString("one-day"));
    QCOMPARE(check.reading({}, {})->name, QString("one-day"));
    QVERIFY(ProfileCheck().reading({}, "1") == nullptr);
}

void TestProfile::liesWithin_data()
{
    QTest::addColumn<QStringList>("dates"); // outer start and end, inner start and end; empty: open
    QTest::addColumn<bool>("within");
    QTest::newRow("inside") << QStringList({"2015-01-01", "2015-12-31", "2015-02-01", "2015-03-01"}) << true;
    QTest::newRow("the same") << QStringList({"2015-01-01", "2015-12-31", "2015-01-01", "2015-12-31"}) << true;
    QTest::newRow("a day too early") << QStringList({"2015-01-01", "2015-12-31", "2014-12-31", "2015-12-31"}) << false;
    QTest::newRow("a day too late") << QStringList({"2015-01-01", "2015-12-31", "2015-01-01", "2016-01-01"}) << false;
    QTest::newRow("without end in one with an end")
        << QStringList({"2015-01-01", "2015-12-31", "2015-01-01", ""}) << false;
    QTest::newRow("without end in one without") << QStringList({"2015-01-01", "", "2015-01-01", ""}) << true;
    QTest::newRow("without start in one with a start") << QStringList({"2015-01-01", "", "", "2015-05-01"}) << false;
    QTest::newRow("anything in an open one") << QStringList({"", "", "", ""}) << true;
    QTest::newRow("a datetime on the last day")
        << QStringList({"2015-01-01", "2015-12-31", "2015-01-01 08:00:00", "2015-12-31 23:00:00"}) << true;
}

void TestProfile::liesWithin()
{
    QFETCH(QStringList, dates);
    const auto date
        = [&](int i) { return dates[i].isEmpty() ? Value() : Value::of(ValueKind::Date, dates[i].toStdString()); };
    QTEST(Rowback::liesWithin(date(0), date(1), date(2), date(3)), "within");
}

void TestProfile::periods_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reading");
    QTest::addColumn<bool>("violated");
    QTest::newRow("within") << "1 | 5 | 2015-02-01 | 2015-03-01"
                            << "" << false;
    QTest::newRow("outside") << "1 | 5 | 2014-02-01 | 2015-03-01"
                             << "" << true;
    QTest::newRow("without end, read as one day") << "1 | 5 | 2015-02-01 | ~"
                                                  << "one-day" << false;
    QTest::newRow("without end, read as open") << "1 | 5 | 2015-02-01 | ~"
                                               << "open" << true;
    QTest::newRow("without any date") << "1 | 5 | ~ | ~"
                                      << "open" << false;
    QTest::newRow("without a reference") << "1 | ~ | 2014-02-01 | ~"
                                         << "open" << false;
}

void TestProfile::periods()
{
    QFETCH(QString, row);
    QFETCH(QString, reading);
    QFETCH(bool, violated);
    MemoryCase test({"grant(app.Grant): id key, since date null, till date null",
                     "confirmation(app.Confirmation): id key, grant_id null > grant, since date null, till date null"});
    test.know(R"({"name": "t", "checks": [{"name": "within", "rule": "period-within", "tables": ["confirmation"],
        "period": ["since", "till"], "reference": "grant_id", "target": "grant", "targetPeriod": ["since", "till"],
        "readings": [{"name": "open", "openEnd": "open"}, {"name": "one-day", "openEnd": "one-day"}],
        "rangeSeparator": "...", "dateFormats": {"en": "dd/MM/yyyy"}, "messages": {"en": "%(p1)s not in %(p2)s"}}]})");
    test.request.rules.reading = reading;
    test.both("grant", {"5 | 2015-01-01 | 2015-12-31"}).both("confirmation", {row});
    const Plan plan = test.plan();
    QCOMPARE(plan.findings.size(), std::size_t(violated ? 1 : 0));
    if (violated) {
        QCOMPARE(plan.findings.front().code, FindingCode::RuleViolated);
        QVERIFY2(plan.findings.front().sentence.endsWith("not in 01/01/2015...31/12/2015"),
                 qPrintable(plan.findings.front().sentence));
    }
}

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
