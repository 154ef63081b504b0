// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/wizardpage.h"

#include <QElapsedTimer>

#include <memory>

namespace Ui {
class InjectPage;
}

namespace Rowback {

/// The one page that writes: where the journal goes, one button that says what it does, how far it is and what state
/// the database is in. Cancelling takes everything back until it is committed.
class InjectPage : public WizardPage
{
    Q_OBJECT

public:
    explicit InjectPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~InjectPage() override;

    QString name() const override { return QStringLiteral("inject"); }
    QString title() const override;
    QString subtitle() const override;
    QString nextText() const override;
    QString whyNotNext() const override;
    bool dimsNext() const override { return true; }
    bool showsProgress() const override;
    bool showsFailure(RecoveryController::Task task) const override;
    bool canGoBack() const override;
    void enter() override;
    void reset() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    bool isInjecting() const;
    void checkJournal();
    void noteOnJournal(const QString &why);
    void chooseJournal();
    void inject();
    void showProgress(const Progress &progress);
    void showOutcome();
    void showFailure(const Error &error);
    void showState();
    void updateState();
    void log(const QString &line);
    QString rateText(qint64 done);

    std::unique_ptr<Ui::InjectPage> m_ui;
    QString m_usableJournal; ///< the path that was found to be usable
    bool m_chosePath = false; ///< by the person; else it is proposed anew
    QString m_stage;
    QElapsedTimer m_clock; ///< since the first row
    qint64 m_doneAtStart = -1; ///< when the clock started
    JobRunner m_runner; ///< looks at the journal's place; last: it waits for the job that runs
};

} // namespace Rowback
