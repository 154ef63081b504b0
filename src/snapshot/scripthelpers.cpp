// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The functions of a script that make no rows: those that every dump brings along, and those that somebody added.
#include "snapshot/restorescriptparser.h"

#include "schema/say.h"
#include "snapshot/expressionparser.h"
#include "snapshot/helperforms.h"
#include "snapshot/statementforms.h"

#include <algorithm>

namespace Rowback {

namespace {

using Severity = Problem::Severity;

} // namespace

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
    if (!isHelperAsWritten(name, body)) {
        report(Severity::Error, line.begin,
               say(QT_TRANSLATE_NOOP("Rowback", "The script gives %1 another meaning.")).arg(fromView(name)));
    }
    m_unknownDefinitions.push_back(definition);
    std::string_view parameter;
    const bool isNamed = tokens.acceptName(parameter);
    tokens.accept(",");
    if (!isNamed || !tokens.accept(")") || !tokens.accept(":")) {
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
    std::vector<ScriptLine> statements = body;
    std::erase_if(statements, isRemark);
    const std::vector<std::string> forms = statementForms(statements);
    const std::string form = forms.size() == 1 ? forms.front() : std::string();
    TokenStream tokens(form.data(), form.data() + form.size());
    bool good = tokens.accept("return");
    while (!tokens.atEnd() && !tokens.accept("(")) {
        tokens.take();
    }
    tokens.take(); // the field's name
    while (good && tokens.accept(",")) {
        std::string_view language;
        good = tokens.acceptName(language) && tokens.accept("=") && tokens.accept("values") && tokens.accept("[");
        const int place = good ? fromView(tokens.take().text).toInt(&good) : 0;
        good = good && place >= 0 && place < 100 && tokens.accept("]");
        languages.emplace_back(place, language);
    }
    good = good && tokens.accept(")") && tokens.atEnd();
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
        m_script.datetimesAreUtc = m_script.datetimesAreUtc || statement.text().find("utc") != std::string_view::npos;
        if (!isDatetimeOfItsArguments(statement)) {
            report(Severity::Error, line.begin,
                   say(QT_TRANSLATE_NOOP("Rowback", "The function dt() was not understood; datetimes may be wrong.")));
        }
    }
}

} // namespace Rowback
