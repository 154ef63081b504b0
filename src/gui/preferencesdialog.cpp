// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/preferencesdialog.h"

#include "gui/cache.h"
#include "gui/language.h"
#include "gui/mnemonics.h"
#include "gui/settings.h"

#include "ui_preferencesdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLocale>
#include <QTemporaryFile>

namespace Rowback {

namespace {

/// Makes the folder where it is missing, and tries to write in it.
Result<void> tryFolder(const QString &path)
{
    if (!QDir::isAbsolutePath(path)) {
        return Unexpected{{.code = ErrorCode::Usage,
                           .message = PreferencesDialog::tr("This is not a whole path."),
                           .advice = PreferencesDialog::tr("Write it from the root on, or choose the folder.")}};
    }
    QTemporaryFile probe(path + QStringLiteral("/probe-XXXXXX"));
    if (!QDir().mkpath(path) || !probe.open()) {
        return Unexpected{{.code = ErrorCode::Failed,
                           .message = PreferencesDialog::tr("Nothing can be written to this folder."),
                           .advice = PreferencesDialog::tr("Choose another one, or look at its permissions.")}};
    }
    return {};
}

} // namespace

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::PreferencesDialog>())
{
    m_ui->setupUi(this);
    new Mnemonics(*this);
    m_ui->cacheMessage->clear();
    fillLanguages(Settings::language());
    m_ui->cacheEdit->setText(QDir::toNativeSeparators(Settings::cacheFolder()));
    m_ui->cacheEdit->setPlaceholderText(QDir::toNativeSeparators(Settings::defaultCacheFolder()));
    m_ui->keepBox->setChecked(Settings::keepsCounts());
    m_ui->redactBox->setChecked(Settings::redactsReports());
    m_ui->dropBox->setValue(Settings::dropPercent());
    connect(m_ui->cacheButton, &QPushButton::clicked, this, &PreferencesDialog::chooseCacheFolder);
    connect(m_ui->cacheEdit, &QLineEdit::textChanged, m_ui->cacheMessage, &MessageLine::clear);
    connect(m_ui->cacheEdit, &QLineEdit::textChanged, this, &PreferencesDialog::measureCache);
    connect(m_ui->clearButton, &QPushButton::clicked, this, &PreferencesDialog::clearCache);
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    connect(&m_runner, &JobRunner::busyChanged, m_ui->buttonBox, &QWidget::setDisabled);
    measureCache();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fillLanguages(const QString &current)
{
    m_ui->languageBox->clear();
    m_ui->languageBox->addItem(tr("As the desktop"), QString());
    for (const QString &code : languages()) {
        m_ui->languageBox->addItem(languageName(code), code);
    }
    m_ui->languageBox->setCurrentIndex(std::max(m_ui->languageBox->findData(current), 0));
}

QString PreferencesDialog::typedFolder() const
{
    const QString typed = m_ui->cacheEdit->text().trimmed();
    return typed.isEmpty() ? Settings::defaultCacheFolder() : QDir::cleanPath(QDir::fromNativeSeparators(typed));
}

void PreferencesDialog::chooseCacheFolder()
{
    const QString path = QFileDialog::getExistingDirectory(this, tr("Choose a folder for the cache"), typedFolder());
    if (!path.isEmpty()) {
        m_ui->cacheEdit->setText(QDir::toNativeSeparators(path));
    }
}

void PreferencesDialog::measureCache()
{
    m_cacheSize.reset();
    showCacheSize();
    m_cacheRunner.cancel();
    m_cacheRunner.start<qint64>(
        this, [path = typedFolder()](const TaskContext &) -> Result<qint64> { return Cache::size(path); },
        [this](const Result<qint64> &size) {
            if (size) {
                m_cacheSize = *size;
                showCacheSize();
            }
        });
}

void PreferencesDialog::clearCache()
{
    m_ui->clearButton->setEnabled(false);
    m_cacheRunner.start<void>(
        this, [path = typedFolder()](const TaskContext &) { return Cache::clear(path); },
        [this](const Result<void> &cleared) {
            measureCache();
            if (cleared) {
                m_ui->cacheEdit->setFocus(Qt::OtherFocusReason); // the button is dim now
            } else {
                m_ui->cacheMessage->showError(cleared.error());
            }
        });
}

void PreferencesDialog::keepCache()
{
    m_isCacheInUse = true;
    showCacheSize();
}

void PreferencesDialog::showCacheSize()
{
    const qint64 size = m_cacheSize.value_or(0);
    m_ui->clearButton->setEnabled(size > 0 && !m_isCacheInUse);
    const QString text = size > 0 ? tr("%1 on the disk.").arg(QLocale().formattedDataSize(size))
        : m_cacheSize             ? tr("Nothing is kept there.")
                                  : QString();
    m_ui->cacheSizeLabel->setText(
        m_isCacheInUse && size > 0 ? tr("%1 It can be cleared once what is running in the window has ended.").arg(text)
                                   : text);
}

void PreferencesDialog::accept()
{
    if (m_runner.isBusy()) {
        return;
    }
    using Tried = std::monostate;
    m_runner.start<Tried>(
        this,
        [path = typedFolder()](const TaskContext &) -> Result<Tried> {
            const auto tried = tryFolder(path);
            return tried ? Result<Tried>(Tried()) : tried.unexpected();
        },
        [this](const Result<Tried> &tried) {
            if (tried) {
                keep();
            } else {
                m_ui->cacheMessage->showError(tried.error());
                m_ui->cacheEdit->setFocus(Qt::OtherFocusReason);
            }
        });
}

void PreferencesDialog::keep()
{
    Settings::setCacheFolder(typedFolder());
    Settings::setKeepsCounts(m_ui->keepBox->isChecked());
    Settings::setRedactsReports(m_ui->redactBox->isChecked());
    Settings::setDropPercent(m_ui->dropBox->value());
    const QString language = m_ui->languageBox->currentData().toString();
    if (language != Settings::language()) {
        Settings::setLanguage(language);
        speak(language);
    }
    QDialog::accept();
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QString chosen = m_ui->languageBox->currentData().toString();
        m_ui->retranslateUi(this);
        fillLanguages(chosen);
        showCacheSize();
    }
}

} // namespace Rowback
