// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/rowsource.h"

namespace Rowback {

/// Rows that may refer to others.
struct Referrers
{
    TableId table{};
    std::vector<int> columns; ///< by which they refer
    int typeColumn = -1; ///< of a generic reference: beside it, the content type
    QString model; ///< of a generic reference: "pcsw.Client", whatever its case
    QString target; ///< the table that they refer to, for a person
    std::vector<Key> tuples = {}; ///< what they hold in these columns, if they do
    std::vector<Key> except = {}; ///< of the table: those that may
};

/// Statements as text, for a script that a person reviews and runs: no connection is needed. Each statement is one
/// whole line or more and ends in a semicolon and a line feed. Literals are quoted for the engine's default settings.
/// A check or a statement that fails makes the transaction fail, whatever the engine's own client does after an error.
/// Statements run in the order in which they were asked for: MariaDB's count each other.
class ScriptWriter
{
public:
    /// @p schema must outlive the writer.
    ScriptWriter(Engine engine, const Schema &schema);

    /// Settings that make the script mean what it says, and the start of the transaction. @p timeZone: in which
    /// instants are written; empty: UTC.
    QString begin(const QString &timeZone);
    /// Ends the transaction, and says how where the engine itself would not.
    QString commit() const;
    /// As RowSink::keepFromOthers(), whose place it has; empty where the engine needs none. Fails where the user may
    /// not.
    QString keepFromOthers(const std::vector<TableId> &tables) const;
    /// Every line of @p text as a comment.
    QString comment(const QString &text) const;

    QString insert(TableId table, const std::vector<int> &columns, const Row &row);
    QString update(TableId table, const Key &key, const std::vector<int> &columns, const Row &values);
    QString erase(TableId table, const Key &key);
    /// Fails unless exactly one row has this key and these values.
    QString precondition(TableId table, const Key &key, const std::vector<int> &columns, const Row &values);
    /// Fails if a row has this key.
    QString absence(TableId table, const Key &key);
    /// Fails if a row does refer to what goes; empty where none can.
    QString unreferenced(const Referrers &referrers);
    /// Makes the counter of a column go on behind its highest value; empty where the engine does so by itself.
    QString advance(TableId table, int column) const;

private:
    /// A statement that writes one row; where the client goes on after an error, that it did.
    QString written(const Table &table, const std::string &statement);
    QString checkRow(const Table &table, const Key &key, const std::string &match, int expected);
    QString check(const Table &table, const std::string &match, int expected, const QString &why);
    std::string reached() const;
    std::string onlyIfReached(const std::string &statement) const;

    Engine m_engine;
    const Schema &m_schema;
    int m_passed = 0; ///< on MariaDB: what @rowback is here, if all before went well
};

} // namespace Rowback
