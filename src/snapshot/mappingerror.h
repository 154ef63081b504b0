// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/withinmemory.h"

#include <QFileDevice>

#include <cerrno>

namespace Rowback {

/// Why QFileDevice::map() has just failed: for want of memory, or as @p message says.
inline Error mappingError(const QFileDevice &file, const QString &message)
{
    return file.errorString() == qt_error_string(ENOMEM)
        ? outOfMemory()
        : Error{.code = ErrorCode::Unreadable, .message = message, .detail = file.errorString()};
}

} // namespace Rowback
