// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/draftlinks.h"
#include "recovery/plancontext.h"

namespace Rowback {

/// A foreign key of a row, by its index in References::all().
using LinkOfRow = std::pair<RowRef, int>;

/// References by name (NamedRows) in a draft that is ready otherwise: each follows the record that it means. Nothing
/// is to be written where the name is the same; else the name that the record, or what stands for it, has then.
class NameFollower
{
public:
    explicit NameFollower(PlanContext &plan);
    /// Answers the references of rows to insert that cannot follow: what they mean will have no such name.
    std::set<LinkOfRow> followInserts();
    /// The same for live rows that refer to a row which goes or gets another name. Where one cannot follow, a person must
    /// decide (C4).
    Result<void> followLive();

private:
    struct Referrer
    {
        RowRef row;
        Row live;
        std::optional<RowRef> before; ///< what it meant in the snapshot, where its value is still the same
        RowRef target; ///< what it means in the live database
    };
    RowRef standIn(const RowRef &row, bool live, int *finding = nullptr);
    void followInsert(DraftInsert &insert, int index, std::set<LinkOfRow> &astray);
    Result<std::vector<Referrer>> referrers(const Reference &reference);
    void follow(int index, const Referrer &referrer);
    void ask(const Reference &reference, const Referrer &referrer, const RowRef &meant);
    void write(const Reference &reference, const Referrer &referrer, const std::optional<Key> &name,
               const DraftUpdate::Change &change);

    PlanContext &m_plan;
    DraftLinks m_links;
};

} // namespace Rowback
