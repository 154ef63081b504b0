// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace Rowback {

/// The desktop's style. On a black ground, where styles draw the outlines of what can be typed into, clicked or ticked
/// in a shade of black, it draws them in the colour of the text. Boxes to tick that the style itself draws too faintly
/// are outlined on any ground; and placeholders and what is chosen are told from their ground well enough to be read.
class OutlineStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Over the style of that name.
    explicit OutlineStyle(const QString &name);
    /// For all windows, over the style that they have.
    static void install();

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    bool m_boxesAreFaint;
};

} // namespace Rowback
