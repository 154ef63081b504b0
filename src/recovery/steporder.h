// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Puts a finished draft into steps, in an order in which every constraint holds after each step that the engine checks
/// at once: unique values are parked before their new holder comes, parents go in before children, children go out
/// before parents. A ring of references that the engine checks at once is broken at a nullable one.
class StepOrder
{
public:
    explicit StepOrder(PlanContext &plan);
    /// A ring without a reference that can be left open, or a unique value that cannot be parked, becomes a finding C6
    /// that no resolution settles: leave out one of the records.
    Result<std::vector<Step>> steps();

private:
    void letGo();
    void park();
    Result<void> parkByRules();
    Result<void> findStandIns(TableId table, const std::set<RowRef> &holders);
    const Row &before(const RowRef &holder) const;
    Step &parkStep(const RowRef &holder);
    void hold(const RowRef &holder, int column, const Value &value, int finding);
    Step updateOf(const RowRef &row, Phase phase) const;
    bool eraseEarly(const RowRef &holder);
    std::pair<int, Value> standIn(const RowRef &holder, const UniqueKey &key) const;
    void parkHolder(const RowRef &holder, const UniqueKey &key, int finding);
    Result<void> insertAll();
    void updateAll(Phase phase);
    void eraseAll();
    void insert(const DraftInsert &row, const std::vector<int> &postponed);
    std::vector<RowRef> childrenFirst() const;
    Step eraseStep(const DraftErase &erasure) const;
    enum class Turn : quint8 { Usual, Late };
    void update(Phase phase, Turn turn);
    Step updateStep(const DraftUpdate &update, Phase phase, Turn turn) const;
    void stuck(const RowRef &row, const QString &sentence);
    Value parked(const RowRef &row, int column) const;

    PlanContext &m_plan;
    std::vector<Step> m_steps;
    std::map<RowRef, std::map<int, Value>> m_parked; ///< what parked columns hold meanwhile
    std::map<RowRef, std::size_t> m_parkSteps; ///< by parked row, the place of its step
    std::set<RowRef> m_erasedEarly;
    std::map<RowRef, std::vector<int>> m_postponed; ///< columns set after the insert
};

} // namespace Rowback
