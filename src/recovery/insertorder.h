// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/draftlinks.h"
#include "recovery/plancontext.h"

#include <map>

namespace Rowback {

/// The order in which the rows of a draft go in: a row after those it refers to. Where rows refer to each other in a
/// ring that the engine checks at once, a nullable reference is left open until all of them are there.
class InsertOrder
{
public:
    /// Two rows of a ring in which no reference can be left open.
    struct Ring
    {
        RowRef row;
        RowRef target;
        QString rule; ///< of the database, which forbids it; empty: none of them is nullable
    };
    explicit InsertOrder(const PlanContext &plan);
    /// Asks the engine, too, whether its rules take the rows while they are open.
    Result<void> find();

    const std::vector<RowRef> &rows() const { return m_rows; }
    /// Columns that go in as NULL and get their value afterwards.
    const std::map<RowRef, std::vector<int>> &postponed() const { return m_postponed; }
    const std::vector<Ring> &stuck() const { return m_stuck; }

private:
    enum class Mark : quint8 { New, Open, Done };
    /// Which references a row has to wait for.
    enum class Wait : quint8 {
        ForAll,
        ForHard, ///< those that can be neither NULL nor checked later
    };
    struct Visit
    {
        RowRef ref;
        std::size_t next = 0; ///< index into the table's references
    };
    void sort();
    void sort(Wait wait);
    bool canBeOpen(const RowRef &row, const Reference &reference) const;
    Result<bool> closeForbidden();
    Result<bool> closeForbidden(TableId table, const std::vector<RowRef> &open);
    void visit(const RowRef &start, Wait wait);
    std::optional<RowRef> inserted(const RowRef &row, const Reference &reference) const;
    void close(const RowRef &row, const RowRef &target, const Reference &reference);
    void postpone();
    void postponeRenamed();

    const PlanContext &m_plan;
    DraftLinks m_links;
    std::vector<RowRef> m_start; ///< by tables, parents first
    std::map<RowRef, Mark> m_marks;
    std::vector<RowRef> m_rows;
    std::map<RowRef, std::vector<int>> m_postponed;
    std::vector<Ring> m_stuck;
    /// References that a rule of the database forbids to leave open: row, column → the rule.
    std::map<std::pair<RowRef, int>, QString> m_forbidden;
};

} // namespace Rowback
