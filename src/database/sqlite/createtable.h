// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Rowback {

/// For each REFERENCES of a CREATE TABLE statement, in its order: whether it is DEFERRABLE INITIALLY DEFERRED, which no
/// PRAGMA tells. Strings, quoted names and comments are skipped.
std::vector<bool> initiallyDeferredReferences(const QString &sql);

} // namespace Rowback
