// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the browser opens, and where it writes an export.
#include "gui/snapshotbrowser.h"

#include "database/databaseurl.h"
#include "gui/connectionaddress.h"
#include "gui/connectionstore.h"
#include "gui/savedialog.h"
#include "models/snapshottablesmodel.h"

#include "ui_snapshotbrowser.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QRegularExpression>

#include <algorithm>

namespace Rowback {

void SnapshotBrowser::openSnapshot(const QString &path)
{
    m_ui->pathEdit->setText(path);
    if (path.isEmpty()) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Warning,
                                       tr("Name the folder or archive of a snapshot, or choose one."));
        return;
    }
    m_ui->messageLine->clear();
    stopAskingForPassword();
    m_controller.open(path);
}

/// A path, of a snapshot or of a SQLite file, or the address of a database: with a scheme, like mysql://.
void SnapshotBrowser::openTyped()
{
    const QString text = m_ui->pathEdit->text().trimmed();
    static const QRegularExpression scheme(QStringLiteral("^(sqlite|mysql|mariadb|postgres|postgresql):"));
    if (scheme.match(text).hasMatch()) {
        openDatabase(text);
    } else if (isNamedAsDatabase(text)) {
        ConnectionAddress address;
        address.file = text;
        openDatabase(address.toUrl().toString());
    } else {
        openSnapshot(text);
    }
}

void SnapshotBrowser::openDatabase(const QString &address)
{
    m_ui->pathEdit->setText(address);
    stopAskingForPassword();
    const auto saved = ConnectionStore::connections();
    const bool isKept = std::any_of(saved.begin(), saved.end(), [&](const SavedConnection &connection) {
        return connection.url == address && connection.inKeychain;
    });
    if (!isKept) {
        connectTo(address, std::nullopt);
        return;
    }
    m_keychain->read(address, this,
                     [this, address](const std::optional<QString> &password) { connectTo(address, password); });
}

void SnapshotBrowser::connectTo(const QString &address, const std::optional<QString> &password)
{
    m_ui->messageLine->clear();
    m_lockedAddress = address;
    m_controller.openDatabase(address, password);
}

void SnapshotBrowser::connectWithTypedPassword()
{
    m_hasTypedPassword = true;
    connectTo(m_lockedAddress, m_ui->passwordEdit->text());
}

void SnapshotBrowser::askForPassword(const Error &error)
{
    const auto url = DatabaseUrl::parse(m_lockedAddress, QDir::currentPath());
    const QString user = url ? url->user : QString();
    Error said = error;
    said.advice = m_hasTypedPassword
        ? tr("Type the password again, or check the user in the address.")
        : tr("Type the password below, or check the user in the address. It is used for this connection and kept "
             "nowhere.");
    m_ui->messageLine->showError(said);
    m_ui->passwordLabel->setText(
        user.isEmpty() ? tr("Pass&word:")
                       : tr("Pass&word of %1:").arg(QString(user).replace(QLatin1Char('&'), QLatin1String("&&"))));
    m_ui->passwordWidget->show();
    m_ui->passwordEdit->selectAll();
    m_ui->passwordEdit->setFocus(Qt::OtherFocusReason);
}

void SnapshotBrowser::stopAskingForPassword()
{
    m_hasTypedPassword = false;
    m_ui->passwordEdit->clear();
    m_ui->passwordWidget->hide();
}

void SnapshotBrowser::listDatabases()
{
    QMenu *const menu = m_ui->databaseButton->menu();
    menu->clear();
    const auto add = [&](const QString &name, const QString &address) {
        connect(menu->addAction(name), &QAction::triggered, this, [this, address] { openDatabase(address); });
    };
    if (!m_recoveryDatabase.isEmpty()) {
        add(tr("That of the recovery"), m_recoveryDatabase);
        menu->addSeparator();
    }
    for (const SavedConnection &connection : ConnectionStore::connections()) {
        QString name = connection.name;
        add(name.replace(QLatin1Char('&'), QLatin1String("&&")), connection.url);
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No connection is saved yet; type an address instead"))->setEnabled(false);
    }
}

void SnapshotBrowser::chooseFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Open the folder of a snapshot"));
    if (!path.isEmpty()) {
        openSnapshot(path);
    }
}

void SnapshotBrowser::chooseArchive()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open the archive of a snapshot"), {},
        tr("Snapshots (%1);;All files (*)").arg(QStringLiteral("*.zip *.tar *.tgz *.tar.gz *.tar.xz *.tar.zst *.py")));
    if (!path.isEmpty()) {
        openSnapshot(path);
    }
}

void SnapshotBrowser::chooseExport()
{
    const auto url = DatabaseUrl::parse(m_controller.path(), QDir::currentPath());
    const QString source = m_controller.isLive() && url ? url->name : QFileInfo(m_controller.path()).baseName();
    askWhereToExport(this, tr("Export the rows that are shown"),
                     exportName(source, table().name + QStringLiteral(".csv")),
                     tr("CSV (*.csv);;JSON lines (*.jsonl *.json)"), [this](const QString &path) { exportTo(path); });
}

} // namespace Rowback
