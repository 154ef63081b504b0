// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/pythontext.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace Rowback {

namespace {

constexpr std::uint64_t everyByte(unsigned char c)
{
    return 0x0101010101010101ULL * c;
}

/// The high bit of each byte of @p v that is zero; exact for the lowest such byte, which is all that is used.
std::uint64_t zeroBytes(std::uint64_t v)
{
    return (v - everyByte(1)) & ~v & everyByte(0x80);
}

std::uint64_t controlBytes(std::uint64_t v)
{
    return (v - everyByte(0x20)) & ~v & everyByte(0x80);
}

/// What Windows' code page has at 0x80 to 0x9F; 0: the byte itself, as browsers and Python's fallbacks read it.
constexpr std::array<char16_t, 32> cp1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                          0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

int hexValue(char c)
{
    if (isDigit(c)) {
        return c - '0';
    }
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Reads exactly @p count hexadecimal digits.
bool readHex(const char *&p, const char *end, int count, char32_t &value)
{
    if (end - p < count) {
        return false;
    }
    value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = hexValue(*p++);
        if (digit < 0) {
            return false;
        }
        value = (value << 4U) | static_cast<char32_t>(digit);
    }
    return true;
}

char32_t readOctal(const char *&p, const char *end)
{
    char32_t value = 0;
    for (int i = 0; i < 3 && p < end && *p >= '0' && *p <= '7'; ++i) {
        value = value * 8 + static_cast<char32_t>(*p++ - '0');
    }
    return value;
}

/// Whether a high surrogate was written just before @p out.
bool endsWithHighSurrogate(const char *begin, const char *out)
{
    return out - begin >= 3 && static_cast<unsigned char>(out[-3]) == 0xED
        && (static_cast<unsigned char>(out[-2]) & 0xF0U) == 0xA0;
}

void writeJoining(const char *begin, char *&out, char32_t codePoint)
{
    if (codePoint >= 0xDC00 && codePoint <= 0xDFFF && endsWithHighSurrogate(begin, out)) {
        const char32_t high = 0xD000U | ((static_cast<unsigned char>(out[-2]) & 0x3FU) << 6U)
            | (static_cast<unsigned char>(out[-1]) & 0x3FU);
        out -= 3;
        codePoint = 0x10000U + ((high - 0xD800U) << 10U) + (codePoint - 0xDC00U);
    }
    writeUtf8(out, codePoint);
}

char simpleEscape(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 't':
        return '\t';
    case 'r':
        return '\r';
    case 'a':
        return '\a';
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'v':
        return '\v';
    case '\\':
    case '\'':
    case '"':
        return c;
    default:
        return '\0';
    }
}

/// @p p is behind the backslash.
bool decodeEscape(const char *&p, const char *end, const char *begin, char *&out)
{
    const char c = *p;
    if (const char simple = simpleEscape(c); simple != '\0') {
        *out++ = simple;
        ++p;
        return true;
    }
    if (c >= '0' && c <= '7') {
        writeJoining(begin, out, readOctal(p, end));
        return true;
    }
    if (c == '\n' || c == '\r') { // a line that goes on
        p += c == '\r' && p + 1 < end && p[1] == '\n' ? 2 : 1;
        return true;
    }
    if (c == 'x' || c == 'u' || c == 'U') {
        char32_t value = 0;
        ++p;
        if (!readHex(p, end, c == 'x' ? 2 : c == 'u' ? 4 : 8, value) || value > 0x10FFFF) {
            return false;
        }
        writeJoining(begin, out, value);
        return true;
    }
    if (c == 'N') {
        return false;
    }
    *out++ = '\\'; // Python leaves an unknown escape as it is
    return true;
}

bool isPrefix(char c)
{
    const char lower = static_cast<char>(c | 0x20);
    return lower == 'u' || lower == 'b' || lower == 'r';
}

/// Finds the end of the contents; @p p is behind the opening quote or quotes.
bool scanContents(const char *&p, const char *end, char quote, bool triple, StringToken &token)
{
    while (true) {
        p = findStringSpecial(p, end, quote);
        if (p == end) {
            return false;
        }
        const char c = *p;
        if (c == quote) {
            if (!triple || (end - p >= 3 && p[1] == quote && p[2] == quote)) {
                return true;
            }
        } else if (c == '\\') {
            token.verbatim = false;
            const bool windowsLine = end - p > 2 && p[1] == '\r' && p[2] == '\n';
            p += end - p < 2 ? 0 : windowsLine ? 2 : 1;
        } else if (c == '\0') { // no Python source has it; a hole in a file is billions of them
            return false;
        } else if (c == '\n' || c == '\r') {
            if (!triple) {
                return false;
            }
            token.verbatim = token.verbatim && c != '\r';
        }
        ++p;
    }
}

/// The first byte of which @p hits marks the high bit, eight at a time; a letter is none in any search.
template <typename Hits> const char *findHit(const char *p, const char *end, const Hits &hits)
{
    static_assert(std::endian::native == std::endian::little);
    while (p < end) {
        const auto size = static_cast<std::size_t>(std::min<std::ptrdiff_t>(end - p, 8));
        std::uint64_t word = everyByte('a');
        size == 8 ? std::memcpy(&word, p, 8) : std::memcpy(&word, p, size);
        if (const std::uint64_t found = hits(word); found != 0) {
            return p + std::countr_zero(found) / 8;
        }
        p += size;
    }
    return end;
}

/// The first byte that is no text by itself: a backslash, or a carriage return.
const char *findEscape(const char *p, const char *end)
{
    return findHit(p, end, [](std::uint64_t word) {
        return zeroBytes(word ^ everyByte('\\')) | zeroBytes(word ^ everyByte('\r'));
    });
}

} // namespace

char32_t fromCp1252(unsigned char c)
{
    const char16_t mapped = c >= 0x80 && c < 0xA0 ? cp1252[c - 0x80U] : char16_t(0);
    return mapped != 0 ? mapped : c;
}

const char *findStringSpecial(const char *p, const char *end, char quote)
{
#ifdef __SSE2__
    const __m128i quoteBytes = _mm_set1_epi8(quote);
    const __m128i backslashes = _mm_set1_epi8('\\');
    const __m128i control = _mm_set1_epi8(0x1F);
    for (; end - p >= 16; p += 16) {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
        const __m128i hits
            = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(bytes, quoteBytes), _mm_cmpeq_epi8(bytes, backslashes)),
                           _mm_cmpeq_epi8(_mm_max_epu8(bytes, control), control));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hits)); mask != 0) {
            return p + std::countr_zero(mask);
        }
    }
#endif
    const std::uint64_t quotes = everyByte(static_cast<unsigned char>(quote));
    return findHit(p, end, [quotes](std::uint64_t word) {
        return zeroBytes(word ^ quotes) | zeroBytes(word ^ everyByte('\\')) | controlBytes(word);
    });
}

StringScan scanString(const char *&p, const char *end, StringToken &token)
{
    const char *q = p;
    token = {};
    while (q < end && q - p < 2 && isPrefix(*q)) {
        token.raw = token.raw || *q == 'r' || *q == 'R';
        ++q;
    }
    if (q == end || (*q != '\'' && *q != '"')) {
        return StringScan::NotAString;
    }
    const char quote = *q;
    const bool triple = end - q >= 3 && q[1] == quote && q[2] == quote;
    p = q + (triple ? 3 : 1);
    token.begin = p;
    const bool closed = scanContents(p, end, quote, triple, token);
    token.end = p;
    p += closed ? (triple ? 3 : 1) : 0;
    return closed ? StringScan::Closed : StringScan::Unterminated;
}

void writeUtf8(char *&out, char32_t codePoint)
{
    const auto put = [&out](char32_t byte) { *out++ = static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0U | (codePoint >> 6U));
        put(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        put(0xE0U | (codePoint >> 12U));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    } else {
        put(0xF0U | (codePoint >> 18U));
        put(0x80U | ((codePoint >> 12U) & 0x3FU));
        put(0x80U | ((codePoint >> 6U) & 0x3FU));
        put(0x80U | (codePoint & 0x3FU));
    }
}

std::size_t decodedCapacity(const StringToken &token, TextEncoding encoding)
{
    const auto size = static_cast<std::size_t>(token.end - token.begin);
    return encoding == TextEncoding::Utf8 ? size : size * 3;
}

bool decodeString(const StringToken &token, TextEncoding encoding, char *&out)
{
    const char *const start = out;
    for (const char *p = token.begin; p < token.end;) {
        const char c = *p;
        if (encoding == TextEncoding::Utf8 && c != '\\' && c != '\r') {
            const char *const behind = findEscape(p, token.end);
            out = std::copy(p, behind, out);
            p = behind;
            continue;
        }
        ++p;
        if (c == '\\' && !token.raw && p < token.end) {
            if (!decodeEscape(p, token.end, start, out)) {
                return false;
            }
        } else if (c == '\r') { // Python reads every kind of line end as \n
            p += p < token.end && *p == '\n' ? 1 : 0;
            *out++ = '\n';
        } else if (encoding == TextEncoding::Cp1252 && static_cast<unsigned char>(c) >= 0x80) {
            writeUtf8(out, fromCp1252(static_cast<unsigned char>(c)));
        } else {
            *out++ = c;
        }
    }
    return true;
}

bool hasGoodEscapes(const StringToken &token)
{
    std::array<char, 4> character{};
    const auto next = [&token](const char *from) {
        return static_cast<const char *>(std::memchr(from, '\\', static_cast<std::size_t>(token.end - from)));
    };
    for (const char *p = token.verbatim || token.raw ? nullptr : next(token.begin); p != nullptr; p = next(p)) {
        char *out = character.data();
        if (!decodeEscape(++p, token.end, out, out)) {
            return false;
        }
    }
    return true;
}

bool appendDecoded(std::string &out, const StringToken &token, TextEncoding encoding)
{
    const std::size_t before = out.size();
    out.resize(before + decodedCapacity(token, encoding));
    char *p = out.data() + before;
    const bool good = decodeString(token, encoding, p);
    out.resize(static_cast<std::size_t>(p - out.data()));
    return good;
}

} // namespace Rowback
