// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/argumentreader.h"
#include "snapshot/scannedpart.h"

#include <stop_token>

namespace Rowback {

/// Finds the rows of data files, in one pass: checks each and keeps where it begins. What cannot be understood becomes
/// a problem; the pass goes on at the next line that begins with "loader." (or "yield", in a single-file dump).
/// Several may scan files of one dump at a time, each its own.
class DataScanner
{
public:
    DataScanner(const DumpContents &dump, ScannedPart &part)
        : m_dump(dump)
        , m_part(part)
    { }
    /// Scans part of the file with this index. @p table is what the file's name tells. Ends early when cancelled.
    void scan(std::size_t file, const char *begin, const char *end, const QString &table, const std::stop_token &stop);

private:
    void statement(const char *&p);
    bool isIndentedLikeOthers(const char *p);
    void comment(const char *&p);
    bool yieldStatement(const char *&p);
    bool loaderStatement(const char *&p);
    bool loggerStatement(const char *&p);
    bool raiseStatement(const char *&p);
    bool row(const char *&p, int brackets);
    bool rowLikeTheLast(const char *&p);
    bool restOfRow(const char *&p, int brackets);
    bool selectFeed(std::string_view function, const char *at);
    /// Those of @p bits; see PlainArguments::bit().
    bool checkArguments(std::uint64_t bits, const char *at);
    bool checkArgument(std::size_t parameter, const char *at);
    bool checkValue(std::size_t parameter, const Literal &literal, const char *at);
    bool hasAllTexts(const PythonValue &babel) const;
    void noticeList(const char *at, const QString &message);
    void reportUnset(const char *at, const std::string &column);
    bool keepRow(const char *arguments);
    void followKey(ScannedTable &table) const;
    bool endStatement(const char *&p);
    bool skipStatement(const char *&p);
    void resynchronise(const char *&p) const;
    bool accept(const char *&p, std::string_view word) const;
    bool fail(const char *at, const QString &message);
    void report(Problem::Severity severity, const char *at, const QString &message);
    void checkBytes(const char *upTo);

    const DumpContents &m_dump;
    ScannedPart &m_part;
    SourceText *m_source = nullptr;
    std::size_t m_file = 0;
    const char *m_end = nullptr;
    const char *m_checked = nullptr; ///< bytes up to here are of the file's encoding
    QString m_tableName; ///< for problems
    std::string m_function; ///< T of the last create_T
    std::string m_rowHead; ///< what a row of it begins with, as dumps are written
    ScannedTable *m_table = nullptr;
    const RowFeed *m_feed = nullptr;
    std::vector<Literal> m_arguments;
    QString m_declaredEncoding; ///< of the file, as long as nothing was read otherwise
    int m_indentation = 0; ///< of all statements; -1 before the first in a function
    bool m_hasNoticedLists = false;
};

} // namespace Rowback
