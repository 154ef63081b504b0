// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/snapshotfinds.h"

#include "snapshot/folderfiles.h"

#include <QFileInfo>

namespace Rowback {

namespace {

CatalogueEntry entryOf(const QString &path)
{
    const QFileInfo info(path);
    CatalogueEntry entry{path, info.fileName(), CatalogueEntry::Form::Archive, {}, {}};
    entry.date = dateInName(entry.label);
    entry.dateSource = QStringLiteral("name");
    if (!entry.date.isValid()) {
        entry.date = info.lastModified();
        entry.dateSource = QStringLiteral("mtime");
    }
    if (info.isDir()) {
        entry.form = CatalogueEntry::Form::Folder;
    } else if (info.suffix() == QLatin1String("py")) {
        entry.form = CatalogueEntry::Form::SingleFile;
    }
    return entry;
}

} // namespace

Result<SnapshotFinds> SnapshotFinds::at(const QString &path, const TaskContext &context)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message = SnapshotFinds::tr("There is nothing at this path."),
             .advice = SnapshotFinds::tr("Check how it is written, or choose it with the buttons beside it.")}};
    }
    if (!info.isDir() || !FolderFiles::findDumpFolder(path).isEmpty()) {
        return SnapshotFinds{.isCatalogue = false, .entries = {entryOf(path)}};
    }
    auto listed = listCatalogue(path, context);
    if (!listed) {
        return listed.unexpected();
    }
    if (listed->empty()) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = SnapshotFinds::tr("This folder is no snapshot, and none lies in it."),
                           .advice = SnapshotFinds::tr(
                               "A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single "
                               ".py file. Choose the folder right above them.")}};
    }
    return SnapshotFinds{.isCatalogue = true, .entries = std::move(*listed)};
}

} // namespace Rowback
