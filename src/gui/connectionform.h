// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/connectionaddress.h"
#include "schema/error.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;

namespace Ui {
class ConnectionForm;
}

namespace Rowback {

class MessageLine;

/// The fields of a connection. What is wrong with one of them stands below it; what was typed stays.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    enum class Field : quint8 { File, Host, Socket, Name, User, Password, Tls, CaFile };

    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    ConnectionAddress address() const;
    /// Fills the fields and empties the password's; not an edit.
    void setAddress(const ConnectionAddress &address);
    /// Nothing where the field is empty: then the engine's own files are asked.
    std::optional<QString> password() const;
    void setPassword(const QString &password);
    void setKeychainAvailable(bool available);
    bool remembersPassword() const;
    void setRemembersPassword(bool remembers);

    /// Whether all is there that a connection needs; else says at the field what is missing, and goes there.
    bool check();
    /// Says at the field that it is about what a connection came to.
    void showError(const Error &error);
    void showMessage(Field field, const QString &text);
    void clearMessage();
    /// Of the field with the message; empty: none.
    QString message() const;

Q_SIGNALS:
    /// The person changed something that a connection depends on.
    void edited();
    /// That is the file, by Return or because it was dropped.
    void fileConfirmed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void watchFields();
    void showFieldsOfKind();
    void chooseFile(QLineEdit &edit, const QString &title);
    /// And goes there.
    void showProblem(Field field, const Error &error);
    void moveMessageTo(Field field);
    QWidget *editOf(Field field) const;
    QWidget *rowOf(Field field) const;
    Field fieldOf(const Error &error) const;
    void noteEdit();

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    MessageLine *m_message;
    QMap<QString, QString> m_otherOptions;
    bool m_isFilling = false;
};

} // namespace Rowback
