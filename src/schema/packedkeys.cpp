// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schema/packedkeys.h"

#include <algorithm>
#include <compare>
#include <cstring>
#include <utility>

namespace Rowback {

namespace {

template <typename Number>
void write(std::string &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// Reads what append() wrote.
class PackedReader
{
public:
    explicit PackedReader(const char *place)
        : m_place(place)
    { }

    template <typename Number>
    Number number()
    {
        Number result{};
        std::memcpy(&result, m_place, sizeof result);
        m_place += sizeof result;
        return result;
    }

    Cell cell()
    {
        const auto kind = static_cast<ValueKind>(number<quint8>());
        if (kind <= ValueKind::Integer) {
            const auto payload = number<std::int64_t>();
            return kind == ValueKind::Null ? Cell::null()
                : kind == ValueKind::Boolean ? Cell::boolean(payload != 0)
                                             : Cell::integer(payload);
        }
        const auto size = number<std::uint32_t>();
        const char *const text = std::exchange(m_place, m_place + size);
        return Cell::bytes(kind, {text, size});
    }

    const char *place() const { return m_place; }

private:
    const char *m_place;
};

/// As Value compares.
std::strong_ordering order(const Cell &a, const Cell &b)
{
    if (const auto texts = a.text() <=> b.text(); texts != 0) {
        return texts;
    }
    const auto numbers = a.integer() <=> b.integer();
    return numbers != 0 ? numbers : a.kind() <=> b.kind();
}

/// As vectors of values compare.
std::strong_ordering orderOfKeys(PackedReader a, PackedReader b)
{
    const auto sizeA = a.number<quint8>();
    const auto sizeB = b.number<quint8>();
    for (int i = 0; i < std::min(sizeA, sizeB); ++i) {
        if (const auto cells = order(a.cell(), b.cell()); cells != 0) {
            return cells;
        }
    }
    return sizeA <=> sizeB;
}

/// @p Values: of cells or of values.
template <typename Values>
void pack(std::string &bytes, const Values &key)
{
    write(bytes, static_cast<quint8>(key.size()));
    for (const auto &value : key) {
        write(bytes, static_cast<quint8>(value.kind()));
        if (value.holdsInteger()) {
            write(bytes, value.integer());
        } else {
            write(bytes, static_cast<std::uint32_t>(value.text().size()));
            bytes += value.text();
        }
    }
}

std::string packed(const Key &key)
{
    std::string bytes;
    pack(bytes, key);
    return bytes;
}

} // namespace

void PackedKeys::append(std::span<const Cell> key)
{
    m_begins.push_back(m_bytes.size());
    pack(m_bytes, key);
}

void PackedKeys::append(const Key &key)
{
    m_begins.push_back(m_bytes.size());
    pack(m_bytes, key);
}

Key PackedKeys::at(std::size_t place) const
{
    PackedReader reader(m_bytes.data() + m_begins[place]);
    const auto size = reader.number<quint8>();
    Key result;
    result.reserve(size);
    for (int i = 0; i < size; ++i) {
        result.emplace_back(reader.cell());
    }
    return result;
}

void PackedKeys::reverse()
{
    std::reverse(m_begins.begin(), m_begins.end());
}

void PackedKeys::arrange(const std::vector<std::size_t> &places)
{
    std::vector<std::size_t> arranged;
    arranged.reserve(places.size());
    for (const std::size_t place : places) {
        arranged.push_back(m_begins[place]);
    }
    m_begins = std::move(arranged);
}

void PackedKeys::sort()
{
    const char *const bytes = m_bytes.data();
    std::sort(m_begins.begin(), m_begins.end(), [bytes](std::size_t a, std::size_t b) {
        return orderOfKeys(PackedReader(bytes + a), PackedReader(bytes + b)) < 0;
    });
    m_bytes.shrink_to_fit();
    m_begins.shrink_to_fit();
}

std::size_t PackedKeys::find(const Key &key) const
{
    const std::string wanted = packed(key);
    const auto found = std::find_if(m_begins.begin(), m_begins.end(), [&](std::size_t begin) {
        return m_bytes.compare(begin, wanted.size(), wanted) == 0;
    });
    return static_cast<std::size_t>(found - m_begins.begin());
}

bool PackedKeys::containsSorted(const Key &key) const
{
    const std::string wanted = packed(key);
    const PackedReader reader(wanted.data());
    const auto found = std::partition_point(m_begins.begin(), m_begins.end(), [&](std::size_t begin) {
        return orderOfKeys(PackedReader(m_bytes.data() + begin), reader) < 0;
    });
    return found != m_begins.end() && orderOfKeys(PackedReader(m_bytes.data() + *found), reader) == 0;
}

bool PackedKeySet::insert(const Key &key)
{
    if (m_size * 4 >= m_slots.size() * 3) {
        grow();
    }
    const std::string bytes = packed(key);
    std::size_t &slot = m_slots[slotOf(bytes)];
    if (slot != 0) {
        return false;
    }
    slot = m_bytes.size() + 1;
    m_bytes += bytes;
    ++m_size;
    return true;
}

bool PackedKeySet::contains(const Key &key) const
{
    return !empty() && m_slots[slotOf(packed(key))] != 0;
}

/// Where the key is, or else would be.
std::size_t PackedKeySet::slotOf(std::string_view packed) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = std::hash<std::string_view>{}(packed) & mask;
    while (m_slots[slot] != 0 && m_bytes.compare(m_slots[slot] - 1, packed.size(), packed) != 0) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

std::string_view PackedKeySet::keyAt(std::size_t begin) const
{
    const char *const first = m_bytes.data() + begin;
    PackedReader reader(first);
    for (int left = reader.number<quint8>(); left > 0; --left) {
        reader.cell();
    }
    return {first, static_cast<std::size_t>(reader.place() - first)};
}

void PackedKeySet::grow()
{
    constexpr std::size_t fewest = 16;
    m_slots.assign(std::max(fewest, m_slots.size() * 2), 0);
    for (std::size_t begin = 0; begin < m_bytes.size();) {
        const std::string_view key = keyAt(begin);
        m_slots[slotOf(key)] = begin + 1;
        begin += key.size();
    }
}

} // namespace Rowback
