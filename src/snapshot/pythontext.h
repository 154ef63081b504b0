// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace Rowback {

/// How the bytes of a data file are to be read: UTF-8, or the code page of a Windows that wrote it.
enum class TextEncoding : quint8 { Utf8, Cp1252 };

/// A string literal of Python source: where it is, and what kind. Contents are between the quotes.
struct StringToken
{
    const char *begin = nullptr;
    const char *end = nullptr;
    bool raw = false; ///< r'...'
    bool verbatim = true; ///< the contents are the text: no escape, no carriage return
};

enum class StringScan : quint8 { NotAString, Closed, Unterminated };

/// Reads one literal with its prefix (u, b, r in any order and case) and quotes; moves @p p behind it. After
/// Unterminated, p is where the text ran out (the end of the line, or of the file).
[[nodiscard]] StringScan scanString(const char *&p, const char *end, StringToken &token);

/// The first byte that is @p quote, a backslash or a control character; @p end if there is none.
const char *findStringSpecial(const char *p, const char *end, char quote);

/// How many bytes decodeString() writes at most.
std::size_t decodedCapacity(const StringToken &token, TextEncoding encoding);

/// Writes the text of a literal as UTF-8 to @p out and moves it; always by the rules of unicode literals, whatever the
/// prefix. Surrogate pairs are joined, lone ones stay as three bytes. False: a malformed escape, or \N{...}.
[[nodiscard]] bool decodeString(const StringToken &token, TextEncoding encoding, char *&out);

/// Whether decodeString() would understand every escape.
[[nodiscard]] bool hasGoodEscapes(const StringToken &token);

/// decodeString() at the end of a std::string.
[[nodiscard]] bool appendDecoded(std::string &out, const StringToken &token, TextEncoding encoding);

/// The character that Windows' code page has for a byte.
char32_t fromCp1252(unsigned char c);

/// Writes one code point (surrogates too) as UTF-8.
void writeUtf8(char *&out, char32_t codePoint);

/// What a byte can be in Python source; every byte above ASCII counts as a letter.
enum CharacterClass : quint8 { NameStart = 1, Digit = 2 };
constexpr std::array<quint8, 256> characterClasses = [] {
    std::array<quint8, 256> classes{};
    for (unsigned c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
        const bool digit = c >= '0' && c <= '9';
        classes[c] = static_cast<quint8>((letter ? NameStart : 0) | (digit ? Digit : 0));
    }
    return classes;
}();
inline quint8 characterClass(char c)
{
    return characterClasses[static_cast<unsigned char>(c)];
}
inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
inline bool isNameStart(char c)
{
    return (characterClass(c) & NameStart) != 0;
}
inline bool isNamePart(char c)
{
    return characterClass(c) != 0;
}

} // namespace Rowback
