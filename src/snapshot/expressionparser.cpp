// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/expressionparser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Rowback {

namespace {

using Op = Expression::Op;

constexpr int failed = -1;

QString shown(const Token &token)
{
    return QString::fromUtf8(token.text.data(), static_cast<qsizetype>(std::min<std::size_t>(token.text.size(), 40)));
}

std::optional<PythonValue> realNumber(const std::string &digits)
{
    double value = 0;
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc{} || stop != digits.data() + digits.size()) {
        return std::nullopt;
    }
    std::array<char, 40> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    std::string text(buffer.data(), written.ptr);
    if (text.find_first_of(".en") == std::string::npos) { // as Python writes it; without, it would be an integer
        text += ".0";
    }
    return PythonValue::of(Value::of(ValueKind::Real, text));
}

} // namespace

bool ExpressionParser::parse(Expression &expression)
{
    m_nodes.clear();
    if (binary(0) == failed) {
        return false;
    }
    expression.nodes = std::move(m_nodes);
    return true;
}

int ExpressionParser::fail(const QString &message)
{
    if (m_problem.message.isEmpty()) {
        m_problem = {message, m_tokens.position()};
    }
    return failed;
}

int ExpressionParser::unexpected()
{
    const Token &token = m_tokens.peek();
    if (token.kind == Token::Kind::Unterminated) {
        return fail(QCoreApplication::translate("Rowback", "a text is not closed"));
    }
    if (token.kind == Token::Kind::End) {
        return fail(QCoreApplication::translate("Rowback", "the file ends in the middle of a statement"));
    }
    return fail(QCoreApplication::translate("Rowback", "\"%1\" is not understood here").arg(shown(token)));
}

int ExpressionParser::add(Expression::Node node)
{
    for (const int child : node.children) {
        node.depth = std::max(node.depth, m_nodes[static_cast<std::size_t>(child)].depth + 1);
    }
    if (node.depth > deepest) {
        return fail(QCoreApplication::translate("Rowback", "brackets or operators are nested deeper than %1")
                        .arg(int(deepest)));
    }
    m_nodes.push_back(std::move(node));
    return static_cast<int>(m_nodes.size()) - 1;
}

int ExpressionParser::constant(PythonValue value)
{
    return add({.value = std::move(value)});
}

std::string_view ExpressionParser::comparison()
{
    constexpr std::array<std::string_view, 7> operators{"==", "!=", "<=", ">=", "<", ">", "in"};
    for (const std::string_view op : operators) {
        if (m_tokens.accept(op)) {
            return op;
        }
    }
    if (m_tokens.accept("is")) {
        return m_tokens.accept("not") ? "is not" : "is";
    }
    if (m_tokens.accept("not")) {
        return m_tokens.accept("in") ? "not in" : std::string_view{};
    }
    return {};
}

/// Levels: 0 or, 1 and, 2 comparison, 3 plus.
int ExpressionParser::binary(int level)
{
    if (level > 3) {
        return operand();
    }
    int left = binary(level + 1);
    bool isCompared = false;
    while (left != failed) {
        std::string_view name;
        if (level == 2) {
            name = comparison();
        } else if (constexpr std::array<std::string_view, 4> words{"or", "and", "", "+"};
                   m_tokens.accept(words[static_cast<std::size_t>(level)])) {
            name = words[static_cast<std::size_t>(level)];
        }
        if (name.empty()) {
            return left;
        }
        if (level == 2 && isCompared) { // a < b < c is more to Python than (a < b) < c
            return fail(QCoreApplication::translate("Rowback", "a chain of comparisons is not understood"));
        }
        isCompared = true;
        const int right = binary(level + 1);
        constexpr std::array<Op, 4> ops{Op::Or, Op::And, Op::Compare, Op::Add};
        left = right == failed
            ? failed
            : add({.op = ops[static_cast<std::size_t>(level)], .name = std::string(name), .children = {left, right}});
    }
    return failed;
}

int ExpressionParser::operand()
{
    if (++m_depth > deepest) {
        return fail(QCoreApplication::translate("Rowback", "brackets or operators are nested deeper than %1")
                        .arg(int(deepest)));
    }
    int node = failed;
    if (m_tokens.accept("not")) {
        const int value = binary(2);
        node = value == failed ? failed : add({.op = Op::Not, .children = {value}});
    } else if (m_tokens.accept("-")) {
        const int value = operand();
        node = value == failed ? failed : add({.op = Op::Negate, .children = {value}});
    } else if (m_tokens.accept("+")) { // no number without a sign either
        const int value = operand();
        const int negated = value == failed ? failed : add({.op = Op::Negate, .children = {value}});
        node = negated == failed ? failed : add({.op = Op::Negate, .children = {negated}});
    } else {
        node = postfix(primary());
    }
    --m_depth;
    return node;
}

int ExpressionParser::primary()
{
    switch (m_tokens.peek().kind) {
    case Token::Kind::Name:
        return dottedName();
    case Token::Kind::Number:
        return number();
    case Token::Kind::String:
        return text();
    default:
        break;
    }
    if (m_tokens.accept("[")) {
        return bracket("]", Op::List);
    }
    if (m_tokens.accept("(")) {
        return bracket(")", Op::Tuple);
    }
    if (m_tokens.accept("{")) {
        return dict();
    }
    return unexpected();
}

int ExpressionParser::dottedName()
{
    std::string name(m_tokens.take().text);
    if (name == "None") {
        return constant({});
    }
    if (name == "True" || name == "False") {
        return constant(PythonValue::boolean(name == "True"));
    }
    if (name == "loader") { // the next row already: the brackets of this one are open
        return fail(
            QCoreApplication::translate("Rowback", "\"%1\" is not understood here").arg(QLatin1String("loader")));
    }
    while (m_tokens.accept(".")) {
        std::string_view part;
        if (!m_tokens.acceptName(part)) {
            return unexpected();
        }
        name += '.';
        name += part;
    }
    if (!m_tokens.accept("(")) {
        return add({.op = Op::Name, .name = std::move(name)});
    }
    Expression::Node call{.op = Op::Call, .name = std::move(name)};
    return elements(")", call.children) ? add(std::move(call)) : failed;
}

int ExpressionParser::number()
{
    std::string digits(m_tokens.peek().text);
    const bool underscores = digits.find("__") == std::string::npos && digits.back() != '_';
    std::erase(digits, '_');
    const bool real = digits.find_first_of(".eE") != std::string::npos;
    if (!real && (digits.back() == 'L' || digits.back() == 'l')) {
        digits.pop_back();
    }
    const bool whole = std::all_of(digits.begin(), digits.end(), isDigit);
    const bool octal
        = whole && digits.size() > 1 && digits.front() == '0' && digits.find_first_not_of('0') != std::string::npos;
    const auto realValue = real ? realNumber(digits) : std::nullopt;
    if (!underscores || octal || (real ? !realValue : !whole)) {
        return unexpected();
    }
    m_tokens.take();
    return constant(real ? *realValue : PythonValue::of(wholeNumber(digits)));
}

int ExpressionParser::text()
{
    std::string value;
    while (m_tokens.peek().kind == Token::Kind::String) {
        if (!appendDecoded(value, m_tokens.peek().string, m_encoding)) {
            return fail(QCoreApplication::translate("Rowback", "a text has an escape that is not understood"));
        }
        m_tokens.take();
    }
    return constant(PythonValue::of(Value::text(value)));
}

bool ExpressionParser::elements(const char *closing, std::vector<int> &children)
{
    while (!m_tokens.accept(closing)) {
        const int element = binary(0);
        if (element == failed) {
            return false;
        }
        children.push_back(element);
        if (!m_tokens.accept(",") && !m_tokens.peek().is(closing)) {
            unexpected();
            return false;
        }
    }
    return true;
}

int ExpressionParser::bracket(const char *closing, Expression::Op op)
{
    Expression::Node node{.op = op};
    const char *const first = m_tokens.position();
    if (!elements(closing, node.children)) {
        return failed;
    }
    // (x) is x, (x,) a tuple: the comma stands right before the bracket
    const std::string_view inside(first, static_cast<std::size_t>(m_tokens.behind() - 1 - first));
    const std::size_t last = inside.find_last_not_of(" \t\r\n\f");
    const bool comma = last != std::string_view::npos && inside[last] == ',';
    return op == Op::Tuple && node.children.size() == 1 && !comma ? node.children.front() : add(std::move(node));
}

int ExpressionParser::dict()
{
    Expression::Node node{.op = Op::Dict};
    while (!m_tokens.accept("}")) {
        const int key = binary(0);
        if (key == failed || !m_tokens.accept(":")) {
            return unexpected();
        }
        const int value = binary(0);
        if (value == failed || (!m_tokens.accept(",") && !m_tokens.peek().is("}"))) {
            return unexpected();
        }
        node.children.insert(node.children.end(), {key, value});
    }
    return add(std::move(node));
}

int ExpressionParser::postfix(int node)
{
    while (node != failed && m_tokens.accept("[")) {
        node = subscript(node);
    }
    return node;
}

int ExpressionParser::subscript(int container)
{
    const auto part = [this](std::string_view until) { return m_tokens.peek().is(until) ? constant({}) : binary(0); };
    const int from = part(":");
    if (from == failed) {
        return failed;
    }
    if (m_tokens.accept("]")) {
        return add({.op = Op::Item, .children = {container, from}});
    }
    if (!m_tokens.accept(":")) {
        return unexpected();
    }
    const int to = part("]");
    if (to == failed || !m_tokens.accept("]")) {
        return unexpected();
    }
    return add({.op = Op::Slice, .children = {container, from, to}});
}

} // namespace Rowback
