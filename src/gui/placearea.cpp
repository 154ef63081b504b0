// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/placearea.h"

#include <QEvent>
#include <QScrollBar>
#include <QStackedWidget>

namespace Rowback {

PlaceArea::PlaceArea(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // Tab goes to what is in it
}

QSize PlaceArea::minimumSizeHint() const
{
    return {320, 240};
}

void PlaceArea::setPlaces(QStackedWidget *places)
{
    m_places = places;
    setWidget(places);
    connect(places, &QStackedWidget::currentChanged, this, &PlaceArea::fit);
}

/// Not left to setWidgetResizable(), which gives pages with wrapping texts their preferred height, not the least one,
/// and each place the room that any of them needs.
void PlaceArea::fit()
{
    if (m_places == nullptr || m_places->currentWidget() == nullptr) {
        return;
    }
    const QSize least = m_places->currentWidget()->minimumSizeHint();
    QSize room = maximumViewportSize();
    if (least.width() > room.width()) {
        room.rheight() -= horizontalScrollBar()->sizeHint().height();
    }
    if (least.height() > room.height()) {
        room.rwidth() -= verticalScrollBar()->sizeHint().width();
    }
    m_places->resize(room.expandedTo(least));
}

bool PlaceArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_places && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QScrollArea::eventFilter(watched, event);
}

void PlaceArea::resizeEvent(QResizeEvent *event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

} // namespace Rowback
