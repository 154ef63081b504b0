// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timelinedelegate.h"

#include "models/timelinemodel.h"

#include <QPainter>

#include <algorithm>

namespace Rowback {

namespace {

QColor blend(const QColor &base, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return QColor(mix(base.red(), over.red()), mix(base.green(), over.green()), mix(base.blue(), over.blue()));
}

} // namespace

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() < TimelineModel::TrendColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == TimelineModel::TrendColumn) {
        QStyledItemDelegate::paint(painter, option, index);
        paintTrend(*painter, option, index);
    } else {
        paintCount(*painter, option, index);
    }
    painter->restore();
}

void TimelineDelegate::paintTrend(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto rows = index.data(TimelineModel::SeriesRole).value<QList<qint64>>();
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF area = QRectF(option.rect).adjusted(4, 5, -4, -5);
    const auto [low, high] = std::minmax_element(
        rows.begin(), rows.end(), [](qint64 a, qint64 b) { return std::max<qint64>(a, 0) < std::max<qint64>(b, 0); });
    if (rows.isEmpty() || *high < 0) {
        return;
    }
    qint64 lowest = *high;
    for (const qint64 count : rows) {
        lowest = count < 0 ? lowest : std::min(lowest, count);
    }
    const double span = std::max<double>(1, static_cast<double>(*high - lowest));
    const auto point = [&](int i) {
        const double x = area.left() + area.width() * i / std::max<double>(1, static_cast<double>(rows.size() - 1));
        return QPointF(x, area.bottom() - area.height() * static_cast<double>(rows.at(i) - lowest) / span);
    };
    QPolygonF line;
    for (int i = 0; i < rows.size(); ++i) {
        if (rows.at(i) >= 0) {
            line.append(point(i));
        }
    }
    painter.setPen(QPen(color, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (const int drop = index.data(TimelineModel::BiggestDropRole).toInt(); drop >= 0) {
        painter.drawEllipse(point(drop), 3, 3);
    }
}

void TimelineDelegate::paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect.adjusted(0, 0, -1, -1);
    const QColor base = option.palette.color(QPalette::Base);
    if (index.data(TimelineModel::CountRole).toLongLong() < 0) {
        painter.fillRect(rect, base);
        painter.fillRect(rect, QBrush(option.palette.color(QPalette::Mid), Qt::BDiagPattern));
    } else {
        const double level = index.data(TimelineModel::LevelRole).toDouble();
        painter.fillRect(rect, blend(base, option.palette.color(QPalette::Highlight), 0.06 + 0.30 * level));
        painter.setPen(option.palette.color(QPalette::Text));
        if (index.data(TimelineModel::LossRole).toLongLong() > 0) {
            painter.setFont(option.font);
            paintDrop(painter, rect, index.data(Qt::DisplayRole).toString());
        }
    }
    const bool isCurrent = (option.state & QStyle::State_HasFocus) != 0;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    if (isCurrent || (isSelected && index.data(TimelineModel::SnapshotRole).toInt() == m_chosen)) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(option.palette.color(QPalette::Text), isCurrent ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

/// The triangle always; the number where it fits beside or below it.
void TimelineDelegate::paintDrop(QPainter &painter, const QRect &rect, const QString &text)
{
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const bool fits = width + 11 <= rect.width();
    const double middle = fits ? rect.left() + 5.5 : rect.center().x() + 0.5;
    const double top = rect.center().y() - 3.0;
    painter.setBrush(painter.pen().color());
    const QPolygonF triangle({QPointF(middle - 4, top), QPointF(middle + 4, top), QPointF(middle, top + 7)});
    const QPen pen = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(triangle);
    painter.setPen(pen);
    if (fits) {
        painter.setLayoutDirection(Qt::LeftToRight); // a number keeps its sign in front
        painter.drawText(rect.adjusted(10, 0, 0, 0), Qt::AlignCenter, text);
    }
}

} // namespace Rowback
