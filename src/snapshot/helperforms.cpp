// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/helperforms.h"

#include "snapshot/statementforms.h"

#include <algorithm>
#include <array>
#include <string>

namespace Rowback {

namespace {

bool looksUpContentType(std::string_view statement)
{
    constexpr std::string_view lookUp = "ContentType . objects . get_for_model ( m )";
    const std::size_t at = statement.find(lookUp);
    const std::string_view before = statement.substr(0, at);
    const std::string_view after = at == std::string_view::npos ? "" : statement.substr(at + lookUp.size());
    const bool isPlain = before.find('(') == std::string_view::npos;
    return at != std::string_view::npos && isPlain
        && ((before.starts_with("ct = ") && after.empty()) || (before.starts_with("return ") && after == " . pk"));
}

bool isContentTypeLookUp(const std::vector<std::string> &statements)
{
    constexpr std::array<std::string_view, 3> harmless{"if m is None : return m", "if ct is None : return None",
                                                       "return ct . pk"};
    const bool known = !statements.empty() && std::all_of(statements.begin(), statements.end(), [&](const auto &each) {
        return looksUpContentType(each) || std::find(harmless.begin(), harmless.end(), each) != harmless.end();
    });
    return known && statements.back().ends_with(" . pk")
        && std::count_if(statements.begin(), statements.end(), looksUpContentType) == 1;
}

bool isExecution(const std::vector<std::string> &statements)
{
    const auto executes = [](const std::string &each) {
        return (each.starts_with("six . exec_ ( compile ( open ( fn ")
                || each.starts_with("exec ( compile ( open ( fn "))
            && each.ends_with(", * args )");
    };
    const auto known = [&](const std::string &each) {
        return executes(each) || each.starts_with("logger . ") || each == "pmem ( )";
    };
    return std::count_if(statements.begin(), statements.end(), executes) == 1
        && std::all_of(statements.begin(), statements.end(), known);
}

} // namespace

bool isRemark(const ScriptLine &line)
{
    return line.isComment || *line.begin == '"' || *line.begin == '\'';
}

bool isDatetimeOfItsArguments(const ScriptLine &statement)
{
    constexpr std::string_view plain = "return datetime ( * args )";
    constexpr std::string_view aware = "return make_aware ( datetime ( * args ) )";
    constexpr std::string_view inZone = "return make_aware ( datetime ( * args ) , timezone = ";
    const std::vector<std::string> forms = statementForms({statement});
    const std::string text = forms.size() == 1 ? forms.front() : std::string();
    const bool isInZone = text.starts_with(inZone) && text.ends_with(" )")
        && text.find_first_of("+-*/(", inZone.size()) == std::string::npos;
    return text == plain || text == aware || isInZone;
}

bool isHelperAsWritten(std::string_view name, const std::vector<ScriptLine> &body)
{
    const std::vector<std::string> statements = statementForms(body);
    return name == "new_content_type_id" ? isContentTypeLookUp(statements)
        : name == "execfile"             ? isExecution(statements)
                                         : true;
}

} // namespace Rowback
