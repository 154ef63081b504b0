// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/livereferences.h"
#include "recovery/plancontext.h"
#include "recovery/restorer.h"

namespace Rowback {

/// Carries the redirects out on the live rows: re-points what refers to a record that another one stands for, removes
/// the re-created records, moves those of their parts that the originals never had, and gives drifted values back.
class Merger
{
public:
    explicit Merger(PlanContext &plan);
    Result<void> merge();
    /// The live record goes, and what belongs to it or refers to it, goes over to the other one.
    Result<void> replace(const Redirects::Entry &entry);

private:
    /// A row that refers to a number which was given out again.
    struct Doubtful
    {
        LiveReferrer referrer;
        Row row;
        const Redirects::Entry *entry = nullptr;
    };
    using DoubtfulReferrers = std::map<TableId, std::vector<Doubtful>>;
    Result<void> repoint(const std::vector<const Redirects::Entry *> &entries);
    void follow(const LiveReferrer &referrer, const Row &row, const Redirects::Entry &entry);
    Error unaddressable(const LiveReferrer &referrer) const;
    Result<void> followSurvivors(DoubtfulReferrers &doubtful);
    void tellStaying(const LiveReferrer &referrer, const Row &row, const Redirects::Entry &entry);
    Result<void> removeRecreated(const Redirects::Entry &entry);
    void moveChild(const Redirects::Entry &entry, const RowRef &child, const Row &values);
    void takeNewerColumns(const Redirects::Entry &entry, const RowRef &row, const Row &live);
    Result<void> giveBack(const Rival &rival);
    Result<void> giveBackRow(const RowRef &row, const std::vector<int> &columns, const QString &why);
    Result<void> followChain(const RowRef &row, const std::vector<int> &columns, const Row &after);
    Result<void> guardStandIn(const Rival &rival, const QString &why);

    PlanContext &m_plan;
};

/// Guards the live parent rows onto which lost child rows are grafted (V2): they must still be the same record when the
/// plan runs.
Result<void> guardParents(PlanContext &plan);

} // namespace Rowback
