// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"

class QFileDevice;

namespace Rowback {

/// What can be told before any work is done for a file: that its folder exists, and no folder has its name
/// (ErrorCode::Usage and NotFound). Rights and room show only when it is written.
Result<void> checkPlaceOf(const QString &path);

/// The same, and whether a file can be made there, by trying: for results that come after what cannot be repeated.
/// ErrorCode::Usage; nothing is left behind.
Result<void> checkSaving(const QString &path);

/// Writes the whole file or leaves the old one, readable by its owner alone. ErrorCode::Failed, or what checkPlaceOf()
/// says.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

/// Why writing to @p file failed, in the system's words.
QString reasonOfFailure(const QFileDevice &file);

} // namespace Rowback
