// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/databasepage.h"

#include "gui/connectionstore.h"
#include "gui/databasefacts.h"
#include "gui/icons.h"
#include "gui/pathedit.h"

#include "ui_databasepage.h"

#include <QDir>
#include <QDropEvent>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace Rowback {

namespace {

constexpr int urlRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

QIcon iconOf(DatabaseFact::Kind kind)
{
    switch (kind) {
    case DatabaseFact::Kind::Good:
        return icon(QStringLiteral("check"));
    case DatabaseFact::Kind::Warning:
        return icon(QStringLiteral("warning"));
    case DatabaseFact::Kind::Neutral:
        break;
    }
    return icon(QStringLiteral("information"));
}

} // namespace

DatabasePage::DatabasePage(RecoveryController &controller, QWidget *parent, std::unique_ptr<Keychain> keychain)
    : WizardPage(controller, parent)
    , m_keychain(std::move(keychain))
    , m_ui(std::make_unique<Ui::DatabasePage>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->connectionForm);
    setAcceptDrops(true);
    QPalette plain = m_ui->factList->palette();
    plain.setBrush(QPalette::Base, Qt::transparent); // to be read, not filled in
    m_ui->factList->setPalette(plain);
    connectSignals();
    m_keychain->probe(this, [this](bool available) { m_ui->connectionForm->setKeychainAvailable(available); });
    showConnections();
    showSession();
    showFacts();
}

DatabasePage::~DatabasePage() = default;

void DatabasePage::connectSignals()
{
    connect(m_ui->connectionList, &QListWidget::currentItemChanged, this, &DatabasePage::chooseConnection);
    connect(m_ui->connectionList, &QListWidget::itemChanged, this,
            [this](const QListWidgetItem *item) { renameConnection(*item); });
    connect(m_ui->newButton, &QPushButton::clicked, this, &DatabasePage::startConnection);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DatabasePage::saveConnection);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &DatabasePage::removeConnection);
    connect(m_ui->testButton, &QPushButton::clicked, this, &DatabasePage::test);
    connect(m_ui->connectionForm, &ConnectionForm::edited, this, [this] {
        m_progress = Progress::Unasked;
        m_goesOn = false;
        showFacts();
        showAnswer();
        Q_EMIT stateChanged();
    });
    connect(m_ui->connectionForm, &ConnectionForm::fileConfirmed, this, &DatabasePage::test);
    connect(&controller(), &RecoveryController::sessionChanged, this, &DatabasePage::showSession);
    connect(&controller(), &RecoveryController::databaseChanged, this, &DatabasePage::showDatabase);
    connect(&controller(), &RecoveryController::failed, this, &DatabasePage::showFailure);
}

QString DatabasePage::title() const
{
    return tr("Database");
}

QString DatabasePage::subtitle() const
{
    return tr("Which database have rows vanished from? It is only read until you say otherwise on the last pages.");
}

QString DatabasePage::whyNotNext() const
{
    return m_progress == Progress::Asking ? tr("The database has not answered yet.") : QString();
}

bool DatabasePage::showsFailure(RecoveryController::Task task) const
{
    return task == RecoveryController::Task::Connect;
}

void DatabasePage::reset()
{
    m_askedUrl.clear();
    m_askedForm.clear();
    m_askedPassword.reset();
    clearForm();
}

bool DatabasePage::leave()
{
    if (m_progress == Progress::Answered) {
        return true;
    }
    m_goesOn = m_ui->connectionForm->check();
    if (m_goesOn) {
        ask(m_ui->connectionForm->password());
    }
    return false;
}

QString DatabasePage::url() const
{
    return m_ui->connectionForm->address().toUrl().toString();
}

void DatabasePage::test()
{
    if (m_ui->connectionForm->check()) {
        m_goesOn = false;
        ask(m_ui->connectionForm->password());
    }
}

void DatabasePage::ask(const std::optional<QString> &password)
{
    m_askedUrl = url();
    m_askedForm = m_askedUrl;
    m_askedPassword = password;
    controller().connectDatabase(m_askedUrl, password);
}

/// Somebody else ordered another database: a session was opened, or the demo.
void DatabasePage::showSession()
{
    const QString ordered = controller().session().databaseUrl;
    if (ordered == m_askedUrl) {
        return;
    }
    m_askedUrl = ordered;
    m_askedPassword.reset();
    m_progress = Progress::Unasked;
    const auto parsed = DatabaseUrl::parse(ordered, QDir::currentPath());
    m_ui->connectionForm->setAddress(parsed ? ConnectionAddress::fromUrl(*parsed) : ConnectionAddress());
    m_askedForm = url();
    const auto saved = savedConnection(ordered);
    m_ui->connectionForm->setRemembersPassword(saved && saved->inKeychain);
    showConnections(saved ? saved->name : QString());
    showAnswer();
}

void DatabasePage::showDatabase()
{
    m_progress = isConnected()                                                    ? Progress::Answered
        : controller().database() || controller().session().databaseUrl.isEmpty() ? Progress::Unasked
                                                                                  : Progress::Asking;
    showFacts();
    showAnswer();
    Q_EMIT stateChanged();
    if (m_progress != Progress::Answered) {
        return;
    }
    m_ui->connectionForm->clearMessage();
    keepPassword();
    if (m_goesOn && !m_hasWarnings) {
        m_goesOn = false;
        Q_EMIT finished();
    }
    m_goesOn = false;
}

void DatabasePage::showFailure(RecoveryController::Task task, const Error &error)
{
    if (task != RecoveryController::Task::Connect || url() != m_askedForm) {
        return; // another one is named meanwhile
    }
    m_progress = Progress::Failed;
    const auto saved = savedConnection(m_askedUrl);
    if (error.refusal == Refusal::AccessDenied && !m_askedPassword && saved && saved->inKeychain) {
        readPassword(*saved, true);
    } else {
        m_goesOn = false;
    }
    m_ui->connectionForm->showError(error);
    showAnswer();
    Q_EMIT stateChanged();
}

/// Whether the form names the database that is connected, and not another one that is to be.
bool DatabasePage::isConnected() const
{
    return controller().database() && url() == m_askedForm;
}

void DatabasePage::showAnswer()
{
    m_ui->testButton->setEnabled(m_progress != Progress::Asking);
    switch (m_progress) {
    case Progress::Unasked:
        m_ui->answerLabel->clear();
        break;
    case Progress::Asking:
        m_ui->answerLabel->setText(tr("Asking the database…"));
        break;
    case Progress::Answered:
        m_ui->answerLabel->setText(m_hasWarnings ? tr("The database answers. Read what stands below before you go on.")
                                                 : tr("The database answers, and nothing stands in the way."));
        break;
    case Progress::Failed:
        m_ui->answerLabel->setText(tr("No connection. What is wrong stands at the field."));
        break;
    }
    m_ui->answerLabel->setAccessibleName(m_ui->answerLabel->text());
}

void DatabasePage::showFacts()
{
    m_ui->factList->clear();
    m_hasWarnings = false;
    if (isConnected()) {
        for (const DatabaseFact &fact : databaseFacts(*controller().database())) {
            auto *const item = new QListWidgetItem(iconOf(fact.kind), fact.text, m_ui->factList);
            const bool warns = fact.kind == DatabaseFact::Kind::Warning;
            m_hasWarnings = m_hasWarnings || warns;
            if (warns) {
                item->setData(Qt::AccessibleTextRole, tr("Warning: %1").arg(fact.text));
            }
        }
    }
    m_ui->factList->setVisible(m_ui->factList->count() > 0);
    m_ui->factLabel->setVisible(m_ui->factList->count() > 0);
}

void DatabasePage::showConnections(const QString &current)
{
    const QSignalBlocker blocker(m_ui->connectionList);
    m_ui->connectionList->clear();
    m_saved = current;
    for (const SavedConnection &connection : ConnectionStore::connections()) {
        const auto url = DatabaseUrl::parse(connection.url, QDir::currentPath());
        auto *const item = new QListWidgetItem(icon(QStringLiteral("database")), connection.name, m_ui->connectionList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(urlRole, connection.url);
        item->setData(nameRole, connection.name);
        item->setToolTip(url ? url->display() : connection.url);
        if (connection.name == current) {
            m_ui->connectionList->setCurrentItem(item);
        }
    }
    m_ui->removeButton->setEnabled(!current.isEmpty());
}

void DatabasePage::chooseConnection()
{
    const QListWidgetItem *const item = m_ui->connectionList->currentItem();
    m_ui->removeButton->setEnabled(item);
    if (!item) {
        return;
    }
    m_saved = item->data(nameRole).toString();
    const auto address = DatabaseUrl::parse(item->data(urlRole).toString(), QDir::currentPath());
    m_ui->connectionForm->setAddress(address ? ConnectionAddress::fromUrl(*address) : ConnectionAddress());
    const auto saved = savedConnection(item->data(urlRole).toString());
    m_ui->connectionForm->setRemembersPassword(saved && saved->inKeychain);
    m_goesOn = false;
    m_progress = isConnected() ? Progress::Answered : Progress::Unasked;
    if (saved && saved->inKeychain) {
        readPassword(*saved, false);
    }
    showFacts();
    showAnswer();
    Q_EMIT stateChanged();
}

void DatabasePage::startConnection()
{
    clearForm();
    m_ui->connectionForm->setFocus(Qt::OtherFocusReason);
}

void DatabasePage::clearForm()
{
    m_ui->connectionList->setCurrentItem(nullptr);
    m_saved.clear();
    m_ui->connectionForm->setAddress(ConnectionAddress());
    m_ui->connectionForm->setRemembersPassword(false);
    m_goesOn = false;
    m_progress = Progress::Unasked;
    showFacts();
    showAnswer();
    Q_EMIT stateChanged();
}

void DatabasePage::saveConnection()
{
    const bool isChecked = m_progress == Progress::Failed; // what is wrong stays said at the field
    if (!isChecked && !m_ui->connectionForm->check()) {
        return;
    }
    const QString name = m_saved.isEmpty() ? m_ui->connectionForm->address().toUrl().display() : m_saved;
    const QString former = m_saved;
    showConnections(ConnectionStore::save({name, url(), m_ui->connectionForm->remembersPassword()}, former));
    if (m_progress == Progress::Answered) {
        keepPassword();
    }
}

void DatabasePage::renameConnection(const QListWidgetItem &item)
{
    const QString former = item.data(nameRole).toString();
    auto saved = savedConnection(item.data(urlRole).toString());
    if (saved && !item.text().trimmed().isEmpty()) {
        saved->name = item.text().trimmed();
        showConnections(ConnectionStore::save(*saved, former));
    } else {
        showConnections(former);
    }
}

void DatabasePage::removeConnection()
{
    if (const QListWidgetItem *const item = m_ui->connectionList->currentItem()) {
        m_keychain->remove(item->data(urlRole).toString());
        ConnectionStore::remove(item->data(nameRole).toString());
        showConnections();
    }
}

std::optional<SavedConnection> DatabasePage::savedConnection(const QString &url) const
{
    const auto list = ConnectionStore::connections();
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const SavedConnection &each) { return each.url == url; });
    return found == list.end() ? std::nullopt : std::optional(*found);
}

void DatabasePage::readPassword(const SavedConnection &connection, bool connects)
{
    m_keychain->read(connection.url, this, [this, url = connection.url, connects](const auto &password) {
        if (!password || url != this->url() || m_ui->connectionForm->password()) {
            return; // none there, or the person went on to something else meanwhile
        }
        m_ui->connectionForm->setPassword(*password);
        if (connects) {
            ask(password);
        }
    });
}

/// The person wanted it kept, and it was right.
void DatabasePage::keepPassword()
{
    if (!m_ui->connectionForm->remembersPassword() || !m_askedPassword || m_askedUrl != url()) {
        return;
    }
    m_keychain->write(m_askedUrl, *m_askedPassword, this, [this, url = m_askedUrl](const QString &problem) {
        if (!problem.isEmpty()) {
            m_ui->connectionForm->showMessage(ConnectionForm::Field::Password, problem);
            return;
        }
        auto saved = savedConnection(url);
        const QString former = saved ? saved->name : QString();
        const auto parsed = DatabaseUrl::parse(url, QDir::currentPath());
        const QString name = saved || !parsed ? former : parsed->display();
        showConnections(ConnectionStore::save({name, url, true}, former));
    });
}

void DatabasePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (isNamedAsDatabase(draggedPath(*event->mimeData()))) {
        event->acceptProposedAction();
    }
}

void DatabasePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    clearForm();
    ConnectionAddress address;
    address.file = draggedPath(*event->mimeData());
    m_ui->connectionForm->setAddress(address);
    test();
}

void DatabasePage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showFacts();
        showAnswer();
    }
}

} // namespace Rowback
