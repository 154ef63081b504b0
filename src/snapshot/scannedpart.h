// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/dumpcontents.h"

#include <map>

namespace Rowback {

/// What one part of a dump (a data file, or the functions in the script) holds of one table.
struct ScannedTable
{
    std::vector<RowPlace> rows; ///< in the part's order
    qint64 seenRows = 0; ///< as DumpTable has it; so are the next ones
    std::int64_t firstKey = 0;
    std::int64_t lastKey = 0;
    bool isAscending = true;
    bool quotesKeys = false;
};

/// What was found in one part of a dump. Parts are scanned without knowing of each other, several at a time, and put
/// together afterwards in the dump's order.
struct ScannedPart
{
    /// A file's own word on how many rows T has, in all files of T together.
    struct Declaration
    {
        QString function; ///< T of create_T()
        qint64 rows = 0;
    };
    /// A comment "# fields: …"; see noteFields().
    struct FieldNames
    {
        TableId table{};
        std::string_view names;
    };

    explicit ScannedPart(int problemsPerFile)
        : problems(problemsPerFile)
    { }
    std::map<TableId, ScannedTable> tables; ///< its elements stay in place
    std::vector<Declaration> declarations;
    std::vector<FieldNames> fieldNames;
    ProblemLog problems;
};

/// Puts a part behind those that were there before. @p file is its name.
void append(ScannedPart part, const QString &file, DumpContents &dump, ProblemLog &problems);

} // namespace Rowback
