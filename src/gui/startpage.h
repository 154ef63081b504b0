// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/error.h"
#include "schema/taskcontext.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace Rowback {

/// Where the program begins: what one can do, and what one did lately.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    /// Reads the recent work again.
    void refresh();
    void showError(const Error &error);
    /// While something is prepared here, it shows how far that is, and lets the person end it.
    void setBusy(bool busy);
    void setProgress(const Progress &progress);

Q_SIGNALS:
    void recoverRequested();
    void browseRequested();
    void timelineRequested();
    void undoRequested();
    void demoRequested();
    void cancelRequested();
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace Rowback
