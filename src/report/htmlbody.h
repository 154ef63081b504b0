// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/report.h"

namespace Rowback {

/// The body of a report in HTML, everything escaped, without styles: what the page and the PDF have in common.
/// Classes: state, facts, item, attention, explained, done, loader, number.
QString htmlBody(const Report &report);

} // namespace Rowback
