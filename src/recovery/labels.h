// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/situation.h"

#include <map>

namespace Rowback {

/// Writes rows for a person: "Client 4011 — Ärgerlich, Erna". Uses the profile's template, else the row's first texts.
class Labels
{
public:
    explicit Labels(const Situation &situation);

    /// @p family holds the rows of the record that are at hand, in live column order; it may lack any of them.
    QString label(const RowRef &ref, const std::map<TableId, Row> &family) const;
    /// What rows of a table are listed by, before their keys: as the profile says, else nothing.
    QString order(TableId table, const std::map<TableId, Row> &family) const;
    /// The template's part alone: "Ärgerlich, Erna".
    QString text(TableId table, const std::map<TableId, Row> &family) const;
    /// "Client"
    QString verboseName(TableId table) const;
    /// "pcsw.Client"
    const QString &model(TableId table) const { return m_situation.references.model(table); }
    /// The loader's own name of a row in its "Deferred" lines: "  (200715)".
    QString loaderName(const RowRef &ref) const;

private:
    QString lookUp(const QString &column, const std::map<TableId, Row> &family, TableId first) const;
    QString fill(const QString &pattern, TableId table, const std::map<TableId, Row> &family) const;
    QString firstTexts(TableId table, const std::map<TableId, Row> &family) const;

    const Situation &m_situation;
};

} // namespace Rowback
