// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PreferencesDialog;
}

namespace Rowback {

/// The settings for all work. They hold as soon as the dialog is accepted, the language without a restart; a cache folder
/// that cannot be written to is refused beside its field.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLanguages(const QString &current);
    void chooseCacheFolder();
    void keep();
    QString typedFolder() const;

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    JobRunner m_runner; ///< last: it waits for the job that runs
};

} // namespace Rowback
