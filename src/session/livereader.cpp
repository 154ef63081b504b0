// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/livereader.h"

#include "session/files.h"
#include "session/liveselection.h"
#include "session/opendatabase.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

LiveReader::LiveReader(std::unique_ptr<Database> database, ContentTypes contentTypes, References references,
                       Profile profile)
    : TableReader(std::move(references), std::move(profile))
    , m_database(std::move(database))
    , m_contentTypes(std::move(contentTypes))
    , m_numbers(static_cast<std::size_t>(m_database->schema().size()))
{ }

Result<std::unique_ptr<LiveReader>> LiveReader::open(const QString &address, const std::optional<QString> &password,
                                                     const QString &profile, const TaskContext &context)
{
    auto database = openDatabase(address, password, {.stop = context.stop});
    if (!database) {
        return database.unexpected();
    }
    const Schema &schema = (*database)->schema();
    const auto knowledge = openProfile(profile, schema);
    if (!knowledge) {
        return knowledge.unexpected();
    }
    auto source = (*database)->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    auto contentTypes = ContentTypes::load(**source, context);
    if (!contentTypes) {
        return contentTypes.unexpected();
    }
    References references = References::build(schema, nullptr, *knowledge);
    auto reader = std::unique_ptr<LiveReader>(
        new LiveReader(*std::move(database), *std::move(contentTypes), std::move(references), *knowledge));
    if (const auto counted = reader->countAll(**source, context); !counted) {
        source->reset(); // before its database goes
        return counted.unexpected();
    }
    return reader;
}

Result<void> LiveReader::countAll(RowSource &source, const TaskContext &context)
{
    const int size = schema().size();
    for (int i = 0; i < size; ++i) {
        context.report(QCoreApplication::translate("Rowback", "Counting rows"), i, size);
        const auto count = schema().table(TableId{i}).canRead ? source.rowCount(TableId{i}) : Result<qint64>(-1);
        if (!count && count.error().code == ErrorCode::Cancelled) {
            return count.unexpected();
        }
        m_counts.push_back(count ? *count : -1);
    }
    return {};
}

SnapshotSummary LiveReader::summary() const
{
    SnapshotSummary result;
    result.info.label = m_database->name();
    for (int i = 0; i < schema().size(); ++i) {
        const Table &table = schema().table(TableId{i});
        SnapshotTableSummary summary{.name = table.name,
                                     .model = references().model(TableId{i}),
                                     .columns = table.columnNames(table.allColumns()),
                                     .keyColumns = table.columnNames(table.keyColumns),
                                     .contents = {},
                                     .problems = 0};
        summary.contents.foundRows = m_counts[static_cast<std::size_t>(i)];
        summary.contents.declaredRows = -1;
        result.rows += std::max<qint64>(summary.contents.foundRows, 0);
        result.tables.push_back(std::move(summary));
    }
    return result;
}

Result<qint64> LiveReader::select(const RowQuery &query, const TaskContext &context)
{
    const auto source = m_database->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    LiveSelection selection;
    if (const auto match = inNumbers(query.table, query.match)) {
        auto selected
            = selectRows(**source, query, *match, m_counts[static_cast<std::size_t>(index(query.table))], context);
        if (!selected) {
            return selected.unexpected();
        }
        selection = *std::move(selected);
    }
    m_query = query;
    m_note = selection.note;
    m_selected = std::move(selection.keys);
    m_count = m_selected.size();
    m_note.longestKey = longestKey();
    return m_count;
}

/// Of the selected rows: the others were not read.
QStringList LiveReader::longestKey() const
{
    QStringList longest(static_cast<qsizetype>(table().keyColumns.size()));
    for (qint64 place = 0; place < m_selected.size() && !longest.isEmpty(); ++place) {
        const Key key = m_selected.at(place);
        for (qsizetype i = 0; i < longest.size(); ++i) {
            const QString text = displayText(key[static_cast<std::size_t>(i)]);
            longest[i] = text.size() > longest[i].size() ? text : longest[i];
        }
    }
    return longest;
}

qint64 LiveReader::numberOf(TableId table, const Key &key)
{
    auto &numbers = m_numbers[static_cast<std::size_t>(index(table))];
    const auto [place, isNew] = numbers.try_emplace(key, static_cast<qint64>(m_seen.size()));
    if (isNew) {
        m_seen.emplace_back(table, key);
    }
    return place->second;
}

qint64 LiveReader::numberAt(qint64 place)
{
    return numberOf(m_query.table, m_selected.at(place));
}

qint64 LiveReader::placeOf(qint64 row) const
{
    if (row < 0 || row >= static_cast<qint64>(m_seen.size())) {
        return -1;
    }
    const auto &[table, key] = m_seen[static_cast<std::size_t>(row)];
    return table == m_query.table ? m_selected.find(key) : -1;
}

Result<TableReader::FoundRows> LiveReader::rowsOf(const RowNumbers &numbers, const std::vector<int> &columns,
                                                  const TaskContext &context)
{
    const Table &table = this->table();
    if (table.keyColumns.empty()) {
        return heldRows(numbers, columns);
    }
    const std::size_t width = table.keyColumns.size();
    RowMatch match{table.keyColumns, {}};
    for (const qint64 number : numbers) {
        match.tuples.push_back(m_seen[static_cast<std::size_t>(number)].second);
    }
    const auto source = m_database->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    RowRequest request{m_query.table, table.keyColumns, {}};
    request.columns.insert(request.columns.end(), columns.begin(), columns.end());
    std::unordered_map<Key, Row, ValueHash> rows;
    const auto read
        = forEachRow((*source)->find(request, match, context), {}, 0, context, [&](std::span<const Cell> cells) {
              Row row;
              for (std::size_t i = 0; i < columns.size(); ++i) {
                  row.push_back(labelled(m_query.table, columns[i], cells[width + i]));
              }
              rows.emplace(Key(cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(width)), std::move(row));
              return true;
          });
    if (!read) {
        return read.unexpected();
    }
    FoundRows result;
    for (const Key &key : match.tuples) {
        const auto found = rows.find(key);
        result.push_back(found == rows.end() ? std::nullopt : std::optional<Row>(found->second));
    }
    return result;
}

/// Of a table without a key the rows themselves were kept.
TableReader::FoundRows LiveReader::heldRows(const RowNumbers &numbers, const std::vector<int> &columns) const
{
    FoundRows result;
    for (const qint64 number : numbers) {
        const Row &whole = m_seen[static_cast<std::size_t>(number)].second;
        Row &row = result.emplace_back(Row()).value();
        for (const int column : columns) {
            row.push_back(labelled(m_query.table, column, whole[static_cast<std::size_t>(column)].cell()));
        }
    }
    return result;
}

Result<RowNumbers> LiveReader::rowsMatching(TableId table, const RowMatch &match, const TaskContext &context)
{
    const auto inNumbers = this->inNumbers(table, match);
    const auto source = m_database->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    RowNumbers result;
    if (!inNumbers) {
        return result;
    }
    const auto read = forEachRow((*source)->find({table, identityOf(schema().table(table)), {}}, *inNumbers, context),
                                 {}, 0, context, [&](std::span<const Cell> cells) {
                                     result.push_back(numberOf(table, Key(cells.begin(), cells.end())));
                                     return true;
                                 });
    return read ? Result<RowNumbers>(std::move(result)) : read.unexpected();
}

Result<std::vector<Row>> LiveReader::matchingRows(TableId table, const RowMatch &match, const TaskContext &context)
{
    std::vector<Row> result;
    const auto inNumbers = this->inNumbers(table, match);
    if (!inNumbers || !schema().table(table).canRead) {
        return result;
    }
    const auto source = m_database->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    const auto read = forEachRow((*source)->find({table, schema().table(table).allColumns(), {}}, *inNumbers, context),
                                 {}, 0, context, [&](std::span<const Cell> cells) {
                                     result.emplace_back(cells.begin(), cells.end());
                                     return true;
                                 });
    return read ? Result<std::vector<Row>>(std::move(result)) : read.unexpected();
}

Result<qint64> LiveReader::countMatching(TableId table, const RowMatch &match, const TaskContext &context)
{
    const auto inNumbers = this->inNumbers(table, match);
    if (!inNumbers || !schema().table(table).canRead) {
        return 0;
    }
    const auto source = m_database->beginRead(context);
    if (!source) {
        return source.unexpected();
    }
    qint64 rows = 0;
    const auto read = forEachRow((*source)->find({table, {match.columns.front()}, {}}, *inNumbers, context), {}, 0,
                                 context, [&](std::span<const Cell> /*cells*/) {
                                     ++rows;
                                     return true;
                                 });
    return read ? Result<qint64>(rows) : read.unexpected();
}

bool LiveReader::isTypeColumn(TableId table, int column) const
{
    const auto from = references().from(table);
    return std::any_of(from.begin(), from.end(), [&](int edge) {
        const Reference &reference = references().at(edge);
        return reference.kind == ReferenceKind::Generic && reference.typeColumn == column;
    });
}

/// Content types as this database numbers them; nothing if it does not know one.
std::optional<RowMatch> LiveReader::inNumbers(TableId table, const RowMatch &match) const
{
    RowMatch result = match;
    for (std::size_t i = 0; i < match.columns.size(); ++i) {
        if (!isTypeColumn(table, match.columns[i])) {
            continue;
        }
        for (Key &tuple : result.tuples) {
            const auto id = m_contentTypes.id(tuple[i].text());
            if (!id) {
                return std::nullopt;
            }
            tuple[i] = Value::integer(*id);
        }
    }
    return result;
}

Value LiveReader::labelled(TableId table, int column, Cell cell) const
{
    const std::string *const label = cell.kind() == ValueKind::Integer && isTypeColumn(table, column)
        ? m_contentTypes.label(cell.integer())
        : nullptr;
    return label == nullptr ? Value(cell) : Value::of(ValueKind::ContentType, *label);
}

} // namespace Rowback
