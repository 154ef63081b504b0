// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/snapshotbrowser.h"
#include "models/rowwindowmodel.h"

#include <QTableView>
#include <QTest>

#include <algorithm>

namespace Rowback {

// What a test does with a browser.

inline void settle(SnapshotBrowser &browser)
{
    QTest::qWait(150); // timers for what is shown beside
    QTRY_VERIFY_WITH_TIMEOUT(!browser.controller().isBusy(), 60'000);
    QTest::qWait(20);
}

inline QTableView &rows(SnapshotBrowser &browser)
{
    return *browser.findChild<QTableView *>(QStringLiteral("rowsView"));
}

inline QString cell(SnapshotBrowser &browser, int row, int column)
{
    QString text;
    const QModelIndex index = rows(browser).model()->index(row, column);
    static_cast<void>(index.data());
    const bool isThere = QTest::qWaitFor([&] { return index.data(RowWindowModel::LoadedRole).toBool(); }, 20'000);
    return isThere ? index.data().toString() : QStringLiteral("not loaded");
}

inline void showTable(SnapshotBrowser &browser, const QString &name)
{
    RowQuery query;
    const auto &tables = browser.controller().outline()->summary.tables;
    const auto found = std::find_if(tables.begin(), tables.end(), [&](const auto &t) { return t.name == name; });
    QVERIFY(found != tables.end());
    query.table = TableId{static_cast<int>(found - tables.begin())};
    browser.controller().show(query);
    settle(browser);
}

inline int columnOf(SnapshotBrowser &browser, const QString &name)
{
    const QAbstractItemModel *const model = rows(browser).model();
    for (int i = 0; i < model->columnCount(); ++i) {
        if (model->headerData(i, Qt::Horizontal).toString() == name) {
            return i;
        }
    }
    return -1;
}

} // namespace Rowback
