// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timelineplot.h"

#include <QLocale>

#include <qcustomplot.h>

namespace Rowback {

/// Beside the axis, which is as long as the plot is high.
void TimelinePlot::labelCounts()
{
    const QString label = m_isNormalised ? tr("Percent of the highest count")
        : m_series.size() == 1           ? tr("Rows of %1").arg(m_series.front().name)
                                         : tr("Rows");
    const int room = m_plot->height() - 2 * fontMetrics().height() - legendHeight(); // the dates need the rest
    const bool isName = m_series.size() == 1 && fontMetrics().horizontalAdvance(label) > room;
    m_plot->yAxis->setLabel(fontMetrics().elidedText(isName ? m_series.front().name : label, Qt::ElideMiddle, room));
}

QString TimelinePlot::valuesAt(int snapshot) const
{
    QStringList lines{momentText(snapshot, m_moments)};
    for (const TimelineSeries &series : m_series) {
        const auto place = static_cast<std::size_t>(snapshot);
        const qint64 rows = place < series.rows.size() ? series.rows[place] : -1;
        QString line = rows < 0 ? tr("%1: not known").arg(series.name)
                                : tr("%1: %2 rows").arg(series.name, QLocale().toString(rows));
        for (const TimelineDrop &drop : dropsOf(series)) {
            if (drop.after == snapshot) {
                line = tr("%1, %2").arg(line, dropText(drop, m_moments));
            }
        }
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString TimelinePlot::keysText()
{
    return tr("Left and Right go from snapshot to snapshot, + and − zoom, Escape shows all again.");
}

QString TimelinePlot::description() const
{
    QStringList lines;
    for (const TimelineSeries &series : m_series) {
        const auto drops = dropsOf(series);
        if (drops.empty()) {
            lines.append(tr("%1: never fewer rows than before.").arg(series.name));
        }
        for (const TimelineDrop &drop : drops) {
            lines.append(tr("%1: %2, from %3 to %4 rows.")
                             .arg(series.name, dropText(drop, m_moments),
                                  QLocale().toString(series.rows[static_cast<std::size_t>(drop.before)]),
                                  QLocale().toString(series.rows[static_cast<std::size_t>(drop.after)])));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace Rowback
