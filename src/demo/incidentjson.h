// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/demostory.h"

#include <QByteArray>

namespace Rowback {

/// The machine-readable truth about the incident; resources/demo/README.md says what is in it.
QByteArray incidentJson(const DemoOutcome &outcome);

} // namespace Rowback
