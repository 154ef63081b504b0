// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/restorescriptparser.h"

#include "schema/say.h"
#include "snapshot/createfunctionparser.h"
#include "snapshot/helperforms.h"
#include "snapshot/toleratedtable.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

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
    constexpr std::array<std::string_view, 9> words{"if",     "elif",    "else", "try",  "except",
                                                    "finally", "for", "while", "with"};
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
    if (tokens.accept("resolve_model")) {
        m_script.globals.forget(name);
        QString model;
        if (tokens.accept("(") && text(tokens, model)) {
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
    const bool good = parser.parse(expression) && tokens.atEnd() && m_evaluator.evaluate(expression, value);
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

/// def f(x): return DUPS.get(x, x). Functions of another form are unknown, and so is what calls them.
void RestoreScriptParser::plainFunction(std::string_view name, TokenStream &tokens, const ScriptLine &line)
{
    std::string_view definition;
    std::vector<ScriptLine> body = takeDefinition(name, line, definition);
    m_isDecorated = false;
    m_script.globals.forget(name);
    checkMeaning(name, line);
    if (name == "dt") {
        body.insert(body.begin(), line);
        checkDatetimes(body);
        return;
    }
    std::erase_if(body, isRemark);
    std::vector<ScriptLine> statements = body;
    if (statements.empty() && line.end > line.begin) { // def f(x): pass
        statements.push_back(line);
    }
    if (!isHelperAsWritten(name, statements)) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "The script gives %1 another meaning.")).arg(fromView(name)));
    }
    m_unknownDefinitions.push_back(definition);
    std::string_view parameter;
    if (!tokens.acceptName(parameter) || !tokens.accept(")") || !tokens.accept(":")) {
        return;
    }
    TokenStream below(body.empty() ? line.end : body.front().begin, body.empty() ? line.end : body.front().end);
    TokenStream &result = tokens.atEnd() && body.size() == 1 ? below : tokens;
    ScriptFunction function{std::string(parameter), {}};
    if (result.accept("return") && ExpressionParser(result, m_source.encoding()).parse(function.result)
        && result.atEnd()) {
        m_unknownDefinitions.pop_back();
        m_script.globals.functions[std::string(name)] = std::move(function);
    }
}

/// return settings.SITE.babelkw(fieldname, de=values[0],fr=values[1])
void RestoreScriptParser::languages(const std::vector<ScriptLine> &body, const ScriptLine &line)
{
    std::vector<std::pair<int, std::string>> languages;
    bool good = false;
    int statements = 0;
    for (const ScriptLine &each : body) {
        TokenStream tokens(each.begin, each.end);
        if (isRemark(each)) {
            continue;
        }
        good = ++statements == 1 && tokens.accept("return");
        if (!good) {
            break;
        }
        while (!tokens.atEnd() && !tokens.accept("(")) {
            tokens.take();
        }
        tokens.take(); // the field's name
        good = true;
        while (good && tokens.accept(",") && !tokens.peek().is(")")) {
            std::string_view language;
            good = tokens.acceptName(language) && tokens.accept("=") && tokens.accept("values") && tokens.accept("[");
            const int place = good ? fromView(tokens.take().text).toInt(&good) : 0;
            good = good && place >= 0 && place < 100 && tokens.accept("]");
            languages.emplace_back(place, language);
        }
        good = good && tokens.accept(")");
    }
    if (!good) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "The languages in bv2kw() were not understood.")));
        return;
    }
    std::stable_sort(languages.begin(), languages.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    m_script.languages.clear();
    m_script.languagePlaces.clear();
    for (auto &[place, language] : languages) {
        m_script.languagePlaces.push_back(place);
        m_script.languages.push_back(std::move(language));
    }
    if (!languages.empty() && languages.back().first >= static_cast<int>(languages.size())) {
        report(Severity::Warning, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "bv2kw() leaves a language out; its texts are not read.")));
    }
}

/// Every dt() must be a datetime of its own arguments; "timezone=utc" tells that they are in UTC.
void RestoreScriptParser::checkDatetimes(const std::vector<ScriptLine> &lines)
{
    bool inside = false;
    for (const ScriptLine &line : lines) {
        TokenStream tokens(line.begin, line.end);
        if (line.isComment) {
            continue;
        }
        if (tokens.accept("def")) {
            inside = tokens.accept("dt");
            while (inside && !tokens.atEnd() && !tokens.accept(":")) {
                tokens.take();
            }
        }
        if (!inside || tokens.atEnd()) {
            continue;
        }
        const ScriptLine statement{tokens.position(), tokens.position(), line.end};
        m_script.datetimesAreUtc
            = m_script.datetimesAreUtc || statement.text().find("utc") != std::string_view::npos;
        if (!isDatetimeOfItsArguments(statement)) {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The function dt() was not understood; datetimes may be wrong.")));
        }
    }
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
        || !(tokens.accept(")") || (tokens.accept(",") && tokens.accept("*")))) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "This statement was not interpreted; rows may be missing.")));
        return;
    }
    if (!m_executed.insert(part.file).second) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "%1 is executed more than once; its rows are read once.")).arg(part.file));
        return;
    }
    part.table = QFileInfo(part.file).completeBaseName();
    part.where = m_source.where(line.begin);
    m_script.parts.push_back(part);
}

void RestoreScriptParser::raised(const ScriptLine &line)
{
    TokenStream tokens(line.begin, line.end);
    QString message;
    tokens.take();
    if (tokens.accept("Exception") && tokens.accept("(")) {
        text(tokens, message);
    }
    const QString table = toleratedTable(message);
    m_script.toleratedTables.append(table);
    report(Severity::Error, line.begin,
           message.isEmpty() ? say(QT_TRANSLATE_NOOP("Rowback", "The script stops here.")) : message, table);
}

} // namespace Rowback
