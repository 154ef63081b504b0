// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Sets what FindingCell tells for afterwards to what comes of the finished draft, where somebody or the default
/// decided: for re-created records, and for two rows that are not one record. A person decides by it, and a report
/// tells it. The other findings know it when they are made.
void previewCells(PlanContext &plan);

} // namespace Rowback
