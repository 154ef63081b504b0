// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/taskcontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Ui {
class ProgressLine;
}

namespace Rowback {

/// How far the running task is, and a button to end it. Within one stage the bar never goes back. Hidden while nothing
/// runs, and for what is done in an instant.
class ProgressLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    ~ProgressLine() override;

    void setBusy(bool busy);
    void setProgress(const Progress &progress);

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::ProgressLine> m_ui;
    QString m_stage;
    QTimer m_patience;
};

} // namespace Rowback
