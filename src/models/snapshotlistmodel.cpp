// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/snapshotlistmodel.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace Rowback {

QString snapshotDateText(const QDateTime &date)
{
    const QLocale locale;
    const QString day = locale.toString(date.date(), QLocale::LongFormat);
    return date.time() == QTime(0, 0)
        ? day
        : SnapshotListModel::tr("%1, %2", "date and time").arg(day, locale.toString(date.time(), QLocale::ShortFormat));
}

SnapshotListModel::SnapshotListModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void SnapshotListModel::setEntries(std::vector<CatalogueEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_contents.assign(m_entries.size(), {});
    m_proposed.clear();
    endResetModel();
}

void SnapshotListModel::setProposal(const QString &path, const QString &why)
{
    m_proposed = path;
    m_why = why;
    announceNotes();
}

void SnapshotListModel::setOpened(const QString &path)
{
    m_opened = QDir::cleanPath(path);
    announceNotes();
}

void SnapshotListModel::setCounts(const QString &path, qint64 rows, int problems)
{
    setContents(path, {rows, problems, {}});
}

void SnapshotListModel::setFailure(const QString &path, const QString &message)
{
    setContents(path, {-1, -1, message});
}

void SnapshotListModel::setContents(const QString &path, const Contents &contents)
{
    if (const int row = rowOf(path); row >= 0) {
        m_contents[static_cast<std::size_t>(row)] = contents;
        Q_EMIT dataChanged(index(row, RowsColumn), index(row, ProblemsColumn));
    }
}

void SnapshotListModel::announceNotes()
{
    if (!m_entries.empty()) {
        Q_EMIT dataChanged(index(0, NoteColumn), index(rowCount() - 1, NoteColumn));
    }
}

int SnapshotListModel::rowOf(const QString &path) const
{
    const QString clean = QDir::cleanPath(path);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const CatalogueEntry &entry) { return QDir::cleanPath(entry.path) == clean; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int SnapshotListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SnapshotListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount) {
        return {};
    }
    const CatalogueEntry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::TextAlignmentRole:
        return index.column() == RowsColumn || index.column() == ProblemsColumn
            ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter)
            : QVariant();
    case PathRole:
        return entry.path;
    case SortRole:
        return index.column() == DateColumn    ? QVariant(entry.date)
            : index.column() == RowsColumn     ? QVariant(contents(index.row()).rows)
            : index.column() == ProblemsColumn ? QVariant(contents(index.row()).problems)
                                               : QVariant(text(index.row(), index.column()));
    default:
        return {};
    }
}

/// The path; where a text may not fit, that.
QString SnapshotListModel::tip(const QModelIndex &index) const
{
    const QString &failure = contents(index.row()).failure;
    const QString said = index.column() == NoteColumn ? text(index.row(), NoteColumn)
        : index.column() == ProblemsColumn            ? failure
                                                      : QString();
    return said.isEmpty() ? QDir::toNativeSeparators(m_entries[static_cast<std::size_t>(index.row())].path) : said;
}

QString SnapshotListModel::text(int row, int column) const
{
    const CatalogueEntry &entry = m_entries[static_cast<std::size_t>(row)];
    const auto number = [](qint64 count) { return count < 0 ? QString() : QLocale().toString(count); };
    switch (column) {
    case DateColumn:
        return snapshotDateText(entry.date);
    case NameColumn:
        return entry.label;
    case FormColumn:
        return entry.form == CatalogueEntry::Form::Folder ? tr("Folder")
            : entry.form == CatalogueEntry::Form::Archive ? tr("Archive")
                                                          : tr("Single file");
    case SourceColumn:
        return entry.dateSource == QLatin1String("name")   ? tr("Its name")
            : entry.dateSource == QLatin1String("archive") ? tr("The archive's contents")
                                                           : tr("The file's own time");
    case RowsColumn:
        return number(contents(row).rows);
    case ProblemsColumn:
        return contents(row).failure.isEmpty() ? number(contents(row).problems) : tr("Cannot be read");
    case NoteColumn:
        return note(entry);
    default:
        return {};
    }
}

QString SnapshotListModel::note(const CatalogueEntry &entry) const
{
    const bool isProposed = entry.path == m_proposed;
    if (!m_opened.isEmpty() && QDir::cleanPath(entry.path) == m_opened) {
        return isProposed ? tr("In use; proposed: %1").arg(m_why) : tr("In use");
    }
    return isProposed ? tr("Proposed: %1").arg(m_why) : QString();
}

QVariant SnapshotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DateColumn:
        return tr("Date");
    case NameColumn:
        return tr("Name");
    case FormColumn:
        return tr("Form");
    case SourceColumn:
        return tr("Date known from");
    case RowsColumn:
        return tr("Rows");
    case ProblemsColumn:
        return tr("Problems");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace Rowback
