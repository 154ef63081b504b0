// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lossseriestexts.h"
#include "models/losstreemodel.h"

#include <QLocale>

#include <algorithm>

namespace Rowback {

QStringList LossTreeModel::whyChain(int index) const
{
    QStringList result;
    for (; index >= 0 && index < static_cast<int>(m_survey->records.size()); index = record(index).above) {
        const SurveyedRecord &current = record(index);
        result.append(current.above < 0
                          ? tr("%1 is a root of loss: it hangs on nothing else that vanished.").arg(current.label)
                          : tr("%1 comes along because %2.").arg(current.label, current.why));
    }
    return result;
}

QString LossTreeModel::seenText(int record) const
{
    const int series = seriesOf(record);
    return series < 0 ? QString() : whenItVanished(m_series.series[static_cast<std::size_t>(series)]);
}

QString LossTreeModel::groupTitle(const Node &group) const
{
    const SurveyedRecord &first = record(m_nodes[static_cast<std::size_t>(group.children.front())].record);
    const QString name = m_arrangement == Arrangement::Tables ? first.table : first.root;
    const auto table = std::find_if(m_survey->tables.begin(), m_survey->tables.end(),
                                    [&](const LossSurvey::SurveyedTable &known) { return known.name == name; });
    const QString title = table == m_survey->tables.end() || table->model.isEmpty() ? name : table->model;
    const int lines = static_cast<int>(group.children.size());
    const int all = m_arrangement == Arrangement::Tables ? lines : m_ofRoot.at(name);
    const QString records = tr("%1, %Ln record(s)", nullptr, all).arg(title);
    return all == lines ? records
                        : tr("%1: %2 here, %3 below others", "contacts.Partner, 195 records: 190 here, 5 below others")
                              .arg(records, QLocale().toString(lines), QLocale().toString(all - lines));
}

QString LossTreeModel::countText(const SurveyedRecord &record) const
{
    const QString rows = tr("%Ln row(s)", nullptr, record.rowCount);
    return record.below == 0 ? rows : tr("%1 and %Ln related", nullptr, record.below).arg(rows);
}

QString LossTreeModel::whyText(const SurveyedRecord &record) const
{
    if (record.reused) {
        return tr("its number belongs to another record now");
    }
    if (record.partly) {
        return tr("partly still there");
    }
    return record.above < 0 ? QString() : record.why;
}

QVariant LossTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameColumn:
        return tr("Record");
    case CountColumn:
        return tr("What vanished");
    case SeenColumn:
        return tr("Last seen");
    case WhyColumn:
        return tr("Why it is here");
    default:
        return {};
    }
}

} // namespace Rowback
