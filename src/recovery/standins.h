// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

#include <map>
#include <set>

namespace Rowback {

/// Values that no other row has, for a column that must hold something: never seen by anybody, for they are replaced or
/// deleted before COMMIT. The first one is like no value that people enter, the others keep something of @p before.
std::vector<Value> placeholders(const Column &column, const RowRef &row, const Value &before, std::size_t serial);

/// Finds what rows of one table can hold meanwhile, so that they keep the engine's rules, and none of its unique rules
/// takes them for the rows that get a value of theirs.
class StandIns
{
public:
    /// @p serial is above those of all placeholders that are in use.
    StandIns(const PlanContext &plan, TableId table, std::size_t serial);

    /// A row as it is, and what some columns shall hold meanwhile because of plain keys.
    void add(const RowRef &holder, const Row &before, const std::map<int, Value> &parked);
    Result<void> find();

    /// What columns of a row shall hold meanwhile.
    const std::map<int, Value> &of(const RowRef &holder) const { return m_waiting.at(holder).parked; }
    /// The rule that nothing satisfies; nullptr: all are.
    const EngineRule *broken(const RowRef &holder) const;

private:
    using Rules = std::set<std::size_t>; ///< indexes into Table::rules
    struct Waiting
    {
        Row before;
        std::map<int, Value> parked;
        Rules broken;
        std::optional<std::size_t> rule; ///< one of them, which is being seen to
        std::vector<std::pair<int, Value>> tries; ///< columns and values that may satisfy it
        std::size_t next = 0;
    };
    using Rows = std::map<RowRef, Row>;
    Result<std::map<RowRef, Rules>> ask(const Rows &rows) const;
    Rows takersOf(std::span<const Rows::value_type *const> rows) const;
    Result<void> askSome(std::span<const Rows::value_type *const> rows, std::map<RowRef, Rules> &broken) const;
    bool isUnwritten(const EngineRule &rule, const RowRef &holder) const;
    static Row written(const Waiting &waiting, bool isTry);
    std::optional<Row> nextTry(const RowRef &holder, Waiting &waiting);
    std::vector<std::pair<int, Value>> candidates(const RowRef &holder, const Waiting &waiting);
    bool mayBeAny(int column) const;
    bool mayBeNull(int column) const;
    bool isFlag(int column) const;

    const PlanContext &m_plan;
    TableId m_id;
    const Table &m_table;
    std::size_t m_serial;
    std::map<RowRef, Waiting> m_waiting;
};

} // namespace Rowback
