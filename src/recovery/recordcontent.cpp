// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/recordcontent.h"

#include <algorithm>

namespace Rowback {

namespace {

bool contains(const std::vector<int> &columns, int column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

/// Whether canonical() gives the same bytes for a dumped value and the live one that it stands for.
bool isPlain(ColumnType type)
{
    return type == ColumnType::Text || type == ColumnType::Integer || type == ColumnType::Boolean
        || type == ColumnType::Decimal || type == ColumnType::Date || type == ColumnType::DateTime;
}

/// Nothing, or what a form has in it before anybody writes there.
bool isUntold(const Column &column, const Value &value)
{
    if (isNothing(value)) {
        return true;
    }
    const QString text = displayText(value);
    const QString standard = column.defaultExpression.value_or(QString());
    return sameAsDump(column, value.cell(), LiveValues::neutral(column).cell()) || standard == text
        || standard.startsWith(QLatin1Char('\'') + text + QLatin1Char('\''));
}

} // namespace

RecordContents::RecordContents(const Situation &situation, const Loss &loss, RowReader &reader, IdentityJudge &judge,
                               const RecordPairs &pairs)
    : m_situation(situation)
    , m_loss(loss)
    , m_reader(reader)
    , m_judge(judge)
    , m_pairs(pairs)
    , m_make(situation, loss, reader)
    , m_values(situation)
{ }

Result<std::map<Key, FamilyRows>> RecordContents::liveRecords(TableId root, std::span<const Key> keys)
{
    std::map<Key, FamilyRows> result;
    for (const TableId table : m_situation.references.family(root)) {
        auto rows = m_reader.liveRows(table, {keys.begin(), keys.end()});
        if (!rows) {
            return rows.unexpected();
        }
        for (auto &[key, row] : *rows) {
            result[key].emplace(table, std::move(row));
        }
    }
    return result;
}

const RecordContents::Columns &RecordContents::columns(TableId id) const
{
    const auto [entry, isNew] = m_columns.try_emplace(id);
    Columns &result = entry->second;
    if (!isNew) {
        return result;
    }
    const Table &table = m_situation.table(id);
    const AlignedTable &aligned = m_situation.alignment.at(id);
    std::vector<int> others = table.keyColumns;
    for (const int index : m_situation.references.from(id)) {
        const Reference &reference = m_situation.references.at(index);
        if (m_situation.references.isLink(reference)) {
            result.links.push_back(index);
            others.insert(others.end(), reference.columns.begin(), reference.columns.end());
            others.push_back(reference.typeColumn);
        }
    }
    for (const int column : aligned.common) {
        const auto c = static_cast<std::size_t>(column);
        if (contains(others, column) || aligned.contentTypes[c] || aligned.hints[c].duration
            || !isPlain(table.columns[c].type)) {
            continue;
        }
        result.values.push_back(column);
        // what must be unique may have been left out when it came back
        const bool mayBeMissing = table.columns[c].nullable
            && std::any_of(table.uniqueKeys.begin(), table.uniqueKeys.end(),
                           [&](const UniqueKey &key) { return contains(key.columns, column); });
        if (table.columns[c].type == ColumnType::Text && !mayBeMissing) {
            result.texts.push_back(column);
        }
    }
    return result;
}

Key RecordContents::canonicalValues(TableId id, const std::vector<int> &columns, const Row &row) const
{
    Key result;
    for (const int column : columns) {
        const auto c = static_cast<std::size_t>(column);
        Value value = canonical(m_situation.table(id).columns[c], row[c].cell());
        result.push_back(isNothing(value) ? Value() : std::move(value));
    }
    return result;
}

RecordContents::Meaning RecordContents::meaning(const Reference &reference, const Row &row) const
{
    Meaning result;
    result.target = m_situation.target(reference, row, Side::Snapshot);
    const int lost = result.target ? m_loss.findRecord(m_situation.record(*result.target)) : -1;
    if (const auto pair = m_pairs.find(lost); pair != m_pairs.end()) {
        result.pair = lost;
        result.target->key = pair->second.key;
    } else {
        result.lost = lost;
        result.isOpen = lost >= 0 && m_loss.record(lost).reused;
    }
    return result;
}

/// A record that refers to itself does so under each of its keys.
Key RecordContents::targetIn(const RowRef &own, const std::optional<RowRef> &target) const
{
    if (!target) {
        return {Value()};
    }
    if (m_situation.record(*target) == own) {
        return {Value::boolean(true)};
    }
    Key result{Value::integer(static_cast<std::int64_t>(target->table))};
    result.insert(result.end(), target->key.begin(), target->key.end());
    return result;
}

std::optional<Key> RecordContents::ofLost(int lost) const
{
    Key result;
    const RowRef &own = m_loss.record(lost).id;
    for (const auto &[table, row] : m_make.lostFamily(lost)) {
        result.push_back(Value::integer(static_cast<std::int64_t>(table)));
        const Key values = canonicalValues(table, columns(table).values, m_values.convert(table, row));
        result.insert(result.end(), values.begin(), values.end());
        for (const int index : columns(table).links) {
            Meaning meant = meaning(m_situation.references.at(index), row);
            const bool isItself = meant.target && meant.pair < 0 && m_situation.record(*meant.target) == own;
            if (meant.isOpen && !isItself) {
                return std::nullopt;
            }
            const Key target = targetIn(own, meant.target);
            result.insert(result.end(), target.begin(), target.end());
        }
    }
    return result;
}

std::optional<Key> RecordContents::ofLive(const RowRef &live, const FamilyRows &rows) const
{
    Key result;
    for (const auto &[table, row] : rows) {
        result.push_back(Value::integer(static_cast<std::int64_t>(table)));
        const Key values = canonicalValues(table, columns(table).values, row);
        result.insert(result.end(), values.begin(), values.end());
        for (const int index : columns(table).links) {
            const Key target = targetIn(live, m_situation.target(m_situation.references.at(index), row, Side::Live));
            result.insert(result.end(), target.begin(), target.end());
        }
    }
    return result;
}

std::optional<Key> RecordContents::textsOf(const FamilyRows &rows) const
{
    Key result;
    bool any = false;
    for (const auto &[table, row] : rows) {
        const Key texts = canonicalValues(table, columns(table).texts, row);
        any = any || std::any_of(texts.begin(), texts.end(), [](const Value &text) { return !text.isNull(); });
        result.push_back(Value::integer(static_cast<std::int64_t>(table)));
        result.insert(result.end(), texts.begin(), texts.end());
    }
    return any ? std::optional(result) : std::nullopt;
}

/// As the live tables would hold it.
FamilyRows RecordContents::converted(int lost) const
{
    FamilyRows result = m_make.lostFamily(lost);
    for (auto &[table, row] : result) {
        row = m_values.convert(table, row);
    }
    return result;
}

std::optional<Key> RecordContents::textsOfLost(int lost) const
{
    return textsOf(converted(lost));
}

std::vector<int> RecordContents::linkColumns(TableId table) const
{
    std::vector<int> result;
    for (const int index : columns(table).links) {
        const Reference &reference = m_situation.references.at(index);
        result.insert(result.end(), reference.columns.begin(), reference.columns.end());
    }
    return result;
}

bool RecordContents::hasSameParts(int lost, const FamilyRows &rows) const
{
    const std::vector<int> &parts = m_loss.record(lost).rows;
    return parts.size() == rows.size()
        && std::all_of(parts.begin(), parts.end(), [&](int row) { return rows.contains(m_loss.row(row).ref.table); });
}

/// Straight, or by way of a few others.
bool RecordContents::refersTo(int referrer, int lost) const
{
    constexpr std::size_t mostAsked = 100;
    std::vector<int> asked{lost};
    for (std::size_t next = 0; referrer >= 0 && next < asked.size() && asked.size() < mostAsked; ++next) {
        for (const int other : m_loss.record(asked[next]).referredBy) {
            if (other == referrer) {
                return true;
            }
            if (!contains(asked, other)) {
                asked.push_back(other);
            }
        }
    }
    return false;
}

std::optional<std::vector<int>> RecordContents::sameLinks(const LostRow &row, const RowRef &live, const Row &now,
                                                          bool mayLack,
                                                          std::vector<std::pair<int, RowRef>> *through) const
{
    std::vector<int> result;
    for (const int index : columns(row.ref.table).links) {
        const Reference &reference = m_situation.references.at(index);
        Meaning meant = meaning(reference, row.values);
        if (meant.target && meant.pair < 0 && m_situation.record(*meant.target) == m_loss.record(row.record).id) {
            meant = {.target = RowRef{meant.target->table, live.key}};
        }
        const auto target = m_situation.target(reference, now, Side::Live);
        if (!meant.target && !target) {
            continue; // what they hold besides is compared as it stands
        }
        const bool lacks = !meant.target || !target;
        // of records that refer to each other, one has to be found before the other
        const bool isVague = mayLack && target && m_situation.comparison(target->table).isAdded(target->key)
            && refersTo(meant.lost, row.record);
        if (!isVague && (lacks ? !mayLack : meant.isOpen || *meant.target != *target)) {
            return std::nullopt;
        }
        result.insert(result.end(), reference.columns.begin(), reference.columns.end());
        if (reference.typeColumn >= 0) {
            result.push_back(reference.typeColumn);
        }
        if (through != nullptr && meant.pair >= 0) {
            through->emplace_back(meant.pair, m_pairs.at(meant.pair));
        }
    }
    return result;
}

Result<RecordContents::Sameness> RecordContents::compare(int lost, const RowRef &live, const FamilyRows &rows)
{
    Sameness result;
    if (!hasSameParts(lost, rows)) {
        return result;
    }
    Agreement agreement;
    for (const int index : m_loss.record(lost).rows) {
        const LostRow &row = m_loss.row(index);
        const Row &now = rows.at(row.ref.table);
        const auto links = sameLinks(row, live, now, false, &result.through);
        if (!links) {
            return result;
        }
        QStringList same;
        const Table &table = m_situation.table(row.ref.table);
        for (const QString &name : table.columnNames(*links)) {
            same.append(table.name + QLatin1Char('.') + name);
        }
        const auto cells = m_make.differences(row.ref.table, row.values, now);
        const bool differs = std::any_of(cells.begin(), cells.end(),
                                         [&](const FindingCell &cell) { return !same.contains(cell.column); });
        if (differs) {
            return result;
        }
        const auto one
            = m_judge.compare(row.ref.table, row.values, now, result.through.empty() ? std::vector<int>() : *links);
        if (!one) {
            return one.unexpected();
        }
        agreement += *one;
    }
    result.tells = agreement.ownTexts > 0 || agreement.agreeing >= identityEvidence;
    result.isSame
        = !result.through.empty() || result.tells || (m_loss.record(lost).reused && agreement.agreeingColumns > 0);
    return result;
}

std::vector<int> RecordContents::untold(const LostRow &row, const Row &now) const
{
    std::vector<int> result;
    const Table &table = m_situation.table(row.ref.table);
    for (const int column : m_situation.alignment.at(row.ref.table).common) {
        const auto c = static_cast<std::size_t>(column);
        if (isUntold(table.columns[c], row.values[c]) != isUntold(table.columns[c], now[c])) {
            result.push_back(column);
        }
    }
    return result;
}

Result<QStringList> RecordContents::agreeing(int lost, const RowRef &live)
{
    const auto rows = m_make.liveFamily(live);
    if (!rows) {
        return rows.unexpected();
    }
    Agreement agreement;
    QStringList names;
    for (const int index : hasSameParts(lost, *rows) ? m_loss.record(lost).rows : std::vector<int>()) {
        const LostRow &row = m_loss.row(index);
        const Row &now = rows->at(row.ref.table);
        auto ignored = sameLinks(row, live, now, true);
        if (!ignored) {
            return QStringList();
        }
        const std::vector<int> without = untold(row, now);
        ignored->insert(ignored->end(), without.begin(), without.end());
        const auto one = m_judge.compare(row.ref.table, row.values, now, *ignored);
        if (!one) {
            return one.unexpected();
        }
        agreement += *one;
        const Table &table = m_situation.table(row.ref.table);
        for (const int column : columns(row.ref.table).texts) {
            if (!isNothing(now[static_cast<std::size_t>(column)])) {
                names.append(table.columns[static_cast<std::size_t>(column)].name);
            }
        }
    }
    const bool differs = agreement.differing > 0 || agreement.otherColumns > 0 || agreement.differingLinks > 0;
    return differs || agreement.ownTexts == 0 ? QStringList() : names;
}

std::vector<RecordContents::Mark> RecordContents::marksOf(const FamilyRows &rows) const
{
    std::vector<Mark> result;
    for (const auto &[table, row] : rows) {
        const std::vector<int> &valueColumns = columns(table).values;
        Key values = canonicalValues(table, valueColumns, row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!values[i].isNull()) {
                result.emplace_back(table, valueColumns[i], std::move(values[i]));
            }
        }
    }
    return result;
}

std::vector<RecordContents::Mark> RecordContents::marksOfLost(int lost) const
{
    return marksOf(converted(lost));
}

Result<RecordContents::Likeness> RecordContents::likeness(int lost, const RowRef &live, const FamilyRows &rows)
{
    Agreement agreement;
    for (const int index : hasSameParts(lost, rows) ? m_loss.record(lost).rows : std::vector<int>()) {
        const LostRow &row = m_loss.row(index);
        const auto links = sameLinks(row, live, rows.at(row.ref.table), true);
        const auto one = m_judge.compare(row.ref.table, row.values, rows.at(row.ref.table),
                                         links ? *links : linkColumns(row.ref.table));
        if (!one) {
            return one.unexpected();
        }
        agreement += *one;
    }
    Likeness result;
    // nobody edits most of what tells a record; and one text alone may well be that of two
    if (agreement.ownTexts == 0 || agreement.agreeing < identityEvidence || agreement.contradicts()) {
        return result;
    }
    result.bits = agreement.agreeing;
    const std::vector<Mark> before = marksOfLost(lost);
    for (const Mark &mark : marksOf(rows)) {
        if (std::find(before.begin(), before.end(), mark) != before.end()) {
            const auto &[table, column, value] = mark;
            result.columns.append(m_situation.table(table).columns[static_cast<std::size_t>(column)].name);
        }
    }
    return result;
}

Result<bool> RecordContents::isRelated(int lost, const RowRef &live)
{
    Agreement agreement;
    for (const int index : m_loss.record(lost).rows) {
        const LostRow &row = m_loss.row(index);
        const auto now = m_reader.liveRows(row.ref.table, {live.key});
        const auto one = now && !now->empty() ? m_judge.compare(row.ref.table, row.values, now->begin()->second)
                                              : Result<Agreement>(Agreement());
        if (!now || !one) {
            return now ? one.unexpected() : now.unexpected();
        }
        agreement += *one;
    }
    return agreement.agreeingColumns > 0 && (agreement.ownTexts > 0 || !agreement.contradicts());
}

} // namespace Rowback
