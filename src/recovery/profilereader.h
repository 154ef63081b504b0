// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/profile.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Rowback {

/// Reads a Profile from its JSON; used once. The first mistake ends it.
class ProfileReader
{
public:
    explicit ProfileReader(QString fileName);
    Result<Profile> read(const QByteArray &json);

private:
    void readKey(const QString &key, const QJsonValue &value);
    void readCheck(const QJsonValue &value);
    void readPeriod(const QJsonObject &object, ProfileCheck &check);
    QJsonArray list(const QJsonValue &value, const QString &key);
    QString text(const QJsonValue &value, const QString &key);
    QStringList texts(const QJsonValue &value, const QString &key);
    QHash<QString, QString> textMap(const QJsonValue &value, const QString &key);
    Profile::Rules rules(const QJsonValue &value, const QString &key);
    void fail(const QString &key, const QString &expected);

    QString m_fileName;
    Profile m_profile;
    QString m_mistake;
};

} // namespace Rowback
