// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/liveselection.h"

#include "schema/collation.h"
#include "schema/comparison.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Rowback {

namespace {

constexpr qint64 pollInterval = 1000; ///< rows

/// Whether any of the cells shows the query's text.
bool shows(const RowQuery &query, std::span<const Cell> cells)
{
    return query.text.isEmpty() || std::any_of(cells.begin(), cells.end(), [&](const Cell &cell) {
               return displayText(cell).contains(query.text, Qt::CaseInsensitive);
           });
}

qint64 bytesOf(std::span<const Cell> cells)
{
    return std::accumulate(cells.begin(), cells.end(), qint64(0), [](qint64 sum, const Cell &cell) {
        return sum + static_cast<qint64>(sizeof(Value) + cell.text().size());
    });
}

/// Takes the rows in the order in which they are to stand.
class Gathering
{
public:
    /// The columns that it wants: identity, the one to sort by if there is one, and those in which the text may stand.
    Gathering(const RowQuery &query, const Table &table)
        : m_query(query)
        , m_columns(identityOf(table))
        , m_width(m_columns.size())
        , m_hasKey(!table.keyColumns.empty())
        , m_sorts(query.sortColumn >= 0)
        , m_hasText(m_sorts
                    && table.columns[static_cast<std::size_t>(query.sortColumn)].type == ColumnType::Text)
    {
        if (m_sorts) {
            m_columns.push_back(query.sortColumn);
        }
        if (!query.text.isEmpty()) {
            const auto searched = query.textColumn < 0 ? table.allColumns() : std::vector<int>{query.textColumn};
            m_columns.insert(m_columns.end(), searched.begin(), searched.end());
        }
    }

    const std::vector<int> &columns() const { return m_columns; }
    /// Of the columns those by which rows are told apart and sorted.
    std::size_t keptWidth() const { return m_width + (m_sorts ? 1 : 0); }
    bool isMeant(std::span<const Cell> cells) const { return shows(m_query, cells.subspan(keptWidth())); }

    /// False when it is full.
    bool take(std::span<const Cell> cells)
    {
        m_bytes += m_hasKey ? 0 : bytesOf(cells.first(m_width));
        if (!m_hasKey
            && (m_selection.keys.size() >= LiveSelection::mostWithoutKey
                || m_bytes > LiveSelection::mostBytesWithoutKey)) {
            m_selection.note.isCapped = true;
            return false;
        }
        m_selection.keys.append(cells.first(m_width));
        if (m_hasText) {
            m_words.append(cells[m_width]);
        }
        return true;
    }

    LiveSelection finish()
    {
        if (m_hasText && m_words.hasLetters()) {
            m_selection.note.isByCodePoint = !m_words.isWhole();
            if (m_words.isWhole()) {
                m_selection.keys.arrange(m_words.places());
            }
        }
        if (m_sorts && m_query.order == Qt::DescendingOrder) {
            m_selection.keys.reverse();
        }
        return std::move(m_selection);
    }

private:
    const RowQuery &m_query;
    std::vector<int> m_columns;
    std::size_t m_width;
    bool m_hasKey;
    bool m_sorts;
    bool m_hasText;
    qint64 m_bytes = 0;
    WordOrder m_words;
    LiveSelection m_selection;
};

QString readingStage()
{
    return QCoreApplication::translate("Rowback", "Reading keys");
}

/// The database sorts.
Result<void> readAll(RowSource &source, const RowQuery &query, Gathering &gathering, qint64 expected,
                     const TaskContext &context)
{
    const Table &table = source.schema().table(query.table);
    RowRequest request{query.table, gathering.columns(), table.keyColumns};
    if (query.sortColumn >= 0) {
        std::erase(request.order, query.sortColumn);
        request.order.insert(request.order.begin(), query.sortColumn);
    }
    return forEachRow(source.rows(request, context), readingStage(), expected, context,
                      [&](std::span<const Cell> cells) { return !gathering.isMeant(cells) || gathering.take(cells); });
}

/// Those that match are few, and come in any order.
Result<void> readMatching(RowSource &source, const RowQuery &query, const RowMatch &match, Gathering &gathering,
                          const TaskContext &context)
{
    const Table &table = source.schema().table(query.table);
    const std::size_t width = gathering.keptWidth();
    std::vector<Row> rows;
    auto read = forEachRow(source.find({query.table, gathering.columns(), {}}, match, context), readingStage(), 0,
                                 context, [&](std::span<const Cell> cells) {
                                     if (gathering.isMeant(cells)) {
                                         rows.emplace_back(cells.begin(),
                                                           cells.begin() + static_cast<std::ptrdiff_t>(width));
                                     }
                                     return true;
                                 });
    if (!read) {
        return read;
    }
    std::vector<std::size_t> order(width);
    std::iota(order.begin(), order.end(), 0U);
    if (query.sortColumn >= 0) {
        std::rotate(order.begin(), order.end() - 1, order.end()); // it is the last one kept
    }
    std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        for (const std::size_t i : order) {
            const Column &column = table.columns[static_cast<std::size_t>(gathering.columns()[i])];
            if (const auto compared = keyOrder(column, a[i].cell(), b[i].cell()); compared != 0) {
                return compared < 0;
            }
        }
        return false;
    });
    for (const Row &row : rows) {
        std::vector<Cell> cells;
        std::transform(row.begin(), row.end(), std::back_inserter(cells),
                       [](const Value &value) { return value.cell(); });
        if (!gathering.take(cells)) {
            break;
        }
    }
    return {};
}

} // namespace

std::vector<int> identityOf(const Table &table)
{
    return table.keyColumns.empty() ? table.allColumns() : table.keyColumns;
}

Result<void> forEachRow(Result<std::unique_ptr<RowCursor>> cursor, const QString &stage, qint64 total,
                        const TaskContext &context, const std::function<bool(std::span<const Cell>)> &visit)
{
    if (!cursor) {
        return cursor.unexpected();
    }
    for (qint64 rows = 0;; ++rows) {
        if (rows % pollInterval == 0) {
            if (auto polled = context.poll(); !polled) {
                return polled;
            }
            context.report(stage, rows, total);
        }
        const auto more = (*cursor)->next();
        if (!more) {
            return more.unexpected();
        }
        if (!*more || !visit((*cursor)->cells())) {
            return {};
        }
    }
}

Result<LiveSelection> selectRows(RowSource &source, const RowQuery &query, const RowMatch &match, qint64 expected,
                                 const TaskContext &context)
{
    Gathering gathering(query, source.schema().table(query.table));
    const auto read = match.columns.empty() ? readAll(source, query, gathering, expected, context)
                                            : readMatching(source, query, match, gathering, context);
    return read ? Result<LiveSelection>(gathering.finish()) : read.unexpected();
}

} // namespace Rowback
