// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/createfunctionparser.h"

#include "snapshot/scriptmentions.h"

#include <algorithm>
#include <set>

namespace Rowback {

namespace {

using Kind = RowStatement::Kind;

constexpr int deepestBlock = 50;
constexpr std::size_t mostStatements = 5000; // Python 2 itself knows no more than 255 parameters

/// The parameter that an expression is made from, straight or by way of variables: of
/// `new_partner_id(partner_ptr_id)` the argument. Empty: there is none.
std::string parameterOf(const Expression &expression, const CreateFunction &function, int depth = 0)
{
    const auto &parameters = function.parameters;
    for (const Expression::Node &node : expression.nodes) {
        if (node.op == Expression::Op::Name
            && std::find(parameters.begin(), parameters.end(), node.name) != parameters.end()) {
            return node.name;
        }
    }
    for (auto assigned = function.statements.rbegin(); assigned != function.statements.rend(); ++assigned) {
        const bool isUsed = std::any_of(expression.nodes.begin(), expression.nodes.end(), [&](const auto &node) {
            return node.op == Expression::Op::Name && node.name == assigned->name;
        });
        if (assigned->kind == Kind::Assign && isUsed && depth < deepestBlock) {
            return parameterOf(assigned->value, function, depth + 1);
        }
    }
    return {};
}

bool setsColumn(const std::vector<RowStatement> &statements, const std::string &name)
{
    return std::any_of(statements.begin(), statements.end(), [&name](const RowStatement &statement) {
        return (statement.kind == Kind::Column && statement.name == name) || setsColumn(statement.body, name);
    });
}

/// Of a function that makes an inheritance child: the one called like a pointer, else the one it is made from.
std::string pointerColumnOf(const CreateFunction &function)
{
    static constexpr std::string_view ending = "_ptr_id"; // static: clang 14 would have it captured
    const std::string made = parameterOf(function.pointer, function);
    const auto isPointer = [](const std::string &name) { return name.ends_with(ending); };
    const auto &parameters = function.parameters;
    if (isPointer(made) || std::count_if(parameters.begin(), parameters.end(), isPointer) != 1) {
        return made;
    }
    return *std::find_if(parameters.begin(), parameters.end(), isPointer);
}

/// The bracket, with the comma that a formatter puts before it.
bool closed(TokenStream &tokens)
{
    tokens.accept(",");
    return tokens.accept(")");
}

bool setsColumns(const std::vector<RowStatement> &statements)
{
    return std::any_of(statements.begin(), statements.end(), [](const RowStatement &statement) {
        return statement.kind == Kind::Column || statement.kind == Kind::Babel || setsColumns(statement.body);
    });
}

} // namespace

CreateFunction CreateFunctionParser::parse(std::string_view table, TokenStream &tokens, const char *head,
                                           std::vector<ScriptLine> body)
{
    m_function = {};
    m_function.table = table;
    m_function.where = m_source.where(head);
    m_lines = std::move(body);
    std::erase_if(m_lines, [](const ScriptLine &line) { return line.isComment; });
    m_next = 0;
    m_depth = 0;
    m_returned = false;
    m_hasColumns = false;
    bool good = parameters(tokens);
    if (good && !tokens.atEnd()) { // def f(x): return ...
        good = statements(tokens, m_function.statements);
    } else if (good && !m_lines.empty()) {
        good = block(m_lines.front().indent, m_function.statements);
    }
    if (!good || !m_returned) {
        const char *const at = m_lines.empty() ? head : m_lines[std::min(m_next, m_lines.size() - 1)].begin;
        m_function.notUnderstood = m_source.where(at);
    }
    return std::move(m_function);
}

bool CreateFunctionParser::parameters(TokenStream &tokens)
{
    std::string_view name;
    while (!tokens.accept(")")) {
        if (!tokens.acceptName(name)) {
            return false;
        }
        m_function.parameters.emplace_back(name);
        if (m_function.parameters.size() > mostStatements) {
            return false;
        }
        if (!tokens.accept(",") && !tokens.peek().is(")")) {
            return false;
        }
    }
    return tokens.accept(":");
}

/// The lines of one indentation, up to the return.
bool CreateFunctionParser::block(int indent, std::vector<RowStatement> &out)
{
    if (++m_depth > deepestBlock) {
        return false;
    }
    while (m_next < m_lines.size() && m_lines[m_next].indent >= indent && !m_returned) {
        const ScriptLine &line = m_lines[m_next];
        TokenStream tokens(line.begin, line.end);
        const bool good = tokens.accept("if") ? conditional(tokens, indent, out) : statements(tokens, out);
        if (line.indent != indent || !good) {
            return false;
        }
        ++m_next;
    }
    --m_depth;
    return true;
}

/// What may stand in one line behind another statement or a condition: for Python, no further condition.
bool CreateFunctionParser::statements(TokenStream &tokens, std::vector<RowStatement> &out)
{
    do {
        if (tokens.atEnd()) {
            return true;
        }
        if (out.size() > mostStatements || !statement(tokens, out)) {
            return false;
        }
    } while (tokens.accept(";"));
    return tokens.atEnd();
}

bool CreateFunctionParser::statement(TokenStream &tokens, std::vector<RowStatement> &out)
{
    if (tokens.peek().kind == Token::Kind::String) { // a docstring
        tokens.take();
        return true;
    }
    std::string_view name;
    if (!tokens.acceptName(name)) {
        return false;
    }
    if (name == "pass") {
        return true;
    }
    if (name == "return") {
        return returned(tokens, out);
    }
    if (name == "kw" && tokens.accept(".")) {
        return m_hasColumns && tokens.accept("update") && update(tokens, out);
    }
    if (!tokens.accept("=")) {
        return false;
    }
    if (name == "kw") {
        if (&out != &m_function.statements || setsColumns(out)) {
            return false; // what was set before is gone then
        }
        m_hasColumns = true;
        const bool isGrouped = tokens.accept("(");
        const bool isEmpty = (tokens.accept("dict") && tokens.accept("(") && tokens.accept(")"))
            || (tokens.accept("{") && tokens.accept("}"));
        return isEmpty && (!isGrouped || tokens.accept(")"));
    }
    RowStatement assign{Kind::Assign, std::string(name), {}, {}};
    const bool good = expression(tokens, assign.value);
    out.push_back(std::move(assign));
    return good;
}

bool CreateFunctionParser::conditional(TokenStream &tokens, int indent, std::vector<RowStatement> &out)
{
    RowStatement condition{Kind::If, {}, {}, {}};
    if (!expression(tokens, condition.value) || !tokens.accept(":")) {
        return false;
    }
    bool good = false;
    if (!tokens.atEnd()) {
        good = statements(tokens, condition.body);
    } else if (m_next + 1 < m_lines.size() && m_lines[m_next + 1].indent > indent) {
        ++m_next;
        good = block(m_lines[m_next].indent, condition.body);
        m_next -= good ? 1 : 0; // the caller steps over the last line
    }
    out.push_back(std::move(condition));
    return good && !m_returned; // only `return None` may stand under a condition
}

bool CreateFunctionParser::update(TokenStream &tokens, std::vector<RowStatement> &out)
{
    if (!tokens.accept("(")) {
        return false;
    }
    if (!tokens.accept("bv2kw")) {
        return columns(tokens, out);
    }
    RowStatement babel{Kind::Babel, {}, {}, {}};
    if (!tokens.accept("(") || tokens.peek().kind != Token::Kind::String
        || !appendDecoded(babel.name, tokens.take().string, m_source.encoding()) || !tokens.accept(",")
        || !expression(tokens, babel.value)) {
        return false;
    }
    out.push_back(std::move(babel));
    return closed(tokens) && closed(tokens);
}

/// name=value, name=value)
bool CreateFunctionParser::columns(TokenStream &tokens, std::vector<RowStatement> &out)
{
    std::string_view name;
    std::set<std::string_view> names;
    while (!tokens.accept(")")) {
        RowStatement column{Kind::Column, {}, {}, {}};
        if (!tokens.acceptName(name) || !names.insert(name).second // Python refuses a name that comes again
            || !tokens.accept("=") || !expression(tokens, column.value)) {
            return false;
        }
        column.name = name;
        out.push_back(std::move(column));
        if (out.size() > mostStatements) {
            return false;
        }
        if (!tokens.accept(",") && !tokens.peek().is(")")) {
            return false;
        }
    }
    return true;
}

/// A loop: somebody may write as many brackets as the file has room for.
bool CreateFunctionParser::returned(TokenStream &tokens, std::vector<RowStatement> &out)
{
    std::size_t brackets = 0;
    while (tokens.accept("(")) {
        ++brackets;
    }
    bool good = returnedValue(tokens, out);
    for (; good && brackets > 0; --brackets) {
        good = tokens.accept(")");
    }
    return good;
}

bool CreateFunctionParser::returnedValue(TokenStream &tokens, std::vector<RowStatement> &out)
{
    if (tokens.atEnd() || tokens.accept("None")) {
        const bool atTop = m_depth <= 1 && &out == &m_function.statements;
        out.push_back({Kind::Drop, {}, {}, {}});
        m_returned = atTop;
        return true;
    }
    std::string_view model;
    if (&out != &m_function.statements || !tokens.acceptName(model) || !tokens.accept("(")) {
        return false;
    }
    m_returned = true;
    if (!isChildMaker(model)) {
        m_function.model = model;
        return keywords(tokens, out);
    }
    return child(tokens) && (tokens.accept(")") || (tokens.accept(",") && keywords(tokens, out)));
}

/// PARENT, POINTER, CHILD
bool CreateFunctionParser::child(TokenStream &tokens)
{
    std::string_view parent;
    std::string_view model;
    if (!tokens.acceptName(parent) || !tokens.accept(",") || !expression(tokens, m_function.pointer)
        || !tokens.accept(",") || !tokens.acceptName(model)) {
        return false;
    }
    m_function.parent = parent;
    m_function.model = model;
    m_function.pointerColumn = pointerColumnOf(m_function);
    // a column that is set as well is another one, unless Python ignores it there
    return m_function.pointerColumn.ends_with("_ptr_id")
        || (!m_function.pointerColumn.empty() && !setsColumn(m_function.statements, m_function.pointerColumn));
}

/// **kw) or name=value, name=value)
bool CreateFunctionParser::keywords(TokenStream &tokens, std::vector<RowStatement> &out)
{
    if (tokens.accept("**")) {
        return m_hasColumns && tokens.accept("kw") && closed(tokens);
    }
    return !setsColumns(out) && columns(tokens, out);
}

bool CreateFunctionParser::expression(TokenStream &tokens, Expression &out)
{
    return ExpressionParser(tokens, m_source.encoding()).parse(out);
}

} // namespace Rowback
