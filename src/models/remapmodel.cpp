// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/remapmodel.h"

#include <algorithm>

namespace Rowback {

namespace {

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
    const int place = pairOf(index.parent().isValid() ? index.parent() : index);
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

} // namespace Rowback
