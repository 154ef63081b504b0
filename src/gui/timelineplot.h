// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timeline.h"

#include <QFrame>

class QCPItemStraightLine;
class QCPItemText;
class QCPRange;
class QCustomPlot;
class QMouseEvent;

namespace Rowback {

/// Lines of row counts over the dates of snapshots, with their drops marked by size and interval. A snapshot is picked
/// by click or with the arrow keys, Home and End; Enter or a double click goes for it. The wheel, + and - zoom,
/// dragging moves, Escape shows all again. description() says the same in words.
class TimelinePlot : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostSeries = 8; ///< more in one plot are not legible; the others are left out

    explicit TimelinePlot(QWidget *parent = nullptr);

    /// As many moments as each series has counts, ascending.
    void setSeries(const std::vector<TimelineMoment> &moments, const std::vector<TimelineSeries> &series);
    /// Percent of each series' highest count instead of rows, to compare large and small ones.
    void setNormalised(bool normalised);
    /// -1: none
    void setCurrent(int snapshot);
    int current() const { return m_current; }
    QString description() const;

    QSize sizeHint() const override { return {560, 240}; }

Q_SIGNALS:
    /// By the person.
    void snapshotPicked(int snapshot);
    void snapshotActivated(int snapshot);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();
    void placeLegend();
    int legendHeight() const;
    void labelCounts();
    void drawSeries(const TimelineSeries &series, int number);
    void markDrop(const TimelineSeries &series, int number);
    void shadeInterval(const TimelineDrop &drop, QColor shade);
    void labelDrop(const TimelineSeries &series, const TimelineDrop &drop, int number);
    void placeLabels();
    double wordsShare() const;
    void fitCounts();
    void showAll();
    QCPRange wholeRange() const;
    void zoom(double share);
    void keepCurrentInView();
    void markCurrent();
    void applyPalette();
    void pick(int snapshot);
    int nearest(double x) const;
    double key(int snapshot) const { return m_keys[static_cast<std::size_t>(snapshot)]; }
    void fillKeys();
    void setTicks();
    double height(const TimelineSeries &series, qint64 rows) const;
    QString valuesAt(int snapshot) const;
    static QString keysText();
    void showTip(const QMouseEvent &event);
    void pickAt(const QMouseEvent &event);

    QCustomPlot *m_plot;
    QCPItemStraightLine *m_cursor;
    std::vector<TimelineMoment> m_moments;
    std::vector<double> m_keys; ///< places on the axis of dates
    std::vector<std::pair<QCPItemText *, TimelineDrop>> m_labels;
    std::vector<TimelineSeries> m_series;
    bool m_isNormalised = false;
    int m_current = -1;
    QPoint m_pressed;
};

} // namespace Rowback
