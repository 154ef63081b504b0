// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/catalogueindex.h"

#include "recovery/references.h"
#include "schema/savefile.h"
#include "session/files.h"
#include "snapshot/folderfiles.h"
#include "snapshot/snapshot.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int formatVersion = 2;

const QString formatKey = QStringLiteral("format");
const QString stampKey = QStringLiteral("stamp");
const QString problemsKey = QStringLiteral("problems");
const QString tablesKey = QStringLiteral("tables");

QString stampOf(const QFileInfo &file, const QString &name)
{
    return QStringLiteral("%1|%2|%3").arg(name).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

/// Tells one state of a snapshot's files from another: a hash of the name, size and time of each.
QString stampOf(const CatalogueEntry &entry)
{
    QStringList stamps;
    if (entry.form == CatalogueEntry::Form::Folder) {
        const QDir folder(FolderFiles::findDumpFolder(entry.path));
        QDirIterator files(folder.path(), {QStringLiteral("*.py")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            stamps.append(stampOf(files.fileInfo(), folder.relativeFilePath(files.filePath())));
        }
        stamps.sort();
    } else {
        stamps.append(stampOf(QFileInfo(entry.path), QString()));
    }
    const QByteArray all = stamps.join(QLatin1Char('\n')).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

constexpr QLatin1String suffix(".counts");

QByteArray toJson(const SnapshotCounts &counts, const QString &stamp)
{
    QJsonArray tables;
    for (const TableCount &table : counts.tables) {
        tables.append(QJsonArray{table.table, table.model, table.rows, table.damaged, table.root});
    }
    return QJsonDocument(
               QJsonObject{
                   {formatKey, formatVersion}, {stampKey, stamp}, {problemsKey, counts.problems}, {tablesKey, tables}})
        .toJson(QJsonDocument::Compact);
}

/// Nothing unless it is whole, of this version and of these files.
std::optional<SnapshotCounts> fromJson(const QByteArray &json, const QString &stamp)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue tables = object.value(tablesKey);
    if (object.value(formatKey).toInt() != formatVersion || object.value(stampKey).toString() != stamp
        || !tables.isArray()) {
        return std::nullopt;
    }
    SnapshotCounts result;
    result.problems = object.value(problemsKey).toInt();
    for (const auto &value : tables.toArray()) {
        const QJsonArray table = value.toArray();
        if (table.size() != 5 || !table.at(0).isString() || !table.at(2).isDouble()) {
            return std::nullopt;
        }
        result.tables.push_back({table.at(0).toString(), table.at(1).toString(), table.at(2).toInteger(),
                                 table.at(3).toBool(), table.at(4).toString()});
    }
    return result;
}

/// With what the application is known to add to what the snapshot tells.
References referencesOf(const Schema &schema)
{
    const auto profile = openProfile({}, schema);
    return References::build(schema, &schema, profile ? *profile : Profile());
}

Result<SnapshotCounts> count(const QString &path, const TaskContext &context)
{
    const auto snapshot = Snapshot::open(path, {}, context);
    if (!snapshot) {
        return snapshot.unexpected();
    }
    SnapshotCounts result;
    result.problems = static_cast<int>((*snapshot)->problems().size());
    const Schema &schema = (*snapshot)->schema();
    const References references = referencesOf(schema);
    for (int i = 0; i < schema.size(); ++i) {
        const SnapshotTable &table = (*snapshot)->table(TableId{i});
        const int root = index(references.root(TableId{i}));
        result.tables.push_back({schema.table(TableId{i}).name, table.model, table.foundRows, table.hasErrors,
                                 root == i ? QString() : schema.table(TableId{root}).name});
    }
    return result;
}

} // namespace

CatalogueIndex::CatalogueIndex(QString cacheFolder)
    : m_folder(std::move(cacheFolder))
{ }

QString CatalogueIndex::cacheFile(const CatalogueEntry &entry) const
{
    const QByteArray path = QFileInfo(entry.path).absoluteFilePath().toUtf8();
    const QByteArray name = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(32);
    return QDir(m_folder).filePath(QString::fromLatin1(name) + suffix);
}

std::optional<SnapshotCounts> CatalogueIndex::cached(const CatalogueEntry &entry) const
{
    if (m_folder.isEmpty()) {
        return std::nullopt;
    }
    const auto bytes = readWhole(cacheFile(entry));
    return bytes ? fromJson(*bytes, stampOf(entry)) : std::nullopt;
}

Result<SnapshotCounts> CatalogueIndex::counts(const CatalogueEntry &entry, const TaskContext &context) const
{
    if (auto known = cached(entry)) {
        return *std::move(known);
    }
    const QString stamp = stampOf(entry); // of before reading: what changes meanwhile is read again the next time
    auto counted = count(entry.path, context);
    if (counted && !m_folder.isEmpty() && QDir().mkpath(m_folder)) {
        const auto written = saveFile(cacheFile(entry), toJson(*counted, stamp));
        static_cast<void>(written); // without a cache it is slower, nothing else
    }
    return counted;
}

QFileInfoList CatalogueIndex::files() const
{
    return m_folder.isEmpty() ? QFileInfoList()
                              : QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files);
}

qint64 CatalogueIndex::size() const
{
    qint64 bytes = 0;
    for (const QFileInfo &file : files()) {
        bytes += file.size();
    }
    return bytes;
}

Result<void> CatalogueIndex::clear() const
{
    for (const QFileInfo &file : files()) {
        if (!QFile::remove(file.filePath()) && file.exists()) {
            return Unexpected{{.code = ErrorCode::Failed,
                               .message = QCoreApplication::translate("Rowback", "A file of the cache cannot be removed."),
                               .where = file.filePath(),
                               .advice = QCoreApplication::translate("Rowback", "Look at the permissions of its folder.")}};
        }
    }
    if (!m_folder.isEmpty()) {
        QDir().rmdir(m_folder); // where nothing else is in it
    }
    return {};
}

} // namespace Rowback
