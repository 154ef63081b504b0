// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startpage.h"

#include "gui/icons.h"
#include "gui/keptwork.h"

#include "ui_startpage.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace Rowback {

namespace {

QString iconOf(RecentItem::Kind kind)
{
    switch (kind) {
    case RecentItem::Kind::Session:
        return QStringLiteral("recover");
    case RecentItem::Kind::Journal:
        return QStringLiteral("journal");
    case RecentItem::Kind::Catalogue:
        return QStringLiteral("timeline");
    case RecentItem::Kind::Snapshot:
        break;
    }
    return QStringLiteral("snapshot");
}

QString kindText(const RecentState &state)
{
    const RecentItem &item = state.item;
    switch (item.kind) {
    case RecentItem::Kind::Session:
        return KeptWork::isKept(item.path) ? StartPage::tr("Recovery that is not finished")
                                           : StartPage::tr("Saved recovery");
    case RecentItem::Kind::Journal:
        return state.isUndone ? StartPage::tr("Journal of a recovery that was undone")
                              : StartPage::tr("Journal of a recovery");
    case RecentItem::Kind::Catalogue:
        return StartPage::tr("Folder of snapshots");
    case RecentItem::Kind::Snapshot:
        break;
    }
    return StartPage::tr("Snapshot");
}

/// Its name, what it is and how it stands, where it is.
QString textOf(const RecentState &recent)
{
    const RecentItem &item = recent.item;
    const QFileInfo file(item.path);
    const bool isKept = KeptWork::isKept(item.path);
    const QString when = QLocale().toString(item.used, QLocale::ShortFormat);
    const QString about = recent.database.isEmpty() ? file.completeBaseName() : recent.database;
    const QString name = isKept ? StartPage::tr("Go on with %1", "name").arg(about) : file.fileName();
    const QString state = !recent.isThere ? StartPage::tr("%1, not there any more").arg(kindText(recent))
        : isKept                          ? StartPage::tr("%1, left %2", "kind, time").arg(kindText(recent), when)
                                          : StartPage::tr("%1, used %2", "kind, time").arg(kindText(recent), when);
    return name + QLatin1Char('\n') + state + QLatin1Char('\n') + QDir::toNativeSeparators(file.absolutePath());
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
    , m_openAction(new QAction(this))
    , m_removeAction(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    QFont font = m_ui->titleLabel->font();
    font.setPointSizeF(font.pointSizeF() * 1.6);
    m_ui->titleLabel->setFont(font);
    m_ui->recoverButton->setIcon(icon(QStringLiteral("recover")));
    m_ui->browseButton->setIcon(icon(QStringLiteral("snapshot")));
    m_ui->timelineButton->setIcon(icon(QStringLiteral("timeline")));
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->demoButton->setIcon(icon(QStringLiteral("open")));
    connect(m_ui->recoverButton, &QAbstractButton::clicked, this, &StartPage::recoverRequested);
    connect(m_ui->browseButton, &QAbstractButton::clicked, this, &StartPage::browseRequested);
    connect(m_ui->timelineButton, &QAbstractButton::clicked, this, &StartPage::timelineRequested);
    connect(m_ui->undoButton, &QAbstractButton::clicked, this, &StartPage::undoRequested);
    connect(m_ui->demoButton, &QAbstractButton::clicked, this, &StartPage::demoRequested);
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, this, &StartPage::cancelRequested);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, &StartPage::open);
    connect(m_openAction, &QAction::triggered, this, [this] { open(m_ui->recentList->currentItem()); });
    connect(m_removeAction, &QAction::triggered, this,
            [this] { Q_EMIT removeRequested(m_ui->recentList->currentItem()->data(Qt::UserRole).toString()); });
    connect(m_ui->recentList, &QListWidget::currentItemChanged, this, &StartPage::updateActions);
    m_removeAction->setShortcut(QKeySequence::Delete);
    m_removeAction->setShortcutContext(Qt::WidgetShortcut);
    m_ui->recentList->addActions({m_openAction, m_removeAction});
    updateTexts();
    updateActions();
}

StartPage::~StartPage() = default;

void StartPage::refresh()
{
    m_looker.start<QList<RecentState>>(
        this,
        [](const TaskContext &) -> Result<QList<RecentState>> {
            return statesOf(KeptWork::items() + RecentWork::items());
        },
        [this](const Result<QList<RecentState>> &states) {
            if (states && *states != m_recent) {
                m_recent = *states;
                fillList();
            }
        });
}

void StartPage::fillList()
{
    const int row = m_ui->recentList->currentRow();
    m_ui->recentList->clear();
    for (const RecentState &recent : m_recent) {
        const RecentItem &seen = recent.item;
        auto *const item = new QListWidgetItem(icon(iconOf(seen.kind)), textOf(recent), m_ui->recentList);
        item->setToolTip(QDir::toNativeSeparators(seen.path));
        item->setData(Qt::UserRole, seen.path);
    }
    m_ui->recentList->setCurrentRow(std::min(row, m_ui->recentList->count() - 1)); // after one was removed, the next
    updateActions();
}

void StartPage::updateActions()
{
    const bool isChosen = m_ui->recentList->currentItem() != nullptr;
    m_openAction->setEnabled(isChosen);
    m_removeAction->setEnabled(isChosen);
}

void StartPage::open(const QListWidgetItem *item)
{
    const QString path = item->data(Qt::UserRole).toString();
    m_looker.start<void>(
        this,
        [path](const TaskContext &) -> Result<void> {
            if (QFileInfo::exists(path)) {
                return {};
            }
            return Unexpected{{.code = ErrorCode::NotFound,
                               .message = tr("This is not there any more."),
                               .where = QDir::toNativeSeparators(path),
                               .advice = tr("Put it back, or remove it from the list by the Delete key.")}};
        },
        [this, path](const Result<void> &found) {
            if (found) {
                Q_EMIT openRequested(path);
            } else {
                refresh();
                showError(found.error());
            }
        });
}

void StartPage::updateTexts()
{
    m_openAction->setText(tr("&Open"));
    m_removeAction->setText(tr("&Remove from the list"));
}

void StartPage::showError(const Error &error)
{
    m_ui->messageLine->showError(error);
}

void StartPage::setBusy(bool busy)
{
    if (busy) {
        m_ui->messageLine->clear();
    }
    m_ui->demoButton->setEnabled(!busy);
    m_ui->progressLine->setBusy(busy);
}

void StartPage::setProgress(const Progress &progress)
{
    m_ui->progressLine->setProgress(progress);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        fillList();
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Rowback
