// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/remappage.h"

#include "gui/savedialog.h"
#include "models/remapmodel.h"
#include "schema/savefile.h"
#include "session/files.h"

#include "ui_remappage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include <algorithm>

namespace Rowback {

/// What the table says as it stands, proposals and pairs alike.
Remap RemapPage::shownRemap() const
{
    Remap remap;
    for (const RemapPair &pair : m_model->pairs()) {
        if (auto entry = pair.problems.isEmpty() ? entryOf(pair) : std::nullopt) {
            remap.add(std::move(*entry));
        }
    }
    return remap;
}

void RemapPage::copyAsPython()
{
    QGuiApplication::clipboard()->setText(remapToPython(shownRemap()));
    m_ui->messageLine->showMessage(MessageLine::Kind::Success, tr("The remap is on the clipboard, as Python."));
}

void RemapPage::askForImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import pairs"), {}, tr("Comma-separated values (*.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RemapPage::importCsv);
    dialog->open();
}

void RemapPage::askForExport()
{
    const auto &database = controller().database();
    const QString name = exportName(database ? database->name : QString(), QStringLiteral("remap.csv"));
    askWhereToExport(this, tr("Export the remap"), name, tr("Comma-separated values (*.csv)"),
                     [this](const QString &path) { exportCsv(path); });
}

void RemapPage::importCsv(const QString &path)
{
    m_files.start<Remap>(
        this,
        [path](const TaskContext &) -> Result<Remap> {
            const auto bytes = readWhole(path);
            return bytes ? remapFromCsv(*bytes, path) : bytes.unexpected();
        },
        [this](const Result<Remap> &remap) {
            if (remap) {
                addImported(*remap);
            } else {
                m_ui->messageLine->showError(remap.error());
            }
        });
}

void RemapPage::addImported(const Remap &remap)
{
    std::vector<RemapPair> pairs;
    for (const RemapPair &pair : m_model->pairs()) {
        if (pair.isByPerson) {
            pairs.push_back(pair);
        }
    }
    int added = 0;
    for (const RemapEntry &entry : remap.entries()) {
        const RemapPair pair = pairOf(entry, m_model->known());
        const bool isThere
            = std::any_of(m_model->pairs().begin(), m_model->pairs().end(), [&](const RemapPair &other) {
                  return isSamePair(other, pair);
              });
        if (!isThere) {
            pairs.push_back(pair);
            ++added;
        }
    }
    m_model->setPairs(std::move(pairs));
    keepPairs();
    m_ui->messageLine->showMessage(added == 0 ? MessageLine::Kind::Information : MessageLine::Kind::Success,
                                   tr("%Ln new pair(s) were read.", nullptr, added));
}

void RemapPage::exportCsv(const QString &path)
{
    m_files.start<bool>(
        this,
        [path, csv = remapToCsv(shownRemap())](const TaskContext &) -> Result<bool> {
            const auto written = saveFile(path, csv);
            return written ? Result<bool>(true) : written.unexpected();
        },
        [this, path](const Result<bool> &written) {
            if (written) {
                m_ui->messageLine->showMessage(MessageLine::Kind::Success, tr("The remap was written to %1.").arg(path));
            } else {
                m_ui->messageLine->showError(written.error());
            }
        });
}

} // namespace Rowback
