// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/restorescriptparser.h"

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

using Kind = RowStatement::Kind;

/// Which names and functions the expressions of one create function may use.
class NameCheck
{
public:
    NameCheck(const ScriptGlobals &globals, const CreateFunction &function)
        : m_globals(globals)
        , m_locals(function.parameters)
    { }

    bool knows(const Expression &expression) const
    {
        return std::all_of(expression.nodes.begin(), expression.nodes.end(), [this](const Expression::Node &node) {
            return node.op == Expression::Op::Name ? knowsName(node.name)
                : node.op == Expression::Op::Call  ? knowsFunction(node.name)
                                                   : true;
        });
    }

    bool knows(const std::vector<RowStatement> &statements)
    {
        return std::all_of(statements.begin(), statements.end(), [this](const RowStatement &statement) {
            if (statement.kind != Kind::Drop && !knows(statement.value)) {
                return false;
            }
            if (statement.kind == Kind::Assign) {
                m_locals.push_back(statement.name);
            }
            return knows(statement.body);
        });
    }

private:
    bool knowsName(const std::string &name) const
    {
        return std::find(m_locals.begin(), m_locals.end(), name) != m_locals.end() || m_globals.models.contains(name)
            || m_globals.constants.contains(name);
    }

    bool knowsFunction(const std::string &name) const
    {
        constexpr std::array<std::string_view, 10> known{"Decimal",       "date",
                                                         "time",          "dt",
                                                         "datetime",      "datetime.date",
                                                         "datetime.time", "datetime.datetime",
                                                         "i2d",           "new_content_type_id"};
        const bool get = name.ends_with(".get") && m_globals.constants.contains(name.substr(0, name.size() - 4));
        return get || name.ends_with(".get_by_value") || m_globals.functions.contains(name)
            || std::find(known.begin(), known.end(), name) != known.end();
    }

    const ScriptGlobals &m_globals;
    std::vector<std::string> m_locals;
};

} // namespace

bool RestoreScriptParser::knowsNames(const CreateFunction &function) const
{
    NameCheck names(m_script.globals, function);
    const auto knowsModel
        = [this](const std::string &symbol) { return symbol.empty() || m_script.globals.models.contains(symbol); };
    return names.knows(function.statements) && names.knows(function.pointer) && knowsModel(function.model)
        && knowsModel(function.parent);
}

} // namespace Rowback
