// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/reusefinder.h"

#include "recovery/deletionsigns.h"
#include "recovery/lastingties.h"
#include "recovery/lastingvalues.h"

#include <algorithm>
#include <numeric>

namespace Rowback {

namespace {

constexpr double sameRecordShare = 0.25; ///< agreeing less than this in all live parts: another record
constexpr double otherKindShare = 0.5; ///< the same where a part vanished, too: person then, only a partner now
constexpr int maxPasses = 100; ///< how deep what hangs on reused records is followed

/// Which tables of its family a record has rows in.
struct Presence
{
    std::vector<TableId> both;
    bool lost = false; ///< in the snapshot only, in some table
    bool gained = false; ///< live only, in some table
};

Presence presence(const Situation &situation, const RowRef &record)
{
    Presence result;
    for (const TableId table : situation.references.family(record.table)) {
        const TableComparison &comparison = situation.comparison(table);
        const bool live = comparison.live.contains(record.key);
        const bool dumped = comparison.inSnapshot(record.key);
        if (live && dumped) {
            result.both.push_back(table);
        }
        result.lost = result.lost || (dumped && !live);
        result.gained = result.gained || (live && !dumped);
    }
    return result;
}

/// Records of which some part changed so much that they are worth a closer look, with the tables of those parts.
RowRefSet suspects(const Situation &situation)
{
    RowRefSet result;
    for (const TableComparison &comparison : situation.tables) {
        for (const ChangedRow &row : comparison.changed) {
            result.insert(situation.record({comparison.table, row.key}));
        }
    }
    return result;
}

/// Collects how much the live parts of the suspects agree with the snapshot, and judges by it.
class ReuseFinder
{
public:
    ReuseFinder(const Situation &situation, RowReader &reader, const ToldReuse &told, const TaskContext &context)
        : m_situation(situation)
        , m_reader(reader)
        , m_told(told)
        , m_context(context)
    { }

    Result<ReusedRecords> find()
    {
        if (const auto compared = compareSuspects(); !compared) {
            return compared.unexpected();
        }
        if (const auto found = m_signs.findReferrers(doubtful(), m_context); !found) {
            return found.unexpected();
        }
        if (const auto found = findOutlasting(); !found) {
            return found.unexpected();
        }
        ReusedRecords result;
        result.named = m_told.others;
        result.records = m_told.others;
        if (const auto followed = follow(result.records); !followed) {
            return followed.unexpected();
        }
        for (const RowRef &record : doubtfulBesides(result.records)) {
            result.gone.emplace(record, m_signs.lostReferrers(record));
            const Resolution decided = m_told.decided ? m_told.decided(record) : Resolution::Undecided;
            if (decided == Resolution::SameRecord) {
                result.same.push_back(record);
            } else if (decided == Resolution::NewId) {
                result.named.insert(record);
                result.records.insert(record);
            } else {
                result.doubtful.insert(record);
            }
        }
        if (const auto followed = follow(result.records); !followed) {
            return followed.unexpected();
        }
        std::erase_if(result.doubtful, [&](const RowRef &record) { return result.records.contains(record); });
        result.records.insert(result.doubtful.begin(), result.doubtful.end());
        return result;
    }

private:
    Result<void> compareSuspects()
    {
        std::map<TableId, std::vector<Key>> wanted;
        for (const RowRef &record : suspects(m_situation)) {
            Presence found = presence(m_situation, record);
            for (const TableId table : found.both) {
                wanted[table].push_back(record.key);
            }
            m_where.emplace(record, std::move(found));
        }
        for (const auto &[table, keys] : wanted) {
            if (const auto compared = compareTable(table, keys); !compared) {
                return compared.unexpected();
            }
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
        }
        return {};
    }

    /// Adds those that are another record for certain, the more so as what they hang on is.
    Result<void> follow(RowRefSet &records)
    {
        for (int pass = 0; pass < maxPasses; ++pass) {
            const std::vector<RowRef> more = others(records);
            records.insert(more.begin(), more.end());
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
            if (more.empty()) {
                break;
            }
        }
        return {};
    }

    Result<void> compareTable(TableId table, const std::vector<Key> &keys)
    {
        const auto old = m_reader.snapshotRows(table, keys);
        const auto now = m_reader.liveRows(table, keys);
        if (!old || !now) {
            return old ? now.unexpected() : old.unexpected();
        }
        for (const auto &[key, row] : *old) {
            const auto live = now->find(key);
            if (live == now->end()) {
                continue;
            }
            const auto agreement = m_judge.compare(table, row, live->second);
            if (!agreement) {
                return agreement.unexpected();
            }
            const auto lasting = m_lasting.compare(table, row, live->second);
            if (!lasting) {
                return lasting.unexpected();
            }
            const RowRef record = m_situation.record({table, key});
            m_agreements[record] += *agreement;
            m_lastingDifferences[record] += *lasting;
            m_signs.note(table, row, live->second);
        }
        return {};
    }

    /// Those of which it takes more than what they hold to tell whether they are another record.
    RowRefSet doubtful() const
    {
        RowRefSet result;
        for (const auto &[record, agreement] : m_agreements) {
            if (differs(agreement, 1) || isNamedOtherwise(agreement)) {
                result.insert(record);
            }
        }
        return result;
    }

    /// Of the records that seem to be another but may be edited ones, those that something hangs on as it did.
    Result<void> findOutlasting()
    {
        std::vector<RowRef> unsure;
        for (const auto &[record, agreement] : m_agreements) {
            if (isAnother(record, agreement) || seemsOther(agreement) || isOutweighed(record, agreement)
                || isDoubtful(record, agreement)) {
                unsure.push_back(record);
            }
        }
        return m_ties.find(unsure, [&](const RowRef &record) {
            const auto known = m_agreements.find(record);
            return known != m_agreements.end() && isNamedOtherwise(known->second);
        });
    }

    /// Those of which only a person can tell whether they are another record now.
    std::vector<RowRef> doubtfulBesides(const RowRefSet &reused) const
    {
        std::vector<RowRef> result;
        for (const auto &[record, agreement] : m_agreements) {
            if (!reused.contains(record) && !m_ties.isKept(record) && isDoubtful(record, agreement)) {
                result.push_back(record);
            }
        }
        std::sort(result.begin(), result.end());
        return result;
    }

    /// Its name, and three of its ties and days; what is as it was, many rows have.
    static bool isAllOtherwise(const Agreement &agreement)
    {
        return agreement.otherTexts >= 1 && otherTiesAndDays(agreement) >= 3 && sharesNothingOwn(agreement);
    }

    static int otherTiesAndDays(const Agreement &agreement) { return agreement.differingLinks + agreement.otherDates; }

    static bool sharesNothingOwn(const Agreement &agreement) { return agreement.ownAgreeing + agreement.ownTexts == 0; }

    bool isDoubtful(const RowRef &record, const Agreement &agreement) const
    {
        return !m_signs.lostReferrers(record).empty() && isNamedOtherwise(agreement);
    }

    /// What names it is another's, and nothing that it alone held is left. Who moves a meeting leaves its name; but a
    /// number within a year may be given out again with the id.
    static bool isNamedOtherwise(const Agreement &agreement)
    {
        const int tiesAndDays = otherTiesAndDays(agreement);
        const bool isOther = agreement.otherTexts >= 1 || tiesAndDays >= 2;
        return (isOther && sharesNothingOwn(agreement)) || tiesAndDays >= 3;
    }

    /// Those that are another record now, besides @p reused, to which nothing can be tied.
    std::vector<RowRef> others(const RowRefSet &reused)
    {
        std::vector<RowRef> result;
        for (auto &[record, agreement] : m_agreements) {
            if (reused.contains(record)) {
                continue;
            }
            agreement.loosen([&](const RowRef &target) { return reused.contains(target); });
            // no row could go on referring to one that was deleted: whatever it says now, somebody edited it
            const bool outlasts = m_ties.outlasts(record);
            const bool edited = hasTextKey(record) ? outlasts : m_ties.isTelling(record) && !m_where.at(record).lost;
            const bool proven = isAnother(record, agreement) && !edited;
            const bool lost = m_where.at(record).lost || m_signs.any(record, reused);
            const bool deleted = (lost && holdsOther(agreement)) || (m_signs.isSevered(record) && seemsOther(agreement))
                || (m_signs.isBereft(record, reused) && sharesLinksOnly(agreement)) || isOutweighed(record, agreement);
            if (proven || (!outlasts && deleted)) {
                result.push_back(record);
            }
        }
        return result;
    }

    static bool hasTextKey(const RowRef &record)
    {
        return std::any_of(record.key.begin(), record.key.end(),
                           [](const Value &value) { return value.kind() == ValueKind::Text; });
    }

    /// Next to nothing of it is as it was, yet in a table of few rows, or with little to tell, that proves nothing.
    static bool holdsOther(const Agreement &agreement)
    {
        const bool agrees = agreement.agreeing >= tellingBits || agreement.share() >= sameRecordShare;
        return (agreement.agreeingColumns == 0 || !agrees) && differs(agreement, 2);
    }

    /// What it holds itself is another's but for values that many rows have, whatever it hangs on.
    static bool sharesLinksOnly(const Agreement &agreement)
    {
        const double own = std::accumulate(agreement.ties.begin(), agreement.ties.end(), agreement.agreeing,
                                           [](double bits, const AgreeingTie &tie) { return bits - tie.weight; });
        return own < tellingBits && agreement.otherColumns >= 2 && agreement.otherTexts >= 1;
    }

    /// A name may be all it has to tell: enough only where a row lost its link to it.
    static bool seemsOther(const Agreement &agreement)
    {
        const bool agrees = agreement.agreeingColumns > 0 && agreement.share() >= otherKindShare;
        return !agrees && differs(agreement, 1);
    }

    /// All that hung on it is gone, or what lasts is another's: that says more than what still agrees, as a town, a
    /// language, a surname.
    bool isOutweighed(const RowRef &record, const Agreement &agreement) const
    {
        const LastingDifference &lasting = m_lastingDifferences.at(record);
        const double signs = m_signs.weight(record) + lasting.bits;
        const double limit = lasting.createdLater ? otherKindShare : sameRecordShare;
        const bool isNamed = agreement.ownAgreeing > 0 && !lasting.createdLater;
        return signs >= identityEvidence && differs(agreement, 1) && !isNamed
            && agreement.agreeing < limit * (agreement.agreeing + agreement.differing + signs);
    }

    static bool differs(const Agreement &agreement, int least)
    {
        return agreement.otherColumns + agreement.differingLinks >= least
            && agreement.otherTexts + agreement.differingLinks >= 1;
    }

    bool isAnother(const RowRef &record, const Agreement &agreement) const
    {
        const Presence &found = m_where.at(record);
        const bool otherKind = found.lost && found.gained;
        // nothing lost may be grafted onto somebody else; and nobody edits name, ties and days of a row at once
        const double limit = found.lost || isAllOtherwise(agreement) ? otherKindShare : sameRecordShare;
        const int columns = otherKind ? 1 : 2;
        // a row that ties two other records together now is another tie, however little it holds besides
        const bool otherTie = agreement.differingLinks >= 2 && agreement.agreeingLinks == 0;
        // and one that hangs on a record which came later cannot be as old as it
        const bool enough = agreement.differing >= identityEvidence || otherKind || agreement.outlived;
        const bool otherRecord = agreement.differingColumns >= columns && enough;
        // a text key mostly lives in a small table, in which no value is rare
        const bool otherTexts = hasTextKey(record) && agreement.otherColumns >= 2 && agreement.otherTexts >= 1;
        return agreement.share() < limit && (otherRecord || otherTie || otherTexts);
    }

    const Situation &m_situation;
    RowReader &m_reader;
    const ToldReuse &m_told;
    const TaskContext &m_context;
    IdentityJudge m_judge{m_situation, m_reader};
    DeletionSigns m_signs{m_situation, m_reader};
    LastingTies m_ties{m_situation, m_reader, m_judge};
    LastingValues m_lasting{m_situation, m_reader};
    std::unordered_map<RowRef, Presence, RowRefHash> m_where;
    std::unordered_map<RowRef, Agreement, RowRefHash> m_agreements;
    std::unordered_map<RowRef, LastingDifference, RowRefHash> m_lastingDifferences;
};

} // namespace

Result<ReusedRecords> findReusedRecords(const Situation &situation, RowReader &reader, const ToldReuse &told,
                                        const TaskContext &context)
{
    return ReuseFinder(situation, reader, told, context).find();
}

} // namespace Rowback
