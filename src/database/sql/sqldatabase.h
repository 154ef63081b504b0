// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/database.h"
#include "database/sql/session.h"

namespace Rowback {

/// What an engine's opener found out about a database.
struct OpenedDatabase
{
    std::unique_ptr<Session> session;
    QString productName;
    QString name;
    QString identity;
    DatabaseFacts facts;
};

/// A database over a Session; all that does not depend on the engine.
class SqlDatabase final : public Database
{
public:
    /// Reads the schema.
    static Result<std::unique_ptr<Database>> create(Result<OpenedDatabase> opened, const OpenOptions &options);

    Engine engine() const override { return m_opened.session->dialect().engine(); }
    QString productName() const override { return m_opened.productName; }
    QString name() const override { return m_opened.name; }
    QString identity() const override { return m_opened.identity; }
    const Schema &schema() const override { return m_schema; }
    const DatabaseFacts &facts() const override { return m_opened.facts; }
    Result<void> confirmAbsence(const QString &table) override { return m_opened.session->confirmAbsence(table); }
    Result<std::unique_ptr<RowSource>> beginRead(const TaskContext &context) override;
    Result<std::unique_ptr<RowSink>> beginWrite(const TaskContext &context) override;
    void interrupt() noexcept override { m_opened.session->interrupt(); }
    Result<void> createTables(const Schema &schema) override;

private:
    SqlDatabase(OpenedDatabase opened, Schema schema, bool readOnly);
    Result<void> checkWritable() const;

    OpenedDatabase m_opened;
    Schema m_schema;
    bool m_readOnly;
};

} // namespace Rowback
