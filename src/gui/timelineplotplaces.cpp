// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where things stand in a TimelinePlot: snapshots and ticks on the axes, words above the lines.
#include "gui/timelineplot.h"

#include <QLocale>

#include <qcustomplot.h>

#include <algorithm>
#include <optional>
#include <set>

namespace Rowback {

namespace {

constexpr int mostTicks = 7;
constexpr double secondsOfDay = 86400;

/// Whole days: a date that stands at every hour of it tells nothing.
class DayTicker : public QCPAxisTickerDateTime
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(secondsOfDay, QCPAxisTickerDateTime::getTickStep(range));
    }
    int getSubTickCount(double step) override
    {
        return step <= secondsOfDay ? 0 : QCPAxisTickerDateTime::getSubTickCount(step);
    }
};

QSharedPointer<QCPAxisTicker> dayTicker(const QDate &first)
{
    const auto ticker = QSharedPointer<DayTicker>::create();
    ticker->setDateTimeFormat(QStringLiteral("d MMM\nyyyy"));
    ticker->setTickCount(mostTicks);
    ticker->setTickOrigin(first.startOfDay());
    return ticker;
}

} // namespace

/// By their dates; of those of one time, each a little behind the one before it.
void TimelinePlot::fillKeys()
{
    m_keys.clear();
    if (m_moments.empty()) {
        return;
    }
    const auto keyOf = [](const TimelineMoment &moment) { return QCPAxisTickerDateTime::dateTimeToKey(moment.date); };
    const double span = keyOf(m_moments.back()) - keyOf(m_moments.front());
    const double gap = span > 0 ? span / 200 : 3600.0;
    for (const TimelineMoment &moment : m_moments) {
        const double key = keyOf(moment);
        m_keys.push_back(m_keys.empty() || key > m_keys.back() ? key : m_keys.back() + gap);
    }
}

/// Dates; where all snapshots are of one day, the times or the names of them.
void TimelinePlot::setTicks()
{
    m_plot->xAxis->setSubTicks(true);
    if (m_moments.empty() || m_moments.front().date.date() != m_moments.back().date.date()) {
        m_plot->xAxis->setTicker(dayTicker(m_moments.empty() ? QDate(2000, 1, 1) : m_moments.front().date.date()));
        return;
    }
    std::set<QTime> times;
    for (const TimelineMoment &moment : m_moments) {
        times.insert(moment.date.time());
    }
    const bool byName = times.size() < m_moments.size();
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const int step = (static_cast<int>(m_moments.size()) + mostTicks - 1) / mostTicks;
    for (int i = 0; i < static_cast<int>(m_moments.size()); i += step) {
        const TimelineMoment &moment = m_moments[static_cast<std::size_t>(i)];
        const QString text = byName ? moment.name : QLocale().toString(moment.date.time(), QLocale::ShortFormat);
        ticker->addTick(key(i), fontMetrics().elidedText(text, Qt::ElideMiddle, width() / (mostTicks + 2)));
    }
    m_plot->xAxis->setTicker(ticker);
}

QCPRange TimelinePlot::wholeRange() const
{
    const double first = m_keys.front();
    const double last = m_keys.back();
    const double margin = std::max((last - first) * 0.03, 3600.0);
    return {first - margin, last + margin};
}

/// Around where one is; not beyond all, and not between two neighbours.
void TimelinePlot::zoom(double share)
{
    if (m_moments.empty()) {
        return;
    }
    const QCPRange whole = wholeRange();
    const QCPRange seen = m_plot->xAxis->range();
    if (share < 1 && seen.size() * share < whole.size() / static_cast<double>(m_moments.size())) {
        return;
    }
    m_plot->xAxis->scaleRange(share, m_current >= 0 ? key(m_current) : seen.center());
    m_plot->xAxis->setRange(m_plot->xAxis->range().bounded(whole.lower, whole.upper));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::keepCurrentInView()
{
    const QCPRange seen = m_plot->xAxis->range();
    if (!seen.contains(key(m_current))) {
        m_plot->xAxis->setRange(key(m_current), seen.size(), Qt::AlignCenter);
    }
}

/// Below the dates, in as few lines as the width allows: within the axes it would cover lines of the plot.
void TimelinePlot::placeLegend()
{
    QCPLegend *const legend = m_plot->legend;
    QCPLayoutGrid *const layout = m_plot->plotLayout();
    legend->setVisible(m_series.size() > 1);
    if (!legend->visible()) {
        m_plot->axisRect()->insetLayout()->addElement(legend, Qt::AlignLeft); // where it takes no room
        layout->simplify();
        return;
    }
    int widest = 1;
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        const QCPLayoutElement *const item = legend->itemWithPlottable(m_plot->graph(i));
        widest = std::max(widest, item->minimumOuterSizeHint().width());
    }
    legend->setWrap(std::max(1, m_plot->width() / (widest + legend->columnSpacing())));
    legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    if (!layout->hasElement(1, 0)) {
        layout->addElement(1, 0, legend);
        layout->setRowStretchFactor(1, 0.001); // no more than it needs
    }
}

int TimelinePlot::legendHeight() const
{
    const QCPLayoutElement *const legend = m_plot->legend;
    return legend->visible() ? legend->minimumOuterSizeHint().height() : 0;
}

/// The share of the plot's height that the words on drops take.
double TimelinePlot::wordsShare() const
{
    const int dates = 3 * fontMetrics().height();
    const double high = std::max(m_plot->height() - dates - legendHeight(), 40);
    return std::min(0.6, fontMetrics().lineSpacing() * (static_cast<double>(m_labels.size()) + 0.5) / high);
}

/// All counts are seen, below the words.
void TimelinePlot::fitCounts()
{
    std::optional<QCPRange> counts; // of the lines: the axis itself would keep its old size for a flat one
    for (int i = 0; i < m_plot->graphCount(); ++i) {
        bool isFound = false;
        const QCPRange range = m_plot->graph(i)->getValueRange(isFound);
        if (isFound) {
            counts = counts ? counts->expanded(range) : range;
        }
    }
    if (!counts) {
        return;
    }
    const double size = std::max(counts->size(), 1.0) * 1.1;
    const double words = wordsShare();
    m_plot->yAxis->setRange(std::max(counts->upper - size, -0.05 * size), counts->upper + size * words / (1 - words));
}

/// Beside the interval of the drop, on the side that has room; else as near as the plot's edges allow.
void TimelinePlot::placeLabels()
{
    const QRect area = m_plot->axisRect()->rect();
    double top = area.top() + 2;
    for (const auto &[label, drop] : m_labels) {
        const int width = QFontMetrics(label->font()).horizontalAdvance(label->text()) + label->padding().left()
            + label->padding().right();
        const double before = m_plot->xAxis->coordToPixel(key(drop.before));
        const double after = m_plot->xAxis->coordToPixel(key(drop.after));
        const double left = before - width >= area.left() ? before - width : after;
        const double last = std::max<double>(area.left(), area.right() - width - 1);
        label->position->setCoords(std::clamp<double>(left, area.left(), last), top);
        top += fontMetrics().lineSpacing();
    }
}

} // namespace Rowback
