// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recoverywizard.h"

#include "gui/vanishedpage.h"

namespace Rowback {

QList<WizardPage *> makeRecoveryPages(RecoveryController &controller, QWidget *parent)
{
    return {new VanishedPage(controller, parent)};
}

} // namespace Rowback
