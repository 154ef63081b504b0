// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "snapshot/createfunction.h"
#include "snapshot/evaluator.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace Rowback {

/// Where rows are: a data file, or a T_objects() function of the script itself (single-file dumps).
struct DataPart
{
    QString file; ///< as execfile() names it; empty: a function's body
    QString table; ///< that the name tells of
    const char *begin = nullptr; ///< of the body, in the script
    const char *end = nullptr;
    QString where; ///< the line that names it
};

/// Of "contacts.Partner", contacts_partner: what its table is called unless somebody gave it another name.
QString tableOfModel(QString model);

/// What a restore script says, as far as rows depend on it.
struct RestoreScript
{
    QString sourceVersion;
    QString timeZone;
    bool keepsLocalTime = false; ///< TIME_ZONE was None, with which Django has no other time
    bool datetimesAreUtc = false;
    std::vector<std::string> languages; ///< in the order of their places; empty: no bv2kw, a monolingual site
    std::vector<int> languagePlaces; ///< of each language, its place in values[]: without gaps unless somebody left one
    ScriptGlobals globals;
    std::vector<CreateFunction> functions; ///< in the script's order
    TextMap<int> functionByTable; ///< index into functions
    std::vector<DataPart> parts; ///< in the order of execution
    QStringList disabledFiles; ///< execfile() lines that are commented out
    QStringList toleratedTables; ///< that the dump says it could not write (--tolerate)

    const CreateFunction *find(std::string_view table) const
    {
        const auto found = functionByTable.find(table);
        return found == functionByTable.end() ? nullptr : &functions[static_cast<std::size_t>(found->second)];
    }
};

} // namespace Rowback
