// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QJsonObject>

namespace Rowback {

/// A key as design section 7 says: an integer or a text, or an array of them.
QJsonValue keyJson(const Key &key);
/// What `plan --json` prints: findings, remap and counts, without the values of rows.
QJsonObject planView(const Plan &plan);

} // namespace Rowback
