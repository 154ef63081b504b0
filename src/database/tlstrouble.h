// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database/engine.h"
#include "schema/error.h"

namespace Rowback {

/// What of its encryption kept a connection from coming about.
enum class TlsTrouble : quint8 {
    None, ///< it was something else
    Encryption, ///< one side wants what the other does not offer, or a name that the server does not prove
    Certificate, ///< the trusted certificates cannot be read, or none of them vouches for the server's
};

/// Told by Error::refusal, or from the words of the engine's client (Error::detail), as far as they are English.
TlsTrouble tlsTroubleOf(Engine engine, const Error &error);

} // namespace Rowback
