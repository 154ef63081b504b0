// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/demostory.h"

#include "demo/basesite.h"
#include "demo/dailywork.h"
#include "demo/story.h"

#include <optional>

namespace Rowback {

namespace {

/// As many as in the story, in proportion; at least those whom the story names and a few others.
int vanishingOf(int partners)
{
    const auto share = static_cast<std::int64_t>(partners) * Story::vanishedPartners / Story::partners;
    return std::max(14, static_cast<int>(share));
}

Ids vanishingPartners(const Roster &roster)
{
    Ids all = roster.vanishedClients;
    all.insert(all.end(), roster.vanishedPersons.begin(), roster.vanishedPersons.end());
    all.insert(all.end(), roster.vanishedCompanies.begin(), roster.vanishedCompanies.end());
    return all;
}

} // namespace

Result<DemoOutcome> playStory(const Schema &schema, int partners,
                              const std::function<Result<void>(const QDate &, const DemoState &)> &evening)
{
    Workshop workshop(schema);
    TwinSite site(baseSite(workshop, partners - DailyWork::growth, vanishingOf(partners)));
    workshop.roster.pharmacies.pop_back(); // the one that vanishes: new rows must not refer to it
    DailyWork work(workshop, site, partners);
    Recreation recreation(workshop, site);
    std::optional<DemoState> beforeLoss;
    std::optional<LossFacts> loss;
    for (QDate day = Story::firstDay; day <= Story::today; day = day.addDays(1)) {
        if (day == Story::dayOfLoss) {
            beforeLoss = site.live();
            loss = loseRecords(site.live(), vanishingPartners(workshop.roster));
        }
        work.workOn(day, loss ? &*loss : nullptr);
        recreation.happenOn(day);
        if (day <= Story::lastSnapshot) {
            if (auto told = evening(day, site.live()); !told) {
                return told.unexpected();
            }
        }
    }
    return DemoOutcome{
        *beforeLoss, site.live(), site.ideal(), std::move(*loss), recreation.followUps(), recreation.duplicates()};
}

} // namespace Rowback
