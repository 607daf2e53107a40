// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/importing/ImportPassword.h"

#include "models/project/Secret.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sidelight {
namespace {

constexpr int longest = 127; // bytes that a password of a PDF may have

} // namespace

ImportPassword::ImportPassword(ImportPreview *preview, QWidget *parent)
    : QWidget(parent)
    , m_preview(preview)
    , m_words(new QLabel(tr("The pass&word, which is not kept:"), this))
    , m_password(new QLineEdit(this))
    , m_read(new QPushButton(tr("&Read with it"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longest);
    m_password->setAccessibleName(tr("Password of the file"));
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_read->setAutoDefault(false);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_password, 2);
    row->addWidget(m_read);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &words) { m_read->setEnabled(!words.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, &ImportPassword::give);
    connect(m_read, &QPushButton::clicked, this, &ImportPassword::give);
    m_read->setEnabled(false);
    hide();
}

ImportPassword::~ImportPassword() { empty(); }

void ImportPassword::show(const QList<int> &rows)
{
    QList<int> locked;
    for (const int row : rows)
        if (m_preview->batch()->at(row).isLocked)
            locked.append(row);
    if (locked != m_rows)
        empty(); // it was meant for others
    m_rows = locked;
    setVisible(!locked.isEmpty());
}

void ImportPassword::give()
{
    QString words = m_password->text();
    if (words.isEmpty() || m_rows.isEmpty())
        return;
    empty();
    const auto password = std::make_shared<const Secret>(Secret::passphrase(words));
    wipe(words);
    m_preview->tryAgain(std::exchange(m_rows, {}), password);
}

void ImportPassword::empty()
{
    QString words = m_password->text();
    m_password->clear();
    wipe(words);
}

} // namespace sidelight
