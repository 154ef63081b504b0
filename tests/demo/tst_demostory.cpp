// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demoschema.h"
#include "demo/demostory.h"
#include "demo/partnerfamily.h"
#include "demo/story.h"
#include "demo/storylines.h"

#include <QTest>

#include <optional>

using namespace Rowback;
using namespace Qt::StringLiterals;

namespace {

struct Played
{
    std::map<QDate, DemoState> evenings;
    std::optional<DemoOutcome> outcome;
};

Played play(const Schema &schema, int partners)
{
    Played played;
    auto outcome = playStory(schema, partners, [&](const QDate &day, const DemoState &site) {
        played.evenings.emplace(day, site);
        return Result<void>();
    });
    if (outcome) {
        played.outcome.emplace(*std::move(outcome));
    }
    return played;
}

Ids missingKeys(const DemoState &before, const DemoState &after, QLatin1String table)
{
    Ids keys;
    for (const auto &[key, row] : before.rows(table)) {
        if (!after.contains(after.id(table), key)) {
            keys.push_back(key.integer());
        }
    }
    return keys;
}

/// References to rows that are not there, as "table.column key -> target".
QStringList danglingReferences(const DemoState &state)
{
    QStringList found;
    for (int i = 0; i < state.schema().size(); ++i) {
        const Table &table = state.schema().table(TableId{i});
        const auto check = [&](const Value &key, int column, const Value &value, const QString &target) {
            const auto targetId = state.schema().find(target);
            if (!value.isNull() && (!targetId || !state.contains(*targetId, value))) {
                found.append(QStringLiteral("%1.%2 %3 -> %4")
                                 .arg(table.name, table.columns[static_cast<std::size_t>(column)].name,
                                      displayText(key), displayText(value)));
            }
        };
        for (const auto &[key, row] : state.rows(TableId{i})) {
            for (const ForeignKey &foreignKey : table.foreignKeys) {
                const int column = foreignKey.columns.front();
                const Value &value = (*row)[static_cast<std::size_t>(column)];
                if (value.kind() != ValueKind::ContentType) {
                    check(key, column, value, foreignKey.targetTable);
                }
            }
            for (const GenericReference &generic : table.genericReferences) {
                const QString model = displayText((*row)[static_cast<std::size_t>(generic.typeColumn)]);
                check(key, generic.idColumn, (*row)[static_cast<std::size_t>(generic.idColumn)],
                      QString(model).replace(u'.', u'_').toLower());
            }
        }
    }
    return found;
}

QStringList clashes(const DemoState &state)
{
    QStringList found;
    for (int i = 0; i < state.schema().size(); ++i) {
        const Table &table = state.schema().table(TableId{i});
        for (const UniqueKey &unique : table.uniqueKeys) {
            std::set<Row> seen;
            for (const auto &[key, row] : state.rows(TableId{i})) {
                Row values;
                bool hasNull = false;
                for (const int column : unique.columns) {
                    values.push_back((*row)[static_cast<std::size_t>(column)]);
                    hasNull = hasNull || values.back().isNull();
                }
                if (!hasNull && !seen.insert(values).second) {
                    found.append(unique.name + u' ' + displayText(key));
                }
            }
        }
    }
    return found;
}

const QStringList missingDoctorOnly{
    QStringLiteral("aids_refundconfirmation.doctor_id 17 -> 902"),
    QStringLiteral("aids_refundconfirmation.doctor_id 167 -> 902"),
    QStringLiteral("aids_refundconfirmation.doctor_id 301 -> 902"),
    QStringLiteral("aids_refundconfirmation.doctor_id 330 -> 902"),
};

} // namespace

class TestDemoStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_played = play(m_schema, Story::partners);
        QVERIFY(m_played.outcome);
    }

    void hundredAndNinetyFiveVanishAndAllThatCascades()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        QCOMPARE(outcome.beforeLoss.rows("contacts_partner"_L1).size(), std::size_t(15446));
        const Ids vanished = missingKeys(outcome.beforeLoss, outcome.live, "contacts_partner"_L1);
        QCOMPARE(vanished.size(), std::size_t(195));
        for (const std::int64_t original : {4011, 20737, 20606, 22564, 20450, 23093, 6655}) {
            QVERIFY(std::find(vanished.begin(), vanished.end(), original) != vanished.end());
        }
        for (const QLatin1String table :
             {"contacts_person"_L1, "contacts_company"_L1, "pcsw_client"_L1, "notes_note"_L1, "cal_event"_L1,
              "cal_guest"_L1, "pcsw_coaching"_L1, "aids_granting"_L1, "aids_incomeconfirmation"_L1,
              "aids_refundconfirmation"_L1, "aids_simpleconfirmation"_L1, "pcsw_clientcontact"_L1,
              "dupable_clients_word"_L1}) {
            QVERIFY2(!missingKeys(outcome.beforeLoss, outcome.live, table).empty(), table.data());
        }
        QVERIFY(!outcome.loss.severed.empty());
        QCOMPARE(outcome.loss.dangling.size(), std::size_t(4));
    }

    void lossFallsBetweenTwoSnapshots()
    {
        const auto partners
            = [&](int day) { return m_played.evenings.at(QDate(2015, 6, day)).rows("contacts_partner"_L1).size(); };
        QCOMPARE(m_played.evenings.size(), std::size_t(19));
        QCOMPARE(partners(5), std::size_t(15446));
        QCOMPARE(partners(10), std::size_t(15446));
        QCOMPARE(partners(11), std::size_t(15446 - 195));
    }

    void nothingVanishesAfterwards()
    {
        const DemoState &live = m_played.outcome->live;
        for (const auto &[day, site] : m_played.evenings) {
            for (int i = 0; day >= Story::dayOfLoss && i < m_schema.size(); ++i) {
                for (const auto &[key, row] : site.rows(TableId{i})) {
                    QVERIFY2(live.contains(TableId{i}, key), qPrintable(m_schema.table(TableId{i}).name));
                }
            }
        }
    }

    void everySnapshotSinceTheStorysBackupLeadsToTheSameResult()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        for (int day = 5; day < 10; ++day) {
            const DemoState &snapshot = m_played.evenings.at(QDate(2015, 6, day));
            for (int i = 0; i < m_schema.size(); ++i) {
                const TableId table{i};
                QStringList keys;
                for (const auto &[key, row] : snapshot.rows(table)) {
                    if (!outcome.live.contains(table, key)) {
                        QVERIFY(outcome.beforeLoss.row(table, key) == *row);
                        keys.append(displayText(key));
                    }
                }
                QCOMPARE(keys.size(),
                         static_cast<qsizetype>(outcome.loss.vanished[static_cast<std::size_t>(i)].size()));
            }
            for (const LostLink &link : outcome.loss.severed) {
                QVERIFY(snapshot.row(link.table, link.key)[static_cast<std::size_t>(link.column)] == link.old);
            }
        }
    }

    void recreatedClientsBearTheNumbersOfTheirOriginals()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        const std::map<std::int64_t, std::pair<std::int64_t, const char *>> expected{
            {200708, {4011, "580515 498-14"}},  {200714, {20737, "950120 575-51"}}, {200715, {20606, "710608 576-38"}},
            {200716, {22564, "800721 476-41"}}, {200717, {20450, "720619 037-74"}}, {200559, {23093, "801112 221-12"}}};
        for (const auto &[recreated, original] : expected) {
            const Value number = Value::text(original.second);
            QCOMPARE(outcome.live.value("pcsw_client"_L1, recreated, "national_id"_L1), number);
            QCOMPARE(outcome.beforeLoss.value("pcsw_client"_L1, original.first, "national_id"_L1), number);
            QVERIFY(!outcome.ideal.contains(outcome.ideal.id("contacts_partner"_L1), Value::integer(recreated)));
        }
    }

    void clientDrifted()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        const Value number = Value::text("710108 503-76");
        QCOMPARE(outcome.live.value("pcsw_client"_L1, 21148, "national_id"_L1), number);
        QCOMPARE(outcome.ideal.value("pcsw_client"_L1, 6655, "national_id"_L1), number);
        const Value own = outcome.beforeLoss.value("pcsw_client"_L1, 21148, "national_id"_L1);
        QVERIFY(own != number);
        QCOMPARE(outcome.ideal.value("pcsw_client"_L1, 21148, "national_id"_L1), own);
    }

    void followUpsHangOnOriginalsInTheIdeal()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        std::set<QString> tables;
        for (const FollowUp &row : outcome.followUps) {
            const Table &table = m_schema.table(row.table);
            tables.insert(table.name);
            const Row &live = outcome.live.row(row.table, row.key);
            const Row &ideal = outcome.ideal.row(row.table, row.key);
            QVERIFY(live != ideal);
            for (const ForeignKey &foreignKey : table.foreignKeys) {
                const auto column = static_cast<std::size_t>(foreignKey.columns.front());
                QVERIFY(live[column] == ideal[column] || PartnerFamily::holdsTable(foreignKey.targetTable));
            }
        }
        QCOMPARE(tables.size(), std::size_t(8)); // all that the story's create functions make, but for the words
        for (const FollowUp &row : outcome.duplicates) {
            QVERIFY(!outcome.ideal.contains(row.table, row.key));
        }
        QCOMPARE(outcome.duplicates.size(), std::size_t(7)); // six words and a guest
    }

    void duplicateWordsEqualTheOriginals()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        const auto wordsOf = [](const DemoState &state, std::int64_t owner) {
            std::multiset<std::string> words;
            for (const auto &[key, row] : state.rows("dupable_clients_word"_L1)) {
                if (state.value("dupable_clients_word"_L1, key.integer(), "owner_id"_L1) == Value::integer(owner)) {
                    words.insert(state.value("dupable_clients_word"_L1, key.integer(), "word"_L1).text());
                }
            }
            return words;
        };
        for (const Story::Recreated &pair : Story::recreated) {
            const auto words = wordsOf(outcome.live, pair.recreated);
            QVERIFY(words.empty() || words == wordsOf(outcome.beforeLoss, pair.original));
        }
    }

    void onlyTheMissingDoctorDangles()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        QCOMPARE(danglingReferences(outcome.ideal), missingDoctorOnly);
        QCOMPARE(danglingReferences(outcome.beforeLoss), missingDoctorOnly);
        QStringList live = danglingReferences(outcome.live).filter(QStringLiteral("owner_id"));
        QCOMPARE(live.size(), 4);
        QCOMPARE(danglingReferences(outcome.live).size(), 8);
    }

    void uniqueValuesAreUnique()
    {
        for (const DemoState *state :
             {&m_played.outcome->beforeLoss, &m_played.outcome->live, &m_played.outcome->ideal}) {
            QCOMPARE(clashes(*state), QStringList());
        }
    }

    void vanishedShareTheirTown()
    {
        const DemoOutcome &outcome = *m_played.outcome;
        const Ids vanished = missingKeys(outcome.beforeLoss, outcome.live, "contacts_partner"_L1);
        const auto inTown = [&](std::int64_t partner) {
            return outcome.beforeLoss.value("contacts_partner"_L1, partner, "city_id"_L1) == Value::integer(3);
        };
        const auto among = std::count_if(vanished.begin(), vanished.end(), inTown);
        QCOMPARE_GE(among, 190);
        std::ptrdiff_t all = 0;
        for (const auto &[key, row] : outcome.beforeLoss.rows("contacts_partner"_L1)) {
            all += inTown(key.integer()) ? 1 : 0;
        }
        QCOMPARE_GT(all - among, 4500);
        QCOMPARE_LT(all - among, 5500);
    }

    void linesAreTheStorys()
    {
        const StoryLines lines = storyLines(m_played.outcome->live, m_played.outcome->ideal);
        QFile file(QStringLiteral(ROWBACK_SOURCE_DIR "/tests/demo/storylines.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString expected = QString::fromUtf8(file.readAll());
        const QStringList all = lines.deferred + lines.references + lines.dateRanges + lines.confirming;
        QCOMPARE(all.join(u'\n') + u'\n', expected);
    }

    void otherSizes_data()
    {
        QTest::addColumn<int>("partners");
        QTest::addColumn<int>("vanished");
        QTest::newRow("smallest") << 300 << 14;
        QTest::newRow("a tenth") << 1545 << 19;
        QTest::newRow("double") << 30892 << 390;
    }
    void otherSizes()
    {
        QFETCH(const int, partners);
        QFETCH(const int, vanished);
        const Played played = play(m_schema, partners);
        QVERIFY(played.outcome);
        const DemoOutcome &outcome = *played.outcome;
        QCOMPARE(static_cast<int>(outcome.beforeLoss.rows("contacts_partner"_L1).size()), partners);
        QCOMPARE(static_cast<int>(missingKeys(outcome.beforeLoss, outcome.live, "contacts_partner"_L1).size()),
                 vanished);
        QCOMPARE(danglingReferences(outcome.ideal), missingDoctorOnly);
        QCOMPARE(clashes(outcome.ideal), QStringList());
        QCOMPARE(clashes(outcome.live), QStringList());
        QCOMPARE(storyLines(outcome.live, outcome.ideal).references,
                 storyLines(m_played.outcome->live, m_played.outcome->ideal).references);
    }

    void anErrorInTheEveningEndsTheStory()
    {
        int evenings = 0;
        const auto outcome = playStory(m_schema, 300, [&](const QDate &, const DemoState &) -> Result<void> {
            ++evenings;
            return Unexpected{{.code = ErrorCode::Cancelled, .message = QStringLiteral("enough")}};
        });
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().message, QStringLiteral("enough"));
        QCOMPARE(evenings, 1);
    }

private:
    const Schema m_schema = demoSchema();
    Played m_played;
};

QTEST_GUILESS_MAIN(TestDemoStory)
#include "tst_demostory.moc"
