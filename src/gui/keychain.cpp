// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/keychain.h"

#include <QCoreApplication>

#ifdef ROWBACK_HAS_KEYCHAIN
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <algorithm>

#include <qt6keychain/keychain.h>
#endif

namespace Rowback {

namespace {

QString noKeychain()
{
    return QCoreApplication::translate("Rowback::Keychain", "There is no keychain on this desktop to keep the password.");
}

/// Answers each question with no, as late as a real one would.
class NoKeychain final : public Keychain
{
public:
    void probe(QObject *asker, std::function<void(bool)> done) override
    {
        QMetaObject::invokeMethod(asker, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
    }
    void read(const QString & /*key*/, QObject *asker, std::function<void(std::optional<QString>)> done) override
    {
        QMetaObject::invokeMethod(asker, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
    }
    void write(const QString & /*key*/, const QString & /*password*/, QObject *asker,
               std::function<void(QString)> done) override
    {
        QMetaObject::invokeMethod(asker, [done = std::move(done)] { done(noKeychain()); }, Qt::QueuedConnection);
    }
    void remove(const QString & /*key*/) override { }
};

#ifdef ROWBACK_HAS_KEYCHAIN

const QString service = QStringLiteral("rowback");

bool mayHaveSessionBus()
{
    // without this question, Qt would start a bus of its own
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

bool namesKeychain(const QStringList &services)
{
    static const QStringList known{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                                   QStringLiteral("org.kde.kwalletd6")};
    return std::any_of(known.begin(), known.end(), [&](const QString &name) { return services.contains(name); });
}

class DesktopKeychain final : public Keychain
{
public:
    void probe(QObject *asker, std::function<void(bool)> done) override
    {
        ask(asker, {QStringLiteral("ListNames"), QStringLiteral("ListActivatableNames")}, std::move(done));
    }

    void read(const QString &key, QObject *asker, std::function<void(std::optional<QString>)> done) override
    {
        auto *const job = new QKeychain::ReadPasswordJob(service);
        start(*job, key, asker, [done = std::move(done)](const QKeychain::Job &ended) {
            const auto &reading = static_cast<const QKeychain::ReadPasswordJob &>(ended);
            done(ended.error() == QKeychain::NoError ? std::optional(reading.textData()) : std::nullopt);
        });
    }

    void write(const QString &key, const QString &password, QObject *asker, std::function<void(QString)> done) override
    {
        auto *const job = new QKeychain::WritePasswordJob(service);
        job->setTextData(password);
        start(*job, key, asker, [done = std::move(done)](const QKeychain::Job &ended) {
            done(ended.error() == QKeychain::NoError ? QString()
                                                     : QCoreApplication::translate(
                                                           "Rowback::Keychain", "The keychain did not keep the password: %1")
                                                           .arg(ended.errorString()));
        });
    }

    void remove(const QString &key) override
    {
        auto *const job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        job->start();
    }

private:
    static void ask(QObject *asker, QStringList methods, std::function<void(bool)> done)
    {
        const QString method = methods.takeFirst();
        const auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                         QStringLiteral("org.freedesktop.DBus"), method);
        auto *const watcher
            = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), asker);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, asker,
                         [asker, methods, done = std::move(done)](QDBusPendingCallWatcher *ended) {
                             const QDBusPendingReply<QStringList> reply = *ended;
                             ended->deleteLater();
                             if (reply.isValid() && namesKeychain(reply.value())) {
                                 done(true);
                             } else if (methods.isEmpty()) {
                                 done(false);
                             } else {
                                 ask(asker, methods, done);
                             }
                         });
    }

    static void start(QKeychain::Job &job, const QString &key, QObject *asker,
                      std::function<void(const QKeychain::Job &)> done)
    {
        job.setKey(key);
        QObject::connect(&job, &QKeychain::Job::finished, asker,
                         [done = std::move(done)](const QKeychain::Job *ended) { done(*ended); });
        job.start();
    }
};

#endif

} // namespace

std::unique_ptr<Keychain> systemKeychain()
{
#ifdef ROWBACK_HAS_KEYCHAIN
    if (mayHaveSessionBus()) {
        return std::make_unique<DesktopKeychain>();
    }
#endif
    return std::make_unique<NoKeychain>();
}

} // namespace Rowback
