// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverywizard.h"

#include "gui/databasepage.h"
#include "gui/snapshotpage.h"
#include "gui/vanishedpage.h"

namespace Rowback {

QList<WizardPage *> makeRecoveryPages(RecoveryController &controller, QWidget *parent)
{
    return {
        new DatabasePage(controller, parent),
        new SnapshotPage(controller, parent),
        new VanishedPage(controller, parent),
    };
}

} // namespace Rowback
