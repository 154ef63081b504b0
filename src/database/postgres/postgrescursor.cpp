// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/postgres/postgrescursor.h"

#include "database/sql/valuetext.h"

namespace Rowback {

namespace {

std::vector<Decoding> decodingsOf(const std::vector<const Column *> &columns)
{
    std::vector<Decoding> decodings;
    for (const Column *column : columns) {
        decodings.push_back(decodingOf(Engine::PostgreSql, *column));
    }
    return decodings;
}

char unescaped(char c)
{
    switch (c) {
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    case 'v':
        return '\v';
    default:
        return c;
    }
}

} // namespace

PostgresCopyCursor::PostgresCopyCursor(PostgresConnection &connection, const std::vector<const Column *> &columns,
                                       TaskContext context, std::string afterFailure)
    : m_connection(connection)
    , m_decodings(decodingsOf(columns))
    , m_cells(columns.size())
    , m_context(std::move(context))
    , m_afterFailure(std::move(afterFailure))
{ }

PostgresCopyCursor::~PostgresCopyCursor()
{
    if (m_open) {
        m_connection.interrupt();
        char *line = nullptr;
        while (PQgetCopyData(m_connection.handle(), &line, 0) > 0) {
            PQfreemem(line);
        }
        // That it was interrupted is what was asked for.
        (void)finish();
    }
}

Result<bool> PostgresCopyCursor::next()
{
    if (++m_count % 1024 == 0) {
        if (auto polled = m_context.poll(); !polled) {
            return polled.unexpected();
        }
    }
    char *line = nullptr;
    const int size = PQgetCopyData(m_connection.handle(), &line, 0);
    m_line.reset(line);
    if (size < 0) {
        return finish();
    }
    split(line, static_cast<std::size_t>(size));
    return true;
}

Result<bool> PostgresCopyCursor::finish()
{
    m_open = false;
    Result<bool> outcome = false;
    while (PGresult *result = PQgetResult(m_connection.handle())) {
        if (auto checked = m_connection.checked(PgResult(result)); !checked) {
            outcome = checked.unexpected();
        }
        if (PQstatus(m_connection.handle()) == CONNECTION_BAD) {
            break;
        }
    }
    m_connection.setBusy(false);
    if (!outcome && !m_afterFailure.empty()) {
        // Should this fail as well, so will the next statement, and tell.
        (void)m_connection.run(m_afterFailure);
    }
    return outcome;
}

/// Fields end in a tab, the line in a line feed; what is escaped gets shorter, in place.
void PostgresCopyCursor::split(char *line, std::size_t size)
{
    const char *from = line;
    const char *const end = line + size;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (end - from >= 2 && from[0] == '\\' && from[1] == 'N') {
            m_cells[i] = Cell::null();
            from += 3;
            continue;
        }
        char *const field = line + (from - line);
        char *to = field;
        while (from < end && *from != '\t' && *from != '\n') {
            if (*from == '\\') {
                ++from;
                *to++ = unescaped(*from++);
            } else {
                *to++ = *from++;
            }
        }
        ++from;
        m_cells[i] = decode(m_decodings[i], field, static_cast<std::size_t>(to - field));
    }
}

PostgresResultCursor::PostgresResultCursor(PgResult result, const std::vector<const Column *> &columns)
    : m_result(std::move(result))
    , m_decodings(decodingsOf(columns))
    , m_cells(columns.size())
{ }

Result<bool> PostgresResultCursor::next()
{
    if (++m_row >= PQntuples(m_result.get())) {
        return false;
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const int column = static_cast<int>(i);
        m_cells[i] = PQgetisnull(m_result.get(), m_row, column) != 0
            ? Cell::null()
            : decode(m_decodings[i], PQgetvalue(m_result.get(), m_row, column),
                     static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column)));
    }
    return true;
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
