// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/keychain.h"

#include <QTest>

using namespace Rowback;

namespace {

constexpr int patience = 20'000; ///< milliseconds

} // namespace

/// The desktop's own keychain; withkeyring.sh gives it one that nobody else uses.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsKeptReadAndRemoved()
    {
        std::optional<bool> isThere;
        systemKeychain()->probe(this, [&](bool answer) { isThere = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(isThere.has_value(), patience);
        QVERIFY(*isThere);
        QCOMPARE(read(QStringLiteral("mysql://me@db/unknown")), std::nullopt);

        const QString password = QStringLiteral("pä:ss w@rd/'1\"");
        QCOMPARE(write(m_key, QStringLiteral("an older one")), QString());
        QCOMPARE(write(m_key, password), QString());
        QCOMPARE(read(m_key), std::optional(password)); // by another object, as after a restart
        systemKeychain()->remove(m_key);
        QTRY_COMPARE_WITH_TIMEOUT(read(m_key), std::nullopt, patience);
    }

private:
    std::optional<QString> read(const QString &key)
    {
        std::optional<std::optional<QString>> result;
        const auto keychain = systemKeychain();
        keychain->read(key, this, [&](const std::optional<QString> &password) { result = password; });
        return QTest::qWaitFor([&] { return result.has_value(); }, patience) ? *result : QStringLiteral("no answer");
    }

    QString write(const QString &key, const QString &password)
    {
        std::optional<QString> problem;
        const auto keychain = systemKeychain();
        keychain->write(key, password, this, [&](const QString &answer) { problem = answer; });
        return QTest::qWaitFor([&] { return problem.has_value(); }, patience) ? *problem : QStringLiteral("no answer");
    }

    const QString m_key = QStringLiteral("mysql://me@db.example/welfare");
};

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
