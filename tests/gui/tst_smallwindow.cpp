// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small screen at 200 %: whatever is scrolled, the way on and back and what is said of it are in view, and names and
// heads can be read, on every page of the wizard and in every language.

#include "gui/looks.h"
#include "gui/messageline.h"
#include "gui/tour.h"

#include <QHeaderView>
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

/// Of every record in the tree as much as one knows it by, and what each column beside a conflict is of.
QStringList unreadable(RecoveryWizard &wizard)
{
    QStringList found;
    const auto *const tree = wizard.currentPage()->findChild<QTreeView *>(QStringLiteral("lossView"));
    if (tree != nullptr && tree->model()->rowCount() > 0) {
        const QModelIndex record = tree->model()->index(0, 0, tree->model()->index(0, 0));
        const int seen = tree->visualRect(record).intersected(tree->viewport()->rect()).width();
        const int needed
            = std::min(tree->sizeHintForIndex(record).width(), 22 * tree->fontMetrics().averageCharWidth());
        if (seen < needed) {
            found.append(QStringLiteral("names in %1 of %2").arg(seen).arg(needed));
        }
    }
    const bool isConflict = wizard.currentPage()->name() == QLatin1String("conflicts");
    const auto *const cells
        = isConflict ? wizard.currentPage()->findChild<QTableView *>(QStringLiteral("cellsView")) : nullptr;
    for (int column = 0; cells != nullptr && cells->isVisible() && column < cells->model()->columnCount(); ++column) {
        const QString title
            = cells->model()->headerData(column, Qt::Horizontal).toString().section(QLatin1Char('\n'), 0, 0);
        const int room = cells->columnWidth(column);
        if (room < cells->horizontalHeader()->fontMetrics().horizontalAdvance(title) + 8) {
            found.append(QStringLiteral("\"%1\" in %2").arg(title).arg(room));
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
                    for (const QString &each : outOfView(*window) + unreadable(window->wizard())) {
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
