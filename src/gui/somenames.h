// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Rowback {

/// The first few names, for a sentence: "a, b, c, d, e and 12 more". A list of hundreds tells no more.
QString someNames(const QStringList &names);

} // namespace Rowback
