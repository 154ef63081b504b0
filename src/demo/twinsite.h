// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demostate.h"

namespace Rowback {

/// Two courses of the same site: what happened, and what would have happened had nothing vanished. Work is done in
/// both; where it refers to a re-created record, the other course has the original in its place.
class TwinSite
{
public:
    explicit TwinSite(DemoState base)
        : m_live(base)
        , m_ideal(std::move(base))
    { }

    const DemoState &ideal() const { return m_ideal; }
    const DemoState &live() const { return m_live; }
    /// For what befell the real site only: the loss, the drift, records typed in again.
    DemoState &live() { return m_live; }

    void add(const RowDraft &draft);
    void change(QLatin1String table, std::int64_t key, QLatin1String column, Value value);
    void remove(QLatin1String table, std::int64_t key);

private:
    Row idealRow(const Table &table, Row row) const;

    DemoState m_live;
    DemoState m_ideal;
};

} // namespace Rowback
