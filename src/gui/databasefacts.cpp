// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/databasefacts.h"

#include "gui/somenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace Rowback {

namespace {

using Kind = DatabaseFact::Kind;

class Facts
{
    Q_DECLARE_TR_FUNCTIONS(Rowback::DatabaseFacts)

public:
    explicit Facts(const DatabaseSummary &database)
        : m_database(database)
    { }

    std::vector<DatabaseFact> all()
    {
        addWhatItIs();
        addRollback();
        addReferences();
        addTriggers();
        addRights();
        addWriting();
        return std::move(m_facts);
    }

private:
    void add(Kind kind, const QString &text) { m_facts.push_back({kind, text}); }

    void addWhatItIs()
    {
        add(Kind::Neutral,
            m_database.facts.characterSet.isEmpty()
                ? tr("%1, database \"%2\".").arg(m_database.product, m_database.name)
                : tr("%1, database \"%2\", characters in %3.")
                      .arg(m_database.product, m_database.name, m_database.facts.characterSet));
        const QString &place = m_database.facts.place;
        if (!place.isEmpty()) {
            add(Kind::Neutral,
                place.startsWith(QLatin1Char('/')) ? tr("The connection goes by the socket %1.").arg(place)
                                                   : tr("The connection goes to %1.").arg(place));
        }
        if (m_database.tables == 0) {
            add(Kind::Warning, tr("It has no tables. Is this the right database?"));
        }
    }

    void addRollback()
    {
        if (!m_database.nonTransactional.isEmpty()) {
            add(Kind::Warning,
                tr("%Ln table(s) cannot take changes back, and nothing is written to them: %1.", nullptr,
                   static_cast<int>(m_database.nonTransactional.size()))
                    .arg(someNames(m_database.nonTransactional)));
        } else if (m_database.tables > 0) {
            add(Kind::Good,
                tr("%Ln table(s); every change can be taken back until it is committed.", nullptr, m_database.tables));
        }
        if (m_database.tablesWithoutKey > 0) {
            add(Kind::Warning,
                tr("%Ln table(s) have no key, so their rows cannot be compared.", nullptr,
                   m_database.tablesWithoutKey));
        }
    }

    void addReferences()
    {
        add(m_database.references > 0 ? Kind::Good : Kind::Neutral,
            m_database.references > 0
                ? tr("%Ln reference(s) between tables are known to the database.", nullptr, m_database.references)
                : tr("The database knows of no references between tables; the rules of a profile tell of them."));
    }

    void addTriggers()
    {
        const QStringList &hidden = m_database.facts.hiddenTriggers;
        if (!hidden.isEmpty()) {
            add(Kind::Neutral,
                tr("The user's rights do not show whether there are triggers on %1. That is looked at again before "
                   "anything is written.")
                    .arg(someNames(hidden)));
        }
        if (m_database.triggered.isEmpty() && hidden.isEmpty()) {
            add(Kind::Good, tr("No triggers."));
        } else if (!m_database.triggered.isEmpty()) {
            add(Kind::Warning,
                tr("%Ln table(s) have triggers, which would run on writing: %1.", nullptr,
                   static_cast<int>(m_database.triggered.size()))
                    .arg(someNames(m_database.triggered)));
        }
    }

    void addRights()
    {
        if (m_database.facts.hidesTables) {
            add(Kind::Warning,
                tr("The user has rights on single tables only, and the server hides the others from Rowback. Grant "
                   "SELECT on the whole database, or choose another user."));
        }
        std::map<QStringList, QStringList> rightsOfTables; // those that lack on the same tables share a sentence
        for (const char *const right : {"SELECT", "INSERT", "UPDATE", "DELETE"}) {
            const auto lacking = m_database.facts.missingRights.find(QLatin1String(right));
            if (lacking == m_database.facts.missingRights.end()) {
                continue;
            }
            if (lacking->first == QLatin1String("SELECT")) {
                add(Kind::Warning,
                    tr("The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.", nullptr,
                       static_cast<int>(lacking->second.size()))
                        .arg(someNames(lacking->second)));
            } else {
                rightsOfTables[lacking->second].append(lacking->first);
            }
        }
        for (const auto &[tables, rights] : rightsOfTables) {
            addWritingRights(tables, rights);
        }
    }

    void addWritingRights(const QStringList &tables, const QStringList &rights)
    {
        if (m_database.facts.canWrite) { // else there is more in the way than rights
            add(Kind::Warning,
                tr("The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; "
                   "bringing rows back there needs these rights, or another user.",
                   nullptr, static_cast<int>(tables.size()))
                    .arg(someNames(tables), someNames(rights)));
        }
    }

    bool mayWriteEverywhere() const
    {
        return std::all_of(m_database.facts.missingRights.begin(), m_database.facts.missingRights.end(),
                           [](const auto &lacking) { return lacking.first == QLatin1String("SELECT"); });
    }

    void addWriting()
    {
        if (!m_database.facts.canWrite) {
            add(Kind::Warning, tr("Nothing can be written. %1").arg(m_database.facts.whyNot));
        } else if (mayWriteEverywhere()) {
            add(Kind::Good, tr("May be written to. Nothing has been written."));
        }
        if (m_database.facts.replica) {
            add(Kind::Warning, tr("It is a replica of another server, and should not be written to. Choose that one."));
        } else if (m_database.engine != Engine::Sqlite) {
            add(Kind::Good, tr("It is no replica of another server."));
        }
    }

    const DatabaseSummary &m_database;
    std::vector<DatabaseFact> m_facts;
};

} // namespace

std::vector<DatabaseFact> databaseFacts(const DatabaseSummary &database)
{
    return Facts(database).all();
}

} // namespace Rowback
