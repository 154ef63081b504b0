// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/dumpsource.h"

#include "schema/comparison.h"
#include "snapshot/duplicates.h"
#include "snapshot/pagerelease.h"
#include "snapshot/rowdecoder.h"

#include <algorithm>
#include <limits>
#include <unordered_set>
#include <utility>

namespace Rowback {

namespace {

constexpr std::size_t pollEvery = 1024;
constexpr std::ptrdiff_t releaseEvery = std::ptrdiff_t(8) << 20U;

CellForm formOf(const Table &table, const Column &column, const LiveForms &forms)
{
    const bool isUtc = column.type == ColumnType::DateTime && forms.dumpZone.isValid();
    return forms.uuidDigits.contains({table.name, column.name}) ? CellForm::UuidDigits
        : isUtc                                                 ? CellForm::Utc
                                                                : CellForm::AsWritten;
}

/// Rows by number: all of them, those of an index, or those of a list.
class DumpCursor final : public RowCursor
{
public:
    DumpCursor(const DumpContents &dump, const RowRequest &request, const TaskContext &context)
        : m_dump(dump)
        , m_rows(dump.table(request.table).rows)
        , m_decoder(dump, request.table, request.columns)
        , m_context(context)
        , m_count(m_rows.size())
    { }

    void follow(std::shared_ptr<const SortIndex> index) { m_index = std::move(index); }
    void follow(std::vector<std::size_t> list)
    {
        m_list = std::move(list);
        m_count = m_list.size();
        m_isList = true;
    }

    Result<bool> next() override
    {
        if (m_next % pollEvery == 0) {
            if (const auto going = m_context.poll(); !going) {
                return going.unexpected();
            }
        }
        if (m_next == m_count) {
            return false;
        }
        const std::size_t place = m_next++;
        const std::size_t row = m_isList ? m_list[place] : m_index ? m_index->row(place) : place;
        if (!m_index && !m_isList) {
            releaseBehind(m_rows[row]);
        }
        m_decoder.decode(row);
        return true;
    }

    std::span<const Cell> cells() const override { return m_decoder.cells(); }

private:
    /// Reading a large table from beginning to end does not keep it in memory.
    void releaseBehind(RowPlace place)
    {
        const char *const at = m_dump.files[place.file()]->begin() + place.offset();
        if (place.file() != m_file) {
            if (m_released != nullptr) {
                releasePages(m_released, m_dump.files[m_file]->end());
            }
            m_file = place.file();
            m_released = at;
        } else if (at - m_released >= releaseEvery) {
            releasePages(m_released, at);
            m_released = at;
        }
    }

    const DumpContents &m_dump;
    const std::vector<RowPlace> &m_rows;
    RowDecoder m_decoder;
    TaskContext m_context;
    std::shared_ptr<const SortIndex> m_index;
    std::vector<std::size_t> m_list;
    bool m_isList = false;
    std::size_t m_next = 0;
    std::size_t m_count;
    std::size_t m_file = RowPlace::mostFiles;
    const char *m_released = nullptr;
};

} // namespace

DumpSource::DumpSource(std::unique_ptr<DumpContents> dump, std::shared_ptr<const void> bytes)
    : m_dump(std::move(dump))
    , m_bytes(std::move(bytes))
{ }

Result<qint64> DumpSource::rowCount(TableId table)
{
    return static_cast<qint64>(m_dump->table(table).rows.size());
}

Result<void> DumpSource::adopt(const Schema &live, const TaskContext &context, const LiveForms &forms)
{
    m_dump->zone = forms.dumpZone;
    m_index.reset(); // it may have been another order
    m_keyIndexes.clear();
    m_keptRows = 0;
    for (int i = 0; i < m_dump->schema.size(); ++i) {
        Table &table = m_dump->schema.table(TableId{i});
        const auto id = live.find(table.name);
        if (!id) {
            continue;
        }
        for (Column &column : table.columns) {
            const int place = live.table(*id).columnIndex(column.name);
            if (place >= 0) {
                const Column &known = live.table(*id).columns[static_cast<std::size_t>(place)];
                column.type = known.type;
                column.padded = known.padded;
            }
        }
        std::vector<CellForm> &formsOfTable = m_dump->table(TableId{i}).forms;
        formsOfTable.clear();
        std::transform(table.columns.begin(), table.columns.end(), std::back_inserter(formsOfTable),
                       [&](const Column &column) { return formOf(table, column, forms); });
        if (const auto settled = settleKey(TableId{i}, live.table(*id), context); !settled) {
            return settled.unexpected();
        }
    }
    return {};
}

/// What was said of a key that is not the database's, or was a guess, is taken back; the real one is looked at instead.
Result<void> DumpSource::settleKey(TableId id, const Table &live, const TaskContext &context)
{
    DumpTable &rows = m_dump->table(id);
    const Table &table = m_dump->schema.table(id);
    std::vector<int> key;
    for (const int column : live.keyColumns) {
        key.push_back(table.columnIndex(live.columns[static_cast<std::size_t>(column)].name));
    }
    if (key.empty() || std::find(key.begin(), key.end(), -1) != key.end()) {
        return {};
    }
    if (key == rows.checkedKey && !(rows.keyIsGuess && rows.repeatsKey)) {
        rows.keyIsGuess = false;
        return {};
    }
    ProblemLog problems(std::numeric_limits<int>::max());
    const bool wasGuess = std::exchange(rows.keyIsGuess, false);
    const auto reported = reportDuplicates(*m_dump, id, key, problems, context);
    if (!reported) {
        rows.keyIsGuess = wasGuess;
        return reported.unexpected();
    }
    rows.checkedKey = std::move(key);
    rows.repeatsKey = *reported;
    std::erase_if(m_dump->problems,
                  [&table](const Problem &problem) { return problem.ofKey && problem.table == table.name; });
    rows.info.hasErrors = rows.hasOtherErrors || problems.hasErrors(table.name);
    const std::vector<Problem> found = problems.finish();
    m_dump->problems.insert(m_dump->problems.end(), found.begin(), found.end());
    return {};
}

/// Rows are known to ascend by a key of one integer.
bool DumpSource::isInOrder(TableId id, const std::vector<int> &columns) const
{
    if (columns.empty()) {
        return true;
    }
    const Table &table = m_dump->schema.table(id);
    return m_dump->table(id).isAscending && columns == table.keyColumns
        && table.columns[static_cast<std::size_t>(columns.front())].type != ColumnType::Text;
}

Result<const SortIndex *> DumpSource::indexOf(TableId table, const std::vector<int> &columns,
                                              const TaskContext &context)
{
    const auto kept = m_keyIndexes.find(table);
    if (kept != m_keyIndexes.end() && kept->second->columns() == columns) {
        m_index = kept->second;
    }
    if (!m_index || m_index->table() != table || m_index->columns() != columns) {
        m_index.reset(); // only one of any size in memory
        auto index = SortIndex::build(*m_dump, table, columns, context);
        if (!index) {
            return index.unexpected();
        }
        m_index = std::make_shared<const SortIndex>(*std::move(index));
        if (columns == m_dump->schema.table(table).keyColumns) {
            keep(m_index);
        }
    }
    return m_index.get();
}

void DumpSource::keep(std::shared_ptr<const SortIndex> index)
{
    const std::size_t rows = index->size();
    if (rows > mostKept) {
        return;
    }
    if (m_keptRows + rows > mostKept) {
        m_keyIndexes.clear();
        m_keptRows = 0;
    }
    m_keptRows += rows;
    m_keyIndexes[index->table()] = std::move(index);
}

Result<std::unique_ptr<RowCursor>> DumpSource::rows(const RowRequest &request, const TaskContext &context)
{
    auto cursor = std::make_unique<DumpCursor>(*m_dump, request, context);
    if (!isInOrder(request.table, request.order)) {
        const auto index = indexOf(request.table, request.order, context);
        if (!index) {
            return index.unexpected();
        }
        cursor->follow(m_index);
    }
    return std::unique_ptr<RowCursor>(std::move(cursor));
}

Result<std::unique_ptr<RowCursor>> DumpSource::find(const RowRequest &request, const RowMatch &match,
                                                    const TaskContext &context)
{
    auto found = findRows(request.table, match, context);
    if (!found) {
        return found.unexpected();
    }
    auto cursor = std::make_unique<DumpCursor>(*m_dump, request, context);
    cursor->follow(*std::move(found));
    return std::unique_ptr<RowCursor>(std::move(cursor));
}

Result<std::vector<std::size_t>> DumpSource::findRows(TableId table, const RowMatch &match, const TaskContext &context)
{
    const bool byKey = match.columns == m_dump->schema.table(table).keyColumns;
    return byKey ? findByIndex(table, match, context) : findByScan(table, match, context);
}

Result<std::vector<std::size_t>> DumpSource::findByIndex(TableId table, const RowMatch &match,
                                                         const TaskContext &context)
{
    const bool integers = std::all_of(match.tuples.begin(), match.tuples.end(),
                                      [](const Key &key) { return key.front().kind() == ValueKind::Integer; });
    if (integers && isInKeyOrder(table)) {
        return findInOrder(table, match);
    }
    const auto index = indexOf(table, match.columns, context);
    if (!index) {
        return index.unexpected();
    }
    if (!(*index)->isInteger() || !integers) {
        return findByScan(table, match, context);
    }
    std::vector<std::size_t> rows;
    for (const Key &key : match.tuples) {
        const auto [first, last] = (*index)->find(key.front().integer());
        for (std::size_t place = first; place < last; ++place) {
            rows.push_back((*index)->row(place));
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

bool DumpSource::isInKeyOrder(TableId table) const
{
    const std::vector<int> &key = m_dump->schema.table(table).keyColumns;
    return key.size() == 1 && isInOrder(table, key);
}

/// By halving, which needs no index.
std::vector<std::size_t> DumpSource::findInOrder(TableId table, const RowMatch &match) const
{
    const std::size_t count = m_dump->table(table).rows.size();
    RowDecoder decoder(*m_dump, table, match.columns);
    const auto keyOf = [&decoder](std::size_t row) {
        decoder.decode(row);
        return decoder.cells().front().integer();
    };
    std::vector<std::size_t> rows;
    for (const Key &key : match.tuples) {
        const std::int64_t wanted = key.front().integer();
        std::size_t first = 0;
        for (std::size_t size = count; size > 0;) {
            const std::size_t half = size / 2;
            const bool isBelow = keyOf(first + half) < wanted;
            first += isBelow ? half + 1 : 0;
            size = isBelow ? size - half - 1 : half;
        }
        if (first < count && keyOf(first) == wanted) {
            rows.push_back(first);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Result<std::vector<std::size_t>> DumpSource::findByScan(TableId id, const RowMatch &match,
                                                        const TaskContext &context) const
{
    const Table &table = m_dump->schema.table(id);
    const auto canonicalKey = [&](auto &&cellAt) {
        Key key;
        for (std::size_t i = 0; i < match.columns.size(); ++i) {
            key.push_back(canonical(table.columns[static_cast<std::size_t>(match.columns[i])], cellAt(i)));
        }
        return key;
    };
    std::unordered_set<Key, ValueHash> wanted;
    for (const Key &tuple : match.tuples) {
        if (std::none_of(tuple.begin(), tuple.end(), [](const Value &value) { return value.isNull(); })) {
            wanted.insert(canonicalKey([&](std::size_t i) { return tuple[i].cell(); }));
        }
    }
    std::vector<std::size_t> rows;
    RowDecoder decoder(*m_dump, id, match.columns);
    const std::size_t count = wanted.empty() ? 0 : m_dump->table(id).rows.size();
    for (std::size_t row = 0; row < count; ++row) {
        if (row % pollEvery == 0) {
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
        }
        decoder.decode(row);
        if (wanted.contains(canonicalKey([&](std::size_t i) { return decoder.cells()[i]; }))) {
            rows.push_back(row);
        }
    }
    return rows;
}

QString DumpSource::where(TableId table, std::size_t row) const
{
    const RowPlace place = m_dump->table(table).rows[row];
    const SourceText &source = *m_dump->files[place.file()];
    return source.where(source.begin() + place.offset());
}

} // namespace Rowback
