// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace Rowback {

/// Appends a value as JSON that keeps its kind and every digit: null, true, 5, "text", {"decimal":"1.50"},
/// {"integer":"9223372036854775807"} beyond what other readers keep exact, {"text64":"…"} for what is not UTF-8.
void appendJson(QByteArray &out, const Value &value);
void appendJson(QByteArray &out, const QString &text);
void appendJson(QByteArray &out, const std::vector<Value> &values);

/// Appends one JSON object on one line, field by field: the constructor opens it, end() closes it.
class JsonWriter
{
public:
    /// @p out must outlive the writer.
    explicit JsonWriter(QByteArray &out);

    void text(const char *name, const QString &text);
    /// Leaves out what is empty; JsonFields reads it as empty.
    void optionalText(const char *name, const QString &text);
    void texts(const char *name, const QStringList &texts);
    void number(const char *name, qint64 number);
    void real(const char *name, double number);
    void boolean(const char *name, bool value);
    void time(const char *name, const QDateTime &time);
    void value(const char *name, const Value &value);
    void values(const char *name, const std::vector<Value> &values);
    /// A list of anything: @p append writes one element.
    template <typename List, typename Append> void list(const char *name, const List &list, Append append)
    {
        start(name);
        m_out += '[';
        bool first = true;
        for (const auto &entry : list) {
            if (!first) {
                m_out += ',';
            }
            first = false;
            append(m_out, entry);
        }
        m_out += ']';
    }
    /// An object within: @p append writes it.
    template <typename Append> void object(const char *name, Append append)
    {
        start(name);
        append(m_out);
    }
    void end() { m_out += '}'; }

private:
    void start(const char *name);

    QByteArray &m_out;
    bool m_first = true;
};

} // namespace Rowback
