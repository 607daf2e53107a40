// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/PassphraseDialog.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/Theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int longest = 200; // letters
constexpr int weakBelow = 12, fairBelow = 20;

QLabel *makeWords(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void empty(QLineEdit *field)
{
    if (!field)
        return;
    field->setText(QString(field->text().size(), QChar(u' '))); // what the field held is overwritten as far as Qt lets us
    field->clear();
}

} // namespace

PassphraseDialog::PassphraseDialog(Use use, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_use(use)
    , m_first(makeField(tr("Passphrase")))
    , m_shown(new QCheckBox(tr("&Show what is typed"), this))
    , m_strength(makeWords({}, this))
    , m_problem(makeWords({}, this))
    , m_give(new QPushButton(use == Use::Making ? tr("&Encrypt…") : tr("&Open"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    const bool isMaking = use == Use::Making;
    setWindowTitle(isMaking ? tr("Save an encrypted copy") : tr("Open an encrypted copy"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 12);
    column->setSpacing(8);
    column->addWidget(makeWords(isMaking
                                    ? tr("Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, "
                                         "and there is no way to recover it. Tell it by another way than the one that the "
                                         "file takes.")
                                          .arg(displayText(name, 60))
                                    : tr("Which passphrase opens “%1”?").arg(displayText(name, 60)),
                                this));
    column->addSpacing(4);
    column->addWidget(m_first);
    if (isMaking) {
        m_second = makeField(tr("The same again"));
        column->addWidget(m_second);
    }
    column->addWidget(m_shown);
    m_strength->setForegroundRole(QPalette::PlaceholderText);
    m_strength->setVisible(isMaking);
    for (QLabel *label : {m_strength, m_problem}) // so that nothing moves while somebody types
        label->setMinimumHeight(2 * fontMetrics().lineSpacing());
    column->addWidget(m_strength);
    if (!isMaking)
        makeChoice(column);
    column->addWidget(m_problem);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_give);
    column->addLayout(buttons);
    m_cancel->setAutoDefault(false);
    m_give->setDefault(true);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            if (field)
                field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_give, &QPushButton::clicked, this, &PassphraseDialog::give);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    new GrowsWithWords(this);
    m_first->setFocus();
    follow();
}

PassphraseDialog::~PassphraseDialog()
{
    empty(m_first);
    empty(m_second);
}

QLineEdit *PassphraseDialog::makeField(const QString &name)
{
    auto *field = new QLineEdit(this);
    field->setEchoMode(QLineEdit::Password);
    field->setMaxLength(longest);
    field->setPlaceholderText(name);
    field->setAccessibleName(name);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(field, &QLineEdit::textChanged, this, &PassphraseDialog::follow);
    return field;
}

void PassphraseDialog::makeChoice(QLayout *column)
{
    m_reading = new QRadioButton(tr("Open for &reading, without writing it to the disk"), this);
    m_project = new QRadioButton(tr("Save it as a &project, and open that…"), this);
    m_reading->setToolTip(tr("It takes as much memory as the project is large, and cannot be changed"));
    m_reading->setChecked(true);
    column->addWidget(m_reading);
    column->addWidget(m_project);
}

Secret PassphraseDialog::passphrase() const { return Secret::passphrase(m_first->text()); }

bool PassphraseDialog::staysInMemory() const { return m_reading && m_reading->isChecked(); }

QString PassphraseDialog::strengthOf(const QString &passphrase)
{
    if (passphrase.isEmpty())
        return {};
    QString known = passphrase.simplified();
    if (known.size() < weakBelow)
        return tr("Short: a computer can find it by trying. Take several words that do not belong together.");
    if (known.size() < fairBelow)
        return tr("Fair, if nobody could guess it. Six words that do not belong together are strong.");
    return tr("Long enough, unless it is a sentence from somewhere or about you.");
}

void PassphraseDialog::showProblem(const QString &sentence)
{
    m_isWaiting = false;
    m_problem->setText(sentence);
    follow();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // a long sentence is shown whole
    m_first->setFocus();
    m_first->selectAll();
}

void PassphraseDialog::follow()
{
    for (QWidget *field : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second), static_cast<QWidget *>(m_reading),
                           static_cast<QWidget *>(m_project)})
        if (field)
            field->setEnabled(!m_isWaiting);
    if (!m_second) {
        m_give->setEnabled(!m_isWaiting && !m_first->text().isEmpty());
        return;
    }
    const bool isTwice = m_first->text() == m_second->text();
    const bool isOther = !isTwice && !m_first->text().startsWith(m_second->text());
    m_strength->setText(isOther ? tr("The two differ.") : strengthOf(m_first->text()));
    m_give->setEnabled(!m_isWaiting && isTwice && !m_first->text().isEmpty());
}

void PassphraseDialog::give()
{
    m_isWaiting = true;
    m_problem->setText(tr("Making the key. It takes a second, so that nobody can try many."));
    follow();
    Q_EMIT given();
}

} // namespace sidelight
