// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/writer.h"

#include "report/formats.h"
#include "report/isolates.h"
#include "schema/savefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

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

const QStringList formats{QStringLiteral("txt"), QStringLiteral("html"), QStringLiteral("htm"), QStringLiteral("md"),
                          QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("pdf")};

QString formatOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

Result<QByteArray> bytesFor(const Report &report, const QString &suffix)
{
    if (suffix == QLatin1String("txt")) {
        return withoutIsolates(textReport(report).toUtf8());
    }
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm")) {
        return htmlReport(report).toUtf8();
    }
    if (suffix == QLatin1String("md")) {
        return withoutIsolates(markdownReport(report).toUtf8());
    }
    if (suffix == QLatin1String("csv")) {
        return withoutIsolates(csvReport(report));
    }
    if (suffix == QLatin1String("json")) {
        return withoutIsolates(jsonReport(report));
    }
    return pdfBytes(report);
}

} // namespace

Result<void> checkReportPlace(const QString &path)
{
    if (const QString suffix = formatOf(path); !formats.contains(suffix)) {
        return Unexpected{
            {.code = ErrorCode::Usage,
             .message = suffix.isEmpty()
                 ? QCoreApplication::translate("Rowback", "The report's name does not say which format it has.")
                 : QCoreApplication::translate("Rowback", "There is no report in the format “%1”.").arg(suffix),
             .where = path,
             .advice = QCoreApplication::translate("Rowback", "End the name in .html, .pdf, .md, .txt, .csv or .json.")}};
    }
    return checkPlaceOf(path);
}

Result<void> writeReport(const Report &report, const QString &path)
{
    if (auto place = checkReportPlace(path); !place) {
        return place;
    }
    const Result<QByteArray> bytes = bytesFor(report, formatOf(path));
    if (!bytes) {
        Error error = bytes.error();
        error.where = path;
        return Unexpected{error};
    }
    return saveFile(path, *bytes);
}

} // namespace Rowback
