// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/sourcetext.h"

#include <algorithm>

namespace Rowback {

qint64 SourceText::line(const char *at) const
{
    if (at < m_counted) {
        m_counted = begin();
        m_line = 1;
    }
    m_line += std::count(m_counted, at, '\n');
    m_counted = at;
    return m_line;
}

QString SourceText::where(const char *at) const
{
    return m_name + QLatin1Char(':') + QString::number(line(at));
}

QString SourceText::whereExactly(const char *at) const
{
    const char *start = at;
    while (start > begin() && start[-1] != '\n') {
        --start;
    }
    return where(at) + QLatin1Char(':') + QString::number(at - start + 1);
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
