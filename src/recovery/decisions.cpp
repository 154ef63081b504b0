// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/decisions.h"

#include <QCoreApplication>

#include <algorithm>

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
        return {R::NewId, R::Skip};
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

bool isRow(const FindingRow &row, const QString &table, const QString &key)
{
    return row.table == table && displayText(row.key) == key;
}

bool namesRowOf(const Decision &decision, const Finding &finding)
{
    return decision.code == finding.code && !decision.key.isEmpty()
        && std::any_of(finding.rows.begin(), finding.rows.end(),
                       [&](const FindingRow &row) { return isRow(row, decision.table, decision.key); });
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

Decision decisionFor(const Finding &finding, const std::vector<Finding> &all)
{
    const auto isItsOwn = [&](const FindingRow &row) {
        const auto has = [&](const Finding &other) {
            return other.code == finding.code
                && std::any_of(other.rows.begin(), other.rows.end(), [&](const FindingRow &its) {
                       return its.table == row.table && its.key == row.key;
                   });
        };
        return std::count_if(all.begin(), all.end(), has) <= 1;
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
         .message = QCoreApplication::translate("Rowback", "The decisions %1 and %2 contradict each other.")
                        .arg(first, second),
         .advice = QCoreApplication::translate("Rowback", "Decide one of the two otherwise.")}};
}

void Decisions::apply(Finding &finding, Resolution standard)
{
    finding.resolution = standard;
    finding.decided = false;
    int best = -1;
    for (Entry &entry : m_decisions) {
        const Decision &decision = entry.decision;
        if (decision.code != finding.code) {
            continue;
        }
        const bool meant = std::any_of(finding.rows.begin(), finding.rows.end(), [&](const FindingRow &row) {
            return decision.key.isEmpty() ? row.table == decision.table : isRow(row, decision.table, decision.key);
        });
        const int precision = decision.table.isEmpty() ? 0 : decision.key.isEmpty() ? 1 : 2;
        if (precision < best || (precision > 0 && !meant)) {
            continue;
        }
        if (finding.allows(decision.resolution)) {
            // a row of the remap tells which of the two stays, and nothing of the columns
            const bool isTheSame = finding.decided && finding.resolution == decision.resolution;
            if (!entry.fromRemap || !isTheSame) {
                finding.columns = decision.columns;
            }
            entry.used = true;
            best = precision;
            finding.resolution = decision.resolution;
            finding.decided = true;
        } else if (finding.isConflict()) {
            best = precision;
            finding.resolution = Resolution::Undecided;
            finding.columns.clear();
            finding.decided = false;
        }
    }
}

template <typename IsAlike> Result<void> Decisions::checkPairs(const IsAlike &isAlike) const
{
    for (auto first = m_decisions.begin(); first != m_decisions.end(); ++first) {
        for (auto second = first + 1; second != m_decisions.end(); ++second) {
            const Decision &a = first->decision;
            const Decision &b = second->decision;
            const bool same = a.resolution == b.resolution && a.columns == b.columns;
            if (!first->fromRemap && !second->fromRemap && !same && a.code == b.code && isAlike(a, b)) {
                return contradiction(decisionText(a), decisionText(b));
            }
        }
    }
    return {};
}

Result<void> Decisions::check() const
{
    return checkPairs([](const Decision &a, const Decision &b) { return a.table == b.table && a.key == b.key; });
}

Result<void> Decisions::check(const Finding &finding) const
{
    const auto isMeant = [&](const Decision &decision) {
        return finding.allows(decision.resolution) && namesRowOf(decision, finding);
    };
    return checkPairs([&](const Decision &a, const Decision &b) { return isMeant(a) && isMeant(b); });
}

QStringList Decisions::columns() const
{
    QStringList result;
    for (const Entry &entry : m_decisions) {
        result.append(entry.decision.columns);
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
