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
#include <QMenuBar>
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

/// The beginnings of words are found first. No numbers: they count something, and are others in a moment.
QString withFreeLetter(const QString &plain, const QSet<QChar> &taken)
{
    const auto isFree = [&](qsizetype i) {
        const QChar letter = plain.at(i);
        return letter.unicode() < 128 && letter.isLetter() && !taken.contains(letter.toLower());
    };
    for (const bool onlyBeginnings : {true, false}) {
        for (qsizetype i = 0; i < plain.size(); ++i) {
            const bool isBeginning = i == 0 || plain.at(i - 1).isSpace();
            if ((isBeginning || !onlyBeginnings) && isFree(i)) {
                return QString(plain).insert(i, QLatin1Char('&'));
            }
        }
    }
    return plain;
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
        if (button->isVisible() && !button->text().isEmpty() && !isInner(*button)) {
            const bool isPush = qobject_cast<const QPushButton *>(button) != nullptr;
            (isPush ? pushed : others).push_back({button, "text", button->text(), [button](const QString &text) {
                                                      button->setText(text);
                                                  }});
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
    Bearers menus;
    addMenus(m_window, menus);
    Bearers pushed;
    Bearers others;
    addButtons(m_window, pushed, others);
    addRest(m_window, others);
    QSet<QChar> taken;
    for (const Bearers &group : {menus, pushed, others}) {
        giveLetters(group, taken);
    }
}

bool Mnemonics::eventFilter(QObject *watched, QEvent *event)
{
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
