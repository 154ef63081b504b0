// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/table.h"
#include "schema/value.h"

#include <string>

namespace Rowback {

/// How one engine spells names, values and orders.
class Dialect
{
public:
    /// @p byteCollation: of SQLite, by which texts come in the order of their UTF-8 bytes.
    explicit Dialect(Engine engine, std::string byteCollation = "BINARY")
        : m_engine(engine)
        , m_byteCollation(std::move(byteCollation))
    { }

    Engine engine() const { return m_engine; }
    std::string identifier(const QString &name) const;
    /// A table without the rows of those that inherit from it, for all statements but INSERT.
    std::string ownRows(const Table &table) const;
    /// A value as a literal, under the engine's default settings. Where a column's type is not known, the engine finds
    /// it.
    std::string literal(const Column &column, const Value &value) const;
    /// A text of ours.
    std::string literal(const QString &text) const;
    /// What a session's time zone is set to, by OpenOptions::timeZone.
    std::string timeZone(const QString &zone) const;
    /// A term as a value of the column's type, where it would not be one beside the columns of a SELECT.
    std::string typed(const Column &column, const std::string &term) const;
    /// The placeholder for the parameter with this number, from 1.
    std::string placeholder(std::size_t number) const;
    /// What to select so that the client gets the exact value.
    std::string readTerm(const Column &column) const;
    /// A term of ORDER BY: numbers by value, all else by its UTF-8 bytes, NULL first.
    std::string orderTerm(const Column &column) const;
    /// What a script compares a literal with, for equality to the byte.
    std::string exactTerm(const Column &column) const;
    /// The literal that it is compared with.
    std::string exactLiteral(const Column &column, const Value &value) const;

private:
    std::string quoted(std::string_view text) const;
    std::string bytesLiteral(std::string_view bytes) const;

    Engine m_engine;
    std::string m_byteCollation;
};

/// An optional sign, digits, at most one point, an optional exponent: what needs no quotes.
bool isNumeral(std::string_view text);

} // namespace Rowback
