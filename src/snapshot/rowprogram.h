// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/createfunction.h"
#include "snapshot/evaluator.h"

#include <algorithm>
#include <span>

namespace Rowback {

/// Where the value of a column comes from, in a function that only passes its parameters on.
struct ColumnSource
{
    enum class Kind : quint8 { Parameter, Decimal, ContentType, Babel, Constant };
    Kind kind = Kind::Parameter;
    int parameter = -1;
    int language = -1; ///< of Babel: its number among the languages
    Value constant = {};
};

struct ProgramColumn
{
    std::string name;
    bool isDecimal = false;
    bool isContentType = false;
    ColumnSource source = {}; ///< of a plain program
};

/// The values of a row by column. What is not set is null here; Python leaves the column to the database's default.
struct RowValues
{
    std::vector<PythonValue> values;
    std::vector<bool> isSet;

    void set(std::size_t column, PythonValue value)
    {
        values[column] = std::move(value);
        isSet[column] = true;
    }
    /// A text of one of several languages: what is None, Python leaves out, so that a value from before stays.
    void setText(std::size_t column, PythonValue text)
    {
        if (!isSet[column] || !text.isNull()) {
            set(column, std::move(text));
        }
    }
    bool holdsList() const
    {
        return std::any_of(values.begin(), values.end(),
                           [](const PythonValue &value) { return value.shape != PythonValue::Shape::Scalar; });
    }
    /// The first column that is not set; -1: all are.
    int firstUnset() const
    {
        const auto unset = std::find(isSet.begin(), isSet.end(), false);
        return unset == isSet.end() ? -1 : static_cast<int>(unset - isSet.begin());
    }
};

/// What is to be done with a row's arguments, worked out once per create function.
///
/// Plain programs (nearly all) tell for each column where its value stands, so that rows need no interpreter. All
/// others are run(): statements over values.
class RowProgram
{
public:
    enum class Outcome : quint8 { Kept, Dropped, Failed };

    /// @p languages in order, with the place of each in a babel value; empty for a monolingual dump. A function that
    /// was not understood gives its parameters.
    RowProgram(const CreateFunction &function, const std::vector<std::string> &languages,
               const std::vector<int> &places);

    const std::vector<ProgramColumn> &columns() const { return m_columns; }
    bool isPlain() const { return m_plain; }
    /// Parameters that no column is made from.
    std::vector<std::string> unusedParameters() const;
    int languageCount() const { return static_cast<int>(m_languages.size()); }
    const std::string &language(int number) const { return m_languages[static_cast<std::size_t>(number)]; }
    /// Where a babel value has the text of this language.
    int placeOf(int number) const { return m_languagePlaces[static_cast<std::size_t>(number)]; }
    const ProgramColumn &column(int number) const { return m_columns[static_cast<std::size_t>(number)]; }
    /// How many texts a babel value must have at least.
    int babelSize() const { return m_languagePlaces.back() + 1; }

    /// Gives one value per column. Failed: @p error says why Python would fail here, too.
    [[nodiscard]] Outcome run(const ScriptGlobals &globals, std::span<const PythonValue> arguments, RowValues &row,
                              QString &error) const;

private:
    void collect(const std::vector<RowStatement> &statements);
    ProgramColumn &column(const std::string &name);
    void describe(const std::string &name, const Expression &value);
    Outcome execute(const std::vector<RowStatement> &statements, Evaluator &evaluator, Evaluator::Locals &locals,
                    RowValues &row, QString &error) const;
    std::string babelName(const std::string &field, int number) const;
    void skip(const std::vector<RowStatement> &body, Evaluator &evaluator, RowValues &row) const;
    bool isFromFile(const Expression &value) const;
    bool spread(const RowStatement &babel, const PythonValue &value, RowValues &row, QString &error) const;

    CreateFunction m_function;
    std::vector<std::string> m_languages;
    std::vector<int> m_languagePlaces; ///< ascending
    std::vector<ProgramColumn> m_columns;
    TextMap<int> m_places; ///< column by name
    std::vector<std::string> m_assigned; ///< variables
    std::vector<std::string> m_decimals;
    std::vector<std::string> m_contentTypes;
    bool m_plain = false;
};

/// The part of a babel value for one language: by place in a list or tuple, by code in a dict; a bare text belongs to
/// the first language. Empty: there is none, or no text can be made of it.
std::optional<PythonValue> babelPart(const PythonValue &value, int place, const std::string &language);

/// Finds out whether a function only passes its parameters on, and gives each column its source then.
bool makePlain(const CreateFunction &function, const std::vector<std::string> &languages,
               std::vector<ProgramColumn> &columns);

} // namespace Rowback
