// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/argumentreader.h"
#include "snapshot/dumpcontents.h"
#include "snapshot/scratcharena.h"

#include <deque>
#include <span>

namespace Rowback {

/// Gives the cells of some columns of a table's rows, decoded from the file when they are asked for.
class RowDecoder
{
public:
    RowDecoder(const DumpContents &dump, TableId table, const std::vector<int> &columns);
    /// Decodes the row with this number, in the dump's order.
    void decode(std::size_t row);
    /// In the order of the columns asked for; valid until the next decode().
    std::span<const Cell> cells() const { return m_cells; }

private:
    /// How one column is made from the rows of one feed.
    struct Step
    {
        const ColumnSource *source = nullptr; ///< of a plain program; null: the feed does not have the column
        int parameter = -1; ///< whose value the column takes as it is; -1: there is more to it
        int programColumn = -1;
        bool mayBeQuoted = false; ///< '124' is 124
    };
    struct Plan
    {
        std::vector<Step> steps;
        std::size_t wanted = 0; ///< how many of the arguments are needed
    };
    Plan makePlan(const RowFeed &feed, const Table &table, const std::vector<int> &columns) const;
    bool readArguments(const char *p, std::size_t wanted);
    std::size_t feedOf(const char *arguments, const char *begin) const;
    void decodePlain(const Plan &plan);
    void decodeOther(const RowFeed &feed, const Plan &plan);
    void takeForm(Cell &cell, CellForm form);
    Cell plainCell(const Step &step);
    Cell literalCell(const Literal &literal, bool mayBeQuoted);
    Cell decimalCell(const Literal &literal);
    Cell babelCell(const Literal &literal, int language, const RowFeed &feed);
    Cell textCell(const StringToken &token);
    Cell otherCell(const Literal &literal, bool mayBeQuoted);
    Cell momentCell(const Literal &literal, ValueKind kind);
    Cell keep(Value value, bool mayBeQuoted = false);
    PythonValue valueOf(const Literal &literal) const;
    bool listElement(const Literal &list, int place, Literal &element) const;

    const DumpContents &m_dump;
    const DumpTable &m_table;
    std::vector<Plan> m_plans; ///< by feed
    std::vector<std::pair<std::size_t, CellForm>> m_forms; ///< of the cells that are not given as written
    const SourceText *m_source = nullptr;
    const RowFeed *m_feed = nullptr;
    std::vector<Literal> m_arguments;
    std::vector<Cell> m_cells;
    ScratchArena m_arena;
    std::deque<Value> m_values; ///< of what is not plain; they stay in place
};

} // namespace Rowback
