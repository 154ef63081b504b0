// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

#include <functional>

namespace Rowback {

/// Finds what collides once references were re-pointed (finding C5), and what still clashes in the end (C6).
class Collisions
{
public:
    explicit Collisions(PlanContext &plan);

    /// Goes round until nothing collides any more: dropping a row may need what refers to it to be re-pointed in turn.
    Result<void> resolve();
    /// Unique values that two rows would hold when the plan has run, and rules of the database that a row would break:
    /// each is a C6 that nobody decided. Answers the lost records that a person decided to skip because of it.
    Result<std::set<int>> finalClashes();

private:
    /// A live row that the redirects moved next to restored ones, as it will be.
    struct Candidate
    {
        RowRef ref;
        Row before;
        Row after;
    };
    using Written = std::vector<std::pair<RowRef, Row>>; ///< rows as they will be
    using Clash = std::pair<std::size_t, RowRef>; ///< the place of a written row, and who holds a unique value of it
    Result<std::map<TableId, std::vector<Candidate>>> candidates();
    Result<bool> resolveTable(TableId table, const std::vector<Candidate> &moved);
    Result<bool> resolveKey(TableId table, const UniqueKey &key, const std::vector<Candidate> &moved,
                            const std::vector<RowRef> &restored);
    UniqueKey namingKey(TableId table) const;
    Result<bool> resolveEqual(TableId table, const std::vector<Candidate> &moved, const std::vector<RowRef> &restored);
    Result<bool> contradict(const Candidate &moved, const RowRef &restored, const std::vector<int> &unique);
    Result<bool> settle(const Candidate &moved, const RowRef &restored, const UniqueKey *key);
    Finding collision(const Candidate &moved, const RowRef &restored, const UniqueKey *key) const;
    Result<bool> collide(const Candidate &moved, const RowRef &restored, const UniqueKey *key);
    Result<void> dropRecreated(const Candidate &moved, const RowRef &kept, int finding);
    void dropRestored(const RowRef &restored, const RowRef &kept);
    /// The tables of the family in which the record is to be restored.
    std::set<TableId> restoredParts(const RowRef &record) const;
    void pointTo(const RowRef &restored, const std::set<TableId> &parts, const Key &kept);
    Result<bool> isReferred(const RowRef &row);
    bool standsAlone(const RowRef &row) const;
    bool mustMove(const RowRef &row) const;
    bool isKnownConflict(const RowRef &mine, const RowRef &other);
    Key content(TableId table, const Row &row) const;
    bool isAdded(const RowRef &row) const;
    Result<std::vector<Clash>> clashes(TableId table, const UniqueKey &key, const Written &rows);
    Clash clashOf(std::size_t later, std::size_t earlier, const Written &rows) const;
    Result<std::set<std::size_t>> textClashes(TableId table, const UniqueKey &key, const Written &rows,
                                              std::vector<Clash> &clashes);
    void addTextClash(const Breach &breach, std::span<const std::size_t> asked, const Written &rows, const QString &key,
                      std::vector<Clash> &clashes);
    std::vector<ProposedRow> proposedRows(TableId table, const Written &rows,
                                          std::span<const std::size_t> places) const;
    std::set<int> skip(const RowRef &row, int finding);
    std::set<int> recordsSkipped(const RowRef &row, int finding);
    int clashFinding(const RowRef &mine, const RowRef &other, const UniqueKey &key, const Row &values);
    /// @p sentence makes a sentence of the row's label.
    int notFitting(const RowRef &mine, const Row &values, const QString &evidence,
                   const std::function<QString(const QString &)> &sentence);
    Result<std::set<int>> brokenRules(TableId table, const Written &rows);
    std::set<int> brokenRule(const EngineRule &rule, const Written &rows, const std::vector<Breach> &breaches,
                             std::set<std::size_t> &gone);
    bool isUnwritten(const EngineRule &rule, const RowRef &row) const;
    void noteTaker(const EngineRule &rule, const Breach &breach, const Written &rows);
    bool isMoot(const EngineRule &rule, const Breach &breach, const Written &rows, const std::set<std::size_t> &gone);

    PlanContext &m_plan;
    IdentityJudge m_judge;
    std::set<std::pair<RowRef, RowRef>> m_settled;
    std::map<RowRef, RowRef> m_equal; ///< live rows that became equal to restored ones, and to which
};

} // namespace Rowback
