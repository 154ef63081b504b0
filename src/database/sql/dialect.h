// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/table.h"
#include "schema/value.h"

#include <QSet>

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
    std::string ownRows(const QString &table) const;
    /// PostgreSQL's tables that others inherit from; their rows would come along, and be changed with them.
    void setParents(QSet<QString> tables) { m_parents = std::move(tables); }
    /// A value as a literal, under the engine's default settings.
    std::string literal(const Column &column, const Value &value) const;
    /// The placeholder for the parameter with this number, from 1.
    std::string placeholder(std::size_t number) const;
    /// What to select so that the client gets the exact value.
    std::string readTerm(const Column &column) const;
    /// A term of ORDER BY: numbers by value, all else by its UTF-8 bytes, NULL first.
    std::string orderTerm(const Column &column) const;
    /// What a script compares a literal with, for equality to the byte.
    std::string exactTerm(const Column &column) const;

private:
    std::string quoted(std::string_view text) const;
    std::string bytesLiteral(std::string_view bytes) const;

    Engine m_engine;
    std::string m_byteCollation;
    QSet<QString> m_parents;
};

/// An optional sign, digits, at most one point, an optional exponent: what needs no quotes.
bool isNumeral(std::string_view text);

} // namespace Rowback
