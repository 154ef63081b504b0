// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/preconditions.h"

#include <set>

namespace Rowback {

/// Which steps stay out of a tolerant run: those that failed, and those that mean nothing without them. A row stands or
/// falls with all its steps, so that none stays parked; a conflict with all its steps, so that no re-created record
/// goes without its original; and a written row with the inserted row that it refers to.
class Tolerance
{
public:
    /// @p together: the findings whose steps stand or fall together. All must outlive the object.
    Tolerance(Preconditions &preconditions, const std::vector<BoundStep> &steps, const std::set<int> &together,
              const Schema &schema);

    void fail(std::vector<FailedStep> failed);
    /// After a run, inside the transaction: finds what has to stay out besides. False: nothing.
    Result<bool> spread();
    std::vector<BoundStep> remaining() const;
    std::vector<Error> reasons() const;

private:
    bool fall(const BoundStep &step, const QString &reason);
    bool spreadOverRowsAndFindings();
    Result<bool> spreadOverReferences();

    Preconditions &m_preconditions;
    const std::vector<BoundStep> &m_steps;
    const std::set<int> &m_together;
    const Schema &m_schema;
    std::set<const Step *> m_out;
    std::vector<FailedStep> m_failures; ///< one of each row
    std::unordered_set<RowRef, RowRefHash> m_told;
};

} // namespace Rowback
