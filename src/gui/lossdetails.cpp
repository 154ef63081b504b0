// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/lossdetails.h"

#include "gui/celldelegate.h"
#include "gui/recoverycontroller.h"
#include "models/losstreemodel.h"
#include "models/lostrowsmodel.h"

#include "ui_lossdetails.h"

#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QFocusEvent>

#include <chrono>

namespace Rowback {

namespace {

constexpr std::chrono::milliseconds restTime(150);
constexpr int rowPadding = 6; ///< pixels
constexpr qint64 longestLine = 20'000; ///< characters shown of a line

/// A line of a file of a snapshot, from 1; empty where it cannot be had, as in an archive.
QString sourceLine(const QString &path, qint64 line)
{
    QFile file(path);
    if (line < 1 || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const uchar *const data = file.map(0, file.size());
    if (data == nullptr) {
        return {};
    }
    const std::string_view text(reinterpret_cast<const char *>(data), static_cast<std::size_t>(file.size()));
    std::size_t begin = 0;
    for (qint64 skipped = 1; skipped < line; ++skipped) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string_view::npos) {
            return {};
        }
        begin = end + 1;
    }
    const std::string_view found = text.substr(begin, text.find('\n', begin) - begin).substr(0, longestLine);
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

} // namespace

LossDetails::LossDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LossDetails>())
    , m_rows(new LostRowsModel(this))
{
    m_ui->setupUi(this);
    m_ui->rowsView->setItemDelegate(new CellDelegate(m_ui->rowsView, LostRowsModel::LabelRole));
    m_ui->rowsView->setModel(m_rows);
    m_ui->rowsView->horizontalHeader()->setStretchLastSection(true);
    m_ui->rowsView->verticalHeader()->hide();
    m_ui->rowsView->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    m_ui->rowsView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        nameReferences();
        locateRow();
    });
    connect(m_ui->rowsView->selectionModel(), &QItemSelectionModel::currentRowChanged, &m_rest,
            qOverload<>(&QTimer::start));
    showRecord(-1);
}

LossDetails::~LossDetails() = default;

void LossDetails::setUp(RecoveryController &controller, const LossTreeModel &tree)
{
    m_controller = &controller;
    m_tree = &tree;
}

void LossDetails::showRecord(int record)
{
    m_record = record;
    ++m_question;
    ++m_showing;
    static const LossSurvey nothing;
    m_rows->setRecord(m_tree == nullptr ? nothing : m_tree->survey(), record); // not copied: it may be large
    m_ui->rowsView->resizeColumnToContents(LostRowsModel::TableColumn);
    m_ui->rowsView->resizeColumnToContents(LostRowsModel::NameColumn);
    showTexts();
    showLocation({});
    m_isNamed = false;
    if (m_rows->rowCount() > 0) {
        m_rest.start();
    } else {
        m_rest.stop();
    }
}

void LossDetails::showTexts()
{
    const bool isThere = m_rows->rowCount() > 0;
    if (!isThere) {
        m_ui->titleLabel->setText(tr("Choose a record to see what vanished of it."));
    } else {
        const SurveyedRecord &lost = m_tree->survey().records[static_cast<std::size_t>(m_record)];
        const QString kind = lost.partly ? tr("%1: some of its rows are gone from the live database.")
            : lost.reused                ? tr("%1: gone, and its number belongs to another record now.")
                                         : tr("%1: in the snapshot, gone now.");
        m_ui->titleLabel->setText(kind.arg(lost.label));
        QStringList sentences = m_tree->whyChain(m_record);
        if (const QString seen = m_tree->seenText(m_record); !seen.isEmpty()) {
            sentences.prepend(seen);
        }
        m_ui->whyLabel->setText(sentences.join(QLatin1Char('\n')));
    }
    m_ui->placeLabel->setText(tr("Read from %1").arg(m_location));
    m_ui->whyLabel->setVisible(isThere);
    m_ui->rowsView->setVisible(isThere);
}

int LossDetails::currentRow() const
{
    const QModelIndex current = m_ui->rowsView->currentIndex();
    const int count = m_tree->survey().records[static_cast<std::size_t>(m_record)].rowCount;
    return current.isValid() ? current.data(LostRowsModel::RowRole).toInt() : count - 1; // the most particular one
}

void LossDetails::nameReferences()
{
    if (m_rows->rowCount() == 0 || m_controller == nullptr || m_isNamed) {
        return;
    }
    m_isNamed = true;
    const LossSurvey &survey = m_tree->survey();
    const SurveyedRecord &lost = survey.records[static_cast<std::size_t>(m_record)];
    std::vector<LooseRow> rows;
    for (int i = 0; i < lost.rowCount; ++i) {
        const SurveyedRow &row = survey.rows[static_cast<std::size_t>(lost.firstRow + i)];
        const auto &table = survey.tables[static_cast<std::size_t>(row.table)];
        rows.push_back({table.name, table.columns, row.values});
    }
    m_controller->nameReferences(rows, this, [this, showing = m_showing](const std::vector<QStringList> &labels) {
        if (showing == m_showing) {
            m_rows->setLabels(labels);
        }
    });
}

void LossDetails::locateRow()
{
    if (m_rows->rowCount() == 0 || m_controller == nullptr) {
        return;
    }
    const LossSurvey &survey = m_tree->survey();
    const SurveyedRecord &lost = survey.records[static_cast<std::size_t>(m_record)];
    const SurveyedRow &row = survey.rows[static_cast<std::size_t>(lost.firstRow + currentRow())];
    m_controller->locate(survey.tables[static_cast<std::size_t>(row.table)].name, row.key, this,
                         [this, question = ++m_question](const QString &location) {
                             if (question == m_question) {
                                 showLocation(location);
                             }
                         });
}

void LossDetails::showLocation(const QString &location)
{
    m_ui->placeLabel->setVisible(!location.isEmpty());
    m_location = location;
    showTexts();
    m_ui->sourceView->setVisible(false);
    m_ui->sourceView->clear();
    if (location.isEmpty()) {
        return;
    }
    m_reader.start<QString>(
        this,
        [snapshot = QFileInfo(m_controller->session().snapshotPath), file = location.section(QLatin1Char(':'), 0, -2),
         line = location.section(QLatin1Char(':'), -1).toLongLong()](const TaskContext &) -> Result<QString> {
            const QDir folder = snapshot.isDir() ? QDir(snapshot.filePath()) : snapshot.dir();
            return sourceLine(folder.filePath(file), line);
        },
        [this, question = m_question](const Result<QString> &text) {
            if (question == m_question && text && !text->isEmpty()) {
                m_ui->sourceView->setCode(*text, CodeLanguage::Python);
                m_ui->sourceView->setVisible(true);
            }
        });
}

void LossDetails::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_ui->rowsView->setFocus(event->reason());
}

void LossDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
}

} // namespace Rowback
