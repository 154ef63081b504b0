// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/snapshot.h"

#include "snapshot/dumpsource.h"
#include "snapshot/snapshotbuilder.h"

#include <algorithm>

namespace Rowback {

Snapshot::Snapshot(std::unique_ptr<DumpSource> source)
    : m_source(std::move(source))
{ }

Snapshot::~Snapshot() = default;

Result<std::unique_ptr<Snapshot>> Snapshot::open(const QString &path, const SnapshotOptions &options,
                                                 const TaskContext &context)
{
    SnapshotBuilder builder(path, options);
    auto dump = builder.build(context);
    if (!dump) {
        return dump.unexpected();
    }
    auto source = std::make_unique<DumpSource>(*std::move(dump), builder.takeFiles());
    return std::unique_ptr<Snapshot>(new Snapshot(std::move(source)));
}

const SnapshotInfo &Snapshot::info() const
{
    return m_source->dump().info;
}

const std::vector<Problem> &Snapshot::problems() const
{
    return m_source->dump().problems;
}

bool Snapshot::hasErrors() const
{
    const auto &all = problems();
    return std::any_of(all.begin(), all.end(),
                       [](const Problem &problem) { return problem.severity == Problem::Severity::Error; });
}

const Schema &Snapshot::schema() const
{
    return m_source->schema();
}

const SnapshotTable &Snapshot::table(TableId table) const
{
    return m_source->dump().table(table).info;
}

std::optional<TableId> Snapshot::findTable(const QString &name) const
{
    if (const auto table = schema().find(name)) {
        return table;
    }
    const auto &feeds = m_source->dump().feedByFunction;
    if (const auto feed = feeds.find(name.toStdString()); feed != feeds.end()) {
        return TableId{feed->second.first};
    }
    for (int i = 0; i < schema().size(); ++i) {
        if (!name.isEmpty() && schema().table(TableId{i}).model.compare(name, Qt::CaseInsensitive) == 0) {
            return TableId{i};
        }
    }
    return std::nullopt;
}

Result<void> Snapshot::adopt(const Schema &live, const TaskContext &context, const LiveForms &forms)
{
    return m_source->adopt(live, context, forms);
}

RowSource &Snapshot::source()
{
    return *m_source;
}

Result<QString> Snapshot::rowLocation(TableId table, const Key &key, const TaskContext &context)
{
    const RowMatch match{schema().table(table).keyColumns, {key}};
    const auto rows = m_source->findRows(table, match, context);
    if (!rows) {
        return rows.unexpected();
    }
    return rows->empty() ? QString() : m_source->where(table, rows->front());
}

QString Snapshot::rowLocation(TableId table, qint64 row) const
{
    return row >= 0 && row < m_source->dump().table(table).info.foundRows
        ? m_source->where(table, static_cast<std::size_t>(row))
        : QString();
}

} // namespace Rowback
