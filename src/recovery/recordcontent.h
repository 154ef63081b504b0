// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/findingmaker.h"
#include "recovery/identity.h"
#include "recovery/livevalues.h"

namespace Rowback {

/// Lost records and the live ones that seem to be the same.
using RecordPairs = std::map<int, RowRef>;

/// Compares what whole records hold, the lost with the live. What they refer to is compared by what it means: a lost
/// record is its pair, where it has one.
class RecordContents
{
public:
    /// All must outlive it; @p pairs may grow meanwhile.
    RecordContents(const Situation &situation, const Loss &loss, RowReader &reader, IdentityJudge &judge,
                   const RecordPairs &pairs);

    /// The rows of live records, by key.
    Result<std::map<Key, FamilyRows>> liveRecords(TableId root, std::span<const Key> keys);

    /// What records that are the same have in common, for maps; nothing where a record refers to one that nothing live
    /// can mean.
    std::optional<Key> ofLost(int lost) const;
    std::optional<Key> ofLive(const RowRef &live, const FamilyRows &rows) const;
    /// The same of those that are alike: their texts. Nothing where there are none.
    std::optional<Key> textsOfLost(int lost) const;
    std::optional<Key> textsOf(const FamilyRows &live) const;

    struct Sameness
    {
        bool isSame = false; ///< all columns but the key hold the same, and that or a pair tells the record from others
        bool tells = false; ///< it does so by itself
        std::vector<std::pair<int, RowRef>> through; ///< the pairs by which the two refer to the same
    };
    Result<Sameness> compare(int lost, const RowRef &live, const FamilyRows &rows);
    /// The columns by which the two are alike: they hold texts that no other row of the snapshot has, and nothing else
    /// that both hold differs. Empty where they are not.
    Result<QStringList> agreeing(int lost, const RowRef &live);
    /// What of a lost record may tell it from others: a table, a column and its value, canonical.
    using Mark = std::tuple<TableId, int, Value>;
    std::vector<Mark> marksOfLost(int lost) const;
    /// The same of a live record.
    std::vector<Mark> marksOf(const FamilyRows &live) const;

    /// How much a live record looks like a lost one that was edited since.
    struct Likeness
    {
        double bits = 0; ///< that agree; 0: they look like two records
        QStringList columns; ///< that agree
    };
    Result<Likeness> likeness(int lost, const RowRef &live, const FamilyRows &rows);
    /// Whether they hold a text that no other row of the snapshot has, or not less that is the same than what differs.
    Result<bool> isRelated(int lost, const RowRef &live);

private:
    struct Columns
    {
        std::vector<int> links; ///< references, as indexes
        std::vector<int> values; ///< neither key nor link, and the same on both sides to the byte once canonical
        std::vector<int> texts; ///< those of them that tell a record from others
    };
    const Columns &columns(TableId table) const;
    std::vector<int> linkColumns(TableId table) const;
    FamilyRows converted(int lost) const;
    Key canonicalValues(TableId table, const std::vector<int> &columns, const Row &row) const;
    /// What a reference of a lost row means now; nothing where it leads nowhere.
    struct Meaning
    {
        std::optional<RowRef> target;
        int pair = -1; ///< the lost record for which that one stands
        int lost = -1; ///< the lost record that it was, where nothing stands for that
        bool isOpen = false; ///< it has no meaning: the key is another's, and nothing stands for the record
    };
    Meaning meaning(const Reference &reference, const Row &row) const;
    bool refersTo(int referrer, int lost) const;
    Key targetIn(const RowRef &own, const std::optional<RowRef> &target) const;
    bool hasSameParts(int lost, const FamilyRows &rows) const;
    /// The referring columns that mean the same on both sides, or hold something on one side only if they @p mayLack
    /// it; nothing where one means something else.
    std::optional<std::vector<int>> sameLinks(const LostRow &row, const RowRef &live, const Row &now, bool mayLack,
                                              std::vector<std::pair<int, RowRef>> *through = nullptr) const;
    /// Columns in which one of the two has nothing but what every row would have.
    std::vector<int> untold(const LostRow &row, const Row &now) const;

    const Situation &m_situation;
    const Loss &m_loss;
    RowReader &m_reader;
    IdentityJudge &m_judge;
    const RecordPairs &m_pairs;
    FindingMaker m_make;
    LiveValues m_values;
    mutable std::map<TableId, Columns> m_columns;
};

} // namespace Rowback
