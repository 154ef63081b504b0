// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Sets FindingCell::after of re-created and drifted records to what the finished draft writes: a person decides by it,
/// and a report tells it. The other findings know it when they are made.
void previewCells(PlanContext &plan);

} // namespace Rowback
