// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/profilereader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Rowback {

ProfileReader::ProfileReader(QString fileName)
    : m_fileName(std::move(fileName))
{ }

void ProfileReader::fail(const QString &key, const QString &expected)
{
    if (m_mistake.isEmpty()) {
        m_mistake = QCoreApplication::translate("Rowback", "The profile's key \"%1\" must be %2.").arg(key, expected);
    }
}

QString ProfileReader::text(const QJsonValue &value, const QString &key)
{
    if (!value.isString()) {
        fail(key, QCoreApplication::translate("Rowback", "a text"));
    }
    return value.toString();
}

QStringList ProfileReader::texts(const QJsonValue &value, const QString &key)
{
    if (!value.isArray()) {
        fail(key, QCoreApplication::translate("Rowback", "a list of texts"));
    }
    QStringList result;
    for (const QJsonValue &entry : value.toArray()) {
        result.append(text(entry, key));
    }
    return result;
}

QJsonArray ProfileReader::list(const QJsonValue &value, const QString &key)
{
    if (!value.isArray()) {
        fail(key, QCoreApplication::translate("Rowback", "a list"));
    }
    return value.toArray();
}

QHash<QString, QString> ProfileReader::textMap(const QJsonValue &value, const QString &key)
{
    if (!value.isObject()) {
        fail(key, QCoreApplication::translate("Rowback", "an object of texts"));
    }
    QHash<QString, QString> result;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        result.insert(entry.key(), text(entry.value(), key));
    }
    return result;
}

Profile::Rules ProfileReader::rules(const QJsonValue &value, const QString &key)
{
    if (!value.isObject()) {
        fail(key, QCoreApplication::translate("Rowback", "an object of lists"));
    }
    Profile::Rules result;
    const QJsonObject object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        result.insert(entry.key(), texts(entry.value(), key));
    }
    return result;
}

void ProfileReader::readPeriod(const QJsonObject &object, ProfileCheck &check)
{
    const QStringList period = texts(object.value(QLatin1String("period")), QStringLiteral("period"));
    const QStringList target = texts(object.value(QLatin1String("targetPeriod")), QStringLiteral("targetPeriod"));
    if (period.size() != 2 || target.size() != 2) {
        fail(QStringLiteral("period"), QCoreApplication::translate("Rowback", "a start and an end column"));
        return;
    }
    check.startColumn = period.front();
    check.endColumn = period.back();
    check.targetStart = target.front();
    check.targetEnd = target.back();
    check.reference = text(object.value(QLatin1String("reference")), QStringLiteral("reference"));
    check.target = text(object.value(QLatin1String("target")), QStringLiteral("target"));
    check.rangeSeparator = text(object.value(QLatin1String("rangeSeparator")), QStringLiteral("rangeSeparator"));
    check.dateFormats = textMap(object.value(QLatin1String("dateFormats")), QStringLiteral("dateFormats"));
    for (const QJsonValue &entry : list(object.value(QLatin1String("readings")), QStringLiteral("readings"))) {
        const QJsonObject reading = entry.toObject();
        check.readings.push_back({text(reading.value(QLatin1String("name")), QStringLiteral("readings")),
                                  reading.value(QLatin1String("openEnd")).toString() == QLatin1String("one-day"),
                                  reading.value(QLatin1String("before")).toString()});
    }
}

void ProfileReader::readCheck(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    ProfileCheck check;
    check.name = text(object.value(QLatin1String("name")), QStringLiteral("checks"));
    check.tables = texts(object.value(QLatin1String("tables")), QStringLiteral("tables"));
    check.messages = textMap(object.value(QLatin1String("messages")), QStringLiteral("messages"));
    const QString rule = object.value(QLatin1String("rule")).toString();
    if (rule == QLatin1String("period-within")) {
        readPeriod(object, check);
    } else if (rule == QLatin1String("no-cycle")) {
        check.rule = ProfileCheck::Rule::NoCycle;
    } else {
        fail(QStringLiteral("rule"), QCoreApplication::translate("Rowback", "\"period-within\" or \"no-cycle\""));
    }
    m_profile.m_checks.push_back(std::move(check));
}

void ProfileReader::readKey(const QString &key, const QJsonValue &value)
{
    if (key == QLatin1String("name")) {
        m_profile.m_name = text(value, key);
    } else if (key == QLatin1String("title")) {
        text(value, key); // for the person who reads the file
    } else if (key == QLatin1String("references")) {
        m_profile.m_references = rules(value, key);
    } else if (key == QLatin1String("inheritance")) {
        m_profile.m_inheritance = rules(value, key);
    } else if (key == QLatin1String("genericReferences")) {
        for (const QJsonValue &entry : list(value, key)) {
            const QJsonObject pair = entry.toObject();
            m_profile.m_generics.emplace_back(text(pair.value(QLatin1String("type")), key),
                                              text(pair.value(QLatin1String("id")), key));
        }
    } else if (key == QLatin1String("durations")) {
        m_profile.m_durations = texts(value, key);
    } else if (key == QLatin1String("verboseNames")) {
        m_profile.m_verboseNames = textMap(value, key);
    } else if (key == QLatin1String("labels")) {
        m_profile.m_labels = textMap(value, key);
    } else if (key == QLatin1String("ordering")) {
        m_profile.m_orderings = rules(value, key);
    } else if (key == QLatin1String("loaderNames")) {
        m_profile.m_loaderNames = textMap(value, key);
    } else if (key == QLatin1String("identity")) {
        for (const QJsonValue &entry : list(value, key)) {
            const QJsonObject identity = entry.toObject();
            m_profile.m_identities.emplace_back(text(identity.value(QLatin1String("table")), key),
                                                texts(identity.value(QLatin1String("columns")), key));
        }
    } else if (key == QLatin1String("counters")) {
        for (const QJsonValue &entry : list(value, key)) {
            const QJsonObject counter = entry.toObject();
            m_profile.m_counters.push_back({text(counter.value(QLatin1String("table")), key),
                                            text(counter.value(QLatin1String("column")), key),
                                            text(counter.value(QLatin1String("counts")), key)});
        }
    } else if (key == QLatin1String("checks")) {
        for (const QJsonValue &entry : list(value, key)) {
            readCheck(entry);
        }
    } else {
        m_mistake = QCoreApplication::translate("Rowback", "The profile has an unknown key \"%1\".").arg(key);
    }
}

Result<Profile> ProfileReader::read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        m_mistake
            = QCoreApplication::translate("Rowback", "The profile is no JSON object: %1.").arg(error.errorString());
    }
    const QJsonObject object = document.object();
    for (auto entry = object.begin(); entry != object.end() && m_mistake.isEmpty(); ++entry) {
        readKey(entry.key(), entry.value());
    }
    if (!m_mistake.isEmpty()) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = m_mistake,
                           .where = m_fileName,
                           .advice = QCoreApplication::translate(
                               "Rowback", "Mend the file; resources/profiles/README.md says what it may hold.")}};
    }
    return std::move(m_profile);
}

} // namespace Rowback
