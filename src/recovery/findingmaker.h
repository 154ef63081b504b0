// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/finding.h"
#include "recovery/labels.h"
#include "recovery/livereferences.h"
#include "recovery/loss.h"
#include "recovery/rivals.h"

namespace Rowback {

using FamilyRows = std::map<TableId, Row>;

/// Writes findings: rows with labels, differing cells, and what Lino's loader would say (dump-format.md section 5).
class FindingMaker
{
public:
    FindingMaker(const Situation &situation, const Loss &loss, RowReader &reader);

    const Labels &labels() const { return m_labels; }
    FindingRow row(const RowRef &ref, const FamilyRows &family, RowRole role, const QString &why = {}) const;
    FindingRow lostRow(int row, RowRole role, const QString &why = {}) const;
    /// The rows of a lost record, those of its parts that are still live included.
    FamilyRows lostFamily(int record) const;
    /// The live rows of a record.
    Result<FamilyRows> liveFamily(const RowRef &record) const { return family(record, &RowReader::liveRows); }
    /// Those that it had in the snapshot.
    Result<FamilyRows> snapshotFamily(const RowRef &record) const { return family(record, &RowReader::snapshotRows); }
    /// That the record vanished, in part or with what it refers to (V1, V2, V4), its rows being here for @p why.
    Finding presence(int record, const QString &why) const;
    /// The columns in which two rows of one table differ as a dump would see it, but for the key. Those of @p telling
    /// come first, and whether they differ or not.
    std::vector<FindingCell> differences(TableId table, const Row &snapshot, const Row &live,
                                         const std::vector<int> &telling = {}) const;
    FindingCell cell(TableId table, int column, const Row &snapshot, const Row &live) const;
    /// A value as a dump would have it: a content type by its name.
    Value shown(TableId table, int column, const Value &value) const;

    /// "Deferred Client #200717 ('  (200717)') : (1062, "Duplicate entry '720619 037-74' for key 'national_id'")", and
    /// a line for each group of rows that refer to the deferred one.
    Result<QStringList> deferredLines(const Rival &rival) const;
    /// What the loader says of rows that were mapped onto their originals: "with this ID already exists", "for key
    /// 'PRIMARY'".
    QStringList confirmingLines(const Rival &rival) const;
    /// "- aids.RefundConfirmation {'doctor': ['Person instance with pk 902 does not exist.']} (4 object(s) with primary
    /// key 17, …)"
    QString danglingLine(const Reference &reference, const RowRef &target,
                         std::vector<std::pair<RowRef, Row>> referrers) const;
    /// "- MODEL MESSAGE (N object(s) with primary key …)", keys in the model's order.
    QString line(TableId table, const QString &message, std::vector<std::pair<RowRef, Row>> rows) const;

private:
    using ReadRows = decltype(&RowReader::liveRows);

    Result<FamilyRows> family(const RowRef &record, ReadRows readRows) const;
    QString duplicateMessage(const Claim &claim) const;
    std::vector<TableId> below(TableId table) const;

    const Situation &m_situation;
    const Loss &m_loss;
    RowReader &m_reader;
    Labels m_labels;
};

} // namespace Rowback
