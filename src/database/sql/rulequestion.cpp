// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/rulequestion.h"

#include "database/sql/breaches.h"
#include "schema/comparison.h"

namespace Rowback {

namespace {

constexpr std::size_t mostRows = 400; // SQLite takes 500 parts of a UNION
constexpr std::size_t mostBytes = 512 * 1024; // of the values; far from what a server takes as one statement

std::size_t bytesOf(const ProposedRow &row)
{
    std::size_t bytes = 0;
    for (const Value &value : *row.values) {
        bytes += value.text().size();
    }
    return bytes;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? error.text() : error.detail;
}

} // namespace

RuleQuestion::RuleQuestion(Session &session, const Table &table, const EngineRule &rule, const TaskContext &context)
    : m_session(session)
    , m_table(table)
    , m_rule(rule)
    , m_context(context)
{ }

Result<RuleAnswer> RuleQuestion::ask(std::span<const ProposedRow> rows)
{
    for (std::size_t begin = 0; begin < rows.size() && m_answer.unanswered.isEmpty();) {
        std::size_t count = 1;
        std::size_t bytes = bytesOf(rows[begin]);
        while (begin + count < rows.size() && count < mostRows && bytes < mostBytes) {
            bytes += bytesOf(rows[begin + count++]);
        }
        if (const auto asked = askSome(rows.subspan(begin, count), begin); !asked) {
            return asked.unexpected();
        }
        begin += count;
    }
    return std::move(m_answer);
}

Result<void> RuleQuestion::askSome(std::span<const ProposedRow> rows, std::size_t first)
{
    if (auto polled = m_context.poll(); !polled) {
        return polled;
    }
    const std::size_t known = m_answer.breaches.size();
    auto asked = askAll(rows, first);
    if (asked || asked.error().code == ErrorCode::Cancelled || asked.error().code == ErrorCode::Connection) {
        return asked;
    }
    m_answer.breaches.resize(known);
    return askEach(rows, first, asked.error());
}

/// Finds out whether the engine minds the rule or some of the rows. What may not be done while one only reads, as of a
/// function that writes, says nothing about a row.
Result<void> RuleQuestion::askEach(std::span<const ProposedRow> rows, std::size_t first, const Error &reason)
{
    if (reason.refusal == Refusal::AccessDenied) {
        m_answer.unanswered = wordsOf(reason);
        return {};
    }
    if (!m_understood) {
        const auto alone = askAll({}, first);
        if (!alone && (alone.error().code == ErrorCode::Cancelled || alone.error().code == ErrorCode::Connection)) {
            return alone.unexpected();
        }
        if (!alone) {
            m_answer.breaches.clear();
            m_answer.unanswered = wordsOf(alone.error());
        }
        m_understood = alone.has_value();
    }
    if (!m_understood) {
        return {};
    }
    if (rows.size() == 1) {
        m_answer.breaches.push_back({.row = first, .refusal = wordsOf(reason)});
        return {};
    }
    const std::size_t half = rows.size() / 2;
    auto done = askSome(rows.first(half), first);
    return done ? askSome(rows.subspan(half), first + half) : std::move(done);
}

Result<void> RuleQuestion::askAll(std::span<const ProposedRow> rows, std::size_t first)
{
    Column number;
    number.type = ColumnType::Integer;
    if (m_rule.isCheck) {
        return read(selectBroken, {&number}, rows, first);
    }
    std::vector<const Column *> columns{&number};
    for (const int column : m_table.keyColumns) {
        columns.push_back(&m_table.columns[static_cast<std::size_t>(column)]);
    }
    auto done = read(selectHolders, columns, rows, first);
    return done && rows.size() != 1 ? read(selectRivals, {&number, &number}, rows, first) : std::move(done);
}

Result<void> RuleQuestion::read(Ask question, const std::vector<const Column *> &columns,
                                std::span<const ProposedRow> rows, std::size_t first)
{
    auto cursor = m_session.query(question(m_session.dialect(), m_table, m_rule, rows), columns, m_context);
    return visitRows(std::move(cursor), [&](std::span<const Cell> cells) {
        Breach &breach = m_answer.breaches.emplace_back();
        breach.row = first + static_cast<std::size_t>(cells.front().integer());
        if (question == selectHolders) {
            breach.holder.emplace();
            for (std::size_t i = 1; i < cells.size(); ++i) {
                breach.holder->push_back(canonical(*columns[i], cells[i]));
            }
        } else if (question == selectRivals) {
            breach.rival = first + static_cast<std::size_t>(cells.back().integer());
        }
        return true;
    });
}

} // namespace Rowback
