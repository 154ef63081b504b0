// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/dumpfiles.h"

#include <QFile>

#include <memory>
#include <vector>

namespace Rowback {

/// A dump in a folder. Nothing but regular files is opened, and no link that leads out of the folder is followed.
class FolderFiles final : public DumpFiles
{
public:
    FolderFiles(const QString &folder, QString script);
    /// The restore script that lies in a folder: its name, or empty.
    static QString findScript(const QString &folder);
    /// The nearest folder at or below this one that holds a restore script; empty if there is none, or several.
    static QString findDumpFolder(const QString &folder);
    /// All that are as near as the nearest.
    static QStringList findDumpFolders(const QString &folder);

    QString script() const override { return m_script; }
    QStringList pythonFiles() const override;
    Result<std::string_view> map(const QString &name) override;
    QDateTime scriptTime() const override;

private:
    Result<QString> resolve(const QString &name) const;

    QString m_folder; ///< canonical
    QString m_script;
    std::vector<std::unique_ptr<QFile>> m_files;
};

} // namespace Rowback
