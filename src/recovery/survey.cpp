// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/survey.h"

#include "recovery/labels.h"
#include "recovery/loss.h"
#include "recovery/reusefinder.h"

#include <map>

namespace Rowback {

namespace {

/// Writes a Loss down in the order of its tree, so that a record comes after the one above it.
class Surveyor
{
public:
    Surveyor(const Situation &situation, const Loss &loss)
        : m_situation(situation)
        , m_loss(loss)
        , m_labels(situation)
        , m_children(loss.records.size())
    { }

    LossSurvey survey()
    {
        countRows();
        std::vector<int> roots;
        for (std::size_t i = 0; i < m_loss.records.size(); ++i) {
            const int above = m_loss.records[i].above;
            (above < 0 ? roots : m_children[static_cast<std::size_t>(above)]).push_back(static_cast<int>(i));
        }
        std::vector<std::pair<int, int>> next; // record of the loss, place of the one above it
        for (auto root = roots.rbegin(); root != roots.rend(); ++root) {
            next.emplace_back(*root, -1);
        }
        while (!next.empty()) {
            const auto [record, above] = next.back();
            next.pop_back();
            const int place = add(record, above);
            const auto &children = m_children[static_cast<std::size_t>(record)];
            for (auto child = children.rbegin(); child != children.rend(); ++child) {
                next.emplace_back(*child, place);
            }
        }
        countBelow();
        return std::move(m_survey);
    }

private:
    void countRows()
    {
        for (const TableComparison &comparison : m_situation.tables) {
            m_survey.snapshotRows += comparison.snapshotRows;
            m_survey.liveRows += comparison.snapshotRows == 0 ? 0 : comparison.liveRows;
            m_survey.addedRows += comparison.snapshotRows == 0 ? 0 : static_cast<qint64>(comparison.added.size());
        }
    }

    int add(int index, int above)
    {
        const LostRecord &lost = m_loss.record(index);
        std::map<TableId, Row> family;
        for (const int row : lost.rows) {
            family.emplace(m_loss.row(row).ref.table, m_loss.row(row).values);
        }
        const TableId last = m_loss.row(lost.rows.back()).ref.table;
        SurveyedRecord record;
        record.table = m_situation.table(last).name;
        record.model = m_labels.model(last);
        record.root = m_situation.table(lost.id.table).name;
        record.key = lost.id.key;
        record.label = m_labels.label({last, lost.id.key}, family);
        record.above = above;
        record.why = lost.why;
        record.firstRow = static_cast<int>(m_survey.rows.size());
        record.rowCount = static_cast<int>(lost.rows.size());
        record.reused = lost.reused;
        record.partly = lost.partly;
        for (const int row : lost.rows) {
            const LostRow &values = m_loss.row(row);
            m_survey.rows.push_back({tableIndex(values.ref.table), values.ref.key, values.values});
        }
        m_survey.records.push_back(std::move(record));
        return static_cast<int>(m_survey.records.size()) - 1;
    }

    int tableIndex(TableId id)
    {
        const auto [entry, isNew] = m_tables.try_emplace(id, static_cast<int>(m_survey.tables.size()));
        if (isNew) {
            const Table &table = m_situation.table(id);
            m_survey.tables.push_back({table.name, m_labels.model(id), table.columnNames(table.allColumns()),
                                       table.columnNames(table.keyColumns)});
        }
        return entry->second;
    }

    void countBelow()
    {
        for (auto record = m_survey.records.rbegin(); record != m_survey.records.rend(); ++record) {
            if (record->above >= 0) {
                m_survey.records[static_cast<std::size_t>(record->above)].below += record->below + 1;
            }
        }
    }

    const Situation &m_situation;
    const Loss &m_loss;
    Labels m_labels;
    std::vector<std::vector<int>> m_children; ///< by record of the loss
    std::map<TableId, int> m_tables;
    LossSurvey m_survey;
};

} // namespace

Result<LossSurvey> surveyLoss(RowSource &snapshot, const QStringList &languages, RowSource &live,
                              const Profile &profile, const TaskContext &context)
{
    const auto situation = compare(snapshot, languages, live, profile, context);
    if (!situation) {
        return situation.unexpected();
    }
    RowReader reader(snapshot, live, *situation, context);
    const auto reused = findReusedRecords(*situation, reader, {}, context);
    if (!reused) {
        return reused.unexpected();
    }
    const auto loss = Loss::build(*situation, reader, reused->records, context);
    if (!loss) {
        return loss.unexpected();
    }
    return Surveyor(*situation, *loss).survey();
}

} // namespace Rowback
