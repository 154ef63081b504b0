// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/datascanner.h"

#include "schema/say.h"
#include "snapshot/declaredencoding.h"
#include "snapshot/pagerelease.h"
#include "snapshot/plainarguments.h"
#include "snapshot/toleratedtable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUtf8StringView>

#include <algorithm>
#include <bit>
#include <cstring>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

constexpr std::ptrdiff_t windowSize = std::ptrdiff_t(4) << 20U;
constexpr std::ptrdiff_t longestText = std::ptrdiff_t(1) << 30U; // no engine of ours holds a longer one

bool startsWith(const char *p, const char *end, std::string_view text)
{
    return static_cast<std::size_t>(end - p) >= text.size() && std::memcmp(p, text.data(), text.size()) == 0;
}

const char *lineEnd(const char *p, const char *end)
{
    const void *const found = std::memchr(p, '\n', static_cast<std::size_t>(end - p));
    return found != nullptr ? static_cast<const char *>(found) : end;
}

bool isValidUtf8(const char *begin, const char *end)
{
    return QUtf8StringView(begin, end - begin).isValidUtf8();
}

const char *firstInvalidLine(const char *p, const char *end)
{
    const char *behind = lineEnd(p, end);
    while (behind < end && isValidUtf8(p, behind)) {
        p = behind + 1;
        behind = lineEnd(p, end);
    }
    return p;
}

} // namespace

void DataScanner::scan(std::size_t file, const char *begin, const char *end, const QString &table,
                       const std::stop_token &stop)
{
    m_file = file;
    m_source = m_dump.files[file].get();
    m_end = end;
    m_checked = begin;
    m_indentation = begin == m_source->begin() ? 0 : -1;
    m_tableName = table;
    if (begin == m_source->begin()) {
        m_declaredEncoding = declaredEncoding({begin, static_cast<std::size_t>(end - begin)});
    }
    for (const char *p = begin; p < end;) {
        statement(p);
        if (p - m_checked >= windowSize) {
            checkBytes(p);
            if (stop.stop_requested()) {
                return;
            }
        }
    }
    checkBytes(end);
}

/// Valid UTF-8 or not, and no NUL; a piece at a time, while it is still in the processor's cache.
void DataScanner::checkBytes(const char *upTo)
{
    const auto size = static_cast<std::size_t>(upTo - m_checked);
    const void *const nul = size > 0 ? std::memchr(m_checked, 0, size) : nullptr;
    if (nul != nullptr) {
        report(Severity::Error, static_cast<const char *>(nul),
               say(QT_TRANSLATE_NOOP("Rowback", "There is a NUL byte, which no Python file has.")));
    }
    if (m_source->encoding() == TextEncoding::Utf8 && !isValidUtf8(m_checked, upTo)) {
        report(Severity::Warning, firstInvalidLine(m_checked, upTo),
               say(QT_TRANSLATE_NOOP(
                   "Rowback", "The file is not in UTF-8 from here on; it is read in the Windows code page 1252.")));
        m_source->setEncoding(TextEncoding::Cp1252);
    }
    if (!m_declaredEncoding.isEmpty() && isReadOtherwise({m_checked, size}, m_declaredEncoding, m_source->encoding())) {
        report(Severity::Error, m_checked, otherEncoding(m_declaredEncoding));
        m_declaredEncoding.clear();
    }
    releasePages(m_checked, upTo);
    m_checked = upTo;
}

void DataScanner::report(Severity severity, const char *at, const QString &message)
{
    m_part.problems.add({severity, m_tableName, m_source->whereExactly(at), message}, m_source->name());
}

bool DataScanner::fail(const char *at, const QString &message)
{
    report(Severity::Error, at, say(QT_TRANSLATE_NOOP("Rowback", "The row was not understood: %1.")).arg(message));
    return false;
}

/// Moves @p p behind one statement, comment, or stretch of white space.
void DataScanner::statement(const char *&p)
{
    const char *const start = p;
    while (p < m_end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r' || *p == '\f')) {
        ++p;
    }
    if (p == m_end) {
        return;
    }
    bool good = true;
    if (*p == '#') {
        comment(p);
        return;
    }
    if (m_feed != nullptr && m_indentation == 0 && p > m_source->begin() && p[-1] == '\n'
        && startsWith(p, m_end, m_rowHead)) {
        p += m_rowHead.size();
        good = rowLikeTheLast(p);
    } else if (!isIndentedLikeOthers(p)) {
        good = fail(p, say(QT_TRANSLATE_NOOP("Rowback", "its line is indented otherwise than those before")));
    } else if (startsWith(p, m_end, "loader.save(create_")) {
        p += 19;
        good = row(p, 1);
    } else if (accept(p, "loader")) {
        good = loaderStatement(p);
    } else if (accept(p, "yield")) {
        good = yieldStatement(p);
    } else if (accept(p, "logger")) {
        good = loggerStatement(p);
    } else if (startsWith(p, m_end, "raise") && (p + 5 == m_end || !isNamePart(p[5]))) {
        good = raiseStatement(p);
    } else if (*p == '"' || *p == '\'' || accept(p, "pass")) { // a docstring
        good = skipStatement(p);
    } else {
        good = fail(p, say(QT_TRANSLATE_NOOP("Rowback", "this statement does not belong into a data file")));
    }
    if (!good || !endStatement(p)) {
        p = start;
        while (p < m_end && (*p == '\n' || *p == '\r' || *p == ' ' || *p == '\t' || *p == '\f')) {
            ++p;
        }
        resynchronise(p);
    }
}

/// All statements stand on one level (for Python, an IndentationError otherwise): that of the first one in a function,
/// the margin in a file. One behind a semicolon stands where the first of its line does.
bool DataScanner::isIndentedLikeOthers(const char *p)
{
    int indentation = 0;
    const char *line = p;
    while (line > m_source->begin() && (line[-1] == ' ' || line[-1] == '\t')) {
        --line;
    }
    if (line > m_source->begin() && line[-1] != '\n' && line[-1] != '\r' && line[-1] != '\f') {
        return true;
    }
    for (; line < p; ++line) {
        indentation = *line == '\t' ? (indentation / 8 + 1) * 8 : indentation + 1;
    }
    m_indentation = m_indentation < 0 ? indentation : m_indentation;
    return indentation == m_indentation;
}

void DataScanner::comment(const char *&p)
{
    const char *const start = p;
    p = lineEnd(p, m_end);
    const std::string_view text(start, static_cast<std::size_t>(p - start));
    const std::size_t first = text.find_first_not_of("# \t");
    const std::string_view statement = first == std::string_view::npos ? std::string_view() : text.substr(first);
    if (statement.starts_with("loader.save(") || statement.starts_with("yield create_")) {
        report(Severity::Notice, start, say(QT_TRANSLATE_NOOP("Rowback", "A row is switched off by hand.")));
    }
    const std::string_view heading = "fields:";
    const auto id = statement.starts_with(heading) ? m_dump.schema.find(m_tableName) : std::nullopt;
    if (id) {
        m_part.fieldNames.push_back({*id, statement.substr(heading.size())});
    }
}

/// In the old single file: yield create_T(...)
bool DataScanner::yieldStatement(const char *&p)
{
    if (accept(p, "None")) {
        return true;
    }
    const int brackets = accept(p, "(") ? 1 : 0;
    if (!startsWith(p, m_end, "create_")) {
        return fail(p, say(QT_TRANSLATE_NOOP("Rowback", "only rows can be saved")));
    }
    p += 7;
    return row(p, brackets);
}

bool DataScanner::accept(const char *&p, std::string_view word) const
{
    const LiteralReader reader(m_end);
    if (!startsWith(p, m_end, word)) {
        return false;
    }
    const char *q = p + word.size();
    if (isNameStart(word.back()) && q < m_end && isNamePart(*q)) {
        return false;
    }
    while (q < m_end && (*q == ' ' || *q == '\t')) {
        ++q;
    }
    if (word == "(") {
        reader.skipSpace(q);
    }
    p = q;
    return true;
}

bool DataScanner::loaderStatement(const char *&p)
{
    const char *const at = p;
    if (!accept(p, ".")) {
        return fail(at, say(QT_TRANSLATE_NOOP("Rowback", "this statement does not belong into a data file")));
    }
    if (accept(p, "flush_deferred_objects")) {
        return (accept(p, "(") && accept(p, ")")) || fail(p, say(QT_TRANSLATE_NOOP("Rowback", "a bracket is missing")));
    }
    if (!accept(p, "save") || !accept(p, "(")) {
        return fail(at, say(QT_TRANSLATE_NOOP("Rowback", "this statement does not belong into a data file")));
    }
    if (startsWith(p, m_end, "create_")) {
        p += 7;
        return row(p, 1);
    }
    return (accept(p, "None") && accept(p, ")"))
        || fail(p, say(QT_TRANSLATE_NOOP("Rowback", "only rows can be saved")));
}

/// logger.info("Loading 3 objects (part 1 of 2) to table T...")
bool DataScanner::loggerStatement(const char *&p)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[Ll]oading (\d+) objects(?: \(part \d+ of \d+\))? to table (\S+)\.\.\.$)"));
    const char *q = p;
    StringToken token;
    std::string text;
    if (accept(q, ".") && accept(q, "info") && accept(q, "(") && scanString(q, m_end, token) == StringScan::Closed
        && appendDecoded(text, token, m_source->encoding())) {
        const auto match = pattern.match(QString::fromStdString(text));
        if (match.hasMatch()) {
            m_tableName = tableOfFile(m_dump, match.captured(2));
            m_part.declarations.push_back({match.captured(2), match.captured(1).toLongLong()});
        }
    }
    return skipStatement(p);
}

/// Since 2015, --tolerate leaves this in place of a table's rows; it is reported in its own words.
bool DataScanner::raiseStatement(const char *&p)
{
    const char *const start = p;
    const QString message = raisedText(p, m_end, m_source->encoding());
    const QString table = toleratedTable(message);
    m_tableName = table.isEmpty() ? m_tableName : table;
    report(Severity::Error, start,
           message.isEmpty() ? say(QT_TRANSLATE_NOOP("Rowback", "The data file stops here.")) : message);
    return skipStatement(p);
}

/// T(...) and as many closing brackets; @p p is behind "create_".
bool DataScanner::row(const char *&p, int brackets)
{
    const char *const name = p;
    while (p < m_end && isNamePart(*p)) {
        ++p;
    }
    const std::string_view function(name, static_cast<std::size_t>(p - name));
    LiteralReader(m_end).skipSpace(p);
    if (!selectFeed(function, name) || !accept(p, "(")) {
        return m_feed != nullptr && fail(p, say(QT_TRANSLATE_NOOP("Rowback", "a bracket is missing")));
    }
    return restOfRow(p, brackets);
}

/// As dumps are written: nothing but plain forms, and nothing but them on the line. @p p is at the first argument.
bool DataScanner::rowLikeTheLast(const char *&p)
{
    const char *const arguments = p;
    const char *q = p;
    const PlainArguments read = readPlainArguments(q, m_end, m_arguments);
    if (read.count < m_arguments.size() || !startsWith(q, m_end, "))\n")) {
        return restOfRow(p, 1);
    }
    ++m_table->seenRows;
    p = q + 2;
    return checkArguments(read.unsettled | m_feed->special, arguments) && keepRow(arguments);
}

/// @p p is behind the opening bracket.
bool DataScanner::restOfRow(const char *&p, int brackets)
{
    const char *const arguments = p;
    ++m_table->seenRows;
    ArgumentReader reader(*m_source, m_end, *m_feed->function);
    if (!reader.read(p, m_arguments, m_arguments.max_size())) {
        return fail(reader.problem().at, reader.problem().message);
    }
    if (!checkArguments(PlainArguments::all, arguments)) {
        return false;
    }
    for (int i = 0; i < brackets; ++i) {
        const char *const at = p;
        reader.literals().skipSpace(p);
        if (p < m_end && *p == ',') {
            ++p;
            reader.literals().skipSpace(p);
        }
        if (p == m_end || *p != ')') {
            return fail(at,
                        p == m_end ? say(QT_TRANSLATE_NOOP("Rowback", "the file ends in the middle of a row"))
                                   : say(QT_TRANSLATE_NOOP("Rowback", "a bracket is missing")));
        }
        ++p;
    }
    const char *behind = p;
    return endStatement(behind) && keepRow(arguments);
}

bool DataScanner::selectFeed(std::string_view function, const char *at)
{
    if (m_feed != nullptr && function == m_function) {
        return true;
    }
    const auto found = m_dump.feedByFunction.find(function);
    m_feed = nullptr;
    if (found == m_dump.feedByFunction.end()) {
        return fail(
            at, say(QT_TRANSLATE_NOOP("Rowback", "the script has no function create_%1()")).arg(fromView(function)));
    }
    m_function = function;
    const TableId id{found->second.first};
    m_table = &m_part.tables[id];
    m_feed = &m_dump.table(id).feeds[static_cast<std::size_t>(found->second.second)];
    m_tableName = m_dump.schema.table(id).name;
    m_hasNoticedLists = false;
    m_rowHead = "loader.save(create_" + m_function + '(';
    m_arguments.resize(m_feed->function->parameters.size());
    return true;
}

bool DataScanner::checkArguments(std::uint64_t bits, const char *at)
{
    for (auto i = static_cast<std::size_t>(std::countr_zero(bits)); i < m_arguments.size(); ++i) {
        if ((bits & PlainArguments::bit(i)) != 0 && !checkArgument(i, at)) {
            return false;
        }
    }
    return true;
}

bool DataScanner::checkArgument(std::size_t parameter, const char *at)
{
    const Literal &literal = m_arguments[parameter];
    if (literal.kind == Literal::Kind::Null) {
        return true;
    }
    const bool simple = literal.kind <= Literal::Kind::Integer
        || (literal.kind >= Literal::Kind::Date && literal.kind <= Literal::Kind::DateTime)
        || (literal.kind == Literal::Kind::Text && (literal.token.verbatim || literal.token.raw));
    if (literal.kind >= Literal::Kind::Text && literal.token.end - literal.token.begin > longestText) {
        return fail(at, say(QT_TRANSLATE_NOOP("Rowback", "a text is longer than 1 GiB")));
    }
    return (simple && !m_feed->isSpecial(parameter)) || checkValue(parameter, literal, at);
}

} // namespace Rowback
