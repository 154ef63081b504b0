// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/problemlog.h"
#include "snapshot/restorescript.h"
#include "snapshot/scriptlines.h"
#include "snapshot/scriptmentions.h"
#include "snapshot/tokenstream.h"

#include <set>

namespace Rowback {

/// Reads restore.py, main.py, or an old single-file dump. What it does not understand becomes a problem.
class RestoreScriptParser
{
public:
    RestoreScriptParser(const SourceText &source, ProblemLog &problems)
        : m_source(source)
        , m_problems(problems)
        , m_lines(source.begin(), source.end())
    { }
    RestoreScript parse();

private:
    void topLine(const ScriptLine &line);
    void comment(const ScriptLine &line);
    void assignment(std::string_view name, TokenStream &tokens, const ScriptLine &line);
    void definition(TokenStream &tokens, const ScriptLine &line);
    void createFunction(std::string_view table, TokenStream &tokens, const ScriptLine &line);
    std::vector<ScriptLine> takeDefinition(std::string_view function, const ScriptLine &head,
                                           std::string_view &definition);
    void plainFunction(std::string_view name, TokenStream &tokens, const ScriptLine &line);
    void languages(const std::vector<ScriptLine> &body, const ScriptLine &line);
    void checkDatetimes(const std::vector<ScriptLine> &lines);
    void mainLine(const ScriptLine &line);
    void execFile(TokenStream &tokens, const ScriptLine &line);
    void disabledExecFile(std::string_view comment);
    void conditional(const ScriptLine &line);
    void doubtNames(const ScriptLine &line);
    void noteSharing(std::string_view name, const Expression &expression, const PythonValue &value);
    void doubtConstant(std::string_view name);
    void checkMeaning(std::string_view name, const ScriptLine &line);
    void checkDisabled();
    void checkBodies();
    void raised(const ScriptLine &line);
    void bodyOfRows(std::string_view table);
    void orderOfBodies(const std::vector<ScriptLine> &body);
    void checkNames();
    void doubtChanged(std::string_view definition);
    QString tableMadeBy(const std::string &name) const;
    void checkReach(const CreateFunction &function);
    bool knowsNames(const CreateFunction &function) const;
    bool text(TokenStream &tokens, QString &out) const;
    void report(Problem::Severity severity, const char *at, const QString &message, const QString &table = {});

    const SourceText &m_source;
    ProblemLog &m_problems;
    ScriptLines m_lines;
    RestoreScript m_script;
    Evaluator m_evaluator{m_script.globals, nullptr}; ///< one for all, whose bounds hold for the whole script
    std::set<QString> m_executed; ///< data files
    TextMap<DataPart> m_bodies; ///< by function name
    std::vector<std::pair<QString, const char *>> m_disabled; ///< execfile() in comments: file and place
    std::vector<std::string_view> m_unknownDefinitions; ///< texts of the functions that were not understood
    TextMap<QString> m_doubts; ///< create functions that may be others than those read: T, and since which line
    TextMap<std::vector<std::string>> m_sharing; ///< constants that may hold the same list or dictionary, by each
    ScriptMentions m_mentions;
    bool m_isDecorated = false;
    bool m_hasMain = false;
    bool m_inMain = false;
    bool m_mainReturned = false;
    int m_mainIndent = 0; ///< of the first line in main()
};

} // namespace Rowback
