// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/writer.h"

#include "report/formats.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFileInfo>
#include <QSaveFile>

namespace Rowback {

namespace {

Result<QByteArray> pdfBytes(const Report &report)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const Result<void> drawn = pdfReport(report, buffer);
    return drawn ? Result<QByteArray>(bytes) : Result<QByteArray>(drawn.unexpected());
}

Result<QByteArray> bytesFor(const Report &report, const QString &suffix)
{
    if (suffix == QLatin1String("txt")) {
        return textReport(report).toUtf8();
    }
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        return htmlReport(report).toUtf8();
    }
    if (suffix == QLatin1String("md")) {
        return markdownReport(report).toUtf8();
    }
    if (suffix == QLatin1String("csv")) {
        return csvReport(report);
    }
    if (suffix == QLatin1String("json")) {
        return jsonReport(report);
    }
    if (suffix == QLatin1String("pdf")) {
        return pdfBytes(report);
    }
    return Unexpected{Error{
        ErrorCode::Usage,
        suffix.isEmpty() ? QCoreApplication::translate("Rowback", "The report's name does not say which format it has.")
                         : QCoreApplication::translate("Rowback", "There is no report in the format “%1”.").arg(suffix),
        {},
        QCoreApplication::translate("Rowback", "End the name in .html, .pdf, .md, .txt, .csv or .json.")}};
}

Result<void> save(const QByteArray &bytes, const QString &path)
{
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return Unexpected{Error{ErrorCode::Usage,
                                QCoreApplication::translate("Rowback", "This is no ordinary file."),
                                path,
                                QCoreApplication::translate("Rowback", "Name a file to write to.")}};
    }
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (done) {
        return {};
    }
    return Unexpected{Error{
        ErrorCode::Failed, QCoreApplication::translate("Rowback", "The report cannot be written."), path,
        QCoreApplication::translate("Rowback", "Name a file in a folder with room and rights."), file.errorString()}};
}

} // namespace

Result<void> writeReport(const Report &report, const QString &path)
{
    const Result<QByteArray> bytes = bytesFor(report, QFileInfo(path).suffix().toLower());
    if (!bytes) {
        Error error = bytes.error();
        error.where = path;
        return Unexpected{error};
    }
    return save(*bytes, path);
}

} // namespace Rowback
