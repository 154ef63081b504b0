// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace Rowback {

/// A small generator of pseudo-random numbers (SplitMix64), the same on every machine: the demo must come out equal
/// everywhere, which the standard distributions do not promise.
class Prng
{
public:
    explicit Prng(std::uint64_t seed)
        : m_state(seed)
    { }

    /// Evenly from 0 up to, but without, @p bound, which must not be 0.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(next() % bound); }
    /// Evenly from @p low up to and including @p high.
    int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low) + 1)); }
    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    template <typename Container> const auto &oneOf(const Container &container)
    {
        return container[below(container.size())];
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace Rowback
