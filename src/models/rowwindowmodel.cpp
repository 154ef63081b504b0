// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rowwindowmodel.h"

#include <QColor>
#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <limits>
#include <utility>

namespace Rowback {

namespace {

// They show on a light and on a dark ground.
const QColor differsShade(230, 150, 0, 60);
const QColor matchShade(60, 150, 240, 70);

} // namespace

RowWindowModel::RowWindowModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &RowWindowModel::grow);
}

void RowWindowModel::setColumns(const QStringList &columns, const QStringList &keyColumns, const QStringList &targets)
{
    beginResetModel();
    m_columns = columns;
    m_keyColumns = keyColumns;
    m_targets = targets;
    m_rows = 0;
    m_expected = 0;
    m_growth.stop();
    m_differingRow = -1;
    m_blocks.clear();
    m_wanted.clear();
    m_unlabelled.clear();
    endResetModel();
}

void RowWindowModel::setRows(qint64 rows)
{
    beginResetModel();
    m_expected = static_cast<int>(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    m_rows = std::min(m_expected, slice);
    m_differingRow = -1;
    m_blocks.clear();
    m_wanted.clear();
    m_unlabelled.clear();
    endResetModel();
    if (m_rows < m_expected) {
        m_growth.start();
    }
}

void RowWindowModel::grow()
{
    const int added = std::min(m_expected - m_rows, slice);
    if (added > 0) {
        beginInsertRows({}, m_rows, m_rows + added - 1);
        m_rows += added;
        endInsertRows();
    }
    if (m_rows >= m_expected) {
        m_growth.stop();
    }
}

void RowWindowModel::setPage(const RowPage &page)
{
    const qint64 last = page.first + static_cast<qint64>(page.rows.size()) - 1;
    if (page.rows.empty() || page.first % blockSize != 0 || last >= m_expected) {
        return;
    }
    m_blocks[page.first / blockSize] = {.page = page, .used = ++m_clock};
    dropOldest();
    if (last < m_rows) {
        Q_EMIT dataChanged(index(static_cast<int>(page.first), 0), index(static_cast<int>(last), columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, static_cast<int>(page.first), static_cast<int>(last));
    }
}

void RowWindowModel::setLabels(const PageLabels &labels)
{
    const auto block = m_blocks.find(labels.first / blockSize);
    const int count = static_cast<int>(labels.labels.size());
    if (block == m_blocks.end() || count == 0 || labels.labels.size() != block->second.page.rows.size()) {
        return; // others are there by now
    }
    block->second.labels = labels.labels;
    const int first = static_cast<int>(block->first * blockSize);
    Q_EMIT dataChanged(index(first, 0), index(std::min(first + count, m_rows) - 1, columnCount() - 1));
}

void RowWindowModel::dropOldest()
{
    while (m_blocks.size() > mostBlocks) {
        const auto oldest = std::min_element(m_blocks.begin(), m_blocks.end(), [](const auto &a, const auto &b) {
            return a.second.used < b.second.used;
        });
        m_blocks.erase(oldest);
    }
}

void RowWindowModel::setDifferences(int row, const QStringList &columns)
{
    const int former = std::exchange(m_differingRow, row < m_rows && !columns.isEmpty() ? row : -1);
    m_differing = columns;
    for (const int changed : {former, m_differingRow}) {
        if (changed >= 0) {
            Q_EMIT dataChanged(index(changed, 0), index(changed, columnCount() - 1));
        }
    }
}

std::optional<qint64> RowWindowModel::takeWanted()
{
    if (m_wanted.empty()) {
        return std::nullopt;
    }
    const qint64 block = m_wanted.back();
    m_wanted.pop_back();
    return block * blockSize;
}

std::optional<qint64> RowWindowModel::takeUnlabelled()
{
    while (!m_unlabelled.empty()) {
        const auto block = m_blocks.find(m_unlabelled.back());
        m_unlabelled.pop_back();
        if (block != m_blocks.end() && !block->second.isAsked) {
            block->second.isAsked = true;
            return block->first * blockSize;
        }
    }
    return std::nullopt;
}

QString RowWindowModel::label(int row, int column) const
{
    const Block *const block = blockOf(row);
    if (block == nullptr || m_targets.value(column).isEmpty()) {
        return {};
    }
    if (block->labels.empty() && !block->isAsked) {
        want(row / blockSize, m_unlabelled);
    }
    const auto place = static_cast<std::size_t>(row % blockSize);
    return place < block->labels.size() ? block->labels[place].value(column) : QString();
}

void RowWindowModel::want(qint64 block, std::vector<qint64> &wanted) const
{
    const bool isFirst = wanted.empty();
    std::erase(wanted, block);
    wanted.push_back(block);
    if (wanted.size() > mostWanted) {
        wanted.erase(wanted.begin());
    }
    if (isFirst) {
        // A view asks in the midst of painting; whoever answers must not do so at once.
        QMetaObject::invokeMethod(const_cast<RowWindowModel *>(this), &RowWindowModel::blocksWanted,
                                  Qt::QueuedConnection);
    }
}

const RowWindowModel::Block *RowWindowModel::blockOf(int row) const
{
    if (row < 0 || row >= m_rows) {
        return nullptr;
    }
    const auto found = m_blocks.find(row / blockSize);
    if (found == m_blocks.end()) {
        return nullptr;
    }
    found->second.used = ++m_clock;
    return &found->second;
}

qint64 RowWindowModel::numberAt(int row) const
{
    const Block *const block = blockOf(row);
    const auto place = static_cast<std::size_t>(row % blockSize);
    return block != nullptr && place < block->page.numbers.size() ? block->page.numbers[place] : -1;
}

/// Null where it is not there: not yet, or fewer rows came than there were to be.
const std::vector<ShownCell> *RowWindowModel::rowAt(int row) const
{
    const Block *const block = blockOf(row);
    const auto place = static_cast<std::size_t>(row % blockSize);
    return block != nullptr && place < block->page.rows.size() ? &block->page.rows[place] : nullptr;
}

void RowWindowModel::setSearch(const QString &text, int column)
{
    m_search = text;
    m_searchColumn = column;
    if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1), {Qt::BackgroundRole});
    }
}

bool RowWindowModel::isMatch(const ShownCell &cell, int column) const
{
    return !m_search.isEmpty() && (m_searchColumn < 0 || column == m_searchColumn)
        && cell.text.contains(m_search, Qt::CaseInsensitive);
}

int RowWindowModel::matchAt(int row) const
{
    const auto *const cells = rowAt(row);
    for (int column = 0; cells != nullptr && column < static_cast<int>(cells->size()); ++column) {
        if (isMatch((*cells)[static_cast<std::size_t>(column)], column)) {
            return column;
        }
    }
    return -1;
}

QString RowWindowModel::keyText(int row) const
{
    const auto *const cells = rowAt(row);
    if (cells == nullptr) {
        return {};
    }
    QStringList texts;
    for (const QString &name : m_keyColumns) {
        const auto column = static_cast<std::size_t>(m_columns.indexOf(name));
        texts.append(column < cells->size() ? (*cells)[column].text : QString());
    }
    const QString text = texts.join(QLatin1String(", "));
    return texts.size() > 1 ? QStringLiteral("(%1)").arg(text) : text; // as displayText() writes a key
}

int RowWindowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int RowWindowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RowWindowModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const Block *const block = blockOf(index.row());
    switch (role) {
    case TargetRole:
        return m_targets.value(index.column());
    case NumberRole:
        return numberAt(index.row());
    case LoadedRole:
        return block != nullptr;
    case LabelRole:
        return label(index.row(), index.column());
    default:
        break;
    }
    if (block == nullptr) {
        if (role == Qt::DisplayRole) {
            want(index.row() / blockSize, m_wanted);
            return QStringLiteral("…");
        }
        return role == Qt::AccessibleTextRole ? tr("not loaded yet") : QVariant();
    }
    const auto *const row = rowAt(index.row());
    const auto column = static_cast<std::size_t>(index.column());
    if (row == nullptr || column >= row->size()) {
        return {};
    }
    const bool differs = index.row() == m_differingRow && m_differing.contains(m_columns.value(index.column()));
    return differs ? differingData((*row)[column], index, role) : cellData((*row)[column], index, role);
}

/// By a sign in its text, and a shade.
QVariant RowWindowModel::differingData(const ShownCell &cell, const QModelIndex &index, int role) const
{
    const QVariant plain = cellData(cell, index, role);
    switch (role) {
    case Qt::DisplayRole:
        return QStringLiteral("≠ ") + plain.toString();
    case Qt::AccessibleTextRole:
        return tr("%1, differs from the other side").arg(plain.toString());
    case Qt::BackgroundRole:
        return differsShade;
    default:
        return plain;
    }
}

/// Of a cell that refers to another row, in a tool tip or for who does not see it.
QString RowWindowModel::referenceText(const ShownCell &cell, const QModelIndex &index, int role) const
{
    const QString name = label(index.row(), index.column());
    if (role == Qt::AccessibleTextRole) {
        const QString column = m_columns.value(index.column());
        return name.isEmpty() ? tr("%1: %2, refers to another row").arg(column, cell.text)
                              : tr("%1: %2, refers to %3").arg(column, cell.text, name);
    }
    const QString target = m_targets.value(index.column());
    const QString text = cell.text.left(200) + (name.isEmpty() ? QString() : QStringLiteral(" — ") + name);
    return target == QLatin1String("*")
        ? tr("%1\nPress Enter or double-click to go to the row that it refers to.").arg(text)
        : tr("%1\nPress Enter or double-click to go to the row of %2.").arg(text, target);
}

QVariant RowWindowModel::cellData(const ShownCell &cell, const QModelIndex &index, int role) const
{
    const int column = index.column();
    const bool refers = !cell.isNull && !m_targets.value(column).isEmpty();
    QFont font;
    switch (role) {
    case Qt::BackgroundRole:
        return isMatch(cell, column) ? QVariant(matchShade) : QVariant();
    case Qt::DisplayRole:
        return cell.text;
    case Qt::FontRole:
        font.setItalic(cell.isNull);
        font.setUnderline(refers);
        return cell.isNull || refers ? font : QVariant();
    case Qt::ForegroundRole:
        return cell.isNull ? QGuiApplication::palette().brush(QPalette::PlaceholderText) : QVariant();
    case Qt::ToolTipRole:
        return refers ? referenceText(cell, index, role) : cell.text.left(400);
    case Qt::AccessibleTextRole:
        return refers ? referenceText(cell, index, role) : tr("%1: %2").arg(m_columns.value(column), cell.text);
    default:
        return {};
    }
}

QVariant RowWindowModel::columnData(int column, int role) const
{
    const QString name = m_columns.value(column);
    const QString target = m_targets.value(column);
    if (role == Qt::DisplayRole) {
        return name;
    }
    if (role == Qt::FontRole && m_keyColumns.contains(name)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::ToolTipRole || name.isEmpty()) {
        return {};
    }
    const QString plain = m_keyColumns.contains(name) ? tr("%1, part of the key").arg(name) : name;
    if (target.isEmpty()) {
        return plain;
    }
    return target == QLatin1String("*") ? tr("%1, refers to rows of any table").arg(plain)
                                        : tr("%1, refers to %2").arg(plain, target);
}

QVariant RowWindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return columnData(section, role);
    }
    return role == Qt::DisplayRole && section >= 0 && section < m_rows ? QLocale().toString(section + 1) : QVariant();
}

} // namespace Rowback
