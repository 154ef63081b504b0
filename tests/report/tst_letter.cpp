// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/letter.h"
#include "storyplan.h"

#include <QLocale>
#include <QTest>

using namespace Rowback;
using namespace Rowback::Test;

class TestLetter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void whatItSays()
    {
        QCOMPARE(letterOf(Outcome::State::Committed),
                 QStringLiteral(
                     "Hello,\n\n"
                     "data had vanished from the database welfare on db.example.org. It was to be brought back from a "
                     "snapshot of Friday, 5 June 2015. On Saturday, 20 June 2015 at 14:03 this came back: "
                     "1 row(s) in 1 table(s).\n\n"
                     "What came back, by table:\n"
                     "- pcsw_client: 1 row(s)\n\n"
                     "What was decided where old and new data met:\n"
                     "- re-created record, pcsw_client: Keep the original (2)\n\n"
                     "Please look at this:\n"
                     "- drifted record, pcsw_client: <script>alert(1)</script> Secret & Sons\n"
                     "- dangling reference, aids_refundconfirmation: 17\n"
                     "- violated rule, aids_incomeconfirmation: 125, 126\n"
                     "- severed link, notes_note: 9\n"
                     "- Left out: 2 vanished records of cal_event stay away.\n\n"
                     "If something of it looks wrong, please say so before you correct it: all of it can be taken back "
                     "as long as nobody has changed what came back. The report tells of each record what became of "
                     "it.\n"));
    }

    void hidesPersonalValues()
    {
        QVERIFY(letterOf(Outcome::State::Committed).contains(QLatin1String("Secret")));
        QVERIFY(!letterOf(Outcome::State::Committed, true).contains(QLatin1String("Secret")));
    }

    void promisesNothingThatWasNotCommitted()
    {
        for (const auto state : {Outcome::State::Undone, Outcome::State::Unknown, Outcome::State::RolledBack}) {
            const QString letter = letterOf(state);
            QVERIFY2(!letter.contains(QLatin1String("came back")), qPrintable(letter));
        }
        QVERIFY(letterOf(Outcome::State::Undone).contains(QLatin1String("taken back")));
        QVERIFY(letterOf(Outcome::State::Unknown).contains(QLatin1String("not known")));
    }

    void longListsEnd()
    {
        Plan plan = storyPlan();
        for (int i = 0; i < 30; ++i) {
            plan.leftOut.append(QStringLiteral("Table %1 stays away.").arg(i));
        }
        const Outcome outcome = outcomeOf(Outcome::State::Committed);
        const QString letter = letterToOwner({&plan, &outcome, false});
        QVERIFY(letter.contains(QLatin1String("Table 6 stays away.\n- and 23 more; the report has them\n")));
    }

private:
    static QString letterOf(Outcome::State state, bool redact = false)
    {
        const Plan plan = storyPlan();
        const Outcome outcome = outcomeOf(state);
        return letterToOwner({&plan, &outcome, redact});
    }
};

QTEST_GUILESS_MAIN(TestLetter)
#include "tst_letter.moc"
