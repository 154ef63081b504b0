// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/jobrunner.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class PreferencesDialog;
}

namespace Rowback {

/// The settings for all work. They hold as soon as the dialog is accepted, the language without a restart; a cache
/// folder that cannot be written to is refused beside its field. Clearing the cache happens at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);
    ~PreferencesDialog() override;

    void accept() override;
    /// While somebody works with what is in the cache: it cannot be cleared, and the dialog says so.
    void keepCache();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillLanguages(const QString &current);
    void chooseCacheFolder();
    void measureCache();
    void clearCache();
    void showCacheSize();
    void keep();
    QString typedFolder() const;

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    std::optional<qint64> m_cacheSize; ///< in bytes; nothing until it is known
    bool m_isCacheInUse = false;
    JobRunner m_cacheRunner; ///< these two last: they wait for the job that runs
    JobRunner m_runner;
};

} // namespace Rowback
