// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/textfile.h"

#include "schema/savefile.h"

#include <QCoreApplication>
#include <QFile>

namespace Rowback {

Result<void> writeTextFile(const QString &path, std::string_view text)
{
    QFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text.data(), size) == size
        && file.flush()) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Failed,
         .message = QCoreApplication::translate("Rowback", "The file %1 cannot be written.").arg(path),
         .advice = QCoreApplication::translate("Rowback", "Choose a folder that is yours and has enough space."),
         .detail = reasonOfFailure(file)}};
}

} // namespace Rowback
