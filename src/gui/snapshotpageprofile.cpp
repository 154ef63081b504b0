// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rules of the application the snapshot is read by.
#include "gui/snapshotpage.h"

#include "session/files.h"
#include "session/profiles.h"

#include "ui_snapshotpage.h"

#include <QDir>
#include <QFileDialog>

namespace Rowback {

void SnapshotPage::fillProfiles()
{
    const QString current = controller().session().profile;
    m_ui->profileBox->clear();
    m_ui->profileBox->addItem(tr("None; only what the database and the snapshot tell"), QString());
    for (const QString &name : shippedProfiles()) {
        m_ui->profileBox->addItem(name, name);
    }
    if (m_ui->profileBox->findData(current) < 0) {
        m_ui->profileBox->addItem(QDir::toNativeSeparators(current), current);
    }
    m_ui->profileBox->addItem(tr("A file…"));
    m_ui->profileBox->setCurrentIndex(m_ui->profileBox->findData(current));
}

void SnapshotPage::chooseProfile()
{
    m_ui->profileMessage->clear();
    m_proposedProfile.clear();
    if (!m_ui->profileBox->currentData().isValid()) {
        chooseProfileFile();
        return;
    }
    const RecoverySession &session = controller().session();
    controller().setProfile(m_ui->profileBox->currentData().toString(), session.reading, session.timeZone);
}

void SnapshotPage::chooseProfileFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a profile"), {}, tr("Profiles (*.json)"));
    fillProfiles();
    if (path.isEmpty()) {
        return;
    }
    m_runner.start<Profile>(
        this, [path](const TaskContext &) { return openProfile(path); },
        [this, path](const Result<Profile> &profile) {
            if (!profile) {
                m_ui->profileMessage->showError(profile.error());
                return;
            }
            const RecoverySession &session = controller().session();
            controller().setProfile(path, session.reading, session.timeZone);
        });
}

/// Not over what a person chose, now or in a saved session.
void SnapshotPage::proposeProfile()
{
    const RecoverySession &session = controller().session();
    QStringList tables;
    for (const SnapshotTableSummary &table : controller().snapshot()->tables) {
        tables.append(table.name);
    }
    const QString profile = profileOfTables(tables);
    if (!session.profile.isEmpty() || session.savedAt.isValid() || profile.isEmpty()) {
        return;
    }
    controller().setProfile(profile, session.reading, session.timeZone);
    m_proposedProfile = profile;
    tellProposedProfile();
}

/// It was that of a snapshot which is not open any more, and nobody chose it.
void SnapshotPage::dropProposedProfile()
{
    m_ui->profileMessage->clear();
    const RecoverySession &session = controller().session();
    if (!m_proposedProfile.isEmpty() && session.profile == m_proposedProfile) {
        controller().setProfile({}, session.reading, session.timeZone);
    }
    m_proposedProfile.clear();
}

void SnapshotPage::tellProposedProfile()
{
    if (!m_proposedProfile.isEmpty()) {
        m_ui->profileMessage->showMessage(
            MessageLine::Kind::Information,
            tr("%1 is proposed: the snapshot has the tables of it.").arg(m_proposedProfile));
    }
}

} // namespace Rowback
