// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoschema.h"
#include "demo/keymint.h"
#include "demo/people.h"
#include "demo/registry.h"
#include "demo/story.h"
#include "demo/workshop.h"

#include <QTest>

using namespace Rowback;

class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void soundsAlike_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("C before a consonant is K") << QStringLiteral("Cremer") << QStringLiteral("KRMR");
        QTest::newRow("K stays") << QStringLiteral("Kremer") << QStringLiteral("KRMR");
        QTest::newRow("Z is S, D is T") << QStringLiteral("Zander") << QStringLiteral("SNTR");
        QTest::newRow("double letters count once") << QStringLiteral("Mireille") << QStringLiteral("MRL");
        QTest::newRow("first vowel counts") << QStringLiteral("Aline") << QStringLiteral("ALN");
        QTest::newRow("accents do not matter") << QStringLiteral("Élodie") << QStringLiteral("ALT");
        QTest::newRow("silent letters") << QStringLiteral("Zwick") << QStringLiteral("SK");
        QTest::newRow("nothing") << QString() << QString();
    }
    void soundsAlike()
    {
        QFETCH(const QString, name);
        QTEST(QString::fromStdString(phoneticWord(name.toStdString())), "expected");
    }

    void nationalNumbersAreValidAndNeverTheSame()
    {
        Prng random(1);
        People people(random);
        std::set<std::string> all;
        for (int i = 0; i < 300; ++i) {
            const std::string id = people.nationalId(QDate(1971, 6, 8), true);
            QCOMPARE(id.size(), std::size_t(13));
            QCOMPARE(id.substr(0, 7), std::string("710608 "));
            const int serial = std::stoi(id.substr(7, 3));
            QCOMPARE(serial % 2, 0); // women have even numbers
            QCOMPARE(std::stoi(id.substr(11)), static_cast<int>(97 - (710608000LL + serial) % 97));
            QVERIFY(all.insert(id).second);
        }
    }

    void birthDayFromNationalNumber() { QCOMPARE(birthOf("710608 576-38"), QDate(1971, 6, 8)); }

    void mintLeavesReservedKeysOut()
    {
        Prng random(1);
        KeyMint mint;
        mint.reserve(5, 5);
        mint.reserve(2, 3);
        mint.reserve(6, 7);
        std::vector<std::int64_t> keys;
        for (int i = 0; i < 4; ++i) {
            keys.push_back(mint.next(random));
        }
        QCOMPARE(keys, (std::vector<std::int64_t>{1, 4, 8, 9}));
        mint.skipTo(20);
        QCOMPARE(mint.next(random), std::int64_t(20));
    }

    /// A large demo has ordinary partners beside the story's, and behind them.
    void ordinaryPartnersLeaveTheStorysNumbersOut()
    {
        const Schema schema = demoSchema();
        Workshop workshop(schema);
        KeyMint &partners = workshop.keys(QLatin1String("contacts_partner"));
        partners.leaveNoGaps();
        partners.skipTo(Story::firstDailyPartner - 1);
        QCOMPARE(partners.next(workshop.random), std::int64_t(Story::firstDailyPartner - 1));
        QCOMPARE(partners.next(workshop.random), std::int64_t(Story::lastNewPartner + 1));
        QCOMPARE(Story::firstDailyPartner, std::int64_t(200550)); // whom 2 June adds first
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
