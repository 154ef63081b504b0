// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/collation.h"

#include <algorithm>
#include <numeric>

namespace Rowback {

namespace {

/// "C" is no language, and has no alphabet.
QLocale alphabet()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
}

bool isLetter(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x80 || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

} // namespace

bool hasLetters(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), &isLetter);
}

bool WordOrder::Entry::operator<(const Entry &other) const
{
    if (rank() != other.rank()) {
        return rank() < other.rank();
    }
    return word ? *word < *other.word : number < other.number;
}

WordOrder::WordOrder()
    : m_collator(alphabet())
{ }

void WordOrder::append(Cell cell)
{
    ++m_count;
    m_hasLetters = m_hasLetters || (!cell.holdsInteger() && Rowback::hasLetters(cell.text()));
    if (m_count > mostCells) {
        m_entries = {};
        return;
    }
    Entry &entry = m_entries.emplace_back();
    if (!cell.holdsInteger()) {
        const auto text = cell.text();
        entry.word = m_collator.sortKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    } else if (!cell.isNull()) {
        entry.number = cell.integer();
    }
}

std::vector<std::size_t> WordOrder::places() const
{
    std::vector<std::size_t> result(m_entries.size());
    std::iota(result.begin(), result.end(), 0U);
    std::stable_sort(result.begin(), result.end(),
                     [&](std::size_t a, std::size_t b) { return m_entries[a] < m_entries[b]; });
    return result;
}

} // namespace Rowback
