// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/json.h"

#include <array>

namespace Rowback {

namespace {

constexpr std::array<char, 16> hexDigits{'0', '1', '2', '3', '4', '5', '6', '7',
                                         '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};

void appendUnit(QByteArray &out, unsigned unit)
{
    out.append("\\u", 2);
    for (int shift = 12; shift >= 0; shift -= 4) {
        out.append(hexDigits[(unit >> static_cast<unsigned>(shift)) & 0xFU]);
    }
}

void appendEscaped(QByteArray &out, unsigned char c)
{
    switch (c) {
    case '"':
        out.append("\\\"", 2);
        return;
    case '\\':
        out.append("\\\\", 2);
        return;
    case '\n':
        out.append("\\n", 2);
        return;
    case '\r':
        out.append("\\r", 2);
        return;
    case '\t':
        out.append("\\t", 2);
        return;
    default:
        appendUnit(out, c);
    }
}

bool isLoneSurrogate(std::string_view text, std::size_t i)
{
    return i + 2 < text.size() && static_cast<unsigned char>(text[i]) == 0xED
        && (static_cast<unsigned char>(text[i + 1]) & 0xE0U) == 0xA0;
}

unsigned surrogateAt(std::string_view text, std::size_t i)
{
    return 0xD000U | ((static_cast<unsigned char>(text[i + 1]) & 0x3FU) << 6U)
        | (static_cast<unsigned char>(text[i + 2]) & 0x3FU);
}

QByteArray hex(std::string_view bytes)
{
    return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
}

bool isJsonNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

} // namespace

void appendJsonText(QByteArray &out, std::string_view text)
{
    out.append('"');
    std::size_t start = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const bool surrogate = c == 0xED && isLoneSurrogate(text, i);
        if (c >= 0x20 && c != '"' && c != '\\' && !surrogate) {
            continue;
        }
        out.append(text.data() + start, static_cast<qsizetype>(i - start));
        if (surrogate) {
            appendUnit(out, surrogateAt(text, i));
            i += 2;
        } else {
            appendEscaped(out, c);
        }
        start = i + 1;
    }
    out.append(text.data() + start, static_cast<qsizetype>(text.size() - start));
    out.append('"');
}

void appendJson(QByteArray &out, Cell cell)
{
    const std::string_view text = cell.text();
    switch (cell.kind()) {
    case ValueKind::Null:
        out.append("null", 4);
        return;
    case ValueKind::Boolean:
        out.append(cell.integer() != 0 ? "true" : "false");
        return;
    case ValueKind::Integer:
        out.append(QByteArray::number(static_cast<qlonglong>(cell.integer())));
        return;
    case ValueKind::Real:
        isJsonNumber(text) ? void(out.append(text.data(), static_cast<qsizetype>(text.size())))
                           : appendJsonText(out, text);
        return;
    case ValueKind::Json:
        out.append(text.data(), static_cast<qsizetype>(text.size()));
        return;
    case ValueKind::Bytes:
        appendJsonText(out, hex(text).toStdString());
        return;
    case ValueKind::DateTime: {
        std::string moment(text);
        if (moment.size() > 10 && moment[10] == ' ') {
            moment[10] = 'T';
        }
        appendJsonText(out, moment);
        return;
    }
    default:
        appendJsonText(out, text);
    }
}

JsonRowWriter::JsonRowWriter(const QStringList &columns)
{
    for (const QString &column : columns) {
        QByteArray name;
        appendJsonText(name, column.toStdString());
        m_names.push_back(name + ':');
    }
}

void JsonRowWriter::append(QByteArray &out, std::span<const Cell> cells) const
{
    out.append('{');
    for (std::size_t i = 0; i < m_names.size() && i < cells.size(); ++i) {
        if (i != 0) {
            out.append(',');
        }
        out.append(m_names[i]);
        appendJson(out, cells[i]);
    }
    out.append('}');
}

QByteArray rowToJson(const QStringList &columns, std::span<const Cell> cells)
{
    QByteArray out;
    JsonRowWriter(columns).append(out, cells);
    return out;
}

} // namespace Rowback
