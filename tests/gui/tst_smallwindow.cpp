// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small screen at 200 %: whatever is scrolled, the way on and back and what is said of it are in view, on every page
// of the wizard and in every language.

#include "gui/looks.h"
#include "gui/messageline.h"
#include "gui/tour.h"

#include <QLabel>

using namespace Rowback;

namespace {

/// Of the wizard itself, not of its pages.
QList<QWidget *> alwaysInView(RecoveryWizard &wizard)
{
    QList<QWidget *> found;
    for (const char *const name : {"stepBar", "messageLine", "stateLabel", "whyLabel", "backButton", "nextButton"}) {
        for (QWidget *const each : wizard.findChildren<QWidget *>(QLatin1String(name))) {
            const auto *const label = qobject_cast<const QLabel *>(each);
            const bool isEmpty = label != nullptr && label->text().isEmpty();
            if (each->isVisible() && !isEmpty && !wizard.currentPage()->isAncestorOf(each)) {
                found.append(each);
            }
        }
    }
    return found;
}

QStringList outOfView(MainWindow &window)
{
    QStringList found;
    for (QWidget *const each : alwaysInView(window.wizard())) {
        const QRect seen = each->visibleRegion().boundingRect();
        if (seen != each->rect() || !window.rect().contains(QRect(each->mapTo(&window, QPoint()), each->size()))) {
            found.append(QStringLiteral("%1 %2x%3, seen %4x%5")
                             .arg(each->objectName())
                             .arg(each->width())
                             .arg(each->height())
                             .arg(seen.width())
                             .arg(seen.height()));
        }
    }
    return found;
}

} // namespace

class TestSmallWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(QStringLiteral("Fusion"));
        OutlineStyle::install();
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_smallwindow"));
    }
    void init() { failOnWarnings(); }

    void theWayOnIsAlwaysInView()
    {
        QStringList found;
        int pages = 0;
        int messages = 0;
        Tour::Guide(
            [&](QWidget &widget, const QString &page) {
                auto *const window = qobject_cast<MainWindow *>(&widget);
                if (window == nullptr || !page.startsWith(QLatin1String("page"))) {
                    return;
                }
                ++pages;
                if (window->size() != Tour::smallSize) {
                    found.append(page + QStringLiteral(": the window grew"));
                }
                for (const Look &look : allLooks()) {
                    if (look.colours != Look::Colours::Light) { // colours take no room
                        continue;
                    }
                    const WornLook worn(look);
                    QTest::qWait(50); // laid out, and once more where the sidebar changes its side
                    if (page == QLatin1String("page3-vanished-before")) { // says that nothing is selected
                        window->wizard().findChild<QPushButton *>(QStringLiteral("nextButton"))->click();
                        QCoreApplication::processEvents();
                    }
                    for (const QWidget *const each : alwaysInView(window->wizard())) {
                        messages += each->objectName() == QLatin1String("messageLine") ? 1 : 0;
                    }
                    for (const QString &each : outOfView(*window)) {
                        found.append(QStringLiteral("%1, %2: %3").arg(page, look.name, each));
                    }
                }
                QTest::qWait(200); // it is English again
            },
            Tour::smallSize)
            .showAll();
        for (const QString &each : found) {
            qInfo("%s", qPrintable(each));
        }
        QVERIFY(found.isEmpty());
        QVERIFY(pages > 12);
        QVERIFY(messages >= 6);
    }
};

QTEST_MAIN(TestSmallWindow)
#include "tst_smallwindow.moc"
