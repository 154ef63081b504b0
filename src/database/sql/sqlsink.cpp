// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/sqlsink.h"

#include "database/sql/findcursor.h"
#include "database/sql/matching.h"
#include "database/sql/sqlerror.h"
#include "database/sql/sqlsource.h"
#include "database/sql/statements.h"
#include "schema/say.h"

namespace Rowback {

using Sql::about;

SqlSink::SqlSink(Session &session, const Schema &schema, TaskContext context)
    : m_session(session)
    , m_schema(schema)
    , m_context(std::move(context))
{
    m_guard.emplace(m_context, m_session);
}

SqlSink::~SqlSink()
{
    // Should the server be gone, so is its transaction.
    (void)rollback();
}

Result<void> SqlSink::poll(const TaskContext &context) const
{
    if (!m_open) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "The transaction is over already."))}};
    }
    if (auto polled = m_context.poll(); !polled) {
        return polled;
    }
    return context.poll();
}

/// Generated columns belong to the engine, and rows are found by their key.
Result<void> SqlSink::checkColumns(const Table &table, const std::vector<int> &columns) const
{
    for (const int column : columns) {
        if (table.columns[static_cast<std::size_t>(column)].generated) {
            return Unexpected{
                {.code = ErrorCode::Usage,
                 .message = say(QT_TRANSLATE_NOOP("Rowback", "A column that the database computes cannot be written.")),
                 .where = table.name + QLatin1Char('.') + table.columns[static_cast<std::size_t>(column)].name}};
        }
    }
    return {};
}

Result<void> SqlSink::keepFromOthers(const std::vector<TableId> &tables)
{
    if (auto polled = poll({}); !polled) {
        return polled;
    }
    std::vector<const Table *> lockable;
    QStringList names;
    for (const TableId id : tables) {
        const Table &table = m_schema.table(id);
        if (table.canWrite) {
            lockable.push_back(&table);
            names.append(table.name);
        }
    }
    auto kept = lockable.empty() ? Result<void>() : m_session.keepFromOthers(lockable);
    return kept
        ? std::move(kept)
        : about(kept.error(),
                say(QT_TRANSLATE_NOOP("Rowback", "Others cannot be kept from referring to what is to be removed.")),
                names.join(QLatin1String(", ")));
}

Result<std::vector<Row>> SqlSink::find(const RowRequest &request, const RowMatch &match, const TaskContext &context)
{
    if (auto polled = poll(context); !polled) {
        return polled.unexpected();
    }
    const Table &table = m_schema.table(request.table);
    const StopGuard guard(context, m_session);
    FindCursor cursor(m_session, table, request, match, table.canWrite, context);
    std::vector<Row> rows;
    while (true) {
        auto more = cursor.next();
        if (!more) {
            return about(more.error(),
                         say(QT_TRANSLATE_NOOP("Rowback", "The rows of %1 cannot be read.")).arg(table.name),
                         table.name);
        }
        if (!*more) {
            return rows;
        }
        Row &row = rows.emplace_back();
        for (const Cell cell : cursor.cells()) {
            row.emplace_back(cell);
        }
    }
}

Result<qint64> SqlSink::rowCount(TableId id)
{
    if (auto polled = poll({}); !polled) {
        return polled.unexpected();
    }
    const Table &table = m_schema.table(id);
    auto count = queryInteger(m_session, countRows(m_session.dialect(), table), m_context);
    return count
        ? std::move(count)
        : about(count.error(), say(QT_TRANSLATE_NOOP("Rowback", "The rows of %1 cannot be counted.")).arg(table.name),
                table.name);
}

Result<void> SqlSink::insert(TableId id, const std::vector<int> &columns, const std::vector<Row> &rows,
                             const TaskContext &context)
{
    const Table &table = m_schema.table(id);
    if (auto polled = poll(context); !polled) {
        return polled;
    }
    if (auto checked = checkColumns(table, columns); !checked || rows.empty()) {
        return checked;
    }
    const StopGuard guard(context, m_session);
    auto inserted = m_session.insert(table, columns, rows, context);
    return inserted
        ? std::move(inserted)
        : about(inserted.error(),
                say(QT_TRANSLATE_NOOP("Rowback", "The database refused to insert into %1.")).arg(table.name),
                table.name);
}

Result<qint64> SqlSink::update(TableId id, const Key &key, const std::vector<int> &columns, const Row &values)
{
    const Table &table = m_schema.table(id);
    if (auto polled = poll({}); !polled) {
        return polled.unexpected();
    }
    if (auto checked = checkColumns(table, columns); !checked) {
        return checked.unexpected();
    }
    if (!canBeKey(table, key)) {
        return 0;
    }
    auto found = m_session.change(updateRow(m_session.dialect(), table, key, columns, values));
    return found
        ? std::move(found)
        : about(found.error(),
                say(QT_TRANSLATE_NOOP("Rowback", "The database refused to change a row of %1.")).arg(table.name),
                table.name + QLatin1Char('.') + displayText(key));
}

Result<qint64> SqlSink::erase(TableId id, const Key &key)
{
    const Table &table = m_schema.table(id);
    if (auto polled = poll({}); !polled) {
        return polled.unexpected();
    }
    if (!canBeKey(table, key)) {
        return 0;
    }
    auto found = m_session.change(deleteRow(m_session.dialect(), table, key));
    return found
        ? std::move(found)
        : about(found.error(),
                say(QT_TRANSLATE_NOOP("Rowback", "The database refused to delete a row of %1.")).arg(table.name),
                table.name + QLatin1Char('.') + displayText(key));
}

Result<void> SqlSink::advanceSequence(TableId id, int column)
{
    const Table &table = m_schema.table(id);
    if (auto polled = poll({}); !polled) {
        return polled;
    }
    auto advanced = m_session.advanceSequence(table, column);
    return advanced
        ? std::move(advanced)
        : about(advanced.error(),
                say(QT_TRANSLATE_NOOP("Rowback", "The counter of %1 cannot be advanced.")).arg(table.name), table.name);
}

Result<void> SqlSink::savepoint(const QString &name)
{
    auto polled = poll({});
    return polled ? m_session.run("SAVEPOINT " + m_session.dialect().identifier(name)) : std::move(polled);
}

Result<void> SqlSink::rollbackTo(const QString &name)
{
    auto polled = poll({});
    return polled ? m_session.run("ROLLBACK TO SAVEPOINT " + m_session.dialect().identifier(name)) : std::move(polled);
}

Result<void> SqlSink::release(const QString &name)
{
    auto polled = poll({});
    return polled ? m_session.run("RELEASE SAVEPOINT " + m_session.dialect().identifier(name)) : std::move(polled);
}

Result<void> SqlSink::checkConstraints()
{
    auto polled = poll({});
    return polled ? m_session.checkConstraints() : std::move(polled);
}

Result<void> SqlSink::commit()
{
    if (auto polled = poll({}); !polled) {
        return polled;
    }
    // From here on nobody can cancel: whether a COMMIT that was interrupted took place would be anybody's guess.
    m_guard.reset();
    auto committed = m_session.commit();
    m_open = !committed && committed.error().code != ErrorCode::Connection;
    return committed;
}

Result<void> SqlSink::rollback()
{
    if (!m_open) {
        return {};
    }
    m_guard.reset();
    m_open = false;
    return m_session.rollback();
}

} // namespace Rowback
