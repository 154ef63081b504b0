// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/keychain.h"

#include <map>

namespace Rowback {

/// A keychain in memory, which answers as late as a real one; the passwords are the test's.
class MemoryKeychain final : public Keychain
{
public:
    explicit MemoryKeychain(std::map<QString, QString> &passwords)
        : m_passwords(passwords)
    { }

    void probe(QObject *asker, std::function<void(bool)> done) override
    {
        QMetaObject::invokeMethod(
            asker, [done] { done(true); }, Qt::QueuedConnection);
    }
    void read(const QString &key, QObject *asker, std::function<void(std::optional<QString>)> done) override
    {
        const auto found = m_passwords.find(key);
        const auto answer = found == m_passwords.end() ? std::nullopt : std::optional(found->second);
        QMetaObject::invokeMethod(
            asker, [done, answer] { done(answer); }, Qt::QueuedConnection);
    }
    void write(const QString &key, const QString &password, QObject *asker, std::function<void(QString)> done) override
    {
        m_passwords[key] = password;
        QMetaObject::invokeMethod(
            asker, [done] { done({}); }, Qt::QueuedConnection);
    }
    void remove(const QString &key) override { m_passwords.erase(key); }

private:
    std::map<QString, QString> &m_passwords;
};

} // namespace Rowback
