// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionstore.h"

#include "database/databaseurl.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

namespace Rowback {

namespace {

const QString listKey = QStringLiteral("connections");
const QString nameKey = QStringLiteral("name");
const QString urlKey = QStringLiteral("url");
const QString keychainKey = QStringLiteral("keychain");

void write(const QList<SavedConnection> &connections)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey);
    for (int i = 0; i < connections.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, connections.at(i).name);
        settings.setValue(urlKey, connections.at(i).url);
        settings.setValue(keychainKey, connections.at(i).inKeychain);
    }
    settings.endArray();
}

auto find(QList<SavedConnection> &connections, const QString &name)
{
    return std::find_if(connections.begin(), connections.end(),
                        [&](const SavedConnection &each) { return each.name == name; });
}

QString freeName(QList<SavedConnection> &connections, const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; find(connections, name) != connections.end(); ++i) {
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(i);
    }
    return name;
}

} // namespace

QList<SavedConnection> ConnectionStore::connections()
{
    QSettings settings;
    QList<SavedConnection> result;
    const int size = settings.beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        SavedConnection connection{settings.value(nameKey).toString(), settings.value(urlKey).toString(),
                                   settings.value(keychainKey).toBool()};
        if (!connection.name.isEmpty()) {
            result.append(std::move(connection));
        }
    }
    settings.endArray();
    return result;
}

QString ConnectionStore::save(SavedConnection connection, const QString &formerName)
{
    if (!DatabaseUrl::parse(connection.url, QDir::currentPath())) {
        return {};
    }
    QList<SavedConnection> list = connections();
    const auto former = formerName.isEmpty() ? list.end() : find(list, formerName);
    if (former == list.end()) {
        connection.name = freeName(list, connection.name);
        list.append(connection);
    } else {
        former->name.clear(); // its own name is free for it
        connection.name = freeName(list, connection.name);
        *former = connection;
    }
    write(list);
    return connection.name;
}

void ConnectionStore::remove(const QString &name)
{
    QList<SavedConnection> list = connections();
    list.removeIf([&](const SavedConnection &each) { return each.name == name; });
    write(list);
}

} // namespace Rowback
