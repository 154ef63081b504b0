// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/keyset.h"

#include <QTest>

using namespace Rowback;

class TestKeyset : public QObject
{
    Q_OBJECT

private slots:
    void ascendingKeysAreFound();
    void keysOutOfOrderAreFound();
    void repeatedKeysCountOnce();
    void negativeKeysAndTheHighest();
    void textAndCompositeKeys();
    void runsThatMeetStayDistinctFromTheirGaps();
};

void TestKeyset::ascendingKeysAreFound()
{
    KeySet set;
    for (const int key : {1, 2, 3, 7, 8, 20}) {
        set.add(key);
    }
    QCOMPARE(set.size(), std::size_t{6});
    for (const int key : {1, 2, 3, 7, 8, 20}) {
        QVERIFY(set.contains(key));
        QVERIFY(set.contains(Key{Value::integer(key)}));
    }
    for (const int key : {-1, 0, 4, 6, 9, 19, 21}) {
        QVERIFY(!set.contains(key));
    }
    QCOMPARE(set.highest(), std::int64_t{20});
}

void TestKeyset::keysOutOfOrderAreFound()
{
    KeySet set;
    for (const int key : {10, 11, 5, 12, 4, 30, 29}) {
        set.add(key);
    }
    QCOMPARE(set.size(), std::size_t{7});
    for (const int key : {4, 5, 10, 11, 12, 29, 30}) {
        QVERIFY(set.contains(key));
    }
    for (const int key : {3, 6, 9, 13, 28, 31}) {
        QVERIFY(!set.contains(key));
    }
    QCOMPARE(set.highest(), std::int64_t{30});
}

void TestKeyset::repeatedKeysCountOnce()
{
    KeySet set;
    for (const int key : {5, 5, 6, 5, 1, 1, 6}) {
        set.add(key);
    }
    QCOMPARE(set.size(), std::size_t{3});
    set.add(Key{Value::integer(6)});
    set.add(Key{Value::text("a")});
    set.add(Key{Value::text("a")});
    QCOMPARE(set.size(), std::size_t{4});
}

void TestKeyset::negativeKeysAndTheHighest()
{
    KeySet set;
    QCOMPARE(set.highest(), std::int64_t{0});
    QVERIFY(!set.contains(0));
    set.add(-9);
    QCOMPARE(set.highest(), std::int64_t{-9});
    set.add(-8);
    set.add(0);
    QCOMPARE(set.highest(), std::int64_t{0});
    QVERIFY(set.contains(-9) && set.contains(-8) && set.contains(0) && !set.contains(-1));
}

void TestKeyset::textAndCompositeKeys()
{
    KeySet set;
    set.add(Key{Value::text("BE")});
    set.add(Key{Value::integer(1), Value::text("BE")});
    QVERIFY(set.contains(Key{Value::text("BE")}));
    QVERIFY(set.contains(Key{Value::integer(1), Value::text("BE")}));
    QVERIFY(!set.contains(Key{Value::integer(1)}));
    QVERIFY(!set.contains(1));
    QVERIFY(!set.contains(Key{Value::text("be")}));
    QVERIFY(!set.contains(Key{}));
}

void TestKeyset::runsThatMeetStayDistinctFromTheirGaps()
{
    KeySet set;
    for (int key = 0; key < 100'000; key += 2) {
        set.add(key);
    }
    QCOMPARE(set.size(), std::size_t{50'000});
    for (int key = 0; key < 100'000; ++key) {
        QCOMPARE(set.contains(key), key % 2 == 0);
    }
}

QTEST_APPLESS_MAIN(TestKeyset)
#include "tst_keyset.moc"
