// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

#include <QString>

namespace Rowback {

/// What to say of a file or folder that is something else.
Unexpected noSnapshot(const QString &path);
/// What is at @p path holds several dumps, called @p names, of which none is nearer than the others.
Unexpected severalDumps(const QString &path, QStringList names, const QString &advice);

} // namespace Rowback
