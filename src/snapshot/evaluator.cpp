// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/evaluator.h"

#include "snapshot/decimaltext.h"
#include "snapshot/liveforms.h"
#include "snapshot/moment.h"

#include <QCoreApplication>

#include <array>

namespace Rowback {

namespace {

using Op = Expression::Op;

constexpr int deepestCalls = 20;
constexpr int deepestNodes = 2000; // over all calls

/// What it costs to copy a value.
std::int64_t weight(const PythonValue &value)
{
    std::int64_t sum = 1 + static_cast<std::int64_t>(value.scalar.text().size() / 32);
    for (const PythonValue &item : value.items) {
        sum += weight(item);
    }
    return sum;
}

std::optional<PythonValue> makeMoment(std::string_view function, const std::vector<PythonValue> &arguments)
{
    std::array<std::int64_t, 7> parts{};
    if (arguments.size() > parts.size()) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i].scalar.kind() != ValueKind::Integer) {
            return std::nullopt;
        }
        parts[i] = arguments[i].scalar.integer();
    }
    const std::span<const std::int64_t> given(parts.data(), arguments.size());
    const ValueKind kind = function == "date" || function == "i2d" ? ValueKind::Date
        : function == "time"                                       ? ValueKind::Time
                                                                   : ValueKind::DateTime;
    const auto moment = function == "i2d" ? Moment::fromInteger(given.size() == 1 ? parts[0] : 0)
        : kind == ValueKind::Date         ? Moment::date(given)
        : kind == ValueKind::Time         ? Moment::time(given)
                                          : Moment::dateTime(given);
    if (!moment) {
        return std::nullopt;
    }
    std::array<char, Moment::capacity> buffer{};
    const std::size_t size = moment->write(buffer.data(), kind);
    return PythonValue::of(Value::of(kind, std::string_view(buffer.data(), size)));
}

std::optional<PythonValue> makeDecimal(const PythonValue &argument)
{
    const ValueKind kind = argument.scalar.kind();
    if (kind != ValueKind::Text && kind != ValueKind::Integer && kind != ValueKind::Decimal
        && !argument.isBigInteger()) {
        return std::nullopt;
    }
    const auto text = decimalText(pythonText(argument));
    return text ? std::optional(PythonValue::of(Value::of(ValueKind::Decimal, *text))) : std::nullopt;
}

/// Of the text that Python's repr() has; it is that text.
std::optional<PythonValue> makeUuid(const PythonValue &argument)
{
    return digitsOfUuid(argument.scalar.text()) ? std::optional(argument) : std::nullopt;
}

/// Of None, None.
std::optional<PythonValue> modelNumber(PythonValue model)
{
    if (!model.isNull() && (!model.isModel() || model.isModelNumber)) {
        return std::nullopt;
    }
    model.isModelNumber = !model.isNull();
    return model;
}

bool endsWith(std::string_view name, std::string_view ending)
{
    return name.size() > ending.size() && name.ends_with(ending);
}

} // namespace

std::int64_t Evaluator::budgetFor(std::span<const PythonValue> arguments)
{
    constexpr std::int64_t forEachRow = 200'000;
    constexpr std::int64_t forWhatItHolds = 64;
    std::int64_t sum = forEachRow;
    for (const PythonValue &argument : arguments) {
        sum += weight(argument) * forWhatItHolds;
    }
    return sum;
}

bool Evaluator::fail(const QString &message)
{
    if (m_error.isEmpty()) {
        m_error = message;
    }
    return false;
}

bool Evaluator::isAffordable()
{
    return m_steps <= m_mostSteps || fail(QCoreApplication::translate("Rowback", "an expression takes too many steps"));
}

bool Evaluator::evaluate(const Expression &expression, PythonValue &result)
{
    m_error.clear();
    return node(expression, static_cast<int>(expression.nodes.size()) - 1, result);
}

bool Evaluator::take(std::optional<PythonValue> value, PythonValue &result, const std::string &what)
{
    if (!value) {
        return fail(QCoreApplication::translate("Rowback", "%1 cannot be computed with these values")
                        .arg(QString::fromStdString(what)));
    }
    result = *std::move(value);
    return true;
}

bool Evaluator::node(const Expression &expression, int index, PythonValue &result)
{
    ++m_steps;
    if (!isAffordable() || m_depth >= deepestNodes) {
        return fail(QCoreApplication::translate("Rowback", "an expression takes too many steps"));
    }
    ++m_depth;
    const bool good = compute(expression, expression.nodes[static_cast<std::size_t>(index)], result);
    --m_depth;
    return good && isAffordable();
}

bool Evaluator::compute(const Expression &expression, const Expression::Node &n, PythonValue &result)
{
    switch (n.op) {
    case Op::Constant:
        m_steps += weight(n.value);
        result = n.value;
        return true;
    case Op::Name:
        return name(n.name, result);
    case Op::And:
    case Op::Or: {
        const bool decided = n.op == Op::Or;
        return node(expression, n.children[0], result)
            && (result.isTrue() == decided || node(expression, n.children[1], result));
    }
    case Op::Item:
        return item(expression, n, result);
    case Op::Compare:
        if (n.name.ends_with("in")
            && constantOf(expression.nodes[static_cast<std::size_t>(n.children[1])]) != nullptr) {
            return contains(expression, n, result);
        }
        return operation(expression, n, result);
    default:
        return operation(expression, n, result);
    }
}

/// What first needs the values of all its children.
bool Evaluator::operation(const Expression &expression, const Expression::Node &n, PythonValue &result)
{
    std::vector<PythonValue> values(n.children.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!node(expression, n.children[i], values[i])) {
            return false;
        }
    }
    switch (n.op) {
    case Op::Call:
        return call(n.name, std::move(values), result);
    case Op::Not:
        result = PythonValue::boolean(!values[0].isTrue());
        return true;
    case Op::Negate:
        return take(pythonNegated(values[0]), result, "-");
    case Op::Add:
        m_steps += weight(values[0]) + weight(values[1]);
        return isAffordable() && take(pythonAdd(values[0], values[1]), result, "+");
    case Op::Slice:
        return take(pythonSlice(values[0], values[1], values[2]), result, "[:]");
    case Op::Compare:
        return compare(n.name, values[0], values[1], result);
    case Op::Dict:
        for (std::size_t i = 0; i < values.size(); i += 2) {
            if (!isHashable(values[i])) {
                return fail(QCoreApplication::translate("Rowback", "a list cannot be the key of a dictionary"));
            }
        }
        result = {PythonValue::Shape::Dict, {}, std::move(values)};
        return true;
    default:
        result = {n.op == Op::List ? PythonValue::Shape::List : PythonValue::Shape::Tuple, {}, std::move(values)};
        return true;
    }
}

bool Evaluator::name(const std::string &name, PythonValue &result)
{
    if (m_locals != nullptr) {
        if (const auto local = m_locals->find(name); local != m_locals->end()) {
            return local->second
                ? copy(*local->second, result)
                : fail(QCoreApplication::translate("Rowback", "the name \"%1\" has no value yet")
                           .arg(QString::fromStdString(name)));
        }
    }
    if (const auto model = m_globals.models.find(name); model != m_globals.models.end()) {
        result = PythonValue::of(Value::of(ValueKind::ContentType, model->second));
        return true;
    }
    if (const auto constant = m_globals.constants.find(name); constant != m_globals.constants.end()) {
        return copy(constant->second.value, result);
    }
    return fail(
        QCoreApplication::translate("Rowback", "the name \"%1\" is not known").arg(QString::fromStdString(name)));
}

bool Evaluator::copy(const PythonValue &value, PythonValue &result)
{
    m_steps += weight(value);
    if (!isAffordable()) {
        return false;
    }
    result = value;
    return true;
}

/// The constant that a name stands for, if it does.
const ScriptConstant *Evaluator::constantOf(const Expression::Node &node) const
{
    const auto found = node.op == Op::Name && !isLocal(node.name) ? m_globals.constants.find(node.name)
                                                                  : m_globals.constants.end();
    return found == m_globals.constants.end() ? nullptr : &found->second;
}

/// x in CONSTANT, which may be large and is not copied.
bool Evaluator::contains(const Expression &expression, const Expression::Node &n, PythonValue &result)
{
    PythonValue value;
    if (!node(expression, n.children[0], value)) {
        return false;
    }
    const ScriptConstant &constant = *constantOf(expression.nodes[static_cast<std::size_t>(n.children[1])]);
    std::optional<bool> isIn;
    if (constant.value.shape == PythonValue::Shape::Dict) {
        const PythonValue *found = nullptr;
        if (!find(constant, value, found)) {
            return false;
        }
        isIn = found != nullptr;
    } else {
        isIn = pythonContains(constant.value, value);
    }
    return take(isIn ? std::optional(PythonValue::boolean(*isIn == (n.name == "in"))) : std::nullopt, result, n.name);
}

bool Evaluator::find(const ScriptConstant &dictionary, const PythonValue &key, const PythonValue *&found)
{
    if (!isHashable(key)) {
        return fail(QCoreApplication::translate("Rowback", "a list cannot be the key of a dictionary"));
    }
    if (holdsModelNumber(key) && !isComparable(dictionary.value, key)) {
        PythonValue none;
        return take(std::nullopt, none, "[]");
    }
    m_steps += dictionary.searchSteps(key);
    if (!isAffordable()) {
        return false;
    }
    found = dictionary.find(key);
    return true;
}

/// Straight into a constant dictionary, without copying it.
bool Evaluator::lookUp(std::string_view container, const std::vector<PythonValue> &arguments, PythonValue &result)
{
    const auto constant = m_globals.constants.find(container);
    if (arguments.empty() || arguments.size() > 2 || isLocal(container) || constant == m_globals.constants.end()
        || constant->second.value.shape != PythonValue::Shape::Dict) {
        return fail(QCoreApplication::translate("Rowback", "\"%1\" is not a dictionary of the script")
                        .arg(QString::fromUtf8(container.data(), static_cast<qsizetype>(container.size()))));
    }
    const PythonValue *found = nullptr;
    if (!find(constant->second, arguments[0], found)) {
        return false;
    }
    result = found != nullptr ? *found : arguments.size() == 2 ? arguments[1] : PythonValue{};
    return true;
}

bool Evaluator::item(const Expression &expression, const Expression::Node &n, PythonValue &result)
{
    PythonValue index;
    if (!node(expression, n.children[1], index)) {
        return false;
    }
    const Expression::Node &container = expression.nodes[static_cast<std::size_t>(n.children[0])];
    const ScriptConstant *const constant = constantOf(container);
    if (constant != nullptr && constant->value.shape == PythonValue::Shape::Dict) {
        const PythonValue *found = nullptr;
        return find(*constant, index, found)
            && take(found != nullptr ? std::optional(*found) : std::nullopt, result, container.name + "[]");
    }
    PythonValue value;
    return node(expression, n.children[0], value) && take(pythonItem(value, index), result, "[]");
}

bool Evaluator::compare(const std::string &op, const PythonValue &a, const PythonValue &b, PythonValue &result)
{
    std::optional<bool> answer;
    if (op == "==" || op == "!=") {
        answer = isComparable(a, b) ? std::optional(pythonEqual(a, b) == (op == "==")) : std::nullopt;
    } else if (op == "is" || op == "is not") { // 1 is equal to True, but not the same; which texts are, nobody knows
        const auto isSingle = [](const PythonValue &x) { return x.isNull() || x.scalar.kind() == ValueKind::Boolean; };
        if (isSingle(a) || isSingle(b)) {
            answer = (a.scalar.kind() == b.scalar.kind() && pythonEqual(a, b)) == (op == "is");
        }
    } else if (op == "in" || op == "not in") {
        answer = pythonContains(b, a);
        answer = answer ? std::optional(*answer == (op == "in")) : std::nullopt;
    } else if (op == "<" || op == ">=") {
        answer = pythonLess(a, b);
        answer = answer ? std::optional(*answer == (op == "<")) : std::nullopt;
    } else {
        answer = pythonLess(b, a);
        answer = answer ? std::optional(*answer == (op == ">")) : std::nullopt;
    }
    return take(answer ? std::optional(PythonValue::boolean(*answer)) : std::nullopt, result, op);
}

bool Evaluator::callFunction(const ScriptFunction &function, std::vector<PythonValue> arguments, PythonValue &result)
{
    if (m_calls >= deepestCalls) {
        return fail(QCoreApplication::translate("Rowback", "functions call each other too deeply"));
    }
    Locals locals;
    locals.emplace(function.parameter, std::move(arguments.front()));
    const Locals *const outer = m_locals;
    m_locals = &locals;
    ++m_calls;
    const bool good = node(function.result, static_cast<int>(function.result.nodes.size()) - 1, result);
    --m_calls;
    m_locals = outer;
    return good;
}

bool Evaluator::call(const std::string &name, std::vector<PythonValue> arguments, PythonValue &result)
{
    if (isLocal(std::string_view(name).substr(0, name.find('.'))) && !endsWith(name, ".get")) {
        return fail(QCoreApplication::translate("Rowback", "\"%1\" is no function here")
                        .arg(QString::fromStdString(name)));
    }
    if (const auto own = m_globals.functions.find(name); own != m_globals.functions.end()) {
        return arguments.size() == 1 ? callFunction(own->second, std::move(arguments), result)
                                     : take(std::nullopt, result, name + "()");
    }
    const std::string_view function = name.starts_with("datetime.") ? std::string_view(name).substr(9) : name;
    if (function == "date" || function == "time" || function == "dt" || function == "datetime" || function == "i2d") {
        return take(makeMoment(function, arguments), result, name + "()");
    }
    if (endsWith(name, ".get") && name.find('.') == name.size() - 4) {
        return lookUp(std::string_view(name).substr(0, name.size() - 4), arguments, result);
    }
    if (arguments.size() == 1) {
        if (name == "Decimal") {
            return take(makeDecimal(arguments[0]), result, name + "()");
        }
        if (name == "UUID" || name == "uuid.UUID") {
            return take(makeUuid(arguments[0]), result, name + "()");
        }
        if (name == "new_content_type_id") {
            return take(modelNumber(std::move(arguments[0])), result, name + "()");
        }
        if (endsWith(name, ".get_by_value")) { // a choice is kept as its value
            result = std::move(arguments[0]);
            return true;
        }
    }
    return fail(
        QCoreApplication::translate("Rowback", "the function \"%1\" is not known").arg(QString::fromStdString(name)));
}

} // namespace Rowback
