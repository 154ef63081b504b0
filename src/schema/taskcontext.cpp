// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/taskcontext.h"

#include <QCoreApplication>

namespace Rowback {

void TaskContext::report(const QString &stage, qint64 done, qint64 total) const
{
    if (progress) {
        progress({stage, done, total, false});
    }
}

Result<void> TaskContext::poll() const
{
    if (!isCancelled()) {
        return {};
    }
    return Unexpected{{.code = ErrorCode::Cancelled,
                       .message = QCoreApplication::translate("Rowback", "Cancelled; nothing was changed.")}};
}

} // namespace Rowback
