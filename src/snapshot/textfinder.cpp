// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshot/textfinder.h"

#include "schema/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace Rowback {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

TextFinder::TextFinder(const QString &text)
    : m_folded(text.toCaseFolded())
{
    const std::string bytes = m_folded.toStdString();
    if (isAscii(bytes)) {
        m_ascii = bytes;
    }
}

bool TextFinder::isIn(Cell cell) const
{
    if (cell.kind() == ValueKind::Integer) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.integer()).ptr;
        return isInAscii({digits.data(), static_cast<std::size_t>(end - digits.data())});
    }
    if (cell.holdsInteger() || cell.kind() == ValueKind::Bytes) {
        return displayText(cell).contains(m_folded, Qt::CaseInsensitive);
    }
    return isAscii(cell.text()) ? isInAscii(cell.text()) : displayText(cell).contains(m_folded, Qt::CaseInsensitive);
}

bool TextFinder::isInAscii(std::string_view text) const
{
    if (m_folded.isEmpty()) {
        return true;
    }
    const auto found = std::search(text.begin(), text.end(), m_ascii.begin(), m_ascii.end(),
                                   [](char a, char b) { return lower(a) == b; });
    return !m_ascii.empty() && found != text.end();
}

} // namespace Rowback
