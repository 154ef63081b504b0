// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Rowback {

/// Something that a person worked with lately.
struct RecentItem
{
    enum class Kind : quint8 { Session, Journal, Snapshot, Catalogue };
    Kind kind = Kind::Session;
    QString path;
    QDateTime used;

    bool operator==(const RecentItem &) const = default;
};

/// How such a thing stands now.
struct RecentState
{
    RecentItem item;
    bool isThere = true;
    bool isUndone = false; ///< a journal, as far as its last line tells
    QString database; ///< name of that of a recovery which was kept; empty: not known

    bool operator==(const RecentState &) const = default;
};

/// The list of recent work in the user's settings: the newest first, each path once, at most ten. Holds paths only.
class RecentWork
{
public:
    /// Also what is not there any more, or not now.
    static QList<RecentItem> items();
    static void add(RecentItem::Kind kind, const QString &path, const QDateTime &now);
    static void remove(const QString &path);
    static void clear();
};

/// Looks at the things themselves. Touches files.
QList<RecentState> statesOf(const QList<RecentItem> &items);

/// What a path is, by a look at its name and its first bytes: a .rowback session, a journal, a folder of snapshots, or
/// a snapshot. Anything else is taken for a snapshot, so that opening it says what is wrong. Touches files.
RecentItem::Kind kindOfPath(const QString &path);

} // namespace Rowback
