// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/moment.h"
#include "snapshot/pythontext.h"

#include <cstdint>
#include <string_view>

namespace Rowback {

/// One argument of a row as it stands in the data file, not decoded. Plain data; the bytes are the file's.
struct Literal
{
    enum class Kind : quint8 {
        Missing, ///< the row does not have this argument
        Null,
        False,
        True,
        Integer, ///< number
        Text, ///< token
        Date, ///< number, as Moment packs it; so are the next two
        Time,
        DateTime,
        Symbol, ///< token.begin to token.end: a name
        List, ///< token.begin to token.end: behind the '[', at the ']'; number: how many; elements are simple, no lists nor names
        Expression, ///< token.begin to token.end: anything else that Python could evaluate
    };
    Kind kind = Kind::Missing;
    StringToken token;
    std::int64_t number = 0;
};

/// Reads the simple forms, of which nearly every row consists; checks all that can be wrong with them except the
/// escapes of a text that is an argument itself. A list with a bad escape is none of the simple forms.
class LiteralReader
{
public:
    explicit LiteralReader(const char *end)
        : m_end(end)
    { }
    /// Moves @p p behind the literal; false, without moving, if what stands there is not one of the simple forms or
    /// does not end with it (a string beside a string, a name with a call). @p p must not point to white space.
    [[nodiscard]] bool read(const char *&p, Literal &literal) const;
    /// Moves over white space, line ends, and comments, as Python does inside brackets.
    void skipSpace(const char *&p) const
    {
        // all that it passes over is not above '#', but the backslash
        if (p < m_end && (static_cast<unsigned char>(*p) <= '#' || *p == '\\')) {
            skipSpaceSlowly(p);
        }
    }

private:
    void skipSpaceSlowly(const char *&p) const;
    bool readElement(const char *&p, Literal &literal) const;
    bool readInteger(const char *&p, Literal &literal) const;
    bool readText(const char *&p, Literal &literal) const;
    bool readWord(const char *&p, std::string_view word, Literal::Kind kind, Literal &literal) const;
    bool readName(const char *&p, Literal &literal) const;
    bool readMoment(const char *&p, const char *name, Literal &literal) const;
    bool readList(const char *&p, Literal &literal) const;
    bool endsHere(const char *p) const;
    const char *m_end;
};

} // namespace Rowback
