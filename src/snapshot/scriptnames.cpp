// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/say.h"
#include "snapshot/restorescriptparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

using Kind = RowStatement::Kind;

/// Which names and functions the expressions of one create function may use.
class NameCheck
{
public:
    NameCheck(const ScriptGlobals &globals, const CreateFunction &function)
        : m_globals(globals)
        , m_locals(function.parameters)
    { }

    bool knows(const Expression &expression)
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

    bool knowsFunction(const std::string &name)
    {
        constexpr std::array<std::string_view, 12> known{"Decimal",       "date",
                                                         "time",          "dt",
                                                         "datetime",      "datetime.date",
                                                         "datetime.time", "datetime.datetime",
                                                         "i2d",           "new_content_type_id",
                                                         "UUID",          "uuid.UUID"};
        const bool get = name.ends_with(".get") && m_globals.constants.contains(name.substr(0, name.size() - 4));
        return get || name.ends_with(".get_by_value") || std::find(known.begin(), known.end(), name) != known.end()
            || knowsOwnFunction(name);
    }

    /// A function of the script: whether it is known, with all that it uses itself.
    bool knowsOwnFunction(const std::string &name)
    {
        const auto own = m_globals.functions.find(name);
        if (own == m_globals.functions.end() || m_visited.size() > 100) {
            return false;
        }
        if (!m_visited.insert(name).second) {
            return true;
        }
        std::vector<std::string> locals{own->second.parameter};
        std::swap(locals, m_locals);
        const bool good = knows(own->second.result);
        std::swap(locals, m_locals);
        return good;
    }

    const ScriptGlobals &m_globals;
    std::vector<std::string> m_locals;
    std::set<std::string> m_visited; ///< functions
};

/// Whether a value is assigned here, also by += and the like.
bool isAssigned(TokenStream tokens)
{
    constexpr std::string_view operators = "+-*/%&|^";
    const std::string_view first = tokens.peek().text;
    if (first.size() == 1 && operators.find(first) != std::string_view::npos) {
        tokens.take();
        return tokens.accept("=");
    }
    return first == "=" || (first.size() > 1 && first.ends_with('=') && operators.find(first[0]) != std::string_view::npos);
}

/// Whether what follows a container's name only reads it: .get( or [...].
bool isLookUp(TokenStream tokens, const PythonValue &container)
{
    if (tokens.accept(".")) {
        return tokens.accept("get");
    }
    if (!tokens.accept("[")) {
        return false;
    }
    for (int depth = 1; depth > 0 && !tokens.atEnd();) {
        const Token token = tokens.take();
        depth += token.is("[") ? 1 : token.is("]") ? -1 : 0;
    }
    const bool isFlat = std::all_of(container.items.begin(), container.items.end(), [](const PythonValue &item) {
        return item.shape == PythonValue::Shape::Scalar || item.shape == PythonValue::Shape::Tuple;
    });
    return !isAssigned(tokens) && (isFlat || !(tokens.peek().is(".") || tokens.peek().is("[")));
}

/// Whether rows are loaded here, by whatever else goes on around it.
bool holdsLoading(TokenStream tokens)
{
    while (!tokens.atEnd()) {
        const bool executes = tokens.accept("execfile");
        if (executes || (tokens.accept("loader") && tokens.accept(".") && tokens.accept("save"))) {
            if (tokens.accept("(")) {
                return true;
            }
        } else {
            tokens.take();
        }
    }
    return false;
}

} // namespace

/// A statement that is not interpreted may give other values to the constants that it mentions, and another body to
/// the create functions. Printing does not.
void RestoreScriptParser::doubtNames(const ScriptLine &line)
{
    const std::string_view text = line.text();
    if (holdsLoading({line.begin, line.end})) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "This statement was not interpreted; rows may be missing.")));
        return;
    }
    if (text.starts_with("print") || text.starts_with("logger.")) {
        return;
    }
    if (text.starts_with("from ") && text.find("import create_") != std::string_view::npos
        && text.find("import create_mti_child") == std::string_view::npos
        && text.find("import create_child") == std::string_view::npos) {
        report(Severity::Warning, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback",
                                     "The script takes create functions from another one, which was not read.")));
    }
    TokenStream tokens(line.begin, line.end);
    while (!tokens.atEnd()) {
        const Token token = tokens.take();
        if (token.kind != Token::Kind::Name) {
            continue;
        }
        doubtConstant(token.text);
        if (token.text.starts_with("create_") && !isChildMaker(token.text)) {
            m_doubts.emplace(token.text.substr(7), m_source.where(line.begin));
        }
    }
}

/// A = {...}, B = A, A[1] = 2: what changes by one name changes by the other, and deep inside as well.
void RestoreScriptParser::noteSharing(std::string_view name, const Expression &expression, const PythonValue &value)
{
    if (value.shape == PythonValue::Shape::Scalar) {
        return;
    }
    std::set<std::string> functions;
    std::vector<const Expression *> parts{&expression};
    while (!parts.empty()) {
        const Expression &part = *parts.back();
        parts.pop_back();
        for (const Expression::Node &node : part.nodes) {
            const auto function = m_script.globals.functions.find(node.name);
            const std::string other = node.name.substr(0, node.name.find('.')); // DUPS.get
            if (node.op == Expression::Op::Call && function != m_script.globals.functions.end()) {
                if (functions.insert(node.name).second) {
                    parts.push_back(&function->second.result);
                }
            } else if (m_script.globals.constants.contains(other)) {
                m_sharing[std::string(name)].push_back(other);
                m_sharing[other].emplace_back(name);
            }
        }
    }
}

void RestoreScriptParser::doubtConstant(std::string_view name)
{
    std::vector<std::string> doubted{std::string(name)};
    while (!doubted.empty()) {
        const std::string next = std::move(doubted.back());
        doubted.pop_back();
        m_script.globals.constants.erase(next);
        if (const auto shared = m_sharing.find(next); shared != m_sharing.end()) {
            const std::vector<std::string> others = std::move(shared->second);
            m_sharing.erase(shared);
            doubted.insert(doubted.end(), others.begin(), others.end());
        }
    }
}

bool RestoreScriptParser::knowsNames(const CreateFunction &function) const
{
    NameCheck names(m_script.globals, function);
    const auto knowsModel
        = [this](const std::string &symbol) { return symbol.empty() || m_script.globals.models.contains(symbol); };
    return names.knows(function.statements) && names.knows(function.pointer) && knowsModel(function.model)
        && knowsModel(function.parent);
}

/// What the reader takes for granted, the script must not define.
void RestoreScriptParser::checkMeaning(std::string_view name, const ScriptLine &line)
{
    constexpr std::array<std::string_view, 6> granted{"Decimal", "UUID", "date", "datetime", "i2d", "time"};
    if (std::find(granted.begin(), granted.end(), name) != granted.end()) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "The script gives %1 another meaning.")).arg(fromView(name)));
    }
}

std::vector<ScriptLine> RestoreScriptParser::takeDefinition(std::string_view function, const ScriptLine &head,
                                                            std::string_view &definition)
{
    std::vector<ScriptLine> body = m_lines.takeBody();
    const char *const end = body.empty() ? head.end : body.back().end;
    definition = {head.begin, static_cast<std::size_t>(end - head.begin)};
    m_mentions.define(function, definition);
    return body;
}

void RestoreScriptParser::disabledExecFile(std::string_view comment)
{
    const std::size_t at = comment.find("execfile(");
    QString file;
    if (at == std::string_view::npos) {
        return;
    }
    TokenStream tokens(comment.data() + at + 9, comment.data() + comment.size());
    if (text(tokens, file)) {
        m_disabled.emplace_back(QDir::cleanPath(file), comment.data());
    }
}

/// A file that is named again elsewhere was only moved.
void RestoreScriptParser::checkDisabled()
{
    for (const auto &[file, at] : m_disabled) {
        const auto isRead = [&file = file](const DataPart &part) { return part.file == file; };
        if (std::none_of(m_script.parts.begin(), m_script.parts.end(), isRead)) {
            m_script.disabledFiles.append(file);
            report(Severity::Warning, at,
                   say(QT_TRANSLATE_NOOP("Rowback", "The file %1 is switched off by hand.")).arg(file),
                   QFileInfo(file).completeBaseName());
        }
    }
}

/// Rows of a single-file dump that objects() does not yield.
void RestoreScriptParser::checkBodies()
{
    for (const auto &[name, body] : m_bodies) {
        const auto isRead = [begin = body.begin](const DataPart &part) { return part.begin == begin; };
        if (std::none_of(m_script.parts.begin(), m_script.parts.end(), isRead)) {
            report(Severity::Error, body.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The function %1() is not called; its rows were not read."))
                       .arg(QString::fromStdString(name)),
                   body.table);
        }
    }
}

/// What a function that was not understood may give another value: names that it calls global, and lists and
/// dictionaries unless it only looks something up in them.
void RestoreScriptParser::doubtChanged(std::string_view definition)
{
    TokenStream tokens(definition.data(), definition.data() + definition.size());
    bool isGlobal = false;
    Token before;
    for (Token token; !tokens.atEnd(); before = token) {
        token = tokens.take();
        isGlobal = token.is("global") || (isGlobal && (token.kind == Token::Kind::Name || token.is(",")));
        const auto constant = m_script.globals.constants.find(token.text);
        if (token.kind != Token::Kind::Name || constant == m_script.globals.constants.end()) {
            continue;
        }
        const PythonValue &value = constant->second.value;
        const bool isContainer = value.shape == PythonValue::Shape::List || value.shape == PythonValue::Shape::Dict;
        const bool isRead = !before.is("del") && (before.is("in") || isLookUp(tokens, value));
        if (isGlobal || (isContainer && !isRead)) {
            doubtConstant(token.text);
        }
    }
}

/// Names may be defined below the function that uses them, so this comes last.
void RestoreScriptParser::checkNames()
{
    for (const std::string_view definition : m_unknownDefinitions) {
        doubtChanged(definition);
    }
    for (CreateFunction &function : m_script.functions) {
        if (const auto doubt = m_doubts.find(function.table); doubt != m_doubts.end() && function.isInterpreted()) {
            function.notUnderstood = doubt->second;
        }
    }
    for (CreateFunction &function : m_script.functions) {
        if (function.isInterpreted() && !knowsNames(function)) {
            function.notUnderstood = function.where;
        }
        if (!function.isInterpreted()) {
            const QString table = QString::fromStdString(function.table);
            m_problems.add(
                {Severity::Error, table, function.notUnderstood,
                 say(QT_TRANSLATE_NOOP(
                         "Rowback",
                         "The function create_%1() was not understood from here on; the rows are given as they "
                         "stand in the file."))
                     .arg(table)},
                m_source.name());
            checkReach(function);
        }
    }
}

/// What was not understood may make rows of other tables, which are not among them then.
void RestoreScriptParser::checkReach(const CreateFunction &function)
{
    const auto add = [&](const QString &table, const QString &message) {
        m_problems.add({Severity::Error, table, function.notUnderstood, message}, m_source.name());
    };
    const QString own = QString::fromStdString(function.table);
    const auto names = m_mentions.reachedFrom("create_" + function.table);
    if (!names) {
        add({},
            say(QT_TRANSLATE_NOOP("Rowback", "Rows of any table may be missing: create_%1() may make them.")).arg(own));
        return;
    }
    QStringList others;
    for (const std::string &name : *names) {
        const QString table = tableMadeBy(name);
        if (!table.isEmpty() && table != own && !others.contains(table)) {
            others.append(table);
            add(table,
                say(QT_TRANSLATE_NOOP("Rowback", "Rows of %1 may be missing: create_%2() may make them."))
                    .arg(table, own));
        }
    }
}

/// By a create function's name, a model, or a constant that stands for one; empty: no table of this dump.
QString RestoreScriptParser::tableMadeBy(const std::string &name) const
{
    const auto constant = m_script.globals.constants.find(name);
    const auto model = m_script.globals.models.find(name);
    const std::string symbol = model != m_script.globals.models.end() ? model->second
        : constant != m_script.globals.constants.end() && constant->second.value.isModel()
        ? constant->second.value.scalar.text()
        : std::string();
    const QString table = !symbol.empty() ? tableOfModel(QString::fromStdString(symbol))
        : name.starts_with("create_")     ? QString::fromStdString(name.substr(7))
                                          : QString();
    return m_script.find(table.toStdString()) != nullptr ? table : QString();
}

} // namespace Rowback
