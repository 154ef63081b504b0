// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/outlinestyle.h"

#include "gui/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace Rowback {

namespace {

constexpr int blackest = 12; ///< of 255: above it, the shades of a style can be told apart

bool isOnBlack(const QStyleOption &option)
{
    return option.palette.color(QPalette::Window).lightness() <= blackest;
}

void outline(const QRect &rect, const QColor &colour, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colour);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void outline(const QRect &rect, const QStyleOption &option, QPainter &painter)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    outline(rect, option.palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText), painter);
}

void outlineRound(const QStyleOption &option, const QColor &colour, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(colour);
    painter.drawEllipse(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

/// Half way to the text, since a box is not to outshine what stands beside it.
QColor boxColour(const QPalette &palette)
{
    QColor half = palette.color(QPalette::WindowText);
    half.setAlphaF(0.5F);
    return legible(half, palette.color(QPalette::Window), palette.color(QPalette::WindowText), outlineContrast);
}

bool isOutlined(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        return true;
    case QStyle::PE_Frame: {
        const auto *const frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        return frame == nullptr || frame->lineWidth > 0;
    }
    case QStyle::PE_PanelButtonTool:
        return option.state & (QStyle::State_On | QStyle::State_Sunken | QStyle::State_Raised);
    default:
        return false;
    }
}

} // namespace

OutlineStyle::OutlineStyle(const QString &name)
    : QProxyStyle(name)
    , m_boxesAreFaint(name.compare(QLatin1String("fusion"), Qt::CaseInsensitive) == 0)
{ }

void OutlineStyle::install()
{
    QApplication::setStyle(new OutlineStyle(QApplication::style()->name()));
}

void OutlineStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        palette.setColor(group, QPalette::PlaceholderText,
                         legible(palette.color(group, QPalette::PlaceholderText), base,
                                 palette.color(group, QPalette::Text), textContrast));
        // the text is white or black as a rule, so it is the ground that can give way
        const QColor chosen = palette.color(group, QPalette::HighlightedText);
        palette.setColor(group, QPalette::Highlight,
                         legible(palette.color(group, QPalette::Highlight), chosen,
                                 chosen.lightness() < 128 ? Qt::white : Qt::black, textContrast));
    }
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBlack = isOnBlack(*option);
    if (element == PE_IndicatorRadioButton && (isBlack || m_boxesAreFaint)) {
        outlineRound(*option, isBlack ? option->palette.color(QPalette::WindowText) : boxColour(option->palette),
                     *painter);
    } else if (isBlack && isOutlined(element, *option)) {
        outline(option->rect, *option, *painter);
    } else if (element == PE_IndicatorCheckBox && m_boxesAreFaint) {
        outline(option->rect, boxColour(option->palette), *painter);
    }
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isOutlined = element == CE_HeaderSection || element == CE_TabBarTabShape
        || element == CE_ProgressBarGroove || element == CE_Splitter;
    if (isOutlined && isOnBlack(*option)) {
        outline(option->rect, *option, *painter);
    }
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (!isOnBlack(*option)) {
        return;
    }
    if (control == CC_ComboBox || control == CC_SpinBox) {
        outline(option->rect, *option, *painter);
    } else if (control == CC_ScrollBar) {
        outline(proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget), *option, *painter);
    }
}

} // namespace Rowback
