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
    std::vector<RemapPair> pairs; // of the person
    std::copy_if(m_model->pairs().begin(), m_model->pairs().end(), std::back_inserter(pairs),
                 [](const RemapPair &pair) { return pair.isByPerson; });
    ImportCounts counts;
    for (const RemapEntry &entry : remap.entries()) {
        const RemapPair pair = pairOf(entry, m_model->known());
        const auto own
            = std::find_if(pairs.begin(), pairs.end(), [&](const RemapPair &other) { return isSamePair(other, pair); });
        if (own != pairs.end()) {
            counts.decided += own->resolution == pair.resolution ? 0 : 1;
            own->resolution = pair.resolution;
        } else if (Finding *const finding = findingOf(pair)) {
            decideImported(*finding, pair.resolution, counts);
        } else {
            pairs.push_back(pair);
            ++counts.added;
        }
    }
    m_model->setPairs(std::move(pairs));
    keepPairs();
    if (counts.decided > 0) {
        makePlan();
    }
    tellImported(counts);
}

/// A pair that was proposed is decided by the direction in which the file names it.
void RemapPage::decideImported(Finding &finding, Resolution resolution, ImportCounts &counts)
{
    if (!finding.allows(resolution)) {
        ++counts.refused;
    } else if (!finding.decided || finding.resolution != resolution) {
        finding.resolution = resolution;
        finding.decided = true;
        controller().decide(finding, m_findings);
        ++counts.decided;
    }
}

void RemapPage::tellImported(const ImportCounts &counts)
{
    QStringList sentences{tr("%Ln new pair(s) were read.", nullptr, counts.added)};
    if (counts.decided > 0) {
        sentences.append(tr("%Ln pair(s) that were there are decided as the file says.", nullptr, counts.decided));
    }
    if (counts.refused > 0) {
        sentences.append(tr("%Ln pair(s) cannot be decided as the file says.", nullptr, counts.refused));
    }
    const int wrong = m_model->wrong();
    if (wrong > 0) {
        sentences.append(tr("%Ln pair(s) cannot be as they stand; mend them or remove them.", nullptr, wrong));
    }
    const bool isAsWished = wrong + counts.refused == 0;
    const bool isNews = counts.added + counts.decided > 0;
    m_ui->messageLine->showMessage(!isAsWished  ? MessageLine::Kind::Warning
                                       : isNews ? MessageLine::Kind::Success
                                                : MessageLine::Kind::Information,
                                   sentences.join(QLatin1Char(' ')));
}

void RemapPage::exportCsv(const QString &path)
{
    const Remap remap = shownRemap();
    m_files.start<bool>(
        this,
        [path, csv = remapToCsv(remap)](const TaskContext &) -> Result<bool> {
            const auto written = saveFile(path, csv);
            return written ? Result<bool>(true) : written.unexpected();
        },
        [this, path, count = static_cast<int>(remap.entries().size())](const Result<bool> &written) {
            if (written) {
                tellExported(path, count);
            } else {
                m_ui->messageLine->showError(written.error());
            }
        });
}

/// Nothing is left out without a word.
void RemapPage::tellExported(const QString &path, int written)
{
    QStringList sentences{tr("The remap was written to %1.").arg(path)};
    const int missing = static_cast<int>(m_model->pairs().size()) - written;
    if (missing > 0) {
        sentences.append(tr("%Ln pair(s) are not in it: it only holds which of two records stands for the other, not "
                            "that both are kept, that one is left out, or that nothing is decided yet.",
                            nullptr, missing));
    }
    m_ui->messageLine->showMessage(missing > 0 ? MessageLine::Kind::Warning : MessageLine::Kind::Success,
                                   sentences.join(QLatin1Char(' ')));
}

} // namespace Rowback
