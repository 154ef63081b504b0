// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/storylines.h"

#include "demo/demoorder.h"
#include "demo/story.h"

namespace Rowback {

using namespace Qt::StringLiterals;

namespace {

/// The keys of the listed rows that @p wanted accepts, in listed order.
template <typename Predicate>
QStringList listedKeys(const DemoState &state, QLatin1String tableName, const Predicate &wanted)
{
    const TableId id = state.id(tableName);
    const auto key = static_cast<std::size_t>(state.schema().table(id).keyColumns.front());
    QStringList keys;
    for (const Row *row : listedRows(state, id)) {
        if (wanted(*row)) {
            keys.append(displayText((*row)[key]));
        }
    }
    return keys;
}

QStringList keysReferring(const DemoState &state, QLatin1String table, QLatin1String column, std::int64_t target)
{
    const auto place = static_cast<std::size_t>(state.table(table).columnIndex(column));
    return listedKeys(state, table, [&](const Row &row) { return row[place] == Value::integer(target); });
}

QString line(QLatin1String model, const QString &message, const QStringList &keys)
{
    return QStringLiteral("- %1 %2 (%3 object(s) with primary key %4)")
        .arg(model, message, QString::number(keys.size()), keys.join(QLatin1String(", ")));
}

QString missing(const char *field, const char *target, std::int64_t key)
{
    return QStringLiteral("{'%1': ['%2 instance with pk %3 does not exist.']}")
        .arg(QLatin1String(field), QLatin1String(target))
        .arg(key);
}

QStringList deferredLines(const DemoState &live, const DemoState &ideal)
{
    const Table &clients = live.table("pcsw_client"_L1);
    const auto nationalId = static_cast<std::size_t>(clients.columnIndex("national_id"_L1));
    QStringList lines;
    const QStringList keys = listedKeys(live, "pcsw_client"_L1, [&](const Row &row) {
        const Value &key = row[static_cast<std::size_t>(clients.keyColumns.front())];
        return !ideal.contains(ideal.id("pcsw_client"_L1), key) || key == Value::integer(Story::drifted);
    });
    for (const QString &key : keys) {
        const Row &row = live.row(live.id("pcsw_client"_L1), Value::integer(key.toLongLong()));
        lines.append(QStringLiteral("Deferred Client #%1 ('  (%1)') : (1062, \"Duplicate entry '%2' for key "
                                    "'national_id'\")")
                         .arg(key, displayText(row[nationalId])));
    }
    return lines;
}

QStringList referenceLines(const DemoState &live)
{
    QStringList lines;
    for (const std::int64_t owner :
         {Story::drifted, std::int64_t{200717}, std::int64_t{200714}, std::int64_t{200559}}) {
        lines.append(line("dupable_clients.Word"_L1, missing("owner", "Client", owner),
                          keysReferring(live, "dupable_clients_word"_L1, "owner_id"_L1, owner)));
    }
    lines.append(line("aids.RefundConfirmation"_L1, missing("doctor", "Person", Story::missingDoctor),
                      keysReferring(live, "aids_refundconfirmation"_L1, "doctor_id"_L1, Story::missingDoctor)));
    lines.append(line("pcsw.ClientContact"_L1, missing("client", "Client", Story::drifted),
                      keysReferring(live, "pcsw_clientcontact"_L1, "client_id"_L1, Story::drifted)));
    return lines;
}

QString shortDate(const QDate &date)
{
    return date.toString(QStringLiteral("M/d/yy"));
}

/// Confirmations with one message stand in one line, in the order in which the message came first.
QStringList dateRangeLines()
{
    QStringList messages;
    QHash<QString, QStringList> keys;
    for (const Story::OutOfRange &row : Story::outOfRange) {
        const QString message = QStringLiteral("['Date range %1...%2 lies outside of granted period %3...%4.']")
                                    .arg(shortDate(row.start), shortDate(row.end), shortDate(row.grantedFrom),
                                         shortDate(row.grantedUntil));
        if (!messages.contains(message)) {
            messages.append(message);
        }
        keys[message].append(QString::number(row.confirmation));
    }
    QStringList lines;
    for (const QString &message : messages) {
        lines.append(line("aids.IncomeConfirmation"_L1, message, keys[message]));
    }
    return lines;
}

QStringList confirmingLines(const DemoState &ideal)
{
    const auto originals = [&](QLatin1String table) {
        const auto key = static_cast<std::size_t>(ideal.table(table).keyColumns.front());
        return listedKeys(ideal, table, [&](const Row &row) {
            return std::any_of(Story::recreated.begin(), Story::recreated.end(),
                               [&](const Story::Recreated &pair) { return row[key] == Value::integer(pair.original); });
        });
    };
    QStringList lines{line("contacts.Partner"_L1, QStringLiteral("{'id': ['Partner with this ID already exists.']}"),
                           originals("contacts_partner"_L1))};
    for (const QString &key : originals("pcsw_client"_L1)) {
        lines.append(line("pcsw.Client"_L1,
                          QStringLiteral("(1062, \"Duplicate entry '%1' for key 'PRIMARY'\")").arg(key), {key}));
    }
    return lines;
}

} // namespace

StoryLines storyLines(const DemoState &live, const DemoState &ideal)
{
    return {deferredLines(live, ideal), referenceLines(live), dateRangeLines(), confirmingLines(ideal)};
}

} // namespace Rowback
