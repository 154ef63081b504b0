// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/decisions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace Rowback {

std::vector<Resolution> resolutionsOf(FindingCode code)
{
    using R = Resolution;
    switch (code) {
    case FindingCode::VanishedRecord:
    case FindingCode::PartlyVanished:
    case FindingCode::VanishedRelated:
        return {R::Restore, R::Skip};
    case FindingCode::SeveredLink:
        return {R::Relink, R::Leave};
    case FindingCode::Recreated:
        return {R::KeepOriginal, R::KeepRecreated, R::KeepBoth, R::Skip};
    case FindingCode::Drifted:
        return {R::GiveBack, R::RestoreWithout, R::SameRecord, R::Skip};
    case FindingCode::ReusedId:
        return {R::NewId, R::SameRecord, R::Skip};
    case FindingCode::LostParent:
        return {R::RestoreParent, R::SetNull, R::Skip, R::Leave};
    case FindingCode::Collision:
        return {R::DropRecreated, R::DropRestored, R::KeepBoth};
    case FindingCode::DoesNotFit:
        return {R::UseDefault, R::Skip};
    case FindingCode::Dangling:
        return {R::Heal, R::Report, R::SetNull};
    case FindingCode::RuleViolated:
        return {R::Report};
    case FindingCode::Changed:
        return {R::KeepLive, R::RestoreColumns};
    default:
        return {R::Stop, R::Confirm};
    }
}

namespace {

Unexpected wrong(const QString &text, const QString &message)
{
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message = message,
         .where = text,
         .advice = QCoreApplication::translate(
             "Rowback", "Write CODE=RESOLUTION or CODE:TABLE:KEY=RESOLUTION, for example C2=give-back.")}};
}

/// An empty key is any row's.
bool hasRow(const Finding &finding, const QString &table, const QString &key)
{
    return std::any_of(finding.rows.begin(), finding.rows.end(), [&](const FindingRow &row) {
        return row.table == table && (key.isEmpty() || displayText(row.key) == key);
    });
}

QStringList names(const std::vector<Resolution> &resolutions)
{
    QStringList result;
    for (const Resolution resolution : resolutions) {
        result.append(resolutionName(resolution));
    }
    return result;
}

} // namespace

Result<Decision> Decisions::parse(const QString &text)
{
    Decision decision;
    const qsizetype equals = text.lastIndexOf(QLatin1Char('='));
    if (equals < 0) {
        return wrong(text, QCoreApplication::translate("Rowback", "A decision needs a \"=\"."));
    }
    const QString what = text.left(equals);
    const QString choice = text.mid(equals + 1);
    const auto code = findingCodeFromName(what.section(QLatin1Char(':'), 0, 0));
    if (!code || *code >= FindingCode::TriggerHazard) {
        return wrong(text,
                     QCoreApplication::translate("Rowback", "There is no finding with the code \"%1\" to decide.")
                         .arg(what.section(QLatin1Char(':'), 0, 0)));
    }
    const auto resolution = resolutionFromName(choice.section(QLatin1Char(':'), 0, 0));
    const auto possible = resolutionsOf(*code);
    if (!resolution || std::find(possible.begin(), possible.end(), *resolution) == possible.end()) {
        return wrong(text,
                     QCoreApplication::translate("Rowback", "%1 cannot be decided as \"%2\"; possible: %3.")
                         .arg(findingCodeName(*code), choice, names(possible).join(QLatin1String(", "))));
    }
    decision.code = *code;
    decision.resolution = *resolution;
    if (what.contains(QLatin1Char(':'))) {
        decision.table = what.section(QLatin1Char(':'), 1, 1);
        decision.key = what.section(QLatin1Char(':'), 2);
    }
    if (choice.contains(QLatin1Char(':'))) {
        decision.columns = choice.section(QLatin1Char(':'), 1).split(QLatin1Char(','), Qt::SkipEmptyParts);
    }
    return decision;
}

DecidedRow decidedRow(const Decision &decision)
{
    return {decision.code, decision.table, decision.key};
}

std::set<DecidedRow> decidedRows(const Finding &finding)
{
    std::set<DecidedRow> result;
    for (const FindingRow &row : finding.rows) {
        result.emplace(finding.code, row.table, displayText(row.key));
    }
    return result;
}

SingleDecisions::SingleDecisions(const std::vector<Finding> &all)
{
    for (const Finding &finding : all) {
        for (const DecidedRow &row : decidedRows(finding)) {
            ++m_findings[row];
        }
    }
}

Decision SingleDecisions::of(const Finding &finding) const
{
    const auto isItsOwn = [&](const FindingRow &row) {
        const auto found = m_findings.find({finding.code, row.table, displayText(row.key)});
        return found == m_findings.end() || found->second <= 1;
    };
    const auto own = std::find_if(finding.rows.begin(), finding.rows.end(), isItsOwn);
    const FindingRow &row = own == finding.rows.end() ? finding.rows.front() : *own;
    Decision decision{finding.code, row.table, displayText(row.key), finding.resolution, {}};
    if (decision.resolution == Resolution::KeepOriginal || decision.resolution == Resolution::RestoreColumns) {
        decision.columns = finding.columns;
    }
    return decision;
}

QString decisionText(const Decision &decision)
{
    QString text = findingCodeName(decision.code);
    if (!decision.table.isEmpty()) {
        text += QLatin1Char(':') + decision.table + QLatin1Char(':') + decision.key;
    }
    text += QLatin1Char('=') + resolutionName(decision.resolution);
    return decision.columns.isEmpty() ? text : text + QLatin1Char(':') + decision.columns.join(QLatin1Char(','));
}

Unexpected contradiction(const QString &first, const QString &second)
{
    return Unexpected{
        {.code = ErrorCode::Usage,
         .message
         = QCoreApplication::translate("Rowback", "The decisions %1 and %2 contradict each other.").arg(first, second),
         .advice = QCoreApplication::translate("Rowback", "Decide one of the two otherwise.")}};
}

Unexpected contradictsRemap(const QString &decision, const QString &row)
{
    return Unexpected{{.code = ErrorCode::Usage,
                       .message = QCoreApplication::translate(
                                      "Rowback", "The decision %1 and the row %2 of the remap contradict each other.")
                                      .arg(decision, row),
                       .where = row,
                       .advice = QCoreApplication::translate("Rowback", "Take one of the two out.")}};
}

int Decisions::Entry::precision(const Finding &finding) const
{
    if (decision.code != finding.code
        || (!decision.table.isEmpty() && !hasRow(finding, decision.table, decision.key))) {
        return -1;
    }
    const bool isOtherPair = !place.isEmpty() && !hasRow(finding, decision.table, vanished);
    return decision.table.isEmpty() ? 0 : decision.key.isEmpty() || isOtherPair ? 1 : 2;
}

const Decisions::Entry *Decisions::counting(const Finding &finding) const
{
    const Entry *result = nullptr;
    int best = 0;
    for (const Entry &entry : m_decisions) {
        const int precision = entry.precision(finding);
        if (precision >= best && (finding.isConflict() || finding.allows(entry.decision.resolution))) {
            result = &entry;
            best = precision;
        }
    }
    return result;
}

std::optional<Decision> Decisions::counted(const Finding &finding) const
{
    const Entry *const entry = counting(finding);
    return entry == nullptr ? std::nullopt : std::optional(entry->decision);
}

QStringList Decisions::columnsOf(const Entry &counting, const Finding &finding) const
{
    QStringList result = counting.decision.columns;
    int best = 0;
    for (const Entry &entry : m_decisions) {
        const int precision = entry.precision(finding);
        if (!counting.place.isEmpty() && entry.place.isEmpty() && precision >= best
            && entry.decision.resolution == counting.decision.resolution) {
            result = entry.decision.columns;
            best = precision;
        }
    }
    return result;
}

void Decisions::apply(Finding &finding, Resolution standard)
{
    finding.resolution = standard;
    finding.decided = false;
    for (Entry &entry : m_decisions) {
        const int least = entry.place.isEmpty() ? 0 : 2; // a row of the remap is there for its pair
        entry.used = entry.used || (entry.precision(finding) >= least && finding.allows(entry.decision.resolution));
    }
    const Entry *const entry = counting(finding);
    if (entry == nullptr) {
        return;
    }
    finding.decided = finding.allows(entry->decision.resolution);
    finding.resolution = finding.decided ? entry->decision.resolution : Resolution::Undecided;
    finding.columns = finding.decided ? columnsOf(*entry, finding) : QStringList();
    if (!finding.decided) {
        finding.sentence += QLatin1Char(' ')
            + QCoreApplication::translate("Rowback", "The decision %1 is not possible here; possible: %2.")
                  .arg(decisionText(entry->decision), names(finding.allowed).join(QLatin1String(", ")));
    }
}

Unexpected Decisions::refuse(const Entry &first, const Entry &second)
{
    if (first.place.isEmpty() == second.place.isEmpty()) {
        return contradiction(decisionText(first.decision), decisionText(second.decision));
    }
    const Entry &remap = first.place.isEmpty() ? second : first;
    const Entry &other = first.place.isEmpty() ? first : second;
    return contradictsRemap(decisionText(other.decision), remap.place);
}

template <typename IsAlike> Result<void> Decisions::checkPairs(const IsAlike &isAlike) const
{
    for (auto first = m_decisions.begin(); first != m_decisions.end(); ++first) {
        for (auto second = first + 1; second != m_decisions.end(); ++second) {
            const Decision &a = first->decision;
            const Decision &b = second->decision;
            const bool remapped = !first->place.isEmpty() || !second->place.isEmpty(); // says nothing of columns
            const bool same = a.resolution == b.resolution && (remapped || a.columns == b.columns);
            if (!same && a.code == b.code && isAlike(*first, *second)) {
                return refuse(*first, *second);
            }
        }
    }
    return {};
}

Result<void> Decisions::check() const
{
    return checkPairs([](const Entry &a, const Entry &b) {
        return a.decision.table == b.decision.table && a.decision.key == b.decision.key && a.place.isEmpty()
            && b.place.isEmpty();
    });
}

Result<void> Decisions::check(const Finding &finding) const
{
    Decisions meant; // few of many: a person may have decided thousands one by one
    std::copy_if(
        m_decisions.begin(), m_decisions.end(), std::back_inserter(meant.m_decisions),
        [&](const Entry &entry) { return entry.precision(finding) == 2 && finding.allows(entry.decision.resolution); });
    return meant.checkPairs([](const Entry & /*a*/, const Entry & /*b*/) { return true; });
}

bool standsForAnother(Resolution resolution)
{
    return resolution == Resolution::KeepRecreated || resolution == Resolution::SameRecord;
}

Result<void> Decisions::check(const Finding &presence, const Finding &conflict) const
{
    const Entry *const mine = counting(presence);
    const Entry *const other = counting(conflict);
    if (mine == nullptr || other == nullptr) {
        return {};
    }
    const Resolution choice = other->decision.resolution;
    if (mine->decision.resolution == Resolution::Skip) {
        return choice == Resolution::Skip || other->used ? Result<void>() : refuse(*mine, *other);
    }
    const int precision = mine->precision(presence);
    const bool staysAway = conflict.allows(choice)
        && (standsForAnother(choice) || (choice == Resolution::Skip && precision > 0)); // all may come back but some
    return staysAway && precision >= other->precision(conflict) ? refuse(*mine, *other) : Result<void>();
}

QStringList Decisions::columns() const
{
    QStringList result;
    for (const Entry &entry : m_decisions) {
        result.append(entry.decision.columns);
    }
    return result;
}

void Decisions::noteSkipped(const Finding &presence)
{
    for (Entry &entry : m_decisions) {
        entry.used = entry.used || (entry.decision.resolution == Resolution::Skip && entry.precision(presence) > 0);
    }
}

std::vector<Decision> Decisions::naming(FindingCode code) const
{
    std::vector<Decision> result;
    for (const Entry &entry : m_decisions) {
        if (entry.decision.code == code && !entry.decision.table.isEmpty() && !entry.decision.key.isEmpty()) {
            result.push_back(entry.decision);
        }
    }
    return result;
}

std::vector<Decision> Decisions::unused() const
{
    std::vector<Decision> result;
    for (const Entry &entry : m_decisions) {
        if (!entry.used) {
            result.push_back(entry.decision);
        }
    }
    return result;
}

} // namespace Rowback
