// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which rules of the application the snapshot is read by, and by which clock.
#include "gui/snapshotpage.h"

#include "session/files.h"
#include "session/profiles.h"

#include "ui_snapshotpage.h"

#include <QDir>
#include <QFileDialog>
#include <QTimeZone>

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

/// Only snapshots that tell something of their zone leave a doubt.
void SnapshotPage::fillZones()
{
    const QString chosen = controller().session().timeZone;
    const auto &snapshot = controller().snapshot();
    const bool isTold = snapshot && (!snapshot->info.timeZone.isEmpty() || snapshot->info.keepsLocalTime);
    m_ui->zoneWidget->setVisible(isTold || !chosen.isEmpty());
    if (m_ui->zoneWidget->isHidden()) {
        return;
    }
    const QString told = isTold ? snapshot->info.timeZone : QString();
    const QString asTold
        = told.isEmpty() ? tr("As the snapshot says") : tr("As the snapshot says (%1)", "a time zone").arg(told);
    if (m_ui->zoneBox->count() == 0) {
        m_ui->zoneBox->addItem(asTold, QString());
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
            m_ui->zoneBox->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
        }
    }
    m_ui->zoneBox->setItemText(0, asTold);
    if (m_ui->zoneBox->findData(chosen) < 0) {
        m_ui->zoneBox->addItem(chosen, chosen);
    }
    m_ui->zoneBox->setCurrentIndex(m_ui->zoneBox->findData(chosen));
}

void SnapshotPage::chooseZone()
{
    const RecoverySession &session = controller().session();
    controller().setProfile(session.profile, session.reading, m_ui->zoneBox->currentData().toString());
}

} // namespace Rowback
