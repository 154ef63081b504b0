// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/jsonfields.h"
#include "recovery/plan.h"
#include "recovery/situation.h"

namespace Rowback {

/// What a plan must know of the tables of a live schema.
std::vector<PlanTable> planTables(const Schema &live, const References &references, const std::vector<Step> &steps,
                                  const std::vector<Guard> &guards);
/// The same as a schema, for References::build(): what restore.py would tell, if it were there. Holds the columns that
/// the references, steps and guards name, and the keys.
Schema planSchema(const Plan &plan);

void appendJson(QByteArray &out, const PlanTable &table);
Result<PlanTable> planTableFromJson(const QJsonObject &json);

} // namespace Rowback
