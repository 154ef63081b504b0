// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <memory>
#include <string_view>

struct gzFile_s;

namespace Rowback {

/// The unpacked bytes of a .gz file. Unlike libarchive's filter it checks the sums that the file ends with.
class GzipFile
{
public:
    /// Whether a file begins as a .gz file does.
    static bool isGzip(const QString &path);
    explicit GzipFile(const QString &path);

    /// The next bytes; empty at the end, and when error() is not. Valid until the next call.
    std::string_view read();
    const QString &error() const { return m_error; }
    qint64 packed() const; ///< how many bytes of the file were read

private:
    struct Close
    {
        void operator()(gzFile_s *file) const;
    };
    std::unique_ptr<gzFile_s, Close> m_file;
    std::array<char, std::size_t(64) << 10U> m_buffer{};
    QString m_error;
};

} // namespace Rowback
