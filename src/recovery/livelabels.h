// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"
#include "schema/rowsource.h"

#include <map>

namespace Rowback {

/// What live records are called, by their keys: "Client 200708 — Muster, Erna". Those that are not there are left out.
/// @p root is the name of their root table.
Result<std::map<Key, QString>> liveLabels(RowSource &live, const Profile &profile, const QString &root,
                                          const std::vector<Key> &keys, const TaskContext &context);

} // namespace Rowback
