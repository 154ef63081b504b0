// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/redactor.h"
#include "report/report.h"

#include <QHash>

namespace Rowback {

/// The work behind buildReport(); used once.
class ReportBuilder
{
public:
    explicit ReportBuilder(const ReportInput &input);
    Report build();

private:
    void addAbout();
    void addOutcome();
    void addFindings();
    void addFinding(const Finding &finding, std::vector<ReportItem> &group);
    bool isUnwritten(const Finding &finding) const;
    bool joinGroup(const Finding &finding, std::vector<ReportItem> &group);
    ReportItem itemOf(const Finding &finding) const;
    void addConfirmations();
    void addWarnings();
    void addRemap();
    void addOldLoaderLines();
    QString stateSentence() const;
    QString undoneSentence(const QString &at) const;
    QStringList remapRowsOf(const Finding &finding) const;
    QString remapRow(const RemapEntry &entry) const;
    ReportItem note(const QString &title, const QString &sentence) const;

    const Plan &m_plan;
    const Outcome *m_outcome;
    Redactor m_redactor;
    Report m_report;
    QHash<QString, std::size_t> m_groups; ///< what findings have in common → index into their group of the report
};

} // namespace Rowback
