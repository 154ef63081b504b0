// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/summaries.h"

#include <algorithm>

namespace Rowback {

DatabaseSummary summarise(const Database &database)
{
    DatabaseSummary result;
    result.engine = database.engine();
    result.name = database.name();
    result.product = database.productName();
    result.display = database.display();
    result.identity = database.identity();
    result.facts = database.facts();
    for (const Table &table : database.schema().tables()) {
        ++result.tables;
        result.tablesWithoutKey += table.keyColumns.empty() ? 1 : 0;
        result.references += static_cast<int>(table.foreignKeys.size());
        if (!table.triggers.empty()) {
            result.triggered.append(table.name);
        }
        if (!table.transactional) {
            result.nonTransactional.append(table.name);
        }
    }
    return result;
}

SnapshotSummary summarise(const Snapshot &snapshot)
{
    SnapshotSummary result;
    result.info = snapshot.info();
    result.problems = snapshot.problems();
    result.hasErrors = snapshot.hasErrors();
    for (int i = 0; i < snapshot.schema().size(); ++i) {
        const Table &table = snapshot.schema().table(TableId{i});
        const SnapshotTable &contents = snapshot.table(TableId{i});
        const auto problems = std::count_if(result.problems.begin(), result.problems.end(),
                                            [&](const Problem &problem) { return problem.table == table.name; });
        result.rows += contents.foundRows;
        result.tables.push_back({.name = table.name,
                                 .model = contents.model,
                                 .columns = table.columnNames(table.allColumns()),
                                 .keyColumns = table.columnNames(table.keyColumns),
                                 .contents = contents,
                                 .problems = static_cast<int>(problems)});
    }
    return result;
}

} // namespace Rowback
