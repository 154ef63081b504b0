// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remapmodel.h"

#include "models/resolutiontexts.h"

#include <algorithm>

namespace Rowback {

namespace {

constexpr quintptr pairId = 0; ///< internal id of a pair's line; that of a sentence is 1 + the pair's row

/// What stands behind the number in a label: "Ärgerlich, Erna".
QString nameOf(const QString &label)
{
    const QString dash = QStringLiteral(" — ");
    return label.contains(dash) ? label.section(dash, 1) : label;
}

/// A completion may have been taken whole: "4011 — Ärgerlich, Erna".
QString numberOf(const QString &text)
{
    return text.section(QStringLiteral(" — "), 0, 0).trimmed();
}

} // namespace

RemapModel::RemapModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void RemapModel::setKnown(KnownRecords known)
{
    m_known = std::move(known);
    if (!m_pairs.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1)); // names have become known
    }
    recheck();
}

void RemapModel::setProposals(std::vector<RemapPair> proposals)
{
    const auto firstOwn
        = std::find_if(m_pairs.begin(), m_pairs.end(), [](const RemapPair &pair) { return pair.isByPerson; });
    const bool isSame = std::equal(
        proposals.begin(), proposals.end(), m_pairs.begin(), firstOwn,
        [](const RemapPair &a, const RemapPair &b) { return a.identity == b.identity; });
    if (isSame) {
        std::move(proposals.begin(), proposals.end(), m_pairs.begin());
        if (!proposals.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(proposals.size()) - 1, ColumnCount - 1));
        }
    } else {
        beginResetModel();
        proposals.insert(proposals.end(), std::make_move_iterator(firstOwn), std::make_move_iterator(m_pairs.end()));
        m_pairs = std::move(proposals);
        m_notes.assign(m_pairs.size(), {});
        endResetModel();
    }
    recheck();
}

void RemapModel::setRefusal(const QString &place, const QString &sentence)
{
    m_refusedPlace = place;
    m_refusal = sentence;
    recheck();
}

void RemapModel::describe(const Remap &planned)
{
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        const auto entry = m_pairs[i].isByPerson ? entryOf(m_pairs[i]) : std::nullopt;
        const auto found = std::find_if(planned.entries().begin(), planned.entries().end(), [&](const RemapEntry &other) {
            return entry && other.root == entry->root && other.from == entry->from && other.to == entry->to;
        });
        if (found != planned.entries().end()) {
            m_pairs[i].touched = found->touched;
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

void RemapModel::setPairs(std::vector<RemapPair> pairs)
{
    beginResetModel();
    std::erase_if(m_pairs, [](const RemapPair &pair) { return pair.isByPerson; });
    std::move(pairs.begin(), pairs.end(), std::back_inserter(m_pairs));
    m_notes.assign(m_pairs.size(), {});
    endResetModel();
    recheck();
}

int RemapModel::pairOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == pairId ? index.row() : -1;
}

const RemapPair *RemapModel::pair(const QModelIndex &index) const
{
    const int place = pairOf(index);
    return place < 0 ? nullptr : &m_pairs[static_cast<std::size_t>(place)];
}

QModelIndex RemapModel::addPair(const QString &root)
{
    RemapPair pair;
    pair.root = root;
    pair.isByPerson = true;
    pair.decided = true;
    pair.allowed = {Resolution::KeepOriginal, Resolution::KeepRecreated};
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_pairs.push_back(std::move(pair));
    m_notes.emplace_back();
    endInsertRows();
    recheck();
    Q_EMIT pairsChanged();
    return index(row, RecreatedColumn);
}

bool RemapModel::removePair(const QModelIndex &index)
{
    const int place = pairOf(index.internalId() == pairId ? index : index.parent());
    if (place < 0 || !m_pairs[static_cast<std::size_t>(place)].isByPerson) {
        return false;
    }
    beginResetModel(); // the sentences below later pairs are numbered by their place
    m_pairs.erase(m_pairs.begin() + place);
    m_notes.erase(m_notes.begin() + place);
    endResetModel();
    recheck();
    Q_EMIT pairsChanged();
    return true;
}

int RemapModel::wrong() const
{
    return static_cast<int>(std::count_if(m_pairs.begin(), m_pairs.end(),
                                          [](const RemapPair &pair) { return !pair.problems.isEmpty(); }));
}

void RemapModel::recheck()
{
    check(m_pairs, m_known);
    for (std::size_t i = 0; i < m_pairs.size(); ++i) {
        setNotes(static_cast<int>(i), notesOf(m_pairs[i]));
    }
}

QStringList RemapModel::notesOf(const RemapPair &pair) const
{
    QStringList result;
    for (const QString &problem : pair.problems) {
        result.append(QStringLiteral("✗ ") + problem);
    }
    const auto entry = pair.isByPerson ? entryOf(pair) : std::nullopt;
    if (entry && placeOf(*entry) == m_refusedPlace) {
        result.append(QStringLiteral("✗ ") + m_refusal);
        return result; // which says it better than what was guessed before
    }
    for (const QString &notice : pair.notices) {
        result.append(QStringLiteral("ℹ ") + notice);
    }
    return result;
}

void RemapModel::setNotes(int place, const QStringList &notes)
{
    QStringList &shown = m_notes[static_cast<std::size_t>(place)];
    if (shown == notes) {
        return;
    }
    const QModelIndex parent = index(place, 0);
    const int had = static_cast<int>(shown.size());
    const int has = static_cast<int>(notes.size());
    if (has > had) {
        beginInsertRows(parent, had, has - 1);
        shown = notes;
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows(parent, has, had - 1);
        shown = notes;
        endRemoveRows();
    } else {
        shown = notes;
    }
    if (has > 0) {
        Q_EMIT dataChanged(index(0, 0, parent), index(has - 1, 0, parent));
    }
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

bool RemapModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int place = pairOf(index);
    if (place < 0 || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    return index.column() == ActionColumn ? setChoice(place, static_cast<Resolution>(value.toInt()))
                                          : setNumber(place, index.column(), numberOf(value.toString()));
}

bool RemapModel::setNumber(int place, int column, const QString &text)
{
    RemapPair &pair = m_pairs[static_cast<std::size_t>(place)];
    QString &number = column == RecreatedColumn ? pair.recreated : pair.original;
    if (number == text) {
        return true;
    }
    number = text;
    m_refusedPlace.clear();
    (column == RecreatedColumn ? pair.recreatedLabel : pair.originalLabel) = m_known.label(pair.root, text);
    pair.touched.clear();
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    recheck();
    Q_EMIT pairsChanged();
    return true;
}

bool RemapModel::setChoice(int place, Resolution resolution)
{
    RemapPair &pair = m_pairs[static_cast<std::size_t>(place)];
    if (std::find(pair.allowed.begin(), pair.allowed.end(), resolution) == pair.allowed.end()) {
        return false;
    }
    pair.resolution = resolution;
    pair.decided = true;
    const bool isByPerson = pair.isByPerson;
    Q_EMIT dataChanged(index(place, 0), index(place, ColumnCount - 1));
    recheck();
    if (isByPerson) {
        Q_EMIT pairsChanged();
    } else {
        Q_EMIT proposalDecided(place, resolution);
    }
    return true;
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
