// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace Rowback {

/// Writes an archive of any kind that snapshots come in, for tests.
class TestArchive
{
public:
    enum class Packing : quint8 { Packed, Stored };
    /// The kind by the name's end: .zip, .tar, .tar.gz, .tar.xz, .tar.zst
    explicit TestArchive(const QString &path, Packing packing = Packing::Packed)
        : m_archive(archive_write_new())
    {
        if (path.endsWith(QLatin1String(".zip"))) {
            archive_write_set_format_zip(m_archive);
            packing == Packing::Stored ? archive_write_zip_set_compression_store(m_archive) : ARCHIVE_OK;
        } else {
            archive_write_set_format_pax_restricted(m_archive);
            path.endsWith(QLatin1String(".gz"))        ? archive_write_add_filter_gzip(m_archive)
                : path.endsWith(QLatin1String(".xz"))  ? archive_write_add_filter_xz(m_archive)
                : path.endsWith(QLatin1String(".zst")) ? archive_write_add_filter_zstd(m_archive)
                                                       : archive_write_add_filter_none(m_archive);
            packing == Packing::Stored ? archive_write_set_options(m_archive, "compression-level=0") : ARCHIVE_OK;
        }
        archive_write_open_filename(m_archive, QFile::encodeName(path).constData());
    }
    TestArchive(const TestArchive &) = delete;
    TestArchive &operator=(const TestArchive &) = delete;
    ~TestArchive() { archive_write_free(m_archive); }

    void add(const QByteArray &name, const QByteArray &bytes, qint64 times = 1, qint64 mtime = 1'433'500'000)
    {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_size(entry, bytes.size() * times);
        archive_entry_set_mtime(entry, mtime, 0);
        archive_write_header(m_archive, entry);
        for (qint64 i = 0; i < times; ++i) {
            archive_write_data(m_archive, bytes.constData(), static_cast<std::size_t>(bytes.size()));
        }
        archive_entry_free(entry);
    }
    void addHardLink(const QByteArray &name, const QByteArray &target)
    {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_hardlink(entry, target.constData());
        archive_write_header(m_archive, entry);
        archive_entry_free(entry);
    }
    void addLink(const QByteArray &name, const QByteArray &target)
    {
        archive_entry *const entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.constData());
        archive_entry_set_filetype(entry, AE_IFLNK);
        archive_entry_set_symlink(entry, target.constData());
        archive_write_header(m_archive, entry);
        archive_entry_free(entry);
    }

private:
    archive *m_archive;
};

} // namespace Rowback
