// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace Rowback {

/// The choices for a finding as buttons, each with what comes of it in a sentence. The one that holds is marked, and says
/// whether a person chose it.
class ResolutionButtons : public QWidget
{
    Q_OBJECT

public:
    explicit ResolutionButtons(QWidget *parent = nullptr);

    /// Nothing: no buttons. Where the choices stay the same, so do the buttons and the focus.
    void setFinding(const std::optional<Finding> &finding);

Q_SIGNALS:
    void chosen(Rowback::Resolution resolution);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeButtons(const std::vector<Resolution> &choices);
    void showTexts();

    std::optional<Finding> m_finding;
    std::vector<Resolution> m_choices;
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
};

} // namespace Rowback
