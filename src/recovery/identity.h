// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/flagtuples.h"
#include "recovery/rowreader.h"

#include <functional>
#include <map>
#include <unordered_set>

namespace Rowback {

using RowRefSet = std::unordered_set<RowRef, RowRefHash>;

/// Two records are told apart, or known to be one, by this many bits at least.
constexpr double identityEvidence = 8.0;
constexpr double tellingBits = 2.0; ///< a value that one row in four has tells nothing

/// NULL or an empty text, which say the same of a record.
bool isNothing(const Value &value);

/// A reference in which two rows agree, which says only as much as that its target is still the same record.
struct AgreeingTie
{
    RowRef record;
    double weight = 0; ///< bits
    bool firm = false; ///< the row cannot outlive its target: NOT NULL, and the engine enforces it
};

/// How much two rows agree, weighed by how rare the values are: two people who share a first name agree a little,
/// two who share a birth date and a telephone number agree much.
struct Agreement
{
    double agreeing = 0; ///< bits
    double differing = 0; ///< bits, of columns that hold something on both sides
    int differingColumns = 0; ///< those that tell rows apart at all; the translations of one count as one
    int otherColumns = 0; ///< those that differ, however little they tell; likewise
    int otherTexts = 0; ///< texts without a word in common
    int otherDates = 0; ///< days, not moments
    int ownColumns = 0; ///< differing ones whose values no two rows of the snapshot share
    int agreeingColumns = 0; ///< however little they tell
    int ownAgreeing = 0; ///< those, links aside, whose value no other row of the snapshot has
    int ownTexts = 0; ///< agreeing texts that no other row of the snapshot has, however little they tell
    int agreeingLinks = 0; ///< references that point to the same record
    int differingLinks = 0; ///< references that point to another record
    bool outlived = false; ///< a firm tie's target is another record now
    std::vector<AgreeingTie> ties; ///< what of agreeingLinks still counts

    double share() const { return agreeing + differing == 0 ? 1.0 : agreeing / (agreeing + differing); }
    /// They say more against each other than for each other, and one column more than a common value (a state, a role)
    /// says: perhaps two records.
    bool contradicts() const { return agreeing <= differing && (differingColumns >= 1 || ownColumns >= 1); }
    Agreement &operator+=(const Agreement &other);
    /// Ties to @p reused records count as differing from now on. Answers whether there were any.
    bool loosen(const std::function<bool(const RowRef &)> &reused);
};

/// Tells whether two rows are the same record (findings C1 and C3). Weights come from how often each value occurs in
/// the snapshot, those of agreeing flags from how often they do so together.
class IdentityJudge
{
public:
    IdentityJudge(const Situation &situation, RowReader &reader);

    /// Compares a snapshot row with a live row of one table, key and @p ignored columns aside.
    Result<Agreement> compare(TableId table, const Row &snapshot, const Row &live,
                              const std::vector<int> &ignored = {});

private:
    /// Frequencies of the values of one column among the sampled rows.
    struct Weights
    {
        std::vector<std::unordered_map<Value, int, ValueHash>> counts; ///< by live column
        double rows = 0;
        FlagTuples flags;
    };
    Result<const Weights *> weights(TableId table);
    static bool isShared(const Weights &weights, int column, const Value &value);
    static double bits(const Weights &weights, int column, const Value &value);

    const Situation &m_situation;
    RowReader &m_reader;
    std::map<TableId, Weights> m_weights;
};

} // namespace Rowback
