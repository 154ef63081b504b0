// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/catalogue.h"

#include "snapshot/archivereader.h"
#include "snapshot/folderfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

namespace {

using Form = CatalogueEntry::Form;

/// A date in the name, or else @p otherwise.
void setDate(CatalogueEntry &entry, const QDateTime &otherwise, const QString &source)
{
    entry.date = dateInName(entry.label);
    entry.dateSource = QStringLiteral("name");
    if (!entry.date.isValid()) {
        entry.date = otherwise;
        entry.dateSource = source;
    }
}

std::optional<CatalogueEntry> folderEntry(const QFileInfo &info, CatalogueEntry entry)
{
    const QString folder = FolderFiles::findDumpFolder(info.filePath());
    if (folder.isEmpty()) {
        return std::nullopt;
    }
    const QString script = FolderFiles::findScript(folder);
    setDate(entry, QFileInfo(folder + QLatin1Char('/') + script).lastModified(), QStringLiteral("mtime"));
    return entry;
}

std::optional<CatalogueEntry> fileEntry(const QFileInfo &info, CatalogueEntry entry)
{
    QFile file(info.filePath());
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(scriptHeadSize) : QByteArray();
    if (!looksLikeDumpScript({head.constData(), static_cast<std::size_t>(head.size())})) {
        return std::nullopt;
    }
    entry.form = Form::SingleFile;
    setDate(entry, info.lastModified(), QStringLiteral("mtime"));
    return entry;
}

bool isArchiveName(const QString &name)
{
    for (const char *const suffix : {".zip", ".tar", ".tgz", ".txz", ".tar.gz", ".tar.xz", ".tar.zst", ".tar.bz2"}) {
        if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

/// The beginning of a member that may be a script.
Result<QByteArray> headOf(ArchiveReader &reader, const TaskContext &context)
{
    QByteArray head;
    while (head.size() < scriptHeadSize) {
        const auto bytes = reader.read(context);
        if (!bytes) {
            return bytes.unexpected();
        }
        if (bytes->empty()) {
            break;
        }
        head.append(bytes->data(), static_cast<qsizetype>(bytes->size()));
    }
    return head;
}

/// The time of the first restore script in an archive; invalid if there is none, or it cannot be read.
QDateTime scriptTimeIn(const QString &path, const TaskContext &context)
{
    auto opened = ArchiveReader::open(path, {});
    while (opened) {
        ArchiveReader &reader = **opened;
        const auto more = reader.next(context);
        if (!more || !*more) {
            break;
        }
        if (!reader.isFile() || !reader.name().endsWith(QLatin1String(".py"))) {
            continue;
        }
        const auto head = headOf(reader, context);
        if (head && looksLikeDumpScript({head->constData(), static_cast<std::size_t>(head->size())})) {
            return reader.time();
        }
    }
    return {};
}

std::optional<CatalogueEntry> archiveEntry(const QFileInfo &info, CatalogueEntry entry, const TaskContext &context)
{
    const QDateTime inside = scriptTimeIn(info.filePath(), context);
    if (!inside.isValid()) {
        return std::nullopt;
    }
    entry.form = Form::Archive;
    setDate(entry, inside, QStringLiteral("archive"));
    return entry;
}

std::optional<CatalogueEntry> entryOf(const QFileInfo &info, const TaskContext &context)
{
    const CatalogueEntry entry{info.filePath(), info.fileName(), Form::Folder, {}, {}};
    if (info.isDir()) {
        return folderEntry(info, entry);
    }
    if (!info.isFile() || !info.isReadable()) {
        return std::nullopt;
    }
    if (info.suffix() == QLatin1String("py")) {
        return fileEntry(info, entry);
    }
    return isArchiveName(info.fileName()) ? archiveEntry(info, entry, context) : std::nullopt;
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
        if (auto entry = entryOf(file, context)) {
            entries.push_back(*std::move(entry));
        }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const CatalogueEntry &a, const CatalogueEntry &b) {
        return a.date != b.date ? a.date < b.date : a.label < b.label;
    });
    return entries;
}

} // namespace Rowback
