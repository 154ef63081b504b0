// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/comparison.h"

#include <QTest>

using namespace Rowback;

Q_DECLARE_METATYPE(Rowback::Value)
Q_DECLARE_METATYPE(Rowback::ColumnType)

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void sameAsDump_data();
    void sameAsDump();
    void sameExactly_data();
    void sameExactly();
    void durations_data();
    void durations();
    void canonicalFormsOfEqualValuesAreEqual_data();
    void canonicalFormsOfEqualValuesAreEqual();
    void textStaysAsItIs();
    void whatFillsUpIsNoPartOfAText();
    void lettersBesidesAsciiAreFoldedWhereTheEngineDoesSo();
    void keyOrder_data();
    void keyOrder();
};

namespace {

Column columnOf(ColumnType type)
{
    Column column;
    column.type = type;
    return column;
}

Value text(const char *value)
{
    return Value::text(value);
}

Value of(ValueKind kind, const char *value)
{
    return Value::of(kind, value);
}

void columns()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<Value>("snapshot");
    QTest::addColumn<Value>("live");
    QTest::addColumn<bool>("same");
}

} // namespace

void TestComparison::sameAsDump_data()
{
    columns();
    using T = ColumnType;
    using K = ValueKind;
    QTest::newRow("NULL is NULL") << T::Integer << Value() << Value() << true;
    QTest::newRow("None in a text column is the empty text") << T::Text << Value() << text("") << true;
    QTest::newRow("an empty text is a live NULL") << T::Text << text("") << Value() << true;
    QTest::newRow("None is not a text") << T::Text << Value() << text("x") << false;
    QTest::newRow("a text is not NULL") << T::Text << text("x") << Value() << false;
    QTest::newRow("the text 'None' is a live NULL (babel)") << T::Text << text("None") << Value() << true;
    QTest::newRow("a live text 'None' is not the snapshot's NULL") << T::Text << Value() << text("None") << false;
    QTest::newRow("'None' is 'None'") << T::Text << text("None") << text("None") << true;
    QTest::newRow("'None' is not the empty text") << T::Text << text("None") << text("") << false;
    QTest::newRow("bytes are base64 text") << T::Bytes << text("/wAB") << Value::of(K::Bytes, {"\xff\0\1", 3}) << true;
    QTest::newRow("other bytes") << T::Bytes << text("/wAC") << Value::of(K::Bytes, {"\xff\0\1", 3}) << false;
    QTest::newRow("bytes that are no base64 text") << T::Bytes << text("a b") << of(K::Bytes, "a b") << true;
    QTest::newRow("base64 text in a text column") << T::Text << text("/wAB") << Value::text({"\xff\0\1", 3}) << false;
    QTest::newRow("NULL is not 0") << T::Integer << Value() << Value::integer(0) << false;
    QTest::newRow("0 is not NULL") << T::Integer << Value::integer(0) << Value() << false;
    QTest::newRow("NULL is not an empty decimal") << T::Decimal << Value() << of(K::Decimal, "0.00") << false;
    QTest::newRow("NULL is not False") << T::Boolean << Value() << Value::boolean(false) << false;
    QTest::newRow("an empty date is not NULL") << T::Date << text("") << Value() << false;

    QTest::newRow("a quoted integer") << T::Integer << text("42") << Value::integer(42) << true;
    QTest::newRow("a quoted integer with a zero in front") << T::Integer << text("042") << Value::integer(42) << true;
    QTest::newRow("another quoted integer") << T::Integer << text("43") << Value::integer(42) << false;
    QTest::newRow("a word is no integer") << T::Integer << text("x") << Value::integer(42) << false;
    QTest::newRow("the largest integers")
        << T::Integer << text("9223372036854775807") << Value::integer(9223372036854775807LL) << true;
    QTest::newRow("integers a double cannot tell apart")
        << T::Integer << Value::integer(9007199254740993LL) << Value::integer(9007199254740992LL) << false;
    QTest::newRow("an integer in a text column") << T::Text << Value::integer(7) << text("7") << true;
    QTest::newRow("a text with zeros is itself") << T::Text << Value::integer(7) << text("007") << false;

    QTest::newRow("decimals by value") << T::Decimal << of(K::Decimal, "1.5") << of(K::Decimal, "1.500") << true;
    QTest::newRow("a decimal as text") << T::Decimal << text("1.5") << of(K::Decimal, "1.50") << true;
    QTest::newRow("a decimal without a point") << T::Decimal << text("1") << of(K::Decimal, "1.00") << true;
    QTest::newRow("a decimal that differs in the last digit")
        << T::Decimal << of(K::Decimal, "0.1234567890123456789") << of(K::Decimal, "0.1234567890123456788") << false;
    QTest::newRow("minus zero") << T::Decimal << of(K::Decimal, "-0.00") << of(K::Decimal, "0") << true;
    QTest::newRow("the sign counts") << T::Decimal << of(K::Decimal, "-1") << of(K::Decimal, "1") << false;
    QTest::newRow("scientific notation") << T::Decimal << text("1E+2") << of(K::Decimal, "100") << true;
    QTest::newRow("a real by value") << T::Real << of(K::Real, "0.5") << of(K::Real, "5e-1") << true;
    QTest::newRow("a float of Python 2") << T::Real << text("0.3") << of(K::Real, "0.30000000000000004") << true;
    QTest::newRow("a long float of Python 2")
        << T::Real << text("50.8503396123") << of(K::Real, "50.85033961226") << true;
    QTest::newRow("a large float of Python 2")
        << T::Real << text("1.23456789012e+14") << of(K::Real, "123456789012345.0") << true;
    QTest::newRow("a float that differs in the twelfth digit")
        << T::Real << text("50.8503396123") << of(K::Real, "50.8503396124") << false;
    QTest::newRow("a float with all its digits")
        << T::Real << text("0.30000000000000001") << of(K::Real, "0.30000000000000004") << false;
    QTest::newRow("twelve digits of a decimal")
        << T::Decimal << text("50.8503396123") << of(K::Decimal, "50.85033961226") << false;

    QTest::newRow("True is 1") << T::Boolean << Value::boolean(true) << Value::integer(1) << true;
    QTest::newRow("False is 0") << T::Boolean << Value::boolean(false) << Value::integer(0) << true;
    QTest::newRow("True is not 0") << T::Boolean << Value::boolean(true) << Value::integer(0) << false;
    QTest::newRow("1 is t") << T::Boolean << Value::integer(1) << text("t") << true;
    QTest::newRow("True in an integer column") << T::Integer << Value::boolean(true) << Value::integer(1) << true;

    QTest::newRow("seconds, not microseconds") << T::DateTime << of(K::DateTime, "2015-06-05 08:00:00")
                                               << of(K::DateTime, "2015-06-05 08:00:00.123456") << true;
    QTest::newRow("another second") << T::DateTime << of(K::DateTime, "2015-06-05 08:00:00")
                                    << of(K::DateTime, "2015-06-05 08:00:01") << false;
    QTest::newRow("a T between date and time")
        << T::DateTime << of(K::DateTime, "2015-06-05T08:00:00") << of(K::DateTime, "2015-06-05 08:00:00") << true;
    QTest::newRow("UTC with and without its zone") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00")
                                                   << of(K::DateTime, "2015-06-05 08:00:00+00:00") << true;
    QTest::newRow("UTC as Z") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00Z")
                              << of(K::DateTime, "2015-06-05 08:00:00.5+00") << true;
    QTest::newRow("another zone") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00+02")
                                  << of(K::DateTime, "2015-06-05 08:00:00+00") << false;
    QTest::newRow("the same zone, with a fraction") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00.25+02")
                                                    << of(K::DateTime, "2015-06-05 08:00:00+02") << true;
    QTest::newRow("a zone west of Greenwich") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00-05")
                                              << of(K::DateTime, "2015-06-05 08:00:00-05") << true;
    QTest::newRow("west is not east") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00-05")
                                      << of(K::DateTime, "2015-06-05 08:00:00+05") << false;
    QTest::newRow("a time with a fraction")
        << T::Time << of(K::Time, "09:15:00.123456") << of(K::Time, "09:15:00") << true;
    QTest::newRow("another time") << T::Time << of(K::Time, "09:15:00.123456") << of(K::Time, "09:15:01") << false;
    QTest::newRow("a time as text") << T::Time << text("09:15:00") << of(K::Time, "09:15:00") << true;
    QTest::newRow("a date") << T::Date << of(K::Date, "2015-06-05") << of(K::Date, "2015-06-05") << true;
    QTest::newRow("a date among datetimes is its midnight")
        << T::DateTime << of(K::Date, "2015-06-05") << of(K::DateTime, "2015-06-05 00:00:00") << true;
    QTest::newRow("a date among instants is midnight of the session's zone")
        << T::Timestamp << of(K::Date, "2015-06-05") << of(K::DateTime, "2015-06-05 00:00:00+02") << true;
    QTest::newRow("a date is no other time of its day")
        << T::DateTime << of(K::Date, "2015-06-05") << of(K::DateTime, "2015-06-05 00:00:01") << false;
    QTest::newRow("midnight among dates is its day")
        << T::Date << of(K::DateTime, "2015-06-05 00:00:00") << of(K::Date, "2015-06-05") << true;
    QTest::newRow("another time among dates is no day")
        << T::Date << of(K::DateTime, "2015-06-05 08:00:00") << of(K::Date, "2015-06-05") << false;
    QTest::newRow("nor is a moment after midnight")
        << T::Date << of(K::DateTime, "2015-06-05 00:00:00.1") << of(K::Date, "2015-06-05") << false;
    QTest::newRow("another date") << T::Date << of(K::Date, "2015-06-05") << of(K::Date, "2015-06-06") << false;

    QTest::newRow("content types by label, in any case")
        << T::Integer << of(K::ContentType, "pcsw.Client") << of(K::ContentType, "pcsw.client") << true;
    QTest::newRow("other content types") << T::Integer << of(K::ContentType, "pcsw.Client")
                                         << of(K::ContentType, "cal.Event") << false;
    QTest::newRow("a content type is not its number")
        << T::Integer << of(K::ContentType, "pcsw.Client") << Value::integer(7) << false;
    QTest::newRow("uuids with and without hyphens")
        << T::Uuid << text("0f0e0d0c-0b0a-0908-0706-050403020100") << text("0F0E0D0C0B0A09080706050403020100") << true;
    QTest::newRow("a shorter uuid") << T::Uuid << text("0f0e") << text("0f0e0d") << false;
    QTest::newRow("upper case counts in texts") << T::Text << text("Anna") << text("anna") << false;
    QTest::newRow("blanks count in texts") << T::Text << text("Anna") << text("Anna ") << false;
}

void TestComparison::sameAsDump()
{
    QFETCH(ColumnType, type);
    QFETCH(Value, snapshot);
    QFETCH(Value, live);
    QTEST(Rowback::sameAsDump(columnOf(type), snapshot.cell(), live.cell()), "same");
}

void TestComparison::sameExactly_data()
{
    columns();
    using T = ColumnType;
    using K = ValueKind;
    QTest::newRow("NULL and the empty text differ") << T::Text << Value() << text("") << false;
    QTest::newRow("NULL and 'None' differ") << T::Text << text("None") << Value() << false;
    QTest::newRow("NULL and NULL") << T::Text << Value() << Value() << true;
    QTest::newRow("microseconds count") << T::DateTime << of(K::DateTime, "2015-06-05 08:00:00")
                                        << of(K::DateTime, "2015-06-05 08:00:00.1") << false;
    QTest::newRow("a fraction of zeros is none") << T::DateTime << of(K::DateTime, "2015-06-05 08:00:00")
                                                 << of(K::DateTime, "2015-06-05 08:00:00.000000") << true;
    QTest::newRow("microseconds of times count")
        << T::Time << of(K::Time, "09:15:00.123456") << of(K::Time, "09:15:00") << false;
    QTest::newRow("what was written without a zone is read with the session's")
        << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00") << of(K::DateTime, "2015-06-05 08:00:00+02") << true;
    QTest::newRow("two zones are two instants") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00+00")
                                                << of(K::DateTime, "2015-06-05 08:00:00+02") << false;
    QTest::newRow("a date and its midnight")
        << T::DateTime << of(K::Date, "2015-06-05") << of(K::DateTime, "2015-06-05 00:00:00.000000") << true;
    QTest::newRow("a date and a moment later")
        << T::DateTime << of(K::Date, "2015-06-05") << of(K::DateTime, "2015-06-05 00:00:00.1") << false;
    QTest::newRow("infinity") << T::Timestamp << of(K::DateTime, "-infinity") << of(K::DateTime, "infinity") << false;
    QTest::newRow("dates before Christ") << T::Date << of(K::Date, "0044-03-15 BC") << of(K::Date, "0044-03-15") << false;
    QTest::newRow("decimals by value") << T::Decimal << of(K::Decimal, "1.5") << of(K::Decimal, "1.50") << true;
    QTest::newRow("booleans and numbers") << T::Boolean << Value::boolean(true) << Value::integer(1) << true;
}

void TestComparison::sameExactly()
{
    QFETCH(ColumnType, type);
    QFETCH(Value, snapshot);
    QFETCH(Value, live);
    QTEST(Rowback::sameExactly(columnOf(type), snapshot.cell(), live.cell()), "same");
    QTEST(Rowback::sameExactly(columnOf(type), live.cell(), snapshot.cell()), "same");
}

void TestComparison::durations_data()
{
    columns();
    using T = ColumnType;
    QTest::newRow("'0:00' and the empty text") << T::Text << text("0:00") << text("") << true;
    QTest::newRow("the empty text and '0:00'") << T::Text << text("") << text("0:00") << true;
    QTest::newRow("NULL and '0:00'") << T::Text << Value() << text("0:00") << true;
    QTest::newRow("'0:01' and the empty text") << T::Text << text("0:01") << text("") << false;
    QTest::newRow("'1:30' twice") << T::Text << text("1:30") << text("1:30") << true;
}

void TestComparison::durations()
{
    QFETCH(ColumnType, type);
    QFETCH(Value, snapshot);
    QFETCH(Value, live);
    QTEST(Rowback::sameAsDump(columnOf(type), snapshot.cell(), live.cell(), {.duration = true}), "same");
    if (snapshot.text() == "0:00") {
        QVERIFY(!Rowback::sameAsDump(columnOf(type), snapshot.cell(), live.cell()));
    }
}

void TestComparison::canonicalFormsOfEqualValuesAreEqual_data()
{
    columns();
    using T = ColumnType;
    using K = ValueKind;
    QTest::newRow("quoted integers") << T::Integer << text("42") << Value::integer(42) << true;
    QTest::newRow("booleans") << T::Boolean << Value::integer(1) << Value::boolean(true) << true;
    QTest::newRow("decimals") << T::Decimal << of(K::Decimal, "1.50") << text("01.5") << true;
    QTest::newRow("decimals below one") << T::Decimal << of(K::Decimal, ".5") << of(K::Decimal, "0.50") << true;
    QTest::newRow("negative decimals") << T::Decimal << of(K::Decimal, "-1.0") << of(K::Decimal, "1") << false;
    QTest::newRow("datetimes") << T::DateTime << of(K::DateTime, "2015-06-05T08:00:00.5") << text("2015-06-05 08:00:00")
                               << true;
    QTest::newRow("a date among datetimes") << T::DateTime << of(K::Date, "2015-06-05")
                                            << of(K::DateTime, "2015-06-05T00:00:00.0") << true;
    QTest::newRow("midnight among dates")
        << T::Date << of(K::DateTime, "2015-06-05 00:00:00") << of(K::Date, "2015-06-05") << true;
    QTest::newRow("another time among dates")
        << T::Date << of(K::DateTime, "2015-06-05 00:00:01") << of(K::Date, "2015-06-05") << false;
    QTest::newRow("zones") << T::Timestamp << of(K::DateTime, "2015-06-05 08:00:00+00:00")
                           << of(K::DateTime, "2015-06-05 08:00:00") << true;
    QTest::newRow("times") << T::Time << of(K::Time, "09:15:00.123456") << of(K::Time, "09:15:00") << true;
    QTest::newRow("content types") << T::Integer << of(K::ContentType, "pcsw.Client")
                                   << of(K::ContentType, "pcsw.client") << true;
    QTest::newRow("an integer in a text column") << T::Text << Value::integer(7) << text("7") << true;
    QTest::newRow("NULL is not the empty text") << T::Text << Value() << text("") << false;
    QTest::newRow("floats with and without exponent")
        << T::Real << of(K::Real, "1e+16") << text("10000000000000000") << true;
    QTest::newRow("small floats") << T::Real << of(K::Real, "1.5e-07") << of(K::Real, "0.00000015") << true;
    QTest::newRow("uuids") << T::Uuid << text("0f0e0d0c-0b0a-0908-0706-050403020100")
                           << text("0F0E0D0C0B0A09080706050403020100") << true;
    QTest::newRow("no uuid") << T::Uuid << text("0f0e0d0c0b0a") << text("0f0e0d0c-0b0a") << false;
}

void TestComparison::canonicalFormsOfEqualValuesAreEqual()
{
    QFETCH(ColumnType, type);
    QFETCH(Value, snapshot);
    QFETCH(Value, live);
    const Column column = columnOf(type);
    const Value left = canonical(column, snapshot.cell());
    const Value right = canonical(column, live.cell());
    QTEST(left == right, "same");
    QCOMPARE(canonical(column, left.cell()), left); // doing it twice changes nothing
}

void TestComparison::textStaysAsItIs()
{
    for (const char *const value : {"", " a ", "None", "00", "2015-06-05T08:00:00"}) {
        QCOMPARE(canonical(columnOf(ColumnType::Text), text(value).cell()), text(value));
    }
}

void TestComparison::whatFillsUpIsNoPartOfAText()
{
    Column column = columnOf(ColumnType::Text);
    column.padded = true;
    const Value bare = text("BE");
    const Value full = text("BE   ");
    QVERIFY(Rowback::sameAsDump(column, bare.cell(), full.cell()));
    QVERIFY(Rowback::sameExactly(column, full.cell(), bare.cell()));
    QVERIFY(!Rowback::sameExactly(column, full.cell(), text(" BE").cell()));
    QVERIFY(Rowback::keyOrder(column, full.cell(), bare.cell()) == 0);
    // By the bytes, a blank is less than what follows here, but not than a tab.
    QVERIFY(Rowback::keyOrder(column, full.cell(), text("BE\t").cell()) < 0);
    QVERIFY(Rowback::keyOrder(column, full.cell(), text("BE A").cell()) < 0);
    QCOMPARE(canonical(column, full.cell()), bare);
    QVERIFY(Rowback::sameAsDump(column, Cell::null(), text("   ").cell()));
}

void TestComparison::lettersBesidesAsciiAreFoldedWhereTheEngineDoesSo()
{
    Column column = columnOf(ColumnType::Text);
    column.equality = TextEquality::AsciiCase;
    QCOMPARE(collated(column, text("Z\u00C9 ")), text("z\u00C9 "));
    column.equality = TextEquality::Case;
    QCOMPARE(collated(column, text("Z\u00C9")), text("z\u00E9"));
}

void TestComparison::keyOrder_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<Value>("first");
    QTest::addColumn<Value>("second");
    using K = ValueKind;
    using T = ColumnType;
    QTest::newRow("NULL first") << T::Integer << Value() << Value::integer(-5);
    QTest::newRow("integers by value") << T::Integer << Value::integer(9) << Value::integer(10);
    QTest::newRow("quoted integers by value") << T::Integer << text("9") << Value::integer(10);
    QTest::newRow("texts by bytes") << T::Text << text("Zoe") << text("anna");
    QTest::newRow("texts that begin alike") << T::Text << text("ab") << text("abc");
    QTest::newRow("accents after plain letters") << T::Text << text("z") << text("\xc3\xa4");
    QTest::newRow("small floats by value") << T::Real << text("1e-07") << text("0.5");
    QTest::newRow("great floats by value") << T::Real << text("9.5") << text("1e+20");
    QTest::newRow("negative floats by value") << T::Real << text("-1e+20") << text("-9.5");
    QTest::newRow("nothing is below minus infinity") << T::Real << text("-Infinity") << text("-1e+300");
    QTest::newRow("what is no number after all numbers") << T::Real << text("inf") << text("NaN");
    QTest::newRow("moments of one day") << T::DateTime << of(K::Date, "2015-06-05")
                                        << of(K::DateTime, "2015-06-05T00:00:01");
    QTest::newRow("datetimes among dates")
        << T::Date << of(K::DateTime, "2015-06-05 00:00:00") << of(K::Date, "2015-06-06");
    QTest::newRow("infinity last") << T::Date << of(K::Date, "2015-06-05") << of(K::Date, "infinity");
    QTest::newRow("uuids without regard to hyphens")
        << T::Uuid << text("0f0e0d0c0b0a09080706050403020100") << text("0F0E0D0C-0b0a-0908-0706-050403020101");
}

void TestComparison::keyOrder()
{
    QFETCH(ColumnType, type);
    QFETCH(Value, first);
    QFETCH(Value, second);
    QVERIFY(Rowback::keyOrder(columnOf(type), first.cell(), second.cell()) < 0);
    QVERIFY(Rowback::keyOrder(columnOf(type), second.cell(), first.cell()) > 0);
    QVERIFY(Rowback::keyOrder(columnOf(type), first.cell(), first.cell()) == 0);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
