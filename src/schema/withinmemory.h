// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <new>
#include <type_traits>

namespace Rowback {

/// That the memory did not suffice.
Error outOfMemory();

/// The Result that @p work gives, or outOfMemory() where the memory did not suffice for it: std::bad_alloc is the one
/// exception that functions of ours let pass, up to where a whole piece of work was begun.
template <typename Work> std::invoke_result_t<Work> withinMemory(const Work &work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return Unexpected{outOfMemory()};
    }
}

} // namespace Rowback
