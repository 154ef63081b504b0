// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A message or a running task comes while somebody is about to press something: what can be pressed or typed into stays
// where it is, in every place and on every page.

#include "gui/messageline.h"
#include "gui/progressline.h"
#include "gui/tour.h"

using namespace Rowback;

namespace {

bool isWithin(const QWidget &widget, const char *className)
{
    for (const QWidget *each = &widget; each; each = each->parentWidget()) {
        if (each->inherits(className)) {
            return true;
        }
    }
    return false;
}

/// Where every control of the window is that a person can aim at.
std::map<const QWidget *, QPoint> controls(const QWidget &window)
{
    std::map<const QWidget *, QPoint> found;
    for (const QWidget *const widget : window.findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QComboBox *>(widget);
        if (isControl && widget->isVisible() && !isWithin(*widget, "Rowback::MessageLine")
            && !isWithin(*widget, "Rowback::ProgressLine") && !isWithin(*widget, "QAbstractItemView")) {
            found.emplace(widget, widget->mapTo(&window, QPoint()));
        }
    }
    return found;
}

QStringList moved(const QWidget &window, const std::map<const QWidget *, QPoint> &before)
{
    QStringList found;
    for (const auto &[widget, place] : controls(window)) {
        const auto old = before.find(widget);
        if (old != before.end() && old->second != place) {
            found.append(QStringLiteral("%1 moved by %2, %3")
                             .arg(widget->objectName())
                             .arg(place.x() - old->second.x())
                             .arg(place.y() - old->second.y()));
        }
    }
    return found;
}

void layOut()
{
    for (int i = 0; i < 3; ++i) { // a text that breaks asks for its height in a second round
        QCoreApplication::processEvents();
    }
}

} // namespace

class TestSteadyPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_steadypages"));
    }
    void init() { failOnWarnings(); }

    void nothingMovesAsMessagesAndProgressComeAndGo()
    {
        QStringList found;
        int messages = 0;
        int lines = 0;
        Tour::Guide([&](QWidget &window, const QString &page) {
            if (!qobject_cast<MainWindow *>(&window)) {
                return;
            }
            layOut();
            const std::map<const QWidget *, QPoint> before = controls(window);
            const auto note = [&](const char *what) {
                layOut();
                for (const QString &each : moved(window, before)) {
                    found.append(QStringLiteral("%1, %2: %3").arg(page, QLatin1String(what), each));
                }
            };
            // one that is about a field stands beside it, and has another name
            for (MessageLine *const line : window.findChildren<MessageLine *>(QStringLiteral("messageLine"))) {
                if (line->parentWidget()->isVisible() && !line->isVisible()) {
                    ++messages;
                    line->showMessage(MessageLine::Kind::Information, QStringLiteral("Something is said."));
                    note("message");
                    line->clear();
                    note("no message");
                }
            }
            QList<QWidget *> running = window.findChildren<QWidget *>(QStringLiteral("progressPane"));
            for (ProgressLine *const line : window.findChildren<ProgressLine *>()) {
                running.append(line);
            }
            for (QWidget *const line : running) {
                if (line->parentWidget()->isVisible() && !line->isVisible()) {
                    ++lines;
                    line->show();
                    note("progress");
                    line->hide();
                    note("no progress");
                }
            }
        }).showAll();
        found.removeDuplicates();
        for (const QString &each : found) {
            qInfo("%s", qPrintable(each));
        }
        QVERIFY(found.isEmpty());
        QVERIFY2(messages > 20, qPrintable(QString::number(messages)));
        QVERIFY2(lines > 20, qPrintable(QString::number(lines)));
    }
};

QTEST_MAIN(TestSteadyPages)
#include "tst_steadypages.moc"
