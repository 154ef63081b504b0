// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverywizard.h"

#include "gui/conflictspage.h"
#include "gui/remappage.h"
#include "gui/vanishedpage.h"

namespace Rowback {

QList<WizardPage *> makeRecoveryPages(RecoveryController &controller, QWidget *parent)
{
    return {
        new VanishedPage(controller, parent),
        new RemapPage(controller, parent),
        new ConflictsPage(controller, parent),
    };
}

} // namespace Rowback
