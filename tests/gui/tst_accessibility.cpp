// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every control of every page, place and dialog: it has a name, can be reached and used by keys, in the order of
// reading; and what changes without a key is told.

#include "gui/announcer.h"
#include "gui/tour.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Rowback;

namespace {

/// Parts that Qt makes inside of its own controls, which stand for them.
bool isInner(const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || (qobject_cast<const QAbstractScrollArea *>(parent) && !qobject_cast<const QScrollArea *>(parent));
}

QString nameOf(const QWidget &widget)
{
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

QString described(const QWidget &widget)
{
    return QStringLiteral("%1 %2 (%3)").arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), nameOf(widget));
}

/// In the order in which Tab leads through them.
QList<const QWidget *> tabStops(QWidget &area)
{
    QList<const QWidget *> stops;
    for (const QWidget *each = area.nextInFocusChain(); each != &area; each = each->nextInFocusChain()) {
        const bool isStop = (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isEnabled();
        if (isStop && each->isVisible() && area.isAncestorOf(each) && !isInner(*each) && !each->focusProxy()) {
            stops.append(each);
        }
    }
    return stops;
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

/// One reads on to the right, below, or at the top of the next column.
bool isBackwards(const QRect &from, const QRect &to)
{
    const bool isNextColumn = to.left() >= from.right();
    const bool isAbove = to.bottom() <= from.top();
    const bool isBeside = !isAbove && to.top() < from.center().y() && to.bottom() > from.top();
    return (isAbove && !isNextColumn) || (isBeside && to.right() <= from.left());
}

QWidget &contentOf(QWidget &seen)
{
    auto *const places = seen.findChild<QStackedWidget *>(QStringLiteral("places"));
    return places ? *places->currentWidget() : seen;
}

using Complaints = QStringList;

void checkNames(QWidget &area, Complaints &complaints)
{
    for (const QWidget *const each : area.findChildren<QWidget *>()) {
        const bool isControl = each->focusPolicy() != Qt::NoFocus && each->isVisible() && !isInner(*each)
            && !qobject_cast<const QScrollArea *>(each) && !each->focusProxy();
        if (isControl && nameOf(*each).trimmed().isEmpty()) {
            complaints.append(QStringLiteral("has no name: ") + described(*each));
        }
    }
}

void checkBuddies(QWidget &area, Complaints &complaints)
{
    QList<const QWidget *> labelled;
    for (const QLabel *const label : area.findChildren<QLabel *>()) {
        labelled.append(label->buddy());
        if (label->isVisible() && label->text().endsWith(QLatin1Char(':')) && label->text().contains(QLatin1Char('&'))
            && !label->buddy()) {
            complaints.append(QStringLiteral("a label leads nowhere: ") + described(*label));
        }
    }
    for (const QWidget *const each : area.findChildren<QWidget *>()) {
        const bool isInput = qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each)
            || qobject_cast<const QAbstractSpinBox *>(each) || qobject_cast<const QAbstractItemView *>(each)
            || qobject_cast<const QPlainTextEdit *>(each);
        if (isInput && each->isVisible() && !isInner(*each) && !labelled.contains(each)
            && each->accessibleName().isEmpty()) {
            complaints.append(QStringLiteral("has neither label nor name: ") + described(*each));
        }
    }
}

void checkOrder(QWidget &area, Complaints &complaints)
{
    const QList<const QWidget *> stops = tabStops(area);
    Complaints back;
    for (int i = 0; i < stops.size(); ++i) {
        const QWidget &next = *stops.at((i + 1) % stops.size());
        if (isBackwards(placeOf(*stops.at(i)), placeOf(next))) {
            back.append(QStringLiteral("Tab goes back from %1 to %2").arg(described(*stops.at(i)), described(next)));
        }
    }
    if (back.size() > 1) { // from the last to the first
        complaints += back;
    }
}

bool isByKeys(const QAbstractButton &button)
{
    if ((button.focusPolicy() & Qt::TabFocus) == Qt::TabFocus || !button.shortcut().isEmpty()) {
        return true;
    }
    const auto *const tool = qobject_cast<const QToolButton *>(&button);
    return tool && tool->defaultAction() && !tool->defaultAction()->shortcut().isEmpty();
}

void checkKeys(QWidget &seen, Complaints &complaints)
{
    for (const QAbstractButton *const button : seen.findChildren<QAbstractButton *>()) {
        const bool isOwn = button->isVisible() && !isInner(*button) && !qobject_cast<const QTabBar *>(button->parent());
        if (isOwn && !isByKeys(*button)) {
            complaints.append(QStringLiteral("can only be clicked: ") + described(*button));
        }
    }
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(QStringLiteral("Fusion"));
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_accessibility"));
    }
    void init() { failOnWarnings(); }

    void everyControlOfEveryPage()
    {
        Complaints all;
        int pages = 0;
        QStringList told;
        connect(&Announcer::ofApplication(), &Announcer::announced, this, [&](const QString &text) { told.append(text); });
        Tour::Guide([&](QWidget &seen, const QString &page) {
            Complaints complaints;
            QWidget &area = contentOf(seen);
            checkNames(area, complaints);
            checkBuddies(area, complaints);
            checkOrder(area, complaints);
            checkKeys(seen, complaints);
            for (const QString &each : complaints) {
                all.append(page + QStringLiteral(": ") + each);
            }
            ++pages;
        }).showAll();
        for (const QString &each : all) {
            qInfo("%s", qPrintable(each));
        }
        QVERIFY(all.isEmpty());
        Announcer::ofApplication().disconnect(this);
        QVERIFY(pages > 20);
        for (const char *const text : {"Written, not yet committed", "Committed", "There is nothing at this path",
                                       "The server cannot be reached", "everything fits"}) {
            QVERIFY2(!told.filter(QLatin1String(text)).isEmpty(), text);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
