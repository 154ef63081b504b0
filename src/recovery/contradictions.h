// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plancontext.h"

namespace Rowback {

/// Looks for choices that cannot both be carried out: a vanished record that both comes back and is another one, or is
/// two others; a re-created record that both goes and stays. Two decisions of a person are refused with
/// ErrorCode::Usage; a default that contradicts a decision becomes undecided and says why.
Result<void> settleContradictions(PlanContext &plan);

} // namespace Rowback
