// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/standins.h"

#include <QDate>

#include <algorithm>

namespace Rowback {

namespace {

constexpr std::size_t mostHolders = 50; // the engine compares them with one another only when asked about at once

std::vector<Value> textPlaceholders(const Column &column, const RowRef &row, const Value &before, std::size_t serial)
{
    const QString key = displayText(row.key);
    const QString old = displayText(before);
    const QString first = QStringLiteral("~%1~%2").arg(serial).arg(key);
    std::vector<Value> result{
        Value::text(first.left(column.maxLength < 0 ? first.size() : column.maxLength).toStdString())};
    for (const QString &text : {QString::number(serial) + QLatin1Char('x') + key + old, old + first}) {
        if (column.maxLength < 0 || text.size() <= column.maxLength) {
            result.push_back(Value::text(text.toStdString()));
        }
    }
    return result;
}

std::vector<Value> integerPlaceholders(const Column &column, std::size_t serial)
{
    const auto [lowest, highest] = column.range.value_or(std::pair<qint64, qint64>(-2147483648LL, 2147483647LL));
    const auto offset = static_cast<std::int64_t>(serial);
    std::vector<Value> result{Value::integer(highest - 1 - offset)};
    if (lowest < 0) {
        result.insert(result.begin(), Value::integer(lowest + 1 + offset));
    }
    return result;
}

} // namespace

std::vector<Value> placeholders(const Column &column, const RowRef &row, const Value &before, std::size_t serial)
{
    switch (column.type) {
    case ColumnType::Text:
        return textPlaceholders(column, row, before, serial);
    case ColumnType::Integer:
        return integerPlaceholders(column, serial);
    case ColumnType::Date: {
        std::vector<Value> result;
        for (const QDate &day : {QDate(1000, 1, 1).addDays(static_cast<qint64>(serial)),
                                 QDate(9999, 12, 31).addDays(-static_cast<qint64>(serial))}) {
            result.push_back(Value::of(ValueKind::Date, day.toString(Qt::ISODate).toStdString()));
        }
        return result;
    }
    default:
        return {};
    }
}

StandIns::StandIns(const PlanContext &plan, TableId table, std::size_t serial)
    : m_plan(plan)
    , m_id(table)
    , m_table(plan.situation.table(table))
    , m_serial(serial)
{ }

void StandIns::add(const RowRef &holder, const Row &before, const std::map<int, Value> &parked)
{
    Waiting &waiting = m_waiting[holder];
    waiting.before = before;
    waiting.parked = parked;
}

const EngineRule *StandIns::broken(const RowRef &holder) const
{
    const Waiting &waiting = m_waiting.at(holder);
    return waiting.broken.empty() ? nullptr : &m_table.rules[*waiting.broken.begin()];
}

Row StandIns::written(const Waiting &waiting, bool isTry)
{
    Row row = waiting.before;
    for (const auto &[column, value] : waiting.parked) {
        row[static_cast<std::size_t>(column)] = value;
    }
    if (isTry) {
        const auto &[column, value] = waiting.tries[waiting.next];
        row[static_cast<std::size_t>(column)] = value;
    }
    return row;
}

Result<void> StandIns::find()
{
    Rows rows;
    for (const auto &[holder, waiting] : m_waiting) {
        rows.emplace(holder, written(waiting, false));
    }
    auto broken = ask(rows);
    while (broken) {
        for (const auto &[holder, row] : rows) {
            Waiting &waiting = m_waiting.at(holder);
            const Rules &now = (*broken)[holder];
            if (!waiting.rule) { // the first question, without a try
                waiting.broken = now;
            } else if (!now.contains(*waiting.rule)
                       && std::includes(waiting.broken.begin(), waiting.broken.end(), now.begin(), now.end())) {
                const auto &[column, value] = waiting.tries[waiting.next];
                waiting.parked.insert_or_assign(column, value);
                waiting.broken = now;
                waiting.rule.reset();
            } else {
                ++waiting.next;
            }
        }
        rows.clear();
        for (auto &[holder, waiting] : m_waiting) {
            if (auto row = nextTry(holder, waiting)) {
                rows.emplace(holder, std::move(*row));
            }
        }
        if (rows.empty()) {
            return {};
        }
        broken = ask(rows);
    }
    return broken.unexpected();
}

std::optional<Row> StandIns::nextTry(const RowRef &holder, Waiting &waiting)
{
    if (!waiting.broken.empty() && !waiting.rule) {
        waiting.rule = *waiting.broken.begin();
        waiting.tries = candidates(holder, waiting);
        waiting.next = 0;
    }
    return waiting.rule && waiting.next < waiting.tries.size() ? std::optional(written(waiting, true)) : std::nullopt;
}

/// Whether a column may hold something else without leading nowhere, or away from what refers to it.
bool StandIns::mayBeAny(int column) const
{
    const References &references = m_plan.situation.references;
    const auto has = [&](const std::vector<int> &columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    const auto from = references.from(m_id);
    const auto to = references.to(m_id);
    return std::none_of(from.begin(), from.end(), [&](int index) { return has(references.at(index).columns); })
        && std::none_of(to.begin(), to.end(), [&](int index) { return has(references.at(index).targetColumns); });
}

bool StandIns::mayBeNull(int column) const
{
    const auto to = m_plan.situation.references.to(m_id);
    return m_table.columns[static_cast<std::size_t>(column)].nullable
        && std::none_of(to.begin(), to.end(), [&](int index) {
               const auto &columns = m_plan.situation.references.at(index).targetColumns;
               return std::find(columns.begin(), columns.end(), column) != columns.end();
           });
}

/// One of two values, of which a condition may name one, and that no plain key speaks of.
bool StandIns::isFlag(int column) const
{
    return m_table.columns[static_cast<std::size_t>(column)].type == ColumnType::Boolean
        && std::none_of(m_table.uniqueKeys.begin(), m_table.uniqueKeys.end(), [&](const UniqueKey &key) {
               return !key.partial && std::find(key.columns.begin(), key.columns.end(), column) != key.columns.end();
           });
}

/// A check is broken by what plain keys make columns hold meanwhile; any other rule by what the row holds.
std::vector<std::pair<int, Value>> StandIns::candidates(const RowRef &holder, const Waiting &waiting)
{
    std::vector<int> columns;
    const EngineRule &rule = m_table.rules[*waiting.rule];
    for (const int column : rule.isCheck ? m_table.allColumns() : m_table.columnsOf(rule)) {
        const Column &each = m_table.columns[static_cast<std::size_t>(column)];
        if ((!rule.isCheck || waiting.parked.contains(column)) && !m_table.isKeyColumn(column) && !each.generated) {
            columns.push_back(column);
        }
    }
    std::vector<std::pair<int, Value>> result;
    for (const int column : columns) {
        if (mayBeNull(column)) {
            result.emplace_back(column, Value());
        }
    }
    for (const int column : columns) {
        const auto c = static_cast<std::size_t>(column);
        const Value &before = waiting.before[c];
        if (!mayBeAny(column)) {
            continue;
        }
        if (isFlag(column)) {
            result.emplace_back(column, Value::boolean(before.isNull() || before.integer() == 0));
        }
        for (Value &value : placeholders(m_table.columns[c], holder, before, m_serial++)) {
            result.emplace_back(column, std::move(value));
        }
    }
    return result;
}

Result<std::map<RowRef, StandIns::Rules>> StandIns::ask(const Rows &rows) const
{
    std::map<RowRef, Rules> broken;
    std::vector<const Rows::value_type *> all;
    all.reserve(rows.size());
    for (const auto &row : rows) {
        all.push_back(&row);
    }
    const std::span<const Rows::value_type *const> list(all);
    for (std::size_t begin = 0; begin < list.size(); begin += mostHolders) {
        const auto asked = askSome(list.subspan(begin, std::min(mostHolders, list.size() - begin)), broken);
        if (!asked) {
            return asked.unexpected();
        }
    }
    return broken;
}

/// What a row holds in a column that nobody writes was there before, be it what the type has not got.
bool StandIns::isUnwritten(const EngineRule &rule, const RowRef &holder) const
{
    const Waiting &waiting = m_waiting.at(holder);
    const int column = m_table.columnIndex(rule.typeOf);
    const bool isTried = waiting.rule && waiting.tries[waiting.next].first == column;
    return !rule.typeOf.isEmpty() && !isTried && !waiting.parked.contains(column);
}

/// Those that get something of the rows', as they will be.
StandIns::Rows StandIns::takersOf(std::span<const Rows::value_type *const> rows) const
{
    Rows takers;
    for (const auto *const row : rows) {
        const auto found = m_plan.draft.takers.find(row->first);
        for (const RowRef &taker : found == m_plan.draft.takers.end() ? std::set<RowRef>() : found->second) {
            const auto insert = m_plan.draft.inserts.find(taker);
            const auto update = m_plan.draft.updates.find(taker);
            if (insert != m_plan.draft.inserts.end()) {
                takers.emplace(taker, insert->second.values);
            } else if (update != m_plan.draft.updates.end()) {
                takers.emplace(taker, update->second.after());
            }
        }
    }
    return takers;
}

/// Of unique rules beside the rows that get something of theirs, as these will be.
Result<void> StandIns::askSome(std::span<const Rows::value_type *const> rows, std::map<RowRef, Rules> &broken) const
{
    const Rows takers = takersOf(rows);
    std::vector<RowRef> refs;
    std::vector<ProposedRow> proposed;
    for (const auto &[taker, row] : takers) {
        refs.push_back(taker);
        const auto insert = m_plan.draft.inserts.find(taker);
        proposed.push_back(
            {&row, insert == m_plan.draft.inserts.end() ? m_table.allColumns() : insert->second.columns});
    }
    for (const auto *const row : rows) {
        refs.push_back(row->first);
        proposed.push_back({&row->second, m_table.allColumns()});
    }
    for (std::size_t i = 0; i < m_table.rules.size(); ++i) {
        if (m_table.rules[i].deferrable) {
            continue;
        }
        const auto answer = m_plan.reader.breaches(m_id, m_table.rules[i], proposed);
        if (!answer) {
            return answer.unexpected();
        }
        for (const Breach &breach : answer->breaches) {
            const bool isItself
                = breach.holder == refs[breach.row].key || (breach.rival && refs[*breach.rival] == refs[breach.row]);
            if (breach.row >= takers.size() && !isItself && !isUnwritten(m_table.rules[i], refs[breach.row])) {
                broken[refs[breach.row]].insert(i);
            }
        }
    }
    return {};
}

} // namespace Rowback
