// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "recovery/remap.h"
#include "recovery/survey.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace Rowback {

/// A pair of records that belong together, as it stands in the table on the page: typed by a person, or proposed.
struct RemapPair
{
    QString root; ///< root table of both: "contacts_partner"
    QString recreated; ///< number of the live record, as typed
    QString original; ///< number of the vanished one
    QString recreatedLabel; ///< "Client 200708 — Muster, Erna"; empty where nobody knows
    QString originalLabel;
    QString evidence;
    std::vector<std::pair<QString, int>> touched; ///< table, how many references
    std::vector<Resolution> allowed;
    Resolution resolution = Resolution::KeepOriginal;
    bool decided = false; ///< by a person
    bool isByPerson = false; ///< else it is a finding of Rowback
    double score = 1.0;
    QString identity; ///< of its finding, or empty
    QStringList problems; ///< what is wrong with it, in words
    QStringList notices; ///< what to look at

    bool isComplete() const { return !recreated.isEmpty() && !original.isEmpty(); }
};

/// The records whose numbers and names are known, by root table and number.
struct KnownRecords
{
    QHash<QString, QMap<QString, QString>> vanished;
    QHash<QString, QMap<QString, QString>> live;
    QHash<QString, QSet<QString>> absent; ///< numbers that the live database was asked for, and has not
    QHash<QString, QString> titles; ///< "contacts.Partner", by root table
    bool isComplete = false; ///< what vanished is known, so an unknown number is wrong

    void learn(const LossSurvey &survey);
    /// The name beside a number, or an empty text.
    QString label(const QString &root, const QString &number) const;
};

/// The pair that a C1 finding tells; its root is the root table of both records.
RemapPair pairOf(const Finding &finding, const Remap &remap);
/// The entry that a pair stands for; nothing where it says nothing of references (keep both, leave out).
std::optional<RemapEntry> entryOf(const RemapPair &pair);
/// The pair that a person's entry stands for: which of the two is the vanished one, the known records tell.
RemapPair pairOf(const RemapEntry &entry, const KnownRecords &known);
/// Whether both name the same two records.
bool isSamePair(const RemapPair &a, const RemapPair &b);
/// How an error of the planner names an entry of the remap.
QString placeOf(const RemapEntry &entry);
/// Writes into every pair of a person what is wrong with it, given all the others.
void check(std::vector<RemapPair> &pairs, const KnownRecords &known);
/// The entries of all complete pairs of a person that are right, chains folded.
Remap remapOf(const std::vector<RemapPair> &pairs);

} // namespace Rowback
