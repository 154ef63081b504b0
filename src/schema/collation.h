// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QCollator>

#include <optional>

namespace Rowback {

/// Cells of one column, to be put into the order of their words as people look for them: by the alphabet of the default
/// locale, "Ärger" before "Zorn". What a word is sorted by takes far more room than the word: of more than mostCells none
/// is kept, and there is no order.
class WordOrder
{
public:
    static constexpr std::size_t mostCells = 100'000;

    WordOrder();
    void append(Cell cell);
    /// Whether there is an order.
    bool isWhole() const { return m_entries.size() == m_count; }
    /// Whether a letter occurred, so that the alphabet matters.
    bool hasLetters() const { return m_hasLetters; }
    /// The places of the cells: NULL, then numbers by value, then words; equals as they came. Empty if there is no order.
    std::vector<std::size_t> places() const;

private:
    struct Entry
    {
        std::optional<std::int64_t> number; ///< none and no word: NULL
        std::optional<QCollatorSortKey> word;

        int rank() const { return word ? 2 : number ? 1 : 0; }
        bool operator<(const Entry &other) const;
    };

    QCollator m_collator;
    std::vector<Entry> m_entries;
    std::size_t m_count = 0;
    bool m_hasLetters = false;
};

/// Whether a text has a letter of any alphabet.
bool hasLetters(std::string_view text);

} // namespace Rowback
