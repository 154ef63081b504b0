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
        const FindingRow *const original = finding.row(RowRole::Original);
        for (FindingCell &cell : finding.cells) {
            const TableId table = *m_plan.situation.live->find(cell.column.section(QLatin1Char('.'), 0, -2));
            const int column = m_plan.situation.table(table).columnIndex(cell.column.section(QLatin1Char('.'), -1));
            const Value *const written
                = valueWritten({table, original->key}, {table, finding.rows.front().key}, column);
            cell.after = written == nullptr ? cell.live : shown(table, column, *written);
        }
    }

private:
    /// Of the original where it comes back, else of the live row.
    const Value *valueWritten(const RowRef &original, const RowRef &live, int column) const
    {
        const auto insert = m_inserted.find(m_plan.loss.findRow(original));
        if (insert != m_inserted.end()) {
            return &insert->second->values[static_cast<std::size_t>(column)];
        }
        const auto update = m_plan.draft.updates.find(live);
        if (update == m_plan.draft.updates.end()) {
            return nullptr;
        }
        const auto change = update->second.changes.find(column);
        return change == update->second.changes.end() ? nullptr : &change->second.after;
    }

    Value shown(TableId table, int column, const Value &value) const
    {
        const bool isType = m_plan.situation.alignment.at(table).contentTypes[static_cast<std::size_t>(column)];
        const std::string *const label
            = isType && !value.isNull() ? m_plan.situation.contentTypes.label(value.integer()) : nullptr;
        return label == nullptr ? value : Value::of(ValueKind::ContentType, *label);
    }

    PlanContext &m_plan;
    std::map<int, const DraftInsert *> m_inserted; ///< by lost row
};

} // namespace

void previewCells(PlanContext &plan)
{
    const Preview preview(plan);
    for (Finding &finding : plan.findings) {
        if (finding.code == FindingCode::Recreated || finding.code == FindingCode::Drifted) {
            preview.fill(finding);
        }
    }
}

} // namespace Rowback
