// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/literal.h"

#include <algorithm>
#include <cstdint>
#include <span>

namespace Rowback {

/// What readPlainArguments() found.
struct PlainArguments
{
    std::size_t count = 0; ///< how many were read
    /// The bits of those that are not their value as they stand: an escape, a name, a list, a text of megabytes.
    std::uint64_t unsettled = 0;

    static constexpr std::uint64_t all = ~std::uint64_t(0);

    /// Each argument's own; those behind the 63rd share one.
    static constexpr std::uint64_t bit(std::size_t argument)
    {
        return std::uint64_t(1) << std::min<std::size_t>(argument, 63);
    }
};

/// Reads arguments as long as they have the forms in which dumps are written: None, True, False, integers, one-line
/// texts, date(…), dt(…), time(…), names and lists of these, each with its comma or closing bracket right behind it.
/// What a LiteralReader would read there, and quicker: nearly all that a dump holds is read here.
///
/// Reads at most arguments.size(), and moves @p p behind the comma of the last one, or to the closing bracket. Whatever
/// else stands there, it leaves to the caller. Nothing behind @p end is looked at.
PlainArguments readPlainArguments(const char *&p, const char *end, std::span<Literal> arguments);

} // namespace Rowback
