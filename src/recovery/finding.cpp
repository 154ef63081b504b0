// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/finding.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Rowback {

namespace {

struct CodeName
{
    FindingCode code;
    const char *name;
    const char *title;
};

constexpr std::array codeNames{
    CodeName{FindingCode::VanishedRecord, "V1", QT_TRANSLATE_NOOP("Rowback", "vanished record")},
    CodeName{FindingCode::PartlyVanished, "V2", QT_TRANSLATE_NOOP("Rowback", "partly vanished record")},
    CodeName{FindingCode::SeveredLink, "V3", QT_TRANSLATE_NOOP("Rowback", "severed link")},
    CodeName{FindingCode::VanishedRelated, "V4", QT_TRANSLATE_NOOP("Rowback", "vanished related row")},
    CodeName{FindingCode::Recreated, "C1", QT_TRANSLATE_NOOP("Rowback", "re-created record")},
    CodeName{FindingCode::Drifted, "C2", QT_TRANSLATE_NOOP("Rowback", "drifted record")},
    CodeName{FindingCode::ReusedId, "C3", QT_TRANSLATE_NOOP("Rowback", "reused id")},
    CodeName{FindingCode::LostParent, "C4", QT_TRANSLATE_NOOP("Rowback", "lost parent")},
    CodeName{FindingCode::Collision, "C5", QT_TRANSLATE_NOOP("Rowback", "collision after re-pointing")},
    CodeName{FindingCode::DoesNotFit, "C6", QT_TRANSLATE_NOOP("Rowback", "does not fit")},
    CodeName{FindingCode::Dangling, "W1", QT_TRANSLATE_NOOP("Rowback", "dangling reference")},
    CodeName{FindingCode::RuleViolated, "W2", QT_TRANSLATE_NOOP("Rowback", "violated rule")},
    CodeName{FindingCode::Changed, "W3", QT_TRANSLATE_NOOP("Rowback", "changed since the snapshot")},
    CodeName{FindingCode::TriggerHazard, "H1", QT_TRANSLATE_NOOP("Rowback", "triggers")},
    CodeName{FindingCode::TransactionHazard, "H2", QT_TRANSLATE_NOOP("Rowback", "no transactions")},
    CodeName{FindingCode::CascadeHazard, "H3", QT_TRANSLATE_NOOP("Rowback", "deleting cascades")},
    CodeName{FindingCode::PrivilegeHazard, "H4", QT_TRANSLATE_NOOP("Rowback", "missing privileges")},
    CodeName{FindingCode::ReplicaHazard, "H5", QT_TRANSLATE_NOOP("Rowback", "replica or read-only")},
    CodeName{FindingCode::WrongDatabaseHazard, "H6", QT_TRANSLATE_NOOP("Rowback", "wrong database")},
    CodeName{FindingCode::SnapshotHazard, "H7", QT_TRANSLATE_NOOP("Rowback", "damaged snapshot")},
    CodeName{FindingCode::RuleHazard, "H8", QT_TRANSLATE_NOOP("Rowback", "rule that cannot be foreseen")},
    CodeName{FindingCode::ReferenceHazard, "H9", QT_TRANSLATE_NOOP("Rowback", "undeclared reference")},
};

template <typename Enum> struct EnumName
{
    Enum value;
    const char *name;
};

constexpr std::array resolutionNames{
    EnumName<Resolution>{Resolution::Undecided, "undecided"},
    EnumName<Resolution>{Resolution::Restore, "restore"},
    EnumName<Resolution>{Resolution::Skip, "skip"},
    EnumName<Resolution>{Resolution::Relink, "relink"},
    EnumName<Resolution>{Resolution::Leave, "leave"},
    EnumName<Resolution>{Resolution::KeepOriginal, "keep-original"},
    EnumName<Resolution>{Resolution::KeepRecreated, "keep-recreated"},
    EnumName<Resolution>{Resolution::KeepBoth, "keep-both"},
    EnumName<Resolution>{Resolution::GiveBack, "give-back"},
    EnumName<Resolution>{Resolution::RestoreWithout, "restore-without"},
    EnumName<Resolution>{Resolution::SameRecord, "same-record"},
    EnumName<Resolution>{Resolution::NewId, "new-id"},
    EnumName<Resolution>{Resolution::RestoreParent, "restore-parent"},
    EnumName<Resolution>{Resolution::SetNull, "set-null"},
    EnumName<Resolution>{Resolution::DropRecreated, "drop-recreated"},
    EnumName<Resolution>{Resolution::DropRestored, "drop-restored"},
    EnumName<Resolution>{Resolution::UseDefault, "use-default"},
    EnumName<Resolution>{Resolution::Heal, "heal"},
    EnumName<Resolution>{Resolution::Report, "report"},
    EnumName<Resolution>{Resolution::KeepLive, "keep-live"},
    EnumName<Resolution>{Resolution::RestoreColumns, "restore-columns"},
    EnumName<Resolution>{Resolution::Stop, "stop"},
    EnumName<Resolution>{Resolution::Confirm, "confirm"},
};

constexpr std::array roleNames{
    EnumName<RowRole>{RowRole::Vanished, "vanished"},   EnumName<RowRole>{RowRole::Live, "live"},
    EnumName<RowRole>{RowRole::Recreated, "recreated"}, EnumName<RowRole>{RowRole::Original, "original"},
    EnumName<RowRole>{RowRole::Restored, "restored"},   EnumName<RowRole>{RowRole::Parent, "parent"},
    EnumName<RowRole>{RowRole::Referrer, "referrer"},
};

template <typename Names, typename Enum> QString nameOf(const Names &names, Enum value)
{
    const auto found
        = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.value == value; });
    return QLatin1String(found->name);
}

template <typename Enum, typename Names> std::optional<Enum> valueOf(const Names &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &entry) { return name == QLatin1String(entry.name); });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

const CodeName &entryOf(FindingCode code)
{
    return *std::find_if(codeNames.begin(), codeNames.end(), [&](const CodeName &entry) { return entry.code == code; });
}

} // namespace

bool Finding::allows(Resolution choice) const
{
    return std::find(allowed.begin(), allowed.end(), choice) != allowed.end();
}

bool Finding::isOfTwoRows() const
{
    return (code == FindingCode::Drifted || code == FindingCode::Collision) && rows.size() > 1;
}

const FindingRow *Finding::row(RowRole role) const
{
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const FindingRow &entry) { return entry.role == role; });
    return found == rows.end() ? nullptr : &*found;
}

QString findingCodeName(FindingCode code)
{
    return QLatin1String(entryOf(code).name);
}

std::optional<FindingCode> findingCodeFromName(const QString &name)
{
    const auto found = std::find_if(codeNames.begin(), codeNames.end(),
                                    [&](const CodeName &entry) { return name == QLatin1String(entry.name); });
    return found == codeNames.end() ? std::nullopt : std::optional(found->code);
}

QString rowName(const FindingRow &row)
{
    return row.key.empty() ? row.table : row.table + QLatin1Char(' ') + displayText(row.key);
}

QString findingCodeTitle(FindingCode code)
{
    return QCoreApplication::translate("Rowback", entryOf(code).title);
}

QString resolutionName(Resolution resolution)
{
    return nameOf(resolutionNames, resolution);
}

std::optional<Resolution> resolutionFromName(const QString &name)
{
    return valueOf<Resolution>(resolutionNames, name);
}

QString rowRoleName(RowRole role)
{
    return nameOf(roleNames, role);
}

QString absenceText(RowRole role)
{
    return role == RowRole::Live || role == RowRole::Recreated
        ? QCoreApplication::translate("Rowback", "is removed")
        : QCoreApplication::translate("Rowback", "stays away");
}

std::optional<RowRole> rowRoleFromName(const QString &name)
{
    return valueOf<RowRole>(roleNames, name);
}

} // namespace Rowback
