// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timelineplace.h"

#include "gui/icons.h"
#include "gui/settings.h"
#include "gui/timelinedelegate.h"
#include "models/timelinefilter.h"
#include "models/timelinemodel.h"

#include "ui_timelineplace.h"

#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int widestSnapshot = 64; ///< pixels

/// Room for the name of a month, and for two digits.
int narrowestSnapshot(const QHeaderView &header)
{
    int width = 0;
    for (int month = 1; month <= 12; ++month) {
        width = std::max(
            width, header.fontMetrics().horizontalAdvance(QLocale().standaloneMonthName(month, QLocale::ShortFormat)));
    }
    return width + 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header) + 2;
}

} // namespace

/// What is known of a folder at once.
struct TimelinePlace::Listing
{
    std::vector<CatalogueEntry> entries;
    std::map<int, SnapshotCounts> counts; ///< from the index
};

TimelinePlace::TimelinePlace(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TimelinePlace>())
    , m_model(new TimelineModel(this))
    , m_filter(new TimelineFilter(this))
    , m_delegate(new TimelineDelegate(this))
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->splitter->hide();
    setUpView();
    connectAll();
    updateTexts();
}

TimelinePlace::~TimelinePlace() = default;

void TimelinePlace::setUpView()
{
    m_filter->setSourceModel(m_model);
    FrozenColumnView *const view = m_ui->countsView;
    view->setFrozenColumns(TimelineModel::TrendColumn); // what was lost is seen beside every snapshot
    view->setModel(m_filter);
    view->setItemDelegate(m_delegate);
    view->setLayoutDirection(Qt::LeftToRight); // as the plot: time runs so in every language
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setHighlightSections(false);
    view->sortByColumn(TimelineModel::DropColumn, Qt::DescendingOrder);
    connect(view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_showsNewest) {
            m_ui->countsView->horizontalScrollBar()->setValue(last);
        }
    });
    connect(view->horizontalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_showsNewest = false; });
    m_ui->splitter->setSizes({420, 280});
    m_ui->folderButton->setIcon(icon(QStringLiteral("open")));
    m_ui->restoreButton->setIcon(icon(QStringLiteral("recover")));
    m_ui->browseButton->setIcon(icon(QStringLiteral("snapshot")));
}

void TimelinePlace::connectAll()
{
    connect(m_ui->folderEdit, &QLineEdit::returnPressed, this,
            [this] { openCatalogue(m_ui->folderEdit->text().trimmed()); });
    connect(m_ui->folderButton, &QPushButton::clicked, this, &TimelinePlace::chooseFolder);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->kindCombo, &QComboBox::activated, this, &TimelinePlace::takeKind);
    connect(m_ui->seriesCombo, &QComboBox::activated, this, &TimelinePlace::chooseAnew);
    connect(m_ui->countsView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelinePlace::takeChoice);
    connect(m_ui->countsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimelinePlace::takeCurrentCell);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TimelinePlace::fitColumns, Qt::QueuedConnection);
    connect(m_ui->plot, &TimelinePlot::snapshotPicked, this, &TimelinePlace::pick);
    connect(m_ui->plot, &TimelinePlot::snapshotActivated, this, [this] { Q_EMIT browseRequested(pickedPath()); });
    connect(m_ui->normalisedCheck, &QCheckBox::toggled, m_ui->plot, &TimelinePlot::setNormalised);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(pickedPath()); });
    connect(m_ui->browseButton, &QPushButton::clicked, this, [this] { Q_EMIT browseRequested(pickedPath()); });
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, this, [this] {
        m_waiting.clear();
        m_runner.cancel();
    });
    connect(&m_runner, &JobRunner::busyChanged, this, [this](bool busy) {
        if (!busy || m_ui->progressLine->isHidden()) { // one bar over all snapshots: it does not begin again
            m_ui->progressLine->setBusy(busy);
        }
        updateTexts();
    });
    connect(&m_runner, &JobRunner::progressChanged, this, &TimelinePlace::fillProgress);
}

void TimelinePlace::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Choose a folder of snapshots"));
    if (!folder.isEmpty()) {
        openCatalogue(folder);
    }
}

void TimelinePlace::openCatalogue(const QString &folder)
{
    m_ui->folderEdit->setText(folder);
    if (folder.isEmpty()) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Warning,
                                       tr("Name a folder that holds snapshots, or choose one."));
        return;
    }
    m_ui->messageLine->clear();
    m_waiting.clear();
    m_runner.cancel();
    ++m_edition;
    m_runner.start<Listing>(
        this,
        [folder, cache = Settings::catalogueFolder()](const TaskContext &context) -> Result<Listing> {
            context.report(tr("Looking for snapshots"), 0, 0);
            auto entries = listCatalogue(folder, context);
            if (!entries) {
                return entries.unexpected();
            }
            const CatalogueIndex index(cache);
            Listing listing{*std::move(entries), {}};
            for (std::size_t i = 0; i < listing.entries.size(); ++i) {
                if (auto known = index.cached(listing.entries[i])) {
                    listing.counts.emplace(static_cast<int>(i), *std::move(known));
                }
            }
            return listing;
        },
        [this, folder, edition = m_edition](const Result<Listing> &listing) {
            if (edition != m_edition) {
                return;
            }
            if (!listing) {
                m_ui->messageLine->showError(listing.error());
            } else if (listing->entries.empty()) {
                m_ui->messageLine->showMessage(MessageLine::Kind::Warning,
                                               tr("There are no snapshots in %1. Choose the folder in which the "
                                                  "folders or archives of the single days lie.")
                                                   .arg(folder));
            } else {
                m_folder = folder;
                showListing(*listing);
            }
        });
}

void TimelinePlace::applySettings()
{
    m_model->setLeastDrop(Settings::dropPercent());
    drawPlot();
}

void TimelinePlace::showListing(const Listing &listing)
{
    m_ui->hintLabel->hide();
    m_ui->splitter->show();
    m_hasChosen = false;
    m_showsNewest = true;
    m_chosen.clear();
    m_picked = -1;
    m_unreadable = 0;
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_model->setLeastDrop(Settings::dropPercent());
        m_model->setSnapshots(listing.entries);
        m_model->setCounts(listing.counts);
    }
    for (int i = static_cast<int>(listing.entries.size()) - 1; i >= 0; --i) {
        if (!listing.counts.contains(i)) {
            m_waiting.push_back(i);
        }
    }
    chooseFirst();
    updateTexts();
    QMetaObject::invokeMethod(this, &TimelinePlace::fitColumns, Qt::QueuedConnection); // once the view has its size
    Q_EMIT catalogueOpened(m_folder);
    countNext();
}

void TimelinePlace::countNext()
{
    if (m_waiting.empty()) {
        fitColumns(); // to what the drops say
        return;
    }
    const int snapshot = m_waiting.back();
    m_waiting.pop_back();
    m_runner.start<SnapshotCounts>(
        this,
        [entry = m_model->snapshots()[static_cast<std::size_t>(snapshot)], cache = Settings::catalogueFolder()](
            const TaskContext &context) { return CatalogueIndex(cache).counts(entry, context); },
        [this, snapshot, edition = m_edition](const Result<SnapshotCounts> &counts) {
            if (edition == m_edition) {
                takeCounts(snapshot, counts);
            }
        });
}

void TimelinePlace::takeCounts(int snapshot, const Result<SnapshotCounts> &counts)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        if (counts) {
            m_model->setCounts({{snapshot, *counts}});
        } else if (counts.error().code == ErrorCode::Cancelled) {
            m_ui->messageLine->showMessage(MessageLine::Kind::Information,
                                           tr("Counting was stopped. Open the folder again to go on with it."));
        } else {
            ++m_unreadable;
            m_model->setFailure(snapshot, counts.error().message);
        }
    }
    chooseAnew();
    updateTexts();
    countNext();
}

/// All snapshots are one task to the person: the bar goes over all of them.
void TimelinePlace::fillProgress(const Progress &progress)
{
    const auto all = static_cast<qint64>(m_model->snapshots().size());
    const qint64 done = all - static_cast<qint64>(m_waiting.size()) - 1;
    if (all > 0 && done >= 0) {
        m_ui->progressLine->setProgress({tr("Counting the rows of all snapshots"), done, all});
    } else {
        m_ui->progressLine->setProgress(progress);
    }
}

QString TimelinePlace::pickedPath() const
{
    return m_picked < 0 ? QString() : m_model->snapshots()[static_cast<std::size_t>(m_picked)].path;
}

/// Snapshots share the room that the names leave, as far as they stay legible.
void TimelinePlace::fitColumns()
{
    QHeaderView *const header = m_ui->countsView->horizontalHeader();
    const int snapshots = static_cast<int>(m_model->snapshots().size());
    if (snapshots == 0) {
        return;
    }
    const QFontMetrics metrics = m_ui->countsView->fontMetrics();
    header->resizeSection(TimelineModel::NameColumn, metrics.averageCharWidth() * 26);
    const QAbstractItemView &view = *m_ui->countsView;
    header->resizeSection(
        TimelineModel::DropColumn,
        std::max({view.sizeHintForColumn(TimelineModel::DropColumn), header->sectionSizeHint(TimelineModel::DropColumn),
                  metrics.averageCharWidth() * 35}));
    header->resizeSection(TimelineModel::TrendColumn, 110);
    const int used = header->sectionPosition(TimelineModel::TrendColumn) + 110;
    const int narrowest = narrowestSnapshot(*header);
    header->setMinimumSectionSize(narrowest);
    const int width = std::clamp((m_ui->countsView->viewport()->width() - used) / snapshots, narrowest,
                                 std::max(narrowest, widestSnapshot));
    for (int i = 0; i < snapshots; ++i) {
        header->resizeSection(TimelineModel::FirstSnapshotColumn + i, width);
    }
}

void TimelinePlace::updateTexts()
{
    const int all = static_cast<int>(m_model->snapshots().size());
    const int waiting = static_cast<int>(m_waiting.size()) + (m_runner.isBusy() && !m_waiting.empty() ? 1 : 0);
    QString state = waiting > 0 ? tr("%1 of %Ln snapshot(s) are counted.", nullptr, all).arg(all - waiting)
                                : tr("%Ln snapshot(s).", nullptr, all);
    if (m_unreadable > 0) {
        state = tr("%1 %Ln of them cannot be read.", nullptr, m_unreadable).arg(state);
    }
    m_ui->stateLabel->setText(tr("%1 Choose up to %2 tables, with Ctrl for more than one, to compare them below.")
                                  .arg(state)
                                  .arg(TimelinePlot::mostSeries));
    m_ui->restoreButton->setEnabled(m_picked >= 0);
    m_ui->browseButton->setEnabled(m_picked >= 0);
    if (m_picked < 0) {
        m_ui->snapshotLabel->setText(tr("No snapshot is chosen."));
        return;
    }
    const CatalogueEntry &entry = m_model->snapshots()[static_cast<std::size_t>(m_picked)];
    m_ui->snapshotLabel->setText(tr("Snapshot of %1 (%2)").arg(dayText(entry.date), entry.label));
    QStringList lines{m_ui->plot->description(), QString()};
    for (const QString &table : m_chosen) {
        if (const int row = m_model->rowOf(table); row >= 0) {
            lines.append(m_model->cellText(row, m_picked));
        }
    }
    m_ui->dropsEdit->setPlainText(lines.join(QLatin1Char('\n')));
}

void TimelinePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TimelinePlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        drawPlot();
        fitColumns(); // months are named otherwise
    }
}

} // namespace Rowback
