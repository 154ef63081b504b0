// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/rowdecoder.h"

#include "schema/ascii.h"
#include "snapshot/decimaltext.h"

#include <algorithm>
#include <iterator>

namespace Rowback {

namespace {

using Kind = Literal::Kind;

std::string_view contents(const StringToken &token)
{
    return {token.begin, static_cast<std::size_t>(token.end - token.begin)};
}

} // namespace

RowDecoder::RowDecoder(const DumpContents &dump, TableId table, const std::vector<int> &columns)
    : m_dump(dump)
    , m_table(dump.table(table))
    , m_cells(columns.size())
{
    for (const RowFeed &feed : m_table.feeds) {
        m_plans.push_back(makePlan(feed, dump.schema.table(table), columns));
    }
    for (std::size_t i = 0; i < columns.size() && !m_table.forms.empty(); ++i) {
        const CellForm form = m_table.forms[static_cast<std::size_t>(columns[i])];
        if (form != CellForm::AsWritten) {
            m_forms.emplace_back(i, form);
        }
    }
}

RowDecoder::Plan RowDecoder::makePlan(const RowFeed &feed, const Table &table, const std::vector<int> &columns) const
{
    Plan plan;
    for (const int column : columns) {
        Step step;
        step.mayBeQuoted = m_dump.quotesIds && isIdColumn(table.columns[static_cast<std::size_t>(column)].name);
        const auto found = std::find(feed.columns.begin(), feed.columns.end(), column);
        if (found != feed.columns.end()) {
            step.programColumn = static_cast<int>(found - feed.columns.begin());
            step.source = &feed.program.columns()[static_cast<std::size_t>(step.programColumn)].source;
            const bool isValue = step.source->kind == ColumnSource::Kind::Parameter
                || step.source->kind == ColumnSource::Kind::ContentType;
            step.parameter = isValue ? step.source->parameter : -1;
            plan.wanted = std::max(plan.wanted, static_cast<std::size_t>(step.source->parameter + 1));
        }
        plan.steps.push_back(step);
    }
    plan.wanted = feed.program.isPlain() ? plan.wanted : feed.function->parameters.size();
    return plan;
}

void RowDecoder::decode(std::size_t row)
{
    const RowPlace place = m_table.rows[row];
    m_source = m_dump.files[place.file()].get();
    const char *p = m_source->begin() + place.offset();
    const std::size_t feed = m_table.feeds.size() == 1 ? 0 : feedOf(p, m_source->begin());
    m_feed = &m_table.feeds[feed];
    const Plan &plan = m_plans[feed];
    m_arena.reset();
    m_values.clear();
    if (!readArguments(p, plan.wanted)) { // the file was changed while it was open
        std::fill(m_cells.begin(), m_cells.end(), Cell::null());
    } else if (m_feed->program.isPlain()) {
        decodePlain(plan);
    } else {
        decodeOther(*m_feed, plan);
    }
    for (const auto &[cell, form] : m_forms) {
        takeForm(m_cells[cell], form);
    }
}

/// What the database would hold for a cell.
void RowDecoder::takeForm(Cell &cell, CellForm form)
{
    if (form == CellForm::Utc && cell.kind() == ValueKind::DateTime) {
        cell = keep(Value::of(ValueKind::DateTime, momentInUtc(cell.text(), m_dump.zone)));
    } else if (form == CellForm::UuidDigits && cell.kind() == ValueKind::Text) {
        if (const auto digits = digitsOfUuid(cell.text())) {
            cell = keep(Value::text(*digits));
        }
    }
}

bool RowDecoder::readArguments(const char *p, std::size_t wanted)
{
    m_arguments.resize(m_feed->function->parameters.size());
    return ArgumentReader(*m_source, m_source->end(), *m_feed->function).read(p, m_arguments, wanted);
}

/// By the function's name, which stands before the bracket.
std::size_t RowDecoder::feedOf(const char *arguments, const char *begin) const
{
    const char *end = arguments;
    while (end > begin && !isNamePart(end[-1])) {
        --end;
    }
    const char *start = end;
    while (start > begin && isNamePart(start[-1])) {
        --start;
    }
    const std::string_view name(start, static_cast<std::size_t>(end - start));
    for (std::size_t i = 0; i < m_table.feeds.size(); ++i) {
        if (name.starts_with("create_") && name.substr(7) == m_table.feeds[i].function->table) {
            return i;
        }
    }
    return 0;
}

void RowDecoder::decodePlain(const Plan &plan)
{
    const bool isUtf8 = m_source->encoding() == TextEncoding::Utf8;
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        if (step.parameter < 0) {
            m_cells[i] = step.source == nullptr ? Cell::null() : plainCell(step);
            continue;
        }
        const Literal &literal = m_arguments[static_cast<std::size_t>(step.parameter)];
        if (literal.kind == Kind::Null) { // most cells are one of these three
            m_cells[i] = Cell::null();
        } else if (literal.kind == Kind::Integer) {
            m_cells[i] = Cell::integer(literal.number);
        } else if (literal.kind == Kind::Text && literal.token.verbatim && isUtf8 && !step.mayBeQuoted) {
            m_cells[i] = Cell::bytes(ValueKind::Text, contents(literal.token));
        } else {
            m_cells[i] = literalCell(literal, step.mayBeQuoted);
        }
    }
}

void RowDecoder::decodeOther(const RowFeed &feed, const Plan &plan)
{
    std::vector<PythonValue> arguments;
    arguments.reserve(m_arguments.size());
    std::transform(m_arguments.begin(), m_arguments.end(), std::back_inserter(arguments),
                   [this](const Literal &literal) { return valueOf(literal); });
    RowValues row;
    QString error;
    if (feed.program.run(m_dump.script.globals, arguments, row, error) != RowProgram::Outcome::Kept) {
        std::fill(m_cells.begin(), m_cells.end(), Cell::null());
        return;
    }
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        const Step &step = plan.steps[i];
        m_cells[i] = step.programColumn < 0
            ? Cell::null()
            : keep(columnValue(row.values[static_cast<std::size_t>(step.programColumn)]), step.mayBeQuoted);
    }
}

Cell RowDecoder::plainCell(const Step &step)
{
    const ColumnSource &source = *step.source;
    if (source.kind == ColumnSource::Kind::Constant) {
        return source.constant.cell();
    }
    const Literal &literal = m_arguments[static_cast<std::size_t>(source.parameter)];
    switch (source.kind) {
    case ColumnSource::Kind::Decimal:
        return decimalCell(literal);
    case ColumnSource::Kind::Babel:
        return babelCell(literal, source.language, *m_feed);
    default:
        return literalCell(literal, step.mayBeQuoted);
    }
}

Cell RowDecoder::keep(Value value, bool mayBeQuoted)
{
    if (mayBeQuoted && value.kind() == ValueKind::Text) {
        if (const auto number = quotedInteger(value.text())) {
            return Cell::integer(*number);
        }
    }
    m_values.push_back(std::move(value));
    return m_values.back().cell();
}

/// The scanner keeps no row with a value that there is none of; null stands for it if the file was changed since.
PythonValue RowDecoder::valueOf(const Literal &literal) const
{
    PythonValue value;
    QString error;
    return literalValue(literal, *m_source, m_dump.script.globals, value, error) ? value : PythonValue{};
}

Cell RowDecoder::literalCell(const Literal &literal, bool mayBeQuoted)
{
    switch (literal.kind) {
    case Kind::Missing:
    case Kind::Null:
        return Cell::null();
    case Kind::False:
    case Kind::True:
        return Cell::boolean(literal.kind == Kind::True);
    case Kind::Integer:
        return Cell::integer(literal.number);
    case Kind::Text:
        if (mayBeQuoted) {
            if (const auto number = quotedInteger(contents(literal.token))) {
                return Cell::integer(*number);
            }
        }
        return textCell(literal.token);
    case Kind::Date:
        return momentCell(literal, ValueKind::Date);
    case Kind::Time:
        return momentCell(literal, ValueKind::Time);
    case Kind::DateTime:
        return momentCell(literal, ValueKind::DateTime);
    case Kind::Symbol: {
        const auto model = m_dump.script.globals.models.find(contents(literal.token));
        return model != m_dump.script.globals.models.end() ? Cell::bytes(ValueKind::ContentType, model->second)
                                                           : otherCell(literal, mayBeQuoted);
    }
    case Kind::List:
        if (Literal first; m_dump.script.languages.empty() && listElement(literal, 0, first)) {
            return literalCell(first, mayBeQuoted); // a babel field of a site with one language
        }
        return otherCell(literal, mayBeQuoted);
    case Kind::Expression:
        return otherCell(literal, mayBeQuoted);
    }
    return Cell::null();
}

Cell RowDecoder::textCell(const StringToken &token)
{
    const std::string_view text = contents(token);
    if (token.verbatim && (m_source->encoding() == TextEncoding::Utf8 || isAscii(text))) {
        return Cell::bytes(ValueKind::Text, text);
    }
    char *const start = m_arena.reserve(decodedCapacity(token, m_source->encoding()));
    char *end = start;
    if (!decodeString(token, m_source->encoding(), end)) { // as in valueOf()
        return Cell::null();
    }
    const auto size = static_cast<std::size_t>(end - start);
    m_arena.keep(size);
    return Cell::bytes(ValueKind::Text, {start, size});
}

Cell RowDecoder::momentCell(const Literal &literal, ValueKind kind)
{
    char *const start = m_arena.reserve(Moment::capacity);
    const std::size_t size = Moment(literal.number).write(start, kind);
    m_arena.keep(size);
    return Cell::bytes(kind, {start, size});
}

Cell RowDecoder::decimalCell(const Literal &literal)
{
    if (literal.kind == Kind::Null || literal.kind == Kind::Missing) {
        return Cell::null();
    }
    if (literal.kind == Kind::Text && literal.token.verbatim && isPlainDecimal(contents(literal.token))) {
        return Cell::bytes(ValueKind::Decimal, contents(literal.token));
    }
    const auto text = decimalText(pythonText(valueOf(literal)));
    return text ? keep(Value::of(ValueKind::Decimal, *text)) : Cell::null();
}

bool RowDecoder::listElement(const Literal &list, int place, Literal &element) const
{
    const LiteralReader reader(list.token.end + 1);
    const char *p = list.token.begin;
    for (int i = 0;; ++i) {
        reader.skipSpace(p);
        if (p >= list.token.end || !reader.read(p, element)) {
            return false;
        }
        if (i == place) {
            return true;
        }
        reader.skipSpace(p);
        p += *p == ',' ? 1 : 0;
    }
}

Cell RowDecoder::babelCell(const Literal &literal, int language, const RowFeed &feed)
{
    const int place = feed.program.placeOf(language);
    Literal element;
    if (literal.kind == Kind::List && listElement(literal, place, element)
        && (element.kind == Kind::Text || element.kind == Kind::Null)) {
        return literalCell(element, false);
    }
    const auto part = babelPart(valueOf(literal), place, feed.program.language(language));
    return part ? keep(part->scalar) : Cell::null();
}

Cell RowDecoder::otherCell(const Literal &literal, bool mayBeQuoted)
{
    PythonValue value = valueOf(literal);
    if (m_dump.script.languages.empty() && value.shape != PythonValue::Shape::Scalar
        && value.shape != PythonValue::Shape::Dict && !value.items.empty()) {
        value = PythonValue(value.items.front());
    }
    return keep(columnValue(value), mayBeQuoted);
}

} // namespace Rowback
