// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language is chosen while one works: every page then says what it says in a window that was started in it.

#include "gui/language.h"
#include "gui/messageline.h"
#include "gui/reviewed.h"
#include "gui/tour.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

#include <sqlite3.h>

using namespace Rowback;

namespace {

/// What was said when something failed stays as it was said; and a restore is told in the words of its journal.
bool isHistory(const QString &page, const QWidget &widget)
{
    const QWidget *const parent = widget.parentWidget();
    const bool isMessage = qobject_cast<const MessageLine *>(&widget) || qobject_cast<const MessageLine *>(parent);
    return (isMessage && page.startsWith(QLatin1String("page1-database-")))
        || widget.objectName() == QLatin1String("browser");
}

constexpr int mostRows = 40; ///< of a list: the others are made in the same way

/// What differs from run to run: times, folders, hashes.
QString withoutChance(QString text)
{
    static const QRegularExpression chance(
        QStringLiteral("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?|/tmp/[^/ ]+|[0-9a-f]{64}|[0-9,]+ [KM]iB"));
    return text.replace(chance, QStringLiteral("*"));
}

class VisibleTexts
{
public:
    VisibleTexts(const QWidget &seen, const QString &page)
    {
        for (const QWidget *const widget : seen.findChildren<QWidget *>()) {
            if (widget->isVisible() && !isHistory(page, *widget)) {
                addAll(*widget);
            }
        }
        for (const QAction *const action : seen.findChildren<QAction *>()) {
            add(*action, action->text());
        }
    }
    const QStringList &texts() const { return m_texts; }

private:
    void add(const QObject &of, const QString &text)
    {
        if (!text.isEmpty()) {
            m_texts.append(of.objectName() + QStringLiteral(": ") + withoutChance(text));
        }
    }
    void addAll(const QWidget &widget)
    {
        add(widget, widget.accessibleName());
        add(widget, widget.accessibleDescription());
        add(widget, widget.toolTip());
        if (const auto *const label = qobject_cast<const QLabel *>(&widget)) {
            add(widget, label->text());
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget)) {
            add(widget, button->text());
        } else if (const auto *const edit = qobject_cast<const QLineEdit *>(&widget)) {
            add(widget, edit->placeholderText());
        } else if (const auto *const text = qobject_cast<const QPlainTextEdit *>(&widget)) {
            add(widget, text->toPlainText());
        } else if (const auto *const rich = qobject_cast<const QTextEdit *>(&widget)) {
            add(widget, rich->toPlainText());
        } else if (const auto *const tabs = qobject_cast<const QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, tabs->tabText(i));
            }
        } else if (const auto *const box = qobject_cast<const QComboBox *>(&widget)) {
            for (int i = 0; i < box->count(); ++i) {
                add(widget, box->itemText(i));
            }
        } else if (const auto *const view = qobject_cast<const QAbstractItemView *>(&widget);
                   view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
            addModel(*view, {});
        }
    }
    void addModel(const QAbstractItemView &view, const QModelIndex &parent)
    {
        const QAbstractItemModel &model = *view.model();
        for (int column = 0; column < model.columnCount() && !parent.isValid(); ++column) {
            add(view, model.headerData(column, Qt::Horizontal).toString());
        }
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    add(view, index.data(role).toString());
                }
            }
            addModel(view, model.index(row, 0, parent));
        }
    }

    QStringList m_texts;
};

} // namespace

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_languageswitch"));
    }
    void init() { failOnWarnings(); }
    void cleanup() { speak(QStringLiteral("en")); }

    void everyPageFollowsAnotherLanguageAtOnce()
    {
        QMap<QString, QStringList> expected;
        speak(QStringLiteral("de"));
        Tour::Guide([&](QWidget &widget, const QString &page) {
            expected.insert(page, VisibleTexts(widget, page).texts());
        }).showAll();
        QVERIFY(expected.size() > 20);
        speak(QStringLiteral("en"));
        QSettings().clear();
        QStringList found;
        Tour::Guide([&](QWidget &widget, const QString &page) {
            if (page == QLatin1String("palette")) {
                return; // closed by whatever it does
            }
            if (page == QLatin1String("place3-problems")) {
                return; // in the words of when the snapshot was read, which only reading it again would change
            }
            settle(widget, QStringLiteral("de"));
            const QStringList actual = VisibleTexts(widget, page).texts();
            const QStringList &wanted = expected.value(page);
            for (const QString &text : actual) {
                if (!wanted.contains(text)) {
                    found.append(page + QStringLiteral(" has ") + text);
                }
            }
            for (const QString &text : wanted) {
                if (!actual.contains(text)) {
                    found.append(page + QStringLiteral(" lacks ") + text);
                }
            }
            settle(widget, QStringLiteral("en"));
        }).showAll();
        for (const QString &each : found) {
            qInfo("%s", qPrintable(each.left(300)));
        }
        QVERIFY(found.isEmpty());
    }

    void problemsOfADamagedSnapshotAreToldAnew()
    {
        Reviewed way;
        QVERIFY(way.settle());
        QFile data(way.demo.files().snapshot + QStringLiteral("/notes_note.py"));
        QVERIFY(data.open(QIODevice::Append));
        data.write("loader.save(create_notes_note(1\n"); // broken off
        data.close();
        way.controller().openSnapshot(way.demo.files().snapshot);
        QVERIFY(way.settle());
        const auto told = [&] {
            QStringList texts;
            for (const Problem &problem : way.controller().snapshot()->problems) {
                texts.append(problem.message);
            }
            return texts;
        };
        const QStringList english = told();
        QVERIFY(!english.isEmpty());
        way.controller().takeSurvey();
        QVERIFY(way.settle());
        const auto survey = way.controller().survey();
        settle(way.window, QStringLiteral("de"));
        const QStringList german = told();
        QCOMPARE(german.size(), english.size());
        QVERIFY2(german.front() != english.front(), qPrintable(german.front()));
        QCOMPARE(way.controller().survey(), survey); // what was found out stays
        way.controller().openSnapshot(way.demo.files().snapshot);
        QVERIFY(way.settle());
        QCOMPARE(told(), german); // as in a window that was started in it
    }

    void aFailedRehearsalIsToldAnew()
    {
        Reviewed way;
        QVERIFY(way.settle());
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(way.demo.files().live), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database,
                              "CREATE TRIGGER refusal BEFORE INSERT ON notes_note BEGIN SELECT RAISE(ABORT, 'no'); END",
                              nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        way.controller().confirmHazards(way.controller().database()->name);
        way.controller().makePlan();
        QVERIFY(way.settle());
        click(way.widget<QPushButton>("rehearseButton"));
        QVERIFY(way.settle());
        QCOMPARE(way.controller().rehearsal()->state, Outcome::State::RolledBack);
        const QString english = way.controller().rehearsal()->error->message;
        settle(way.window, QStringLiteral("de"));
        QVERIFY(way.controller().rehearsal());
        QCOMPARE(way.controller().rehearsal()->state, Outcome::State::RolledBack);
        const QString german = way.controller().rehearsal()->error->message;
        QVERIFY2(german != english, qPrintable(german));
        QVERIFY2(way.message().contains(german), qPrintable(way.message()));
        QVERIFY(way.message().startsWith(QStringLiteral("Probelauf")));
    }

private:
    /// What has to be found out anew takes its time.
    static void settle(QWidget &widget, const QString &language)
    {
        speak(language);
        QCoreApplication::processEvents();
        if (auto *const window = qobject_cast<MainWindow *>(&widget)) {
            QVERIFY(QTest::qWaitFor([&] { return !window->wizard().controller().isBusy(); }, 60'000));
        }
        QTest::qWait(200); // the pages' own jobs
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
