// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

struct LossSeries;

/// The snapshot that has it last: "10 June 2015"; with its file's name where its date is the file's own.
QString lastSeenText(const LossSeries &series);
/// The same, told from another snapshot: with its file's name where that one's has the same date in it.
QString lastSeenText(const LossSeries &series, const QString &otherPath);
/// "between 10 and 11 June 2015"; "after 19 June 2015".
QString seriesText(const LossSeries &series);
/// "Last seen in the snapshot of 10 June 2015, gone in that of 11 June 2015."
QString whenItVanished(const LossSeries &series);

} // namespace Rowback
