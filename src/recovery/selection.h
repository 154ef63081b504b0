// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/decisions.h"
#include "recovery/loss.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace Rowback {

/// "TABLE" or "TABLE:KEY,KEY": rows that a person names. A key with a comma in it, or an empty one, stands between
/// double quotes, which are doubled within it.
struct RowPattern
{
    QString table;
    QStringList keys; ///< as displayText() writes them; empty: all

    static RowPattern parse(const QString &text);
    bool matches(const QString &tableName, const Key &key) const;
};

/// What of the loss a person wants back.
struct Selection
{
    std::vector<RowPattern> only; ///< empty: everything
    std::vector<RowPattern> except;
    /// The rows that vanished in one series, by table name and key text; nothing: any series.
    std::optional<std::set<std::pair<QString, QString>>> series;

    bool isEverything() const { return only.empty() && except.empty() && !series; }
};

/// A reference of a row to restore whose target is not live (finding C4).
struct LostParentLink
{
    int row = -1; ///< index into Loss::rows
    int reference = -1;
    int parent = -1; ///< index into Loss::rows; -1: the snapshot has not got it either
};

/// Which lost records come back: those that were asked for, what hangs below them, and what they cannot do without.
///
/// Below a record that is to stay away, everything stays away that has no other reason to come back.
class Closure
{
public:
    Closure(const Situation &situation, const Loss &loss);

    /// The records that the selection names, and all below them.
    void select(const Selection &selection);
    /// Keeps a record away for good, and what hangs on it alone.
    void exclude(int record, const QString &why);
    /// Takes a record along although nobody asked for it, unless it stays away for good.
    void include(int record, const QString &why);

    bool isSelected(int record) const { return m_states[static_cast<std::size_t>(record)] == State::In; }
    bool isExcluded(int record) const { return m_states[static_cast<std::size_t>(record)] == State::Excluded; }
    /// Whether nothing brings it back any more: it was left out for its own sake, not only because of the selection.
    bool isBarred(int record) const { return m_barred[static_cast<std::size_t>(record)]; }
    /// The record which is left out for its own sake, and with it @p record; @p record itself when nothing else is.
    int origin(int record) const;
    /// Why a record is taken along or left out; empty for one that was asked for.
    const QString &why(int record) const { return m_why[static_cast<std::size_t>(record)]; }
    /// The links of selected records to lost records that are not selected.
    std::vector<LostParentLink> lostParents() const;
    /// How many records come back by themselves: those that hang below another one which does come along with it.
    int ownRecords() const;
    /// A sentence for each table with records that stay away.
    QStringList leftOut() const;

private:
    enum class State : quint8 { Out, In, Excluded };

    bool isNamed(const LostRecord &record, const Selection &selection) const;
    bool matchesAny(const LostRecord &record, const std::vector<RowPattern> &patterns) const;
    void spread(int record);
    void leaveOut(int record, const QString &why);
    bool standsWithout(int record) const;
    void set(int record, State state, const QString &why);

    const Situation &m_situation;
    const Loss &m_loss;
    std::vector<State> m_states;
    std::vector<QString> m_why;
    std::map<int, int> m_hangsOn; ///< a record left out → the one for whose sake
    std::vector<bool> m_named;
    std::vector<bool> m_included; ///< another record cannot do without it
    std::vector<bool> m_barred;
    bool m_narrowed = false; ///< being named says something
};

} // namespace Rowback
