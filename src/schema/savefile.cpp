// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace Rowback {

namespace {

Unexpected cannotBeWritten(ErrorCode code, const QSaveFile &file)
{
    return Unexpected{
        {.code = code,
         .message = QCoreApplication::translate("Rowback", "The file cannot be written."),
         .where = file.fileName(),
         .advice = QCoreApplication::translate("Rowback", "Make room, or name a file in a folder where you may write."),
         .detail = reasonOfFailure(file)}};
}

} // namespace

QString reasonOfFailure(const QFileDevice &file)
{
    // a device that is full takes a part of the bytes, and Qt has no words for that
    const QString text = file.errorString();
    return text == QIODevice::tr("Unknown error") ? qt_error_string(ENOSPC) : text;
}

Result<void> checkPlaceOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = QCoreApplication::translate("Rowback", "This is no ordinary file."),
                           .where = path,
                           .advice = QCoreApplication::translate("Rowback", "Name a file to write to.")}};
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = QCoreApplication::translate("Rowback", "There is no such folder to write to."),
                           .where = path,
                           .advice = QCoreApplication::translate("Rowback", "Make it, or name another.")}};
    }
    return {};
}

Result<void> checkSaving(const QString &path)
{
    if (auto place = checkPlaceOf(path); !place) {
        return place;
    }
    QSaveFile trial(path); // goes away unless it is committed
    if (trial.open(QIODevice::WriteOnly)) {
        return {};
    }
    return cannotBeWritten(ErrorCode::Usage, trial);
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    if (auto place = checkPlaceOf(path); !place) {
        return place;
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(bytes) == bytes.size()
        && file.flush() && file.commit();
    if (written) {
        return {};
    }
    return cannotBeWritten(ErrorCode::Failed, file);
}

} // namespace Rowback
