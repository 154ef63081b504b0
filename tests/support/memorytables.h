// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/rowsource.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Rowback {

/// Tables and their rows in memory, written so that a test can be read.
///
/// A table is "name(app.Model): column type flags, ...". The model may be missing. Types are those of ColumnType in
/// lower case, and text(20); without one it is an integer. Flags: "key", "auto", "null" (columns are NOT NULL without
/// it), "unique", "default", "> target" for a foreign key to the target's key and "> target.column" for one to another
/// column, with "cascade", "setnull" or "deferrable" behind it; "generic(type_column)" makes the column a generic
/// reference's id. "unique(a+b)" in place of a column is a unique key over several columns.
///
/// A row is "1 | Anna | ~": the columns in order, "~" for NULL, "@pcsw.Client" for a content type.
class MemoryTables
{
public:
    explicit MemoryTables(const QStringList &tables);
    MemoryTables &fill(const QString &table, const QStringList &rows);
    MemoryTables &remove(const QString &table, const QString &key);
    /// Sets one value of the row with this key; @p value as in a row.
    MemoryTables &set(const QString &table, const QString &key, const QString &column, const QString &value);

    TableId id(const QString &table) const;
    Table &table(const QString &name) { return schema.table(id(name)); }
    std::vector<Row> &rowsOf(TableId table) { return rows[static_cast<std::size_t>(table)]; }
    const std::vector<Row> &rowsOf(TableId table) const { return rows[static_cast<std::size_t>(table)]; }
    /// The table's rows as fill() takes them, ascending by their text.
    QStringList contents(const QString &table) const;
    Row parse(const QString &table, const QString &row) const;
    Key keyOf(TableId table, const Row &row) const;

    Schema schema;
    std::vector<std::vector<Row>> rows; ///< by table
};

} // namespace Rowback
