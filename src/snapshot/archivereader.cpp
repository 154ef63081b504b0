// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/archivereader.h"

#include "snapshot/nosnapshot.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <clocale>

namespace Rowback {

namespace {

constexpr qint64 ratioMattersFrom = qint64(256) << 20;

/// The library decodes names by the thread's locale, which is "C" when cron starts us.
class Utf8Names
{
public:
    Utf8Names()
    {
        static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        m_before = uselocale(utf8); // a null one changes nothing
    }
    Utf8Names(const Utf8Names &) = delete;
    Utf8Names &operator=(const Utf8Names &) = delete;
    ~Utf8Names() { uselocale(m_before); }

private:
    locale_t m_before = nullptr;
};

la_ssize_t readGzip(archive *a, void *file, const void **bytes)
{
    GzipFile &gzip = *static_cast<GzipFile *>(file);
    const std::string_view read = gzip.read();
    *bytes = read.data();
    if (!gzip.error().isEmpty()) {
        archive_set_error(a, EIO, "%s", qPrintable(gzip.error()));
        return -1;
    }
    return static_cast<la_ssize_t>(read.size());
}

/// A .zip ends with its directory, and that with this mark and a comment.
bool lacksEnd(const QString &path)
{
    constexpr qint64 longestEnd = 22 + 65535;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(4) != QByteArray("PK\3\4")) {
        return false;
    }
    file.seek(std::max<qint64>(0, file.size() - longestEnd));
    return !file.read(longestEnd).contains(QByteArray("PK\5\6"));
}

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
    archive_read_support_filter_bzip2(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_zstd(a);
    if (reader->openFile() != ARCHIVE_OK) {
        return reader->failure();
    }
    return reader;
}

int ArchiveReader::openFile()
{
    m_isCutOff = lacksEnd(m_path);
    if (!GzipFile::isGzip(m_path)) {
        return archive_read_open_filename(m_archive, QFile::encodeName(m_path).constData(), 1U << 18U);
    }
    m_gzip = std::make_unique<GzipFile>(m_path);
    return archive_read_open(m_archive, m_gzip.get(), nullptr, &readGzip, nullptr);
}

Unexpected ArchiveReader::failure() const
{
    // the library's own number for an unknown format is not in its header
    const bool isUnknown = archive_format(m_archive) == 0 && archive_errno(m_archive) == EILSEQ;
    if (isUnknown && (!m_gzip || m_gzip->error().isEmpty())) {
        return noSnapshot(m_path); // something else, compressed or not
    }
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
    const qint64 packed = std::max<qint64>(1, m_gzip ? m_gzip->packed() : archive_filter_bytes(m_archive, -1));
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
    const Utf8Names utf8;
    const int status = archive_read_next_header(m_archive, &m_entry);
    if (status == ARCHIVE_EOF) {
        const auto end = readToEnd(context);
        return end ? Result<bool>(false) : Result<bool>(end.unexpected());
    }
    if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
        return failure();
    }
    // a plain tar has one filter, "none"; zip members are packed one by one
    m_isStream = m_gzip || archive_filter_code(m_archive, 0) != ARCHIVE_FILTER_NONE;
    m_memberDone = false;
    m_isDamaged = false;
    ++m_members;
    if (const auto bounds = checkBounds(); !bounds) {
        return bounds.unexpected();
    }
    return true;
}

/// Behind the last member, where the sums of a .gz file stand.
Result<void> ArchiveReader::readToEnd(const TaskContext &context)
{
    while (m_gzip && !m_gzip->read().empty()) {
        m_unpacked = std::max<qint64>(m_unpacked, archive_filter_bytes(m_archive, 0)) + (qint64(64) << 10);
        if (const auto going = context.poll(); !going) {
            return going.unexpected();
        }
        if (const auto bounds = checkBounds(); !bounds) {
            return bounds.unexpected();
        }
    }
    if (m_gzip && !m_gzip->error().isEmpty()) {
        archive_set_error(m_archive, EIO, "%s", qPrintable(m_gzip->error()));
        return failure();
    }
    return {};
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
        if (status == ARCHIVE_WARN) { // of a .zip: "bad CRC", or another size than its directory tells
            m_isDamaged = true;
            m_memberDone = size == 0;
        }
        if (m_memberDone) {
            return std::string_view{};
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
    const Utf8Names names;
    const char *const utf8 = archive_entry_pathname_utf8(m_entry);
    const char *const local = utf8 != nullptr ? utf8 : archive_entry_pathname(m_entry);
    QString name = QString::fromUtf8(local != nullptr ? local : "");
    return name.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

bool ArchiveReader::isFile() const
{
    return archive_entry_filetype(m_entry) == AE_IFREG && archive_entry_hardlink(m_entry) == nullptr;
}

QString ArchiveReader::hardLink() const
{
    const Utf8Names names;
    const char *const utf8 = archive_entry_hardlink_utf8(m_entry);
    return QString::fromUtf8(utf8 != nullptr ? utf8 : "");
}

QDateTime ArchiveReader::time() const
{
    return QDateTime::fromSecsSinceEpoch(archive_entry_mtime(m_entry));
}

} // namespace Rowback
