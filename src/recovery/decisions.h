// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "schema/result.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace Rowback {

/// What a person decided for one finding, or for all of its kind: CODE[:TABLE:KEY]=RESOLUTION[:COLUMN,…].
struct Decision
{
    FindingCode code = FindingCode::Recreated;
    QString table; ///< of any row of the finding; empty: all findings of the code
    QString key; ///< as displayText() writes it
    Resolution resolution = Resolution::Undecided;
    QStringList columns; ///< for restore-columns; for keep-original: those that take the newer value
};

/// All decisions of a person. The most particular one counts; among equals, the last.
class Decisions
{
public:
    /// Fails with ErrorCode::Usage on a code or a resolution that does not exist, or that do not go together.
    static Result<Decision> parse(const QString &text);

    void add(Decision decision) { m_decisions.push_back({.decision = std::move(decision)}); }
    /// What a row of the remap comes to. It counts for one pair before all others, and may mean several findings.
    /// @p vanished is the other one's key, and @p place how the row is called.
    void addFromRemap(Decision decision, QString vanished, QString place)
    {
        m_decisions.push_back(
            {.decision = std::move(decision), .vanished = std::move(vanished), .place = std::move(place)});
    }
    /// Fails with ErrorCode::Usage where two decide the same in two ways.
    Result<void> check() const;
    /// The same for decisions that name two rows of one finding, and for a row of the remap.
    Result<void> check(const Finding &finding) const;
    /// The same for what was decided on whether a record comes back (@p presence) and on what stands in its way. The
    /// more particular of the two counts; what was decided for all of a kind contradicts only where nothing else is
    /// left of it.
    Result<void> check(const Finding &presence, const Finding &conflict) const;
    /// The one that applies to @p finding.
    std::optional<Decision> counted(const Finding &finding) const;
    /// Puts the decision that applies, else @p standard, into @p finding; notes that it was used. A conflict of which
    /// all of a kind were decided in a way that this one does not allow stays undecided: what the person meant for it,
    /// nobody knows.
    void apply(Finding &finding, Resolution standard);
    /// Notes that a decision to skip what @p presence tells of was used: the record stays away for another reason.
    void noteSkipped(const Finding &presence);
    /// All of a code that name a row.
    std::vector<Decision> naming(FindingCode code) const;
    /// Decisions that named a row which no finding has: most likely a typing mistake.
    std::vector<Decision> unused() const;
    /// All columns that decisions name: "phone" or "contacts_partner.phone".
    QStringList columns() const;

private:
    struct Entry
    {
        Decision decision;
        bool used = false; ///< there was a finding that it fits
        QString vanished = {}; ///< of a row of the remap
        QString place = {}; ///< the same; empty: decided by itself

        /// How particular it means the finding: 0 with all of its kind, 2 by a row, -1 not at all.
        int precision(const Finding &finding) const;
    };
    /// The one that counts, or null.
    const Entry *counting(const Finding &finding) const;
    /// A row of the remap tells which of the two stays, and nothing of the columns.
    QStringList columnsOf(const Entry &counting, const Finding &finding) const;
    template <typename IsAlike> Result<void> checkPairs(const IsAlike &isAlike) const;
    static Unexpected refuse(const Entry &first, const Entry &second);

    std::vector<Entry> m_decisions;
};

/// A row as a decision names it: the finding's code, the table and the key.
using DecidedRow = std::tuple<FindingCode, QString, QString>;

DecidedRow decidedRow(const Decision &decision);
/// The rows by which a decision may name the finding.
std::set<DecidedRow> decidedRows(const Finding &finding);

/// Decides findings each by itself: named by the first of its rows that no other finding of its kind has. One live
/// record may bear values of two vanished ones.
class SingleDecisions
{
public:
    explicit SingleDecisions(const std::vector<Finding> &all);
    /// What @p finding is resolved as.
    Decision of(const Finding &finding) const;

private:
    std::map<DecidedRow, int> m_findings; ///< that have it
};

/// As Decisions::parse() reads it.
QString decisionText(const Decision &decision);

/// ErrorCode::Usage, naming both decisions.
Unexpected contradiction(const QString &first, const QString &second);

/// The same for a decision and a row of the remap.
Unexpected contradictsRemap(const QString &decision, const QString &row);

/// A live record is taken for the vanished one, which does not come back itself.
bool standsForAnother(Resolution resolution);

/// The resolutions that a code can have at all (design section 5).
std::vector<Resolution> resolutionsOf(FindingCode code);

} // namespace Rowback
