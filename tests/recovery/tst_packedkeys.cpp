// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/keylist.h"
#include "recovery/keyset.h"

#include <QTest>

#include <malloc.h>

#include <algorithm>

using namespace Rowback;

/// Text and composite keys without a heap object for each.
class TestPackedKeys : public QObject
{
    Q_OBJECT

    static qint64 heap()
    {
        const auto info = mallinfo2();
        return static_cast<qint64>(info.uordblks + info.hblkhd);
    }

    static Key sampleKey(int i, bool composite)
    {
        return composite ? Key{Value::integer(i % 1000), Value::integer(i)}
                         : Key{Value::text("a text of over 16 bytes " + std::to_string(i))};
    }

private slots:
    void aListTakesFewBytesPerKey_data()
    {
        QTest::addColumn<bool>("composite");
        QTest::newRow("text") << false;
        QTest::newRow("composite") << true;
    }
    /// A vector for each key, with its texts beside, takes well over a hundred.
    void aListTakesFewBytesPerKey()
    {
        QFETCH(const bool, composite);
        constexpr int count = 100'000;
        const auto key = [&](int i) { return sampleKey(i, composite); };
        const qint64 before = heap();
        KeyList list;
        for (int i = count; i > 0; --i) {
            list.add(key(i));
        }
        list.sort();
        const qint64 used = (heap() - before) / count;
        QVERIFY2(used <= 56, qPrintable(QString::number(used)));
        QCOMPARE(list.size(), std::size_t{count});
        QVERIFY(list.contains(key(1)) && list.contains(key(count)));
        QVERIFY(!list.contains(key(0)) && !list.contains(key(count + 1)));
        const std::vector<Key> all = list.all();
        QCOMPARE(all.size(), std::size_t{count});
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
    }

    void aSetTakesFewBytesPerKey_data() { aListTakesFewBytesPerKey_data(); }
    /// A hash of vectors takes well over a hundred.
    void aSetTakesFewBytesPerKey()
    {
        QFETCH(const bool, composite);
        constexpr int count = 100'000;
        const auto key = [&](int i) { return sampleKey(i, composite); };
        const qint64 before = heap();
        KeySet set;
        for (int i = count; i > 0; --i) {
            set.add(key(i));
            set.add(key(count));
        }
        const qint64 used = (heap() - before) / count;
        QVERIFY2(used <= 90, qPrintable(QString::number(used)));
        QCOMPARE(set.size(), std::size_t{count});
        for (int i = 1; i <= count; ++i) {
            QVERIFY(set.contains(key(i)));
        }
        QVERIFY(!set.contains(key(0)) && !set.contains(key(count + 1)) && !set.contains(Key{}));
    }

    void theyAreWhatWentIn()
    {
        const std::vector<Key> keys{{Value(), Value::boolean(true), Value::integer(-5)},
                                    {Value::text({"b\0c", 3}), Value::of(ValueKind::Decimal, "1.50")},
                                    {Value::text("b"), Value::text("")},
                                    {Value::text("b")},
                                    {Value::boolean(false)},
                                    {Value::integer(0)}};
        PackedKeys packed;
        for (const Key &key : keys) {
            packed.append(key);
        }
        for (std::size_t i = 0; i < keys.size(); ++i) {
            QVERIFY(packed.at(i) == keys[i]);
            QCOMPARE(packed.find(keys[i]), i);
        }
        QCOMPARE(packed.find(Key{Value::text("c")}), keys.size());
        packed.reverse();
        QVERIFY(packed.at(0) == keys.back());
        std::vector<std::size_t> backwards(keys.size());
        for (std::size_t i = 0; i < backwards.size(); ++i) {
            backwards[i] = backwards.size() - 1 - i;
        }
        packed.arrange(backwards);
        QVERIFY(packed.at(0) == keys[0]);
        packed.sort();
        std::vector<Key> sorted = keys;
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            QVERIFY(packed.at(i) == sorted[i]);
            QVERIFY(packed.containsSorted(sorted[i]));
        }
        QVERIFY(!packed.containsSorted(Key{Value::text("b"), Value::text("a")}));
    }
};

QTEST_APPLESS_MAIN(TestPackedKeys)
#include "tst_packedkeys.moc"
