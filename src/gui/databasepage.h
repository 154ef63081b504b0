// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/keychain.h"
#include "gui/recoverycontroller.h"
#include "gui/wizardpage.h"

#include <memory>
#include <optional>

class QListWidgetItem;

namespace Ui {
class DatabasePage;
}

namespace Rowback {

struct SavedConnection;

/// Which live database: saved connections, the fields of one, and what is known of it once it answered. It is only read
/// from here. A password lives in memory, and in the desktop's keychain where the person wants that.
class DatabasePage : public WizardPage
{
    Q_OBJECT

public:
    explicit DatabasePage(RecoveryController &controller, QWidget *parent = nullptr,
                          std::unique_ptr<Keychain> keychain = systemKeychain());
    ~DatabasePage() override;

    QString name() const override { return QStringLiteral("database"); }
    QString title() const override;
    QString subtitle() const override;
    QString whyNotNext() const override;
    bool showsFailure(RecoveryController::Task task) const override;
    void reset() override;
    bool leave() override;

protected:
    void changeEvent(QEvent *event) override;
    /// A SQLite file goes into the form.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Progress : quint8 { Unasked, Asking, Answered, Failed };

    void connectSignals();
    void showConnections(const QString &current = {});
    void chooseConnection();
    void startConnection();
    void clearForm();
    void saveConnection();
    void renameConnection(const QListWidgetItem &item);
    void removeConnection();
    void readPassword(const SavedConnection &connection, bool connects);
    void keepPassword();
    void test();
    void ask(const std::optional<QString> &password);
    void showSession();
    void showDatabase();
    void showFailure(RecoveryController::Task task, const Error &error);
    void showAnswer();
    void showFacts();
    bool isConnected() const;
    QString url() const;
    std::optional<SavedConnection> savedConnection(const QString &url) const;

    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Ui::DatabasePage> m_ui;
    QString m_saved; ///< name of the saved connection that the fields came from; empty: none
    QString m_askedUrl; ///< of the last order
    QString m_askedForm; ///< what url() was then
    std::optional<QString> m_askedPassword;
    Progress m_progress = Progress::Unasked;
    bool m_goesOn = false; ///< as soon as the database answers
    bool m_hasWarnings = false;
};

} // namespace Rowback
