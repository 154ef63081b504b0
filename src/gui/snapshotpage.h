// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/wizardpage.h"

#include <memory>

namespace Ui {
class SnapshotPage;
}

namespace Rowback {

class ProblemListModel;
class SnapshotListModel;
class SnapshotTimeline;
struct SnapshotFinds;

/// Which snapshot the rows come back from: one by itself, or one of a folder of them; and the rules of the application
/// that it is of. "Use this snapshot" opens it; what was found in it stays in view until the person goes on.
class SnapshotPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SnapshotPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~SnapshotPage() override;

    QString name() const override { return QStringLiteral("snapshot"); }
    QString title() const override;
    QString subtitle() const override;
    QString nextText() const override;
    QString whyNotNext() const override;
    bool showsFailure(RecoveryController::Task task) const override;
    void reset() override;
    bool leave() override;

    /// Looks what lies at @p path: a snapshot, or a folder of them, which are listed then.
    void look(const QString &path);
    /// Proposes one of the listed snapshots, and says why in a few words ("the last one before rows vanished"). Chosen
    /// unless the person chose already or one of them is in use.
    void propose(const QString &path, const QString &why);
    /// The snapshot that "Use this snapshot" would open; empty: none.
    QString chosenPath() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectSignals();
    void setUpViews();
    void choosePath(bool folder);
    void lookAtTyped();
    void showFinds(const QString &path, const Result<SnapshotFinds> &finds);
    void useFound(bool isCatalogue);
    void choose(int row);
    void pick(const QString &path);
    void showSession();
    void showSnapshot();
    void countOpened();
    void showFailure(RecoveryController::Task task, const Error &error);
    void updateSummary();
    void fillProfiles();
    void chooseProfile();
    void chooseProfileFile();
    void proposeProfile();
    void tellProposedProfile();
    void dropProposedProfile();
    void fillZones();
    void chooseZone();
    bool isChosenOpen() const;

    std::unique_ptr<Ui::SnapshotPage> m_ui;
    SnapshotListModel *m_snapshots;
    ProblemListModel *m_problems;
    SnapshotTimeline *m_timeline;
    QString m_lookedAt; ///< path that the list came from
    QString m_opening; ///< path that was ordered here or elsewhere last
    QString m_proposedProfile; ///< nobody chose another one yet
    bool m_isOpening = false;
    bool m_usesFound = false; ///< what is being looked at, if it is one snapshot: the person said so already
    bool m_hasChosen = false; ///< the person, not we
    bool m_isFilling = false;
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
