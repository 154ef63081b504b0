// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database/sql/sqldatabase.h"

#include "database/sql/breaches.h"
#include "database/sql/sqlerror.h"
#include "database/sql/sqlsink.h"
#include "database/sql/sqlsource.h"
#include "schema/say.h"

namespace Rowback {

namespace {

Result<Schema> readSchema(Session &session)
{
    auto schema = session.readSchema();
    for (int i = 0; schema && i < schema->size(); ++i) {
        addRulesOfKeys(session.dialect(), schema->table(TableId{i}));
    }
    return schema;
}

} // namespace

SqlDatabase::SqlDatabase(OpenedDatabase opened, Schema schema, bool readOnly)
    : m_opened(std::move(opened))
    , m_schema(std::move(schema))
    , m_readOnly(readOnly)
{ }

Result<std::unique_ptr<Database>> SqlDatabase::create(Result<OpenedDatabase> opened, const OpenOptions &options)
{
    if (!opened) {
        return opened.unexpected();
    }
    const StopGuard guard({.stop = options.stop, .progress = {}}, *opened->session);
    auto schema = readSchema(*opened->session);
    if (!schema) {
        return Sql::about(schema.error(),
                          say(QT_TRANSLATE_NOOP("Rowback", "The tables of %1 cannot be listed.")).arg(opened->name),
                          opened->name);
    }
    return std::unique_ptr<Database>(new SqlDatabase(*std::move(opened), *std::move(schema), options.readOnly));
}

Result<std::unique_ptr<RowSource>> SqlDatabase::beginRead(const TaskContext &context)
{
    if (auto polled = context.poll(); !polled) {
        return polled.unexpected();
    }
    if (auto begun = m_opened.session->beginRead(); !begun) {
        return begun.unexpected();
    }
    return std::make_unique<SqlSource>(*m_opened.session, m_schema, context);
}

Result<void> SqlDatabase::checkWritable() const
{
    if (m_readOnly || !m_opened.facts.canWrite) {
        return Unexpected{{.code = ErrorCode::Refused,
                           .message = m_readOnly
                               ? say(QT_TRANSLATE_NOOP("Rowback", "%1 was opened to be read only.")).arg(m_opened.name)
                               : m_opened.facts.whyNot,
                           .where = m_opened.name,
                           .advice = m_readOnly ? QString()
                                                : say(QT_TRANSLATE_NOOP(
                                                    "Rowback", "Write to the database itself, as a user who may."))}};
    }
    return {};
}

Result<std::unique_ptr<RowSink>> SqlDatabase::beginWrite(const TaskContext &context)
{
    if (auto polled = context.poll(); !polled) {
        return polled.unexpected();
    }
    if (auto writable = checkWritable(); !writable) {
        return writable.unexpected();
    }
    auto begun = [&] {
        const StopGuard guard(context, *m_opened.session);
        return m_opened.session->beginWrite();
    }();
    if (!begun) {
        return begun.unexpected();
    }
    return std::make_unique<SqlSink>(*m_opened.session, m_schema, context);
}

Result<void> SqlDatabase::createTables(const Schema &schema)
{
    if (auto writable = checkWritable(); !writable) {
        return writable;
    }
    if (m_schema.size() > 0) {
        return Unexpected{{.code = ErrorCode::Refused,
                           .message = say(QT_TRANSLATE_NOOP("Rowback", "%1 holds tables already.")).arg(m_opened.name),
                           .where = m_opened.name,
                           .advice = say(QT_TRANSLATE_NOOP("Rowback", "Name an empty database."))}};
    }
    for (const QString &statement : ddl(schema, engine())) {
        if (auto run = m_opened.session->run(utf8(statement)); !run) {
            return run;
        }
    }
    auto read = readSchema(*m_opened.session);
    if (!read) {
        return read.unexpected();
    }
    m_schema = *std::move(read);
    return {};
}

} // namespace Rowback
