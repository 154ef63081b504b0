// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/contrast.h"

#include <algorithm>
#include <cmath>

namespace Rowback {

namespace {

constexpr int steps = 20; ///< from a colour to another

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor seenOn(const QColor &colour, const QColor &ground)
{
    return mixed(ground, colour, colour.alphaF());
}

QColor legible(const QColor &colour, const QColor &ground, const QColor &towards, double least)
{
    const QColor seen = seenOn(colour, ground);
    QColor result = seen;
    for (int step = 1; step <= steps && contrast(result, ground) < least; ++step) {
        result = mixed(seen, towards, static_cast<double>(step) / steps);
    }
    return result;
}

} // namespace Rowback
