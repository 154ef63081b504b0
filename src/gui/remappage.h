// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "gui/recoverycontroller.h"
#include "gui/wizardpage.h"

#include <QTimer>

#include <memory>

namespace Ui {
class RemapPage;
}

namespace Rowback {

class FindingCellsModel;
class RemapModel;
struct KnownRecords;
struct RemapPair;

/// Records that somebody entered again: which of the two is to stay, what of the newer one is taken over, and pairs that
/// the person names.
class RemapPage : public WizardPage
{
    Q_OBJECT

public:
    explicit RemapPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~RemapPage() override;

    QString name() const override { return QStringLiteral("remap"); }
    QString title() const override;
    QString subtitle() const override;
    QString whyNotNext() const override;
    bool showsFailure(RecoveryController::Task task) const override
    {
        return task == RecoveryController::Task::Plan;
    }
    void enter() override;
    void reset() override;
    bool leave() override;

    /// Reads pairs from a file, in addition to those that are there; those that are there it decides.
    void importCsv(const QString &path);
    void exportCsv(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    /// On to what one works with first: as a focus proxy, that would keep Tab from leaving it.
    void focusInEvent(QFocusEvent *event) override;
    /// Return and F2 in a line that was proposed lead to what can be chosen there.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What became of the pairs of a file.
    struct ImportCounts
    {
        int added = 0;
        int decided = 0; ///< were there, and stood otherwise or undecided
        int refused = 0; ///< were there, and cannot be so
    };

    void connectButtons();
    void showSurvey();
    void showPairs();
    void showKnown(KnownRecords known);
    void showPlan();
    void showFailure(RecoveryController::Task task, const Error &error);
    void showCurrent();
    QModelIndex currentPair() const;
    void updateState();
    void openEditors();
    void decide(int pair, Resolution resolution);
    void decideAll(Resolution resolution);
    void takeColumns();
    void addPair();
    void removePair();
    void keepPairs();
    void lookUpNames();
    void learnNames(const QString &root, const QStringList &asked, const QHash<QString, QString> &names);
    void addImported(const Remap &remap);
    void decideImported(Finding &finding, Resolution resolution, ImportCounts &counts);
    void tellImported(const ImportCounts &counts);
    void tellExported(const QString &path, int written);
    void copyAsPython();
    void askForImport();
    void askForExport();
    void makePlan();
    Remap shownRemap() const;
    bool isByPerson(const RemapPair &pair) const;
    Finding *findingOf(const RemapPair &pair);
    void forgetGonePairs(const Remap &before);

    std::unique_ptr<Ui::RemapPage> m_ui;
    RemapModel *m_model;
    FindingCellsModel *m_cells;
    std::vector<Finding> m_findings; ///< the re-created records of the last plan
    bool m_rootIsChosen = false; ///< by the person, for new pairs
    QTimer m_replan; ///< the person pauses in typing
    QTimer m_lookUp; ///< the same, sooner
    JobRunner m_files; ///< last: it waits for the job that runs
};

} // namespace Rowback
