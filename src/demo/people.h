// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/prng.h"

#include <QDate>

#include <set>
#include <string>

namespace Rowback {

struct PersonName
{
    std::string last;
    std::string first;
    bool female = false;
};

/// Makes up people, firms and their papers. Names are put together from syllables: likeness to anybody is chance.
class People
{
public:
    explicit People(Prng &random)
        : m_random(random)
    { }

    PersonName name();
    std::string companyName();
    QDate birthDate();
    /// A Belgian national number "YYMMDD NNN-CC" with the right check digits; never the same twice, and never one that
    /// was told of with reserve().
    std::string nationalId(const QDate &birth, bool female);
    void reserve(const std::string &nationalId) { m_given.insert(nationalId); }

    std::string street();
    std::string phone();

private:
    Prng &m_random;
    std::set<std::string> m_given;
};

/// How a name sounds, roughly as Lino's phonetic words: "Cremer" and "Kremer" are both KRMR.
std::string phoneticWord(std::string_view name);

} // namespace Rowback
