// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/recentwork.h"
#include "schema/error.h"

#include <QWidget>

#include <memory>

class QAction;
class QListWidgetItem;

namespace Ui {
class StartPage;
}

namespace Rowback {

/// Where the program begins: what one can do, and what one did lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// Looks at the recent work again.
    void refresh();
    void showError(const Error &error);
    /// While something is prepared here, it shows how far that is, and lets the person end it.
    void setBusy(bool busy);
    void setProgress(const Progress &progress);

Q_SIGNALS:
    void recoverRequested();
    void browseRequested();
    void timelineRequested();
    void undoRequested();
    void demoRequested();
    void cancelRequested();
    void openRequested(const QString &path);
    /// The person wants this path off the list of recent work.
    void removeRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fillList();
    void open(const QListWidgetItem *item);
    void updateActions();
    void updateTexts();

    std::unique_ptr<Ui::StartPage> m_ui;
    QAction *m_openAction;
    QAction *m_removeAction;
    QList<RecentState> m_recent; ///< as it was looked at last
    JobRunner m_looker; ///< last: it waits for the job that runs
};

} // namespace Rowback
