// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/workshop.h"

namespace Rowback {

/// Drafts what social workers write down about a client, each with a fresh key. Inserting is the caller's.
class Casework
{
public:
    explicit Casework(Workshop &workshop)
        : m_workshop(workshop)
    { }

    RowDraft coaching(std::int64_t client, const QDate &start);
    /// @p client 0: about no client.
    RowDraft note(std::int64_t client, const QDate &day);
    RowDraft event(std::int64_t client, const QDate &day);
    RowDraft guest(std::int64_t event, std::int64_t partner);
    RowDraft contact(std::int64_t client);

    RowDraft granting(std::int64_t client, std::int64_t aidType, const QDate &start, const QDate &end);
    /// A confirmation of the kind that the aid type asks for, within the granted period.
    RowDraft confirmation(std::int64_t granting, std::int64_t client, std::int64_t aidType, const QDate &start,
                          const QDate &end);

    /// All that was done for a client from 2008 to the first day of the demo. @p rich: at least one of each kind.
    std::vector<RowDraft> history(std::int64_t client, bool rich);

    static constexpr std::int64_t incomeAidType = 1;
    static constexpr std::int64_t simpleAidType = 4;
    static constexpr std::int64_t refundAidType = 6;
    static constexpr std::int64_t aidTypes = 10;

private:
    std::int64_t user();
    QDate dayBefore2015();
    void addEvents(std::int64_t client, bool rich, std::vector<RowDraft> &rows);
    void addAids(std::int64_t client, bool rich, std::vector<RowDraft> &rows);

    Workshop &m_workshop;
};

} // namespace Rowback
