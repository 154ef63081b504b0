// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include <QLocale>

#include <algorithm>

namespace Rowback {

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void TimelineModel::setSnapshots(std::vector<CatalogueEntry> snapshots)
{
    beginResetModel();
    m_snapshots = std::move(snapshots);
    m_moments.clear();
    for (const CatalogueEntry &entry : m_snapshots) {
        m_moments.push_back({entry.date, entry.label});
    }
    m_failures.assign(m_snapshots.size(), QString());
    m_isCounted.assign(m_snapshots.size(), 0);
    m_lines.clear();
    m_rowOfTable.clear();
    endResetModel();
}

/// Whether there are tables among them that have no line yet.
bool TimelineModel::isNew(const std::map<int, SnapshotCounts> &counts) const
{
    return std::any_of(counts.begin(), counts.end(), [this](const auto &entry) {
        const auto &tables = entry.second.tables;
        return std::any_of(tables.begin(), tables.end(),
                           [this](const TableCount &count) { return rowOf(count.table) < 0; });
    });
}

void TimelineModel::setCounts(const std::map<int, SnapshotCounts> &counts)
{
    const bool addsTables = isNew(counts);
    if (addsTables) {
        beginResetModel();
    }
    for (const auto &[snapshot, tables] : counts) {
        const auto place = static_cast<std::size_t>(snapshot);
        if (place >= m_snapshots.size()) {
            continue;
        }
        m_isCounted[place] = 1;
        for (const TableCount &count : tables.tables) {
            Line &line = m_lines[static_cast<std::size_t>(lineOf(count))];
            line.rows[place] = count.rows;
            line.damaged[place] = count.damaged ? 1 : 0;
            line.root = count.root;
        }
    }
    for (Line &line : m_lines) {
        judge(line);
    }
    if (addsTables) {
        endResetModel();
    } else if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void TimelineModel::setFailure(int snapshot, const QString &message)
{
    if (snapshot >= 0 && snapshot < static_cast<int>(m_snapshots.size())) {
        m_failures[static_cast<std::size_t>(snapshot)] = message;
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstSnapshotColumn + snapshot, FirstSnapshotColumn + snapshot);
    }
}

void TimelineModel::setLeastDrop(double percent)
{
    if (percent == m_leastDrop) {
        return;
    }
    m_leastDrop = percent;
    for (Line &line : m_lines) {
        judge(line);
    }
    if (!m_lines.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int TimelineModel::lineOf(const TableCount &count)
{
    const int known = rowOf(count.table);
    if (known >= 0) {
        return known;
    }
    const int row = static_cast<int>(m_lines.size());
    Line line;
    line.table = count.table;
    line.model = count.model;
    line.rows.assign(m_snapshots.size(), -1);
    line.damaged.assign(m_snapshots.size(), 0);
    m_lines.push_back(std::move(line));
    m_rowOfTable.insert(count.table, row);
    return row;
}

void TimelineModel::judge(Line &line) const
{
    const std::vector<qint64> rows = trusted(line);
    const TimelineSeries series{line.table, rows, m_leastDrop};
    line.drops = dropsOf(series);
    line.biggest = biggestDrop(series);
    line.lowest = -1;
    line.highest = -1;
    for (const qint64 count : rows) {
        if (count >= 0) {
            line.lowest = line.lowest < 0 ? count : std::min(line.lowest, count);
            line.highest = std::max(line.highest, count);
        }
    }
}

std::vector<qint64> TimelineModel::trusted(const Line &line)
{
    std::vector<qint64> rows = line.rows;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i] = line.damaged[i] != 0 ? -1 : rows[i];
    }
    return rows;
}

const TimelineDrop *TimelineModel::dropAt(const Line &line, int snapshot)
{
    const auto found = std::find_if(line.drops.begin(), line.drops.end(),
                                    [&](const TimelineDrop &drop) { return drop.after == snapshot; });
    return found == line.drops.end() ? nullptr : &*found;
}

/// The last snapshot before this one whose count is known; -1: none.
qint64 TimelineModel::before(const Line &line, int snapshot)
{
    for (int i = snapshot - 1; i >= 0; --i) {
        const auto place = static_cast<std::size_t>(i);
        if (line.rows[place] >= 0 && line.damaged[place] == 0) {
            return i;
        }
    }
    return -1;
}

TimelineSeries TimelineModel::series(int row) const
{
    return row < 0 || row >= rowCount() ? TimelineSeries()
                                        : TimelineSeries{line(row).table, trusted(line(row)), m_leastDrop};
}

QStringList TimelineModel::biggestLosers(int most, bool rootsOnly) const
{
    std::vector<const Line *> losers;
    for (const Line &line : m_lines) {
        if (line.biggest.rows > 0 && (!rootsOnly || line.root.isEmpty())) {
            losers.push_back(&line);
        }
    }
    std::stable_sort(losers.begin(), losers.end(),
                     [](const Line *a, const Line *b) { return a->biggest.rows > b->biggest.rows; });
    QStringList result;
    for (std::size_t i = 0; i < std::min(losers.size(), static_cast<std::size_t>(most)); ++i) {
        result.append(losers[i]->table);
    }
    return result;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstSnapshotColumn + static_cast<int>(m_snapshots.size());
}

QString TimelineModel::changeText(const Line &line, int snapshot) const
{
    const qint64 previous = before(line, snapshot);
    if (previous < 0 || line.damaged[static_cast<std::size_t>(snapshot)] != 0) {
        return {};
    }
    const CatalogueEntry &earlier = m_snapshots[static_cast<std::size_t>(previous)];
    const QDateTime then = earlier.date;
    const QDateTime now = m_snapshots[static_cast<std::size_t>(snapshot)].date;
    const qint64 change = line.rows[static_cast<std::size_t>(snapshot)] - line.rows[static_cast<std::size_t>(previous)];
    if (change == 0) {
        return tr("as many as before");
    }
    const QString number = QLocale().toString(std::abs(change));
    if (then.daysTo(now) == 1) {
        return change < 0 ? tr("%1 fewer than the day before").arg(number)
                          : tr("%1 more than the day before").arg(number);
    }
    if (then.date() == now.date()) {
        return change < 0 ? tr("%1 fewer than in %2", "rows, name of a snapshot").arg(number, earlier.label)
                          : tr("%1 more than in %2", "rows, name of a snapshot").arg(number, earlier.label);
    }
    return change < 0 ? tr("%1 fewer than on %2").arg(number, dayText(then))
                      : tr("%1 more than on %2").arg(number, dayText(then));
}

QString TimelineModel::cellText(int row, int snapshot) const
{
    const Line &current = line(row);
    const auto place = static_cast<std::size_t>(snapshot);
    const QString day = momentText(snapshot, m_moments);
    if (current.rows[place] < 0) {
        return !m_failures[place].isEmpty() ? tr("%1, %2: the snapshot cannot be read").arg(current.table, day)
            : m_isCounted[place] != 0       ? tr("%1, %2: not in this snapshot").arg(current.table, day)
                                            : tr("%1, %2: not counted yet").arg(current.table, day);
    }
    const QString rows = QLocale().toString(current.rows[place]);
    if (current.damaged[place] != 0) {
        return tr("%1, %2: %3 rows could be read, others are damaged").arg(current.table, day, rows);
    }
    const QString change = changeText(current, snapshot);
    return change.isEmpty() ? tr("%1, %2: %3 rows").arg(current.table, day, rows)
                            : tr("%1, %2: %3 rows, %4").arg(current.table, day, rows, change);
}

QVariant TimelineModel::tableData(const Line &line, int column, int role) const
{
    const QString name = line.model.isEmpty() ? line.table : line.model;
    const QString drop = line.biggest.rows > 0 ? dropText(line.biggest, m_moments) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? name : column == DropColumn ? drop : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return drop.isEmpty() ? tr("%1: no drop").arg(line.table) : tr("%1: biggest drop %2").arg(line.table, drop);
    case SortRole:
        return column == NameColumn ? QVariant(name.toLower())
            : column == DropColumn  ? QVariant(line.biggest.rows)
                                    : QVariant(line.highest - line.lowest);
    case SeriesRole:
        return QVariant::fromValue(QList<qint64>(line.rows.begin(), line.rows.end()));
    case BiggestDropRole:
        return line.biggest.rows > 0 ? line.biggest.after : -1;
    default:
        return {};
    }
}

QVariant TimelineModel::snapshotData(int row, int snapshot, int role) const
{
    const Line &current = line(row);
    const qint64 count = current.rows[static_cast<std::size_t>(snapshot)];
    const TimelineDrop *const drop = dropAt(current, snapshot);
    switch (role) {
    case Qt::DisplayRole:
        return drop != nullptr ? tr("−%1").arg(QLocale().toString(drop->rows)) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cellText(row, snapshot);
    case CountRole:
    case SortRole:
        return count;
    case LossRole:
        return drop != nullptr ? drop->rows : qint64(0);
    case LevelRole:
        return count < 0 ? 0.0
            : current.highest == current.lowest
            ? 1.0
            : static_cast<double>(count - current.lowest) / static_cast<double>(current.highest - current.lowest);
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount()) {
        return {};
    }
    const Line &current = line(index.row());
    const int snapshot = index.column() - FirstSnapshotColumn;
    if (role == TableRole) {
        return current.table;
    }
    if (role == IsRootRole) {
        return current.root.isEmpty();
    }
    if (role == SearchRole) {
        return QString(current.model + QLatin1Char(' ') + current.table);
    }
    if (role == SnapshotRole) {
        return std::max(snapshot, -1);
    }
    return snapshot < 0 ? tableData(current, index.column(), role) : snapshotData(index.row(), snapshot, role);
}

/// The day; and the month above it where it begins.
QString TimelineModel::headerText(int snapshot) const
{
    const QDate date = m_snapshots[static_cast<std::size_t>(snapshot)].date.date();
    const QDate previous = snapshot == 0 ? QDate() : m_snapshots[static_cast<std::size_t>(snapshot) - 1].date.date();
    const bool isNewMonth = !previous.isValid() || previous.month() != date.month() || previous.year() != date.year();
    const QString month = isNewMonth ? QLocale().toString(date, QStringLiteral("MMM")) : QString();
    return month + QLatin1Char('\n') + QLocale().toString(date.day());
}

QString TimelineModel::snapshotTip(int snapshot) const
{
    const auto place = static_cast<std::size_t>(snapshot);
    const CatalogueEntry &entry = m_snapshots[place];
    const QString text = tr("%1 (%2)").arg(dayText(entry.date), entry.label);
    return m_failures[place].isEmpty() ? text : tr("%1: %2").arg(text, m_failures[place]);
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const int snapshot = section - FirstSnapshotColumn;
    if (snapshot >= 0) {
        return role == Qt::DisplayRole                                  ? QVariant(headerText(snapshot))
            : role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(snapshotTip(snapshot))
                                                                        : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Table") : section == DropColumn ? tr("Biggest drop") : tr("Trend");
}

} // namespace Rowback
