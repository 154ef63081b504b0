// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/frozencolumnview.h"

#include <QHeaderView>
#include <QScrollBar>

namespace Rowback {

FrozenColumnView::FrozenColumnView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new QTableView(this))
{
    m_frozen->setObjectName(QStringLiteral("frozenView"));
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->verticalHeader()->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connectHeaders();
}

void FrozenColumnView::connectHeaders()
{
    QHeaderView *const header = m_frozen->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setHighlightSections(false);
    connect(header, &QHeaderView::sortIndicatorChanged, horizontalHeader(), &QHeaderView::setSortIndicator);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, header, &QHeaderView::setSortIndicator);
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column < m_frozenColumns && width > 0) {
            setColumnWidth(column, width);
        }
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column < m_frozenColumns) {
            placeFrozen();
        }
    });
}

void FrozenColumnView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    if (model() != nullptr) {
        hideOthers();
    }
}

void FrozenColumnView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenColumnView::hideOthers);
    hideOthers();
}

void FrozenColumnView::hideOthers()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_frozenColumns);
    }
    placeFrozen();
}

/// Its rows and titles on a level with the others.
void FrozenColumnView::placeFrozen()
{
    m_frozen->setSelectionMode(selectionMode());
    m_frozen->setSelectionBehavior(selectionBehavior());
    m_frozen->setEditTriggers(editTriggers());
    m_frozen->setShowGrid(showGrid());
    m_frozen->setWordWrap(wordWrap());
    m_frozen->setAccessibleName(accessibleName());
    m_frozen->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_frozen->horizontalHeader()->setFixedHeight(horizontalHeader()->height());
    for (int column = 0; column < m_frozenColumns; ++column) {
        m_frozen->setColumnWidth(column, columnWidth(column));
    }
    m_frozen->setGeometry(viewport()->x(), horizontalHeader()->y(), frozenWidth(),
                          horizontalHeader()->height() + viewport()->height());
    m_frozen->raise();
}

int FrozenColumnView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column) {
        width += columnWidth(column);
    }
    return width;
}

/// Not below the frozen columns.
void FrozenColumnView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const int hidden = frozenWidth() - visualRect(index).left();
    if (index.column() >= m_frozenColumns && hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void FrozenColumnView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeFrozen();
}

void FrozenColumnView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
}

} // namespace Rowback
