// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/sql/session.h"

namespace Rowback {

/// Asks the engine which rows would break a rule. A question that it does not understand is an answer, too.
class RuleQuestion
{
public:
    /// All must outlive the question.
    RuleQuestion(Session &session, const Table &table, const EngineRule &rule, const TaskContext &context);

    Result<RuleAnswer> ask(std::span<const ProposedRow> rows);

private:
    using Ask = Statement (*)(const Dialect &, const Table &, const EngineRule &, std::span<const ProposedRow>);
    Result<void> askSome(std::span<const ProposedRow> rows, std::size_t first);
    Result<void> askEach(std::span<const ProposedRow> rows, std::size_t first, const Error &reason);
    Result<void> askAll(std::span<const ProposedRow> rows, std::size_t first);
    Result<void> read(Ask question, const std::vector<const Column *> &columns, std::span<const ProposedRow> rows,
                      std::size_t first);

    Session &m_session;
    const Table &m_table;
    const EngineRule &m_rule;
    const TaskContext &m_context;
    RuleAnswer m_answer;
    bool m_understood = false;
};

} // namespace Rowback
