// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/snapshotfinds.h"

#include "snapshot/snapshotfile.h"

#include <QFileInfo>

namespace Rowback {

Result<SnapshotFinds> SnapshotFinds::at(const QString &path, const TaskContext &context)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Unexpected{
            {.code = ErrorCode::NotFound,
             .message = SnapshotFinds::tr("There is nothing at this path."),
             .advice = SnapshotFinds::tr("Check how it is written, or choose it with the buttons beside it.")}};
    }
    const auto snapshot = snapshotAt(path, context);
    if (snapshot) {
        return SnapshotFinds{.isCatalogue = false, .entries = {*snapshot}};
    }
    if (!info.isDir()) {
        return snapshot.unexpected();
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
