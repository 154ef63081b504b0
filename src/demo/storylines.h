// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demostate.h"

#include <QStringList>

namespace Rowback {

/// The lines that Lino's loader would print, in the story's words, of the demo's rows. Keys within a line come in the
/// order in which Lino lists the rows.
struct StoryLines
{
    QStringList deferred; ///< if the originals were loaded first and nobody decided
    QStringList references; ///< of rows whose target was deferred, or never was there
    QStringList dateRanges; ///< confirmations outside their granted period, read as in 2015
    QStringList confirming; ///< after the remap: the originals are there already
};

StoryLines storyLines(const DemoState &live, const DemoState &ideal);

} // namespace Rowback
