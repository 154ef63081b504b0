// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person must be able to see can be seen: texts and boxes are told from their ground in every look.

#include "gui/contrast.h"
#include "gui/looks.h"

#include <QCheckBox>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Rowback;

namespace {

/// The best contrast to @p ground along the middle of a widget without a text.
double bestContrast(QWidget &widget, const QColor &ground)
{
    const QImage picture = widget.grab().toImage();
    double best = 1;
    for (int x = 0; x < picture.width(); ++x) {
        best = std::max(best, contrast(picture.pixelColor(x, picture.height() / 2), ground));
    }
    return best;
}

Look lookOf(Look::Colours colours)
{
    return {.name = QStringLiteral("colours"), .colours = colours};
}

void addLooks()
{
    QTest::addColumn<int>("colours");
    QTest::newRow("light") << int(Look::Colours::Light);
    QTest::newRow("dark") << int(Look::Colours::Dark);
    QTest::newRow("high contrast") << int(Look::Colours::HighContrast);
}

} // namespace

class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        OutlineStyle::install();
    }

    void asWcagMeasuresIt()
    {
        QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01); // the lightest grey for texts on white
        QCOMPARE(seenOn(QColor(0, 0, 0, 0), Qt::white), QColor(Qt::white));
        QCOMPARE(legible(QColor(0x767676), Qt::white, Qt::black, textContrast), QColor(0x767676)); // good as it is
    }

    void thePaletteOfTheDesktopIsPolished()
    {
        const QPalette palette = QApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(contrast(seenOn(palette.color(QPalette::PlaceholderText), base), base) >= textContrast);
    }

    void textsAreRead_data() { addLooks(); }
    void textsAreRead()
    {
        QFETCH(const int, colours);
        const WornLook worn(lookOf(Look::Colours(colours)));
        const QPalette palette = QApplication::palette();
        const QList<std::pair<QPalette::ColorRole, QPalette::ColorRole>> texts{
            {QPalette::WindowText, QPalette::Window},       {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},      {QPalette::ButtonText, QPalette::Button},
            {QPalette::PlaceholderText, QPalette::Base},    {QPalette::HighlightedText, QPalette::Highlight},
            {QPalette::ToolTipText, QPalette::ToolTipBase}, {QPalette::Link, QPalette::Window}};
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            for (const auto &[role, on] : texts) {
                const QColor ground = palette.color(group, on);
                const double found = contrast(seenOn(palette.color(group, role), ground), ground);
                QVERIFY2(found >= textContrast, qPrintable(QStringLiteral("%1: %2").arg(role).arg(found)));
            }
        }
    }

    void boxesAreSeen_data() { addLooks(); }
    void boxesAreSeen()
    {
        QFETCH(const int, colours);
        const WornLook worn(lookOf(Look::Colours(colours)));
        const QColor window = QApplication::palette().color(QPalette::Window);
        QCheckBox check;
        QRadioButton radio;
        for (QAbstractButton *const box :
             {static_cast<QAbstractButton *>(&check), static_cast<QAbstractButton *>(&radio)}) {
            const double found = bestContrast(*box, window);
            QVERIFY2(
                found >= outlineContrast,
                qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(box->metaObject()->className())).arg(found)));
        }
    }

    void boxesInListsAreSeen_data() { addLooks(); }
    void boxesInListsAreSeen()
    {
        QFETCH(const int, colours);
        const WornLook worn(lookOf(Look::Colours(colours)));
        QStandardItemModel model;
        auto *const item = new QStandardItem;
        item->setCheckable(true);
        model.appendRow(item);
        QTreeView view;
        view.setFrameShape(QFrame::NoFrame);
        view.setHeaderHidden(true);
        view.setRootIsDecorated(false);
        view.setModel(&model);
        view.resize(60, view.sizeHintForRow(0));
        const double found = bestContrast(view, QApplication::palette().color(QPalette::Base));
        QVERIFY2(found >= outlineContrast, qPrintable(QString::number(found)));
    }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
