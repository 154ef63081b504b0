// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demostate.h"

namespace Rowback {

/// A table's rows in the order in which Lino lists them: partners by name, persons and clients by last and first name,
/// words by the word, all else by key. A dump has them in this order.
std::vector<const Row *> listedRows(const DemoState &state, TableId table);

} // namespace Rowback
