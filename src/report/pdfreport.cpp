// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/formats.h"
#include "report/htmlbody.h"
#include "report/sections.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIODevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace Rowback {

namespace {

constexpr int resolution = 1200;
constexpr double footerPoints = 24;

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

void drawPage(QPainter &painter, QTextDocument &document, int page, const QSizeF &size)
{
    painter.save();
    painter.translate(0, -page * size.height());
    document.drawContents(&painter, QRectF(0, page * size.height(), size.width(), size.height()));
    painter.restore();
    painter.drawText(QRectF(0, size.height(), size.width(), footerPoints * resolution / 72),
                     Qt::AlignRight | Qt::AlignBottom,
                     QCoreApplication::translate("Rowback", "Page %1 of %2").arg(page + 1).arg(document.pageCount()));
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
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 12), QPageLayout::Millimeter);
    writer.setTitle(reportTitle());
    writer.setCreator(QStringLiteral("Rowback " ROWBACK_VERSION));

    const QSizeF size(writer.width(), writer.height() - footerPoints * resolution / 72);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(QFont(QStringLiteral("sans-serif"), 9));
    document.setDefaultStyleSheet(style());
    document.setDocumentMargin(0);
    document.setHtml(htmlBody(report));
    document.setPageSize(size);

    QPainter painter(&writer);
    painter.setFont(QFont(QStringLiteral("sans-serif"), 8));
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        drawPage(painter, document, page, size);
    }
    painter.end();
    return {};
}

} // namespace Rowback
