// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/gzipfile.h"

#include <QFile>

#include <zlib.h>

namespace Rowback {

bool GzipFile::isGzip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == QByteArray("\x1f\x8b");
}

GzipFile::GzipFile(const QString &path)
    : m_file(gzopen(QFile::encodeName(path).constData(), "rb"))
{
    if (!m_file) {
        m_error = QString::fromLatin1("gzopen");
    }
}

void GzipFile::Close::operator()(gzFile_s *file) const
{
    gzclose_r(file);
}

std::string_view GzipFile::read()
{
    if (!m_error.isEmpty()) {
        return {};
    }
    const int size = gzread(m_file.get(), m_buffer.data(), static_cast<unsigned>(m_buffer.size()));
    int code = Z_OK;
    const char *const text = gzerror(m_file.get(), &code);
    if (size < 0 || (size == 0 && code != Z_OK && code != Z_STREAM_END)) { // a file cut off ends with Z_BUF_ERROR
        m_error = QString::fromLocal8Bit(text);
        return {};
    }
    return {m_buffer.data(), static_cast<std::size_t>(size)};
}

qint64 GzipFile::packed() const
{
    return m_file ? qint64(gzoffset(m_file.get())) : 0;
}

} // namespace Rowback
