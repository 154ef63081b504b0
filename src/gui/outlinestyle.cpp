// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/outlinestyle.h"

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

void outline(const QRect &rect, const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    painter.setPen(option.palette.color(hasFocus ? QPalette::Highlight : QPalette::WindowText));
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

void outlineRound(const QStyleOption &option, QPainter &painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(QPalette::WindowText));
    painter.drawEllipse(QRectF(option.rect).adjusted(1, 1, -1, -1));
    painter.restore();
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
{ }

void OutlineStyle::install()
{
    QApplication::setStyle(new OutlineStyle(QApplication::style()->name()));
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isOnBlack(*option)) {
        return;
    }
    if (element == PE_IndicatorRadioButton) {
        outlineRound(*option, *painter);
    } else if (isOutlined(element, *option)) {
        outline(option->rect, *option, *painter);
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
