// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/recentwork.h"
#include "session/recoverysession.h"

#include <QTimer>

#include <memory>

namespace Rowback {

/// Keeps the recovery that is worked on in a file of its own, so that nothing of it is lost when the window closes,
/// another recovery is begun, or the power fails. Such a file lies in folder(), and is there only as long as there is
/// something to go on with: until the recovery is injected, or saved by hand.
///
/// Whoever owns this tells of changes and asks to keep before it puts another recovery in the place of this one.
class KeptWork : public QObject
{
    Q_OBJECT

public:
    /// @p current gives what is worked on, at any time.
    explicit KeptWork(std::function<RecoverySession()> current, QObject *parent = nullptr);
    ~KeptWork() override;

    static QString folder();
    /// What can be gone on with, the newest first.
    static QList<RecentItem> items();
    static bool isKept(const QString &path);
    /// Whether losing it would cost somebody work: something was chosen for a database and a snapshot, and nothing has
    /// been injected yet.
    static bool isWorthKeeping(const RecoverySession &session);

    /// Another recovery is worked on from now on, as it was saved. @p path is its file in folder(); empty: it has none.
    void begin(const QString &path = {});
    /// The file of the recovery that is worked on; empty: there is none.
    QString path() const;
    /// It has changed: it will be kept in a moment, on another thread; failed() if that does not work. What was
    /// injected is let go of at once.
    void noteChange();
    /// Somebody saved it as @p path by hand, as it was in @p saved.
    void noteSaved(const QString &path, const RecoverySession &saved);
    /// Keeps it now, if it is worth that and was not saved as it is. Whether there is a file to go on with.
    Result<bool> keep();

Q_SIGNALS:
    /// items() answers otherwise now.
    void itemsChanged();
    /// Told once, until it works again.
    void failed(const Rowback::Error &error);

private:
    class File;

    void keepInBackground();
    void takeResult(const Result<void> &written);

    std::function<RecoverySession()> m_current;
    std::shared_ptr<File> m_file;
    QByteArray m_saved; ///< what the file, or one saved by hand, holds or is being given, but for the time
    int m_edition = 0;
    bool m_hasFailed = false;
    QTimer m_timer;
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
