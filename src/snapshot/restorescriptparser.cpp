// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/restorescriptparser.h"

#include "schema/say.h"
#include "snapshot/createfunctionparser.h"
#include "snapshot/toleratedtable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

/// Statements of a script that rows cannot depend on.
bool isHarmless(std::string_view first)
{
    constexpr std::array<std::string_view, 8> words{"import",   "from",  "logger", "os",
                                                    "settings", "print", "class",  "loader"};
    return std::find(words.begin(), words.end(), first) != words.end();
}

/// Of which nobody knows whether, or how often, their bodies are executed.
bool isCompound(std::string_view first)
{
    constexpr std::array<std::string_view, 9> words{"if",      "elif", "else",  "try", "except",
                                                    "finally", "for",  "while", "with"};
    return std::find(words.begin(), words.end(), first) != words.end();
}

/// Which give names another meaning without mentioning them.
bool isBehindTheScenes(std::string_view first)
{
    return first == "globals" || first == "vars" || first == "exec" || first == "setattr";
}

/// Nothing of a function comes after it.
bool isExit(TokenStream tokens)
{
    return tokens.accept("return")
        || ((!tokens.accept("sys") || tokens.accept(".")) && (tokens.accept("exit") || tokens.accept("quit"))
            && tokens.accept("("));
}

/// Somewhere in a line that begins otherwise.
bool holdsExit(TokenStream tokens)
{
    while (!tokens.atEnd()) {
        if (isExit(tokens)) {
            return true;
        }
        tokens.take();
    }
    return false;
}

} // namespace

void RestoreScriptParser::report(Severity severity, const char *at, const QString &message, const QString &table)
{
    m_problems.add({severity, table, m_source.where(at), message}, m_source.name());
}

RestoreScript RestoreScriptParser::parse()
{
    while (!m_lines.atEnd()) {
        const ScriptLine line = m_lines.take();
        if (line.isComment) {
            comment(line);
        } else if (m_inMain && line.indent > 0) {
            mainLine(line);
        } else {
            topLine(line);
        }
    }
    checkDisabled();
    checkBodies();
    checkNames();
    return std::move(m_script);
}

/// # DJANGO_SETTINGS_MODULE was 'x', TIME_ZONE was u'UTC'.
void RestoreScriptParser::comment(const ScriptLine &line)
{
    constexpr std::string_view label = "TIME_ZONE was ";
    const std::string_view text = line.text();
    const std::size_t at = text.find(label);
    if (m_inMain || at == std::string_view::npos) {
        disabledExecFile(text);
        return;
    }
    TokenStream tokens(text.data() + at + label.size(), line.end);
    m_script.keepsLocalTime = tokens.accept("None");
    RestoreScriptParser::text(tokens, m_script.timeZone);
}

void RestoreScriptParser::topLine(const ScriptLine &line)
{
    TokenStream tokens(line.begin, line.end);
    const Token first = tokens.take();
    if (first.is("raise")) { // --tolerate writes it at column 0 inside main
        raised(line);
        return;
    }
    m_inMain = false;
    if (first.is("def")) {
        definition(tokens, line);
    } else if (first.is("execfile")) {
        execFile(tokens, line);
    } else if (isCompound(first.text)) {
        conditional(line);
    } else if (first.kind == Token::Kind::Name && tokens.accept("=")) {
        assignment(first.text, tokens, line);
    } else if (first.kind != Token::Kind::String) {
        m_isDecorated = m_isDecorated || first.is("@");
        if (!isHarmless(first.text)) {
            report(isBehindTheScenes(first.text) ? Severity::Error : Severity::Notice, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "This statement of the script was not interpreted.")));
        }
        doubtNames(line);
    }
}

/// The definitions of dt() stand under a condition in every dump; anything else that matters was put there by hand.
void RestoreScriptParser::conditional(const ScriptLine &line)
{
    std::vector<ScriptLine> body = m_lines.takeBody();
    checkDatetimes(body);
    body.insert(body.begin(), line);
    for (const ScriptLine &each : body) {
        if (!each.isComment) {
            doubtNames(each);
        }
    }
}

void RestoreScriptParser::assignment(std::string_view name, TokenStream &tokens, const ScriptLine &line)
{
    TokenStream call = tokens;
    call.accept("("); // which groups
    if (call.accept("resolve_model")) {
        m_script.globals.forget(name);
        QString model;
        if (call.accept("(") && text(call, model)) {
            m_script.globals.models[std::string(name)] = model.toStdString();
        } else {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The model of %1 was not understood.")).arg(fromView(name)));
        }
        return;
    }
    Expression expression;
    PythonValue value;
    ExpressionParser parser(tokens, m_source.encoding());
    const bool good = parser.parse(expression) && tokens.atEnd() && m_evaluator.evaluate(expression, value)
        && !holdsModelNumber(value); // every look-up would have to ask whether it can be told
    m_script.globals.forget(name);
    checkMeaning(name, line);
    if (good) {
        if (name == "SOURCE_VERSION") {
            const QString version = QString::fromStdString(value.isNull() ? std::string() : pythonText(value));
            m_script.sourceVersion = version == QLatin1String("None") ? QString() : version;
        }
        noteSharing(name, expression, value);
        m_script.globals.constants[std::string(name)] = ScriptConstant(std::move(value));
        return;
    }
    if (name.starts_with("create_") || name == "bv2kw" || name == "dt" || name == "execfile") {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "The script gives %1 another meaning.")).arg(fromView(name)));
    }
}

bool RestoreScriptParser::text(TokenStream &tokens, QString &out) const
{
    std::string value;
    if (tokens.peek().kind != Token::Kind::String || !appendDecoded(value, tokens.take().string, m_source.encoding())) {
        return false;
    }
    out = QString::fromStdString(value);
    return true;
}

void RestoreScriptParser::definition(TokenStream &tokens, const ScriptLine &line)
{
    std::string_view name;
    if (!tokens.acceptName(name) || !tokens.accept("(")) {
        report(Severity::Warning, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "This statement of the script was not interpreted.")));
        m_lines.takeBody();
    } else if (name.starts_with("create_")) {
        createFunction(name.substr(7), tokens, line);
    } else if (name == "main") {
        if (std::exchange(m_hasMain, true)) {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The script gives %1 another meaning.")).arg(fromView(name)));
        }
        m_inMain = true;
        m_mainIndent = 0;
    } else if (name == "bv2kw") {
        languages(m_lines.takeBody(), line);
    } else if (name == "objects") {
        orderOfBodies(m_lines.takeBody());
    } else if (name.ends_with("_objects")) {
        bodyOfRows(name.substr(0, name.size() - 8));
    } else {
        plainFunction(name, tokens, line);
    }
}

void RestoreScriptParser::createFunction(std::string_view table, TokenStream &tokens, const ScriptLine &line)
{
    std::string_view definition;
    CreateFunction function = CreateFunctionParser(m_source).parse(
        table, tokens, line.begin, takeDefinition("create_" + std::string(table), line, definition));
    if (!function.isInterpreted()) {
        m_unknownDefinitions.push_back(definition);
    }
    m_doubts.erase(std::string(table));
    if (std::exchange(m_isDecorated, false)) {
        m_doubts[std::string(table)] = m_source.where(line.begin);
    }
    const auto [place, isNew]
        = m_script.functionByTable.emplace(std::string(table), static_cast<int>(m_script.functions.size()));
    if (isNew) {
        m_script.functions.push_back(std::move(function));
        return;
    }
    report(Severity::Notice, line.begin,
           say(QT_TRANSLATE_NOOP("Rowback", "This function is defined twice; the last one counts.")), fromView(table));
    m_script.functions[static_cast<std::size_t>(place->second)] = std::move(function);
}

void RestoreScriptParser::bodyOfRows(std::string_view table)
{
    DataPart part;
    part.table = fromView(table);
    part.begin = m_lines.atEnd() ? m_source.end() : m_lines.peek().start;
    const std::vector<ScriptLine> body = m_lines.takeBody();
    part.end = body.empty() ? part.begin : body.back().end;
    part.where = m_source.where(part.begin);
    m_bodies[std::string(table) + "_objects"] = part;
}

/// def objects(): yield T_objects() ...
void RestoreScriptParser::orderOfBodies(const std::vector<ScriptLine> &body)
{
    for (const ScriptLine &line : body) {
        TokenStream tokens(line.begin, line.end);
        std::string_view name;
        if (line.isComment || tokens.accept("pass") || tokens.peek().kind == Token::Kind::String) {
            continue;
        }
        if (!tokens.accept("yield") || !tokens.acceptName(name) || !tokens.accept("(") || !tokens.accept(")")
            || !tokens.atEnd()) {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "This statement was not interpreted; rows may be missing.")));
            continue;
        }
        const auto found = m_bodies.find(name);
        if (found == m_bodies.end()) {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The function %1() does not exist.")).arg(fromView(name)));
            continue;
        }
        m_script.parts.push_back(found->second);
    }
}

void RestoreScriptParser::mainLine(const ScriptLine &line)
{
    TokenStream tokens(line.begin, line.end);
    const Token first = tokens.take();
    m_mainIndent = m_mainIndent == 0 ? line.indent : m_mainIndent;
    if (first.is("raise")) {
        raised(line);
    } else if (m_mainReturned) {
        return;
    } else if (isExit({line.begin, line.end}) && line.indent <= m_mainIndent) {
        m_mainReturned = true;
    } else if (holdsExit({line.begin, line.end})) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "This statement was not interpreted; rows may be missing.")));
    } else if (first.is("execfile") && line.indent <= m_mainIndent) {
        execFile(tokens, line);
    } else {
        doubtNames(line);
    }
}

void RestoreScriptParser::execFile(TokenStream &tokens, const ScriptLine &line)
{
    DataPart part;
    if (!tokens.accept("(") || !text(tokens, part.file) || part.file.isEmpty()
        || !(tokens.accept(")") || (tokens.accept(",") && (tokens.accept("*") || tokens.accept(")"))))) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "This statement was not interpreted; rows may be missing.")));
        return;
    }
    part.file = QDir::cleanPath(part.file); // ./T.py is T.py
    if (!m_executed.insert(part.file).second) {
        report(
            Severity::Error, line.begin,
            say(QT_TRANSLATE_NOOP("Rowback", "%1 is executed more than once; its rows are read once.")).arg(part.file));
        return;
    }
    part.table = QFileInfo(part.file).completeBaseName();
    part.where = m_source.where(line.begin);
    m_script.parts.push_back(part);
}

void RestoreScriptParser::raised(const ScriptLine &line)
{
    const QString message = raisedText(line.begin, m_source.end(), m_source.encoding());
    const QString table = toleratedTable(message);
    m_script.toleratedTables.append(table);
    report(Severity::Error, line.begin,
           message.isEmpty() ? say(QT_TRANSLATE_NOOP("Rowback", "The script stops here.")) : message, table);
}

} // namespace Rowback
