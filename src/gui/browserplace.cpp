// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/browserplace.h"

#include "gui/snapshotbrowser.h"

#include "ui_browserplace.h"

#include <QEvent>

namespace Rowback {

namespace {

Key keyOf(const RowRecord &record)
{
    Key key;
    for (const int column : record.table.keyColumns) {
        key.push_back(record.values[static_cast<std::size_t>(column)]);
    }
    return key;
}

/// Each side may guess other columns as the key: those of the live table count, where it has one.
bool areCounterparts(const RowRecord &snapshot, const RowRecord &live)
{
    if (snapshot.table.name != live.table.name) {
        return false;
    }
    const Table &keyed = live.table.keyColumns.empty() ? snapshot.table : live.table;
    for (const QString &name : keyed.columnNames(keyed.keyColumns)) {
        const int here = live.table.columnIndex(name);
        const int there = snapshot.table.columnIndex(name);
        if (here < 0 || there < 0
            || !sameAsDump(live.table.columns[static_cast<std::size_t>(here)],
                           snapshot.values[static_cast<std::size_t>(there)].cell(),
                           live.values[static_cast<std::size_t>(here)].cell())) {
            return false;
        }
    }
    return !keyed.keyColumns.empty();
}

bool lacksKey(const std::unique_ptr<RowRecord> &record)
{
    return record && record->table.keyColumns.empty();
}

} // namespace

BrowserPlace::BrowserPlace(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::BrowserPlace>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->snapshotSide);
    m_ui->liveSide->hide();
    connect(m_ui->besideCheck, &QCheckBox::toggled, this, &BrowserPlace::showBeside);
    connectSide(browser(), liveBrowser(), m_left);
    connectSide(liveBrowser(), browser(), m_right);
    updateTexts();
}

BrowserPlace::~BrowserPlace() = default;

QString BrowserPlace::whyNotClose() const
{
    const bool exports = browser().controller().isExporting() || liveBrowser().controller().isExporting();
    return exports ? tr("Rows are being written to a file. Rowback closes as soon as that has ended.") : QString();
}

SnapshotBrowser &BrowserPlace::browser() const
{
    return *m_ui->snapshotSide;
}

SnapshotBrowser &BrowserPlace::liveBrowser() const
{
    return *m_ui->liveSide;
}

void BrowserPlace::connectSide(SnapshotBrowser &side, SnapshotBrowser &other, std::unique_ptr<RowRecord> &record)
{
    BrowserController &controller = side.controller();
    connect(&controller, &BrowserController::workingChanged, this, &BrowserPlace::workingChanged);
    connect(&controller, &BrowserController::failed, this, [this, &controller] {
        if (controller.isExporting()) {
            Q_EMIT exportFailed();
        }
    });
    connect(&side, &SnapshotBrowser::recordShown, this,
            [this, &other, &record](const RowRecord &shown, bool cameAlong) {
                record = std::make_unique<RowRecord>(shown);
                if (!cameAlong && other.controller().outline()) {
                    other.goAlong(shown);
                }
                compareRecords();
            });
    connect(&side, &SnapshotBrowser::tableShown, this, [this, &other, &record](const QString &table, bool cameAlong) {
        record.reset();
        if (!cameAlong && other.controller().outline()) {
            other.goToTable(table);
        }
        compareRecords();
    });
    connect(&side, &SnapshotBrowser::counterpartMissing, this, [this, &record] {
        record.reset();
        compareRecords();
    });
    connect(&side.controller(), &BrowserController::opened, this, [this, &other, &record] {
        record.reset();
        guideSides();
        if (m_ui->besideCheck->isChecked() && other.controller().outline()) {
            other.tellPlace();
        }
        compareRecords();
    });
}

void BrowserPlace::setRecoveryDatabase(const QString &address)
{
    m_recoveryDatabase = address;
    browser().setRecoveryDatabase(address);
    liveBrowser().setRecoveryDatabase(address);
}

void BrowserPlace::setProfile(const QString &profile)
{
    browser().controller().setProfile(profile);
    liveBrowser().controller().setProfile(profile);
}

void BrowserPlace::showBeside(bool isBeside)
{
    m_ui->liveSide->setVisible(isBeside);
    browser().setBeside(isBeside, false);
    liveBrowser().setBeside(isBeside, true);
    guideSides();
    (browser().controller().outline() ? browser() : liveBrowser()).tellPlace(); // the other one goes there
    if (isBeside && !liveBrowser().controller().outline() && !m_recoveryDatabase.isEmpty()) {
        liveBrowser().openDatabase(m_recoveryDatabase);
    }
    if (!isBeside) {
        m_left.reset();
        m_right.reset();
    }
    compareRecords();
}

/// What is opened beside another one begins where that is.
void BrowserPlace::guideSides()
{
    const bool isBeside = m_ui->besideCheck->isChecked();
    browser().setGuided(isBeside && liveBrowser().controller().outline());
    liveBrowser().setGuided(isBeside && browser().controller().outline());
}

void BrowserPlace::compareRecords()
{
    const bool isPair = m_left && m_right && areCounterparts(*m_left, *m_right);
    const QStringList differing = isPair ? differences(*m_left, *m_right) : QStringList();
    browser().markDifferences(differing);
    liveBrowser().markDifferences(differing);
    updateTexts();
}

void BrowserPlace::updateTexts()
{
    QString text;
    if (!m_ui->besideCheck->isChecked()) {
        text = QString();
    } else if (m_left && m_right && areCounterparts(*m_left, *m_right)) {
        const QStringList differing = differences(*m_left, *m_right);
        const QString row = tr("%1 %2", "table, key").arg(m_right->table.name, displayText(keyOf(*m_right)));
        text = differing.isEmpty() ? tr("%1: the same on both sides.").arg(row)
                                   : tr("≠ %1: %Ln column(s) differ: %2", nullptr, static_cast<int>(differing.size()))
                                         .arg(row, differing.join(QLatin1String(", ")));
    } else if (lacksKey(m_left) || lacksKey(m_right)) {
        text = tr("%1 has no key, so the same row cannot be looked for on the other side.")
                   .arg((lacksKey(m_left) ? m_left : m_right)->table.name);
    } else if (m_left && !m_right) {
        text = tr("%1 %2 is in the snapshot only.").arg(m_left->table.name, displayText(keyOf(*m_left)));
    } else if (m_right && !m_left) {
        text = tr("%1 %2 is in the live database only.").arg(m_right->table.name, displayText(keyOf(*m_right)));
    } else {
        text = tr("Choose a row on either side; the other side shows the one with the same key.");
    }
    m_ui->comparisonLabel->setText(text);
    m_ui->comparisonLabel->setAccessibleName(text);
}

void BrowserPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        updateTexts();
    }
}

} // namespace Rowback
