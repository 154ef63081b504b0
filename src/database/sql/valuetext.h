// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/value.h"

#include <string_view>

namespace Rowback {

/// A value as the text that is sent for it; not for NULL. Views the value, or @p buffer for integers.
/// The zone of UTC is left away where the engine's types have none.
std::string_view valueText(Engine engine, const Value &value, char (&buffer)[24]);

} // namespace Rowback
