// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

namespace Rowback {

/// Describes a table in a few words, as Django makes it of a model: a text is never NULL, a reference is a foreign key
/// to the target's key, checked at commit where the engine can. Add tables after those that they refer to.
class TableBuilder
{
public:
    TableBuilder(Schema &schema, QLatin1String name, QLatin1String model);

    TableBuilder &key(); ///< "id", handed out by the engine
    TableBuilder &textKey(QLatin1String name, int length);
    /// The key is also the key of a row of @p parent: multi-table inheritance.
    TableBuilder &inherits(QLatin1String column, QLatin1String parent);

    TableBuilder &text(QLatin1String name, int length);
    TableBuilder &memo(QLatin1String name); ///< a text of any length
    TableBuilder &optionalText(QLatin1String name, int length);
    TableBuilder &babel(QLatin1String name, int length); ///< German, French, English: name, name_fr, name_en
    TableBuilder &integer(QLatin1String name);
    TableBuilder &boolean(QLatin1String name);
    TableBuilder &decimal(QLatin1String name, int precision, int scale);
    TableBuilder &date(QLatin1String name);
    TableBuilder &requiredDate(QLatin1String name);
    TableBuilder &time(QLatin1String name);
    TableBuilder &dateTime(QLatin1String name);
    TableBuilder &requiredDateTime(QLatin1String name);

    TableBuilder &reference(QLatin1String name, QLatin1String target); ///< may be NULL
    TableBuilder &required(QLatin1String name, QLatin1String target);
    /// Refers to @p target, may be NULL, and the database does not know: it was never declared.
    TableBuilder &undeclared(QLatin1String name, QLatin1String target);
    TableBuilder &generic(); ///< owner_type_id and owner_id
    TableBuilder &unique(const QList<QLatin1String> &columns);

    /// Adds the table to the schema; the builder is of no use afterwards.
    void done();

private:
    Column &add(QLatin1String name, ColumnType type, bool nullable);
    void refer(QLatin1String name, QLatin1String target, bool nullable, bool declared);
    QString constraintName(const QString &columns, QLatin1String kind) const;

    Schema &m_schema;
    Table m_table;
};

} // namespace Rowback
