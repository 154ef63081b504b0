// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/reviewed.h"

#include <QLabel>
#include <QTreeView>

using namespace Rowback;

/// All that can be done is found by Ctrl+K.
class TestActionPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_actionpalette"));
    }
    void init() { failOnWarnings(); }

    void menusAndPlaces()
    {
        MainWindow window;
        window.show();
        QDialog &palette = open(window);
        for (const char *const name : {"File: New recovery", "File: Save recovery", "Go: Timeline", "Go: Journals",
                                       "Help: About Rowback", "Browse a snapshot…", "Try it on the demo incident"}) {
            QVERIFY2(rowOf(palette, name).isValid(), name);
        }
    }

    void buttonsOfThePage()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QDialog &palette = open(way.window);
        for (const char *const name : {"Back", "Rehearse"}) {
            QVERIFY2(rowOf(palette, name).isValid(), name);
        }
        const QString why = named<QLabel>(way.window.wizard(), "whyLabel").text();
        QVERIFY(!why.isEmpty());
        const QModelIndex next = rowOf(palette, way.next().text().remove(QLatin1Char('&')).toUtf8().constData());
        QVERIFY(!next.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(next.data().toString(), way.next().text().remove(QLatin1Char('&')) + QStringLiteral(" – ") + why);
    }

    void doesWhatWasChosen()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QDialog &palette = open(way.window);
        auto &search = named<QLineEdit>(palette, "searchEdit");
        search.setText(QStringLiteral("Back"));
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(way.window.wizard().currentPage()->name(), QStringLiteral("conflicts"));
    }

    void whatCannotBeDoneIsNotChosen()
    {
        MainWindow window;
        window.show();
        named<QAction>(window, "newAction").trigger();
        QDialog &palette = open(window);
        const QModelIndex back = rowOf(palette, "Back");
        QVERIFY(back.isValid() && !back.flags().testFlag(Qt::ItemIsEnabled));
        auto &search = named<QLineEdit>(palette, "searchEdit");
        search.setText(QStringLiteral("Back"));
        QTest::keyClick(&search, Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

private:
    static QDialog &open(MainWindow &window)
    {
        named<QAction>(window, "paletteAction").trigger();
        return named<QDialog>(window, "ActionPalette");
    }
    static QModelIndex rowOf(const QDialog &palette, const char *name)
    {
        const QAbstractItemModel &model = *named<QTreeView>(palette, "actionView").model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, 0).data().toString();
            if (text == QString::fromUtf8(name) || text.startsWith(QString::fromUtf8(name) + QStringLiteral(" – "))) {
                return model.index(row, 0);
            }
        }
        return {};
    }
};

QTEST_MAIN(TestActionPalette)
#include "tst_actionpalette.moc"
