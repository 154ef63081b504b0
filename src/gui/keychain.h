// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Rowback {

/// Where the desktop keeps passwords. Every question is answered later, on the thread of the asker, and not at all once
/// the asker is gone.
class Keychain
{
public:
    Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;
    virtual ~Keychain() = default;

    /// Whether there is one. Asks the person nothing.
    virtual void probe(QObject *asker, std::function<void(bool)> done) = 0;
    /// Nothing if there is no such password, or it may not be read. The desktop may ask the person to unlock it.
    virtual void read(const QString &key, QObject *asker, std::function<void(std::optional<QString>)> done) = 0;
    /// Answers what went wrong, a sentence; empty: it is kept.
    virtual void write(const QString &key, const QString &password, QObject *asker,
                       std::function<void(QString)> done) = 0;
    virtual void remove(const QString &key) = 0;
};

/// The desktop's own; where this build has no part for it, or no desktop runs, one that answers that there is none.
std::unique_ptr<Keychain> systemKeychain();

} // namespace Rowback
