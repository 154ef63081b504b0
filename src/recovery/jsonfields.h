// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/result.h"
#include "schema/value.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Rowback {

/// The value that appendJson() wrote; nothing for anything else.
std::optional<Value> valueFromJson(const QJsonValue &json);

/// Reads the fields of one JSON object that JsonWriter wrote. The first field that is missing or of the wrong kind
/// is remembered; from then on the answers are empty, so that a reader may check once, at its end.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object)
        : m_object(std::move(object))
    { }

    QString text(const char *name);
    QString optionalText(const char *name); ///< empty where the field is missing
    QStringList texts(const char *name);
    qint64 number(const char *name);
    int smallNumber(const char *name);
    double real(const char *name);
    bool boolean(const char *name);
    QDateTime time(const char *name); ///< invalid for an empty text
    Value value(const char *name);
    std::vector<Value> values(const char *name);
    QJsonArray array(const char *name);
    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    /// A word of an enum, by the function that knows its words.
    template <typename Enum> Enum word(const char *name, std::optional<Enum> (*find)(const QString &))
    {
        const std::optional<Enum> found = find(text(name));
        if (!found) {
            complain(name);
        }
        return found.value_or(Enum{});
    }

    /// The elements of a list of objects; what @p read refuses is the field's fault.
    template <typename T> std::vector<T> list(const char *name, Result<T> (*read)(const QJsonObject &))
    {
        std::vector<T> result;
        for (const QJsonValue entry : array(name)) {
            Result<T> element = read(entry.toObject());
            if (!element) {
                complain(name);
                return {};
            }
            result.push_back(*std::move(element));
        }
        return result;
    }

    void complain(const char *name);
    /// What was read, or why it is not whole.
    template <typename T> Result<T> checked(T value) const
    {
        if (const Result<void> good = check(); !good) {
            return good.unexpected();
        }
        return value;
    }
    /// Fails with ErrorCode::Unreadable, naming the field.
    Result<void> check() const;

private:
    QJsonObject m_object;
    const char *m_wrong = nullptr; ///< the first field that was not as it must be
};

/// One JSON object from one line of a file; fails with ErrorCode::Unreadable.
Result<QJsonObject> objectFromJson(const QByteArray &line);

} // namespace Rowback
