// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mnemonics.h"

#include "gui/innerbuttons.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMap>
#include <QMenuBar>
#include <QPointer>
#include <QPushButton>
#include <QSet>
#include <QTabBar>
#include <QTimer>

#include <functional>
#include <vector>

namespace Rowback {

namespace {

/// One text in which a letter can be underlined.
struct Bearer
{
    QObject *owner; ///< remembers the text as it was written
    QByteArray part; ///< which of the owner's texts
    QString text; ///< as it is now
    std::function<void(const QString &)> setText;
};

using Bearers = std::vector<Bearer>;

/// Where the letter stands; -1: nowhere.
qsizetype letterAt(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&')) {
            if (text.at(i + 1) != QLatin1Char('&')) {
                return i + 1;
            }
            ++i;
        }
    }
    return -1;
}

QString withoutLetter(QString text)
{
    const qsizetype at = letterAt(text);
    return at < 0 ? text : text.remove(at - 1, 1);
}

/// Underlines the first letter that @p isWanted. The beginnings of words are found first.
QString withLetter(const QString &plain, const std::function<bool(QChar)> &isWanted)
{
    for (const bool onlyBeginnings : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isBeginning = i == 0 || plain.at(i - 1).isSpace();
            if ((isBeginning || !onlyBeginnings) && isWanted(plain.at(i).toLower())) {
                return QString(plain).insert(i, QLatin1Char('&'));
            }
        }
    }
    return plain;
}

/// No numbers: they count something, and are others in a moment.
QString withFreeLetter(const QString &plain, const QSet<QChar> &taken)
{
    return withLetter(
        plain, [&](QChar letter) { return letter.unicode() < 128 && letter.isLetter() && !taken.contains(letter); });
}

constexpr char areaProperty[] = "rowback_letter_area";
constexpr char standingProperty[] = "rowback_letter_standing";

/// Null: its letter may change.
const QWidget *areaOf(const QAbstractButton &button)
{
    return button.property(areaProperty).value<QPointer<QWidget>>();
}

Bearer bearerOf(QAbstractButton &button)
{
    return {&button, "text", button.text(), [&button](const QString &text) { button.setText(text); }};
}

void addMenus(const QWidget &window, Bearers &bearers)
{
    if (const auto *const main = qobject_cast<const QMainWindow *>(&window)) {
        for (QAction *const action : main->menuBar()->actions()) {
            bearers.push_back(
                {action, "text", action->text(), [action](const QString &text) { action->setText(text); }});
        }
    }
}

void addButtons(const QWidget &window, Bearers &pushed, Bearers &others)
{
    for (QAbstractButton *const button : window.findChildren<QAbstractButton *>()) {
        const bool isSeen = button->isVisible() && !button->text().isEmpty();
        if (isSeen && !isInner(*button) && areaOf(*button) == nullptr) {
            const bool isPush = qobject_cast<const QPushButton *>(button) != nullptr;
            (isPush ? pushed : others).push_back(bearerOf(*button));
        }
    }
}

void addRest(const QWidget &window, Bearers &bearers)
{
    for (QLabel *const label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr && !label->text().isEmpty()) {
            bearers.push_back({label, "text", label->text(), [label](const QString &text) { label->setText(text); }});
        }
    }
    for (QTabBar *const tabs : window.findChildren<QTabBar *>()) {
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i) {
            bearers.push_back({tabs, "tab" + QByteArray::number(i), tabs->tabText(i),
                               [tabs, i](const QString &text) { tabs->setTabText(i, text); }});
        }
    }
}

/// The text that it was given last by anybody else: what it lost to another control on one page it has again on the
/// next.
QString written(const Bearer &bearer)
{
    const QByteArray given = "rowback_given_" + bearer.part;
    const bool isOurs = bearer.owner->property(given.constData()).toString() == bearer.text;
    return isOurs ? bearer.owner->property(("rowback_written_" + bearer.part).constData()).toString() : bearer.text;
}

void give(const Bearer &bearer, const QString &own, const QString &text)
{
    bearer.owner->setProperty(("rowback_written_" + bearer.part).constData(), own);
    bearer.owner->setProperty(("rowback_given_" + bearer.part).constData(), text);
    if (text != bearer.text) {
        bearer.setText(text);
    }
}

/// What is written next is not ours, even if it should be the same.
void forgetGiven(QObject &owner)
{
    for (const QByteArray &name : owner.dynamicPropertyNames()) {
        if (name.startsWith("rowback_given_")) {
            owner.setProperty(name.constData(), QVariant());
        }
    }
}

/// Each keeps its own letter if that is free; then those without one look for another.
void giveLetters(const Bearers &bearers, QSet<QChar> &taken)
{
    std::vector<std::pair<const Bearer *, QString>> without;
    for (const Bearer &bearer : bearers) {
        const QString own = written(bearer);
        const qsizetype at = letterAt(own);
        if (at < 0 || taken.contains(own.at(at).toLower())) {
            without.emplace_back(&bearer, own);
        } else {
            taken.insert(own.at(at).toLower());
            give(bearer, own, own);
        }
    }
    for (const auto &[bearer, own] : without) {
        const QString text = withFreeLetter(withoutLetter(own), taken);
        if (const qsizetype at = letterAt(text); at >= 0) {
            taken.insert(text.at(at).toLower());
        }
        give(*bearer, own, text);
    }
}

/// Those that keep theirs; what is seen with a text that has it not goes to @p pushed.
void giveKeptLetters(const QWidget &window, Bearers &pushed, QSet<QChar> &taken)
{
    QMap<QString, QChar> kept; // by the standing text
    for (QAbstractButton *const button : window.findChildren<QAbstractButton *>()) {
        const QWidget *const area = areaOf(*button);
        if (area == nullptr || !area->isVisible()) {
            continue;
        }
        const QString standing = button->property(standingProperty).toString();
        if (!kept.contains(standing)) {
            const qsizetype own = letterAt(standing);
            const bool isFree = own >= 0 && !taken.contains(standing.at(own).toLower());
            const QString text = isFree ? standing : withFreeLetter(withoutLetter(standing), taken);
            const qsizetype at = letterAt(text);
            kept.insert(standing, at < 0 ? QChar() : text.at(at).toLower());
            taken.insert(kept.value(standing));
        }
        if (!button->isVisible() || button->text().isEmpty()) {
            continue;
        }
        const Bearer bearer = bearerOf(*button);
        const QString own = written(bearer);
        const QString text = withLetter(withoutLetter(own), [&](QChar each) { return each == kept.value(standing); });
        if (letterAt(text) < 0) {
            pushed.push_back(bearer);
        } else {
            give(bearer, own, text);
        }
    }
}

bool changesWhatIsSeen(QEvent::Type type)
{
    return type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest
        || type == QEvent::LanguageChange;
}

} // namespace

Mnemonics::Mnemonics(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void Mnemonics::assign()
{
    QSet<QChar> taken;
    Bearers menus;
    addMenus(m_window, menus);
    giveLetters(menus, taken);
    Bearers pushed;
    Bearers others;
    giveKeptLetters(m_window, pushed, taken);
    addButtons(m_window, pushed, others);
    addRest(m_window, others);
    giveLetters(pushed, taken);
    giveLetters(others, taken);
}

void Mnemonics::keepLetter(QAbstractButton &button, QWidget &area, const QString &standing)
{
    button.setProperty(areaProperty, QVariant::fromValue(QPointer<QWidget>(&area)));
    button.setProperty(standingProperty, standing);
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && watched->isWidgetType()) {
        forgetGiven(*watched);
        for (QAction *const action : static_cast<QWidget *>(watched)->actions()) {
            forgetGiven(*action);
        }
    }
    const auto *const widget
        = !m_isDue && changesWhatIsSeen(event->type()) ? qobject_cast<const QWidget *>(watched) : nullptr;
    if (widget != nullptr && widget->window() == &m_window) {
        m_isDue = true;
        QTimer::singleShot(0, this, [this] {
            m_isDue = false;
            assign();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rowback
