// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/catalogue.h"

#include "snapshot/snapshotfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

/// By its name: not every file that lies in a folder is opened.
bool isArchiveName(const QString &name)
{
    for (const char *const suffix : {".zip", ".tar", ".tgz", ".txz", ".tar.gz", ".tar.xz", ".tar.zst", ".tar.bz2"}) {
        if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

bool mayBeSnapshot(const QFileInfo &info)
{
    return info.isDir() || info.suffix() == QLatin1String("py") || isArchiveName(info.fileName());
}

} // namespace

QDateTime dateInName(const QString &fileName)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01]))"
                       R"((?:[-_ T]?([01]\d|2[0-3])[:.]?([0-5]\d)(?:[:.]?([0-5]\d))?)?(?!\d))"));
    auto matches = pattern.globalMatch(fileName);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto part = [&match](int i) { return match.captured(i).toInt(); };
        const QDate date(part(1), part(2), part(3));
        if (date.isValid()) {
            return QDateTime(date, QTime(part(4), part(5), part(6)));
        }
    }
    return {};
}

Result<std::vector<CatalogueEntry>> listCatalogue(const QString &folder, const TaskContext &context)
{
    const QFileInfo info(folder);
    if (!info.isDir() || !info.isReadable()) {
        return Unexpected{
            {.code = info.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound,
             .message = QCoreApplication::translate("Rowback", "%1 is not a folder that can be read.").arg(folder)}};
    }
    std::vector<CatalogueEntry> entries;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : files) {
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
        if (!mayBeSnapshot(file)) {
            continue;
        }
        auto entry = snapshotAt(file.filePath(), context);
        if (entry) {
            entries.push_back(*std::move(entry));
        } else if (entry.error().code == ErrorCode::Cancelled) {
            return entry.unexpected();
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CatalogueEntry &a, const CatalogueEntry &b) {
        return a.date != b.date ? a.date < b.date : a.label < b.label;
    });
    return entries;
}

} // namespace Rowback
