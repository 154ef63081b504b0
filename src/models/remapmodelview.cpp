// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a view asks the remap for: lines, texts and flags.
#include "models/remapmodel.h"

#include "models/resolutiontexts.h"
#include "recovery/resolutiontitle.h"

namespace Rowback {

namespace {

constexpr quintptr pairId = 0; ///< internal id of a pair's line; that of a sentence is 1 + the pair's row

/// What stands behind the number in a label: "Ärgerlich, Erna".
QString nameOf(const QString &label)
{
    const QString dash = QStringLiteral(" — ");
    return label.contains(dash) ? label.section(dash, 1) : label;
}

} // namespace

int RemapModel::pairOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == pairId ? index.row() : -1;
}

const RemapPair *RemapModel::pair(const QModelIndex &index) const
{
    const int place = pairOf(index);
    return place < 0 ? nullptr : &m_pairs[static_cast<std::size_t>(place)];
}

QModelIndex RemapModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : pairId);
}

QModelIndex RemapModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == pairId
        ? QModelIndex()
        : createIndex(static_cast<int>(child.internalId()) - 1, 0, pairId);
}

int RemapModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_pairs.size());
    }
    const int place = parent.column() == 0 ? pairOf(parent) : -1;
    return place < 0 ? 0 : static_cast<int>(m_notes[static_cast<std::size_t>(place)].size());
}

int RemapModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString RemapModel::note(const QModelIndex &index) const
{
    return m_notes[index.internalId() - 1].value(index.row());
}

QVariant RemapModel::text(const RemapPair &pair, int column) const
{
    const auto labelled = [&](const QString &number, const QString &known) {
        const QString label = known.isEmpty() ? m_known.label(pair.root, number) : known;
        const QString title = m_known.titles.value(pair.root, pair.root);
        return !label.isEmpty() ? label : number.isEmpty() ? tr("(a number of %1)").arg(title) : number;
    };
    switch (column) {
    case RecreatedColumn:
        return labelled(pair.recreated, pair.recreatedLabel);
    case OriginalColumn:
        return labelled(pair.original, pair.originalLabel);
    case EvidenceColumn:
        if (pair.isByPerson && pair.evidence.isEmpty()) {
            return tr("named by you");
        }
        return pair.score < 1 ? tr("%1 (alike to %2 %)").arg(pair.evidence).arg(qRound(pair.score * 100))
                              : pair.evidence;
    case TouchedColumn: {
        QStringList parts;
        for (const auto &[table, count] : pair.touched) {
            parts.append(tr("%L1 %2").arg(count).arg(table));
        }
        return parts.join(QLatin1String(", "));
    }
    default:
        return (pair.decided || pair.resolution == Resolution::Undecided)
            ? resolutionTitle(pair.resolution)
            : tr("%1 (proposed)").arg(resolutionTitle(pair.resolution));
    }
}

QVariant RemapModel::editText(const RemapPair &pair, int column) const
{
    switch (column) {
    case RecreatedColumn:
        return pair.recreated;
    case OriginalColumn:
        return pair.original;
    case ActionColumn:
        return static_cast<int>(pair.resolution);
    default:
        return text(pair, column);
    }
}

QStringList RemapModel::completions(const RemapPair &pair, int column) const
{
    const auto known = column == RecreatedColumn ? m_known.live.value(pair.root) : m_known.vanished.value(pair.root);
    QStringList result;
    for (auto record = known.begin(); record != known.end(); ++record) {
        result.append(QStringLiteral("%1 — %2").arg(record.key(), nameOf(record.value())));
    }
    return result;
}

QVariant RemapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const RemapPair *const current = pair(index);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (current == nullptr) {
        return role == PairRole                    ? QVariant(-1)
            : isText && index.column() == 0 ? QVariant(note(index))
                                                   : QVariant();
    }
    switch (role) {
    case PairRole:
        return index.row();
    case Qt::EditRole:
        return editText(*current, index.column());
    case CompletionsRole:
        return completions(*current, index.column());
    case ChoicesRole: {
        QVariantList choices;
        for (const Resolution choice : current->allowed) {
            choices.append(static_cast<int>(choice));
        }
        return choices;
    }
    case ChoiceTextsRole: {
        QStringList texts;
        for (const Resolution choice : current->allowed) {
            texts.append(resolutionTitle(choice));
        }
        return texts;
    }
    default:
        return isText ? text(*current, index.column()) : QVariant();
    }
}

QVariant RemapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecreatedColumn:
        return tr("Re-created");
    case OriginalColumn:
        return tr("Original");
    case EvidenceColumn:
        return tr("Evidence");
    case TouchedColumn:
        return tr("Goes along");
    case ActionColumn:
        return tr("What to do");
    default:
        return {};
    }
}

Qt::ItemFlags RemapModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags common = QAbstractItemModel::flags(index);
    const RemapPair *const current = pair(index);
    if (current == nullptr) {
        return common;
    }
    const bool isNumber = index.column() == RecreatedColumn || index.column() == OriginalColumn;
    const bool isEditable = index.column() == ActionColumn || (isNumber && current->isByPerson);
    return isEditable ? common | Qt::ItemIsEditable : common;
}

} // namespace Rowback
