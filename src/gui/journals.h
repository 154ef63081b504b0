// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/journal.h"
#include "schema/result.h"
#include "schema/taskcontext.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Rowback {

/// Where this user's journals lie unless somebody names another place. It need not exist yet.
QString journalFolder();
/// A name in that folder that tells database and time: "welfare 2015-06-20 140312.journal".
QString proposedJournal(const QString &databaseName, const QDateTime &now);

// To be called on a job: they touch files.

/// Whether an injection can keep its journal there; makes this user's own journal folder if that is not there yet. The
/// error is what to say beside the field.
Result<void> checkJournalPath(const QString &path);
/// The journals in the user's own folder, the newest first.
QStringList journalsInFolder();
/// Takes an injection back. Without a password, the engines' own files are asked.
Result<Outcome> undoJournal(const QString &path, const QString &url, const std::optional<QString> &password,
                            const TaskContext &context);

/// Journals hold no address; so the settings remember which one last led to the database with an identity. Addresses
/// hold no password.
class DatabaseAddresses
{
public:
    static void remember(const QString &identity, const QString &url);
    /// Empty where none is known.
    static QString of(const QString &identity);
};

} // namespace Rowback
