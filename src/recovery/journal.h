// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/outcome.h"

#include <QDateTime>

#include <optional>

namespace Rowback {

/// What an injection left behind to be taken back with.
struct Journal
{
    enum class State : quint8 {
        Incomplete, ///< killed before it was ready for COMMIT, or the file was cut short later: it cannot be told
        Prepared, ///< complete; whether COMMIT went through, only the database can tell
        Committed,
        Undone,
    };

    Plan plan; ///< empty where even that is incomplete
    QString planHash;
    QDateTime injectedAt;
    QString injectedBy;
    std::vector<Step> steps; ///< as they ran; of an Incomplete one, those that were written
    std::vector<Error> failures; ///< rows that were tolerated to fail
    State state = State::Incomplete;
    QDateTime stateAt; ///< of Committed and Undone

    /// Fails with ErrorCode::Refused where it cannot be undone, saying why.
    Result<void> checkCanUndo() const;
    /// For a report: Prepared and Incomplete are Unknown.
    Outcome outcome() const;
};

/// Reads a journal. Fails with ErrorCode::NotFound or Unreadable: no file, no journal, another version, changed by
/// hand. One that was cut off is read as far as it goes: before the injection was ready for COMMIT it is Incomplete,
/// after that it lost no more than its last line on the state.
Result<Journal> readJournal(const QString &path);
/// What its last line says became of the injection, for lists: nothing else is read, nothing is checked. Empty: that
/// line says nothing, as in a file that is no journal, or was cut short.
std::optional<Journal::State> journalStateAtGlance(const QString &path);
/// Appends what became of the injection to a complete journal, on disk when it returns.
Result<void> appendJournalState(const QString &path, Journal::State state, const QDateTime &at);
QString journalStateName(Journal::State state); ///< "prepared"

/// The steps that take @p steps back, to be run in their own order: inserts become erases and the reverse, before and
/// after change places, the last comes first. An erase knows the columns that its insert wrote.
std::vector<Step> inverse(const std::vector<Step> &steps);

} // namespace Rowback
