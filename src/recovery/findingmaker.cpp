// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/findingmaker.h"

#include "schema/say.h"

#include <algorithm>

namespace Rowback {

FindingMaker::FindingMaker(const Situation &situation, const Loss &loss, RowReader &reader)
    : m_situation(situation)
    , m_loss(loss)
    , m_reader(reader)
    , m_labels(situation)
{ }

FindingRow FindingMaker::row(const RowRef &ref, const FamilyRows &family, RowRole role, const QString &why) const
{
    return {
        m_situation.table(ref.table).name, m_labels.model(ref.table), ref.key, m_labels.label(ref, family), role, why};
}

FindingRow FindingMaker::lostRow(int index, RowRole role, const QString &why) const
{
    const LostRow &lost = m_loss.row(index);
    return row(lost.ref, lostFamily(lost.record), role, why);
}

FamilyRows FindingMaker::lostFamily(int record) const
{
    FamilyRows result;
    for (const int index : m_loss.record(record).rows) {
        result.emplace(m_loss.row(index).ref.table, m_loss.row(index).values);
    }
    return result;
}

Finding FindingMaker::presence(int record, const QString &why) const
{
    const LostRecord &lost = m_loss.record(record);
    Finding finding;
    finding.allowed = {Resolution::Restore, Resolution::Skip};
    for (const int row : lost.rows) {
        finding.rows.push_back(lostRow(row, RowRole::Vanished, why));
    }
    const QString &label = finding.rows.back().label;
    if (lost.partly) {
        finding.code = FindingCode::PartlyVanished;
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 is there in part only: %2 of its rows are missing."))
                               .arg(label)
                               .arg(lost.rows.size());
    } else if (lost.above >= 0) {
        finding.code = FindingCode::VanishedRelated;
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 vanished with what it refers to.")).arg(label);
    } else {
        finding.sentence = say(QT_TRANSLATE_NOOP("Rowback", "%1 vanished.")).arg(label);
    }
    return finding;
}

Result<FamilyRows> FindingMaker::family(const RowRef &record, ReadRows readRows) const
{
    FamilyRows result;
    for (const TableId table : m_situation.references.family(record.table)) {
        auto rows = (m_reader.*readRows)(table, {record.key});
        if (!rows) {
            return rows.unexpected();
        }
        if (!rows->empty()) {
            result.emplace(table, std::move(rows->begin()->second));
        }
    }
    return result;
}

Value FindingMaker::shown(TableId table, int column, const Value &value) const
{
    const bool isType = m_situation.alignment.at(table).contentTypes[static_cast<std::size_t>(column)];
    const std::string *const label
        = isType && value.holdsInteger() ? m_situation.contentTypes.label(value.integer()) : nullptr;
    return label == nullptr ? value : Value::of(ValueKind::ContentType, *label);
}

FindingCell FindingMaker::cell(TableId table, int column, const Row &snapshot, const Row &live) const
{
    const auto c = static_cast<std::size_t>(column);
    const Value now = shown(table, column, live[c]);
    return {m_situation.table(table).name + QLatin1Char('.') + m_situation.table(table).columns[c].name,
            shown(table, column, snapshot[c]), now, now};
}

std::vector<FindingCell> FindingMaker::differences(TableId id, const Row &snapshot, const Row &live,
                                                   const std::vector<int> &telling) const
{
    std::vector<FindingCell> result;
    const Table &table = m_situation.table(id);
    const AlignedTable &aligned = m_situation.alignment.at(id);
    for (const int column : telling) {
        result.push_back(cell(id, column, snapshot, live));
    }
    for (const int column : aligned.common) {
        const auto c = static_cast<std::size_t>(column);
        if (table.isKeyColumn(column) || std::find(telling.begin(), telling.end(), column) != telling.end()) {
            continue;
        }
        FindingCell both = cell(id, column, snapshot, live);
        if (!sameAsDump(table.columns[c], both.snapshot.cell(), both.live.cell(), aligned.hints[c])) {
            result.push_back(std::move(both));
        }
    }
    return result;
}

namespace {

QString quoted(const QString &text)
{
    return QLatin1Char('\'') + text + QLatin1Char('\'');
}

/// The field's name as Django has it: the column without _id.
QString fieldName(const Situation &situation, const Reference &reference)
{
    const QString name
        = situation.table(reference.table).columns[static_cast<std::size_t>(reference.columns.front())].name;
    return name.endsWith(QLatin1String("_id")) ? name.chopped(3) : name;
}

QString pythonKey(const Key &key)
{
    return key.size() == 1 && !key.front().holdsInteger() ? quoted(displayText(key)) : displayText(key);
}

} // namespace

QString FindingMaker::line(TableId table, const QString &message, std::vector<std::pair<RowRef, Row>> rows) const
{
    std::vector<std::pair<QString, Key>> order;
    for (auto &[ref, values] : rows) {
        FamilyRows own;
        own.emplace(ref.table, std::move(values));
        order.emplace_back(m_labels.order(ref.table, own), ref.key);
    }
    std::sort(order.begin(), order.end());
    QStringList keys;
    for (const auto &[place, key] : order) {
        keys.append(displayText(key));
    }
    return QStringLiteral("- %1 %2 (%3 object(s) with primary key %4)")
        .arg(m_labels.model(table), message)
        .arg(keys.size())
        .arg(keys.join(QLatin1String(", ")));
}

QString FindingMaker::danglingLine(const Reference &reference, const RowRef &target,
                                   std::vector<std::pair<RowRef, Row>> referrers) const
{
    const QString message = QStringLiteral("{%1: ['%2 instance with pk %3 does not exist.']}")
                                .arg(quoted(fieldName(m_situation, reference)),
                                     m_labels.model(target.table).section(QLatin1Char('.'), -1), pythonKey(target.key));
    return line(reference.table, message, std::move(referrers));
}

QString FindingMaker::duplicateMessage(const Claim &claim) const
{
    const LostRow &lost = m_loss.row(claim.lostRow);
    const Table &table = m_situation.table(lost.ref.table);
    QStringList values;
    for (const int column : claim.columns) {
        values.append(displayText(lost.values[static_cast<std::size_t>(column)]));
    }
    // Django names the key of a single unique column after the column
    const QString key = claim.columns.size() == 1 ? table.columns[static_cast<std::size_t>(claim.columns.front())].name
                                                  : claim.keyName;
    return QStringLiteral("(1062, \"Duplicate entry '%1' for key '%2'\")").arg(values.join(QLatin1Char('-')), key);
}

std::vector<TableId> FindingMaker::below(TableId table) const
{
    std::vector<TableId> result;
    for (const TableId member : m_situation.references.family(m_situation.references.root(table))) {
        for (std::optional<TableId> above = member; above; above = m_situation.references.parent(*above)) {
            if (*above == table) {
                result.push_back(member);
            }
        }
    }
    return result;
}

Result<QStringList> FindingMaker::deferredLines(const Rival &rival) const
{
    QStringList result;
    LiveReferences references(m_situation, m_reader);
    for (const Claim &claim : rival.claims) {
        result.append(QStringLiteral("Deferred %1 #%2 ('%3') : %4")
                          .arg(m_labels.model(claim.live.table).section(QLatin1Char('.'), -1),
                               displayText(claim.live.key), m_labels.loaderName(claim.live), duplicateMessage(claim)));
        std::map<std::pair<int, RowRef>, std::vector<std::pair<RowRef, Row>>> groups;
        for (const TableId table : below(claim.live.table)) {
            const auto visited
                = references.toRows(table, {claim.live.key}, [&](const LiveReferrer &referrer, const Row &row) {
                      groups[{referrer.reference, referrer.target}].emplace_back(referrer.row, row);
                  });
            if (!visited) {
                return visited.unexpected();
            }
        }
        for (auto &[group, rows] : groups) {
            const Reference &reference = m_situation.references.at(group.first);
            // the loader does not look where generic ones point, and a name leads to the row that bears it
            if (reference.kind != ReferenceKind::Generic && m_situation.references.pointsToKey(reference)) {
                result.append(danglingLine(reference, group.second, std::move(rows)));
            }
        }
    }
    return result;
}

QStringList FindingMaker::confirmingLines(const Rival &rival) const
{
    const RowRef &original = m_loss.record(rival.lost).id;
    const Table &root = m_situation.table(original.table);
    const QString column = root.columns[static_cast<std::size_t>(root.keyColumns.front())].name;
    const QString label = column == QLatin1String("id") ? QStringLiteral("ID") : column;
    const auto rows = [&](TableId table) {
        std::vector<std::pair<RowRef, Row>> result;
        const int index = m_loss.findRow({table, original.key});
        if (index >= 0) {
            result.emplace_back(RowRef{table, original.key}, m_loss.row(index).values);
        }
        return result;
    };
    const QString exists = QStringLiteral("{'%1': ['%2 with this %3 already exists.']}")
                               .arg(column, m_labels.model(original.table).section(QLatin1Char('.'), -1), label);
    QStringList result{line(original.table, exists, rows(original.table))};
    for (const Claim &claim : rival.claims) {
        if (claim.live.table != original.table) {
            const QString duplicate
                = QStringLiteral("(1062, \"Duplicate entry '%1' for key 'PRIMARY'\")").arg(displayText(original.key));
            result.append(line(claim.live.table, duplicate, rows(claim.live.table)));
        }
    }
    return result;
}

} // namespace Rowback
