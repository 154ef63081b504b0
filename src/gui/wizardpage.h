// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/recoverycontroller.h"

#include <QWidget>

namespace Rowback {

/// One page of the recovery. It shows what the controller holds and gives it orders; all that a person chose is in the
/// controller's session, so leaving and coming back loses nothing.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    /// The controller must outlive the page.
    explicit WizardPage(RecoveryController &controller, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_controller(controller)
    { }

    /// In the session file and the tests: "vanished". Never translated.
    virtual QString name() const = 0;
    /// In the row of steps: "Vanished".
    virtual QString title() const = 0;
    /// The page's question or fact, a sentence or two above it.
    virtual QString subtitle() const { return {}; }
    /// What the button to the next page says: "Next", "Restore 195 records…".
    virtual QString nextText() const { return tr("Next"); }
    /// Why one cannot go on, a sentence for beside the button; empty: one can.
    virtual QString whyNotNext() const { return {}; }
    /// Whether the button is dim then. Elsewhere it stays lit and, pressed, says what is missing.
    virtual bool dimsNext() const { return false; }
    /// Whether the page shows by itself how far the running task is, with a way to end it.
    virtual bool showsProgress() const { return false; }
    /// Whether one may go back: not while something is written, and not after.
    virtual bool canGoBack() const { return true; }

    /// Whether the page says by itself, beside the field, what went wrong in such a task; else the wizard does above it.
    virtual bool showsFailure(RecoveryController::Task /*task*/) const { return false; }

    /// The page comes into view: it starts what it needs (a survey, a plan) unless that is there.
    virtual void enter() { }
    /// Another recovery begins: what the page has of the last one that is not in the controller goes, such as what was
    /// typed, searched for or said.
    virtual void reset() { }
    /// The person goes on; false keeps them here, after the page said why. Nothing is committed to.
    virtual bool leave() { return true; }

Q_SIGNALS:
    /// nextText(), whyNotNext() or canGoBack() answer otherwise now.
    void stateChanged();
    /// The page is done by itself: on to the next.
    void finished();
    /// The person would rather go to the page of this name.
    void pageWanted(const QString &name);

protected:
    RecoveryController &controller() const { return m_controller; }

private:
    RecoveryController &m_controller;
};

} // namespace Rowback
