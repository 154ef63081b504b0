// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timelineplot.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace Rowback {

namespace {

using Shapes = std::array<QCPScatterStyle::ScatterShape, TimelinePlot::mostSeries>;
constexpr Shapes shapes{QCPScatterStyle::ssDisc,
                        QCPScatterStyle::ssSquare,
                        QCPScatterStyle::ssTriangle,
                        QCPScatterStyle::ssDiamond,
                        QCPScatterStyle::ssCross,
                        QCPScatterStyle::ssPlus,
                        QCPScatterStyle::ssTriangleInverted,
                        QCPScatterStyle::ssStar};

constexpr double zoomStep = 0.75; ///< the share of the dates that is still seen
constexpr int mostLabels = 3; ///< words on drops, above the lines; all of them are in description()

/// Rows are counted in whole ones.
class CountTicker : public QCPAxisTicker
{
protected:
    double getTickStep(const QCPRange &range) override
    {
        return std::max(1.0, std::round(QCPAxisTicker::getTickStep(range)));
    }
    int getSubTickCount(double step) override
    {
        const int count = QCPAxisTicker::getSubTickCount(step);
        return std::fmod(step, count + 1) == 0 ? count : 0;
    }
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

/// Told apart by shape and dashes as well.
QPen penOf(int number, const QPalette &palette)
{
    constexpr std::array<QRgb, TimelinePlot::mostSeries> onLight{0x0060a8, 0xb34700, 0x00744f, 0x8f3f71,
                                                                 0x5a5a00, 0x00696e, 0x7a3030, 0x444444};
    constexpr std::array<QRgb, TimelinePlot::mostSeries> onDark{0x6ab7ff, 0xff9d5c, 0x4fd1a5, 0xe79ac8,
                                                                0xd6d65c, 0x5fd3da, 0xef9a9a, 0xcccccc};
    const auto place = static_cast<std::size_t>(number);
    QPen pen(QColor(isDark(palette) ? onDark.at(place) : onLight.at(place)));
    pen.setWidthF(1.8);
    pen.setStyle(number % 2 == 0 ? Qt::SolidLine : Qt::DashLine);
    return pen;
}

} // namespace

TimelinePlot::TimelinePlot(QWidget *parent)
    : QFrame(parent)
    , m_plot(new QCustomPlot(this))
    , m_cursor(new QCPItemStraightLine(m_plot))
{
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_plot);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(QLocale()); // its own one writes long numbers without separators
    m_plot->setLayoutDirection(Qt::LeftToRight); // an axis of dates runs so in every language
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->yAxis->setTicker(QSharedPointer<CountTicker>::create());
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(0);
    connect(m_plot, &QCustomPlot::afterLayout, this, &TimelinePlot::placeLabels);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent *event) { m_pressed = event->pos(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent *event) { pickAt(*event); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { showTip(*event); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] {
        if (m_current >= 0) {
            Q_EMIT snapshotActivated(m_current);
        }
    });
    setAccessibleName(tr("Row counts over time"));
    applyPalette();
}

double TimelinePlot::height(const TimelineSeries &series, qint64 rows) const
{
    if (!m_isNormalised) {
        return static_cast<double>(rows);
    }
    const qint64 highest = *std::max_element(series.rows.begin(), series.rows.end());
    return highest <= 0 ? 0 : 100.0 * static_cast<double>(rows) / static_cast<double>(highest);
}

void TimelinePlot::setSeries(const std::vector<TimelineMoment> &moments, const std::vector<TimelineSeries> &series)
{
    m_moments = moments;
    fillKeys();
    setTicks();
    m_series = series;
    m_series.resize(std::min<std::size_t>(m_series.size(), mostSeries));
    if (m_current >= static_cast<int>(m_moments.size())) {
        m_current = -1;
    }
    draw();
}

void TimelinePlot::setNormalised(bool normalised)
{
    m_isNormalised = normalised;
    draw();
}

void TimelinePlot::draw()
{
    m_labels.clear();
    m_plot->clearItems();
    m_plot->clearGraphs();
    m_cursor = new QCPItemStraightLine(m_plot);
    for (int i = 0; i < static_cast<int>(m_series.size()); ++i) {
        drawSeries(m_series[static_cast<std::size_t>(i)], i);
    }
    for (int i = 0; i < static_cast<int>(m_series.size()); ++i) {
        markDrop(m_series[static_cast<std::size_t>(i)], i);
    }
    applyPalette();
    placeLegend();
    labelCounts();
    showAll();
}

void TimelinePlot::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeLegend();
    labelCounts();
    fitCounts();
}

void TimelinePlot::drawSeries(const TimelineSeries &series, int number)
{
    QCPGraph *const graph = m_plot->addGraph();
    graph->setName(series.name);
    graph->setPen(penOf(number, QApplication::palette()));
    graph->setScatterStyle(QCPScatterStyle(shapes.at(static_cast<std::size_t>(number)), 7));
    const int count = std::min(static_cast<int>(series.rows.size()), static_cast<int>(m_moments.size()));
    for (int i = 0; i < count; ++i) {
        const qint64 rows = series.rows[static_cast<std::size_t>(i)];
        if (rows >= 0) {
            graph->addData(key(i), height(series, rows));
        }
    }
}

/// A band over the interval of the series' biggest drop, and what it is in words above it.
void TimelinePlot::markDrop(const TimelineSeries &series, int number)
{
    const TimelineDrop drop = biggestDrop(series);
    if (drop.rows == 0 || drop.after >= static_cast<int>(m_moments.size())) {
        return;
    }
    const auto isSame = [&](const TimelineSeries &other) {
        const TimelineDrop its = biggestDrop(other);
        return its.rows > 0 && its.before == drop.before && its.after == drop.after;
    };
    if (std::none_of(m_series.begin(), m_series.begin() + number, isSame)) {
        shadeInterval(drop, penOf(number, QApplication::palette()).color());
    }
    if (number < mostLabels) {
        labelDrop(series, drop, number);
    }
}

void TimelinePlot::shadeInterval(const TimelineDrop &drop, QColor shade)
{
    auto *const band = new QCPItemRect(m_plot);
    band->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    band->topLeft->setCoords(key(drop.before), 0);
    band->bottomRight->setCoords(key(drop.after), 1);
    shade.setAlpha(40);
    band->setPen(Qt::NoPen);
    band->setBrush(shade);
}

/// Where it stands is seen when all is laid out.
void TimelinePlot::labelDrop(const TimelineSeries &series, const TimelineDrop &drop, int number)
{
    auto *const label = new QCPItemText(m_plot);
    label->position->setType(QCPItemPosition::ptAbsolute);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setPadding(QMargins(6, 0, 6, 0));
    const QString text = dropText(drop, m_moments);
    label->setText(m_series.size() == 1 ? text : tr("%1: %2").arg(series.name, text));
    label->setColor(penOf(number, QApplication::palette()).color());
    label->setBrush(QApplication::palette().base()); // no line goes through the words
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    m_labels.emplace_back(label, drop);
}

void TimelinePlot::showAll()
{
    if (!m_moments.empty() && m_plot->graphCount() > 0) {
        m_plot->xAxis->setRange(wholeRange());
        fitCounts();
    }
    markCurrent();
}

void TimelinePlot::setCurrent(int snapshot)
{
    m_current = snapshot >= 0 && snapshot < static_cast<int>(m_moments.size()) ? snapshot : -1;
    markCurrent();
}

void TimelinePlot::markCurrent()
{
    m_cursor->setVisible(m_current >= 0);
    if (m_current >= 0) {
        m_cursor->point1->setCoords(key(m_current), 0);
        m_cursor->point2->setCoords(key(m_current), 1);
    }
    setAccessibleDescription((m_current >= 0 ? valuesAt(m_current) : description()) + QLatin1Char('\n') + keysText());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::applyPalette()
{
    const QPalette colors = QApplication::palette();
    const QPen text(colors.color(QPalette::Text));
    QColor faint = colors.color(QPalette::Text);
    faint.setAlpha(40);
    m_plot->setBackground(colors.brush(QPalette::Base));
    for (QCPAxis *const axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(text);
        axis->setTickPen(text);
        axis->setSubTickPen(text);
        axis->setLabelColor(text.color());
        axis->setTickLabelColor(text.color());
        axis->setLabelFont(font());
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(faint, 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_plot->legend->setBrush(Qt::NoBrush);
    m_plot->legend->setBorderPen(Qt::NoPen);
    m_plot->legend->setTextColor(text.color());
    m_plot->legend->setFont(font());
    m_cursor->setPen(QPen(colors.color(QPalette::Highlight), hasFocus() ? 3 : 2));
    QPalette frame = QApplication::palette();
    frame.setColor(QPalette::WindowText, frame.color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    if (frame.color(QPalette::WindowText) != palette().color(QPalette::WindowText)) {
        setPalette(frame);
    }
}

int TimelinePlot::nearest(double x) const
{
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_moments.size()); ++i) {
        if (best < 0 || std::abs(key(i) - x) < std::abs(key(best) - x)) {
            best = i;
        }
    }
    return best;
}

void TimelinePlot::showTip(const QMouseEvent &event)
{
    const int snapshot = nearest(m_plot->xAxis->pixelToCoord(event.pos().x()));
    if (snapshot >= 0 && event.buttons() == Qt::NoButton && !m_series.empty()) {
        QToolTip::showText(event.globalPosition().toPoint(), valuesAt(snapshot) + QLatin1String("\n\n") + keysText(),
                           m_plot);
    }
}

void TimelinePlot::pickAt(const QMouseEvent &event)
{
    const bool wasDragged = (event.pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!wasDragged && event.button() == Qt::LeftButton) {
        setFocus(Qt::MouseFocusReason);
        pick(nearest(m_plot->xAxis->pixelToCoord(event.pos().x())));
    }
}

void TimelinePlot::pick(int snapshot)
{
    if (snapshot < 0 || snapshot >= static_cast<int>(m_moments.size()) || snapshot == m_current) {
        return;
    }
    setCurrent(snapshot);
    keepCurrentInView();
    Q_EMIT snapshotPicked(snapshot);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TimelinePlot::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_moments.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        pick(m_current < 0 ? last : m_current - 1);
        break;
    case Qt::Key_Right:
        pick(m_current + 1);
        break;
    case Qt::Key_Home:
        pick(0);
        break;
    case Qt::Key_End:
        pick(last);
        break;
    case Qt::Key_Plus:
        zoom(zoomStep);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        break;
    case Qt::Key_Escape:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT snapshotActivated(m_current);
        }
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void TimelinePlot::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    applyPalette();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    applyPalette();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimelinePlot::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationPaletteChange) {
        setAccessibleName(tr("Row counts over time"));
        m_plot->setLocale(QLocale()); // of the numbers and dates on the axes
        setTicks();
        draw();
    }
}

} // namespace Rowback
