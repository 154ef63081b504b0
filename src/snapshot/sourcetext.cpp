// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/sourcetext.h"

#include <algorithm>
#include <iterator>

namespace Rowback {

qint64 SourceText::line(const char *at) const
{
    if (at < m_lineStart) {
        m_counted = m_lineStart = begin();
        m_line = 1;
    }
    if (at > m_counted) {
        m_line += std::count(m_counted, at, '\n');
        const auto newline = std::find(std::reverse_iterator(at), std::reverse_iterator(m_counted), '\n');
        m_lineStart = newline.base() != m_counted ? newline.base() : m_lineStart;
        m_counted = at;
    }
    return m_line;
}

QString SourceText::where(const char *at) const
{
    return m_name + QLatin1Char(':') + QString::number(line(at));
}

QString SourceText::whereExactly(const char *at) const
{
    const QString place = where(at);
    return place + QLatin1Char(':') + QString::number(at - m_lineStart + 1);
}

QString SourceText::text(const char *from, const char *to) const
{
    if (m_encoding == TextEncoding::Utf8) {
        return QString::fromUtf8(from, to - from);
    }
    QString result;
    result.reserve(to - from);
    for (const char *p = from; p < to; ++p) {
        result.append(QChar(fromCp1252(static_cast<unsigned char>(*p))));
    }
    return result;
}

} // namespace Rowback
