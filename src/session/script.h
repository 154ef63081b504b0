// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "recovery/plan.h"
#include "schema/taskcontext.h"

namespace Rowback {

/// A plan as a script for a person to review and run, whose checks fail the transaction where a row is not as the plan
/// found it: for those whom no tool may touch production. What it knows of the schema is what the plan tells.
/// Whether it is decided (session/readiness.h) is for the caller to ask. Fails only where it is cancelled.
Result<QString> planScript(const Plan &plan, Engine engine, const TaskContext &context);

} // namespace Rowback
