// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/argumentreader.h"

#include "snapshot/plainarguments.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Rowback {

bool ArgumentReader::fail(const char *at, const QString &message)
{
    m_problem = {message, at};
    return false;
}

bool ArgumentReader::read(const char *&p, std::vector<Literal> &arguments, std::size_t wanted)
{
    const std::size_t count = m_function.parameters.size();
    arguments.resize(count);
    m_keywords = 0;
    const char *const end = m_end;
    std::size_t position = readPlainArguments(p, end, std::span(arguments).first(std::min(wanted, count))).count;
    if (position >= wanted && wanted < count) {
        return true;
    }
    m_literals.skipSpace(p);
    while (p < end && *p != ')') {
        if (position < count && m_keywords == 0 && m_literals.read(p, arguments[position])) {
            ++position;
        } else if (!readOther(p, arguments, position)) {
            return false;
        }
        if (position >= wanted && wanted < count) {
            return true;
        }
        m_literals.skipSpace(p);
        if (p < end && *p == ',') {
            ++p;
            m_literals.skipSpace(p);
        } else if (p < end && *p != ')') {
            return fail(p, QCoreApplication::translate("Rowback", "a comma or bracket is missing"));
        }
    }
    if (p == end) {
        return fail(p, QCoreApplication::translate("Rowback", "the file ends in the middle of a row"));
    }
    if (position + m_keywords < count) {
        return fail(p,
                    QCoreApplication::translate("Rowback", "the row has %1 values instead of %2")
                        .arg(position + m_keywords)
                        .arg(count));
    }
    ++p;
    return true;
}

/// What is not a simple literal in its place: an expression, a keyword, or nothing of Python.
bool ArgumentReader::readOther(const char *&p, std::vector<Literal> &arguments, std::size_t &position)
{
    const char *q = p;
    while (q < m_end && isNamePart(*q)) {
        ++q;
    }
    const std::string_view name(p, static_cast<std::size_t>(q - p));
    m_literals.skipSpace(q);
    if (!name.empty() && !isDigit(name.front()) && m_end - q > 1 && *q == '=' && q[1] != '=') {
        p = q + 1;
        m_literals.skipSpace(p);
        return readKeyword(p, arguments, position, name);
    }
    Literal literal;
    const char *const start = p;
    if (!readExpression(p, literal)) {
        return false;
    }
    if (position >= arguments.size() || m_keywords > 0) {
        return fail(start,
                    QCoreApplication::translate("Rowback", "the row has more than %1 values").arg(arguments.size()));
    }
    arguments[position++] = literal;
    return true;
}

bool ArgumentReader::readKeyword(const char *&p, std::vector<Literal> &arguments, std::size_t position,
                                 std::string_view name)
{
    const auto found = std::find(m_function.parameters.begin(), m_function.parameters.end(), name);
    const auto place = static_cast<std::size_t>(found - m_function.parameters.begin());
    if (m_keywords == 0) { // the literals of the row before
        std::fill(arguments.begin() + static_cast<std::ptrdiff_t>(position), arguments.end(), Literal{});
    }
    if (found == m_function.parameters.end() || arguments[place].kind != Literal::Kind::Missing) {
        return fail(p,
                    QCoreApplication::translate("Rowback", "create_%1() has no free parameter %2")
                        .arg(QString::fromStdString(m_function.table), fromView(name)));
    }
    Literal literal;
    if (!m_literals.read(p, literal) && !readExpression(p, literal)) {
        return false;
    }
    arguments[place] = literal;
    ++m_keywords;
    return true;
}

bool ArgumentReader::readExpression(const char *&p, Literal &literal)
{
    TokenStream tokens(p, m_end);
    ExpressionParser parser(tokens, m_source.encoding());
    Expression expression;
    const bool good = parser.parse(expression);
    if (!good || !(tokens.peek().is(",") || tokens.peek().is(")"))) {
        const bool atEnd = tokens.atEnd() || (!good && parser.problem().at == m_end);
        return fail(good ? tokens.position() : parser.problem().at,
                    atEnd      ? QCoreApplication::translate("Rowback", "the file ends in the middle of a row")
                        : good ? QCoreApplication::translate("Rowback", "a comma or bracket is missing")
                               : parser.problem().message);
    }
    literal.kind = Literal::Kind::Expression;
    literal.token = {p, tokens.behind()};
    p = tokens.position();
    return true;
}

namespace {

bool symbolValue(std::string_view name, const ScriptGlobals &globals, PythonValue &value, QString &error)
{
    if (const auto model = globals.models.find(name); model != globals.models.end()) {
        value = PythonValue::of(Value::of(ValueKind::ContentType, model->second));
        return true;
    }
    if (const auto constant = globals.constants.find(name); constant != globals.constants.end()) {
        value = constant->second.value;
        return true;
    }
    error = QCoreApplication::translate("Rowback", "the name \"%1\" is not known").arg(fromView(name));
    return false;
}

bool parsedValue(const Literal &literal, const SourceText &source, const ScriptGlobals &globals, PythonValue &value,
                 QString &error)
{
    TokenStream tokens(literal.token.begin, literal.token.end + (literal.kind == Literal::Kind::List ? 1 : 0));
    ExpressionParser parser(tokens, source.encoding());
    Expression expression;
    if (!parser.parse(expression)) {
        error = parser.problem().message;
        return false;
    }
    Evaluator evaluator(globals, nullptr);
    const bool good = evaluator.evaluate(expression, value);
    error = evaluator.error();
    return good;
}

Value momentValue(const Literal &literal)
{
    const ValueKind kind = literal.kind == Literal::Kind::Date ? ValueKind::Date
        : literal.kind == Literal::Kind::Time                  ? ValueKind::Time
                                                               : ValueKind::DateTime;
    std::array<char, Moment::capacity> buffer{};
    const std::size_t size = Moment(literal.number).write(buffer.data(), kind);
    return Value::of(kind, std::string_view(buffer.data(), size));
}

} // namespace

bool literalValue(const Literal &literal, const SourceText &source, const ScriptGlobals &globals, PythonValue &value,
                  QString &error)
{
    const std::string_view text(literal.token.begin, static_cast<std::size_t>(literal.token.end - literal.token.begin));
    value = {};
    switch (literal.kind) {
    case Literal::Kind::Missing:
    case Literal::Kind::Null:
        return true;
    case Literal::Kind::False:
    case Literal::Kind::True:
        value = PythonValue::boolean(literal.kind == Literal::Kind::True);
        return true;
    case Literal::Kind::Integer:
        value = PythonValue::of(Value::integer(literal.number));
        return true;
    case Literal::Kind::Text: {
        std::string decoded;
        if (!appendDecoded(decoded, literal.token, source.encoding())) {
            error = QCoreApplication::translate("Rowback", "a text has an escape that is not understood");
            return false;
        }
        value = PythonValue::of(Value::text(decoded));
        return true;
    }
    case Literal::Kind::Date:
    case Literal::Kind::Time:
    case Literal::Kind::DateTime:
        value = PythonValue::of(momentValue(literal));
        return true;
    case Literal::Kind::Symbol:
        return symbolValue(text, globals, value, error);
    case Literal::Kind::List: {
        Literal whole = literal;
        --whole.token.begin; // the bracket
        return parsedValue(whole, source, globals, value, error);
    }
    case Literal::Kind::Expression:
        return parsedValue(literal, source, globals, value, error);
    }
    return true;
}

} // namespace Rowback
