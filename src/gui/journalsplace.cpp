// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/journalsplace.h"

#include "gui/icons.h"
#include "gui/journals.h"
#include "gui/recentwork.h"
#include "recovery/hazards.h"
#include "report/amounts.h"

#include "ui_journalsplace.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

namespace Rowback {

JournalsPlace::JournalsPlace(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::JournalsPlace>())
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->splitter->setSizes({280, 820});
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    connect(m_ui->openButton, &QPushButton::clicked, this, &JournalsPlace::choose);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &JournalsPlace::undo);
    connect(m_ui->addressEdit, &QLineEdit::textChanged, this, &JournalsPlace::updateState);
    connect(m_ui->journalList, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(Qt::UserRole).toString() != m_path) {
            openJournal(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, &m_runner, &JobRunner::cancel);
    connect(&m_runner, &JobRunner::progressChanged, m_ui->progressLine, &ProgressLine::setProgress);
    connect(&m_runner, &JobRunner::busyChanged, this, [this](bool busy) {
        m_ui->progressLine->setBusy(busy);
        updateState();
        Q_EMIT busyChanged(busy);
    });
    showJournal();
}

JournalsPlace::~JournalsPlace() = default;

void JournalsPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isUndoing) {
        refresh();
    }
}

void JournalsPlace::refresh()
{
    m_runner.start<QStringList>(
        this,
        [](const TaskContext &) -> Result<QStringList> {
            QStringList paths;
            for (const RecentItem &item : RecentWork::items()) {
                if (item.kind == RecentItem::Kind::Journal && QFileInfo::exists(item.path)) {
                    paths.append(item.path);
                }
            }
            paths.append(journalsInFolder());
            paths.removeDuplicates();
            return paths;
        },
        [this](const Result<QStringList> &paths) {
            if (paths) {
                fillList(*paths);
            }
        });
}

void JournalsPlace::fillList(const QStringList &paths)
{
    const QSignalBlocker quiet(m_ui->journalList);
    m_ui->journalList->clear();
    for (const QString &path : paths) {
        auto *const item = new QListWidgetItem(icon(QStringLiteral("journal")), QFileInfo(path).completeBaseName(),
                                               m_ui->journalList);
        item->setToolTip(path);
        item->setData(Qt::UserRole, path);
        if (path == m_path) {
            m_ui->journalList->setCurrentItem(item);
        }
    }
}

void JournalsPlace::openJournal(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_path = absolute;
    m_ui->messageLine->clear();
    m_runner.start<Journal>(
        this, [absolute](const TaskContext &) { return readJournal(absolute); },
        [this, absolute](Result<Journal> journal) {
            if (absolute != m_path) {
                return;
            }
            m_journal.reset();
            m_plan.reset();
            if (journal) {
                m_plan = std::make_shared<const Plan>(std::move(journal->plan));
                m_journal = std::move(*journal);
                RecentWork::add(RecentItem::Kind::Journal, absolute, QDateTime::currentDateTime());
            } else {
                m_ui->messageLine->showError(journal.error());
            }
            showJournal();
            refresh();
        });
}

void JournalsPlace::showJournal()
{
    if (!m_journal) {
        m_ui->factsLabel->setText(tr("Choose a journal to see what was restored, or to undo it."));
        m_ui->reportView->clear();
        updateState();
        return;
    }
    m_ui->factsLabel->setText(factsText());
    Outcome outcome = m_journal->outcome();
    outcome.journalPath = m_path;
    m_ui->reportView->setSuggestedName(QFileInfo(m_path).completeBaseName());
    m_ui->reportView->showReport(m_plan, outcome);
    m_ui->addressEdit->setText(DatabaseAddresses::of(m_plan->origin.databaseIdentity));
    updateState();
}

QString JournalsPlace::factsText() const
{
    const PlanOrigin &origin = m_plan->origin;
    return tr("%1 restored into %2 from the snapshot %3, on %4 by %5.", "records, database, snapshot, time, user")
               .arg(amountText(amountOf(*m_plan, countsOf(m_journal->steps))), origin.databaseDisplay,
                    origin.snapshotLabel, QLocale().toString(m_journal->injectedAt, QLocale::ShortFormat),
                    m_journal->injectedBy)
        + QLatin1Char('\n') + stateText();
}

QString JournalsPlace::stateText() const
{
    const QString at = QLocale().toString(m_journal->stateAt, QLocale::ShortFormat);
    switch (m_journal->state) {
    case Journal::State::Incomplete:
        return m_journal->checkCanUndo().error().text();
    case Journal::State::Prepared:
        return tr("The journal does not tell whether it was committed; undoing it finds out.");
    case Journal::State::Committed:
        return tr("Committed on %1.").arg(at);
    case Journal::State::Undone:
        break;
    }
    return tr("Undone on %1.").arg(at);
}

void JournalsPlace::undo()
{
    const QString password = m_ui->passwordEdit->text();
    const std::optional<QString> given = password.isEmpty() ? std::nullopt : std::optional(password);
    m_isUndoing = true;
    m_ui->messageLine->clear();
    m_runner.start<Outcome>(
        this,
        [path = m_path, url = m_ui->addressEdit->text().trimmed(), given](const TaskContext &context) {
            return undoJournal(path, url, given, context);
        },
        [this, plan = m_plan, url = m_ui->addressEdit->text().trimmed()](const Result<Outcome> &outcome) {
            m_isUndoing = false;
            if (outcome) {
                DatabaseAddresses::remember(plan->origin.databaseIdentity, url); // it led there
            }
            openJournal(m_path);
            showUndo(outcome, *plan);
            if (outcome && outcome->state == Outcome::State::Undone) {
                Q_EMIT undone(*outcome);
            }
        });
    updateState();
}

void JournalsPlace::showUndo(const Result<Outcome> &outcome, const Plan &plan)
{
    if (!outcome) {
        m_ui->messageLine->showError(outcome.error());
        return;
    }
    if (outcome->state == Outcome::State::Undone) {
        const QStringList kept = changedByTheDatabase(plan);
        m_ui->messageLine->showMessage(
            kept.isEmpty() ? MessageLine::Kind::Success : MessageLine::Kind::Warning,
            kept.isEmpty()
                ? tr("Undone. Every row of this restore was taken back, and the database is as it was before.")
                : tr("Undone. Every row of this restore was taken back, but not what the database may have deleted or "
                     "changed by itself in %1.")
                      .arg(kept.join(QLatin1String(", "))));
    } else if (outcome->state == Outcome::State::Cancelled) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Information,
                                       tr("The undo was cancelled. The restore stays as it was."));
    } else if (outcome->state == Outcome::State::Unknown) {
        m_ui->messageLine->showMessage(
            MessageLine::Kind::Error,
            tr("The connection was lost at the very moment of committing, so it is not known whether the restore was "
               "taken back. Try once more: that finds out."),
            outcome->error ? outcome->error->text() : QString());
    } else {
        m_ui->messageLine->showError(outcome->error.value_or(Error{}),
                                     tr("The undo did not work, and the restore stays as it was. %1"));
    }
}

void JournalsPlace::choose()
{
    auto *const dialog = new QFileDialog(this, tr("Open a journal"), journalFolder(),
                                         tr("Journals (%1);;All files (*)").arg(QStringLiteral("*.journal")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JournalsPlace::openJournal);
    dialog->open();
}

void JournalsPlace::updateState()
{
    QString why;
    if (m_journal) {
        const auto possible = m_journal->checkCanUndo();
        why = possible ? QString() : possible.error().message;
        if (why.isEmpty() && m_ui->addressEdit->text().trimmed().isEmpty()) {
            why = tr("Say where the database %1 is.").arg(m_plan->origin.databaseDisplay);
        }
    }
    m_ui->undoBox->setEnabled(m_journal.has_value());
    m_ui->undoButton->setEnabled(m_journal && why.isEmpty() && !m_runner.isBusy());
    m_ui->undoButton->setAccessibleDescription(why);
    m_ui->undoNoteLabel->setText(
        why.isEmpty() ? tr("Takes every row back, provided that nobody has changed one of them since.") : why);
}

QString JournalsPlace::whyNotClose() const
{
    return m_isUndoing ? tr("A restore is being undone. Rowback closes as soon as that has ended.") : QString();
}

void JournalsPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showJournal();
    }
}

} // namespace Rowback
