// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/browsercontroller.h"
#include "gui/keychain.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

#include <memory>

class QModelIndex;
class QSortFilterProxyModel;

namespace Ui {
class SnapshotBrowser;
}

namespace Rowback {

class ProblemListModel;
class RowDetailsModel;
class RowWindowModel;
class SnapshotTablesModel;

/// The place where one looks at a snapshot or at a live database: its tables, their rows, the lines of the dump that
/// make a row, what it refers to and what refers to it. Reads, and writes nothing but the file of an export.
class SnapshotBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotBrowser(QWidget *parent = nullptr, std::unique_ptr<Keychain> keychain = systemKeychain());
    ~SnapshotBrowser() override;

    BrowserController &controller() { return m_controller; }
    void openSnapshot(const QString &path);
    /// The password of a saved connection is taken from the keychain, where it is kept there. If the server lets nobody
    /// in so, the person is asked for it; what they type is kept nowhere.
    void openDatabase(const QString &address);
    /// Offered besides the saved connections: that of the recovery; empty: none.
    void setRecoveryDatabase(const QString &address) { m_recoveryDatabase = address; }
    /// Beside another browser, in half the room: what can do without is left out, on the @p follower's side the tables,
    /// too.
    void setBeside(bool isBeside, bool follower);
    /// Whether something is shown beside it: then it begins there, when goAlong() or goToTable() tells it where, and
    /// not with its first table.
    void setGuided(bool isGuided) { m_isGuided = isGuided; }
    /// Has recordShown() or tableShown() say again where the person is.
    void tellPlace();
    /// Goes to the row with the same key. What it shows then is not told as chosen by the person.
    void goAlong(const RowRecord &other);
    /// The same where no row is chosen.
    void goToTable(const QString &name);
    /// Marks those cells of the current row that differ from what is shown beside it.
    void markDifferences(const QStringList &columns);
    /// JSON lines if the name says so, else CSV.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The person wants to bring rows back from the snapshot that is open.
    void recoverRequested(const QString &path);
    /// A snapshot was opened well.
    void snapshotOpened(const QString &path);
    /// Beside another browser: the current row. @p cameAlong: because of goAlong(), not by the person.
    void recordShown(const Rowback::RowRecord &record, bool cameAlong);
    /// Beside another browser: a table is shown, and no row of it chosen.
    void tableShown(const QString &table, bool cameAlong);
    /// goAlong() found no such row.
    void counterpartMissing();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void setUpRows();
    void setUpDetails();
    void connectButtons();
    void connectController();
    void chooseFolder();
    void chooseArchive();
    void chooseExport();
    void openTyped();
    void listDatabases();
    void connectTo(const QString &address, const std::optional<QString> &password);
    void connectWithTypedPassword();
    void askForPassword(const Error &error);
    void stopAskingForPassword();
    void showOutline();
    void showTable(const QModelIndex &index);
    void showFirstTable(bool cameAlong);
    void showNoRow();
    void showRows(qint64 count, qint64 current);
    void goToAwaitedRow();
    void showColumns();
    void fetchRows();
    void takePage(const RowPage &page);
    void takeLabels(const PageLabels &labels);
    void fitColumns();
    void fitKey();
    void showCurrentRow();
    void showText(const RowText &text);
    void showSourcePlace();
    void showReferrers(qint64 row, const std::vector<Referrer> &referrers);
    void goToReferrer(const Referrer &referrer);
    void leaveRow();
    void forgetReferrers();
    void showHint(const QString &text);
    void forgetHint();
    void showFailure(const Error &error);
    void sortBy(int column);
    void applyFilter();
    void followCurrent();
    void followDetail(const QModelIndex &index);
    void goToMatch();
    void askReferrers();
    void copySelection();
    void updateTexts();
    bool searchesReferences() const;
    QString rowsText() const;
    QString placeText() const;
    QString tableName() const;
    QString rowName() const;
    void updateButtons();
    qint64 currentNumber() const;
    const SnapshotTableSummary &table() const;

    BrowserController m_controller;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<Ui::SnapshotBrowser> m_ui;
    QString m_recoveryDatabase;
    QString m_lockedAddress; ///< what the password that is asked for will open
    bool m_hasTypedPassword = false; ///< the last attempt was made with one
    SnapshotTablesModel *m_tables;
    QSortFilterProxyModel *m_tableFilter;
    RowWindowModel *m_rows;
    RowDetailsModel *m_details;
    ProblemListModel *m_problems;
    QTimer m_filterTimer; ///< waits until the person has stopped typing
    QTimer m_textTimer; ///< and until they have stopped going from row to row
    int m_shownTable = -1; ///< whose columns the rows view has
    qint64 m_shownCount = 0;
    qint64 m_askedRow = -1; ///< what refers to it is in the panel, or looked for; -1: none
    bool m_needsMatch = false; ///< the first row that is found is to be shown where the text stands in it
    QString m_hint; ///< what the person should do first; goes when they choose
    QString m_sourceFile; ///< of the row that is shown; empty: none
    qint64 m_sourceLine = 0;
    int m_awaitedRow = -1; ///< is to become the current one as soon as it is there
    bool m_needsWidths = false; ///< columns get their widths from the first rows that come
    QSet<int> m_labelledColumns; ///< which have room for the names of what they refer to
    QStringList m_fittedKey; ///< the longest key that there was room made for
    bool m_isBeside = false;
    bool m_isGuided = false;
    bool m_isRowAwaited = false; ///< the current one is still to come
    bool m_cameAlong = false; ///< the current row, after another browser's
    bool m_isFilling = false; ///< changes come from the program, not from the person
};

} // namespace Rowback
