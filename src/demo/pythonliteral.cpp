// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/pythonliteral.h"

#include <QList>

namespace Rowback::PythonLiteral {

namespace {

void appendHex(std::string &out, char32_t code, char prefix, int digits)
{
    constexpr std::string_view hex = "0123456789abcdef";
    out += '\\';
    out += prefix;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
        out += hex[(code >> static_cast<unsigned>(shift)) & 0xFU];
    }
}

void appendCharacter(std::string &out, char32_t code, char quote)
{
    if (code == static_cast<char32_t>(quote) || code == U'\\') {
        out += '\\';
        out += static_cast<char>(code);
    } else if (code == U'\n') {
        out += "\\n";
    } else if (code == U'\r') {
        out += "\\r";
    } else if (code == U'\t') {
        out += "\\t";
    } else if (code >= 0x20 && code < 0x7F) {
        out += static_cast<char>(code);
    } else if (code < 0x100) {
        appendHex(out, code, 'x', 2);
    } else if (code < 0x10000) {
        appendHex(out, code, 'u', 4);
    } else {
        appendHex(out, code, 'U', 8);
    }
}

/// "2015-06-05 08:30:00" as (2015,6,5,8,30,0): the digits, without leading zeros.
void appendNumbers(std::string &out, std::string_view text)
{
    char before = '(';
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
            ++end;
        }
        while (i + 1 < end && text[i] == '0') {
            ++i;
        }
        out += before;
        out += text.substr(i, end - i);
        before = ',';
        i = end + 1;
    }
    out += ')';
}

} // namespace

void appendText(std::string &out, std::string_view utf8)
{
    const bool apostrophe = utf8.find('\'') != std::string_view::npos;
    const char quote = apostrophe && utf8.find('"') == std::string_view::npos ? '"' : '\'';
    out += 'u';
    out += quote;
    for (const char32_t code : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4()) {
        appendCharacter(out, code, quote);
    }
    out += quote;
}

void append(std::string &out, const Value &value)
{
    switch (value.kind()) {
    case ValueKind::Null:
        out += "None";
        break;
    case ValueKind::Boolean:
        out += value.integer() != 0 ? "True" : "False";
        break;
    case ValueKind::Integer:
        out += std::to_string(value.integer());
        break;
    case ValueKind::Real:
    case ValueKind::Decimal:
        out += '\'' + value.text() + '\'';
        break;
    case ValueKind::Date:
        out += "date";
        appendNumbers(out, value.text());
        break;
    case ValueKind::Time:
        out += "time";
        appendNumbers(out, value.text());
        break;
    case ValueKind::DateTime:
        out += "dt";
        appendNumbers(out, value.text());
        break;
    case ValueKind::ContentType: {
        const std::size_t dot = value.text().find('.');
        out += value.text().substr(0, dot) + '_' + value.text().substr(dot + 1);
        break;
    }
    default:
        appendText(out, value.text());
        break;
    }
}

} // namespace Rowback::PythonLiteral
