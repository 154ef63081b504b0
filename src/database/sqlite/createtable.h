// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

#include <map>
#include <vector>

namespace Rowback {

// What no PRAGMA tells, from the statements that made tables and indexes. Strings, quoted names and comments in them are
// no words.

/// For each REFERENCES of a CREATE TABLE statement, in its order: whether it is DEFERRABLE INITIALLY DEFERRED.
std::vector<bool> initiallyDeferredReferences(const QString &sql);

/// The checks of a CREATE TABLE statement; one without a name is called by its condition.
std::vector<EngineRule> checksOf(const QString &sql);

/// The expressions of a CREATE TABLE statement's generated columns, by the columns' names.
std::map<QString, QString> generatedColumnsOf(const QString &sql);

/// What a CREATE UNIQUE INDEX statement demands; where it cannot be understood, the rule is the statement, which no engine
/// can be asked about.
EngineRule uniqueRuleOf(const QString &name, const QString &sql);

} // namespace Rowback
