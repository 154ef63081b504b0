// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/pythontext.h"

#include <QString>

namespace Rowback {

/// What the statement at @p begin says, `raise Exception("…")`, as `dump2py --tolerate` writes it in place of rows that
/// it could not read. It puts the error's own words between quotes as they are: where these hold quotes or line ends,
/// they are taken up to the end of the line, whatever Python makes of them. Empty: it is another statement.
QString raisedText(const char *begin, const char *end, TextEncoding encoding);

/// The table that such a text names: "The data of table T has not been dumpedbecause an error ...". Empty: it names
/// none.
QString toleratedTable(const QString &message);

} // namespace Rowback
