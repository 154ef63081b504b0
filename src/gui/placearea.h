// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace Rowback {

/// Where places, or the pages of one, stand: the one that is seen has all of it or, where that is less than it can be
/// made, is scrolled. So the window can be made smaller than what it shows, and fits on a small screen.
class PlaceArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit PlaceArea(QWidget *parent = nullptr);
    void setPlaces(QStackedWidget *places);
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStackedWidget *m_places = nullptr;
};

} // namespace Rowback
