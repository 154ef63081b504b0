// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Rowback {

/// When a snapshot was taken, and how that is known: from the "name" of its folder or file, from the newest script
/// time inside its "archive", or from the file's own "mtime".
struct SnapshotDate
{
    QDateTime date; ///< local time, without a zone
    QString source;
};

/// What is known about a snapshot as a whole.
struct SnapshotInfo
{
    QString path; ///< as it was opened
    QString label; ///< its name for a person: the folder's or file's
    QDateTime date;
    QString dateSource; ///< "name", "archive" or "mtime"
    QString sourceVersion; ///< the application's version; empty: not known
    QStringList languages; ///< in the order of the values of a babel field; the first is the dump's first language
    QString timeZone; ///< the site's, empty where the dump does not tell
    bool keepsLocalTime = false; ///< the site had no zone but the machine's, so its datetimes are not in UTC
    bool datetimesAreUtc = false; ///< if the site used time zones at all (dump-format.md, 2017-12-15)
};

/// What was read of one table.
struct SnapshotTable
{
    qint64 declaredRows = -1; ///< what the files say that they hold; -1: they do not say
    qint64 foundRows = 0;
    QStringList files; ///< those its rows came from, in order
    QString model; ///< "contacts.Person"
    QString parentModel; ///< of multi-table inheritance; else empty, as are the next two
    QString parentTable;
    QString parentPointerColumn; ///< "partner_ptr_id"
    bool interpreted = true; ///< false: the create function was not understood; columns are its parameters, values raw
    bool hasErrors = false; ///< rows were lost or could not be understood: absence of a row means nothing
};

} // namespace Rowback
