// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/problemcolumns.h"

#include "models/problemlistmodel.h"

#include <QHeaderView>
#include <QTreeView>

namespace Rowback {

void divideProblemColumns(QTreeView &view)
{
    view.header()->setStretchLastSection(false);
    view.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view.header()->setSectionResizeMode(ProblemListModel::MessageColumn, QHeaderView::Stretch);
}

} // namespace Rowback
