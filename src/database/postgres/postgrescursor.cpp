// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgrescursor.h"

#include "database/sql/valuetext.h"

namespace Rowback {

PostgresCursor::PostgresCursor(PostgresConnection &connection, const std::vector<const Column *> &columns,
                               TaskContext context, std::string afterFailure)
    : m_connection(connection)
    , m_cells(columns.size())
    , m_context(std::move(context))
    , m_afterFailure(std::move(afterFailure))
{
    for (const Column *column : columns) {
        m_decodings.push_back(decodingOf(Engine::PostgreSql, *column));
    }
}

PostgresCursor::~PostgresCursor()
{
    if (m_open) {
        m_connection.interrupt();
        // That it was interrupted is what was asked for.
        (void)finish(nullptr);
    }
}

Result<bool> PostgresCursor::next()
{
    if (++m_count % 1024 == 0) {
        if (auto polled = m_context.poll(); !polled) {
            return polled.unexpected();
        }
    }
    PgResult row(PQgetResult(m_connection.handle()));
    if (PQresultStatus(row.get()) != PGRES_SINGLE_TUPLE) {
        return finish(std::move(row));
    }
    m_row = std::move(row);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int column = static_cast<int>(i);
        m_cells[i] = PQgetisnull(m_row.get(), 0, column) != 0
            ? Cell::null()
            : decode(m_decodings[i], PQgetvalue(m_row.get(), 0, column),
                     static_cast<std::size_t>(PQgetlength(m_row.get(), 0, column)));
    }
    return true;
}

Result<bool> PostgresCursor::finish(PgResult last)
{
    m_open = false;
    Result<bool> outcome = false;
    if (last) {
        if (auto checked = m_connection.checked(std::move(last)); !checked) {
            outcome = checked.unexpected();
        }
    }
    const auto drained = m_connection.drain();
    m_connection.setBusy(false);
    if (outcome && !drained) {
        outcome = drained.unexpected();
    }
    if (!outcome && !m_afterFailure.empty()) {
        // Should this fail as well, so will the next statement, and tell.
        (void)m_connection.run(m_afterFailure);
    }
    return outcome;
}

void appendCopyValue(std::string &line, const Value &value)
{
    if (value.isNull()) {
        line += "\\N";
        return;
    }
    if (value.kind() == ValueKind::Bytes) {
        static constexpr char digits[] = "0123456789abcdef";
        line += "\\\\x";
        for (const char c : value.text()) {
            line += digits[static_cast<unsigned char>(c) >> 4U];
            line += digits[static_cast<unsigned char>(c) & 15U];
        }
        return;
    }
    char buffer[24];
    for (const char c : valueText(Engine::PostgreSql, value, buffer)) {
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += c;
        }
    }
}

} // namespace Rowback
