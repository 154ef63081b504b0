// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/loss.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace Rowback {

int Loss::findRow(const RowRef &ref) const
{
    const auto found = m_rows.find(ref);
    return found == m_rows.end() ? -1 : found->second;
}

int Loss::findRecord(const RowRef &id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? -1 : found->second;
}

class LossBuilder
{
public:
    LossBuilder(const Situation &situation, RowReader &reader, const RowRefSet &reused)
        : m_situation(situation)
        , m_reader(reader)
        , m_reused(reused)
    { }

    Result<Loss> build(const TaskContext &context)
    {
        const QString stage = QCoreApplication::translate("Rowback", "Reading what vanished");
        const auto &order = m_situation.references.parentsFirst();
        for (std::size_t i = 0; i < order.size(); ++i) {
            context.report(stage, static_cast<qint64>(i), static_cast<qint64>(order.size()));
            if (const auto added = addTable(order[i]); !added) {
                return added.unexpected();
            }
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
        }
        link();
        hang();
        return std::move(m_loss);
    }

private:
    Result<void> addTable(TableId table)
    {
        const TableComparison &comparison = m_situation.comparison(table);
        std::vector<Key> keys = comparison.vanished.all();
        const TableId root = m_situation.references.root(table);
        for (const RowRef &record : m_reused) {
            if (record.table == root && comparison.inSnapshot(record.key) && !comparison.isVanished(record.key)) {
                keys.push_back(record.key);
            }
        }
        auto rows = m_reader.snapshotRows(table, keys);
        if (!rows) {
            return rows.unexpected();
        }
        std::sort(keys.begin(), keys.end());
        for (const Key &key : keys) {
            const auto found = rows->find(key);
            if (found != rows->end()) {
                addRow({table, key}, std::move(found->second), comparison.live.contains(key));
            }
        }
        return {};
    }

    void addRow(RowRef ref, Row values, bool live)
    {
        const RowRef id = m_situation.record(ref);
        const auto [entry, isNew] = m_loss.m_records.try_emplace(id, static_cast<int>(m_loss.records.size()));
        if (isNew) {
            LostRecord record;
            record.id = id;
            record.reused = m_reused.contains(id);
            record.partly = !record.reused && hasLivePart(id);
            m_loss.records.push_back(std::move(record));
        }
        const int index = static_cast<int>(m_loss.rows.size());
        m_loss.m_rows.emplace(ref, index);
        m_loss.records[static_cast<std::size_t>(entry->second)].rows.push_back(index);
        LostRow row;
        row.ref = std::move(ref);
        row.values = std::move(values);
        row.record = entry->second;
        row.keyTaken = live;
        m_loss.rows.push_back(std::move(row));
    }

    bool hasLivePart(const RowRef &id) const
    {
        const auto &family = m_situation.references.family(id.table);
        return std::any_of(family.begin(), family.end(),
                           [&](TableId table) { return m_situation.comparison(table).live.contains(id.key); });
    }

    void link()
    {
        for (LostRow &row : m_loss.rows) {
            for (const int index : m_situation.references.from(row.ref.table)) {
                const Reference &reference = m_situation.references.at(index);
                const auto target = m_situation.target(reference, row.values, Side::Snapshot);
                const int found = target && reference.kind != ReferenceKind::Inheritance ? m_loss.findRow(*target) : -1;
                if (found >= 0) {
                    row.links.push_back({index, found});
                    connect(row.record, m_loss.row(found).record);
                }
            }
        }
        for (LostRecord &record : m_loss.records) {
            for (std::vector<int> *const side : {&record.refersTo, &record.referredBy}) {
                std::sort(side->begin(), side->end());
                side->erase(std::unique(side->begin(), side->end()), side->end());
            }
        }
    }

    void connect(int from, int to)
    {
        if (from != to) {
            m_loss.records[static_cast<std::size_t>(from)].refersTo.push_back(to);
            m_loss.records[static_cast<std::size_t>(to)].referredBy.push_back(from);
        }
    }

    /// Hangs every record below a root of loss: those that refer to nothing lost, and one of each ring that nothing
    /// else explains.
    void hang()
    {
        std::vector<bool> placed(m_loss.records.size(), false);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (m_loss.records[i].refersTo.empty()) {
                spread(static_cast<int>(i), placed);
            }
        }
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (!placed[i]) {
                spread(static_cast<int>(i), placed);
            }
        }
    }

    void spread(int root, std::vector<bool> &placed)
    {
        std::deque<int> next{root};
        placed[static_cast<std::size_t>(root)] = true;
        while (!next.empty()) {
            const int current = next.front();
            next.pop_front();
            for (const int below : m_loss.record(current).referredBy) {
                if (placed[static_cast<std::size_t>(below)]) {
                    continue;
                }
                placed[static_cast<std::size_t>(below)] = true;
                LostRecord &record = m_loss.records[static_cast<std::size_t>(below)];
                record.above = current;
                record.why = reason(record, current);
                next.push_back(below);
            }
        }
    }

    QString reason(const LostRecord &record, int above) const
    {
        for (const int row : record.rows) {
            for (const LostRow::Link &link : m_loss.row(row).links) {
                if (m_loss.row(link.row).record == above) {
                    return m_situation.linkText(m_situation.references.at(link.reference), m_loss.row(link.row).ref);
                }
            }
        }
        return {};
    }

    const Situation &m_situation;
    RowReader &m_reader;
    const RowRefSet &m_reused;
    Loss m_loss;
};

Result<Loss> Loss::build(const Situation &situation, RowReader &reader, const RowRefSet &reused,
                         const TaskContext &context)
{
    return LossBuilder(situation, reader, reused).build(context);
}

} // namespace Rowback
