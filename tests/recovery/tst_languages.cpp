// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/memorycase.h"

using namespace Rowback;

/// A dump in German, Dutch and English (`name` is German there), and live sites that have other languages, or the same
/// in another order (dump-format.md section 3).
class TestLanguages : public QObject
{
    Q_OBJECT

private slots:
    void theBareColumn_data();
    void theBareColumn();
    void aGuessThatMovesATextIsForAPerson();
    void noGuessWithoutAText();
};

namespace {

MemoryCase rooms(const QString &liveColumns)
{
    MemoryCase test({"room: id key auto, name text, name_nl text, name_en text"});
    test.live = MemoryTables({"room: id key auto, " + liveColumns});
    return std::move(test.speaking({"de", "nl", "en"}));
}

} // namespace

void TestLanguages::theBareColumn_data()
{
    QTest::addColumn<QString>("live");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QStringList>("findings");
    const QString all = "1 | Saal | zaal | hall";
    QTest::newRow("as in the dump") << "name text, name_nl text, name_en text" << all
                                    << "name=Saal, name_nl=zaal, name_en=hall" << QStringList();
    QTest::newRow("reordered") << "name text, name_de text, name_en text" << all
                               << "name=zaal, name_de=Saal, name_en=hall" << QStringList();
    QTest::newRow("one is gone, the first stays") << "name text, name_nl text"
                                                  << "1 | Saal | zaal |"
                                                  << "name=Saal, name_nl=zaal" << QStringList("C6 room 1 use-default");
    QTest::newRow("one is gone, another is first") << "name text, name_de text"
                                                   << "1 | Saal | zaal |"
                                                   << "name=zaal, name_de=Saal" << QStringList("C6 room 1 undecided");
    QTest::newRow("one is left") << "name text"
                                 << "1 | Saal | |"
                                 << "name=Saal" << QStringList("C6 room 1 use-default");
    QTest::newRow("a language that the dump lacks is first")
        << "name text, name_de text, name_nl text, name_en text" << all
        << "name=, name_de=Saal, name_nl=zaal, name_en=hall" << QStringList("C6 room 1 use-default");
}

void TestLanguages::theBareColumn()
{
    QFETCH(QString, live);
    QFETCH(QString, row);
    QFETCH(QString, inserted);
    QFETCH(QStringList, findings);
    const Plan plan = rooms(live).lost("room", {row}).plan();
    QCOMPARE(told(plan.steps), QStringList("insert room 1: id=1, " + inserted));
    QCOMPARE(toldOf(plan, FindingCode::DoesNotFit), findings);
}

void TestLanguages::aGuessThatMovesATextIsForAPerson()
{
    MemoryCase test = rooms("name text, name_de text");
    test.lost("room", {"1 | Saal | zaal |"});
    QCOMPARE(test.plan().undecided(), 1);
    const Plan decided = test.decide({"C6=use-default"}).plan();
    QCOMPARE(decided.undecided(), 0);
    QCOMPARE(told(decided.steps), QStringList("insert room 1: id=1, name=zaal, name_de=Saal"));
    const QString sentence = decided.findings.back().sentence;
    QVERIFY2(sentence.contains("nl, en"), qPrintable(sentence));
}

void TestLanguages::noGuessWithoutAText()
{
    MemoryCase test = rooms("name text, name_de text");
    test.lost("room", {"1 | Saal | |"});
    QCOMPARE(toldOf(test.plan(), FindingCode::DoesNotFit), QStringList());
}

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
