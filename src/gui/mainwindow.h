// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

#include <functional>
#include <memory>

class QActionGroup;

namespace Ui {
class MainWindow;
}

namespace Rowback {

class JournalsPlace;
class RecoveryWizard;
class StartPage;

/// The one window: a sidebar of places, the place itself, and a line that always says in words what is connected and
/// whether anything was written. Remembers its geometry.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    RecoveryWizard &wizard() { return *m_wizard; }
    /// A session, a journal, a snapshot or a folder of snapshots, to the place where it belongs.
    void openPath(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// @p text is asked again when the language changes.
    void addPlace(const QString &iconName, std::function<QString()> text, QWidget *place);
    void showPlace(QWidget *place);
    void connectActions();
    void open();
    void save();
    void saveAs();
    void saveTo(const QString &path);
    void openSession(const QString &path);
    void keepJournal();
    void closeWhenIdle(bool busy);
    void showAbout();
    void updateTexts();

    std::unique_ptr<Ui::MainWindow> m_ui;
    QActionGroup *m_placeActions;
    QList<std::pair<QAction *, std::function<QString()>>> m_placeTexts;
    StartPage *m_start;
    RecoveryWizard *m_wizard;
    JournalsPlace *m_journals;
    QString m_sessionPath;
    bool m_closing = false; ///< as soon as what runs has ended
};

} // namespace Rowback
