// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/liveforms.h"
#include "snapshot/problemlog.h"
#include "snapshot/restorescript.h"
#include "snapshot/rowprogram.h"
#include "snapshot/snapshotinfo.h"
#include "snapshot/sourcetext.h"

#include <memory>

namespace Rowback {

/// Where the arguments of a row begin: 20 bits of file, 44 of offset.
class RowPlace
{
public:
    static constexpr std::size_t mostFiles = std::size_t(1) << 20U;

    RowPlace(std::size_t file, std::size_t offset)
        : m_packed((static_cast<std::uint64_t>(file) << 44U) | offset)
    { }
    std::size_t file() const { return m_packed >> 44U; }
    std::size_t offset() const { return m_packed & ((std::uint64_t(1) << 44U) - 1); }

private:
    std::uint64_t m_packed;
};

/// One create function whose rows go to a table.
struct RowFeed
{
    const CreateFunction *function = nullptr;
    RowProgram program;
    std::vector<int> columns = {}; ///< of the program's columns, the places in the table
    std::vector<bool> isDecimal = {}; ///< by parameter: what a plain program makes of it
    std::vector<bool> isContentType = {};
    std::vector<bool> isBabel = {};
    std::uint64_t special = 0; ///< one of these three, as PlainArguments::bit()
    int keyParameter = -1; ///< that the table's key comes from, if it is passed on as it is
    bool keyIsId = false; ///< that key is an isIdColumn()

    bool isSpecial(std::size_t parameter) const
    {
        return isDecimal[parameter] || isContentType[parameter] || isBabel[parameter];
    }
};

struct DumpTable
{
    std::vector<RowFeed> feeds; ///< nearly always one
    std::vector<RowPlace> rows; ///< in the dump's order
    SnapshotTable info;
    QStringList declaredNames = {}; ///< T of the functions whose rows are counted in info.declaredRows
    qint64 seenRows = 0; ///< with those that the script drops, and those that could not be understood
    std::int64_t lastKey = 0;
    bool isAscending = true; ///< the rows come in the order of their integer keys, each key once
    bool quotesKeys = false; ///< the first one is an integer in quotes
    bool keyIsGuess = false; ///< it may be part of a key only, or none
    std::vector<int> checkedKey = {}; ///< whose repeated values are among the problems
    bool repeatsKey = false; ///< there are some
    bool hasOtherErrors = false; ///< than repeated keys
    std::vector<CellForm> forms = {}; ///< by column; empty: all as written
};

/// Everything that is known of an open dump. Bytes are mapped; rows are places in them.
struct DumpContents
{
    SnapshotInfo info;
    RestoreScript script;
    Schema schema;
    std::vector<DumpTable> tables; ///< by TableId
    TextMap<std::pair<int, int>> feedByFunction; ///< table and feed, by T of create_T
    std::vector<std::unique_ptr<SourceText>> files; ///< those that hold rows
    std::vector<Problem> problems;
    bool quotesIds = false; ///< Python 2 on MySQL wrote '124' for 124
    QTimeZone zone = {}; ///< of datetimes in a column of CellForm::Utc

    DumpTable &table(TableId id) { return tables[static_cast<std::size_t>(index(id))]; }
    const DumpTable &table(TableId id) const { return tables[static_cast<std::size_t>(index(id))]; }
};

/// Whether a dump that quotes integers quotes them in this column.
bool isIdColumn(const QString &name);

/// The integer that a quoted id stands for: only what Python would write, so not '007'.
std::optional<std::int64_t> quotedInteger(std::string_view text);

/// The table that a data file of this name (without .py) is for, which is where the rows of create_T() go: the name is
/// T, or T_3 for the third chunk of T. The name itself if there is no such function.
QString tableOfFile(const DumpContents &dump, const QString &stem);

/// The columns that a key may be of which the script tells nothing, the likeliest first.
std::vector<int> keyGuesses(const Table &table);

/// Fills schema, tables and feedByFunction from the script.
void layOutTables(DumpContents &dump, ProblemLog &problems);

} // namespace Rowback
