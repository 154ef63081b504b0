// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/loss.h"
#include "demo/twinsite.h"

namespace Rowback {

/// A row that somebody made for a re-created client.
struct FollowUp
{
    std::int64_t recreated = 0;
    TableId table{};
    Value key;
};

/// What the story tells of the days after the loss: clients typed in again from their identity cards, work done for
/// them, and the drift of client 21148.
class Recreation
{
public:
    Recreation(Workshop &workshop, TwinSite &site)
        : m_workshop(workshop)
        , m_site(site)
    { }

    void happenOn(const QDate &day);
    const std::vector<FollowUp> &followUps() const { return m_followUps; }
    /// Rows that say what a vanished row says: once their references are set right they are one too many.
    const std::vector<FollowUp> &duplicates() const { return m_duplicates; }

private:
    void addDuplicate(std::int64_t recreated, const RowDraft &row);
    void followUp(std::int64_t recreated, const RowDraft &row);
    void beginFile(std::int64_t recreated, const QDate &day);
    void workFor(std::int64_t recreated, const QDate &day);

    Workshop &m_workshop;
    TwinSite &m_site;
    std::vector<FollowUp> m_followUps;
    std::vector<FollowUp> m_duplicates;
};

} // namespace Rowback
