// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace Rowback {

/// The place of a table in its Schema. Ids of different schemas must not be mixed.
enum class TableId : int {};
inline int index(TableId id)
{
    return static_cast<int>(id);
}

/// What a column holds, whatever the engine calls it.
enum class ColumnType : quint8 {
    Unknown, ///< nothing is known: the columns of a dump before they meet a database
    Integer,
    Boolean,
    Decimal,
    Real,
    Text,
    Bytes,
    Date,
    Time,
    DateTime, ///< without a zone
    Timestamp, ///< an instant: PostgreSQL's timestamptz, MariaDB's TIMESTAMP; read and written in the session's zone
    Json,
    Uuid,
    Other, ///< carried as the engine's own text, compared as text
};

/// What the engine takes for the same text in a unique key.
enum class TextEquality : quint8 {
    Exact,
    Padding, ///< spaces at the end do not count
    AsciiCase, ///< A to Z and a to z are the same, other letters are not
    Case, ///< upper and lower case are the same
    Letters, ///< accents do not count either, nor do spaces at the end; nor much else that differs by collation
};

/// Whether a column refers to other rows, as far as a dump tells it.
enum class Referring : quint8 { Untold, Yes, No };

struct Column
{
    QString name;
    ColumnType type = ColumnType::Unknown;
    QString typeName; ///< as the engine writes it, for messages and scripts: "varchar(200)"
    bool nullable = true;
    bool generated = false; ///< computed by the engine; never written
    QString generatedAs; ///< by which expression, in the engine's words
    bool autoIncrement = false; ///< the engine hands out values (serial, identity, AUTO_INCREMENT, rowid)
    bool movesOnUpdate = false; ///< the engine sets it anew on each update that leaves it out (ON UPDATE)
    std::optional<QString> defaultExpression; ///< the engine's text of it
    int maxLength = -1; ///< characters of a text; -1: no limit, or the engine does not enforce it
    int precision = -1; ///< all digits of a decimal
    int scale = -1; ///< digits behind the point
    std::optional<std::pair<qint64, qint64>> range; ///< of an integer
    char32_t highestCharacter = 0x10FFFF; ///< 0xFFFF for MariaDB's utf8mb3
    bool timeFraction = true; ///< a time or datetime keeps microseconds
    bool padded = false; ///< CHAR(n): the engine fills it up with spaces, which are no part of the value
    TextEquality equality = TextEquality::Exact;
    Referring refers = Referring::Untold; ///< of a snapshot's column only
};

/// A rule that only the engine can judge, in the engine's own words.
struct EngineRule
{
    QString name;
    bool isCheck = false; ///< one row alone must keep it; else no two rows may agree in its terms
    QStringList terms; ///< columns and expressions; of a check the condition alone
    QStringList operators; ///< by which two rows agree, by term
    QString condition; ///< which rows it is about; empty: all
    QString meaning = {}; ///< what a person is told of it beside its name
    QString typeOf = {}; ///< of a check by a column's type: that column, for the engine looks only where it is written
    bool deferrable = false; ///< checked at COMMIT (inside our transaction)

    /// "one_mail", or "price_check: price > 0".
    QString text() const { return meaning.isEmpty() ? name : name + QLatin1String(": ") + meaning; }
};

/// What the engine does about the rows that refer to one which is deleted, or whose referenced values change.
enum class DeleteAction : quint8 { NoAction, Restrict, Cascade, SetNull, SetDefault };
/// Whether it changes or deletes them by itself, rather than refuse.
inline bool isSilent(DeleteAction action)
{
    return action >= DeleteAction::Cascade;
}

/// Columns are indexes into Table::columns.
struct UniqueKey
{
    QString name;
    std::vector<int> columns;
    bool partial = false; ///< has a WHERE or an expression: its columns alone do not tell what clashes
    bool nullsDistinct = true; ///< two rows with a NULL in it do not clash
    bool deferrable = false;
};

struct ForeignKey
{
    QString name;
    std::vector<int> columns;
    QString targetTable;
    QStringList targetColumns;
    DeleteAction onDelete = DeleteAction::NoAction;
    DeleteAction onUpdate = DeleteAction::NoAction;
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool declared = true; ///< false: not in the database, but known from the profile or from restore.py
};

/// A content-type column and an id column beside it, which together refer to a row of any table.
struct GenericReference
{
    int typeColumn = -1;
    int idColumn = -1;
};

struct Trigger
{
    QString name;
    QString event; ///< "BEFORE INSERT" ...
};

/// A foreign key of a table of another schema or database, which no snapshot and no plan knows.
struct OutsideReference
{
    QString table; ///< "archive.visit"
    DeleteAction onDelete = DeleteAction::NoAction;
    DeleteAction onUpdate = DeleteAction::NoAction;
    QStringList targetColumns; ///< to which it refers; empty: the user may not see it
};

struct Table
{
    QString name; ///< the database's name of it: "contacts_partner"
    QString model; ///< "contacts.Partner", or empty where nothing tells it
    std::vector<Column> columns;
    std::vector<int> keyColumns; ///< the primary key; empty: the table has none
    std::vector<UniqueKey> uniqueKeys; ///< without the primary key
    std::vector<EngineRule> rules; ///< checks before all else; those of unique keys have the key's name
    /// For unique keys with texts of which only the engine's collation tells which are the same: the key as a rule, by
    /// the key's name, the primary key without one.
    std::vector<EngineRule> textKeys;
    std::vector<ForeignKey> foreignKeys;
    std::vector<GenericReference> genericReferences;
    std::vector<int> contentTypeColumns; ///< hold a content type; those of genericReferences are among them
    std::vector<Trigger> triggers; ///< and PostgreSQL's rules
    std::vector<OutsideReference> outsideReferences; ///< to this table, as far as the user may see them
    QString engine; ///< "InnoDB", "MyISAM"; empty where the question does not arise
    bool transactional = true;
    bool hasHeirs = false; ///< PostgreSQL: others inherit from it, and their rows are not its own; not for partitions
    bool canRead = true;
    bool canWrite = true;

    /// -1 where there is no such column. Names are compared exactly.
    int columnIndex(const QString &columnName) const;
    std::vector<int> allColumns() const;
    bool isKeyColumn(int column) const;
    QStringList columnNames(const std::vector<int> &which) const;
    /// The columns that a rule speaks of, those that a generated one is made of among them, and perhaps some more.
    std::vector<int> columnsOf(const EngineRule &rule) const;
};

/// Tables by id and by name. Ids are stable for the life of the schema.
class Schema
{
public:
    TableId add(Table table);
    int size() const { return static_cast<int>(m_tables.size()); }
    const std::vector<Table> &tables() const { return m_tables; }
    const Table &table(TableId id) const { return m_tables[static_cast<std::size_t>(id)]; }
    Table &table(TableId id) { return m_tables[static_cast<std::size_t>(id)]; }
    std::optional<TableId> find(const QString &name) const;

private:
    std::vector<Table> m_tables;
    QHash<QString, int> m_byName;
};

} // namespace Rowback
