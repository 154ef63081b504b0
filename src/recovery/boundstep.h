// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "recovery/rowref.h"
#include "schema/rowsink.h"

namespace Rowback {

/// A step with its names looked up in the schema of the database it is to run on.
struct BoundStep
{
    const Step *step = nullptr;
    RowRef ref;
    std::vector<int> columns;
};

/// What saw the live data last, so that it must still be as it was then.
enum class Since : quint8 { Plan, Injection };

/// Fails with ErrorCode::Refused when a table or column is not there any more.
Result<std::vector<BoundStep>> bindSteps(const std::vector<Step> &steps, const Schema &schema,
                                         Since since = Since::Plan);

/// "contacts_partner 4011"
QString rowName(const Schema &schema, const RowRef &ref);
/// The error that says that the live data moved on: exit code 3.
Unexpected stale(const QString &row, const QString &what, Since since);

} // namespace Rowback
