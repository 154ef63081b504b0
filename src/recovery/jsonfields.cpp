// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/jsonfields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>
#include <limits>

namespace Rowback {

namespace {

struct KindTag
{
    const char *name;
    ValueKind kind;
};

constexpr std::array kindTags{
    KindTag{"text", ValueKind::Text},         KindTag{"real", ValueKind::Real},
    KindTag{"decimal", ValueKind::Decimal},   KindTag{"bytes", ValueKind::Bytes},
    KindTag{"date", ValueKind::Date},         KindTag{"time", ValueKind::Time},
    KindTag{"datetime", ValueKind::DateTime}, KindTag{"contenttype", ValueKind::ContentType},
    KindTag{"json", ValueKind::Json},
};

Value ofBytes(ValueKind kind, const QByteArray &bytes)
{
    return Value::of(kind, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

std::optional<Value> fromTag(const QString &tag, const QString &payload)
{
    if (tag == QLatin1String("integer")) {
        bool ok = false;
        const qint64 number = payload.toLongLong(&ok);
        return ok ? std::optional(Value::integer(number)) : std::nullopt;
    }
    for (const KindTag &known : kindTags) {
        if (!tag.startsWith(QLatin1String(known.name))) {
            continue;
        }
        const QStringView rest = QStringView(tag).mid(QLatin1String(known.name).size());
        if (rest.isEmpty()) {
            return ofBytes(known.kind, payload.toUtf8());
        }
        if (rest == QLatin1String("64")) {
            const auto bytes
                = QByteArray::fromBase64Encoding(payload.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
            return bytes ? std::optional(ofBytes(known.kind, *bytes)) : std::nullopt;
        }
    }
    return std::nullopt;
}

/// Nothing for a number with a fraction, or one beyond 64 bits.
std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    return json.isDouble() && (number != 0 || json.toInteger(1) == 0) ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<Value> valueFromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
        return Value();
    case QJsonValue::Bool:
        return Value::boolean(json.toBool());
    case QJsonValue::Double: {
        const std::optional<qint64> number = wholeNumber(json);
        return number ? std::optional(Value::integer(*number)) : std::nullopt;
    }
    case QJsonValue::String:
        return ofBytes(ValueKind::Text, json.toString().toUtf8());
    case QJsonValue::Object: {
        const QJsonObject object = json.toObject();
        return object.size() == 1 && object.begin()->isString()
            ? fromTag(object.begin().key(), object.begin()->toString())
            : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

void JsonFields::complain(const char *name)
{
    if (m_wrong == nullptr) {
        m_wrong = name;
    }
}

Result<void> JsonFields::check() const
{
    if (m_wrong == nullptr) {
        return {};
    }
    return Unexpected{Error{ErrorCode::Unreadable,
                            QCoreApplication::translate("Rowback", "The field “%1” is missing or not what it must be.")
                                .arg(QLatin1String(m_wrong))}};
}

QString JsonFields::text(const char *name)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    if (!found.isString()) {
        complain(name);
    }
    return found.toString();
}

QString JsonFields::optionalText(const char *name)
{
    return has(name) ? text(name) : QString();
}

QStringList JsonFields::texts(const char *name)
{
    const QJsonArray list = array(name);
    QStringList result;
    result.reserve(list.size());
    for (const QJsonValue entry : list) {
        if (!entry.isString()) {
            complain(name);
        }
        result.append(entry.toString());
    }
    return result;
}

qint64 JsonFields::number(const char *name)
{
    const std::optional<qint64> found = wholeNumber(m_object.value(QLatin1String(name)));
    if (!found) {
        complain(name);
    }
    return found.value_or(0);
}

int JsonFields::smallNumber(const char *name)
{
    const qint64 found = number(name);
    if (found < std::numeric_limits<int>::min() || found > std::numeric_limits<int>::max()) {
        complain(name);
        return 0;
    }
    return static_cast<int>(found);
}

double JsonFields::real(const char *name)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    if (!found.isDouble()) {
        complain(name);
    }
    return found.toDouble();
}

bool JsonFields::boolean(const char *name)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    if (!found.isBool()) {
        complain(name);
    }
    return found.toBool();
}

QDateTime JsonFields::time(const char *name)
{
    const QString written = text(name);
    const QDateTime result = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!written.isEmpty() && !result.isValid()) {
        complain(name);
    }
    return result;
}

Value JsonFields::value(const char *name)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    std::optional<Value> result = valueFromJson(found);
    if (!result) {
        complain(name);
    }
    return std::move(result).value_or(Value());
}

std::vector<Value> JsonFields::values(const char *name)
{
    const QJsonArray list = array(name);
    std::vector<Value> result;
    result.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue entry : list) {
        std::optional<Value> read = valueFromJson(entry);
        if (!read) {
            complain(name);
            return {};
        }
        result.push_back(std::move(*read));
    }
    return result;
}

QJsonArray JsonFields::array(const char *name)
{
    const QJsonValue found = m_object.value(QLatin1String(name));
    if (!found.isArray()) {
        complain(name);
    }
    return found.toArray();
}

Result<QJsonObject> objectFromJson(const QByteArray &line)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    if (document.isObject()) {
        return document.object();
    }
    return Unexpected{Error{ErrorCode::Unreadable,
                            QCoreApplication::translate("Rowback", "This is not a JSON object."),
                            {},
                            {},
                            problem.error == QJsonParseError::NoError ? QString() : problem.errorString()}};
}

} // namespace Rowback
