// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingcellsmodel.h"

#include <QColor>

namespace Rowback {

namespace {

/// Shows on a light and on a dark ground.
const QColor differsShade(230, 150, 0, 60);
const QColor writtenShade(40, 130, 220, 60);

} // namespace

FindingCellsModel::FindingCellsModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void FindingCellsModel::setFinding(const Finding &finding, bool canChoose)
{
    const auto count = static_cast<std::size_t>(rowCount());
    bool isSame = canChoose == m_canChoose && finding.cells.size() == count;
    for (std::size_t i = 0; isSame && i < count; ++i) {
        isSame = finding.cells[i].column == m_lines[i].cell.column;
    }
    m_isUndecided = finding.isUndecided();
    std::vector<Line> lines;
    for (const FindingCell &cell : finding.cells) {
        lines.push_back({cell, canChoose && finding.columns.contains(cell.column)});
    }
    if (isSame) { // keeps the place where the person is
        m_lines = std::move(lines);
        if (count > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
        return;
    }
    beginResetModel();
    m_canChoose = canChoose;
    m_lines = std::move(lines);
    endResetModel();
}

void FindingCellsModel::clear()
{
    setFinding({}, false);
    setRecords({}, {}, {});
}

void FindingCellsModel::setRecords(const QString &snapshot, const QString &live, const QString &after)
{
    m_snapshotRecord = snapshot;
    m_liveRecord = live;
    m_afterRecord = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QStringList FindingCellsModel::newer() const
{
    QStringList result;
    for (const Line &line : m_lines) {
        if (line.isNewer) {
            result.append(line.cell.column);
        }
    }
    return result;
}

int FindingCellsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FindingCellsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

FindingCellsModel::Mark FindingCellsModel::mark(const Line &line, int column) const
{
    if (column == LiveColumn && line.cell.live != line.cell.snapshot) {
        return Mark::Differs;
    }
    return column == AfterColumn && !m_isUndecided && line.cell.after != line.cell.live ? Mark::Written : Mark::None;
}

QString FindingCellsModel::text(const Line &line, int column) const
{
    switch (column) {
    case NameColumn:
        return line.cell.column;
    case SnapshotColumn:
        return displayText(line.cell.snapshot);
    case LiveColumn:
        return displayText(line.cell.live);
    default:
        return m_isUndecided ? QStringLiteral("?") : displayText(line.cell.after);
    }
}

QVariant FindingCellsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    const Mark marked = mark(line, index.column());
    const QString plain = text(line, index.column());
    switch (role) {
    case MarkRole:
        return static_cast<int>(marked);
    case ValueRole:
    case Qt::ToolTipRole:
        return plain;
    case Qt::DisplayRole:
        return marked == Mark::Differs ? QStringLiteral("≠ ") + plain
            : marked == Mark::Written  ? QStringLiteral("✎ ") + plain
                                       : plain;
    case Qt::AccessibleTextRole:
        return marked == Mark::Differs ? tr("%1, differs from the snapshot").arg(plain)
            : marked == Mark::Written  ? tr("%1, will be written").arg(plain)
                                       : plain;
    case Qt::BackgroundRole:
        return marked == Mark::Differs ? QVariant(differsShade)
            : marked == Mark::Written  ? QVariant(writtenShade)
                                       : QVariant();
    case Qt::CheckStateRole:
        return m_canChoose && index.column() == LiveColumn ? QVariant(line.isNewer ? Qt::Checked : Qt::Unchecked)
                                                           : QVariant();
    default:
        return {};
    }
}

bool FindingCellsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_canChoose
        || index.column() != LiveColumn) {
        return false;
    }
    Line &line = m_lines[static_cast<std::size_t>(index.row())];
    line.isNewer = value.toInt() == Qt::Checked;
    line.cell.after = line.isNewer ? line.cell.live : line.cell.snapshot;
    Q_EMIT dataChanged(index, index.siblingAtColumn(AfterColumn));
    Q_EMIT newerChanged();
    return true;
}

QVariant FindingCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const auto titled = [role](const QString &title, const QString &record) {
        QString label = record;
        if (role == Qt::DisplayRole) { // in the room of a column, "Client 4011 — Muster, Erna" needs two lines
            label.replace(QStringLiteral(" — "), QStringLiteral("\n"));
        }
        return record.isEmpty() ? title : title + QLatin1Char('\n') + label;
    };
    switch (section) {
    case NameColumn:
        return tr("Column");
    case SnapshotColumn:
        return titled(tr("Snapshot"), m_snapshotRecord);
    case LiveColumn:
        return titled(m_canChoose ? tr("Live now (tick: take this)") : tr("Live now"), m_liveRecord);
    case AfterColumn:
        return titled(tr("After"), m_afterRecord);
    default:
        return {};
    }
}

Qt::ItemFlags FindingCellsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    return index.isValid() && m_canChoose && index.column() == LiveColumn ? common | Qt::ItemIsUserCheckable : common;
}

} // namespace Rowback
