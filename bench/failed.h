// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <cstdio>

/// Whether there is no result; says why.
template <typename T> bool failed(const Rowback::Result<T> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().text()));
    }
    return !result;
}
