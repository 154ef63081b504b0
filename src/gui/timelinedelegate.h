// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Rowback {

/// Paints the cells of a TimelineModel: the more rows, the deeper the shade; a drop as a triangle with its size as far
/// as there is room; what is not known hatched; the trend as a line with its drops as rings. Of a selected row that
/// cell has a frame which is of the chosen snapshot.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// -1: none
    void setChosen(int snapshot) { m_chosen = snapshot; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintTrend(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    void paintCount(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintDrop(QPainter &painter, const QRect &rect, const QString &text);

    int m_chosen = -1;
};

} // namespace Rowback
