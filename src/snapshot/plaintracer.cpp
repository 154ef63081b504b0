// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/rowprogram.h"

#include <algorithm>

namespace Rowback {

namespace {

using Kind = RowStatement::Kind;
using Op = Expression::Op;

/// Follows what each variable holds, as long as it is a parameter in one of the known disguises.
class PlainTracer
{
public:
    PlainTracer(const CreateFunction &function, const std::vector<std::string> &languages,
                std::vector<ProgramColumn> &columns)
        : m_languages(languages)
        , m_columns(columns)
        , m_isSet(columns.size())
    {
        for (std::size_t i = 0; i < function.parameters.size(); ++i) {
            m_variables[function.parameters[i]] = {.parameter = static_cast<int>(i)};
        }
    }

    bool trace(const std::vector<RowStatement> &statements)
    {
        return std::all_of(statements.begin(), statements.end(),
                           [this](const RowStatement &statement) { return traceOne(statement); });
    }

    bool set(const std::string &name, const Expression &value)
    {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [&name](const ProgramColumn &each) { return each.name == name; });
        const auto source = sourceOf(value);
        if (column != m_columns.end() && source) {
            column->source = *source;
            m_isSet[static_cast<std::size_t>(column - m_columns.begin())] = true;
        }
        return source.has_value();
    }

private:
    bool traceOne(const RowStatement &statement)
    {
        if (statement.kind == Kind::Assign) {
            const auto source = sourceOf(statement.value);
            if (source) {
                m_variables[statement.name] = *source;
            }
            return source.has_value();
        }
        return statement.kind == Kind::Column ? set(statement.name, statement.value)
            : statement.kind == Kind::If      ? traceGuard(statement)
                                              : false;
    }

    /// if x is not None: x = Decimal(x); the same with kw.update(bv2kw('x',x)); if x: x = ...get_by_value(x)
    bool traceGuard(const RowStatement &guard)
    {
        if (guard.body.size() != 1) {
            return false;
        }
        const RowStatement &inner = guard.body.front();
        const std::string variable = guardedVariable(guard.value);
        const auto source = m_variables.find(variable);
        if (source == m_variables.end() || source->second.kind != ColumnSource::Kind::Parameter) {
            return false;
        }
        const bool sure = guard.value.root().op == Op::Compare;
        if (inner.kind == Kind::Babel && sure && inner.value.isName(variable)) {
            return setBabel(inner.name, source->second);
        }
        if (inner.kind != Kind::Assign || inner.name != variable || argumentOf(inner.value) != variable) {
            return false;
        }
        if (inner.value.root().name.ends_with(".get_by_value")) {
            return true;
        }
        if (sure && inner.value.root().name == "Decimal") {
            source->second.kind = ColumnSource::Kind::Decimal;
            return true;
        }
        return false;
    }

    /// False: a column has a value already, which stays where there is no text.
    bool setBabel(const std::string &field, ColumnSource source)
    {
        source.kind = ColumnSource::Kind::Babel;
        for (std::size_t number = 0; number < m_languages.size(); ++number) {
            source.language = static_cast<int>(number);
            const std::string name = number == 0 ? field : field + '_' + m_languages[number];
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                if (m_columns[i].name == name) {
                    if (m_isSet[i]) {
                        return false;
                    }
                    m_columns[i].source = source;
                    m_isSet[i] = true;
                }
            }
        }
        return true;
    }

    /// Of `x is not None`, and of `x` itself, x.
    static std::string guardedVariable(const Expression &condition)
    {
        if (condition.isNameOnly()) {
            return condition.root().name;
        }
        const bool isNotNone = condition.nodes.size() == 3 && condition.root().op == Op::Compare
            && (condition.root().name == "is not" || condition.root().name == "!=") && condition.nodes[0].op == Op::Name
            && condition.nodes[1].op == Op::Constant && condition.nodes[1].value.isNull();
        return isNotNone ? condition.nodes[0].name : std::string();
    }

    /// Of f(x), x.
    static std::string argumentOf(const Expression &call)
    {
        return call.root().op == Op::Call && call.nodes.size() == 2 && call.nodes[0].op == Op::Name ? call.nodes[0].name
                                                                                                    : std::string();
    }

    std::optional<ColumnSource> sourceOf(const Expression &value) const
    {
        if (value.root().op == Op::Constant) {
            return ColumnSource{.kind = ColumnSource::Kind::Constant, .constant = columnValue(value.root().value)};
        }
        const bool call = value.root().op == Op::Call;
        const auto source = m_variables.find(call ? argumentOf(value) : value.isNameOnly() ? value.root().name : "");
        if (source == m_variables.end()) {
            return std::nullopt;
        }
        if (!call) {
            return source->second;
        }
        if (value.root().name != "new_content_type_id" || source->second.kind != ColumnSource::Kind::Parameter) {
            return std::nullopt;
        }
        ColumnSource contentType = source->second;
        contentType.kind = ColumnSource::Kind::ContentType;
        return contentType;
    }

    const std::vector<std::string> &m_languages;
    std::vector<ProgramColumn> &m_columns;
    std::vector<bool> m_isSet; ///< by column
    TextMap<ColumnSource> m_variables;
};

} // namespace

bool makePlain(const CreateFunction &function, const std::vector<std::string> &languages,
               std::vector<ProgramColumn> &columns)
{
    PlainTracer tracer(function, languages, columns);
    return tracer.trace(function.statements)
        && (function.pointerColumn.empty() || tracer.set(function.pointerColumn, function.pointer));
}

} // namespace Rowback
