// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Rowback {

/// The row of steps above the wizard's pages: which there are, which are behind, and where the person is. It only
/// shows; a screen reader is told "Step 3 of 8: Vanished". Where it has too little room, only the step where the person
/// is keeps its title.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);
    /// Always as many as the first time.
    void setSteps(const QStringList &titles);
    void setCurrent(int step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString text(int step, bool isNarrow) const;
    QFont font(int step) const;
    int widthOfAll(bool isNarrow) const;
    void show(int step) const;

    QHBoxLayout *m_layout;
    QList<QLabel *> m_labels;
    QStringList m_titles;
    int m_current = 0;
};

} // namespace Rowback
