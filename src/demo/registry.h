// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

#include <optional>

namespace Rowback {

/// One partner to register; what is left open is made up.
struct Registration
{
    std::int64_t id = 0;
    QDate day; ///< when it is registered
    std::optional<PersonName> name = {};
    std::string nationalId = {}; ///< of a client; empty: made up
    std::optional<QDate> birth = {};
    std::int64_t city = 0; ///< 0: made up
};

/// Drafts the rows of partners: parents before children. Inserting them is the caller's.
class Registry
{
public:
    explicit Registry(Workshop &workshop)
        : m_workshop(workshop)
    { }

    std::vector<RowDraft> company(const Registration &registration);
    std::vector<RowDraft> person(const Registration &registration);
    std::vector<RowDraft> client(const Registration &registration);
    /// The two phonetic words of a client, with these keys.
    std::vector<RowDraft> words(std::int64_t client, const PersonName &name, std::int64_t lastKey,
                                std::int64_t firstKey);

    /// The town where a third of all partners lives, and nearly all of those that vanish.
    static constexpr std::int64_t unluckyTown = 3;

private:
    RowDraft partner(const Registration &registration, const std::string &name);
    RowDraft clientRow(const Registration &registration, const QDate &birth, bool female);
    std::int64_t town();

    Workshop &m_workshop;
};

/// "710608 576-38" was born on 1971-06-08. Only for numbers given out before 2000.
QDate birthOf(std::string_view nationalId);

} // namespace Rowback
