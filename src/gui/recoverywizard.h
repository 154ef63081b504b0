// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/messageline.h"
#include "gui/recoverycontroller.h"
#include "gui/wizardpage.h"

#include <memory>

namespace Ui {
class RecoveryWizard;
}

namespace Rowback {

/// The way through a recovery: one page after the other, no branches. Next commits to nothing and Back loses nothing;
/// the one button that writes says so ("Restore 195 records"). What runs, what went wrong and whether anything was
/// written is shown here, for all pages.
class RecoveryWizard : public QWidget
{
    Q_OBJECT

public:
    explicit RecoveryWizard(QWidget *parent = nullptr);
    ~RecoveryWizard() override;

    RecoveryController &controller() { return m_controller; }
    /// To the page with this name; the first one where there is none.
    void showPage(const QString &name);
    QStringList pageNames() const;
    WizardPage *currentPage() const;
    /// Lists the snapshots of @p folder on the snapshot page.
    void listSnapshots(const QString &folder);
    /// And goes there.
    void showCatalogue(const QString &folder);
    /// Continues a saved recovery where it was, as soon as its database and snapshot are there again and, for what
    /// comes after that, compared. Where one of them is not, its page is shown, and the rest follows once the person
    /// mended it. On the page that restores there is no way without a rehearsal: the plan of such a recovery is made
    /// again.
    void resume(const RecoverySession &session);
    /// What is connected and whether anything was written, for the main window's status line.
    QString status() const;
    /// Whether leaving now would interrupt something; a sentence that says what.
    QString whyNotClose() const;
    /// What was chosen, to be saved: with the page that is gone back to as soon as that is possible.
    RecoverySession session() const;
    /// Until the next page is shown.
    void showMessage(MessageLine::Kind kind, const QString &text);
    void showError(const Error &error);

Q_SIGNALS:
    /// status() may answer otherwise now.
    void statusChanged(const QString &status);
    /// This recovery is over: another one is to take its place, over the same database and snapshot, or altogether.
    void moreWanted();
    void newWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(WizardPage *page);
    void showIndex(int index);
    void goTo(int index);
    int indexOf(const QString &name) const;
    void continueResume();
    QString pageToResume() const;
    void tellSelectionLost();
    void goNext();
    void goBack();
    void updateTexts();
    void updateButtons();
    void updateState();
    void retellWhy();
    void showFailure(RecoveryController::Task task, const Error &error);
    QString databaseStateText() const;

    RecoveryController m_controller;
    std::unique_ptr<Ui::RecoveryWizard> m_ui;
    QList<WizardPage *> m_pages;
    QString m_nextText; ///< as the page gave it
    QString m_saidWhy; ///< one cannot go on, as it was told last
    std::optional<RecoveryController::Task> m_failedTask; ///< the message tells how
    QString m_resumedPage; ///< where a saved recovery was, until one is there again
    bool m_resumedSelection = false; ///< something was selected there
};

/// The wizard's pages in their order; their parent is @p parent.
QList<WizardPage *> makeRecoveryPages(RecoveryController &controller, QWidget *parent);

} // namespace Rowback
