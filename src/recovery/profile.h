// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/comparison.h"
#include "schema/result.h"
#include "schema/table.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace Rowback {

/// A rule of the application that rows must keep (finding W2); its keys are those of resources/profiles/README.md.
struct ProfileCheck
{
    enum class Rule : quint8 { PeriodWithin, NoCycle };
    /// How an open end of the row's own period is read.
    struct Reading
    {
        QString name;
        bool openEndIsOneDay = false;
        QString beforeVersion; ///< default for snapshots of an older version; empty: for all others
    };

    QString name;
    Rule rule = Rule::PeriodWithin;
    QStringList tables; ///< "*": all
    QString startColumn;
    QString endColumn;
    QString reference; ///< column that holds the target's key
    QString target;
    QString targetStart;
    QString targetEnd;
    std::vector<Reading> readings;
    QString rangeSeparator;
    QHash<QString, QString> dateFormats; ///< by language
    QHash<QString, QString> messages; ///< by language

    /// The reading that a person asked for by name, else the default for a snapshot of that version.
    const Reading *reading(const QString &askedFor, const QString &sourceVersion) const;
};

/// A column in which the application keeps the number that its next record gets.
struct ProfileCounter
{
    QString table;
    QString column;
    QString counts; ///< root table of the records
};

/// Knowledge of one application, read from a JSON file that resources/profiles/README.md documents: what neither the
/// database nor the dump tells. An empty profile knows nothing and is valid.
class Profile
{
public:
    /// Fails with ErrorCode::Usage on an unknown key or a value of the wrong kind.
    static Result<Profile> fromJson(const QByteArray &json, const QString &fileName);

    const QString &name() const { return m_name; }
    /// The tables that a column without a foreign key may refer to; the first that exists is meant.
    QStringList referenceTargets(const QString &table, const QString &column) const;
    /// The same for a column that is its table's whole key and its parent's key.
    QStringList inheritanceTargets(const QString &table, const QString &column) const;
    /// Whether it says to what a column refers, be it to nothing.
    bool speaksOf(const QString &table, const QString &column) const;
    /// Pairs of content-type column and id column, wherever a table has both.
    const std::vector<std::pair<QString, QString>> &genericReferences() const { return m_generics; }
    ComparisonHints hints(const QString &table, const QString &column) const;
    /// What the application calls one row: "Client". @p model ("pcsw.Client") serves where the profile is silent.
    QString verboseName(const QString &table, const QString &model) const;
    /// "{last_name}[, {first_name}]", or empty.
    QString labelTemplate(const QString &table) const { return m_labels.value(table); }
    /// Columns by which the application lists rows of a table, before their keys.
    QStringList ordering(const QString &table) const { return m_orderings.value(table); }
    /// How the loader writes a row in its "Deferred" lines: "  ({key})", or empty.
    QString loaderName(const QString &table) const { return m_loaderNames.value(table); }
    /// Table and columns that tell two people apart where no unique value does.
    const std::vector<std::pair<QString, QStringList>> &identities() const { return m_identities; }
    const std::vector<ProfileCheck> &checks() const { return m_checks; }
    const std::vector<ProfileCounter> &counters() const { return m_counters; }

private:
    friend class ProfileReader;
    using Rules = QHash<QString, QStringList>; ///< "column" or "table.column" → tables

    static QStringList lookUp(const Rules &rules, const QString &table, const QString &column);

    QString m_name;
    Rules m_references;
    Rules m_inheritance;
    std::vector<std::pair<QString, QString>> m_generics;
    QStringList m_durations;
    QHash<QString, QString> m_verboseNames;
    QHash<QString, QString> m_labels;
    Rules m_orderings; ///< table → columns
    QHash<QString, QString> m_loaderNames;
    std::vector<std::pair<QString, QStringList>> m_identities;
    std::vector<ProfileCheck> m_checks;
    std::vector<ProfileCounter> m_counters;
};

} // namespace Rowback
