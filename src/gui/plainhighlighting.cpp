// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/highlighting.h"

namespace Rowback {

struct Highlighting::Engine
{ };

Highlighting::Highlighting(QTextDocument * /*document*/)
{ }

Highlighting::~Highlighting() = default;

bool Highlighting::isAvailable()
{
    return false;
}

void Highlighting::setLanguage(CodeLanguage /*language*/)
{ }

QPalette Highlighting::adapt(const QPalette & /*palette*/)
{
    return {};
}

} // namespace Rowback
