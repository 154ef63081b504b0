// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recovery/plan.h"

#include <QHash>
#include <QJsonObject>

namespace Rowback {

/// One line of JSON each, as plans and journals hold them.
void appendJson(QByteArray &out, const Step &step);
void appendJson(QByteArray &out, const Guard &guard);

/// Reads steps and guards back. Steps of one table share their list of columns in memory.
class StepReader
{
public:
    Result<Step> step(const QJsonObject &json);
    Result<Guard> guard(const QJsonObject &json);

private:
    QStringList shared(const QString &table, QStringList columns);

    QHash<QString, QStringList> m_lastColumns; ///< by table
};

} // namespace Rowback
