// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/rowprogram.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

using Kind = RowStatement::Kind;

bool contains(const std::vector<std::string> &names, const std::string &name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool isCall(const Expression &expression, std::string_view function)
{
    return expression.root().op == Expression::Op::Call && expression.root().name == function;
}

bool mentions(const Expression &expression, const std::string &name)
{
    return std::any_of(expression.nodes.begin(), expression.nodes.end(), [&name](const Expression::Node &node) {
        return node.op == Expression::Op::Name && node.name == name;
    });
}

bool writes(const std::vector<RowStatement> &statements, const std::string &name)
{
    return std::any_of(statements.begin(), statements.end(), [&name](const RowStatement &statement) {
        const bool sets = statement.kind == Kind::Column || statement.kind == Kind::Babel
            || (statement.kind == Kind::Assign && statement.name != name);
        return (sets && mentions(statement.value, name)) || writes(statement.body, name);
    });
}

} // namespace

std::optional<PythonValue> babelPart(const PythonValue &value, int place, const std::string &language)
{
    PythonValue part;
    if (value.shape == PythonValue::Shape::Scalar) {
        if (value.scalar.kind() != ValueKind::Text) {
            return std::nullopt;
        }
        part = place == 0 ? value : part;
    } else if (value.shape == PythonValue::Shape::Dict) {
        const auto found = pythonItem(value, PythonValue::of(Value::text(language)));
        part = found ? *found : part;
    } else if (static_cast<std::size_t>(place) < value.items.size()) {
        part = value.items[static_cast<std::size_t>(place)];
    } else {
        return std::nullopt;
    }
    if (part.isNull()) {
        return part;
    }
    return part.shape == PythonValue::Shape::Scalar && !part.isModel()
        ? std::optional(PythonValue::of(Value::text(pythonText(part))))
        : std::nullopt;
}

RowProgram::RowProgram(const CreateFunction &function, const std::vector<std::string> &languages,
                       const std::vector<int> &places)
    : m_function(function)
    , m_languages(languages.empty() ? std::vector<std::string>{std::string()} : languages)
    , m_languagePlaces(languages.empty() ? std::vector<int>{0} : places)
{
    if (!function.isInterpreted()) {
        for (std::size_t i = 0; i < function.parameters.size(); ++i) {
            column(function.parameters[i]).source.parameter = static_cast<int>(i);
        }
        m_plain = true;
        return;
    }
    if (!function.pointerColumn.empty()) {
        column(function.pointerColumn);
    }
    collect(function.statements);
    m_plain = makePlain(function, m_languages, m_columns);
}

ProgramColumn &RowProgram::column(const std::string &name)
{
    const auto [place, isNew] = m_places.emplace(name, static_cast<int>(m_columns.size()));
    if (isNew) {
        m_columns.push_back({.name = name});
    }
    return m_columns[static_cast<std::size_t>(place->second)];
}

std::string RowProgram::babelName(const std::string &field, int number) const
{
    return number == 0 ? field : field + '_' + language(number);
}

void RowProgram::describe(const std::string &name, const Expression &value)
{
    ProgramColumn &described = column(name);
    const std::string variable = value.isNameOnly() ? value.root().name : std::string();
    described.isDecimal = described.isDecimal || isCall(value, "Decimal") || contains(m_decimals, variable);
    described.isContentType
        = described.isContentType || isCall(value, "new_content_type_id") || contains(m_contentTypes, variable);
}

/// The columns, in the order in which Python's dictionary would have them.
void RowProgram::collect(const std::vector<RowStatement> &statements)
{
    for (const RowStatement &statement : statements) {
        switch (statement.kind) {
        case Kind::Assign:
            m_assigned.push_back(statement.name);
            if (isCall(statement.value, "Decimal")) {
                m_decimals.push_back(statement.name);
            } else if (isCall(statement.value, "new_content_type_id")) {
                m_contentTypes.push_back(statement.name);
            }
            break;
        case Kind::Column:
            // create_mti_child() ignores the pointer among the keywords
            if (statement.name != m_function.pointerColumn) {
                describe(statement.name, statement.value);
            }
            break;
        case Kind::Babel:
            for (int number = 0; number < languageCount(); ++number) {
                column(babelName(statement.name, number));
            }
            break;
        case Kind::If:
            collect(statement.body);
            break;
        case Kind::Drop:
            break;
        }
    }
}

std::vector<std::string> RowProgram::unusedParameters() const
{
    std::vector<std::string> unused;
    for (const std::string &parameter : m_function.parameters) {
        if (m_function.isInterpreted() && !m_places.contains(parameter) && !writes(m_function.statements, parameter)
            && !mentions(m_function.pointer, parameter)) {
            unused.push_back(parameter);
        }
    }
    return unused;
}

RowProgram::Outcome RowProgram::run(const ScriptGlobals &globals, std::span<const PythonValue> arguments,
                                    RowValues &row, QString &error) const
{
    Evaluator::Locals locals;
    for (std::size_t i = 0; i < m_function.parameters.size(); ++i) {
        locals.emplace(m_function.parameters[i], arguments[i]);
    }
    for (const std::string &name : m_assigned) {
        locals.try_emplace(name);
    }
    Evaluator evaluator(globals, &locals, Evaluator::budgetFor(arguments));
    row.values.assign(m_columns.size(), {});
    row.isSet.assign(m_columns.size(), false);
    const Outcome outcome = execute(m_function.statements, evaluator, locals, row, error);
    if (outcome == Outcome::Kept && !m_function.pointerColumn.empty()) {
        PythonValue pointer;
        if (!evaluator.evaluate(m_function.pointer, pointer)) {
            error = evaluator.error();
            return Outcome::Failed;
        }
        row.set(0, std::move(pointer));
    }
    return outcome;
}

RowProgram::Outcome RowProgram::execute(const std::vector<RowStatement> &statements, Evaluator &evaluator,
                                        Evaluator::Locals &locals, RowValues &row, QString &error) const
{
    for (const RowStatement &statement : statements) {
        PythonValue value;
        if (statement.kind == Kind::Drop) {
            return Outcome::Dropped;
        }
        if (!evaluator.evaluate(statement.value, value)) {
            error = evaluator.error();
            return Outcome::Failed;
        }
        if (statement.kind == Kind::Assign) {
            locals[statement.name] = std::move(value);
        } else if (statement.kind == Kind::Column) {
            if (const auto place = m_places.find(statement.name); place != m_places.end()) {
                row.set(static_cast<std::size_t>(place->second), std::move(value));
            }
        } else if (statement.kind == Kind::Babel) {
            if (!spread(statement, value, row, error)) {
                return Outcome::Failed;
            }
        } else if (value.isTrue()) {
            const Outcome outcome = execute(statement.body, evaluator, locals, row, error);
            if (outcome != Outcome::Kept) {
                return outcome;
            }
        } else {
            skip(statement.body, evaluator, row);
        }
    }
    return Outcome::Kept;
}

/// `if x is not None: kw.update(bv2kw('x',x))` stands in every dump: an empty field of all languages is written so.
void RowProgram::skip(const std::vector<RowStatement> &body, Evaluator &evaluator, RowValues &row) const
{
    PythonValue value;
    if (body.size() == 1 && body.front().kind == Kind::Babel && evaluator.evaluate(body.front().value, value)
        && value.isNull()) {
        for (int number = 0; number < languageCount(); ++number) {
            row.setText(static_cast<std::size_t>(m_places.find(babelName(body.front().name, number))->second), {});
        }
    }
}

/// A text or a dictionary for all languages, as it may stand in a data file; Python would take a computed one apart.
bool RowProgram::isFromFile(const Expression &value) const
{
    return value.isNameOnly() && contains(m_function.parameters, value.root().name)
        && !contains(m_assigned, value.root().name);
}

bool RowProgram::spread(const RowStatement &babel, const PythonValue &value, RowValues &row, QString &error) const
{
    const std::string &field = babel.name;
    const bool isSequence = value.shape == PythonValue::Shape::List || value.shape == PythonValue::Shape::Tuple;
    if (!isSequence && !isFromFile(babel.value)) {
        error = QCoreApplication::translate("Rowback", "%1 is no list of texts").arg(QString::fromStdString(field));
        return false;
    }
    for (int number = 0; number < languageCount(); ++number) {
        auto part = babelPart(value, placeOf(number), language(number));
        if (!part) {
            error = QCoreApplication::translate("Rowback", "%1 does not have a text for each language")
                        .arg(QString::fromStdString(field));
            return false;
        }
        row.setText(static_cast<std::size_t>(m_places.find(babelName(field, number))->second), *std::move(part));
    }
    return true;
}

} // namespace Rowback
