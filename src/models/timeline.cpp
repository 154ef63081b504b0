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

QString momentText(int snapshot, const std::vector<TimelineMoment> &moments)
{
    const TimelineMoment &moment = moments[static_cast<std::size_t>(snapshot)];
    const auto isOfThatDay = [&](int other) {
        return other >= 0 && other < static_cast<int>(moments.size())
            && moments[static_cast<std::size_t>(other)].date.date() == moment.date.date();
    };
    const QString day = dayText(moment.date);
    return isOfThatDay(snapshot - 1) || isOfThatDay(snapshot + 1)
        ? QCoreApplication::translate("Rowback", "%1 (%2)", "a day, the name of a snapshot").arg(day, moment.name)
        : day;
}

QString intervalText(const TimelineMoment &from, const TimelineMoment &to)
{
    const QString between = QCoreApplication::translate("Rowback", "between %1 and %2", "two days");
    const QLocale locale;
    const QDate first = from.date.date();
    const QDate second = to.date.date();
    if (first == second) {
        const QString early = locale.toString(from.date.time(), QLocale::ShortFormat);
        const QString late = locale.toString(to.date.time(), QLocale::ShortFormat);
        return early == late ? between.arg(from.name, to.name)
                             : QCoreApplication::translate("Rowback", "on %1 between %2 and %3", "a day, two times")
                                   .arg(dayText(from.date), early, late);
    }
    if (first.year() != second.year()) {
        return between.arg(dayText(from.date), dayText(to.date));
    }
    const QString day = first.month() == second.month()
        ? QCoreApplication::translate("Rowback", "d", "a day whose month is named after it: 11")
        : QCoreApplication::translate("Rowback", "d MMMM", "how a date without its year is written: 11 June");
    return between.arg(locale.toString(first, day), dayText(to.date));
}

QString dropText(const TimelineDrop &drop, const std::vector<TimelineMoment> &moments)
{
    return QCoreApplication::translate("Rowback", "−%1 %2", "rows that vanished, and between which days")
        .arg(QLocale().toString(drop.rows),
             intervalText(moments[static_cast<std::size_t>(drop.before)],
                          moments[static_cast<std::size_t>(drop.after)]));
}

} // namespace Rowback
