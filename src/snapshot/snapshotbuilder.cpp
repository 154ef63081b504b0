// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/snapshotbuilder.h"

#include "schema/say.h"
#include "snapshot/archivefiles.h"
#include "snapshot/catalogue.h"
#include "snapshot/declaredencoding.h"
#include "snapshot/duplicates.h"
#include "snapshot/folderfiles.h"
#include "snapshot/nosnapshot.h"
#include "snapshot/restorescriptparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUtf8StringView>

#include <algorithm>
#include <cstring>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

Unexpected unreadable(const QString &message, const QString &advice = {})
{
    return Unexpected{{.code = ErrorCode::Unreadable, .message = message, .advice = advice}};
}

std::string_view withoutByteOrderMark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

} // namespace

void SnapshotBuilder::add(Severity severity, const QString &table, const QString &where, const QString &message)
{
    m_problems.add({severity, table, where, message}, table);
}

Result<std::unique_ptr<DumpContents>> SnapshotBuilder::build(const TaskContext &context)
{
    if (const auto opened = openFiles(context); !opened) {
        return opened.unexpected();
    }
    if (const auto read = readScript(); !read) {
        return read.unexpected();
    }
    layOutTables(*m_dump, m_problems);
    if (const auto scanned = scanParts(context); !scanned) {
        return scanned.unexpected();
    }
    settleQuotedKeys();
    checkOrphans();
    for (int i = 0; i < m_dump->schema.size(); ++i) {
        if (const auto checked = checkDuplicates(TableId{i}, context); !checked) {
            return checked.unexpected();
        }
    }
    checkUnread();
    checkTables();
    describe();
    m_dump->problems = m_problems.finish();
    return std::move(m_dump);
}

Result<void> SnapshotBuilder::openFiles(const TaskContext &context)
{
    const QFileInfo info(m_path);
    if (!info.exists()) {
        return Unexpected{{.code = ErrorCode::NotFound,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "There is no file or folder %1.")).arg(m_path)}};
    }
    if (info.isDir()) {
        return openFolder(info.canonicalFilePath());
    }
    if (!info.isFile()) {
        return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 is neither a folder nor a regular file.")).arg(m_path));
    }
    if (!info.isReadable()) {
        return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 cannot be read.")).arg(m_path),
                          say(QT_TRANSLATE_NOOP("Rowback", "Ask for the permission to read it.")));
    }
    if (info.suffix() == QLatin1String("py")) {
        m_files = std::make_unique<FolderFiles>(info.canonicalPath(), QFileInfo(info.canonicalFilePath()).fileName());
        return {};
    }
    auto archive = ArchiveFiles::open(m_path, m_options, m_problems, context);
    if (!archive) {
        return archive.unexpected();
    }
    m_files = *std::move(archive);
    m_isArchive = true;
    return {};
}

Result<void> SnapshotBuilder::openFolder(const QString &folder)
{
    if (!QFileInfo(folder).isReadable()) {
        return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 cannot be read.")).arg(m_path),
                          say(QT_TRANSLATE_NOOP("Rowback", "Ask for the permission to read it.")));
    }
    QStringList found = FolderFiles::findDumpFolders(folder);
    if (found.isEmpty()) {
        return noDumpIn(folder);
    }
    if (found.size() > 1) {
        std::transform(found.begin(), found.end(), found.begin(),
                       [top = QDir(folder)](const QString &each) { return top.relativeFilePath(each); });
        return severalDumps(m_path, found, say(QT_TRANSLATE_NOOP("Rowback", "Name the one that you mean.")));
    }
    m_files = std::make_unique<FolderFiles>(found.front(), FolderFiles::findScript(found.front()));
    return {};
}

Unexpected SnapshotBuilder::noDumpIn(const QString &folder) const
{
    const QString advice = say(QT_TRANSLATE_NOOP("Rowback", "A dump is a folder with a file restore.py."));
    const QFileInfo script(folder + QLatin1String("/restore.py"));
    if (script.isFile()) {
        return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 is not the script of a dump.")).arg(script.filePath()),
                          advice);
    }
    if (script.exists() || script.isSymLink()) {
        return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 is not a regular file.")).arg(script.filePath()),
                          advice);
    }
    return unreadable(
        say(QT_TRANSLATE_NOOP("Rowback", "There is no dump in %1 or in the nearest folders below it.")).arg(m_path),
        advice);
}

Result<void> SnapshotBuilder::readScript()
{
    auto mapped = m_files->map(m_files->script());
    if (!mapped) {
        return mapped.unexpected();
    }
    std::string_view bytes = withoutByteOrderMark(*mapped);
    if (const std::size_t nul = bytes.find('\0'); nul != std::string_view::npos) {
        bytes = bytes.substr(0, nul);
        add(Severity::Error, {}, m_files->script(),
            say(QT_TRANSLATE_NOOP("Rowback",
                                  "There is a NUL byte, which no Python file has; the script was read up to there.")));
    }
    const bool utf8 = QUtf8StringView(bytes.data(), static_cast<qsizetype>(bytes.size())).isValidUtf8();
    auto source
        = std::make_unique<SourceText>(m_files->script(), bytes, utf8 ? TextEncoding::Utf8 : TextEncoding::Cp1252);
    if (!utf8) {
        add(Severity::Warning, {}, source->name(),
            say(QT_TRANSLATE_NOOP("Rowback", "The file is not in UTF-8; it is read in the Windows code page 1252.")));
    }
    if (const QString declared = declaredEncoding(bytes);
        !declared.isEmpty() && isReadOtherwise(bytes, declared, source->encoding())) {
        add(Severity::Error, {}, source->name(), otherEncoding(declared));
    }
    m_dump->script = RestoreScriptParser(*source, m_problems).parse();
    m_dump->files.push_back(std::move(source));
    if (m_dump->script.functions.empty() && !looksLikeDumpScript(bytes.substr(0, scriptHeadSize))) {
        return noSnapshot(m_path);
    }
    if (m_dump->script.functions.empty()) {
        return unreadable(
            say(QT_TRANSLATE_NOOP("Rowback", "%1 is not a dump: its script has no create functions.")).arg(m_path));
    }
    return {};
}

/// The files are looked up one after the other; then all are scanned, and what was found is put together in the order
/// of the script.
Result<void> SnapshotBuilder::scanParts(const TaskContext &context)
{
    if (m_dump->script.parts.empty()) {
        add(Severity::Error, {}, m_files->script(),
            say(QT_TRANSLATE_NOOP(
                "Rowback", "The script reads no rows at all: it is not complete, or everything is switched off.")));
    }
    std::vector<ScanJob> jobs;
    for (const DataPart &part : m_dump->script.parts) {
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
        jobs.push_back(jobFor(part));
        if (m_dump->files.size() >= RowPlace::mostFiles) {
            return unreadable(say(QT_TRANSLATE_NOOP("Rowback", "%1 has too many data files.")).arg(m_path));
        }
    }
    if (const auto scanned = scanAll(jobs, *m_dump, context); !scanned) {
        return scanned.unexpected();
    }
    for (ScanJob &job : jobs) {
        append(std::move(job.found), job.name, *m_dump, m_problems);
    }
    return {};
}

ScanJob SnapshotBuilder::jobFor(const DataPart &part)
{
    ScanJob job{m_files->script(), part.table, 0, part.begin, part.end, ScannedPart(m_options.problemsPerFile)};
    if (part.file.isEmpty()) { // in the script itself
        return job;
    }
    const auto report = [&](Severity severity, const QString &table, const QString &where, const QString &message) {
        job.found.problems.add({severity, table, where, message}, table);
    };
    job.name = part.file;
    job.table = tableOfFile(*m_dump, part.table);
    const auto mapped = m_files->map(part.file);
    if (!mapped) {
        report(Severity::Error, job.table, part.where, mapped.error().text());
        return job;
    }
    if (mapped->empty()) { // every generator begins with a comment; a full disk leaves such files
        report(Severity::Error, job.table, part.file, say(QT_TRANSLATE_NOOP("Rowback", "The data file is empty.")));
    }
    if (part.file.startsWith(QLatin1String("../"))) {
        report(Severity::Notice, part.table, part.where,
               say(QT_TRANSLATE_NOOP("Rowback", "%1 lies outside of the dump's folder.")).arg(part.file));
    }
    m_dump->files.push_back(std::make_unique<SourceText>(part.file, withoutByteOrderMark(*mapped), TextEncoding::Utf8));
    job.file = m_dump->files.size() - 1;
    job.begin = m_dump->files.back()->begin();
    job.end = m_dump->files.back()->end();
    return job;
}

/// Python 2 on MySQL wrote every id in quotes. A dump that does so in most tables is of that kind; elsewhere a key in
/// quotes is a text that happens to consist of digits.
void SnapshotBuilder::settleQuotedKeys()
{
    qint64 quoting = 0;
    for (const DumpTable &table : m_dump->tables) {
        const bool plain = !table.rows.empty() && table.feeds.front().keyIsId && !table.quotesKeys;
        quoting += table.quotesKeys ? 1 : plain ? -1 : 0;
    }
    m_dump->quotesIds = quoting > 0;
    for (DumpTable &table : m_dump->tables) {
        table.isAscending = table.isAscending && (m_dump->quotesIds || !table.quotesKeys);
    }
}

/// Tables that no file of the script is for, or whose file is cut off before it tells how many rows there are;
/// single-file dumps leave empty tables out.
void SnapshotBuilder::checkUnread()
{
    QSet<QString> read;
    for (const DataPart &part : m_dump->script.parts) {
        if (part.file.isEmpty()) {
            return;
        }
        read.insert(tableOfFile(*m_dump, part.table));
    }
    const bool declares = std::any_of(m_dump->tables.begin(), m_dump->tables.end(),
                                      [](const DumpTable &table) { return table.info.declaredRows >= 0; });
    for (const CreateFunction &function : m_dump->script.functions) {
        const TableId id{m_dump->feedByFunction[function.table].first};
        const QString &table = m_dump->schema.table(id).name;
        const DumpTable &rows = m_dump->table(id);
        if (rows.seenRows > 0 || m_problems.hasErrors(table)) {
            continue;
        }
        if (!read.contains(table)) {
            const bool isMeant = std::any_of(
                m_dump->script.disabledFiles.begin(), m_dump->script.disabledFiles.end(),
                [&](const QString &file) { return tableOfFile(*m_dump, QFileInfo(file).completeBaseName()) == table; });
            add(isMeant ? Severity::Warning : Severity::Error, table, m_files->script(),
                say(QT_TRANSLATE_NOOP("Rowback", "The script reads no file of this table.")));
        } else if (declares && rows.info.declaredRows < 0) {
            add(Severity::Warning, table, m_files->script(),
                say(QT_TRANSLATE_NOOP("Rowback",
                                      "The file of this table has neither rows nor their number; it may be cut off.")));
        }
    }
}

/// Data files that lie there but are not named by the script: left over from an earlier dump, or forgotten.
void SnapshotBuilder::checkOrphans()
{
    QSet<QString> named{m_files->script()};
    for (const DataPart &part : m_dump->script.parts) {
        named.insert(part.file);
    }
    for (const QString &file : m_files->pythonFiles()) {
        if (named.contains(file) || m_dump->script.disabledFiles.contains(file)) {
            continue;
        }
        const auto mapped = m_files->map(file);
        if (mapped && looksLikeDataFile(*mapped)) {
            add(Severity::Warning, QFileInfo(file).completeBaseName(), file,
                say(QT_TRANSLATE_NOOP("Rowback", "This data file is not named by the script; it was not read.")));
        }
    }
}

Result<void> SnapshotBuilder::checkDuplicates(TableId id, const TaskContext &context)
{
    DumpTable &rows = m_dump->table(id);
    Table &table = m_dump->schema.table(id);
    rows.checkedKey = table.keyColumns;
    if (rows.isAscending || rows.rows.size() < 2 || table.keyColumns.empty()) {
        return {};
    }
    for (const int column : rows.keyIsGuess ? keyGuesses(table) : std::vector<int>()) {
        const auto isPossible = canBeKey(*m_dump, id, column, context);
        if (!isPossible) {
            return isPossible.unexpected();
        }
        if (*isPossible) {
            rows.checkedKey = table.keyColumns = {column};
            return {};
        }
    }
    const auto reported = reportDuplicates(*m_dump, id, table.keyColumns, m_problems, context);
    if (!reported) {
        return reported.unexpected();
    }
    rows.repeatsKey = *reported;
    return {};
}

void SnapshotBuilder::checkTables()
{
    const QString script = m_files->script();
    // what is not known to concern one table may concern every one
    const auto &erroneous = m_problems.tablesWithErrors();
    const bool anywhere = std::any_of(erroneous.begin(), erroneous.end(),
                                      [this](const QString &name) { return !m_dump->schema.find(name); });
    for (int i = 0; i < m_dump->schema.size(); ++i) {
        const QString &name = m_dump->schema.table(TableId{i}).name;
        DumpTable &table = m_dump->tables[static_cast<std::size_t>(i)];
        table.info.foundRows = static_cast<qint64>(table.rows.size());
        if (table.info.declaredRows >= 0 && table.info.declaredRows != table.seenRows) {
            add(Severity::Warning, name, table.info.files.value(0, script),
                say(QT_TRANSLATE_NOOP("Rowback", "The dump says that the table has %1 rows; %2 were found."))
                    .arg(table.info.declaredRows)
                    .arg(table.seenRows));
        }
        table.hasOtherErrors = anywhere || m_problems.tablesWithErrors().contains(name);
        table.info.hasErrors = table.hasOtherErrors || m_problems.hasErrors(name);
        table.rows.shrink_to_fit();
    }
}

void SnapshotBuilder::describe()
{
    SnapshotInfo &info = m_dump->info;
    const QFileInfo file(m_path);
    const bool isScript = !m_isArchive && file.isFile()
        && (file.fileName() == QLatin1String("restore.py") || file.fileName() == QLatin1String("main.py"));
    info.path = m_path;
    info.label = QFileInfo(isScript ? file.absolutePath() : file.absoluteFilePath()).fileName();
    info.date = dateInName(info.label);
    info.dateSource = QStringLiteral("name");
    if (!info.date.isValid()) {
        info.date = m_files->scriptTime();
        info.dateSource = m_isArchive ? QStringLiteral("archive") : QStringLiteral("mtime");
    }
    for (const std::string &language : m_dump->script.languages) {
        info.languages.append(QString::fromStdString(language));
    }
    info.sourceVersion = m_dump->script.sourceVersion;
    info.timeZone = m_dump->script.timeZone;
    info.keepsLocalTime = m_dump->script.keepsLocalTime;
    info.datetimesAreUtc = m_dump->script.datetimesAreUtc;
}

} // namespace Rowback
