// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/startpage.h"

#include "gui/icons.h"
#include "gui/keptwork.h"
#include "gui/recentwork.h"

#include "ui_startpage.h"

#include <QEvent>
#include <QFileInfo>
#include <QLocale>

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

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StartPage>())
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
    connect(m_ui->recentList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT openRequested(item->data(Qt::UserRole).toString()); });
    refresh();
}

StartPage::~StartPage() = default;

void StartPage::refresh()
{
    m_ui->recentList->clear();
    for (const RecentItem &recent : KeptWork::items() + RecentWork::items()) {
        const QFileInfo file(recent.path);
        const QString when = QLocale().toString(recent.used, QLocale::ShortFormat);
        const QString text = KeptWork::isKept(recent.path)
            ? tr("Go on with %1, left %2", "name, time").arg(file.completeBaseName(), when)
            : tr("%1, used %2").arg(file.fileName(), when);
        auto *const item = new QListWidgetItem(icon(iconOf(recent.kind)), text, m_ui->recentList);
        item->setToolTip(recent.path);
        item->setData(Qt::UserRole, recent.path);
    }
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
        refresh();
    }
}

} // namespace Rowback
