// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"
#include "schema/value.h"

namespace Rowback {

/// Whether a value can be equal to one in the column at all. What cannot must not be asked for: MariaDB finds row 0 for
/// 'abc' in an integer column, and PostgreSQL fails.
bool canEqual(const Column &column, const Value &value);

/// The same for all values of the row's key.
bool canBeKey(const Table &table, const Key &key);

} // namespace Rowback
