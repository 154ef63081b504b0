// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demoincident.h"
#include "gui/browserplace.h"
#include "gui/jobrunner.h"
#include "gui/recentwork.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QActionGroup;

namespace Ui {
class MainWindow;
}

namespace Rowback {

class JournalsPlace;
class KeptWork;
class RecoveryWizard;
struct RecoverySession;
class SnapshotBrowser;
class StartPage;
class TimelinePlace;

/// The one window: a sidebar of places, the place itself, and a line that always says in words what is connected and
/// whether anything was written. Remembers its geometry.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    RecoveryWizard &wizard() { return *m_wizard; }
    BrowserPlace &browsers() { return *m_browser; }
    SnapshotBrowser &browser() { return m_browser->browser(); }
    TimelinePlace &timeline() { return *m_timeline; }
    /// A session, a journal, a snapshot or a folder of snapshots, to the place where it belongs, as soon as it was
    /// looked at. What is none of them is said to be no snapshot there.
    void openPath(const QString &path);
    /// Builds the demo incident in the cache folder, in the place of an earlier one, and starts a recovery over it.
    void openDemo(const DemoOptions &options = {});

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// @p text is asked again when the language changes.
    void addPlace(const QString &iconName, std::function<QString()> text, QWidget *place);
    void showPlace(QWidget *place);
    void connectActions();
    void connectStartPage();
    void connectPlaces();
    void recover();
    void recoverMore();
    void recoverFrom(const QString &snapshot);
    void recoverOverSameDatabase(const QString &snapshot, const QString &page);
    void browse(const QString &snapshot);
    void remember(RecentItem::Kind kind, const QString &path);
    void forget(const QString &path);
    void moveToTrash(const QString &path);
    void open();
    void save();
    void saveAs();
    void saveTo(const QString &path);
    void tellSaved(const QString &saved);
    void openAs(RecentItem::Kind kind, const QString &path);
    void openSession(const QString &path);
    void startDemo(const Result<DemoFiles> &files);
    void startRecovery();
    bool replaceRecovery(const RecoverySession &session, const QString &sessionPath = {}, const QString &keptPath = {});
    void connectKeeping();
    void showPreferences();
    void showPalette();
    void keepJournal();
    void closeWhenIdle(bool busy);
    QString whyNotClose() const; ///< empty: nothing runs that has to end first
    void showAbout();
    void placeSidebar();
    void updateTexts();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QActionGroup *m_placeActions;
    QList<std::pair<QAction *, std::function<QString()>>> m_placeTexts;
    StartPage *m_start;
    RecoveryWizard *m_wizard;
    BrowserPlace *m_browser;
    TimelinePlace *m_timeline;
    JournalsPlace *m_journals;
    KeptWork *m_kept;
    QString m_sessionPath;
    bool m_knowsLoss = false; ///< was told that what is worked on cannot be kept
    bool m_closing = false; ///< as soon as what runs has ended
    JobRunner m_looker; ///< at what is to be opened
    JobRunner m_saver;
    JobRunner m_runner; ///< for the demo; last: all three wait for the job that runs
};

} // namespace Rowback
