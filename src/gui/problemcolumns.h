// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTreeView;

namespace Rowback {

/// Divides the width of a view of a ProblemListModel, once and for ever: what was noticed gets all that the short
/// columns leave.
void divideProblemColumns(QTreeView &view);

} // namespace Rowback
