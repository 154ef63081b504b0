// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/jsonwriter.h"

#include <QUtf8StringView>

#include <array>

namespace Rowback {

namespace {

constexpr qint64 largestSafeInteger = (qint64{1} << 53) - 1; // a double holds no more; many readers use doubles

const char *kindName(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Real:
        return "real";
    case ValueKind::Decimal:
        return "decimal";
    case ValueKind::Bytes:
        return "bytes";
    case ValueKind::Date:
        return "date";
    case ValueKind::Time:
        return "time";
    case ValueKind::DateTime:
        return "datetime";
    case ValueKind::ContentType:
        return "contenttype";
    case ValueKind::Json:
        return "json";
    default:
        return "text";
    }
}

void appendEscape(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4U];
        out += "0123456789abcdef"[static_cast<unsigned char>(c) & 15U];
    }
}

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

void appendQuoted(QByteArray &out, std::string_view utf8)
{
    constexpr std::string_view byteOrderMark = "\xef\xbb\xbf"; // a reader of UTF-8 drops it where a text begins
    out += '"';
    std::size_t from = 0;
    if (utf8.starts_with(byteOrderMark)) {
        out += "\\ufeff";
        from = byteOrderMark.size();
    }
    for (std::size_t at = from; at < utf8.size(); ++at) {
        if (needsEscape(utf8[at])) {
            out.append(utf8.data() + from, static_cast<qsizetype>(at - from));
            appendEscape(out, utf8[at]);
            from = at + 1;
        }
    }
    out.append(utf8.data() + from, static_cast<qsizetype>(utf8.size() - from));
    out += '"';
}

bool isPlainText(std::string_view text)
{
    return text.find('\0') == std::string_view::npos
        && QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

void appendTagged(QByteArray &out, const Value &value)
{
    const bool plain = value.kind() != ValueKind::Bytes && isPlainText(value.text());
    if (plain && value.kind() == ValueKind::Text) {
        appendQuoted(out, value.text());
        return;
    }
    out.append("{\"").append(kindName(value.kind())).append(plain ? "\":" : "64\":");
    if (plain) {
        appendQuoted(out, value.text());
    } else {
        const auto size = static_cast<qsizetype>(value.text().size());
        out.append('"').append(QByteArray::fromRawData(value.text().data(), size).toBase64()).append('"');
    }
    out += '}';
}

void appendInteger(QByteArray &out, qint64 number)
{
    if (number <= largestSafeInteger && number >= -largestSafeInteger) {
        out += QByteArray::number(number);
    } else {
        out.append("{\"integer\":\"").append(QByteArray::number(number)).append("\"}");
    }
}

} // namespace

void appendJson(QByteArray &out, const Value &value)
{
    switch (value.kind()) {
    case ValueKind::Null:
        out += "null";
        break;
    case ValueKind::Boolean:
        out += value.integer() != 0 ? "true" : "false";
        break;
    case ValueKind::Integer:
        appendInteger(out, value.integer());
        break;
    default:
        appendTagged(out, value);
    }
}

void appendJson(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendQuoted(out, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void appendJson(QByteArray &out, const std::vector<Value> &values)
{
    out += '[';
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) {
            out += ',';
        }
        appendJson(out, values[i]);
    }
    out += ']';
}

JsonWriter::JsonWriter(QByteArray &out)
    : m_out(out)
{
    m_out += '{';
}

void JsonWriter::start(const char *name)
{
    if (!m_first) {
        m_out += ',';
    }
    m_first = false;
    m_out.append('"').append(name).append("\":");
}

void JsonWriter::text(const char *name, const QString &text)
{
    start(name);
    appendJson(m_out, text);
}

void JsonWriter::optionalText(const char *name, const QString &text)
{
    if (!text.isEmpty()) {
        this->text(name, text);
    }
}

void JsonWriter::texts(const char *name, const QStringList &texts)
{
    list(name, texts, [](QByteArray &out, const QString &text) { appendJson(out, text); });
}

void JsonWriter::number(const char *name, qint64 number)
{
    start(name);
    m_out += QByteArray::number(number);
}

void JsonWriter::real(const char *name, double number)
{
    start(name);
    m_out += QByteArray::number(number, 'g', 17);
}

void JsonWriter::boolean(const char *name, bool value)
{
    start(name);
    m_out += value ? "true" : "false";
}

void JsonWriter::time(const char *name, const QDateTime &time)
{
    text(name, time.isValid() ? time.toString(Qt::ISODateWithMs) : QString());
}

void JsonWriter::value(const char *name, const Value &value)
{
    start(name);
    appendJson(m_out, value);
}

void JsonWriter::values(const char *name, const std::vector<Value> &values)
{
    start(name);
    appendJson(m_out, values);
}

} // namespace Rowback
