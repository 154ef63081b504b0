// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace Rowback {

/// The rows of a table, or of anything else that is counted, in one snapshot after the other; -1: not known.
struct TimelineSeries
{
    QString name;
    std::vector<qint64> rows;
    double leastDrop = 0; ///< percent of the rows before it; a smaller one is none
};

/// A snapshot that has fewer rows than the one before it of which the rows are known.
struct TimelineDrop
{
    int before = 0; ///< snapshots
    int after = 0;
    qint64 rows = 0; ///< how many fewer, positive

    bool operator==(const TimelineDrop &) const = default;
};

std::vector<TimelineDrop> dropsOf(const TimelineSeries &series);
/// The drop of most rows; one of 0 rows where there is none.
TimelineDrop biggestDrop(const TimelineSeries &series);

/// "11 June 2015"
QString dayText(const QDateTime &date);
/// "between 10 and 11 June"
QString intervalText(const QDateTime &from, const QDateTime &to);
/// "−195 between 10 and 11 June"
QString dropText(const TimelineDrop &drop, const std::vector<QDateTime> &dates);

} // namespace Rowback
