// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/amounts.h"

#include "recovery/plan.h"

#include <QCoreApplication>

namespace Rowback {

namespace {

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("Rowback", text, nullptr, count);
}

} // namespace

Amount amountOf(const Plan &plan, const std::vector<TableCounts> &counts)
{
    Amount amount{plan.records, 0, 0};
    for (const TableCounts &table : counts) {
        amount.rows += table.inserted;
        amount.tables += table.inserted > 0 ? 1 : 0;
    }
    return amount;
}

QString amountText(const Amount &amount)
{
    const QString rows = counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln row(s)"), amount.rows);
    const QString tables = counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln table(s)"), amount.tables);
    if (amount.records == 0) {
        return QCoreApplication::translate("Rowback", "%1 in %2", "rows, tables").arg(rows, tables);
    }
    const QString records = counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln record(s)"), amount.records);
    return QCoreApplication::translate("Rowback", "%1, %2 in %3", "records, rows, tables").arg(records, rows, tables);
}

} // namespace Rowback
