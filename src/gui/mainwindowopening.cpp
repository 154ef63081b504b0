// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is given to work on, and how that is saved. Nothing takes the place of a recovery before that one is
// kept.

#include "gui/mainwindow.h"

#include "gui/cache.h"
#include "gui/journalsplace.h"
#include "gui/keptwork.h"
#include "gui/recoverywizard.h"
#include "gui/savedialog.h"
#include "gui/settings.h"
#include "gui/snapshotbrowser.h"
#include "gui/startpage.h"
#include "gui/timelineplace.h"
#include "schema/savefile.h"
#include "session/files.h"

#include "ui_mainwindow.h"

#include <QDir>
#include <QFileDialog>

namespace Rowback {

namespace {

const QString sessionFilter = QStringLiteral("*.rowback");

} // namespace

/// Keeps the recovery that is worked on, and puts another one in its place; else the wizard shows why not. @p keptPath
/// is the file of a recovery that was kept; empty: it is none.
bool MainWindow::replaceRecovery(const RecoverySession &session, const QString &sessionPath, const QString &keptPath)
{
    const auto kept = m_wizard->controller().isWriting() ? Result<bool>(Unexpected{RecoveryController::writingError()})
                                                         : m_kept->keep();
    if (!kept) {
        showPlace(m_wizard);
        m_wizard->showError(kept.error());
        return false;
    }
    m_sessionPath = sessionPath;
    m_kept->begin(); // what the other one brings with it is not noted in the file of this one
    m_wizard->resume(session);
    m_kept->begin(keptPath);
    showPlace(m_wizard);
    if (*kept) {
        m_wizard->showMessage(MessageLine::Kind::Information,
                              tr("The recovery that you worked on is kept: the start page leads back to it."));
    }
    return true;
}

void MainWindow::openDemo(const DemoOptions &options)
{
    if (m_runner.isBusy()) {
        return;
    }
    if (m_wizard->controller().isBusy()) {
        m_start->showError({.code = ErrorCode::Refused,
                            .message = tr("A recovery is at work, perhaps on the demo itself."),
                            .advice = tr("Wait until it has ended, or cancel it.")});
        return;
    }
    m_runner.start<DemoFiles>(
        this,
        [folder = Settings::cacheFolder(), options](const TaskContext &context) -> Result<DemoFiles> {
            if (!QDir().mkpath(folder)) {
                return Unexpected{{.code = ErrorCode::Failed,
                                   .message = tr("The cache folder cannot be made."),
                                   .where = folder,
                                   .advice = tr("Choose another one in the preferences.")}};
            }
            return writeDemo(Cache::demoFolder(folder), options, nullptr, context);
        },
        [this](const Result<DemoFiles> &files) { startDemo(files); });
}

void MainWindow::startDemo(const Result<DemoFiles> &files)
{
    if (!files) {
        m_start->showError(files.error());
        return;
    }
    RecoverySession session;
    DatabaseUrl url;
    url.path = files->live;
    session.databaseUrl = url.toString();
    session.snapshotPath = files->snapshot;
    session.profile = QStringLiteral("lino-welfare");
    session.page = QStringLiteral("database");
    if (replaceRecovery(session)) {
        m_wizard->listSnapshots(files->catalogue);
    }
}

void MainWindow::startRecovery()
{
    replaceRecovery({});
}

/// On with the one that is worked on; a finished one is not gone on with, and can be found among the journals.
void MainWindow::recover()
{
    if (m_wizard->controller().databaseState() == RecoveryController::DatabaseState::Committed) {
        startRecovery();
    } else {
        showPlace(m_wizard);
    }
}

/// What was restored is not missing any more: that is found by comparing anew.
void MainWindow::recoverMore()
{
    recoverOverSameDatabase(m_wizard->controller().session().snapshotPath, QStringLiteral("vanished"));
}

/// In the recovery that is worked on, as long as nothing was chosen there that another snapshot would make void.
void MainWindow::recoverFrom(const QString &snapshot)
{
    RecoveryController &controller = m_wizard->controller();
    const RecoverySession session = m_wizard->session();
    const bool isFinished = !session.journalPath.isEmpty();
    if (!isFinished && controller.snapshot() && QDir::cleanPath(snapshot) == QDir::cleanPath(session.snapshotPath)) {
        showPlace(m_wizard); // it is this very one
        return;
    }
    if (isFinished || KeptWork::isWorthKeeping(session)) {
        recoverOverSameDatabase(snapshot, QStringLiteral("snapshot"));
        return;
    }
    showPlace(m_wizard);
    controller.openSnapshot(snapshot);
    m_wizard->showPage(controller.database() ? QStringLiteral("snapshot") : QStringLiteral("database"));
}

/// Another recovery, by the same rules.
void MainWindow::recoverOverSameDatabase(const QString &snapshot, const QString &page)
{
    const RecoverySession &before = m_wizard->controller().session();
    RecoverySession session;
    session.databaseUrl = before.databaseUrl;
    session.snapshotPath = snapshot;
    session.profile = before.profile;
    session.reading = before.reading;
    session.timeZone = before.timeZone;
    session.page = page;
    replaceRecovery(session);
}

void MainWindow::browse(const QString &snapshot)
{
    showPlace(m_browser);
    browser().openSnapshot(snapshot);
}

void MainWindow::remember(RecentItem::Kind kind, const QString &path)
{
    RecentWork::add(kind, path, QDateTime::currentDateTime());
    m_start->refresh();
}

/// Off the start page; what was kept by itself goes to the trash, where it can be found again.
void MainWindow::forget(const QString &path)
{
    if (!KeptWork::isKept(path)) {
        RecentWork::remove(path);
    } else if (QFileInfo(path).absoluteFilePath() == m_kept->path()) {
        m_start->showError({.code = ErrorCode::Refused,
                            .message = tr("This recovery is being worked on."),
                            .advice = tr("Begin another one, then remove it.")});
    } else {
        moveToTrash(path);
    }
    m_start->refresh();
}

void MainWindow::moveToTrash(const QString &path)
{
    m_looker.start<void>(
        this,
        [path](const TaskContext &) -> Result<void> {
            if (!QFileInfo::exists(path) || QFile::moveToTrash(path)) {
                return {};
            }
            return Unexpected{{.code = ErrorCode::Failed,
                               .message = tr("The recovery could not be moved to the trash."),
                               .where = path,
                               .advice = tr("Check whether you may write to its folder.")}};
        },
        [this](const Result<void> &moved) {
            if (!moved) {
                m_start->showError(moved.error());
            }
            m_start->refresh();
        });
}

void MainWindow::openPath(const QString &path)
{
    if (QFileInfo(path).suffix() == QLatin1String("rowback")) {
        openSession(path); // told by its name alone
        return;
    }
    m_looker.start<RecentItem::Kind>(
        this, [path](const TaskContext &) -> Result<RecentItem::Kind> { return kindOfPath(path); },
        [this, path](const Result<RecentItem::Kind> &kind) {
            if (kind) {
                openAs(*kind, path);
            }
        });
}

void MainWindow::openAs(RecentItem::Kind kind, const QString &path)
{
    if (kind == RecentItem::Kind::Journal) {
        m_journals->openJournal(path);
        showPlace(m_journals);
        return;
    }
    const RecoveryController &controller = m_wizard->controller();
    if (m_ui->places->currentWidget() == m_wizard && !controller.isBusy() && !controller.isOver()) {
        m_wizard->showCatalogue(path); // dropped onto a recovery: it is for that one
        return;
    }
    if (kind == RecentItem::Kind::Snapshot) {
        browse(path); // from there it is one step to a recovery
        return;
    }
    showPlace(m_timeline);
    m_timeline->openCatalogue(path);
}

void MainWindow::openSession(const QString &path)
{
    const bool isKept = KeptWork::isKept(path);
    if (isKept && QFileInfo(path).absoluteFilePath() == m_kept->path()) {
        showPlace(m_wizard); // it is worked on
        return;
    }
    m_looker.start<RecoverySession>(
        this,
        [path](const TaskContext &) {
            const auto bytes = readWhole(path);
            return bytes ? sessionFromJson(*bytes) : Result<RecoverySession>(bytes.unexpected());
        },
        [this, path, isKept](const Result<RecoverySession> &session) {
            if (!session) {
                m_start->showError(session.error());
                showPlace(m_start);
            } else if (isKept) {
                replaceRecovery(*session, {}, QFileInfo(path).absoluteFilePath()); // saving it by hand asks where
            } else if (replaceRecovery(*session, path)) {
                remember(RecentItem::Kind::Session, path);
            }
        });
}

void MainWindow::open()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open"), {},
        tr("What Rowback can open (%1);;All files (*)")
            .arg(sessionFilter + QStringLiteral(" *.journal *.zip *.tar.gz *.tar.xz *.tar.zst *.py")));
    if (!path.isEmpty()) {
        openPath(path);
    }
}

void MainWindow::save()
{
    if (m_sessionPath.isEmpty()) {
        saveAs();
    } else {
        saveTo(m_sessionPath);
    }
}

void MainWindow::saveAs()
{
    const QString title = tr("Save recovery");
    const QString filter = tr("Saved recoveries (%1)").arg(sessionFilter);
    const auto save = [this](const QString &path) { saveTo(path); };
    if (m_sessionPath.isEmpty()) {
        const auto &database = m_wizard->controller().database();
        const QString file = tr("recovery", "name of a file") + QStringLiteral(".rowback");
        askWhereToExport(this, title, exportName(database ? database->name : QString(), file), filter, save);
    } else {
        askWhereToSave(this, title, m_sessionPath, filter, save);
    }
}

void MainWindow::saveTo(const QString &path)
{
    RecoverySession session = m_wizard->session();
    session.savedAt = QDateTime::currentDateTime();
    m_saver.start<void>(
        this, [path, session](const TaskContext &) { return saveFile(path, sessionToJson(session)); },
        [this, path, session](const Result<void> &written) {
            if (!written) {
                m_closing = false; // they would lose it
                showPlace(m_wizard);
                m_wizard->showError(written.error());
                return;
            }
            m_sessionPath = path;
            m_kept->noteSaved(path, session);
            remember(RecentItem::Kind::Session, path);
            tellSaved(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        });
}

void MainWindow::tellSaved(const QString &saved)
{
    if (m_wizard->isVisible()) {
        m_wizard->showMessage(MessageLine::Kind::Success, saved);
    } else {
        m_ui->statusBar->showMessage(saved + QLatin1Char(' ') + m_wizard->status()); // that is never missing
    }
}

} // namespace Rowback
