// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How wide the columns of the snapshot browser are.
#include "gui/snapshotbrowser.h"

#include "models/rowwindowmodel.h"

#include "ui_snapshotbrowser.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr int columnMargin = 8;
constexpr int widestColumn = 320;
constexpr int widestReference = 240; ///< with what a row is called beside its number

} // namespace

/// To the rows that are in the view.
void SnapshotBrowser::fitColumns()
{
    m_ui->rowsView->resizeColumnsToContents();
    QHeaderView *const header = m_ui->rowsView->horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        header->resizeSection(i, std::min(header->sectionSize(i), widestColumn));
    }
    m_fittedKey.clear();
    fitKey();
}

/// To the longest one, wherever it is.
void SnapshotBrowser::fitKey()
{
    const QStringList &longest = m_controller.note().longestKey;
    if (m_needsWidths || longest == m_fittedKey) {
        return;
    }
    m_fittedKey = longest;
    QTableView *const view = m_ui->rowsView;
    for (int i = 0; i < longest.size(); ++i) {
        const auto column = static_cast<int>(table().columns.indexOf(table().keyColumns.value(i)));
        const int needed = view->fontMetrics().horizontalAdvance(longest[i]) + 2 * columnMargin;
        if (column >= 0 && needed > view->columnWidth(column)) {
            view->setColumnWidth(column, std::min(needed, widestColumn));
        }
    }
}

/// A column that refers to other rows gets room for their names when the first of these come.
void SnapshotBrowser::takeLabels(const PageLabels &labels)
{
    m_rows->setLabels(labels);
    QTableView *const view = m_ui->rowsView;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        int needed = 0;
        for (std::size_t i = 0; i < labels.labels.size() && !m_labelledColumns.contains(column); ++i) {
            if (const QString &label = labels.labels[i].value(column); !label.isEmpty()) {
                const QModelIndex index = m_rows->index(static_cast<int>(labels.first) + static_cast<int>(i), column);
                const QString whole = index.data().toString() + QStringLiteral(" — ") + label;
                needed = std::max(needed, view->fontMetrics().horizontalAdvance(whole) + 2 * columnMargin);
            }
        }
        if (needed > 0) {
            m_labelledColumns.insert(column);
            view->setColumnWidth(column, std::max(view->columnWidth(column), std::min(needed, widestReference)));
        }
    }
}

void SnapshotBrowser::markDifferences(const QStringList &columns)
{
    const QModelIndex current = m_ui->rowsView->currentIndex();
    m_rows->setDifferences(current.row(), columns);
    for (int i = 0; i < m_rows->columnCount(); ++i) { // the sign needs room
        const int needed = m_ui->rowsView->sizeHintForIndex(current.siblingAtColumn(i)).width();
        const int has = m_ui->rowsView->columnWidth(i);
        if (columns.contains(m_rows->headerData(i, Qt::Horizontal).toString()) && needed > has) {
            m_ui->rowsView->setColumnWidth(i, std::min(needed + columnMargin, widestColumn));
        }
    }
}

} // namespace Rowback
