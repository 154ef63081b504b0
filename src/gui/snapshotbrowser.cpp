// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/snapshotbrowser.h"

#include "gui/celldelegate.h"
#include "gui/icons.h"
#include "gui/problemcolumns.h"
#include "models/problemlistmodel.h"
#include "models/rowdetailsmodel.h"
#include "models/rowwindowmodel.h"
#include "models/snapshottablesmodel.h"

#include "ui_snapshotbrowser.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int typingPause = 350; ///< milliseconds
constexpr int walkingPause = 80;

} // namespace

SnapshotBrowser::SnapshotBrowser(QWidget *parent, std::unique_ptr<Keychain> keychain)
    : QWidget(parent)
    , m_keychain(std::move(keychain))
    , m_ui(std::make_unique<Ui::SnapshotBrowser>())
    , m_tables(new SnapshotTablesModel(this))
    , m_tableFilter(new QSortFilterProxyModel(this))
    , m_rows(new RowWindowModel(this))
    , m_details(new RowDetailsModel(*m_rows, this))
    , m_problems(new ProblemListModel(this))
{
    m_ui->setupUi(this);
    m_ui->messageLine->clear();
    m_ui->tabs->hide();
    m_ui->passwordWidget->hide();
    m_ui->problemsView->setModel(m_problems);
    divideProblemColumns(*m_ui->problemsView);
    setUpTables();
    setUpRows();
    setUpDetails();
    connectButtons();
    connectController();
    updateTexts();
    updateButtons();
}

SnapshotBrowser::~SnapshotBrowser() = default;

void SnapshotBrowser::setUpTables()
{
    m_tables->setProblemIcon(style()->standardIcon(QStyle::SP_MessageBoxWarning));
    m_tableFilter->setSourceModel(m_tables);
    m_tableFilter->setFilterRole(SnapshotTablesModel::SearchRole);
    m_tableFilter->setSortRole(SnapshotTablesModel::SortRole);
    m_tableFilter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_ui->tablesView->setModel(m_tableFilter);
    m_ui->tablesView->sortByColumn(SnapshotTablesModel::NameColumn, Qt::AscendingOrder);
    m_ui->tablesView->header()->setStretchLastSection(false);
    m_ui->tablesView->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->tablesView->header()->setSectionResizeMode(SnapshotTablesModel::NameColumn, QHeaderView::Stretch);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->rowsSplitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({380, 820});
    m_ui->rowsSplitter->setSizes({480, 170});
    connect(m_ui->tableFilterEdit, &QLineEdit::textChanged, m_tableFilter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->tablesView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SnapshotBrowser::showTable);
}

void SnapshotBrowser::setUpRows()
{
    QTableView *const view = m_ui->rowsView;
    view->setModel(m_rows);
    view->setItemDelegate(new CellDelegate(view, RowWindowModel::LabelRole));
    // One height for all: with millions of rows nothing may be measured or kept for each.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 8);
    view->horizontalHeader()->setSectionsClickable(true);
    view->horizontalHeader()->setHighlightSections(false); // bold are the key's columns
    view->horizontalHeader()->setResizeContentsPrecision(0);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_ui->followAction->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_ui->followAction->setShortcutContext(Qt::WidgetShortcut);
    view->addActions({m_ui->followAction, m_ui->referrersAction, m_ui->copyAction});
    connect(view, &QTableView::doubleClicked, this, &SnapshotBrowser::followCurrent);
    connect(view->horizontalHeader(), &QHeaderView::sectionClicked, this, &SnapshotBrowser::sortBy);
    connect(m_rows, &QAbstractItemModel::rowsInserted, this, &SnapshotBrowser::goToAwaitedRow);
    connect(m_rows, &RowWindowModel::blocksWanted, this, &SnapshotBrowser::fetchRows);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SnapshotBrowser::forgetHint);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SnapshotBrowser::leaveRow);
    for (QTimer *const timer : {&m_textTimer, &m_filterTimer}) {
        timer->setSingleShot(true);
    }
    m_textTimer.setInterval(walkingPause);
    m_filterTimer.setInterval(typingPause);
    connect(&m_textTimer, &QTimer::timeout, this, &SnapshotBrowser::showCurrentRow);
    connect(&m_filterTimer, &QTimer::timeout, this, &SnapshotBrowser::applyFilter);
}

void SnapshotBrowser::setUpDetails()
{
    QTreeView *const view = m_ui->detailsView;
    view->setModel(m_details);
    view->setItemDelegate(new CellDelegate(view, RowWindowModel::LabelRole));
    connect(view, &QTreeView::activated, this, &SnapshotBrowser::followDetail);
    connect(m_details, &QAbstractItemModel::modelReset, view,
            [view] { view->resizeColumnToContents(RowDetailsModel::NameColumn); });
}

void SnapshotBrowser::connectButtons()
{
    m_ui->backButton->setIcon(icon(QStringLiteral("back")));
    m_ui->forwardButton->setIcon(icon(QStringLiteral("forward")));
    m_ui->folderButton->setIcon(icon(QStringLiteral("open")));
    m_ui->archiveButton->setIcon(icon(QStringLiteral("open")));
    m_ui->recoverButton->setIcon(icon(QStringLiteral("recover")));
    m_ui->exportButton->setIcon(icon(QStringLiteral("save")));
    for (QToolButton *const button : {m_ui->backButton, m_ui->forwardButton}) {
        connect(button, &QToolButton::clicked, this, [this] { m_cameAlong = false; });
    }
    connect(m_ui->backButton, &QToolButton::clicked, &m_controller, &BrowserController::goBack);
    connect(m_ui->forwardButton, &QToolButton::clicked, &m_controller, &BrowserController::goForward);
    m_ui->databaseButton->setIcon(icon(QStringLiteral("database")));
    m_ui->databaseButton->setMenu(new QMenu(m_ui->databaseButton));
    connect(m_ui->databaseButton->menu(), &QMenu::aboutToShow, this, &SnapshotBrowser::listDatabases);
    connect(m_ui->pathEdit, &QLineEdit::returnPressed, this, &SnapshotBrowser::openTyped);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &SnapshotBrowser::connectWithTypedPassword);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &SnapshotBrowser::connectWithTypedPassword);
    connect(m_ui->folderButton, &QPushButton::clicked, this, &SnapshotBrowser::chooseFolder);
    connect(m_ui->archiveButton, &QPushButton::clicked, this, &SnapshotBrowser::chooseArchive);
    connect(m_ui->recoverButton, &QPushButton::clicked, this, [this] { Q_EMIT recoverRequested(m_controller.path()); });
    connect(m_ui->rowFilterEdit, &QLineEdit::textEdited, this, [this] { m_filterTimer.start(); });
    connect(m_ui->rowFilterEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_isFilling) {
            m_filterTimer.start(); // its clear button does not count as editing
        }
    });
    connect(m_ui->rowFilterEdit, &QLineEdit::returnPressed, this, &SnapshotBrowser::applyFilter);
    connect(m_ui->columnCombo, &QComboBox::activated, this, &SnapshotBrowser::applyFilter);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &SnapshotBrowser::chooseExport);
    connect(m_ui->referrersButton, &QPushButton::clicked, this, &SnapshotBrowser::askReferrers);
    connect(m_ui->referrersAction, &QAction::triggered, this, &SnapshotBrowser::askReferrers);
    connect(m_ui->followAction, &QAction::triggered, this, &SnapshotBrowser::followCurrent);
    connect(m_ui->copyAction, &QAction::triggered, this, &SnapshotBrowser::copySelection);
    connect(m_ui->referrersPanel, &ReferrersPanel::chosen, this, &SnapshotBrowser::goToReferrer);
    connect(m_ui->progressLine, &ProgressLine::cancelRequested, &m_controller, &BrowserController::cancel);
}

void SnapshotBrowser::connectController()
{
    connect(&m_controller, &BrowserController::opened, this, &SnapshotBrowser::showOutline);
    connect(&m_controller, &BrowserController::rowsChanged, this, &SnapshotBrowser::showRows);
    connect(&m_controller, &BrowserController::pageRead, this, &SnapshotBrowser::takePage);
    connect(&m_controller, &BrowserController::labelsRead, this, &SnapshotBrowser::takeLabels);
    connect(&m_controller, &BrowserController::pagesWelcome, this, [this] {
        fetchRows();
        m_ui->rowsView->viewport()->update(); // what is missing is asked for again
    });
    connect(&m_controller, &BrowserController::textRead, this, &SnapshotBrowser::showText);
    connect(&m_controller, &BrowserController::referrersFound, this, &SnapshotBrowser::showReferrers);
    connect(&m_controller, &BrowserController::referrersNotFound, this, [this](qint64 row) {
        if (row == m_askedRow) {
            forgetReferrers();
        }
    });
    connect(&m_controller, &BrowserController::recordRead, this,
            [this](const RowRecord &record) { Q_EMIT recordShown(record, m_cameAlong); });
    connect(&m_controller, &BrowserController::located, this, [this](qint64 place) {
        const QScopedValueRollback filling(m_isFilling, true);
        m_awaitedRow = static_cast<int>(place);
        goToAwaitedRow();
        m_textTimer.start(); // also where it was the current row already
    });
    connect(&m_controller, &BrowserController::counterpartMissing, this, &SnapshotBrowser::showNoRow);
    connect(&m_controller, &BrowserController::csvReady, this,
            [](const QByteArray &csv) { QApplication::clipboard()->setText(QString::fromUtf8(csv)); });
    connect(&m_controller, &BrowserController::exported, this, [this](const QString &path, qint64 rows) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Success,
                                       tr("%Ln row(s) were written to %1.", nullptr, static_cast<int>(rows)).arg(path));
    });
    connect(&m_controller, &BrowserController::failed, this, &SnapshotBrowser::showFailure);
    connect(&m_controller, &BrowserController::historyChanged, this, &SnapshotBrowser::updateButtons);
    connect(&m_controller, &BrowserController::workingChanged, m_ui->progressLine, &ProgressLine::setBusy);
    connect(&m_controller, &BrowserController::progressChanged, m_ui->progressLine, &ProgressLine::setProgress);
}

void SnapshotBrowser::exportTo(const QString &path)
{
    m_ui->messageLine->clear();
    m_controller.exportRows(path, path.contains(QLatin1String(".json")) ? RowFormat::JsonLines : RowFormat::Csv);
}

const SnapshotTableSummary &SnapshotBrowser::table() const
{
    return m_controller.outline()->summary.tables[static_cast<std::size_t>(index(m_controller.query().table))];
}

void SnapshotBrowser::showOutline()
{
    const SnapshotSummary &summary = m_controller.outline()->summary;
    m_ui->hintLabel->hide();
    m_ui->tabs->show();
    stopAskingForPassword();
    m_shownTable = -1;
    m_problems->setProblems(summary.problems);
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_tables->setTables(summary.tables);
        m_rows->setColumns({}, {}, {});
    }
    const bool isLive = m_controller.isLive();
    m_ui->detailTabs->setTabVisible(m_ui->detailTabs->indexOf(m_ui->sourceTab), !isLive);
    m_ui->tabs->setTabVisible(m_ui->tabs->indexOf(m_ui->problemsTab), !isLive);
    updateTexts();
    updateButtons();
    if (!isLive) {
        Q_EMIT snapshotOpened(m_controller.path());
    }
    if (!m_isGuided) {
        showFirstTable(false);
        m_ui->tablesView->setFocus(Qt::OtherFocusReason);
    }
}

void SnapshotBrowser::showFirstTable(bool cameAlong)
{
    if (const QModelIndex first = m_tableFilter->index(0, 0); first.isValid()) {
        RowQuery query;
        query.table = TableId{first.data(SnapshotTablesModel::TableRole).toInt()};
        m_cameAlong = cameAlong;
        m_controller.show(query);
    }
}

void SnapshotBrowser::showTable(const QModelIndex &index)
{
    if (m_isFilling || !index.isValid()) {
        return;
    }
    RowQuery query;
    query.table = TableId{index.data(SnapshotTablesModel::TableRole).toInt()};
    m_ui->messageLine->clear();
    m_cameAlong = false;
    m_controller.show(query);
}

void SnapshotBrowser::updateButtons()
{
    const bool hasRows = m_shownTable >= 0;
    m_ui->backButton->setEnabled(m_controller.canGoBack());
    m_ui->forwardButton->setEnabled(m_controller.canGoForward());
    m_ui->recoverButton->setEnabled(m_controller.outline().has_value() && !m_controller.isLive());
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_ui->rowFilterEdit, m_ui->columnCombo,
                                                                  m_ui->referrersButton, m_ui->exportButton}) {
        widget->setEnabled(hasRows);
    }
}

void SnapshotBrowser::updateTexts()
{
    const auto &outline = m_controller.outline();
    const int problems = outline ? static_cast<int>(outline->summary.problems.size()) : 0;
    m_ui->tabs->setTabText(m_ui->tabs->indexOf(m_ui->problemsTab),
                           problems == 0 ? tr("No &problems") : tr("%Ln &problem(s)", nullptr, problems));
    if (m_ui->columnCombo->count() > 0) {
        m_ui->columnCombo->setItemText(0, tr("in any column"));
    }
    if (!outline || m_shownTable < 0) {
        m_ui->rowsLabel->clear();
        m_ui->placeLabel->clear();
        return;
    }
    m_ui->rowsLabel->setText(rowsText());
    m_ui->placeLabel->setText(placeText());
}

QString SnapshotBrowser::tableName() const
{
    return table().model.isEmpty() ? table().name : table().model;
}

/// The name that stands beside a number is in a row of another table.
bool SnapshotBrowser::searchesReferences() const
{
    const RowQuery &query = m_controller.query();
    const auto &targets = m_controller.outline()->targets[static_cast<std::size_t>(m_shownTable)];
    return !query.text.isEmpty()
        && (query.textColumn < 0
                ? std::any_of(targets.begin(), targets.end(), [](const QString &target) { return !target.isEmpty(); })
                : !targets.value(query.textColumn).isEmpty());
}

QString SnapshotBrowser::rowsText() const
{
    const QString name = tableName();
    const int all = static_cast<int>(table().contents.foundRows);
    const QString shown = QLocale().toString(m_shownCount);
    if (m_controller.note().isCapped) {
        return tr("%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown", nullptr, all)
            .arg(name, shown);
    }
    const QString text = m_shownCount == table().contents.foundRows
        ? tr("%1: %Ln row(s)", nullptr, all).arg(name)
        : tr("%1: %2 of %Ln row(s)", nullptr, all).arg(name, shown);
    if (m_controller.note().isByCodePoint) {
        return tr("%1, sorted by code point: capitals first, accented letters last").arg(text);
    }
    return searchesReferences() ? tr("%1; the names beside numbers are not searched").arg(text) : text;
}

/// Where the person is; empty while they are at no row.
QString SnapshotBrowser::placeText() const
{
    const int row = m_ui->rowsView->currentIndex().row();
    return row < 0 ? QString() : tr("row %1 of %2").arg(QLocale().toString(row + 1), QLocale().toString(m_shownCount));
}

void SnapshotBrowser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
        showSourcePlace();
    }
}

} // namespace Rowback
