// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/keylist.h"
#include "recovery/keyset.h"

#include <QTest>

#include <limits>

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
    void aListGivesItsKeysInOrder();
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

void TestKeyset::aListGivesItsKeysInOrder()
{
    constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
    KeyList list;
    for (const std::int64_t key : {std::int64_t(7), std::int64_t(8), highest, std::int64_t(-1), std::int64_t(0)}) {
        list.add({Value::integer(key)});
    }
    list.add({Value::text("b")});
    list.add({Value::text("a")});
    list.sort();
    const std::vector<Key> expected{{Value::integer(-1)},      {Value::integer(0)}, {Value::integer(7)},
                                    {Value::integer(8)},       {Value::integer(highest)},
                                    {Value::text("a")},        {Value::text("b")}};
    QVERIFY(list.all() == expected);
    QCOMPARE(list.size(), expected.size());
    for (const Key &key : expected) {
        QVERIFY(list.contains(key));
    }
    QVERIFY(!list.contains({Value::integer(6)}) && !list.contains({Value::integer(9)}));
    QVERIFY(!list.contains({Value::text("c")}));
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
