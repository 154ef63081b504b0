// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/guisupport.h"

#include "gui/recoverywizard.h"

#include <QAbstractButton>
#include <QApplication>

#include <algorithm>

namespace Rowback {

inline QString text(const char *ascii)
{
    return QString::fromLatin1(ascii);
}

/// The wizard over the demo incident, at the first deciding page.
class DemoWizard
{
public:
    DemoWizard()
    {
        controller().connectDatabase(m_demo.url(), std::nullopt);
        controller().openSnapshot(m_demo.files().snapshot);
        controller().setProfile(text("lino-welfare"));
        m_window.resize(1100, 760);
        m_wizard.resize(m_window.size());
        m_window.show();
        m_wizard.showPage(text("vanished"));
        m_ready
            = QTest::qWaitForWindowActive(&m_window) && waitUntilDone(controller()) && controller().survey() != nullptr;
    }
    bool isReady() const { return m_ready; }
    RecoveryController &controller() { return m_wizard.controller(); }
    RecoveryWizard &wizard() { return m_wizard; }
    const DemoSite &demo() const { return m_demo; }
    template <typename Widget> Widget *find(const char *name)
    {
        auto *const page = m_wizard.currentPage()->findChild<Widget *>(text(name));
        return page == nullptr ? m_wizard.findChild<Widget *>(text(name)) : page;
    }
    void click(const char *name)
    {
        auto *const button = find<QAbstractButton>(name);
        QApplication::processEvents(); // a new one is not laid out yet
        if (button == nullptr || !button->isVisible() || !button->isEnabled()) {
            qFatal("%s cannot be clicked", name);
        }
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// On to the next page, with what it starts.
    bool goOn()
    {
        click("nextButton");
        return waitUntilDone(controller());
    }
    bool selectAllAndGoOn()
    {
        click("allButton");
        return goOn();
    }
    QString name() { return m_wizard.currentPage()->name(); }
    /// What the pages save and the tests look for.
    void grab(const QString &name)
    {
        const QString folder = qEnvironmentVariable("ROWBACK_GRABS");
        if (!folder.isEmpty()) {
            QTest::qWait(100); // until all is laid out
            m_wizard.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
            const QPalette usual = QApplication::palette();
            QPalette dark(QColor(50, 50, 54), QColor(42, 42, 46));
            dark.setColor(QPalette::Base, QColor(30, 30, 33));
            dark.setColor(QPalette::AlternateBase, QColor(38, 38, 42));
            QApplication::setPalette(dark);
            m_window.setLayoutDirection(Qt::RightToLeft);
            QTest::qWait(100);
            m_wizard.grab().save(QStringLiteral("%1/%2-dark-rtl.png").arg(folder, name));
            m_window.setLayoutDirection(Qt::LeftToRight);
            QApplication::setPalette(usual);
        }
    }

private:
    DemoSite m_demo;
    QWidget m_window; ///< without a layout: the offscreen platform warns of one's minimum size
    RecoveryWizard m_wizard{&m_window};
    bool m_ready = false;
};

inline const Decision *decisionFor(const RecoverySession &session, FindingCode code, const QString &key)
{
    const auto found = std::find_if(session.decisions.begin(), session.decisions.end(), [&](const Decision &decision) {
        return decision.code == code && decision.key == key;
    });
    return found == session.decisions.end() ? nullptr : &*found;
}

} // namespace Rowback
