// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/rowsource.h"

namespace Rowback {

/// Statements as text, for a script that a person reviews and runs: no connection is needed. Each statement is one
/// whole line or more and ends in a semicolon and a line feed. Literals are quoted for the engine's default settings.
class ScriptWriter
{
public:
    /// @p schema must outlive the writer.
    ScriptWriter(Engine engine, const Schema &schema);

    /// Settings that make the script mean what it says, and the start of the transaction.
    QString begin() const;
    QString commit() const;
    /// Every line of @p text as a comment.
    QString comment(const QString &text) const;

    QString insert(TableId table, const std::vector<int> &columns, const Row &row) const;
    QString update(TableId table, const Key &key, const std::vector<int> &columns, const Row &values) const;
    QString erase(TableId table, const Key &key) const;
    /// A SELECT that gives 1 if exactly one row has this key and these values, else 0.
    QString precondition(TableId table, const Key &key, const std::vector<int> &columns, const Row &values) const;
    /// A SELECT that gives 1 if no row has these values.
    QString absence(TableId table, const std::vector<int> &columns, const Row &values) const;

private:
    Engine m_engine;
    const Schema &m_schema;
};

} // namespace Rowback
