// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"
#include "recovery/outcome.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ReportView;
}

namespace Rowback {

class MessageLine;

/// A report to read and to save. It is made and written on a job; long lists are cut on the screen, and whole in every
/// file.
class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    void showReport(std::shared_ptr<const Plan> plan, const Outcome &outcome);
    void clear();
    /// What the owner has to say of this report stands where the view says what it has saved.
    MessageLine &messageLine() const;
    /// The first part of the name that is proposed for a file.
    void setSuggestedName(const QString &name) { m_suggested = name; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showHtml();
    void save(const QString &suffix);
    void copyLetter();
    void updateState();

    std::unique_ptr<Ui::ReportView> m_ui;
    std::shared_ptr<const Plan> m_plan;
    Outcome m_outcome;
    QString m_html; ///< without colours
    QString m_suggested;
    int m_edition = 0; ///< of what is shown
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
