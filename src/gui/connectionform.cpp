// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connectionform.h"

#include "database/tlstrouble.h"
#include "gui/icons.h"
#include "gui/messageline.h"

#include "ui_connectionform.h"

#include <QEvent>
#include <QFileDialog>
#include <QScopedValueRollback>

namespace Rowback {

namespace {

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// What no address can hold would silently be left out of it.
bool canBeHost(const ConnectionAddress &address)
{
    const auto url = DatabaseUrl::parse(address.toUrl().toString(), QDir::currentPath());
    return url && url->host.compare(address.host, Qt::CaseInsensitive) == 0;
}

QString typedPath(const QLineEdit &edit)
{
    return QDir::fromNativeSeparators(edit.text().trimmed());
}

/// Where Tab leaves a row of the form.
QWidget *lastStopOf(QWidget &row)
{
    QWidget *last = &row;
    for (QWidget *const each : row.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            last = each;
        }
    }
    return last;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
    , m_message(new MessageLine(this))
{
    m_ui->setupUi(this);
    m_message->clear();
    m_ui->showButton->setIcon(icon(QStringLiteral("show")));
    setKeychainAvailable(false);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ConnectionForm::showFieldsOfKind);
    connect(m_ui->showButton, &QToolButton::toggled, this,
            [this](bool shows) { m_ui->passwordEdit->setEchoMode(shows ? QLineEdit::Normal : QLineEdit::Password); });
    connect(m_ui->fileButton, &QPushButton::clicked, this,
            [this] { chooseFile(*m_ui->fileEdit, tr("Choose a SQLite file")); });
    connect(m_ui->caFileButton, &QPushButton::clicked, this,
            [this] { chooseFile(*m_ui->caFileEdit, tr("Choose the certificates to trust")); });
    connect(m_ui->fileEdit, &QLineEdit::returnPressed, this, &ConnectionForm::fileConfirmed);
    watchFields();
    showFieldsOfKind();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::watchFields()
{
    for (const QLineEdit *const edit :
         std::initializer_list<const QLineEdit *>{m_ui->fileEdit, m_ui->hostEdit, m_ui->socketEdit, m_ui->nameEdit,
                                                  m_ui->userEdit, m_ui->passwordEdit, m_ui->caFileEdit}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectionForm::noteEdit);
    }
    connect(m_ui->portBox, &QSpinBox::valueChanged, this, &ConnectionForm::noteEdit);
    connect(m_ui->kindBox, &QComboBox::currentIndexChanged, this, &ConnectionForm::noteEdit);
    connect(m_ui->tlsBox, &QComboBox::currentIndexChanged, this, &ConnectionForm::noteEdit);
}

void ConnectionForm::noteEdit()
{
    if (!m_isFilling) {
        clearMessage();
        Q_EMIT edited();
    }
}

void ConnectionForm::showFieldsOfKind()
{
    const bool isFile = address().engine == Engine::Sqlite;
    m_ui->formLayout->setRowVisible(m_ui->fileWidget, isFile);
    for (const Field field :
         {Field::Host, Field::Socket, Field::Name, Field::User, Field::Password, Field::Tls, Field::CaFile}) {
        m_ui->formLayout->setRowVisible(rowOf(field), !isFile);
    }
    m_ui->formLayout->setRowVisible(m_ui->rememberBox, !isFile);
}

ConnectionAddress ConnectionForm::address() const
{
    ConnectionAddress result;
    result.engine = static_cast<Engine>(m_ui->kindBox->currentIndex());
    if (result.engine == Engine::Sqlite) {
        result.file = typedPath(*m_ui->fileEdit);
        return result;
    }
    result.host = m_ui->hostEdit->text().trimmed();
    result.port = m_ui->portBox->value();
    result.socket = typedPath(*m_ui->socketEdit);
    result.name = m_ui->nameEdit->text().trimmed();
    result.user = m_ui->userEdit->text().trimmed();
    result.tls = static_cast<TlsMode>(m_ui->tlsBox->currentIndex());
    result.caFile = typedPath(*m_ui->caFileEdit);
    result.otherOptions = m_otherOptions;
    return result;
}

void ConnectionForm::setAddress(const ConnectionAddress &address)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->kindBox->setCurrentIndex(static_cast<int>(address.engine));
    m_ui->fileEdit->setText(shown(address.file));
    m_ui->hostEdit->setText(address.host);
    m_ui->portBox->setValue(address.port);
    m_ui->socketEdit->setText(shown(address.socket));
    m_ui->nameEdit->setText(address.name);
    m_ui->userEdit->setText(address.user);
    m_ui->tlsBox->setCurrentIndex(static_cast<int>(address.tls));
    m_ui->caFileEdit->setText(shown(address.caFile));
    m_ui->passwordEdit->clear();
    m_otherOptions = address.otherOptions;
    clearMessage();
}

std::optional<QString> ConnectionForm::password() const
{
    const QString typed = m_ui->passwordEdit->text();
    return typed.isEmpty() || address().engine == Engine::Sqlite ? std::nullopt : std::optional(typed);
}

void ConnectionForm::setPassword(const QString &password)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->passwordEdit->setText(password);
}

void ConnectionForm::setKeychainAvailable(bool available)
{
    m_ui->rememberBox->setEnabled(available);
    m_ui->rememberBox->setToolTip(available ? QString() : tr("There is no keychain on this desktop to keep it."));
}

bool ConnectionForm::remembersPassword() const
{
    return m_ui->rememberBox->isEnabled() && m_ui->rememberBox->isChecked();
}

void ConnectionForm::setRemembersPassword(bool remembers)
{
    m_ui->rememberBox->setChecked(remembers);
}

bool ConnectionForm::check()
{
    const ConnectionAddress typed = address();
    clearMessage();
    if (typed.engine == Engine::Sqlite) {
        if (typed.file.isEmpty()) {
            showProblem(Field::File, {.code = ErrorCode::Usage, .message = tr("No file has been chosen yet.")});
        }
    } else if (!typed.host.isEmpty() && !typed.socket.isEmpty()) {
        showProblem(Field::Socket,
                    {.code = ErrorCode::Usage,
                     .message = tr("There are both a host and a socket."),
                     .advice = tr("Leave one of them empty.")});
    } else if (typed.engine == Engine::MariaDb && typed.port > 0 && !typed.socket.isEmpty()) {
        showProblem(Field::Socket,
                    {.code = ErrorCode::Usage,
                     .message = tr("There are both a port and a socket."),
                     .advice = tr("Leave one of them empty.")});
    } else if (typed.name.isEmpty()) {
        showProblem(Field::Name,
                    {.code = ErrorCode::Usage,
                     .message = tr("The name of the database is missing."),
                     .advice = tr("It is the one in the application's settings.")});
    } else if (!canBeHost(typed)) {
        showProblem(Field::Host,
                    {.code = ErrorCode::Usage,
                     .message = tr("This cannot be the name of a host."),
                     .advice = tr("Write it as in db.example.org, or as a number like 192.0.2.7.")});
    }
    return message().isEmpty();
}

ConnectionForm::Field ConnectionForm::fieldOf(const Error &error) const
{
    if (address().engine == Engine::Sqlite) {
        return Field::File;
    }
    if (error.code == ErrorCode::NotFound) {
        return Field::Name;
    }
    const TlsTrouble trouble = tlsTroubleOf(address().engine, error);
    if (trouble != TlsTrouble::None) {
        return trouble == TlsTrouble::Certificate ? Field::CaFile : Field::Tls;
    }
    if (error.refusal == Refusal::AccessDenied) {
        return Field::Password;
    }
    return m_ui->socketEdit->text().isEmpty() ? Field::Host : Field::Socket;
}

void ConnectionForm::showError(const Error &error)
{
    const Field field = fieldOf(error);
    Error said = error;
    said.where.clear(); // the field says where
    const bool isMariaDb = address().engine == Engine::MariaDb;
    if (field == Field::Password) {
        said.advice = tr("Check the user and the password. Without a password here, those in %1 are tried.")
                          .arg(isMariaDb ? QStringLiteral("~/.my.cnf") : QStringLiteral("~/.pgpass"));
        if (isMariaDb && address().tls < TlsMode::Required) { // which it does not tell from a wrong password
            said.advice += QLatin1Char(' ') + tr("Should the user have to use encryption, require it below.");
        }
    } else if (field == Field::Tls) {
        said.advice = tr("Choose an encryption that the server accepts. Where it must prove its name, the host must be "
                         "written as in its certificate.");
    } else if (field == Field::CaFile) {
        said.advice = tr("Choose the file with the certificate that vouches for the server's; who runs the server has "
                         "it.");
    } else if (field == Field::Host && error.code == ErrorCode::Connection) {
        said.advice = tr("Check that it runs, that host and port are right, and that no firewall lies between.");
    } else if (field == Field::Name && error.code == ErrorCode::NotFound) {
        said.advice = tr("Check its name; capitals matter.");
    }
    showProblem(field, said);
}

void ConnectionForm::showProblem(Field field, const Error &error)
{
    moveMessageTo(field);
    m_message->showError(error);
    editOf(field)->setFocus(Qt::OtherFocusReason);
}

void ConnectionForm::showMessage(Field field, const QString &text)
{
    moveMessageTo(field);
    m_message->showMessage(MessageLine::Kind::Information, text);
}

void ConnectionForm::moveMessageTo(Field field)
{
    if (m_ui->formLayout->indexOf(m_message) >= 0) {
        const QFormLayout::TakeRowResult row = m_ui->formLayout->takeRow(m_message);
        delete row.fieldItem; // the layout's, not the message
    }
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_ui->formLayout->getWidgetPosition(rowOf(field), &row, &role);
    m_ui->formLayout->insertRow(row + 1, static_cast<QWidget *>(nullptr), m_message);
    setTabOrder(lastStopOf(*rowOf(field)), m_message->findChild<QToolButton *>());
}

void ConnectionForm::clearMessage()
{
    m_message->clear();
}

QString ConnectionForm::message() const
{
    return m_message->text();
}

QWidget *ConnectionForm::editOf(Field field) const
{
    switch (field) {
    case Field::File:
        return m_ui->fileEdit;
    case Field::Host:
        return m_ui->hostEdit;
    case Field::Socket:
        return m_ui->socketEdit;
    case Field::Name:
        return m_ui->nameEdit;
    case Field::User:
        return m_ui->userEdit;
    case Field::Password:
        return m_ui->passwordEdit;
    case Field::CaFile:
        return m_ui->caFileEdit;
    case Field::Tls:
        break;
    }
    return m_ui->tlsBox;
}

QWidget *ConnectionForm::rowOf(Field field) const
{
    switch (field) {
    case Field::File:
        return m_ui->fileWidget;
    case Field::Host:
        return m_ui->hostWidget;
    case Field::Password:
        return m_ui->passwordWidget;
    case Field::CaFile:
        return m_ui->caFileWidget;
    case Field::Tls:
    case Field::Socket:
    case Field::Name:
    case Field::User:
        break;
    }
    return editOf(field);
}

void ConnectionForm::chooseFile(QLineEdit &edit, const QString &title)
{
    const QString path = QFileDialog::getOpenFileName(this, title, typedPath(edit));
    if (!path.isEmpty()) {
        edit.setText(shown(path));
    }
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setKeychainAvailable(m_ui->rememberBox->isEnabled());
    }
}

} // namespace Rowback
