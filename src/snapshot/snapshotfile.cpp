// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/snapshotfile.h"

#include "snapshot/archivereader.h"
#include "snapshot/folderfiles.h"
#include "snapshot/nosnapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace Rowback {

namespace {

using Form = CatalogueEntry::Form;

bool isDumpScript(const QByteArray &head)
{
    return looksLikeDumpScript({head.constData(), static_cast<std::size_t>(head.size())});
}

/// A date in the name, or else @p otherwise.
CatalogueEntry entryOf(const QFileInfo &info, Form form, const QDateTime &otherwise, const QString &source)
{
    CatalogueEntry entry{info.filePath(), info.fileName(), form, dateInName(info.fileName()), QStringLiteral("name")};
    if (!entry.date.isValid()) {
        entry.date = otherwise;
        entry.dateSource = source;
    }
    return entry;
}

Result<CatalogueEntry> folderEntry(const QFileInfo &info)
{
    const QString folder = FolderFiles::findDumpFolder(info.filePath());
    if (folder.isEmpty()) {
        return noSnapshot(info.filePath());
    }
    const QFileInfo script(folder + QLatin1Char('/') + FolderFiles::findScript(folder));
    return entryOf(info, Form::Folder, script.lastModified(), QStringLiteral("mtime"));
}

Result<CatalogueEntry> fileEntry(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly) || !isDumpScript(file.read(std::min(file.size(), scriptHeadSize)))) {
        return noSnapshot(info.filePath());
    }
    return entryOf(info, Form::SingleFile, info.lastModified(), QStringLiteral("mtime"));
}

/// Reads no more of it than it takes to tell.
Result<bool> isDumpScript(ArchiveReader &reader, const TaskContext &context)
{
    QByteArray head;
    for (qsizetype enough = dataHeadSize; head.size() < scriptHeadSize;) {
        const auto bytes = reader.read(context);
        if (!bytes) {
            return bytes.unexpected();
        }
        if (bytes->empty()) {
            break;
        }
        head.append(bytes->data(), static_cast<qsizetype>(bytes->size()));
        if (head.size() < enough) {
            continue;
        }
        if (isOnlyDataFile({head.constData(), static_cast<std::size_t>(head.size())}) || isDumpScript(head)) {
            break;
        }
        enough = 2 * head.size();
    }
    return isDumpScript(head);
}

/// The time of the first restore script in an archive; invalid if there is none.
Result<QDateTime> scriptTimeIn(ArchiveReader &reader, const TaskContext &context)
{
    while (true) {
        const auto more = reader.next(context);
        if (!more) {
            return more.unexpected();
        }
        if (!*more) {
            return QDateTime();
        }
        if (!reader.isFile() || !reader.name().endsWith(QLatin1String(".py"))) {
            continue;
        }
        const auto isScript = isDumpScript(reader, context);
        if (!isScript) {
            return isScript.unexpected();
        }
        if (*isScript) {
            return reader.time();
        }
    }
}

Result<CatalogueEntry> archiveEntry(const QFileInfo &info, const TaskContext &context)
{
    const auto reader = ArchiveReader::open(info.filePath(), {});
    if (!reader) {
        return reader.unexpected();
    }
    const auto inside = scriptTimeIn(**reader, context);
    if (!inside) {
        return inside.unexpected();
    }
    if (!inside->isValid()) {
        return noSnapshot(info.filePath());
    }
    return entryOf(info, Form::Archive, *inside, QStringLiteral("archive"));
}

} // namespace

Result<CatalogueEntry> snapshotAt(const QString &path, const TaskContext &context)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message = QCoreApplication::translate("Rowback", "There is no file or folder %1.").arg(path)}};
    }
    if (info.isDir()) {
        return folderEntry(info);
    }
    if (!info.isFile()) {
        return noSnapshot(path);
    }
    if (!info.isReadable()) {
        return Unexpected{{.code = ErrorCode::Unreadable,
                           .message = QCoreApplication::translate("Rowback", "%1 cannot be read.").arg(path),
                           .advice = QCoreApplication::translate("Rowback", "Ask for the permission to read it.")}};
    }
    return info.suffix() == QLatin1String("py") ? fileEntry(info) : archiveEntry(info, context);
}

} // namespace Rowback
