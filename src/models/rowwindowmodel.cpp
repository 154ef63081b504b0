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

const QColor differsShade(230, 150, 0, 60); ///< shows on a light and on a dark ground

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
    m_blocks[page.first / blockSize] = {page, ++m_clock};
    dropOldest();
    if (last < m_rows) {
        Q_EMIT dataChanged(index(static_cast<int>(page.first), 0), index(static_cast<int>(last), columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, static_cast<int>(page.first), static_cast<int>(last));
    }
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

void RowWindowModel::want(qint64 block) const
{
    const bool isFirst = m_wanted.empty();
    std::erase(m_wanted, block);
    m_wanted.push_back(block);
    if (m_wanted.size() > mostWanted) {
        m_wanted.erase(m_wanted.begin());
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

QString RowWindowModel::keyText(int row) const
{
    const Block *const block = blockOf(row);
    const auto place = static_cast<std::size_t>(row % blockSize);
    if (block == nullptr || place >= block->page.rows.size()) {
        return {};
    }
    QStringList texts;
    for (const QString &name : m_keyColumns) {
        const auto column = static_cast<std::size_t>(m_columns.indexOf(name));
        texts.append(column < block->page.rows[place].size() ? block->page.rows[place][column].text : QString());
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
    default:
        break;
    }
    if (block == nullptr) {
        if (role == Qt::DisplayRole) {
            want(index.row() / blockSize);
            return QStringLiteral("…");
        }
        return role == Qt::AccessibleTextRole ? tr("not loaded yet") : QVariant();
    }
    const auto place = static_cast<std::size_t>(index.row() % blockSize);
    if (place >= block->page.rows.size()) {
        return {}; // fewer rows came than there were to be
    }
    const auto &row = block->page.rows[place];
    const auto column = static_cast<std::size_t>(index.column());
    if (column >= row.size()) {
        return {};
    }
    const bool differs = index.row() == m_differingRow && m_differing.contains(m_columns.value(index.column()));
    return differs ? differingData(row[column], index.column(), role) : cellData(row[column], index.column(), role);
}

/// By a sign in its text, and a shade.
QVariant RowWindowModel::differingData(const ShownCell &cell, int column, int role) const
{
    const QVariant plain = cellData(cell, column, role);
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

QVariant RowWindowModel::cellData(const ShownCell &cell, int column, int role) const
{
    const bool refers = !cell.isNull && !m_targets.value(column).isEmpty();
    QFont font;
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::FontRole:
        font.setItalic(cell.isNull);
        font.setUnderline(refers);
        return cell.isNull || refers ? font : QVariant();
    case Qt::ForegroundRole:
        return cell.isNull ? QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text) : QVariant();
    case Qt::ToolTipRole:
        return refers
            ? tr("%1\nPress Enter or double-click to go to the row of %2.")
                  .arg(cell.text.left(200),
                       m_targets.value(column) == QLatin1String("*") ? tr("any table") : m_targets.value(column))
            : cell.text.left(400);
    case Qt::AccessibleTextRole:
        return refers ? tr("%1: %2, refers to another row").arg(m_columns.value(column), cell.text)
                      : tr("%1: %2").arg(m_columns.value(column), cell.text);
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
    return target.isEmpty()
        ? plain
        : tr("%1, refers to %2").arg(plain, target == QLatin1String("*") ? tr("rows of any table") : target);
}

QVariant RowWindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return columnData(section, role);
    }
    return role == Qt::DisplayRole && section >= 0 && section < m_rows ? QLocale().toString(section + 1) : QVariant();
}

} // namespace Rowback
