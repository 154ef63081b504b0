// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/newervalues.h"

#include "recovery/finding.h"
#include "schema/say.h"

#include <QLocale>

namespace Rowback {

namespace {

constexpr qsizetype mostNames = 12; ///< the table below has all of them

QString counted(const char *text, qsizetype count)
{
    return QCoreApplication::translate("Rowback", text, nullptr, static_cast<int>(count));
}

/// "street, phone and email"
QString listed(QStringList columns)
{
    if (columns.size() > mostNames) {
        const qsizetype rest = columns.size() - (mostNames - 1);
        columns = columns.first(mostNames - 1) << counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln other(s)"), rest);
    }
    return QLocale().createSeparatedList(columns);
}

/// Columns by what a merge does with the newer value.
struct NewerColumns
{
    QStringList going;
    QStringList taken;
    QStringList onlyOriginal; ///< the re-created record has nothing there

    QStringList all() const { return going + taken; }
};

bool isEmpty(const Value &value)
{
    return value.isNull() || displayText(value).isEmpty();
}

NewerColumns newerColumns(const Finding &recreated)
{
    NewerColumns columns;
    for (const FindingCell &cell : recreated.cells) {
        const QString name = cell.column.section(QLatin1Char('.'), 1);
        if (isEmpty(cell.live)) { // nothing can go there
            if (!isEmpty(cell.snapshot)) {
                columns.onlyOriginal.append(name);
            }
        } else if (cell.live != cell.snapshot) {
            const bool isTaken = recreated.columns.contains(cell.column) || recreated.columns.contains(name);
            (isTaken ? columns.taken : columns.going).append(name);
        }
    }
    return columns;
}

QString afterMerge(const NewerColumns &columns)
{
    QStringList sentences;
    if (!columns.going.isEmpty()) {
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln newer value(s) are lost with the re-created record: %1."),
                    columns.going.size())
                .arg(listed(columns.going)));
    }
    if (!columns.taken.isEmpty()) {
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("Rowback", "%Ln newer value(s) are taken over: %1."), columns.taken.size())
                .arg(listed(columns.taken)));
    }
    return sentences.join(QLatin1Char(' '));
}

/// What the live record stays as, and what the vanished one takes along.
QString afterKeepingRecreated(const NewerColumns &columns)
{
    QStringList sentences;
    if (const QStringList newer = columns.all(); !newer.isEmpty()) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("Rowback",
                                                     "%Ln newer value(s) stay, and what the original had there does "
                                                     "not come back: %1."),
                                 newer.size())
                             .arg(listed(newer)));
    }
    if (!columns.onlyOriginal.isEmpty()) {
        sentences.append(counted(QT_TRANSLATE_N_NOOP("Rowback",
                                                     "%Ln value(s) that only the original had do not come back "
                                                     "either: %1."),
                                 columns.onlyOriginal.size())
                             .arg(listed(columns.onlyOriginal)));
    }
    sentences.append(
        say(QT_TRANSLATE_NOOP("Rowback", "Only where the original is kept can you choose column by column.")));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

QString newerValuesText(const Finding &recreated)
{
    const NewerColumns columns = newerColumns(recreated);
    const qsizetype count = columns.all().size();
    if (recreated.cells.empty()) {
        return {};
    }
    const bool losesOriginal = recreated.resolution == Resolution::KeepRecreated && !columns.onlyOriginal.isEmpty();
    if (count == 0 && !losesOriginal) {
        return say(QT_TRANSLATE_NOOP("Rowback", "The re-created record has no value of its own that could go."));
    }
    switch (recreated.resolution) {
    case Resolution::KeepOriginal:
        return afterMerge(columns);
    case Resolution::KeepRecreated:
        return afterKeepingRecreated(columns);
    case Resolution::Undecided:
        return counted(QT_TRANSLATE_N_NOOP(
                           "Rowback",
                           "If the original is kept, %Ln newer value(s) are lost with the re-created record "
                           "unless you take them over: %1."),
                       count)
            .arg(listed(columns.all()));
    default:
        return counted(QT_TRANSLATE_N_NOOP("Rowback", "The re-created record keeps its %Ln newer value(s): %1."), count)
            .arg(listed(columns.all()));
    }
}

} // namespace Rowback
