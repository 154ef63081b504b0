// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingsmodel.h"

#include "models/resolutiontexts.h"

#include <algorithm>

namespace Rowback {

namespace {

/// What a right is missing on are tables, all alike; else the first row is what the finding is about.
QString subjectText(const Finding &finding)
{
    const auto count = static_cast<int>(finding.rows.size());
    return finding.code == FindingCode::PrivilegeHazard && count > 1 ? FindingsModel::tr("%Ln table(s)", nullptr, count)
                                                                     : finding.rows.front().label;
}

/// The internal id of a kind; that of a finding is 1 + the row of its kind.
constexpr quintptr kindId = 0;

} // namespace

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void FindingsModel::setFindings(std::vector<Finding> findings)
{
    const bool isSame = std::equal(
        findings.begin(), findings.end(), m_findings.begin(), m_findings.end(),
        [](const Finding &a, const Finding &b) { return identityOf(a) == identityOf(b); });
    if (isSame) {
        m_findings = std::move(findings);
        for (int kind = 0; kind < rowCount(); ++kind) {
            const QModelIndex parent = index(kind, 0);
            Q_EMIT dataChanged(parent, index(kind, StateColumn));
            Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, StateColumn, parent));
        }
        return;
    }
    beginResetModel();
    m_findings = std::move(findings);
    group();
    endResetModel();
}

void FindingsModel::group()
{
    m_kinds.clear();
    for (std::size_t i = 0; i < m_findings.size(); ++i) {
        if (i == 0 || m_findings[i].code != m_findings[i - 1].code) {
            m_kinds.push_back({static_cast<int>(i), 0});
        }
        ++m_kinds.back().count;
    }
}

int FindingsModel::placeOf(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == kindId
        ? -1
        : m_kinds[index.internalId() - 1].first + index.row();
}

QModelIndex FindingsModel::indexAt(int finding, int column) const
{
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const int row = finding - m_kinds[kind].first;
        if (row >= 0 && row < m_kinds[kind].count) {
            return createIndex(row, column, kind + 1);
        }
    }
    return {};
}

const Finding *FindingsModel::finding(const QModelIndex &index) const
{
    const int place = placeOf(index);
    return place < 0 ? nullptr : &m_findings[static_cast<std::size_t>(place)];
}

void FindingsModel::setResolution(const QModelIndex &index, Resolution resolution)
{
    if (const int place = placeOf(index); place >= 0) {
        Finding &finding = m_findings[static_cast<std::size_t>(place)];
        finding.resolution = resolution;
        finding.decided = true;
        for (FindingCell &cell : finding.cells) {
            cell.futures.reset(); // they are those of another choice until the new plan is there
        }
        Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(StateColumn));
        const QModelIndex kind = index.parent();
        Q_EMIT dataChanged(kind, kind.siblingAtColumn(StateColumn));
    }
}

QModelIndex FindingsModel::indexOf(const QString &identity) const
{
    const auto found = std::find_if(m_findings.begin(), m_findings.end(),
                                    [&](const Finding &finding) { return identityOf(finding) == identity; });
    return found == m_findings.end() ? QModelIndex() : indexAt(static_cast<int>(found - m_findings.begin()));
}

QModelIndexList FindingsModel::alike(const QModelIndex &index) const
{
    QModelIndexList result;
    const Finding *const model = finding(index);
    if (model == nullptr || model->isUndecided() || model->isHazard()) {
        return result;
    }
    const QModelIndex kind = index.parent();
    for (int row = 0; row < rowCount(kind); ++row) {
        const QModelIndex other = this->index(row, 0, kind);
        if (row != index.row() && finding(other)->allows(model->resolution)) {
            result.append(other);
        }
    }
    return result;
}

bool FindingsModel::isOpen(const Finding &finding)
{
    return finding.isUndecided() || (finding.resolution == Resolution::Stop && finding.allows(Resolution::Confirm));
}

template <typename Condition> int FindingsModel::count(Condition condition) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(), condition));
}

int FindingsModel::conflicts() const
{
    return count([](const Finding &finding) { return !finding.isHazard(); });
}

int FindingsModel::openConflicts() const
{
    return count([](const Finding &finding) { return !finding.isHazard() && isOpen(finding); });
}

int FindingsModel::openHazards() const
{
    return count([](const Finding &finding) { return finding.isHazard() && isOpen(finding); });
}

QModelIndex FindingsModel::nextOpen(const QModelIndex &from, bool forward) const
{
    const int count = static_cast<int>(m_findings.size());
    int place = placeOf(from);
    if (place < 0 && from.isValid()) { // on a kind: its first finding is the next
        place = m_kinds[static_cast<std::size_t>(from.row())].first - (forward ? 1 : 0);
    } else if (place < 0) {
        place = forward ? -1 : 0;
    }
    for (int i = 0; i < count; ++i) {
        place = (place + (forward ? 1 : -1) + count) % count;
        if (isOpen(m_findings[static_cast<std::size_t>(place)])) {
            return indexAt(place);
        }
    }
    return {};
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kindId);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    return !child.isValid() || child.internalId() == kindId
        ? QModelIndex()
        : createIndex(static_cast<int>(child.internalId()) - 1, 0, kindId);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_kinds.size());
    }
    const bool isKind = parent.internalId() == kindId && parent.column() == 0;
    return isKind ? m_kinds[static_cast<std::size_t>(parent.row())].count : 0;
}

int FindingsModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QString FindingsModel::kindText(const Kind &kind, int column) const
{
    const auto first = m_findings.begin() + kind.first;
    if (column == SubjectColumn) {
        return tr("%1 (%L2)").arg(kindTitle(first->code)).arg(kind.count);
    }
    const int open = static_cast<int>(std::count_if(first, first + kind.count, &isOpen));
    const bool isStopped = std::any_of(first, first + kind.count,
                                       [](const Finding &finding) { return finding.resolution == Resolution::Stop; });
    return open > 0 ? tr("? %Ln left", nullptr, open) : isStopped ? decisionStateText(*first) : QString();
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int place = placeOf(index);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (place < 0) {
        return role == FindingRole ? QVariant(-1)
            : isText               ? kindText(m_kinds[static_cast<std::size_t>(index.row())], index.column())
                                   : QVariant();
    }
    const Finding &finding = m_findings[static_cast<std::size_t>(place)];
    switch (role) {
    case FindingRole:
        return place;
    case IdentityRole:
        return identityOf(finding);
    case OpenRole:
        return isOpen(finding);
    case Qt::ToolTipRole:
        return finding.sentence;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == StateColumn) {
        return decisionStateText(finding);
    }
    return finding.rows.empty() ? finding.sentence : subjectText(finding);
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SubjectColumn:
        return tr("Conflict");
    case StateColumn:
        return tr("Decision");
    default:
        return {};
    }
}

} // namespace Rowback
