// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/wizardpage.h"

#include <memory>

namespace Ui {
class VanishedPage;
}

namespace Rowback {

class LossFilter;
class LossTreeModel;
struct SeriesOfLoss;

/// What vanished, as a tree by root of loss, and what of it is to come back. Nothing is ticked until the person does.
class VanishedPage : public WizardPage
{
    Q_OBJECT

public:
    explicit VanishedPage(RecoveryController &controller, QWidget *parent = nullptr);
    ~VanishedPage() override;

    QString name() const override { return QStringLiteral("vanished"); }
    QString title() const override;
    QString subtitle() const override;
    QString nextText() const override;
    QString whyNotNext() const override;
    void enter() override;
    void reset() override;
    bool leave() override;

protected:
    void changeEvent(QEvent *event) override;
    /// On to what one works with first: as a focus proxy, that would keep Tab from leaving it.
    void focusInEvent(QFocusEvent *event) override;
    /// Space ticks the line wherever in it one is.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectTree();
    void connectSeries();
    void showSurvey();
    void showSeries(const SeriesOfLoss &series);
    void fitColumns();
    bool isComparing() const;
    bool isAllCompared() const;
    void updateButtons();
    void showDetails();
    void keepSelection();
    void updateSummary();
    void showDoubts();
    QString uncomparedText() const;

    std::unique_ptr<Ui::VanishedPage> m_ui;
    LossTreeModel *m_model;
    LossFilter *m_filter;
    bool m_isFilling = false; ///< ticks come from the session, not from the person
};

} // namespace Rowback
