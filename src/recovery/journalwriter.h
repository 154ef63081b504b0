// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/journal.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>

namespace Rowback {

/// Writes the journal of an injection while it runs.
///
/// Call in this order: create(), add() for each step that was executed, addFailure() for each row that was tolerated
/// to fail, prepare() when all are, and only then COMMIT;
/// after it markCommitted(), or discard() where the injection was rolled back. After any error (disk full, say), roll
/// back. A writer that is destroyed before prepare() takes its file along; where the program is killed, readJournal()
/// knows what is left as Incomplete.
///
/// The file is JSON Lines: header, the plan's document on one line, a line for each step and failure, then the states.
class JournalWriter
{
public:
    JournalWriter(JournalWriter &&) = default;
    JournalWriter &operator=(JournalWriter &&) = delete;
    ~JournalWriter();

    /// Makes the file, readable by its owner alone. Fails with ErrorCode::Usage where there is a file of that name
    /// already: a journal is never overwritten. @p at and @p by say when and by whom.
    static Result<JournalWriter> create(const QString &path, const Plan &plan, const QDateTime &at, const QString &by);

    Result<void> add(const Step &step);
    Result<void> addFailure(const Error &failure);
    /// All steps are written. On success, file and folder entry are on disk.
    Result<void> prepare();
    Result<void> markCommitted(const QDateTime &at);
    /// Closes and removes the file.
    void discard();
    QString path() const { return m_file->fileName(); }

private:
    explicit JournalWriter(std::unique_ptr<QFile> file)
        : m_file(std::move(file))
    { }
    Result<void> write(const QByteArray &bytes);

    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QCryptographicHash> m_hash
        = std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256); ///< of all bytes before "prepared"
    QByteArray m_line; ///< kept for its memory
    qint64 m_steps = 0;
    bool m_isPrepared = false;
};

} // namespace Rowback
