// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Rowback {

struct Finding;

/// What becomes of the values that a re-created record has and its original has not, or has otherwise, under the
/// resolution that stands: which go, which are taken over. Sentences that name the columns; empty where the two do not
/// differ.
QString newerValuesText(const Finding &recreated);

} // namespace Rowback
