// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/loss.h"
#include "demo/twinsite.h"

namespace Rowback {

/// The ordinary work of the days 1 to 20 June 2015: new partners, notes, events, grants, corrections, and a few
/// deletions with good reason before 5 June. It touches survivors only, and from 5 June to the loss nothing that bears
/// on the recovery changes: every snapshot of these days leads to the same result.
class DailyWork
{
public:
    /// @p partners: the demo's size, to which the amount of work is in proportion.
    DailyWork(Workshop &workshop, TwinSite &site, int partners);

    /// @p loss: what vanished, once it has.
    void workOn(const QDate &day, const LossFacts *loss);

    /// How many more partners there are on 5 June than before the first day.
    static constexpr int growth = 8;

private:
    int scaled(int count) const;
    std::int64_t someClient();
    void registerPartners(const QDate &day);
    void registerOne(std::int64_t id, const QDate &day);
    void takeNotes(const QDate &day);
    void grantAids(const QDate &day);
    void correct(const QDate &day);
    void deleteForGoodReason(const QDate &day);
    /// A client's pharmacy got lost and somebody enters another one: no link to set again.
    void replacePharmacy(const LossFacts &loss);

    Workshop &m_workshop;
    TwinSite &m_site;
    int m_partners;
    Ids m_events; ///< of survivors
};

} // namespace Rowback
