// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace Rowback {

// What WCAG 2 asks for.
constexpr double textContrast = 4.5;
constexpr double outlineContrast = 3;

/// How well two opaque colours can be told apart, as WCAG 2 measures it: from 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// What is seen of a colour that may be transparent.
QColor seenOn(const QColor &colour, const QColor &ground);
/// @p colour as it is seen on @p ground; where its contrast to that is not @p least, it is taken towards @p towards, as
/// little as it takes.
QColor legible(const QColor &colour, const QColor &ground, const QColor &towards, double least);

} // namespace Rowback
