// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/preview.h"

namespace Rowback {

namespace {

class Preview
{
public:
    explicit Preview(PlanContext &plan)
        : m_plan(plan)
    {
        for (const auto &[ref, insert] : plan.draft.inserts) {
            if (insert.lostRow >= 0) {
                m_inserted.emplace(insert.lostRow, &insert);
            }
        }
    }

    void fill(Finding &finding) const
    {
        for (FindingCell &cell : finding.cells) {
            const TableId table = *m_plan.situation.live->find(cell.column.section(QLatin1Char('.'), 0, -2));
            const int column = m_plan.situation.table(table).columnIndex(cell.column.section(QLatin1Char('.'), -1));
            const RowRef holder{table, finding.rows.front().key};
            if (finding.isOfTwoRows()) {
                cell.futures = TwoFutures{ofOther(finding.rows[1], table, column, cell.snapshot),
                                          ofLive(holder, column, cell.live)};
            } else {
                const auto original = ofOther(*finding.row(RowRole::Original), table, column, cell.snapshot);
                cell.after = original ? *original : ofLive(holder, column, cell.live).value_or(cell.live);
            }
        }
    }

private:
    std::optional<Value> ofLive(const RowRef &row, int column, const Value &now) const
    {
        if (m_plan.draft.isErased(row)) {
            return {};
        }
        const auto update = m_plan.draft.updates.find(row);
        if (update == m_plan.draft.updates.end()) {
            return now;
        }
        const auto change = update->second.changes.find(column);
        return change == update->second.changes.end() ? now
                                                      : m_plan.make.shown(row.table, column, change->second.after);
    }

    /// Of the row that is held against the live one: it vanished, or is live as well and gets its value back.
    std::optional<Value> ofOther(const FindingRow &row, TableId table, int column, const Value &old) const
    {
        if (row.role == RowRole::Live) {
            return ofLive({table, row.key}, column, old);
        }
        const DraftInsert *const insert = insertOf(row, {table, row.key});
        return insert == nullptr
            ? std::nullopt
            : std::optional(m_plan.make.shown(table, column, insert->values[static_cast<std::size_t>(column)]));
    }

    /// An original is named by the key that it had, a restored row by the one that it gets.
    const DraftInsert *insertOf(const FindingRow &row, const RowRef &ref) const
    {
        if (row.role == RowRole::Restored) {
            const auto insert = m_plan.draft.inserts.find(ref);
            return insert == m_plan.draft.inserts.end() ? nullptr : &insert->second;
        }
        const auto insert = m_inserted.find(m_plan.loss.findRow(ref));
        return insert == m_inserted.end() ? nullptr : insert->second;
    }

    PlanContext &m_plan;
    std::map<int, const DraftInsert *> m_inserted; ///< by lost row
};

} // namespace

void previewCells(PlanContext &plan)
{
    const Preview preview(plan);
    for (Finding &finding : plan.findings) {
        if (!finding.isUndecided() && (finding.code == FindingCode::Recreated || finding.isOfTwoRows())) {
            preview.fill(finding);
        }
    }
}

} // namespace Rowback
