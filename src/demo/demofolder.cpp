// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demofolder.h"

#include "demo/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <array>

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

constexpr auto mark = ".rowback-demo"_L1;
constexpr std::array ownFiles{"README.txt"_L1,       "incident.json"_L1,     "welfare.db"_L1,   "ideal.db"_L1,
                              "welfare.db-wal"_L1,   "welfare.db-shm"_L1,    "ideal.db-wal"_L1, "ideal.db-shm"_L1,
                              "ideal.db-journal"_L1, "welfare.db-journal"_L1};

Error cannotWrite(const QString &path)
{
    return {.code = ErrorCode::Failed,
            .message = QCoreApplication::translate("Rowback", "The folder %1 cannot be written.").arg(path),
            .advice = QCoreApplication::translate("Rowback", "Choose a folder that is yours and has enough space.")};
}

/// Removes what an earlier demo wrote, and nothing else.
Result<void> removeDemo(const QDir &directory)
{
    for (const QLatin1String name : ownFiles) {
        if (directory.exists(name) && !QFile::remove(directory.filePath(name))) {
            return Unexpected{cannotWrite(directory.filePath(name))};
        }
    }
    const QDir snapshots(directory.filePath("snapshots"_L1));
    for (const QString &day : snapshots.entryList({QStringLiteral("201506??")}, QDir::Dirs)) {
        if (!QDir(snapshots.filePath(day)).removeRecursively()) {
            return Unexpected{cannotWrite(snapshots.filePath(day))};
        }
    }
    directory.rmdir("snapshots"_L1); // where nothing else is in it
    return {};
}

/// Removes a demo and its mark; @p whole, also the folder.
Result<void> removeMarked(QDir folder, bool whole)
{
    if (auto removed = removeDemo(folder); !removed) {
        return removed;
    }
    if (folder.remove(mark) && whole) {
        QDir().rmdir(folder.path()); // where nobody else put anything
    }
    return {};
}

} // namespace

Result<DemoFolder> DemoFolder::prepare(const QString &directory)
{
    const QDir folder(QDir::cleanPath(QDir::current().absoluteFilePath(directory)));
    const bool isNew = !folder.exists();
    if (!QDir().mkpath(folder.path())) {
        return Unexpected{cannotWrite(folder.path())};
    }
    if (folder.exists(mark)) {
        if (auto removed = removeDemo(folder); !removed) {
            return removed.unexpected();
        }
    } else if (!folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        return Unexpected{
            {.code = ErrorCode::Refused,
             .message = QCoreApplication::translate("Rowback", "The folder %1 is not empty and holds no demo.")
                            .arg(folder.path()),
             .advice = QCoreApplication::translate("Rowback", "Name a folder that is new or empty.")}};
    }
    if (auto marked = writeTextFile(folder.filePath(mark), "Rowback may replace the demo in this folder.\n"); !marked) {
        return marked.unexpected();
    }
    return DemoFolder(folder.path(), isNew);
}

qint64 DemoFolder::size(const QString &directory)
{
    qint64 bytes = 0;
    if (QDir(directory).exists(mark)) {
        QDirIterator files(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
    }
    return bytes;
}

Result<void> DemoFolder::remove(const QString &directory)
{
    const QDir folder(directory);
    return folder.exists(mark) ? removeMarked(folder, true) : Result<void>{};
}

void DemoFolder::discard() const
{
    const auto removed = removeMarked(QDir(m_path), m_isNew);
    static_cast<void>(removed); // what made one discard it is told, not this
}

Result<QString> DemoFolder::makeFolder(const QString &name) const
{
    const QString folder = m_path + u'/' + name;
    if (!QDir().mkpath(folder)) {
        return Unexpected{cannotWrite(folder)};
    }
    return folder;
}

} // namespace Rowback
