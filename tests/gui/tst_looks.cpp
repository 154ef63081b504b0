// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page, place and dialog, in every language and in one that needs 40 % more room: no text is cut off, no list
// scrolls sideways, and no letter leads to two controls.

#include "gui/looks.h"
#include "gui/messageline.h"
#include "gui/mnemonics.h"
#include "gui/progressline.h"
#include "gui/tour.h"
#include "models/timelinemodel.h"

#include <QCommandLinkButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenuBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Rowback;

namespace {

/// A line, an icon, a rounded corner.
constexpr int tolerance = 1;

QString plain(const QString &text)
{
    return QString(text).remove(QLatin1Char('&')).left(60);
}

bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull()) {
        return true;
    }
    return label.wordWrap() ? label.height() + tolerance >= label.heightForWidth(label.width())
                            : label.width() + tolerance >= label.sizeHint().width();
}

bool fits(const QAbstractButton &button)
{
    if (const auto *const link = qobject_cast<const QCommandLinkButton *>(&button)) {
        return link->height() + tolerance >= link->heightForWidth(link->width());
    }
    return button.text().isEmpty() || button.width() + tolerance >= button.sizeHint().width();
}

bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return field.width() >= box.fontMetrics().horizontalAdvance(box.currentText());
}

bool fits(const QTabBar &bar)
{
    int width = 0;
    for (int i = 0; i < bar.count(); ++i) {
        width += bar.tabRect(i).width();
    }
    return width <= bar.width() + tolerance;
}

/// How many columns are named by us, not by data: those of a row, the days of a timeline.
int namedColumns(const QHeaderView &header)
{
    bool isTimeline = false;
    for (const QObject *each = &header; each; each = each->parent()) {
        isTimeline = isTimeline || qobject_cast<const TimelinePlace *>(each);
    }
    const bool isElided = header.textElideMode() == Qt::ElideRight; // its titles hold names, and end in dots
    return isElided || header.parent()->objectName() == QLatin1String("rowsView") ? 0
        : isTimeline                                                  ? int(TimelineModel::FirstSnapshotColumn)
                                                                      : header.count();
}

bool fits(const QHeaderView &header)
{
    bool all = true;
    for (int i = 0; i < namedColumns(header); ++i) {
        all = all && (header.isSectionHidden(i) || header.sectionSize(i) + tolerance >= header.sectionSizeHint(i));
    }
    return all;
}

QString textOf(const QHeaderView &header)
{
    QStringList texts;
    for (int i = 0; i < std::min(header.count(), 8); ++i) {
        texts.append(header.model()->headerData(i, header.orientation()).toString());
    }
    return header.parent()->objectName() + QLatin1Char(' ') + texts.join(QLatin1Char('|'));
}

/// What does not fit, for a person to find it.
QStringList cutOff(const QWidget &seen)
{
    QStringList found;
    const auto note = [&](const QWidget &widget, const QString &text) {
        found.append(QStringLiteral("%1 %2 \"%3\" %4x%5, wants %6")
                         .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), plain(text))
                         .arg(widget.width())
                         .arg(widget.height())
                         .arg(widget.sizeHint().width()));
    };
    for (const QWidget *const widget : seen.findChildren<QWidget *>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto *const label = qobject_cast<const QLabel *>(widget); label && !fits(*label)) {
            note(*widget, label->text());
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget); button && !fits(*button)) {
            note(*widget, button->text());
        } else if (const auto *const box = qobject_cast<const QComboBox *>(widget); box && !fits(*box)) {
            note(*widget, box->currentText());
        } else if (const auto *const bar = qobject_cast<const QTabBar *>(widget); bar && !fits(*bar)) {
            note(*widget, QString());
        } else if (const auto *const header = qobject_cast<const QHeaderView *>(widget);
                   header && header->orientation() == Qt::Horizontal && !fits(*header)) {
            note(*widget, textOf(*header));
        }
    }
    return found;
}

/// Lists that one has to push sideways to read. Rows of a table and days of a timeline are as many as they are.
QStringList sidewaysLists(const QWidget &seen)
{
    QStringList found;
    for (const QAbstractItemView *const view : seen.findChildren<QAbstractItemView *>()) {
        const auto *const header = view->findChild<QHeaderView *>();
        const bool isOurs = header == nullptr || namedColumns(*header) == header->count();
        if (view->isVisible() && isOurs && view->horizontalScrollBar()->maximum() > 0) {
            found.append(QStringLiteral("%1 scrolls sideways, by %2")
                             .arg(view->objectName())
                             .arg(view->horizontalScrollBar()->maximum()));
        }
    }
    return found;
}

/// One message line is as tall as its text, wherever it stands.
QStringList tallMessages(const QWidget &seen)
{
    QStringList found;
    for (const MessageLine *const line : seen.findChildren<MessageLine *>()) {
        const auto *const text = line->findChild<QLabel *>(QStringLiteral("textLabel"));
        if (line->isVisible() && (!text->isVisible() || !line->rect().contains(text->geometry()))) {
            found.append(QStringLiteral("\"%1\" is not seen").arg(plain(line->text())));
        }
        const int needed = line->layout()->totalHeightForWidth(line->width());
        if (line->isVisible() && std::abs(line->height() - needed) > 2 * line->frameWidth()) {
            found.append(QStringLiteral("\"%1\" is %2 tall, needs %3")
                             .arg(plain(line->text()))
                             .arg(line->height())
                             .arg(needed));
        }
    }
    return found;
}

/// What Alt and a letter lead to, by that letter in small.
void addLetter(std::multimap<QString, QString> &letters, const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty()) {
        letters.emplace(key.toString(), plain(text));
    }
}

/// Letters that two controls share, so that neither is pressed, and buttons that have none.
QStringList lettersAmiss(const QWidget &seen)
{
    QStringList found;
    std::multimap<QString, QString> letters;
    if (const auto *const main = qobject_cast<const QMainWindow *>(&seen)) {
        for (const QAction *const action : main->menuBar()->actions()) {
            addLetter(letters, action->text());
        }
    }
    for (const auto *const button : seen.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled()) {
            addLetter(letters, button->text());
            if (qobject_cast<const QPushButton *>(button) && !button->text().isEmpty()
                && QKeySequence::mnemonic(button->text()).isEmpty()) {
                found.append(QStringLiteral("\"%1\" has no letter").arg(plain(button->text())));
            }
        }
    }
    for (const auto *const label : seen.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() && label->buddy()->isEnabled()) {
            addLetter(letters, label->text());
        }
    }
    for (const auto *const bar : seen.findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i) {
            addLetter(letters, bar->tabText(i));
        }
    }
    for (auto each = letters.begin(); each != letters.end(); ++each) {
        if (const auto next = std::next(each); next != letters.end() && next->first == each->first) {
            found.append(QStringLiteral("%1 is of \"%2\" and of \"%3\"").arg(each->first, each->second, next->second));
        }
    }
    return found;
}

/// Back, Next and Cancel have one letter on all pages, in the language that is worn: what others took for theirs, and
/// where they have another than before.
class KeptLetters
{
public:
    QStringList amiss(const QWidget &seen)
    {
        QStringList found;
        for (const auto *const button : seen.findChildren<QPushButton *>()) {
            const QString letter = QKeySequence::mnemonic(button->text()).toString();
            if (!button->isVisible() || letter.isEmpty()) {
                continue;
            }
            const bool isKept = isOfWizard(*button) && plain(button->text()) == standing(button->objectName());
            QString &known = m_letters[isKept ? button->objectName() : QString()];
            if (isKept && known.isEmpty()) {
                known = letter;
            }
            if (isKept ? known != letter : isOfWizard(*button) && isTaken(letter, button->objectName())) {
                found.append(QStringLiteral("\"%1\" has %2").arg(plain(button->text()), letter));
            }
        }
        return found;
    }

private:
    static bool isOfWizard(const QWidget &widget)
    {
        for (const QObject *each = &widget; each; each = each->parent()) {
            if (qobject_cast<const RecoveryWizard *>(each)) {
                return true;
            }
        }
        return false;
    }
    static QString standing(const QString &name)
    {
        return name == QLatin1String("nextButton")  ? WizardPage::tr("Next")
            : name == QLatin1String("backButton")   ? plain(RecoveryWizard::tr("&Back"))
            : name == QLatin1String("cancelButton") ? plain(ProgressLine::tr("&Cancel"))
                                                    : QStringLiteral("?");
    }
    bool isTaken(const QString &letter, const QString &name) const
    {
        for (auto each = m_letters.begin(); each != m_letters.end(); ++each) {
            if (!each.key().isEmpty() && each.key() != name && each.value() == letter) {
                return true;
            }
        }
        return false;
    }

    QMap<QString, QString> m_letters; ///< by the button's name
};

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(QStringLiteral("Fusion"));
        OutlineStyle::install();
        QCoreApplication::setOrganizationName(QStringLiteral("rowback-tests"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_looks"));
    }
    void init() { failOnWarnings(); }

    void longTextsAreLonger()
    {
        const WornLook worn({.name = QStringLiteral("long"), .texts = Look::Texts::Long});
        const QString text = QCoreApplication::translate("MainWindow", "&Open…");
        QVERIFY2(text.size() * 10 >= 6 * 14, qPrintable(text));
    }

    /// "4011 — Erna, 12" in a sentence from the right: its parts stand in this order.
    void namesStayWholeInSentencesFromTheRight()
    {
        const QString hebrew = QStringLiteral("\u05e9\u05d5\u05e8\u05d4");
        const QString name = QStringLiteral("4011 — Erna, 12");
        const QString text = withIsolatedPlaces(hebrew + QStringLiteral(" %1 ") + hebrew).arg(name);
        QTextLayout layout(text);
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        layout.setTextOption(option);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        const auto x = [&](const char *part) { return line.cursorToX(int(text.indexOf(QLatin1String(part))) + 1); };
        QVERIFY(x("4011") < x("Erna"));
        QVERIFY(x("Erna") < x("12"));
        QCOMPARE(withIsolatedPlaces(QStringLiteral("%Ln of %L1, 5 %")), QStringLiteral("\u2068%Ln\u2069 of \u2068%L1\u2069, 5 %"));
    }

    void outlinesAreSeenOnBlack()
    {
        const WornLook worn({.name = QStringLiteral("contrast"), .colours = Look::Colours::HighContrast});
        QWidget window;
        QVBoxLayout layout(&window);
        const QList<QWidget *> outlined{new QLineEdit, new QPushButton(QStringLiteral("a")), new QComboBox, new QSpinBox,
                                        new QCheckBox, new QRadioButton, new QTreeView};
        for (QWidget *const widget : outlined) {
            layout.addWidget(widget);
        }
        window.show();
        for (QWidget *const widget : outlined) {
            const QImage picture = widget->grab().toImage();
            bool isSeen = false;
            for (int x = 0; x < 8; ++x) {
                isSeen = isSeen || picture.pixelColor(x, picture.height() / 2).lightness() > 120;
            }
            QVERIFY2(isSeen, widget->metaObject()->className());
        }
    }

    /// A number counts something: Alt and a digit would lead there for as long as it does.
    void noNumberLeadsAnywhere()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        auto *const first = new QPushButton(QStringLiteral("&Rehearse"));
        auto *const second = new QPushButton(QStringLiteral("&Restore 14 records"));
        layout.addWidget(first);
        layout.addWidget(second);
        window.show();
        Mnemonics(window).assign();
        QCOMPARE(first->text(), QStringLiteral("&Rehearse"));
        QCOMPARE(second->text(), QStringLiteral("R&estore 14 records"));
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QString>("name");
        for (const Look &look : allLooks()) {
            if (look.colours == Look::Colours::Light) { // colours take no room
                QTest::newRow(qPrintable(look.name)) << look.name;
            }
        }
    }
    void nothingIsCutOff()
    {
        QFETCH(const QString, name);
        const QList<Look> looks = allLooks();
        const auto look = std::find_if(looks.begin(), looks.end(), [&](const Look &each) { return each.name == name; });
        const WornLook worn(*look);
        QStringList found;
        KeptLetters kept;
        Tour::Guide([&](QWidget &widget, const QString &page) {
            if (widget.isWindow() && qobject_cast<MainWindow *>(&widget) && widget.size() != Tour::windowSize) {
                found.append(QStringLiteral("%1: the window grew to %2x%3").arg(page).arg(widget.width()).arg(widget.height()));
            }
            QCoreApplication::processEvents(); // letters are given after all is laid out
            for (const QString &each : cutOff(widget) + tallMessages(widget) + sidewaysLists(widget)
                     + lettersAmiss(widget) + kept.amiss(widget)) {
                found.append(page + QStringLiteral(": ") + each);
            }
        }).showAll();
        found.removeDuplicates();
        for (const QString &each : found) {
            qInfo("%s", qPrintable(each));
        }
        QVERIFY(found.isEmpty());
    }
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
