// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recentwork.h"

#include "gui/keptwork.h"
#include "recovery/journal.h"
#include "session/files.h"
#include "snapshot/snapshotfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

const QString listKey = QStringLiteral("recent");
constexpr qsizetype mostItems = 10;
constexpr std::array kindNames{"session", "journal", "snapshot", "catalogue"};

/// What its file is called says only which one it began with.
QString databaseOf(const RecentItem &item)
{
    const auto bytes = KeptWork::isKept(item.path) ? readWhole(item.path) : Result<QByteArray>(QByteArray());
    const auto session = bytes ? sessionFromJson(*bytes) : Result<RecoverySession>(bytes.unexpected());
    return session ? session->databaseName() : QString();
}

QString nameOf(RecentItem::Kind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<std::size_t>(kind)));
}

void writeItems(const QList<RecentItem> &list)
{
    QSettings settings;
    settings.remove(listKey);
    settings.beginWriteArray(listKey);
    for (int i = 0; i < list.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("kind"), nameOf(list.at(i).kind));
        settings.setValue(QStringLiteral("path"), list.at(i).path);
        settings.setValue(QStringLiteral("used"), list.at(i).used);
    }
    settings.endArray();
}

} // namespace

QList<RecentItem> RecentWork::items()
{
    QSettings settings;
    QList<RecentItem> result;
    const int size = settings.beginReadArray(listKey);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const QString kind = settings.value(QStringLiteral("kind")).toString();
        const auto found = std::find_if(kindNames.begin(), kindNames.end(),
                                        [&](const char *name) { return kind == QLatin1String(name); });
        if (found != kindNames.end()) {
            result.append({static_cast<RecentItem::Kind>(found - kindNames.begin()),
                           settings.value(QStringLiteral("path")).toString(),
                           settings.value(QStringLiteral("used")).toDateTime()});
        }
    }
    settings.endArray();
    return result;
}

void RecentWork::add(RecentItem::Kind kind, const QString &path, const QDateTime &now)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QList<RecentItem> list = items();
    list.removeIf([&](const RecentItem &item) { return item.path == absolute; });
    list.prepend({kind, absolute, now});
    list.resize(std::min(list.size(), mostItems));
    writeItems(list);
}

void RecentWork::remove(const QString &path)
{
    QList<RecentItem> list = items();
    list.removeIf([&](const RecentItem &item) { return item.path == path; });
    writeItems(list);
}

void RecentWork::clear()
{
    QSettings().remove(listKey);
}

QList<RecentState> statesOf(const QList<RecentItem> &items)
{
    QList<RecentState> result;
    for (const RecentItem &item : items) {
        const bool isUndone
            = item.kind == RecentItem::Kind::Journal && journalStateAtGlance(item.path) == Journal::State::Undone;
        result.append({item, QFileInfo::exists(item.path), isUndone, databaseOf(item)});
    }
    return result;
}

RecentItem::Kind kindOfPath(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return snapshotAt(path, {}) ? RecentItem::Kind::Snapshot : RecentItem::Kind::Catalogue;
    }
    if (info.suffix() == QLatin1String("rowback")) {
        return RecentItem::Kind::Session;
    }
    QFile file(path);
    const bool isJournal = info.isFile() && file.open(QIODevice::ReadOnly)
        && file.read(20).startsWith("{\"rowback\":\"journal\"");
    return isJournal ? RecentItem::Kind::Journal : RecentItem::Kind::Snapshot;
}

} // namespace Rowback
