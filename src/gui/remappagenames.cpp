// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/remappage.h"

#include "models/remapmodel.h"

#include "ui_remappage.h"

#include <algorithm>
#include <set>

namespace Rowback {

/// A hundred thousand names are not sorted while the window waits.
void RemapPage::showSurvey()
{
    const auto survey = controller().survey();
    if (!survey) {
        showKnown({});
        return;
    }
    m_files.start<KnownRecords>(
        this,
        [survey](const TaskContext &) -> Result<KnownRecords> {
            KnownRecords known;
            known.learn(*survey);
            return known;
        },
        [this, survey](Result<KnownRecords> known) {
            if (known && survey == controller().survey()) {
                showKnown(std::move(*known));
            }
        });
}

void RemapPage::showKnown(KnownRecords known)
{
    known.live = m_model->known().live;
    for (auto title = m_model->known().titles.begin(); title != m_model->known().titles.end(); ++title) {
        known.titles.insert(title.key(), known.titles.value(title.key(), title.value()));
    }
    const QString current = m_ui->rootBox->currentData().toString();
    m_ui->rootBox->clear();
    std::set<QString> roots(known.vanished.keyBegin(), known.vanished.keyEnd());
    for (const QString &root : roots) {
        m_ui->rootBox->addItem(known.titles.value(root, root), root);
    }
    m_ui->rootBox->setCurrentIndex(std::max(0, m_ui->rootBox->findData(current)));
    m_ui->addButton->setEnabled(!roots.empty());
    const auto &pairs = m_model->pairs();
    const auto own = static_cast<std::size_t>(
        std::count_if(pairs.begin(), pairs.end(), [](const RemapPair &pair) { return pair.isByPerson; }));
    m_model->setKnown(std::move(known));
    if (own == controller().session().remap.entries().size()) { // nobody is typing one
        showPairs(); // which of the two has vanished is known now
    }
}

/// Who the live records are whose numbers the person typed.
void RemapPage::lookUpNames()
{
    const KnownRecords &known = m_model->known();
    QMap<QString, QStringList> unknown; // by root
    for (const RemapPair &pair : m_model->pairs()) {
        for (const QString &number : {pair.recreated, pair.original}) { // either may be live, or free
            const bool isKnown = number.isEmpty() || known.absent.value(pair.root).contains(number)
                || !known.label(pair.root, number).isEmpty();
            if (pair.isByPerson && !isKnown) {
                unknown[pair.root].append(number);
            }
        }
    }
    for (auto asked = unknown.cbegin(); asked != unknown.cend(); ++asked) {
        controller().nameRecords(asked.key(), asked.value(), this,
                                 [this, root = asked.key(), numbers = asked.value()](const auto &names) {
                                     learnNames(root, numbers, names);
                                 });
    }
}

void RemapPage::learnNames(const QString &root, const QStringList &asked, const QHash<QString, QString> &names)
{
    KnownRecords known = m_model->known();
    for (const QString &number : asked) {
        if (names.contains(number)) {
            known.live[root].insert(number, names.value(number));
        } else {
            known.absent[root].insert(number);
        }
    }
    m_model->setKnown(std::move(known));
    keepPairs(); // what is wrong may have changed with it
}

} // namespace Rowback
