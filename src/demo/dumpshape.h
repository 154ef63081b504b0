// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <vector>

namespace Rowback {

/// One parameter of a create function: a column, or the columns of one babel field, the first language's first.
struct DumpParameter
{
    QString name;
    std::vector<int> columns;
    bool isBabel() const { return columns.size() > 1; }
};

/// How a table looks in a dump.
struct DumpShape
{
    explicit DumpShape(const Schema &schema, TableId table);

    QString table;
    QString symbol; ///< "pcsw_Client"
    QString parentSymbol; ///< "contacts_Person"; empty where the table is nobody's child
    std::vector<DumpParameter> parameters;
};

/// Whether Lino dumps the table at all: content types it never does.
bool isDumped(const Table &table);

} // namespace Rowback
