// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "recovery/plan.h"
#include "schema/taskcontext.h"

namespace Rowback {

/// A plan as a script for a person to review and run, with its preconditions as comments and queries: for those whom no
/// tool may touch production. The schema that it names is made of the plan alone.
Result<QString> planScript(const Plan &plan, Engine engine, const TaskContext &context);

} // namespace Rowback
