// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/comparer.h"

#include "schema/comparison.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// One side of the merge: a cursor in key order, and where it stands.
class KeyedStream
{
public:
    KeyedStream(std::unique_ptr<RowCursor> cursor, const Table &table)
        : m_cursor(std::move(cursor))
        , m_table(table)
    { }

    bool atEnd() const { return m_atEnd; }
    std::span<const Cell> cells() const { return m_cursor->cells(); }

    /// Moves on; the cells in front are the key's.
    Result<void> advance()
    {
        const auto more = m_cursor->next();
        if (!more) {
            return more.unexpected();
        }
        m_atEnd = !*more;
        return {};
    }

    Key key() const
    {
        Key result;
        const auto row = cells();
        for (std::size_t i = 0; i < m_table.keyColumns.size(); ++i) {
            result.push_back(canonical(column(i), row[i]));
        }
        return result;
    }

    std::strong_ordering order(const KeyedStream &other) const
    {
        const auto mine = cells();
        const auto theirs = other.cells();
        for (std::size_t i = 0; i < m_table.keyColumns.size(); ++i) {
            const auto result = keyOrder(column(i), mine[i], theirs[i]);
            if (result != std::strong_ordering::equal) {
                return result;
            }
        }
        return std::strong_ordering::equal;
    }

    bool hasKey(const Key &key) const
    {
        const auto mine = cells();
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (keyOrder(column(i), mine[i], key[i].cell()) != std::strong_ordering::equal) {
                return false;
            }
        }
        return true;
    }

private:
    const Column &column(std::size_t i) const
    {
        return m_table.columns[static_cast<std::size_t>(m_table.keyColumns[i])];
    }

    std::unique_ptr<RowCursor> m_cursor;
    const Table &m_table;
    bool m_atEnd = false;
};

constexpr qint64 pollInterval = 1024;

} // namespace

bool TableComparison::isVanished(const Key &key) const
{
    return vanished.contains(key);
}

bool TableComparison::isAdded(const Key &key) const
{
    return added.contains(key);
}

Comparer::Comparer(RowSource &snapshot, RowSource &live, const Alignment &alignment, const ContentTypes &contentTypes)
    : m_snapshot(snapshot)
    , m_live(live)
    , m_alignment(alignment)
    , m_contentTypes(contentTypes)
{ }

namespace {

/// Walks both streams in step and calls back for each row on one side or both. Rows of the snapshot that repeat a key
/// are passed over; the first counts, as in Lino's own loader (dump-format.md section 5.1).
template <typename Vanished, typename Added, typename Both>
Result<qint64> merge(KeyedStream &snapshot, KeyedStream &live, const TaskContext &context, const Vanished &onVanished,
                     const Added &onAdded, const Both &onBoth)
{
    qint64 duplicates = 0;
    qint64 steps = 0;
    Key last;
    const auto advanceSnapshot = [&]() -> Result<void> {
        last = snapshot.key();
        while (true) {
            if (const auto moved = snapshot.advance(); !moved) {
                return moved.unexpected();
            }
            if (snapshot.atEnd() || !snapshot.hasKey(last)) {
                return {};
            }
            ++duplicates;
        }
    };
    for (KeyedStream *const stream : {&snapshot, &live}) {
        if (const auto moved = stream->advance(); !moved) {
            return moved.unexpected();
        }
    }
    while (!snapshot.atEnd() || !live.atEnd()) {
        if (++steps % pollInterval == 0) {
            if (const auto going = context.poll(); !going) {
                return going.unexpected();
            }
        }
        const auto order = snapshot.atEnd() ? std::strong_ordering::greater
            : live.atEnd()                  ? std::strong_ordering::less
                                            : snapshot.order(live);
        if (order < 0) {
            onVanished(snapshot);
        } else if (order > 0) {
            onAdded(live);
        } else {
            onBoth(snapshot, live);
        }
        if (order <= 0) {
            if (const auto moved = advanceSnapshot(); !moved) {
                return moved.unexpected();
            }
        }
        if (order >= 0) {
            if (const auto moved = live.advance(); !moved) {
                return moved.unexpected();
            }
        }
    }
    return duplicates;
}

} // namespace

Result<TableComparison> Comparer::compareKeys(TableId id, const TaskContext &context)
{
    const Table &table = m_live.schema().table(id);
    const AlignedTable &aligned = m_alignment.at(id);
    TableComparison result;
    result.table = id;
    if (table.keyColumns.empty()) {
        return result;
    }
    auto liveCursor = m_live.rows({id, table.keyColumns, table.keyColumns}, context);
    if (!liveCursor) {
        return liveCursor.unexpected();
    }
    KeyedStream live(std::move(*liveCursor), table);
    const bool folds = foldsKeys(table);
    const auto seen = [&](const KeyedStream &stream) {
        ++result.liveRows;
        result.live.add(stream.key());
        if (folds) {
            result.alike.add(collatedKey(table, stream.key()));
        }
    };
    if (!aligned.comparable) {
        while (true) {
            if (const auto moved = live.advance(); !moved) {
                return moved.unexpected();
            }
            if (live.atEnd()) {
                return result;
            }
            seen(live);
        }
    }
    const std::vector<int> columns = aligned.inSnapshot(table.keyColumns);
    auto snapshotCursor = m_snapshot.rows({*aligned.snapshot, columns, columns}, context);
    if (!snapshotCursor) {
        return snapshotCursor.unexpected();
    }
    KeyedStream snapshot(std::move(*snapshotCursor), table);
    const auto duplicates = merge(
        snapshot, live, context,
        [&](const KeyedStream &row) {
            ++result.snapshotRows;
            result.vanished.add(row.key());
        },
        [&](const KeyedStream &row) {
            seen(row);
            result.added.add(row.key());
        },
        [&](const KeyedStream &, const KeyedStream &row) {
            ++result.snapshotRows;
            seen(row);
        });
    if (!duplicates) {
        return duplicates.unexpected();
    }
    result.duplicateKeys = *duplicates;
    result.vanished.sort();
    result.added.sort();
    return result;
}

namespace {

/// Compares the cells of one pair of rows, and watches how the live side writes "nothing".
class CellWatcher
{
public:
    CellWatcher(const Table &table, const AlignedTable &aligned, const ContentTypes &contentTypes,
                const std::vector<int> &columns)
        : m_contentTypes(contentTypes)
    {
        for (const int column : columns) {
            const auto c = static_cast<std::size_t>(column);
            m_columns.push_back({column, &table.columns[c], aligned.hints[c], aligned.contentTypes[c]});
        }
    }

    void watch(std::span<const Cell> live, std::vector<EmptyHabit> &habits) const
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            EmptyHabit &habit = habits[static_cast<std::size_t>(m_columns[i].index)];
            habit.hasNull = habit.hasNull || live[i].isNull();
            if (!live[i].holdsInteger()) {
                habit.hasEmptyText = habit.hasEmptyText || live[i].text().empty();
                habit.hasZeroDuration = habit.hasZeroDuration || live[i].text() == "0:00";
            }
        }
    }

    std::vector<ChangedCell> differences(std::span<const Cell> snapshot, std::span<const Cell> live) const
    {
        std::vector<ChangedCell> result;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Watched &watched = m_columns[i];
            const Cell actual = watched.contentType ? asLabel(live[i]) : live[i];
            if (!sameAsDump(*watched.column, snapshot[i], actual, watched.hints)) {
                result.push_back({watched.index, Value(snapshot[i]), Value(actual)});
            }
        }
        return result;
    }

private:
    struct Watched
    {
        int index;
        const Column *column;
        ComparisonHints hints;
        bool contentType;
    };

    Cell asLabel(Cell cell) const
    {
        const std::string *const label = cell.isNull() ? nullptr : m_contentTypes.label(cell.integer());
        return label == nullptr ? cell : Cell::bytes(ValueKind::ContentType, *label);
    }

    const ContentTypes &m_contentTypes;
    std::vector<Watched> m_columns;
};

} // namespace

Result<void> Comparer::compareCells(TableComparison &result, const TaskContext &context)
{
    const Table &table = m_live.schema().table(result.table);
    const AlignedTable &aligned = m_alignment.at(result.table);
    result.habits.resize(table.columns.size());
    if (!aligned.comparable) {
        return {};
    }
    std::vector<int> columns = table.keyColumns; // the key first, then the others
    for (const int column : aligned.common) {
        if (!table.isKeyColumn(column)) {
            columns.push_back(column);
        }
    }
    const std::vector<int> theirs = aligned.inSnapshot(columns);
    auto snapshotCursor = m_snapshot.rows({*aligned.snapshot, theirs, aligned.inSnapshot(table.keyColumns)}, context);
    if (!snapshotCursor) {
        return snapshotCursor.unexpected();
    }
    auto liveCursor = m_live.rows({result.table, columns, table.keyColumns}, context);
    if (!liveCursor) {
        return liveCursor.unexpected();
    }
    KeyedStream snapshot(std::move(*snapshotCursor), table);
    KeyedStream live(std::move(*liveCursor), table);
    const CellWatcher watcher(table, aligned, m_contentTypes, columns);
    const auto merged = merge(
        snapshot, live, context, [](const KeyedStream &) {},
        [&](const KeyedStream &row) { watcher.watch(row.cells(), result.habits); },
        [&](const KeyedStream &old, const KeyedStream &row) {
            watcher.watch(row.cells(), result.habits);
            auto cells = watcher.differences(old.cells(), row.cells());
            if (cells.empty()) {
                return;
            }
            ++result.changedRows;
            if (result.changed.size() < maxChangedRows) {
                result.changed.push_back({row.key(), std::move(cells)});
            }
        });
    return merged ? Result<void>{} : merged.unexpected();
}

} // namespace Rowback
