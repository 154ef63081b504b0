// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/archivereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace Rowback {

namespace {

constexpr qint64 ratioMattersFrom = qint64(256) << 20;

} // namespace

ArchiveReader::ArchiveReader(const SnapshotOptions &options)
    : m_options(options)
    , m_archive(archive_read_new())
{ }

ArchiveReader::~ArchiveReader()
{
    archive_read_free(m_archive);
}

Result<std::unique_ptr<ArchiveReader>> ArchiveReader::open(const QString &path, const SnapshotOptions &options)
{
    std::unique_ptr<ArchiveReader> reader(new ArchiveReader(options));
    reader->m_path = path;
    archive *const a = reader->m_archive;
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_filter_gzip(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    if (archive_read_open_filename(a, QFile::encodeName(path).constData(), 1U << 18U) != ARCHIVE_OK) {
        return reader->failure();
    }
    return reader;
}

Unexpected ArchiveReader::failure() const
{
    const char *const detail = archive_error_string(m_archive);
    return Unexpected{
        {.code = ErrorCode::Unreadable,
         .message = QCoreApplication::translate("Rowback", "%1 cannot be read as an archive.").arg(m_path),
         .advice
         = QCoreApplication::translate("Rowback", "It may be damaged, not complete, or protected by a password."),
         .detail = QString::fromLocal8Bit(detail != nullptr ? detail : "")}};
}

Result<void> ArchiveReader::checkBounds() const
{
    const qint64 unpacked = std::max<qint64>(m_unpacked, archive_filter_bytes(m_archive, 0));
    const qint64 packed = std::max<qint64>(1, archive_filter_bytes(m_archive, -1));
    const bool tooMuch = unpacked > m_options.unpackedBytes
        || (unpacked > ratioMattersFrom && unpacked / packed > m_options.unpackedRatio);
    if (!tooMuch && m_members <= m_options.archiveMembers) {
        return {};
    }
    return Unexpected{
        {.code = ErrorCode::Unreadable,
         .message
         = QCoreApplication::translate("Rowback", "%1 unpacks to far more than a snapshot could hold; it was not read.")
               .arg(m_path),
         .advice = QCoreApplication::translate("Rowback", "If it is a real one, unpack it and open the folder.")}};
}

Result<bool> ArchiveReader::next(const TaskContext &context)
{
    if (const auto passed = passOver(context); !passed) {
        return passed.unexpected();
    }
    const int status = archive_read_next_header(m_archive, &m_entry);
    if (status == ARCHIVE_EOF) {
        return false;
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        return failure();
    }
    // a plain tar has one filter, "none"; zip members are packed one by one
    m_isStream = archive_filter_code(m_archive, 0) != ARCHIVE_FILTER_NONE;
    m_memberDone = false;
    ++m_members;
    if (const auto bounds = checkBounds(); !bounds) {
        return bounds.unexpected();
    }
    return true;
}

/// What is left of a member in a compressed stream is unpacked here, under the same bounds, not inside the library.
Result<void> ArchiveReader::passOver(const TaskContext &context)
{
    while (!m_memberDone && m_isStream) {
        const auto bytes = read(context);
        if (!bytes) {
            return bytes.unexpected();
        }
    }
    return context.poll();
}

Result<std::string_view> ArchiveReader::read(const TaskContext &context)
{
    const void *bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    if (const auto going = context.poll(); !going) {
        return going.unexpected();
    }
    while (size == 0) {
        const int status = archive_read_data_block(m_archive, &bytes, &size, &offset);
        if (status == ARCHIVE_EOF) {
            m_memberDone = true;
            return std::string_view{};
        }
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            return failure();
        }
    }
    m_unpacked += static_cast<qint64>(size);
    if (const auto bounds = checkBounds(); !bounds) {
        return bounds.unexpected();
    }
    return std::string_view(static_cast<const char *>(bytes), size);
}

QString ArchiveReader::name() const
{
    const char *const utf8 = archive_entry_pathname_utf8(m_entry);
    const char *const local = utf8 != nullptr ? utf8 : archive_entry_pathname(m_entry);
    QString name = QString::fromUtf8(local != nullptr ? local : "");
    return name.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

bool ArchiveReader::isFile() const
{
    return archive_entry_filetype(m_entry) == AE_IFREG && archive_entry_hardlink(m_entry) == nullptr;
}

QDateTime ArchiveReader::time() const
{
    return QDateTime::fromSecsSinceEpoch(archive_entry_mtime(m_entry));
}

} // namespace Rowback
