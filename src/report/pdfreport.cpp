// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/htmlbody.h"
#include "report/sections.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

namespace Rowback {

namespace {

/// The few properties that QTextDocument knows; it takes margins in px only.
QString style()
{
    return QStringLiteral("body { color: #1d2530; }"
                          "h1 { font-size: 16pt; margin-top: 0; margin-bottom: 3px; }"
                          "h2 { font-size: 12.5pt; margin-top: 22px; margin-bottom: 1px; }"
                          "h3 { font-size: 9.5pt; margin-top: 12px; margin-bottom: 1px; }"
                          ".attention h3 { color: #b3261e; } .explained h3 { color: #2559a8; }"
                          ".done h3 { color: #1d7a46; }"
                          "p { margin-top: 1px; margin-bottom: 1px; }"
                          "ul { margin-top: 0; margin-bottom: 0; }"
                          "table { margin-top: 10px; margin-bottom: 1px; }"
                          ".state { font-weight: bold; font-size: 10.5pt; margin-bottom: 10px; }"
                          "th, td { padding-right: 10px; padding-bottom: 3px; }"
                          "th { color: #5b6675; text-align: left; }"
                          ".number { text-align: right; }"
                          "pre { background-color: #f3f5f8; font-family: monospace; font-size: 8pt;"
                          " white-space: pre-wrap; margin-top: 1px; margin-bottom: 1px; }");
}

} // namespace

Result<void> pdfReport(const Report &report, QIODevice &device)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()) == nullptr) {
        return Unexpected{Error{ErrorCode::Usage,
                                QCoreApplication::translate("Rowback", "A PDF cannot be laid out in this program."),
                                {},
                                QCoreApplication::translate("Rowback", "Write HTML and print it.")}};
    }
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF()); // print() leaves 2 cm
    writer.setTitle(reportTitle());
    writer.setCreator(QStringLiteral("Rowback " ROWBACK_VERSION));

    QTextDocument document;
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 9));
    document.setDefaultStyleSheet(style());
    document.setHtml(htmlBody(report));
    document.print(&writer);
    return {};
}

} // namespace Rowback
