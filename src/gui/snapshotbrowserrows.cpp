// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of the snapshot browser: what is shown of them and where one goes from there.
#include "gui/snapshotbrowser.h"

#include "models/rowdetailsmodel.h"
#include "models/rowwindowmodel.h"
#include "models/snapshottablesmodel.h"

#include "ui_snapshotbrowser.h"

#include <QLocale>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <set>

namespace Rowback {

namespace {

constexpr int narrowTables = 150;
constexpr int mostCopied = 100'000;

} // namespace

void SnapshotBrowser::showRows(qint64 count, qint64 current)
{
    const RowQuery &query = m_controller.query();
    const QScopedValueRollback filling(m_isFilling, true);
    if (m_shownTable != index(query.table)) {
        showColumns();
    }
    m_shownCount = count;
    m_rows->setRows(count);
    m_rows->setSearch(query.text, query.textColumn);
    m_needsMatch = !query.text.isEmpty();
    forgetReferrers(); // a model that begins anew does not tell that its current row is gone
    forgetHint();
    QHeaderView *const header = m_ui->rowsView->horizontalHeader();
    header->setSortIndicatorShown(query.sortColumn >= 0);
    header->setSortIndicator(query.sortColumn, query.order);
    if (const int sorted = query.sortColumn; sorted >= 0 && !m_needsWidths) { // the arrow needs room
        header->resizeSection(sorted, std::max(header->sectionSize(sorted), header->sectionSizeHint(sorted)));
    }
    if (m_ui->rowFilterEdit->text() != query.text) {
        m_ui->rowFilterEdit->setText(query.text);
    }
    m_ui->columnCombo->setCurrentIndex(query.textColumn + 1);
    m_ui->sourceView->clear();
    m_sourceFile.clear();
    showSourcePlace();
    m_awaitedRow = static_cast<int>(std::max<qint64>(current, 0));
    fitKey();
    goToAwaitedRow();
    m_textTimer.start(); // where there is no row, too
    updateTexts();
    updateButtons();
}

/// Of millions of rows, the last ones come into the view after the first.
void SnapshotBrowser::goToAwaitedRow()
{
    const QModelIndex target = m_rows->index(m_awaitedRow, 0);
    if (m_awaitedRow >= 0 && target.isValid()) {
        m_awaitedRow = -1;
        m_ui->rowsView->setCurrentIndex(target);
        m_ui->rowsView->scrollTo(target, QAbstractItemView::PositionAtCenter);
    }
}

/// The view gets another table's columns, and the list of tables shows which one it is.
void SnapshotBrowser::showColumns()
{
    m_shownTable = index(m_controller.query().table);
    const auto &targets = m_controller.outline()->targets[static_cast<std::size_t>(m_shownTable)];
    m_rows->setColumns(table().columns, table().keyColumns, targets);
    m_needsWidths = true;
    m_labelledColumns.clear();
    m_ui->columnCombo->clear();
    m_ui->columnCombo->addItem(tr("in any column"));
    m_ui->columnCombo->addItems(table().columns);
    const QModelIndex listed = m_tableFilter->mapFromSource(m_tables->index(m_shownTable, 0));
    if (listed.isValid()) {
        m_ui->tablesView->setCurrentIndex(listed);
    } else {
        m_ui->tablesView->selectionModel()->clear(); // the filter hides it
    }
}

void SnapshotBrowser::fetchRows()
{
    if (m_controller.isReadingPage()) {
        return;
    }
    if (const auto first = m_rows->takeWanted()) {
        m_controller.readPage(*first, RowWindowModel::blockSize);
    } else if (const auto unlabelled = m_rows->takeUnlabelled()) {
        m_controller.readLabels(*unlabelled, RowWindowModel::blockSize);
    }
}

/// What was searched for may stand in a column that is out of sight.
void SnapshotBrowser::goToMatch()
{
    const QModelIndex current = m_ui->rowsView->currentIndex();
    if (!m_needsMatch || !current.data(RowWindowModel::LoadedRole).toBool()) {
        return;
    }
    m_needsMatch = false;
    if (const int column = m_rows->matchAt(current.row()); column >= 0) {
        m_ui->rowsView->setCurrentIndex(current.siblingAtColumn(column));
        m_ui->rowsView->scrollTo(current.siblingAtColumn(column));
    }
}

void SnapshotBrowser::takePage(const RowPage &page)
{
    m_rows->setPage(page);
    if (m_needsWidths && !page.rows.empty()) {
        m_needsWidths = false;
        fitColumns();
    }
    if (m_isRowAwaited) {
        m_textTimer.start();
    }
    goToMatch();
}

qint64 SnapshotBrowser::currentNumber() const
{
    return m_rows->numberAt(m_ui->rowsView->currentIndex().row());
}

void SnapshotBrowser::showCurrentRow()
{
    const qint64 row = currentNumber();
    const bool isAtRow = m_ui->rowsView->currentIndex().isValid();
    m_isRowAwaited = isAtRow && row < 0;
    if (m_isBeside && !isAtRow && m_shownTable >= 0) {
        Q_EMIT tableShown(table().name, m_cameAlong);
    }
    if (row >= 0) {
        m_controller.setCurrentRow(row);
        m_controller.readText(row);
        if (m_isBeside) {
            m_controller.readRecord(row);
        }
    }
}

void SnapshotBrowser::setBeside(bool isBeside, bool follower)
{
    m_isBeside = isBeside;
    m_ui->tablesPane->setHidden(isBeside && follower);
    m_ui->splitter->setSizes(isBeside ? QList<int>{narrowTables, width() - narrowTables} : QList<int>{380, 820});
    for (const int column : {SnapshotTablesModel::RowsColumn, SnapshotTablesModel::ProblemsColumn}) {
        m_ui->tablesView->setColumnHidden(column, isBeside); // there is room for the names only
    }
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_ui->folderButton, m_ui->archiveButton, m_ui->recoverButton,
                                          m_ui->columnCombo, m_ui->exportButton, m_ui->pathLabel}) {
        widget->setHidden(isBeside);
    }
    if (!isBeside) {
        markDifferences({});
    }
}

void SnapshotBrowser::tellPlace()
{
    m_cameAlong = false;
    m_textTimer.start();
}

void SnapshotBrowser::goAlong(const RowRecord &other)
{
    m_cameAlong = true;
    m_controller.goAlong(other);
}

void SnapshotBrowser::goToTable(const QString &name)
{
    m_cameAlong = true;
    m_controller.goToTable(name);
}

void SnapshotBrowser::showNoRow()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_awaitedRow = -1;
    m_ui->rowsView->setCurrentIndex({});
    m_ui->rowsView->clearSelection();
    if (m_shownTable < 0) {
        showFirstTable(true); // nothing here has that name
    }
    Q_EMIT counterpartMissing();
}

void SnapshotBrowser::showText(const RowText &text)
{
    if (text.file.isEmpty()) {
        return; // a live row has no source
    }
    m_sourceFile = text.file;
    m_sourceLine = text.line;
    showSourcePlace();
    m_ui->sourceView->setCode(text.text, CodeLanguage::Python);
}

void SnapshotBrowser::showSourcePlace()
{
    m_ui->sourceLabel->setText(
        m_sourceFile.isEmpty() ? QString() : tr("%1, line %2").arg(m_sourceFile, QLocale().toString(m_sourceLine)));
}

void SnapshotBrowser::sortBy(int column)
{
    RowQuery query = m_controller.query();
    if (query.sortColumn != column) {
        query.sortColumn = column;
        query.order = Qt::AscendingOrder;
    } else if (query.order == Qt::AscendingOrder) {
        query.order = Qt::DescendingOrder;
    } else {
        query.sortColumn = -1; // the dump's own order again
        query.order = Qt::AscendingOrder;
    }
    m_cameAlong = false;
    m_controller.show(query);
}

void SnapshotBrowser::applyFilter()
{
    m_filterTimer.stop();
    RowQuery query = m_controller.query();
    const QString text = m_ui->rowFilterEdit->text();
    const int column = m_ui->columnCombo->currentIndex() - 1;
    if (m_shownTable < 0 || (text == query.text && (text.isEmpty() || column == query.textColumn))) {
        return;
    }
    query.text = text;
    query.textColumn = column;
    m_cameAlong = false;
    m_controller.show(query);
}

void SnapshotBrowser::followCurrent()
{
    const QModelIndex current = m_ui->rowsView->currentIndex();
    if (!current.isValid() || currentNumber() < 0) {
        return;
    }
    if (current.data(RowWindowModel::TargetRole).toString().isEmpty()) {
        showHint(tr("This column does not refer to another row."));
        return;
    }
    m_ui->messageLine->clear();
    m_controller.setCurrentRow(currentNumber());
    m_cameAlong = false;
    m_controller.follow(currentNumber(), current.column());
}

void SnapshotBrowser::followDetail(const QModelIndex &index)
{
    m_ui->rowsView->setCurrentIndex(m_rows->index(m_details->row(), index.row()));
    followCurrent();
}

void SnapshotBrowser::askReferrers()
{
    const qint64 row = currentNumber();
    if (row < 0) {
        showHint(tr("Choose a row first."));
        return;
    }
    m_askedRow = row;
    m_ui->referrersPanel->lookFor(rowName(), m_controller.isLive());
    m_ui->detailTabs->setCurrentWidget(m_ui->referrersPanel);
    m_controller.setCurrentRow(row);
    m_controller.findReferrers(row);
}

void SnapshotBrowser::showReferrers(qint64 row, const std::vector<Referrer> &referrers)
{
    if (row == m_askedRow) { // else the person has gone on
        m_ui->referrersPanel->setFound(referrers);
    }
}

void SnapshotBrowser::goToReferrer(const Referrer &referrer)
{
    RowQuery query;
    query.table = referrer.table;
    query.match = referrer.match;
    m_cameAlong = false;
    m_controller.show(query);
}

/// For another one, or none.
void SnapshotBrowser::leaveRow()
{
    m_cameAlong = m_cameAlong && m_isFilling;
    forgetReferrers();
    m_ui->placeLabel->setText(placeText());
    m_details->setRow(m_ui->rowsView->currentIndex().row());
    m_textTimer.start();
}

void SnapshotBrowser::forgetReferrers()
{
    m_askedRow = -1;
    m_ui->referrersPanel->clear();
}

void SnapshotBrowser::showHint(const QString &text)
{
    m_hint = text;
    m_ui->messageLine->showMessage(MessageLine::Kind::Information, text);
}

void SnapshotBrowser::forgetHint()
{
    if (!m_hint.isEmpty() && m_ui->messageLine->text() == m_hint) {
        m_ui->messageLine->clear();
    }
    m_hint.clear();
}

QString SnapshotBrowser::rowName() const
{
    const int row = m_ui->rowsView->currentIndex().row();
    const QString key = m_rows->keyText(row);
    return key.isEmpty() ? tr("%1, row %2", "table, number").arg(tableName(), QLocale().toString(row + 1))
                         : tr("%1 %2", "table, key").arg(tableName(), key);
}

void SnapshotBrowser::copySelection()
{
    std::set<qint64> places;
    for (const QItemSelectionRange &range : m_ui->rowsView->selectionModel()->selection()) {
        if (range.height() > mostCopied) {
            m_ui->messageLine->showMessage(
                MessageLine::Kind::Information,
                tr("These are too many rows for the clipboard. Export them to a file instead."));
            return;
        }
        for (int row = range.top(); row <= range.bottom(); ++row) {
            places.insert(row);
        }
    }
    if (!places.empty()) {
        m_controller.copyRows({places.begin(), places.end()});
    }
}

void SnapshotBrowser::showFailure(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Information, error.text());
        return;
    }
    if (error.code == ErrorCode::Connection && error.refusal == Refusal::AccessDenied) {
        askForPassword(error);
        return;
    }
    Error said = error;
    if (m_controller.outline() && m_ui->pathEdit->text() != m_controller.path()) { // it was to be opened
        const QString still = tr("What is shown is still %1.").arg(m_controller.path());
        said.advice = said.advice.isEmpty() ? still : tr("%1 %2", "two sentences").arg(said.advice, still);
    }
    if (error.code == ErrorCode::NotFound) {
        m_ui->messageLine->showMessage(MessageLine::Kind::Warning, said.text());
    } else {
        m_ui->messageLine->showError(said);
    }
}

} // namespace Rowback
