// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/pythontext.h"

#include <QString>

namespace Rowback {

/// A name of a script, for a message.
inline QString fromView(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// A file's bytes with its name, for saying where something stands. The bytes belong to somebody else.
class SourceText
{
public:
    SourceText() = default;
    SourceText(QString name, std::string_view bytes, TextEncoding encoding)
        : m_name(std::move(name))
        , m_bytes(bytes)
        , m_encoding(encoding)
        , m_counted(bytes.data())
        , m_lineStart(bytes.data())
    { }
    const QString &name() const { return m_name; }
    const char *begin() const { return m_bytes.data(); }
    const char *end() const { return m_bytes.data() + m_bytes.size(); }
    TextEncoding encoding() const { return m_encoding; }
    void setEncoding(TextEncoding encoding) { m_encoding = encoding; }

    /// The line that @p at lies in, from 1. Quick when asked in the order of the text.
    qint64 line(const char *at) const;
    QString where(const char *at) const; ///< "file:line"
    QString whereExactly(const char *at) const; ///< "file:line:column", columns in bytes from 1
    /// These bytes as text, in the file's encoding.
    QString text(const char *from, const char *to) const;

private:
    QString m_name;
    std::string_view m_bytes;
    TextEncoding m_encoding = TextEncoding::Utf8;
    mutable const char *m_counted = nullptr; ///< up to here lines were counted
    mutable const char *m_lineStart = nullptr; ///< of the line that m_counted lies in
    mutable qint64 m_line = 1; ///< its number
};

} // namespace Rowback
