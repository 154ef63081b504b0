// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingcellsmodel.h"

#include <QColor>
#include <QFont>

#include <algorithm>

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
    bool isSame = canChoose == m_canChoose && finding.cells.size() == count && finding.isOfTwoRows() == isOfTwoRows();
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
        setRoles(finding);
        if (count > 0) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_canChoose = canChoose;
    m_lines = std::move(lines);
    setRoles(finding);
    endResetModel();
}

void FindingCellsModel::setRoles(const Finding &finding)
{
    m_snapshotRole = finding.isOfTwoRows() ? std::optional(finding.rows[1].role) : std::nullopt;
    m_liveRole = finding.isOfTwoRows() ? finding.rows[0].role : RowRole::Live;
}

void FindingCellsModel::clear()
{
    setFinding({}, false);
    setRecords({}, {});
}

void FindingCellsModel::setRecords(const QString &snapshot, const QString &live, const QString &after)
{
    m_snapshotRecord = snapshot;
    m_liveRecord = live;
    m_afterRecord = after;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
    return parent.isValid() ? 0 : isOfTwoRows() ? ColumnCount : LiveAfterColumn;
}

FindingCellsModel::Mark FindingCellsModel::mark(const Line &line, int column) const
{
    if (column == LiveColumn && line.cell.live != line.cell.snapshot) {
        return Mark::Differs;
    }
    if (column < AfterColumn || !isKnown(line)) {
        return Mark::None;
    }
    const std::optional<Value> then = future(line, column);
    // that a row comes back is written, whatever was live
    const bool isWritten = (isOfTwoRows() && column == AfterColumn) || then != line.cell.live;
    return !then ? Mark::Absent : isWritten ? Mark::Written : Mark::None;
}

bool FindingCellsModel::isKnown(const Line &line) const
{
    return !m_isUndecided && (!isOfTwoRows() || line.cell.futures);
}

std::optional<Value> FindingCellsModel::future(const Line &line, int column) const
{
    return !isOfTwoRows()       ? std::optional(line.cell.after)
        : column == AfterColumn ? line.cell.futures->snapshot
                                : line.cell.futures->live;
}

/// Two futures leave little room: the table is named where the column alone does not tell which one it is.
QString FindingCellsModel::name(const Line &line) const
{
    const QString column = line.cell.column.section(QLatin1Char('.'), -1);
    const auto bearers = std::count_if(m_lines.begin(), m_lines.end(), [&](const Line &other) {
        return other.cell.column.section(QLatin1Char('.'), -1) == column;
    });
    return isOfTwoRows() && bearers == 1 ? column : line.cell.column;
}

QString FindingCellsModel::text(const Line &line, int column) const
{
    switch (column) {
    case NameColumn:
        return name(line);
    case SnapshotColumn:
        return displayText(line.cell.snapshot);
    case LiveColumn:
        return displayText(line.cell.live);
    default:
        break;
    }
    if (!isKnown(line)) {
        return QStringLiteral("?");
    }
    const std::optional<Value> then = future(line, column);
    return then ? displayText(*then) : absenceText(column == AfterColumn ? *m_snapshotRole : m_liveRole);
}

QString FindingCellsModel::accessibleText(const QString &plain, Mark mark) const
{
    return mark == Mark::Written ? tr("%1, will be written").arg(plain)
        : mark != Mark::Differs  ? plain
        : isOfTwoRows()          ? tr("%1, differs from the other row").arg(plain)
                                 : tr("%1, differs from the snapshot").arg(plain);
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
        return plain;
    case Qt::ToolTipRole:
        return index.column() == NameColumn ? line.cell.column : plain;
    case Qt::DisplayRole:
        return marked == Mark::Differs ? QStringLiteral("≠ ") + plain
            : marked == Mark::Written  ? QStringLiteral("✎ ") + plain
                                       : plain;
    case Qt::AccessibleTextRole:
        return accessibleText(plain, marked);
    case Qt::FontRole: {
        QFont italics;
        italics.setItalic(true);
        return marked == Mark::Absent ? QVariant(italics) : QVariant();
    }
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
        return titled(tr("After"), isOfTwoRows() ? m_snapshotRecord : m_afterRecord);
    case LiveAfterColumn:
        return titled(tr("After"), m_liveRecord);
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
