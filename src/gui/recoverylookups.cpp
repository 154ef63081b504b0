// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What pages ask about single rows, beside what the recovery itself is made of.

#include "gui/recoveryworkshop.h"

#include "recovery/livelabels.h"

#include <algorithm>

namespace Rowback {

namespace {

Key keyOfNumber(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return {isNumber ? Value::integer(number) : Value::text(text.toStdString())};
}

} // namespace

void RecoveryController::locate(const QString &table, const Key &key, QObject *receiver,
                                std::function<void(QString)> done)
{
    m_runner.start<QString>(
        receiver,
        [workshop = m_workshop, table, key](const TaskContext &context) -> Result<QString> {
            const auto id = workshop->snapshot ? workshop->snapshot->findTable(table) : std::nullopt;
            return id ? workshop->snapshot->rowLocation(*id, key, context) : Result<QString>(QString());
        },
        [done = std::move(done)](const Result<QString> &location) { done(location ? *location : QString()); });
}

void RecoveryController::nameReferences(const std::vector<LooseRow> &rows, QObject *receiver,
                                        std::function<void(std::vector<QStringList>)> done)
{
    m_runner.start<std::vector<QStringList>>(
        receiver,
        [workshop = m_workshop, name = m_session.profile,
         rows](const TaskContext &context) -> Result<std::vector<QStringList>> {
            const auto snapshot = workshop->openSnapshot();
            if (!snapshot) {
                return snapshot.unexpected();
            }
            const auto profile = openProfile(name, (*snapshot)->schema());
            if (!profile) {
                return profile.unexpected();
            }
            return snapshotLabels(**snapshot, *profile, rows, context);
        },
        [done = std::move(done)](const Result<std::vector<QStringList>> &labels) {
            if (labels) {
                done(*labels);
            }
        });
}

void RecoveryController::nameRecords(const QString &root, const QStringList &numbers, QObject *receiver,
                                     std::function<void(QHash<QString, QString>)> done)
{
    using Names = QHash<QString, QString>;
    m_runner.start<Names>(
        receiver,
        [workshop = m_workshop, session = m_session, root, numbers](const TaskContext &context) -> Result<Names> {
            const auto profile = openProfile(session.profile);
            if (!profile) {
                return profile.unexpected();
            }
            const auto database = workshop->open(session.databaseUrl, {.stop = context.stop});
            if (!database) {
                return database.unexpected();
            }
            const auto live = (*database)->beginRead(context);
            if (!live) {
                return live.unexpected();
            }
            std::vector<Key> keys;
            std::transform(numbers.begin(), numbers.end(), std::back_inserter(keys), keyOfNumber);
            const auto labels = liveLabels(**live, *profile, root, keys, context);
            if (!labels) {
                return labels.unexpected();
            }
            Names names;
            for (const auto &[key, label] : *labels) {
                names.insert(displayText(key), label);
            }
            return names;
        },
        [done = std::move(done)](const Result<Names> &names) {
            if (names) {
                done(*names);
            }
        });
}

} // namespace Rowback
