// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/folderfiles.h"

#include "snapshot/mappingerror.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int deepestSearch = 3;
constexpr int mostFolders = 2000;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(std::min(file.size(), scriptHeadSize))
                                                                      : QByteArray();
}

bool has(std::string_view text, std::string_view what)
{
    return text.find(what) != std::string_view::npos;
}

Unexpected refused(const QString &message, const QString &name)
{
    return Unexpected{{.code = ErrorCode::Unreadable, .message = message.arg(name)}};
}

} // namespace

bool looksLikeDumpScript(std::string_view head)
{
    return !isOnlyDataFile(head) && has(head, "resolve_model(")
        && (has(head, "def create_") || has(head, "loader") || has(head, "def objects("));
}

bool looksLikeDataFile(std::string_view head)
{
    return has(head.substr(0, dataHeadSize), "loader.save(") || has(head.substr(0, dataHeadSize), "oading ");
}

bool isOnlyDataFile(std::string_view head)
{
    head = head.substr(0, dataHeadSize);
    return looksLikeDataFile(head) && !has(head, "import ") && !has(head, "resolve_model(");
}

FolderFiles::FolderFiles(const QString &folder, QString script)
    : m_folder(QFileInfo(folder).canonicalFilePath())
    , m_script(std::move(script))
{ }

QString FolderFiles::findScript(const QString &folder)
{
    for (const QString &name : {QStringLiteral("restore.py"), QStringLiteral("main.py")}) {
        const QFileInfo info(folder + QLatin1Char('/') + name);
        const QByteArray head = headOf(info.filePath());
        // an unreadable one is still a script: opening it says why it cannot be read
        if (info.isFile()
            && (!info.isReadable() || looksLikeDumpScript({head.constData(), std::size_t(head.size())}))) {
            return name;
        }
    }
    return {};
}

QString FolderFiles::findDumpFolder(const QString &folder)
{
    const QStringList found = findDumpFolders(folder);
    return found.size() == 1 ? found.front() : QString();
}

QStringList FolderFiles::findDumpFolders(const QString &folder)
{
    QStringList level{folder};
    int seen = 0;
    for (int depth = 0; depth <= deepestSearch; ++depth) {
        QStringList found;
        QStringList below;
        for (const QString &each : std::as_const(level)) {
            if (!findScript(each).isEmpty()) {
                found.append(each);
            }
            const auto names = QDir(each).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
            for (const QString &name : names) {
                below.append(each + QLatin1Char('/') + name);
            }
        }
        seen += static_cast<int>(below.size());
        if (!found.isEmpty() || seen > mostFolders) {
            return found;
        }
        level = below;
    }
    return {};
}

QStringList FolderFiles::pythonFiles() const
{
    return QDir(m_folder).entryList({QStringLiteral("*.py")}, QDir::Files, QDir::Name);
}

QDateTime FolderFiles::scriptTime() const
{
    return QFileInfo(m_folder + QLatin1Char('/') + m_script).lastModified();
}

/// The file that may be read by this name: a regular one, in the folder, or where `../` in the name itself leads.
Result<QString> FolderFiles::resolve(const QString &name) const
{
    const QString clean = QDir::cleanPath(m_folder + QLatin1Char('/') + name);
    const QFileInfo info(clean);
    if (QDir::isAbsolutePath(name)) {
        return refused(QCoreApplication::translate("Rowback", "%1 is outside of the dump; it was not read."), name);
    }
    if (!info.exists() && !info.isSymLink()) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = QCoreApplication::translate("Rowback", "The file %1 is missing.").arg(name)}};
    }
    const QString target = info.canonicalFilePath();
    const bool isInside = target.startsWith(m_folder + QLatin1Char('/'));
    const bool isNamedOutside = !clean.startsWith(m_folder + QLatin1Char('/')) && target == clean;
    if (!isInside && !isNamedOutside) {
        return refused(
            QCoreApplication::translate("Rowback", "%1 is a link that leads out of the dump; it was not read."), name);
    }
    if (!info.isFile()) {
        return refused(QCoreApplication::translate("Rowback", "%1 is not a regular file; it was not read."), name);
    }
    return target;
}

Result<std::string_view> FolderFiles::map(const QString &name)
{
    const auto path = resolve(name);
    if (!path) {
        return path.unexpected();
    }
    auto file = std::make_unique<QFile>(*path);
    if (!file->open(QIODevice::ReadOnly)) {
        return Unexpected{{.code = ErrorCode::Unreadable,
                           .message = QCoreApplication::translate("Rowback", "The file %1 cannot be read.").arg(name),
                           .detail = file->errorString()}};
    }
    const qint64 size = file->size();
    if (size == 0) {
        return std::string_view{};
    }
    const uchar *const bytes = file->map(0, size);
    if (bytes == nullptr) {
        return Unexpected{
            mappingError(*file, QCoreApplication::translate("Rowback", "The file %1 cannot be mapped.").arg(name))};
    }
    file->close(); // the mapping stays, a thousand chunks do not use up the descriptors
    m_files.push_back(std::move(file));
    return std::string_view(reinterpret_cast<const char *>(bytes), static_cast<std::size_t>(size));
}

} // namespace Rowback
