// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Rowback {

/// A connection that a person saved.
struct SavedConnection
{
    QString name; ///< one of its kind
    QString url; ///< never with a password
    bool inKeychain = false; ///< its password is kept there, under the address

    bool operator==(const SavedConnection &) const = default;
};

/// The saved connections in the user's settings, by name. No password is ever written there: an address that holds one
/// is not saved.
class ConnectionStore
{
public:
    static QList<SavedConnection> connections();
    /// Puts @p connection in the place of @p formerName, or at the end; a name that another one has gets a number.
    /// Answers the name that it has now; empty if the address was refused.
    static QString save(SavedConnection connection, const QString &formerName = {});
    static void remove(const QString &name);
};

} // namespace Rowback
