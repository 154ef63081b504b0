// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timeline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Rowback {

std::vector<TimelineDrop> dropsOf(const TimelineSeries &series)
{
    const std::vector<qint64> &rows = series.rows;
    std::vector<TimelineDrop> drops;
    int before = -1;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const qint64 now = rows[static_cast<std::size_t>(i)];
        if (now < 0) {
            continue;
        }
        const qint64 then = before < 0 ? now : rows[static_cast<std::size_t>(before)];
        if (now < then && static_cast<double>(then - now) * 100 >= static_cast<double>(then) * series.leastDrop) {
            drops.push_back({before, i, then - now});
        }
        before = i;
    }
    return drops;
}

TimelineDrop biggestDrop(const TimelineSeries &series)
{
    const auto drops = dropsOf(series);
    const auto biggest = std::max_element(drops.begin(), drops.end(),
                                          [](const TimelineDrop &a, const TimelineDrop &b) { return a.rows < b.rows; });
    return biggest == drops.end() ? TimelineDrop() : *biggest;
}

QString dayText(const QDateTime &date)
{
    return QLocale().toString(
        date.date(), QCoreApplication::translate("Rowback", "d MMMM yyyy", "how a date is written: 11 June 2015"));
}

QString intervalText(const QDateTime &from, const QDateTime &to)
{
    const QString dayAndMonth
        = QCoreApplication::translate("Rowback", "d MMMM", "how a date without its year is written: 11 June");
    const bool sameMonth = from.date().month() == to.date().month() && from.date().year() == to.date().year();
    const QString day = QCoreApplication::translate("Rowback", "d", "a day whose month is named after it: 11");
    const QLocale locale;
    return QCoreApplication::translate("Rowback", "between %1 and %2", "two days")
        .arg(locale.toString(from.date(), sameMonth ? day : dayAndMonth), locale.toString(to.date(), dayAndMonth));
}

QString dropText(const TimelineDrop &drop, const std::vector<QDateTime> &dates)
{
    return QCoreApplication::translate("Rowback", "−%1 %2", "rows that vanished, and between which days")
        .arg(QLocale().toString(drop.rows),
             intervalText(dates[static_cast<std::size_t>(drop.before)], dates[static_cast<std::size_t>(drop.after)]));
}

} // namespace Rowback
