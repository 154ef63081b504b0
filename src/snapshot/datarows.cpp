// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/say.h"
#include "snapshot/datascanner.h"

#include "snapshot/decimaltext.h"
#include "snapshot/tokenizer.h"

#include <QCoreApplication>

namespace Rowback {

namespace {

std::string_view contents(const Literal &literal)
{
    return {literal.token.begin, static_cast<std::size_t>(literal.token.end - literal.token.begin)};
}

QString keptList()
{
    return say(QT_TRANSLATE_NOOP("Rowback", "There is a list where one value is expected; it is kept as it is."));
}

} // namespace

/// Whether the create function could make a column's value of it. Of the simple forms, nothing is decoded here.
bool DataScanner::checkValue(std::size_t parameter, const Literal &literal, const char *at)
{
    using Kind = Literal::Kind;
    const char *const where = literal.token.begin != nullptr && literal.kind > Kind::Integer ? literal.token.begin : at;
    const bool babel = m_feed->isBabel[parameter];
    if (literal.kind == Kind::Null || literal.kind == Kind::Missing) {
        return true;
    }
    if (literal.kind == Kind::List && babel) {
        return literal.number >= m_feed->program.babelSize()
            || fail(where, say(QT_TRANSLATE_NOOP("Rowback", "it does not have a text for each language")));
    }
    if (literal.kind == Kind::Text && m_feed->isDecimal[parameter] && literal.token.verbatim
        && isPlainDecimal(contents(literal))) {
        return true;
    }
    if (literal.kind == Kind::Text && !m_feed->isSpecial(parameter) && hasGoodEscapes(literal.token)) {
        return true;
    }
    if (literal.kind == Kind::Symbol && !babel && m_dump.script.globals.models.contains(contents(literal))) {
        return true;
    }
    PythonValue value;
    QString error;
    if (!literalValue(literal, *m_source, m_dump.script.globals, value, error)) {
        return fail(where, error);
    }
    const ValueKind kind = value.scalar.kind();
    const bool isScalar = value.shape == PythonValue::Shape::Scalar;
    if (m_feed->isDecimal[parameter]) {
        const bool number = isScalar
            && (kind == ValueKind::Integer || kind == ValueKind::Decimal || value.isBigInteger()
                || (kind == ValueKind::Text && decimalText(value.scalar.text())));
        return value.isNull() || number
            || fail(where, say(QT_TRANSLATE_NOOP("Rowback", "this is not a decimal number")));
    }
    if (m_feed->isContentType[parameter]) {
        return value.isNull() || (isScalar && kind == ValueKind::ContentType)
            || fail(where, say(QT_TRANSLATE_NOOP("Rowback", "this is not a model")));
    }
    if (babel) {
        return value.isNull() || hasAllTexts(value)
            || fail(where, say(QT_TRANSLATE_NOOP("Rowback", "it does not have a text for each language")));
    }
    if (!isScalar && !m_hasNoticedLists
        && m_feed->program.isPlain()) { // of the others, keepRow() sees what becomes of it
        noticeList(where,
                   m_dump.script.languages.empty() ? say(QT_TRANSLATE_NOOP(
                       "Rowback", "There is a list of texts, but the dump has one language; the first text is taken."))
                                                   : keptList());
    }
    return true;
}

/// Once for the rows of a function.
void DataScanner::noticeList(const char *at, const QString &message)
{
    m_hasNoticedLists = true;
    report(Problem::Severity::Notice, at, message);
}

bool DataScanner::hasAllTexts(const PythonValue &babel) const
{
    const RowProgram &program = m_feed->program;
    for (int number = 0; number < program.languageCount(); ++number) {
        if (!babelPart(babel, program.placeOf(number), program.language(number))) {
            return false;
        }
    }
    return true;
}

/// What the database has for the column then, a dump does not tell.
void DataScanner::reportUnset(const char *at, const std::string &column)
{
    report(Problem::Severity::Error, at,
           say(QT_TRANSLATE_NOOP("Rowback",
                                 "The create function leaves column %1 out for this row; it is NULL here, but may be "
                                 "something else in the database."))
               .arg(QString::fromStdString(column)));
}

bool DataScanner::keepRow(const char *arguments)
{
    if (!m_feed->program.isPlain()) {
        std::vector<PythonValue> values(m_arguments.size());
        QString error;
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!literalValue(m_arguments[i], *m_source, m_dump.script.globals, values[i], error)) {
                return fail(arguments, error);
            }
        }
        RowValues row;
        const auto outcome = m_feed->program.run(m_dump.script.globals, values, row, error);
        if (outcome == RowProgram::Outcome::Dropped) {
            report(Problem::Severity::Notice, arguments,
                   say(QT_TRANSLATE_NOOP("Rowback", "The create function was edited by hand; it drops this row.")));
        }
        if (outcome != RowProgram::Outcome::Kept) {
            return outcome == RowProgram::Outcome::Dropped || fail(arguments, error);
        }
        if (!m_hasNoticedLists && row.holdsList()) {
            noticeList(arguments, keptList());
        }
        if (const int column = row.firstUnset(); column >= 0) {
            reportUnset(arguments, m_feed->program.column(column).name);
        }
    }
    followKey(*m_table);
    m_table->rows.emplace_back(m_file, static_cast<std::size_t>(arguments - m_source->begin()));
    return true;
}

/// Tables in the order of their keys need neither an index nor a search for duplicates.
void DataScanner::followKey(ScannedTable &table) const
{
    if (m_feed->keyParameter < 0) {
        table.isAscending = false;
        return;
    }
    const auto parameter = static_cast<std::size_t>(m_feed->keyParameter);
    const Literal &key = m_arguments[parameter];
    std::int64_t number = key.number;
    if (key.kind == Literal::Kind::Text && m_feed->keyIsId) {
        const auto quoted = quotedInteger(contents(key));
        number = quoted.value_or(0);
        table.isAscending = table.isAscending && quoted;
        table.quotesKeys = table.quotesKeys || (quoted && table.rows.empty());
    } else if (key.kind != Literal::Kind::Integer) {
        table.isAscending = false;
    }
    table.isAscending = table.isAscending && (table.rows.empty() || number > table.lastKey);
    table.firstKey = table.rows.empty() ? number : table.firstKey;
    table.lastKey = number;
}

/// Nothing but a comment or a semicolon may follow on the line.
bool DataScanner::endStatement(const char *&p)
{
    while (p < m_end && (*p == ' ' || *p == '\t' || *p == '\r' || *p == ';' || *p == '\f')) {
        const bool semicolon = *p == ';';
        ++p;
        if (semicolon) {
            return true;
        }
    }
    if (p == m_end || *p == '\n' || *p == '#' || p[-1] == '\n') {
        return true;
    }
    return fail(p, say(QT_TRANSLATE_NOOP("Rowback", "something follows it on its line")));
}

/// To the end of the logical line, which does not reach over rows.
bool DataScanner::skipStatement(const char *&p)
{
    Tokenizer tokens(p, m_end);
    for (int depth = 0;;) {
        const Token token = tokens.next();
        depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
        depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
        const bool atEnd = token.kind == Token::Kind::End;
        if (token.kind == Token::Kind::Unterminated || token.is("loader") || (atEnd && depth > 0)) {
            return fail(p, say(QT_TRANSLATE_NOOP("Rowback", "a text or a bracket is not closed")));
        }
        if (atEnd || (token.kind == Token::Kind::LineEnd && depth <= 0)) {
            p = token.text.data();
            return true;
        }
    }
}

void DataScanner::resynchronise(const char *&p) const
{
    while (p < m_end) {
        const void *const newline = std::memchr(p, '\n', static_cast<std::size_t>(m_end - p));
        p = newline != nullptr ? static_cast<const char *>(newline) + 1 : m_end;
        const char *q = p;
        while (q < m_end && (*q == ' ' || *q == '\t')) {
            ++q;
        }
        const std::string_view rest(q, static_cast<std::size_t>(m_end - q));
        if ((rest.starts_with("loader.") && q == p) || rest.starts_with("yield ")) {
            return;
        }
    }
}

} // namespace Rowback
