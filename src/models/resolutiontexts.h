// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"

namespace Rowback {

/// What comes of that choice for this very finding, a sentence that names its records.
QString consequenceOf(const Finding &finding, Resolution resolution);
/// The record whose values the cells of a re-created one tell for afterwards; empty while nobody decided.
QString recordAfterwards(const Finding &recreated);
/// Where a finding stands, with a sign of its own for each state: "? undecided", "○ proposed: …", "✓ …".
QString decisionStateText(const Finding &finding);
/// Distinguishes a finding from all others of its plan, and from plan to plan finds it again. Not for persons.
QString identityOf(const Finding &finding);
/// "C2 Drifted record", to head a group.
QString kindTitle(FindingCode code);

} // namespace Rowback
