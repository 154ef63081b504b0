// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/archivefiles.h"

#include "snapshot/mappingerror.h"
#include "snapshot/nosnapshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

/// Below the archive's root, be the name absolute, as backups of whole systems have it.
QString cleanName(const QString &name)
{
    qsizetype root = name.size() > 1 && name[1] == QLatin1Char(':') ? 2 : 0;
    while (root < name.size() && name[root] == QLatin1Char('/')) {
        ++root;
    }
    return QDir::cleanPath(name.mid(root));
}

bool leadsOut(const QString &name)
{
    return name.split(QLatin1Char('/')).contains(QLatin1String(".."));
}

QString folderOf(const QString &member)
{
    return member.left(member.lastIndexOf(QLatin1Char('/')) + 1);
}

QString nameOf(const QString &member)
{
    return member.mid(member.lastIndexOf(QLatin1Char('/')) + 1);
}

/// Not one of the old single files, which are called anything.
bool isOfAFolder(const QString &script)
{
    return nameOf(script) == QLatin1String("restore.py") || nameOf(script) == QLatin1String("main.py");
}

/// Where it lies: what comes first is the snapshot.
bool isNearer(const QString &a, const QString &b)
{
    const auto depth = [](const QString &script) { return script.count(QLatin1Char('/')); };
    return isOfAFolder(a) != isOfAFolder(b) ? isOfAFolder(a) : depth(a) < depth(b);
}

bool comesFirst(const QString &a, const QString &b)
{
    if (isNearer(a, b) || isNearer(b, a)) {
        return isNearer(a, b);
    }
    const bool areOfOneFolder = isOfAFolder(a) && folderOf(a) == folderOf(b);
    return areOfOneFolder ? nameOf(a) > nameOf(b) : a < b; // restore.py before main.py
}

/// What a person would call it.
QString dumpName(const QString &script)
{
    return isOfAFolder(script) ? folderOf(script).chopped(1) : script;
}

Unexpected outOfArchive(const QString &path)
{
    return Unexpected{
        {.code = ErrorCode::Unreadable,
         .message
         = QCoreApplication::translate("Rowback", "%1 holds no dump but under names that lead out of it (../).")
               .arg(path),
         .advice = QCoreApplication::translate("Rowback", "Unpack it into a folder of its own, and name that.")}};
}

} // namespace

Result<std::unique_ptr<ArchiveFiles>> ArchiveFiles::open(const QString &path, const SnapshotOptions &options,
                                                         ProblemLog &problems, const TaskContext &context)
{
    auto reader = ArchiveReader::open(path, options);
    if (!reader) {
        return reader.unexpected();
    }
    std::unique_ptr<ArchiveFiles> files(new ArchiveFiles);
    if (const auto unpacked = files->unpack(**reader, problems, context); !unpacked) {
        return unpacked.unexpected();
    }
    if (const auto chosen = files->chooseScript(path, problems); !chosen) {
        return chosen.unexpected();
    }
    return files;
}

Result<void> ArchiveFiles::unpack(ArchiveReader &reader, ProblemLog &problems, const TaskContext &context)
{
    if (!m_file.open()) {
        return Unexpected{{.code = ErrorCode::Unreadable,
                           .message = QCoreApplication::translate("Rowback", "No temporary file can be made."),
                           .detail = m_file.errorString()}};
    }
    QFile::remove(m_file.fileName()); // some file systems cannot make one without a name
    while (true) {
        const auto more = reader.next(context);
        if (!more) {
            return more.unexpected();
        }
        if (!*more) {
            if (reader.isCutOff()) {
                problems.add({Severity::Warning,
                              {},
                              {},
                              QCoreApplication::translate(
                                  "Rowback", "The archive has no end: it was cut off, and files may be missing.")},
                             {});
            }
            return mapAll();
        }
        const QString name = reader.name();
        if (!name.endsWith(QLatin1String(".py"))) {
            continue;
        }
        const QString clean = cleanName(name);
        const auto linked = m_members.constFind(cleanName(reader.hardLink()));
        if (linked != m_members.constEnd() && !leadsOut(name)) {
            m_members.insert(clean, Member(*linked));
            continue;
        }
        m_leadsOut = m_leadsOut || leadsOut(name);
        if (leadsOut(name) || !reader.isFile()) {
            problems.add({Severity::Warning, QFileInfo(name).completeBaseName(), name,
                          leadsOut(name)
                              ? QCoreApplication::translate("Rowback", "This name leads out of the archive; not read.")
                              : QCoreApplication::translate("Rowback", "This is not a regular file; not read.")},
                         {});
            continue;
        }
        const auto member = unpackMember(reader, context);
        if (!member) {
            return member.unexpected();
        }
        if (reader.isDamaged()) {
            problems.add(
                {Severity::Error, QFileInfo(name).completeBaseName(), name,
                 QCoreApplication::translate(
                     "Rowback", "This file is damaged: it does not have the checksum that the archive tells.")},
                {});
        }
        if (m_members.contains(clean)) {
            problems.add({Severity::Warning, QFileInfo(name).completeBaseName(), name,
                          QCoreApplication::translate("Rowback", "The archive has it twice; the last one was read.")},
                         {});
        }
        m_members.insert(clean, *member);
    }
}

Result<ArchiveFiles::Member> ArchiveFiles::unpackMember(ArchiveReader &reader, const TaskContext &context)
{
    Member member{m_file.pos(), 0, reader.time()};
    while (true) {
        const auto bytes = reader.read(context);
        if (!bytes) {
            return bytes.unexpected();
        }
        if (bytes->empty()) {
            return member;
        }
        if (m_file.write(bytes->data(), static_cast<qint64>(bytes->size())) != static_cast<qint64>(bytes->size())) {
            return Unexpected{
                {.code = ErrorCode::Unreadable,
                 .message = QCoreApplication::translate("Rowback", "The archive cannot be unpacked into %1.")
                                .arg(QDir::tempPath()),
                 .advice = QCoreApplication::translate("Rowback", "Make room there, or set TMPDIR to another folder."),
                 .detail = m_file.errorString()}};
        }
        member.size += static_cast<qint64>(bytes->size());
    }
}

Result<void> ArchiveFiles::mapAll()
{
    if (!m_file.flush() || m_file.size() == 0) {
        return {};
    }
    m_bytes = reinterpret_cast<const char *>(m_file.map(0, m_file.size()));
    if (m_bytes == nullptr) {
        return Unexpected{
            mappingError(m_file, QCoreApplication::translate("Rowback", "The unpacked archive cannot be mapped."))};
    }
    return {};
}

std::string_view ArchiveFiles::bytes(const Member &member) const
{
    return m_bytes == nullptr ? std::string_view{}
                              : std::string_view(m_bytes + member.offset, static_cast<std::size_t>(member.size));
}

/// Of all dumps in the archive, the nearest first.
QStringList ArchiveFiles::scripts() const
{
    QStringList found;
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
        if (looksLikeDumpScript(bytes(*member).substr(0, scriptHeadSize))) {
            found.append(member.key());
        }
    }
    std::sort(found.begin(), found.end(), comesFirst);
    return found;
}

Result<void> ArchiveFiles::chooseScript(const QString &path, ProblemLog &problems)
{
    QStringList others = scripts();
    if (others.isEmpty()) {
        return m_leadsOut ? outOfArchive(path) : noSnapshot(path);
    }
    const QString chosen = others.takeFirst();
    m_folder = folderOf(chosen);
    m_script = nameOf(chosen);
    m_scriptTime = m_members.value(chosen).time;
    QStringList asNear{dumpName(chosen)};
    for (const QString &other : std::as_const(others)) {
        const bool isOfSameFolder = isOfAFolder(other) && folderOf(other) == m_folder;
        if (!isNearer(chosen, other) && !isOfSameFolder) {
            asNear.append(dumpName(other));
        }
        problems.add({isOfAFolder(other) && !isOfSameFolder ? Severity::Warning : Severity::Notice,
                      {},
                      other,
                      QCoreApplication::translate("Rowback", "The archive holds another dump here; it was not read.")},
                     {});
    }
    asNear.removeDuplicates(); // a folder with scripts of two times
    if (asNear.size() > 1) {
        return severalDumps(path, asNear,
                            QCoreApplication::translate("Rowback", "Unpack it, and name the one that you mean."));
    }
    return {};
}

QStringList ArchiveFiles::pythonFiles() const
{
    QStringList names;
    for (auto member = m_members.cbegin(); member != m_members.cend(); ++member) {
        if (folderOf(member.key()) == m_folder) {
            names.append(member.key().mid(m_folder.size()));
        }
    }
    names.sort();
    return names;
}

Result<std::string_view> ArchiveFiles::map(const QString &name)
{
    const auto member = m_members.constFind(QDir::cleanPath(m_folder + name));
    if (member == m_members.constEnd()) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = QCoreApplication::translate("Rowback", "The file %1 is missing.").arg(name)}};
    }
    return bytes(*member);
}

} // namespace Rowback
