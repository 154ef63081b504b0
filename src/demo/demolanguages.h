// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>

#include <array>

namespace Rowback::DemoLanguages {

/// The languages of the demo site; the first one's column has no suffix.
inline constexpr std::array codes{QLatin1String("de"), QLatin1String("fr"), QLatin1String("en")};
inline constexpr std::array suffixes{QLatin1String("_fr"), QLatin1String("_en")};

} // namespace Rowback::DemoLanguages
