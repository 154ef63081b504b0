// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverywizard.h"

#include "gui/conflictspage.h"
#include "gui/databasepage.h"
#include "gui/injectpage.h"
#include "gui/remappage.h"
#include "gui/reportpage.h"
#include "gui/reviewpage.h"
#include "gui/snapshotpage.h"
#include "gui/vanishedpage.h"

namespace Rowback {

QList<WizardPage *> makeRecoveryPages(RecoveryController &controller, QWidget *parent)
{
    return {
        new DatabasePage(controller, parent),
        new SnapshotPage(controller, parent),
        new VanishedPage(controller, parent),
        new RemapPage(controller, parent),
        new ConflictsPage(controller, parent),
        new ReviewPage(controller, parent),
        new InjectPage(controller, parent),
        new ReportPage(controller, parent),
    };
}

} // namespace Rowback
