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

/// When a snapshot was taken, and what it is called: there may be several of one day, or of one time.
struct TimelineMoment
{
    QDateTime date;
    QString name;
};

/// "11 June 2015"
QString dayText(const QDateTime &date);
/// "11 June 2015"; with the snapshot's name where the one before it or behind it is of the same day.
QString momentText(int snapshot, const std::vector<TimelineMoment> &moments);
/// "between 10 and 11 June 2015"; "on 11 June 2015 between 09:00 and 14:00"; by their names where not even times
/// differ.
QString intervalText(const TimelineMoment &from, const TimelineMoment &to);
/// "−195 between 10 and 11 June 2015"
QString dropText(const TimelineDrop &drop, const std::vector<TimelineMoment> &moments);

} // namespace Rowback
