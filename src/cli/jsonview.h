// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"
#include "snapshot/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rowback {

/// A key as design section 7 says: an integer or a text, or an array of them.
QJsonValue keyJson(const Key &key);
/// The problems of one table; if @p table is empty, those that concern no table of the snapshot, such as a data file
/// left over.
QJsonArray problemsJson(const Snapshot &snapshot, const QString &table);
/// "error: pcsw_client.py:12: The row is cut off."
QString problemText(const Problem &problem);
/// What `plan --json` prints: findings, remap and counts, without the values of rows.
/// @p folded: what became of chains of the remap that the person gave.
QJsonObject planView(const Plan &plan, const QStringList &folded);

} // namespace Rowback
